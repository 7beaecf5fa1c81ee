"""Where a program's time goes, by Simple line: `simple run --profile FILE`."""

from __future__ import annotations

from simple.profile.report import render
from simple.profile.sampler import FOREIGN, NATIVE, Profile, Sampler

__all__ = ["FOREIGN", "NATIVE", "Profile", "Sampler", "render"]
