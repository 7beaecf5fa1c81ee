"""`simple run --profile`."""

from __future__ import annotations

import math
import re

from .commands import simple

SLOW = """\
fn quick() -> i64: 1

fn slow() -> i64:
    var total = 0
    for i in 0..400000:
        total += i * i % 7
    total

print quick(), slow()
"""


def shares(report: str, title: str) -> dict[int, float]:
    """Percent of the time by line number, in one of a report's tables."""
    table = report.partition(title)[2].partition("\n\n")[0]
    return {int(line): float(share) for share, line in re.findall(r"(\d+\.\d)% .*\.spl:(\d+): ", table)}


def test_shows_the_lines_that_take_the_time(tmp_path):
    (tmp_path / "slow.spl").write_text(SLOW)
    result = simple("run", "--profile", "slow.spl", folder=tmp_path, SIMPLE_NATIVE="0")
    assert result.returncode == 0
    assert result.stdout == f"1 {sum(i * i % 7 for i in range(400000))}\n"
    assert result.stderr.startswith("profile: ")
    found = shares(result.stderr, "lines of the program")
    assert found[5] + found[6] > 60
    assert 1 not in found


def test_foreign_functions_are_a_kind_of_their_own(tmp_path):
    program = """\
extern library "m"
extern fn lgamma(x: f64) -> f64
var total = 0.0
for i in 1..60000: total += lgamma(i as f64)
print "{total:.0f}"
"""
    (tmp_path / "gamma.spl").write_text(program)
    result = simple("run", "--profile", "gamma.spl", folder=tmp_path)
    assert result.stdout == f"{sum(math.lgamma(i) for i in range(1, 60000)):.0f}\n"
    assert re.search(r"\d+%  gamma\.spl:4: for i in", result.stderr)
    assert float(re.search(r"foreign (\d+\.\d+) s", result.stderr)[1]) > 0


def test_machine_code_is_a_kind_of_its_own(tmp_path):
    program = """\
@native
fn total(n: i64) -> f64:
    var sum = 0.0
    for i in 0..n: sum += ((i % 7) as f64) * 0.5
    sum
print "{total(1):.0f}"
print "{total(20000000):.0f}"
"""
    (tmp_path / "sums.spl").write_text(program)
    result = simple("run", "--profile", "sums.spl", folder=tmp_path)
    assert result.returncode == 0
    assert re.search(r"sums\.spl:7: print", result.stderr)
    assert float(re.search(r"machine code (\d+\.\d+) s", result.stderr)[1]) > 0.005


def test_a_program_that_fails_still_shows_its_profile(tmp_path):
    (tmp_path / "fails.spl").write_text(SLOW + "print [1][3]\n")
    result = simple("run", "--profile", "fails.spl", folder=tmp_path)
    assert result.returncode == 1
    assert "lines of the program" in result.stderr
    assert result.stderr.index("profile: ") < result.stderr.index("Index 3 is out of range")


def test_a_program_that_leaves_still_shows_its_profile(tmp_path):
    (tmp_path / "leaves.spl").write_text("exit(3)\n")
    result = simple("run", "--profile", "leaves.spl", folder=tmp_path)
    assert result.returncode == 3
    assert "profile: " in result.stderr
