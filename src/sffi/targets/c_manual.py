"""The manual at the head of the C header: what holds for every function, so that each needs to say only what is its own.

It is written from the plan: a library without scalars has no word about them. What only a library knows of itself stands
in the file that the spec's line `manual` names, and follows the general sections.
"""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

from sffi.plan.conventions import Convention, Outcome

if TYPE_CHECKING:
    from sffi.plan.model import Library

__all__ = ["emit_manual"]

_WIDTH = 107

_LINKING = """\
Linking
-------
{library} is the name for the linker, for pkg-config and for CMake:

    cc program.c $(pkg-config --cflags --libs {library}) -o program

    find_package({library} {abi} CONFIG REQUIRED)
    target_link_libraries(program PRIVATE {library}::{library})

Where the library isn't in a folder that the loader searches by itself, add -Wl,-rpath,FOLDER. A program that opens it at
run time opens {soname}, the file whose name holds the number of the ABI. Every function begins with {p}, every
macro and enumerator with {P}. The header is C99 and C++; it includes <stdbool.h>, <stdint.h> and <string.h>.
"""

_HANDLES = """\
Handles and ownership
---------------------
An object is an int64_t, its *handle*. 0 is none, and every handle is positive and below 2^53, so that a double holds it.
A handle belongs to one type of object:

{table}

*Owned*: a handle that a function returns or writes to `out` is the caller's, unless the function says that it is
borrowed. The caller frees it once, with the function of its type, in any order and on any thread. Two handles may
stand for the same object or share memory, and each is freed. *Borrowed*: a handle that is passed stays the caller's.
So do memory and texts that are passed: they are read before the function returns and never kept. *Consumed*: a handle
that is passed is gone after the call.

A function holds what it uses until it returns, so another thread may free a handle meanwhile. A handle that was freed,
one of another type and a number that never was a handle are {P}BAD_HANDLE, always; they never reach an object.
What is still alive when the process ends needs no freeing. {p}live_handles() helps to find what was forgotten.
"""

_NO_HANDLES = """\
Ownership
---------
Memory and texts that are passed are *borrowed*: they are read before the function returns and never kept. Nothing that is
returned needs freeing.
"""

_ERRORS = """\
Errors
------
A function says that it failed by what it returns:

    returns                          when it failed
    a handle                         0
    a length or a count              -1
    1, and a value through `out`     0
    bool, as an answer               false
    const char *                     ""
    void                             only the code says it

Then {p}last_error_code() is not {P}OK, and {p}last_error() has a message in English, without a newline at
its end. Both belong to the calling thread, and every function but these two clears them when it is entered. Where what is
returned may also be a value, false or 0 for none, ask for the code. So this is the pattern:

    int64_t t = {some}(...);
    if (t == 0) {{
        char message[512];
        {p}last_error(message, sizeof message);
        fprintf(stderr, "error %d: %s\\n", (int){p}last_error_code(), message);
    }}

No exception, signal or abort is a function's way to fail. A function that failed has made nothing, has written nothing to
`out`, and has freed nothing but what it consumes. Those that change their argument in place may have changed part of it.

At each function, "Errors" names the codes, without {P}, of what is checked before {title} is called. "What {title} refuses"
comes with the code that fits best, INVALID_ARGUMENT where none does, and {title}'s own message. So SHAPE and DTYPE may
come from any function that takes an object or sizes. These can come from any function at all and aren't repeated:
UNAVAILABLE (in a stub, or on another {title} than the library was built for), FORKED (see
below), OUT_OF_MEMORY, and INTERNAL for a fault that nobody foresaw.
"""

_LISTS = """\
Lists and text
--------------
A list is passed as a pointer to its first element and its length in elements. The pointer may be null where the length is 0;
a negative length is INVALID_ARGUMENT. Text is UTF-8: it is passed with its length in bytes and needs no NUL at its end.

A list or a text comes back through `out`, which has room for `capacity` elements, and the function returns the full length
in elements, however small the capacity is. So ask for the length first, with a null pointer and 0, or call once with room
that will do and look at the length. With less room than that, some functions write nothing and others what has room: compare
the length with the capacity before you read. A text is bytes of UTF-8 with a
NUL after them, both within `capacity`; the returned length doesn't count the NUL, and a text that doesn't fit is cut off,
maybe within a character. Handles are all or nothing: with too little room none is made, and nothing needs freeing.

    int64_t length = {text}({text_arguments}NULL, 0);
    if (length >= 0) {{
        char *text = malloc((size_t)length + 1);
        {text}({text_arguments}text, length + 1);
    }}
"""

_NUMBERS = """\
Numbers
-------
int64_t is an integer, double a number.{parts}
"""

_SCALARS = """

A *scalar* is an integer, a number or a bool, whichever the caller has, and takes two arguments, x and x_kind. In C a \
macro gives both: {P}INT(2), {P}FLOAT(0.5), {P}BOOL(1). Other languages pass for x the integer, the 64 bits of the double \
read as an int64_t, or 0 or 1, and for x_kind {P}SCALAR_INT (1), {P}SCALAR_FLOAT (2) or {P}SCALAR_BOOL (3); \
{P}SCALAR_NONE (0) where it may be none. The bits of 0.5 are 4602678819172646912; an integer passed as {P}SCALAR_FLOAT is \
a number near 0, and no error."""

_DEVICES = """

A *device* is {P}DEVICE_CPU (-1), or the number of a CUDA device from 0 on, or another {P}DEVICE_*; where it may be none, \
{P}NONE."""

# What there is to say of numbers, where a library has parameters of these conventions.
_PARTS = (
    ({Convention.BOOLEAN}, " A bool is passed as an int64_t that is 0 or 1."),
    (
        {Convention.OPTIONAL_INTEGER, Convention.OPTIONAL_DEVICE},
        " An integer that may be none is passed as {P}NONE, which is INT64_MIN.",
    ),
    (
        {Convention.OPTIONAL_FLOAT},
        " A number `x` that may be none has an int64_t has_x after it: 0 = none, 1 = it is there.",
    ),
    (
        {Convention.OPTIONAL_INTEGERS, Convention.OPTIONAL_FLOATS, Convention.OPTIONAL_TEXT},
        " A list or a text that may be none is none as a null pointer with the length -1.",
    ),
    ({Convention.SCALAR, Convention.OPTIONAL_SCALAR}, _SCALARS),
    (
        {Convention.DTYPE, Convention.OPTIONAL_DTYPE},
        "\n\nA *dtype*, the type of elements, is a {P}DTYPE_*; where it may be none, -1.",
    ),
    ({Convention.DEVICE, Convention.OPTIONAL_DEVICE}, _DEVICES),
)

_DEFAULTS = """\
C has no defaults, so every argument is passed. "default" is what {title} itself takes where the argument is left out.
"""

_THREADS = """\
Threads
-------
Every function may be called on any thread at any time, and a handle may be used and freed on another thread than made it.
What is per thread says so: the last error, {p}thread_handles() and settings "for this thread". All other settings
are the process's. Two threads that change the same object in place, or one that changes it while another reads it, see a
mixture of both: put a lock around that.{long}
"""

_LONG = """\
 Functions marked "may take long" compute at length, read files or wait: an interpreter with a lock of its own should let it go \
around them. The others take as long as their elements do: let it go for large objects as well.\
"""

_FORK = """\
Fork
----
A process that was made by fork() after its parent used the library can't use it: every function that would is
{P}FORKED, because the threads of {title} weren't copied. Fork before the first call, or start the child with exec.
"""

_VERSIONS = """\
Versions and ABI
----------------
The ABI has a number, {abi}. It is in the library's SONAME, {soname}, it is what {p}abi_version() returns and the
version for pkg-config and CMake. While it stays the same, functions are only added: no signature, number or meaning in
this header changes, so that a program that was linked with an older library of ABI {abi} runs with a newer one, uncompiled.

{p}available() says whether operations can run here, and {p}version() for which {title}. A *stub* has every function and
no {title}: {p}has_feature("stub") is true, {p}available() false, and all that computes is {P}UNAVAILABLE. A program
that is linked with a stub runs, not compiled anew, with a full library in its place.
"""

_LANGUAGES = """\
Other languages
---------------
All that a foreign function interface needs: the parameters are int64_t, double, const char * and pointers to int64_t,
double or uint8_t; the results int64_t, bool (one byte), const char * and nothing. There are no structs, no variable
argument lists and no callbacks. Let the language's finalizers call the functions that free; they may run on any
thread. But freeing is a call, and clears the error of its thread: where a finalizer can run at any moment, let it
note the handle, and free what was noted before the next call. A collector doesn't know how large an object's memory is:
give objects a close as well. Where tasks move between threads, call and ask for the error without being moved.
"""


def emit_manual(library: Library) -> list[str]:
    """The manual as one comment, in lines."""
    text = "\n\n".join(section.strip("\n") for section in _sections(library))
    lines = [line for paragraph in text.split("\n\n") for line in [*_wrapped(paragraph), ""]]
    if library.settings.example:
        example = (library.folder / "native" / library.settings.example).read_text(encoding="utf-8")
        example = re.sub(r"/\*(.*?)\*/", r"//\1", example).replace("*/", "")
        lines += ["An example", "----------", *(f"    {line}" for line in example.rstrip().splitlines())]
    while not lines[-1]:
        lines.pop()
    return ["/*", *(f" * {line}".rstrip() for line in lines), " */"]


def _sections(library: Library) -> list[str]:
    conventions = {parameter.convention for function in library.functions for parameter in function.parameters}
    bound = any(not call.hand_written for call in library.settings.calls)
    words = {
        "title": library.settings.title,
        "library": library.name,
        "soname": library.soname,
        "abi": library.abi,
        "p": library.prefix,
        "P": library.macro_prefix,
    }
    handles = library.settings.handles
    width = max((len(handle.type) for handle in handles), default=0)
    table = "\n".join(f"    {handle.type:<{width}}   freed with {library.prefix}{handle.free}" for handle in handles)
    parts = "".join(text.format(**words) for needed, text in _PARTS if conventions & needed)
    text, text_arguments = _text_example(library)
    sections = [
        _head(library),
        _LINKING.format(**words),
        _HANDLES.format(**words, table=table) if handles else _NO_HANDLES,
        _ERRORS.format(**words, some=_handle_example(library)),
        _LISTS.format(**words, text=text, text_arguments=text_arguments),
        _NUMBERS.format(**words, parts=parts),
    ]
    if bound:
        sections.append(_DEFAULTS.format(**words))
    long = _LONG if any(function.long for function in library.functions) else ""
    sections.append(_THREADS.format(**words, long=long))
    sections += [_FORK.format(**words), _VERSIONS.format(**words), _LANGUAGES.format(**words)]
    if library.settings.manual:
        sections.append((library.folder / "native" / library.settings.manual).read_text(encoding="utf-8"))
    return sections


def _head(library: Library) -> str:
    groups = [f"    {name} ({len(functions)})" for name, functions in library.groups]
    return "\n\n".join(
        (
            f"{library.settings.title} over a C ABI.",
            f"Generated from {library.spec_path.name} by `sffi generate`; edit that file.",
            f"First the manual, then the constants, then the {len(library.functions)} functions by subject:",
            "\n".join(groups),
        )
    )


def _handle_example(library: Library) -> str:
    first = library.settings.handles[0] if library.settings.handles else None
    made = (function for function in library.functions if function.result.outcome is Outcome.HANDLE)
    return next((function.symbol for function in made if function.result.handle == first), f"{library.prefix}make")


def _text_example(library: Library) -> tuple[str, str]:
    """A function that returns text, and what is passed to it."""
    for function in library.functions:
        if function.result.outcome is Outcome.TEXT and function.name != "last_error":
            names = (text.rpartition(" ")[2].lstrip("*") for part in function.parameters for text in part.c_parameters)
            return function.symbol, "".join(f"{name}, " for name in names)
    return f"{library.prefix}last_error", ""


def _wrapped(paragraph: str) -> list[str]:
    """A paragraph at the header's width. Headings and indented lines stay as they are."""
    lines = paragraph.splitlines()
    if len(lines) > 1 and lines[1] and not lines[1].strip("-"):
        rest = "\n".join(lines[2:])
        return [*lines[:2], *(_wrapped(rest) if rest else [])]
    if all(line.startswith("    ") or not line for line in lines):
        return lines
    return textwrap.wrap(" ".join(lines), _WIDTH, break_on_hyphens=False, break_long_words=False)
