"""What `lib.torch` gives its users is all that its modules have for them."""

from __future__ import annotations

import re

from library.programs import ROOT

FOLDER = ROOT / "src" / "simple" / "lib" / "torch"
FACE = (FOLDER / "mod.spl").read_text(encoding="utf-8")
EXPORTED = {name for line in re.findall(r"^export (.*)$", FACE, re.MULTILINE) for name in line.split(", ")}
BELOW = {"mod", "ffi", "elements", "values", "dtypes", "indexing", "passes", "printing"}
"""Modules that the others stand on; programs don't see them."""
OWN = {"Tensors", "Gradients", "Operand"}
"""Types that only shorten declarations."""


def public_names(text: str) -> set[str]:
    """What a module means for programs: what it exports, or its types and the functions with the library's prefix."""
    exports = re.findall(r"^export (.*)$", text, re.MULTILINE)
    if exports:
        return {name for line in exports for name in line.split(", ")}
    functions = re.findall(r"^fn (torch_\w+|tensor_free)\(", text, re.MULTILINE)
    types = re.findall(r"^(?:class|trait|enum|struct|type) (\w+)", text, re.MULTILINE)
    return {*functions, *(name for name in types if name not in OWN)}


def test_every_public_name_is_exported() -> None:
    names = {path.stem: public_names(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.spl")}
    wanted = set().union(*(found for module, found in names.items() if module not in BELOW))
    wanted -= {"Form"}
    assert wanted == EXPORTED


def test_every_module_is_loaded() -> None:
    """Methods are there only if the module that adds them is loaded."""
    adding = {
        path.stem
        for path in FOLDER.glob("*.spl")
        if re.search(r"^impl ", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert {name for name in adding if not re.search(rf"^use lib\.torch\.{name}\b", FACE, re.MULTILINE)} == set()
