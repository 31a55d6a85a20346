"""The owner's workshop: commands that begin and keep a site; nothing imports this room."""
