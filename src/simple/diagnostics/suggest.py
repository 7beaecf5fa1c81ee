"""Finding the name that somebody meant: the closest one by edit distance."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

# Longer words are compared by their beginnings: nobody has mistyped a word of this length by hand.
_MAX_LENGTH = 64


def closest(word: str, candidates: Iterable[str]) -> str | None:
    """Give the candidate that `word` is most likely a misspelling of, or None when none is close enough.

    One edit in three characters is close enough; other cases and underscores count less. Of equals, the first by
    alphabet.
    """
    found = closest_of(word, candidates, limit=1)
    return found[0] if found else None


def closest_of(word: str, candidates: Iterable[str], *, limit: int = 3) -> list[str]:
    """Give up to `limit` candidates that `word` may be a misspelling of, the likeliest first."""
    plain = _plain(word)
    allowed = max(1, len(plain) // 3)
    ranked = []
    for candidate in set(candidates):
        if candidate == word:
            continue
        other = _plain(candidate)
        if other == plain:
            ranked.append((0, candidate))
            continue
        if min(len(plain), len(other)) < 2 or abs(len(plain) - len(other)) > allowed:
            continue
        distance = edit_distance(plain, other, allowed)
        if distance <= allowed and distance < len(other):
            ranked.append((distance, candidate))
    ranked.sort()
    return [candidate for _, candidate in ranked[:limit]]


def edit_distance(left: str, right: str, limit: int) -> int:
    """Count the insertions, deletions, replacements and swaps of neighbours between two words.

    It is the optimal string alignment distance (Damerau 1964, restricted); past `limit` the answer is `limit + 1`.
    """
    if abs(len(left) - len(right)) > limit:
        return limit + 1
    before: list[int] = []
    previous = list(range(len(right) + 1))
    for row, mine in enumerate(left, 1):
        current = [row]
        for column, theirs in enumerate(right, 1):
            cost = min(previous[column] + 1, current[-1] + 1, previous[column - 1] + (mine != theirs))
            if row > 1 and column > 1 and mine == right[column - 2] and left[row - 2] == theirs:
                cost = min(cost, before[column - 2] + 1)
            current.append(cost)
        if min(current) > limit:
            return limit + 1
        before, previous = previous, current
    return min(previous[-1], limit + 1)


def _plain(word: str) -> str:
    return word[:_MAX_LENGTH].lower().replace("_", "")
