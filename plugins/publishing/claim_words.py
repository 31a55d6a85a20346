"""The words by which German sentences claim an accreditation, deny it, or make exceptions: one table each."""

import re

STRONG = re.compile(r"(?i)\bakkreditiert\w*")
"""Claims by itself, as in titles: „Akkreditiert für …“."""
ATTRIBUTE = re.compile(r"(?i)akkreditierte")
"""Says what she is, and not for what."""
NOUN = re.compile(
    r"(?<!nach der )(?<!vor der )(?<!seit der )(?<!bei der )(?<!zur )"
    r"\b(?:Akkreditierung|Anerkennung|Zulassung)(?:en)?\b"
)
"""Claims where somebody has it."""
OWNED = re.compile(
    r"\b(?:[Mm]eine[rn]?|[Uu]nsere[rn]?)\s+(?:[\wäöüß]+\s+){0,2}?(?:Akkreditierung|Anerkennung|Zulassung)(?:en)?\b"
    r"|\b(?:habe|haben|besitze|besitzen|halte|erhielt|erhielten|erhalten|bekam|bekamen|bekommen|verfüge|verfügen|trage)\b"
)
"""What makes the noun hers; the verbs do so beside „ich“ or „mir“."""
ADMITTED = re.compile(r"\b[Aa]nerkannt\b|\b[Zz]ugelassen\b")
"""The same in simpler words; it counts where it is said of her and names or means a program."""
OF_HERSELF = re.compile(r"\b(?:[Ii]ch|[Mm]ich|[Mm]ir|[Ww]ir|[Uu]ns|[Mm]eine[mnrs]?|[Uu]nsere[mnrs]?)\b")
OF_OTHERS = re.compile(
    r"\b[Ww]er\b|\w\*in(?:nen)?\b|\b(?:Fachleute|Menschen|Personen|Kolleginnen|Kollegen|[Aa]ndere[nr]?|[Jj]emand\w*"
    r"|[Vv]iele[nr]?|[Ee]inige[nr]?|[Aa]lle, die)\b"
)
"""What speaks of somebody else, unless she speaks of herself too."""
WHETHER = re.compile(r"\b(?:[Oo]b|[Ff]alls|[Ss]obald|[Ss]olange|[Bb]evor|[Ww]enn)\b")
"""Begins a clause that claims nothing."""

NOT_ONLY = re.compile(r"\b[Nn]icht (?:nur|allein|bloß|zuletzt|erst|ohne Stolz|umsonst)\b")
"""What looks like a denial and is none."""
DENIAL = re.compile(
    r"\b(?:[Nn]icht|[Kk]eine[mnrs]?|[Kk]ein|[Nn]ie|[Nn]iemals|[Nn]irgends|[Nn]irgendwo|[Ww]eder|[Nn]och aus|[Ff]ehlt"
    r"|[Ff]ehlen|[Nn]ein|beantragt|beantrage|Antrag|angestrebt|strebe|abgelaufen|ausgelaufen|erloschen|entzogen|endete"
    r"|geendet|war|waren|wäre|hatte|hatten|früher|einst|ehemals|würde|akkreditieren lassen"
    r"|(?:akkreditiert|anerkannt|zugelassen) werden)\b"
)
"""What says that she is not accredited: not at all, not yet, or no longer."""
PLAIN_DENIAL = re.compile(r"\b(?:[Nn]icht|[Kk]eine?)\b")
"""What says so of today, without a word of yesterday or tomorrow."""
NOT_TODAY = re.compile(
    r"\b(?:war|waren|wäre|hatte|hatten|würde|wurde|damals|früher|einst|bis|vor|seit|als|ohne|obwohl|mehr als"
    r"|[Nn]icht jede\w*)\b"
)
LEADING_DENIAL = re.compile(
    r"^\W*(?:(?:und|aber|doch|jedoch|oder)\s+)?(?:(?:aber|auch|leider|noch|nur|allerdings|jedoch)\s+)*(?:nicht|keine?|weder)\b"
)
"""A denial at the head of its clause, which leaves the clause before as it is."""
PREPOSITION = r"(?:für|in|im|bei|beim|von|vom|zu|zum|auf|am|an|den|dem|das|die|der|Programm\w*|auch|noch)"
QUOTED = r"[»„][^«“”»„]+[«“”]"
EXCEPT = (
    r"\b(?:[Aa]ußer|[Bb]is auf|[Mm]it Ausnahme(?: von)?|[Aa]usgenommen|[Aa]bgesehen von|[Oo]hne|[Aa]nders als|[Ss]tatt"
    r"|[Nn]ur nicht|[Bb]loß nicht)\b"
)
"""What takes the names right behind it out."""
EXCEPT_SOME = re.compile(rf"{EXCEPT}\s+(?:\w+\s+)?(?:eine?[ms]?|zwei|drei)\b")
"""Takes programs out without their names."""
THE_OTHERS = re.compile(r"\b(?:andere|übrige|restliche)[nr]?\b")
"""Speaks of those that are not named."""
LISTED = re.compile(rf"(?:[«“”]?\s*(?:,(?=\s*[»„])|und\b|oder\b|sowie\b))?\s*(?:{PREPOSITION}\s+)*[»„]?")
"""What leads to the first name, and from one to the next."""
EXCEPTED_BEFORE = re.compile(r"^\W*(?:ist |sind |einmal )?(?:ausgenommen|ausgeschlossen)\b")
"""What takes the names right before it out."""

MEANT = re.compile(
    r"(?i)\b(?:dafür|hierfür|für (?:beide|alle|sie|diese|dieses)|in (?:beiden|allen|diesen|diesem)"
    r"|(?:das|dem|dieses|diesem) Programm (?:hat|bin))\b"
)
"""What points to the names in the sentence before."""
FIRST_PERSON = re.compile(r"\b(?:bin|sind|habe|haben|wurde|wurden|hat)\b")
"""Verbs that wait for the word that claims."""
_FILLERS = (
    "und oder sowie sowohl als auch wie noch nur ebenso ebenfalls genauso aber doch jedoch sondern wohl allerdings "
    "leider dafür für in im bei beim von vom zu zum an am auf außer ohne bis nicht kein keine keiner weder nein ja "
    "seit derzeit heute zurzeit bisher bislang natürlich schon gleich neuerdings inzwischen mittlerweile daneben "
    "das die der den dem des ein eine einen einem einer alle allen beide beiden zwei drei vier fünf sechs "
    "ich wir mich uns mir meine meiner meinen unsere unserer bin sind habe haben wurde gilt gelten "
    "jeweils zugleich zusätzlich akkreditiert anerkannt zugelassen es"
)
FILLERS = frozenset(_FILLERS.split())
"""Words that make no clause of their own: what consists of them and of names goes on with the clause beside it."""
_NO_VERBS = (
    "eine meine unsere ihre seine diese jene alle beide viele einige mehrere andere keine gerne heute neue gute große "
    "kleine ohne welche manche weitere akkreditierte erfahrene freie"
)
OWN_VERB = (
    rf"(?!(?:{'|'.join(_NO_VERBS.split())})\b)"
    r"(?:[a-zäöüß]{2,}e|bin|mag|kann|will|darf|muss|soll|nicht|noch nicht|auch nicht|leider nicht)"
)
"""How a clause behind „und“ begins: a verb that „ich“ has before, or a denial."""
ONE_MORE = re.compile(
    rf",(?!\s*(?:{QUOTED})\s*(?:,|\.|$|und\b|oder\b|sowie\b|[Aa]kkreditiert|anerkannt|zugelassen))"
    rf"|;|\s[–—-]\s|:(?=\s)|\(|\)"
    rf"|\s(?=(?:und|oder|aber|doch|sondern)\s+{OWN_VERB}\s)"
    rf"|\s(?=nicht\s+(?:aber\s+|auch\s+)?(?:{PREPOSITION}\s+)+(?:{QUOTED}))"
)
"""Where a clause may end and another begin."""
JOINT = re.compile(r"\s(?=(?:und|aber|doch|jedoch)\b)")
"""Where one does so if what claims stands before it and a denial behind."""

ALL = re.compile(
    r"\b(?:[Aa]lle[nr]?|[Ss]ämtliche[nr]?)\s+(?:(?:diese|meine|unsere|hier|genannten|gezeigten|vorgestellten)[nr]?\s+)*Programmen?\b"
    r"|\b[Jj]ede[sm]?\s+(?:einzelne[ns]?\s+)?(?:Programm\b|(?:der|dieser|meiner|unserer)\s+(?:\w+\s+)?Programme\b|davon\b)"
    r"|\b(?:[Ff]ür|[Ii]n|[Bb]ei|[Vv]on)\s+(?:(?:die|den|diese[n]?|meine[n]?|unsere[n]?)\s+Programmen?"
    r"|alle[n]?(?=\s+(?:bin|habe|akkreditiert|anerkannt|zugelassen)|\s*[.!]|$))\b"
    r"|\b[Dd](?:ie|iese)\s+Programme(?=\s+haben\s+(?:mich|uns)\b)|\b[Mm]eine\s+Programme(?=\s+haben\s+(?:mich|uns)\b)"
    r"|\b[Aa]lle(?=\s+haben\s+(?:mich|uns)\b)|(?<=haben mich )(?:die|diese|meine) Programme\b"
)
"""Words that mean every program there is."""
POINTING = re.compile(r"(?:[Ff]ür |[Ii]n |[Bb]ei |[Vv]on )?(?:[Dd]ie|[Dd]en|[Dd]iesen?|[Mm]einen?|[Aa]llen?$)\b")
"""How they begin where they may point to programs that are named."""
ALL_BUT = re.compile(r"\b[Aa]lle[nr]?\s+(?:drei|vier|fünf|sechs|[3-6])(?:\s+Programmen?)?\b")
"""Words that mean every program where some are taken out; else their number says it."""
RELATIVE = re.compile(r"^,\s+(?:für|in|bei|von)\s+(?:die|denen|welche[n]?)\b")
"""What follows a word of which the next clause says something."""
RESTRICTED = re.compile(
    r"^\s*(?:[»„]|:|,\s*(?:die|den|an|in|für|bei|mit|deren|welche)\b|(?:des|der|eine[sr]|vo[nm]|außerhalb)\b)"
)
"""What behind them says which."""
PART_OF = re.compile(
    r"(?i)\b(?:ein\w*|einige\w*|kein\w*|mehrere\w*|manche\w*|viele\w*|meisten|teil|zwei\w*|drei\w*|vier\w*|fünf|sechs|\d)\s+(?:von\s+)?$"
)
"""What before them says that not all are meant."""
