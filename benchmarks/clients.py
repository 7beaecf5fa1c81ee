"""What a client costs: a 4x4 add from each language that has a client, beside libtorch from C++ and PyTorch from Python."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from measuring.clients import CLIENTS, client_peer
from measuring.figures import Table, Target, compared
from measuring.peers import PeerFailed
from measuring.spread import measure_in_turns

if TYPE_CHECKING:
    from measuring.peers import Peer
    from measuring.workbench import Workbench

SIZE = 4
ROUNDS = 400
LIBTORCH = "libtorch from C++, autograd off"
LIBRARY = "C"
PYTHON = "PyTorch from Python, `torch.add(a, b)`, no_grad"

ABOUT = f"""\
Seconds per addition of two {SIZE}x{SIZE} f32 matrices, one thread. Every peer frees each result at once, as its language frees early
(C calls `free`, Go `Close`, Python counts references), and times a loop in its own language. C is the library called through its header,
the others are the clients in `clients/`. libtorch from C++ does what the library does in its call, with nothing above it."""


def run(bench: Workbench) -> list[Table]:
    """One table; a client whose tool isn't there, or that can't be built, is missing in it."""
    missing: dict[str, str] = {}
    with ExitStack() as stack:
        peers: dict[str, Peer] = {
            LIBTORCH: stack.enter_context(bench.libtorch_peer("below-autograd")),
            LIBRARY: stack.enter_context(bench.library_peer()),
        }
        for name in CLIENTS:
            try:
                peers[name] = stack.enter_context(client_peer(bench, name))
            except PeerFailed as failure:
                missing[name] = str(failure)
        peers[PYTHON] = stack.enter_context(bench.pytorch_peer("no-grad"))
        timers = [peer.timer("add", SIZE) for peer in peers.values()]
        series = measure_in_turns(timers, rounds=bench.rounds(ROUNDS), sample_seconds=bench.sample_seconds)
    target = Target("4x4 add through the C library, against libtorch from C++", 1.15)
    figures = compared(dict(zip(peers, series, strict=True)), base=LIBTORCH, targets={LIBRARY: target}, limit=LIBTORCH)
    return [Table("What a client costs", ABOUT, LIBTORCH, figures, missing)]
