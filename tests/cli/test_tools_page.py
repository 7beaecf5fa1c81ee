"""What docs/tools.md says about the JSON of `simple check` is what comes out."""

from __future__ import annotations

import json
import re
from pathlib import Path

from .commands import simple

PAGE = Path(__file__).parents[2] / "docs" / "tools.md"


def test_the_json_document(tmp_path):
    (block,) = re.findall(r"```json\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    (tmp_path / "prog.spl").write_text('val count: i64 = "3"\nprint count\n')
    result = simple("check", "--format", "json", "prog.spl", folder=tmp_path)
    assert json.loads(result.stdout) == json.loads(block)
