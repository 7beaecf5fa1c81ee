"""`std.plots`: pictures of numbers as PNG files, drawn by matplotlib."""

from __future__ import annotations

from array import array

from simple.runtime.errors import SimpleError
from simple.runtime.std.extras import needed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["lines", "matrix"]

_COLORS = ["#2563ab", "#d1662a", "#3d8b4f", "#a83258", "#7257a8", "#8a6d1f", "#2a8c99", "#666666"]
_DASHES = ["-", "--", ":", "-."]


def _figure(width: float, height: float) -> Any:
    """An empty picture, in inches of 150 pixels. It belongs to no window, so nothing is kept when it is dropped."""
    return needed("matplotlib.figure", "matplotlib", "plot", "a picture").Figure(
        figsize=(width, height), dpi=150, layout="constrained"
    )


def _saved(figure: Any, path: str) -> tuple[()]:
    if not path.lower().endswith(".png"):
        raise SimpleError("invalid-argument", f'A picture is a PNG file; the path "{path}" doesn\'t end with .png')
    try:
        figure.savefig(path, format="png")
    except OSError as problem:
        raise SimpleError("io", f"Can't write {path}: {problem.strerror or problem}") from None
    return ()


def lines(
    path: str, names: list[str], series: list[array[float]], labels: tuple[str, str, str], first: float, log_scale: bool
) -> tuple[()]:
    """A line for each series over the numbers of its values, which begin at `first`. `labels`: of the picture and of both axes."""
    title, below, beside = labels
    figure = _figure(7, 4.2)
    axes = figure.add_subplot()
    for number, (name, values) in enumerate(zip(names, series, strict=True)):
        axes.plot(
            [first + i for i in range(len(values))],
            values,
            label=_plain(name),
            color=_COLORS[number % len(_COLORS)],
            linestyle=_DASHES[number // len(_COLORS) % len(_DASHES)],
            linewidth=1.6,
            marker="o" if len(values) <= 30 else None,
            markersize=3.5,
        )
    if log_scale:
        axes.set_yscale("log")
    if all(len(values) <= 30 for values in series) and float(first).is_integer():
        axes.xaxis.get_major_locator().set_params(integer=True)
    axes.set_title(_plain(title))
    axes.set_xlabel(_plain(below))
    axes.set_ylabel(_plain(beside))
    axes.grid(visible=True, color="#dddddd", linewidth=0.7)
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)
    if len(names) > 1:
        axes.legend(frameon=False)
    return _saved(figure, path)


def matrix(path: str, title: str, names: list[str], counts: list[list[int]]) -> tuple[()]:
    """A confusion matrix: the darker a field, the larger its part of the row."""
    size = len(names)
    longest = max(map(len, names), default=1)
    side = 1.6 + max(0.42 * size, 2.2)
    figure = _figure(side + 0.08 * longest + 0.9, side + 0.5)
    axes = figure.add_subplot()
    parts = [[n / max(sum(row), 1) for n in row] for row in counts]
    image = axes.imshow(parts, cmap="Blues", vmin=0, vmax=1)
    if size <= 25:
        font = 9 if size <= 12 else 6
        for row in range(size):
            for column in range(size):
                if counts[row][column]:
                    color = "white" if parts[row][column] > 0.55 else "#222222"
                    shown = str(counts[row][column])
                    axes.text(column, row, shown, ha="center", va="center", color=color, fontsize=font)
    shown_names = [_plain(name) for name in names]
    step = 1 if size <= 40 else size // 20
    axes.set_xticks(
        range(0, size, step),
        shown_names[::step],
        rotation=45 if longest > 3 else 0,
        ha="right" if longest > 3 else "center",
    )
    axes.set_yticks(range(0, size, step), shown_names[::step])
    axes.set_xlabel("predicted")
    axes.set_ylabel("true")
    axes.set_title(_plain(title))
    axes.tick_params(length=0)
    axes.spines[:].set_visible(False)
    figure.colorbar(image, ax=axes, label="part of the true class", shrink=0.8, format="%.1f")
    return _saved(figure, path)


def _plain(label: str) -> str:
    """A text that shows its dollar signs instead of beginning a formula."""
    return label.replace("$", r"\$")
