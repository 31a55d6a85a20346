"""Whatever somebody types, drops or sends: no traceback, and nothing lost without a word."""
