"""Every link and image of a text is known with the place of its address, in all the ways in which one can be typed."""

import pytest

from plugins.publishing.markdown import render
from tests.publishing.slips.marked import MARK

TEXTS = {
    "links and images in a line": "[a](‸/a/), ![b](‸b.jpg), <‸https://ort.example>, <‸a@ort.example>, <‸a@öd.example>",
    "the same address twice": "Zu /a/ führt [a](‸/a/) und\n[b](‸/a/).",
    "an address between blanks or angle brackets": "[a]( ‸/a/ ) [b](<‸/b c/>) [c](\n‸/c/)",
    "addresses with titles": "[a](‸/a/ \"/a/\") [b](‸/b/ 'T')",
    "addresses with blanks, which are none": "[a](‸meine datei.pdf) ![b](‸d e)",
    "no address": "Eins [a](‸)",
    "brackets in words": "[Ein [Ort] und mehr](‸/a/)",
    "an image in a link": "[![b](‸b.jpg)](‸/a/)",
    "within lists and quotations": "- eins\n\n  > [a](‸/a/)\n  > und [b](‸/b/)\n\n1. zwei\n  - [c](‸/c/)",
    "within tables": "| [a](‸/a/) | [a](‸/a/) |\n|---|---|\n| [b](‸/b/) | /c/ [c](‸/c/) |",
    "within headings and emphasis": "## Ein [a](‸/a/)\n\n**[b](‸/b/)** und *mehr [c](‸/c/)*",
    "within footnotes": "Wort[^1] und [a](‸/a/).\n\n[^1]: Siehe [b](‸/b/).",
    "behind code and signs that a backslash keeps": "`[x](/x/)` \\[y\\](/y/) [a](‸/a/)",
    "a name for an address elsewhere": "[a][ort] und ![b][bild]\n\n[ort]: ‸/a/\n[bild]: <‸b.jpg>",
    "set in by a blank": " Ein Satz\n   mit [a](‸/a/)\n",
}


@pytest.mark.parametrize("marked", TEXTS.values(), ids=TEXTS)
def test_the_address_of_a_link_is_found_where_it_stands(marked: str) -> None:
    lines = [line.split(MARK) for line in marked.split("\n")]
    marks = {
        (number, len("".join(parts[:count]))) for number, parts in enumerate(lines) for count in range(1, len(parts))
    }
    assert {one.address for one in render(marked.replace(MARK, ""), {}).references} == marks


def test_a_link_to_a_name_stands_elsewhere_than_its_address() -> None:
    (link,) = render("Der [Ort][hier].\n\n[hier]: /orte/", {}).references
    assert (link.shown, link.address) == ((0, 4), (2, 8))
    assert link.label
