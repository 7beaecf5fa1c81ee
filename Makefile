# Each target makes what it needs; none needs a step before it. `make help` lists them.

PYTHON ?= python3
VENV ?= .venv
TORCH ?=
TORCH_VERSION ?= 2.13.0
JOBS ?= 2
TESTS ?= tests

BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: help run tools data test check versions abi soak bench clean

help:
	@echo "make run             run examples/usage.spl (pure Simple, or PyTorch where the environment has it)"
	@echo "make run TORCH=1     install PyTorch $(TORCH_VERSION) first"
	@echo "make tools           install the compilers and tools of the tests (Debian, as root)"
	@echo "make test            everything: PyTorch, the C library, all tests"
	@echo "make data            fetch the data and weights of the examples (220 MB)"
	@echo "make check           ruff, mypy, import-linter, sffi check, the recorded ABI"
	@echo "make versions        fetch the other PyTorch releases that are supported (1 GB)"
	@echo "make abi             build and test the library for every supported PyTorch; one: VERSION=2.11.0"
	@echo "make soak            the long runs: fuzzing, races, 1e6 handles; a part of them: TESTS=tests/abi"
	@echo "make bench           benchmarks against PyTorch from Python; writes benchmarks/results.md"
	@echo "make clean           remove the environment and caches of this checkout"

$(VENV)/made: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(PIP) --editable .
	touch $@

$(VENV)/with-torch: $(VENV)/made
	$(PIP) torch==$(TORCH_VERSION)
	touch $@

$(VENV)/with-everything: $(VENV)/with-torch
	$(PIP) --editable '.[dev]'
	touch $@

# Numba wants a version of llvmlite of its own, so it has an environment of its own.
$(VENV)/with-numba: $(VENV)/made
	$(PYTHON) -m venv $(VENV)/numba
	$(VENV)/numba/bin/python -m pip install --quiet --disable-pip-version-check numba
	touch $@

# What isn't there yet of the tests' languages and tools. A test that lacks one fails and names its package.
tools:
	.ci/tools

# The data and weights that examples and their tests read.
data: $(VENV)/made
	$(BIN)/python examples/data/fetch.py

run: $(VENV)/made $(if $(TORCH),$(VENV)/with-torch)
	$(BIN)/simple run examples/usage.spl

test: $(VENV)/with-everything data
	$(BIN)/simple build ffi torch
	$(BIN)/python -m pytest -n $(JOBS)

check: $(VENV)/with-everything
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/sffi check
	$(BIN)/python tests/abi/recorded_abi.py

# The C++ part of other PyTorch releases, 500 MB each, into the cache.
versions: $(VENV)/with-everything
	$(BIN)/python tests/versions/fetch.py $(VERSION)

# The library for them, and the tests of the ABI on each.
abi: $(VENV)/with-everything
	$(BIN)/python tests/versions/run.py $(VERSION)

# Prints which faults were tried how often, and puts that into docs/reliability.md.
soak: $(VENV)/with-everything data
	rm -f $(VENV)/soak.jsonl
	SOAK=1 SOAK_RECORD=$(abspath $(VENV))/soak.jsonl $(BIN)/python -m pytest -n $(JOBS) $(TESTS); status=$$?; \
	cd tests && $(abspath $(BIN))/python -m faults.table $(abspath $(VENV))/soak.jsonl && exit $$status

bench: $(VENV)/with-everything $(VENV)/with-numba
	npm install --silent --no-audit --no-fund --prefix clients/javascript
	SIMPLE_BENCH_NUMBA=$(VENV)/numba/bin/python $(BIN)/python benchmarks/run.py

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
