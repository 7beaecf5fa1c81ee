"""Foreign functions: what running code calls for `extern library`, `extern type` and `extern fn`.

    library.py      the face: `open_library` chooses what a module's extern functions are bound to
    settings.py     the environment variables that belong to a library
    search.py       where a library is looked for, step by step
    building.py     building one that isn't there yet, with progress
    loading.py      a found file as something whose functions can be called
    signatures.py   the C side of a function: the table that lies beside a built library, or the plain rules
    types.py        Simple's spelling of a type, read back
    convention.py   calls by SFFI's convention through ctypes, where there is no host module;
    arguments.py, results.py, handles.py are the way in, the way back, and the objects
    plain.py        calls of any C library through ctypes
    report.py       all of the above as data, for `simple info`

Terms: a *host module* is a CPython extension generated with the library, the fast way in. The *fallback* is the
Simple module that serves where the library doesn't.

Nothing here imports ctypes, or the generator `sffi`, before it is needed.
"""

from __future__ import annotations
