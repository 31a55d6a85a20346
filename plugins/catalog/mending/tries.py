"""What may have happened to a line of a file, in the order in which it is tried."""

from plugins.catalog.mending.astray import block_inside
from plugins.catalog.mending.dashes import (
    doubled_hyphen,
    hyphen_left_out,
    hyphens_before_fields,
    hyphens_left_out,
    other_sign,
)
from plugins.catalog.mending.edits import Try
from plugins.catalog.mending.headings import (
    first_line_left_out,
    heading_left_out,
    heading_not_set_in,
    text_heading_left_out,
)
from plugins.catalog.mending.joined import joined
from plugins.catalog.mending.leftovers import as_elsewhere, end_of_head, fences, left_behind, no_field, typed_twice
from plugins.catalog.mending.lists import list_without_heading
from plugins.catalog.mending.mails import address_broken, mail_quoted
from plugins.catalog.mending.moves import entry_moved, moved_alone, moved_with_others, text_torn_off
from plugins.catalog.mending.notes import still_notes

SURE: tuple[Try, ...] = (
    joined,
    as_elsewhere,
    address_broken,
    mail_quoted,
    left_behind,
    end_of_head,
    fences,
    typed_twice,
    text_torn_off,
    entry_moved,
    other_sign,
    hyphens_before_fields,
    list_without_heading,
    block_inside,
)
"""What shows in a line more surely than what the parser stumbled over."""
TRIES: tuple[Try, ...] = (
    moved_alone,
    doubled_hyphen,
    hyphens_left_out,
    hyphen_left_out,
    first_line_left_out,
    still_notes,
    heading_left_out,
    text_heading_left_out,
    heading_not_set_in,
    moved_with_others,
    no_field,
)
"""What may have happened to a line, the likeliest first."""
