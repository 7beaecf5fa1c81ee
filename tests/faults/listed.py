"""Every fault that is provoked at length: what is promised, and which tests try it."""

from __future__ import annotations

from dataclasses import dataclass

_ABI = "C ABI"
_CACHE = "Build cache"
_SANITIZED = "Sanitizers"
_FILES = "Files read"
_PROGRAMS = "Programs"


@dataclass(frozen=True)
class Fault:
    """`tests` are the beginnings of the ids of tests, relative to `tests/`."""

    section: str
    fault: str
    promised: str
    tests: tuple[str, ...]


def _abi(fault: str, promised: str, *tests: str) -> Fault:
    return Fault(_ABI, fault, promised, tests)


def _cache(fault: str, promised: str, *tests: str) -> Fault:
    return Fault(_CACHE, fault, promised, tests)


def _sanitized(fault: str, promised: str, *tests: str) -> Fault:
    return Fault(_SANITIZED, fault, promised, tests)


def _files(fault: str, promised: str, *tests: str) -> Fault:
    return Fault(_FILES, fault, promised, tests)


def _programs(fault: str, promised: str, *tests: str) -> Fault:
    return Fault(_PROGRAMS, fault, promised, tests)


FAULTS = (
    _abi(
        "random, stale, forged handles, handles of another kind, double free, on 8 threads",
        "`BAD_HANDLE`",
        "abi/test_races.py::test_wrong_handles_on_8_threads",
        "abi/test_handles.py::test_a_forged_handle",
        "abi/test_handles.py::test_random_handles",
        "abi/test_handles.py::test_stale_and_freed_twice",
        "abi/test_handles.py::test_the_wrong_kind",
    ),
    _abi(
        "the handle table under 8 threads that create, use, free and forge",
        "no object is used after its end, none is freed twice",
        "abi/test_handles.py::test_many_threads",
    ),
    _abi(
        "free on one thread while others use the handle",
        "the operation completes, or `BAD_HANDLE`",
        "abi/test_races.py::test_free_while_others_use",
        "abi/test_handles.py::test_free_while_others_use",
        "abi/test_handles.py::test_a_free_waits_for_the_operation",
    ),
    _abi(
        "generations of a slot run out (8 bits)",
        "the slot is retired, no old handle is valid again",
        "abi/test_handles.py::test_generations_run_out",
    ),
    _abi(
        "the Nth allocation fails, once and for good, in every function",
        "`OUT_OF_MEMORY` or success, and the next call succeeds",
        "abi/test_allocations.py::test_every_function",
        "abi/test_process.py::test_allocations_that_fail",
    ),
    _abi(
        "2^40 elements, with limited address space",
        "`OUT_OF_MEMORY`",
        "abi/test_limits.py::test_more_than_the_address_space",
        "abi/test_errors.py::test_too_large_for_memory",
        "abi/test_limits.py::test_a_result_that_memory_refuses_leaves_the_tensor_as_it_was",
    ),
    _abi(
        "dimensions -1, 2^62, overflowing products, rank 65 and 10^6, (0, 2^62)",
        "`INVALID_ARGUMENT`, before PyTorch",
        "abi/test_limits.py::test_impossible_sizes",
    ),
    _abi(
        "null pointers, negative lengths, short buffers: every pointer parameter",
        "`INVALID_ARGUMENT`, an empty list or text where the length is 0; a short buffer gets what fits",
        "abi/test_arguments.py::test_every_argument_is_checked",
        "abi/test_arguments.py::test_places_for_results_are_checked",
        "abi/test_arguments.py::test_a_null_pointer_to_nothing_is_an_empty_list_or_text",
        "abi/test_arguments.py::test_a_short_place_gets_what_fits_and_the_full_length",
    ),
    _abi(
        "garbage dtypes, enumerations, flags: every parameter",
        "`INVALID_ARGUMENT`, before PyTorch",
        "abi/test_limits.py::test_garbage_enumerations",
    ),
    _abi(
        "operators on garbage of the right types, in a child process",
        "a value or an error",
        "abi/test_garbage.py::test_functions_of_the_spec",
        "abi/test_garbage.py::test_one_extreme_number",
        "abi/test_garbage.py::test_operators_by_name",
    ),
    _abi(
        "sequences of calls made from bytes (see below)",
        "no signal, code and message agree, no handle is left, a valid call succeeds",
        "abi/test_sequences.py::test_the_corpus",
        "abi/test_sequences.py::test_random_sequences",
        "abi/test_sequences.py::test_a_fuzzer_finds_nothing",
    ),
    _abi(
        "NaN, infinities, denormals, the ends of integers: every operator, in every dtype that it takes",
        "PyTorch's results, on both backends",
        "operators/test_operators.py::test_operator",
    ),
    _abi(
        "gradients of every differentiable operator, in f64",
        "PyTorch's gradients and finite differences, on both backends",
        "gradients/test_gradients.py::test_gradients",
    ),
    _abi("8 threads fail differently", "each reads its own message", "abi/test_errors.py::test_each_thread"),
    _abi(
        "library missing, truncated, of another architecture, for another PyTorch",
        "a clear code; the stub works",
        "ffi/test_library.py",
        "ffi/test_other_pytorch.py",
        "abi/test_process.py::test_another_pytorch_is_refused",
        "build/test_elf.py",
    ),
    _abi("the stub: every symbol", "`UNAVAILABLE`, never a made-up value", "abi/test_stub.py"),
    _abi("fork, in 4 states", "`FORKED` in the child", "abi/test_process.py::test_a_fork_after_use_is_told"),
    _abi(
        "Ctrl-C in a long operation",
        "raised when it returns; the state is usable",
        "abi/test_interrupts.py::test_ctrl_c_in_a_long_operation",
    ),
    _abi(
        "tensors made and freed",
        "flat memory, no handle left",
        "abi/test_symbols.py::test_a_million_creates_and_frees_leave_nothing",
    ),
    _cache(
        "16 processes build at once for the first time",
        "one build, all load it",
        "build/test_cache.py::test_concurrent_first_builds_are_one_build",
    ),
    _cache("SIGKILL during a build", "the next run builds", "build/test_cache.py::test_a_killed_build_is_built_again"),
    _cache(
        "truncated and changed files",
        "found by their digest, built again",
        "build/test_cache.py::test_every_truncation_is_found_and_built_again",
        "build/test_cache.py::test_a_change_that_keeps_size_and_time_is_found",
        "build/test_cache.py::test_a_missing_file_is_found",
    ),
    _cache(
        "symbolic links, foreign owners, folders that others can write",
        "refused, the path is named",
        "build/test_cache.py::test_an_unsafe_folder_is_refused_by_name",
        "build/test_cache.py::test_a_world_writable_parent_is_refused",
        "build/test_cache.py::test_a_foreign_or_writable_file_in_an_entry_is_not_loaded",
    ),
    _cache(
        "no space, no permission",
        "an error, nothing half-written",
        "build/test_cache.py::test_no_space_is_an_error_and_leaves_nothing_half_written",
        "build/test_cache.py::test_a_cache_that_cant_be_made_is_an_error",
        "build/test_cache.py::test_a_cache_without_permission_is_an_error",
    ),
    _sanitized(
        "use after free, overflow, leaks, undefined behaviour (ASan, UBSan)",
        "none in our C++; planted ones are found",
        "abi/test_sanitizers.py::test_addresses",
        "abi/test_sanitizers.py::test_planted_in_memory",
        "abi/test_sequences.py::test_the_product_under_sanitizers",
    ),
    _sanitized(
        "data races (TSan)",
        "none in our C++; a planted one is found",
        "abi/test_sanitizers.py::test_threads",
        "abi/test_sanitizers.py::test_planted_race",
    ),
    _sanitized(
        "allocations that fail",
        "no abort in our C++; a planted catch block that allocates is found",
        "abi/test_allocations.py::test_the_shared_code",
        "abi/test_allocations.py::test_planted",
    ),
    _files(
        "safetensors, checkpoints, npy, npz and pt files, damaged at random",
        "tensors, or an error of kind `format`; no memory that the file doesn't warrant",
        "library/test_io_mutants.py::test_mutants",
    ),
    _programs(
        "programs with tokens that are deleted, repeated, swapped and replaced",
        "a diagnostic, or what the program says; no fault of `simple`",
        "language/test_mutants.py::test_mutants",
    ),
    _programs(
        "valid programs made at random, with an oracle of their own",
        "they check, run, and do what they mean",
        "language/test_generated.py::test_programs_do_what_they_mean",
    ),
    _programs(
        "numeric functions made at random, as machine code and interpreted",
        "the same result, or the same error",
        "native/test_differential.py::test_the_same",
    ),
)
