"""Reading text: raw, plain, interpolated, and documentation."""

from __future__ import annotations

import re

from simple.syntax.lexer.escapes import BLOCK_RUN, FORMAT_RUN, LINE_RUN, BadEscape, read_escape
from simple.syntax.lexer.state import INTERPOLATED, Context, LexerState, Text
from simple.syntax.tokens import (
    FORMAT,
    INDENT,
    INTERPOLATION,
    INTERPOLATION_END,
    TEXT,
    TEXT_CHUNK,
    TEXT_CLOSE,
    TEXT_OPEN,
)

# Compiled when they are first used (`re.compile` remembers them).
_LINE_END = r"[^\r\n]*"
# Possessive, so that text that doesn't end is given up at once.
_WHOLE_TEXT = {
    '"': r'"((?:[^"\\\n\r]++|\\.)*+)"',
    '"""': r'(?s)"""((?:[^"\\]++|\\.|"(?!""))*+)"""',
}
_NEXT_LINE = r"[ \t]*(?:#[^\r\n]*)?(?:\r?\n[ \t]*(?:#[^\r\n]*)?)*"
_TYPE_WORDS = frozenset({"class", "struct", "enum", "trait"})
_FUNCTION_WORDS = frozenset({"fn", "me", "static", "@", "extern"})


class TextReader(LexerState):
    """The part of the lexer that reads what stands between quotes."""

    def begin_text(self, quote: str, start: int, at: int) -> int:
        """Read text from after its opening quote; give the offset to go on from."""
        if quote[0] == "r" or quote[0] == "'":
            return self._read_raw(quote.removeprefix("r"), start, at)
        end = self._read_documentation(quote, start)
        if end is not None:
            return end
        return self._read_text(Text(start, len(self.tokens.kinds), len(quote) == 3), at)

    def end_interpolation(self, at: int) -> int:
        """Go on with text after the `}` of an interpolation that ends at `at`."""
        context = self.contexts.pop()
        text = context.text
        assert text is not None
        if not text.block:
            self.line_texts -= 1
        self.emit(INTERPOLATION_END, at - 1, at)
        return self._read_text(text, at)

    def read_format(self, colon: int) -> int:
        """Read the format after the `:` of an interpolation."""
        match = FORMAT_RUN.match(self.text, colon + 1)
        assert match is not None
        end = match.end()
        self.emit(FORMAT, colon, end, match[0])
        if self.text[end : end + 1] == "{":
            self.report(
                "bad-interpolation",
                "A format can't have braces of its own",
                end,
                end + 1,
                "the format of an interpolation ends at the first brace",
                hint="build the text in steps, as with `pad_left`",
            )
            inner = FORMAT_RUN.match(self.text, end + 1)
            assert inner is not None
            end = inner.end()
            if self.text[end : end + 1] == "}":  # the inner one; the rest of the format follows
                rest = FORMAT_RUN.match(self.text, end + 1)
                assert rest is not None
                end = rest.end()
        return end

    def abandon_texts(self) -> None:
        """A line ends inside interpolations that had to end on it: report the outermost, and take it as plain text."""
        text = self._drop_line_texts()
        match = re.compile(_LINE_END).match(self.text, text.brace)
        assert match is not None
        self.emit(TEXT, text.start, match.end(), "")
        self.report(
            "bad-interpolation",
            "This interpolation isn't closed",
            text.brace,
            text.brace + 1,
            "no `}` ends it on this line",
            hint="close it with `}`; for a brace itself, write `{{`",
            label=(text.start, text.start + 1, "the text begins here"),
        )

    def abandon_escaped_text(self, slash: int) -> int:
        """Report the backslash at `slash`, before a quote in an interpolation, and take the whole text as plain."""
        text = self._drop_line_texts()
        match = re.compile(_WHOLE_TEXT['"']).match(self.text, text.start) or re.compile(_LINE_END).match(
            self.text, text.start
        )
        assert match is not None
        self.emit(TEXT, text.start, match.end(), "")
        self.report(
            "bad-escape",
            "A quote inside an interpolation needs no backslash",
            slash,
            slash + 2,
            "between `{` and `}` text is written as anywhere else",
            hint='leave the backslash out, as in `"{names.join(", ")}"`',
        )
        return match.end()

    def _drop_line_texts(self) -> Text:
        """Take back the outermost text that must end on this line; give it."""
        index = next(
            i for i, context in enumerate(self.contexts) if context.text is not None and not context.text.block
        )
        text = self.contexts[index].text
        assert text is not None
        self.line_texts = 0
        del self.contexts[index:]
        self.truncate(text.token)
        return text

    def _read_text(self, text: Text, at: int) -> int:
        """Read until the text ends or an interpolation begins."""
        source = self.text
        run = BLOCK_RUN if text.block else LINE_RUN
        parts: list[str] = []
        begin = at
        while True:
            match = run.match(source, at)
            if match is not None:
                parts.append(match[0])
                at = match.end()
            character = source[at : at + 1]
            if character == '"':
                width = 3 if text.block else 1
                if not text.block or source.startswith('"""', at):
                    self._finish(text, parts, begin, at, at + width)
                    return at + width
                parts.append('"')
                at += 1
            elif character == "\\":
                at = self._escape(text, parts, at)
            elif character == "{" and source[at + 1 : at + 2] != "{":
                self._interpolate(text, parts, begin, at)
                return at + 1
            elif character == "{":
                parts.append("{")
                at += 2
            elif character == "}":
                if source[at + 1 : at + 2] != "}":
                    self.report(
                        "bad-interpolation",
                        "A `}` in text has no `{` before it",
                        at,
                        at + 1,
                        hint="for a brace itself, write `}}`",
                    )
                    at -= 1
                parts.append("}")
                at += 2
            elif character == "\r" and (text.block or source[at + 1 : at + 2] != "\n"):
                if source[at + 1 : at + 2] != "\n":
                    parts.append("\r")
                at += 1
            else:
                return self._unterminated(text, at)

    def _escape(self, text: Text, parts: list[str], at: int) -> int:
        if text.block:
            for line_end in ("\n", "\r\n"):
                if self.text.startswith(line_end, at + 1):
                    return at + 1 + len(line_end)
        try:
            value, end = read_escape(self.text, at)
        except BadEscape as problem:
            self.report(
                "bad-escape", "This escape can't be read", at, at + problem.length, problem.text, hint=problem.hint
            )
            return at + problem.length
        parts.append(value)
        return end

    def _interpolate(self, text: Text, parts: list[str], begin: int, at: int) -> None:
        if not text.opened:
            text.opened = True
            self.emit(TEXT_OPEN, text.start, begin)
        if parts:
            self.emit(TEXT_CHUNK, begin, at, "".join(parts))
        text.brace = at
        self.contexts.append(Context(INTERPOLATED, len(self.tokens.kinds), at, text=text))
        if not text.block:
            self.line_texts += 1
        self.emit(INTERPOLATION, at, at + 1)

    def _finish(self, text: Text, parts: list[str], begin: int, at: int, end: int) -> None:
        value = "".join(parts)
        if not text.opened:
            self.emit(TEXT, text.start, end, value)
            return
        if parts:
            self.emit(TEXT_CHUNK, begin, at, value)
        self.emit(TEXT_CLOSE, at, end)

    def _unterminated(self, text: Text, at: int) -> int:
        self.truncate(text.token)
        self.emit(TEXT, text.start, at, "")
        if all(context.text is None for context in self.contexts):  # else the interpolation around isn't closed
            self._report_unterminated('"""' if text.block else '"', text.start, at)
        return at

    def _report_unterminated(self, quote: str, start: int, end: int) -> None:
        if len(quote) == 3:
            self.report(
                "unterminated-text",
                "This text doesn't end",
                start,
                start + 3,
                f"no `{quote}` ends it before the end of the file",
                hint=f"close it with `{quote}`",
            )
            return
        self.report(
            "unterminated-text",
            "This text doesn't end on its line",
            start,
            end,
            f"no `{quote}` ends it",
            hint=f"close it with `{quote}`; text of several lines stands between `{quote * 3}` and `{quote * 3}`",
        )

    def _read_raw(self, quote: str, start: int, at: int) -> int:
        source = self.text
        end = source.find(quote, at)
        match = None if len(quote) == 3 else re.compile(_LINE_END).match(source, at)
        limit = len(source) if match is None else match.end()
        if end < 0 or end > limit:
            self.emit(TEXT, start, limit, "")
            if not self.line_texts:
                self._report_unterminated(quote, start, limit)
            return limit
        self.emit(TEXT, start, end + len(quote), source[at:end].replace("\r\n", "\n"))
        return end + len(quote)

    def _read_documentation(self, quote: str, start: int) -> int | None:
        """Read text without interpolation where it documents something and has braces; else give None.

        It does where it stands first in a module or a type; in a function only if it stands alone on its lines and
        something follows it, since text alone is the function's value, and text with an operator after it part of one.
        """
        kinds = self.tokens.kinds
        first = len(kinds)
        if first != self.line_first or self.contexts or (kinds[-1] != INDENT if first else not self.documented):
            return None
        match = re.compile(_WHOLE_TEXT[quote]).match(self.text, start)
        if match is None or ("{" not in match[1] and "}" not in match[1]):
            return None
        if first:
            opener = self.openers[-1]
            if opener in _FUNCTION_WORDS:
                following = re.compile(_NEXT_LINE).match(self.text, match.end())
                assert following is not None
                line = self.text.rfind("\n", 0, following.end()) + 1
                alone = line > match.end()
                if not alone or following.end() == len(self.text) or following.end() - line < self.indents[-1]:
                    return None
            elif opener not in _TYPE_WORDS:
                return None
        self.emit(TEXT, start, match.end(), self._without_escapes(match[1]))
        return match.end()

    def _without_escapes(self, text: str) -> str:
        parts: list[str] = []
        at = 0
        while (slash := text.find("\\", at)) >= 0:
            parts.append(text[at:slash])
            try:
                value, at = read_escape(text, slash)
            except BadEscape:
                value, at = text[slash : slash + 2], slash + 2
            parts.append(value)
        parts.append(text[at:])
        return "".join(parts).replace("\r\n", "\n")
