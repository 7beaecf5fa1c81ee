"""An editor for tests: it starts `simple lsp` and talks to it over pipes, as editors do."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

TIMEOUT = 60
_START = "import sys; from simple.cli import main; sys.exit(main())"


class Editor:
    """One editor with one server. Positions are `(line, column)` from 0, the column in UTF-16 units."""

    def __init__(self, *arguments: str, options: Any = None, encodings: Sequence[str] = ()) -> None:
        command = [sys.executable, "-c", _START, "lsp", *arguments]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.log: list[bytes] = []
        self.published: dict[str, queue.Queue[dict[str, Any]]] = {}
        self.other: list[dict[str, Any]] = []
        self._replies: queue.Queue[dict[str, Any]] = queue.Queue()
        self._number = 0
        self._versions: dict[str, int] = {}
        self._threads = [threading.Thread(target=work, daemon=True) for work in (self._read, self._read_log)]
        for thread in self._threads:
            thread.start()
        general = {"positionEncodings": list(encodings)} if encodings else {}
        self.server = self.request(
            "initialize",
            {
                "processId": None,
                "rootUri": None,
                "capabilities": {"general": general},
                "initializationOptions": options,
            },
        )
        self.notify("initialized", {})

    # ------------------------------------------------------------------------------------------------------- messages

    def request(self, method: str, params: Any = None) -> Any:
        """Ask, and wait for the answer; an error fails the test."""
        self._number += 1
        self._send({"id": self._number, "method": method, "params": params})
        reply = self._replies.get(timeout=TIMEOUT)
        assert reply["id"] == self._number
        assert "error" not in reply, reply["error"]
        return reply["result"]

    def notify(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def _read(self) -> None:
        assert self.process.stdout is not None
        stream = self.process.stdout
        while True:
            length = 0
            while (line := stream.readline().strip()) != b"":
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            if length == 0:
                return
            message = json.loads(stream.read(length))
            if "method" not in message:
                self._replies.put(message)
            elif message["method"] == "textDocument/publishDiagnostics":
                params = message["params"]
                self.published.setdefault(params["uri"], queue.Queue()).put(params)
            else:
                self.other.append(message)

    def _read_log(self) -> None:
        assert self.process.stderr is not None
        self.log.extend(self.process.stderr)

    def close(self) -> int:
        """Say goodbye; gives the server's exit status."""
        self.request("shutdown")
        self.notify("exit", None)
        status = self.process.wait(timeout=TIMEOUT)
        for thread in self._threads:
            thread.join(timeout=TIMEOUT)
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert stream is not None
            stream.close()
        return status

    # ----------------------------------------------------------------------------------------------------------- texts

    def open(self, path: Path, text: str) -> str:
        """Open a text and wait until it is checked; gives its URI."""
        uri = path.as_uri()
        self._versions[uri] = 1
        document = {"uri": uri, "languageId": "simple", "version": 1, "text": text}
        self.published.setdefault(uri, queue.Queue())
        self.notify("textDocument/didOpen", {"textDocument": document})
        return uri

    def change(self, uri: str, text: str) -> None:
        self._versions[uri] += 1
        document = {"uri": uri, "version": self._versions[uri]}
        self.notify("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": text}]})

    def problems(self, uri: str) -> list[dict[str, Any]]:
        """Wait for what is published about the text as it is now."""
        while True:
            params = self.published[uri].get(timeout=TIMEOUT)
            if params.get("version") == self._versions[uri]:
                return params["diagnostics"]

    def ask(self, feature: str, uri: str, line: int, column: int) -> Any:
        """Ask about a place."""
        position = {"line": line, "character": column}
        return self.request(f"textDocument/{feature}", {"textDocument": {"uri": uri}, "position": position})
