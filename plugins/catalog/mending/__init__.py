"""Mistakes in the shape of a file: tried is what would mend them, and told is what does."""
