"""The loop of the lexer: one regular expression, one branch for each sort of token."""

from __future__ import annotations

import re
from sys import intern

from simple.syntax.lexer.characters import advice, forbidden, kind_of, shown
from simple.syntax.lexer.layout import LayoutReader
from simple.syntax.lexer.numbers import BadNumber, read_number
from simple.syntax.lexer.state import CLOSERS, INTERPOLATED
from simple.syntax.tokens import END, INT, NAME, TEXT, WORD_KINDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from simple.source import SourceFile
    from simple.syntax.tokens import Tokens

_TOKEN = re.compile(
    r"""[ \t]*(?:
      ("(?!"")[^"\\{}\n\r]*")                     # 1  text on one line with nothing special in it
    | (r?(?:\"{3}|'{3}|["']))                     # 2  the quote that begins any other text
    | ([^\W\d]\w*)                                # 3  a name or keyword
    | (\.\.\.|\.\.=|\.\.|\.[-+*/^?]|\?\.(?=[^\W\d])|\?\?
       |\*\*=|\*\*|->|=>|===|!==|==|!=|<<|>>|<=|>=|<>|\|>|\|\||&&|\+\+|[-+*/%]=|//
       |[-+*/%@&|^~<>=!?.,:;()\[\]{}\\])          # 4  an operator
    | ([0-9][0-9_]*(?:\.[0-9][0-9_]*)?(?:(?<=[0-9_])[eE][+-]?[0-9][0-9_]*)?\w*)   # 5  a number
    | (\r?\n)                                     # 6  the end of the line
    | (\#[^\r\n]*)                                # 7  a comment
    | (\Z)                                        # 8  the end of the file
    )""",
    re.VERBOSE,
)

_TEXT, _QUOTE, _WORD, _OPERATOR, _NUMBER, _NEWLINE, _COMMENT = range(1, 8)

# Compiled when they are first used (`re.compile` remembers them).
_SHEBANG = r"#![^\r\n]*"
_BLANKS = r"[ \t]*"

# Operators after which there is more to do than to emit them.
_SPECIAL = frozenset("()[]{}:\\")

# Words whose `:` may end a line inside a bracket and begin a block.
_COLON_WORDS = frozenset({"if", "elif", "else", "match"})


def tokenize(source: SourceFile, *, comments: bool = False, documented: bool = True) -> Tokens:
    """Make tokens of a file; with `comments` also say where its comments are. Not `documented`: text that stands first
    is a value. Never raises.
    """
    return _Scanner(source, comments=comments, documented=documented).run()


class _Scanner(LayoutReader):
    def run(self) -> Tokens:
        self._report_forbidden()
        text = self.text
        tokens = self.tokens
        contexts = self.contexts
        add_kind, add_start = tokens.kinds.append, tokens.starts.append
        add_end, add_value = tokens.ends.append, tokens.values.append
        match_token, word_kinds = _TOKEN.match, WORD_KINDS.get
        at = self.begin_line(self._after_preamble())
        while True:
            match = match_token(text, at)
            if match is None:
                at = self._skip_strange(at)
                continue
            group = match.lastindex
            start = match.start(group)  # type: ignore[arg-type]
            at = match.end()
            if group == _WORD:
                word = match[3]
                kind = word_kinds(word)
                if kind is None:
                    kind = NAME
                    if not word.isascii():
                        word = self._check_name(word, start)
                elif contexts and kind in _COLON_WORDS:
                    contexts[-1].colons += 1
                add_kind(kind)
                add_start(start)
                add_end(at)
                add_value(intern(word))
            elif group == _OPERATOR:
                operator = match[4]
                if operator in _SPECIAL:
                    at = self._special(operator, start)
                else:
                    add_kind(operator)
                    add_start(start)
                    add_end(at)
                    add_value(None)
            elif group == _NEWLINE:
                at = self.begin_line(at)
            elif group == _NUMBER:
                self._number(match[5], start, at)
            elif group == _TEXT:
                add_kind(TEXT)
                add_start(start)
                add_end(at)
                add_value(text[start + 1 : at - 1])
            elif group == _QUOTE:
                at = self.begin_text(match[2], start, at)
            elif group == _COMMENT:
                if self.keep_comments:
                    tokens.comments.append((start, at))
            else:
                break
        if self.line_texts:
            self.abandon_texts()
        self.close_all()
        self.emit(END, len(text), len(text))
        return tokens

    def _after_preamble(self) -> int:
        """Where code may begin: after a byte order mark and a first line `#!…`."""
        at = 1 if self.text.startswith("\ufeff") else 0
        match = re.compile(_SHEBANG).match(self.text, at)
        return at if match is None else match.end()

    def _special(self, operator: str, start: int) -> int:
        contexts = self.contexts
        if operator in CLOSERS:
            self.emit(operator, start, start + 1)
            self.open_bracket(operator, start + 1)
            return start + 1
        if operator == "\\":
            if self.line_texts and self.text[start + 1 : start + 2] == '"':
                return self.abandon_escaped_text(start)
            if contexts:
                contexts[-1].colons += 1
        elif operator != ":":
            return self.close_bracket(operator, start)
        elif contexts:
            top = contexts[-1]
            if top.colons:
                top.colons -= 1
                self.block_colon = len(self.tokens.kinds)
            elif top.kind == INTERPOLATED:
                return self.read_format(start)
        self.emit(operator, start, start + 1)
        return start + 1

    def _number(self, spelling: str, start: int, end: int) -> None:
        try:
            kind, value, suffix = read_number(spelling)
        except BadNumber as problem:
            self.report("bad-number", "This number can't be read", start, end, problem.text, hint=problem.hint)
            kind, value, suffix = INT, 0, None
        self.emit(kind, start, end, (value, suffix))

    def _check_name(self, word: str, start: int) -> str:
        if not word.isidentifier():
            wrong = next(
                i
                for i in range(len(word))
                if not ("a" + word[i]).isidentifier() or (i == 0 and not word[0].isidentifier())
            )
            self._report_character(start + wrong, start + wrong + 1)
        from unicodedata import normalize

        return normalize("NFKC", word)

    def _skip_strange(self, at: int) -> int:
        """Pass over a character that begins no token."""
        match = re.compile(_BLANKS).match(self.text, at)
        assert match is not None
        start = match.end()
        character = self.text[start]
        tokens = self.tokens
        if tokens.kinds and tokens.kinds[-1] == NAME and tokens.ends[-1] == start:
            word = tokens.values[-1] + character
            if word.isidentifier():  # a mark that is combined with the letter before it
                end = start + 1
                while (word + self.text[end : end + 1]).isidentifier() and end < len(self.text):
                    word += self.text[end]
                    end += 1
                tokens.ends[-1] = end
                tokens.values[-1] = self._check_name(word, tokens.starts[-1])
                return end
        end = start + 1
        while self.text[end : end + 1] == character:
            end += 1
        if forbidden(character).match(character) is None:
            self._report_character(start, end)
        return end

    def _report_character(self, start: int, end: int) -> None:
        character = self.text[start]
        self.report(
            "invalid-character",
            f"{shown(character)} means nothing here",
            start,
            end,
            f"{kind_of(character)} that isn't part of the language",
            hint=advice(character),
        )

    def _report_forbidden(self) -> None:
        """Report the characters that may stand nowhere, not even in text and comments."""
        for match in forbidden(self.text).finditer(self.text):
            character = match[0][0]
            self.report(
                "invalid-character",
                f"{shown(character)} can't stand in a program",
                match.start(),
                match.end(),
                f"this is {kind_of(character)}",
                hint=advice(character),
            )
