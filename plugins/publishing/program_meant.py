"""Of which program a sentence speaks: the one it names, or whose page it stands on, or the only one there is."""

from plugins.catalog.models.programs import Program
from plugins.catalog.passages import Passage
from plugins.catalog.program_names import named_in
from plugins.publishing.outline import Outline, text_file


def program_meant(outline: Outline, passage: Passage, sentence: str) -> Program | None:
    """Give that program; None where a sentence names several, or one that the data lack."""
    programs = {program.name: program for program in outline.catalog.programs}
    named = {name for _, _, name in named_in(sentence, programs)}
    if named or "»" in sentence:
        return programs[min(named)] if len(named) == 1 else None
    file = passage.place(0).file
    own = next((one for one in programs.values() if file == text_file("programs", one.id)), None)
    return own or (outline.catalog.programs[0] if len(programs) == 1 else None)
