"""The typed tree of a numeric function becomes LLVM's text.

machine.py    types in registers and in memory
text.py       lines of LLVM
writer.py     one function being written; the other files register the nodes that they write
intervals.py, proofs.py   which checks of a loop are made before it
unit.py       a function with all that it calls
wrapper.py    what Python calls
sites.py      what can fail, for the report
module.py     all of it as one text; which functions of a module qualify
"""
