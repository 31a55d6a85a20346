"""Read what visitors sent by mail, however it was sent, saved and forwarded (Zuschrift)."""
