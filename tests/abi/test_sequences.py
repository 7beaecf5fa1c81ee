"""Sequences of calls made from bytes: inputs that are kept, inputs at random, and a fuzzer that looks for new ones.

fuzzer/harness.h has the oracle, fuzzer/programs.cpp what is done. `SOAK=1` compiles the product's C++ by clang with ASan, UBSan and
coverage, and lets libFuzzer look for FUZZ_MINUTES (10). What it finds is kept in fuzzer/regressions.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from instrumented import FUZZED, build, program
from native_build import COUNTER, SOAK, TORCH, run
from sequences import CORPUS, executions, inputs

from faults.record import Trials

MINUTES = float(os.environ.get("FUZZ_MINUTES", "10"))
CLANG = "clang++-14"
LINKED = ("-fsanitize=fuzzer,address,undefined", *FUZZED[1:], "-DLIBFUZZER")
# PyTorch isn't compiled with sanitizers: what it allocates and the library frees isn't known to them. What a sequence of 128 calls
# can hold, 32 MiB each, is less than what libFuzzer lets a process have.
SETTINGS = "detect_leaks=0:allocator_may_return_null=1:max_allocation_size_mb=32:detect_container_overflow=0"


def test_the_corpus(torch_sequences: Path, trials: Trials):
    """Most functions succeed in these, and everything ever found is among them."""
    kept = inputs("torch")
    said = run(torch_sequences, "replay", *kept).stdout.splitlines()
    succeeded = int(said[-1].removesuffix(" functions succeed"))
    # those of devices and of modules are in other tests, and PyTorch 2.11 and 2.14 refuse some inputs that 2.13 takes
    assert succeeded >= 560
    trials.add(len(kept))
    trials.note(f"{succeeded} functions succeed in {len(kept)} kept inputs")


def fuzz(
    target: Path, folder: Path, corpus: Path, seconds: float, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Lets libFuzzer look. What it finds lies in `folder` afterwards."""
    (folder / "grown").mkdir(parents=True)
    command = [
        *(target, "-max_len=1024", "-len_control=0", "-timeout=60", "-rss_limit_mb=6000", "-print_final_stats=1"),
        *(f"-max_total_time={int(seconds)}", f"-artifact_prefix={folder}/", folder / "grown", corpus),
    ]
    environment = {**os.environ, "ASAN_OPTIONS": SETTINGS, **environment}
    words = [str(word) for word in command]
    return subprocess.run(words, capture_output=True, text=True, errors="replace", check=False, env=environment)


if SOAK:

    @pytest.fixture(scope="module")
    def clang() -> str:
        if shutil.which(CLANG) is None:
            pytest.fail(f"{CLANG} isn't installed: apt install clang-14 libclang-rt-14-dev")
        return CLANG

    @pytest.fixture(scope="module")
    def fuzzed(clang: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
        """The product's C++ under libFuzzer. FUZZ_BUILD names a folder that keeps it between runs."""
        named = os.environ.get("FUZZ_BUILD")
        folder = Path(named) if named else tmp_path_factory.mktemp("fuzzed")
        return program("torch", build(TORCH, folder, clang, *FUZZED), folder / "program", clang, *LINKED)

    def test_the_product_under_sanitizers(fuzzed: Path, trials: Trials):
        kept = inputs("torch")
        run(fuzzed, *kept, env={**os.environ, "ASAN_OPTIONS": SETTINGS}, timeout=1800)
        trials.add(len(kept))

    def test_a_fuzzer_finds_nothing(fuzzed: Path, tmp_path: Path, trials: Trials):
        done = fuzz(fuzzed, tmp_path / "found", CORPUS / "torch", 60 * MINUTES)
        tried, reached = executions(done.stderr)
        assert done.returncode == 0, f"after {tried} inputs, in {tmp_path / 'found'}:\n{done.stderr[-3000:]}"
        trials.add(tried)
        trials.note(
            f"libFuzzer tried {tried:,} inputs in {MINUTES:g} minutes and reached {reached:,} places of our C++"
        )

    def test_a_planted_bug_is_found(clang: str, tmp_path: Path):
        flags = (*FUZZED, "-DPLANTED_BUGS")
        library = build(COUNTER, tmp_path / "library", clang, *flags)
        target = program("counter", library, tmp_path / "program", clang, *LINKED)
        (tmp_path / "empty").mkdir()
        done = fuzz(target, tmp_path / "found", tmp_path / "empty", 120, PLANTED="use after free")
        assert "heap-use-after-free" in done.stderr


def test_random_sequences(tmp_path: Path, trials: Trials):
    """On the shared C++ alone, where everything that is wrong is ours."""
    sequences = program("counter", build(COUNTER, tmp_path / "library", "g++"), tmp_path / "program", "g++")
    count = 1_000_000 if SOAK else 10_000
    run(sequences, "random", 7, count, 300, timeout=3600)
    trials.add(count)
