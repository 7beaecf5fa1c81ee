"""`simple repl`: programs a line at a time.

    entries.py      where an entry ends: blocks, open brackets
    interpreter.py  checks and runs one entry after the other
    inspection.py   what is known of names and expressions: types, documentation, completion
    commands.py     `:type`, `:doc`, `:reset` and the like
    terminal.py     the prompt: keys, history, colours
    loop.py         reads entries from a terminal, or from a pipe, until they end

An *entry* is what is checked and run at once: a statement or declaration, or several that were pasted together. Each is a
module of its own that sees the names of the earlier ones, so a name may be declared again; what was made before then
keeps what it was made with.
"""
