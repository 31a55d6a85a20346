"""Getting it there: sends a published site to webspace, whole or not at all, and takes it back."""
