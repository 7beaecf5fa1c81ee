"""What a benchmark gives back: tables of figures, some of them with a target."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from measuring.spread import Spread


class Of(Enum):
    """What a target limits."""

    RATIO = "ratio"
    SECONDS = "seconds"


@dataclass(frozen=True, slots=True)
class Target:
    """What a figure should be at most, and how the claim is put."""

    claim: str
    at_most: float
    of: Of = Of.RATIO


@dataclass(frozen=True, slots=True)
class Figure:
    """One peer's time, its ratio to the table's base, and its peak memory where that was measured.

    `is_limit` marks what no peer can go below: it does the same with nothing above it.
    """

    peer: str
    seconds: Spread
    ratio: Spread | None = None
    memory: Spread | None = None
    target: Target | None = None
    is_limit: bool = False

    @property
    def targeted(self) -> Spread:
        """What the target is about."""
        if self.target is not None and self.target.of is Of.RATIO:
            assert self.ratio is not None
            return self.ratio
        return self.seconds

    @property
    def is_met(self) -> bool:
        """Whether the median keeps to the target."""
        assert self.target is not None
        return self.targeted.median <= self.target.at_most


@dataclass(frozen=True, slots=True)
class Table:
    """Peers that do the same thing. `base` is the peer that ratios are to; `about` says what was measured and how.

    `missing` are peers that couldn't be measured, with the reasons.
    """

    title: str
    about: str
    base: str
    figures: tuple[Figure, ...]
    missing: Mapping[str, str] = field(default_factory=dict)

    @property
    def limit(self) -> Figure | None:
        """The peer that no other can go below."""
        return next((figure for figure in self.figures if figure.is_limit), None)


def compared(
    series: Mapping[str, Sequence[float]],
    *,
    base: str,
    targets: Mapping[str, Target] | None = None,
    limit: str | None = None,
    memory: Mapping[str, Sequence[float]] | None = None,
) -> tuple[Figure, ...]:
    """The figures of peers that were measured in turns, from each one's seconds round by round."""
    return tuple(
        Figure(
            peer=peer,
            seconds=Spread.of(seconds),
            ratio=Spread.of_ratios(seconds, series[base]),
            memory=Spread.of(memory[peer]) if memory else None,
            target=(targets or {}).get(peer),
            is_limit=peer == limit,
        )
        for peer, seconds in series.items()
    )
