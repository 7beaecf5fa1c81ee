"""The function that Python calls: it takes Python's objects apart, calls the machine function, and makes its result an object.

It is a CPython function of the fast calling convention (METH_FASTCALL). Its `self` is a list `[next, raise]`: where an argument isn't
of the kind that this code was made for, the call goes to `next` as it is (interpreted code, or the same function for other
elements); after an error `raise` is called with the record. Buffers stay exported while they are used, so that their memory stays
where it is. Long work lets other threads run: `_LONG` is the number of elements from which letting go of the lock pays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.emit_native.machine import codes_of, is_nothing, register, size
from simple.emit_native.sites import RECORD
from simple.emit_native.text import Body
from simple.emit_native.writer import result_of
from simple.types.model import BOOL, Buffer, Float, Int, Type, resolve

if TYPE_CHECKING:
    from simple.emit_native.unit import Instance

_LONG = 1 << 16
_VIEW = 80  # sizeof(Py_buffer)

_DECLARATIONS = """declare i32 @PyObject_GetBuffer(ptr, ptr, i32)
declare void @PyBuffer_Release(ptr)
declare double @PyFloat_AsDouble(ptr)
declare i64 @PyLong_AsLongLong(ptr)
declare i64 @PyLong_AsUnsignedLongLong(ptr)
declare ptr @PyErr_Occurred()
declare void @PyErr_Clear()
declare ptr @PyFloat_FromDouble(double)
declare ptr @PyLong_FromLongLong(i64)
declare ptr @PyLong_FromUnsignedLongLong(i64)
declare ptr @PyBool_FromLong(i64)
declare ptr @PyTuple_New(i64)
declare ptr @PyBytes_FromStringAndSize(ptr, i64)
declare ptr @PyObject_CallOneArg(ptr, ptr)
declare ptr @PyObject_Vectorcall(ptr, ptr, i64, ptr)
declare ptr @PyList_GetItem(ptr, i64)
declare void @Py_DecRef(ptr)
declare ptr @PyEval_SaveThread()
declare void @PyEval_RestoreThread(ptr)
@PyFloat_Type = external global i8
@PyLong_Type = external global i8
@_Py_TrueStruct = external global i8
@_Py_FalseStruct = external global i8"""


def wrapper(instance: Instance, symbol: str) -> str:
    """The text of the wrapper, with what it calls of Python."""
    return f"{_DECLARATIONS}\n\n{_Wrapper(instance).text(symbol)}"


class _Wrapper:
    def __init__(self, instance: Instance) -> None:
        self.instance = instance
        self.body = Body()
        self.views: list[str] = []
        self.lengths: list[str] = []
        self.given = ["ptr %err"]

    def text(self, symbol: str) -> str:
        body = self.body
        body.entry.append(f"  %err = alloca [{RECORD} x i64], align 16")
        body.branch(body.value(f"icmp eq i64 %count, {len(self.instance.parameters)}"), "take", "refused0")
        body.place("take")
        for index, type_ in enumerate(self.instance.parameters):
            address = body.value(f"getelementptr ptr, ptr %arguments, i64 {index}")
            self._take(body.value(f"load ptr, ptr {address}"), type_)
        self._call()
        self._refused()
        return f"define ptr @{symbol}(ptr %self, ptr %arguments, i64 %count) #3 {{\n{body.text()}\n}}"

    # ------------------------------------------------------------------------------------------------------- arguments

    def _take(self, value: str, type_: Type) -> None:
        if isinstance(type_, Buffer):
            self._take_buffer(value, resolve(type_.item))
        elif isinstance(type_, Float):
            self._take_float(value, type_)
        elif isinstance(type_, Int):
            self._take_int(value, type_)
        else:
            self._take_bool(value)

    def _or_refuse(self, test: str) -> None:
        """Goes on where the argument is of the right kind; else releases the buffers taken so far and passes the call on."""
        good = self.body.label("good")
        self.body.branch(test, good, f"refused{len(self.views)}", ", !prof !0")
        self.body.place(good)

    def _type_is(self, value: str, type_: str) -> str:
        place = self.body.value(f"getelementptr i8, ptr {value}, i64 8")
        return self.body.value(f"icmp eq ptr {self.body.value(f'load ptr, ptr {place}')}, @{type_}")

    def _take_buffer(self, value: str, item: Type) -> None:
        """A buffer of the right format: PyBUF_WRITABLE | PyBUF_FORMAT | PyBUF_ND."""
        body = self.body
        view = body.slot(f"[{_VIEW} x i8], align 16")
        status = body.value(f"call i32 @PyObject_GetBuffer(ptr {value}, ptr {view}, i32 13)")
        taken, failed = body.label("taken"), body.label("failed")
        body.branch(body.value(f"icmp eq i32 {status}, 0"), taken, failed, ", !prof !0")
        body.place(failed)
        body.add("call void @PyErr_Clear()")
        body.jump(f"refused{len(self.views)}")
        body.place(taken)
        self.views.append(view)
        format_ = self._field(view, 40, "ptr")
        first = body.value(f"load i8, ptr {format_}")
        tests = [body.value(f"icmp eq i8 {first}, {ord(code)}") for code in codes_of(item)]
        test = tests[0]
        for other in tests[1:]:
            test = body.value(f"or i1 {test}, {other}")
        self._or_refuse(test)
        pointer = self._field(view, 0, "ptr")
        length = body.value(f"udiv exact i64 {self._field(view, 16, 'i64')}, {size(item)}")
        self.lengths.append(length)
        self.given += [f"ptr {pointer}", f"i64 {length}"]

    def _field(self, view: str, offset: int, type_: str) -> str:
        place = self.body.value(f"getelementptr i8, ptr {view}, i64 {offset}")
        return self.body.value(f"load {type_}, ptr {place}")

    def _take_float(self, value: str, type_: Float) -> None:
        self._or_refuse(self._type_is(value, "PyFloat_Type"))
        place = self.body.value(f"getelementptr i8, ptr {value}, i64 16")
        number = self.body.value(f"load double, ptr {place}")
        if type_.bits == 32:
            number = self.body.value(f"fptrunc double {number} to float")
        self.given.append(f"{register(type_)} {number}")

    def _take_int(self, value: str, type_: Int) -> None:
        """An integer. -1 may stand for one that doesn't fit."""
        body = self.body
        self._or_refuse(self._type_is(value, "PyLong_Type"))
        function = "PyLong_AsLongLong" if type_.signed or type_.bits < 64 else "PyLong_AsUnsignedLongLong"
        number = body.value(f"call i64 @{function}(ptr {value})")
        doubtful, fine, failed = body.label("doubtful"), body.label("fine"), body.label("failed")
        body.branch(body.value(f"icmp eq i64 {number}, -1"), doubtful, fine, ", !prof !1")
        body.place(doubtful)
        problem = body.value("call ptr @PyErr_Occurred()")
        body.branch(body.value(f"icmp eq ptr {problem}, null"), fine, failed)
        body.place(failed)
        body.add("call void @PyErr_Clear()")
        body.jump(f"refused{len(self.views)}")
        body.place(fine)
        if type_.bits < 64:
            above = body.value(f"icmp sge i64 {number}, {type_.low}")
            below = body.value(f"icmp sle i64 {number}, {type_.high}")
            self._or_refuse(body.value(f"and i1 {above}, {below}"))
            number = body.value(f"trunc i64 {number} to {register(type_)}")
        self.given.append(f"{register(type_)} {number}")

    def _take_bool(self, value: str) -> None:
        true = self.body.value(f"icmp eq ptr {value}, @_Py_TrueStruct")
        false = self.body.value(f"icmp eq ptr {value}, @_Py_FalseStruct")
        self._or_refuse(self.body.value(f"or i1 {true}, {false}"))
        self.given.append(f"i1 {true}")

    # -------------------------------------------------------------------------------------------------------- the call

    def _call(self) -> None:
        body, result = self.body, self.instance.result
        kind = result_of(result)
        call = f"call {kind} @{self.instance.symbol}({', '.join(self.given)})"
        if self.lengths:
            slot = body.slot(kind)
            work = self.lengths[0]
            for length in self.lengths[1:]:
                work = body.value(f"add i64 {work}, {length}")
            long, short, called = body.label("long"), body.label("short"), body.label("called")
            body.branch(body.value(f"icmp sgt i64 {work}, {_LONG}"), long, short)
            body.place(long)
            state = body.value("call ptr @PyEval_SaveThread()")
            body.add(f"store {kind} {body.value(call)}, ptr {slot}")
            body.add(f"call void @PyEval_RestoreThread(ptr {state})")
            body.jump(called)
            body.place(short)
            body.add(f"store {kind} {body.value(call)}, ptr {slot}")
            body.begin(called)
            outcome = body.value(f"load {kind}, ptr {slot}")
        else:
            outcome = body.value(call)
        self._release(len(self.views))
        nothing = is_nothing(result)
        failed = outcome if nothing else body.value(f"extractvalue {kind} {outcome}, 1")
        body.branch(failed, "raise", "give", ", !prof !1")
        body.place("raise")
        record = body.value(f"call ptr @PyBytes_FromStringAndSize(ptr %err, i64 {RECORD * 8})")
        function = body.value("call ptr @PyList_GetItem(ptr %self, i64 1)")
        raised = body.value(f"call ptr @PyObject_CallOneArg(ptr {function}, ptr {record})")
        body.add(f"call void @Py_DecRef(ptr {record})")
        body.end(f"ret ptr {raised}")
        body.place("give")
        if nothing:
            body.end(f"ret ptr {body.value('call ptr @PyTuple_New(i64 0)')}")
        else:
            body.end(f"ret ptr {self._made(body.value(f'extractvalue {kind} {outcome}, 0'), result)}")

    def _made(self, value: str, type_: Type) -> str:
        body = self.body
        if isinstance(type_, Float):
            if type_.bits == 32:
                value = body.value(f"fpext float {value} to double")
            return body.value(f"call ptr @PyFloat_FromDouble(double {value})")
        if type_ == BOOL:
            wide = body.value(f"zext i1 {value} to i64")
            return body.value(f"call ptr @PyBool_FromLong(i64 {wide})")
        assert isinstance(type_, Int)
        if type_.bits < 64:
            value = body.value(f"{'sext' if type_.signed else 'zext'} {register(type_)} {value} to i64")
        unsigned = "" if type_.signed or type_.bits < 64 else "Unsigned"
        return body.value(f"call ptr @PyLong_From{unsigned}LongLong(i64 {value})")

    def _release(self, count: int) -> None:
        for view in self.views[:count]:
            self.body.add(f"call void @PyBuffer_Release(ptr {view})")

    def _refused(self) -> None:
        """Passes the call on to `next`; the exports taken so far are given back first, the last one first."""
        body = self.body
        for count in range(len(self.views), -1, -1):
            body.place(f"refused{count}")
            if count:
                body.add(f"call void @PyBuffer_Release(ptr {self.views[count - 1]})")
                body.jump(f"refused{count - 1}")
        function = body.value("call ptr @PyList_GetItem(ptr %self, i64 0)")
        body.end(
            f"ret ptr {body.value(f'call ptr @PyObject_Vectorcall(ptr {function}, ptr %arguments, i64 %count, ptr null)')}"
        )
