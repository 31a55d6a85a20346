"""How a voucher for facilitation is come by and redeemed (Gutschein)."""

from typing import Annotated, Literal

from pydantic import Field

from plugins.catalog.models.record import Record
from plugins.catalog.models.reference import Reference
from plugins.catalog.models.types import Line, Text

Actor = Literal["participant", "office", "consultant"]


class Step(Record):
    """One step of the voucher procedure and who acts in it."""

    actor: Actor
    """Wer handelt: participant (der teilnehmende Ort), office (das Programmbüro) oder consultant (Sie)"""
    title: Line
    """Der Schritt in wenigen Worten"""
    text: Text
    """Der Schritt in ein bis drei Sätzen"""


class Voucher(Record):
    """The voucher procedure (voucher.yaml)."""

    summary: Text
    """Was der Gutschein ist, in ein bis zwei Sätzen"""
    notice: Text
    """Der Hinweis »Zuerst zum Programmbüro«, der überall steht, wo man anfragen könnte"""
    programs: Annotated[tuple[Reference, ...], Field(min_length=1)] | None = None
    """Kennungen der Programme, deren Gutscheine Sie annehmen; ohne diese Zeile alle, für die Sie akkreditiert sind"""
    uses: Annotated[tuple[Line, ...], Field(min_length=1)]
    """Wofür er eingesetzt werden kann"""
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]
    """Die Schritte, in ihrer Reihenfolge"""
    unknown: Text
    """Was hier nicht gesagt werden kann und wer es klärt"""
