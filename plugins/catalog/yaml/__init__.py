"""Read YAML with the place of everything in it, and say in German what is wrong where it is wrong."""
