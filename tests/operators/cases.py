"""The calls that the operators are tried with: values, shapes, dtypes, layouts, and calls that must fail.

A *family* makes the cases of an operator from its name. Families are here and in the modules `*_cases`, which are found by their
names; `coverage.py` says what an operator's cases lack. Numbers are drawn from a generator seeded by the operator's name, so a case
is the same in every run.
"""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from typing import Any

import operators
from operators.creation_cases import (
    arange,
    created,
    devices,
    drawn,
    drawn_default,
    eye,
    from_numbers,
    full,
    nothing,
    properties,
    randint,
    seeds,
    threads,
    to_dtype,
    without_arguments,
)
from operators.elementwise_cases import (
    binary,
    clamp,
    in_place,
    in_place_scalar,
    scalar,
    scalar_first,
    unary,
    where,
    where_other,
    where_self,
)
from operators.indexing_cases import FAMILIES as INDEXING
from operators.linalg_cases import FAMILIES as LINALG
from operators.model import Case, encode
from operators.order_cases import FAMILIES as ORDER
from operators.pooling_cases import FAMILIES as POOLING
from operators.product_cases import FAMILIES as PRODUCTS
from operators.reduction_cases import (
    along_dim,
    arg_extreme,
    dot,
    matmul,
    reduce_all,
    reduce_dim,
    reduce_dims,
    sort,
    sum_dim,
    topk,
    variance,
)
from operators.retyping import retyped
from operators.shape_cases import (
    RESHAPES,
    SIGNED_DIMS,
    cat,
    gather,
    index_select,
    masked_fill,
    narrow,
    one_hot,
    select,
    shapes,
    slices,
)
from operators.varied import varied
from operators.view_cases import FAMILIES as VIEWS

UNARY = [
    "tensor_neg",
    "tensor_abs",
    "tensor_sign",
    "tensor_reciprocal",
    "tensor_exp",
    "tensor_log",
    "tensor_sqrt",
    "tensor_sin",
    "tensor_cos",
    "tensor_floor",
    "tensor_ceil",
    "tensor_round",
    "tensor_isnan",
    "relu",
    "sigmoid",
    "tanh",
    "tensor_gelu",
    "tensor_logical_not",
    "tensor_clone",
    "tensor_contiguous",
    "tensor_squeeze",
]
BINARY = [
    "tensor_add",
    "tensor_sub",
    "tensor_mul",
    "tensor_div",
    "tensor_floor_divide",
    "tensor_remainder",
    "tensor_pow",
    "tensor_maximum",
    "tensor_minimum",
    "tensor_eq",
    "tensor_ne",
    "tensor_lt",
    "tensor_le",
    "tensor_gt",
    "tensor_ge",
    "tensor_logical_and",
    "tensor_logical_or",
    "tensor_equal",
]
SCALAR = [
    "tensor_add_scalar",
    "tensor_sub_scalar",
    "tensor_rsub_scalar",
    "tensor_mul_scalar",
    "tensor_div_scalar",
    "tensor_floor_divide_scalar",
    "tensor_remainder_scalar",
    "tensor_pow_scalar",
    "tensor_eq_scalar",
    "tensor_ne_scalar",
    "tensor_lt_scalar",
    "tensor_le_scalar",
    "tensor_gt_scalar",
    "tensor_ge_scalar",
]
FAMILIES: dict[str, Any] = {
    **dict.fromkeys(UNARY, unary),
    **dict.fromkeys(BINARY, binary),
    **dict.fromkeys(SCALAR, scalar),
    "tensor_rpow_scalar": scalar_first,
    "tensor_clamp": clamp,
    **dict.fromkeys(("tensor_softmax", "tensor_log_softmax", "tensor_cumsum"), along_dim),
    "where": where,
    "where_other_scalar": where_other,
    "where_self_scalar": where_self,
    "tensor_matmul": matmul,
    "tensor_dot": dot,
    **dict.fromkeys(
        ["tensor_sum", "tensor_mean", "tensor_prod", "tensor_max", "tensor_min", "tensor_any", "tensor_all"], reduce_all
    ),
    "tensor_sum_dim": sum_dim,
    "tensor_mean_dim": reduce_dims,
    **dict.fromkeys(("tensor_var", "tensor_std"), variance),
    **dict.fromkeys(
        ["tensor_prod_dim", "tensor_max_dim", "tensor_min_dim", "tensor_any_dim", "tensor_all_dim"], reduce_dim
    ),
    **dict.fromkeys(("tensor_argmax", "tensor_argmin"), arg_extreme),
    **dict.fromkeys(("tensor_reshape", "tensor_view"), lambda name: shapes(name, RESHAPES)),
    "tensor_transpose": lambda name: shapes(
        name,
        [
            ((2, 3), 0, 1),
            ((2, 3, 4), 0, -1),
            ((2, 3, 4), 1, 1),
            ((), 0, -1),
            ((5,), 0, 0),
            ((2, 3), 0, 2),
            ((2, 3), -3, 0),
        ],
    ),
    "tensor_permute": lambda name: shapes(
        name,
        [
            ((2, 3), [1, 0]),
            ((2, 3, 4), [2, 0, 1]),
            ((2, 3, 4), [-1, 0, 1]),
            ((), []),
            ((2, 3), [0]),
            ((2, 3), [0, 0]),
            ((2, 3), [0, 3]),
        ],
    ),
    "tensor_squeeze_dim": lambda name: shapes(name, SIGNED_DIMS),
    "tensor_unsqueeze": lambda name: shapes(name, [*SIGNED_DIMS, ((2, 3), 3), ((2, 3), -4)]),
    "tensor_expand": lambda name: shapes(
        name,
        [
            ((1, 3), [4, 3]),
            ((3,), [2, 3]),
            ((1, 3), [-1, -1]),
            ((2, 3), [5, -1, 3]),
            ((), [2, 2]),
            ((1,), [0]),
            ((2, 3), [4, 3]),
            ((2, 3), [3]),
            ((2, 3), [-1, 2, 3]),
        ],
    ),
    "tensor_flatten": lambda name: shapes(
        name,
        [
            ((2, 3), 0, -1),
            ((2, 3, 4), 1, 2),
            ((2, 3, 4), 0, 1),
            ((), 0, -1),
            ((5,), 0, 0),
            ((2, 3), 1, 0),
            ((2, 3), 0, 2),
            ((2, 0, 3), 1, 2),
        ],
    ),
    "tensor_flip": lambda name: shapes(
        name,
        [
            ((5,), [0]),
            ((2, 3), [0]),
            ((2, 3), [0, 1]),
            ((2, 3), [-1]),
            ((2, 3), []),
            ((0, 3), [0]),
            ((2, 3), [0, 0]),
            ((2, 3), [2]),
            ((), [0]),
        ],
    ),
    **dict.fromkeys(("cat", "stack"), cat),
    "tensor_split": lambda name: shapes(
        name,
        [
            ((5,), 2, 0),
            ((5,), 5, 0),
            ((5,), 9, -1),
            ((2, 4), 3, 1),
            ((0,), 2, 0),
            ((0,), 0, 0),
            ((2, 3), -1, 0),
            ((2, 3), 0, 0),
            ((2, 3), 1, 2),
            ((), 1, 0),
        ],
    ),
    "tensor_select": select,
    "tensor_slice": slices,
    "tensor_narrow": narrow,
    "tensor_index_select": index_select,
    "tensor_gather": gather,
    "tensor_masked_fill": masked_fill,
    "tensor_sort": sort,
    "tensor_topk": topk,
    "tensor_one_hot": one_hot,
    "tensor_to_dtype": to_dtype,
    "tensor_add_": lambda name: in_place(name, (1,), (2,), (-0.5,)),
    "tensor_sub_": lambda name: in_place(name, (1,), (3,), (0.25,)),
    **dict.fromkeys(("tensor_mul_", "tensor_div_", "tensor_copy_"), in_place),
    **dict.fromkeys(("tensor_add_scalar_", "tensor_mul_scalar_", "tensor_fill_"), in_place_scalar),
    "tensor_zero_": unary,
    **dict.fromkeys(("zeros", "ones"), created),
    "full": full,
    **dict.fromkeys(("rand", "randn"), drawn),
    "tensor_randn": drawn_default,
    "randint": randint,
    "arange": arange,
    "eye": eye,
    **dict.fromkeys(("tensor_zeros", "tensor_ones"), without_arguments),
    **dict.fromkeys(("tensor_from_data", "tensor_from_ints", "from_data", "from_ints"), from_numbers),
    **dict.fromkeys(
        [
            "tensor_ndim",
            "tensor_numel",
            "tensor_shape",
            "tensor_stride",
            "tensor_dtype",
            "tensor_device",
            "tensor_is_cuda",
            "tensor_is_contiguous",
            "tensor_item",
            "tensor_item_int",
            "tensor_copy_out",
            "tensor_copy_out_ints",
        ],
        properties,
    ),
    **dict.fromkeys(("tensor_to_device", "tensor_cuda", "tensor_cpu"), devices),
    **dict.fromkeys(("cuda_available", "cuda_device_count", "get_num_threads"), nothing),
    "set_num_threads": threads,
    "manual_seed": seeds,
    **POOLING,
    **VIEWS,
    **INDEXING,
    **PRODUCTS,
    **LINALG,
    **ORDER,
}


for _module in pkgutil.iter_modules(operators.__path__):
    if _module.name.endswith("_cases"):
        FAMILIES |= getattr(import_module(f"operators.{_module.name}"), "FAMILIES", {})


@cache
def own_cases(operator: str) -> list[Case]:
    """The cases of an operator's family, in the dtypes that they try and in others."""
    own = list(FAMILIES[operator](operator))
    return [*own, *retyped(own)]


@cache
def cases_of(operator: str) -> list[Case]:
    """All the cases of an operator, each once: its own, and those that they lack."""
    own = own_cases(operator)
    return list({str((case.seed, encode(case.arguments))): case for case in [*own, *varied(operator, own)]}.values())
