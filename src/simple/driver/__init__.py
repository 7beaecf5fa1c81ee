"""The one place that joins the stages of the compiler.

    search.py     which file a module is, and reading it
    program.py    a program: its modules compiled (or taken from the cache), loaded and run
    fallback.py   what stands in for an absent library, loaded part by part
    compile.py    one module through all stages: parser, checker, emitter
    cache.py      compiled modules kept on disk
    interfaces.py module interfaces as bytes

A program whose modules are all in the cache starts without importing the parser or the checker: `compile.py` and
`interfaces.py` are imported when something must be compiled.
"""
