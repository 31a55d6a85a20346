"""All mistakes of all files come at once, sorted; each once."""

from tests.bad_input.edits import append, remove, swap, write
from tests.bad_input.refusal import assert_commands_refuse, assert_refused
from tests.project import Project

TEXT = "content/angebote/tischgespraech.md"


def test_mistakes_in_many_files_come_at_once_and_sorted(rich: Project) -> None:
    edits = [
        remove("content/angebote/spaziergang.md"),
        append(TEXT, "\n[x](‸/profl/) [y](‸{filename}/seiten/gutschei.md)\n\n‸#### Titel\n"),
        swap("content/seiten/profil.md", "^title:", "‸titel:"),
        write("content/seiten/über.md", "‸Ein Text.\n"),
        swap("data/services.yaml", "voucher: true", "voucher: ‸ja"),
        swap("data/towns.yaml", "since: 2016", "since: ‸1999"),
        swap("data/towns.yaml", "state: Hessen", "state: ‸Hesen"),
    ]
    messages = [
        "diese Datei fehlt",
        "die Seite „/profl/“ gibt es nicht",
        "den Text „seiten/gutschei.md“ gibt es nicht",
        "„### “ schreiben, ebenso bei den folgenden",
        "„titel“ ist unbekannt",
        "„ueber.md“ nennen",
        "„ja“ ist kein Ja/Nein-Wert",
        "since 1999 liegt vor",
        "meinten Sie „Hessen“",
    ]
    assert_commands_refuse(rich, edits, messages)


def test_a_file_that_cannot_be_read_hides_no_mistake_in_the_others(rich: Project) -> None:
    edits = [
        append(TEXT, "\n[y](‸{filename}/seiten/gutschei.md)\n"),
        swap("data/consultant.yaml", "^name: ", 'name: ‸"'),
        write("data/programs.yaml", "‸"),
        swap("data/services.yaml", "status: .*", "status: ‸offen"),
        swap("data/towns.yaml", "state: Bremen", "state: ‸Bremn"),
        swap("data/voucher.yaml", "^unknown:", "‸unbekannt: x\nunknown:"),
    ]
    messages = [
        "den Text „seiten/gutschei.md“ gibt es nicht",
        "ein Anführungszeichen wird nicht geschlossen",
        "hier steht nichts",
        "„offen“ ist für „status“ nicht vorgesehen",
        "meinten Sie „Bremen“",
        "„unbekannt“ ist unbekannt",
    ]
    assert_refused(rich, edits, messages)


def test_mistakes_in_what_every_page_needs_hide_none_between_texts_and_facts(rich: Project) -> None:
    edits = [
        remove("content/angebote/spaziergang.md"),
        append(TEXT, "\n[x](‸/profl/) [y](/programme/lebendige-mitte/)\n"),
        swap("data/consultant.yaml", "^email: .*", "email: ‸alma"),
        swap("data/programs.yaml", "color: town", "color: ‸rot"),
        swap("data/voucher.yaml", "actor: office", "actor: ‸amt"),
    ]
    messages = [
        "diese Datei fehlt",
        "die Seite „/profl/“ gibt es nicht",
        "keine E-Mail-Adresse",
        "„rot“ ist keine Farbe",
        "„amt“ ist für „actor“ nicht vorgesehen",
    ]
    assert_refused(rich, edits, messages)


def test_several_mistakes_in_one_record_each_have_their_message(rich: Project) -> None:
    edits = [
        swap("data/towns.yaml", "kind: .*", "kind: ‸Weiler"),
        swap("data/towns.yaml", "state: .*", "state: ‸Tirol"),
        swap("data/towns.yaml", "ags: .*", "ags: ‸123"),
        swap("data/towns.yaml", "lat: .*", "lat: ‸Norden"),
        swap("data/towns.yaml", "confidence: .*", "confidence: ‸hoch"),
    ]
    messages = [
        "„Weiler“ ist für „kind“",
        "„Tirol“ ist für „state“",
        "„123“ ist kein Amtlicher Gemeindeschlüssel",
        "„Norden“ ist keine Gradzahl",
        "„hoch“ ist für „confidence“",
    ]
    assert_refused(rich, edits, messages)


def test_a_service_that_is_wrong_does_not_orphan_its_text_nor_break_links_to_it(rich: Project) -> None:
    append("content/seiten/profil.md", "\n[Spaziergang](/angebote/spaziergang/)\n")(rich)
    edit = swap("data/services.yaml", r"(?<=id: spaziergang\n    name: ).*", "‸" + "x" * 201)
    assert_refused(rich, [edit], ["„name“ ist mit 201 Zeichen zu lang; höchstens 200"])


def test_a_text_that_is_wrong_does_not_break_links_to_it(rich: Project) -> None:
    append("content/seiten/profil.md", "\n[Spaziergang](/angebote/spaziergang/)\n")(rich)
    edit = write("content/angebote/spaziergang.md", "---\n‸titl: x\n---\nText\n")
    assert_refused(rich, [edit], ["„titl“ ist unbekannt; meinten Sie „title“?"])


def test_a_line_end_that_no_editor_shows_moves_no_other_mistake_to_another_line(rich: Project) -> None:
    edits = [swap("data/consultant.yaml", "^  street: (.*)", "  street: Am Garten‸\u20284\n  ‸telefon: 1")]
    messages = ["ein unsichtbarer Zeilenumbruch (U+2028)", "das Feld „telefon“ ist unbekannt"]
    assert_refused(rich, edits, messages)
