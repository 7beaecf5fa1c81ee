"""The lexer: from source text to tokens, with layout turned into tokens.

A *logical line* is a statement's line with the lines that continue it. A *context* is what is open around the current
place: a bracket, an interpolation in text, or a block that stands inside a bracket. Inside a bracket newlines mean
nothing, until a lambda (or an `if`, an `else`, a `match`) ends a line with its `:`; the deeper lines after it are a
block again.

The lexer never fails. What it can't read it reports, and it goes on so that the parser is left with something
plausible.
"""

from simple.syntax.lexer.scan import tokenize

__all__ = ["tokenize"]
