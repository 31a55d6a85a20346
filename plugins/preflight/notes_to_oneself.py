"""Notes that a writer leaves herself, which have no finite verb: „hier noch Foto einfügen“, „Preis noch klären!“."""

_CHECK = (
    "(?:prüfen|klären|ergänzen|nachfragen|anfragen|erfragen|abstimmen|freigeben lassen|gegenlesen|nachsehen|einholen"
    "|besorgen|nachreichen|(?:he)?raussuchen)"
)
_DO = rf"(?:{_CHECK}|fragen|anrufen|kürzen|ändern|umformulieren|austauschen|löschen|streichen|suchen|überarbeiten)"
_FILL = (
    "(?:(?:ein|hinzu)fügen|einsetzen|einbauen|ergänzen|(?:ein|nach)tragen|(?:nach|über)?prüfen|ersetzen|austauschen"
    "|aktualisieren|anpassen|überarbeiten|korrigieren)"
)
_FINITE = r"wir|man|Sie|sich|müssen|lässt|werden|wird|wurden?|können|kann|sollte\w*|möchten|lassen"
_SAID = rf"\b(?:{_FINITE}|zu)\b"
"""What makes a sentence for others of what would be a note without a finite verb."""
_TO_OTHERS = rf"\b(?:{_FINITE}|zu\s{_FILL}|Ihr(?:e\w?)?|du|dein\w*|nicht|kein\w*|wollen|dürfen|sollen|wer)\b"
_NOTED = rf"(?![^.!?()\[\]]*{_TO_OTHERS})"
_PIECE = "(?:Texte?|Inhalte?|Bild(?:er)?|Fotos?|Absatz|Abschnitt|Links?|Zitate?|Logos?|Grafik|Porträt)"
_THING = rf"(?:{_PIECE}|(?:Jahres)?zahl(?:en)?|Preise?|Datum|Namen?|Adresse|Karte|Quelle|Uhrzeit|Telefonnummer)"
_THE = (
    r"(?:(?:ein(?:en?)?|das|de[rn]|die|mein(?:en?)?|unser(?:en?)?|neue[ns]?|aktuelle[ns]?|richtige[ns]?|paar)\s){0,2}"
)
_BEGUN = r"(?:\A|(?<=[.!?…:]\s)|(?<=[(\[]))[\s*_>–-]{0,4}(?:(?:später|unbedingt|vielleicht|eventuell|dann)\s)?"
_DONE = r"(?=\s*(?:[.!…)\]]|\Z))"
_WORDS = r"(?:[\w.-]+\s){0,6}?"
_ANEW = r"(?!(?:ein\s?)?mal)"
_NOTES = (
    rf"hier\snoch\s{_ANEW}{_WORDS}{_FILL}{_DONE}",
    rf"(?:noch\s(?:hier\s)?{_THE}{_THING}|(?:bitte\s)?(?:(?:noch|hier)\s){{1,2}}{_THE}{_PIECE})\s{_WORDS}{_FILL}{_DONE}",
    rf"(?:hier\s(?:noch\s|kommt\s)|noch\s|da\snoch\s){{1,2}}{_THE}{_PIECE}\s{_WORDS}(?:he)?(?:r?ein|hin){_DONE}",
    rf"achtung\W+{_NOTED}{_THE}{_PIECE}\s{_WORDS}{_DO}",
    rf"{_PIECE}\s{_WORDS}fehl(?:t|en)\s(?:hier\s)?noch{_DONE}",
    rf"{_THE}{_PIECE}\s{_WORDS}noch\s?mal\s{_WORDS}(?:besprechen|prüfen|lesen|ansehen|anschauen){_DONE}",
    rf"{_THE}{_THING}\s{_WORDS}"
    rf"(?:noch\s{_ANEW}{_WORDS}{_FILL}{_DONE}|(?:nachreichen|nachliefern|raussuchen|besorgen)\s?!)",
)
"""How such a note goes on from where a sentence begins, whatever letters are large."""

NOTES_TO_ONESELF = (
    rf"(?i:\A\W*(?:muss ich )?noch(?: ?mal)? {_CHECK}\b(?=\s*(?:[^\w\s]|\Z)|\s+(?:mit|bei|wann|wer|ob|was)\b))",
    rf"(?i:\((?![^()]*{_SAID})[^()]{{0,40}}\bnoch [^()]{{0,40}}{_CHECK}(?:,[^()]{{0,40}})?[!.…?]*\))",
    rf"(?:\A|[.!?]\s)[A-ZÄÖÜ][\w-]+ (?:[A-ZÄÖÜ][\w-]+ )?noch (?:[\w.-]+ ){{0,4}}{_CHECK}\s?[!.…]",
    rf"\b(?:ACHTUNG|NOTIZ|NB|WICHTIG)\W+(?:hier )?noch [^.!?]{{0,40}}\b{_DO}\s?[.!…]",
    rf"(?:\A|[.!?(]\s?)[A-ZÄÖÜ][a-zäöüß]+[:,] [Bb]itte [^.!?]{{0,40}}\bnoch (?:[\w.-]+ ){{0,3}}{_DO}\s?[.!…)]",
    rf"\b[Bb]itte (?:noch )?(?:den|die|das|diesen?) (?:Absatz|Text|Satz|Abschnitt|Bild|Foto) (?:noch |mal )+{_DO}\b",
    rf"(?i:{_BEGUN}{_NOTED}(?:{'|'.join(_NOTES)}))",
    rf"(?i:[(\[]{_NOTED}{_THE}(?:{_PIECE}\s{_WORDS}{_FILL}|{_THING}\s{_WORDS}{_CHECK})[!.…]*[)\]])",
    rf"(?:\A|(?<=[.!?(]\s)|(?<=\())@[A-ZÄÖÜ][\w-]*:?\s(?:[Bb]itte|noch)\s[^.!?\n]{{0,40}}?\b(?:{_DO}|{_FILL})\s?[.!…]",
    r"[(\[][A-ZÄÖÜ][a-zäöüß]+(?: [A-ZÄÖÜ][a-zäöüß]+)? (?:noch )?fragen!+[)\]]",
    rf"\b(?:HIER\s)?(?:NOCH\s)?{_PIECE.upper()}\s(?:[A-ZÄÖÜ.-]+\s){{0,6}}{_FILL.upper()}\b",
)
"""What is still to be inserted, checked, replaced or done, in the words of her who is to do it."""
