"""Recognize the lines in which mail programs speak of themselves (»Von meinem iPhone gesendet«)."""

import re

_PROGRAM = (
    r"(?:iphon\w*|ipad\w*|ipod|androi\w*|handy|smartphone|galaxy|samsung|mobil\w*|app|\w*mail\w*|outlook|gmx|web\.de|yahoo|t-online"
    r"|huawei|xiaomi|redmi|pixel|gerät|tablet|unterwegs|proton|tuta(?:nota)?|windows|spark|nokia|fairphone|\w*phone|viren"
    r"|antivirus|posteo|mailbox\.org|blackberry|motorola|honor|oneplus|oppo|canary|superhuman|aquamail|bluemail|thunderbird"
    r"|k-9|telefoni?n?o?|téléphone|móvil|mobiel\w*|cellulare|telefonu|puhelimesta|symbian|icloud|freenet|\w*client)"
)
_ABROAD = (
    r"(?:sent|skickat|skickades|sendt|enviado|enviada|inviato|inviata|envoyée?|wys[łl]an[eoay]|verzonden|verstuurd|lähetetty|odeslán[oa]|odoslané|poslano|küldve|trimis|gönderildi"
    r"|отправлено|надіслано|στάλθηκε|isprati|elküldve)"
)
_DEVICE = r"(?:iphone|ipad|ipod|android|galaxy|samsung|huawei|xiaomi|blackberry|handy|smartphone|tablet|mobil\w*)"
_PLATFORM = r"(?:android|ios|iphone|ipad|windows|mac\w*)"
_NAMES = rf"(?=.{{0,140}}?\b{_PROGRAM}\b)"
_OF_PROGRAM = re.compile(
    r"(?i)von (?:mein|samsung|unterwegs|mobil|iphone|ipad|outlook|yahoo)[\w.-]*\b.{0,60}\b(?:ge|ver)s(?:ende|chick)t"
    r"|(?:von )?(?:unterwegs|mobil) (?:gesendet|geschrieben|getippt)\b.{0,60}"
    rf"|(?:mobil |sicher )?(?:gesendet|verschickt|geschickt|versendet|geschrieben) (?:von|auf|mit|über|aus|via|durch) "
    rf"(?:{_NAMES}.{{0,140}}|(?-i:[A-Z][\w.]+(?: [A-Z][\w.]*){{0,2}}))"
    rf"|diese (?:e-?mail|mail|nachricht) wurde {_NAMES}.{{0,140}}"
    rf"|{_NAMES}{_ABROAD}(?: \S+){{1,14}}|{_NAMES}(?:\S+ ){{1,6}}{_ABROAD}"
    rf"|sent (?:from|with|via|using|by) (?!.*\b(?:is|was)\b)[^:!?]{{1,60}}|from my {_NAMES}.{{0,40}}"
    rf"|\w+ from (?:my )?{_DEVICE}"
    r"|(?:mobil )?gesendet von mein(?:em|er) .{0,60}"
    rf"|(?!.*\b(?:ich|wir|uns|mir)\b)(?:.{{0,80}}[.;,:–-] ?)?(?:vo[nm]|a[mu]f?|mit) (?:mein\w* )?{_DEVICE}\b.{{0,20}}"
    r"(?:gesendet|geschrieben|getippt|verschickt)"
    rf"|(?=.*[\u0370-\u1fff\u3040-\ud7ff])\W*(?:\S+ ){{0,4}}\S*{_DEVICE}\S*(?: \S+){{0,4}}"
    r"|kurz,? (?:weil|da|und) (?:mobil|unterwegs|vo[nm] .{2,20})"
    r"|(?:get|download|obt[eé]n(?:er|ez|ir)?|téléchargez?r?|descargar?|scarica(?:re)?|ottieni|baixar|obter|hämta|hent|skaffa|pobierz"
    rf"|få|zdobądź) (?:(?:outlook|gmail|\w* ?mail)\b.{{0,60}}|\S+(?: \S+)? \w{{2,4}} {_PLATFORM}.{{0,40}})"
    r"|(?:laden|holen) sie (?:sich )?outlook für .{0,60}|outlook (?:für|voor|för|pour) \w+ .{0,60}"
    r"|(?:virenfrei|virus-free|sans virus|libre de virus)\b\.?(?:\s*(?:www\.|https?:)\S*)?"
    r"|(?:tuta(?:nota)?|posteo|proton ?mail|mailbox\.org|gmx|web\.de|freenet(?:mail)?|arcor|t-online|1&1)\b"
    r"\s?[:–—-].{0,100}"
    r"|sicher(?:e)? (?:e-?mail|kommunizieren|verschlüsselt)\b.{0,80}"
)
"""What says from what a mail was sent, or that it was looked at for viruses."""
LONGEST = 250
"""So many signs has such a line at most."""
_CLIPPED = re.compile(
    r"(?i)(?:\.{3}|…)?\s*\[?(?:nachricht gekürzt|message (?:clipped|truncated)|nachricht abgeschnitten)\].{0,80}"
    r"|\[?(?:nachricht (?:gekürzt|abgeschnitten)|message (?:clipped|truncated)|vollständige nachricht anzeigen"
    r"|view entire message)\]?"
)
"""What says that a mail program shows only the beginning of a mail."""


def is_of_program(line: str) -> bool:
    """Tell whether a line says only from what a mail was sent."""
    if len(line) > LONGEST:
        return False
    return _OF_PROGRAM.fullmatch(line) is not None or _CLIPPED.fullmatch(line) is not None


def is_clipped(text: str) -> bool:
    """Tell whether a mail program says that it shows only the beginning of a mail."""
    return any(_CLIPPED.fullmatch(line.strip()) for line in text.split("\n"))
