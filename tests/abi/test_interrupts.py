"""Ctrl-C while the library computes: Python raises it when the operation returns, and everything goes on working."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from native_build import HERE, SOAK, TORCH

from faults.record import Trials

WORKER = """
import importlib.util, sys
spec = importlib.util.spec_from_file_location("_simple_torch_host", sys.argv[1])
host = importlib.util.module_from_spec(spec)
spec.loader.exec_module(host)
host.rt_torch_set_num_threads(1)
big = host.rt_torch_tensor_ones([1100, 1100])
small = host.rt_torch_tensor_ones([2])
live = host.rt_torch_live_handles()
for _ in range(int(sys.argv[2])):
    try:
        print("computing", flush=True)
        while True:
            product = host.rt_torch_tensor_matmul(big, big)
    except KeyboardInterrupt:
        product = None
    assert host.rt_torch_live_handles() == live, host.rt_torch_live_handles()
    assert host.rt_torch_tensor_copy_out(host.rt_torch_tensor_add(small, small)) == [2.0, 2.0]
    print("interrupted", flush=True)
"""


def test_ctrl_c_in_a_long_operation(torch_path: Path, trials: Trials):
    from sffi.build.builder import build_library

    assert torch_path.is_file()
    times = 50 if SOAK else 4
    host = build_library(TORCH).host
    environment = {**os.environ, "PYTHONPATH": str(HERE.parents[1] / "src")}
    command = [sys.executable, "-c", WORKER, str(host), str(times)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as worker:
        assert worker.stdout
        assert worker.stderr
        for number in range(times):
            assert worker.stdout.readline() == "computing\n", worker.stderr.read()
            time.sleep(0.01 + 0.005 * (number % 10))
            worker.send_signal(signal.SIGINT)
            assert worker.stdout.readline() == "interrupted\n", worker.stderr.read()
        assert worker.wait() == 0
    trials.add(times)
