"""The part of a Go client that is the same for every library, as text with `$name` where libraries differ.

In C it is what a *shim* needs. A goroutine may go on in another thread after a call, where another error waits; so Go calls a shim, which
calls the library and, where that failed, fetches code and message at once. In Go it is errors, optional values, numbers and scopes.
"""

from __future__ import annotations

__all__ = ["C_BASE", "GO_BASE", "GO_OBJECT", "GO_OBJECTS"]

# `p` is the library's prefix, `P` that of its macros.
C_BASE = """\
#include "$header"

#include <stdlib.h>

// Why a call failed. The message lies behind it, and sffi_release frees both.
typedef struct {
    int64_t code;
    char *message;
} sffi_failure;

typedef struct {
    int64_t value;
    sffi_failure *failure;
} sffi_integer;

typedef struct {
    double value;
    sffi_failure *failure;
} sffi_number;

// The data is NULL where the length is 0; sffi_release frees it.
typedef struct {
    void *data;
    int64_t length;
    sffi_failure *failure;
} sffi_list;

static sffi_failure sffi_no_memory = {${P}OUT_OF_MEMORY, "there is no memory for the result"};

// The failure of this thread's last call, NULL if it succeeded.
static sffi_failure *sffi_failed(void) {
    const int64_t code = ${p}last_error_code();
    if (code == 0) return NULL;
    const int64_t length = ${p}last_error(NULL, 0);
    sffi_failure *failure = malloc(sizeof *failure + (size_t)length + 1);
    if (failure == NULL) return &sffi_no_memory;
    failure->code = code;
    failure->message = (char *)(failure + 1);
    ${p}last_error(failure->message, length + 1);
    return failure;
}

static void sffi_release(void *memory) {
    if (memory != &sffi_no_memory) free(memory);
}

static sffi_failure *call_available(void) {
    return ${p}available() ? NULL : sffi_failed();
}

// A list of so many elements, or why there is none where the length is below 0. `data` becomes the list's, or is copied if it
// is `lasting`, memory that isn't to be freed.
static sffi_list sffi_given(void *data, int64_t length, size_t size, const void *lasting) {
    sffi_list made = {NULL, length, NULL};
    if (length < 0) made.failure = sffi_failed();
    const size_t bytes = length > 0 ? (size_t)length * size : 0;
    if (data != lasting && bytes > 0) made.data = data;
    else if (data != lasting) free(data);
    else if (bytes > 0) {
        made.data = malloc(bytes);
        if (made.data != NULL) memcpy(made.data, data, bytes);
    }
    if (bytes > 0 && made.data == NULL) made.failure = &sffi_no_memory;
    return made;
}

// Shims, by how a call returns: nothing; a value, of which `bad` may be a failure; a value through a pointer; a list through a
// pointer, for which there is a second call where the room doesn't suffice; a text that is never freed.
#define SFFI_NOTHING(name, parameters, call) \\
    static sffi_failure *call_##name parameters { \\
        call; \\
        return sffi_failed(); \\
    }
#define SFFI_VALUE(name, parameters, bad, call) \\
    static sffi_integer call_##name parameters { \\
        sffi_integer sffi_made = {call, NULL}; \\
        if (sffi_made.value == bad) sffi_made.failure = sffi_failed(); \\
        return sffi_made; \\
    }
#define SFFI_OUT(kind, type, name, parameters, call) \\
    static kind call_##name parameters { \\
        type sffi_out = 0; \\
        kind sffi_made = {0, NULL}; \\
        if (call == 1) sffi_made.value = sffi_out; \\
        else sffi_made.failure = sffi_failed(); \\
        return sffi_made; \\
    }
#define SFFI_INTEGER(name, parameters, call) SFFI_OUT(sffi_integer, int64_t, name, parameters, call)
#define SFFI_NUMBER(name, parameters, call) SFFI_OUT(sffi_number, double, name, parameters, call)
#define SFFI_LIST(name, parameters, element, nul, call) \\
    static sffi_list call_##name parameters { \\
        element sffi_few[64]; \\
        element *sffi_out = sffi_few; \\
        int64_t sffi_room = 64; \\
        int64_t sffi_length = call; \\
        while (sffi_length + nul > sffi_room) { \\
            if (sffi_out != sffi_few) free(sffi_out); \\
            sffi_room = sffi_length + nul; \\
            sffi_out = malloc((size_t)sffi_room * sizeof *sffi_out); \\
            if (sffi_out == NULL) return (sffi_list){NULL, 0, &sffi_no_memory}; \\
            sffi_length = call; \\
        } \\
        return sffi_given(sffi_out, sffi_length, sizeof *sffi_out, sffi_few); \\
    }
#define SFFI_TEXT(name, parameters, call) \\
    static sffi_list call_##name parameters { \\
        const char *sffi_out = call; \\
        const int64_t sffi_length = (int64_t)strlen(sffi_out); \\
        sffi_list sffi_made = sffi_given((void *)sffi_out, sffi_length, 1, sffi_out); \\
        if (sffi_length == 0) sffi_made.failure = sffi_failed(); \\
        return sffi_made; \\
    }
"""

GO_BASE = """\
// Error is a call that failed. errors.Is(err, ErrInvalidArgument) asks for its code.
type Error struct {
	Code    Code
	Message string
}

func (e *Error) Error() string {
	return e.Code.Error() + ": " + e.Message
}

// Is reports whether target is the code of the error.
func (e *Error) Is(target error) bool {
	return target == error(e.Code)
}

// Code is the reason of an Error. It is an error of its own so that errors.Is finds it.
type Code int64

// The codes. A number keeps its meaning for ever.
const (
$codes
)

var codeNames = [...]string{$code_names}

func (c Code) Error() string {
	if c < 0 || int(c) >= len(codeNames) {
		return "code " + strconv.FormatInt(int64(c), 10)
	}
	return codeNames[c]
}

// Optional is a value or none, which is what Optional[T]{} is.
type Optional[T any] struct {
	value T
	given bool
}

// Some is an optional value that is there.
func Some[T any](value T) Optional[T] {
	return Optional[T]{value, true}
}

// Or is the value if there is one, otherwise other.
func (o Optional[T]) Or(other T) T {
	if o.given {
		return o.value
	}
	return other
}

// Scalar is an integer, a float or a bool; Scalar{} is none of them, which stands for a default.
type Scalar struct {
	bits, kind int64
}

// Int is an integer where a Scalar is needed.
func Int(value int64) Scalar {
	return Scalar{value, 1}
}

// Float is a float where a Scalar is needed.
func Float(value float64) Scalar {
	return Scalar{int64(math.Float64bits(value)), 2}
}

// Bool is a bool where a Scalar is needed.
func Bool(value bool) Scalar {
	return Scalar{int64(flagOf(value)), 3}
}

func (s Scalar) or(other Scalar) Scalar {
	if s.kind == 0 {
		return other
	}
	return s
}

// Available says why operations can't run here: a stub, another $title than the library was built for, a process made by
// fork. It is nil where they can.
func Available() error {
	return errorOf(C.call_available())
}

// Version is the version of $title that the library was built for and runs on.
func Version() string {
	return C.GoString(C.${p}version())
}

// ABIVersion is the number of the ABI, which is the one in the library's name.
func ABIVersion() int64 {
	return int64(C.${p}abi_version())
}

// HasFeature reports whether the library was built with a feature. "stub": built without $title.
func HasFeature(name string) bool {
	text := C.CString(name)
	defer C.sffi_release(unsafe.Pointer(text))
	return bool(C.${p}has_feature(text))
}

// LiveHandles is how many objects of all types are alive in the process: made and not yet freed.
func LiveHandles() int64 {
	return int64(C.${p}live_handles())
}

// Scope holds objects and closes them together, so that the intermediate results of a computation need no variables and
// no Close of their own. A scope belongs to one goroutine.
type Scope struct {
	held []io.Closer
}

// failed is what a scope's methods panic with, and what Scoped catches.
type failed struct{ error }

// Scoped calls f with a new scope. Then, also when f panics, it closes what the scope holds, last first. It returns the error of f
// or the one that ended f: the methods of a scope, and Must, end f where they are given an error.
func Scoped(f func(s *Scope) error) (err error) {
	s := &Scope{}
	defer func() {
		for i := len(s.held) - 1; i >= 0; i-- {
			if closing := s.held[i].Close(); err == nil {
				err = closing
			}
		}
	}()
	defer func() {
		if reason := recover(); reason != nil {
			failure, ours := reason.(failed)
			if !ours {
				panic(reason)
			}
			err = failure.error
		}
	}()
	return f(s)
}

// Check ends the function of the scope where there is an error.
func (s *Scope) Check(err error) {
	if err != nil {
		panic(failed{err})
	}
}

// Keep takes objects out of the scope: they stay open when it ends.
func (s *Scope) Keep(objects ...io.Closer) {
	for _, object := range objects {
		for i := len(s.held) - 1; i >= 0; i-- {
			if s.held[i] == object {
				s.held = append(s.held[:i], s.held[i+1:]...)
				break
			}
		}
	}
}

// Must is the value where there is no error, and ends the function of a scope where there is one: Must(t.Item()). Outside of a
// scope it panics.
func Must[T any](value T, err error) T {
	if err != nil {
		panic(failed{err})
	}
	return value
}

const none = math.MinInt64

func errorOf(failure *C.sffi_failure) error {
	if failure == nil {
		return nil
	}
	err := &Error{Code(failure.code), C.GoString(failure.message)}
	C.sffi_release(unsafe.Pointer(failure))
	return err
}

func flagOf(value bool) C.int64_t {
	if value {
		return 1
	}
	return 0
}

func optionalFlagOf(value Optional[bool]) C.int64_t {
	if value.given {
		return flagOf(value.value)
	}
	return -1
}

func pointerOf[T any](list []T) unsafe.Pointer {
	if len(list) == 0 {
		return nil
	}
	return unsafe.Pointer(&list[0])
}

func optionalLengthOf[T any](list []T) C.int64_t {
	if list == nil {
		return -1
	}
	return C.int64_t(len(list))
}

func optionalBytesOf(text Optional[string]) []byte {
	if !text.given {
		return nil
	}
	return append([]byte{}, text.value...)
}

func listOr[T any](list []T, other ...T) []T {
	if list == nil {
		return other
	}
	return list
}

// A name for the type, because cgo doesn't look into constraints.
type number = C.int64_t

func handlesOf[T interface{ id() number }](objects []T) []C.int64_t {
	handles := make([]C.int64_t, len(objects))
	for i, object := range objects {
		handles[i] = object.id()
	}
	return handles
}

func integerOf(made C.sffi_integer) (int64, error) {
	return int64(made.value), errorOf(made.failure)
}

func numberOf(made C.sffi_number) (float64, error) {
	return float64(made.value), errorOf(made.failure)
}

func boolOf(made C.sffi_integer) (bool, error) {
	return made.value == 1, errorOf(made.failure)
}

func listOf[T any](made C.sffi_list) ([]T, error) {
	if made.failure != nil {
		return nil, errorOf(made.failure)
	}
	list := make([]T, int(made.length))
	copy(list, unsafe.Slice((*T)(made.data), int(made.length)))
	C.sffi_release(made.data)
	return list, nil
}

func textOf(made C.sffi_list) (string, error) {
	bytes, err := listOf[byte](made)
	return string(bytes), err
}

func objectsOf[T any](made C.sffi_list, object func(C.int64_t) *T) ([]*T, error) {
	handles, err := listOf[C.int64_t](made)
	if err != nil {
		return nil, err
	}
	objects := make([]*T, len(handles))
	for i, handle := range handles {
		objects[i] = object(handle)
	}
	return objects, nil
}
"""

GO_OBJECT = """\
// $type is an object of the library. Close frees it; one that isn't closed is freed some time after it was last used. A nil *$type is none
// where a function allows that. All goroutines may use it.
type $type struct {
	handle C.int64_t
	closed uint32
}

// Close frees the object; what is done with it from then on fails. Closing again, or closing nil, does nothing.
func ($r *$type) Close() error {
	if $r == nil || !atomic.CompareAndSwapUint32(&$r.closed, 0, 1) {
		return nil
	}
	runtime.SetFinalizer($r, nil)
	return errorOf(C.call_$free($r.handle))
}

func ($r *$type) id() C.int64_t {
	if $r == nil {
		return 0
	}
	return $r.handle
}

func new$type(handle C.int64_t) *$type {
	if handle == 0 {
		return nil
	}
	$r := &$type{handle: handle}
	runtime.SetFinalizer($r, func($r *$type) { _ = errorOf(C.call_$free($r.handle)) })
	return $r
}

func ${own}Of(made C.sffi_integer) (*$type, error) {
	return new$type(C.int64_t(made.value)), errorOf(made.failure)
}

// $type puts an object into the scope. It ends the function of the scope where there is an error.
func (s *Scope) $type($r *$type, err error) *$type {
	s.Check(err)
	if $r != nil {
		s.held = append(s.held, $r)
	}
	return $r
}
"""

GO_OBJECTS = """\
// ${type}s puts objects into the scope. It ends the function of the scope where there is an error.
func (s *Scope) ${type}s(objects []*$type, err error) []*$type {
	s.Check(err)
	for _, object := range objects {
		s.$type(object, nil)
	}
	return objects
}
"""
