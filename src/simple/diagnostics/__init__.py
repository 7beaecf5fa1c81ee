"""Problems in a program: as data, as text, and what to do about them."""
