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
KEY_FOR_ALL = (
    "Der SSH-Schlüssel darf nur für Sie lesbar sein, sonst wird er nicht benutzt: mit „chmod 600“ und dem Namen "
    "seiner Datei ändern."
)
NO_KEY = (
    "Die Datei mit dem SSH-Schlüssel gibt es nicht, oder sie ist nicht zu lesen; „key“ unter deploy in data/site.yaml "
    "(oder DEPLOY_KEY) muss sie nennen."
)
NO_KNOWN_HOSTS = (
    "Die Datei mit den Schlüsseln bekannter Server gibt es nicht, oder sie ist nicht zu lesen; „known_hosts“ unter "
    "deploy in data/site.yaml (oder DEPLOY_KNOWN_HOSTS) muss sie nennen."
)
KEY_BROKEN = (
    "Die Datei mit dem SSH-Schlüssel ist keine, oder sie wurde beim Kopieren verändert; den privaten Schlüssel noch "
    "einmal ganz kopieren, von der ersten Zeile „-----BEGIN“ bis zur letzten, mit Zeilenende."
)
OLD_SSH = (
    "Der Host kennt nur veraltete Verschlüsselung, die hier abgeschaltet ist; bitte den Anbieter darauf ansprechen."
)
UNREACHABLE = "Der Host ist nicht zu erreichen: Name, Port und Internetverbindung prüfen, dann noch einmal versuchen."
NO_HOST = (
    "Der Host ist nicht zu erreichen: einen dieses Namens gibt es nicht. „host“ unter deploy in data/site.yaml (oder "
    "DEPLOY_HOST) prüfen; stimmt er, die Internetverbindung."
)
CLOSED_PORT = (
    "Der Host ist nicht zu erreichen: an diesem Port nimmt er nichts an. „port“ unter deploy in data/site.yaml (oder "
    "DEPLOY_PORT) prüfen, meist 22; bei manchem Anbieter ist SSH oder SFTP erst freizuschalten."
)
CONNECTION_LOST = "Die Verbindung zum Host ist abgerissen; der nächste Versuch macht den Rest."
DISK_FULL = "Auf dem Host ist kein Platz mehr; bitte Platz schaffen oder beim Anbieter mehr buchen."
NOT_WRITABLE = (
    "In den Ordner auf dem Host darf nicht geschrieben werden, oder es gibt ihn nicht; Name und Rechte prüfen."
)
NO_SHELL = "Der Host erlaubt keine Befehle, nur SFTP: in data/site.yaml „sftp“ oder „sftp-releases“ wählen."
NO_SFTP = "Der Host bietet kein SFTP an: beim Anbieter freischalten oder in data/site.yaml unter deploy „rsync“ wählen."
GREETS = (
    "Der Host schreibt bei jeder Anmeldung etwas hin („{}“), und das gerät zwischen die Daten. Die Zeile steht dort in "
    ".bashrc, .profile oder .cshrc: löschen, oder davor „[ -t 1 ] &&“ schreiben. Geht das nicht, in data/site.yaml "
    "unter deploy „sftp-releases“ oder „sftp“ wählen."
)
NO_RSYNC = "Auf dem Host fehlt das Programm rsync: dort einrichten oder in data/site.yaml unter deploy „sftp“ wählen."
NOISY = (
    "Was der Host als SFTP schickt, ist keines: Er schreibt bei jeder Anmeldung etwas hin (die Zeile in .bashrc oder "
    ".profile löschen), oder das Konto darf sich gar nicht anmelden (beim Anbieter freischalten)."
)
FILE_FOR_FOLDER = (
    "Auf dem Host liegt eine Datei, wo ein Ordner hingehört; sie dort umbenennen, oder in data/site.yaml unter deploy "
    "einen anderen „folder“ nennen."
)
NO_REASON = (
    "Der Host nimmt eine Datei nicht an und sagt nicht, warum. Meist ist der Platz aufgebraucht, der zu diesem Konto "
    "gehört, oder im Weg liegt etwas, das gleich heißt."
)
ELSEWHERE = (
    "Auf dem Host führt der Verweis „current“ zu „{}“, und ihn hat nicht dieser Befehl gesetzt; umbenennen. Nichts "
    "wurde geändert."
)
OCCUPIED = "Auf dem Host ist „current“ kein Verweis, sondern ein Ordner; bitte umbenennen. Nichts wurde geändert."
BEHIND = "Die Uhr dieses Rechners geht nach; bitte stellen. Der Host zeigt schon einen späteren Stand:"
NOTHING_EARLIER = "Auf dem Host gibt es keinen früheren Stand; nichts wurde geändert."

EXPLANATIONS = (
    (r"host key verification failed|host identification has changed|no \S+ host key is known", HOST_KEY),
    (r"unprotected private key|bad permissions", KEY_FOR_ALL),
    (r"identity file .* not accessible", NO_KEY),
    (r"load key .*(invalid format|error in libcrypto)", KEY_BROKEN),
    (r"no matching .* found|unable to negotiate", OLD_SSH),
    (
        r"permission denied[^\n]*\((publickey|password|keyboard|gssapi|hostbased)|too many authentication failures",
        LOGIN,
    ),
    (r"could not resolve|name or service not known|temporary failure in name resolution", NO_HOST),
    (r"connection refused", CLOSED_PORT),
    (r"no route to host|network is unreachable|connect to host", UNREACHABLE),
    (r"no space left|quota exceeded|over quota|exceeded .*quota|\(28\)", DISK_FULL),
    (r"allows? sftp|sftp (connections? )?only|only sftp|exec request failed|restricted to sftp", NO_SHELL),
    (r"administratively prohibited|not available|nologin|shell (access|request) .*(denied|failed|disabled)", NO_SHELL),
    (r"subsystem request failed|session request failed", NO_SFTP),
    (r"rsync: (command )?not found", NO_RSYNC),
    (r"protocol version mismatch|is your shell clean|received message too long", GREETS.format("…")),
    (r"max(?:imum)? packet size|bad packet|packet too l", NOISY),
    (r"not a directory", FILE_FOR_FOLDER),
    (r"^failure$", NO_REASON),
    (r"read-only file system|permission denied|operation not permitted", NOT_WRITABLE),
    (
        r"broken pipe|connection (closed|reset|lost|timed out|unexpectedly closed)|timeout|lost connection",
        CONNECTION_LOST,
    ),
)
"""Words of OpenSSH, rsync and the C library, in lower case, and what they mean for the reader."""


def explain(words: str) -> str:
    """Explain what ssh or rsync said; unknown words are handed on as they are."""
    known = _meaning(words)
    return known or (f"Der Host meldet: {words.strip()}" if words.strip() else CONNECTION_LOST)


def explain_greeting(line: str) -> str:
    """Explain what a host writes where its answer was to come."""
    return _meaning(line) or (GREETS.format(line) if line else NO_SHELL)


def _meaning(words: str) -> str | None:
    return next((meaning for pattern, meaning in EXPLANATIONS if re.search(pattern, words.lower())), None)
