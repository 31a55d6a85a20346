"""The words by which German sentences claim an accreditation, deny it, or make exceptions: one table each."""

import re

from plugins.catalog.ellipsis import PROOF, PROVEN, QUOTED
from plugins.catalog.program_names import ALL as ALL_PROGRAMS

CLAIMING = re.compile(r"kreditier|nerkannt|nerkennung|ugelassen|ulassung")
"""Without one of these nothing is claimed."""
STRONG = re.compile(
    r"(?i)\bakkreditiert\w*|\b(?:anerkannte|zugelassene)[mnr]?"
    r"(?=\s+(?:[a-zäöüß]+e[nr]?\s+)?(?:prozess|orts|stadt|dorf|projekt)?begleit(?:ung|erin|er)\b)"
)
"""Claims by itself, as in titles: „Akkreditiert für …“; what else is „anerkannt“ are experts and clubs."""
_BODY = (
    r"(?i:[\w-]*(?:verein|verband|träger|stiftung|schule|akademie|institut|gesellschaft|agentur|büro|gemeinde|stadt|kirche"
    r"|amt|bund|netzwerk|projekt|haus|genossenschaft))\b"
)
NOUN = re.compile(rf"\b{PROOF}\b")
"""Claims where somebody has it."""
GOVERNED = re.compile(
    r"(?i)\b(?:(?:auf|bei|für|gegen|nach|seit|statt|über|um|von|vor|zu)\s+(?:de[rm]|die|eine[rs]?)|zur)\s+$"
)
"""Before the noun it says that something else is had: „um die Akkreditierung“."""
DONE_WITH_IT = re.compile(
    r"\b(?:\w*(?:aufgebaut|entwickelt|begleitet|gestaltet|vorgestellt)|beschrieben|erklärt|erläutert|verglichen|kennengelernt"
    r"|(?:zurück|ab)gegeben|verloren|verpasst|versäumt|abgelehnt|ausgeschlagen|noch vor mir|nichts zu tun)\b"
)
"""What she may have done with an accreditation that she has not."""
HAD_BY_A_BODY = re.compile(rf"\b(?:[Mm]eine?|[Uu]nsere?)\s+{_BODY}\s+(?:hat|erhielt|bekam|besitzt|führt|trägt)\b")
"""What a body has that she calls her own."""
_GIVEN = r"(?:erteilt|verliehen|zuerkannt|zugesprochen|ausgesprochen|überreicht)"
_AS_ONE = rf"(?:[\w*:/-]*(?i:begleit|berat|moderat)[\w*:/-]*)\s+mit\s+(?:\w+\s+)?{PROOF}"
OWNED = re.compile(
    rf"\b(?:[Mm]eine[rn]?|[Uu]nsere[rn]?)\s+(?:[\wäöüß]+\s+){{0,2}}?{PROOF}\b"
    rf"|^\W*Mit\s+\w+\s+{PROOF}\s+(?:bin|darf|kann)\s+ich\b"
    rf"|^\W*Mit\s+\w+\s+{PROOF}\s+(?:für|in|bei|von|durch)\s[^,;:]*\b(?:begleite|berate|unterstütze|moderiere|darf)\s+ich\b"
    rf"|^\W*Als\s+{_AS_ONE}\b|\bbin\s+(?:ich\s+)?(?:eine?\s+)?{_AS_ONE}\b|\b(?:arbeite|begleite|berate)\b[^,;:]*\bals\s+{_AS_ONE}\b"
    rf"|\b(?:wurden?|hat|haben)\b.{{0,99}}\b(?:mir|uns)\b.{{0,200}}\b{_GIVEN}\b"
    rf"|\b(?:[Mm]ir|[Uu]ns)\s+wurden?\b.{{0,200}}\b{_GIVEN}\b"
    r"|\bgelang\s+(?:mir|uns)\b|\bschloss\s+ich\b"
    r"|\b(?:habe|haben|besitze|besitzen|halte|führe|erwarb|erhielt|erhielten|erhalten|bekam|bekamen|bekommen|verfüge"
    r"|verfügen|trage|liegt mir)\b"
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
OF_A_BODY = re.compile(rf"\b(?:[Mm]ein|[Uu]nser) Verein\b|\b[DdEe](?:er|ie|as|ine?)\s+(?:[a-zäöüß]+e[nrs]?\s+)?{_BODY}")
"""Bodies of which a clause may say so; the programs have offices that say it of her."""
_SOMETIMES = r"(?:(?!(?:mich|uns|für|in|im|bei|als|von)\b)\w+\s+){0,4}"
GRANTED = re.compile(
    rf"[A-ZÄÖÜ][\w-]*\s+akkreditiert\s+{_SOMETIMES}(?!Prozessbegleitung\b)[A-ZÄÖÜ][\w*:-]*(?:innen|en|er|leute|kräfte)\b"
    r"|^\W*(?:[Ff]ür|[Ii]n|[Bb]ei)\s[^,;:]*\bakkreditiert\s+d(?:ie|er|as)\s+[A-ZÄÖÜ]"
)
"""Where it is the verb of whoever accredits others: „Die Stiftung akkreditiert Begleiterinnen“."""
THIRD_PERSON = re.compile(r"\b(?:ist|sind|war|waren|wird|werden|wurde|wurden|gilt|gelten)\b")
"""Verbs by which a clause says something of its subject."""
IN_PERSON = re.compile(r"\b(?:[Ii]ch|[Mm]ich|[Ww]ir|[Uu]ns)\b")
WHETHER = re.compile(r"\b(?:[Oo]b|[Ff]alls|[Ss]obald|[Ss]olange|[Bb]evor|[Ww]enn)\b")
"""Begins a clause that claims nothing."""

_HAVING_DONE = r"\b(?:habe|haben)\s+(?:\w+\s+)?(?:mich|uns)\b"
HAD_DONE = re.compile(
    rf"(?P<lead>{_HAVING_DONE}(?:(?!\b(?:will|wollte|möchte|werde|kann|könnte|soll|darf)\b)[^,;:])*?)"
    r"\bakkreditieren lassen\b"
)
"""What she has had done, and says no more than that she is accredited."""
NOT_ONLY = re.compile(r"\b[Nn]icht (?:nur|allein|bloß|zuletzt|erst|ohne Stolz|umsonst|zu vergessen)\b")
"""What looks like a denial and is none."""
DENIAL = re.compile(
    r"\b(?:[Nn]icht|[Kk]eine[mnrs]?|[Kk]ein|[Nn]ie|[Nn]iemals|[Nn]irgends|[Nn]irgendwo|[Ww]eder|[Nn]och aus|[Ff]ehlt"
    r"|[Ff]ehlen|[Nn]ein|beantragt|beantrage|Antrag|angestrebt|strebe|abgelaufen|ausgelaufen|erloschen|entzogen|endete"
    r"|geendet|war|waren|[Ww]ären?|[Hh]ätten?|hatten?|früher|einst|ehemals|[Ww]ürden?|akkreditieren lassen"
    rf"|[Oo]hne {PROOF}|[Oo]hne (?:\w+ ){{0,3}}{PROVEN} zu sein|{PROVEN} werden)\b"
)
"""What says that she is not accredited: not at all, not yet, or no longer."""
LIKE_HER = re.compile(r"(?=.*\bwie ich\b)(?!.*\b(?:bin|habe|wurde)\b)")
"""What says of somebody else that she shares it: „Sie ist wie ich akkreditiert, für »B« nicht“."""
PLAIN_DENIAL = re.compile(r"\b(?:[Nn]icht|[Kk]eine?)\b")
"""What says so of today, without a word of yesterday or tomorrow."""
NOT_TODAY = re.compile(
    r"\b(?:war|waren|[Ww]ären?|[Hh]ätten?|hatte|hatten|[Ww]ürden?|wurde|damals|früher|einst|bis|vor|seit|als|ohne|obwohl"
    r"|mehr als|[Nn]icht jede\w*)\b"
)
LEADING_DENIAL = re.compile(
    r"^\W*(?:(?:und|aber|doch|jedoch|oder)\s+)?(?:(?:aber|auch|leider|noch|nur|allerdings|jedoch)\s+)*(?:nicht|keine?|weder)\b"
)
"""A denial at the head of its clause, which leaves the clause before as it is."""
NOT_SO = re.compile(rf"(?i)^\W*(?:(?:aber|auch|bisher|leider|noch)\s+)*nicht\s+{PROVEN}\b")
"""The same right before what it denies, so that the names behind it are denied too: „Nicht akkreditiert: »B«“."""
PREPOSITION = r"(?:für|in|im|bei|beim|von|vom|zu|zum|auf|am|an|den|dem|das|die|der|Programm\w*|auch|noch)"
EXCEPT = (
    r"\b(?:[Aa]ußer|[Bb]is auf|[Mm]it Ausnahme(?: von)?|[Aa]usgenommen|[Aa]bgesehen von|[Aa]nders als|[Ss]tatt"
    rf"|[Oo]hne(?! {PROOF}| (?:\w+ ){{0,3}}{PROVEN} zu sein)|[Nn]ur nicht|[Bb]loß nicht)\b"
)
"""What takes the names right behind it out."""
EXCEPT_SOME = re.compile(rf"{EXCEPT}\s+(?:\w+\s+)?(?:eine?[ms]?|zwei|drei)\b")
"""Takes programs out without their names."""
THE_OTHERS = re.compile(r"\b(?:andere|übrige|restliche)[nr]?\b")
"""Speaks of those that are not named."""
FIRST_ONES = re.compile(
    r"\b(?:die|den) ersten (?P<number>beiden|zwei|drei)\b|\b(?P<some>zwei(?:en)?|drei(?:en)?|ein(?:e[smr]?|em)) davon\b"
)
"""Speaks of the first of those named before, or of some of them, whichever these are."""
LISTED = re.compile(rf"(?:[«“”]?\s*(?:,(?=\s*[»„])|und\b|oder\b|sowie\b))?\s*(?:{PREPOSITION}\s+)*[»„]?")
"""What leads to the first name, and from one to the next."""
EXCEPTED_BEFORE = re.compile(r"^\W*(?:ist |sind |einmal )?(?:ausgenommen|ausgeschlossen)\b")
"""What takes the names right before it out."""

THERE_NOT = re.compile(
    rf"^\W*(?:[A-ZÄÖÜ]?[a-zäöüß]+\s+){{0,6}}?(?:nicht\s+(?:[a-zäöüß]+\s+){{0,2}}?{PROVEN}\b"
    rf"|nein\b|(?:ohne|keine)\s+(?:[a-zäöüß]+\s+)?{PROOF}\b"
    r"|(?:(?<=dort )|(?<=dafür ))(?:[a-zäöüß]+\s+){0,4}?nicht\b)"
    r"|^\W*(?:aber\s+|leider\s+|noch\s+)*nicht\W*$"
)
"""What behind a name takes it back: „dort bin ich nicht akkreditiert“."""
UNTIED = re.compile(
    r"(?i)\b(?:mit|neben|zu|zum|zur|über|aus|gegen|nach|vor|statt|als)\s+(?:(?:de[mnrs]|die|das)\s+)?"
    rf"(?:Programme?n?\s+)?(?:{QUOTED}(?:,|\s+und|\s+oder|\s+sowie)\s+)*[»„]?$"
)
"""What stands before a name for which nothing is said to hold: „mehr zu »B«“."""
CONTRAST = re.compile(r"(?i)\b(?:aber|doch|jedoch|sondern|dagegen|hingegen|schon|ja|stattdessen)\b")
"""What turns a denial into its opposite."""
EXAMPLE = re.compile(r"(?i)\b(?:etwa|zum Beispiel|z\.\s?B\.|beispielsweise|darunter|nämlich|und zwar|ebenso|auch)\b")
"""What lets a denial go on."""

MEANT = re.compile(
    r"(?i)\b(?:dafür|hierfür|für (?:beide|alle|sie|diese|dieses)|in (?:beiden|allen|diesen|diesem)"
    r"|(?:das|dem|dieses|diesem) Programm (?:hat|bin))\b"
)
"""What points to the names in the sentence before."""
FIRST_PERSON = re.compile(r"\b(?:bin|sind|habe|haben|wurde|wurden|hat)\b")
"""Verbs that wait for the word that claims."""
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
    r"|\s(?=und\s+[^,;:.]*\b(?:angestellt|beschäftigt|beteiligt|engagiert|tätig|aktiv|unterwegs|verbunden|vertraut"
    r"|begeistert|fasziniert|überzeugt|befreundet)\b)"
    rf"|\s(?=nicht\s+(?:aber\s+|auch\s+)?(?:{PREPOSITION}\s+)+(?:{QUOTED}))"
)
"""Where a clause may end and another begin."""
JOINT = re.compile(r"\s(?=(?:und|aber|doch|jedoch)\b)")
"""Where one does so if what claims stands before it and a denial behind."""

ALL = re.compile(
    rf"{ALL_PROGRAMS}"
    r"|\b(?:[Ff]ür|[Ii]n|[Bb]ei|[Vv]on)\s+(?:(?:die|den|diese[n]?|meine[n]?|unsere[n]?)\s+Programmen?"
    r"|alle[n]?(?=\s+(?:bin|habe|akkreditiert|anerkannt|zugelassen)|\s*[.!]|$))\b"
    r"|\b[Dd](?:ie|iese)\s+Programme(?=\s+haben\s+(?:mich|uns)\b)|\b[Mm]eine\s+Programme(?=\s+haben\s+(?:mich|uns)\b)"
    r"|\b[Aa]lle(?:(?:\s+(?:drei|vier|fünf|sechs))?\s+Programmbüros)?(?=\s+haben\s+(?:mich|uns)\b)"
    r"|(?<=haben mich )(?:die|diese|meine) Programme\b"
    rf"|\b[Vv]on allen(?: (?:drei|vier|fünf|sechs))? Programmbüros(?=\s+{PROVEN}\b)"
)
"""Words that mean every program there is."""
POINTING = re.compile(
    r"(?:[Ff]ür |[Ii]n |[Bb]ei |[Vv]on )?(?:[Dd]ie|[Dd]en|[Dd]iesen?|[Mm]einen?|[Aa]llen?$)\b"
    r"(?! (?:anderen|übrigen|restlichen))"
)
"""How they begin where they may point to programs that are named."""
ALL_BUT = re.compile(r"\b[Aa]lle[nr]?\s+(?:drei|vier|fünf|sechs|[3-6])(?:\s+Programmen?)?\b")
"""Words that mean every program where some are taken out; else their number says it."""
ALL_THE_REST = re.compile(
    r"\b(?:[Ff]ür|[Ii]n|[Bb]ei)\s+(?:alle|allen|die|den)\s+(?:anderen|übrigen|restlichen)\b(?:\s+Programmen?\b)?"
    r"(?!\s+(?:[a-zäöüß]+e[nr]\s+)?(?:[A-ZÄÖÜ]|beiden|zwei|drei|vier|fünf))"
)
"""Words that mean every program where some are named for which it holds; else they point to programs."""
RELATIVE = re.compile(r"^,\s+(?:für|in|bei|von)\s+(?:die|denen|welche[n]?)\b")
"""What follows a word of which the next clause says something."""
_SHOWN_HERE = r"(?:die|welche)\s+(?:Sie\s+|ich\s+)?(?:hier|auf dieser (?:Website|Seite))\b"
RESTRICTED = re.compile(
    rf"^\s*(?:[»„]|:|,\s*(?!{_SHOWN_HERE})(?:die|den|an|in|für|bei|mit|deren|welche)\b"
    r"|(?:des|der|eine[sr]|vo[nm]|außerhalb)\b)"
)
"""What behind them says which."""
PART_OF = re.compile(
    r"(?i)\b(?:ein\w*|einige\w*|kein\w*|mehrere\w*|manche\w*|viele\w*|meisten|teil|zwei\w*|drei\w*|vier\w*|fünf|sechs|\d)\s+(?:von\s+)?$"
)
"""What before them says that not all are meant."""

_BEFORE_NAME = r"\b(?:[Ff]ür|[Ii]n|[Ii]m|[Bb]ei|[Bb]eim|[Vv]on|[Vv]om|und|sowie|oder|Programm\w*)|,"
NAMED = re.compile(rf"(?:(?:{_BEFORE_NAME}|»)\s*»|»(?=[^«]+«\s+(?:hat|haben)\s+(?:mich|uns)\b))([^«]+)«")
"""Names as the programs' own are written, where they say what something holds for."""
NAMED_BEFORE = re.compile(rf"(?:{_BEFORE_NAME}|:)\s*»([^«]+)«")
"""The same in a sentence to which the next one points."""
_CAPITAL = r"(?!Ihr(?:e[mnrs]?)?\b)[A-ZÄÖÜ]"
"""How a name begins; a visitor who is addressed politely is none."""
BARE = re.compile(rf"\b(?:für|und|sowie|Programm\w*)\s+({_CAPITAL}[a-zäöüß]+(?:es|e|er|en) {_CAPITAL}[\w-]+)")
"""Names without quotation marks: an adjective in capitals before its noun."""
