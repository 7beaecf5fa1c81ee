"""What PyTorch gives for a case, called through its own schema."""

from __future__ import annotations

import warnings
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from operators.model import (
    ANYTHING,
    BF16,
    BOOL,
    C64,
    C128,
    F16,
    F32,
    F64,
    I8,
    I16,
    I32,
    I64,
    U8,
    Case,
    Failure,
    Tensor,
    Value,
    changed,
)  # fmt: skip
from sffi.schema.model import Argument
from sffi.spec import Operator, Spec, read_spec

SPEC_PATH = Path(__file__).resolve().parents[2] / "src" / "simple" / "lib" / "torch" / "torch.sffi"
DTYPES = {
    BOOL: torch.bool, U8: torch.uint8, I8: torch.int8, I16: torch.int16, I32: torch.int32, I64: torch.int64,
    F16: torch.float16, BF16: torch.bfloat16, F32: torch.float32, F64: torch.float64,
    C64: torch.complex64, C128: torch.complex128,
}  # fmt: skip
CODES = {dtype: code for code, dtype in DTYPES.items()}
FIXED = {
    "float": torch.float32,
    "long": torch.int64,
    "None": None,
    "True": True,
    "'none'": "none",
    "'tanh'": "tanh",
    "1": 1,
    "False": False,
}


UNSPECIFIED = {
    "empty",
    "tensor_empty_like",
    "tensor_exponential_",
    "tensor_bernoulli_",
    "dropout",
    "feature_dropout",
    "alpha_dropout",
}
"""The operators whose results have a dtype and sizes, but any elements."""


LAYERS = {"lstm": torch.nn.LSTM, "gru": torch.nn.GRU, "rnn_tanh": torch.nn.RNN, "rnn_relu": torch.nn.RNN}
"""The operators of recurrent layers, and the modules that call them."""


def read_operators() -> tuple[Spec, dict[str, Operator]]:
    """The spec, and its operators by name."""
    spec = read_spec(SPEC_PATH)
    return spec, {operator.name: operator for operator in spec.operators}


SPEC, OPERATORS = read_operators()


def parameters(operator: Operator) -> list[Argument]:
    """What a declaration of the operator takes: the schema's arguments without those that the spec fixes."""
    fixed = {*operator.clauses.values, *(SPEC.settings.fixed - operator.clauses.names.keys())}
    return [argument for argument in operator.schema.arguments if argument.name not in fixed]


def build(t: Tensor) -> torch.Tensor:
    """The tensor that a case describes."""
    if t.layout == "freed":
        raise ValueError("the tensor was freed")
    return laid_out(torch.tensor(t.data, dtype=DTYPES[t.dtype]).reshape(t.base_dims), t)


def laid_out(made: torch.Tensor, t: Tensor) -> torch.Tensor:
    """The view that a case asks for of a contiguous tensor with its elements."""
    match t.layout:
        case "transposed":
            return made.permute(*reversed(range(len(t.dims))))
        case "sliced":
            return made[..., 1::2]
        case "expanded":
            return made.expand(*t.dims)
        case _:
            return made


def answer(case: Case) -> Any:
    """PyTorch's result of a case: a Value, several, a number, a list, or a Failure."""
    operator = OPERATORS[case.operator]
    if case.seed is not None:
        torch.manual_seed(case.seed)
    try:
        arguments = [_argument(value) for value in case.arguments]
        if case.operator in LAYERS:
            check_layers(case.operator, arguments)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            result = (
                _native(operator, arguments) if operator.schema.namespace == "native" else _aten(operator, arguments)
            )
    except (RuntimeError, IndexError, ValueError, TypeError, NotImplementedError) as error:
        return Failure("", str(error).split("\n")[0])
    result = changed(case.operator, arguments, result)
    if isinstance(result, torch.Tensor) and result.dtype == torch.complex32:
        return Failure("", "the C ABI has no complex32")
    if case.operator in UNSPECIFIED:
        return replace(shown(result), elements=ANYTHING)
    return shown(result)


def check_layers(name: str, arguments: list[Any]) -> None:
    """An error unless states and weights have the sizes that PyTorch's module gives them. The operators themselves don't check: they
    read beyond the end of what is too small, or stretch it.
    """
    x, hx, params, biases, number, _, _, both, first = arguments
    states = hx if name == "lstm" else [hx]
    batch = [x.shape[0 if first else 1]] if x.dim() == 3 else []
    expected = [number * (2 if both else 1), *batch]
    if len(states) != (2 if name == "lstm" else 1) or x.dim() not in (2, 3):
        raise ValueError("not the states, or not the dimensions, of such layers")
    if any(list(state.shape) != [*expected, state.shape[-1]] for state in states):
        raise ValueError("the states don't fit the input")
    hidden, output = states[-1].shape[-1], states[0].shape[-1]
    projected = {"proj_size": output} if output != hidden else {}
    module = LAYERS[name](x.shape[-1], hidden, number, bias=biases, bidirectional=both, device="meta", **projected)
    if [list(t.shape) for t in module.parameters()] != [list(t.shape) for t in params]:
        raise ValueError("the weights don't fit the input and the states")


def shown(result: Any) -> Any:
    """A result of PyTorch as the model has it."""
    if isinstance(result, torch.Tensor):
        whole = result.reshape(-1)
        elements = tuple(
            (torch.view_as_real(whole.resolve_conj()).reshape(-1) if whole.is_complex() else whole).tolist()
        )
        return Value(CODES[result.dtype], tuple(result.shape), result.stride(), elements)
    if isinstance(result, list | tuple):
        return [shown(item) for item in result]
    return result


def _argument(value: Any) -> Any:
    match value:
        case Tensor():
            return build(value)
        case list() | tuple():
            return [_argument(item) for item in value]
        case _:
            return value


def _aten(operator: Operator, arguments: list[Any]) -> Any:
    schema = operator.schema
    given = iter(arguments)
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for parameter in schema.arguments:
        if parameter.name in operator.clauses.values:
            value = FIXED[operator.clauses.values[parameter.name]]
        elif parameter.name in SPEC.settings.fixed and parameter.name not in operator.clauses.names:
            continue
        else:
            value = _converted(parameter, next(given))
        if parameter.keyword_only:
            named[parameter.name] = value
        else:
            positional.append(value)
    packet = getattr(torch.ops.aten, schema.name)
    return getattr(packet, schema.overload or "default")(*positional, **named)


def _converted(parameter: Argument, value: Any) -> Any:
    kind = str(parameter.type).removesuffix("?")
    if kind == "ScalarType" and value is not None:
        return DTYPES[value]
    if kind == "Device" and value is not None:
        return torch.device("cpu") if value == -1 else torch.device("cuda", value)
    return value


def _from_numbers(data: list[Any], dims: list[int], dtype: int | None, default: int) -> torch.Tensor:
    n = 1
    for size in dims:
        if size < 0:
            raise ValueError(f"negative size {size}")
        n *= size
    if n != len(data):
        raise ValueError(f"{len(data)} numbers for {n} elements")
    exact = torch.tensor(data, dtype=torch.int64 if default == I64 else torch.float64)
    return exact.to(DTYPES[default if dtype is None else dtype]).reshape(dims)


def _native(operator: Operator, arguments: list[Any]) -> Any:
    t = arguments[0] if arguments else None
    match operator.name:
        case "tensor_from_data" | "from_data":
            return _from_numbers(*arguments[:2], arguments[2] if len(arguments) > 2 else None, F32)
        case "tensor_from_ints" | "from_ints":
            return _from_numbers(*arguments[:2], arguments[2] if len(arguments) > 2 else None, I64)
        case "tensor_item":
            return float(t.item())
        case "tensor_item_complex":
            number = complex(t.item())
            return [number.real, number.imag]
        case "tensor_item_int":
            return int(t.to(torch.int64).item()) if t.numel() == 1 else t.item()
        case "tensor_copy_out":
            return [float(x) for x in t.reshape(-1).tolist()]
        case "tensor_copy_out_ints":
            if t.is_floating_point():
                raise TypeError("floating point")
            return [int(x) for x in t.reshape(-1).tolist()]
        case "tensor_ndim":
            return t.ndim
        case "tensor_numel":
            return t.numel()
        case "tensor_shape":
            return list(t.shape)
        case "tensor_stride":
            return list(t.stride())
        case "tensor_dtype":
            return CODES[t.dtype]
        case "tensor_device":
            return -1
        case "tensor_element_size":
            return t.element_size()
        case "tensor_storage_offset":
            return t.storage_offset()
        case "tensor_is_cuda":
            return False
        case "tensor_is_contiguous":
            return t.is_contiguous()
        case "tensor_cpu":
            return t
        case "tensor_to_device" | "tensor_cuda":
            if arguments[1] != -1 or operator.name == "tensor_cuda":
                raise RuntimeError("no such device")
            return t
        case "cuda_available":
            return torch.cuda.is_available()
        case "cuda_device_count":
            return torch.cuda.device_count()
        case "get_num_threads":
            return ANYTHING
        case "set_num_threads":
            if t < 1:
                raise ValueError(f"{t}")
            return None
        case _:
            return None
