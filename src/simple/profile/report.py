"""A profile as text: the totals, the lines of the program, the lines of the library that comes with `simple`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.profile.sampler import FOREIGN, INTERPRETED, KINDS, NATIVE

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.profile.sampler import Place, Profile

MOST_LINES = 20
LEAST_SHARE = 0.005  # lines with less of the time are summed up
LONGEST_SOURCE = 60
_TITLES = {INTERPRETED: "interpreted", NATIVE: "machine code", FOREIGN: "foreign"}
_HEADER = f"{'seconds':>9} {'share':>6} {'interp.':>8} {'machine':>8} {'foreign':>8}  line"


def render(profile: Profile, source: Callable[[Place], str]) -> str:
    """The report. `source` gives the text of a line."""
    total = profile.seconds
    kinds = ", ".join(f"{_TITLES[kind]} {profile.kinds[kind]:.3f} s" for kind in KINDS if profile.kinds[kind])
    parts = [
        f"profile: {total:.3f} s in all: {kinds + ', ' if kinds else ''}loading {profile.elsewhere:.3f} s; {profile.looks} looks\n"
    ]
    if total > 0:
        parts += _table("lines of the program, with what they cause in the library", profile.own, total, source)
        parts += _table("lines of the library", profile.library, total, source)
    return "".join(parts)


def _table(title: str, lines: dict[Place, dict[str, float]], total: float, source: Callable[[Place], str]) -> list[str]:
    if not lines:
        return []
    ranked = sorted(lines.items(), key=lambda line: -sum(line[1].values()))
    shown = [line for line in ranked if sum(line[1].values()) >= LEAST_SHARE * total][:MOST_LINES]
    text = [f"\n{title}\n{_HEADER}\n"]
    for place, kinds in shown:
        file, number = place
        code = source(place)
        code = code if len(code) <= LONGEST_SOURCE else code[: LONGEST_SOURCE - 2] + " …"
        text.append(f"{_figures(kinds, total)}  {file}:{number}: {code}\n")
    rest = ranked[len(shown) :]
    if rest:
        sums = {kind: sum(kinds[kind] for _, kinds in rest) for kind in KINDS}
        text.append(f"{_figures(sums, total)}  {len(rest)} more\n")
    return text


def _figures(kinds: dict[str, float], total: float) -> str:
    seconds = sum(kinds.values())
    shares = " ".join(f"{kinds[kind] / seconds:>8.0%}" if kinds[kind] else f"{'':>8}" for kind in KINDS)
    return f"{seconds:>9.3f} {seconds / total:>6.1%} {shares}"
