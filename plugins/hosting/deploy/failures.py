"""What can go wrong on the way to the host, said so that the reader knows what to do."""

import re


class DeployFailed(Exception):  # noqa: N818 (says what happened)
    """Raised when nothing more can be done; the message is German and says what is wrong and what to do."""


HOST_KEY = (
    "Der Schlüssel des Hosts ist nicht bekannt oder ein anderer als bisher; es wurde nichts gesendet. "
    "Vergleichen Sie ihn mit dem Fingerabdruck, den der Anbieter nennt, und tragen Sie ihn in known_hosts ein."
)
LOGIN = (
    "Der Host lässt uns nicht hinein. Gebraucht wird ein SSH-Schlüssel, den er kennt, im SSH-Agenten oder in der "
    "Datei, die DEPLOY_KEY nennt; nach einem Passwort wird nie gefragt."
)
UNREACHABLE = "Der Host ist nicht zu erreichen: Name, Port und Internetverbindung prüfen, dann noch einmal versuchen."
CONNECTION_LOST = "Die Verbindung zum Host ist abgerissen; der nächste Versuch macht den Rest."
DISK_FULL = "Auf dem Host ist kein Platz mehr; bitte Platz schaffen oder beim Anbieter mehr buchen."
NOT_WRITABLE = (
    "In den Ordner auf dem Host darf nicht geschrieben werden, oder es gibt ihn nicht; Name und Rechte prüfen."
)
NO_SHELL = "Der Host erlaubt keine Befehle, nur SFTP: in data/site.yaml „sftp“ oder „sftp-releases“ wählen."
NO_RSYNC = "Auf dem Host fehlt das Programm rsync: dort einrichten oder in data/site.yaml unter deploy „sftp“ wählen."
OCCUPIED = "Auf dem Host ist „current“ kein Verweis, sondern ein Ordner; bitte umbenennen. Nichts wurde geändert."
BEHIND = "Die Uhr dieses Rechners geht nach; bitte stellen. Der Host zeigt schon einen späteren Stand:"
NOTHING_EARLIER = "Auf dem Host gibt es keinen früheren Stand; nichts wurde geändert."

EXPLANATIONS = (
    (r"host key verification failed|host identification has changed|no \S+ host key is known", HOST_KEY),
    (r"permission denied \(|too many authentication failures", LOGIN),
    (r"could not resolve|connection refused|no route to host|network is unreachable|connect to host", UNREACHABLE),
    (r"no space left|disk quota exceeded|\(28\)", DISK_FULL),
    (r"sftp connections only|administratively prohibited|not available|nologin", NO_SHELL),
    (r"rsync: (command )?not found", NO_RSYNC),
    (r"read-only file system|permission denied|operation not permitted", NOT_WRITABLE),
    (
        r"broken pipe|connection (closed|reset|lost|timed out|unexpectedly closed)|timeout|lost connection",
        CONNECTION_LOST,
    ),
)
"""Words of OpenSSH, rsync and the C library, in lower case, and what they mean for the reader."""


def explain(words: str) -> str:
    """Explain what ssh or rsync said; unknown words are handed on as they are."""
    for pattern, meaning in EXPLANATIONS:
        if re.search(pattern, words.lower()):
            return meaning
    return f"Der Host meldet: {words.strip()}" if words.strip() else CONNECTION_LOST
