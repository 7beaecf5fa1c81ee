"""From source text to the syntax tree: tokens, lexer, tree, parser."""
