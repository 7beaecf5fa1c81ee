"""`lib.torch` as programs see it, on both backends."""
