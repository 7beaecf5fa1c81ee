"""The language server: what editors ask about an open program, answered from the checker's own knowledge.

    server.py       the protocol, by pygls: which request goes where, and when an open text is checked
    documents.py    the open texts and what is known about each
    analysis.py     one text through parser and checker, watched by the index
    index.py        what the checker found at each place
    positions.py    offsets of the compiler ↔ lines and columns of the protocol
    walk.py         the syntax tree around an offset, and what is declared where in it
    meaning.py      what the word under the cursor means
    declarations.py how declarations are written out
    cursor.py       what surrounds the cursor in a text that is half written
    actions, calls, completion, definition, diagnostics, formatting, hover, references, symbols: a file a feature

The files but `server.py` know the protocol by its types (`lsprotocol`) alone, so each feature is a function from what is
known about a text to an answer.
"""
