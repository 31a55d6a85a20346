"""What only the shipped sample must hold: these tests alone read the repository's own data and content."""
