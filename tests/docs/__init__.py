"""The pages of `docs/language/`, executed."""
