/*
 * What every host module shares: CPython's objects as the parameters of the C ABI, and its results as objects.
 *
 * A host module is a CPython extension with one function a C function. Its generated source includes Python.h and the
 * library's header, and defines, before it includes this, SFFI_LAST_ERROR_CODE and SFFI_LAST_ERROR (the library's two functions) and SFFI_KINDS (the names of the error
 * codes, in their order). Simple's values are: i64 int, f64 float, bool bool, text str, nil None, () the empty tuple,
 * lists list. A `take_x` converts an argument and returns 1, or 0 with an exception set.
 */
#ifndef SFFI_HOST_H
#define SFFI_HOST_H

#include <Python.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#if defined(__GNUC__)
#define SFFI_UNUSED __attribute__((unused))
#else
#define SFFI_UNUSED
#endif
#define SFFI_HELPER SFFI_UNUSED static

/* Errors */

/* The class that failures raise, called with a kind and a message. NULL until set_error_class. */
static PyObject *sffi_error_class;

SFFI_HELPER PyObject *sffi_raise(const char *kind, const char *message) {
    if (sffi_error_class == NULL) {
        PyErr_Format(PyExc_RuntimeError, "%s: %s", kind, message);
        return NULL;
    }
    PyObject *error = PyObject_CallFunction(sffi_error_class, "ss", kind, message);
    if (error != NULL) {
        PyErr_SetObject(sffi_error_class, error);
        Py_DECREF(error);
    }
    return NULL;
}

/* Raises the error of the C call that just failed. */
SFFI_HELPER PyObject *sffi_fail(void) {
    static const char *const kinds[] = {SFFI_KINDS};
    char message[1024];
    int64_t code = SFFI_LAST_ERROR_CODE();
    SFFI_LAST_ERROR(message, sizeof message);
    bool known = code > 0 && code < (int64_t)(sizeof kinds / sizeof *kinds);
    return sffi_raise(known ? kinds[code] : "internal", message);
}

SFFI_HELPER PyObject *sffi_set_error_class(PyObject *module, PyObject *class) {
    (void)module;
    Py_INCREF(class);
    Py_XSETREF(sffi_error_class, class);
    return PyTuple_New(0);
}

/* What a value is called in Simple. */
static const char *sffi_type_name(PyObject *value) {
    if (value == Py_None) return "nil";
    if (PyBool_Check(value)) return "a bool";
    if (PyLong_Check(value)) return "an integer";
    if (PyFloat_Check(value)) return "a float";
    if (PyUnicode_Check(value)) return "text";
    if (PyList_Check(value)) return "a list";
    if (PyTuple_Check(value)) return "a tuple";
    if (PyDict_Check(value)) return "a dict";
    return Py_TYPE(value)->tp_name;
}

SFFI_HELPER int sffi_refuse(const char *function, const char *parameter, const char *wanted, PyObject *value) {
    char message[512];
    PyOS_snprintf(message, sizeof message, "%s: %s must be %s, but %s came", function, parameter, wanted,
                  sffi_type_name(value));
    sffi_raise("invalid-argument", message);
    return 0;
}

SFFI_HELPER int sffi_wrong_count(const char *function, Py_ssize_t wanted, Py_ssize_t given) {
    char message[256];
    PyOS_snprintf(message, sizeof message, "%s takes %zd argument%s, but %zd came", function, wanted,
                  wanted == 1 ? "" : "s", given);
    sffi_raise("invalid-argument", message);
    return 0;
}

/* Single values */

SFFI_HELPER int sffi_take_int(PyObject *value, int64_t *out, const char *function, const char *parameter) {
    if (!PyLong_CheckExact(value)) return sffi_refuse(function, parameter, "an integer", value);
    int overflow;
    *out = PyLong_AsLongLongAndOverflow(value, &overflow);
    return overflow == 0 || sffi_refuse(function, parameter, "an integer that fits i64", value);
}

/* `absent` stands for none; the value itself can't be passed then. */
SFFI_HELPER int sffi_take_optional_int(PyObject *value, int64_t *out, int64_t absent, const char *function,
                                       const char *parameter) {
    if (value == Py_None) {
        *out = absent;
        return 1;
    }
    if (!sffi_take_int(value, out, function, parameter)) return 0;
    return *out != absent || sffi_refuse(function, parameter, "another integer, because this one means nil", value);
}

SFFI_HELPER int sffi_take_float(PyObject *value, double *out, const char *function, const char *parameter) {
    if (PyFloat_CheckExact(value)) {
        *out = PyFloat_AS_DOUBLE(value);
        return 1;
    }
    if (!PyLong_CheckExact(value)) return sffi_refuse(function, parameter, "a number", value);
    *out = PyLong_AsDouble(value);
    if (*out == -1.0 && PyErr_Occurred()) {
        PyErr_Clear();
        return sffi_refuse(function, parameter, "a number that fits f64", value);
    }
    return 1;
}

SFFI_HELPER int sffi_take_optional_float(PyObject *value, double *out, int64_t *present, const char *function,
                                         const char *parameter) {
    *present = value != Py_None;
    *out = 0;
    return !*present || sffi_take_float(value, out, function, parameter);
}

SFFI_HELPER int sffi_take_bool(PyObject *value, int64_t *out, const char *function, const char *parameter) {
    if (!PyBool_Check(value)) return sffi_refuse(function, parameter, "a bool", value);
    *out = value == Py_True;
    return 1;
}

/* None is -1. */
SFFI_HELPER int sffi_take_optional_bool(PyObject *value, int64_t *out, const char *function, const char *parameter) {
    *out = -1;
    return value == Py_None || sffi_take_bool(value, out, function, parameter);
}

/* A number with its kind: 0 none, 1 integer, 2 the bits of a double, 3 bool. */
SFFI_HELPER int sffi_take_scalar(PyObject *value, int64_t *out, int64_t *kind, int optional, const char *function,
                                 const char *parameter) {
    if (PyFloat_CheckExact(value)) {
        double number = PyFloat_AS_DOUBLE(value);
        memcpy(out, &number, sizeof number);
        *kind = 2;
        return 1;
    }
    if (PyLong_CheckExact(value)) {
        *kind = 1;
        return sffi_take_int(value, out, function, parameter);
    }
    if (PyBool_Check(value)) {
        *out = value == Py_True;
        *kind = 3;
        return 1;
    }
    if (optional && value == Py_None) {
        *out = 0;
        *kind = 0;
        return 1;
    }
    return sffi_refuse(function, parameter, "a number or a bool", value);
}

SFFI_HELPER int sffi_take_text(PyObject *value, const char **out, Py_ssize_t *length, const char *function,
                               const char *parameter) {
    if (!PyUnicode_CheckExact(value)) return sffi_refuse(function, parameter, "text", value);
    *out = PyUnicode_AsUTF8AndSize(value, length);
    if (*out == NULL) {
        PyErr_Clear();
        return sffi_refuse(function, parameter, "text that UTF-8 can say", value);
    }
    return 1;
}

/* None is a null pointer with the length -1. */
SFFI_HELPER int sffi_take_optional_text(PyObject *value, const char **out, Py_ssize_t *length, const char *function,
                                        const char *parameter) {
    *out = NULL;
    *length = -1;
    return value == Py_None || sffi_take_text(value, out, length, function, parameter);
}

SFFI_HELPER int sffi_take_c_string(PyObject *value, const char **out, const char *function, const char *parameter) {
    Py_ssize_t length;
    if (!sffi_take_text(value, out, &length, function, parameter)) return 0;
    return strlen(*out) == (size_t)length || sffi_refuse(function, parameter, "text without a NUL", value);
}

/* Lists. What was taken is given back with sffi_release; short ones need no memory of their own. */

#define SFFI_SHORT 16

typedef struct {
    const void *data;
    int64_t length;
    void *memory; /* a longer list's elements, or NULL */
    Py_buffer view;
    bool viewed; /* the elements are those of a buffer, which `view` holds */
    int64_t elements[SFFI_SHORT];
} sffi_list;

static inline void sffi_begin(sffi_list *list) {
    list->data = NULL;
    list->length = 0;
    list->memory = NULL;
    list->viewed = false;
}

static inline void sffi_release(sffi_list *list) {
    if (list->memory != NULL) PyMem_Free(list->memory);
    if (list->viewed) PyBuffer_Release(&list->view);
}

/* Room for the elements of a list or a tuple (8 bytes each); NULL with an exception set where there is none. */
SFFI_HELPER void *sffi_reserve(sffi_list *list, Py_ssize_t length) {
    list->length = length;
    list->data = list->elements;
    if (length <= SFFI_SHORT) return list->elements;
    list->memory = PyMem_Malloc((size_t)length * sizeof(int64_t));
    if (list->memory == NULL) sffi_raise("out-of-memory", "there is no memory for the elements of a list");
    list->data = list->memory;
    return list->memory;
}

/* Takes the elements of a buffer of one of these formats ("ql" 8-byte integers, "d" floats, "B" bytes) where they lie. */
SFFI_HELPER int sffi_take_buffer(PyObject *value, sffi_list *list, const char *formats, Py_ssize_t size) {
    if (!PyObject_CheckBuffer(value) || PyBytes_Check(value)) return 0;
    if (PyObject_GetBuffer(value, &list->view, PyBUF_FORMAT | PyBUF_C_CONTIGUOUS) != 0) {
        PyErr_Clear();
        return 0;
    }
    const char *format = list->view.format ? list->view.format : "B";
    bool fits = list->view.itemsize == size && format[0] != '\0' && format[1] == '\0' &&
                strchr(formats, format[0]) != NULL;
    if (!fits) {
        PyBuffer_Release(&list->view);
        return 0;
    }
    list->viewed = true;
    list->data = list->view.buf;
    list->length = list->view.len / size;
    return 1;
}

SFFI_HELPER int sffi_take_bytes(PyObject *value, sffi_list *list, const char *function, const char *parameter) {
    return sffi_take_buffer(value, list, "B", 1) || sffi_refuse(function, parameter, "a buffer of u8", value);
}

static inline PyObject **sffi_items(PyObject *value, Py_ssize_t *length) {
    if (PyList_CheckExact(value)) {
        *length = PyList_GET_SIZE(value);
        return ((PyListObject *)value)->ob_item;
    }
    if (PyTuple_CheckExact(value)) {
        *length = PyTuple_GET_SIZE(value);
        return ((PyTupleObject *)value)->ob_item;
    }
    *length = -1;
    return NULL;
}

SFFI_HELPER int sffi_take_ints(PyObject *value, sffi_list *list, const char *function, const char *parameter) {
    Py_ssize_t length;
    PyObject **items = sffi_items(value, &length);
    if (length < 0) {
        return sffi_take_buffer(value, list, "ql", 8) || sffi_refuse(function, parameter, "a list of integers", value);
    }
    int64_t *out = sffi_reserve(list, length);
    if (out == NULL) return 0;
    for (Py_ssize_t index = 0; index < length; index++) {
        if (!PyLong_CheckExact(items[index])) {
            return sffi_refuse(function, parameter, "a list of integers", items[index]);
        }
        if (!sffi_take_int(items[index], &out[index], function, parameter)) return 0;
    }
    return 1;
}

/* None is a null pointer with the length -1. */
SFFI_HELPER int sffi_take_optional_ints(PyObject *value, sffi_list *list, const char *function, const char *parameter) {
    if (value != Py_None) return sffi_take_ints(value, list, function, parameter);
    list->length = -1;
    return 1;
}

SFFI_HELPER int sffi_take_floats(PyObject *value, sffi_list *list, const char *function, const char *parameter) {
    Py_ssize_t length;
    PyObject **items = sffi_items(value, &length);
    if (length < 0) {
        return sffi_take_buffer(value, list, "d", 8) || sffi_refuse(function, parameter, "a list of numbers", value);
    }
    double *out = sffi_reserve(list, length);
    if (out == NULL) return 0;
    for (Py_ssize_t index = 0; index < length; index++) {
        if (PyFloat_CheckExact(items[index])) {
            out[index] = PyFloat_AS_DOUBLE(items[index]);
        } else if (!PyLong_CheckExact(items[index])) {
            return sffi_refuse(function, parameter, "a list of numbers", items[index]);
        } else if (!sffi_take_float(items[index], &out[index], function, parameter)) {
            return 0;
        }
    }
    return 1;
}

SFFI_HELPER int sffi_take_optional_floats(PyObject *value, sffi_list *list, const char *function,
                                          const char *parameter) {
    if (value != Py_None) return sffi_take_floats(value, list, function, parameter);
    list->length = -1;
    return 1;
}

/* Results */

SFFI_HELPER PyObject *sffi_int_list(const int64_t *values, int64_t length) {
    PyObject *list = PyList_New((Py_ssize_t)length);
    for (Py_ssize_t index = 0; list != NULL && index < (Py_ssize_t)length; index++) {
        PyObject *item = PyLong_FromLongLong(values[index]);
        if (item == NULL) Py_CLEAR(list);
        else PyList_SET_ITEM(list, index, item);
    }
    return list;
}

SFFI_HELPER PyObject *sffi_float_list(const double *values, int64_t length) {
    PyObject *list = PyList_New((Py_ssize_t)length);
    for (Py_ssize_t index = 0; list != NULL && index < (Py_ssize_t)length; index++) {
        PyObject *item = PyFloat_FromDouble(values[index]);
        if (item == NULL) Py_CLEAR(list);
        else PyList_SET_ITEM(list, index, item);
    }
    return list;
}

/* Bytes as a buffer of u8, which is an array. */
SFFI_HELPER PyObject *sffi_byte_buffer(const uint8_t *bytes, int64_t length) {
    /* The calling frame's globals may be without builtins, among which PyImport_ImportModule would look for `__import__`. */
    PyObject *arrays = PyImport_ImportModuleLevel("array", NULL, NULL, NULL, 0);
    if (arrays == NULL) return NULL;
    PyObject *made = PyObject_CallMethod(arrays, "array", "sy#", "B", (const char *)bytes, (Py_ssize_t)length);
    Py_DECREF(arrays);
    return made;
}

/*
 * Reads a result of unknown length, tried with a little room on the stack first. `call` is the statement that sets
 * `length`, a C call with `out` and `room` as its last arguments; `converted` makes an object of `out` and `length` and goes to `result`. `nul` is 1 for
 * text, which is ended with NUL. Handles are made only where there is room for all, so none is lost.
 */
#define SFFI_READ(result, element, nul, call, converted)                                            \
    do {                                                                                            \
        element few[64];                                                                            \
        element *many = NULL;                                                                       \
        element *out = few;                                                                         \
        int64_t room = 64;                                                                          \
        int64_t length;                                                                             \
        call;                                                                                       \
        while (length >= 0 && length + (nul) > room) {                                              \
            PyMem_Free(many);                                                                       \
            room = length + (nul);                                                                  \
            out = many = PyMem_New(element, (size_t)room);                                          \
            if (many == NULL) break;                                                                \
            call;                                                                                   \
        }                                                                                           \
        if (out == NULL) sffi_raise("out-of-memory", "there is no memory for the result");          \
        else (result) = length < 0 ? sffi_fail() : (converted);                                     \
        PyMem_Free(many);                                                                           \
    } while (0)

/*
 * Handles: objects that free what they stand for when the last reference goes. One that is borrowed keeps the object that it
 * is borrowed from instead, and frees nothing.
 */

typedef struct {
    PyObject_HEAD
    int64_t handle; /* 0 once it was freed, -1 once a call has consumed it */
    PyObject *owner; /* what it is borrowed from, or NULL */
} sffi_handle;

#define SFFI_SPARE 64

/*
 * One kind of handle. `noun` is what an object is called in messages, and NOUN_free the function that frees it early.
 * Objects that went away are kept for the next ones, up to SFFI_SPARE of them.
 */
typedef struct {
    PyTypeObject *type;
    const char *name;
    const char *noun;
    void (*free)(int64_t);
    int spare_count;
    sffi_handle *spare[SFFI_SPARE];
} sffi_kind;

/* Makes the object that owns a handle. The handle is freed where no object can be made. */
static inline PyObject *sffi_wrap(sffi_kind *kind, int64_t handle) {
    sffi_handle *object;
#ifndef Py_GIL_DISABLED
    if (kind->spare_count > 0) {
        object = (sffi_handle *)PyObject_Init((PyObject *)kind->spare[--kind->spare_count], kind->type);
    } else
#endif
        object = PyObject_New(sffi_handle, kind->type);
    if (object == NULL) {
        kind->free(handle);
        return NULL;
    }
    object->handle = handle;
    object->owner = NULL;
    return (PyObject *)object;
}

/* Makes the object of a handle that is borrowed from that of `owner`. */
SFFI_HELPER PyObject *sffi_wrap_lent(sffi_kind *kind, int64_t handle, PyObject *owner) {
    sffi_handle *object = PyObject_New(sffi_handle, kind->type);
    if (object == NULL) return NULL;
    object->handle = handle;
    object->owner = Py_NewRef(owner);
    return (PyObject *)object;
}

static inline void sffi_unwrap(sffi_kind *kind, PyObject *self) {
    sffi_handle *object = (sffi_handle *)self;
    PyTypeObject *type = Py_TYPE(self);
    if (__builtin_expect(object->owner != NULL, 0)) {
        Py_DECREF(object->owner);
    } else if (object->handle > 0) {
        kind->free(object->handle);
    }
#ifndef Py_GIL_DISABLED
    if (kind->spare_count < SFFI_SPARE) {
        kind->spare[kind->spare_count++] = object;
    } else
#endif
        PyObject_Free(object);
    Py_DECREF(type);
}

/* The library would say which number is no living handle, but nobody has seen that number. */
SFFI_HELPER int sffi_refuse_dead(const sffi_kind *kind, int64_t handle) {
    char message[256];
    if (handle == 0) {
        PyOS_snprintf(message, sizeof message, "this %s was freed; it can't be used after %s_free", kind->noun, kind->noun);
    } else {
        PyOS_snprintf(message, sizeof message, "this %s was consumed by an earlier call", kind->noun);
    }
    sffi_raise("bad-handle", message);
    return 0;
}

/* A borrowed object dies with what it is borrowed from, which may be borrowed itself. */
SFFI_HELPER int sffi_check_lent(const sffi_kind *kind, PyObject *value) {
    const sffi_handle *owner = (const sffi_handle *)value;
    while (owner->owner != NULL) owner = (const sffi_handle *)owner->owner;
    if (owner->handle > 0) return 1;
    char message[256];
    PyOS_snprintf(message, sizeof message, "this %s was borrowed from an object that was freed", kind->noun);
    sffi_raise("bad-handle", message);
    return 0;
}

static inline int sffi_take_handle(sffi_kind *kind, PyObject *value, int64_t *out, const char *function,
                                   const char *parameter) {
    if (__builtin_expect(Py_TYPE(value) != kind->type, 0)) {
        char wanted[128];
        PyOS_snprintf(wanted, sizeof wanted, "a %s", kind->name);
        return sffi_refuse(function, parameter, wanted, value);
    }
    *out = ((sffi_handle *)value)->handle;
    if (__builtin_expect(((sffi_handle *)value)->owner != NULL, 0)) return sffi_check_lent(kind, value);
    return __builtin_expect(*out > 0, 1) || sffi_refuse_dead(kind, *out);
}

SFFI_HELPER int sffi_take_optional_handle(sffi_kind *kind, PyObject *value, int64_t *out, const char *function,
                                          const char *parameter) {
    *out = 0;
    return value == Py_None || sffi_take_handle(kind, value, out, function, parameter);
}

SFFI_HELPER int sffi_take_handles(sffi_kind *kind, PyObject *value, sffi_list *list, const char *function,
                                  const char *parameter) {
    Py_ssize_t length;
    PyObject **items = sffi_items(value, &length);
    if (length < 0) return sffi_refuse(function, parameter, "a list", value);
    int64_t *out = sffi_reserve(list, length);
    if (out == NULL) return 0;
    for (Py_ssize_t index = 0; index < length; index++) {
        if (!sffi_take_handle(kind, items[index], &out[index], function, parameter)) return 0;
    }
    return 1;
}

/* The same with None among them, which is 0. */
SFFI_HELPER int sffi_take_optional_handles(sffi_kind *kind, PyObject *value, sffi_list *list, const char *function,
                                           const char *parameter) {
    Py_ssize_t length;
    PyObject **items = sffi_items(value, &length);
    if (length < 0) return sffi_refuse(function, parameter, "a list", value);
    int64_t *out = sffi_reserve(list, length);
    if (out == NULL) return 0;
    for (Py_ssize_t index = 0; index < length; index++) {
        if (!sffi_take_optional_handle(kind, items[index], &out[index], function, parameter)) return 0;
    }
    return 1;
}

/* Takes the handle out of an object that a call frees or consumes, just before the call: nothing may fail after it. */
SFFI_HELPER void sffi_consume(PyObject *value, int64_t left) {
    if (value != Py_None) ((sffi_handle *)value)->handle = left;
}

/* Refuses to consume a borrowed object, or one object twice. `other` is an argument that is consumed too, or NULL. */
SFFI_HELPER int sffi_consumable(const sffi_kind *kind, PyObject *value, PyObject *other, const char *function,
                                const char *parameter) {
    if (value == Py_None) return 1;
    bool lent = ((sffi_handle *)value)->owner != NULL;
    if (!lent && value != other) return 1;
    char message[256];
    PyOS_snprintf(message, sizeof message, lent ? "%s: %s: this %s is borrowed; it goes with what it is borrowed from"
                                                : "%s: %s: this %s is consumed by the same call already",
                  function, parameter, kind->noun);
    sffi_raise("invalid-argument", message);
    return 0;
}

/* Handles as a tuple or a list of objects, 0 as None. All are freed where one object can't be made. */
SFFI_HELPER PyObject *sffi_wrap_all(sffi_kind *kind, const int64_t *handles, int64_t length, bool tuple) {
    PyObject *all = tuple ? PyTuple_New((Py_ssize_t)length) : PyList_New((Py_ssize_t)length);
    for (Py_ssize_t index = 0; index < (Py_ssize_t)length; index++) {
        if (all == NULL) {
            kind->free(handles[index]);
            continue;
        }
        PyObject *object = handles[index] == 0 ? Py_NewRef(Py_None) : sffi_wrap(kind, handles[index]);
        if (object == NULL) Py_CLEAR(all);
        else if (tuple) PyTuple_SET_ITEM(all, index, object);
        else PyList_SET_ITEM(all, index, object);
    }
    return all;
}

/*
 * Telling the library where in the program operations are made. `tell` takes a text; `skipped` is part of the paths of
 * files that aren't the program's own. The place is that of the innermost frame of another file, `prog.spl:12`.
 */
#define SFFI_PLACES(tell, skipped)                                                                 \
    static bool sffi_following;                                                                     \
    static void sffi_tell_place(void) {                                                             \
        PyFrameObject *frame = PyThreadState_GetFrame(PyThreadState_Get());                         \
        while (frame != NULL) {                                                                     \
            PyCodeObject *code = PyFrame_GetCode(frame);                                            \
            const char *file = PyUnicode_AsUTF8(code->co_filename);                                 \
            bool own = file != NULL && strstr(file, skipped) == NULL;                               \
            if (own) {                                                                              \
                char place[512];                                                                    \
                const char *folder_end = strrchr(file, '/');                                        \
                const char *name = folder_end == NULL ? file : folder_end + 1;                      \
                PyOS_snprintf(place, sizeof place, "%s:%d", name, PyFrame_GetLineNumber(frame));    \
                tell(place, (int64_t)strlen(place));                                                \
            }                                                                                       \
            Py_DECREF(code);                                                                        \
            PyFrameObject *outer = own ? NULL : PyFrame_GetBack(frame);                             \
            Py_DECREF(frame);                                                                       \
            frame = outer;                                                                          \
        }                                                                                           \
        PyErr_Clear();                                                                              \
    }

/*
 * The functions of a handle type, `kind` being its sffi_kind. The type is a heap type whose attributes can be set, so
 * that Simple can add methods to it; its objects can only come from the library.
 */
#define SFFI_HANDLE_TYPE(kind, qualified_name)                                                                     \
    static void kind##_dealloc(PyObject *self) { sffi_unwrap(&kind, self); }                                       \
    static PyObject *kind##_repr(PyObject *self) {                                                                 \
        const sffi_handle *object = (const sffi_handle *)self;                                                     \
        if (object->handle <= 0) return PyUnicode_FromFormat("<%s, freed>", kind.name);                            \
        return PyUnicode_FromFormat("<%s %lld>", kind.name, (long long)object->handle);                            \
    }                                                                                                              \
    static PyType_Slot kind##_slots[] = {                                                                          \
        {Py_tp_dealloc, (void *)kind##_dealloc}, {Py_tp_repr, (void *)kind##_repr}, {0, NULL}};                     \
    static PyType_Spec kind##_spec = {qualified_name, sizeof(sffi_handle), 0,                                      \
                                      Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION, kind##_slots};

#endif /* SFFI_HOST_H */
