"""Datasets, loaders, readers and transforms, on both backends.

One program a backend evaluates the expressions of all cases. The files that it reads, whole and broken ones, are written here.
"""

from __future__ import annotations

import gzip
import io
import json
import random
import struct
import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from library.programs import ROOT, outputs, run_program

BACKENDS = ("torch", "pure")
DATA = ROOT / "examples" / "data"


@dataclass(frozen=True)
class Case:
    """An expression of Simple and what it prints; a list stands for what JSON says, to six digits. An error is `error KIND: MESSAGE`."""

    name: str
    expression: str
    expected: object

    def __str__(self) -> str:
        return self.name


DECLARATIONS = """
use lib.torch.data.*
use std.time

class Squares with Dataset:
    count: i64
    fn len() -> i64: self.count
    fn get(place: i64) -> any: (place, [place * place, 0.5], "n{place}")

class Odd with Dataset:
    fn len() -> i64: 2
    fn get(place: i64) -> any: if place == 0: torch_ones([2]) else: torch_ones([3])

fn items(loader: DataLoader) -> [any]: [batch.to_list() for batch in loader]

fn numbers(count: i64) -> TensorDataset: TensorDataset([torch_arange(count)])

class Counting with Dataset:
    made: i64 = 0
    fn len() -> i64: 12
    me get(place: i64) -> any:
        self.made += 1
        place

fn made_during_the_first(ahead: i64, expected: i64) -> i64:
    "How many items are made while the first batch is used; waits for as many as are expected."
    val items = Counting()
    for batch in DataLoader(items, batch_size: 2, prefetch: ahead):
        val start = time.monotonic()
        while items.made < expected and time.monotonic() - start < 20: time.sleep(0.01)
        time.sleep(0.05)
        return items.made
    0

fn noisy(item: any) -> any:
    if item.item() == 5: panic("item 5 is bad")
    item

fn resumed(ahead: i64, stop: i64) -> any:
    "The batches of an epoch that was interrupted, and the rest of it by another loader; then the next epoch of both."
    val make = \\: DataLoader(
        TensorDataset([torch_arange(24).reshape([6, 1, 2, 2])]), batch_size: 2, shuffle: true, seed: 9,
        transform: random_flip(0.5), prefetch: ahead
    )
    val first = make()
    for batch in first: pass
    val seen: [any] = []
    for batch in first:
        seen.push(batch.to_list())
        if seen.len == stop: break
    val second = make()
    second.load_state(first.state())
    seen.extend(items(second))
    (seen, items(second))

fn resumed_between_epochs(ahead: i64) -> any:
    "An epoch of a loader, and the next one of another that goes on."
    val make = \\: DataLoader(numbers(6), batch_size: 2, shuffle: true, seed: 9, prefetch: ahead)
    val first = make()
    val seen = items(first)
    val second = make()
    second.load_state(first.state())
    (seen, items(second), second.state()) == (items(make()), items(first), first.state())

fn uninterrupted() -> any:
    val loader = DataLoader(
        TensorDataset([torch_arange(24).reshape([6, 1, 2, 2])]), batch_size: 2, shuffle: true, seed: 9, transform: random_flip(0.5)
    )
    for batch in loader: pass
    (items(loader), items(loader))

fn wav(path: text) -> any:
    val (samples, rate) = read_wav(path)
    (samples.to_list(), rate)
"""

LOADERS = [
    Case("in order", "items(DataLoader(numbers(5), batch_size: 2))", [[0, 1], [2, 3], [4]]),
    Case("drops the last", "items(DataLoader(numbers(5), batch_size: 2, drop_last: true))", [[0, 1], [2, 3]]),
    Case("lengths", "[DataLoader(numbers(5), batch_size: 2, drop_last: d).len for d in [true, false]]", [2, 3]),
    Case("batch larger than all", "items(DataLoader(numbers(2), batch_size: 8))", [[0, 1]]),
    Case("nothing", "items(DataLoader(numbers(0), batch_size: 8, shuffle: true, seed: 1))", []),
    Case("one", "items(DataLoader(numbers(2)))", [[0], [1]]),
    Case(
        "each item once",
        "items(DataLoader(numbers(1000), batch_size: 7, shuffle: true, seed: 3)).flatten().sorted() == [...0..1000]",
        "true",
    ),
    Case(
        "another order every epoch",
        "(\\l: items(l) != items(l))(DataLoader(numbers(100), batch_size: 9, shuffle: true, seed: 3))",
        "true",
    ),
    Case(
        "the same from one seed",
        "[items(DataLoader(numbers(50), batch_size: 9, shuffle: true, seed: s)) for s in [4, 4, 5]].unique().len",
        "2",
    ),
    Case("tuples", "[b[0] for b in DataLoader(Squares(3), batch_size: 2)][1].to_list()", [2]),
    Case("parts of tuples", "[b[1][0].to_list() for b in DataLoader(Squares(3), batch_size: 2)]", [[0, 1], [4]]),
    Case("texts", "[b[2] for b in DataLoader(Squares(3), batch_size: 2)]", [["n0", "n1"], ["n2"]]),
    Case(
        "dicts",
        'collate([{"a": 1, "b": true}, {"a": 2, "b": false}])',
        '{"a": tensor([1, 2]), "b": tensor([ True, False])}',
    ),
    Case(
        "pairs of tensors", "TensorDataset([torch_arange(3), torch_ones([3, 2])])[1]", "(tensor(1), tensor([1., 1.]))"
    ),
    Case("map", "items(DataLoader(numbers(3).map(\\x: x * 10), batch_size: 3))", [[0, 10, 20]]),
    Case("subset", "items(DataLoader(numbers(9).subset([8, 1, 2]), batch_size: 2))", [[8, 1], [2]]),
    Case("subset of a map", "items(DataLoader(numbers(9).map(\\x: x + 1).subset([8, 0]), batch_size: 2))", [[9, 1]]),
    Case("join", "items(DataLoader(numbers(2).join(numbers(3)), batch_size: 4))", [[0, 1, 0, 1], [2]]),
    Case("own gathering", "[b for b in DataLoader(numbers(3), batch_size: 2, gather: \\xs: xs.len)]", [2, 1]),
    Case("sizes of parts", "split(numbers(10), [0.55, 0.45]).map(\\p: p.len)", [6, 4]),
    Case("a part of nothing", "split(numbers(3), [0.1, 0.9]).map(\\p: p.len)", [1, 2]),
    Case("parts by number", "split(numbers(10), [7, 3]).map(\\p: p.len)", [7, 3]),
    Case(
        "parts have all",
        "split(numbers(9), [0.5, 0.5], 2).map(\\p: items(DataLoader(p))).flatten().flatten().sorted()",
        [0, 1, 2, 3, 4, 5, 6, 7, 8],
    ),
    Case(
        "prefetch is in order",
        "items(DataLoader(numbers(5).map(\\x: x), batch_size: 2, prefetch: 3))",
        [[0, 1], [2, 3], [4]],
    ),
    Case("two batches ahead", "[made_during_the_first(2, 6), made_during_the_first(0, 2)]", [6, 2]),
    Case(
        "errors come through prefetch",
        "items(DataLoader(numbers(9).map(noisy), batch_size: 2, prefetch: 2))",
        "error panic: item 5 is bad",
    ),
    *(
        Case(f"resumed after {stop}, {ahead} ahead", f"resumed({ahead}, {stop}) == uninterrupted()", "true")
        for stop in (1, 2, 3)
        for ahead in (0, 2)
    ),
    *[Case(f"resumed between epochs, {ahead} ahead", f"resumed_between_epochs({ahead})", "true") for ahead in (0, 2)],
    Case("flips differ", "uninterrupted()[0] != uninterrupted()[1]", "true"),
    Case(
        "no batch",
        "DataLoader(numbers(2), batch_size: 0)",
        "error invalid-argument: a batch has at least 1 item, not 0",
    ),
    Case(
        "lengths differ",
        "TensorDataset([torch_ones([2]), torch_ones([3])])",
        "error shape: tensor 0 has 2 items along its first dimension, and tensor 1 has 3",
    ),
    Case(
        "not all",
        "split(numbers(3), [0.5, 0.4])",
        "error invalid-argument: the parts are 0.9 together; fractions must sum up to 1",
    ),
    Case("no such item", "numbers(3).subset([3])", "error index-out-of-range: there is no item 3; the dataset has 3"),
    Case(
        "no such state",
        'DataLoader(numbers(3)).load_state({"seed": 1, "epoch": 0, "position": 4})',
        "error invalid-argument: the state is at batch 4; an epoch here has 3",
    ),
    Case("items that don't fit", "items(DataLoader(Odd(), batch_size: 2))", "error "),
]

TRANSFORMS = [
    Case("compose", "compose([\\x: x + 1, \\x: x * 2])(3)", "8"),
    Case("unit range", "unit_range(torch_tensor([0, 51, 255], 'u8')).to_list()", [0, 0.2, 1]),
    Case("normalize", "normalize(0.5, 0.25)(torch_tensor([0.5, 1.0])).to_list()", [0, 2]),
    Case(
        "normalize channels",
        "normalize([1.0, 2.0], [1.0, 2.0])(torch_full([2, 1, 1], 4.0)).flatten().to_list()",
        [3, 1],
    ),
    Case("one hot", "one_hot(torch_tensor([2, 0]), 3).to_list()", [[0, 0, 1], [1, 0, 0]]),
    Case(
        "standardize",
        "standardize(torch_tensor([[1.0, 5.0], [3.0, 5.0]]))(torch_tensor([[1.0, 5.0]])).to_list()",
        [[-1, 0]],
    ),
    Case("inputs only", "on_inputs(\\x: x + 1)((1, 2))", "(2, 2)"),
    Case("flip", "random_flip(1.0)(torch_arange(4).reshape([1, 1, 2, 2])).flatten().to_list()", [1, 0, 3, 2]),
    Case("never flip", "random_flip(0.0)(torch_arange(4).reshape([1, 1, 2, 2])).flatten().to_list()", [0, 1, 2, 3]),
    Case("crop", "random_crop(2, 3)(torch_zeros([4, 3, 8, 8])).shape()", [4, 3, 2, 3]),
    Case("crop one", "random_crop(10, 10, padding: 1)(torch_zeros([3, 8, 8])).shape()", [3, 10, 10]),
    Case("no crop", "random_crop(9, 2)(torch_zeros([3, 8, 8]))", "error shape: there is no part of 9 x 2 pixels"),
    Case("characters", "CharTokenizer.of('banana').encode('nab').to_list()", [2, 0, 1]),
    Case("characters back", "CharTokenizer.of('banana').decode(torch_tensor([[1, 0], [2, 0]]))", "bana"),
    Case(
        "no such character",
        'CharTokenizer.of("ab\\n").encode("a\\nac")',
        "error invalid-argument: The character 'c' (line 2, column 2)",
    ),
    Case(
        "no such number",
        "CharTokenizer.of('ab').decode([2])",
        "error index-out-of-range: There is no character 2; the alphabet has 2",
    ),
    Case("words", "Vocabulary.of(['b', 'a', 'a', 'c'], most: 3).encode(['a', 'b', 'c']).to_list()", [1, 2, 0]),
    Case("words back", "Vocabulary.of(['b', 'a', 'a']).decode([1, 0])", ["a", "<unk>"]),
]

TABLES = [
    Case(
        "iris",
        "read_csv('iris.csv')",
        "Table(150 rows, sepal_length: f64, sepal_width: f64, petal_length: f64, petal_width: f64, species: text)",
    ),
    Case("matrix", "read_csv('iris.csv').tensor().shape()", [150, 4]),
    Case("classes", "read_csv('iris.csv').classes('species')[1]", ["setosa", "versicolor", "virginica"]),
    Case("digits", "read_csv('digits.csv', header: false).column('64')[:4].to_list()", [0, 1, 2, 3]),
    Case("types", "read_csv('good.csv').types()", '{"a": "i64", "b": "f64", "c, d": "text", "e": "text"}'),
    Case("missing numbers", "read_csv('good.csv').column('b').isnan().to_list() == [false, true]", "true"),
    Case("quoted", "read_csv('good.csv').texts('c, d')", ['say "hi"', "two\nlines"]),
    Case("only names", "read_csv('names.csv').tensor([]).shape()", [0, 0]),
    Case("empty", "read_csv('empty.csv')", "Table(0 rows, )"),
    Case("semicolons", "read_csv('semicolons.csv', separator: ';').tensor().to_list()", [[1, 2]]),
    Case("columns by name", "read_csv('good.csv').tensor(['a', 'a'], 'i64').to_list()", [[1, 1], [2, 2]]),
    Case(
        "no such column",
        "read_csv('good.csv').column('z')",
        'error invalid-argument: there is no column "z"; the columns are a, b, c, d, e',
    ),
    Case("text as numbers", "read_csv('good.csv').column('e')", 'error type: the column "e" has text'),
    Case("no such file", "read_csv('missing.csv')", "error io: Can't read missing.csv: there is no such file"),
    Case("NUL", "read_csv('nul.csv')", "error format: nul.csv, line 2, column 3: there is a NUL character"),
    Case("UTF-16", "read_csv('utf16.csv')", "error format: utf16.csv, line 1, column 4: there is a NUL"),
    Case("Latin 1", "read_csv('latin1.csv')", "error format: latin1.csv, line 3, column 2: this isn't UTF-8 text"),
    Case(
        "short row",
        "read_csv('short.csv')",
        "error format: short.csv, line 4, column 2: the row has 1 field; the first row has 2",
    ),
    Case(
        "long row",
        "read_csv('long.csv')",
        "error format: long.csv, line 2, column 3: the row has 3 fields; the first row has 2",
    ),
    Case(
        "a million columns",
        "read_csv('wide.csv')",
        "error format: wide.csv, line 1, column 65537: a table has at most 65536 columns",
    ),
    Case(
        "quote without end",
        "read_csv('quote.csv')",
        "error format: quote.csv, line 2, column 1: the row that begins here is broken",
    ),
    Case(
        "a name twice",
        "read_csv('twice.csv')",
        'error format: twice.csv, line 1, column 3: the name "a" is that of column 1',
    ),
]

ARRAYS = {
    kind: np.arange(24).reshape(2, 3, 4).astype(dtype)
    for kind, dtype in {8: ">u1", 9: ">i1", 11: ">i2", 12: ">i4", 13: ">f4", 14: ">f8"}.items()
}
for _kind, _array in ARRAYS.items():
    if _kind != 8:
        _array[0, 1] = [-1, -2, 100, -128]


def idx(kind: int, array: np.ndarray) -> bytes:
    """An array as an IDX file."""
    return bytes([0, 0, kind, array.ndim]) + struct.pack(f">{array.ndim}I", *array.shape) + array.tobytes()


def wav(kind: int, channels: int, bits: int, data: bytes, *, extended: bool = False, size: int | None = None) -> bytes:
    """A WAV file with a part between that nobody knows."""
    block = channels * bits // 8
    form = struct.pack("<HHIIHH", 0xFFFE if extended else kind, channels, 8000, 8000 * block, block, bits)
    if extended:
        form += struct.pack("<HHIH", 22, bits, 0, kind) + bytes(14)
    body = b"WAVEfmt " + struct.pack("<I", len(form)) + form + b"LIST" + struct.pack("<I", 3) + b"abc\0"
    body += b"data" + struct.pack("<I", len(data) if size is None else size) + data
    return b"RIFF" + struct.pack("<I", len(body)) + body


def written_by_wave(width: int, data: bytes) -> bytes:
    """A file that Python's own module writes."""
    stream = io.BytesIO()
    with wave.open(stream, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(width)
        file.setframerate(8000)
        file.writeframes(data)
    return stream.getvalue()


GOOD_IDX = idx(8, ARRAYS[8])
FILES: dict[str, bytes] = {
    "iris.csv": (DATA / "iris.csv").read_bytes(),
    "digits.csv": (DATA / "digits.csv").read_bytes(),
    "good.csv": b'\xef\xbb\xbfa,b,"c, d",e\r\n1,0.5,"say ""hi""",1_0\r\n\r\n2,,"two\nlines",x\r\n',
    "names.csv": b"a,b\n",
    "empty.csv": b"",
    "semicolons.csv": b"x;y\n1;2",
    "nul.csv": b"a,b\n1,\x002\n",
    "utf16.csv": "a,b\n1,2\n".encode("utf-16"),
    "latin1.csv": b"a\n1\n2\xe9\n",
    "short.csv": b'a,b\n"1\n2",2\n3\n',
    "long.csv": b"a,b\n1,2,3\n",
    "wide.csv": b"," * 999_999 + b"\n",
    "quote.csv": b'a,b\n1,"2\n3,4\n',
    "twice.csv": b"a,b,a\n1,2,3\n",
    **{f"{kind}.idx": idx(kind, array) for kind, array in ARRAYS.items()},
    "packed.gz": gzip.compress(GOOD_IDX),
    "members.gz": gzip.compress(GOOD_IDX[:20]) + gzip.compress(GOOD_IDX[20:]),
    "none.idx": idx(8, np.zeros((3, 0, 5), "u1")),
    "0.broken": b"",
    "1.broken": GOOD_IDX[:3],
    "2.broken": b"\1" + GOOD_IDX[1:],
    "3.broken": b"\0\0\7" + GOOD_IDX[3:],
    "4.broken": b"\0\0\10\0" + GOOD_IDX[4:],
    "5.broken": b"\0\0\10\377" + GOOD_IDX[4:],
    "6.broken": b"\0\0\10\100" + GOOD_IDX[4:],
    "7.broken": GOOD_IDX[:-1],
    "8.broken": GOOD_IDX + b"\0",
    "9.broken": b"\0\0\10\3" + b"\377" * 12 + GOOD_IDX,
    "10.broken": b"\0\0\16\2" + struct.pack(">II", 1 << 31, 1 << 10) + bytes(64),
    "11.broken": gzip.compress(b"\0\0\10\1" + struct.pack(">I", 1 << 31) + bytes(64)),
    "12.broken": gzip.compress(GOOD_IDX)[:-9],
    "13.broken": gzip.compress(GOOD_IDX)[:-8] + bytes(8),
    "14.broken": gzip.compress(b"\0\0\10\1" + struct.pack(">I", 5) + bytes(50_000_000)),
    "15.broken": b"\x1f\x8b" + bytes(50),
    "16.broken": b"\0\0\10\4" + struct.pack(">IIII", 0, 1 << 31, 1 << 31, 1 << 31),
    "8.wav": written_by_wave(1, bytes([0, 128, 255, 64])),
    "16.wav": written_by_wave(2, struct.pack("<4h", -32768, 0, 32767, 16384)),
    "24.wav": written_by_wave(3, b"\0\0\x80\0\0\0\xff\xff\x7f\xff\xff\xff"),
    "32.wav": written_by_wave(4, struct.pack("<4i", -(1 << 31), 0, 1 << 30, 1 << 29)),
    "f32.wav": wav(3, 2, 32, struct.pack("<4f", -1, 0.25, 0.5, 1)),
    "f64.wav": wav(3, 1, 64, struct.pack("<2d", -1, 0.25), extended=True),
    "stream.wav": wav(1, 1, 16, struct.pack("<2h", 16384, 0), size=0xFFFFFFFF),
    "cut.wav": wav(1, 1, 16, struct.pack("<2h", 16384, 0), size=6),
    "law.wav": wav(7, 1, 8, bytes(4)),
    "block.wav": wav(1, 0, 16, bytes(4)),
    "tiny.wav": b"RIFF",
    "mp3.wav": b"ID3\4" + bytes(40),
    "silent.wav": wav(1, 1, 16, b"")[:-8],
}

READERS = [
    *(Case(f"IDX {kind}", f"read_idx('{kind}.idx').to_list()", array.tolist()) for kind, array in ARRAYS.items()),
    *(
        Case(f"IDX dtype {kind}", f"read_idx('{kind}.idx').dtype()", name)
        for kind, name in {8: "u8", 9: "i8", 11: "i16", 12: "i32", 13: "f32", 14: "f64"}.items()
    ),
    Case("packed IDX", "read_idx('packed.gz').to_list()", ARRAYS[8].tolist()),
    Case("IDX in two members", "read_idx('members.gz').to_list()", ARRAYS[8].tolist()),
    Case("IDX without elements", "read_idx('none.idx').shape()", [3, 0, 5]),
    *(
        Case(
            f"broken IDX {i}", f"read_idx('{i}.broken')", f"error format: {i}.broken is no IDX file that can be read: "
        )
        for i in range(17)
    ),
    Case("no IDX file", "read_idx('missing.idx')", "error io: "),
    Case("WAV 8", "wav('8.wav')", "([[-1.0, 0.9921875], [0.0, -0.5]], 8000)"),
    Case("WAV 16", "wav('16.wav')[0]", [[-1, 32767 / 32768], [0, 0.5]]),
    Case("WAV 24", "wav('24.wav')[0]", [[-1, 1 - 2**-23], [0, -(2**-23)]]),
    Case("WAV 32", "wav('32.wav')[0]", [[-1, 0.5], [0, 0.25]]),
    Case("WAV f32", "wav('f32.wav')[0]", [[-1, 0.5], [0.25, 1]]),
    Case("WAV f64", "wav('f64.wav')[0]", [[-1, 0.25]]),
    Case("WAV of unknown length", "wav('stream.wav')[0]", [[0.5, 0]]),
    *(
        Case(f"WAV {name}", f"wav('{name}.wav')", f"error format: {name}.wav is no WAV file that can be read: ")
        for name in ("cut", "law", "block", "tiny", "mp3", "silent")
    ),
]

CASES = [*LOADERS, *TRANSFORMS, *TABLES, *READERS]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    folder = tmp_path_factory.mktemp("data")
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        expressions = [case.expression for case in CASES]
        return {backend: outputs(expressions, folder, backend, DECLARATIONS) for backend in BACKENDS}


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: Case, backend: str, printed: dict[str, list[str]]) -> None:
    found = printed[backend][CASES.index(case)]
    if isinstance(case.expected, list):
        assert _close(json.loads(found), case.expected), found
    elif str(case.expected).startswith("error "):
        assert found.startswith(str(case.expected)), found
    else:
        assert found == case.expected


def _close(found: object, expected: object) -> bool:
    if isinstance(expected, list):
        return isinstance(found, list) and len(found) == len(expected) and all(map(_close, found, expected))
    return found == expected if isinstance(expected, str) else abs(found - expected) < 1e-6


def test_the_backends_see_the_same_batches(tmp_path: Path) -> None:
    expressions = [
        "[b.to_list() for b in DataLoader(TensorDataset([torch_arange(100)]), batch_size: 8, shuffle: true, seed: 7)]",
        "[p.places.to_list() for p in split(TensorDataset([torch_arange(20)]), [0.7, 0.3], seed: 1)]",
    ]
    found = [outputs(expressions, tmp_path, backend, "use lib.torch.data.*") for backend in BACKENDS]
    assert found[0] == found[1]


@pytest.mark.parametrize("backend", BACKENDS)
def test_mutated_files_are_read_or_are_an_error_of_the_format(backend: str, tmp_path: Path) -> None:
    files = {"idx": FILES["11.idx"], "gz": FILES["packed.gz"], "wav": FILES["24.wav"], "csv": FILES["good.csv"]}
    drawn = random.Random(6)
    for kind, content in files.items():
        for number in range(250):
            changed = bytearray(content)
            for _ in range(drawn.randint(1, 4)):
                place = drawn.randrange(len(changed))
                match drawn.randrange(4):
                    case 0:
                        changed[place] = drawn.choice((0, 1, 127, 128, 255, drawn.randrange(256)))
                    case 1:
                        del changed[place : place + drawn.randint(1, 8)]
                    case 2:
                        changed[place:place] = drawn.randbytes(drawn.randint(1, 8))
                    case _:
                        changed[place] ^= 1 << drawn.randrange(8)
                changed = changed or bytearray(b"x")
            (tmp_path / f"{number}.{kind}").write_bytes(changed)
    program = f"""
use lib.torch.*
use lib.torch.data.*
use std.fs

fn read(path: text) -> any:
    match fs.extension(path):
        | ".wav" -> read_wav(path)[0].sum().item()
        | ".csv" -> read_csv(path).names()
        | _ -> read_idx(path).sum().item()

val kinds: {{text: i64}} = {{}}
for name in fs.list_folder("{tmp_path}"):
    val kind = match attempt(\\: read(fs.join("{tmp_path}", name))):
        | Ok(_) -> "read"
        | Err(error) -> error.kind
    val key = "{{fs.extension(name)}} {{kind}}"
    kinds[key] = (kinds.get(key) ?? 0) + 1
print kinds.keys().sorted().join(",")
"""
    (tmp_path / "program").mkdir()
    result = run_program(program, tmp_path / "program", backend)
    assert result.returncode == 0, result.stderr
    found = {entry.split()[1] for entry in result.stdout.strip().split(",") if entry.startswith(".")}
    assert found == {"read", "format"}, result.stdout
