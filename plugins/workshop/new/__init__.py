"""Begin a site of one's own (``make new``): answers become a fresh data/ and content/, the sample goes to examples/."""
