"""Numbers as German texts write them (Zahlwörter)."""

_WORDS = "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
NUMBERS = {word: number for number, word in enumerate(_WORDS.split(), 2)}
"""The words for numbers that a text writes out, and that mean more than one."""
NUMBER = rf"(?:\d{{1,3}}|(?i:{'|'.join(NUMBERS)}))"
"""The pattern of a number in digits or as such a word."""
NUMBER_OR_ONE = rf"(?:{NUMBER}|(?i:ein(?:e[nrms]?)?))"
"""The same, and of a single one: „eine Woche“."""


def number_of(said: str) -> int:
    """Give the number that one of these patterns found."""
    return NUMBERS.get(said.lower()) or (int(said) if said.isdecimal() else 1)
