"""What is shown as an example is known as one, wherever it is shown; what merely looks like one is left alone."""

import re
from collections.abc import Iterator

import pytest

from plugins.catalog.examples import example_marks
from plugins.catalog.fields import models_in
from plugins.catalog.models.consultant import Consultant
from plugins.catalog.models.website import Website
from plugins.catalog.sample import CITY, POSTCODE, sample_marks
from plugins.catalog.yaml.text import parse_yaml
from tests.project import REPOSITORY

PERSONAL = frozenset(
    {"name", "street", "postcode", "city", "email", "phone", "website", "address", "host", "user", "action", "server"}
    | {"provider", "alt", "credit"}
)
"""Fields of which an example is nobody's own."""
DESCRIBED = (Consultant, Website)


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("address", "https://www.ihre-domain.de"),
        ("email", "post@Ihre-Domain.de"),
        ("host", "ssh.ihr-anbieter.de"),
        ("action", "https://formulare.mein-dienst.de/abc"),
        ("user", "IHR-NAME"),
        ("address", "https://ihr-name.github.io/verein"),
        ("address", "https://anna.github.io/REPOSITORY"),
        ("name", "Vorname Nachname"),
        ("name", "Mein Anbieter GmbH"),
        ("provider", "Mein Dienst GmbH, Straße 1, 12345 Ort"),
        ("street", "Straße 1"),
        ("postcode", "12345"),
        ("city", "Ort"),
        ("title", "Überschrift"),
        ("title", "Überschrift der Seite"),
        ("phone", "0351 123456"),
        ("phone", "0351/123456"),
        ("phone", "030 1234567"),
        ("alt", "Was auf dem Bild zu sehen ist"),
        ("", '![Was auf dem Bild zu sehen ist]({static}/bilder/a.jpg "Foto: Vorname Nachname")'),
    ],
)
def test_an_example_is_found(field: str, text: str) -> None:
    assert list(example_marks(text, field))


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("per", "Ort"),
        ("title", "Überschriften finden"),
        ("alt", "Überschrift"),
        ("street", "Berliner Straße 1"),
        ("street", "Straße 12 Nr. 3"),
        ("city", "Neuort"),
        ("phone", "0351 1234567"),
        ("phone", "+49 351 12345678"),
        ("phone", "030 12345678"),
        ("address", "https://www.ihre-domain.des-landes.de"),
        ("address", "https://anna.github.io/repository"),
        ("address", "https://www.meine-domain.de"),
        ("", "Ihr Vor- und Nachname steht dabei, Ihr Name auch."),
        ("", "Sagen Sie, was auf dem Bild zu sehen ist."),
        ("count", "12345"),
    ],
)
def test_what_only_looks_like_one_is_left_alone(field: str, text: str) -> None:
    assert list(example_marks(text, field)) == []


def shown_in_documents() -> Iterator[tuple[str, str]]:
    """Give the values of personal fields that the documents for owners show as they are typed."""
    for file in ("redaktion.md", "hosting.md"):
        text = (REPOSITORY / "docs" / file).read_text(encoding="utf-8")
        for block in re.findall(r"(?ms)^ *```yaml\n(.*?)^ *```", text):
            root = parse_yaml(block, file).root
            yield from ((field, str(leaf.value)) for field, leaf in (root.leaves() if root else ()))
        yield from (("", address) for address in re.findall(r"https?://[\w.-]*ihr[\w.-]+|[\w.]+@ihr[\w.-]+", text))


def shown_in_descriptions() -> Iterator[tuple[str, str]]:
    """Give what the descriptions of personal fields name as an example."""
    for model in DESCRIBED:
        for name, field in model.model_fields.items():
            yield from ((name, word) for word in examples_of(name, field.description))
            for inner in models_in(field.annotation):
                for below, deep in inner.model_fields.items():
                    yield from ((below, word) for word in examples_of(below, deep.description))


def examples_of(name: str, description: str | None) -> list[str]:
    """Give what a field's description says behind »etwa«, if the field is a personal one."""
    return re.findall(r"etwa „?([^“,]+)", description or "") if name in PERSONAL - {"name"} else []


@pytest.mark.parametrize(("field", "text"), [*shown_in_documents(), *shown_in_descriptions()])
def test_whatever_is_shown_as_an_example_is_known_as_one(field: str, text: str) -> None:
    hinted = re.fullmatch(r"\[\[.+\]\]", text)
    known = [*example_marks(text, field), *sample_marks(text)]
    assert hinted or known or text in (POSTCODE, CITY) or (field and field not in PERSONAL)
