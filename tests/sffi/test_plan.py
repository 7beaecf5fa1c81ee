"""Plans: how every type crosses the C ABI."""

from __future__ import annotations

import pytest

from sffi.plan.conventions import Convention, Outcome

CASES = [
    ("Box x", "int64_t x", "BoxHandle"),
    ("Box? x", "int64_t x", "BoxHandle?"),
    ("Box[] x", "const int64_t *x, int64_t x_len", "[BoxHandle]"),
    ("int x", "int64_t x", "i64"),
    ("SymInt x", "int64_t x", "i64"),
    ("int? x", "int64_t x", "i64?"),
    ("float x", "double x", "f64"),
    ("float? x", "double x, int64_t has_x", "f64?"),
    ("bool x", "int64_t x", "bool"),
    ("str x", "const char *x, int64_t x_len", "text"),
    ("Scalar x", "int64_t x, int64_t x_kind", "i64 | f64 | bool"),
    ("Scalar? x", "int64_t x, int64_t x_kind", "(i64 | f64 | bool)?"),
    ("ScalarType x", "int64_t x", "i64"),
    ("ScalarType? x", "int64_t x", "i64?"),
    ("Device x", "int64_t x", "i64"),
    ("Device? x", "int64_t x", "i64?"),
    ("int[] dims", "const int64_t *dims, int64_t ndim", "[i64]"),
    ("SymInt[2] x", "const int64_t *x, int64_t x_len", "[i64]"),
    ("int[1]? x", "const int64_t *x, int64_t x_len", "[i64]?"),
    ("float[] x", "const double *x, int64_t x_len", "[f64]"),
    ("float[]? x", "const double *x, int64_t x_len", "[f64]?"),
    ("SymInt[]? x", "const int64_t *x, int64_t x_len", "[i64]?"),
    ("Box?[] x", "const int64_t *x, int64_t x_len", "[BoxHandle?]"),
    ("bool? x", "int64_t x", "bool?"),
    ("str? x", "const char *x, int64_t x_len", "text?"),
]


@pytest.mark.parametrize(("argument", "c", "simple"), CASES)
def test_parameters(make_library, argument: str, c: str, simple: str):
    (function,) = make_library(f"f = native::f({argument}) -> Box").operators
    name = argument.rsplit(maxsplit=1)[-1]
    assert function.c_prototype == f"int64_t rt_box_f({c})"
    assert function.simple_declaration == f"extern fn rt_box_f({name}: {simple}) -> BoxHandle"


@pytest.mark.parametrize(
    ("result", "c", "simple"),
    [
        ("Box", "int64_t rt_box_f(void)", " -> BoxHandle"),
        ("Box?", "int64_t rt_box_f(void)", " -> BoxHandle?"),
        ("Box[]", "int64_t rt_box_f(int64_t *out, int64_t capacity)", " -> [BoxHandle]"),
        ("Box?[]", "int64_t rt_box_f(int64_t *out, int64_t capacity)", " -> [BoxHandle?]"),
        ("(Box a, Box b)", "int64_t rt_box_f(int64_t *out, int64_t capacity)", " -> (BoxHandle, BoxHandle)"),
        ("int", "int64_t rt_box_f(int64_t *out)", " -> i64"),
        ("float", "int64_t rt_box_f(double *out)", " -> f64"),
        ("bool", "int64_t rt_box_f(int64_t *out)", " -> bool"),
        ("int[]", "int64_t rt_box_f(int64_t *out, int64_t capacity)", " -> [i64]"),
        ("float[]", "int64_t rt_box_f(double *out, int64_t capacity)", " -> [f64]"),
        ("str", "int64_t rt_box_f(char *out, int64_t capacity)", " -> text"),
        ("count", "int64_t rt_box_f(void)", " -> i64"),
        ("flag", "bool rt_box_f(void)", " -> bool"),
        ("static_text", "const char *rt_box_f(void)", " -> text"),
        ("()", "void rt_box_f(void)", ""),
    ],
)
def test_results(make_library, result: str, c: str, simple: str):
    (function,) = make_library(f"f = native::f() -> {result}").operators
    assert function.c_prototype == c
    assert function.simple_declaration == f"extern fn rt_box_f(){simple}"


def test_what_is_written_is_no_result(make_library):
    (function,) = make_library("f_ = box::f_(Box(a!) self, int n) -> Box(a!)").operators
    assert function.result.outcome is Outcome.NOTHING
    assert function.writes == "t"


def test_views_are_known(make_library):
    view, split, copy = make_library(
        "view = box::view(Box(a) self) -> Box(a)",
        "split = box::split(Box(a -> *) self) -> Box(a)[]",
        "copy = box::copy(Box self) -> Box",
    ).operators
    assert (view.views, split.views, copy.views) == ("t", "t", None)


def test_every_library_can_tell_about_itself(make_library):
    library = make_library("f = box::f() -> Box")
    names = [function.name for function in library.functions]
    assert names[:8] == [
        "available",
        "version",
        "abi_version",
        "has_feature",
        "last_error_code",
        "last_error",
        "live_handles",
        "thread_handles",
    ]
    assert names[8:] == ["box_free", "f"]
    assert library.soname == "libbox_ffi.so.3"


# The names and signatures that the design fixes.
FIXED = """
bool rt_torch_available(void)
const char *rt_torch_version(void)
bool rt_torch_cuda_available(void)
int64_t rt_torch_cuda_device_count(void)
int64_t rt_torch_tensor_zeros(const int64_t *dims, int64_t ndim)
int64_t rt_torch_tensor_ones(const int64_t *dims, int64_t ndim)
int64_t rt_torch_tensor_randn(const int64_t *dims, int64_t ndim)
int64_t rt_torch_tensor_from_data(const double *data, int64_t data_len, const int64_t *dims, int64_t ndim)
int64_t rt_torch_tensor_add(int64_t a, int64_t b)
int64_t rt_torch_tensor_mul(int64_t a, int64_t b)
int64_t rt_torch_tensor_matmul(int64_t a, int64_t b)
int64_t rt_torch_tensor_ndim(int64_t t)
int64_t rt_torch_tensor_numel(int64_t t)
int64_t rt_torch_tensor_shape(int64_t t, int64_t *out, int64_t capacity)
int64_t rt_torch_relu(int64_t t)
int64_t rt_torch_sigmoid(int64_t t)
int64_t rt_torch_tanh(int64_t t)
int64_t rt_torch_tensor_to_device(int64_t t, int64_t device)
int64_t rt_torch_tensor_cuda(int64_t t, int64_t n)
int64_t rt_torch_tensor_cpu(int64_t t)
bool rt_torch_tensor_is_cuda(int64_t t)
void rt_torch_tensor_free(int64_t t)
int64_t rt_torch_abi_version(void)
bool rt_torch_has_feature(const char *name)
int64_t rt_torch_last_error_code(void)
int64_t rt_torch_last_error(char *out, int64_t capacity)
""".strip().splitlines()


@pytest.mark.parametrize("prototype", FIXED)
def test_the_fixed_names(torch_library, prototype: str):
    assert prototype in {function.c_prototype for function in torch_library.functions}


def test_every_convention_is_used_or_tested(torch_library):
    used = {parameter.convention for function in torch_library.functions for parameter in function.parameters}
    tested = {Convention.OPTIONAL_BOOLEAN}
    assert used | tested == set(Convention)
