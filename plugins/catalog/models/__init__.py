"""The pydantic models of the data files; they are the only schema."""
