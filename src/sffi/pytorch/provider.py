"""PyTorch as the answer to `requires torch`. Starting programs import this, so what only builds need is imported there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sffi.build.errors import NotFound
from sffi.pytorch.find import find_pytorch

if TYPE_CHECKING:
    from pathlib import Path

    from sffi.findings import Finding
    from sffi.plan.model import Library
    from sffi.pytorch.find import PyTorchBuild

__all__ = ["PROVIDER"]


class _PyTorch:
    """The provider; see `sffi.providers.Provider`."""

    missing_code = "no-pytorch"

    def find(self) -> PyTorchBuild | NotFound:
        return find_pytorch()

    def describe(self) -> dict[str, Any]:
        found = find_pytorch()
        if isinstance(found, NotFound):
            return {"found": False, "reason": found.reason, "remedy": found.remedy, "broken": found.broken}
        return {
            "found": True,
            "version": found.version,
            "git": found.git,
            "path": str(found.root),
            "from": found.origin,
            "headers": found.unfit() is None,
            "cuda": {"built_for": found.cuda, "driver": found.driver, "usable": found.cuda_usable},
        }

    def check(self, library: Library) -> tuple[list[Finding], str | None]:
        from sffi.pytorch.schemas import check_schemas, installed_schemas

        schemas = installed_schemas()
        if schemas is None:
            return [], "PyTorch isn't installed here, so its schemas weren't compared"
        return check_schemas(library, schemas), None

    def compare(self, library: Library, root: Path) -> list[str] | None:
        from sffi.pytorch.headers import compare_headers

        headers = root / "include"
        if not (headers / "ATen" / "ops").is_dir():
            return None
        found = compare_headers(library, headers)
        differing = (
            f"{len(found.reworded)} differ in names or defaults only, {len(found.lacking)} operators are unavailable"
        )
        lines = [f"{root}: {found.same} schemas are the same, {differing}"]
        for ours, theirs in found.reworded:
            lines += [f"  spec:  {ours}", f"  there: {theirs}"]
        return [*lines, *(f"  {symbol}: {reason}" for symbol, reason in found.lacking.items())]


PROVIDER = _PyTorch()
