"""How things are called in Go, and what they can't be called."""

from __future__ import annotations

from sffi.plan.codes import ERROR_CODES

__all__ = ["BASE_NAMES", "camel", "code_name", "pascal"]

# What a parameter can't be called: Go's words, and what bodies of methods use.
_WORDS = """
    break case chan const continue default defer else fallthrough for func go goto if import interface map package range return
    select struct switch type var append bool byte error false float64 int64 len make nil string true uint8
    C runtime unsafe made options objects failure err none flagOf optionalFlagOf pointerOf optionalLengthOf optionalBytesOf
    listOr handlesOf integerOf numberOf boolOf listOf textOf objectsOf errorOf
"""
_BASE = """
    Error Code Optional Some Scalar Int Float Bool Available Version ABIVersion HasFeature LiveHandles Scope Scoped Must
"""
_TAKEN = frozenset(_WORDS.split())
_INITIALISMS = {word.lower(): word for word in ("ABI", "API", "CPU", "GPU", "ID", "IO", "JSON", "SQL", "URL", "UTF8")}


def pascal(name: str) -> str:
    """An exported name: `add_scaled_` is AddScaledInPlace, `linalg_qr` LinalgQr, `RED` Red, `CPU` CPU."""
    words = [word for word in name.rstrip("_").split("_") if word]
    return "".join(_capital(word) for word in words) + ("InPlace" if name.endswith("_") else "")


def camel(name: str) -> str:
    """A parameter's name: `negative_slope` is negativeSlope, `Vh` vh; one that is taken gets an underscore."""
    first, *rest = name.split("_")
    joined = first.lower() + "".join(word[:1].upper() + word[1:] for word in rest)
    return joined + "_" if joined in _TAKEN else joined


def code_name(code: str) -> str:
    """An error code's constant: `OUT_OF_MEMORY` is ErrOutOfMemory."""
    return f"Err{pascal(code)}"


def _capital(word: str) -> str:
    known = _INITIALISMS.get(word.lower())
    return known or (word.capitalize() if word.isupper() else word[0].upper() + word[1:])


# What the base exports.
BASE_NAMES = frozenset(_BASE.split()) | {code_name(code.name) for code in ERROR_CODES}
