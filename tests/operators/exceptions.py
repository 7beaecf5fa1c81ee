"""What the conformance suite leaves out, each with its reason: tests hold that nothing else is left out."""

from __future__ import annotations

from operators.model import BF16, F16

_DEVICES = "about devices, threads and streams: the pure backend has the CPU alone"
_AUTOCAST = "chooses PyTorch's kernels; the pure backend computes in the dtype that it is given"
_CALLS = "calls PyTorch's operators by name; without PyTorch there are none"
_COMPILED = "runs modules that PyTorch has compiled"
_EXCHANGE = "shares PyTorch's memory with another library"

SERVICES: dict[str, str] = {
    "Devices and threads": "state of the library, not operators: tests/library, tests/abi",
    "Streams and events": "they need a CUDA device: tests/abi",
    "Autocasting": "state of the library, not operators: tests/library, tests/abi",
    "Exchange with other libraries": "memory shared with other libraries: tests/library, tests/abi",
    "Gradients": "the machinery that all gradient cases go through: tests/gradients/test_behaviour.py",
    "Functions of the caller's in gradients": "the machinery of gradients: tests/gradients, tests/library",
    "Compiled modules": "files that PyTorch has made: tests/library/test_compiled_modules.py",
    "Any operator by name": "calls of any operator, their schemas and results: tests/library, tests/abi",
}
"""The groups of the spec whose functions aren't operators: what they are, and where they are tested."""

SERVICE_FUNCTIONS: dict[str, str] = {
    **dict.fromkeys(
        (
            "default_generator", "generator_new", "generator_manual_seed", "generator_seed", "generator_initial_seed",
            "generator_state", "generator_set_state", "generator_device", "rand_from", "randn_from", "randint_from",
            "randperm_from",
        ),
        "about generators, which are objects and not values: tests/library, tests/abi",
    ),
    **dict.fromkeys(
        ("tensor_data_pointer", "tensor_version", "tensor_is_view"), "about memory, not about values: tests/abi"
    ),
    **dict.fromkeys(
        ("tensor_from_bytes", "tensor_to_bytes"), "about memory, not about values: tests/library/test_bytes.py"
    ),
}  # fmt: skip
"""Functions of other groups that aren't operators."""

PYTORCH_ONLY: dict[str, str] = {
    **dict.fromkeys(
        (
            "synchronize", "memory_allocated", "max_memory_allocated", "memory_reserved", "max_memory_reserved", "reset_peak_memory",
            "memory_info", "empty_cache", "get_num_interop_threads", "set_num_interop_threads", "mps_available", "default_device",
            "set_default_device", "stream_new", "current_stream", "set_current_stream", "stream_synchronize", "stream_query",
            "stream_device", "stream_wait_event", "event_new", "event_record", "event_query", "event_synchronize", "event_elapsed",
        ),
        _DEVICES,
    ),
    **dict.fromkeys(
        (
            "autocast_enabled", "set_autocast_enabled", "autocast_dtype", "set_autocast_dtype", "autocast_cache_enabled",
            "set_autocast_cache_enabled",
        ),
        _AUTOCAST,
    ),
    **dict.fromkeys(
        (
            "operators_search", "operator_schema", "operator_refusal", "call_begin", "call_argument", "call_none", "call_int",
            "call_float", "call_bool", "call_complex", "call_text", "call_tensor", "call_generator", "call_list", "call_list_end",
            "call_run", "call_result_kind", "call_result_int", "call_result_float", "call_result_text", "call_result_tensor",
            "call_result_tensors", "call_result_ints", "call_result_floats",
        ),
        _CALLS,
    ),
    **dict.fromkeys(
        (
            "jit_load", "jit_methods", "jit_attributes", "jit_attribute", "jit_call", "jit_state_names", "jit_state",
            "jit_parameter_count", "jit_train", "jit_to_device", "jit_to_dtype", "aoti_load", "aoti_run",
        ),
        _COMPILED,
    ),
    **dict.fromkeys(("tensor_data_pointer", "tensor_to_dlpack", "tensor_from_dlpack", "free_dlpack"), _EXCHANGE),
}  # fmt: skip
"""Functions that the pure backend may lack. A call of one says so, and names what to install."""

FEW_CASES: dict[str, str] = {
    **dict.fromkeys(
        ("cuda_available", "cuda_device_count", "get_num_threads", "manual_seed", "set_num_threads"),
        "there is next to nothing to vary",
    ),
    **dict.fromkeys(("tensor_cuda", "tensor_cpu", "tensor_to_device"), "there is one device here"),
}
"""Operators that are tried with fewer cases than the others."""

NEVER_FAILS: dict[str, str] = {
    "tensor_is_cuda": "asks, and has an answer for every tensor",
}
"""Operators that no legal arguments make fail."""

CRASHES: dict[str, str] = dict.fromkeys(
    ("embedding_bag", "fused_adam_", "fused_adamw_", "fused_sgd_"),
    "PyTorch itself reads beyond its tensors where lists or sizes don't fit, so it can't be asked: tests/abi fuzzes the C library",
)
"""Operators that get no generated bad input."""

UNTRIED_DTYPES: dict[str, tuple[int, ...]] = {
    # The processor decides whether PyTorch or another library computes them, which rounds elsewhere.
    "lstm": (F16, BF16),
}
"""Dtypes that an operator isn't tried with, though PyTorch takes them."""

UNTRIED_WILD: dict[str, str] = {
    **dict.fromkeys(("tensor_one_hot", "tensor_item_int", "tensor_copy_out_ints"), "takes integers"),
    **dict.fromkeys(("tensor_item", "tensor_item_complex"), "takes one element; the others try NaN and Inf through it"),
    "linalg_lstsq": "PyTorch hands them to LAPACK, which refuses them: an error that asks to report a bug of PyTorch's",
    **dict.fromkeys(
        (f"fft_{inverse}{kind}{rank}" for inverse in ("", "i") for kind in ("fft", "rfft") for rank in ("", "2", "n")),
        "a transform spreads them over all elements, to which parts depends on the order of its sums",
    ),
    "tensor_unique_dim": "NaN is unlike itself, and PyTorch's order of rows with it is chance",
}
"""Operators that aren't tried with NaN and Inf: what PyTorch does with them is chance."""

UNTRIED_ENDS: dict[str, str] = dict.fromkeys(
    ("tensor_bincount", "tensor_repeat_interleave"), "its integers say how large the result is, which fits no memory"
)
"""Operators that aren't tried with the ends of integers."""

UNTRIED_DENORMAL: dict[str, str] = {
    **dict.fromkeys(
        ("linalg_solve_triangular", "tensor_cholesky_solve"),
        "BLAS multiplies by what 1 is divided by a denormal, which is infinite, where others divide",
    ),
    **dict.fromkeys(
        ("linalg_matrix_rank", "linalg_pinv"),
        "LAPACK scales a matrix of denormals before it looks for its singular values, which only then aren't 0",
    ),
}
"""Operators that aren't tried with numbers that have lost digits to the lowest exponent."""

FORWARD_ONLY: dict[str, str] = {
    **dict.fromkeys(("fused_adam_", "fused_adamw_", "fused_sgd_"), "steps of optimizers, which nobody differentiates"),
    **dict.fromkeys(
        (
            "dropout", "alpha_dropout", "feature_dropout", "normal_tensors", "tensor_bernoulli", "tensor_bernoulli_",
            "tensor_exponential_", "tensor_normal_", "tensor_poisson", "tensor_random_", "tensor_uniform_",
        ),
        "draws random numbers, so that a finite difference says nothing",
    ),
    "tensor_copy_out": "gives numbers, not tensors",
}  # fmt: skip
"""Operators whose gradients PyTorch has, but which aren't compared."""
