"""Of which program a sentence speaks: the one it names, or whose page it stands on, or the only one there is."""

from plugins.catalog.models.programs import Program
from plugins.catalog.passages import Passage
from plugins.catalog.program_names import named_in
from plugins.publishing.outline import Outline, text_file


def program_meant(outline: Outline, passage: Passage, sentence: str) -> Program | None:
    """Give that program; None where a sentence names several, or one that the data lack."""
    programs = outline.catalog.programs
    spoken_of = {program.id: program for _, program in programs_spoken_of(outline, passage, sentence)}
    if spoken_of:
        return next(iter(spoken_of.values())) if len(spoken_of) == 1 else None
    return programs[0] if len(programs) == 1 and "»" not in sentence else None


def programs_spoken_of(outline: Outline, passage: Passage, sentence: str) -> tuple[tuple[int, Program], ...]:
    """Give the programs that a sentence names, and where, or else the one whose page it stands on."""
    programs = {program.name: program for program in outline.catalog.programs}
    named = tuple((index, programs[name]) for index, _, name in named_in(sentence, programs))
    own = () if named or "»" in sentence else programs.values()
    file = passage.place(0).file if own else ""
    return named or tuple((0, program) for program in own if file == text_file("programs", program.id))
