"""The emitters: the bits of their output that a reader or a compiler depends on."""

from __future__ import annotations

from dataclasses import replace

from sffi.generate import generate_build
from sffi.plan.codes import ERROR_CODES
from sffi.pytorch.headers import compare_headers, lacking_operators
from sffi.targets.binding_table import emit_binding_table
from sffi.targets.c_header import emit_header
from sffi.targets.cpp_source import emit_shards
from sffi.targets.host_module import emit_host_module, host_module_name
from sffi.targets.reference import emit_reference
from sffi.targets.simple_declarations import emit_declarations
from sffi.targets.version_script import emit_version_script

ADD = "add = box::add.Box(Box self, Box other, *, Scalar alpha=1) -> Box with alpha = 1"
MADE = "made = native::made(int[] size) -> Box with size as dims: sizes"
PAIR = "pair = native::pair(Box self, float? limit) -> (Box low, Box high) with long"
LEVEL = "level = native::level(Box self, int level=1) -> int with level: 0..2"
LOAD = "load = native::load(str path) -> Box"
NAME = "name = native::name(Box self) -> str"


def test_the_declarations(make_library):
    text = emit_declarations(make_library(ADD, MADE, PAIR))
    assert 'extern library "box_ffi" errors rt_box_last_error\n' in text
    assert "extern type BoxHandle free rt_box_box_free\n" in text
    assert "# Making\nextern fn rt_box_add(a: BoxHandle, b: BoxHandle) -> BoxHandle\n" in text
    assert "extern fn rt_box_pair(t: BoxHandle, limit: f64?) -> (BoxHandle, BoxHandle)\n" in text
    assert "extern fn rt_box_last_error" not in text


def test_the_header(make_library):
    text = emit_header(make_library(ADD, PAIR))
    assert (
        "/*\n"
        " * It does it.\n"
        " * a, b: Box, borrowed.\n"
        " * Returns an owned Box handle, or 0 on failure.\n"
        " * Errors: BAD_HANDLE; what Boxes refuses.\n"
        " * Boxes: box::add.Box\n"
        " */\n"
        "int64_t rt_box_add(int64_t a, int64_t b);\n"
    ) in text
    assert "RT_BOX_COLOUR_BLUE = 7" in text
    assert "#define RT_BOX_NONE INT64_MIN" in text
    assert "RT_BOX_SCALAR_INT" not in text  # no parameter is a Scalar
    for code in ERROR_CODES:
        assert f"RT_BOX_{code.name} = {code.number}" in text


def test_the_manual_has_what_the_library_has(make_library):
    manual = emit_header(make_library(ADD, PAIR)).partition(" */")[0]
    assert "find_package(box_ffi 3 CONFIG REQUIRED)" in manual
    assert "    Box   freed with rt_box_box_free" in manual
    assert "int64_t t = rt_box_add(...);" in manual
    assert "has an int64_t has_x after it" in manual.replace("\n * ", " ")  # PAIR has a number that may be none
    assert "scalar" not in manual
    assert "dtype" not in manual
    assert "Torch" not in manual
    assert max(len(line) for line in manual.splitlines()) <= 110


def test_the_header_says_ranges_defaults_and_what_takes_long(make_library):
    text = emit_header(make_library(MADE, PAIR, LEVEL, LOAD))
    assert " * dims: ndim integers, borrowed for the call, each at least 0.\n" in text
    assert " * level: from 0 to 2; default 1.\n" in text
    assert " * Returns 2, with owned Box handles in out (low, high), or -1 on failure;" in text
    assert " * May take long.\n" in text.partition("int64_t rt_box_pair(")[0][-300:]
    assert " * Errors: INVALID_ARGUMENT, IO, FORMAT; what Boxes refuses.\n" in text
    assert (
        text.count("Works in a stub and after a fork too.") == 6
    )  # what every library has, but for the counts of handles


def test_the_manual_ends_with_the_librarys_own(make_library, tmp_path):
    library = make_library(ADD)
    (tmp_path / "native").mkdir()
    (tmp_path / "native" / "manual.txt").write_text("Lids\n----\nA box has a lid.\n")
    settings = replace(library.settings, manual="manual.txt")
    text = emit_header(replace(library, folder=tmp_path, settings=settings))
    assert " * Lids\n * ----\n * A box has a lid.\n */" in text


def test_the_entry_point_of_an_operator(make_library):
    (text,) = emit_shards(make_library(ADD), 1, stub=False)
    assert "#include <boxes/add.h>" in text
    assert (
        "int64_t rt_box_add(int64_t a, int64_t b) {\n"
        "  return sffi::guarded<int64_t>(0, [&]() -> int64_t {\n"
        '    const sffi::Borrowed<boxes::Box> a_(a, "a");\n'
        '    const sffi::Borrowed<boxes::Box> b_(b, "b");\n'
        "    const boxes::Scope scope{a_.get(), b_.get()};\n"
        "    return sffi::own<boxes::Box>(boxes::ops::add_Box::call(a_.get(), b_.get(), 1));\n"
        "  });\n"
        "}\n"
    ) in text


def test_the_entry_point_checks_sizes_and_places_for_results(make_library):
    (text,) = emit_shards(make_library(MADE, PAIR, NAME), 1, stub=False)
    assert 'boxes::ints(sffi::sizes(dims, ndim, "dims"))' in text
    assert "if (capacity < 2) return 2;" in text
    assert "return boxes::name(t_.get(), output);" in text


def test_a_stub_has_every_function_and_no_header_of_the_library(make_library):
    library = make_library(ADD, MADE, PAIR, NAME)
    text = "".join(emit_shards(library, 2, stub=True))
    assert "boxes" not in text
    for function in library.functions:
        assert f"{function.c_prototype} {{" in text


def test_shards_hold_every_function_once(torch_library):
    for count in (1, 3, 8):
        shards = emit_shards(torch_library, count, stub=False)
        assert len(shards) <= count
        text = "".join(shards)
        for function in torch_library.functions:
            assert text.count(f"{function.c_prototype} {{") == 1


def test_the_host_module(make_library):
    library = make_library(ADD, PAIR, NAME)
    text = emit_host_module(library)
    assert host_module_name(library) == "_box_host"
    assert "PyMODINIT_FUNC PyInit__box_host(void)" in text
    assert "Py_BEGIN_ALLOW_THREADS" not in text.partition("host_rt_box_pair")[0]
    assert '{"rt_box_add", (PyCFunction)' in text
    assert "host_rt_box_last_error" not in text


def test_the_version_script_and_the_binding_table(make_library):
    library = make_library(ADD, PAIR)
    script = emit_version_script(library)
    symbols = [line.strip(" ;") for line in script.partition("global:")[2].partition("local:")[0].split()]
    assert symbols == [function.symbol for function in library.functions]
    assert "rt_box_pair\thandle tuple\tt:handle\tlimit:float?\n" in emit_binding_table(library)


def test_reference_pages_have_every_function(torch_library):
    pages = emit_reference(torch_library)
    text = "".join(pages.values())
    for function in torch_library.functions:
        assert f"## {function.symbol}\n" in text
        assert f"{function.c_prototype};" in text
        assert function.simple_declaration in text
    assert "Fixed: `dtype = float`" in pages["creation.md"]


def test_the_sources_of_a_build(torch_library, tmp_path):
    made = generate_build(torch_library, tmp_path / "full", shards=4, stub=False)
    assert all(path.is_file() for path in (*made.sources, made.host, made.header, made.version_script, made.bindings))
    names = [path.name for path in made.sources]
    assert len(set(names)) == len(names)
    stub = generate_build(torch_library, tmp_path / "stub", shards=1, stub=True)
    assert [path.name for path in stub.native_sources] == ["sffi_runtime.cpp"]


def test_what_a_pytorch_lacks_keeps_its_place(make_library, tmp_path):
    library = make_library(
        ADD, "mul = box::mul(Box self, Box other) -> Box", "neg_ = box::neg_(Box(a!) self) -> Box(a!)"
    )
    headers = tmp_path / "headers"
    (headers / "boxes").mkdir(parents=True)
    schema = "add.Box(Box self, Box other, *, Scalar alpha=2) -> Box"
    (headers / "boxes" / "add.h").write_text(f'static constexpr const char* schema_str = "{schema}";')
    (headers / "boxes" / "mul.h").write_text('static constexpr const char* schema_str = "mul(Box self, int n) -> Box";')
    lacking = lacking_operators(library, headers)
    assert lacking == {
        "rt_box_mul": "this Boxes has the operator box::mul with other arguments or results",
        "rt_box_neg_": "this Boxes has no operator box::neg_",
    }
    (text,) = emit_shards(library, 1, stub=False, lacking=lacking)
    assert "#include <boxes/add.h>" in text
    assert "#include <boxes/mul.h>" not in text
    assert (
        "void rt_box_neg_(int64_t t) {\n"
        "  (void)t;\n"
        "  return sffi::guarded([] {\n"
        '    throw sffi::Failure(sffi::Code::unavailable, "this Boxes has no operator box::neg_");\n'
        "  });\n"
        "}\n"
    ) in text
    found = compare_headers(library, headers)
    assert (found.same, len(found.reworded), found.lacking) == (0, 1, lacking)
