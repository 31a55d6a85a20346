"""How the names of the months begin in the languages of Europe (Monatsnamen)."""

from types import MappingProxyType

_BEGINNINGS = (
    "ean ene gen ian ion jaa jan jän led oca sau sij sty tam urt xan ιαν сту січ янв яну јан",
    "chw cʼh fea feb fev fra fév hel lut ots shk vas vee vel úno şub φεβ лют феб фев",
    "bře kov maal maar mar marz mare mart maw meu mrt már mrz mäe mär měr ožu μάρ μαρ бер мар сак",
    "abr aib api apr avr bal dub ebr huh kwi nis pri tra ápr απρ апр кві кра",
    "bea geg kvě maai mae mag mai maj may maí mee mei mej máj svi tou μάι μαι май мая мај тра",
    "bir cze eka giu haz iun juin jun juun jún jūn kes lipa lipn meh meit mez qer xuñ červen červn čvn ġun ιουν ιούν "
    "июн чер чэр юни јун",
    "gor gou hei iul iúi juil jul juul júl jūl kor lie lipc lipi lug lul srpa srpnj tem uzt xul červenc červene čvc "
    "ιουλ ιούλ июл лип ліп юли јул",
    "abu ago aoû aug avg awg aws aww ağu elo eos gus kol lún rugp sie srpe srpna ágú αυγ αύγ авг жні сер",
    "eyl gwe ira med meá mfó rugs ruj sep set sht syy sze wrz zář σεπ вер сен сеп",
    "dei dfó eki her hyd lok oct okt ott out paź spa tet urr říj οκτ жов кас окт",
    "aza kas lap listopadu marr noi nov now nën nóv sam stu tac νοέ νοε лис ліс нов ное ноя",
    "abe ara dec des det dez dhj dic diċ déc gru jou ker kzu nol pro rha δεκ гру дек дец сне",
)
"""Month by month as much of each name as tells it from all others; from the names in Unicode's CLDR 49."""
_MONTHS = MappingProxyType(
    {beginning: number for number, row in enumerate(_BEGINNINGS, start=1) for beginning in row.split()}
)
_UNLIKE = MappingProxyType({"listopada": (11, 10), "lip": (7, 6), "lis": (11, 0)})
"""What is one month in Polish, and behind a day with a full stop another one in Croatian, or nobody knows which."""
_FEWEST = 3


def month_of(name: str, dotted: bool) -> int:
    """Give the number of a month; 0 if a word is none. ``dotted`` says that a full stop stands behind the day."""
    word = name.casefold().strip(".")
    if word in _UNLIKE:
        return _UNLIKE[word][dotted]
    beginnings = (word[:length] for length in range(len(word), _FEWEST - 1, -1))
    return next((_MONTHS[one] for one in beginnings if one in _MONTHS), 0)
