"""Brackets and layout: where statements end, where blocks begin and end."""

from __future__ import annotations

import re

from simple.syntax.lexer.state import CLOSERS, INTERPOLATED, LAYOUT, OPENERS, Context
from simple.syntax.lexer.text import TextReader
from simple.syntax.tokens import BINARY_OPERATORS, DEDENT, INDENT, NAME, NEWLINE

_BLANK_LINES = re.compile(r"(?:[ \t]*(?:#[^\r\n]*)?(?:\r?\n|\Z))*")
_INDENTATION = re.compile(r"[ \t]*")

# Compiled when they are first used (`re.compile` remembers them).
_COMMENT = r"#[^\r\n]*"
_REST_IS_EMPTY = r"[ \t]*(?:#[^\r\n]*)?(?:\r?\n|\Z)"

# A line that begins so continues the one before.
_CONTINUES = re.compile(r"\|>|\??\.(?=[^\W\d])|\.\?")

# A line that begins so can't stand inside a bracket: a bracket before it wasn't closed.
_BEGINS_STATEMENT = re.compile(
    r"(?:val|var|let|class|struct|enum|trait|impl|use|export|extern|return|while|break|continue|pass|pass_do_nothing"
    r"|assert|defer|static|case|fn(?=\s+\w))\b(?!\s*[:=.,)\]}])"
)

# A line that begins so and ends with `{` has its block in braces.
_BLOCK_WORDS = frozenset(
    {
        "fn",
        "if",
        "elif",
        "else",
        "while",
        "for",
        "match",
        "class",
        "struct",
        "enum",
        "trait",
        "impl",
        "me",
        "static",
        "with",
    }
)

_TYPE_TOKENS = frozenset({NAME, ".", ",", "<", ">", ">>", "[", "]", "{", "}", ":", "?", "(", ")", "fn", "->", "|"})

# How far a bracket looks for its partner among what is open. Deeper nesting is refused by the parser anyway.
_SEARCH_DEPTH = 300


class LayoutReader(TextReader):
    """The part of the lexer that follows brackets, newlines and indentation."""

    def begin_line(self, at: int) -> int:
        """Go on at the start of a line: skip empty ones, then end or continue the statement; give where code begins."""
        match = _BLANK_LINES.match(self.text, at)
        assert match is not None
        if self.keep_comments:
            self.tokens.comments.extend(
                found.span() for found in re.compile(_COMMENT).finditer(self.text, at, match.end())
            )
        begin = match.end()
        match = _INDENTATION.match(self.text, begin)
        assert match is not None
        at = match.end()
        if at == len(self.text):
            if self.line_texts:
                self.abandon_texts()
            return at
        column = at - begin
        if "\t" in match[0]:
            column = len(match[0].expandtabs(4))
            self._report_tab(begin + match[0].index("\t"))
        self._take_newline(at, column)
        self.line_indent = column
        return at

    def open_bracket(self, bracket: str, at: int) -> None:
        """Remember a bracket that was just emitted and ends at `at`."""
        if bracket == "{" and self._is_brace_block(at):
            self.brace_blocks += 1
            self.tokens.kinds[-1] = ":"
            if not self.brace_block_reported:
                self.brace_block_reported = True
                self.report(
                    "braces-around-block",
                    "Blocks are written with indentation",
                    at - 1,
                    at,
                    "expected `:` here",
                    hint="end the line with `:`, indent the block, and leave out the closing `}`",
                )
            return
        self.contexts.append(Context(bracket, len(self.tokens.kinds) - 1, at - 1))

    def close_bracket(self, bracket: str, start: int) -> int:
        """Take a closing bracket at `start`; give the offset to go on from."""
        opener = OPENERS[bracket]
        contexts = self.contexts
        lowest = max(len(contexts) - _SEARCH_DEPTH, 0)
        index = len(contexts) - 1
        while index >= lowest:
            kind = contexts[index].kind
            if kind == opener or (kind == INTERPOLATED and bracket == "}"):
                break
            if kind == INTERPOLATED:
                index = -1
            index -= 1
        if index < lowest:
            self._report_unopened(bracket, start)
            return start + 1
        for position in range(len(contexts) - 1, index, -1):
            inner = contexts.pop()
            if inner.kind == LAYOUT:
                self._leave_layout(inner)
            elif position == index + 1:
                self._report_unclosed(inner, start, f"this `{bracket}` comes before its `{CLOSERS[inner.kind]}`")
        if contexts[index].kind == INTERPOLATED:
            return self.end_interpolation(start + 1)
        contexts.pop()
        self.emit(bracket, start, start + 1)
        return start + 1

    def close_all(self) -> None:
        """End what is open at the end of the file."""
        unclosed = next((context for context in reversed(self.contexts) if context.kind in CLOSERS), None)
        if unclosed is not None:
            self._report_unclosed(unclosed, None, "")
        block_text = next((context.text for context in self.contexts if context.text is not None), None)
        if block_text is not None and unclosed is None:
            self.report(
                "bad-interpolation",
                "This interpolation isn't closed",
                block_text.brace,
                block_text.brace + 1,
                "no `}` ends it before the end of the file",
                hint="close it with `}`; for a brace itself, write `{{`",
            )
        self.contexts.clear()
        self.end_line()
        while len(self.indents) > 1:
            self._dedent()

    def _take_newline(self, at: int, column: int) -> None:
        if self.line_texts:
            self.abandon_texts()
        top = self.contexts[-1] if self.contexts else None
        if top is not None and top.kind != LAYOUT:
            if self.block_colon == len(self.tokens.kinds) - 1 and column > self.line_indent and top.kind in CLOSERS:
                self._enter_layout(at, column)
                return
            if not self._abandon_head_bracket(column) and not self._abandon_brackets(at):
                return
        if self._continues(at, column):
            return
        self.end_line()
        self._take_indentation(at, column)
        self.line_first = len(self.tokens.kinds)

    def _continues(self, at: int, column: int) -> bool:
        kinds = self.tokens.kinds
        if len(kinds) <= self.line_first:
            return False
        if column < self.indents[-1]:
            return False
        if _CONTINUES.match(self.text, at):
            return True
        last = kinds[-1]
        if last not in BINARY_OPERATORS or _BEGINS_STATEMENT.match(self.text, at):
            return False
        if last in {">", ">>"} and self._closes_type():
            return False
        return not (last == ".*" and kinds[self.line_first] == "use")

    def _closes_type(self) -> bool:
        """Whether the last token, `>` or `>>`, ends type arguments rather than compares."""
        kinds = self.tokens.kinds
        depth = 0
        for index in range(len(kinds) - 1, self.line_first, -1):
            kind = kinds[index]
            if kind in {">", ">>"}:
                depth += len(kind)
            elif kind == "<":
                depth -= 1
                if depth <= 0:
                    return depth == 0 and kinds[index - 1] == NAME
            elif kind not in _TYPE_TOKENS:
                return False
        return False

    def _take_indentation(self, at: int, column: int) -> None:
        indents = self.indents
        if column > indents[-1]:
            self._indent(at, column)
            return
        while column < indents[-1]:
            top = self.contexts[-1] if self.contexts else None
            if top is not None and len(indents) - 1 == top.base:
                self.contexts.pop()
                self._dedent()
                if not self._abandon_brackets(at):
                    return
                continue
            if column > indents[-2]:
                self.report(
                    "bad-indentation",
                    "This line is indented like no line before it",
                    at - column if "\t" not in self.text[at - column : at] else at - 1,
                    at,
                    f"it has {_spaces(column)}; the blocks around it have {indents[-1]} and {indents[-2]}",
                    hint=f"give it {_spaces(indents[-1])} to stay in the block, or {indents[-2]} to leave it",
                )
                indents[-1] = column
                return
            self._dedent()

    def _enter_layout(self, at: int, column: int) -> None:
        self.emit_empty(NEWLINE)
        self.contexts.append(Context(LAYOUT, len(self.tokens.kinds), at, base=len(self.indents)))
        self._indent(at, column, opener="\\")
        self.line_first = len(self.tokens.kinds)

    def _leave_layout(self, context: Context) -> None:
        self.end_line()
        while len(self.indents) > context.base:
            self._dedent()

    def _indent(self, at: int, column: int, opener: str | None = None) -> None:
        kinds = self.tokens.kinds
        self.openers.append(opener or (kinds[self.line_first] if self.line_first < len(kinds) else ""))
        self.indents.append(column)
        self.emit(INDENT, at, at, opener)

    def _dedent(self) -> None:
        self.indents.pop()
        self.openers.pop()
        self.emit_empty(DEDENT)

    def _abandon_brackets(self, at: int) -> bool:
        """Whether the line at `at` must begin a statement; then drop the brackets that are open, and say so."""
        if not self.contexts or self.contexts[-1].kind == LAYOUT:
            return True
        match = _BEGINS_STATEMENT.match(self.text, at)
        if match is None:
            return False
        reported = False
        while self.contexts and self.contexts[-1].kind != LAYOUT:
            context = self.contexts.pop()
            if context.kind in CLOSERS and not reported:
                reported = True
                self._report_unclosed(context, at, f"`{match[0]}` begins a new statement", len(match[0]))
        return True

    def _abandon_head_bracket(self, column: int) -> bool:
        """Whether a line like `while (x < 3:` left a bracket open before its block; then drop it, and say so."""
        kinds = self.tokens.kinds
        context = self.contexts[-1]
        if (
            kinds[-1] != ":"
            or context.kind != "("
            or column <= self.line_indent
            or context.token < self.line_first
            or kinds[self.line_first] not in _BLOCK_WORDS
        ):
            return False
        colon = self.tokens.starts[-1]
        while self.contexts and self.contexts[-1].kind != LAYOUT:
            context = self.contexts.pop()
        self._report_unclosed(context, colon, "this `:` seems to end the line's head")
        return True

    def _is_brace_block(self, at: int) -> bool:
        kinds = self.tokens.kinds
        return (
            (not self.contexts or self.contexts[-1].kind == LAYOUT)
            and kinds[self.line_first] in _BLOCK_WORDS
            and len(kinds) > self.line_first + 1
            and kinds[-2] not in {":", "in", "=", "\\", ","}
            and kinds[-2] not in BINARY_OPERATORS
            and re.compile(_REST_IS_EMPTY).match(self.text, at) is not None
        )

    def _report_unopened(self, bracket: str, start: int) -> None:
        if bracket == "}" and self.brace_blocks:
            self.brace_blocks -= 1
            return
        self.report(
            "unopened-bracket",
            f"This `{bracket}` closes nothing",
            start,
            start + 1,
            f"no `{OPENERS[bracket]}` is open here",
            hint=f"delete it, or add the missing `{OPENERS[bracket]}`",
        )

    def _report_unclosed(self, context: Context, noticed: int | None, why: str, length: int = 1) -> None:
        closer = CLOSERS[context.kind]
        self.report(
            "unclosed-bracket",
            f"This `{context.kind}` isn't closed",
            context.start,
            context.start + 1,
            "" if noticed is not None else f"no `{closer}` comes before the end of the file",
            hint=f"add the missing `{closer}`",
            label=None if noticed is None else (noticed, noticed + length, why),
        )

    def _report_tab(self, at: int) -> None:
        if self.tab_reported:
            return
        self.tab_reported = True
        self.report(
            "tab-in-indentation",
            "Indentation is made of spaces",
            at,
            at + 1,
            "this is a tab",
            hint="replace every tab at the start of a line by 4 spaces",
        )


def _spaces(count: int) -> str:
    return "1 space" if count == 1 else f"{count} spaces"
