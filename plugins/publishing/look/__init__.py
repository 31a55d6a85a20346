"""How the site looks, as its owner wishes it: colours that stay readable, signs of programs, a face for headings."""
