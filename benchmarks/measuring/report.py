"""Tables of figures as text, as Markdown and as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass

from measuring.figures import Figure, Of, Table
from measuring.spread import Spread

_UNITS = ((1.0, "s"), (1e-3, "ms"), (1e-6, "us"), (1e-9, "ns"))
_MIB = 2.0**20
_READING = """\
A time is the median over the rounds, with the shortest and the longest. A ratio is the median of the ratios of times that
were measured in the same round, with the middle half of them and the extremes, which show how much other programs interfered.
The limit is the same work with nothing above it, or what the processor can do at most."""


@dataclass(frozen=True, slots=True)
class Report:
    """All that one run gave: the machine, the tables, and what couldn't be measured with its reason."""

    machine: Mapping[str, str]
    tables: Sequence[Table]
    missing: Mapping[str, str]

    @property
    def claims(self) -> list[tuple[Table, Figure]]:
        """The figures with a target."""
        return [(table, figure) for table in self.tables for figure in table.figures if figure.target is not None]


def as_text(report: Report) -> str:
    """For the terminal: the tables and the claims."""
    parts = []
    for table in report.tables:
        parts += [table.title, *_lines(_rows(table)), ""]
    parts += _missing(report)
    if report.claims:
        parts += ["Targets", *_lines(_claims(report)), ""]
    return "\n".join(parts)


def as_markdown(report: Report, command: str) -> str:
    """For `results.md`."""
    parts = [
        "# Results",
        "",
        f"Written by `{command}`, which repeats them; [README.md](README.md) says how it measures.",
    ]
    parts += ["", *_lines([("", "")] + [(name, value) for name, value in report.machine.items()]), ""]
    parts += [_READING, ""]
    parts += ["## Targets", "", *_lines(_claims(report)), "", *_missing(report)]
    about = None
    for table in report.tables:
        parts += [f"## {table.title}", ""]
        if table.about != about:
            parts += [table.about, ""]
        about = table.about
        parts += [f"Ratios are to {table.base}.", "", *_lines(_rows(table)), ""]
    return "\n".join(parts).rstrip() + "\n"


def as_json(report: Report) -> str:
    """For programs."""
    tables = [asdict(table) for table in report.tables]
    content = {"machine": dict(report.machine), "tables": tables, "missing": dict(report.missing)}
    return json.dumps(content, indent=2, default=lambda value: value.value)


def _rows(table: Table) -> list[tuple[str, ...]]:
    with_memory = any(figure.memory for figure in table.figures)
    rows: list[tuple[str, ...]] = [("", "time", "shortest to longest", "ratio", "middle half", "lowest to highest")]
    rows[0] += ("peak memory",) if with_memory else ()
    for figure in table.figures:
        name = f"{figure.peer} (limit)" if figure.is_limit else figure.peer
        row: tuple[str, ...] = (name, _seconds(figure.seconds.median), _range(figure.seconds, _seconds))
        row += _ratio_cells(figure.ratio)
        row += (f"{figure.memory.median / _MIB:.0f} MiB" if figure.memory else "",) if with_memory else ()
        rows.append(row)
    return rows


def _claims(report: Report) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = [("claim", "target", "measured", "middle half", "lowest to highest", "limit", "")]
    for table, figure in report.claims:
        target = figure.target
        assert target is not None
        of_ratio = target.of is Of.RATIO
        limit = ""
        if table.limit is not None and table.limit.ratio is not None:
            limit = _ratio(table.limit.ratio.median) if of_ratio else _seconds(table.limit.seconds.median)
        rows.append(
            (
                target.claim,
                f"at most {_ratio(target.at_most) if of_ratio else _seconds(target.at_most)}",
                _ratio(figure.targeted.median) if of_ratio else _seconds(figure.targeted.median),
                _middle(figure.targeted, _ratio if of_ratio else _seconds),
                _range(figure.targeted, _ratio if of_ratio else _seconds),
                limit,
                "met" if figure.is_met else "not met",
            )
        )
    return rows


def _missing(report: Report) -> list[str]:
    return [line for name, reason in report.missing.items() for line in (f"{name} wasn't measured: {reason}", "")]


def _lines(rows: Sequence[Sequence[str]]) -> list[str]:
    """A table with its columns aligned: readable as text, and Markdown as it is."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return [lines[0], rule, *lines[1:]]


def _seconds(seconds: float) -> str:
    size, unit = next((step for step in _UNITS if seconds >= step[0] * 0.9995), _UNITS[-1])
    return f"{seconds / size:.3g} {unit}" if seconds / size < 1000 else f"{seconds / size:.0f} {unit}"


def _ratio(ratio: float) -> str:
    return f"{ratio:.2f}x" if ratio < 10 else f"{ratio:.0f}x"


def _ratio_cells(ratio: Spread | None) -> tuple[str, str, str]:
    return ("", "", "") if ratio is None else (_ratio(ratio.median), _middle(ratio, _ratio), _range(ratio, _ratio))


def _middle(spread: Spread, show: Callable[[float], str]) -> str:
    return f"{show(spread.lower_quarter)} to {show(spread.upper_quarter)}"


def _range(spread: Spread, show: Callable[[float], str]) -> str:
    return f"{show(spread.low)} to {show(spread.high)}"
