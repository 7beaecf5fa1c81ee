"""Types: what they are, how they relate, how they are written."""
