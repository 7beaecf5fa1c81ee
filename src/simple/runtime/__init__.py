"""What running code calls: values, arithmetic, text, errors, and the loading of compiled modules.

Nothing here knows the compiler, and nothing here imports what is slow to import.
"""
