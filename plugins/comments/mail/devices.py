"""Recognize the lines in which mail programs speak of themselves (»Von meinem iPhone gesendet«)."""

import re

_PROGRAM = (
    r"(?:iphon\w*|ipad\w*|ipod|androi\w*|handy|smartphone|galaxy|samsung|mobil\w*|app|\w*mail\w*|outlook|gmx|web\.de|yahoo|t-online"
    r"|huawei|xiaomi|redmi|pixel|gerät|tablet|unterwegs|proton|tuta(?:nota)?|windows|spark|nokia|fairphone|\w*phone|viren"
    r"|antivirus|posteo|mailbox\.org|blackberry|motorola|honor|oneplus|oppo|canary|superhuman|aquamail|bluemail|thunderbird"
    r"|k-9|telefoni?n?o?|téléphone|móvil|mobiel\w*|cellulare|telefonu|puhelimesta|symbian|icloud|freenet)"
)
_ABROAD = (
    r"(?:sent|skickat|skickades|sendt|enviado|enviada|inviato|inviata|envoyée?|wys[łl]an[eoay]|verzonden|verstuurd|lähetetty|odeslán[oa]|odoslané|poslano|küldve|trimis|gönderildi"
    r"|отправлено|надіслано|στάλθηκε|isprati|elküldve)"
)
_NAMES = rf"(?=.{{0,140}}?\b{_PROGRAM}\b)"
_OF_PROGRAM = re.compile(
    r"(?i)von (?:mein|samsung|unterwegs|mobil|iphone|ipad|outlook|yahoo)[\w.-]*\b.{0,60}\b(?:ge|ver)s(?:ende|chick)t"
    r"|(?:von )?(?:unterwegs|mobil) gesendet\b.{0,60}"
    rf"|(?:mobil )?(?:gesendet|verschickt|geschickt|versendet|geschrieben) (?:von|auf|mit|über|aus|via|durch) "
    rf"{_NAMES}.{{0,80}}"
    rf"|diese (?:e-?mail|mail|nachricht) wurde {_NAMES}.{{0,140}}"
    rf"|{_NAMES}{_ABROAD}(?: \S+){{1,9}}|{_NAMES}(?:\S+ ){{1,6}}{_ABROAD}"
    r"|sent from my .{0,40}|(?:mobil )?gesendet von mein(?:em|er) .{0,60}"
    r"|(?:get|download|obt[eé]n(?:er|ez|ir)?|téléchargez?r?|descargar?|scarica(?:re)?|ottieni|baixar|obter|hämta|hent|skaffa|pobierz"
    r"|få|zdobądź) (?:outlook|bluemail|spark|yahoo mail|gmail|proton ?mail)\b.{0,60}"
    r"|(?:laden|holen) sie (?:sich )?outlook für .{0,60}|outlook (?:für|voor|för|pour) \w+ .{0,60}"
    r"|(?:virenfrei|virus-free|sans virus|libre de virus)\b\.?(?:\s*(?:www\.|https?:)\S*)?"
    r"|(?:tuta(?:nota)?|posteo|proton ?mail|mailbox\.org|gmx|web\.de|freenet|arcor|t-online|1&1)\b\s?[:–—-].{0,100}"
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
