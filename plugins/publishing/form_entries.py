"""Where an entry of a curriculum vitae says what its writer is or was, in key words (Stationen des Werdegangs)."""

from functools import cache

from plugins.catalog.partial_date import MONTHS
from plugins.publishing.form_patterns import ENDED, KIND, OPENING_KIND, TIME, WHOLE, WORD, Ways, compiled

_YEAR = rf"(?:\d{{1,2}}[/.]|(?:{'|'.join(MONTHS)})\s+)?(?:19|20)\d\d"
_YEARS = rf"(?:(?:(?:[Ss]eit|[Aa]b|[Vv]on)\s+)?{_YEAR}(?:\s*(?:bis|[–-])\s*(?:{_YEAR}|heute))?|\d+\s+Jahre)"
_BEGUN = rf"^\W*(?:{_YEARS}\s*[:,–-]?\s+)?"
_NOTHING_DONE = r"(?!.*:)(?!(?:(?!,\s+(?:die|der|wenn|wo)\s).)*\b[a-zäöüß]+(?:t|en)[^\w«“]*$)"
"""Behind a word that is the subject: not „2016 Berater ausgebildet“."""
TRAINED = (
    r"(?:[A-ZÄÖÜ]?[a-zäöüß]+lich\s+)?(?i:gelernt|studiert|geprüft|zertifiziert|ausgebildet|diplomiert|examiniert|akkreditiert|freiberuflich|freischaffend"
    r"|selbst+ständig|stellvertretend)e[rn]?"
)
"""What only a person is."""
_NOT_SEVERAL = r"(?![\w-]*(?i:träger|veranstalter|betreiber|anbieter|partner|geber|bürger|vater|bruder)\b)"
"""What begins no word for clients, of whom an entry may speak: „2019 Träger der Jugendhilfe“."""
_STATION = rf"{OPENING_KIND}{_NOT_SEVERAL}{WORD}{_NOTHING_DONE}"
_ONE = (
    r"(?:[\w-]*(?:(?<!e)in|graph|graf|soph|onom|apeut|(?:kt|s|at|it|ut)or|eur|ent|ant|ist|oge|chitekt|wirt|arzt|anwalt|mann)"
    r"|(?i:[\w-]*(?:mitglied|coach|vorstand|kraft|person|leitung)))"
    rf"{WHOLE}"
)
"""How words end that can only mean one; „Berater“ may be several."""
_TRAINING = (
    r"[\w-]*(?i:bildung|qualifizierung|qualifikation|schulung|zertifikat|zertifizierung|abschluss|prüfung|lehre|studium"
    r"|ernennung|bestellung|wahl)\s+(?:zu[rm]|als)"
)
_WORK = r"[\w-]*(?i:arbeit|tätigkeit|anstellung|zulassung|akkreditierung|anerkennung|ehrenamt|engagement)\s+als"
_THEN = rf"(?:dann|danach|später|zuletzt|zugleich|daneben|außerdem|heute|inzwischen|jetzt|{TIME}|[Ss]eit\s+{_YEAR})"


@cache
def of_entries() -> Ways:
    """Give the ways in which an entry of a curriculum vitae says what somebody is: „seit 2016 freier Berater“."""
    return Ways(
        stated=compiled(
            rf"^\W*{_YEARS}\s*[:,–-]?\s+(?:als\s+)?{_STATION}{ENDED}",
            rf"^\W*{OPENING_KIND}(?={_ONE}){WORD}{_NOTHING_DONE}{ENDED}",
            rf"{_BEGUN}{TRAINED}\s+{KIND}{WORD}{_NOTHING_DONE}{ENDED}",
            rf"{_BEGUN}{KIND}(?:{_TRAINING}|{_WORK})\s+{KIND}{WORD}{_NOTHING_DONE}{ENDED}",
            rf"[,;]\s+(?=Dipl)(?:Dipl\.[ -])?{WORD}{ENDED}",
            rf"(?:[,;–]|\bund)\s+{_THEN}\s+(?:als\s+)?{KIND}{WORD}{_NOTHING_DONE}{ENDED}",
        ),
        others=compiled(
            rf"^\W*{_STATION}(?=[^.;:]*\s(?:[Ss]eit|[Aa]b|[Vv]on)\s+{_YEAR}\b)",
        ),
    )
