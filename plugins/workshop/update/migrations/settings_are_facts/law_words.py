"""The law's texts as the sample shipped them before 1.1.0, by their digests, and as it ships them since."""

from pathlib import Path

IMPRINT, PRIVACY, THANKS, ACCESSIBILITY = (
    f"content/seiten/{name}.md" for name in ("impressum", "datenschutz", "danke", "barrierefreiheit")
)
SHIPPED = {
    IMPRINT: frozenset({"e0b1413b5f8031b2"}),
    PRIVACY: frozenset({"081fdbeb5f99b96a", "bfd457c3c5c63c8f"}),
    THANKS: frozenset({"a3ea15d27c23e410"}),
    ACCESSIBILITY: frozenset({"14d243da13f3b667", "574eceab1fac238a", "91fbed7450c775b5"}),
}
"""Whole texts, without their heads."""
WRITTEN_BY_SOFTWARE = {
    IMPRINT: frozenset({"e6bf1879edef7a4c", "9296a0b7d3a04bd8"}),
    PRIVACY: frozenset(
        {
            "1cb149ace957f265",
            "25268abd9a2a9e7b",
            "43d8318e5ee1a50c",
            "210001c6ba88d351",
            "e9b9631be0c9f483",
            "2115699b82a7a347",
            "3d85c8f4684ceef1",
            "2865e46af5bec52e",
            "37fafb459f295700",
            "9a9fc6a3cf4b7739",
            "d421a571bc8baa56",
            "37a2c0ffba5efe51",
            "2edf9d10d3a8b337",
            "7c7d401f44657acf",
            "e00b62d6eee68a78",
            "ba7b92ff7cd55726",
            "fb51af62b0a4b1ee",
            "55b8a1128bf54b34",
            "5ab3f507c8a8a115",
            "e0f8d3db702062e2",
            "83915256607f0c7e",
            "28fd859fc8aa72e0",
            "9cb5fb9a0db4d2fa",
            "83d898033a22d8a1",
            "9c3079898b2102da",
            "be5996b04339e206",
            "0f32b511f7fafe21",
            "732ba475e174d17a",
            "deb076860e55999f",
            "bc2da3014c2a22cb",
            "ec456e2047835721",
            "dc27ace1c1d0900f",
        }
    ),
    THANKS: frozenset({"2b4c3c4cefd515cc", "ee77b767c30f840e", "2f8e7f0be010c440", "39ddabebd72b025c"}),
    ACCESSIBILITY: frozenset({"579a991a37ec3f38"}),
}
"""Paragraphs that stand on the page anyway since 1.1.0."""
DESCRIPTIONS = {
    (
        "Welche Daten beim Besuch dieser Website, bei Anfragen und bei Kommentaren anfallen, wozu sie dienen, "
        "wie lange sie bleiben und welche Rechte Sie haben."
    ): (
        "Welche Daten beim Besuch dieser Website und bei Ihren Nachrichten anfallen, wozu sie dienen, "
        "wie lange sie bleiben und welche Rechte Sie haben."
    ),
    "Ihre Nachricht ist abgeschickt. Hier lesen Sie, wie es mit einer Anfrage oder einem Kommentar nun weitergeht.": (
        "Ihre Nachricht ist abgeschickt. Hier lesen Sie, wie es mit ihr nun weitergeht."
    ),
    (
        "Anbieterkennzeichnung mit Anschrift und Kontakt, dazu Angaben zu Streitbeilegung, Haftung, Urheberrecht und "
        "Kartenquellen."
    ): "Anbieterkennzeichnung mit Anschrift und Kontakt, dazu Angaben zu Streitbeilegung, Haftung und Urheberrecht.",
}
"""Sentences for search engines that speak of parts, as they were and as they are since 1.1.0."""


def text_since(path: str) -> str:
    """Give the text, without its head, that the sample ships since 1.1.0; some pages need none."""
    file = Path(__file__).with_name(Path(path).name)
    return file.read_text(encoding="utf-8") if file.exists() else ""
