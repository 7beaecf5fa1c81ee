"""Measuring peers in turns, and what a series of measurements comes to."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

Timer = Callable[[int], float]
"""Does something a number of times and returns the seconds that it took."""

_FIRST_COUNT_SHARE = 0.2
_MANY = 16


@dataclass(frozen=True, slots=True)
class Spread:
    """A median, the quarters around it, and the smallest and largest value that it came from."""

    median: float
    lower_quarter: float
    upper_quarter: float
    low: float
    high: float

    @staticmethod
    def of(values: Sequence[float]) -> Spread:
        """The spread of at least one value."""
        if len(values) == 1:
            return Spread(*[values[0]] * 5)
        lower, _, upper = quantiles(values, n=4, method="inclusive")
        return Spread(median(values), lower, upper, min(values), max(values))

    @staticmethod
    def of_ratios(values: Sequence[float], base: Sequence[float]) -> Spread:
        """The spread of the ratios, round by round."""
        return Spread.of([value / against for value, against in zip(values, base, strict=True)])


def measure_in_turns(
    timers: Sequence[Timer], *, rounds: int, sample_seconds: float, pause: float = 0.0
) -> list[list[float]]:
    """Seconds per operation of every timer, a value a round.

    A sample is as many operations as take about `sample_seconds`. Before one of many operations comes an eighth as many
    that aren't counted, which bring the processor's caches back to this timer. Every round starts with another timer, so
    that none always follows the same one.

    Peers with several threads need a `pause` of so many seconds before every turn: OpenMP's threads, PyTorch's, turn in a loop for
    milliseconds after an operation, and would take a core from the peer whose turn is next.
    """
    counts = [_count_for(timer, sample_seconds) for timer in timers]
    series: list[list[float]] = [[] for _ in timers]
    for round_ in range(rounds):
        for turn in range(len(timers)):
            index = (turn + round_) % len(timers)
            timer, count = timers[index], counts[index]
            time.sleep(pause)
            if count >= _MANY:
                timer(count // 8)
            series[index].append(timer(count) / count)
    return series


def _count_for(timer: Timer, sample_seconds: float) -> int:
    """How many operations make a sample; finding out warms the timer up."""
    timer(1)
    count = 1
    while (seconds := timer(count)) < sample_seconds * _FIRST_COUNT_SHARE:
        count *= 4
    return max(1, round(count * sample_seconds / seconds))
