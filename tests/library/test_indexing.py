"""`t[…]` and `t[…] = v` with drawn indices give what PyTorch's indexing gives."""

from __future__ import annotations

import random

import pytest
import torch

from library.programs import outputs

SHAPES = ((5,), (3, 4), (2, 3, 4), (2, 1, 3, 2))
COUNT = 150


def draw_index(source: random.Random, dims: tuple[int, ...]) -> tuple[str, str]:
    """The same index in Simple and in Python."""
    parts: list[tuple[str, str]] = []
    advanced = False
    length = source.randrange(1, 4)
    dim = 0
    while dim < len(dims):
        size = dims[dim]
        match source.randrange(8):
            case 0 | 1:
                place = source.randrange(-size, size)
                parts.append((str(place), str(place)))
            case 2 | 3 | 4:
                low, high = (source.choice(["", source.randrange(-size - 1, size + 2)]) for _ in range(2))
                step = source.choice(["", ":1", ":2", ":3"])
                parts.append((f"{low}:{high}{step}", f"{low}:{high}{step}"))
            case 5 if source.random() < 0.5:
                parts.append(("nil", "None"))
                continue
            case 6 if not advanced or source.random() < 0.5:
                advanced = True
                places = [source.randrange(-size, size) for _ in range(length)]
                parts.append((str(places), str(places)))
            case 6 if source.random() < 0.5:
                mask = [n < length for n in source.sample(range(size), size)] if length <= size else [True] * size
                if sum(mask) == length:
                    parts.append((str(mask).lower(), str(mask)))
                else:
                    places = [source.randrange(-size, size) for _ in range(length)]
                    parts.append((str(places), str(places)))
            case 7 if not any(p[0] == "..." for p in parts):
                parts.append(("...", "..."))
                break
            case _:
                parts.append((":", ":"))
        dim += 1
    if not parts:
        parts.append(("...", "..."))
    return ", ".join(p[0] for p in parts), ", ".join(p[1] for p in parts)


def draw() -> list[tuple[tuple[int, ...], str, str]]:
    source = random.Random(7)
    return [(dims, *draw_index(source, dims)) for dims in source.choices(SHAPES, k=COUNT)]


def made(dims: tuple[int, ...]) -> torch.Tensor:
    return torch.arange(0, torch.Size(dims).numel()).reshape(dims)


@pytest.mark.parametrize("backend", ["pure", "torch"])
def test_parts(backend: str, tmp_path) -> None:
    cases = draw()
    expressions = [f"torch_arange(0, {made(d).numel()}).reshape({list(d)})[{index}]" for d, index, _ in cases]
    wanted = [str(eval(f"t[{index}]", {"t": made(d)})) for d, _, index in cases]
    got = outputs(expressions, tmp_path, backend)
    wrong = [f"{e}\n{g}\nPyTorch:\n{w}" for e, g, w in zip(expressions, got, wanted, strict=True) if g != w]
    assert not wrong, f"{len(wrong)} of {len(cases)}\n" + "\n\n".join(wrong[:10])


@pytest.mark.parametrize("backend", ["pure", "torch"])
def test_assignment(backend: str, tmp_path) -> None:
    """A number, and a tensor that broadcasts, over every drawn part."""
    cases = draw()
    declarations, wanted = "", []
    for d, index, python in cases:
        for value, tensor in (("-1", -1), ("torch_tensor([-5])", torch.tensor([-5]))):
            fresh = f"torch_arange(0, {made(d).numel()}).reshape({list(d)})"
            declarations += (
                f"fn case{len(wanted)}() -> Tensor:\n    val t = {fresh}\n    t[{index}] = {value}\n    t\n\n"
            )
            t = made(d)
            exec(f"t[{python}] = v", {"t": t, "v": tensor})
            wanted.append(str(t))
    got = outputs([f"case{i}()" for i in range(len(wanted))], tmp_path, backend, declarations)
    wrong = [f"{cases[i // 2]}\n{g}\nPyTorch:\n{w}" for i, (g, w) in enumerate(zip(got, wanted, strict=True)) if g != w]
    assert not wrong, f"{len(wrong)} of {len(wanted)}\n" + "\n\n".join(wrong[:10])
