"""Texts of a former website: HTML with what editors and page builders put between, turned into Markdown."""
