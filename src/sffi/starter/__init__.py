"""`sffi new`: a small library to start from, which builds and runs as it is.

The files of `template/` are those of the library, with the names in them replaced:

    @name@      what it is called, `words`: of its files and of its module
    @Name@      the same as part of a type's name, `Words`
    @prefix@    what every symbol begins with, `rt_words_`
    @PREFIX@    what every macro begins with, `RT_WORDS_`

`.in` at a file's end hides it from what looks for specs. The C header and the Simple declarations are generated from the
spec, as they always are.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from sffi.errors import SpecError

__all__ = ["new_library"]

_TEMPLATE = Path(__file__).resolve().parent / "template"
_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
_PREFIX = re.compile(r"[a-z][a-z0-9_]*_\Z")
_LONGEST = 40
# A module of such a name can't be used: the words are Simple's own, or name other modules.
_TAKEN = frozenset(
    """
    and any as assert break case class continue defer elif else enum example export extern ffi false fn for if impl in is
    let lib match me mut native nil none not or pass print return self simple static std struct test torch trait true type use
    val var while with xor
    """.split()  # noqa: SIM905 - a list of strings would be longer and no clearer
)


def new_library(folder: Path, prefix: str | None = None) -> list[Path]:
    """Makes the folder of a new library and says which files are in it; raises `SpecError` and makes nothing otherwise."""
    name = folder.name
    _check_name(name)
    prefix = prefix or f"rt_{name}_"
    if not _PREFIX.match(prefix):
        message = f"{prefix!r} can't begin the names of C functions"
        raise SpecError(message, hint="a prefix has small letters, digits and _, and ends with _: rt_words_")
    if folder.exists() or folder.is_symlink():
        raise SpecError(f"{folder} exists already", hint="choose another name; nothing was changed")
    try:
        folder.mkdir(parents=True)
    except OSError as error:
        raise SpecError(f"can't make {folder}: {error.strerror or error}", hint="choose another place") from error
    try:
        return _fill(folder, name, prefix)
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise SpecError(f"can't write into {folder}: {error.strerror or error}", hint="nothing was kept") from error
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _check_name(name: str) -> None:
    if not _NAME.match(name) or len(name) > _LONGEST:
        hint = f"a name has small letters, digits and _, begins with a letter and has at most {_LONGEST}: words"
        raise SpecError(f"{name!r} can't be the name of a library and its module", hint=hint)
    if name in _TAKEN:
        raise SpecError(f"{name!r} can't name a module: the word is taken", hint=f"choose another: {name}_library, say")


def _fill(folder: Path, name: str, prefix: str) -> list[Path]:
    from sffi.generate import generate_committed, load_library

    pascal = "".join(part.capitalize() for part in name.split("_"))
    words = {"@name@": name, "@Name@": pascal, "@prefix@": prefix, "@PREFIX@": prefix.upper()}
    for source in sorted(_TEMPLATE.rglob("*")):
        if not source.is_file() or "__pycache__" in source.parts:
            continue
        text = source.read_text(encoding="utf-8")
        for mark, word in words.items():
            text = text.replace(mark, word)
        target = folder / str(source.relative_to(_TEMPLATE)).removesuffix(".in").replace("NAME", name)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    made = generate_committed(load_library(folder))
    for path, text in made.items():
        if path.is_relative_to(folder):
            path.write_text(text, encoding="utf-8", newline="\n")
    return sorted(path for path in folder.rglob("*") if path.is_file())
