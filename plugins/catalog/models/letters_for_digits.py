"""Letters that were typed in a number for the digits they look like (Buchstabe O statt der Ziffer 0)."""

import re

_DIGITS = {"O": "0", "o": "0", "l": "1", "I": "1"}
_LETTER = r"[^\W\d_]"
_FOR_DIGITS = re.compile(
    rf"(?<=\d)[OolI]+(?!{_LETTER})|(?<!{_LETTER})[OolI]+(?=\d)|(?<=\()[Oo](?=\))|(?<!\w)[Oo]{{2,}}(?!\w)"
)
"""Letters that touch a digit and no other letter, the zero of an area code in brackets, and zeros by themselves."""
_AT_DIGITS = re.compile(rf"(?<=\d){_LETTER}(?!{_LETTER})")


def with_digits(text: str) -> str:
    """Write the digits that letters stand for."""
    return _FOR_DIGITS.sub(lambda letters: "".join(_DIGITS[letter] for letter in letters[0]), text)


def typed_for_digits(text: str, meant: str) -> str:
    """Say which letters stand for digits in what is meant."""
    letters = tuple(dict.fromkeys("".join(_FOR_DIGITS.findall(text))))
    if len(letters) == 1:
        return f"mit dem Buchstaben {letters[0]} geschrieben; mit der Ziffer {_DIGITS[letters[0]]} heißt sie {meant}"
    return f"mit den Buchstaben {', '.join(letters[:-1])} und {letters[-1]} geschrieben; mit Ziffern heißt sie {meant}"


def letter_at_digits(text: str) -> str | None:
    """Give a single letter that is typed right behind a digit, so that nobody knows which digit it stands for."""
    found = _AT_DIGITS.search(text)
    return found[0] if found else None
