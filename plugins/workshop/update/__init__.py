"""Bring a newer version of the software into an owner's site (make update).

What runs before the newer version's own part (``arrival``) needs the standard library alone, so that it starts even
where a computer was switched off in the middle of an update.
"""
