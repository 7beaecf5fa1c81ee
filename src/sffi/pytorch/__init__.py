"""What is particular to PyTorch: where it is, what a build against it takes, and which operators it has.

    find.py       PyTorch on this machine, without importing Python's `torch`
    headers.py    which operators of a spec its headers declare
    schemas.py    whether a spec's schemas are those of the PyTorch installed here
    provider.py   all that as the answer to `requires torch`

Nothing in `sffi` imports this package; `sffi.providers` finds it by the word in a spec.
"""
