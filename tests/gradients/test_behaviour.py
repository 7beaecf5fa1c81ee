"""How gradients of the pure backend behave: what PyTorch does with the same calls, and its words where it refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import torch

from gradients.pure import call, elements, leaf
from simple.runtime.errors import SimpleError

if TYPE_CHECKING:
    from collections.abc import Iterator

F64 = 7


@pytest.fixture(autouse=True)
def _modes() -> Iterator[None]:
    yield
    call("set_grad_enabled", True)
    call("set_anomaly_enabled", False, True)
    call("released_tokens")


def tensor(data: list[float], sizes: list[int] | None = None) -> Any:
    return call("from_data", data, [len(data)] if sizes is None else sizes, F64, None)


def total(t: Any) -> Any:
    return call("tensor_sum", t)


def backward(t: Any, gradient: Any = None, *, retain: bool = False, create: bool = False) -> None:
    call("backward", [t], [gradient], [], retain, create)


def grad(t: Any) -> list[float] | None:
    return elements(call("tensor_grad", t))


def refused(*words: str) -> Any:
    return pytest.raises(SimpleError, match=".*".join(words))


# ------------------------------------------------------------------------------------------------------------------ passes


def test_gradients_add_up_in_place() -> None:
    x = leaf([1.0, 2.0], [2])
    backward(total(call("tensor_mul", x, x)))
    first = call("tensor_grad", x)
    backward(total(call("tensor_mul_scalar", x, 3)))
    assert grad(x) == [5.0, 7.0]
    assert elements(first) == [5.0, 7.0], "the second pass adds in place"


def test_a_given_gradient_isnt_the_leafs() -> None:
    x, given = leaf([1.0, 2.0], [2]), tensor([3.0, 4.0])
    backward(call("tensor_clone", x), given)
    call("tensor_zero_", given)
    assert grad(x) == [3.0, 4.0]


def test_a_graph_serves_once_unless_it_is_kept() -> None:
    x = leaf([1.0, 2.0], [2])
    y = total(call("tensor_mul", x, x))
    backward(y, retain=True)
    backward(y)
    assert grad(x) == [4.0, 8.0]
    with refused("Trying to backward through the graph a second time", "retain_graph=True"):
        backward(y)


def test_a_graph_that_keeps_nothing_serves_again() -> None:
    x = leaf([1.0, 2.0], [2])
    y = total(call("tensor_add_scalar", x, 1))
    backward(y)
    backward(y)
    assert grad(x) == [2.0, 2.0]


def test_only_a_scalar_has_a_gradient_of_its_own() -> None:
    x = leaf([1.0, 2.0], [2])
    with refused("grad can be implicitly created only for scalar outputs"):
        backward(call("tensor_mul_scalar", x, 2))
    with refused("invalid gradient at index 0 - got .3. but expected shape compatible with .2."):
        backward(call("tensor_mul_scalar", x, 2), tensor([1.0, 1.0, 1.0]))
    with refused("element 0 of tensors does not require grad and does not have a grad_fn"):
        backward(tensor([1.0]))


def test_unused_inputs() -> None:
    x, y = leaf([1.0], [1]), leaf([2.0], [1])
    out = call("tensor_mul_scalar", x, 2)
    assert call("gradients", [out], [x, y], [], True, False, True)[1] is None
    with refused("appears to not have been used in the graph. Set allow_unused=True"):
        call("gradients", [out], [x, y], [], True, False, False)
    with refused("One of the differentiated Tensors does not require grad"):
        call("gradients", [out], [tensor([1.0])], [], True, False, False)


def test_gradients_dont_touch_leaves() -> None:
    x = leaf([3.0], [1])
    middle = call("tensor_mul", x, x)
    by_middle, by_x = call("gradients", [call("tensor_mul", middle, x)], [middle, x], [], False, False, False)
    assert elements(by_middle) == [3.0]
    assert elements(by_x) == [27.0]
    assert grad(x) is None


def test_a_pass_to_given_leaves_alone() -> None:
    x, y = leaf([3.0], [1]), leaf([4.0], [1])
    middle = call("tensor_mul", x, y)
    call("backward", [call("tensor_mul", middle, x)], [None], [y, middle], False, False)
    assert grad(x) is None
    assert grad(y) == [9.0]
    assert grad(middle) == [3.0]


def test_third_derivative() -> None:
    x = leaf([2.0], [1])
    y = call("tensor_pow_scalar", x, 4)
    for expected in (32.0, 48.0, 48.0):
        (y,) = call("gradients", [y], [x], [], True, True, False)
        assert elements(y) == [pytest.approx(expected)]


def test_integers_have_none() -> None:
    x = leaf([1.5], [1])
    with refused("only floating-point and complex tensors can require gradients"):
        call("tensor_set_requires_grad", call("from_ints", [1], [1], 4, None), True)
    assert not call("tensor_requires_grad", call("tensor_to_dtype", x, 4))
    assert not call("tensor_requires_grad", call("tensor_gt_scalar", x, 0))


def test_leaves_and_their_operations() -> None:
    x = leaf([1.0], [1])
    y = call("tensor_exp", x)
    assert call("tensor_is_leaf", x)
    assert not call("tensor_is_leaf", y)
    assert [call("tensor_grad_fn", t) for t in (x, y)] == ["", "ExpBackward0"]
    with refused("it was computed from tensors that require gradients"):
        call("tensor_set_requires_grad", y, False)
    backward(call("tensor_mul_scalar", y, 2))
    assert grad(y) is None, "a result keeps none"


def test_results_that_keep_their_gradient() -> None:
    x = leaf([1.0, 2.0], [2])
    y = call("tensor_mul_scalar", x, 3)
    call("tensor_retain_grad", y)
    assert call("tensor_retains_grad", y)
    backward(total(call("tensor_mul", y, y)))
    assert grad(y) == [6.0, 12.0]


def test_modes() -> None:
    x = leaf([1.0], [1])
    call("set_grad_enabled", False)
    assert not call("tensor_requires_grad", call("tensor_mul_scalar", x, 2))
    call("set_grad_enabled", True)
    assert call("tensor_requires_grad", call("tensor_mul_scalar", x, 2))
    call("set_inference_mode", True)
    assert not call("tensor_requires_grad", call("tensor_mul_scalar", x, 2))
    assert not call("grad_enabled")
    call("set_inference_mode", False)
    assert call("grad_enabled")


def test_a_mode_outlasts_a_pass_that_fails() -> None:
    x = leaf([1.0], [1])
    y = call("tensor_mul", x, x)
    backward(y)
    with refused("second time"):
        backward(y)
    assert call("grad_enabled")


def test_detached_tensors_share_memory() -> None:
    x = leaf([1.0, 2.0], [2])
    y = call("tensor_mul_scalar", x, 2)
    apart = call("tensor_detach", y)
    assert not call("tensor_requires_grad", apart)
    call("tensor_zero_", apart)
    assert elements(y) == [0.0, 0.0]
    assert call("tensor_version", y) == 1


# ---------------------------------------------------------------------------------------------------------------- in place


def test_leaves_cant_be_changed() -> None:
    x = leaf([1.0, 2.0], [2])
    with refused("a leaf Variable that requires grad is being used in an in-place operation"):
        call("tensor_mul_scalar_", x, 2)
    with refused("a view of a leaf Variable that requires grad is being used in an in-place operation"):
        call("tensor_zero_", call("tensor_select", x, 0, 0))
    call("set_grad_enabled", False)
    call("tensor_mul_scalar_", x, 2)
    assert elements(x) == [2.0, 4.0]


def test_what_a_gradient_needs_must_stay() -> None:
    x = leaf([1.0, 2.0], [2])
    y = call("tensor_mul_scalar", x, 2)
    z = call("tensor_mul", y, y)
    call("tensor_add_scalar_", call("tensor_select", y, 0, 0), 1)
    with refused("modified by an inplace operation: .torch.DoubleTensor .2..", "is at version 1; expected version 0"):
        backward(total(z))


def test_what_no_gradient_needs_may_change() -> None:
    x, w = leaf([1.0, 2.0], [2]), tensor([3.0, 4.0])
    y = call("tensor_exp", x)
    z = call("tensor_add", y, w)
    call("tensor_zero_", w)
    call("tensor_mul_scalar_", z, 2)
    backward(total(z))
    assert grad(x) == pytest.approx([2 * 2.718281828459045, 2 * 7.38905609893065])


def reference(steps: Any) -> list[list[float]]:
    x = torch.tensor([[1.0, 2.0], [3.0, 4.0]], dtype=torch.float64, requires_grad=True)
    w = torch.tensor([0.5, -1.5], dtype=torch.float64, requires_grad=True)
    out = steps(x, w)
    return [g.reshape(-1).tolist() for g in torch.autograd.grad(out, [x, w], allow_unused=True) if g is not None]


def ours(steps: Any) -> list[list[float] | None]:
    x, w = leaf([1.0, 2.0, 3.0, 4.0], [2, 2]), leaf([0.5, -1.5], [2])
    found = call("gradients", [steps(x, w)], [x, w], [], False, False, True)
    return [elements(g) for g in found if g is not None]


def test_a_change_of_a_view_reaches_its_base() -> None:
    def theirs(x: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
        a = x * 2
        a[1].mul_(w)
        return (a * a).sum()

    def mine(x: Any, w: Any) -> Any:
        a = call("tensor_mul_scalar", x, 2)
        call("tensor_mul_", call("tensor_select", a, 0, 1), w)
        return total(call("tensor_mul", a, a))

    assert ours(mine) == reference(theirs)


def test_a_change_of_a_base_reaches_its_views() -> None:
    def theirs(x: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
        a = x * 2
        column, turned = a[:, 1], a.t()
        a.mul_(w)
        return (column * column).sum() + (turned * x).sum()

    def mine(x: Any, w: Any) -> Any:
        a = call("tensor_mul_scalar", x, 2)
        column, turned = call("tensor_select", a, 1, 1), call("tensor_transpose", a, 0, 1)
        call("tensor_mul_", a, w)
        return call("tensor_add", total(call("tensor_mul", column, column)), total(call("tensor_mul", turned, x)))

    assert ours(mine) == reference(theirs)


def test_a_view_of_an_untracked_base_tracks_it() -> None:
    def theirs(x: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
        a = torch.zeros(2, 2, dtype=torch.float64)
        other = a[:, 0]
        a[0].copy_(w * x[1])
        return (a * a).sum() + 3 * other.sum()

    def mine(x: Any, w: Any) -> Any:
        a = call("zeros", [2, 2], F64, None)
        other = call("tensor_select", a, 1, 0)
        call("tensor_copy_", call("tensor_select", a, 0, 0), call("tensor_mul", w, call("tensor_select", x, 0, 1)))
        assert not call("tensor_is_leaf", a)
        threefold = call("tensor_mul_scalar", total(other), 3)
        return call("tensor_add", total(call("tensor_mul", a, a)), threefold)

    assert ours(mine) == reference(theirs)


def test_changes_of_views_of_views() -> None:
    def theirs(x: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
        a = x * x
        a.t()[0].narrow(0, 1, 1).mul_(3)
        a[1].add_(w, alpha=2)
        a[0].zero_()
        return (a * x).sum()

    def mine(x: Any, w: Any) -> Any:
        a = call("tensor_mul", x, x)
        first = call("tensor_select", call("tensor_transpose", a, 0, 1), 0, 0)
        call("tensor_mul_scalar_", call("tensor_narrow", first, 0, 1, 1), 3)
        call("tensor_add_", call("tensor_select", a, 0, 1), w, 2)
        call("tensor_zero_", call("tensor_select", a, 0, 0))
        return total(call("tensor_mul", a, x))

    assert ours(mine) == [pytest.approx(g) for g in reference(theirs)]


def test_a_view_made_while_nothing_is_noted_isnt_changed_in_secret() -> None:
    x = leaf([1.0, 2.0], [2])
    y = call("tensor_mul_scalar", x, 2)
    call("set_grad_enabled", False)
    part = call("tensor_select", y, 0, 0)
    call("set_grad_enabled", True)
    assert not call("tensor_requires_grad", part)


# ---------------------------------------------------------------------------------------- functions and hooks of the caller's


def run(outputs: list[Any], answers: dict[int, Any]) -> list[int]:
    """A pass that answers tokens by functions; the tokens in their order."""
    handle = call("backward_begin", outputs, [], [], True, False, False, True)
    asked = []
    while token := call("backward_next", handle):
        asked.append(token)
        call("backward_answer", handle, answers[token](call("backward_gradients", handle)))
    return asked


def test_a_function_of_the_callers() -> None:
    x = leaf([1.0, 2.0], [2])
    call("set_grad_enabled", False)
    plain = call("tensor_mul", x, x)
    call("set_grad_enabled", True)
    (y,) = call("record_function", [x], [plain], 7)
    assert call("tensor_grad_fn", y) == "CallerFunction"
    out = total(call("tensor_mul_scalar", y, 5))
    assert run([out], {7: lambda gradients: [call("tensor_mul_scalar", gradients[0], 10)]}) == [7]
    assert grad(x) == [50.0, 50.0]
    del y, out
    assert call("released_tokens") == [7]


def test_a_function_that_answers_wrongly() -> None:
    x = leaf([1.0, 2.0], [2])
    (y,) = call("record_function", [x], [call("tensor_detach", x)], 3)
    with refused("the function answered with 2 gradients, but it has 1 inputs"):
        run([total(y)], {3: lambda gradients: [gradients[0], gradients[0]]})
    with refused("Function CallerFunction returned an invalid gradient at index 0"):
        run([total(y)], {3: lambda _: [tensor([1.0, 2.0, 3.0])]})


def test_hooks_see_and_replace_gradients() -> None:
    x = leaf([1.0, 2.0], [2])
    y = call("tensor_mul_scalar", x, 3)
    number = call("tensor_register_hook", y, 1)
    call("tensor_register_hook", x, 2)
    seen = []

    def look(gradients: list[Any]) -> list[Any]:
        seen.append(elements(gradients[0]))
        return [None]

    assert run([total(y)], {1: lambda g: [call("tensor_mul_scalar", g[0], 10)], 2: look}) == [1, 2]
    assert seen == [[30.0, 30.0]]
    assert grad(x) == [30.0, 30.0]
    call("tensor_remove_hook", y, number)
    assert run([total(y)], {2: look}) == [2]


def test_a_plain_pass_says_that_it_cant_ask() -> None:
    x = leaf([1.0], [1])
    call("tensor_register_hook", x, 4)
    with refused("the graph reaches a function or a hook of the caller's"):
        backward(call("tensor_mul_scalar", x, 2))


def test_errors_say_where_the_operation_was_made() -> None:
    x = leaf([0.0], [1])
    call("set_anomaly_enabled", True, True)
    call("set_place", "prog.spl:12")
    y = call("tensor_sqrt", x)
    call("set_place", "prog.spl:13")
    with refused("Function 'SqrtBackward0' returned nan values in its 0th output; .* made at prog.spl:12"):
        backward(call("tensor_mul_scalar", y, 0))
