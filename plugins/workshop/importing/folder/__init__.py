"""Folders of Markdown that another generator made a website of (Hugo, Jekyll, Pelican and their like)."""
