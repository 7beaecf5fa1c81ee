"""Makes the table of `docs/reliability.md` from the record of a soak.

    python -m faults.table RECORD [COMMIT]    takes the outcomes from RECORD into faults.json, puts the table into the page, prints it
    python -m faults.table                    prints what there is

in the folder of the tests.

A test that isn't in RECORD keeps its last outcome, so that parts of a soak can be run again; each row says when it ran, and on which
commit.
"""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from faults.listed import FAULTS, Fault

TESTS = Path(__file__).resolve().parents[1]
PAGE = TESTS.parent / "docs" / "reliability.md"
KEPT = Path(__file__).with_name("faults.json")
BEGIN, END = "<!-- the record of make soak begins -->", "<!-- the record of make soak ends -->"


def kept() -> dict[str, Any]:
    """The last outcome of every test."""
    return json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}


def take(record: Path, commit: str) -> dict[str, Any]:
    """The outcomes with those of a record, one for all parameters of a test. Where a test ran twice, its last run counts."""
    lines = {line["test"]: line for line in map(json.loads, record.read_text(encoding="utf-8").splitlines())}
    fresh: dict[str, Any] = {}
    for line in lines.values():
        into = fresh.setdefault(
            line["test"].partition("[")[0],
            {
                "tests": 0,
                "failed": 0,
                "skipped": 0,
                "trials": 0,
                "seconds": 0.0,
                "notes": [],
                "ended": "",
                "commit": commit,
            },
        )
        if line["outcome"] == "skipped":
            into["skipped"] += 1
            continue
        into["tests"] += 1
        into["failed"] += line["outcome"] != "passed"
        into["trials"] += line["trials"]
        into["seconds"] = round(into["seconds"] + line["seconds"], 1)
        into["notes"] += line["notes"]
        into["ended"] = datetime.fromtimestamp(line["ended"], tz=UTC).strftime("%Y-%m-%d")
    return dict(sorted({**kept(), **fresh}.items()))


def head() -> str:
    """The commit that is checked out."""
    command = ["git", "rev-parse", "--short", "HEAD"]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=TESTS).stdout.strip()


def row(fault: Fault, outcomes: dict[str, Any]) -> str:
    """A fault's row."""
    ran = [outcome for name, outcome in outcomes.items() if name.startswith(fault.tests)]
    files = ", ".join(dict.fromkeys(f"`{name.partition('::')[0]}`" for name in fault.tests))
    if not ran:
        return f"| {fault.fault} | {fault.promised} | {files} | 0 | hasn't run | |"
    failed = sum(outcome["failed"] for outcome in ran)
    notes = "; ".join(dict.fromkeys(note for outcome in ran for note in outcome["notes"]))
    outcome = f"{failed} of {sum(each['tests'] for each in ran)} tests failed" if failed else "as promised"
    skipped = sum(each["skipped"] for each in ran)
    outcome += f"; {skipped} tests had no CUDA device to try it on" if skipped else ""
    when = max(f"{each['ended']}, {each['commit']}" for each in ran)
    words = outcome + (f"; {notes}" if notes else "")
    return (
        f"| {fault.fault} | {fault.promised} | {files} | {sum(each['trials'] for each in ran):,} | {words} | {when} |"
    )


def table(outcomes: dict[str, Any]) -> str:
    """All faults, a table for each section."""
    lines = []
    for section in dict.fromkeys(fault.section for fault in FAULTS):
        lines += [
            f"### {section}",
            "",
            "| fault | promised | tests | trials | outcome | run |",
            "|---|---|---|---|---|---|",
        ]
        lines += [row(fault, outcomes) for fault in FAULTS if fault.section == section]
        lines.append("")
    return "\n".join(lines)


def main() -> None:
    if len(sys.argv) > 1:
        outcomes = take(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else head())
        KEPT.write_text(json.dumps(outcomes, indent=1) + "\n", encoding="utf-8")
        before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
        PAGE.write_text(f"{before}{BEGIN}\n\n{table(outcomes)}{END}{rest.partition(END)[2]}", encoding="utf-8")
    sys.stdout.write(table(kept()))


if __name__ == "__main__":
    main()
