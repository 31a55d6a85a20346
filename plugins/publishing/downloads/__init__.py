"""Files to download: what lies in ``content/dateien/``, how it goes out, and what is said of it (Dateien)."""
