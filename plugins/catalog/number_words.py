"""Numbers as German texts write them (Zahlwörter)."""

_WORDS = "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
NUMBERS = {word: number for number, word in enumerate(_WORDS.split(), 2)}
"""The words for numbers that a text writes out, and that mean more than one."""
