"""Programs that nobody would write: the tokens of a program with other spaces, line ends and comments between them."""

from __future__ import annotations

import random

from simple.source import SourceFile
from simple.syntax.lexer import tokenize
from simple.syntax.parser import parse
from simple.syntax.tokens import BINARY_OPERATORS, FORMAT, INTERPOLATION, NAME, TEXT_CHUNK, TEXT_CLOSE, TEXT_OPEN


def mutated(text: str, seed: int) -> str | None:
    """The program laid out in another way, or None if that makes it another program's text or none."""
    chance = random.Random(seed)
    tokens = tokenize(SourceFile("t.spl", text))
    places = sorted(set(tokens.ends))
    changes: list[tuple[int, int, str]] = []
    depth = texts = 0
    for at, kind in enumerate(tokens.kinds):
        texts += (kind == TEXT_OPEN) - (kind == TEXT_CLOSE)
        depth += (kind in {"(", "[", "{"}) - (kind in {")", "]", "}"})
        end = tokens.ends[at]
        if texts or kind in {TEXT_OPEN, TEXT_CHUNK, INTERPOLATION, FORMAT} or end not in places:
            continue
        following = next((start for start in tokens.starts[at + 1 :] if start >= end), end)
        if "\n" in text[end:following] or chance.random() < 0.9:
            continue
        if depth or kind in BINARY_OPERATORS:
            between = chance.choice(["\n        ", "  # note\n        ", " ", "   ", "\n  # own\n      "])
        else:
            between = chance.choice([" ", "    "]) if following > end else chance.choice(["", " "])
        changes.append((end, following, between))
    for start, end, between in reversed(changes):
        text = text[:start] + between + text[end:]
    return None if parse(SourceFile("t.spl", text))[1] else text


def lengthened(text: str, times: int) -> str:
    """The program with every name repeated so many times, so that its lines must break."""
    tokens = tokenize(SourceFile("t.spl", text))
    for kind, start, end in reversed(list(zip(tokens.kinds, tokens.starts, tokens.ends, strict=True))):
        word = text[start:end]
        if kind == NAME and len(word) > 1 and word != "print":
            text = text[:start] + word * times + text[end:]
    return text


def words_of(text: str) -> list[str]:
    """The tokens of a program as they are written, and what may stand between them."""
    tokens = tokenize(SourceFile("t.spl", text))
    return [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True) if end > start]


def edited(text: str, words: list[str], chance: random.Random) -> str:
    """The program with a few places changed: words of other programs put in, characters taken out."""
    for _ in range(chance.choice([1, 1, 2, 3])):
        at = chance.randrange(len(text) + 1)
        word = chance.choice([*words, "\n", "    ", "# c\n", "\n\n\n", " "])
        match chance.randrange(3):
            case 0:
                text = text[:at] + word + text[at:]
            case 1:
                text = text[:at] + text[at + chance.randrange(1, 6) :]
            case _:
                text = f"{text[:at]} {word} {text[at + chance.randrange(4) :]}"
    return text
