"""Finding names that a spec uses and the library's own C++ doesn't declare, before a compiler does.

The headers in `native/` are read as text, comments and literals taken out: a function is declared where its name stands
before a parenthesis, a constant of a fixed word where its name stands. A compiler would know more, but there may be none.
"""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING

from sffi.findings import Finding
from sffi.plan.fixed import constant_name
from sffi.plan.model import Fixed
from sffi.targets.cpp_source import native_call

if TYPE_CHECKING:
    from pathlib import Path

    from sffi.plan.model import Function, Library

__all__ = ["check_declared"]

_NOISE = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.DOTALL)
_FUNCTION = re.compile(r"\b([A-Za-z_]\w*)\s*\(")
_NAME = re.compile(r"\b[A-Za-z_]\w*")


def check_declared(library: Library) -> list[Finding]:
    """The functions and constants of the library's own C++ that operators name and no header declares."""
    folder = library.folder / "native"
    texts = {path.name: _NOISE.sub(" ", _read(path)) for path in sorted(folder.glob("*.h*"))}
    names = {name for text in texts.values() for name in _NAME.findall(text)}
    findings = []
    for function in library.operators:
        findings += _undeclared_function(function, library, texts)
        for argument in function.arguments:
            constant = constant_name(argument.value) if isinstance(argument, Fixed) else None
            if constant and constant not in names:
                message = (
                    f"{library.settings.namespace}::fixed has no {constant}, which {argument.argument} is fixed to"
                )
                hint = "define the constant in a header of native/, or fix the argument to a value that is there"
                findings.append(Finding(message, "", hint, function.place))
    return findings


def _undeclared_function(function: Function, library: Library, texts: dict[str, str]) -> list[Finding]:
    header, called = native_call(function, library)
    if not header.startswith('"'):
        return []
    file = header.strip('"')
    if file not in texts:
        message = f"{function.schema.qualified_name} comes from {header}, but native/ has no such file"
        return [Finding(message, "", "correct the `calls` line, or write the header", function.place)]
    declared = set(_FUNCTION.findall(texts[file]))
    name = called.rpartition("::")[2]
    if name in declared:
        return []
    close = difflib.get_close_matches(name, sorted(declared), 3)
    hint = f"did you mean {' or '.join(close)}?" if close else f"declare it there and define it in native/: {called}(…)"
    return [Finding(f"native/{file} declares no {called}", "", hint, function.place)]


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
