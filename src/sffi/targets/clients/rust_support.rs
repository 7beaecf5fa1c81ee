/// What the library's functions return: a value, or the error that says why there is none.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    code: Code,
    message: String,
}

impl Error {
    /// An error of the client's own, in the library's terms.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
        }
    }

    /// What kind of error it is.
    pub fn code(&self) -> Code {
        self.code
    }

    /// What was wrong.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for Error {}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.name())
    }
}

/// A number that may be an integer, a float or a bool.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Scalar {
    /// An integer.
    Int(i64),
    /// A float.
    Float(f64),
    /// A truth value.
    Bool(bool),
}

impl From<i64> for Scalar {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<i32> for Scalar {
    fn from(value: i32) -> Self {
        Self::Int(i64::from(value))
    }
}

impl From<f64> for Scalar {
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

impl From<f32> for Scalar {
    fn from(value: f32) -> Self {
        Self::Float(f64::from(value))
    }
}

impl From<bool> for Scalar {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

/// An object of the library by its handle, which is freed when the object is dropped.
macro_rules! object {
    ($(#[$about:meta])* $name:ident, $free:path) => {
        $(#[$about])*
        pub struct $name {
            handle: std::num::NonZeroI64,
            // `Send`, but not `Sync`: two threads that use one object at once may change it at once.
            not_sync: std::marker::PhantomData<std::cell::Cell<()>>,
        }

        impl $name {
            /// The handle, which stays this object's.
            pub fn handle(&self) -> i64 {
                self.handle.get()
            }

            /// The handle, which is the caller's to free from now on.
            pub fn into_handle(self) -> i64 {
                std::mem::ManuallyDrop::new(self).handle()
            }

            /// The object of a handle, which it frees.
            ///
            /// # Safety
            ///
            /// The handle must be one of this kind that belongs to nobody else.
            pub unsafe fn from_handle(handle: i64) -> Result<Self> {
                support::owned(handle)
            }
        }

        impl Drop for $name {
            fn drop(&mut self) {
                unsafe { $free(self.handle.get()) }
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.handle).finish()
            }
        }

        impl support::Object for $name {
            fn of(handle: std::num::NonZeroI64) -> Self {
                Self {
                    handle,
                    not_sync: std::marker::PhantomData,
                }
            }

            fn handle(&self) -> i64 {
                self.handle.get()
            }
        }
    };
}

/// Numbers of the library that have names; others may be valid too.
macro_rules! numbers {
    ($(#[$about:meta])* $name:ident { $($member:ident = $number:literal),* $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub i64);

        impl $name {
            $(
                #[doc = concat!("The number ", stringify!($number), ".")]
                pub const $member: Self = Self($number);
            )*
        }

        impl From<$name> for i64 {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match *self {
                    $(Self::$member => f.write_str(concat!(stringify!($name), "::", stringify!($member))),)*
                    Self(other) => f.debug_tuple(stringify!($name)).field(&other).finish(),
                }
            }
        }
    };
}

/// How values cross the C ABI. Pointers come from slices that live as long as the call; the library checks handles.
#[allow(dead_code)]
pub(crate) mod support {
    use super::{sys, Code, Error, Result, Scalar};
    use std::ffi::{CStr, CString};
    use std::num::NonZeroI64;
    use std::os::raw::c_char;

    /// An integer that isn't there.
    pub const NONE: i64 = i64::MIN;

    /// How many results a function that doesn't say may give before it is called again with more room.
    const ROOM: usize = 64;

    /// What has a handle.
    pub trait Object: Sized {
        fn of(handle: NonZeroI64) -> Self;
        fn handle(&self) -> i64;
    }

    /// The error of this thread's last call.
    #[cold]
    pub fn error() -> Error {
        let code = Code::from_number(unsafe { sys::last_error_code() });
        let mut message = Vec::<u8>::with_capacity(512);
        loop {
            let capacity = message.capacity();
            let length = unsafe { sys::last_error(message.as_mut_ptr(), capacity as i64) };
            let length = usize::try_from(length).unwrap_or(0);
            if length < capacity {
                unsafe { message.set_len(length) };
                return Error::new(code, String::from_utf8_lossy(&message));
            }
            message.reserve(length + 1);
        }
    }

    /// Nothing, or the error of the call.
    pub fn done() -> Result<()> {
        match unsafe { sys::last_error_code() } {
            0 => Ok(()),
            _ => Err(error()),
        }
    }

    /// The object that a call made.
    pub fn owned<T: Object>(handle: i64) -> Result<T> {
        match NonZeroI64::new(handle) {
            Some(handle) => Ok(T::of(handle)),
            None => Err(error()),
        }
    }

    /// The object that a call made, if it made one.
    pub fn owned_or_none<T: Object>(handle: i64) -> Result<Option<T>> {
        match NonZeroI64::new(handle) {
            Some(handle) => Ok(Some(T::of(handle))),
            None => done().map(|()| None),
        }
    }

    /// The objects that a call wrote, which are as many as there is room for.
    pub fn tuple<T: Object, const N: usize>(made: i64, out: [i64; N]) -> Result<[T; N]> {
        if usize::try_from(made) != Ok(N) {
            return Err(error());
        }
        Ok(out
            .map(|handle| T::of(NonZeroI64::new(handle).expect("a handle of a tuple is never 0"))))
    }

    /// The objects that a call writes.
    pub fn objects<T: Object>(
        room: Option<usize>,
        call: impl Fn(*mut i64, i64) -> i64,
    ) -> Result<Vec<T>> {
        let handles = elements(room.unwrap_or(ROOM), call)?;
        Ok(handles
            .into_iter()
            .filter_map(NonZeroI64::new)
            .map(T::of)
            .collect())
    }

    /// The objects that a call writes, each of which may be none.
    pub fn objects_or_none<T: Object>(
        room: Option<usize>,
        call: impl Fn(*mut i64, i64) -> i64,
    ) -> Result<Vec<Option<T>>> {
        let handles = elements(room.unwrap_or(ROOM), call)?;
        Ok(handles
            .into_iter()
            .map(|handle| NonZeroI64::new(handle).map(T::of))
            .collect())
    }

    /// The numbers or bytes that a call writes.
    pub fn list<T>(call: impl Fn(*mut T, i64) -> i64) -> Result<Vec<T>> {
        elements(ROOM, call)
    }

    /// The text that a call writes.
    pub fn text(call: impl Fn(*mut u8, i64) -> i64) -> Result<String> {
        // The length that the call returns is without the NUL, for which there must be room.
        let with_nul = |out, capacity| match call(out, capacity) {
            length if length < 0 => length,
            length => length + 1,
        };
        let mut bytes = elements(4 * ROOM, with_nul)?;
        bytes.pop();
        Ok(String::from_utf8(bytes)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
    }

    /// What a call writes that returns the full length, and writes nothing or less where that is more than the capacity.
    fn elements<T>(room: usize, call: impl Fn(*mut T, i64) -> i64) -> Result<Vec<T>> {
        let mut written = Vec::<T>::new();
        let mut needed = room;
        loop {
            if written.try_reserve_exact(needed).is_err() {
                let message = format!("there is no memory for {needed} elements");
                return Err(Error::new(Code::OutOfMemory, message));
            }
            let length = call(written.as_mut_ptr(), needed as i64);
            match usize::try_from(length) {
                Err(_) => return Err(error()),
                Ok(length) if length <= needed => {
                    unsafe { written.set_len(length) };
                    return Ok(written);
                }
                Ok(length) => needed = length,
            }
        }
    }

    /// The value that a call writes, which returns 1.
    pub fn value<T: Default>(call: impl FnOnce(*mut T) -> i64) -> Result<T> {
        let mut out = T::default();
        match call(&mut out) {
            1 => Ok(out),
            _ => Err(error()),
        }
    }

    /// A number that is -1 where the call failed.
    pub fn count(number: i64) -> Result<i64> {
        match number {
            -1 => Err(error()),
            number => Ok(number),
        }
    }

    /// An answer that is false where the call failed.
    pub fn flag(answer: bool) -> Result<bool> {
        if answer {
            Ok(true)
        } else {
            done().map(|()| false)
        }
    }

    /// A text of the library's that is never freed, and is empty where the call failed.
    pub fn static_text(text: *const c_char) -> Result<&'static str> {
        match unsafe { CStr::from_ptr(text) }.to_str() {
            Ok("") => done().map(|()| ""),
            Ok(text) => Ok(text),
            Err(_) => Err(Error::new(
                Code::Internal,
                "a text of the library isn't UTF-8",
            )),
        }
    }

    /// A number, or the one that stands for none, which can't be given.
    pub fn number<T: Into<i64>>(number: Option<T>, none: i64) -> Result<i64> {
        match number.map(T::into) {
            Some(number) if number == none => {
                let message = format!("{number} stands for no number; pass None");
                Err(Error::new(Code::InvalidArgument, message))
            }
            Some(number) => Ok(number),
            None => Ok(none),
        }
    }

    /// A text that ends with NUL.
    pub fn c_string(text: &str) -> Result<CString> {
        CString::new(text)
            .map_err(|_| Error::new(Code::InvalidArgument, format!("{text:?} has a NUL in it")))
    }

    /// An object's handle, or 0.
    pub fn handle<T: Object>(object: Option<&T>) -> i64 {
        object.map_or(0, T::handle)
    }

    /// The handles of objects.
    pub fn handles<T: Object>(objects: &[&T]) -> Vec<i64> {
        objects.iter().map(|object| object.handle()).collect()
    }

    /// The handles of objects, 0 for those that are none.
    pub fn optional_handles<T: Object>(objects: &[Option<&T>]) -> Vec<i64> {
        objects.iter().map(|object| handle(*object)).collect()
    }

    /// A list as pointer and length, null and -1 if there is none.
    pub fn span<T>(list: Option<&[T]>) -> (*const T, i64) {
        list.map_or((std::ptr::null(), -1), |list| {
            (list.as_ptr(), list.len() as i64)
        })
    }

    /// A number as value and kind.
    pub fn scalar(number: impl Into<Scalar>) -> (i64, i64) {
        match number.into() {
            Scalar::Int(value) => (value, 1),
            Scalar::Float(value) => (value.to_bits() as i64, 2),
            Scalar::Bool(value) => (i64::from(value), 3),
        }
    }

    /// A number as value and kind, the kind 0 if there is none.
    pub fn optional_scalar(number: Option<Scalar>) -> (i64, i64) {
        number.map_or((0, 0), scalar)
    }
}
