"""Building, keeping and finding native libraries. Needs a C++ compiler to build, nothing to find.

    compiler.py, needs.py     what this machine has to build with; `sffi.providers` knows what lies in special places
    inputs.py                 what a build depends on, as a key
    cache.py, manifest.py     where builds are kept, and whether what lies there is whole and ours
    find.py                   `find_cached`: a library that was built before, in milliseconds
    builder.py                `build_library`: all of it in order
    sources.py                what the generator makes for a build
    recipe.py, jobs.py        the commands, and running them side by side
    failures.py, errors.py    what went wrong, in words that help
    lock.py                   one builder at a time
    elf.py                    whether a file is a library that this machine can load

Importing this package imports none of them: what runs a program pays only for what it asks.
"""

from __future__ import annotations
