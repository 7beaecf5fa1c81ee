"""The settings of a small library without PyTorch."""

from __future__ import annotations

HEAD = """\
# A library of boxes.
library box_ffi
title Boxes
abi 3
prefix rt_box_
header rt_box.h
declarations ffi.spl
namespace boxes
include "boxes.h"
native boxes.cpp
scope Scope
handle Box as BoxHandle kind 2 free box_free cpp boxes::Box
calls box from <boxes/{base}.h> as boxes::ops::{function}::call
calls native from "functions.h" as boxes::{function}
rename self, other as a, b
rename self as t
fix layout
enum COLOUR RED 0, BLUE 7

== Making ==

"""
