"""The prompt on a terminal, by prompt_toolkit: keys, history, completion, colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import Completer, Completion
from prompt_toolkit.history import FileHistory, InMemoryHistory
from prompt_toolkit.key_binding import KeyBindings

from simple.repl.commands import COMMANDS, is_command
from simple.repl.entries import indentation_after, is_complete
from simple.repl.inspection import completions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from prompt_toolkit.completion import CompleteEvent
    from prompt_toolkit.document import Document
    from prompt_toolkit.history import History
    from prompt_toolkit.key_binding import KeyPressEvent
    from prompt_toolkit.lexers import Lexer

    from simple.repl.interpreter import Interpreter

PROMPT = "simple> "
CONTINUATION = "   ...  "
_INDENTATION = 4


class Terminal:
    """Reads entries. Raises `EOFError` at Ctrl-D and `KeyboardInterrupt` at Ctrl-C."""

    def __init__(self, interpreter: Interpreter, *, color: bool) -> None:
        from prompt_toolkit.output import ColorDepth

        self._session: PromptSession[str] = PromptSession(
            history=_history(),
            completer=SessionCompleter(interpreter),
            complete_while_typing=False,
            key_bindings=_keys(),
            lexer=_lexer() if color else None,
            color_depth=None if color else ColorDepth.DEPTH_1_BIT,
            multiline=True,
            prompt_continuation=CONTINUATION,
        )

    def read(self) -> str:
        """The next entry."""
        return self._session.prompt(PROMPT)


class SessionCompleter(Completer):
    """Completes names in scope, members after a dot, keywords, and the session's commands."""

    def __init__(self, interpreter: Interpreter) -> None:
        self._interpreter = interpreter

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        """The words that may stand at the cursor."""
        _ = complete_event
        before = document.text_before_cursor
        if is_command(before) and " " not in before.lstrip():
            word = before.lstrip()
            yield from (Completion(name, -len(word)) for name in COMMANDS if name.startswith(word))
            return
        line = document.current_line_before_cursor
        word, names = completions(self._interpreter, line)
        yield from (Completion(name, -len(word)) for name in names)


def _keys() -> KeyBindings:
    keys = KeyBindings()

    @keys.add("enter")
    def _(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        at_end = not buffer.document.text_after_cursor.strip()
        if at_end and (is_command(buffer.text) or is_complete(buffer.text)):
            buffer.validate_and_handle()
        else:
            buffer.insert_text("\n" + indentation_after(buffer.document.current_line_before_cursor))

    @keys.add("tab")
    def _(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        if not buffer.document.current_line_before_cursor.strip():
            buffer.insert_text(" " * _INDENTATION)
        elif buffer.complete_state:
            buffer.complete_next()
        else:
            buffer.start_completion(insert_common_part=True)

    @keys.add("backspace")
    def _(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        before = buffer.document.current_line_before_cursor
        indented = before and not before.strip() and len(before) % _INDENTATION == 0
        buffer.delete_before_cursor(_INDENTATION if indented else 1)

    return keys


def _history() -> History:
    """Earlier sessions' entries, in the user's data folder; this session's alone where that can't be written."""
    from platformdirs import user_data_path

    try:
        folder = user_data_path("simple-torch")
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = folder / "history"
        file.touch(mode=0o600)
        return FileHistory(str(file))
    except OSError:
        return InMemoryHistory()


def _lexer() -> Lexer | None:
    """Colours, where Pygments and the lexer for it are there."""
    from importlib import import_module

    try:
        from prompt_toolkit.lexers import PygmentsLexer

        return PygmentsLexer(import_module("simple.highlight.pygments_lexer").SimpleLexer)
    except ImportError:
        return None
