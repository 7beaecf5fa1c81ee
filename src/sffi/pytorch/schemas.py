"""Whether the schemas of a spec are those of the PyTorch installed here.

PyTorch's schemas are read from `native_functions.yaml`, the file its own operators are generated from, which comes
with it as part of the package `torchgen`. Nothing of PyTorch is imported, so this takes milliseconds.
"""

from __future__ import annotations

import difflib
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from sffi.findings import Finding

if TYPE_CHECKING:
    from sffi.plan.model import Library

__all__ = ["check_schemas", "installed_schemas"]

_MARK = "- func: "


def check_schemas(library: Library, schemas: dict[str, str]) -> list[Finding]:
    """The operators whose schema isn't PyTorch's; `schemas` has PyTorch's by qualified name."""
    findings = []
    for function in library.operators:
        if function.schema.namespace != "aten":
            continue
        name = function.schema.qualified_name
        theirs = schemas.get(name)
        if theirs is None:
            hint = _similar(name, schemas)
            findings.append(Finding(f"PyTorch has no operator {name}", "", hint, function.place))
        elif theirs != function.schema_text:
            detail = f"spec:    {function.schema_text}\nPyTorch: {theirs}"
            hint = "copy PyTorch's schema into the spec, and see what its change means for callers"
            findings.append(Finding(f"the schema of {name} isn't PyTorch's", detail, hint, function.place))
    return findings


def installed_schemas() -> dict[str, str] | None:
    """The schemas of the PyTorch installed here, by qualified name; None where there is none."""
    found = find_spec("torchgen")
    if found is None or not found.submodule_search_locations:
        return None
    path = Path(found.submodule_search_locations[0]) / "packaged" / "ATen" / "native" / "native_functions.yaml"
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError:
        return None
    texts = (f"aten::{line[len(_MARK) :].strip()}" for line in lines if line.startswith(_MARK))
    return {text.partition("(")[0]: text for text in texts}


def _similar(name: str, schemas: dict[str, str]) -> str:
    close = difflib.get_close_matches(name, schemas, 3)
    return f"did you mean {' or '.join(close)}?" if close else "`sffi list` shows the operators of the spec"
