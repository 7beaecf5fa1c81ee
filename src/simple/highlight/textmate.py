"""The TextMate grammar, for VS Code and other editors; `python -m simple.highlight.textmate` writes it.

Its scopes are the usual ones (https://macromates.com/manual/en/language_grammars#naming-conventions), so that every
theme has colours for them. The expressions are Oniguruma's.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from simple.highlight.words import (
    CONSTANTS,
    CONTEXTUAL,
    CONTROL,
    DECLARATION,
    FUNCTIONS,
    MODULE,
    OPERATOR_WORDS,
    OPERATORS,
    TYPES,
)

GRAMMAR = "editors/vscode/syntaxes/simple.tmLanguage.json"

_NAME = r"[\p{L}_][\p{L}\p{N}\p{M}_]*"
_SUFFIX = r"(?:[iu](?:8|16|32|64))?"


def grammar() -> dict[str, Any]:
    """Give the grammar as the JSON document that editors read."""
    return {
        "$schema": "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
        "name": "Simple",
        "scopeName": "source.simple",
        "fileTypes": ["spl"],
        "patterns": [{"name": "comment.line.shebang.simple", "match": r"\A#!.*$"}, {"include": "#code"}],
        "repository": {
            "code": {"patterns": [{"include": f"#{part}"} for part in ("comment", "text", "number", *_PARTS)]},
            "comment": {"name": "comment.line.number-sign.simple", "match": "#.*$"},
            "text": {"patterns": _text()},
            "escape": {
                "patterns": [
                    {
                        "name": "constant.character.escape.simple",
                        "match": r"\\(?:x[0-9a-fA-F]{2}|u\{[0-9a-fA-F_]+\}|.)|\{\{|\}\}",
                    },
                    {
                        "name": "meta.interpolation.simple",
                        "begin": r"\{",
                        "end": r"\}",
                        "beginCaptures": {"0": {"name": "punctuation.section.interpolation.begin.simple"}},
                        "endCaptures": {"0": {"name": "punctuation.section.interpolation.end.simple"}},
                        "contentName": "source.simple",
                        "patterns": [
                            {"name": "constant.other.format.simple", "match": r':[^\s{}"][^{}"]*(?=\})'},
                            {"include": "#braces"},
                            {"include": "#code"},
                        ],
                    },
                ]
            },
            "braces": {
                "begin": r"\{",
                "end": r"\}",
                "patterns": [{"include": "#braces"}, {"include": "#code"}],
            },
            "number": {"patterns": _numbers()},
            **_PARTS,
        },
    }


def _words(words: tuple[str, ...]) -> str:
    return rf"\b(?:{'|'.join(words)})\b"


def _delimited(quote: str, name: str, *, escapes: bool, one_line: bool) -> dict[str, Any]:
    closing = quote.removeprefix("r")
    return {
        "name": name,
        "begin": quote,
        "end": f"({closing})|$" if one_line else closing,
        "beginCaptures": {"0": {"name": "punctuation.definition.string.begin.simple"}},
        "endCaptures": {"0": {"name": "punctuation.definition.string.end.simple"}},
        "patterns": [{"include": "#escape"}] if escapes else [],
    }


def _text() -> list[dict[str, Any]]:
    raw, single, double = "string.quoted.other.raw.simple", "string.quoted.single.simple", "string.quoted.double.simple"
    return [
        _delimited('r"""', raw, escapes=False, one_line=False),
        _delimited("r'''", raw, escapes=False, one_line=False),
        _delimited('r"', raw, escapes=False, one_line=True),
        _delimited("r'", raw, escapes=False, one_line=True),
        _delimited('"""', "string.quoted.triple.simple", escapes=True, one_line=False),
        _delimited("'''", "string.quoted.triple.simple", escapes=False, one_line=False),
        _delimited('"', double, escapes=True, one_line=True),
        _delimited("'", single, escapes=False, one_line=True),
    ]


def _numbers() -> list[dict[str, Any]]:
    return [
        {"name": "constant.numeric.hex.simple", "match": rf"\b0[xX][0-9a-fA-F_]+?{_SUFFIX}\b"},
        {"name": "constant.numeric.binary.simple", "match": rf"\b0[bB][01_]+{_SUFFIX}\b"},
        {"name": "constant.numeric.octal.simple", "match": rf"\b0[oO][0-7_]+{_SUFFIX}\b"},
        {
            "name": "constant.numeric.float.simple",
            "match": r"\b[0-9][0-9_]*(?:\.[0-9][0-9_]*(?:[eE][+-]?[0-9_]+)?|[eE][+-]?[0-9_]+|(?=f32|f64))(?:f32|f64)?\b",
        },
        {"name": "constant.numeric.integer.simple", "match": rf"\b[0-9][0-9_]*{_SUFFIX}\b"},
    ]


_PARTS: dict[str, Any] = {
    "decorator": {"name": "entity.name.function.decorator.simple", "match": rf"^\s*@{_NAME}"},
    "function": {
        "match": rf"\b(fn|me)\s+(?:(fn)\s+)?({_NAME})",
        "captures": {
            "1": {"name": "storage.type.function.simple"},
            "2": {"name": "storage.type.function.simple"},
            "3": {"name": "entity.name.function.simple"},
        },
    },
    "definition": {
        "match": rf"\b(class|struct|enum|trait|type)\s+({_NAME})",
        "captures": {"1": {"name": "storage.type.simple"}, "2": {"name": "entity.name.type.simple"}},
    },
    "contextual": {
        "patterns": [
            {"name": "keyword.other.simple", "match": rf"(?<=\bextern )\b{CONTEXTUAL[0]}\b"},
            {"name": "keyword.other.simple", "match": rf"\b(?:{'|'.join(CONTEXTUAL[1:4])})(?=\s+{_NAME})"},
            {"name": "keyword.control.simple", "match": rf"\b{CONTEXTUAL[4]}(?=\s+for\b)"},
        ]
    },
    "range": {"name": "keyword.operator.range.simple", "match": r"\.\.\.|\.\.=|\.\."},
    "member": {
        "match": rf"(\??\.)({_NAME})(\s*\()?",
        "captures": {
            "1": {"name": "keyword.operator.accessor.simple"},
            "2": {"name": "variable.other.member.simple"},
        },
    },
    "keyword": {
        "patterns": [
            {"name": "keyword.control.simple", "match": _words(CONTROL)},
            {"name": "storage.type.simple", "match": _words(DECLARATION)},
            {"name": "keyword.control.import.simple", "match": _words(MODULE)},
            {"name": "keyword.operator.word.simple", "match": _words(OPERATOR_WORDS)},
            {"name": "constant.language.simple", "match": _words(CONSTANTS)},
            {"name": "variable.language.self.simple", "match": r"\bself\b"},
        ]
    },
    "builtin": {"name": "support.function.builtin.simple", "match": rf"{_words(FUNCTIONS)}(?!\s*[:.])"},
    "type": {
        "patterns": [
            {"name": "support.type.builtin.simple", "match": _words(TYPES)},
            {"name": "entity.name.type.simple", "match": r"\b\p{Lu}[\p{L}\p{N}_]*\b"},
        ]
    },
    "call": {
        "match": rf"\b({_NAME})(?=\()",
        "captures": {"1": {"name": "entity.name.function.call.simple"}},
    },
    "operator": {"name": "keyword.operator.simple", "match": "|".join(map(re.escape, OPERATORS))},
    "name": {"name": "variable.other.simple", "match": _NAME},
}


def written() -> str:
    """Give the text of the committed file."""
    return json.dumps(grammar(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    target = Path(sys.argv[1] if len(sys.argv) > 1 else GRAMMAR)
    target.write_text(written(), encoding="utf-8")
