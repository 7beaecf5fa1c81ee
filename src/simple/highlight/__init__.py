"""Colours for programs: a Pygments lexer and a TextMate grammar, both made from the words in `words`.

The lexer is found by Pygments (and by what uses it: Sphinx, notebooks, rich) under the names `simple` and `spl`. The
grammar is committed in `editors/vscode/`; `python -m simple.highlight.textmate` writes it anew.
"""
