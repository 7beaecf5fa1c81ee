"""Runs the benchmarks and writes `results.md`.

    python benchmarks/run.py [--quick] [--only NAME]... [--json] [--write FILE]

Everything that is compared is measured in turns in the same run, so that ratios hold on a machine that isn't quiet.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import tempfile
from pathlib import Path

from measuring.machine import describe, load
from measuring.peers import PeerFailed
from measuring.report import Report, as_json, as_markdown, as_text
from measuring.workbench import Workbench

BENCHMARKS = {
    "small_operations": "4x4 add, mul and matmul: C, C++, Simple, PyTorch from Python",
    "clients": "4x4 add from C, C++, Rust, Go, LuaJIT, Node; libtorch from C++, PyTorch from Python",
    "large_operations": "add of 1e6 elements, matmul of 256 and 1000: Simple on PyTorch",
    "first_tensor": "time and memory from process start to the first tensor's value",
    "start_up": "an empty program",
    "digits": "examples/digits.spl on both backends",
    "training_step": "a step of a small network with Adam, on both backends",
    "digits_mlp": "training examples/digits_mlp.spl on both backends",
    "pure_operations": "what the pure backend costs",
    "native": "numeric loops as machine code: Simple, C, Numba",
    "language": "programs in Simple and in Python; the checker; the cache",
}
RESULTS = Path(__file__).with_name("results.md")


def main() -> int:
    """Run what was asked for; the exit status is 1 if something couldn't be measured."""
    arguments = _arguments()
    load_before = load()
    tables, missing = [], {}
    with tempfile.TemporaryDirectory(prefix="simple-torch-benchmarks-") as scratch:
        bench = Workbench(Path(scratch), quick=arguments.quick)
        for name in arguments.only or BENCHMARKS:
            print(f"measuring {name}", file=sys.stderr, flush=True)
            try:
                found = importlib.import_module(name).run(bench)
                tables += found
                missing |= {f"{name}, {peer}": reason for table in found for peer, reason in table.missing.items()}
            except PeerFailed as failure:
                missing[name] = str(failure)
        try:
            report = Report(describe(bench, load_before), tables, missing)
        except PeerFailed as failure:
            print(f"error: {failure}", file=sys.stderr)
            return 1
    print(as_json(report) if arguments.json else as_text(report))
    if not arguments.quick and not arguments.only and not missing:
        _write(RESULTS, report, "make bench")
    if arguments.write is not None:
        _write(arguments.write, report, " ".join(["python", "benchmarks/run.py", *sys.argv[1:]]))
    return 1 if missing else 0


def _write(file: Path, report: Report, command: str) -> None:
    file.write_text(as_markdown(report, command), "utf-8")
    print(f"written: {file}", file=sys.stderr)


def _arguments() -> argparse.Namespace:
    known = "\n".join(f"  {name:<18} {what}" for name, what in BENCHMARKS.items())
    parser = argparse.ArgumentParser(
        prog="benchmarks/run.py",
        description="Measures simple-torch against PyTorch from Python, in turns, and prints tables.\n"
        f"A whole run also writes {RESULTS.relative_to(Path.cwd()) if RESULTS.is_relative_to(Path.cwd()) else RESULTS}.",
        epilog=f"benchmarks:\n{known}\n\nexample: make bench, or python benchmarks/run.py --quick --only start_up",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--quick", action="store_true", help="few and short measurements; nothing is written")
    parser.add_argument(
        "--only", action="append", choices=BENCHMARKS, metavar="NAME", help="only this benchmark; may be repeated"
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of tables")
    parser.add_argument("--write", type=Path, metavar="FILE", help="write the tables to this file, as Markdown")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
