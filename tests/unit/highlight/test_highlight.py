"""The Pygments lexer and the TextMate grammar: they know the language's words, and every program's tokens."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import onigurumacffi
import pytest
from pygments.token import Error, Keyword, Name, Number, Operator, String, Token

from simple.check import builtins
from simple.highlight import words
from simple.highlight.pygments_lexer import SimpleLexer
from simple.highlight.textmate import GRAMMAR, grammar, written
from simple.source import SourceFile
from simple.syntax.parser import parse
from simple.syntax.parser.types import SCALARS
from simple.syntax.tokens import BINARY_OPERATORS, KEYWORDS

ROOT = Path(__file__).parents[3]
VSCODE = ROOT / "editors" / "vscode"
PROGRAMS = sorted(
    file
    for folder in ("src/simple/lib", "examples", "benchmarks", "tests/language")
    for file in (ROOT / folder).rglob("*.spl")
)


def kinds(text: str) -> list[tuple[Any, str]]:
    return [(kind, word) for kind, word in SimpleLexer().get_tokens(text) if word.strip()]


def test_the_words_are_those_of_the_language() -> None:
    groups = (words.CONTROL, words.DECLARATION, words.MODULE, words.OPERATOR_WORDS, words.CONSTANTS)
    together = [word for group in groups for word in group]
    assert len(together) == len(set(together))
    assert set(together) == KEYWORDS | {"None"}
    assert set(words.TYPES) >= SCALARS
    functions = set(re.findall(r"^fn (\w+)", builtins.FUNCTIONS, re.MULTILINE))
    assert set(words.FUNCTIONS) >= functions
    assert set(words.OPERATORS) >= {operator for operator in BINARY_OPERATORS if not operator.isalpha()}
    for at, operator in enumerate(words.OPERATORS):
        assert not any(operator.startswith(earlier) for earlier in words.OPERATORS[:at]), operator


def test_every_program_has_colours() -> None:
    count = 0
    for file in PROGRAMS:
        text = file.read_bytes().decode(errors="replace")
        if parse(SourceFile(str(file), text))[1]:
            continue
        wrong = [word for kind, word in SimpleLexer().get_tokens(text) if kind in Error]
        assert wrong == [], file
        count += 1
    assert count > 200


def test_nothing_is_lost() -> None:
    for file in PROGRAMS[::10]:
        text = file.read_bytes().decode(errors="replace").replace("\r\n", "\n")
        lexer = SimpleLexer(stripnl=False, ensurenl=False)
        assert "".join(word for _, word in lexer.get_tokens(text)) == text, file


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("val x", (Keyword.Declaration, "val")),
        ("fn match(x): x", (Name.Function, "match")),
        ("me fn bump(): x", (Name.Function, "bump")),
        ("class Stack<T>:", (Name.Class, "Stack")),
        ("use lib.torch.{a}", (Name.Namespace, "lib.torch")),
        ("a.match(1)", (Name.Attribute, "match")),
        ("0..n", (Operator, "..")),
        ("0x1Fu8", (Number.Hex, "0x1Fu8")),
        ("1_000i32", (Number.Integer, "1_000i32")),
        ("1.5e-3f32", (Number.Float, "1.5e-3f32")),
        ("not a", (Operator.Word, "not")),
        ("nil", (Keyword.Constant, "nil")),
        ("x: f64", (Keyword.Type, "f64")),
        ("print x", (Name.Builtin, "print")),
        ("self.x", (Name.Builtin.Pseudo, "self")),
        ("@native\nfn f(): 1", (Name.Decorator, "native")),
        ('extern library "m"', (Keyword, "library")),
        ("parallel for i in a: b", (Keyword, "parallel")),
        ('"a {b:>3} c"', (String.Interpol, ":>3")),
        ('"{f(x, {1: 2})} \\n"', (String.Escape, "\\n")),
        ('"{{"', (String.Escape, "{{")),
        ('"""\nA {brace} in documentation.\n"""\n', (String.Doc, '"""\nA {brace} in documentation.\n"""')),
        ('r"{x}"', (String.Other, 'r"{x}"')),
        ("# note", (Token.Comment.Single, "# note")),
    ],
)  # fmt: skip
def test_kinds(text: str, expected: tuple[Any, str]) -> None:
    assert expected in kinds(text)


def test_text_with_text_inside_it() -> None:
    assert [word for kind, word in kinds('"{names.join(", ")}" + x') if kind in Name] == ["names", "join", "x"]


def test_pygments_finds_the_lexer() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    entry = project["project"]["entry-points"]["pygments.lexers"]
    assert entry == {"simple": f"{SimpleLexer.__module__}:{SimpleLexer.__name__}"}
    assert (SimpleLexer.aliases, SimpleLexer.filenames) == (["simple", "spl"], ["*.spl"])


# ------------------------------------------------------------------------------------------------------------- TextMate


def expressions(node: Any) -> list[str]:
    if isinstance(node, list):
        return [found for item in node for found in expressions(item)]
    if not isinstance(node, dict):
        return []
    own = [value for key, value in node.items() if key in {"match", "begin", "end", "while"} and isinstance(value, str)]
    return own + [found for value in node.values() for found in expressions(value)]


def scope(text: str, repository_key: str) -> str | None:
    """The scope that the first fitting pattern of a part gives to the beginning of a text."""
    part = grammar()["repository"][repository_key]
    for pattern in part.get("patterns", [part]):
        match = onigurumacffi.compile(pattern["match"]).match(text)
        if match:
            name: str = pattern.get("name", "")
            return name.removesuffix(".simple")
    return None


def test_the_committed_grammar_is_the_one_that_is_made() -> None:
    assert (ROOT / GRAMMAR).read_text(encoding="utf-8") == written()


def test_expressions_are_valid() -> None:
    markdown = json.loads((VSCODE / "syntaxes" / "markdown.tmLanguage.json").read_text(encoding="utf-8"))
    found = [*expressions(grammar()), *(e for e in expressions(markdown) if "\\2" not in e)]
    assert len(found) > 40
    for expression in found:
        onigurumacffi.compile(expression)


def test_parts_that_are_included_exist() -> None:
    text = written()
    included = set(re.findall(r'"include": "#(\w+)"', text))
    assert included == set(grammar()["repository"])


@pytest.mark.parametrize(
    ("part", "text", "expected"),
    [
        ("keyword", "while x", "keyword.control"),
        ("keyword", "valley", None),
        ("number", "1.5", "constant.numeric.float"),
        ("number", "2f32", "constant.numeric.float"),
        ("number", "0xFFu8", "constant.numeric.hex"),
        ("number", "42", "constant.numeric.integer"),
        ("type", "f64", "support.type.builtin"),
        ("type", "Étoile", "entity.name.type"),
        ("builtin", "print x", "support.function.builtin"),
        ("operator", "|> f", "keyword.operator"),
        ("contextual", "parallel for", "keyword.control"),
    ],
)
def test_scopes(part: str, text: str, expected: str | None) -> None:
    assert scope(text, part) == expected


def test_the_extension_is_whole() -> None:
    package = json.loads((VSCODE / "package.json").read_text(encoding="utf-8"))
    files = [entry["path"] for entry in package["contributes"]["grammars"]]
    files += [entry["configuration"] for entry in package["contributes"]["languages"]]
    for file in files:
        json.loads((VSCODE / file).read_text(encoding="utf-8"))
    configuration = json.loads((VSCODE / "language-configuration.json").read_text(encoding="utf-8"))
    for rule in configuration["indentationRules"].values():
        onigurumacffi.compile(rule)
    assert re.search(configuration["indentationRules"]["increaseIndentPattern"], '    if a == "#":  # note')
    assert not re.search(configuration["indentationRules"]["increaseIndentPattern"], "val x = 1")
