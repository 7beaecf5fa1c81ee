"""Machine code at run time: when it is made, where it is kept, how it is called, what its errors are.

functions.py  what stands for a function until its machine code is there
compiling.py  from typed trees to objects, through the cache
workers.py    the threads of parallel loops
machine.py    LLVM: the one file that needs llvmlite
errors.py     a record of an error becomes the error
"""
