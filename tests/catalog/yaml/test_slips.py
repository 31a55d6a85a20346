"""What a person mistypes in YAML is told at its own line and column, with the line as it should be."""

import pytest

from plugins.catalog.yaml.text import parse_yaml

LIST = """\
services:
  - id: moderation
    name: Moderation
    summary: >-
      Ich leite Treffen.
    formats:
      - Arbeitstreffen
      - Runde Tische
      - Fishbowl
    voucher: true
    status: available
  - id: rat
    name: Rat
"""
Slips = dict[str, tuple[str, str, str, str]]
"""What is replaced in the list, by what; where the one problem is, and a part of what it says."""

COLONS: Slips = {
    "first field of the file": ("services:", "services", "1:1", "hinter „services“ fehlt der Doppelpunkt"),
    "first field of an entry": ("- id: mod", "- id mod", "2:5", "fehlt der Doppelpunkt; richtig ist „id: moderation“"),
    "middle field": ("name: Mod", "name Mod", "3:5", "richtig ist „name: Moderation“"),
    "before a text of several lines": ("summary: >-", "summary >-", "4:5", "richtig ist „summary: >-“"),
    "before a text with a colon, first field of the file": (
        "services:\n",
        "intro >-\n  Wer teilnimmt, kann: mehr.\nservices:\n",
        "1:1",
        "hinter „intro“ fehlt der Doppelpunkt; richtig ist „intro: >-“",
    ),
    "before a list": ("formats:", "formats", "6:5", "hinter „formats“ fehlt der Doppelpunkt; richtig ist „formats:“"),
    "last field of an entry": ("status: av", "status av", "11:5", "richtig ist „status: available“"),
    "last field of the file": ("name: Rat", "name Rat", "13:5", "richtig ist „name: Rat“"),
    "a field without anything": ("voucher: true", "voucher", "10:5", "hinter „voucher“ fehlt der Doppelpunkt"),
    "no blank, first": ("- id: mod", "- id:mod", "2:5", "hinter „id:“ fehlt ein Leerzeichen; richtig ist „id: moder"),
    "no blank, middle": ("name: Mod", "name:Mod", "3:5", "fehlt ein Leerzeichen; richtig ist „name: Moderation“"),
    "no blank, last": ("name: Rat", "name:Rat", "13:5", "fehlt ein Leerzeichen; richtig ist „name: Rat“"),
    "an equals sign": ("name: Mod", "name = Mod", "3:10", "steht „=“ statt eines Doppelpunkts; richtig ist „name: Mod"),
    "an equals sign, first": ("- id: mod", "- id = mod", "2:8", "richtig ist „id: moderation“"),
    "an equals sign, last": ("name: Rat", "name=Rat", "13:9", "richtig ist „name: Rat“"),
    "a wide colon": ("name: Mod", "name：Mod", "3:9", "„：“ ist kein gewöhnlicher Doppelpunkt; richtig ist „name: Mod"),
    "a ratio sign": ("name: Mod", "name∶ Mod", "3:9", "„∶“ ist kein gewöhnlicher Doppelpunkt"),
    "a semicolon": ("name: Mod", "name; Mod", "3:9", "„;“ ist kein gewöhnlicher Doppelpunkt"),
    "in a text": (
        "Moderation",
        "Mod: neu",
        "3:14",
        'den ganzen Wert in gerade Anführungszeichen setzen: name: "Mod: neu"',
    ),
    "at the end of a text": ("Moderation", "Worum es geht:", "3:24", 'am Ende des Textes; …name: "Worum es geht:"'),
    "at the beginning of a text": ("Moderation", ": neu", "3:11", 'beginnt mit einem Doppelpunkt; …name: ": neu"'),
    "at the end of an entry": (
        "Runde Tische",
        "Runde Tische:",
        "8:22",
        'gerade Anführungszeichen setzen: "Runde Tische:"',
    ),
    "two fields in a line": ("Moderation", "Rat status: x", "3:15", "ein zweites Feld; es gehört in eine eigene Zeile"),
    "in a text that is wrapped": ("name: Mod", "name: Und\n      Orte: Mod", "4:11", "„name: >-“ schreiben"),
}
LINES: Slips = {
    "a value in the next line": ("name: Mod", "name:\nMod", "4:1", "in dieselbe Zeile: „name: Moderation“"),
    "a value below its field": ("name: Mod", "name:\n    Mod", "4:5", "in dieselbe Zeile: „name: Moderation“"),
    "a text that goes on unindented": (
        "Moderation",
        "Moderation\n    Orte",
        "4:5",
        "um 2 Leerzeichen weiter einrücken",
    ),
    "a text that goes on behind a dash": (
        "Moderation",
        "Moderation\n– so, dass alle reden",
        "4:1",
        "diese Zeile gehört zum Text von „name“; um 6 Leerzeichen weiter einrücken",
    ),
    "a text that goes on in lower case": (
        "Moderation",
        "Moderation\n    und Rat",
        "4:5",
        "falls sie zum Text darüber gehört",
    ),
    "a long text not set in": ("      Ich leite", "    Ich leite", "5:5", "gehört zum Text unter „summary“; um 2 Lee"),
    "a capital and no colon": ("name: Mod", "Name Mod", "3:5", "richtig ist „name: Moderation“ (klein geschrieben)"),
    "an entry without its hyphen": ("- Runde", "Runde", "8:7", "vor diesem Eintrag fehlt „- “; richtig ist „- Runde"),
    "a line of three hyphens": (
        "    voucher",
        "---\n    voucher",
        "10:1",
        "ein zweites Dokument („---“); …die Zeile löschen",
    ),
    "a line of three dots": (
        "    voucher",
        "...\n    voucher",
        "10:1",
        "beendet für YAML die Angaben; die Zeile löschen",
    ),
    "a field typed twice": ("name: Mod", "id: Mod", "3:5", "steht schon in Zeile 2; eines von beiden löschen"),
}
INDENTS: Slips = {
    "a field one too far right": (
        "    name: M",
        "     name: M",
        "3:6",
        "„name“ steht um ein Leerzeichen zu weit rechts",
    ),
    "a field one too far left": ("    name: M", "   name: M", "3:4", "zu weit links; genau unter „id“ in Zeile 2"),
    "behind a list, too far right": (
        "    voucher",
        "     voucher",
        "10:6",
        "zu weit rechts; genau unter „formats“ in Zeile",
    ),
    "behind a list, too far left": (
        "    voucher",
        "   voucher",
        "10:4",
        "zu weit links; genau unter „formats“ in Zeile 6",
    ),
    "below the hyphen": (
        "    voucher",
        "  voucher",
        "10:3",
        "um 2 Leerzeichen zu weit links; …neuer Eintrag, „- “ davor",
    ),
    "the first line of an entry": (
        "  - id: mod",
        "   - id: mod",
        "2:6",
        "„id“ steht um ein Leerzeichen zu weit rechts",
    ),
    "a hyphen too far left": ("      - Runde", "     - Runde", "8:6", "genau unter das „-“ in Zeile 7"),
    "a hyphen too far right": (
        "      - Runde",
        "       - Runde",
        "8:8",
        "gilt als Fortsetzung von Zeile 7; das „-“ genau",
    ),
    "an entry too far left": ("  - id: rat", " - id: rat", "12:2", "genau unter das „-“ in Zeile 2"),
    "an entry too far right": ("  - id: rat", "   - id: rat", "12:4", "zu weit rechts; genau unter das „-“ in Zeile 2"),
    "the whole file": (
        "services:",
        " note: x\nservices:",
        "1:1",
        "„note“ ist eingerückt; die Leerzeichen davor",
    ),
    "a tabulator": ("    name: M", "\tname: M", "3:1", "ein Tabulator in der Einrückung; löschen und mit Leerzeichen"),
    "a tabulator behind blanks": ("    name: M", "  \tname: M", "3:3", "ein Tabulator in der Einrückung"),
    "a tabulator behind a hyphen": (
        "- Runde",
        "-\tRunde",
        "8:8",
        "ein Tabulator hinter „-“; löschen und ein Leerzeichen",
    ),
}
BLANKS: Slips = {
    "protected, behind a colon": (
        "name: M",
        "name:\u00a0M",
        "3:10",
        "ein geschütztes Leerzeichen (U+00A0); löschen und mit",
    ),
    "narrow, behind a colon": ("name: M", "name:\u202fM", "3:10", "hinter „name:“ steht ein geschütztes Leerzeichen"),
    "protected, as indentation": (
        "    name: M",
        "\u00a0\u00a0\u00a0\u00a0name: M",
        "3:1",
        "mit der Leertaste neu einrücken",
    ),
    "protected, in the indentation": (
        "    name: M",
        "  \u00a0\u00a0name: M",
        "3:3",
        "steht ein geschütztes Leerzeichen",
    ),
    "protected, behind the first hyphen": ("- Arbeit", "-\u00a0Arbeit", "7:8", "hinter „-“ steht ein geschütztes"),
    "protected, behind another hyphen": ("- Runde", "-\u00a0Runde", "8:8", "hinter „-“ steht ein geschütztes"),
    "of no width, before a field": ("    name: M", "    \u200bname: M", "3:5", "ein unsichtbares Zeichen (U+200B)"),
    "a hyphen that hides, in a field": (
        "name: M",
        "na\u00adme: M",
        "3:7",
        "im Feldnamen steht ein unsichtbares Zeichen",
    ),
    "a line end that no editor shows": (
        "Moderation",
        "Rat\u2028haus",
        "3:14",
        "ein unsichtbarer Zeilenumbruch (U+2028); löschen und dort ein Leerzeichen tippen",
    ),
    "another one, at the end of a line": ("Moderation", "Mod\u2029", "3:14", "Zeilenumbruch (U+2029); löschen"),
    "one before a field": ("    name: M", "    \u2028name: M", "3:5", "Zeilenumbruch (U+2028); löschen"),
    "an em space, behind a colon": ("name: M", "name:\u2003M", "3:10", "ein unsichtbares Zeichen (U+2003)"),
}
SIGNS: Slips = {
    "two hyphens, first": ("- Arb", "-- Arb", "7:7", "„--“ ist kein Listenzeichen; jeder …: „- Arbeitstreffen“"),
    "two hyphens, middle": ("- Runde", "-- Runde", "8:7", "„--“ ist kein Listenzeichen; …: „- Runde Tische“"),
    "two hyphens without blank": ("- Fish", "--Fish", "9:7", "„--“ ist kein Listenzeichen; …: „- Fishbowl“"),
    "a hyphen without blank, first": (
        "- Arbeit",
        "-Arbeit",
        "7:7",
        "hinter „-“ fehlt ein Leerzeichen; richtig ist „- Arb",
    ),
    "a hyphen without blank, middle": ("- Runde", "-Runde", "8:7", "richtig ist „- Runde Tische“"),
    "a hyphen without blank, last": ("- Fish", "-Fish", "9:7", "richtig ist „- Fishbowl“"),
    "a dash, first": ("- Arbeit", "– Arbeit", "7:7", "„–“ ist kein Listenzeichen; …: „- Arbeitstreffen“"),
    "a dash, middle": ("- Runde", "– Runde", "8:7", "„–“ ist kein Listenzeichen; …: „- Runde Tische“"),
    "a dash, last": ("- Fish", "–Fish", "9:7", "„–“ ist kein Listenzeichen"),
    "a bullet, first": ("- Arbeit", "• Arbeit", "7:7", "„•“ ist kein Listenzeichen"),
    "a bullet, middle": ("- Runde", "• Runde", "8:7", "„•“ ist kein Listenzeichen"),
    "a bullet, last": ("- Fish", "• Fish", "9:7", "„•“ ist kein Listenzeichen"),
    "a star, first": ("- Arbeit", "* Arbeit", "7:7", "„*“ ist kein Listenzeichen"),
    "a star, middle": ("- Runde", "* Runde", "8:7", "„*“ ist kein Listenzeichen"),
    "a star without blank, last": ("- Fish", "*Fish", "9:7", "„*“ ist kein Listenzeichen"),
    "a list behind its field": (
        "Moderation",
        "- Rat",
        "3:11",
        "eine Liste an unerwarteter Stelle; jedes „- “ in eine eigene",
    ),
    "an empty entry": ("- Runde Tische", "-", "8:8", "der Eintrag ist leer; einen Wert eintragen oder das „-“ löschen"),
}
QUOTES: Slips = {
    "not closed": ("Moderation", '"Moderation', "3:11", "ein Anführungszeichen wird nicht geschlossen; am Ende"),
    "not closed before another one": ("Moderation\n", '"Rat\n    note: "x"\n', "3:11", "wird nicht geschlossen"),
    "an apostrophe at the beginning": ("Moderation", "'s Dorf", "3:11", "ein Apostroph ist ’"),
    "closed otherwise than opened": ("Moderation", '"Rat“', "3:11", 'am Ende typographisch (“); beide gerade: "Rat"'),
    "not closed behind a name in guillemets": (
        "Moderation",
        '"Treffen »Miteinander«',
        "3:11",
        'am Ende fehlt das Anführungszeichen ("), mit dem der Wert beginnt; richtig ist: "Treffen »Miteinander«"',
    ),
    "not closed behind a quotation": ("Moderation", '"Das „Wir“ und das „Ich“', "3:11", '"Das „Wir“ und das „Ich“"'),
    "not closed around a name in guillemets": ("Moderation", '"»Mitte«', "3:11", 'richtig ist: "»Mitte«"'),
    "closed otherwise than opened behind a name": ("Moderation", '"Das »Wir“', "3:11", 'beide gerade: "Das »Wir"'),
    "closed otherwise behind a whole name": ("Moderation", '"Das »Wir« hier“', "3:11", 'gerade: "Das »Wir« hier"'),
    "a quotation closed by a straight one": ("Moderation", 'Das „Wir"', "3:11", "richtig ist: Das „Wir“"),
    "opened otherwise than closed": ("Moderation", '„Rat"', "3:11", "sind typographische Anführungszeichen"),
    "texts of a list without brackets": (
        "name: Rat",
        'formats: "Open Space", "World Café"',
        "13:14",
        'um mehrere Werte gehören eckige Klammern; richtig ist „formats: ["Open Space", "World Café"]“',
    ),
    "texts between quotes where no list stands elsewhere": (
        "name: Rat",
        'name: "Rat", "Tat"',
        "13:11",
        "hinter dem schließenden Anführungszeichen geht der Text weiter",
    ),
    "quotes in quotes": (
        "Moderation",
        '"Die "Mod" neu"',
        "3:11",
        'innen typographische verwenden: name: "Die „Mod“ neu"',
    ),
    "quotes doubled": ("Moderation", '""Mod""', "3:11", 'sind doppelt; vorn und hinten nur eines: name: "Mod"'),
    "single quotes doubled": ("Moderation", "''Mod''", "3:11", 'sind doppelt; …nur eines: name: "Mod"'),
    "quotes doubled around an entry": ("- Runde Tische", '- ""Rat: neu""', "8:9", 'nur eines: - "Rat: neu"'),
    "quotes doubled at the beginning": ("Moderation", '""Mod"', "3:11", 'vorn und hinten nur eines: name: "Mod"'),
    "quotes doubled at the end": ("Moderation", '"Mod""', "3:16", "hier steht ein Anführungszeichen zu viel; löschen"),
    "a comma behind a closing quote": ("Moderation", '"Mod",', "3:16", "steht ein Komma zu viel; löschen"),
    "text behind a closing quote": ("Moderation", '"Dorf"-Laden', "3:11", "verwenden: name: „Dorf“-Laden"),
    "not opened": ("Moderation", 'Moderation"', "3:11", 'davor keines; löschen, oder beide setzen: "Moderation"'),
    "an apostrophe in quotes": ("Moderation", "'Max' Laden'", "3:11", 'verwenden: name: "Max’ Laden"'),
    "typographic around a colon": ("Moderation", "„Mod: neu“", "3:11", 'YAML braucht hier gerade: name: "Mod: neu"'),
    "typographic before a colon": ("Moderation", "„Mod“: neu", "3:16", 'setzen: name: "„Mod“: neu"'),
    "a backslash": ("Moderation", '"C:\\Wege"', "3:11", "ein „\\“ in doppelten Anführungszeichen"),
}
BEGINNINGS: Slips = {
    sign: ("Moderation", f"{sign} Mod", "3:11", f'in gerade Anführungszeichen setzen: name: "{sign} Mod"')
    for sign in ("@", "%", "*", "&", "!", "[", "{", ">", "|", "?", ",", "]", "}", "@info", "&Co", "!neu")
} | {
    "a footnote": ("Moderation", "Mod[^1]", "3:14", "Fußnoten gibt es nur in Texten; „[^1]“ weglassen"),
    "stars of Markdown": ("Moderation", "*neu* Mod", "3:11", "Sterne aus Markdown gelten hier nicht; …name: neu Mod"),
    "stars of Markdown in an entry": ("Runde Tische", "**Runde**: da", "8:9", '…ohne sie: - "Runde: da"'),
    "stars of Markdown around several words": ("- Runde", "- *Open Space* und", "8:9", "ohne sie: - Open Space und"),
    "stars of Markdown before a star of gender": ("- Runde", "- *Alle* Bürger*innen,", "8:9", "- Alle Bürger*innen,"),
    "stars of Markdown further on": ("- Runde", "- Im *Open Space*,", "8:12", "zu sehen; weglassen: Open Space"),
    "stars of Markdown in quotes": ("Moderation", '"*Mod* neu"', "3:12", "wären zu sehen; weglassen: Mod"),
    "underscores of Markdown": ("Moderation", "Die _Mod_ neu", "3:15", "wären zu sehen; weglassen: Mod"),
    "code of Markdown": ("Moderation", "`Mod`", "3:11", "nur in Markdown …zu sehen; ohne sie: name: Mod"),
    "code of Markdown in an entry": ("- Runde Tische", "- ``Runde``", "8:9", "ohne sie: - Runde"),
    "code of Markdown before a colon": ("Moderation", "`Mod: neu`", "3:11", 'ohne sie: name: "Mod: neu"'),
    "code of Markdown that is not closed": ("Moderation", "` Mod", "3:11", "ohne sie: name: Mod"),
    "code of Markdown further on": ("Moderation", "Die `Mod` neu", "3:15", "wären hier zu sehen; weglassen: Mod"),
    "code of Markdown in quotes": ("Moderation", '"`Mod`"', "3:12", "wären hier zu sehen; weglassen: Mod"),
    "a link to a text": ("Moderation", "{filename}/seiten/angebote.md", "3:11", "nicht in data/; hier also /angebote/"),
    "a link to a photo": ("- Runde Tische", "- {static}/bilder/a.jpg", "8:9", "nicht in data/; hier also bilder/a.jpg"),
    "a heading of Markdown": (
        "name: Moderation",
        "title: # Moderation",
        "3:11",
        "denn ab # ist die Zeile eine Notiz; gehört „Moderation“ zum Wert, das # löschen",
    ),
    "brackets around the first word": ("Moderation", "[neu] Mod", "3:11", 'beginnt mit einer Klammer; …"[neu] Mod"'),
    "braces around the first word": ("Moderation", "{neu} Mod", "3:11", 'beginnt mit einer Klammer; …"{neu} Mod"'),
    "an open bracket in a list": ("voucher: true", "voucher: [a, b", "10:14", "wird nicht geschlossen; „]“ ergänzen"),
    "braces around the value": (
        "Moderation",
        "{Mod}",
        "3:11",
        'geschweifte Klammern …weglassen, oder …setzen: "{Mod}"',
    ),
    "braces around a list": (
        "formats:\n      - Arbeitstreffen\n      - Runde Tische\n      - Fishbowl",
        "formats: {eins, zwei}",
        "6:14",
        "eckige Klammern; richtig ist „[eins, zwei]“",
    ),
    "a bracket too many, first": (
        "formats:\n      - Arbeitstreffen\n      - Runde Tische\n      - Fishbowl",
        "formats: [[eins, zwei]",
        "6:14",
        "am Anfang steht eine „[“ zu viel; löschen",
    ),
    "a bracket too many": (
        "formats:\n      - Arbeitstreffen\n      - Runde Tische\n      - Fishbowl",
        "formats: [eins, zwei]]",
        "6:26",
        "hinter der Klammer steht ein „]“ zu viel; löschen",
    ),
    "a link as Markdown has it": (
        "- Runde Tische",
        "- [Runde](https://www.ort.de/runde)",
        "8:9",
        "nur die Adresse schreiben: - https://www.ort.de/runde",
    ),
    "braces around two words": ("Moderation", "{Mod, neu}", "3:11", 'geschweifte Klammern …setzen: "{Mod, neu}"'),
    "braces around an entry": ("Runde Tische", "{Runde}", "8:9", 'geschweifte Klammern …setzen: "{Runde}"'),
    "a hash": ("Moderation", "#7a1f5c", "3:10", 'denn ab # ist die Zeile eine Notiz; richtig: name: "#7a1f5c"'),
    "a hash further on": (
        "Moderation",
        "Werkstatt #2 im Mai",
        "3:21",
        'eine Notiz …: name: "Werkstatt #2 im Mai"',
    ),
    "a sentence that goes on behind a hash": (
        "Moderation",
        "Wir treffen uns # am Markt",
        "3:27",
        'eine Notiz …: name: "Wir treffen uns # am Markt"; ist es eine Notiz, sie in eine eigene Zeile darüber setzen',
    ),
    "a hash in an entry": ("Runde Tische", "#Runde", "8:8", 'der Eintrag ist leer, denn ab # …richtig: - "#Runde"'),
    "a hash in brackets": ("true", "[#7a1f5c, #fff]", "10:14", 'Anführungszeichen, etwa "#7a1f5c"'),
    "a percent sign in the first line": ("services:", "%neu\nservices:", "1:1", "der Wert beginnt mit „%“"),
}
ENTRIES: Slips = {
    "the hyphen of a new entry": ("  - id: rat", "    id: rat", "12:5", "vor „id“ fehlt „- “; hier beginnt ein neuer"),
    "the first line of a new entry": (
        "  - id: rat\n    name: Rat",
        "    name: Rat\n    formats: [Rat]",
        "12:5",
        "ab hier stehen Felder zum zweiten Mal, zuerst ab Zeile 2; …fehlt darüber die Zeile „- id: …“",
    ),
    "an entry far too far right": (
        "  - id: rat\n    name: Rat",
        "          - id: rat\n    name: Rat",
        "12:11",
        "das „-“ steht um 8 Leerzeichen zu weit rechts; genau unter das „-“ in Zeile 2",
    ),
    "the first entry of words too far right": (
        "      - Arb",
        "        - Arb",
        "7:9",
        "weit rechts; genau über das „-“ in",
    ),
    "an entry too far left, below a list": ("  - id: rat", "- id: rat", "12:1", "genau unter das „-“ in Zeile 2"),
    "the hyphen and its blanks": ("  - id: rat", "  id: rat", "12:3", "vor „id“ fehlt „- “; hier beginnt ein neuer"),
    "the hyphen of the first entry": ("  - id: mod", "    id: mod", "2:5", "vor „id“ fehlt „- “"),
    "the hyphen and one blank": ("  - id: rat", "   id: rat", "12:4", "vor „id“ fehlt „- “; hier beginnt ein neuer"),
    "the hyphen of the first entry of words": (
        "- Arbeit",
        "Arbeit",
        "7:7",
        "fehlt „- “; richtig ist „- Arbeitstreffen“",
    ),
    "a number instead of it": ("- Arbeit", "1. Arbeit", "7:7", "„1.“ ist kein Listenzeichen; …„- Arbeitstreffen“"),
    "the hyphen of the first entry and its blanks": ("  - id: mod", "  id: mod", "2:3", "vor „id“ fehlt „- “"),
}
TEXTS: Slips = {
    "one blank too few in a text": (
        "      Ich leite Treffen.",
        "      Ich leite\n     Treffen.\n      Immer.",
        "6:6",
        "gehört zum Text unter „summary“; um ein Leerzeichen weiter einrücken",
    ),
    "the second line of a text": (
        "      Ich leite Treffen.",
        "      Ich leite\nund halte fest.",
        "6:1",
        "gehört zum Text unter „summary“; um 6 Leerzeichen weiter einrücken",
    ),
    "another sign for a text of several lines": (">-", ">>", "4:14", "„summary: >-“ richtig"),
    "a dash for a text of several lines": (">-", "-", "4:14", "„summary: >-“ richtig"),
    "a text behind its sign": (
        ">-\n      Ich leite",
        ">- Ich leite\n      Ihre",
        "4:14",
        "beginnt der Text erst in der nächsten Zeile; „summary: >-“ schreiben",
    ),
    "the sign of a text of several lines": (
        "summary: >-\n      Ich leite Treffen.",
        "summary:\n      Ich leite Treffen,\n      bei denen: alle reden.",
        "4:12",
        "hinter „summary:“ fehlt „>-“, weil der Text in mehreren Zeilen steht",
    ),
    "that sign, with a colon in the first line": (
        "summary: >-\n      Ich leite Treffen.",
        "summary:\n      Ich leite: Treffen,\n      bei denen alle reden.",
        "4:12",
        "hinter „summary:“ fehlt „>-“",
    ),
    "a line that goes on at the beginning": (
        "Moderation",
        "Moderation\nOrte",
        "4:1",
        "um 6 Leerzeichen weiter einrücken",
    ),
    "two lines that go on at the beginning": (
        "      Ich leite Treffen.",
        "Ich leite\nIhre Treffen.",
        "5:1",
        "gehört zum Text unter „summary“; um 6 Leerzeichen",
    ),
}
FOREIGN: Slips = {
    "an escape in quotes": (
        "name: Moderation",
        'name: "Moder\\*ation"',
        "3:17",
        "den Schrägstrich vor „*“ weglassen; in YAML braucht das Zeichen keinen",
    ),
    "an escape that YAML knows": ("Moderation", '"Mod\\_neu"', "3:15", "den Schrägstrich vor „_“ weglassen"),
    "an escape without quotes": ("Moderation", "Bürger\\*innen", "3:17", "den Schrägstrich vor „*“ weglassen"),
    "an escape in a long text": ("Ich leite", "Bürger\\*innen", "5:13", "den Schrägstrich vor „*“ weglassen"),
    "a tag": (
        "Runde Tische",
        "Runde <b>Tische</b>",
        "8:15",
        "„<b>“ ist HTML und wäre hier als Text zu sehen; weglassen",
    ),
    "a line break": ("Moderation", "Mod<br />Rat", "3:14", "„<br />“ ist HTML"),
    "a blank in HTML": ("Moderation", "Mod&nbsp;Rat", "3:14", "„&nbsp;“ ist HTML und …; ein Leerzeichen schreiben"),
    "a sign in HTML": ("Moderation", "Mod &amp; Rat", "3:15", "„&amp;“ ist HTML und …; „&“ schreiben"),
    "a sign that is not seen in HTML": ("Moderation", "Mod&shy;Rat", "3:14", "„&shy;“ ist HTML und …; weglassen"),
    "a protected blank at the end": (
        "available",
        "available\u00a0",
        "11:22",
        "hier steht ein geschütztes Leerzeichen (U+00A0)",
    ),
    "a sign of no width at the beginning": (
        "Mod",
        "\u200bMod",
        "3:11",
        "ein unsichtbares Zeichen (U+200B); den Wert löschen",
    ),
    "a byte order mark inside": ("Mod", "M\ufeffod", "3:12", "ein unsichtbares Zeichen (U+FEFF); den Wert löschen"),
    "a soft hyphen at the end": ("Fishbowl", "Fishbowl\u00ad", "9:17", "ein unsichtbares Zeichen (U+00AD)"),
    "one at the end of a long text": (
        "Ich leite Treffen.",
        "Ich leite Treffen, Runden und Konferenzen, in denen alle zu Wort kommen.\u200b",
        "5:79",
        "(U+200B); das Wort, an dem es steht, löschen und neu tippen",
    ),
    "one that turns the direction": ("Mod", "\u202aMod", "3:11", "ein unsichtbares Zeichen (U+202A)"),
    "one in quotes": ("available", '"available\u00a0"', "11:23", "ein geschütztes Leerzeichen"),
}
_LINK = "3:11", "Links aus Markdown gelten hier nicht; nur die "
LINKS: Slips = {
    f"to {name}": ("name: Moderation", f"name: {typed}", _LINK[0], f"{_LINK[1]}{right}")
    for name, typed, right in (
        ("a page", "[Seite](https://a.example/b_(c))", "Adresse schreiben: name: https://a.example/b_(c)"),
        ("a page, with a title", '[Seite](<https://a.example> "Titel").', "Adresse schreiben: name: https://a.example"),
        ("a page without https", "[Seite](www.a.example)", "Adresse schreiben: name: https://www.a.example"),
        ("a page of this website", "[Profil](/profil/)", "Adresse schreiben: name: /profil/"),
        ("a mailbox", "[rat@a.example](mailto:rat@a.example)", "Adresse schreiben: name: rat@a.example"),
        ("a mail", "[Schreiben](mailto:rat@a.example?subject=Rat)", "Adresse schreiben: name: rat@a.example"),
        ("a number", "[0351 012345](tel:+49351012345)", "Nummer schreiben: name: 0351 012345"),
        ("a number behind words", "[Anrufen](tel:+49351012345)", "Nummer schreiben: name: +49351012345"),
    )
}
SLIPS = {
    f"{kind}: {name}": slip
    for kind, slips in (
        ("colon", COLONS),
        ("line", LINES),
        ("indentation", INDENTS),
        ("blank", BLANKS),
        ("list sign", SIGNS),
        ("quotes", QUOTES),
        ("beginning", BEGINNINGS),
        ("entry", ENTRIES),
        ("text", TEXTS),
        ("foreign", FOREIGN),
        ("link", LINKS),
    )
    for name, slip in slips.items()
}


@pytest.mark.parametrize(("old", "new", "place", "says"), SLIPS.values(), ids=SLIPS)
def test_a_slip_is_told_once_where_it_is_with_what_would_be_right(old: str, new: str, place: str, says: str) -> None:
    assert LIST.count(old), old
    (problem,) = parse_yaml(LIST.replace(old, new, 1), "x.yaml").problems
    assert str(problem).startswith(f"x.yaml:{place}: "), problem
    parts = [part for part in says.split("…") if part]
    assert all(part in problem.message for part in parts), problem
    assert "kein gültiges YAML" not in problem.message


MEANT = {
    "stars of gender": "title: Lehrer*innen und Bürger*innen, Frauen* und Männer*",
    "stars of notes": 'title: "Ab 100 Euro* und 80 Euro** (*) (*); *zzgl. Umsatzsteuer, *inkl. Fahrt"',
    "underscores in words": "title: Lehrer_innen und Bürger_innen, a_b_c.txt",
    "times": "title: 3*4*5 und 3 * 4 * 5 Meter",
    "backticks for apostrophes": "title: Anna`s und Tom`s Laden",
    "a quotation as a title": "title: „Gemeinsam sind wir stark“",
    "a quotation in straight quotes": "name: '„Gemeinsam“'",
    "a name in angle quotes": "name: »Lebendige Mitte«",
    "two quoted words": "name: „Auf“ und „Ab“",
    "quotes inside": 'name: Das "Dorf" lebt',
    "a colon in a quoted text": "title: '„Zusammen“: ein Abend'",
    "a time": "text: Beginn 19:30 Uhr",
    "an address": "name: https://www.ort.example/a#b",
    "a note behind a value": "name: Rat # noch fragen",
    "a hash inside a word": "name: C#-Kurs",
    "a dash in a wrapped text": "text: Ich leite Treffen\n  – so, dass alle reden",
    "a blank before the colon": "name : Rat",
    "a hyphen before a word": "name: -5 Grad",
    "a colon inside a word": "names:\n  - Stadt:Land im Gespräch",
    "an entry in two lines": "names:\n  - Runde\n    Tische",
    "a dash inside an entry": "names:\n  - Rat – und Tat",
    "a protected blank inside a text": "name: z.\u00a0B. § 5\u00a0UWG",
    "a size in inches": 'name: Bildschirm mit 24"',
    "a day at the beginning of a long text": "text: Ich komme am\n  3. Oktober zu Ihnen",
    "a soft hyphen inside a word": "name: Prozess\u00adbegleitung",
    "signs joined in an emoji": "name: Wir \U0001f469\u200d\U0001f4bb hier",
    "hyphens in a text": "- eins -- zwei\n- '-- drei'\n- text: >-\n    -- vier",
    "a star": "name: Bürger*innen und Rat",
    "a folder of another system": "name: C:\\Wege",
    "signs of less and more": "name: 3 < 5 > 4 und <Name>",
    "two fields that look alike": "- name: a\n  note: b\n- name: a\n  note: b",
    "a list below its field, not set in": "a:\n- b: c\n  d:\n  - e",
    "braces with fields": "a: {b: c, d: e}",
    "a text of several lines with a list in it": "text: |\n  - eins\n  – zwei\n  name: drei\n",
}


@pytest.mark.parametrize("text", MEANT.values(), ids=MEANT)
def test_what_somebody_can_have_meant_is_read_without_a_word(text: str) -> None:
    assert parse_yaml(text, "x.yaml").problems == ()


MANY = {
    "hyphens without blank": (
        LIST.replace("- Arbeit", "-Arbeit").replace("- Runde", "-Runde").replace("- Fish", "-Fish"),
        ["7:7", "8:7", "9:7"],
    ),
    "all kinds": (
        LIST.replace("id: mod", "id mod")
        .replace("name: Mod", "name = Mod")
        .replace("- Runde", "– Runde")
        .replace("    voucher", "   voucher")
        .replace("available", "@available")
        .replace("  - id: rat", "    id: rat")
        .replace("name: Rat", 'name: "Rat'),
        ["2:5", "3:10", "8:7", "10:4", "11:13", "12:5", "13:11"],
    ),
    "a field twice, and others": (
        LIST.replace("name: Mod", "id: x\n    name Mod").replace("- Fish", "•Fish"),
        ["3:5", "4:5", "10:7"],
    ),
    "tabulators": (LIST.replace("    name: M", "\tname: M").replace("    voucher", "\tvoucher"), ["3:1", "10:1"]),
    "colons in values": (LIST.replace("Moderation", "Mod: neu").replace("Rat", "Rat: neu"), ["3:14", "13:14"]),
    "a whole record that is set in": (LIST.replace("  - id: rat\n    name", "    - id: rat\n      name"), ["12:5"]),
}


@pytest.mark.parametrize(("text", "places"), MANY.values(), ids=MANY)
def test_no_slip_hides_another(text: str, places: list[str]) -> None:
    problems = parse_yaml(text, "x.yaml").problems
    assert [str(problem.place).removeprefix("x.yaml:") for problem in problems] == places, problems


def test_what_had_to_be_put_right_is_read_only_to_be_checked() -> None:
    found = parse_yaml(LIST.replace("name: Mod", "name Mod"), "x.yaml")
    assert found.root is None
    assert found.meant
    assert found.meant.at(("services", 0, "name")).value == "Moderation"


def test_a_file_full_of_slips_ends_after_some() -> None:
    found = parse_yaml("a:\n" + "  -b\n" * 1000, "x.yaml")
    assert 20 < len(found.problems) < 50


@pytest.mark.parametrize("value", ["“Toll!”", "eins\n  - zwei", "„So ist es“"])
def test_what_visitors_wrote_is_not_looked_at_for_slips(value: str) -> None:
    assert parse_yaml(f"name: {value}", "x.yaml", by_hand=False).problems == ()


def test_a_slip_inside_a_file_counts_from_the_line_on_which_the_text_begins() -> None:
    (problem,) = parse_yaml("title: A\n  date: B\n", "x.md", first_line=2).problems
    assert (
        str(problem) == "x.md:3:3: „date“ steht um 2 Leerzeichen zu weit rechts; genau unter „title“ in Zeile 2 stellen"
    )


@pytest.mark.parametrize("value", ["Ja #1", "Super! # Danke", "Wir # und"])
def test_what_visitors_wrote_and_a_hash_cuts_off_is_told(value: str) -> None:
    (problem,) = parse_yaml(f"message: {value}", "x.yaml", by_hand=False).problems
    assert f'gehört der Rest zum Wert, in gerade Anführungszeichen setzen: message: "{value}"' in problem.message
