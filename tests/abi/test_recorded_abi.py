"""The ABI only grows: what a program was linked with stays, with the same types and numbers. Planted changes are found."""

from __future__ import annotations

from pathlib import Path

from native_build import TORCH
from recorded_abi import RECORD, Outcome, compare, record_of

from sffi.generate import load_library

SPEC = (TORCH / "torch.sffi").read_text(encoding="utf-8")
RECORDED = record_of(load_library(TORCH).settings.abi)
ENABLED = "set_anomaly_enabled = native::set_anomaly_enabled(bool enabled, bool check_nan) -> ()"


def changed(folder: Path, *changes: tuple[str, str]) -> Outcome:
    """The comparison for a spec in which some texts are others."""
    text = SPEC
    for old, new in changes:
        assert SPEC.count(old) == 1, f"torch.sffi has {SPEC.count(old)} times {old!r}; plant the change elsewhere"
        text = text.replace(old, new)
    (folder / "torch.sffi").write_text(text, encoding="utf-8")
    (folder / "native").symlink_to(TORCH / "native")
    return compare(folder, RECORDED)


def test_programs_that_were_linked_with_the_record_go_on_working():
    assert RECORDED.exists(), f"this ABI isn't recorded: {RECORD}"
    outcome = compare(TORCH, RECORDED)
    assert not outcome.breaks, f"{outcome.breaks}\nUndo the change, or raise `abi` in torch.sffi"
    assert not outcome.respelled, f"{outcome.respelled}\nWhere these are the same arguments by other names: {RECORD}"
    if outcome.added:
        print(f"{len(outcome.added)} functions are new; to hold them too: {RECORD}")


def test_what_breaks_programs_is_found(tmp_path: Path):
    outcome = changed(
        tmp_path,
        ("tensor_lcm = aten::lcm(Tensor", "tensor_common = aten::lcm(Tensor"),
        (ENABLED, ENABLED.replace("bool check_nan", "float check_nan")),
        ("jit_train(Module module, bool training)", "jit_train(Module module)"),
        ("::set_num_threads(int threads) -> ()", "::set_num_threads(int threads) -> Tensor"),
        ("enum DTYPE U8 0, I8 1,", "enum DTYPE U8 1, I8 0,"),
        ("enum DEVICE CPU -1, META -2, MPS -3", "enum DEVICE CPU -1, META -2"),
    )
    for said in (
        "1 Removed, 3 Changed, 0 Added (1 filtered out) functions",
        "[D] 'function int64_t rt_torch_tensor_lcm(int64_t, int64_t)'",
        "type name changed from 'long int' to 'double'",
        "parameter 2 of type 'typedef int64_t' was removed",
        "return type changed",
        "::RT_TORCH_DTYPE_I8' from value '1' to '0'",
        "1 enumerator deletion",
    ):
        assert said in outcome.breaks


def test_new_functions_and_numbers_break_nothing(tmp_path: Path):
    too = f"{ENABLED}\n\n## New.\n{ENABLED.replace('enabled =', 'enabled_too =')}"
    outcome = changed(tmp_path, (ENABLED, too), ("MPS -3", "MPS -3, XPU -4"))
    assert outcome == Outcome("", (), ("rt_torch_set_anomaly_enabled_too",))


def test_arguments_in_another_order_are_found(tmp_path: Path):
    """Their types are the same, so that abidiff sees nothing."""
    outcome = changed(
        tmp_path, (ENABLED, ENABLED.replace("bool enabled, bool check_nan", "bool check_nan, bool enabled"))
    )
    assert outcome.breaks == ""
    assert [text.splitlines()[0] for text in outcome.respelled] == [
        "void rt_torch_set_anomaly_enabled(int64_t check_nan, int64_t enabled);"
    ]
