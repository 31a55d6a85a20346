"""The moments of a sending at which a test kills it, by the way to the host and by name."""

from dataclasses import replace

from tests.moments import Moment

PLACE = "plugins.hosting.deploy"
CLIENT = "asyncssh.sftp:SFTPClient"
HOST = f"{PLACE}.sftp_host:SftpHost"


def at(function: str, arguments: str = "", call: int = 1) -> Moment:
    """Stop before a function does its work."""
    return Moment(function=function, arguments=arguments, call=call)


def after(function: str, arguments: str = "", call: int = 1) -> Moment:
    """Stop when a function has done its work."""
    return replace(at(function, arguments, call), after=True)


LOCKING = {
    "before it asks for the lock": at(f"{PLACE}.sftp_lock:_take"),
    "while it makes the lock": at("asyncssh.sftp:SFTPClientFile.write"),
    "while it makes sure of the lock": at(f"{PLACE}.sftp_lock:_holds"),
    "while its heart beats": at(f"{CLIENT}.posix_rename", r"lock\.part"),
}
UPLOADING = {
    "while it uploads": at(f"{PLACE}.progress:Progress.step", call=3),
    "while a file is put among those that wait": at(f"{CLIENT}.posix_rename", r"waiting/\w+\.part", call=2),
}
TIDYING = {
    "while those that waited go": at(f"{CLIENT}.remove", "waiting", call=3),
}
LEAVING = {
    "before the lock is given back": at(f"{PLACE}.sftp_lock:_release"),
    "while the lock is given back": at(f"{CLIENT}.remove", "lock'"),
    "when the lock is given back": after(f"{PLACE}.sftp_lock:_release"),
}
ASSEMBLING = {
    "when all is uploaded": after(f"{PLACE}.sftp_releases:upload"),
    "while the release is assembled": at(f"{HOST}.link", call=5),
    "while the release is described": at(f"{CLIENT}.posix_rename", r"json\.part"),
    "before the release gets its name": at(f"{HOST}.move", r"'releases/\.incoming-"),
    "before the switch": at(f"{PLACE}.sftp_releases:_switch"),
    "in the middle of the switch": at(f"{HOST}.move", "next"),
}
RETIRING = {
    "after the switch": after(f"{PLACE}.sftp_releases:_switch"),
    "before an old release retires": at(f"{HOST}.move", r"'releases/\d\S*', 'releases/\.incoming-"),
    "when an old release has retired": after(f"{HOST}.move", r"'releases/\d\S*', 'releases/\.incoming-"),
    "while an old release is removed": at(f"{CLIENT}.unlink", r"\.incoming-", call=2),
    "before the folder of an old release is removed": at(f"{CLIENT}.rmdir", r"\.incoming-[^/]*'"),
    "before the description of an old release is removed": at(f"{HOST}.remove", r"\.json"),
}
SFTP = f"{PLACE}.sftp"
NOTING = {
    "when all is uploaded": after(f"{SFTP}:upload"),
    "while it notes what changes": at(f"{CLIENT}.posix_rename", r"manifest\.json\.part"),
    "before the first file changes": at(f"{SFTP}:_put_into_place"),
}
CHANGING = {
    "while the files change": at(f"{HOST}.move", call=4),
    "before a page is removed": at(f"{HOST}.remove"),
    "while a folder is left empty": at(f"{CLIENT}.rmdir"),
}
NOTED = {
    "before it notes what lies there": after(f"{SFTP}:_put_into_place"),
    "while it notes what lies there": at(f"{CLIENT}.posix_rename", r"manifest\.json\.part", call=2),
}
RSYNC_SENDING = {
    "before it asks for the lock": at(f"{PLACE}.rsync:host_session"),
    "with the lock": after(f"{PLACE}.ssh:HostSession.answer"),
    "while it hears of a file": at(f"{PLACE}.progress:Progress.step", call=2),
    "when all is uploaded": at(f"{PLACE}.ssh:HostSession.order"),
}
RSYNC_LEAVING = {
    "when the host has switched": after(f"{PLACE}.ssh:HostSession.answer", call=2),
    "when it takes its leave": at(f"{PLACE}.ssh:HostSession.close"),
}
MOMENTS = {
    ("rsync", "old"): RSYNC_SENDING,
    ("rsync", "new"): RSYNC_LEAVING,
    ("sftp-releases", "old"): LOCKING | UPLOADING | ASSEMBLING,
    ("sftp-releases", "new"): RETIRING | TIDYING | LEAVING,
    ("sftp", "old"): LOCKING | UPLOADING | NOTING,
    ("sftp", "between"): CHANGING,
    ("sftp", "new"): NOTED | LEAVING,
}
"""By the way to the host, and by the site that it shows then."""
