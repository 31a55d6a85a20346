"""Turn read YAML into models, and pydantic's findings into German problems with places."""

from collections.abc import Callable, Iterator
from typing import Any, TypeVar, cast, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from plugins.catalog.node import Node, Path
from plugins.catalog.problems import Place, Problem, did_you_mean, nearest

M = TypeVar("M", bound=BaseModel)
Finding = ErrorDetails
MAX_SHOWN = 200


def validate(model: type[M], node: Node) -> tuple[M | None, tuple[Problem, ...]]:
    """Read a model from a node; without a model there is at least one problem, unless its value was empty."""
    try:
        return model.model_validate(node.plain()), ()
    except ValidationError as error:
        found = tuple(_traced(model, finding) for finding in error.errors(include_url=False))
        return None, tuple(_problems(node, found))


Traced = tuple[Finding, tuple[str, ...]]
"""A finding at its true path, and the names of the fields among which that path ends."""


def _problems(node: Node, found: tuple[Traced, ...]) -> Iterator[Problem]:
    meant = {_meant(finding, fields) for finding, fields in found if finding["type"] == "extra_forbidden"}
    for finding, fields in found:
        if not _is_echo(node, finding, meant):
            describe = _DESCRIBE.get(finding["type"], _unexpected)
            yield Problem(_place(node, finding), describe(finding, fields))


def _traced(model: type[BaseModel], finding: Finding) -> Traced:
    """Follow a finding's path through the models; of a choice between models the path names the chosen one too."""
    path: list[str | int] = []
    names: tuple[str, ...] = ()
    rest = list(finding["loc"])
    while rest:
        names = tuple(field.alias or name for name, field in model.model_fields.items())
        path.append(rest.pop(0))
        field = model.model_fields.get(str(path[-1]))
        if field and field.discriminator and rest:
            model = _variant(field, rest.pop(0))
        elif field:
            model = _inner_model(field.annotation) or model
    if finding["type"].startswith("union_tag"):
        path.append(finding["ctx"]["discriminator"].strip("'"))
    return cast("Finding", {**finding, "loc": tuple(path)}), names


def _variant(field: FieldInfo, tag: str | int) -> type[BaseModel]:
    """Give the model that a tag chooses (pydantic, discriminated unions)."""
    models: tuple[type[BaseModel], ...] = get_args(field.annotation)
    return next(model for model in models if tag in get_args(model.model_fields[str(field.discriminator)].annotation))


def _meant(unknown: Finding, fields: tuple[str, ...]) -> Path:
    """Give the path of the field that an unknown one was probably meant to be."""
    *above, written = unknown["loc"]
    return (*above, nearest(str(written), fields) or written)


def _is_echo(node: Node, finding: Finding, meant: set[Path]) -> bool:
    """Tell a finding that has a message elsewhere: misspelt and so missing, invalid and so too few, empty."""
    value = node.at(finding["loc"])
    match finding["type"]:
        case "missing":
            return finding["loc"] in meant
        case "too_short":
            return len(value.value) >= int(finding["ctx"]["min_length"])
        case _:
            return value.empty


def _place(node: Node, finding: Finding) -> Place:
    if finding["type"] == "extra_forbidden":
        return node.key_place(finding["loc"])
    return node.at(finding["loc"]).place


def _inner_model(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    inner = (_inner_model(part) for part in getattr(annotation, "__args__", ()))
    return next(filter(None, inner), None)


def _name(finding: Finding) -> str:
    words = [str(step) for step in finding["loc"] if isinstance(step, str)]
    return f"„{_shown(words[-1])}“" if words else "der Eintrag"


def _shown(text: str) -> str:
    """Give a text as it fits into a message of one line."""
    line = " ".join(text.split())
    return line if len(line) <= MAX_SHOWN else f"{line[: MAX_SHOWN - 1]}…"


def _missing(finding: Finding, fields: tuple[str, ...]) -> str:
    return f"das Feld {_name(finding)} fehlt; ergänzen"


def _unknown_field(finding: Finding, fields: tuple[str, ...]) -> str:
    return f"das Feld {_name(finding)} ist unbekannt; {did_you_mean(str(finding['loc'][-1]), fields)}"


def _unknown_word(finding: Finding, fields: tuple[str, ...]) -> str:
    written = finding["input"]
    if not isinstance(written, str):
        return _TEXT_WANTED(finding, fields)
    words = finding["ctx"]["expected"].replace(" or ", ", ").replace("'", "").split(", ")
    return f"„{_shown(written)}“ ist für {_name(finding)} nicht vorgesehen; {did_you_mean(written, words)}"


def _unknown_choice(finding: Finding, fields: tuple[str, ...]) -> str:
    words = finding["ctx"]["expected_tags"].replace("'", "").split(", ")
    written = finding["ctx"]["tag"]
    return f"„{_shown(written)}“ ist für {_name(finding)} nicht vorgesehen; {did_you_mean(written, words)}"


def _own_message(finding: Finding, fields: tuple[str, ...]) -> str:
    if not isinstance(finding["input"], str):
        return _TEXT_WANTED(finding, fields)
    return f"„{_shown(finding['input'])}“ ist {finding['ctx']['error']}"


def _too_long(finding: Finding, fields: tuple[str, ...]) -> str:
    limit, length = finding["ctx"]["max_length"], len(finding["input"])
    return f"{_name(finding)} ist mit {length} Zeichen zu lang; höchstens {limit}"


def _too_short(finding: Finding, fields: tuple[str, ...]) -> str:
    limit, length = finding["ctx"]["min_length"], len(finding["input"])
    return f"{_name(finding)} ist mit {length} Zeichen zu kurz; mindestens {limit}"


def _too_few(finding: Finding, fields: tuple[str, ...]) -> str:
    return f"die Liste {_name(finding)} ist zu kurz; mindestens {finding['ctx']['min_length']} Eintrag"


def _always(wanted: str) -> Callable[[Finding, tuple[str, ...]], str]:
    def describe(finding: Finding, fields: tuple[str, ...]) -> str:
        return f"{_name(finding)}: {wanted}"

    return describe


def _unexpected(finding: Finding, fields: tuple[str, ...]) -> str:
    return f"{_name(finding)}: {finding['msg']}"


_TEXT_WANTED = _always(
    "hier gehört ein einfacher Text hin, keine Liste und keine Felder; Text mit „: “ in Anführungszeichen setzen"
)
_LIST_WANTED = _always("hier gehört eine Liste hin; jeder Eintrag beginnt mit „- “")
_MAPPING_WANTED = _always("hier gehören Felder hin, jedes als „feld: Wert“")

_DESCRIBE: dict[str, Callable[[Finding, tuple[str, ...]], str]] = {
    "missing": _missing,
    "union_tag_not_found": _missing,
    "union_tag_invalid": _unknown_choice,
    "extra_forbidden": _unknown_field,
    "literal_error": _unknown_word,
    "value_error": _own_message,
    "string_too_long": _too_long,
    "string_too_short": _too_short,
    "too_short": _too_few,
    "string_type": _TEXT_WANTED,
    "string_pattern_mismatch": _always("hier gehört eine einzige Zeile hin"),
    "tuple_type": _LIST_WANTED,
    "model_type": _MAPPING_WANTED,
    "model_attributes_type": _MAPPING_WANTED,
}
