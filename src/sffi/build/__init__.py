"""Building, keeping and finding native libraries. Needs a C++ compiler to build, nothing to find.

    pytorch.py, compiler.py   what this machine has
    inputs.py                 what a build depends on, as a key
    cache.py, manifest.py     where builds are kept, and whether what lies there is whole and ours
    recipe.py, jobs.py        the commands, and running them side by side
    builder.py                all of it in order: `find_cached`, `build_library`
    elf.py                    whether a file is a library that this machine can load

Importing this package imports none of them: what runs a program pays only for what it asks.
"""

from __future__ import annotations
