"""The numbers that stand for a place: postcode and municipality key (Amtlicher Gemeindeschlüssel)."""

import re

from plugins.catalog.models.letters_for_digits import with_digits
from plugins.catalog.models.typed_address import trimmed


def read_postcode(typed: str) -> str:
    """Give the five figures; raise ValueError in German for anything else."""
    text = trimmed(typed)
    if re.fullmatch(r"00[0-9]{3}", text):
        raise ValueError("keine Postleitzahl; mit 00 beginnt in Deutschland keine, die eigene eintragen")
    if re.fullmatch(r"[0-9]{5}", text):
        return text
    meant = re.fullmatch(r"(?:DE?\W*)?([0-9]{5})(?:[ ,].*)?", with_digits(re.sub(r"(?<=\d)\s(?=\d)", "", text)))
    four = f"die fehlende ergänzen; begänne sie mit 0, wäre es 0{text}"
    lost = four if re.fullmatch(r"[1-9][0-9]{3}", text) else "etwa 01067"
    raise ValueError(f"keine Postleitzahl; erwartet werden fünf Ziffern, {f'hier also {meant[1]}' if meant else lost}")


def read_municipality_key(text: str) -> str:
    """Give the eight figures; raise ValueError in German for anything else."""
    if re.fullmatch(r"[0-9]{8}", text):
        return text
    lost = _lost_of_key(text) if re.fullmatch(r"[1-9][0-9]{6}", text) else "etwa 09182120"
    lost = "fünf nennen einen Kreis; die Zeile löschen" if re.fullmatch(r"[0-9]{5}", text) else lost
    raise ValueError(f"kein Amtlicher Gemeindeschlüssel; erwartet werden acht Ziffern, {lost}")


def _lost_of_key(text: str) -> str:
    """Say what seven figures lack: no state has a number above 16, and in that of 01 a 0 follows."""
    if text[0] != "1":
        return f"hier also 0{text}"
    return f"die fehlende ergänzen; begänne er mit 0, wäre es 0{text}" if text[1] == "0" else "die fehlende ergänzen"
