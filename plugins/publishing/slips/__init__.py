"""Slips of the pen in Markdown: what reads otherwise on the page than its writer meant."""

from plugins.publishing.slips.found import find_oddities, find_slips
from plugins.publishing.slips.lines import Slip

__all__ = ["Slip", "find_oddities", "find_slips"]
