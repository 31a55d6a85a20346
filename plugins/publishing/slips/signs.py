"""Signs of other dialects and programs that would be shown as they are typed."""

import re
from collections.abc import Iterator

from plugins.publishing.slips.lines import Line, Slip, slip_at
from plugins.publishing.slips.masks import without_code
from plugins.publishing.slips.references import TARGET
from plugins.publishing.slips.text import Text

DOUBLED = "„\\\\{0}“ erscheint als „\\{0}“; {1}"
ESCAPED = "„{}“ erscheint als „{}“ und sieht aus wie ein Versehen; anders schreiben oder löschen"
ESCAPED_ROWS = "die umgekehrten Schrägstriche vor „|“ verhindern, dass es eine Tabelle wird; löschen"
_ESCAPED = re.compile(r"\\\*\\?\*|\\_\\?_(?=\w)|(?<=\w)\\_\\?_|\\#(?:\\?#)+(?= )|\\&(?:#\d+|\w+);")
_ESCAPED_ROWS = re.compile(r"^ {0,3}\\\|.*\\\|[ \t]*$(?:\n {0,3}\\\|.*)*", re.MULTILINE)
_DOUBLED = re.compile(r"(?<!\\)\\\\(?!\\)(?P<sign>[*_#\[\]<>~|`]?)(?P<word>\w?)")
"""A backslash that only shows another one."""
_MERGED = "Anrede|Briefanrede|(?:Vor|Nach|Familien)?[Nn]ame|Titel|Firma|Stra(?:ß|ss)e|PLZ|Ort|Datum|Anschrift|Adresse"
"""What form letters fill in; every other word in these marks may be a quotation."""
_PLAIN = re.compile(rf"(?! {{0,3}}h\d\.|.*«(?:{_MERGED})»)(?:[^\W_]|[ .,;!?()„“»«’–-])*")
"""A line that has none of these signs."""
FIELD = r"\{(?!(?:filename|static)\}|https?:|www\.|mailto:)[^\W\d][^{}%#=\n]{0,40}\}"
Sign = tuple[str, str, str]
"""The name of a sign, how to find it, and what to do."""
SIGNS: tuple[Sign, ...] = (
    ("durchgestrichenen Text", r"~~(?=\S)[^~]+~~", "löschen"),
    ("markierten Text", r"==(?=\S)[^=]+==", "für fett „**Wort**“ schreiben"),
    ("unterstrichenen Text", r"\+\+(?=\S)[^+]+\+\+", "für fett „**Wort**“ schreiben"),
    ("Kürzel für Smileys", r"(?<![\w:/]):(?!https?:|mailto:|tel:)(?:[a-z+-][a-z0-9_+-]+|100):(?![\w:])", "löschen"),
    ("Zusätze in geschweiften Klammern", r"\{(?!index=\d+\})(?:[#.:][^{}\s]|: |[\w-]+=)[^{}]*\}", "löschen"),
    ("Felder zum Ausfüllen", rf"(?<!\{{){FIELD}(?!\}}|\({TARGET})", "an ihre Stelle schreiben, was da stehen soll"),
    ("Lücken zum Ausfüllen", r"(?<!\w)_{3,}(?!\w)", "an ihre Stelle schreiben, was da stehen soll"),
    ("Kästen", r"^ {0,3}(?::::|!!!).*", "die Zeile löschen, vor die übrigen „> “ setzen"),
    ("Kästen", r"^ {0,3}\[!\w+\]", "die Zeile löschen"),
    ("tiefgestellte Zeichen", r"(?<=\w)~[\w+-]{1,9}~", "das Zeichen selbst schreiben, etwa ₂"),
    ("hochgestellte Zeichen", r"(?<=\w)\^[\w+-]{1,9}\^", "das Zeichen selbst schreiben, etwa ²"),
    ("hochgestellten Text", r"(?<![\w^])\^\w[\w-]*\^(?![\w^])", "ohne die Zeichen „^“ schreiben"),
    ("Formeln", r"\$\$[^$]+\$\$|\$[^$\s][^$\n]*[\^_\\][^$\n]*\$", "in Worten schreiben"),
    ("durchgestrichenen Text", r"(?<![\w~])~(?=[^\s~])[^~\n]+(?<=\S)~(?![\w~])", "löschen"),
    ("Sprungmarken", r"(?<=\s)\^[a-z0-9]{6}$", "löschen"),
    ("umgekehrte Schrägstriche", r"\\(?=[–—„“•…])", "löschen"),
    ("Zeilenwechsel als „\\n“", r"(?<=\w)\\n(?=[A-ZÄÖÜ])", "eine neue Zeile beginnen"),
    ("Notizen", r"%%[^%\n]+%%|^ {0,3}//[ \t]+(?=\w)", "zwischen „<!--“ und „-->“ setzen oder löschen"),
    (
        "Befehle von LaTeX",
        r"\\(?:newpage|pagebreak|clearpage|tableofcontents|text(?:bf|it)|emph|begin|end|(?:sub)*section)\b",
        "löschen",
    ),
    ("Fettes aus einem Wiki", r"'''[^'\n]+'''", "„**Wort**“ schreiben"),
    ("Überschriften aus einem Wiki", r"^ {0,3}(={2,6})[ \t]+\S.*[ \t]\1\s*$", "„## “ davor schreiben, ohne „=“"),
    ("Überschriften aus Textile", r"^ {0,3}h[1-6]\. (?=\S)", "„## “ schreiben"),
    ("Kästen", r"^ {0,3}\.\. \w+::.*", "die Zeile löschen"),
    ("Korrekturzeichen", r"\{(?:--|\+\+|~~|>>).+?\}", "übernehmen oder löschen"),
    ("Erklärungen von Abkürzungen", r"^ {0,3}\*\[[^\]\n]+\]:", "beim ersten Mal ausschreiben"),
    (
        "Felder zum Ausfüllen",
        rf"\*\|[A-Z_:]+\|\*|(?<![\w$])\$[A-ZÄÖÜ_]{{3,}}\$|(?<![\w#])#[A-ZÄÖÜ_]{{3,}}#|(?:«|<<)(?:{_MERGED})(?:»|>>)",
        "an ihre Stelle schreiben, was da stehen soll",
    ),
    (
        "Zeichen, wie sie in Mails und Programmen verschlüsselt sind,",
        r"(?<=[A-Za-z])=[C-F][0-9A-F](?:=[89AB][0-9A-F])?|\\u00[0-9a-fA-F]{2}|(?<=[A-Za-z])%C3%[89AB][0-9A-F]|<U\+[0-9A-F]{4}>",
        "den Buchstaben selbst schreiben",
    ),
    ("Inhaltsverzeichnisse", r"(?i:^ {0,3}(?:\[\[?_?toc_?\]?\]|\$\{toc\})\s*$)", "löschen"),
    ("Verweise auf Literatur", r"\[-?@[\w:.-]+[^\]\n]*\]", "die Quelle in einer Fußnote nennen: „[^1]“"),
    ("Fußnoten im Satz", r"\^\[[^\]\n]+\]", "„[^1]“ schreiben, und unten in eine Zeile „[^1]: …“"),
    (
        "Tabellen mit Kreuzen",
        r"^ {0,3}\+(?:[-=:]{2,}\+)+\s*$",
        "senkrechte Striche setzen: „| … | … |“, darunter „|---|---|“",
    ),
    ("Worterklärungen mit Doppelpunkt", r"^ {0,3}:[ \t]+(?=\S)", "als Satz oder als Liste schreiben"),
)


def escaped_marks(text: Text) -> Iterator[Slip]:
    """Give signs that backslashes keep and that look like a mistake where they are shown, as two stars do."""
    shown = without_code(text.source) if "\\" in text.source else ""
    for found in _ESCAPED.finditer(shown):
        yield slip_at(shown, found.start(), ESCAPED.format(found[0], found[0].replace("\\", "")))
    for found in _ESCAPED_ROWS.finditer(shown):
        yield slip_at(shown, found.start(), ESCAPED_ROWS)
    for found in _DOUBLED.finditer(shown):
        yield slip_at(shown, found.start(), DOUBLED.format(found["sign"], _single(found)))


def _single(found: re.Match[str]) -> str:
    if found["sign"]:
        return f"soll nur das Zeichen zu sehen sein, „\\{found['sign']}“ schreiben"
    if found["word"]:
        return "sollen beide zu sehen sein, vier schreiben, sonst einen löschen"
    return "löschen, und für eine neue Zeile zwei Leerzeichen an das Ende dieser setzen"


def foreign_signs(text: Text) -> Iterator[Slip]:
    """Give what other dialects of Markdown know, and this one does not: lines through words, boxes, smileys."""
    for line in (line for block in text.prose for line in block.lines):
        yield from _dialect(line) if not _PLAIN.fullmatch(line.text) else ()


def _dialect(line: Line) -> Iterator[Slip]:
    for name, pattern, remedy in SIGNS:
        for found in re.finditer(pattern, line.text):
            yield line.slip(f"{name} („{found[0].strip()}“) gibt es hier nicht; {remedy}", found.start())
