"""Every operator of `torch.sffi` against PyTorch's own result, on both backends.

`cases.py` makes the calls, `oracle.py` asks PyTorch, `worker.py` asks the declarations of `lib.torch.ffi` in a process a backend.
"""
