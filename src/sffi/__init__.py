"""SFFI, the Simple Foreign Function Interface: a generator of bindings to native libraries.

One spec of a library goes in. A C-ABI shared library, its header, the Simple declarations, a fast binding for
CPython and the reference pages come out. The stages, each a folder that knows only the ones before it:

    schema/   the text of one operator  ->  a frozen model that prints back to the same text
    spec/     a library's `.sffi` file  ->  its settings and its operators, each with its place in the file
    plan/     an operator               ->  one C call: conversions, ownership, the value that says "failed"
    targets/  a library of plans        ->  files; one small emitter a target, none knows another

`native/` is the C++ that every library shares: the handle table, the guard, the error buffer. Nothing here knows
a library: what is particular to PyTorch stands in the folder that holds `torch.sffi`.
"""
