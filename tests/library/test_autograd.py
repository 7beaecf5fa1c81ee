"""Gradients as programs ask for them: the same on both backends, and as PyTorch has them."""

from __future__ import annotations

import pytest

from library.programs import run_program

CASES = {
    # The first one: what others leave in circles is collected at a time of its own.
    "functions and graphs are let go": (
        """
    use_them()
    val before = torch_live_tensors()
    for _ in 0..5:
        use_them()
    print torch_live_tensors() - before
""",
        """
0
""",
    ),
    "backward adds to the gradients of leaves": (
        """
    val w = torch_tensor([1.0, 2.0, 3.0], requires_grad: true)
    (w * w).sum().backward()
    (w * w).sum().backward()
    print w.grad, w.is_leaf, (w * 2).is_leaf, (w * 2).grad_fn, w.grad_fn
    w.zero_grad(set_to_none: false)
    print w.grad
    w.zero_grad()
    print w.grad, w.detach().requires_grad, w.requires_grad
""",
        """
tensor([ 4.,  8., 12.]) true false MulBackward0 nil
tensor([0., 0., 0.])
nil false true
""",
    ),
    "a gradient may be given": (
        """
    val w = torch_tensor([1.0, 2.0], requires_grad: true)
    val y = w * 3
    y.backward(torch_tensor([1.0, 10.0]))
    print w.grad
    print failure(\\: (w * 2).backward())
    print failure(\\: y.backward(torch_ones([3])))
    print failure(\\: torch_tensor([1, 2], requires_grad: true))
""",
        """
tensor([ 3., 30.])
grad can be implicitly created only for scalar outputs
*
t: only floating-point and complex tensors can require gradients
""",
    ),
    "gradients have gradients": (
        """
    val w = torch_tensor([1.0, 2.0, 3.0], requires_grad: true)
    val [g] = torch_autograd_grad((w ** 3).sum(), w, create_graph: true)
    print torch_autograd_grad(g!.sum(), w, retain_graph: true), w.grad
    print torch_autograd_grad((g! * w).sum(), w, create_graph: true)[0]!.requires_grad
""",
        """
[tensor([ 6., 12., 18.])] nil
true
""",
    ),
    "the graph is freed unless it is retained": (
        """
    val w = torch_tensor([2.0], requires_grad: true)
    val y = (w * w).sum()
    y.backward(retain_graph: true)
    y.backward()
    print w.grad
    print failure(\\: y.backward()).contains("a second time")
""",
        """
tensor([8.])
true
""",
    ),
    "gradients of several outputs by several inputs": (
        """
    val a = torch_tensor([2.0], requires_grad: true)
    val b = torch_tensor([5.0], requires_grad: true)
    val c = torch_tensor([7.0], requires_grad: true)
    print torch_autograd_grad([a * b, a], [a, b], [torch_ones([1]), torch_full([1], 10.0)])
    print torch_autograd_grad(a * b, [a, c], allow_unused: true)
    print failure(\\: torch_autograd_grad(a * b, [a, c])).contains("not have been used in the graph")
    print failure(\\: torch_autograd_grad([a, b], a, [nil]))
    torch_autograd_backward([a * 2, b * 3])
    (a * b).backward(inputs: [b])
    print a.grad, b.grad
""",
        """
[tensor([15.]), tensor([2.])]
[tensor([5.]), nil]
true
there are 2 outputs and 1 gradients of them; give one for each, or nil
tensor([2.]) tensor([5.])
""",
    ),
    "gradients of results are kept where that is asked for": (
        """
    val w = torch_tensor([2.0], requires_grad: true)
    val y = w * 3
    y.retain_grad()
    (y * y).sum().backward()
    print y.grad, y.retains_grad, w.grad
    w.set_grad(torch_ones([1]))
    print w.grad
""",
        """
tensor([12.]) true tensor([36.])
tensor([1.])
""",
    ),
    "modes end with their blocks, however these are left": (
        """
    print torch_is_grad_enabled(), early(), torch_is_grad_enabled()
    print failure(\\: broken()), torch_is_grad_enabled()
    for i in 0..3:
        with torch_no_grad():
            if i == 1: break
    print torch_is_grad_enabled()
    val w = torch_tensor([2.0], requires_grad: true)
    with torch_no_grad():
        with torch_enable_grad():
            print (w * 2).requires_grad
        print (w * 2).requires_grad
        with torch_set_grad_enabled(true):
            print torch_is_grad_enabled()
    with torch_inference_mode():
        print torch_is_inference_mode_enabled(), torch_is_grad_enabled(), (w * 2).requires_grad
        with torch_inference_mode(false):
            print torch_is_inference_mode_enabled(), (w * 2).requires_grad
    print torch_is_inference_mode_enabled(), torch_is_grad_enabled()
""",
        """
true 7 true
broken true
true
true
false
true
true false false
false true
false true
""",
    ),
    "hooks see and change gradients": (
        """
    val w = torch_tensor([1.0, 2.0], requires_grad: true)
    val seen: [any] = []
    val hook = w.register_hook(\\g:
        seen.push(g.to_list())
        g * 10
    )
    (w * w).sum().backward()
    print w.grad, seen
    hook.remove()
    w.zero_grad()
    (w * w).sum().backward()
    print w.grad, seen.len
    val broken = w.register_hook(\\g: panic("in the hook"))
    print failure(\\: (w * w).sum().backward()), torch_is_grad_enabled()
    broken.remove()
    w.zero_grad()
    val y = w * 2
    y.register_hook(\\g: print "passes {g}")
    y.sum().backward()
    print w.grad
    print failure(\\: torch_ones([1]).register_hook(\\g: g))
""",
        """
tensor([20., 40.]) [[2.0, 4.0]]
tensor([2., 4.]) 1
in the hook true
passes tensor([1., 1.])
tensor([2., 2.])
t: it doesn't require a gradient, so no hook would be called
""",
    ),
    "functions with a backward of their own": (
        """
    val x = torch_tensor([0.5, 2.0, -3.0], requires_grad: true)
    val y = Clipped(1.0).apply(x)
    print y.detach(), y.requires_grad
    (y * 3).sum().backward()
    print x.grad
    print failure(\\: (y * 3).sum().backward()).contains("freed")
    val [p, q] = torch_apply(Both(), [x, x * 2])
    print torch_autograd_grad(p.sum(), x, retain_graph: true), torch_autograd_grad(q.sum(), x)
    print failure(\\: Both().apply(x, x))
    print failure(\\: Wrong().apply(x).sum().backward())
    with torch_no_grad():
        print Clipped(1.0).apply(x).requires_grad
""",
        """
tensor([ 0.5000,  1.0000, -1.0000]) true
tensor([3., 0., 0.])
true
[tensor([  2.,   8., -12.])] [tensor([3., 3., 3.])]
forward gave 2 outputs; `torch_apply(function, inputs)` gives all of them
backward gave 2 gradients, but the function has 1 inputs; nil stands for none
false
""",
    ),
    "second gradients go through functions of one's own": (
        """
    val x = torch_tensor([0.5, 2.0], requires_grad: true)
    for y in [Exp().apply(x), x.exp()]:
        val [g] = torch_autograd_grad((y * x).sum(), x, create_graph: true)
        print torch_autograd_grad((g! ** 2).sum(), x)
""",
        """
[tensor([  20.3871, 1310.3556])]
[tensor([  20.3871, 1310.3556])]
""",
    ),
    "the anomaly mode names the line": (
        """
    val x = torch_tensor([0.5], requires_grad: true)
    with torch_detect_anomaly():
        print torch_is_anomaly_enabled()
        val y = root_of(x)
        print failure(\\: y.backward()).contains("the operation was made at program.spl:{root_line()}")
    print torch_is_anomaly_enabled()
    print failure(\\: root_of(x).backward())
""",
        """
true
true
false
no error
""",
    ),
}
DECLARATIONS = """
class Clipped with TorchFunction:
    limit: f64

    fn forward(context: TorchContext, inputs: [Tensor]) -> [Tensor]:
        context.save(inputs)
        [inputs[0].clamp(-self.limit, self.limit)]

    fn backward(context: TorchContext, gradients: [Tensor]) -> [Tensor?]:
        [gradients[0] * (context.saved()[0].abs() <= self.limit)]

class Exp with TorchFunction:
    fn forward(context: TorchContext, inputs: [Tensor]) -> [Tensor]:
        val y = inputs[0].exp()
        context.save([y])
        [y]

    fn backward(context: TorchContext, gradients: [Tensor]) -> [Tensor?]:
        [gradients[0] * context.saved()[0]]

class Both with TorchFunction:
    fn forward(context: TorchContext, inputs: [Tensor]) -> [Tensor]:
        context.save(inputs)
        [inputs[0] * inputs[1], inputs[0] + inputs[1]]

    fn backward(context: TorchContext, gradients: [Tensor]) -> [Tensor?]:
        val [a, b] = context.saved()
        [gradients[0] * b + gradients[1], gradients[0] * a + gradients[1]]

class Wrong with TorchFunction:
    fn forward(context: TorchContext, inputs: [Tensor]) -> [Tensor]: [inputs[0] * 2]
    fn backward(context: TorchContext, gradients: [Tensor]) -> [Tensor?]: [gradients[0], nil]

fn failure(action: fn() -> any) -> text:
    match attempt(action):
        case Ok(_): "no error"
        case Err(error): error.message

fn early() -> i64:
    with torch_no_grad():
        return 7

fn broken():
    with torch_no_grad():
        panic("broken")

fn use_them():
    val x = torch_tensor([0.5, 2.0], requires_grad: true)
    x.register_hook(\\g: g * 2)
    val y = Exp().apply(Clipped(1.0).apply(x))
    y.sum().backward()

fn root_of(x: Tensor) -> Tensor:
    val y = x - 5.0
    y.sqrt().sum()
"""


@pytest.mark.parametrize("backend", ["pure", "torch"])
def test_gradients(backend: str, tmp_path) -> None:
    names = list(CASES)
    cases = "".join(f"fn case{i}():{CASES[name][0]}\n" for i, name in enumerate(names))
    head = f"use lib.torch.*\n{DECLARATIONS}"
    root_line = head.splitlines().index("    y.sqrt().sum()") + 1
    main = "\n".join(f'    print "# {name}"\n    case{i}()' for i, name in enumerate(names))
    program = f"{head}\n{cases}\nfn root_line() -> i64: {root_line}\n\nfn main():\n{main}\n"
    result = run_program(program, tmp_path, backend)
    assert result.stderr == ""
    parts = dict(part.split("\n", 1) for part in result.stdout.split("# ")[1:])
    wrong = {n: parts[n] for n in names if not alike(parts[n], CASES[n][1].lstrip("\n"))}
    assert not wrong, "\n".join(f"{n}\n{got}not\n{CASES[n][1]}" for n, got in wrong.items())


def alike(got: str, wanted: str) -> bool:
    """Whether the lines are those wanted; `*` stands for any line."""
    pairs = zip(got.splitlines(), wanted.splitlines(), strict=False)
    return len(got.splitlines()) == len(wanted.splitlines()) and all(w in ("*", g) for g, w in pairs)
