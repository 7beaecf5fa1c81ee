//! PyTorch over its C ABI: declarations, objects and their methods.
//!
//! Generated from torch.sffi by `sffi generate`; edit that file.
#![allow(non_snake_case, unused_unsafe)]
#![allow(clippy::too_many_arguments, clippy::new_ret_no_self)]

/// The number of the ABI that this file is for.
pub const ABI: i64 = 1;

/// What kind of error it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Code {
    /// A handle was freed already, is of another kind, or was never one.
    BadHandle,
    /// An argument is out of its range, or a pointer is null.
    InvalidArgument,
    /// Sizes don't fit each other or the operation.
    Shape,
    /// The operation isn't there for the element type.
    Dtype,
    /// A device isn't there, or arguments are on different ones.
    Device,
    /// There isn't enough memory.
    OutOfMemory,
    /// The library is a stub, or can't run with what is installed.
    Unavailable,
    /// A file can't be read or written.
    Io,
    /// Data isn't in the format that it should be in.
    Format,
    /// The process was forked after the library was used.
    Forked,
    /// A fault of the library or of what it binds.
    Internal,
}

impl Code {
    /// The kind of error as programs show it.
    pub fn name(self) -> &'static str {
        match self {
            Self::BadHandle => "bad-handle",
            Self::InvalidArgument => "invalid-argument",
            Self::Shape => "shape",
            Self::Dtype => "dtype",
            Self::Device => "device",
            Self::OutOfMemory => "out-of-memory",
            Self::Unavailable => "unavailable",
            Self::Io => "io",
            Self::Format => "format",
            Self::Forked => "forked",
            Self::Internal => "internal",
        }
    }

    fn from_number(number: i64) -> Self {
        match number {
            1 => Self::BadHandle,
            2 => Self::InvalidArgument,
            3 => Self::Shape,
            4 => Self::Dtype,
            5 => Self::Device,
            6 => Self::OutOfMemory,
            7 => Self::Unavailable,
            8 => Self::Io,
            9 => Self::Format,
            10 => Self::Forked,
            _ => Self::Internal,
        }
    }
}
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

numbers! {
    /// Dtype numbers.
    Dtype {
        U8 = 0,
        I8 = 1,
        I16 = 2,
        I32 = 3,
        I64 = 4,
        F16 = 5,
        F32 = 6,
        F64 = 7,
        COMPLEX64 = 9,
        COMPLEX128 = 10,
        BOOL = 11,
        BF16 = 15,
    }
}

numbers! {
    /// Device numbers.
    Device {
        CPU = -1,
        META = -2,
        MPS = -3,
    }
}

numbers! {
    /// Result numbers.
    ResultNumber {
        NONE = 0,
        INT = 1,
        FLOAT = 2,
        BOOL = 3,
        COMPLEX = 4,
        TEXT = 5,
        TENSOR = 6,
        INTS = 7,
        FLOATS = 8,
        BOOLS = 9,
        TENSORS = 10,
        OTHER = 11,
    }
}

object! {
    /// A Tensor of PyTorch, freed when it is dropped.
    Tensor, sys::tensor_free
}

object! {
    /// A Generator of PyTorch, freed when it is dropped.
    Generator, sys::generator_free
}

object! {
    /// A Backward of PyTorch, freed when it is dropped.
    Backward, sys::backward_free
}

object! {
    /// A Stream of PyTorch, freed when it is dropped.
    Stream, sys::stream_free
}

object! {
    /// A Event of PyTorch, freed when it is dropped.
    Event, sys::event_free
}

object! {
    /// A Call of PyTorch, freed when it is dropped.
    Call, sys::call_free
}

object! {
    /// A Module of PyTorch, freed when it is dropped.
    Module, sys::module_free
}

object! {
    /// A Package of PyTorch, freed when it is dropped.
    Package, sys::package_free
}

/// Whether operations can run here. Where they can't, the error code and message say why: a stub,
/// another PyTorch than the library was built for, a process made by fork.
pub fn available() -> Result<bool> {
    let made = unsafe { sys::available() };
    support::flag(made)
}

/// The version of PyTorch that the library was built for and runs on.
pub fn version() -> Result<&'static str> {
    let made = unsafe { sys::version() };
    support::static_text(made)
}

/// The number of this ABI, which is the one in the SONAME: 1.
pub fn abi_version() -> Result<i64> {
    let made = unsafe { sys::abi_version() };
    support::count(made)
}

/// Whether the library was built with a feature. "stub": built without PyTorch; others are the
/// library's own. Of a name that it doesn't know false, without an error.
pub fn has_feature(name: &str) -> Result<bool> {
    let name = support::c_string(name)?;
    let made = unsafe { sys::has_feature(name.as_ptr()) };
    support::flag(made)
}

/// How many handles of all types are alive in the process.
pub fn live_handles() -> Result<i64> {
    let made = unsafe { sys::live_handles() };
    support::count(made)
}

/// How many handles this thread has made, less those that it has freed; below 0 where it frees what
/// others made.
pub fn thread_handles() -> Result<i64> {
    let call = |out| unsafe { sys::thread_handles(out) };
    support::value(call)
}

/// Whether a CUDA device can be used.
pub fn cuda_available() -> Result<bool> {
    let made = unsafe { sys::cuda_available() };
    support::flag(made)
}

/// How many CUDA devices there are.
pub fn cuda_device_count() -> Result<i64> {
    let made = unsafe { sys::cuda_device_count() };
    support::count(made)
}

/// Seeds the random numbers of every device, for all threads.
pub fn manual_seed(seed: i64) -> Result<()> {
    unsafe { sys::manual_seed(seed) };
    support::done()
}

/// How many threads an operation of this thread may use.
pub fn get_num_threads() -> Result<i64> {
    let made = unsafe { sys::get_num_threads() };
    support::count(made)
}

/// Sets how many threads an operation may use, 1 to 1024: for this thread, and for those that
/// compute for the first time after it.
pub fn set_num_threads(threads: i64) -> Result<()> {
    unsafe { sys::set_num_threads(threads) };
    support::done()
}

/// How many threads run parts of a compiled module side by side, in the whole process.
pub fn get_num_interop_threads() -> Result<i64> {
    let made = unsafe { sys::get_num_interop_threads() };
    support::count(made)
}

/// Sets how many threads run parts of a compiled module side by side, for all threads; only before
/// the first does.
pub fn set_num_interop_threads(threads: i64) -> Result<()> {
    unsafe { sys::set_num_interop_threads(threads) };
    support::done()
}

/// Whether there is an MPS device.
pub fn mps_available() -> Result<bool> {
    let made = unsafe { sys::mps_available() };
    support::flag(made)
}

/// The device of tensors that are made without one, on all threads: the CPU until another is set.
pub fn default_device() -> Result<Device> {
    let call = |out| unsafe { sys::default_device(out) };
    support::value(call).map(Device)
}

/// Sets the device of tensors that are made without one, for all threads.
pub fn set_default_device(device: Device) -> Result<()> {
    unsafe { sys::set_default_device(device.into()) };
    support::done()
}

/// Waits until a device has done all that it was given; the CPU has.
pub fn synchronize(device: Device) -> Result<()> {
    unsafe { sys::synchronize(device.into()) };
    support::done()
}

/// How many bytes of a device's memory tensors take. Of a CUDA or MPS device, as all about memory
/// here.
pub fn memory_allocated(device: Device) -> Result<i64> {
    let call = |out| unsafe { sys::memory_allocated(device.into(), out) };
    support::value(call)
}

/// The most bytes that tensors have taken since the start or reset_peak_memory.
pub fn max_memory_allocated(device: Device) -> Result<i64> {
    let call = |out| unsafe { sys::max_memory_allocated(device.into(), out) };
    support::value(call)
}

/// How many bytes PyTorch holds, taken by tensors or kept for the next ones.
pub fn memory_reserved(device: Device) -> Result<i64> {
    let call = |out| unsafe { sys::memory_reserved(device.into(), out) };
    support::value(call)
}

/// The most bytes that PyTorch has held since the start or reset_peak_memory.
pub fn max_memory_reserved(device: Device) -> Result<i64> {
    let call = |out| unsafe { sys::max_memory_reserved(device.into(), out) };
    support::value(call)
}

/// Starts the counts of the most bytes anew.
pub fn reset_peak_memory(device: Device) -> Result<()> {
    unsafe { sys::reset_peak_memory(device.into()) };
    support::done()
}

/// How many bytes of a device's memory are free, and how many it has.
pub fn memory_info(device: Device) -> Result<Vec<i64>> {
    let call = |out, capacity| unsafe { sys::memory_info(device.into(), out, capacity) };
    support::list(call)
}

/// Gives the memory that is kept for the next tensors back to the device.
pub fn empty_cache(device: Device) -> Result<()> {
    unsafe { sys::empty_cache(device.into()) };
    support::done()
}

/// Streams and events.
impl Stream {
    /// A stream of a device from PyTorch's pool: what is given to it is done in order, beside other
    /// streams.
    pub fn new(device: Device, high_priority: bool) -> Result<Self> {
        let made = unsafe { sys::stream_new(device.into(), i64::from(high_priority)) };
        support::owned(made)
    }

    /// Has this thread's operations on the stream's device go to it.
    pub fn set_current_stream(&self) -> Result<()> {
        unsafe { sys::set_current_stream(self.handle()) };
        support::done()
    }

    /// Waits until a stream has done all that it was given.
    pub fn synchronize(&self) -> Result<()> {
        unsafe { sys::stream_synchronize(self.handle()) };
        support::done()
    }

    /// Whether a stream has done all that it was given.
    pub fn query(&self) -> Result<bool> {
        let made = unsafe { sys::stream_query(self.handle()) };
        support::flag(made)
    }

    /// The device of a stream.
    pub fn device(&self) -> Result<Device> {
        let call = |out| unsafe { sys::stream_device(self.handle(), out) };
        support::value(call).map(Device)
    }

    /// Has a stream wait for an event before it goes on.
    pub fn wait_event(&self, event: &Event) -> Result<()> {
        unsafe { sys::stream_wait_event(self.handle(), event.handle()) };
        support::done()
    }
}

/// Streams and events.
impl Event {
    /// An event of a device, with or without the time that it is reached at.
    pub fn new(device: Device, timing: bool) -> Result<Self> {
        let made = unsafe { sys::event_new(device.into(), i64::from(timing)) };
        support::owned(made)
    }

    /// Puts an event into a stream, after all that this was given.
    pub fn record(&self, stream: &Stream) -> Result<()> {
        unsafe { sys::event_record(self.handle(), stream.handle()) };
        support::done()
    }

    /// Whether an event was reached.
    pub fn query(&self) -> Result<bool> {
        let made = unsafe { sys::event_query(self.handle()) };
        support::flag(made)
    }

    /// Waits until an event is reached.
    pub fn synchronize(&self) -> Result<()> {
        unsafe { sys::event_synchronize(self.handle()) };
        support::done()
    }

    /// The milliseconds between two events that were reached.
    pub fn elapsed(&self, stop: &Event) -> Result<f64> {
        let call = |out| unsafe { sys::event_elapsed(self.handle(), stop.handle(), out) };
        support::value(call)
    }
}

/// The stream that this thread's operations on a device go to.
pub fn current_stream(device: Device) -> Result<Stream> {
    let made = unsafe { sys::current_stream(device.into()) };
    support::owned(made)
}

/// Whether this thread's operations on a device choose a lower precision where that does no harm.
pub fn autocast_enabled(device: Device) -> Result<bool> {
    let made = unsafe { sys::autocast_enabled(device.into()) };
    support::flag(made)
}

/// Turns autocasting on a device on or off for this thread; turning it off forgets the tensors that
/// were cast.
pub fn set_autocast_enabled(device: Device, enabled: bool) -> Result<()> {
    unsafe { sys::set_autocast_enabled(device.into(), i64::from(enabled)) };
    support::done()
}

/// The dtype of the lower precision on this thread.
pub fn autocast_dtype(device: Device) -> Result<Dtype> {
    let made = unsafe { sys::autocast_dtype(device.into()) };
    support::count(made).map(Dtype)
}

/// Sets the dtype of the lower precision for this thread: f16, bf16 or f32.
pub fn set_autocast_dtype(device: Device, dtype: Dtype) -> Result<()> {
    unsafe { sys::set_autocast_dtype(device.into(), dtype.into()) };
    support::done()
}

/// Whether tensors that this thread cast are kept for its next operation.
pub fn autocast_cache_enabled() -> Result<bool> {
    let made = unsafe { sys::autocast_cache_enabled() };
    support::flag(made)
}

/// Sets whether tensors that this thread casts are kept for its next operation.
pub fn set_autocast_cache_enabled(enabled: bool) -> Result<()> {
    unsafe { sys::set_autocast_cache_enabled(i64::from(enabled)) };
    support::done()
}

/// Creation.
impl Tensor {
    /// A tensor of zeros, f32, on the CPU.
    pub fn zeros(dims: &[i64]) -> Result<Self> {
        let made = unsafe { sys::tensor_zeros(dims.as_ptr(), dims.len() as i64) };
        support::owned(made)
    }

    /// A tensor of ones, f32, on the CPU.
    pub fn ones(dims: &[i64]) -> Result<Self> {
        let made = unsafe { sys::tensor_ones(dims.as_ptr(), dims.len() as i64) };
        support::owned(made)
    }

    /// Numbers from the standard normal distribution, f32, on the CPU.
    pub fn randn(dims: &[i64]) -> Result<Self> {
        let made = unsafe { sys::tensor_randn(dims.as_ptr(), dims.len() as i64) };
        support::owned(made)
    }

    /// An f32 tensor on the CPU of the given sizes from numbers in row-major order, which are
    /// copied.
    pub fn from_data(data: &[f64], dims: &[i64]) -> Result<Self> {
        let made = unsafe {
            sys::tensor_from_data(
                data.as_ptr(),
                data.len() as i64,
                dims.as_ptr(),
                dims.len() as i64,
            )
        };
        support::owned(made)
    }

    /// An i64 tensor on the CPU of the given sizes from integers in row-major order, which are
    /// copied.
    pub fn from_ints(data: &[i64], dims: &[i64]) -> Result<Self> {
        let made = unsafe {
            sys::tensor_from_ints(
                data.as_ptr(),
                data.len() as i64,
                dims.as_ptr(),
                dims.len() as i64,
            )
        };
        support::owned(made)
    }

    /// A tensor on the CPU of the given sizes and dtype from its elements as they lie in memory, in
    /// row-major order, which are copied.
    pub fn from_bytes(data: &[u8], dims: &[i64], dtype: Dtype) -> Result<Self> {
        let made = unsafe {
            sys::tensor_from_bytes(
                data.as_ptr(),
                data.len() as i64,
                dims.as_ptr(),
                dims.len() as i64,
                dtype.into(),
            )
        };
        support::owned(made)
    }

    /// Zeros with the sizes of another tensor, and its dtype and device where none is given.
    pub fn zeros_like(&self, dtype: Option<Dtype>, device: Option<Device>) -> Result<Self> {
        let dtype = support::number(dtype, -1)?;
        let device = support::number(device, support::NONE)?;
        let made = unsafe { sys::tensor_zeros_like(self.handle(), dtype, device) };
        support::owned(made)
    }

    /// Ones with the sizes of another tensor, and its dtype and device where none is given.
    pub fn ones_like(&self, dtype: Option<Dtype>, device: Option<Device>) -> Result<Self> {
        let dtype = support::number(dtype, -1)?;
        let device = support::number(device, support::NONE)?;
        let made = unsafe { sys::tensor_ones_like(self.handle(), dtype, device) };
        support::owned(made)
    }

    /// One number everywhere, with the sizes of another tensor, and its dtype and device where none
    /// is given.
    pub fn full_like(
        &self,
        value: impl Into<Scalar>,
        dtype: Option<Dtype>,
        device: Option<Device>,
    ) -> Result<Self> {
        let value = support::scalar(value);
        let dtype = support::number(dtype, -1)?;
        let device = support::number(device, support::NONE)?;
        let made = unsafe { sys::tensor_full_like(self.handle(), value.0, value.1, dtype, device) };
        support::owned(made)
    }

    /// A tensor of any content with the sizes of another one, and its dtype and device where none
    /// is given.
    pub fn empty_like(&self, dtype: Option<Dtype>, device: Option<Device>) -> Result<Self> {
        let dtype = support::number(dtype, -1)?;
        let device = support::number(device, support::NONE)?;
        let made = unsafe { sys::tensor_empty_like(self.handle(), dtype, device) };
        support::owned(made)
    }

    /// Zeros of other sizes with the dtype and device of a tensor where none is given.
    pub fn new_zeros(
        &self,
        dims: &[i64],
        dtype: Option<Dtype>,
        device: Option<Device>,
    ) -> Result<Self> {
        let dtype = support::number(dtype, -1)?;
        let device = support::number(device, support::NONE)?;
        let made = unsafe {
            sys::tensor_new_zeros(
                self.handle(),
                dims.as_ptr(),
                dims.len() as i64,
                dtype,
                device,
            )
        };
        support::owned(made)
    }

    /// One number everywhere, of other sizes, with the dtype and device of a tensor where none is
    /// given.
    pub fn new_full(
        &self,
        dims: &[i64],
        value: impl Into<Scalar>,
        dtype: Option<Dtype>,
        device: Option<Device>,
    ) -> Result<Self> {
        let value = support::scalar(value);
        let dtype = support::number(dtype, -1)?;
        let device = support::number(device, support::NONE)?;
        let made = unsafe {
            sys::tensor_new_full(
                self.handle(),
                dims.as_ptr(),
                dims.len() as i64,
                value.0,
                value.1,
                dtype,
                device,
            )
        };
        support::owned(made)
    }

    /// A complex tensor of a real and an imaginary part.
    pub fn complex(&self, imag: &Tensor) -> Result<Self> {
        let made = unsafe { sys::complex(self.handle(), imag.handle()) };
        support::owned(made)
    }

    /// A complex tensor of absolute values and angles in radians.
    pub fn polar(&self, angle: &Tensor) -> Result<Self> {
        let made = unsafe { sys::polar(self.handle(), angle.handle()) };
        support::owned(made)
    }
}

/// A tensor of any dtype (none = f32) on any device from numbers in row-major order, which are
/// copied.
pub fn from_data(
    data: &[f64],
    dims: &[i64],
    dtype: Option<Dtype>,
    device: Option<Device>,
) -> Result<Tensor> {
    let dtype = support::number(dtype, -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe {
        sys::from_data(
            data.as_ptr(),
            data.len() as i64,
            dims.as_ptr(),
            dims.len() as i64,
            dtype,
            device,
        )
    };
    support::owned(made)
}

/// A tensor of any dtype (none = i64) on any device from integers in row-major order, which are
/// copied.
pub fn from_ints(
    data: &[i64],
    dims: &[i64],
    dtype: Option<Dtype>,
    device: Option<Device>,
) -> Result<Tensor> {
    let dtype = support::number(dtype, -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe {
        sys::from_ints(
            data.as_ptr(),
            data.len() as i64,
            dims.as_ptr(),
            dims.len() as i64,
            dtype,
            device,
        )
    };
    support::owned(made)
}

/// A tensor of zeros.
pub fn zeros(dims: &[i64], dtype: Option<Dtype>, device: Option<Device>) -> Result<Tensor> {
    let dtype = support::number(dtype, -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe { sys::zeros(dims.as_ptr(), dims.len() as i64, dtype, device) };
    support::owned(made)
}

/// A tensor of ones.
pub fn ones(dims: &[i64], dtype: Option<Dtype>, device: Option<Device>) -> Result<Tensor> {
    let dtype = support::number(dtype, -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe { sys::ones(dims.as_ptr(), dims.len() as i64, dtype, device) };
    support::owned(made)
}

/// A tensor with every element the same. Without dtype: i64, f32 or bool, as the value is.
pub fn full(
    dims: &[i64],
    value: impl Into<Scalar>,
    dtype: Option<Dtype>,
    device: Option<Device>,
) -> Result<Tensor> {
    let value = support::scalar(value);
    let dtype = support::number(dtype, -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe {
        sys::full(
            dims.as_ptr(),
            dims.len() as i64,
            value.0,
            value.1,
            dtype,
            device,
        )
    };
    support::owned(made)
}

/// Numbers from the uniform distribution over \[0, 1).
pub fn rand(dims: &[i64], dtype: Option<Dtype>, device: Option<Device>) -> Result<Tensor> {
    let dtype = support::number(dtype, -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe { sys::rand(dims.as_ptr(), dims.len() as i64, dtype, device) };
    support::owned(made)
}

/// Numbers from the standard normal distribution.
pub fn randn(dims: &[i64], dtype: Option<Dtype>, device: Option<Device>) -> Result<Tensor> {
    let dtype = support::number(dtype, -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe { sys::randn(dims.as_ptr(), dims.len() as i64, dtype, device) };
    support::owned(made)
}

/// Integers drawn evenly from low (included) to high (excluded), i64.
pub fn randint(low: i64, high: i64, dims: &[i64], device: Option<Device>) -> Result<Tensor> {
    let device = support::number(device, support::NONE)?;
    let made = unsafe { sys::randint(low, high, dims.as_ptr(), dims.len() as i64, device) };
    support::owned(made)
}

/// Numbers from start (included) to end (excluded) in steps. Without dtype: i64 if all three are
/// integers, else f32.
///
/// Where it is `None`, `step` is `1`.
pub fn arange(
    start: impl Into<Scalar>,
    stop: impl Into<Scalar>,
    step: Option<Scalar>,
    dtype: Option<Dtype>,
    device: Option<Device>,
) -> Result<Tensor> {
    let start = support::scalar(start);
    let stop = support::scalar(stop);
    let step = support::scalar(step.unwrap_or(Scalar::Int(1)));
    let dtype = support::number(dtype, -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe {
        sys::arange(
            start.0, start.1, stop.0, stop.1, step.0, step.1, dtype, device,
        )
    };
    support::owned(made)
}

/// An n by m matrix with ones on the diagonal and zeros elsewhere.
pub fn eye(n: i64, m: i64, dtype: Option<Dtype>, device: Option<Device>) -> Result<Tensor> {
    let dtype = support::number(dtype, -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe { sys::eye(n, m, dtype, device) };
    support::owned(made)
}

/// `steps` numbers from start to end (both included), evenly apart. Without dtype: f32.
pub fn linspace(
    start: impl Into<Scalar>,
    stop: impl Into<Scalar>,
    steps: i64,
    dtype: Option<Dtype>,
    device: Option<Device>,
) -> Result<Tensor> {
    let start = support::scalar(start);
    let stop = support::scalar(stop);
    let dtype = support::number(dtype, -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe { sys::linspace(start.0, start.1, stop.0, stop.1, steps, dtype, device) };
    support::owned(made)
}

/// `steps` powers of base whose exponents lie evenly apart from start to end (both included).
/// Without dtype: f32.
///
/// Where it is `None`, `base` is `10.0`.
pub fn logspace(
    start: impl Into<Scalar>,
    stop: impl Into<Scalar>,
    steps: i64,
    base: Option<f64>,
    dtype: Option<Dtype>,
    device: Option<Device>,
) -> Result<Tensor> {
    let start = support::scalar(start);
    let stop = support::scalar(stop);
    let base = base.unwrap_or(10.0);
    let dtype = support::number(dtype, -1)?;
    let device = support::number(device, support::NONE)?;
    let made =
        unsafe { sys::logspace(start.0, start.1, stop.0, stop.1, steps, base, dtype, device) };
    support::owned(made)
}

/// A tensor whose elements are whatever lies in its memory.
pub fn empty(dims: &[i64], dtype: Option<Dtype>, device: Option<Device>) -> Result<Tensor> {
    let dtype = support::number(dtype, -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe { sys::empty(dims.as_ptr(), dims.len() as i64, dtype, device) };
    support::owned(made)
}

/// The rows and columns, as a matrix of two rows, of the elements of a lower triangle. dtype: i32
/// or i64.
///
/// Where it is `None`, `offset` is `0`, `dtype` is `Dtype::I64`.
pub fn tril_indices(
    row: i64,
    col: i64,
    offset: Option<i64>,
    dtype: Option<Dtype>,
    device: Option<Device>,
) -> Result<Tensor> {
    let offset = offset.unwrap_or(0);
    let dtype = support::number(dtype.or(Some(Dtype::I64)), -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe { sys::tril_indices(row, col, offset, dtype, device) };
    support::owned(made)
}

/// The rows and columns, as a matrix of two rows, of the elements of an upper triangle. dtype: i32
/// or i64.
///
/// Where it is `None`, `offset` is `0`, `dtype` is `Dtype::I64`.
pub fn triu_indices(
    row: i64,
    col: i64,
    offset: Option<i64>,
    dtype: Option<Dtype>,
    device: Option<Device>,
) -> Result<Tensor> {
    let offset = offset.unwrap_or(0);
    let dtype = support::number(dtype.or(Some(Dtype::I64)), -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe { sys::triu_indices(row, col, offset, dtype, device) };
    support::owned(made)
}

/// The Hann window, a raised cosine; periodic ones are for spectra, symmetric ones for filters.
pub fn hann_window(
    window_length: i64,
    periodic: bool,
    dtype: Option<Dtype>,
    device: Option<Device>,
) -> Result<Tensor> {
    let dtype = support::number(dtype, -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe { sys::hann_window(window_length, i64::from(periodic), dtype, device) };
    support::owned(made)
}

/// Random numbers.
impl Generator {
    /// A generator of its own for a device.
    pub fn new(device: Device) -> Result<Self> {
        let made = unsafe { sys::generator_new(device.into()) };
        support::owned(made)
    }

    /// Sets a generator to where a seed begins.
    pub fn manual_seed(&self, seed: i64) -> Result<()> {
        unsafe { sys::generator_manual_seed(self.handle(), seed) };
        support::done()
    }

    /// Sets a generator to a seed that nobody can foresee, and returns it.
    pub fn seed(&self) -> Result<i64> {
        let call = |out| unsafe { sys::generator_seed(self.handle(), out) };
        support::value(call)
    }

    /// The seed that a generator began with.
    pub fn initial_seed(&self) -> Result<i64> {
        let call = |out| unsafe { sys::generator_initial_seed(self.handle(), out) };
        support::value(call)
    }

    /// A generator's state, a vector of u8 on the CPU.
    pub fn state(&self) -> Result<Tensor> {
        let made = unsafe { sys::generator_state(self.handle()) };
        support::owned(made)
    }

    /// Sets a generator to a state.
    pub fn set_state(&self, state: &Tensor) -> Result<()> {
        unsafe { sys::generator_set_state(self.handle(), state.handle()) };
        support::done()
    }

    /// The device of a generator.
    pub fn device(&self) -> Result<Device> {
        let call = |out| unsafe { sys::generator_device(self.handle(), out) };
        support::value(call).map(Device)
    }
}

/// Random numbers.
impl Tensor {
    /// Numbers from the uniform distribution over \[0, 1) with the sizes of another tensor.
    pub fn rand_like(&self, dtype: Option<Dtype>, device: Option<Device>) -> Result<Self> {
        let dtype = support::number(dtype, -1)?;
        let device = support::number(device, support::NONE)?;
        let made = unsafe { sys::tensor_rand_like(self.handle(), dtype, device) };
        support::owned(made)
    }

    /// Numbers from the standard normal distribution with the sizes of another tensor.
    pub fn randn_like(&self, dtype: Option<Dtype>, device: Option<Device>) -> Result<Self> {
        let dtype = support::number(dtype, -1)?;
        let device = support::number(device, support::NONE)?;
        let made = unsafe { sys::tensor_randn_like(self.handle(), dtype, device) };
        support::owned(made)
    }

    /// Integers drawn evenly from low (included) to high (excluded) with the sizes of another
    /// tensor.
    pub fn randint_like(
        &self,
        low: i64,
        high: i64,
        dtype: Option<Dtype>,
        device: Option<Device>,
    ) -> Result<Self> {
        let dtype = support::number(dtype, -1)?;
        let device = support::number(device, support::NONE)?;
        let made = unsafe { sys::tensor_randint_like(self.handle(), low, high, dtype, device) };
        support::owned(made)
    }

    /// For every element p a draw that is 1 with the probability p, else 0.
    pub fn bernoulli(&self, generator: Option<&Generator>) -> Result<Self> {
        let made = unsafe { sys::tensor_bernoulli(self.handle(), support::handle(generator)) };
        support::owned(made)
    }

    /// Places drawn from each row of weights, with or without replacement, as i64.
    ///
    /// Where it is `None`, `replacement` is `false`.
    pub fn multinomial(
        &self,
        num_samples: i64,
        replacement: Option<bool>,
        generator: Option<&Generator>,
    ) -> Result<Self> {
        let replacement = replacement.unwrap_or(false);
        let made = unsafe {
            sys::tensor_multinomial(
                self.handle(),
                num_samples,
                i64::from(replacement),
                support::handle(generator),
            )
        };
        support::owned(made)
    }

    /// For every element a draw from the Poisson distribution with this mean.
    pub fn poisson(&self, generator: Option<&Generator>) -> Result<Self> {
        let made = unsafe { sys::tensor_poisson(self.handle(), support::handle(generator)) };
        support::owned(made)
    }

    /// For every mean and standard deviation a draw from their normal distribution.
    pub fn normal_tensors(&self, std: &Tensor, generator: Option<&Generator>) -> Result<Self> {
        let made =
            unsafe { sys::normal_tensors(self.handle(), std.handle(), support::handle(generator)) };
        support::owned(made)
    }

    /// Fills with numbers from the uniform distribution over \[low, high).
    ///
    /// Where it is `None`, `low` is `0`, `high` is `1`.
    pub fn uniform_(
        &self,
        low: Option<f64>,
        high: Option<f64>,
        generator: Option<&Generator>,
    ) -> Result<()> {
        let low = low.unwrap_or(0.0);
        let high = high.unwrap_or(1.0);
        unsafe { sys::tensor_uniform_(self.handle(), low, high, support::handle(generator)) };
        support::done()
    }

    /// Fills with numbers from the normal distribution.
    ///
    /// Where it is `None`, `mean` is `0`, `std` is `1`.
    pub fn normal_(
        &self,
        mean: Option<f64>,
        std: Option<f64>,
        generator: Option<&Generator>,
    ) -> Result<()> {
        let mean = mean.unwrap_or(0.0);
        let std = std.unwrap_or(1.0);
        unsafe { sys::tensor_normal_(self.handle(), mean, std, support::handle(generator)) };
        support::done()
    }

    /// Fills with numbers from the exponential distribution of a rate.
    ///
    /// Where it is `None`, `rate` is `1`.
    pub fn exponential_(&self, rate: Option<f64>, generator: Option<&Generator>) -> Result<()> {
        let rate = rate.unwrap_or(1.0);
        unsafe { sys::tensor_exponential_(self.handle(), rate, support::handle(generator)) };
        support::done()
    }

    /// Fills with draws that are 1 with the probability p, else 0.
    ///
    /// Where it is `None`, `p` is `0.5`.
    pub fn bernoulli_(&self, p: Option<f64>, generator: Option<&Generator>) -> Result<()> {
        let p = p.unwrap_or(0.5);
        unsafe { sys::tensor_bernoulli_(self.handle(), p, support::handle(generator)) };
        support::done()
    }

    /// Fills with integers drawn evenly from low (included) to high (excluded; none = the dtype's
    /// largest).
    pub fn random_(
        &self,
        low: i64,
        high: Option<i64>,
        generator: Option<&Generator>,
    ) -> Result<()> {
        let high = support::number(high, support::NONE)?;
        unsafe { sys::tensor_random_(self.handle(), low, high, support::handle(generator)) };
        support::done()
    }
}

/// The generator that random numbers on a device come from where none is given, the same for all
/// threads.
pub fn default_generator(device: Device) -> Result<Generator> {
    let made = unsafe { sys::default_generator(device.into()) };
    support::owned(made)
}

/// Numbers from the uniform distribution over \[0, 1), from a generator (none = the device's own).
pub fn rand_from(
    dims: &[i64],
    generator: Option<&Generator>,
    dtype: Option<Dtype>,
    device: Option<Device>,
) -> Result<Tensor> {
    let dtype = support::number(dtype, -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe {
        sys::rand_from(
            dims.as_ptr(),
            dims.len() as i64,
            support::handle(generator),
            dtype,
            device,
        )
    };
    support::owned(made)
}

/// Numbers from the standard normal distribution, from a generator (none = the device's own).
pub fn randn_from(
    dims: &[i64],
    generator: Option<&Generator>,
    dtype: Option<Dtype>,
    device: Option<Device>,
) -> Result<Tensor> {
    let dtype = support::number(dtype, -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe {
        sys::randn_from(
            dims.as_ptr(),
            dims.len() as i64,
            support::handle(generator),
            dtype,
            device,
        )
    };
    support::owned(made)
}

/// Integers drawn evenly from low (included) to high (excluded), from a generator (none = the
/// device's own).
///
/// Where it is `None`, `dtype` is `Dtype::I64`.
pub fn randint_from(
    low: i64,
    high: i64,
    dims: &[i64],
    generator: Option<&Generator>,
    dtype: Option<Dtype>,
    device: Option<Device>,
) -> Result<Tensor> {
    let dtype = support::number(dtype.or(Some(Dtype::I64)), -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe {
        sys::randint_from(
            low,
            high,
            dims.as_ptr(),
            dims.len() as i64,
            support::handle(generator),
            dtype,
            device,
        )
    };
    support::owned(made)
}

/// The integers from 0 to n - 1 in random order, from a generator (none = the device's own).
///
/// Where it is `None`, `dtype` is `Dtype::I64`.
pub fn randperm_from(
    n: i64,
    generator: Option<&Generator>,
    dtype: Option<Dtype>,
    device: Option<Device>,
) -> Result<Tensor> {
    let dtype = support::number(dtype.or(Some(Dtype::I64)), -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe { sys::randperm_from(n, support::handle(generator), dtype, device) };
    support::owned(made)
}

/// The integers from 0 to n - 1 in random order.
///
/// Where it is `None`, `dtype` is `Dtype::I64`.
pub fn randperm(n: i64, dtype: Option<Dtype>, device: Option<Device>) -> Result<Tensor> {
    let dtype = support::number(dtype.or(Some(Dtype::I64)), -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe { sys::randperm(n, dtype, device) };
    support::owned(made)
}

/// Numbers from the normal distribution of a mean and a standard deviation.
pub fn normal(
    mean: f64,
    std: f64,
    dims: &[i64],
    generator: Option<&Generator>,
    dtype: Option<Dtype>,
    device: Option<Device>,
) -> Result<Tensor> {
    let dtype = support::number(dtype, -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe {
        sys::normal(
            mean,
            std,
            dims.as_ptr(),
            dims.len() as i64,
            support::handle(generator),
            dtype,
            device,
        )
    };
    support::owned(made)
}

/// Arithmetic.
impl Tensor {
    /// a + b, elementwise, broadcasting.
    pub fn add(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_add(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// a - b, elementwise, broadcasting.
    pub fn sub(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_sub(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// a \* b, elementwise, broadcasting.
    pub fn mul(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_mul(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// a / b, elementwise, broadcasting; integers divide to f32.
    pub fn div(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_div(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// a / b rounded towards minus infinity, elementwise, broadcasting.
    pub fn floor_divide(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_floor_divide(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// The remainder of a / b with the sign of b, elementwise, broadcasting.
    pub fn remainder(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_remainder(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// a to the power of b, elementwise, broadcasting.
    pub fn pow(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_pow(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// The larger of a and b, elementwise, broadcasting; NaN where either is.
    pub fn maximum(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_maximum(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// The smaller of a and b, elementwise, broadcasting; NaN where either is.
    pub fn minimum(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_minimum(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// a + b with a number.
    pub fn add_scalar(&self, b: impl Into<Scalar>) -> Result<Self> {
        let b = support::scalar(b);
        let made = unsafe { sys::tensor_add_scalar(self.handle(), b.0, b.1) };
        support::owned(made)
    }

    /// a - b with a number.
    pub fn sub_scalar(&self, b: impl Into<Scalar>) -> Result<Self> {
        let b = support::scalar(b);
        let made = unsafe { sys::tensor_sub_scalar(self.handle(), b.0, b.1) };
        support::owned(made)
    }

    /// b - a with a number b.
    pub fn rsub_scalar(&self, b: impl Into<Scalar>) -> Result<Self> {
        let b = support::scalar(b);
        let made = unsafe { sys::tensor_rsub_scalar(self.handle(), b.0, b.1) };
        support::owned(made)
    }

    /// a \* b with a number.
    pub fn mul_scalar(&self, b: impl Into<Scalar>) -> Result<Self> {
        let b = support::scalar(b);
        let made = unsafe { sys::tensor_mul_scalar(self.handle(), b.0, b.1) };
        support::owned(made)
    }

    /// a / b with a number; integers divide to f32.
    pub fn div_scalar(&self, b: impl Into<Scalar>) -> Result<Self> {
        let b = support::scalar(b);
        let made = unsafe { sys::tensor_div_scalar(self.handle(), b.0, b.1) };
        support::owned(made)
    }

    /// a / b with a number, rounded towards minus infinity.
    pub fn floor_divide_scalar(&self, b: impl Into<Scalar>) -> Result<Self> {
        let b = support::scalar(b);
        let made = unsafe { sys::tensor_floor_divide_scalar(self.handle(), b.0, b.1) };
        support::owned(made)
    }

    /// The remainder of a / b with a number, with the sign of b.
    pub fn remainder_scalar(&self, b: impl Into<Scalar>) -> Result<Self> {
        let b = support::scalar(b);
        let made = unsafe { sys::tensor_remainder_scalar(self.handle(), b.0, b.1) };
        support::owned(made)
    }

    /// a to the power of a number.
    pub fn pow_scalar(&self, b: impl Into<Scalar>) -> Result<Self> {
        let b = support::scalar(b);
        let made = unsafe { sys::tensor_pow_scalar(self.handle(), b.0, b.1) };
        support::owned(made)
    }

    /// The number b to the power of a.
    pub fn rpow_scalar(b: impl Into<Scalar>, a: &Tensor) -> Result<Self> {
        let b = support::scalar(b);
        let made = unsafe { sys::tensor_rpow_scalar(b.0, b.1, a.handle()) };
        support::owned(made)
    }

    /// a + alpha \* b, elementwise, broadcasting.
    ///
    /// Where it is `None`, `alpha` is `1`.
    pub fn add_scaled(&self, b: &Tensor, alpha: Option<Scalar>) -> Result<Self> {
        let alpha = support::scalar(alpha.unwrap_or(Scalar::Int(1)));
        let made = unsafe { sys::tensor_add_scaled(self.handle(), b.handle(), alpha.0, alpha.1) };
        support::owned(made)
    }

    /// a / b, rounded where rounding_mode is "trunc" (towards zero) or "floor" (towards minus
    /// infinity).
    pub fn div_mode(&self, b: &Tensor, rounding_mode: Option<&str>) -> Result<Self> {
        let rounding_mode = support::span(rounding_mode.map(str::as_bytes));
        let made = unsafe {
            sys::tensor_div_mode(self.handle(), b.handle(), rounding_mode.0, rounding_mode.1)
        };
        support::owned(made)
    }

    /// a / b with a number, rounded where rounding_mode is "trunc" (towards zero) or "floor".
    pub fn div_scalar_mode(
        &self,
        b: impl Into<Scalar>,
        rounding_mode: Option<&str>,
    ) -> Result<Self> {
        let b = support::scalar(b);
        let rounding_mode = support::span(rounding_mode.map(str::as_bytes));
        let made = unsafe {
            sys::tensor_div_scalar_mode(self.handle(), b.0, b.1, rounding_mode.0, rounding_mode.1)
        };
        support::owned(made)
    }

    /// The remainder of a / b with the sign of a, elementwise, broadcasting.
    pub fn fmod(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_fmod(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// The remainder of a / b with a number, with the sign of a.
    pub fn fmod_scalar(&self, b: impl Into<Scalar>) -> Result<Self> {
        let b = support::scalar(b);
        let made = unsafe { sys::tensor_fmod_scalar(self.handle(), b.0, b.1) };
        support::owned(made)
    }

    /// The larger of a and b, elementwise, broadcasting; the other one where one is NaN.
    pub fn fmax(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_fmax(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// The smaller of a and b, elementwise, broadcasting; the other one where one is NaN.
    pub fn fmin(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_fmin(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// t + value \* tensor1 \* tensor2, elementwise, broadcasting.
    ///
    /// Where it is `None`, `value` is `1`.
    pub fn addcmul(
        &self,
        tensor1: &Tensor,
        tensor2: &Tensor,
        value: Option<Scalar>,
    ) -> Result<Self> {
        let value = support::scalar(value.unwrap_or(Scalar::Int(1)));
        let made = unsafe {
            sys::tensor_addcmul(
                self.handle(),
                tensor1.handle(),
                tensor2.handle(),
                value.0,
                value.1,
            )
        };
        support::owned(made)
    }

    /// t + value \* tensor1 / tensor2, elementwise, broadcasting.
    ///
    /// Where it is `None`, `value` is `1`.
    pub fn addcdiv(
        &self,
        tensor1: &Tensor,
        tensor2: &Tensor,
        value: Option<Scalar>,
    ) -> Result<Self> {
        let value = support::scalar(value.unwrap_or(Scalar::Int(1)));
        let made = unsafe {
            sys::tensor_addcdiv(
                self.handle(),
                tensor1.handle(),
                tensor2.handle(),
                value.0,
                value.1,
            )
        };
        support::owned(made)
    }

    /// From t to stop by the part that weight says, elementwise, broadcasting.
    pub fn lerp(&self, stop: &Tensor, weight: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_lerp(self.handle(), stop.handle(), weight.handle()) };
        support::owned(made)
    }

    /// From t to stop by a part of the way.
    pub fn lerp_scalar(&self, stop: &Tensor, weight: impl Into<Scalar>) -> Result<Self> {
        let weight = support::scalar(weight);
        let made =
            unsafe { sys::tensor_lerp_scalar(self.handle(), stop.handle(), weight.0, weight.1) };
        support::owned(made)
    }

    /// The square root of a \* a + b \* b, without overflow between.
    pub fn hypot(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_hypot(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// The angle in radians of the point (b, a) seen from the origin.
    pub fn atan2(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_atan2(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// log(exp(a) + exp(b)) without overflow.
    pub fn logaddexp(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_logaddexp(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// a \* log(b), 0 where a is 0, elementwise, broadcasting.
    pub fn xlogy(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_xlogy(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// The size of a with the sign of b.
    pub fn copysign(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_copysign(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// The greatest common divisor, of integers.
    pub fn gcd(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_gcd(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// The least common multiple, of integers.
    pub fn lcm(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_lcm(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// 0 where t is negative, 1 where it is positive, else the element of values.
    pub fn heaviside(&self, values: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_heaviside(self.handle(), values.handle()) };
        support::owned(made)
    }

    /// The bits that both integers have; of bools whether both are true.
    pub fn bitwise_and(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_bitwise_and(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// The bits that at least one of the integers has; of bools whether at least one is true.
    pub fn bitwise_or(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_bitwise_or(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// The bits that exactly one of the integers has; of bools whether exactly one is true.
    pub fn bitwise_xor(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_bitwise_xor(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// The bits that both a and a number have.
    pub fn bitwise_and_scalar(&self, b: impl Into<Scalar>) -> Result<Self> {
        let b = support::scalar(b);
        let made = unsafe { sys::tensor_bitwise_and_scalar(self.handle(), b.0, b.1) };
        support::owned(made)
    }

    /// The bits that a or a number has.
    pub fn bitwise_or_scalar(&self, b: impl Into<Scalar>) -> Result<Self> {
        let b = support::scalar(b);
        let made = unsafe { sys::tensor_bitwise_or_scalar(self.handle(), b.0, b.1) };
        support::owned(made)
    }

    /// The bits that exactly one of a and a number has.
    pub fn bitwise_xor_scalar(&self, b: impl Into<Scalar>) -> Result<Self> {
        let b = support::scalar(b);
        let made = unsafe { sys::tensor_bitwise_xor_scalar(self.handle(), b.0, b.1) };
        support::owned(made)
    }

    /// The bits of a moved b places to the left.
    pub fn bitwise_left_shift(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_bitwise_left_shift(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// The bits of a moved b places to the right; of signed integers the sign stays.
    pub fn bitwise_right_shift(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_bitwise_right_shift(self.handle(), b.handle()) };
        support::owned(made)
    }
}

/// Elementwise functions.
impl Tensor {
    /// -t.
    pub fn neg(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_neg(self.handle()) };
        support::owned(made)
    }

    /// The absolute value.
    pub fn abs(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_abs(self.handle()) };
        support::owned(made)
    }

    /// -1, 0 or 1, as the element is negative, zero or positive.
    pub fn sign(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_sign(self.handle()) };
        support::owned(made)
    }

    /// 1 / t.
    pub fn reciprocal(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_reciprocal(self.handle()) };
        support::owned(made)
    }

    /// e to the power of t.
    pub fn exp(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_exp(self.handle()) };
        support::owned(made)
    }

    /// The natural logarithm.
    pub fn log(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_log(self.handle()) };
        support::owned(made)
    }

    /// The square root.
    pub fn sqrt(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_sqrt(self.handle()) };
        support::owned(made)
    }

    /// The sine of an angle in radians.
    pub fn sin(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_sin(self.handle()) };
        support::owned(made)
    }

    /// The cosine of an angle in radians.
    pub fn cos(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_cos(self.handle()) };
        support::owned(made)
    }

    /// The largest integer that isn't larger.
    pub fn floor(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_floor(self.handle()) };
        support::owned(made)
    }

    /// The smallest integer that isn't smaller.
    pub fn ceil(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_ceil(self.handle()) };
        support::owned(made)
    }

    /// The nearest integer; halves go to the even one.
    pub fn round(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_round(self.handle()) };
        support::owned(made)
    }

    /// The elements limited to the range from min to max, either of which may be none, but not
    /// both.
    pub fn clamp(&self, low: Option<Scalar>, high: Option<Scalar>) -> Result<Self> {
        let low = support::optional_scalar(low);
        let high = support::optional_scalar(high);
        let made = unsafe { sys::tensor_clamp(self.handle(), low.0, low.1, high.0, high.1) };
        support::owned(made)
    }

    /// Whether the element is NaN.
    pub fn isnan(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_isnan(self.handle()) };
        support::owned(made)
    }

    /// t \* t.
    pub fn square(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_square(self.handle()) };
        support::owned(made)
    }

    /// 1 divided by the square root.
    pub fn rsqrt(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_rsqrt(self.handle()) };
        support::owned(made)
    }

    /// 2 to the power of t.
    pub fn exp2(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_exp2(self.handle()) };
        support::owned(made)
    }

    /// exp(t) - 1, exact near zero.
    pub fn expm1(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_expm1(self.handle()) };
        support::owned(made)
    }

    /// The logarithm to base 2.
    pub fn log2(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_log2(self.handle()) };
        support::owned(made)
    }

    /// The logarithm to base 10.
    pub fn log10(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_log10(self.handle()) };
        support::owned(made)
    }

    /// log(1 + t), exact near zero.
    pub fn log1p(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_log1p(self.handle()) };
        support::owned(made)
    }

    /// The tangent of an angle in radians.
    pub fn tan(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_tan(self.handle()) };
        support::owned(made)
    }

    /// The angle in radians whose sine it is.
    pub fn asin(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_asin(self.handle()) };
        support::owned(made)
    }

    /// The angle in radians whose cosine it is.
    pub fn acos(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_acos(self.handle()) };
        support::owned(made)
    }

    /// The angle in radians whose tangent it is.
    pub fn atan(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_atan(self.handle()) };
        support::owned(made)
    }

    /// The hyperbolic sine.
    pub fn sinh(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_sinh(self.handle()) };
        support::owned(made)
    }

    /// The hyperbolic cosine.
    pub fn cosh(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_cosh(self.handle()) };
        support::owned(made)
    }

    /// The number whose hyperbolic sine it is.
    pub fn asinh(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_asinh(self.handle()) };
        support::owned(made)
    }

    /// The number whose hyperbolic cosine it is.
    pub fn acosh(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_acosh(self.handle()) };
        support::owned(made)
    }

    /// The number whose hyperbolic tangent it is.
    pub fn atanh(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_atanh(self.handle()) };
        support::owned(made)
    }

    /// The error function.
    pub fn erf(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_erf(self.handle()) };
        support::owned(made)
    }

    /// 1 minus the error function, exact where that is small.
    pub fn erfc(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_erfc(self.handle()) };
        support::owned(made)
    }

    /// The number whose error function it is.
    pub fn erfinv(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_erfinv(self.handle()) };
        support::owned(made)
    }

    /// The logarithm of the absolute value of the gamma function.
    pub fn lgamma(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_lgamma(self.handle()) };
        support::owned(made)
    }

    /// The derivative of lgamma.
    pub fn digamma(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_digamma(self.handle()) };
        support::owned(made)
    }

    /// sin(pi \* t) / (pi \* t), 1 at 0.
    pub fn sinc(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_sinc(self.handle()) };
        support::owned(made)
    }

    /// log(t / (1 - t)), where t is limited to \[eps, 1 - eps\] if eps is given.
    pub fn logit(&self, eps: Option<f64>) -> Result<Self> {
        let made = unsafe {
            sys::tensor_logit(
                self.handle(),
                eps.unwrap_or_default(),
                i64::from(eps.is_some()),
            )
        };
        support::owned(made)
    }

    /// The integer without the fraction.
    pub fn trunc(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_trunc(self.handle()) };
        support::owned(made)
    }

    /// The fraction, with the sign of t.
    pub fn frac(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_frac(self.handle()) };
        support::owned(made)
    }

    /// The nearest number with so many decimals; halves go to the even one.
    pub fn round_decimals(&self, decimals: i64) -> Result<Self> {
        let made = unsafe { sys::tensor_round_decimals(self.handle(), decimals) };
        support::owned(made)
    }

    /// The elements limited to the range from low to high, tensors that broadcast, either of which
    /// may be none, but not both.
    pub fn clamp_tensors(&self, low: Option<&Tensor>, high: Option<&Tensor>) -> Result<Self> {
        let made = unsafe {
            sys::tensor_clamp_tensors(self.handle(), support::handle(low), support::handle(high))
        };
        support::owned(made)
    }

    /// Numbers instead of NaN (none = 0) and of infinities (none = the largest and the smallest of
    /// the dtype).
    pub fn nan_to_num(
        &self,
        nan: Option<f64>,
        posinf: Option<f64>,
        neginf: Option<f64>,
    ) -> Result<Self> {
        let made = unsafe {
            sys::tensor_nan_to_num(
                self.handle(),
                nan.unwrap_or_default(),
                i64::from(nan.is_some()),
                posinf.unwrap_or_default(),
                i64::from(posinf.is_some()),
                neginf.unwrap_or_default(),
                i64::from(neginf.is_some()),
            )
        };
        support::owned(made)
    }

    /// The sign; of a complex number the number divided by its absolute value.
    pub fn sgn(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_sgn(self.handle()) };
        support::owned(made)
    }

    /// Whether the sign bit is set, which -0.0 has too.
    pub fn signbit(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_signbit(self.handle()) };
        support::owned(made)
    }

    /// Degrees as radians.
    pub fn deg2rad(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_deg2rad(self.handle()) };
        support::owned(made)
    }

    /// Radians as degrees.
    pub fn rad2deg(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_rad2deg(self.handle()) };
        support::owned(made)
    }

    /// The bits that it doesn't have; of a bool whether it is false.
    pub fn bitwise_not(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_bitwise_not(self.handle()) };
        support::owned(made)
    }

    /// A view of the real parts.
    pub fn real(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_real(self.handle()) };
        support::owned(made)
    }

    /// A view of the imaginary parts; an error for real tensors.
    pub fn imag(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_imag(self.handle()) };
        support::owned(made)
    }

    /// The complex conjugate, a view that is computed where it is read; a real tensor itself.
    pub fn conj(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_conj(self.handle()) };
        support::owned(made)
    }

    /// The tensor itself, or a copy for which a conjugation that was put off is done.
    pub fn resolve_conj(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_resolve_conj(self.handle()) };
        support::owned(made)
    }

    /// The angle of complex numbers in radians; of real ones 0 or pi.
    pub fn angle(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_angle(self.handle()) };
        support::owned(made)
    }

    /// A view of complex numbers as pairs of real ones, a dimension of size 2 at the end.
    pub fn view_as_real(&self) -> Result<Self> {
        let made = unsafe { sys::view_as_real(self.handle()) };
        support::owned(made)
    }

    /// A view of pairs of real numbers, the last dimension, as complex ones.
    pub fn view_as_complex(&self) -> Result<Self> {
        let made = unsafe { sys::view_as_complex(self.handle()) };
        support::owned(made)
    }

    /// Whether the element is infinite.
    pub fn isinf(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_isinf(self.handle()) };
        support::owned(made)
    }

    /// Whether the element is neither infinite nor NaN.
    pub fn isfinite(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_isfinite(self.handle()) };
        support::owned(made)
    }
}

/// Activations.
impl Tensor {
    /// The larger of the element and 0.
    pub fn relu(&self) -> Result<Self> {
        let made = unsafe { sys::relu(self.handle()) };
        support::owned(made)
    }

    /// 1 / (1 + exp(-t)).
    pub fn sigmoid(&self) -> Result<Self> {
        let made = unsafe { sys::sigmoid(self.handle()) };
        support::owned(made)
    }

    /// The hyperbolic tangent.
    pub fn tanh(&self) -> Result<Self> {
        let made = unsafe { sys::tanh(self.handle()) };
        support::owned(made)
    }

    /// t times the standard normal distribution function of t, exact.
    pub fn gelu(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_gelu(self.handle()) };
        support::owned(made)
    }

    /// exp(t) divided by its sum along a dimension.
    pub fn softmax(&self, dim: i64) -> Result<Self> {
        let made = unsafe { sys::tensor_softmax(self.handle(), dim) };
        support::owned(made)
    }

    /// The logarithm of softmax, computed without overflow.
    pub fn log_softmax(&self, dim: i64) -> Result<Self> {
        let made = unsafe { sys::tensor_log_softmax(self.handle(), dim) };
        support::owned(made)
    }

    /// The element limited to the range from 0 to 6.
    pub fn relu6(&self) -> Result<Self> {
        let made = unsafe { sys::relu6(self.handle()) };
        support::owned(made)
    }

    /// The element, times negative_slope where it is negative.
    ///
    /// Where it is `None`, `negative_slope` is `0.01`.
    pub fn leaky_relu(&self, negative_slope: Option<Scalar>) -> Result<Self> {
        let negative_slope = support::scalar(negative_slope.unwrap_or(Scalar::Float(0.01)));
        let made = unsafe { sys::leaky_relu(self.handle(), negative_slope.0, negative_slope.1) };
        support::owned(made)
    }

    /// The element, times the weight of its channel (dimension 1) where it is negative.
    pub fn prelu(&self, weight: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_prelu(self.handle(), weight.handle()) };
        support::owned(made)
    }

    /// The element, alpha \* (exp(t) - 1) where it is negative.
    ///
    /// Where it is `None`, `alpha` is `1`.
    pub fn elu(&self, alpha: Option<Scalar>) -> Result<Self> {
        let alpha = support::scalar(alpha.unwrap_or(Scalar::Int(1)));
        let made = unsafe { sys::elu(self.handle(), alpha.0, alpha.1) };
        support::owned(made)
    }

    /// elu with the scale that keeps mean and variance.
    pub fn selu(&self) -> Result<Self> {
        let made = unsafe { sys::selu(self.handle()) };
        support::owned(made)
    }

    /// t \* sigmoid(t).
    pub fn silu(&self) -> Result<Self> {
        let made = unsafe { sys::silu(self.handle()) };
        support::owned(made)
    }

    /// t \* tanh(softplus(t)).
    pub fn mish(&self) -> Result<Self> {
        let made = unsafe { sys::mish(self.handle()) };
        support::owned(made)
    }

    /// log(1 + exp(beta \* t)) / beta; the element itself where beta \* t is above the threshold.
    ///
    /// Where it is `None`, `beta` is `1`, `threshold` is `20`.
    pub fn softplus(&self, beta: Option<Scalar>, threshold: Option<Scalar>) -> Result<Self> {
        let beta = support::scalar(beta.unwrap_or(Scalar::Int(1)));
        let threshold = support::scalar(threshold.unwrap_or(Scalar::Int(20)));
        let made =
            unsafe { sys::softplus(self.handle(), beta.0, beta.1, threshold.0, threshold.1) };
        support::owned(made)
    }

    /// gelu by its usual approximation with tanh.
    pub fn gelu_tanh(&self) -> Result<Self> {
        let made = unsafe { sys::gelu_tanh(self.handle()) };
        support::owned(made)
    }

    /// The element limited to the range from low to high.
    ///
    /// Where it is `None`, `low` is `-1`, `high` is `1`.
    pub fn hardtanh(&self, low: Option<Scalar>, high: Option<Scalar>) -> Result<Self> {
        let low = support::scalar(low.unwrap_or(Scalar::Int(-1)));
        let high = support::scalar(high.unwrap_or(Scalar::Int(1)));
        let made = unsafe { sys::hardtanh(self.handle(), low.0, low.1, high.0, high.1) };
        support::owned(made)
    }

    /// t \* relu6(t + 3) / 6.
    pub fn hardswish(&self) -> Result<Self> {
        let made = unsafe { sys::hardswish(self.handle()) };
        support::owned(made)
    }

    /// relu6(t + 3) / 6.
    pub fn hardsigmoid(&self) -> Result<Self> {
        let made = unsafe { sys::hardsigmoid(self.handle()) };
        support::owned(made)
    }

    /// log(sigmoid(t)) without overflow.
    pub fn logsigmoid(&self) -> Result<Self> {
        let made = unsafe { sys::logsigmoid(self.handle()) };
        support::owned(made)
    }

    /// The first half along a dimension times the sigmoid of the second half.
    ///
    /// Where it is `None`, `dim` is `-1`.
    pub fn glu(&self, dim: Option<i64>) -> Result<Self> {
        let dim = dim.unwrap_or(-1);
        let made = unsafe { sys::glu(self.handle(), dim) };
        support::owned(made)
    }

    /// The element where it is above the threshold, else a value.
    pub fn threshold(
        &self,
        threshold: impl Into<Scalar>,
        value: impl Into<Scalar>,
    ) -> Result<Self> {
        let threshold = support::scalar(threshold);
        let value = support::scalar(value);
        let made =
            unsafe { sys::threshold(self.handle(), threshold.0, threshold.1, value.0, value.1) };
        support::owned(made)
    }

    /// The element moved towards 0 by bound; 0 where that would pass it.
    ///
    /// Where it is `None`, `bound` is `0.5`.
    pub fn softshrink(&self, bound: Option<Scalar>) -> Result<Self> {
        let bound = support::scalar(bound.unwrap_or(Scalar::Float(0.5)));
        let made = unsafe { sys::softshrink(self.handle(), bound.0, bound.1) };
        support::owned(made)
    }

    /// The element, 0 where it lies within bound of 0.
    ///
    /// Where it is `None`, `bound` is `0.5`.
    pub fn hardshrink(&self, bound: Option<Scalar>) -> Result<Self> {
        let bound = support::scalar(bound.unwrap_or(Scalar::Float(0.5)));
        let made = unsafe { sys::hardshrink(self.handle(), bound.0, bound.1) };
        support::owned(made)
    }
}

/// Comparison and logic.
impl Tensor {
    /// a == b, elementwise, broadcasting, as bool.
    pub fn eq(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_eq(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// a != b, elementwise, broadcasting, as bool.
    pub fn ne(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_ne(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// a \< b, elementwise, broadcasting, as bool.
    pub fn lt(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_lt(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// a \<= b, elementwise, broadcasting, as bool.
    pub fn le(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_le(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// a \> b, elementwise, broadcasting, as bool.
    pub fn gt(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_gt(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// a \>= b, elementwise, broadcasting, as bool.
    pub fn ge(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_ge(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// a == b with a number, as bool.
    pub fn eq_scalar(&self, b: impl Into<Scalar>) -> Result<Self> {
        let b = support::scalar(b);
        let made = unsafe { sys::tensor_eq_scalar(self.handle(), b.0, b.1) };
        support::owned(made)
    }

    /// a != b with a number, as bool.
    pub fn ne_scalar(&self, b: impl Into<Scalar>) -> Result<Self> {
        let b = support::scalar(b);
        let made = unsafe { sys::tensor_ne_scalar(self.handle(), b.0, b.1) };
        support::owned(made)
    }

    /// a \< b with a number, as bool.
    pub fn lt_scalar(&self, b: impl Into<Scalar>) -> Result<Self> {
        let b = support::scalar(b);
        let made = unsafe { sys::tensor_lt_scalar(self.handle(), b.0, b.1) };
        support::owned(made)
    }

    /// a \<= b with a number, as bool.
    pub fn le_scalar(&self, b: impl Into<Scalar>) -> Result<Self> {
        let b = support::scalar(b);
        let made = unsafe { sys::tensor_le_scalar(self.handle(), b.0, b.1) };
        support::owned(made)
    }

    /// a \> b with a number, as bool.
    pub fn gt_scalar(&self, b: impl Into<Scalar>) -> Result<Self> {
        let b = support::scalar(b);
        let made = unsafe { sys::tensor_gt_scalar(self.handle(), b.0, b.1) };
        support::owned(made)
    }

    /// a \>= b with a number, as bool.
    pub fn ge_scalar(&self, b: impl Into<Scalar>) -> Result<Self> {
        let b = support::scalar(b);
        let made = unsafe { sys::tensor_ge_scalar(self.handle(), b.0, b.1) };
        support::owned(made)
    }

    /// Whether the element is zero (or false).
    pub fn logical_not(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_logical_not(self.handle()) };
        support::owned(made)
    }

    /// Whether both elements are true (not zero).
    pub fn logical_and(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_logical_and(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// Whether at least one of the elements is true (not zero).
    pub fn logical_or(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_logical_or(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// Whether two tensors have the same sizes and the same elements.
    pub fn equal(&self, b: &Tensor) -> Result<bool> {
        let call = |out| unsafe { sys::tensor_equal(self.handle(), b.handle(), out) };
        support::value(call).map(|value: i64| value != 0)
    }

    /// a where the condition is true, b elsewhere, broadcasting.
    pub fn r#where(&self, a: &Tensor, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::r#where(self.handle(), a.handle(), b.handle()) };
        support::owned(made)
    }

    /// a where the condition is true, the number b elsewhere.
    pub fn where_other_scalar(&self, a: &Tensor, b: impl Into<Scalar>) -> Result<Self> {
        let b = support::scalar(b);
        let made = unsafe { sys::where_other_scalar(self.handle(), a.handle(), b.0, b.1) };
        support::owned(made)
    }

    /// The number a where the condition is true, b elsewhere.
    pub fn where_self_scalar(&self, a: impl Into<Scalar>, b: &Tensor) -> Result<Self> {
        let a = support::scalar(a);
        let made = unsafe { sys::where_self_scalar(self.handle(), a.0, a.1, b.handle()) };
        support::owned(made)
    }

    /// Whether exactly one of the elements is true (not zero).
    pub fn logical_xor(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_logical_xor(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// Whether the elements differ by at most atol + rtol \* abs(b).
    ///
    /// Where it is `None`, `rtol` is `1e-05`, `atol` is `1e-08`, `equal_nan` is `false`.
    pub fn isclose(
        &self,
        b: &Tensor,
        rtol: Option<f64>,
        atol: Option<f64>,
        equal_nan: Option<bool>,
    ) -> Result<Self> {
        let rtol = rtol.unwrap_or(1e-05);
        let atol = atol.unwrap_or(1e-08);
        let equal_nan = equal_nan.unwrap_or(false);
        let made = unsafe {
            sys::tensor_isclose(self.handle(), b.handle(), rtol, atol, i64::from(equal_nan))
        };
        support::owned(made)
    }

    /// Whether all elements differ by at most atol + rtol \* abs(b).
    ///
    /// Where it is `None`, `rtol` is `1e-05`, `atol` is `1e-08`, `equal_nan` is `false`.
    pub fn allclose(
        &self,
        b: &Tensor,
        rtol: Option<f64>,
        atol: Option<f64>,
        equal_nan: Option<bool>,
    ) -> Result<bool> {
        let rtol = rtol.unwrap_or(1e-05);
        let atol = atol.unwrap_or(1e-08);
        let equal_nan = equal_nan.unwrap_or(false);
        let call = |out| unsafe {
            sys::tensor_allclose(
                self.handle(),
                b.handle(),
                rtol,
                atol,
                i64::from(equal_nan),
                out,
            )
        };
        support::value(call).map(|value: i64| value != 0)
    }

    /// Whether the element of a occurs in b.
    ///
    /// Where it is `None`, `assume_unique` is `false`, `invert` is `false`.
    pub fn isin(
        &self,
        b: &Tensor,
        assume_unique: Option<bool>,
        invert: Option<bool>,
    ) -> Result<Self> {
        let assume_unique = assume_unique.unwrap_or(false);
        let invert = invert.unwrap_or(false);
        let made = unsafe {
            sys::tensor_isin(
                self.handle(),
                b.handle(),
                i64::from(assume_unique),
                i64::from(invert),
            )
        };
        support::owned(made)
    }
}

/// Matrices.
impl Tensor {
    /// The matrix product: of vectors the dot product, of matrices the product, of more dimensions
    /// a batch of products.
    pub fn matmul(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_matmul(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// The dot product of two vectors of one length.
    pub fn dot(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_dot(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// The product of two matrices.
    pub fn mm(&self, mat2: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_mm(self.handle(), mat2.handle()) };
        support::owned(made)
    }

    /// The product of a matrix and a vector.
    pub fn mv(&self, vec: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_mv(self.handle(), vec.handle()) };
        support::owned(made)
    }

    /// The products of a batch of matrices with another.
    pub fn bmm(&self, mat2: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_bmm(self.handle(), mat2.handle()) };
        support::owned(made)
    }

    /// beta \* t + alpha \* (mat1 @ mat2).
    ///
    /// Where it is `None`, `beta` is `1`, `alpha` is `1`.
    pub fn addmm(
        &self,
        mat1: &Tensor,
        mat2: &Tensor,
        beta: Option<Scalar>,
        alpha: Option<Scalar>,
    ) -> Result<Self> {
        let beta = support::scalar(beta.unwrap_or(Scalar::Int(1)));
        let alpha = support::scalar(alpha.unwrap_or(Scalar::Int(1)));
        let made = unsafe {
            sys::tensor_addmm(
                self.handle(),
                mat1.handle(),
                mat2.handle(),
                beta.0,
                beta.1,
                alpha.0,
                alpha.1,
            )
        };
        support::owned(made)
    }

    /// beta \* t + alpha \* (mat @ vec).
    ///
    /// Where it is `None`, `beta` is `1`, `alpha` is `1`.
    pub fn addmv(
        &self,
        mat: &Tensor,
        vec: &Tensor,
        beta: Option<Scalar>,
        alpha: Option<Scalar>,
    ) -> Result<Self> {
        let beta = support::scalar(beta.unwrap_or(Scalar::Int(1)));
        let alpha = support::scalar(alpha.unwrap_or(Scalar::Int(1)));
        let made = unsafe {
            sys::tensor_addmv(
                self.handle(),
                mat.handle(),
                vec.handle(),
                beta.0,
                beta.1,
                alpha.0,
                alpha.1,
            )
        };
        support::owned(made)
    }

    /// beta \* t + alpha \* (batch1 @ batch2), matrix by matrix.
    ///
    /// Where it is `None`, `beta` is `1`, `alpha` is `1`.
    pub fn baddbmm(
        &self,
        batch1: &Tensor,
        batch2: &Tensor,
        beta: Option<Scalar>,
        alpha: Option<Scalar>,
    ) -> Result<Self> {
        let beta = support::scalar(beta.unwrap_or(Scalar::Int(1)));
        let alpha = support::scalar(alpha.unwrap_or(Scalar::Int(1)));
        let made = unsafe {
            sys::tensor_baddbmm(
                self.handle(),
                batch1.handle(),
                batch2.handle(),
                beta.0,
                beta.1,
                alpha.0,
                alpha.1,
            )
        };
        support::owned(made)
    }

    /// The matrix of all products of an element of a vector with one of another.
    pub fn outer(&self, vec2: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_outer(self.handle(), vec2.handle()) };
        support::owned(made)
    }

    /// The sums of products over the last dimension of both.
    pub fn inner(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_inner(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// The Kronecker product.
    pub fn kron(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_kron(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// The cross product along a dimension of size 3.
    ///
    /// Where it is `None`, `dim` is `-1`.
    pub fn cross(&self, b: &Tensor, dim: Option<i64>) -> Result<Self> {
        let dim = dim.unwrap_or(-1);
        let made = unsafe { sys::tensor_cross(self.handle(), b.handle(), dim) };
        support::owned(made)
    }

    /// The sums of products over pairs of dimensions.
    pub fn tensordot(&self, b: &Tensor, dims_a: &[i64], dims_b: &[i64]) -> Result<Self> {
        let made = unsafe {
            sys::tensordot(
                self.handle(),
                b.handle(),
                dims_a.as_ptr(),
                dims_a.len() as i64,
                dims_b.as_ptr(),
                dims_b.len() as i64,
            )
        };
        support::owned(made)
    }

    /// The sum of the diagonal of a matrix.
    pub fn trace(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_trace(self.handle()) };
        support::owned(made)
    }

    /// The inverse of a square matrix; an error where there is none.
    pub fn linalg_inv(&self) -> Result<Self> {
        let made = unsafe { sys::linalg_inv(self.handle()) };
        support::owned(made)
    }

    /// The pseudo-inverse; singular values below the tolerances count as zero.
    ///
    /// Where it is `None`, `hermitian` is `false`.
    pub fn linalg_pinv(
        &self,
        atol: Option<f64>,
        rtol: Option<f64>,
        hermitian: Option<bool>,
    ) -> Result<Self> {
        let hermitian = hermitian.unwrap_or(false);
        let made = unsafe {
            sys::linalg_pinv(
                self.handle(),
                atol.unwrap_or_default(),
                i64::from(atol.is_some()),
                rtol.unwrap_or_default(),
                i64::from(rtol.is_some()),
                i64::from(hermitian),
            )
        };
        support::owned(made)
    }

    /// The determinant.
    pub fn linalg_det(&self) -> Result<Self> {
        let made = unsafe { sys::linalg_det(self.handle()) };
        support::owned(made)
    }

    /// The sign of the determinant and the logarithm of its absolute value.
    ///
    /// Gives `sign`, `logabsdet`.
    pub fn linalg_slogdet(&self) -> Result<(Tensor, Tensor)> {
        let mut out = [0; 2];
        let made = unsafe { sys::linalg_slogdet(self.handle(), out.as_mut_ptr(), 2) };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// The x of a @ x = b, or of x @ a = b where left is false.
    ///
    /// Where it is `None`, `left` is `true`.
    pub fn linalg_solve(&self, b: &Tensor, left: Option<bool>) -> Result<Self> {
        let left = left.unwrap_or(true);
        let made = unsafe { sys::linalg_solve(self.handle(), b.handle(), i64::from(left)) };
        support::owned(made)
    }

    /// The x of t @ x = b for a triangular matrix.
    ///
    /// Where it is `None`, `left` is `true`, `unitriangular` is `false`.
    pub fn linalg_solve_triangular(
        &self,
        b: &Tensor,
        upper: bool,
        left: Option<bool>,
        unitriangular: Option<bool>,
    ) -> Result<Self> {
        let left = left.unwrap_or(true);
        let unitriangular = unitriangular.unwrap_or(false);
        let made = unsafe {
            sys::linalg_solve_triangular(
                self.handle(),
                b.handle(),
                i64::from(upper),
                i64::from(left),
                i64::from(unitriangular),
            )
        };
        support::owned(made)
    }

    /// The least-squares solution of t @ x = b with residuals, rank and singular values.
    ///
    /// Gives `solution`, `residuals`, `rank`, `singular_values`.
    pub fn linalg_lstsq(
        &self,
        b: &Tensor,
        rcond: Option<f64>,
        driver: Option<&str>,
    ) -> Result<(Tensor, Tensor, Tensor, Tensor)> {
        let driver = support::span(driver.map(str::as_bytes));
        let mut out = [0; 4];
        let made = unsafe {
            sys::linalg_lstsq(
                self.handle(),
                b.handle(),
                rcond.unwrap_or_default(),
                i64::from(rcond.is_some()),
                driver.0,
                driver.1,
                out.as_mut_ptr(),
                4,
            )
        };
        let [r0, r1, r2, r3] = support::tuple(made, out)?;
        Ok((r0, r1, r2, r3))
    }

    /// An orthogonal and an upper triangular matrix whose product it is. mode: "reduced",
    /// "complete" or "r".
    ///
    /// Gives `Q`, `R`.
    ///
    /// Where it is `None`, `mode` is `"reduced"`.
    pub fn linalg_qr(&self, mode: Option<&str>) -> Result<(Tensor, Tensor)> {
        let mode = mode.unwrap_or("reduced");
        let mut out = [0; 2];
        let made = unsafe {
            sys::linalg_qr(
                self.handle(),
                mode.as_ptr(),
                mode.len() as i64,
                out.as_mut_ptr(),
                2,
            )
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// A permutation, a lower and an upper triangular matrix whose product it is.
    ///
    /// Gives `P`, `L`, `U`.
    ///
    /// Where it is `None`, `pivot` is `true`.
    pub fn linalg_lu(&self, pivot: Option<bool>) -> Result<(Tensor, Tensor, Tensor)> {
        let pivot = pivot.unwrap_or(true);
        let mut out = [0; 3];
        let made = unsafe { sys::linalg_lu(self.handle(), i64::from(pivot), out.as_mut_ptr(), 3) };
        let [r0, r1, r2] = support::tuple(made, out)?;
        Ok((r0, r1, r2))
    }

    /// The singular value decomposition: U, the values in descending order, and V transposed.
    ///
    /// Gives `U`, `S`, `Vh`.
    ///
    /// Where it is `None`, `full_matrices` is `true`.
    pub fn linalg_svd(&self, full_matrices: Option<bool>) -> Result<(Tensor, Tensor, Tensor)> {
        let full_matrices = full_matrices.unwrap_or(true);
        let mut out = [0; 3];
        let made = unsafe {
            sys::linalg_svd(self.handle(), i64::from(full_matrices), out.as_mut_ptr(), 3)
        };
        let [r0, r1, r2] = support::tuple(made, out)?;
        Ok((r0, r1, r2))
    }

    /// The singular values in descending order.
    pub fn linalg_svdvals(&self) -> Result<Self> {
        let made = unsafe { sys::linalg_svdvals(self.handle()) };
        support::owned(made)
    }

    /// Eigenvalues in ascending order and eigenvectors of a symmetric matrix, of which the triangle
    /// "L" or "U" is read.
    ///
    /// Gives `eigenvalues`, `eigenvectors`.
    ///
    /// Where it is `None`, `uplo` is `"L"`.
    pub fn linalg_eigh(&self, uplo: Option<&str>) -> Result<(Tensor, Tensor)> {
        let uplo = uplo.unwrap_or("L");
        let mut out = [0; 2];
        let made = unsafe {
            sys::linalg_eigh(
                self.handle(),
                uplo.as_ptr(),
                uplo.len() as i64,
                out.as_mut_ptr(),
                2,
            )
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// The eigenvalues of a symmetric matrix in ascending order.
    ///
    /// Where it is `None`, `uplo` is `"L"`.
    pub fn linalg_eigvalsh(&self, uplo: Option<&str>) -> Result<Self> {
        let uplo = uplo.unwrap_or("L");
        let made = unsafe { sys::linalg_eigvalsh(self.handle(), uplo.as_ptr(), uplo.len() as i64) };
        support::owned(made)
    }

    /// The triangular matrix whose product with its transpose is this positive definite one.
    ///
    /// Where it is `None`, `upper` is `false`.
    pub fn linalg_cholesky(&self, upper: Option<bool>) -> Result<Self> {
        let upper = upper.unwrap_or(false);
        let made = unsafe { sys::linalg_cholesky(self.handle(), i64::from(upper)) };
        support::owned(made)
    }

    /// The x of a @ x = b by the Cholesky factor of a.
    ///
    /// Where it is `None`, `upper` is `false`.
    pub fn cholesky_solve(&self, factor: &Tensor, upper: Option<bool>) -> Result<Self> {
        let upper = upper.unwrap_or(false);
        let made =
            unsafe { sys::tensor_cholesky_solve(self.handle(), factor.handle(), i64::from(upper)) };
        support::owned(made)
    }

    /// The n-th power of a square matrix; a negative n takes the inverse.
    pub fn linalg_matrix_power(&self, n: i64) -> Result<Self> {
        let made = unsafe { sys::linalg_matrix_power(self.handle(), n) };
        support::owned(made)
    }

    /// How many singular values are above the tolerances.
    ///
    /// Where it is `None`, `hermitian` is `false`.
    pub fn linalg_matrix_rank(
        &self,
        atol: Option<f64>,
        rtol: Option<f64>,
        hermitian: Option<bool>,
    ) -> Result<Self> {
        let hermitian = hermitian.unwrap_or(false);
        let made = unsafe {
            sys::linalg_matrix_rank(
                self.handle(),
                atol.unwrap_or_default(),
                i64::from(atol.is_some()),
                rtol.unwrap_or_default(),
                i64::from(rtol.is_some()),
                i64::from(hermitian),
            )
        };
        support::owned(made)
    }

    /// A norm of vectors or matrices (none = 2, or Frobenius), over dimensions or all.
    ///
    /// Where it is `None`, `keepdim` is `false`.
    pub fn linalg_norm(
        &self,
        ord: Option<Scalar>,
        dim: Option<&[i64]>,
        keepdim: Option<bool>,
        dtype: Option<Dtype>,
    ) -> Result<Self> {
        let ord = support::optional_scalar(ord);
        let dim = support::span(dim);
        let keepdim = keepdim.unwrap_or(false);
        let dtype = support::number(dtype, -1)?;
        let made = unsafe {
            sys::linalg_norm(
                self.handle(),
                ord.0,
                ord.1,
                dim.0,
                dim.1,
                i64::from(keepdim),
                dtype,
            )
        };
        support::owned(made)
    }

    /// The norm of order `ord` of the elements along dimensions (none = all).
    ///
    /// Where it is `None`, `ord` is `2`, `keepdim` is `false`.
    pub fn linalg_vector_norm(
        &self,
        ord: Option<Scalar>,
        dim: Option<&[i64]>,
        keepdim: Option<bool>,
        dtype: Option<Dtype>,
    ) -> Result<Self> {
        let ord = support::scalar(ord.unwrap_or(Scalar::Int(2)));
        let dim = support::span(dim);
        let keepdim = keepdim.unwrap_or(false);
        let dtype = support::number(dtype, -1)?;
        let made = unsafe {
            sys::linalg_vector_norm(
                self.handle(),
                ord.0,
                ord.1,
                dim.0,
                dim.1,
                i64::from(keepdim),
                dtype,
            )
        };
        support::owned(made)
    }

    /// The norm of order `ord` of matrices, which lie along two dimensions.
    ///
    /// Where it is `None`, `dim` is `[-2, -1]`, `keepdim` is `false`.
    pub fn linalg_matrix_norm(
        &self,
        ord: impl Into<Scalar>,
        dim: Option<&[i64]>,
        keepdim: Option<bool>,
        dtype: Option<Dtype>,
    ) -> Result<Self> {
        let ord = support::scalar(ord);
        let dim = dim.unwrap_or(&[-2, -1]);
        let keepdim = keepdim.unwrap_or(false);
        let dtype = support::number(dtype, -1)?;
        let made = unsafe {
            sys::linalg_matrix_norm(
                self.handle(),
                ord.0,
                ord.1,
                dim.as_ptr(),
                dim.len() as i64,
                i64::from(keepdim),
                dtype,
            )
        };
        support::owned(made)
    }

    /// The p-norm distances between all rows of two matrices.
    ///
    /// Where it is `None`, `p` is `2`.
    pub fn cdist(&self, x2: &Tensor, p: Option<f64>) -> Result<Self> {
        let p = p.unwrap_or(2.0);
        let made = unsafe { sys::cdist(self.handle(), x2.handle(), p) };
        support::owned(made)
    }

    /// The covariances of variables, the rows, over observations, the columns.
    ///
    /// Where it is `None`, `correction` is `1`.
    pub fn cov(
        &self,
        correction: Option<i64>,
        fweights: Option<&Tensor>,
        aweights: Option<&Tensor>,
    ) -> Result<Self> {
        let correction = correction.unwrap_or(1);
        let made = unsafe {
            sys::cov(
                self.handle(),
                correction,
                support::handle(fweights),
                support::handle(aweights),
            )
        };
        support::owned(made)
    }

    /// The correlations of variables, the rows, over observations, the columns.
    pub fn corrcoef(&self) -> Result<Self> {
        let made = unsafe { sys::corrcoef(self.handle()) };
        support::owned(made)
    }

    /// input @ weight transposed, plus bias.
    pub fn linear(&self, weight: &Tensor, bias: Option<&Tensor>) -> Result<Self> {
        let made = unsafe { sys::linear(self.handle(), weight.handle(), support::handle(bias)) };
        support::owned(made)
    }
}

/// The sum of products that an equation like "ij,jk-\>ik" says.
pub fn einsum(equation: &str, tensors: &[&Tensor]) -> Result<Tensor> {
    let tensors = support::handles(tensors);
    let made = unsafe {
        sys::einsum(
            equation.as_ptr(),
            equation.len() as i64,
            tensors.as_ptr(),
            tensors.len() as i64,
        )
    };
    support::owned(made)
}

/// The product of a row of matrices in the order that takes least.
pub fn linalg_multi_dot(tensors: &[&Tensor]) -> Result<Tensor> {
    let tensors = support::handles(tensors);
    let made = unsafe { sys::linalg_multi_dot(tensors.as_ptr(), tensors.len() as i64) };
    support::owned(made)
}

/// Reductions.
impl Tensor {
    /// The sum of all elements; of integers and bools an i64.
    pub fn sum(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_sum(self.handle()) };
        support::owned(made)
    }

    /// The sum along dimensions (none = all), computed in dtype if it is given.
    ///
    /// Where it is `None`, `keepdim` is `false`.
    pub fn sum_dim(
        &self,
        dim: Option<&[i64]>,
        keepdim: Option<bool>,
        dtype: Option<Dtype>,
    ) -> Result<Self> {
        let dim = support::span(dim);
        let keepdim = keepdim.unwrap_or(false);
        let dtype = support::number(dtype, -1)?;
        let made =
            unsafe { sys::tensor_sum_dim(self.handle(), dim.0, dim.1, i64::from(keepdim), dtype) };
        support::owned(made)
    }

    /// The mean of all elements, which must be floating point.
    pub fn mean(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_mean(self.handle()) };
        support::owned(made)
    }

    /// The mean along dimensions (none = all).
    ///
    /// Where it is `None`, `keepdim` is `false`.
    pub fn mean_dim(&self, dim: Option<&[i64]>, keepdim: Option<bool>) -> Result<Self> {
        let dim = support::span(dim);
        let keepdim = keepdim.unwrap_or(false);
        let made = unsafe { sys::tensor_mean_dim(self.handle(), dim.0, dim.1, i64::from(keepdim)) };
        support::owned(made)
    }

    /// The product of all elements; of integers and bools an i64.
    pub fn prod(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_prod(self.handle()) };
        support::owned(made)
    }

    /// The product along a dimension.
    ///
    /// Where it is `None`, `keepdim` is `false`.
    pub fn prod_dim(&self, dim: i64, keepdim: Option<bool>) -> Result<Self> {
        let keepdim = keepdim.unwrap_or(false);
        let made = unsafe { sys::tensor_prod_dim(self.handle(), dim, i64::from(keepdim)) };
        support::owned(made)
    }

    /// The variance along dimensions (none = all); the sum of squares is divided by n - correction
    /// (none = 1).
    ///
    /// Where it is `None`, `keepdim` is `false`.
    pub fn var(
        &self,
        dim: Option<&[i64]>,
        correction: Option<Scalar>,
        keepdim: Option<bool>,
    ) -> Result<Self> {
        let dim = support::span(dim);
        let correction = support::optional_scalar(correction);
        let keepdim = keepdim.unwrap_or(false);
        let made = unsafe {
            sys::tensor_var(
                self.handle(),
                dim.0,
                dim.1,
                correction.0,
                correction.1,
                i64::from(keepdim),
            )
        };
        support::owned(made)
    }

    /// The standard deviation along dimensions (none = all); the sum of squares is divided by n -
    /// correction (none = 1).
    ///
    /// Where it is `None`, `keepdim` is `false`.
    pub fn std(
        &self,
        dim: Option<&[i64]>,
        correction: Option<Scalar>,
        keepdim: Option<bool>,
    ) -> Result<Self> {
        let dim = support::span(dim);
        let correction = support::optional_scalar(correction);
        let keepdim = keepdim.unwrap_or(false);
        let made = unsafe {
            sys::tensor_std(
                self.handle(),
                dim.0,
                dim.1,
                correction.0,
                correction.1,
                i64::from(keepdim),
            )
        };
        support::owned(made)
    }

    /// The largest element.
    pub fn max(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_max(self.handle()) };
        support::owned(made)
    }

    /// The largest elements along a dimension, and where they stand.
    ///
    /// Gives `values`, `indices`.
    ///
    /// Where it is `None`, `keepdim` is `false`.
    pub fn max_dim(&self, dim: i64, keepdim: Option<bool>) -> Result<(Tensor, Tensor)> {
        let keepdim = keepdim.unwrap_or(false);
        let mut out = [0; 2];
        let made = unsafe {
            sys::tensor_max_dim(self.handle(), dim, i64::from(keepdim), out.as_mut_ptr(), 2)
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// The smallest element.
    pub fn min(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_min(self.handle()) };
        support::owned(made)
    }

    /// The smallest elements along a dimension, and where they stand.
    ///
    /// Gives `values`, `indices`.
    ///
    /// Where it is `None`, `keepdim` is `false`.
    pub fn min_dim(&self, dim: i64, keepdim: Option<bool>) -> Result<(Tensor, Tensor)> {
        let keepdim = keepdim.unwrap_or(false);
        let mut out = [0; 2];
        let made = unsafe {
            sys::tensor_min_dim(self.handle(), dim, i64::from(keepdim), out.as_mut_ptr(), 2)
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// Where the largest element along a dimension stands (none = in the flattened tensor).
    ///
    /// Where it is `None`, `keepdim` is `false`.
    pub fn argmax(&self, dim: Option<i64>, keepdim: Option<bool>) -> Result<Self> {
        let dim = support::number(dim, support::NONE)?;
        let keepdim = keepdim.unwrap_or(false);
        let made = unsafe { sys::tensor_argmax(self.handle(), dim, i64::from(keepdim)) };
        support::owned(made)
    }

    /// Where the smallest element along a dimension stands (none = in the flattened tensor).
    ///
    /// Where it is `None`, `keepdim` is `false`.
    pub fn argmin(&self, dim: Option<i64>, keepdim: Option<bool>) -> Result<Self> {
        let dim = support::number(dim, support::NONE)?;
        let keepdim = keepdim.unwrap_or(false);
        let made = unsafe { sys::tensor_argmin(self.handle(), dim, i64::from(keepdim)) };
        support::owned(made)
    }

    /// Whether any element is true (not zero).
    pub fn any(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_any(self.handle()) };
        support::owned(made)
    }

    /// Whether any element along a dimension is true (not zero).
    ///
    /// Where it is `None`, `keepdim` is `false`.
    pub fn any_dim(&self, dim: i64, keepdim: Option<bool>) -> Result<Self> {
        let keepdim = keepdim.unwrap_or(false);
        let made = unsafe { sys::tensor_any_dim(self.handle(), dim, i64::from(keepdim)) };
        support::owned(made)
    }

    /// Whether all elements are true (not zero).
    pub fn all(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_all(self.handle()) };
        support::owned(made)
    }

    /// Whether all elements along a dimension are true (not zero).
    ///
    /// Where it is `None`, `keepdim` is `false`.
    pub fn all_dim(&self, dim: i64, keepdim: Option<bool>) -> Result<Self> {
        let keepdim = keepdim.unwrap_or(false);
        let made = unsafe { sys::tensor_all_dim(self.handle(), dim, i64::from(keepdim)) };
        support::owned(made)
    }

    /// The sums of the elements up to each place along a dimension.
    pub fn cumsum(&self, dim: i64) -> Result<Self> {
        let made = unsafe { sys::tensor_cumsum(self.handle(), dim) };
        support::owned(made)
    }

    /// The sum of all elements, computed in dtype if it is given.
    pub fn sum_dtype(&self, dtype: Option<Dtype>) -> Result<Self> {
        let dtype = support::number(dtype, -1)?;
        let made = unsafe { sys::tensor_sum_dtype(self.handle(), dtype) };
        support::owned(made)
    }

    /// The largest elements along dimensions (an empty list = all).
    ///
    /// Where it is `None`, `dim` is `[]`, `keepdim` is `false`.
    pub fn amax(&self, dim: Option<&[i64]>, keepdim: Option<bool>) -> Result<Self> {
        let dim = dim.unwrap_or(&[]);
        let keepdim = keepdim.unwrap_or(false);
        let made = unsafe {
            sys::tensor_amax(
                self.handle(),
                dim.as_ptr(),
                dim.len() as i64,
                i64::from(keepdim),
            )
        };
        support::owned(made)
    }

    /// The smallest elements along dimensions (an empty list = all).
    ///
    /// Where it is `None`, `dim` is `[]`, `keepdim` is `false`.
    pub fn amin(&self, dim: Option<&[i64]>, keepdim: Option<bool>) -> Result<Self> {
        let dim = dim.unwrap_or(&[]);
        let keepdim = keepdim.unwrap_or(false);
        let made = unsafe {
            sys::tensor_amin(
                self.handle(),
                dim.as_ptr(),
                dim.len() as i64,
                i64::from(keepdim),
            )
        };
        support::owned(made)
    }

    /// The smallest and the largest elements along a dimension (none = all).
    ///
    /// Gives `min`, `max`.
    ///
    /// Where it is `None`, `keepdim` is `false`.
    pub fn aminmax(&self, dim: Option<i64>, keepdim: Option<bool>) -> Result<(Tensor, Tensor)> {
        let dim = support::number(dim, support::NONE)?;
        let keepdim = keepdim.unwrap_or(false);
        let mut out = [0; 2];
        let made = unsafe {
            sys::tensor_aminmax(self.handle(), dim, i64::from(keepdim), out.as_mut_ptr(), 2)
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// The p-norm of all elements.
    ///
    /// Where it is `None`, `p` is `2`.
    pub fn norm(&self, p: Option<Scalar>) -> Result<Self> {
        let p = support::scalar(p.unwrap_or(Scalar::Int(2)));
        let made = unsafe { sys::tensor_norm(self.handle(), p.0, p.1) };
        support::owned(made)
    }

    /// The p-norm (none = 2) along dimensions.
    ///
    /// Where it is `None`, `keepdim` is `false`.
    pub fn norm_dim(&self, p: Option<Scalar>, dim: &[i64], keepdim: Option<bool>) -> Result<Self> {
        let p = support::optional_scalar(p);
        let keepdim = keepdim.unwrap_or(false);
        let made = unsafe {
            sys::tensor_norm_dim(
                self.handle(),
                p.0,
                p.1,
                dim.as_ptr(),
                dim.len() as i64,
                i64::from(keepdim),
            )
        };
        support::owned(made)
    }

    /// log(sum(exp(t))) along dimensions without overflow.
    ///
    /// Where it is `None`, `keepdim` is `false`.
    pub fn logsumexp(&self, dim: &[i64], keepdim: Option<bool>) -> Result<Self> {
        let keepdim = keepdim.unwrap_or(false);
        let made = unsafe {
            sys::tensor_logsumexp(
                self.handle(),
                dim.as_ptr(),
                dim.len() as i64,
                i64::from(keepdim),
            )
        };
        support::owned(made)
    }

    /// The median of all elements, the lower one of two; NaN where there is one.
    pub fn median(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_median(self.handle()) };
        support::owned(made)
    }

    /// The medians along a dimension, the lower one of two, and where they stand.
    ///
    /// Gives `values`, `indices`.
    ///
    /// Where it is `None`, `keepdim` is `false`.
    pub fn median_dim(&self, dim: i64, keepdim: Option<bool>) -> Result<(Tensor, Tensor)> {
        let keepdim = keepdim.unwrap_or(false);
        let mut out = [0; 2];
        let made = unsafe {
            sys::tensor_median_dim(self.handle(), dim, i64::from(keepdim), out.as_mut_ptr(), 2)
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// The median of all elements that aren't NaN.
    pub fn nanmedian(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_nanmedian(self.handle()) };
        support::owned(made)
    }

    /// The most frequent values along a dimension, and where one of each stands.
    ///
    /// Gives `values`, `indices`.
    ///
    /// Where it is `None`, `dim` is `-1`, `keepdim` is `false`.
    pub fn mode(&self, dim: Option<i64>, keepdim: Option<bool>) -> Result<(Tensor, Tensor)> {
        let dim = dim.unwrap_or(-1);
        let keepdim = keepdim.unwrap_or(false);
        let mut out = [0; 2];
        let made = unsafe {
            sys::tensor_mode(self.handle(), dim, i64::from(keepdim), out.as_mut_ptr(), 2)
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// The sum along dimensions (none = all) of what isn't NaN.
    ///
    /// Where it is `None`, `keepdim` is `false`.
    pub fn nansum(
        &self,
        dim: Option<&[i64]>,
        keepdim: Option<bool>,
        dtype: Option<Dtype>,
    ) -> Result<Self> {
        let dim = support::span(dim);
        let keepdim = keepdim.unwrap_or(false);
        let dtype = support::number(dtype, -1)?;
        let made =
            unsafe { sys::tensor_nansum(self.handle(), dim.0, dim.1, i64::from(keepdim), dtype) };
        support::owned(made)
    }

    /// The mean along dimensions (none = all) of what isn't NaN.
    ///
    /// Where it is `None`, `keepdim` is `false`.
    pub fn nanmean(
        &self,
        dim: Option<&[i64]>,
        keepdim: Option<bool>,
        dtype: Option<Dtype>,
    ) -> Result<Self> {
        let dim = support::span(dim);
        let keepdim = keepdim.unwrap_or(false);
        let dtype = support::number(dtype, -1)?;
        let made =
            unsafe { sys::tensor_nanmean(self.handle(), dim.0, dim.1, i64::from(keepdim), dtype) };
        support::owned(made)
    }

    /// How many elements along a dimension (none = all) aren't zero.
    pub fn count_nonzero(&self, dim: Option<i64>) -> Result<Self> {
        let dim = support::number(dim, support::NONE)?;
        let made = unsafe { sys::tensor_count_nonzero(self.handle(), dim) };
        support::owned(made)
    }

    /// Variances and means along dimensions (none = all).
    ///
    /// Where it is `None`, `keepdim` is `false`.
    pub fn var_mean(
        &self,
        dim: Option<&[i64]>,
        correction: Option<Scalar>,
        keepdim: Option<bool>,
    ) -> Result<(Tensor, Tensor)> {
        let dim = support::span(dim);
        let correction = support::optional_scalar(correction);
        let keepdim = keepdim.unwrap_or(false);
        let mut out = [0; 2];
        let made = unsafe {
            sys::tensor_var_mean(
                self.handle(),
                dim.0,
                dim.1,
                correction.0,
                correction.1,
                i64::from(keepdim),
                out.as_mut_ptr(),
                2,
            )
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// Standard deviations and means along dimensions (none = all).
    ///
    /// Where it is `None`, `keepdim` is `false`.
    pub fn std_mean(
        &self,
        dim: Option<&[i64]>,
        correction: Option<Scalar>,
        keepdim: Option<bool>,
    ) -> Result<(Tensor, Tensor)> {
        let dim = support::span(dim);
        let correction = support::optional_scalar(correction);
        let keepdim = keepdim.unwrap_or(false);
        let mut out = [0; 2];
        let made = unsafe {
            sys::tensor_std_mean(
                self.handle(),
                dim.0,
                dim.1,
                correction.0,
                correction.1,
                i64::from(keepdim),
                out.as_mut_ptr(),
                2,
            )
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// The quantiles q along a dimension (none = all), between elements by "linear", "lower",
    /// "higher", "midpoint" or "nearest".
    ///
    /// Where it is `None`, `keepdim` is `false`, `interpolation` is `"linear"`.
    pub fn quantile(
        &self,
        q: &Tensor,
        dim: Option<i64>,
        keepdim: Option<bool>,
        interpolation: Option<&str>,
    ) -> Result<Self> {
        let dim = support::number(dim, support::NONE)?;
        let keepdim = keepdim.unwrap_or(false);
        let interpolation = interpolation.unwrap_or("linear");
        let made = unsafe {
            sys::tensor_quantile(
                self.handle(),
                q.handle(),
                dim,
                i64::from(keepdim),
                interpolation.as_ptr(),
                interpolation.len() as i64,
            )
        };
        support::owned(made)
    }

    /// One quantile along a dimension (none = all).
    ///
    /// Where it is `None`, `keepdim` is `false`, `interpolation` is `"linear"`.
    pub fn quantile_scalar(
        &self,
        q: f64,
        dim: Option<i64>,
        keepdim: Option<bool>,
        interpolation: Option<&str>,
    ) -> Result<Self> {
        let dim = support::number(dim, support::NONE)?;
        let keepdim = keepdim.unwrap_or(false);
        let interpolation = interpolation.unwrap_or("linear");
        let made = unsafe {
            sys::tensor_quantile_scalar(
                self.handle(),
                q,
                dim,
                i64::from(keepdim),
                interpolation.as_ptr(),
                interpolation.len() as i64,
            )
        };
        support::owned(made)
    }

    /// The products of the elements up to each place along a dimension.
    pub fn cumprod(&self, dim: i64) -> Result<Self> {
        let made = unsafe { sys::tensor_cumprod(self.handle(), dim) };
        support::owned(made)
    }

    /// The largest elements up to each place along a dimension, and where they stand.
    ///
    /// Gives `values`, `indices`.
    pub fn cummax(&self, dim: i64) -> Result<(Tensor, Tensor)> {
        let mut out = [0; 2];
        let made = unsafe { sys::tensor_cummax(self.handle(), dim, out.as_mut_ptr(), 2) };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// The smallest elements up to each place along a dimension, and where they stand.
    ///
    /// Gives `values`, `indices`.
    pub fn cummin(&self, dim: i64) -> Result<(Tensor, Tensor)> {
        let mut out = [0; 2];
        let made = unsafe { sys::tensor_cummin(self.handle(), dim, out.as_mut_ptr(), 2) };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// log(cumsum(exp(t))) along a dimension without overflow.
    pub fn logcumsumexp(&self, dim: i64) -> Result<Self> {
        let made = unsafe { sys::tensor_logcumsumexp(self.handle(), dim) };
        support::owned(made)
    }

    /// The differences of neighbours along a dimension, taken n times, after joining what is to
    /// stand before and after.
    ///
    /// Where it is `None`, `n` is `1`, `dim` is `-1`.
    pub fn diff(
        &self,
        n: Option<i64>,
        dim: Option<i64>,
        prepend: Option<&Tensor>,
        append: Option<&Tensor>,
    ) -> Result<Self> {
        let n = n.unwrap_or(1);
        let dim = dim.unwrap_or(-1);
        let made = unsafe {
            sys::tensor_diff(
                self.handle(),
                n,
                dim,
                support::handle(prepend),
                support::handle(append),
            )
        };
        support::owned(made)
    }

    /// The integral along a dimension by trapezoids that are dx wide.
    ///
    /// Where it is `None`, `dx` is `1`, `dim` is `-1`.
    pub fn trapezoid(&self, dx: Option<Scalar>, dim: Option<i64>) -> Result<Self> {
        let dx = support::scalar(dx.unwrap_or(Scalar::Int(1)));
        let dim = dim.unwrap_or(-1);
        let made = unsafe { sys::trapezoid(self.handle(), dx.0, dx.1, dim) };
        support::owned(made)
    }

    /// How many elements fall into each of `bins` equal ranges from low to high (both 0 = the
    /// tensor's own).
    ///
    /// Where it is `None`, `bins` is `100`, `low` is `0`, `high` is `0`.
    pub fn histc(
        &self,
        bins: Option<i64>,
        low: Option<Scalar>,
        high: Option<Scalar>,
    ) -> Result<Self> {
        let bins = bins.unwrap_or(100);
        let low = support::scalar(low.unwrap_or(Scalar::Int(0)));
        let high = support::scalar(high.unwrap_or(Scalar::Int(0)));
        let made = unsafe { sys::tensor_histc(self.handle(), bins, low.0, low.1, high.0, high.1) };
        support::owned(made)
    }

    /// How often each integer occurs, or the sum of its weights.
    ///
    /// Where it is `None`, `minlength` is `0`.
    pub fn bincount(&self, weights: Option<&Tensor>, minlength: Option<i64>) -> Result<Self> {
        let minlength = minlength.unwrap_or(0);
        let made =
            unsafe { sys::tensor_bincount(self.handle(), support::handle(weights), minlength) };
        support::owned(made)
    }
}

/// Shape.
impl Tensor {
    /// The same elements in row-major order with other sizes, of which one may be -1; a view where
    /// possible, else a copy.
    pub fn reshape(&self, dims: &[i64]) -> Result<Self> {
        let made = unsafe { sys::tensor_reshape(self.handle(), dims.as_ptr(), dims.len() as i64) };
        support::owned(made)
    }

    /// A view with other sizes, of which one may be -1; an error where only a copy would do.
    pub fn view(&self, dims: &[i64]) -> Result<Self> {
        let made = unsafe { sys::tensor_view(self.handle(), dims.as_ptr(), dims.len() as i64) };
        support::owned(made)
    }

    /// A view with two dimensions swapped.
    pub fn transpose(&self, dim0: i64, dim1: i64) -> Result<Self> {
        let made = unsafe { sys::tensor_transpose(self.handle(), dim0, dim1) };
        support::owned(made)
    }

    /// A view with the dimensions in another order.
    pub fn permute(&self, dims: &[i64]) -> Result<Self> {
        let made = unsafe { sys::tensor_permute(self.handle(), dims.as_ptr(), dims.len() as i64) };
        support::owned(made)
    }

    /// A view without the dimensions of size 1.
    pub fn squeeze(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_squeeze(self.handle()) };
        support::owned(made)
    }

    /// A view without one dimension, if its size is 1.
    pub fn squeeze_dim(&self, dim: i64) -> Result<Self> {
        let made = unsafe { sys::tensor_squeeze_dim(self.handle(), dim) };
        support::owned(made)
    }

    /// A view with a new dimension of size 1.
    pub fn unsqueeze(&self, dim: i64) -> Result<Self> {
        let made = unsafe { sys::tensor_unsqueeze(self.handle(), dim) };
        support::owned(made)
    }

    /// A view with dimensions of size 1 repeated, and new ones in front; -1 keeps a size.
    pub fn expand(&self, dims: &[i64]) -> Result<Self> {
        let made = unsafe { sys::tensor_expand(self.handle(), dims.as_ptr(), dims.len() as i64) };
        support::owned(made)
    }

    /// The dimensions from start_dim to end_dim made one; a view where possible, else a copy.
    ///
    /// Where it is `None`, `start_dim` is `0`, `end_dim` is `-1`.
    pub fn flatten(&self, start_dim: Option<i64>, end_dim: Option<i64>) -> Result<Self> {
        let start_dim = start_dim.unwrap_or(0);
        let end_dim = end_dim.unwrap_or(-1);
        let made = unsafe { sys::tensor_flatten(self.handle(), start_dim, end_dim) };
        support::owned(made)
    }

    /// A copy with the elements along dimensions in reverse.
    pub fn flip(&self, dims: &[i64]) -> Result<Self> {
        let made = unsafe { sys::tensor_flip(self.handle(), dims.as_ptr(), dims.len() as i64) };
        support::owned(made)
    }

    /// Views of parts of split_size along a dimension; the last one may be smaller.
    ///
    /// Where it is `None`, `dim` is `0`.
    pub fn split(&self, split_size: i64, dim: Option<i64>) -> Result<Vec<Tensor>> {
        let dim = dim.unwrap_or(0);
        let call = |out, capacity| unsafe {
            sys::tensor_split(self.handle(), split_size, dim, out, capacity)
        };
        support::objects(None, call)
    }

    /// A view of a matrix with its dimensions swapped.
    pub fn t(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_t(self.handle()) };
        support::owned(made)
    }

    /// A view with the last two dimensions swapped.
    pub fn mT(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_mT(self.handle()) };
        support::owned(made)
    }

    /// A view with two dimensions swapped.
    pub fn swapaxes(&self, axis0: i64, axis1: i64) -> Result<Self> {
        let made = unsafe { sys::tensor_swapaxes(self.handle(), axis0, axis1) };
        support::owned(made)
    }

    /// A view with dimensions moved to other places.
    pub fn movedim(&self, source: &[i64], destination: &[i64]) -> Result<Self> {
        let made = unsafe {
            sys::tensor_movedim(
                self.handle(),
                source.as_ptr(),
                source.len() as i64,
                destination.as_ptr(),
                destination.len() as i64,
            )
        };
        support::owned(made)
    }

    /// A view without those of some dimensions whose size is 1.
    pub fn squeeze_dims(&self, dims: &[i64]) -> Result<Self> {
        let made =
            unsafe { sys::tensor_squeeze_dims(self.handle(), dims.as_ptr(), dims.len() as i64) };
        support::owned(made)
    }

    /// A view with one dimension made several, of which one may be -1.
    pub fn unflatten(&self, dim: i64, sizes: &[i64]) -> Result<Self> {
        let made = unsafe {
            sys::tensor_unflatten(self.handle(), dim, sizes.as_ptr(), sizes.len() as i64)
        };
        support::owned(made)
    }

    /// A view broadcast to sizes.
    pub fn broadcast_to(&self, dims: &[i64]) -> Result<Self> {
        let made =
            unsafe { sys::tensor_broadcast_to(self.handle(), dims.as_ptr(), dims.len() as i64) };
        support::owned(made)
    }

    /// A view of a broadcast to the sizes of b.
    pub fn expand_as(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_expand_as(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// a with the sizes of b; a view where possible, else a copy.
    pub fn reshape_as(&self, b: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_reshape_as(self.handle(), b.handle()) };
        support::owned(made)
    }

    /// The same memory read as another dtype.
    pub fn view_dtype(&self, dtype: Dtype) -> Result<Self> {
        let made = unsafe { sys::tensor_view_dtype(self.handle(), dtype.into()) };
        support::owned(made)
    }

    /// A view of the memory with any sizes, strides and offset.
    pub fn as_strided(
        &self,
        dims: &[i64],
        stride: &[i64],
        storage_offset: Option<i64>,
    ) -> Result<Self> {
        let storage_offset = support::number(storage_offset, support::NONE)?;
        let made = unsafe {
            sys::tensor_as_strided(
                self.handle(),
                dims.as_ptr(),
                dims.len() as i64,
                stride.as_ptr(),
                stride.len() as i64,
                storage_offset,
            )
        };
        support::owned(made)
    }

    /// A view of all windows of a size, a step apart, along a dimension; they get a dimension at
    /// the end.
    pub fn unfold(&self, dim: i64, size: i64, step: i64) -> Result<Self> {
        let made = unsafe { sys::tensor_unfold(self.handle(), dim, size, step) };
        support::owned(made)
    }

    /// A view of a diagonal of two dimensions, which becomes the last dimension.
    ///
    /// Where it is `None`, `offset` is `0`, `dim1` is `0`, `dim2` is `1`.
    pub fn diagonal(
        &self,
        offset: Option<i64>,
        dim1: Option<i64>,
        dim2: Option<i64>,
    ) -> Result<Self> {
        let offset = offset.unwrap_or(0);
        let dim1 = dim1.unwrap_or(0);
        let dim2 = dim2.unwrap_or(1);
        let made = unsafe { sys::tensor_diagonal(self.handle(), offset, dim1, dim2) };
        support::owned(made)
    }

    /// The diagonal of a matrix, or a matrix with a vector on its diagonal.
    ///
    /// Where it is `None`, `diagonal` is `0`.
    pub fn diag(&self, diagonal: Option<i64>) -> Result<Self> {
        let diagonal = diagonal.unwrap_or(0);
        let made = unsafe { sys::tensor_diag(self.handle(), diagonal) };
        support::owned(made)
    }

    /// Matrices with the last dimension on their diagonals.
    ///
    /// Where it is `None`, `offset` is `0`, `dim1` is `-2`, `dim2` is `-1`.
    pub fn diag_embed(
        &self,
        offset: Option<i64>,
        dim1: Option<i64>,
        dim2: Option<i64>,
    ) -> Result<Self> {
        let offset = offset.unwrap_or(0);
        let dim1 = dim1.unwrap_or(-2);
        let dim2 = dim2.unwrap_or(-1);
        let made = unsafe { sys::tensor_diag_embed(self.handle(), offset, dim1, dim2) };
        support::owned(made)
    }

    /// The lower triangle of matrices: zeros stand above the diagonal, which lies `diagonal` places
    /// to the right of the main one.
    ///
    /// Where it is `None`, `diagonal` is `0`.
    pub fn tril(&self, diagonal: Option<i64>) -> Result<Self> {
        let diagonal = diagonal.unwrap_or(0);
        let made = unsafe { sys::tensor_tril(self.handle(), diagonal) };
        support::owned(made)
    }

    /// The upper triangle of matrices: zeros stand below the diagonal, which lies `diagonal` places
    /// to the right of the main one.
    ///
    /// Where it is `None`, `diagonal` is `0`.
    pub fn triu(&self, diagonal: Option<i64>) -> Result<Self> {
        let diagonal = diagonal.unwrap_or(0);
        let made = unsafe { sys::tensor_triu(self.handle(), diagonal) };
        support::owned(made)
    }

    /// All elements as a vector; a view where possible, else a copy.
    pub fn ravel(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_ravel(self.handle()) };
        support::owned(made)
    }

    /// A copy repeated along dimensions, new ones in front.
    pub fn repeat(&self, repeats: &[i64]) -> Result<Self> {
        let made =
            unsafe { sys::tensor_repeat(self.handle(), repeats.as_ptr(), repeats.len() as i64) };
        support::owned(made)
    }

    /// A copy repeated along the last dimensions.
    pub fn tile(&self, dims: &[i64]) -> Result<Self> {
        let made = unsafe { sys::tensor_tile(self.handle(), dims.as_ptr(), dims.len() as i64) };
        support::owned(made)
    }

    /// Every place along a dimension (none = flattened) as often as a tensor of integers says.
    pub fn repeat_interleave(&self, repeats: &Tensor, dim: Option<i64>) -> Result<Self> {
        let dim = support::number(dim, support::NONE)?;
        let made = unsafe { sys::tensor_repeat_interleave(self.handle(), repeats.handle(), dim) };
        support::owned(made)
    }

    /// Every place along a dimension (none = flattened) repeated.
    pub fn repeat_interleave_int(&self, repeats: i64, dim: Option<i64>) -> Result<Self> {
        let dim = support::number(dim, support::NONE)?;
        let made = unsafe { sys::tensor_repeat_interleave_int(self.handle(), repeats, dim) };
        support::owned(made)
    }

    /// The elements moved along dimensions; what leaves at one end comes in at the other.
    ///
    /// Where it is `None`, `dims` is `[]`.
    pub fn roll(&self, shifts: &[i64], dims: Option<&[i64]>) -> Result<Self> {
        let dims = dims.unwrap_or(&[]);
        let made = unsafe {
            sys::tensor_roll(
                self.handle(),
                shifts.as_ptr(),
                shifts.len() as i64,
                dims.as_ptr(),
                dims.len() as i64,
            )
        };
        support::owned(made)
    }

    /// Turned k times by 90 degrees in the plane of two dimensions.
    ///
    /// Where it is `None`, `k` is `1`, `dims` is `[0, 1]`.
    pub fn rot90(&self, k: Option<i64>, dims: Option<&[i64]>) -> Result<Self> {
        let k = k.unwrap_or(1);
        let dims = dims.unwrap_or(&[0, 1]);
        let made = unsafe { sys::tensor_rot90(self.handle(), k, dims.as_ptr(), dims.len() as i64) };
        support::owned(made)
    }

    /// The columns (dimension 1) in reverse.
    pub fn fliplr(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_fliplr(self.handle()) };
        support::owned(made)
    }

    /// The rows (dimension 0) in reverse.
    pub fn flipud(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_flipud(self.handle()) };
        support::owned(made)
    }

    /// Views of so many parts along a dimension; the last may be smaller, and there may be fewer.
    ///
    /// Where it is `None`, `dim` is `0`.
    pub fn chunk(&self, chunks: i64, dim: Option<i64>) -> Result<Vec<Tensor>> {
        let dim = dim.unwrap_or(0);
        let call =
            |out, capacity| unsafe { sys::tensor_chunk(self.handle(), chunks, dim, out, capacity) };
        support::objects(None, call)
    }

    /// Views of parts of these sizes along a dimension.
    ///
    /// Where it is `None`, `dim` is `0`.
    pub fn split_sizes(&self, sizes: &[i64], dim: Option<i64>) -> Result<Vec<Tensor>> {
        let dim = dim.unwrap_or(0);
        let call = |out, capacity| unsafe {
            sys::tensor_split_sizes(
                self.handle(),
                sizes.as_ptr(),
                sizes.len() as i64,
                dim,
                out,
                capacity,
            )
        };
        support::objects(None, call)
    }

    /// Views of so many nearly equal parts along a dimension.
    ///
    /// Where it is `None`, `dim` is `0`.
    pub fn tensor_split(&self, sections: i64, dim: Option<i64>) -> Result<Vec<Tensor>> {
        let dim = dim.unwrap_or(0);
        let call = |out, capacity| unsafe {
            sys::tensor_tensor_split(self.handle(), sections, dim, out, capacity)
        };
        support::objects(None, call)
    }

    /// Views of the parts between places along a dimension.
    ///
    /// Where it is `None`, `dim` is `0`.
    pub fn tensor_split_at(&self, indices: &[i64], dim: Option<i64>) -> Result<Vec<Tensor>> {
        let dim = dim.unwrap_or(0);
        let call = |out, capacity| unsafe {
            sys::tensor_tensor_split_at(
                self.handle(),
                indices.as_ptr(),
                indices.len() as i64,
                dim,
                out,
                capacity,
            )
        };
        support::objects(None, call)
    }

    /// Views of all places along a dimension, which goes away.
    ///
    /// Where it is `None`, `dim` is `0`.
    pub fn unbind(&self, dim: Option<i64>) -> Result<Vec<Tensor>> {
        let dim = dim.unwrap_or(0);
        let call = |out, capacity| unsafe { sys::tensor_unbind(self.handle(), dim, out, capacity) };
        support::objects(None, call)
    }

    /// Channels made into pixels: (C r r, H, W) becomes (C, H r, W r).
    pub fn pixel_shuffle(&self, upscale_factor: i64) -> Result<Self> {
        let made = unsafe { sys::tensor_pixel_shuffle(self.handle(), upscale_factor) };
        support::owned(made)
    }

    /// Pixels made into channels: (C, H r, W r) becomes (C r r, H, W).
    pub fn pixel_unshuffle(&self, downscale_factor: i64) -> Result<Self> {
        let made = unsafe { sys::tensor_pixel_unshuffle(self.handle(), downscale_factor) };
        support::owned(made)
    }

    /// Elements added before and after the last dimensions. mode: "constant", "reflect",
    /// "replicate" or "circular".
    ///
    /// Where it is `None`, `mode` is `"constant"`.
    pub fn pad(&self, pad: &[i64], mode: Option<&str>, value: Option<f64>) -> Result<Self> {
        let mode = mode.unwrap_or("constant");
        let made = unsafe {
            sys::pad(
                self.handle(),
                pad.as_ptr(),
                pad.len() as i64,
                mode.as_ptr(),
                mode.len() as i64,
                value.unwrap_or_default(),
                i64::from(value.is_some()),
            )
        };
        support::owned(made)
    }

    /// A view with one dimension at least.
    pub fn atleast_1d(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_atleast_1d(self.handle()) };
        support::owned(made)
    }

    /// A view with two dimensions at least.
    pub fn atleast_2d(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_atleast_2d(self.handle()) };
        support::owned(made)
    }

    /// A view with three dimensions at least.
    pub fn atleast_3d(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_atleast_3d(self.handle()) };
        support::owned(made)
    }

    /// Windows of images as columns: (N, C, H, W) becomes (N, C \* window, windows).
    pub fn unfold_windows(
        &self,
        kernel_size: &[i64],
        dilation: &[i64],
        padding: &[i64],
        stride: &[i64],
    ) -> Result<Self> {
        let made = unsafe {
            sys::unfold_windows(
                self.handle(),
                kernel_size.as_ptr(),
                kernel_size.len() as i64,
                dilation.as_ptr(),
                dilation.len() as i64,
                padding.as_ptr(),
                padding.len() as i64,
                stride.as_ptr(),
                stride.len() as i64,
            )
        };
        support::owned(made)
    }

    /// Columns summed into images where their windows lie: the reverse of unfold_windows.
    pub fn fold_windows(
        &self,
        output_size: &[i64],
        kernel_size: &[i64],
        dilation: &[i64],
        padding: &[i64],
        stride: &[i64],
    ) -> Result<Self> {
        let made = unsafe {
            sys::fold_windows(
                self.handle(),
                output_size.as_ptr(),
                output_size.len() as i64,
                kernel_size.as_ptr(),
                kernel_size.len() as i64,
                dilation.as_ptr(),
                dilation.len() as i64,
                padding.as_ptr(),
                padding.len() as i64,
                stride.as_ptr(),
                stride.len() as i64,
            )
        };
        support::owned(made)
    }
}

/// Tensors joined along a dimension that they have.
///
/// Where it is `None`, `dim` is `0`.
pub fn cat(tensors: &[&Tensor], dim: Option<i64>) -> Result<Tensor> {
    let tensors = support::handles(tensors);
    let dim = dim.unwrap_or(0);
    let made = unsafe { sys::cat(tensors.as_ptr(), tensors.len() as i64, dim) };
    support::owned(made)
}

/// Tensors of the same sizes joined along a new dimension.
///
/// Where it is `None`, `dim` is `0`.
pub fn stack(tensors: &[&Tensor], dim: Option<i64>) -> Result<Tensor> {
    let tensors = support::handles(tensors);
    let dim = dim.unwrap_or(0);
    let made = unsafe { sys::stack(tensors.as_ptr(), tensors.len() as i64, dim) };
    support::owned(made)
}

/// Tensors joined along the columns (vectors along their only dimension).
pub fn hstack(tensors: &[&Tensor]) -> Result<Tensor> {
    let tensors = support::handles(tensors);
    let made = unsafe { sys::hstack(tensors.as_ptr(), tensors.len() as i64) };
    support::owned(made)
}

/// Tensors joined along the rows, vectors as rows.
pub fn vstack(tensors: &[&Tensor]) -> Result<Tensor> {
    let tensors = support::handles(tensors);
    let made = unsafe { sys::vstack(tensors.as_ptr(), tensors.len() as i64) };
    support::owned(made)
}

/// Tensors joined along the third dimension.
pub fn dstack(tensors: &[&Tensor]) -> Result<Tensor> {
    let tensors = support::handles(tensors);
    let made = unsafe { sys::dstack(tensors.as_ptr(), tensors.len() as i64) };
    support::owned(made)
}

/// Vectors as columns and matrices joined side by side.
pub fn column_stack(tensors: &[&Tensor]) -> Result<Tensor> {
    let tensors = support::handles(tensors);
    let made = unsafe { sys::column_stack(tensors.as_ptr(), tensors.len() as i64) };
    support::owned(made)
}

/// A matrix with matrices along its diagonal.
pub fn block_diag(tensors: &[&Tensor]) -> Result<Tensor> {
    let tensors = support::handles(tensors);
    let made = unsafe { sys::block_diag(tensors.as_ptr(), tensors.len() as i64) };
    support::owned(made)
}

/// Views of tensors broadcast to their common sizes.
pub fn broadcast_tensors(tensors: &[&Tensor]) -> Result<Vec<Tensor>> {
    let tensors = support::handles(tensors);
    let call = |out, capacity| unsafe {
        sys::broadcast_tensors(tensors.as_ptr(), tensors.len() as i64, out, capacity)
    };
    support::objects(None, call)
}

/// The coordinates of a grid of vectors. indexing: "ij" or "xy".
pub fn meshgrid(tensors: &[&Tensor], indexing: &str) -> Result<Vec<Tensor>> {
    let tensors = support::handles(tensors);
    let call = |out, capacity| unsafe {
        sys::meshgrid(
            tensors.as_ptr(),
            tensors.len() as i64,
            indexing.as_ptr(),
            indexing.len() as i64,
            out,
            capacity,
        )
    };
    support::objects(None, call)
}

/// All combinations of an element of each vector, as rows.
pub fn cartesian_prod(tensors: &[&Tensor]) -> Result<Tensor> {
    let tensors = support::handles(tensors);
    let made = unsafe { sys::cartesian_prod(tensors.as_ptr(), tensors.len() as i64) };
    support::owned(made)
}

/// Selection.
impl Tensor {
    /// A view of one place along a dimension, which goes away.
    pub fn select(&self, dim: i64, index: i64) -> Result<Self> {
        let made = unsafe { sys::tensor_select(self.handle(), dim, index) };
        support::owned(made)
    }

    /// A view of the places from start (included; none = 0) to end (excluded; none = the size) in
    /// steps along a dimension.
    ///
    /// Where it is `None`, `dim` is `0`, `step` is `1`.
    pub fn slice(
        &self,
        dim: Option<i64>,
        start: Option<i64>,
        stop: Option<i64>,
        step: Option<i64>,
    ) -> Result<Self> {
        let dim = dim.unwrap_or(0);
        let start = support::number(start, support::NONE)?;
        let stop = support::number(stop, support::NONE)?;
        let step = step.unwrap_or(1);
        let made = unsafe { sys::tensor_slice(self.handle(), dim, start, stop, step) };
        support::owned(made)
    }

    /// A view of `length` places from `start` on along a dimension.
    pub fn narrow(&self, dim: i64, start: i64, length: i64) -> Result<Self> {
        let made = unsafe { sys::tensor_narrow(self.handle(), dim, start, length) };
        support::owned(made)
    }

    /// A copy of the places along a dimension that a vector of integers names.
    pub fn index_select(&self, dim: i64, index: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_index_select(self.handle(), dim, index.handle()) };
        support::owned(made)
    }

    /// For every element of the index the element along a dimension that it names.
    pub fn gather(&self, dim: i64, index: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_gather(self.handle(), dim, index.handle()) };
        support::owned(made)
    }

    /// A copy with a number where the mask is true.
    pub fn masked_fill(&self, mask: &Tensor, value: impl Into<Scalar>) -> Result<Self> {
        let value = support::scalar(value);
        let made =
            unsafe { sys::tensor_masked_fill(self.handle(), mask.handle(), value.0, value.1) };
        support::owned(made)
    }

    /// The elements along a dimension in order, and where they stood.
    ///
    /// Gives `values`, `indices`.
    ///
    /// Where it is `None`, `dim` is `-1`, `descending` is `false`.
    pub fn sort(&self, dim: Option<i64>, descending: Option<bool>) -> Result<(Tensor, Tensor)> {
        let dim = dim.unwrap_or(-1);
        let descending = descending.unwrap_or(false);
        let mut out = [0; 2];
        let made = unsafe {
            sys::tensor_sort(
                self.handle(),
                dim,
                i64::from(descending),
                out.as_mut_ptr(),
                2,
            )
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// The k largest (or smallest) elements along a dimension, and where they stand.
    ///
    /// Gives `values`, `indices`.
    ///
    /// Where it is `None`, `dim` is `-1`, `largest` is `true`.
    pub fn topk(
        &self,
        k: i64,
        dim: Option<i64>,
        largest: Option<bool>,
    ) -> Result<(Tensor, Tensor)> {
        let dim = dim.unwrap_or(-1);
        let largest = largest.unwrap_or(true);
        let mut out = [0; 2];
        let made = unsafe {
            sys::tensor_topk(
                self.handle(),
                k,
                dim,
                i64::from(largest),
                out.as_mut_ptr(),
                2,
            )
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// For every integer a vector of zeros with a one at its place; num_classes -1 = the largest
    /// integer plus one.
    ///
    /// Where it is `None`, `num_classes` is `-1`.
    pub fn one_hot(&self, num_classes: Option<i64>) -> Result<Self> {
        let num_classes = num_classes.unwrap_or(-1);
        let made = unsafe { sys::tensor_one_hot(self.handle(), num_classes) };
        support::owned(made)
    }

    /// A copy of the elements that tensors of integers or bools name, one a dimension; none takes a
    /// whole dimension.
    pub fn index(&self, indices: &[Option<&Tensor>]) -> Result<Self> {
        let indices = support::optional_handles(indices);
        let made =
            unsafe { sys::tensor_index(self.handle(), indices.as_ptr(), indices.len() as i64) };
        support::owned(made)
    }

    /// A copy with the elements that tensors of integers or bools name set to values, or the values
    /// added.
    ///
    /// Where it is `None`, `accumulate` is `false`.
    pub fn index_put(
        &self,
        indices: &[Option<&Tensor>],
        values: &Tensor,
        accumulate: Option<bool>,
    ) -> Result<Self> {
        let indices = support::optional_handles(indices);
        let accumulate = accumulate.unwrap_or(false);
        let made = unsafe {
            sys::tensor_index_put(
                self.handle(),
                indices.as_ptr(),
                indices.len() as i64,
                values.handle(),
                i64::from(accumulate),
            )
        };
        support::owned(made)
    }

    /// Sets the elements that tensors of integers or bools name to values, or adds the values to
    /// them.
    ///
    /// Where it is `None`, `accumulate` is `false`.
    pub fn index_put_(
        &self,
        indices: &[Option<&Tensor>],
        values: &Tensor,
        accumulate: Option<bool>,
    ) -> Result<()> {
        let indices = support::optional_handles(indices);
        let accumulate = accumulate.unwrap_or(false);
        unsafe {
            sys::tensor_index_put_(
                self.handle(),
                indices.as_ptr(),
                indices.len() as i64,
                values.handle(),
                i64::from(accumulate),
            )
        };
        support::done()
    }

    /// The elements at places in the flattened tensor.
    pub fn take(&self, index: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_take(self.handle(), index.handle()) };
        support::owned(made)
    }

    /// For every element of the indices the element along a dimension that it names; the other
    /// dimensions broadcast.
    pub fn take_along_dim(&self, indices: &Tensor, dim: Option<i64>) -> Result<Self> {
        let dim = support::number(dim, support::NONE)?;
        let made = unsafe { sys::tensor_take_along_dim(self.handle(), indices.handle(), dim) };
        support::owned(made)
    }

    /// A copy with alpha times the slices of source added at places along a dimension.
    ///
    /// Where it is `None`, `alpha` is `1`.
    pub fn index_add(
        &self,
        dim: i64,
        index: &Tensor,
        source: &Tensor,
        alpha: Option<Scalar>,
    ) -> Result<Self> {
        let alpha = support::scalar(alpha.unwrap_or(Scalar::Int(1)));
        let made = unsafe {
            sys::tensor_index_add(
                self.handle(),
                dim,
                index.handle(),
                source.handle(),
                alpha.0,
                alpha.1,
            )
        };
        support::owned(made)
    }

    /// A copy with the slices of source set at places along a dimension.
    pub fn index_copy(&self, dim: i64, index: &Tensor, source: &Tensor) -> Result<Self> {
        let made =
            unsafe { sys::tensor_index_copy(self.handle(), dim, index.handle(), source.handle()) };
        support::owned(made)
    }

    /// A copy with a number set at places along a dimension.
    pub fn index_fill(&self, dim: i64, index: &Tensor, value: impl Into<Scalar>) -> Result<Self> {
        let value = support::scalar(value);
        let made =
            unsafe { sys::tensor_index_fill(self.handle(), dim, index.handle(), value.0, value.1) };
        support::owned(made)
    }

    /// A copy with every element of src set at the place along a dimension that the index names.
    pub fn scatter(&self, dim: i64, index: &Tensor, src: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_scatter(self.handle(), dim, index.handle(), src.handle()) };
        support::owned(made)
    }

    /// A copy with a number set at the places along a dimension that the index names.
    pub fn scatter_scalar(
        &self,
        dim: i64,
        index: &Tensor,
        value: impl Into<Scalar>,
    ) -> Result<Self> {
        let value = support::scalar(value);
        let made = unsafe {
            sys::tensor_scatter_scalar(self.handle(), dim, index.handle(), value.0, value.1)
        };
        support::owned(made)
    }

    /// A copy with every element of src added at the place along a dimension that the index names.
    pub fn scatter_add(&self, dim: i64, index: &Tensor, src: &Tensor) -> Result<Self> {
        let made =
            unsafe { sys::tensor_scatter_add(self.handle(), dim, index.handle(), src.handle()) };
        support::owned(made)
    }

    /// A copy with the elements of src joined at the places that the index names. reduce: "sum",
    /// "prod", "mean", "amax", "amin".
    ///
    /// Where it is `None`, `include_self` is `true`.
    pub fn scatter_reduce(
        &self,
        dim: i64,
        index: &Tensor,
        src: &Tensor,
        reduce: &str,
        include_self: Option<bool>,
    ) -> Result<Self> {
        let include_self = include_self.unwrap_or(true);
        let made = unsafe {
            sys::tensor_scatter_reduce(
                self.handle(),
                dim,
                index.handle(),
                src.handle(),
                reduce.as_ptr(),
                reduce.len() as i64,
                i64::from(include_self),
            )
        };
        support::owned(made)
    }

    /// A copy with the only element of a tensor where the mask is true.
    pub fn masked_fill_tensor(&self, mask: &Tensor, value: &Tensor) -> Result<Self> {
        let made =
            unsafe { sys::tensor_masked_fill_tensor(self.handle(), mask.handle(), value.handle()) };
        support::owned(made)
    }

    /// The elements where the mask is true, as a vector.
    pub fn masked_select(&self, mask: &Tensor) -> Result<Self> {
        let made = unsafe { sys::tensor_masked_select(self.handle(), mask.handle()) };
        support::owned(made)
    }

    /// A copy with the elements of source, in order, where the mask is true.
    pub fn masked_scatter(&self, mask: &Tensor, source: &Tensor) -> Result<Self> {
        let made =
            unsafe { sys::tensor_masked_scatter(self.handle(), mask.handle(), source.handle()) };
        support::owned(made)
    }

    /// The places of the elements that aren't zero, as rows.
    pub fn nonzero(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_nonzero(self.handle()) };
        support::owned(made)
    }

    /// Where values would have to stand in sorted sequences. side: "left" or "right" of equal ones
    /// (none = left).
    pub fn searchsorted(
        &self,
        values: &Tensor,
        side: Option<&str>,
        sorter: Option<&Tensor>,
    ) -> Result<Self> {
        let side = support::span(side.map(str::as_bytes));
        let made = unsafe {
            sys::searchsorted(
                self.handle(),
                values.handle(),
                side.0,
                side.1,
                support::handle(sorter),
            )
        };
        support::owned(made)
    }

    /// The number of the range between sorted boundaries that each element falls into.
    ///
    /// Where it is `None`, `right` is `false`.
    pub fn bucketize(&self, boundaries: &Tensor, right: Option<bool>) -> Result<Self> {
        let right = right.unwrap_or(false);
        let made =
            unsafe { sys::tensor_bucketize(self.handle(), boundaries.handle(), i64::from(right)) };
        support::owned(made)
    }

    /// The places of the elements along a dimension in order; equal ones keep theirs if stable.
    ///
    /// Where it is `None`, `dim` is `-1`, `descending` is `false`.
    pub fn argsort(
        &self,
        stable: bool,
        dim: Option<i64>,
        descending: Option<bool>,
    ) -> Result<Self> {
        let dim = dim.unwrap_or(-1);
        let descending = descending.unwrap_or(false);
        let made = unsafe {
            sys::tensor_argsort(self.handle(), i64::from(stable), dim, i64::from(descending))
        };
        support::owned(made)
    }

    /// The elements along a dimension in order, equal ones as they stood, and where they stood.
    ///
    /// Gives `values`, `indices`.
    ///
    /// Where it is `None`, `dim` is `-1`, `descending` is `false`.
    pub fn sort_stable(
        &self,
        dim: Option<i64>,
        descending: Option<bool>,
    ) -> Result<(Tensor, Tensor)> {
        let dim = dim.unwrap_or(-1);
        let descending = descending.unwrap_or(false);
        let mut out = [0; 2];
        let made = unsafe {
            sys::tensor_sort_stable(
                self.handle(),
                dim,
                i64::from(descending),
                out.as_mut_ptr(),
                2,
            )
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// The k-th smallest elements along a dimension, and where they stand.
    ///
    /// Gives `values`, `indices`.
    ///
    /// Where it is `None`, `dim` is `-1`, `keepdim` is `false`.
    pub fn kthvalue(
        &self,
        k: i64,
        dim: Option<i64>,
        keepdim: Option<bool>,
    ) -> Result<(Tensor, Tensor)> {
        let dim = dim.unwrap_or(-1);
        let keepdim = keepdim.unwrap_or(false);
        let mut out = [0; 2];
        let made = unsafe {
            sys::tensor_kthvalue(
                self.handle(),
                k,
                dim,
                i64::from(keepdim),
                out.as_mut_ptr(),
                2,
            )
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// The different elements, for each element which of them it is, and how often each occurs;
    /// what isn't asked for is empty.
    ///
    /// Where it is `None`, `sorted` is `true`, `return_inverse` is `false`, `return_counts` is
    /// `false`.
    pub fn unique(
        &self,
        sorted: Option<bool>,
        return_inverse: Option<bool>,
        return_counts: Option<bool>,
    ) -> Result<(Tensor, Tensor, Tensor)> {
        let sorted = sorted.unwrap_or(true);
        let return_inverse = return_inverse.unwrap_or(false);
        let return_counts = return_counts.unwrap_or(false);
        let mut out = [0; 3];
        let made = unsafe {
            sys::tensor_unique(
                self.handle(),
                i64::from(sorted),
                i64::from(return_inverse),
                i64::from(return_counts),
                out.as_mut_ptr(),
                3,
            )
        };
        let [r0, r1, r2] = support::tuple(made, out)?;
        Ok((r0, r1, r2))
    }

    /// The different slices along a dimension, for each slice which of them it is, and how often
    /// each occurs.
    ///
    /// Where it is `None`, `sorted` is `true`, `return_inverse` is `false`, `return_counts` is
    /// `false`.
    pub fn unique_dim(
        &self,
        dim: i64,
        sorted: Option<bool>,
        return_inverse: Option<bool>,
        return_counts: Option<bool>,
    ) -> Result<(Tensor, Tensor, Tensor)> {
        let sorted = sorted.unwrap_or(true);
        let return_inverse = return_inverse.unwrap_or(false);
        let return_counts = return_counts.unwrap_or(false);
        let mut out = [0; 3];
        let made = unsafe {
            sys::tensor_unique_dim(
                self.handle(),
                dim,
                i64::from(sorted),
                i64::from(return_inverse),
                i64::from(return_counts),
                out.as_mut_ptr(),
                3,
            )
        };
        let [r0, r1, r2] = support::tuple(made, out)?;
        Ok((r0, r1, r2))
    }

    /// The elements without repetitions in a row, for each element which of them it is, and how
    /// long each row is.
    ///
    /// Where it is `None`, `return_inverse` is `false`, `return_counts` is `false`.
    pub fn unique_consecutive(
        &self,
        return_inverse: Option<bool>,
        return_counts: Option<bool>,
        dim: Option<i64>,
    ) -> Result<(Tensor, Tensor, Tensor)> {
        let return_inverse = return_inverse.unwrap_or(false);
        let return_counts = return_counts.unwrap_or(false);
        let dim = support::number(dim, support::NONE)?;
        let mut out = [0; 3];
        let made = unsafe {
            sys::tensor_unique_consecutive(
                self.handle(),
                i64::from(return_inverse),
                i64::from(return_counts),
                dim,
                out.as_mut_ptr(),
                3,
            )
        };
        let [r0, r1, r2] = support::tuple(made, out)?;
        Ok((r0, r1, r2))
    }
}

/// Losses.
impl Tensor {
    /// The squares of the differences. reduction: 0 = none, 1 = mean, 2 = sum, here and in all
    /// losses.
    ///
    /// Where it is `None`, `reduction` is `1`.
    pub fn mse_loss(&self, target: &Tensor, reduction: Option<i64>) -> Result<Self> {
        let reduction = reduction.unwrap_or(1);
        let made = unsafe { sys::mse_loss(self.handle(), target.handle(), reduction) };
        support::owned(made)
    }

    /// The absolute values of the differences.
    ///
    /// Where it is `None`, `reduction` is `1`.
    pub fn l1_loss(&self, target: &Tensor, reduction: Option<i64>) -> Result<Self> {
        let reduction = reduction.unwrap_or(1);
        let made = unsafe { sys::l1_loss(self.handle(), target.handle(), reduction) };
        support::owned(made)
    }

    /// The squares of the differences divided by 2 beta where they are below beta, else their size
    /// minus beta / 2.
    ///
    /// Where it is `None`, `reduction` is `1`, `beta` is `1.0`.
    pub fn smooth_l1_loss(
        &self,
        target: &Tensor,
        reduction: Option<i64>,
        beta: Option<f64>,
    ) -> Result<Self> {
        let reduction = reduction.unwrap_or(1);
        let beta = beta.unwrap_or(1.0);
        let made = unsafe { sys::smooth_l1_loss(self.handle(), target.handle(), reduction, beta) };
        support::owned(made)
    }

    /// Half the squares of the differences where they are below delta, else delta times (their size
    /// minus delta / 2).
    ///
    /// Where it is `None`, `reduction` is `1`, `delta` is `1.0`.
    pub fn huber_loss(
        &self,
        target: &Tensor,
        reduction: Option<i64>,
        delta: Option<f64>,
    ) -> Result<Self> {
        let reduction = reduction.unwrap_or(1);
        let delta = delta.unwrap_or(1.0);
        let made = unsafe { sys::huber_loss(self.handle(), target.handle(), reduction, delta) };
        support::owned(made)
    }

    /// The negative log-probabilities of the target classes; inputs are log-probabilities, classes
    /// along dimension 1.
    ///
    /// Where it is `None`, `reduction` is `1`, `ignore_index` is `-100`.
    pub fn nll_loss(
        &self,
        target: &Tensor,
        weight: Option<&Tensor>,
        reduction: Option<i64>,
        ignore_index: Option<i64>,
    ) -> Result<Self> {
        let reduction = reduction.unwrap_or(1);
        let ignore_index = ignore_index.unwrap_or(-100);
        let made = unsafe {
            sys::nll_loss(
                self.handle(),
                target.handle(),
                support::handle(weight),
                reduction,
                ignore_index,
            )
        };
        support::owned(made)
    }

    /// log_softmax and nll_loss in one; targets are classes, i64 or u8, one for each row, or
    /// probabilities, floats of t's shape.
    ///
    /// Where it is `None`, `reduction` is `1`, `ignore_index` is `-100`, `label_smoothing` is
    /// `0.0`.
    pub fn cross_entropy_loss(
        &self,
        target: &Tensor,
        weight: Option<&Tensor>,
        reduction: Option<i64>,
        ignore_index: Option<i64>,
        label_smoothing: Option<f64>,
    ) -> Result<Self> {
        let reduction = reduction.unwrap_or(1);
        let ignore_index = ignore_index.unwrap_or(-100);
        let label_smoothing = label_smoothing.unwrap_or(0.0);
        let made = unsafe {
            sys::cross_entropy_loss(
                self.handle(),
                target.handle(),
                support::handle(weight),
                reduction,
                ignore_index,
                label_smoothing,
            )
        };
        support::owned(made)
    }

    /// The cross entropy of probabilities and targets from 0 to 1.
    ///
    /// Where it is `None`, `reduction` is `1`.
    pub fn binary_cross_entropy(
        &self,
        target: &Tensor,
        weight: Option<&Tensor>,
        reduction: Option<i64>,
    ) -> Result<Self> {
        let reduction = reduction.unwrap_or(1);
        let made = unsafe {
            sys::binary_cross_entropy(
                self.handle(),
                target.handle(),
                support::handle(weight),
                reduction,
            )
        };
        support::owned(made)
    }

    /// sigmoid and binary_cross_entropy in one, without overflow.
    ///
    /// Where it is `None`, `reduction` is `1`.
    pub fn binary_cross_entropy_with_logits(
        &self,
        target: &Tensor,
        weight: Option<&Tensor>,
        pos_weight: Option<&Tensor>,
        reduction: Option<i64>,
    ) -> Result<Self> {
        let reduction = reduction.unwrap_or(1);
        let made = unsafe {
            sys::binary_cross_entropy_with_logits(
                self.handle(),
                target.handle(),
                support::handle(weight),
                support::handle(pos_weight),
                reduction,
            )
        };
        support::owned(made)
    }

    /// target \* (log(target) - input), pointwise; input are log-probabilities, and targets too if
    /// log_target.
    ///
    /// Where it is `None`, `reduction` is `1`, `log_target` is `false`.
    pub fn kl_div(
        &self,
        target: &Tensor,
        reduction: Option<i64>,
        log_target: Option<bool>,
    ) -> Result<Self> {
        let reduction = reduction.unwrap_or(1);
        let log_target = log_target.unwrap_or(false);
        let made = unsafe {
            sys::kl_div(
                self.handle(),
                target.handle(),
                reduction,
                i64::from(log_target),
            )
        };
        support::owned(made)
    }

    /// 1 - cosine of pairs whose target is 1, the cosine above the margin of pairs whose target is
    /// -1.
    ///
    /// Where it is `None`, `margin` is `0.0`, `reduction` is `1`.
    pub fn cosine_embedding_loss(
        &self,
        input2: &Tensor,
        target: &Tensor,
        margin: Option<f64>,
        reduction: Option<i64>,
    ) -> Result<Self> {
        let margin = margin.unwrap_or(0.0);
        let reduction = reduction.unwrap_or(1);
        let made = unsafe {
            sys::cosine_embedding_loss(
                self.handle(),
                input2.handle(),
                target.handle(),
                margin,
                reduction,
            )
        };
        support::owned(made)
    }

    /// max(0, -target \* (input1 - input2) + margin).
    ///
    /// Where it is `None`, `margin` is `0.0`, `reduction` is `1`.
    pub fn margin_ranking_loss(
        &self,
        input2: &Tensor,
        target: &Tensor,
        margin: Option<f64>,
        reduction: Option<i64>,
    ) -> Result<Self> {
        let margin = margin.unwrap_or(0.0);
        let reduction = reduction.unwrap_or(1);
        let made = unsafe {
            sys::margin_ranking_loss(
                self.handle(),
                input2.handle(),
                target.handle(),
                margin,
                reduction,
            )
        };
        support::owned(made)
    }

    /// max(0, distance to the positive - distance to the negative + margin), by the p-norm.
    ///
    /// Where it is `None`, `margin` is `1.0`, `p` is `2`, `eps` is `1e-06`, `swap` is `false`,
    /// `reduction` is `1`.
    pub fn triplet_margin_loss(
        &self,
        positive: &Tensor,
        negative: &Tensor,
        margin: Option<f64>,
        p: Option<f64>,
        eps: Option<f64>,
        swap: Option<bool>,
        reduction: Option<i64>,
    ) -> Result<Self> {
        let margin = margin.unwrap_or(1.0);
        let p = p.unwrap_or(2.0);
        let eps = eps.unwrap_or(1e-06);
        let swap = swap.unwrap_or(false);
        let reduction = reduction.unwrap_or(1);
        let made = unsafe {
            sys::triplet_margin_loss(
                self.handle(),
                positive.handle(),
                negative.handle(),
                margin,
                p,
                eps,
                i64::from(swap),
                reduction,
            )
        };
        support::owned(made)
    }

    /// The element where the target is 1, max(0, margin - element) where it is -1.
    ///
    /// Where it is `None`, `margin` is `1.0`, `reduction` is `1`.
    pub fn hinge_embedding_loss(
        &self,
        target: &Tensor,
        margin: Option<f64>,
        reduction: Option<i64>,
    ) -> Result<Self> {
        let margin = margin.unwrap_or(1.0);
        let reduction = reduction.unwrap_or(1);
        let made =
            unsafe { sys::hinge_embedding_loss(self.handle(), target.handle(), margin, reduction) };
        support::owned(made)
    }

    /// log(1 + exp(-target \* element)).
    ///
    /// Where it is `None`, `reduction` is `1`.
    pub fn soft_margin_loss(&self, target: &Tensor, reduction: Option<i64>) -> Result<Self> {
        let reduction = reduction.unwrap_or(1);
        let made = unsafe { sys::soft_margin_loss(self.handle(), target.handle(), reduction) };
        support::owned(made)
    }

    /// Over the wrong classes max(0, margin - right + wrong) to the power of p, divided by the
    /// number of classes.
    ///
    /// Where it is `None`, `p` is `1`, `margin` is `1`, `reduction` is `1`.
    pub fn multi_margin_loss(
        &self,
        target: &Tensor,
        p: Option<Scalar>,
        margin: Option<Scalar>,
        weight: Option<&Tensor>,
        reduction: Option<i64>,
    ) -> Result<Self> {
        let p = support::scalar(p.unwrap_or(Scalar::Int(1)));
        let margin = support::scalar(margin.unwrap_or(Scalar::Int(1)));
        let reduction = reduction.unwrap_or(1);
        let made = unsafe {
            sys::multi_margin_loss(
                self.handle(),
                target.handle(),
                p.0,
                p.1,
                margin.0,
                margin.1,
                support::handle(weight),
                reduction,
            )
        };
        support::owned(made)
    }

    /// The cosine of the angle between vectors along a dimension.
    ///
    /// Where it is `None`, `dim` is `1`, `eps` is `1e-08`.
    pub fn cosine_similarity(
        &self,
        x2: &Tensor,
        dim: Option<i64>,
        eps: Option<f64>,
    ) -> Result<Self> {
        let dim = dim.unwrap_or(1);
        let eps = eps.unwrap_or(1e-08);
        let made = unsafe { sys::cosine_similarity(self.handle(), x2.handle(), dim, eps) };
        support::owned(made)
    }

    /// The p-norm of x1 - x2 + eps along the last dimension.
    ///
    /// Where it is `None`, `p` is `2`, `eps` is `1e-06`, `keepdim` is `false`.
    pub fn pairwise_distance(
        &self,
        x2: &Tensor,
        p: Option<f64>,
        eps: Option<f64>,
        keepdim: Option<bool>,
    ) -> Result<Self> {
        let p = p.unwrap_or(2.0);
        let eps = eps.unwrap_or(1e-06);
        let keepdim = keepdim.unwrap_or(false);
        let made = unsafe {
            sys::pairwise_distance(self.handle(), x2.handle(), p, eps, i64::from(keepdim))
        };
        support::owned(made)
    }
}

/// Normalization and dropout.
impl Tensor {
    /// Each channel (dimension 1) with mean 0 and variance 1, by the batch when training (which
    /// updates the running ones), else by the running ones; then scaled and shifted.
    pub fn batch_norm(
        &self,
        weight: Option<&Tensor>,
        bias: Option<&Tensor>,
        running_mean: Option<&Tensor>,
        running_var: Option<&Tensor>,
        training: bool,
        momentum: f64,
        eps: f64,
    ) -> Result<Self> {
        let made = unsafe {
            sys::batch_norm(
                self.handle(),
                support::handle(weight),
                support::handle(bias),
                support::handle(running_mean),
                support::handle(running_var),
                i64::from(training),
                momentum,
                eps,
            )
        };
        support::owned(made)
    }

    /// The last dimensions with mean 0 and variance 1, then scaled and shifted.
    ///
    /// Where it is `None`, `eps` is `1e-05`.
    pub fn layer_norm(
        &self,
        normalized_shape: &[i64],
        weight: Option<&Tensor>,
        bias: Option<&Tensor>,
        eps: Option<f64>,
    ) -> Result<Self> {
        let eps = eps.unwrap_or(1e-05);
        let made = unsafe {
            sys::layer_norm(
                self.handle(),
                normalized_shape.as_ptr(),
                normalized_shape.len() as i64,
                support::handle(weight),
                support::handle(bias),
                eps,
            )
        };
        support::owned(made)
    }

    /// Each group of channels of each sample with mean 0 and variance 1, then scaled and shifted by
    /// channel.
    ///
    /// Where it is `None`, `eps` is `1e-05`.
    pub fn group_norm(
        &self,
        num_groups: i64,
        weight: Option<&Tensor>,
        bias: Option<&Tensor>,
        eps: Option<f64>,
    ) -> Result<Self> {
        let eps = eps.unwrap_or(1e-05);
        let made = unsafe {
            sys::group_norm(
                self.handle(),
                num_groups,
                support::handle(weight),
                support::handle(bias),
                eps,
            )
        };
        support::owned(made)
    }

    /// Each channel of each sample with mean 0 and variance 1, then scaled and shifted.
    pub fn instance_norm(
        &self,
        weight: Option<&Tensor>,
        bias: Option<&Tensor>,
        running_mean: Option<&Tensor>,
        running_var: Option<&Tensor>,
        use_input_stats: bool,
        momentum: f64,
        eps: f64,
    ) -> Result<Self> {
        let made = unsafe {
            sys::instance_norm(
                self.handle(),
                support::handle(weight),
                support::handle(bias),
                support::handle(running_mean),
                support::handle(running_var),
                i64::from(use_input_stats),
                momentum,
                eps,
            )
        };
        support::owned(made)
    }

    /// The last dimensions divided by the root of their mean square, then scaled.
    pub fn rms_norm(
        &self,
        normalized_shape: &[i64],
        weight: Option<&Tensor>,
        eps: Option<f64>,
    ) -> Result<Self> {
        let made = unsafe {
            sys::rms_norm(
                self.handle(),
                normalized_shape.as_ptr(),
                normalized_shape.len() as i64,
                support::handle(weight),
                eps.unwrap_or_default(),
                i64::from(eps.is_some()),
            )
        };
        support::owned(made)
    }

    /// Elements set to zero with the probability p and the others divided by 1 - p, when training.
    pub fn dropout(&self, p: f64, train: bool) -> Result<Self> {
        let made = unsafe { sys::dropout(self.handle(), p, i64::from(train)) };
        support::owned(made)
    }

    /// Whole channels set to zero with the probability p and the others divided by 1 - p, when
    /// training.
    pub fn feature_dropout(&self, p: f64, train: bool) -> Result<Self> {
        let made = unsafe { sys::feature_dropout(self.handle(), p, i64::from(train)) };
        support::owned(made)
    }

    /// Dropout that keeps mean and variance of what selu makes, when training.
    pub fn alpha_dropout(&self, p: f64, train: bool) -> Result<Self> {
        let made = unsafe { sys::alpha_dropout(self.handle(), p, i64::from(train)) };
        support::owned(made)
    }
}

/// Convolution.
impl Tensor {
    /// Cross-correlation of (N, C, L) with kernels (O, C / groups, K).
    ///
    /// Where it is `None`, `stride` is `[1]`, `padding` is `[0]`, `dilation` is `[1]`, `groups` is
    /// `1`.
    pub fn conv1d(
        &self,
        weight: &Tensor,
        bias: Option<&Tensor>,
        stride: Option<&[i64]>,
        padding: Option<&[i64]>,
        dilation: Option<&[i64]>,
        groups: Option<i64>,
    ) -> Result<Self> {
        let stride = stride.unwrap_or(&[1]);
        let padding = padding.unwrap_or(&[0]);
        let dilation = dilation.unwrap_or(&[1]);
        let groups = groups.unwrap_or(1);
        let made = unsafe {
            sys::conv1d(
                self.handle(),
                weight.handle(),
                support::handle(bias),
                stride.as_ptr(),
                stride.len() as i64,
                padding.as_ptr(),
                padding.len() as i64,
                dilation.as_ptr(),
                dilation.len() as i64,
                groups,
            )
        };
        support::owned(made)
    }

    /// Cross-correlation of (N, C, H, W) with kernels (O, C / groups, KH, KW).
    ///
    /// Where it is `None`, `stride` is `[1, 1]`, `padding` is `[0, 0]`, `dilation` is `[1, 1]`,
    /// `groups` is `1`.
    pub fn conv2d(
        &self,
        weight: &Tensor,
        bias: Option<&Tensor>,
        stride: Option<&[i64]>,
        padding: Option<&[i64]>,
        dilation: Option<&[i64]>,
        groups: Option<i64>,
    ) -> Result<Self> {
        let stride = stride.unwrap_or(&[1, 1]);
        let padding = padding.unwrap_or(&[0, 0]);
        let dilation = dilation.unwrap_or(&[1, 1]);
        let groups = groups.unwrap_or(1);
        let made = unsafe {
            sys::conv2d(
                self.handle(),
                weight.handle(),
                support::handle(bias),
                stride.as_ptr(),
                stride.len() as i64,
                padding.as_ptr(),
                padding.len() as i64,
                dilation.as_ptr(),
                dilation.len() as i64,
                groups,
            )
        };
        support::owned(made)
    }

    /// Cross-correlation of (N, C, D, H, W) with kernels (O, C / groups, KD, KH, KW).
    ///
    /// Where it is `None`, `stride` is `[1, 1, 1]`, `padding` is `[0, 0, 0]`, `dilation` is `[1, 1,
    /// 1]`, `groups` is `1`.
    pub fn conv3d(
        &self,
        weight: &Tensor,
        bias: Option<&Tensor>,
        stride: Option<&[i64]>,
        padding: Option<&[i64]>,
        dilation: Option<&[i64]>,
        groups: Option<i64>,
    ) -> Result<Self> {
        let stride = stride.unwrap_or(&[1, 1, 1]);
        let padding = padding.unwrap_or(&[0, 0, 0]);
        let dilation = dilation.unwrap_or(&[1, 1, 1]);
        let groups = groups.unwrap_or(1);
        let made = unsafe {
            sys::conv3d(
                self.handle(),
                weight.handle(),
                support::handle(bias),
                stride.as_ptr(),
                stride.len() as i64,
                padding.as_ptr(),
                padding.len() as i64,
                dilation.as_ptr(),
                dilation.len() as i64,
                groups,
            )
        };
        support::owned(made)
    }

    /// conv1d with the padding "valid" or "same".
    ///
    /// Where it is `None`, `stride` is `[1]`, `padding` is `"valid"`, `dilation` is `[1]`, `groups`
    /// is `1`.
    pub fn conv1d_named(
        &self,
        weight: &Tensor,
        bias: Option<&Tensor>,
        stride: Option<&[i64]>,
        padding: Option<&str>,
        dilation: Option<&[i64]>,
        groups: Option<i64>,
    ) -> Result<Self> {
        let stride = stride.unwrap_or(&[1]);
        let padding = padding.unwrap_or("valid");
        let dilation = dilation.unwrap_or(&[1]);
        let groups = groups.unwrap_or(1);
        let made = unsafe {
            sys::conv1d_named(
                self.handle(),
                weight.handle(),
                support::handle(bias),
                stride.as_ptr(),
                stride.len() as i64,
                padding.as_ptr(),
                padding.len() as i64,
                dilation.as_ptr(),
                dilation.len() as i64,
                groups,
            )
        };
        support::owned(made)
    }

    /// conv2d with the padding "valid" or "same".
    ///
    /// Where it is `None`, `stride` is `[1, 1]`, `padding` is `"valid"`, `dilation` is `[1, 1]`,
    /// `groups` is `1`.
    pub fn conv2d_named(
        &self,
        weight: &Tensor,
        bias: Option<&Tensor>,
        stride: Option<&[i64]>,
        padding: Option<&str>,
        dilation: Option<&[i64]>,
        groups: Option<i64>,
    ) -> Result<Self> {
        let stride = stride.unwrap_or(&[1, 1]);
        let padding = padding.unwrap_or("valid");
        let dilation = dilation.unwrap_or(&[1, 1]);
        let groups = groups.unwrap_or(1);
        let made = unsafe {
            sys::conv2d_named(
                self.handle(),
                weight.handle(),
                support::handle(bias),
                stride.as_ptr(),
                stride.len() as i64,
                padding.as_ptr(),
                padding.len() as i64,
                dilation.as_ptr(),
                dilation.len() as i64,
                groups,
            )
        };
        support::owned(made)
    }

    /// The gradient of conv1d by its input, as an operation of its own; kernels are (C, O / groups,
    /// K).
    ///
    /// Where it is `None`, `stride` is `[1]`, `padding` is `[0]`, `output_padding` is `[0]`,
    /// `groups` is `1`, `dilation` is `[1]`.
    pub fn conv_transpose1d(
        &self,
        weight: &Tensor,
        bias: Option<&Tensor>,
        stride: Option<&[i64]>,
        padding: Option<&[i64]>,
        output_padding: Option<&[i64]>,
        groups: Option<i64>,
        dilation: Option<&[i64]>,
    ) -> Result<Self> {
        let stride = stride.unwrap_or(&[1]);
        let padding = padding.unwrap_or(&[0]);
        let output_padding = output_padding.unwrap_or(&[0]);
        let groups = groups.unwrap_or(1);
        let dilation = dilation.unwrap_or(&[1]);
        let made = unsafe {
            sys::conv_transpose1d(
                self.handle(),
                weight.handle(),
                support::handle(bias),
                stride.as_ptr(),
                stride.len() as i64,
                padding.as_ptr(),
                padding.len() as i64,
                output_padding.as_ptr(),
                output_padding.len() as i64,
                groups,
                dilation.as_ptr(),
                dilation.len() as i64,
            )
        };
        support::owned(made)
    }

    /// The gradient of conv2d by its input, as an operation of its own; kernels are (C, O / groups,
    /// KH, KW).
    ///
    /// Where it is `None`, `stride` is `[1, 1]`, `padding` is `[0, 0]`, `output_padding` is `[0,
    /// 0]`, `groups` is `1`, `dilation` is `[1, 1]`.
    pub fn conv_transpose2d(
        &self,
        weight: &Tensor,
        bias: Option<&Tensor>,
        stride: Option<&[i64]>,
        padding: Option<&[i64]>,
        output_padding: Option<&[i64]>,
        groups: Option<i64>,
        dilation: Option<&[i64]>,
    ) -> Result<Self> {
        let stride = stride.unwrap_or(&[1, 1]);
        let padding = padding.unwrap_or(&[0, 0]);
        let output_padding = output_padding.unwrap_or(&[0, 0]);
        let groups = groups.unwrap_or(1);
        let dilation = dilation.unwrap_or(&[1, 1]);
        let made = unsafe {
            sys::conv_transpose2d(
                self.handle(),
                weight.handle(),
                support::handle(bias),
                stride.as_ptr(),
                stride.len() as i64,
                padding.as_ptr(),
                padding.len() as i64,
                output_padding.as_ptr(),
                output_padding.len() as i64,
                groups,
                dilation.as_ptr(),
                dilation.len() as i64,
            )
        };
        support::owned(made)
    }

    /// The gradient of conv3d by its input, as an operation of its own; kernels are (C, O / groups,
    /// KD, KH, KW).
    ///
    /// Where it is `None`, `stride` is `[1, 1, 1]`, `padding` is `[0, 0, 0]`, `output_padding` is
    /// `[0, 0, 0]`, `groups` is `1`, `dilation` is `[1, 1, 1]`.
    pub fn conv_transpose3d(
        &self,
        weight: &Tensor,
        bias: Option<&Tensor>,
        stride: Option<&[i64]>,
        padding: Option<&[i64]>,
        output_padding: Option<&[i64]>,
        groups: Option<i64>,
        dilation: Option<&[i64]>,
    ) -> Result<Self> {
        let stride = stride.unwrap_or(&[1, 1, 1]);
        let padding = padding.unwrap_or(&[0, 0, 0]);
        let output_padding = output_padding.unwrap_or(&[0, 0, 0]);
        let groups = groups.unwrap_or(1);
        let dilation = dilation.unwrap_or(&[1, 1, 1]);
        let made = unsafe {
            sys::conv_transpose3d(
                self.handle(),
                weight.handle(),
                support::handle(bias),
                stride.as_ptr(),
                stride.len() as i64,
                padding.as_ptr(),
                padding.len() as i64,
                output_padding.as_ptr(),
                output_padding.len() as i64,
                groups,
                dilation.as_ptr(),
                dilation.len() as i64,
            )
        };
        support::owned(made)
    }
}

/// Pooling and resampling.
impl Tensor {
    /// The largest elements of windows; an empty stride is the window's size, here and in all
    /// pools.
    ///
    /// Where it is `None`, `stride` is `[]`, `padding` is `[0]`, `dilation` is `[1]`, `ceil_mode`
    /// is `false`.
    pub fn max_pool1d(
        &self,
        kernel_size: &[i64],
        stride: Option<&[i64]>,
        padding: Option<&[i64]>,
        dilation: Option<&[i64]>,
        ceil_mode: Option<bool>,
    ) -> Result<Self> {
        let stride = stride.unwrap_or(&[]);
        let padding = padding.unwrap_or(&[0]);
        let dilation = dilation.unwrap_or(&[1]);
        let ceil_mode = ceil_mode.unwrap_or(false);
        let made = unsafe {
            sys::max_pool1d(
                self.handle(),
                kernel_size.as_ptr(),
                kernel_size.len() as i64,
                stride.as_ptr(),
                stride.len() as i64,
                padding.as_ptr(),
                padding.len() as i64,
                dilation.as_ptr(),
                dilation.len() as i64,
                i64::from(ceil_mode),
            )
        };
        support::owned(made)
    }

    /// The largest elements of windows.
    ///
    /// Where it is `None`, `stride` is `[]`, `padding` is `[0, 0]`, `dilation` is `[1, 1]`,
    /// `ceil_mode` is `false`.
    pub fn max_pool2d(
        &self,
        kernel_size: &[i64],
        stride: Option<&[i64]>,
        padding: Option<&[i64]>,
        dilation: Option<&[i64]>,
        ceil_mode: Option<bool>,
    ) -> Result<Self> {
        let stride = stride.unwrap_or(&[]);
        let padding = padding.unwrap_or(&[0, 0]);
        let dilation = dilation.unwrap_or(&[1, 1]);
        let ceil_mode = ceil_mode.unwrap_or(false);
        let made = unsafe {
            sys::max_pool2d(
                self.handle(),
                kernel_size.as_ptr(),
                kernel_size.len() as i64,
                stride.as_ptr(),
                stride.len() as i64,
                padding.as_ptr(),
                padding.len() as i64,
                dilation.as_ptr(),
                dilation.len() as i64,
                i64::from(ceil_mode),
            )
        };
        support::owned(made)
    }

    /// The largest elements of windows.
    ///
    /// Where it is `None`, `stride` is `[]`, `padding` is `[0, 0, 0]`, `dilation` is `[1, 1, 1]`,
    /// `ceil_mode` is `false`.
    pub fn max_pool3d(
        &self,
        kernel_size: &[i64],
        stride: Option<&[i64]>,
        padding: Option<&[i64]>,
        dilation: Option<&[i64]>,
        ceil_mode: Option<bool>,
    ) -> Result<Self> {
        let stride = stride.unwrap_or(&[]);
        let padding = padding.unwrap_or(&[0, 0, 0]);
        let dilation = dilation.unwrap_or(&[1, 1, 1]);
        let ceil_mode = ceil_mode.unwrap_or(false);
        let made = unsafe {
            sys::max_pool3d(
                self.handle(),
                kernel_size.as_ptr(),
                kernel_size.len() as i64,
                stride.as_ptr(),
                stride.len() as i64,
                padding.as_ptr(),
                padding.len() as i64,
                dilation.as_ptr(),
                dilation.len() as i64,
                i64::from(ceil_mode),
            )
        };
        support::owned(made)
    }

    /// The largest elements of windows, and where they stand in their row.
    ///
    /// Where it is `None`, `stride` is `[]`, `padding` is `[0]`, `dilation` is `[1]`, `ceil_mode`
    /// is `false`.
    pub fn max_pool1d_with_indices(
        &self,
        kernel_size: &[i64],
        stride: Option<&[i64]>,
        padding: Option<&[i64]>,
        dilation: Option<&[i64]>,
        ceil_mode: Option<bool>,
    ) -> Result<(Tensor, Tensor)> {
        let stride = stride.unwrap_or(&[]);
        let padding = padding.unwrap_or(&[0]);
        let dilation = dilation.unwrap_or(&[1]);
        let ceil_mode = ceil_mode.unwrap_or(false);
        let mut out = [0; 2];
        let made = unsafe {
            sys::max_pool1d_with_indices(
                self.handle(),
                kernel_size.as_ptr(),
                kernel_size.len() as i64,
                stride.as_ptr(),
                stride.len() as i64,
                padding.as_ptr(),
                padding.len() as i64,
                dilation.as_ptr(),
                dilation.len() as i64,
                i64::from(ceil_mode),
                out.as_mut_ptr(),
                2,
            )
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// The largest elements of windows, and where they stand in their flattened image.
    ///
    /// Where it is `None`, `stride` is `[]`, `padding` is `[0, 0]`, `dilation` is `[1, 1]`,
    /// `ceil_mode` is `false`.
    pub fn max_pool2d_with_indices(
        &self,
        kernel_size: &[i64],
        stride: Option<&[i64]>,
        padding: Option<&[i64]>,
        dilation: Option<&[i64]>,
        ceil_mode: Option<bool>,
    ) -> Result<(Tensor, Tensor)> {
        let stride = stride.unwrap_or(&[]);
        let padding = padding.unwrap_or(&[0, 0]);
        let dilation = dilation.unwrap_or(&[1, 1]);
        let ceil_mode = ceil_mode.unwrap_or(false);
        let mut out = [0; 2];
        let made = unsafe {
            sys::max_pool2d_with_indices(
                self.handle(),
                kernel_size.as_ptr(),
                kernel_size.len() as i64,
                stride.as_ptr(),
                stride.len() as i64,
                padding.as_ptr(),
                padding.len() as i64,
                dilation.as_ptr(),
                dilation.len() as i64,
                i64::from(ceil_mode),
                out.as_mut_ptr(),
                2,
            )
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// The means of windows.
    ///
    /// Where it is `None`, `stride` is `[]`, `padding` is `[0]`, `ceil_mode` is `false`,
    /// `count_include_pad` is `true`.
    pub fn avg_pool1d(
        &self,
        kernel_size: &[i64],
        stride: Option<&[i64]>,
        padding: Option<&[i64]>,
        ceil_mode: Option<bool>,
        count_include_pad: Option<bool>,
    ) -> Result<Self> {
        let stride = stride.unwrap_or(&[]);
        let padding = padding.unwrap_or(&[0]);
        let ceil_mode = ceil_mode.unwrap_or(false);
        let count_include_pad = count_include_pad.unwrap_or(true);
        let made = unsafe {
            sys::avg_pool1d(
                self.handle(),
                kernel_size.as_ptr(),
                kernel_size.len() as i64,
                stride.as_ptr(),
                stride.len() as i64,
                padding.as_ptr(),
                padding.len() as i64,
                i64::from(ceil_mode),
                i64::from(count_include_pad),
            )
        };
        support::owned(made)
    }

    /// The means of windows, or their sums divided by divisor_override.
    ///
    /// Where it is `None`, `stride` is `[]`, `padding` is `[0, 0]`, `ceil_mode` is `false`,
    /// `count_include_pad` is `true`.
    pub fn avg_pool2d(
        &self,
        kernel_size: &[i64],
        stride: Option<&[i64]>,
        padding: Option<&[i64]>,
        ceil_mode: Option<bool>,
        count_include_pad: Option<bool>,
        divisor_override: Option<i64>,
    ) -> Result<Self> {
        let stride = stride.unwrap_or(&[]);
        let padding = padding.unwrap_or(&[0, 0]);
        let ceil_mode = ceil_mode.unwrap_or(false);
        let count_include_pad = count_include_pad.unwrap_or(true);
        let divisor_override = support::number(divisor_override, support::NONE)?;
        let made = unsafe {
            sys::avg_pool2d(
                self.handle(),
                kernel_size.as_ptr(),
                kernel_size.len() as i64,
                stride.as_ptr(),
                stride.len() as i64,
                padding.as_ptr(),
                padding.len() as i64,
                i64::from(ceil_mode),
                i64::from(count_include_pad),
                divisor_override,
            )
        };
        support::owned(made)
    }

    /// The means of windows, or their sums divided by divisor_override.
    ///
    /// Where it is `None`, `stride` is `[]`, `padding` is `[0, 0, 0]`, `ceil_mode` is `false`,
    /// `count_include_pad` is `true`.
    pub fn avg_pool3d(
        &self,
        kernel_size: &[i64],
        stride: Option<&[i64]>,
        padding: Option<&[i64]>,
        ceil_mode: Option<bool>,
        count_include_pad: Option<bool>,
        divisor_override: Option<i64>,
    ) -> Result<Self> {
        let stride = stride.unwrap_or(&[]);
        let padding = padding.unwrap_or(&[0, 0, 0]);
        let ceil_mode = ceil_mode.unwrap_or(false);
        let count_include_pad = count_include_pad.unwrap_or(true);
        let divisor_override = support::number(divisor_override, support::NONE)?;
        let made = unsafe {
            sys::avg_pool3d(
                self.handle(),
                kernel_size.as_ptr(),
                kernel_size.len() as i64,
                stride.as_ptr(),
                stride.len() as i64,
                padding.as_ptr(),
                padding.len() as i64,
                i64::from(ceil_mode),
                i64::from(count_include_pad),
                divisor_override,
            )
        };
        support::owned(made)
    }

    /// The largest elements of windows that make the wanted size, and where they stand.
    pub fn adaptive_max_pool1d(&self, output_size: &[i64]) -> Result<(Tensor, Tensor)> {
        let mut out = [0; 2];
        let made = unsafe {
            sys::adaptive_max_pool1d(
                self.handle(),
                output_size.as_ptr(),
                output_size.len() as i64,
                out.as_mut_ptr(),
                2,
            )
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// The largest elements of windows that make the wanted sizes, and where they stand.
    pub fn adaptive_max_pool2d(&self, output_size: &[i64]) -> Result<(Tensor, Tensor)> {
        let mut out = [0; 2];
        let made = unsafe {
            sys::adaptive_max_pool2d(
                self.handle(),
                output_size.as_ptr(),
                output_size.len() as i64,
                out.as_mut_ptr(),
                2,
            )
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// The largest elements of windows that make the wanted sizes, and where they stand.
    pub fn adaptive_max_pool3d(&self, output_size: &[i64]) -> Result<(Tensor, Tensor)> {
        let mut out = [0; 2];
        let made = unsafe {
            sys::adaptive_max_pool3d(
                self.handle(),
                output_size.as_ptr(),
                output_size.len() as i64,
                out.as_mut_ptr(),
                2,
            )
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// The means of windows that make the wanted size.
    pub fn adaptive_avg_pool1d(&self, output_size: &[i64]) -> Result<Self> {
        let made = unsafe {
            sys::adaptive_avg_pool1d(
                self.handle(),
                output_size.as_ptr(),
                output_size.len() as i64,
            )
        };
        support::owned(made)
    }

    /// The means of windows that make the wanted sizes.
    pub fn adaptive_avg_pool2d(&self, output_size: &[i64]) -> Result<Self> {
        let made = unsafe {
            sys::adaptive_avg_pool2d(
                self.handle(),
                output_size.as_ptr(),
                output_size.len() as i64,
            )
        };
        support::owned(made)
    }

    /// The means of windows that make the wanted sizes.
    pub fn adaptive_avg_pool3d(&self, output_size: &[i64]) -> Result<Self> {
        let made = unsafe {
            sys::adaptive_avg_pool3d(
                self.handle(),
                output_size.as_ptr(),
                output_size.len() as i64,
            )
        };
        support::owned(made)
    }

    /// A signal in another size, or by a factor, by the nearest element.
    pub fn upsample_nearest1d(
        &self,
        output_size: Option<&[i64]>,
        scale_factors: Option<&[f64]>,
    ) -> Result<Self> {
        let output_size = support::span(output_size);
        let scale_factors = support::span(scale_factors);
        let made = unsafe {
            sys::upsample_nearest1d(
                self.handle(),
                output_size.0,
                output_size.1,
                scale_factors.0,
                scale_factors.1,
            )
        };
        support::owned(made)
    }

    /// An image in another size, or by factors, by the nearest element.
    pub fn upsample_nearest2d(
        &self,
        output_size: Option<&[i64]>,
        scale_factors: Option<&[f64]>,
    ) -> Result<Self> {
        let output_size = support::span(output_size);
        let scale_factors = support::span(scale_factors);
        let made = unsafe {
            sys::upsample_nearest2d(
                self.handle(),
                output_size.0,
                output_size.1,
                scale_factors.0,
                scale_factors.1,
            )
        };
        support::owned(made)
    }

    /// A volume in another size, or by factors, by the nearest element.
    pub fn upsample_nearest3d(
        &self,
        output_size: Option<&[i64]>,
        scale_factors: Option<&[f64]>,
    ) -> Result<Self> {
        let output_size = support::span(output_size);
        let scale_factors = support::span(scale_factors);
        let made = unsafe {
            sys::upsample_nearest3d(
                self.handle(),
                output_size.0,
                output_size.1,
                scale_factors.0,
                scale_factors.1,
            )
        };
        support::owned(made)
    }

    /// A signal in another size, or by a factor, by straight lines.
    pub fn upsample_linear1d(
        &self,
        output_size: Option<&[i64]>,
        align_corners: bool,
        scale_factors: Option<&[f64]>,
    ) -> Result<Self> {
        let output_size = support::span(output_size);
        let scale_factors = support::span(scale_factors);
        let made = unsafe {
            sys::upsample_linear1d(
                self.handle(),
                output_size.0,
                output_size.1,
                i64::from(align_corners),
                scale_factors.0,
                scale_factors.1,
            )
        };
        support::owned(made)
    }

    /// An image in another size, or by factors, by straight lines.
    pub fn upsample_bilinear2d(
        &self,
        output_size: Option<&[i64]>,
        align_corners: bool,
        scale_factors: Option<&[f64]>,
    ) -> Result<Self> {
        let output_size = support::span(output_size);
        let scale_factors = support::span(scale_factors);
        let made = unsafe {
            sys::upsample_bilinear2d(
                self.handle(),
                output_size.0,
                output_size.1,
                i64::from(align_corners),
                scale_factors.0,
                scale_factors.1,
            )
        };
        support::owned(made)
    }

    /// An image in another size, or by factors, by cubics.
    pub fn upsample_bicubic2d(
        &self,
        output_size: Option<&[i64]>,
        align_corners: bool,
        scale_factors: Option<&[f64]>,
    ) -> Result<Self> {
        let output_size = support::span(output_size);
        let scale_factors = support::span(scale_factors);
        let made = unsafe {
            sys::upsample_bicubic2d(
                self.handle(),
                output_size.0,
                output_size.1,
                i64::from(align_corners),
                scale_factors.0,
                scale_factors.1,
            )
        };
        support::owned(made)
    }

    /// A volume in another size, or by factors, by straight lines.
    pub fn upsample_trilinear3d(
        &self,
        output_size: Option<&[i64]>,
        align_corners: bool,
        scale_factors: Option<&[f64]>,
    ) -> Result<Self> {
        let output_size = support::span(output_size);
        let scale_factors = support::span(scale_factors);
        let made = unsafe {
            sys::upsample_trilinear3d(
                self.handle(),
                output_size.0,
                output_size.1,
                i64::from(align_corners),
                scale_factors.0,
                scale_factors.1,
            )
        };
        support::owned(made)
    }
}

/// Embedding, attention and recurrent layers.
impl Tensor {
    /// The rows of a matrix that integers name; the row padding_idx gets no gradient.
    ///
    /// Where it is `None`, `padding_idx` is `-1`, `scale_grad_by_freq` is `false`.
    pub fn embedding(
        &self,
        indices: &Tensor,
        padding_idx: Option<i64>,
        scale_grad_by_freq: Option<bool>,
    ) -> Result<Self> {
        let padding_idx = padding_idx.unwrap_or(-1);
        let scale_grad_by_freq = scale_grad_by_freq.unwrap_or(false);
        let made = unsafe {
            sys::embedding(
                self.handle(),
                indices.handle(),
                padding_idx,
                i64::from(scale_grad_by_freq),
            )
        };
        support::owned(made)
    }

    /// Rows of a matrix that integers name, joined by bag (mode: 0 = sum, 1 = mean, 2 = max); then
    /// what its gradient needs.
    pub fn embedding_bag(
        &self,
        indices: &Tensor,
        offsets: &Tensor,
        scale_grad_by_freq: bool,
        mode: i64,
        per_sample_weights: Option<&Tensor>,
        include_last_offset: bool,
        padding_idx: Option<i64>,
    ) -> Result<(Tensor, Tensor, Tensor, Tensor)> {
        let padding_idx = support::number(padding_idx, support::NONE)?;
        let mut out = [0; 4];
        let made = unsafe {
            sys::embedding_bag(
                self.handle(),
                indices.handle(),
                offsets.handle(),
                i64::from(scale_grad_by_freq),
                mode,
                support::handle(per_sample_weights),
                i64::from(include_last_offset),
                padding_idx,
                out.as_mut_ptr(),
                4,
            )
        };
        let [r0, r1, r2, r3] = support::tuple(made, out)?;
        Ok((r0, r1, r2, r3))
    }

    /// softmax(query @ key transposed \* scale + mask) @ value; scale none = 1 / sqrt(size of a
    /// query).
    ///
    /// Where it is `None`, `dropout_p` is `0.0`, `is_causal` is `false`, `enable_gqa` is `false`.
    pub fn scaled_dot_product_attention(
        &self,
        key: &Tensor,
        value: &Tensor,
        attn_mask: Option<&Tensor>,
        dropout_p: Option<f64>,
        is_causal: Option<bool>,
        scale: Option<f64>,
        enable_gqa: Option<bool>,
    ) -> Result<Self> {
        let dropout_p = dropout_p.unwrap_or(0.0);
        let is_causal = is_causal.unwrap_or(false);
        let enable_gqa = enable_gqa.unwrap_or(false);
        let made = unsafe {
            sys::scaled_dot_product_attention(
                self.handle(),
                key.handle(),
                value.handle(),
                support::handle(attn_mask),
                dropout_p,
                i64::from(is_causal),
                scale.unwrap_or_default(),
                i64::from(scale.is_some()),
                i64::from(enable_gqa),
            )
        };
        support::owned(made)
    }

    /// Layers of long short-term memory: the outputs, the last hidden and the last cell states.
    pub fn lstm(
        &self,
        hx: &[&Tensor],
        params: &[&Tensor],
        has_biases: bool,
        num_layers: i64,
        dropout: f64,
        train: bool,
        bidirectional: bool,
        batch_first: bool,
    ) -> Result<(Tensor, Tensor, Tensor)> {
        let hx = support::handles(hx);
        let params = support::handles(params);
        let mut out = [0; 3];
        let made = unsafe {
            sys::lstm(
                self.handle(),
                hx.as_ptr(),
                hx.len() as i64,
                params.as_ptr(),
                params.len() as i64,
                i64::from(has_biases),
                num_layers,
                dropout,
                i64::from(train),
                i64::from(bidirectional),
                i64::from(batch_first),
                out.as_mut_ptr(),
                3,
            )
        };
        let [r0, r1, r2] = support::tuple(made, out)?;
        Ok((r0, r1, r2))
    }

    /// Layers of gated recurrent units: the outputs and the last hidden states.
    pub fn gru(
        &self,
        hx: &Tensor,
        params: &[&Tensor],
        has_biases: bool,
        num_layers: i64,
        dropout: f64,
        train: bool,
        bidirectional: bool,
        batch_first: bool,
    ) -> Result<(Tensor, Tensor)> {
        let params = support::handles(params);
        let mut out = [0; 2];
        let made = unsafe {
            sys::gru(
                self.handle(),
                hx.handle(),
                params.as_ptr(),
                params.len() as i64,
                i64::from(has_biases),
                num_layers,
                dropout,
                i64::from(train),
                i64::from(bidirectional),
                i64::from(batch_first),
                out.as_mut_ptr(),
                2,
            )
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// Recurrent layers with tanh: the outputs and the last hidden states.
    pub fn rnn_tanh(
        &self,
        hx: &Tensor,
        params: &[&Tensor],
        has_biases: bool,
        num_layers: i64,
        dropout: f64,
        train: bool,
        bidirectional: bool,
        batch_first: bool,
    ) -> Result<(Tensor, Tensor)> {
        let params = support::handles(params);
        let mut out = [0; 2];
        let made = unsafe {
            sys::rnn_tanh(
                self.handle(),
                hx.handle(),
                params.as_ptr(),
                params.len() as i64,
                i64::from(has_biases),
                num_layers,
                dropout,
                i64::from(train),
                i64::from(bidirectional),
                i64::from(batch_first),
                out.as_mut_ptr(),
                2,
            )
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// Recurrent layers with relu: the outputs and the last hidden states.
    pub fn rnn_relu(
        &self,
        hx: &Tensor,
        params: &[&Tensor],
        has_biases: bool,
        num_layers: i64,
        dropout: f64,
        train: bool,
        bidirectional: bool,
        batch_first: bool,
    ) -> Result<(Tensor, Tensor)> {
        let params = support::handles(params);
        let mut out = [0; 2];
        let made = unsafe {
            sys::rnn_relu(
                self.handle(),
                hx.handle(),
                params.as_ptr(),
                params.len() as i64,
                i64::from(has_biases),
                num_layers,
                dropout,
                i64::from(train),
                i64::from(bidirectional),
                i64::from(batch_first),
                out.as_mut_ptr(),
                2,
            )
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// One step of long short-term memory: the hidden and the cell state.
    pub fn lstm_cell(
        &self,
        hx: &[&Tensor],
        w_ih: &Tensor,
        w_hh: &Tensor,
        b_ih: Option<&Tensor>,
        b_hh: Option<&Tensor>,
    ) -> Result<(Tensor, Tensor)> {
        let hx = support::handles(hx);
        let mut out = [0; 2];
        let made = unsafe {
            sys::lstm_cell(
                self.handle(),
                hx.as_ptr(),
                hx.len() as i64,
                w_ih.handle(),
                w_hh.handle(),
                support::handle(b_ih),
                support::handle(b_hh),
                out.as_mut_ptr(),
                2,
            )
        };
        let [r0, r1] = support::tuple(made, out)?;
        Ok((r0, r1))
    }

    /// One step of a gated recurrent unit.
    pub fn gru_cell(
        &self,
        hx: &Tensor,
        w_ih: &Tensor,
        w_hh: &Tensor,
        b_ih: Option<&Tensor>,
        b_hh: Option<&Tensor>,
    ) -> Result<Self> {
        let made = unsafe {
            sys::gru_cell(
                self.handle(),
                hx.handle(),
                w_ih.handle(),
                w_hh.handle(),
                support::handle(b_ih),
                support::handle(b_hh),
            )
        };
        support::owned(made)
    }

    /// One step of a recurrent unit with tanh.
    pub fn rnn_tanh_cell(
        &self,
        hx: &Tensor,
        w_ih: &Tensor,
        w_hh: &Tensor,
        b_ih: Option<&Tensor>,
        b_hh: Option<&Tensor>,
    ) -> Result<Self> {
        let made = unsafe {
            sys::rnn_tanh_cell(
                self.handle(),
                hx.handle(),
                w_ih.handle(),
                w_hh.handle(),
                support::handle(b_ih),
                support::handle(b_hh),
            )
        };
        support::owned(made)
    }

    /// One step of a recurrent unit with relu.
    pub fn rnn_relu_cell(
        &self,
        hx: &Tensor,
        w_ih: &Tensor,
        w_hh: &Tensor,
        b_ih: Option<&Tensor>,
        b_hh: Option<&Tensor>,
    ) -> Result<Self> {
        let made = unsafe {
            sys::rnn_relu_cell(
                self.handle(),
                hx.handle(),
                w_ih.handle(),
                w_hh.handle(),
                support::handle(b_ih),
                support::handle(b_hh),
            )
        };
        support::owned(made)
    }
}

/// Fourier transforms.
impl Tensor {
    /// The Fourier transform along a dimension, cut or filled with zeros to n. norm: "forward",
    /// "backward" (none) or "ortho".
    ///
    /// Where it is `None`, `dim` is `-1`.
    pub fn fft_fft(&self, n: Option<i64>, dim: Option<i64>, norm: Option<&str>) -> Result<Self> {
        let n = support::number(n, support::NONE)?;
        let dim = dim.unwrap_or(-1);
        let norm = support::span(norm.map(str::as_bytes));
        let made = unsafe { sys::fft_fft(self.handle(), n, dim, norm.0, norm.1) };
        support::owned(made)
    }

    /// The inverse Fourier transform along a dimension.
    ///
    /// Where it is `None`, `dim` is `-1`.
    pub fn fft_ifft(&self, n: Option<i64>, dim: Option<i64>, norm: Option<&str>) -> Result<Self> {
        let n = support::number(n, support::NONE)?;
        let dim = dim.unwrap_or(-1);
        let norm = support::span(norm.map(str::as_bytes));
        let made = unsafe { sys::fft_ifft(self.handle(), n, dim, norm.0, norm.1) };
        support::owned(made)
    }

    /// The Fourier transform of real numbers: the half with frequencies from 0 on.
    ///
    /// Where it is `None`, `dim` is `-1`.
    pub fn fft_rfft(&self, n: Option<i64>, dim: Option<i64>, norm: Option<&str>) -> Result<Self> {
        let n = support::number(n, support::NONE)?;
        let dim = dim.unwrap_or(-1);
        let norm = support::span(norm.map(str::as_bytes));
        let made = unsafe { sys::fft_rfft(self.handle(), n, dim, norm.0, norm.1) };
        support::owned(made)
    }

    /// The real inverse of a half of a Fourier transform; n is the length of the result.
    ///
    /// Where it is `None`, `dim` is `-1`.
    pub fn fft_irfft(&self, n: Option<i64>, dim: Option<i64>, norm: Option<&str>) -> Result<Self> {
        let n = support::number(n, support::NONE)?;
        let dim = dim.unwrap_or(-1);
        let norm = support::span(norm.map(str::as_bytes));
        let made = unsafe { sys::fft_irfft(self.handle(), n, dim, norm.0, norm.1) };
        support::owned(made)
    }

    /// The Fourier transform over two dimensions.
    ///
    /// Where it is `None`, `dim` is `[-2, -1]`.
    pub fn fft_fft2(
        &self,
        s: Option<&[i64]>,
        dim: Option<&[i64]>,
        norm: Option<&str>,
    ) -> Result<Self> {
        let s = support::span(s);
        let dim = dim.unwrap_or(&[-2, -1]);
        let norm = support::span(norm.map(str::as_bytes));
        let made = unsafe {
            sys::fft_fft2(
                self.handle(),
                s.0,
                s.1,
                dim.as_ptr(),
                dim.len() as i64,
                norm.0,
                norm.1,
            )
        };
        support::owned(made)
    }

    /// The inverse Fourier transform over two dimensions.
    ///
    /// Where it is `None`, `dim` is `[-2, -1]`.
    pub fn fft_ifft2(
        &self,
        s: Option<&[i64]>,
        dim: Option<&[i64]>,
        norm: Option<&str>,
    ) -> Result<Self> {
        let s = support::span(s);
        let dim = dim.unwrap_or(&[-2, -1]);
        let norm = support::span(norm.map(str::as_bytes));
        let made = unsafe {
            sys::fft_ifft2(
                self.handle(),
                s.0,
                s.1,
                dim.as_ptr(),
                dim.len() as i64,
                norm.0,
                norm.1,
            )
        };
        support::owned(made)
    }

    /// The Fourier transform of real numbers over two dimensions.
    ///
    /// Where it is `None`, `dim` is `[-2, -1]`.
    pub fn fft_rfft2(
        &self,
        s: Option<&[i64]>,
        dim: Option<&[i64]>,
        norm: Option<&str>,
    ) -> Result<Self> {
        let s = support::span(s);
        let dim = dim.unwrap_or(&[-2, -1]);
        let norm = support::span(norm.map(str::as_bytes));
        let made = unsafe {
            sys::fft_rfft2(
                self.handle(),
                s.0,
                s.1,
                dim.as_ptr(),
                dim.len() as i64,
                norm.0,
                norm.1,
            )
        };
        support::owned(made)
    }

    /// The real inverse of fft_rfft2.
    ///
    /// Where it is `None`, `dim` is `[-2, -1]`.
    pub fn fft_irfft2(
        &self,
        s: Option<&[i64]>,
        dim: Option<&[i64]>,
        norm: Option<&str>,
    ) -> Result<Self> {
        let s = support::span(s);
        let dim = dim.unwrap_or(&[-2, -1]);
        let norm = support::span(norm.map(str::as_bytes));
        let made = unsafe {
            sys::fft_irfft2(
                self.handle(),
                s.0,
                s.1,
                dim.as_ptr(),
                dim.len() as i64,
                norm.0,
                norm.1,
            )
        };
        support::owned(made)
    }

    /// The Fourier transform over dimensions (none = all).
    pub fn fft_fftn(
        &self,
        s: Option<&[i64]>,
        dim: Option<&[i64]>,
        norm: Option<&str>,
    ) -> Result<Self> {
        let s = support::span(s);
        let dim = support::span(dim);
        let norm = support::span(norm.map(str::as_bytes));
        let made = unsafe { sys::fft_fftn(self.handle(), s.0, s.1, dim.0, dim.1, norm.0, norm.1) };
        support::owned(made)
    }

    /// The inverse Fourier transform over dimensions (none = all).
    pub fn fft_ifftn(
        &self,
        s: Option<&[i64]>,
        dim: Option<&[i64]>,
        norm: Option<&str>,
    ) -> Result<Self> {
        let s = support::span(s);
        let dim = support::span(dim);
        let norm = support::span(norm.map(str::as_bytes));
        let made = unsafe { sys::fft_ifftn(self.handle(), s.0, s.1, dim.0, dim.1, norm.0, norm.1) };
        support::owned(made)
    }

    /// The Fourier transform of real numbers over dimensions (none = all).
    pub fn fft_rfftn(
        &self,
        s: Option<&[i64]>,
        dim: Option<&[i64]>,
        norm: Option<&str>,
    ) -> Result<Self> {
        let s = support::span(s);
        let dim = support::span(dim);
        let norm = support::span(norm.map(str::as_bytes));
        let made = unsafe { sys::fft_rfftn(self.handle(), s.0, s.1, dim.0, dim.1, norm.0, norm.1) };
        support::owned(made)
    }

    /// The real inverse of fft_rfftn.
    pub fn fft_irfftn(
        &self,
        s: Option<&[i64]>,
        dim: Option<&[i64]>,
        norm: Option<&str>,
    ) -> Result<Self> {
        let s = support::span(s);
        let dim = support::span(dim);
        let norm = support::span(norm.map(str::as_bytes));
        let made =
            unsafe { sys::fft_irfftn(self.handle(), s.0, s.1, dim.0, dim.1, norm.0, norm.1) };
        support::owned(made)
    }

    /// The frequency 0 moved to the middle of dimensions (none = all).
    pub fn fft_fftshift(&self, dim: Option<&[i64]>) -> Result<Self> {
        let dim = support::span(dim);
        let made = unsafe { sys::fft_fftshift(self.handle(), dim.0, dim.1) };
        support::owned(made)
    }

    /// The reverse of fft_fftshift.
    pub fn fft_ifftshift(&self, dim: Option<&[i64]>) -> Result<Self> {
        let dim = support::span(dim);
        let made = unsafe { sys::fft_ifftshift(self.handle(), dim.0, dim.1) };
        support::owned(made)
    }
}

/// The frequencies of fft's results for samples d apart.
///
/// Where it is `None`, `d` is `1.0`.
pub fn fft_fftfreq(
    n: i64,
    d: Option<f64>,
    dtype: Option<Dtype>,
    device: Option<Device>,
) -> Result<Tensor> {
    let d = d.unwrap_or(1.0);
    let dtype = support::number(dtype, -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe { sys::fft_fftfreq(n, d, dtype, device) };
    support::owned(made)
}

/// The frequencies of rfft's results for samples d apart.
///
/// Where it is `None`, `d` is `1.0`.
pub fn fft_rfftfreq(
    n: i64,
    d: Option<f64>,
    dtype: Option<Dtype>,
    device: Option<Device>,
) -> Result<Tensor> {
    let d = d.unwrap_or(1.0);
    let dtype = support::number(dtype, -1)?;
    let device = support::number(device, support::NONE)?;
    let made = unsafe { sys::fft_rfftfreq(n, d, dtype, device) };
    support::owned(made)
}

/// Copies and conversion.
impl Tensor {
    /// A copy with memory of its own.
    pub fn try_clone(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_clone(self.handle()) };
        support::owned(made)
    }

    /// The tensor itself if its elements lie in row-major order without gaps, else a copy for which
    /// that holds.
    pub fn contiguous(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_contiguous(self.handle()) };
        support::owned(made)
    }

    /// The tensor in another dtype, or itself if it has that dtype already.
    pub fn to_dtype(&self, dtype: Dtype) -> Result<Self> {
        let made = unsafe { sys::tensor_to_dtype(self.handle(), dtype.into()) };
        support::owned(made)
    }

    /// The tensor on another device, or itself if it is there already.
    pub fn to_device(&self, device: Device) -> Result<Self> {
        let made = unsafe { sys::tensor_to_device(self.handle(), device.into()) };
        support::owned(made)
    }

    /// The tensor on CUDA device n, or itself if it is there already.
    pub fn cuda(&self, n: i64) -> Result<Self> {
        let made = unsafe { sys::tensor_cuda(self.handle(), n) };
        support::owned(made)
    }

    /// The tensor on the CPU, or itself if it is there already.
    pub fn cpu(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_cpu(self.handle()) };
        support::owned(made)
    }

    /// The only element as a float.
    pub fn item(&self) -> Result<f64> {
        let call = |out| unsafe { sys::tensor_item(self.handle(), out) };
        support::value(call)
    }

    /// The only element as an integer; a fraction is cut off.
    pub fn item_int(&self) -> Result<i64> {
        let call = |out| unsafe { sys::tensor_item_int(self.handle(), out) };
        support::value(call)
    }

    /// The only element as a real and an imaginary part.
    pub fn item_complex(&self) -> Result<Vec<f64>> {
        let call =
            |out, capacity| unsafe { sys::tensor_item_complex(self.handle(), out, capacity) };
        support::list(call)
    }

    /// All elements as floats in row-major order; with less room than all of them nothing is
    /// written.
    pub fn copy_out(&self) -> Result<Vec<f64>> {
        let call = |out, capacity| unsafe { sys::tensor_copy_out(self.handle(), out, capacity) };
        support::list(call)
    }

    /// All elements in row-major order as they lie in memory; with less room than all of them
    /// nothing is written.
    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        let call = |out, capacity| unsafe { sys::tensor_to_bytes(self.handle(), out, capacity) };
        support::list(call)
    }

    /// All elements as integers in row-major order; with less room than all of them nothing is
    /// written; of a floating-point tensor an error.
    pub fn copy_out_ints(&self) -> Result<Vec<i64>> {
        let call =
            |out, capacity| unsafe { sys::tensor_copy_out_ints(self.handle(), out, capacity) };
        support::list(call)
    }
}

/// Properties.
impl Tensor {
    /// How many dimensions it has.
    pub fn ndim(&self) -> Result<i64> {
        let made = unsafe { sys::tensor_ndim(self.handle()) };
        support::count(made)
    }

    /// How many elements it has.
    pub fn numel(&self) -> Result<i64> {
        let made = unsafe { sys::tensor_numel(self.handle()) };
        support::count(made)
    }

    /// Its sizes.
    pub fn shape(&self) -> Result<Vec<i64>> {
        let call = |out, capacity| unsafe { sys::tensor_shape(self.handle(), out, capacity) };
        support::list(call)
    }

    /// For every dimension how many elements apart two neighbours lie in memory.
    pub fn stride(&self) -> Result<Vec<i64>> {
        let call = |out, capacity| unsafe { sys::tensor_stride(self.handle(), out, capacity) };
        support::list(call)
    }

    /// Its dtype, an RT_TORCH_DTYPE_\*.
    pub fn dtype(&self) -> Result<Dtype> {
        let made = unsafe { sys::tensor_dtype(self.handle()) };
        support::count(made).map(Dtype)
    }

    /// Its device: an RT_TORCH_DEVICE_\*, or n = CUDA n.
    pub fn device(&self) -> Result<Device> {
        let call = |out| unsafe { sys::tensor_device(self.handle(), out) };
        support::value(call).map(Device)
    }

    /// Whether it is on a CUDA device.
    pub fn is_cuda(&self) -> Result<bool> {
        let made = unsafe { sys::tensor_is_cuda(self.handle()) };
        support::flag(made)
    }

    /// Whether its elements lie in row-major order without gaps.
    pub fn is_contiguous(&self) -> Result<bool> {
        let made = unsafe { sys::tensor_is_contiguous(self.handle()) };
        support::flag(made)
    }

    /// How many bytes an element takes.
    pub fn element_size(&self) -> Result<i64> {
        let made = unsafe { sys::tensor_element_size(self.handle()) };
        support::count(made)
    }

    /// How many elements lie in its memory before its first one.
    pub fn storage_offset(&self) -> Result<i64> {
        let made = unsafe { sys::tensor_storage_offset(self.handle()) };
        support::count(made)
    }

    /// The address of its first element, valid as long as the tensor is.
    pub fn data_pointer(&self) -> Result<i64> {
        let call = |out| unsafe { sys::tensor_data_pointer(self.handle(), out) };
        support::value(call)
    }

    /// Whether it is a view of another tensor, as gradients see it.
    pub fn is_view(&self) -> Result<bool> {
        let made = unsafe { sys::tensor_is_view(self.handle()) };
        support::flag(made)
    }

    /// How often its memory was changed in place.
    pub fn version(&self) -> Result<i64> {
        let call = |out| unsafe { sys::tensor_version(self.handle(), out) };
        support::value(call)
    }
}

/// Exchange with other libraries.
impl Tensor {
    /// The address of a DLManagedTensor (DLPack) over the same memory, which the caller owns: one
    /// who takes it calls its deleter, or free_dlpack.
    pub fn to_dlpack(&self) -> Result<i64> {
        let call = |out| unsafe { sys::tensor_to_dlpack(self.handle(), out) };
        support::value(call)
    }

    /// A tensor over the memory of a DLManagedTensor, which it takes over.
    ///
    /// # Safety
    ///
    /// `address` must be that of what is said above, and nobody else's.
    pub unsafe fn from_dlpack(address: i64) -> Result<Self> {
        let made = unsafe { sys::tensor_from_dlpack(address) };
        support::owned(made)
    }
}

/// Calls the deleter of a DLManagedTensor that nobody took.
///
/// # Safety
///
/// `address` must be that of what is said above, and nobody else's.
pub unsafe fn free_dlpack(address: i64) -> Result<()> {
    unsafe { sys::free_dlpack(address) };
    support::done()
}

/// Gradients.
impl Tensor {
    /// Whether operations on the tensor are recorded for gradients.
    pub fn requires_grad(&self) -> Result<bool> {
        let made = unsafe { sys::tensor_requires_grad(self.handle()) };
        support::flag(made)
    }

    /// Has operations on a tensor recorded for gradients, or not; a result of recorded operations
    /// can't be taken out.
    pub fn set_requires_grad(&self, required: bool) -> Result<()> {
        unsafe { sys::tensor_set_requires_grad(self.handle(), i64::from(required)) };
        support::done()
    }

    /// Whether it isn't a result of recorded operations.
    pub fn is_leaf(&self) -> Result<bool> {
        let made = unsafe { sys::tensor_is_leaf(self.handle()) };
        support::flag(made)
    }

    /// The gradient that backward passes have added up, or none. It shares the memory that the next
    /// pass adds to, until set_grad takes it away.
    pub fn grad(&self) -> Result<Option<Tensor>> {
        let made = unsafe { sys::tensor_grad(self.handle()) };
        support::owned_or_none(made)
    }

    /// Sets or takes away the gradient.
    pub fn set_grad(&self, gradient: Option<&Tensor>) -> Result<()> {
        unsafe { sys::tensor_set_grad(self.handle(), support::handle(gradient)) };
        support::done()
    }

    /// Has backward passes keep the gradient of a result of recorded operations too.
    pub fn retain_grad(&self) -> Result<()> {
        unsafe { sys::tensor_retain_grad(self.handle()) };
        support::done()
    }

    /// Whether backward passes keep its gradient though it is a result of recorded operations.
    pub fn retains_grad(&self) -> Result<bool> {
        let made = unsafe { sys::tensor_retains_grad(self.handle()) };
        support::flag(made)
    }

    /// The name of the recorded operation that it is a result of; empty where there is none.
    pub fn grad_fn(&self) -> Result<String> {
        let call = |out, capacity| unsafe { sys::tensor_grad_fn(self.handle(), out, capacity) };
        support::text(call)
    }

    /// A tensor over the same memory that isn't recorded.
    pub fn detach(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_detach(self.handle()) };
        support::owned(made)
    }

    /// Takes a tensor out of what was recorded.
    pub fn detach_(&self) -> Result<()> {
        unsafe { sys::tensor_detach_(self.handle()) };
        support::done()
    }

    /// A view of the whole tensor.
    pub fn alias(&self) -> Result<Self> {
        let made = unsafe { sys::tensor_alias(self.handle()) };
        support::owned(made)
    }

    /// Whether it was made in inference mode.
    pub fn is_inference(&self) -> Result<bool> {
        let made = unsafe { sys::tensor_is_inference(self.handle()) };
        support::flag(made)
    }
}

/// Whether this thread's operations are recorded.
pub fn grad_enabled() -> Result<bool> {
    let made = unsafe { sys::grad_enabled() };
    support::flag(made)
}

/// Sets whether this thread's operations are recorded.
pub fn set_grad_enabled(enabled: bool) -> Result<()> {
    unsafe { sys::set_grad_enabled(i64::from(enabled)) };
    support::done()
}

/// Whether this thread is in inference mode, where nothing is recorded and tensors never can be.
pub fn inference_mode() -> Result<bool> {
    let made = unsafe { sys::inference_mode() };
    support::flag(made)
}

/// Enters or leaves inference mode, for this thread; gradients are off in it and on after it.
pub fn set_inference_mode(enabled: bool) -> Result<()> {
    unsafe { sys::set_inference_mode(i64::from(enabled)) };
    support::done()
}

/// Whether operations keep where they were made, for errors of backward passes; the same for all
/// threads.
pub fn anomaly_enabled() -> Result<bool> {
    let made = unsafe { sys::anomaly_enabled() };
    support::flag(made)
}

/// Has operations keep where they were made (see set_place), for all threads, and with check_nan
/// backward passes fail where a gradient is NaN.
pub fn set_anomaly_enabled(enabled: bool, check_nan: bool) -> Result<()> {
    unsafe { sys::set_anomaly_enabled(i64::from(enabled), i64::from(check_nan)) };
    support::done()
}

/// Where in the program the operations are that this thread makes from now on.
pub fn set_place(place: &str) -> Result<()> {
    unsafe { sys::set_place(place.as_ptr(), place.len() as i64) };
    support::done()
}

/// Adds gradients of outputs to the leaves that they were computed from, or to `inputs` alone if
/// there are any. A gradient none is 1, for an output of one element.
pub fn backward(
    outputs: &[&Tensor],
    gradients: &[Option<&Tensor>],
    inputs: &[&Tensor],
    retain_graph: bool,
    create_graph: bool,
) -> Result<()> {
    let outputs = support::handles(outputs);
    let gradients = support::optional_handles(gradients);
    let inputs = support::handles(inputs);
    unsafe {
        sys::backward(
            outputs.as_ptr(),
            outputs.len() as i64,
            gradients.as_ptr(),
            gradients.len() as i64,
            inputs.as_ptr(),
            inputs.len() as i64,
            i64::from(retain_graph),
            i64::from(create_graph),
        )
    };
    support::done()
}

/// The gradients of outputs by inputs; none for an input that they don't depend on, where that is
/// allowed.
pub fn gradients(
    outputs: &[&Tensor],
    inputs: &[&Tensor],
    gradients: &[Option<&Tensor>],
    retain_graph: bool,
    create_graph: bool,
    allow_unused: bool,
) -> Result<Vec<Option<Tensor>>> {
    let outputs = support::handles(outputs);
    let inputs = support::handles(inputs);
    let gradients = support::optional_handles(gradients);
    let call = |out, capacity| unsafe {
        sys::gradients(
            outputs.as_ptr(),
            outputs.len() as i64,
            inputs.as_ptr(),
            inputs.len() as i64,
            gradients.as_ptr(),
            gradients.len() as i64,
            i64::from(retain_graph),
            i64::from(create_graph),
            i64::from(allow_unused),
            out,
            capacity,
        )
    };
    support::objects_or_none(Some(inputs.len()), call)
}

/// Functions of the caller's in gradients.
impl Tensor {
    /// Has backward passes ask under a token what becomes of a tensor's gradient, and returns the
    /// hook's number.
    pub fn register_hook(&self, token: i64) -> Result<i64> {
        let call = |out| unsafe { sys::tensor_register_hook(self.handle(), token, out) };
        support::value(call)
    }

    /// Takes a hook away.
    pub fn remove_hook(&self, number: i64) -> Result<()> {
        unsafe { sys::tensor_remove_hook(self.handle(), number) };
        support::done()
    }
}

/// Functions of the caller's in gradients.
impl Backward {
    /// Begins a backward pass that can stop for functions and hooks of the caller's: like
    /// `backward` where it accumulates, else like `gradients`.
    pub fn begin(
        outputs: &[&Tensor],
        gradients: &[Option<&Tensor>],
        inputs: &[&Tensor],
        accumulate: bool,
        retain_graph: bool,
        create_graph: bool,
        allow_unused: bool,
    ) -> Result<Self> {
        let outputs = support::handles(outputs);
        let gradients = support::optional_handles(gradients);
        let inputs = support::handles(inputs);
        let made = unsafe {
            sys::backward_begin(
                outputs.as_ptr(),
                outputs.len() as i64,
                gradients.as_ptr(),
                gradients.len() as i64,
                inputs.as_ptr(),
                inputs.len() as i64,
                i64::from(accumulate),
                i64::from(retain_graph),
                i64::from(create_graph),
                i64::from(allow_unused),
            )
        };
        support::owned(made)
    }

    /// Waits until the pass comes to a function or a hook of the caller's, and returns its token,
    /// which must be answered; 0 when the pass is done.
    pub fn next(&self) -> Result<i64> {
        let call = |out| unsafe { sys::backward_next(self.handle(), out) };
        support::value(call)
    }

    /// The gradients that came to the function whose turn it is, one for each of its outputs, or to
    /// the hook.
    pub fn gradients(&self) -> Result<Vec<Option<Tensor>>> {
        let call = |out, capacity| unsafe { sys::backward_gradients(self.handle(), out, capacity) };
        support::objects_or_none(None, call)
    }

    /// Answers with the gradients of the function's inputs, or what becomes of the hook's gradient
    /// (none = as it is).
    pub fn answer(&self, gradients: &[Option<&Tensor>]) -> Result<()> {
        let gradients = support::optional_handles(gradients);
        unsafe { sys::backward_answer(self.handle(), gradients.as_ptr(), gradients.len() as i64) };
        support::done()
    }

    /// Ends a pass and waits until it has stopped.
    pub fn cancel(&self) -> Result<()> {
        unsafe { sys::backward_cancel(self.handle()) };
        support::done()
    }

    /// The gradients by the inputs, when the pass is done and didn't accumulate.
    pub fn results(&self) -> Result<Vec<Option<Tensor>>> {
        let call = |out, capacity| unsafe { sys::backward_results(self.handle(), out, capacity) };
        support::objects_or_none(None, call)
    }
}

/// Records a function of the caller's: new tensors over the memory of its outputs, whose gradients
/// backward passes ask for under the token, a number above 0. Nothing is recorded where no input
/// requires a gradient.
pub fn record_function(inputs: &[&Tensor], outputs: &[&Tensor], token: i64) -> Result<Vec<Tensor>> {
    let inputs = support::handles(inputs);
    let outputs = support::handles(outputs);
    let call = |out, capacity| unsafe {
        sys::record_function(
            inputs.as_ptr(),
            inputs.len() as i64,
            outputs.as_ptr(),
            outputs.len() as i64,
            token,
            out,
            capacity,
        )
    };
    support::objects(Some(outputs.len()), call)
}

/// The tokens that backward passes can't ask for any more, each told once.
pub fn released_tokens() -> Result<Vec<i64>> {
    let call = |out, capacity| unsafe { sys::released_tokens(out, capacity) };
    support::list(call)
}

/// In place.
impl Tensor {
    /// a += alpha \* b, broadcasting b.
    ///
    /// Where it is `None`, `alpha` is `1`.
    pub fn add_(&self, b: &Tensor, alpha: Option<Scalar>) -> Result<()> {
        let alpha = support::scalar(alpha.unwrap_or(Scalar::Int(1)));
        unsafe { sys::tensor_add_(self.handle(), b.handle(), alpha.0, alpha.1) };
        support::done()
    }

    /// a -= alpha \* b, broadcasting b.
    ///
    /// Where it is `None`, `alpha` is `1`.
    pub fn sub_(&self, b: &Tensor, alpha: Option<Scalar>) -> Result<()> {
        let alpha = support::scalar(alpha.unwrap_or(Scalar::Int(1)));
        unsafe { sys::tensor_sub_(self.handle(), b.handle(), alpha.0, alpha.1) };
        support::done()
    }

    /// a \*= b, broadcasting b.
    pub fn mul_(&self, b: &Tensor) -> Result<()> {
        unsafe { sys::tensor_mul_(self.handle(), b.handle()) };
        support::done()
    }

    /// a /= b, broadcasting b.
    pub fn div_(&self, b: &Tensor) -> Result<()> {
        unsafe { sys::tensor_div_(self.handle(), b.handle()) };
        support::done()
    }

    /// a += b with a number.
    pub fn add_scalar_(&self, b: impl Into<Scalar>) -> Result<()> {
        let b = support::scalar(b);
        unsafe { sys::tensor_add_scalar_(self.handle(), b.0, b.1) };
        support::done()
    }

    /// a \*= b with a number.
    pub fn mul_scalar_(&self, b: impl Into<Scalar>) -> Result<()> {
        let b = support::scalar(b);
        unsafe { sys::tensor_mul_scalar_(self.handle(), b.0, b.1) };
        support::done()
    }

    /// Sets every element to a number.
    pub fn fill_(&self, value: impl Into<Scalar>) -> Result<()> {
        let value = support::scalar(value);
        unsafe { sys::tensor_fill_(self.handle(), value.0, value.1) };
        support::done()
    }

    /// Sets every element to zero.
    pub fn zero_(&self) -> Result<()> {
        unsafe { sys::tensor_zero_(self.handle()) };
        support::done()
    }

    /// Copies the elements of src, broadcasting and converting them.
    pub fn copy_(&self, src: &Tensor) -> Result<()> {
        unsafe { sys::tensor_copy_(self.handle(), src.handle()) };
        support::done()
    }

    /// a -= b with a number.
    pub fn sub_scalar_(&self, b: impl Into<Scalar>) -> Result<()> {
        let b = support::scalar(b);
        unsafe { sys::tensor_sub_scalar_(self.handle(), b.0, b.1) };
        support::done()
    }

    /// a /= b with a number.
    pub fn div_scalar_(&self, b: impl Into<Scalar>) -> Result<()> {
        let b = support::scalar(b);
        unsafe { sys::tensor_div_scalar_(self.handle(), b.0, b.1) };
        support::done()
    }

    /// a to the power of a number.
    pub fn pow_scalar_(&self, b: impl Into<Scalar>) -> Result<()> {
        let b = support::scalar(b);
        unsafe { sys::tensor_pow_scalar_(self.handle(), b.0, b.1) };
        support::done()
    }

    /// Changes every sign.
    pub fn neg_(&self) -> Result<()> {
        unsafe { sys::tensor_neg_(self.handle()) };
        support::done()
    }

    /// Takes every absolute value.
    pub fn abs_(&self) -> Result<()> {
        unsafe { sys::tensor_abs_(self.handle()) };
        support::done()
    }

    /// Takes e to the power of every element.
    pub fn exp_(&self) -> Result<()> {
        unsafe { sys::tensor_exp_(self.handle()) };
        support::done()
    }

    /// Takes every natural logarithm.
    pub fn log_(&self) -> Result<()> {
        unsafe { sys::tensor_log_(self.handle()) };
        support::done()
    }

    /// Takes every square root.
    pub fn sqrt_(&self) -> Result<()> {
        unsafe { sys::tensor_sqrt_(self.handle()) };
        support::done()
    }

    /// Takes 1 divided by every element.
    pub fn reciprocal_(&self) -> Result<()> {
        unsafe { sys::tensor_reciprocal_(self.handle()) };
        support::done()
    }

    /// Rounds towards minus infinity.
    pub fn floor_(&self) -> Result<()> {
        unsafe { sys::tensor_floor_(self.handle()) };
        support::done()
    }

    /// Rounds towards plus infinity.
    pub fn ceil_(&self) -> Result<()> {
        unsafe { sys::tensor_ceil_(self.handle()) };
        support::done()
    }

    /// Rounds to the nearest integer; halves go to the even one.
    pub fn round_(&self) -> Result<()> {
        unsafe { sys::tensor_round_(self.handle()) };
        support::done()
    }

    /// Limits the elements to the range from low to high, either of which may be none, but not
    /// both.
    pub fn clamp_(&self, low: Option<Scalar>, high: Option<Scalar>) -> Result<()> {
        let low = support::optional_scalar(low);
        let high = support::optional_scalar(high);
        unsafe { sys::tensor_clamp_(self.handle(), low.0, low.1, high.0, high.1) };
        support::done()
    }

    /// Sets what is negative to zero.
    pub fn relu_(&self) -> Result<()> {
        unsafe { sys::relu_(self.handle()) };
        support::done()
    }

    /// Takes 1 / (1 + exp(-t)).
    pub fn sigmoid_(&self) -> Result<()> {
        unsafe { sys::sigmoid_(self.handle()) };
        support::done()
    }

    /// Takes every hyperbolic tangent.
    pub fn tanh_(&self) -> Result<()> {
        unsafe { sys::tanh_(self.handle()) };
        support::done()
    }

    /// t += value \* tensor1 \* tensor2, broadcasting both.
    ///
    /// Where it is `None`, `value` is `1`.
    pub fn addcmul_(
        &self,
        tensor1: &Tensor,
        tensor2: &Tensor,
        value: Option<Scalar>,
    ) -> Result<()> {
        let value = support::scalar(value.unwrap_or(Scalar::Int(1)));
        unsafe {
            sys::tensor_addcmul_(
                self.handle(),
                tensor1.handle(),
                tensor2.handle(),
                value.0,
                value.1,
            )
        };
        support::done()
    }

    /// t += value \* tensor1 / tensor2, broadcasting both.
    ///
    /// Where it is `None`, `value` is `1`.
    pub fn addcdiv_(
        &self,
        tensor1: &Tensor,
        tensor2: &Tensor,
        value: Option<Scalar>,
    ) -> Result<()> {
        let value = support::scalar(value.unwrap_or(Scalar::Int(1)));
        unsafe {
            sys::tensor_addcdiv_(
                self.handle(),
                tensor1.handle(),
                tensor2.handle(),
                value.0,
                value.1,
            )
        };
        support::done()
    }

    /// Goes a part of the way to stop.
    pub fn lerp_scalar_(&self, stop: &Tensor, weight: impl Into<Scalar>) -> Result<()> {
        let weight = support::scalar(weight);
        unsafe { sys::tensor_lerp_scalar_(self.handle(), stop.handle(), weight.0, weight.1) };
        support::done()
    }

    /// t = beta \* t + alpha \* (mat1 @ mat2).
    ///
    /// Where it is `None`, `beta` is `1`, `alpha` is `1`.
    pub fn addmm_(
        &self,
        mat1: &Tensor,
        mat2: &Tensor,
        beta: Option<Scalar>,
        alpha: Option<Scalar>,
    ) -> Result<()> {
        let beta = support::scalar(beta.unwrap_or(Scalar::Int(1)));
        let alpha = support::scalar(alpha.unwrap_or(Scalar::Int(1)));
        unsafe {
            sys::tensor_addmm_(
                self.handle(),
                mat1.handle(),
                mat2.handle(),
                beta.0,
                beta.1,
                alpha.0,
                alpha.1,
            )
        };
        support::done()
    }

    /// Sets the elements where the mask is true to a number.
    pub fn masked_fill_(&self, mask: &Tensor, value: impl Into<Scalar>) -> Result<()> {
        let value = support::scalar(value);
        unsafe { sys::tensor_masked_fill_(self.handle(), mask.handle(), value.0, value.1) };
        support::done()
    }

    /// Sets the elements where the mask is true to those of source, in order.
    pub fn masked_scatter_(&self, mask: &Tensor, source: &Tensor) -> Result<()> {
        unsafe { sys::tensor_masked_scatter_(self.handle(), mask.handle(), source.handle()) };
        support::done()
    }

    /// Adds alpha times the slices of source at places along a dimension.
    ///
    /// Where it is `None`, `alpha` is `1`.
    pub fn index_add_(
        &self,
        dim: i64,
        index: &Tensor,
        source: &Tensor,
        alpha: Option<Scalar>,
    ) -> Result<()> {
        let alpha = support::scalar(alpha.unwrap_or(Scalar::Int(1)));
        unsafe {
            sys::tensor_index_add_(
                self.handle(),
                dim,
                index.handle(),
                source.handle(),
                alpha.0,
                alpha.1,
            )
        };
        support::done()
    }

    /// Sets the slices at places along a dimension to those of source.
    pub fn index_copy_(&self, dim: i64, index: &Tensor, source: &Tensor) -> Result<()> {
        unsafe { sys::tensor_index_copy_(self.handle(), dim, index.handle(), source.handle()) };
        support::done()
    }

    /// Sets the slices at places along a dimension to a number.
    pub fn index_fill_(&self, dim: i64, index: &Tensor, value: impl Into<Scalar>) -> Result<()> {
        let value = support::scalar(value);
        unsafe { sys::tensor_index_fill_(self.handle(), dim, index.handle(), value.0, value.1) };
        support::done()
    }

    /// Sets every element of src at the place along a dimension that the index names.
    pub fn scatter_(&self, dim: i64, index: &Tensor, src: &Tensor) -> Result<()> {
        unsafe { sys::tensor_scatter_(self.handle(), dim, index.handle(), src.handle()) };
        support::done()
    }

    /// Sets a number at the places along a dimension that the index names.
    pub fn scatter_scalar_(
        &self,
        dim: i64,
        index: &Tensor,
        value: impl Into<Scalar>,
    ) -> Result<()> {
        let value = support::scalar(value);
        unsafe {
            sys::tensor_scatter_scalar_(self.handle(), dim, index.handle(), value.0, value.1)
        };
        support::done()
    }

    /// Adds every element of src at the place along a dimension that the index names.
    pub fn scatter_add_(&self, dim: i64, index: &Tensor, src: &Tensor) -> Result<()> {
        unsafe { sys::tensor_scatter_add_(self.handle(), dim, index.handle(), src.handle()) };
        support::done()
    }

    /// Sets what is above a diagonal to zero.
    ///
    /// Where it is `None`, `diagonal` is `0`.
    pub fn tril_(&self, diagonal: Option<i64>) -> Result<()> {
        let diagonal = diagonal.unwrap_or(0);
        unsafe { sys::tensor_tril_(self.handle(), diagonal) };
        support::done()
    }

    /// Sets what is below a diagonal to zero.
    ///
    /// Where it is `None`, `diagonal` is `0`.
    pub fn triu_(&self, diagonal: Option<i64>) -> Result<()> {
        let diagonal = diagonal.unwrap_or(0);
        unsafe { sys::tensor_triu_(self.handle(), diagonal) };
        support::done()
    }

    /// Sets the main diagonal to a number; wrap goes on below in tall matrices.
    ///
    /// Where it is `None`, `wrap` is `false`.
    pub fn fill_diagonal_(&self, value: impl Into<Scalar>, wrap: Option<bool>) -> Result<()> {
        let value = support::scalar(value);
        let wrap = wrap.unwrap_or(false);
        unsafe { sys::tensor_fill_diagonal_(self.handle(), value.0, value.1, i64::from(wrap)) };
        support::done()
    }

    /// Adds a dimension of size 1.
    pub fn unsqueeze_(&self, dim: i64) -> Result<()> {
        unsafe { sys::tensor_unsqueeze_(self.handle(), dim) };
        support::done()
    }
}

/// Into a given tensor.
impl Tensor {
    /// into = a + alpha \* b, broadcasting; it gets the sizes.
    ///
    /// Where it is `None`, `alpha` is `1`.
    pub fn add_out(&self, b: &Tensor, alpha: Option<Scalar>, into: &Tensor) -> Result<()> {
        let alpha = support::scalar(alpha.unwrap_or(Scalar::Int(1)));
        unsafe { sys::tensor_add_out(self.handle(), b.handle(), alpha.0, alpha.1, into.handle()) };
        support::done()
    }

    /// into = a \* b, broadcasting; it gets the sizes.
    pub fn mul_out(&self, b: &Tensor, into: &Tensor) -> Result<()> {
        unsafe { sys::tensor_mul_out(self.handle(), b.handle(), into.handle()) };
        support::done()
    }

    /// into = a @ b; it gets the sizes.
    pub fn matmul_out(&self, b: &Tensor, into: &Tensor) -> Result<()> {
        unsafe { sys::tensor_matmul_out(self.handle(), b.handle(), into.handle()) };
        support::done()
    }

    /// into = the sum along dimensions (none = all); it gets the sizes.
    ///
    /// Where it is `None`, `keepdim` is `false`.
    pub fn sum_out(
        &self,
        dim: Option<&[i64]>,
        keepdim: Option<bool>,
        dtype: Option<Dtype>,
        into: &Tensor,
    ) -> Result<()> {
        let dim = support::span(dim);
        let keepdim = keepdim.unwrap_or(false);
        let dtype = support::number(dtype, -1)?;
        unsafe {
            sys::tensor_sum_out(
                self.handle(),
                dim.0,
                dim.1,
                i64::from(keepdim),
                dtype,
                into.handle(),
            )
        };
        support::done()
    }
}

/// into = tensors joined along a dimension; it gets the sizes.
///
/// Where it is `None`, `dim` is `0`.
pub fn cat_out(tensors: &[&Tensor], dim: Option<i64>, into: &Tensor) -> Result<()> {
    let tensors = support::handles(tensors);
    let dim = dim.unwrap_or(0);
    unsafe { sys::cat_out(tensors.as_ptr(), tensors.len() as i64, dim, into.handle()) };
    support::done()
}

/// A step of Adam on every parameter, by gradients, means, squares (and with amsgrad their maxima)
/// and step counts, which are f32 tensors.
pub fn fused_adam_(
    params: &[&Tensor],
    grads: &[&Tensor],
    exp_avgs: &[&Tensor],
    exp_avg_sqs: &[&Tensor],
    max_exp_avg_sqs: &[&Tensor],
    state_steps: &[&Tensor],
    lr: f64,
    beta1: f64,
    beta2: f64,
    weight_decay: f64,
    eps: f64,
    amsgrad: bool,
    maximize: bool,
    grad_scale: Option<&Tensor>,
    found_inf: Option<&Tensor>,
) -> Result<()> {
    let params = support::handles(params);
    let grads = support::handles(grads);
    let exp_avgs = support::handles(exp_avgs);
    let exp_avg_sqs = support::handles(exp_avg_sqs);
    let max_exp_avg_sqs = support::handles(max_exp_avg_sqs);
    let state_steps = support::handles(state_steps);
    unsafe {
        sys::fused_adam_(
            params.as_ptr(),
            params.len() as i64,
            grads.as_ptr(),
            grads.len() as i64,
            exp_avgs.as_ptr(),
            exp_avgs.len() as i64,
            exp_avg_sqs.as_ptr(),
            exp_avg_sqs.len() as i64,
            max_exp_avg_sqs.as_ptr(),
            max_exp_avg_sqs.len() as i64,
            state_steps.as_ptr(),
            state_steps.len() as i64,
            lr,
            beta1,
            beta2,
            weight_decay,
            eps,
            i64::from(amsgrad),
            i64::from(maximize),
            support::handle(grad_scale),
            support::handle(found_inf),
        )
    };
    support::done()
}

/// A step of AdamW, whose weight decay is apart from the gradients.
pub fn fused_adamw_(
    params: &[&Tensor],
    grads: &[&Tensor],
    exp_avgs: &[&Tensor],
    exp_avg_sqs: &[&Tensor],
    max_exp_avg_sqs: &[&Tensor],
    state_steps: &[&Tensor],
    lr: f64,
    beta1: f64,
    beta2: f64,
    weight_decay: f64,
    eps: f64,
    amsgrad: bool,
    maximize: bool,
    grad_scale: Option<&Tensor>,
    found_inf: Option<&Tensor>,
) -> Result<()> {
    let params = support::handles(params);
    let grads = support::handles(grads);
    let exp_avgs = support::handles(exp_avgs);
    let exp_avg_sqs = support::handles(exp_avg_sqs);
    let max_exp_avg_sqs = support::handles(max_exp_avg_sqs);
    let state_steps = support::handles(state_steps);
    unsafe {
        sys::fused_adamw_(
            params.as_ptr(),
            params.len() as i64,
            grads.as_ptr(),
            grads.len() as i64,
            exp_avgs.as_ptr(),
            exp_avgs.len() as i64,
            exp_avg_sqs.as_ptr(),
            exp_avg_sqs.len() as i64,
            max_exp_avg_sqs.as_ptr(),
            max_exp_avg_sqs.len() as i64,
            state_steps.as_ptr(),
            state_steps.len() as i64,
            lr,
            beta1,
            beta2,
            weight_decay,
            eps,
            i64::from(amsgrad),
            i64::from(maximize),
            support::handle(grad_scale),
            support::handle(found_inf),
        )
    };
    support::done()
}

/// A step of stochastic gradient descent with momentum.
pub fn fused_sgd_(
    params: &[&Tensor],
    grads: &[&Tensor],
    momentum_buffers: &[&Tensor],
    weight_decay: f64,
    momentum: f64,
    lr: f64,
    dampening: f64,
    nesterov: bool,
    maximize: bool,
    is_first_step: bool,
    grad_scale: Option<&Tensor>,
    found_inf: Option<&Tensor>,
) -> Result<()> {
    let params = support::handles(params);
    let grads = support::handles(grads);
    let momentum_buffers = support::handles(momentum_buffers);
    unsafe {
        sys::fused_sgd_(
            params.as_ptr(),
            params.len() as i64,
            grads.as_ptr(),
            grads.len() as i64,
            momentum_buffers.as_ptr(),
            momentum_buffers.len() as i64,
            weight_decay,
            momentum,
            lr,
            dampening,
            i64::from(nesterov),
            i64::from(maximize),
            i64::from(is_first_step),
            support::handle(grad_scale),
            support::handle(found_inf),
        )
    };
    support::done()
}

/// Every a += alpha \* its b.
///
/// Where it is `None`, `alpha` is `1`.
pub fn foreach_add_(a: &[&Tensor], b: &[&Tensor], alpha: Option<Scalar>) -> Result<()> {
    let a = support::handles(a);
    let b = support::handles(b);
    let alpha = support::scalar(alpha.unwrap_or(Scalar::Int(1)));
    unsafe {
        sys::foreach_add_(
            a.as_ptr(),
            a.len() as i64,
            b.as_ptr(),
            b.len() as i64,
            alpha.0,
            alpha.1,
        )
    };
    support::done()
}

/// Adds a number to every tensor.
pub fn foreach_add_scalar_(ts: &[&Tensor], number: impl Into<Scalar>) -> Result<()> {
    let ts = support::handles(ts);
    let number = support::scalar(number);
    unsafe { sys::foreach_add_scalar_(ts.as_ptr(), ts.len() as i64, number.0, number.1) };
    support::done()
}

/// Every a -= alpha \* its b.
///
/// Where it is `None`, `alpha` is `1`.
pub fn foreach_sub_(a: &[&Tensor], b: &[&Tensor], alpha: Option<Scalar>) -> Result<()> {
    let a = support::handles(a);
    let b = support::handles(b);
    let alpha = support::scalar(alpha.unwrap_or(Scalar::Int(1)));
    unsafe {
        sys::foreach_sub_(
            a.as_ptr(),
            a.len() as i64,
            b.as_ptr(),
            b.len() as i64,
            alpha.0,
            alpha.1,
        )
    };
    support::done()
}

/// Every a \*= its b.
pub fn foreach_mul_(a: &[&Tensor], b: &[&Tensor]) -> Result<()> {
    let a = support::handles(a);
    let b = support::handles(b);
    unsafe { sys::foreach_mul_(a.as_ptr(), a.len() as i64, b.as_ptr(), b.len() as i64) };
    support::done()
}

/// Multiplies every tensor by a number.
pub fn foreach_mul_scalar_(ts: &[&Tensor], number: impl Into<Scalar>) -> Result<()> {
    let ts = support::handles(ts);
    let number = support::scalar(number);
    unsafe { sys::foreach_mul_scalar_(ts.as_ptr(), ts.len() as i64, number.0, number.1) };
    support::done()
}

/// Multiplies every tensor by a tensor of one element.
pub fn foreach_mul_tensor_(ts: &[&Tensor], factor: &Tensor) -> Result<()> {
    let ts = support::handles(ts);
    unsafe { sys::foreach_mul_tensor_(ts.as_ptr(), ts.len() as i64, factor.handle()) };
    support::done()
}

/// Every a /= its b.
pub fn foreach_div_(a: &[&Tensor], b: &[&Tensor]) -> Result<()> {
    let a = support::handles(a);
    let b = support::handles(b);
    unsafe { sys::foreach_div_(a.as_ptr(), a.len() as i64, b.as_ptr(), b.len() as i64) };
    support::done()
}

/// Divides every tensor by a number.
pub fn foreach_div_scalar_(ts: &[&Tensor], number: impl Into<Scalar>) -> Result<()> {
    let ts = support::handles(ts);
    let number = support::scalar(number);
    unsafe { sys::foreach_div_scalar_(ts.as_ptr(), ts.len() as i64, number.0, number.1) };
    support::done()
}

/// Every t += value \* its tensor1 \* its tensor2.
///
/// Where it is `None`, `value` is `1`.
pub fn foreach_addcmul_(
    ts: &[&Tensor],
    tensor1: &[&Tensor],
    tensor2: &[&Tensor],
    value: Option<Scalar>,
) -> Result<()> {
    let ts = support::handles(ts);
    let tensor1 = support::handles(tensor1);
    let tensor2 = support::handles(tensor2);
    let value = support::scalar(value.unwrap_or(Scalar::Int(1)));
    unsafe {
        sys::foreach_addcmul_(
            ts.as_ptr(),
            ts.len() as i64,
            tensor1.as_ptr(),
            tensor1.len() as i64,
            tensor2.as_ptr(),
            tensor2.len() as i64,
            value.0,
            value.1,
        )
    };
    support::done()
}

/// Every t += value \* its tensor1 / its tensor2.
///
/// Where it is `None`, `value` is `1`.
pub fn foreach_addcdiv_(
    ts: &[&Tensor],
    tensor1: &[&Tensor],
    tensor2: &[&Tensor],
    value: Option<Scalar>,
) -> Result<()> {
    let ts = support::handles(ts);
    let tensor1 = support::handles(tensor1);
    let tensor2 = support::handles(tensor2);
    let value = support::scalar(value.unwrap_or(Scalar::Int(1)));
    unsafe {
        sys::foreach_addcdiv_(
            ts.as_ptr(),
            ts.len() as i64,
            tensor1.as_ptr(),
            tensor1.len() as i64,
            tensor2.as_ptr(),
            tensor2.len() as i64,
            value.0,
            value.1,
        )
    };
    support::done()
}

/// Every t goes a part of the way to its stop.
pub fn foreach_lerp_(ts: &[&Tensor], stops: &[&Tensor], weight: impl Into<Scalar>) -> Result<()> {
    let ts = support::handles(ts);
    let stops = support::handles(stops);
    let weight = support::scalar(weight);
    unsafe {
        sys::foreach_lerp_(
            ts.as_ptr(),
            ts.len() as i64,
            stops.as_ptr(),
            stops.len() as i64,
            weight.0,
            weight.1,
        )
    };
    support::done()
}

/// The square roots of every tensor.
pub fn foreach_sqrt(ts: &[&Tensor]) -> Result<Vec<Tensor>> {
    let ts = support::handles(ts);
    let call =
        |out, capacity| unsafe { sys::foreach_sqrt(ts.as_ptr(), ts.len() as i64, out, capacity) };
    support::objects(None, call)
}

/// Takes the square roots of every tensor.
pub fn foreach_sqrt_(ts: &[&Tensor]) -> Result<()> {
    let ts = support::handles(ts);
    unsafe { sys::foreach_sqrt_(ts.as_ptr(), ts.len() as i64) };
    support::done()
}

/// The norm of order `ord` of every tensor.
///
/// Where it is `None`, `ord` is `2`.
pub fn foreach_norm(
    ts: &[&Tensor],
    ord: Option<Scalar>,
    dtype: Option<Dtype>,
) -> Result<Vec<Tensor>> {
    let ts = support::handles(ts);
    let ord = support::scalar(ord.unwrap_or(Scalar::Int(2)));
    let dtype = support::number(dtype, -1)?;
    let call = |out, capacity| unsafe {
        sys::foreach_norm(
            ts.as_ptr(),
            ts.len() as i64,
            ord.0,
            ord.1,
            dtype,
            out,
            capacity,
        )
    };
    support::objects(None, call)
}

/// Sets every tensor to zero.
pub fn foreach_zero_(ts: &[&Tensor]) -> Result<()> {
    let ts = support::handles(ts);
    unsafe { sys::foreach_zero_(ts.as_ptr(), ts.len() as i64) };
    support::done()
}

/// Copies every src into its tensor.
pub fn foreach_copy_(ts: &[&Tensor], src: &[&Tensor]) -> Result<()> {
    let ts = support::handles(ts);
    let src = support::handles(src);
    unsafe { sys::foreach_copy_(ts.as_ptr(), ts.len() as i64, src.as_ptr(), src.len() as i64) };
    support::done()
}

/// Any operator by name.
impl Call {
    /// Begins a call of an operator. Its arguments follow in order, each a value; those with a
    /// default may be left out.
    pub fn begin(name: &str) -> Result<Self> {
        let made = unsafe { sys::call_begin(name.as_ptr(), name.len() as i64) };
        support::owned(made)
    }

    /// Says which argument the next value is for; later ones go on from there.
    pub fn argument(&self, name: &str) -> Result<()> {
        unsafe { sys::call_argument(self.handle(), name.as_ptr(), name.len() as i64) };
        support::done()
    }

    /// Gives none.
    pub fn none(&self) -> Result<()> {
        unsafe { sys::call_none(self.handle()) };
        support::done()
    }

    /// Gives an integer; a dtype is an RT_TORCH_DTYPE_\*, a device an RT_TORCH_DEVICE_\* or n =
    /// CUDA n.
    pub fn int(&self, value: i64) -> Result<()> {
        unsafe { sys::call_int(self.handle(), value) };
        support::done()
    }

    /// Gives a float.
    pub fn float(&self, value: f64) -> Result<()> {
        unsafe { sys::call_float(self.handle(), value) };
        support::done()
    }

    /// Gives a bool.
    pub fn bool(&self, value: bool) -> Result<()> {
        unsafe { sys::call_bool(self.handle(), i64::from(value)) };
        support::done()
    }

    /// Gives a complex number.
    pub fn complex(&self, real: f64, imaginary: f64) -> Result<()> {
        unsafe { sys::call_complex(self.handle(), real, imaginary) };
        support::done()
    }

    /// Gives a text; of a device its name, of a memory format "contiguous", "preserve",
    /// "channels_last" or "channels_last_3d".
    pub fn text(&self, value: &str) -> Result<()> {
        unsafe { sys::call_text(self.handle(), value.as_ptr(), value.len() as i64) };
        support::done()
    }

    /// Gives a tensor.
    pub fn tensor(&self, t: &Tensor) -> Result<()> {
        unsafe { sys::call_tensor(self.handle(), t.handle()) };
        support::done()
    }

    /// Gives a generator.
    pub fn generator(&self, g: &Generator) -> Result<()> {
        unsafe { sys::call_generator(self.handle(), g.handle()) };
        support::done()
    }

    /// Begins a list: the values up to call_list_end are in it.
    pub fn list(&self) -> Result<()> {
        unsafe { sys::call_list(self.handle()) };
        support::done()
    }

    /// Ends a list, which is one value.
    pub fn list_end(&self) -> Result<()> {
        unsafe { sys::call_list_end(self.handle()) };
        support::done()
    }

    /// Checks the arguments against the schema, calls the operator, and returns how many results
    /// there are.
    pub fn run(&self) -> Result<i64> {
        let made = unsafe { sys::call_run(self.handle()) };
        support::count(made)
    }

    /// What a result is, an RT_TORCH_RESULT_\*; the first one has the number 0.
    pub fn result_kind(&self, index: i64) -> Result<i64> {
        let made = unsafe { sys::call_result_kind(self.handle(), index) };
        support::count(made)
    }

    /// A result that is an integer or a bool.
    pub fn result_int(&self, index: i64) -> Result<i64> {
        let call = |out| unsafe { sys::call_result_int(self.handle(), index, out) };
        support::value(call)
    }

    /// A result that is a float.
    pub fn result_float(&self, index: i64) -> Result<f64> {
        let call = |out| unsafe { sys::call_result_float(self.handle(), index, out) };
        support::value(call)
    }

    /// A result that is a text or a device.
    pub fn result_text(&self, index: i64) -> Result<String> {
        let call =
            |out, capacity| unsafe { sys::call_result_text(self.handle(), index, out, capacity) };
        support::text(call)
    }

    /// A result that is a tensor, or none.
    pub fn result_tensor(&self, index: i64) -> Result<Option<Tensor>> {
        let made = unsafe { sys::call_result_tensor(self.handle(), index) };
        support::owned_or_none(made)
    }

    /// A result that is a list of tensors.
    pub fn result_tensors(&self, index: i64) -> Result<Vec<Option<Tensor>>> {
        let call = |out, capacity| unsafe {
            sys::call_result_tensors(self.handle(), index, out, capacity)
        };
        support::objects_or_none(None, call)
    }

    /// A result that is a list of integers or bools.
    pub fn result_ints(&self, index: i64) -> Result<Vec<i64>> {
        let call =
            |out, capacity| unsafe { sys::call_result_ints(self.handle(), index, out, capacity) };
        support::list(call)
    }

    /// A result that is a list of floats, or the two parts of a complex number.
    pub fn result_floats(&self, index: i64) -> Result<Vec<f64>> {
        let call =
            |out, capacity| unsafe { sys::call_result_floats(self.handle(), index, out, capacity) };
        support::list(call)
    }
}

/// The names of PyTorch's operators that have all words of a text in them, one a line.
pub fn operators_search(words: &str) -> Result<String> {
    let call = |out, capacity| unsafe {
        sys::operators_search(words.as_ptr(), words.len() as i64, out, capacity)
    };
    support::text(call)
}

/// The schema of an operator, whose name has an overload where there are several:
/// "aten::add.Tensor".
pub fn operator_schema(name: &str) -> Result<String> {
    let call = |out, capacity| unsafe {
        sys::operator_schema(name.as_ptr(), name.len() as i64, out, capacity)
    };
    support::text(call)
}

/// Why an operator can't be called; empty where it can.
pub fn operator_refusal(name: &str) -> Result<String> {
    let call = |out, capacity| unsafe {
        sys::operator_refusal(name.as_ptr(), name.len() as i64, out, capacity)
    };
    support::text(call)
}

/// Compiled modules.
impl Module {
    /// The schemas of a module's methods, one a line.
    pub fn jit_methods(&self) -> Result<String> {
        let call = |out, capacity| unsafe { sys::jit_methods(self.handle(), out, capacity) };
        support::text(call)
    }

    /// The names and types of a module's own attributes, `name: Type`, one a line.
    pub fn jit_attributes(&self) -> Result<String> {
        let call = |out, capacity| unsafe { sys::jit_attributes(self.handle(), out, capacity) };
        support::text(call)
    }

    /// An attribute of a module: the only result of the call that is made.
    pub fn jit_attribute(&self, name: &str) -> Result<Call> {
        let made = unsafe { sys::jit_attribute(self.handle(), name.as_ptr(), name.len() as i64) };
        support::owned(made)
    }

    /// Begins a call of a module's method, which goes on as one of an operator: call_int and so on,
    /// then call_run.
    pub fn jit_call(&self, method: &str) -> Result<Call> {
        let made = unsafe { sys::jit_call(self.handle(), method.as_ptr(), method.len() as i64) };
        support::owned(made)
    }

    /// The names of a module's parameters, then those of its buffers, one a line.
    pub fn jit_state_names(&self) -> Result<String> {
        let call = |out, capacity| unsafe { sys::jit_state_names(self.handle(), out, capacity) };
        support::text(call)
    }

    /// A module's parameters, then its buffers; they share memory with it.
    pub fn jit_state(&self) -> Result<Vec<Tensor>> {
        let call = |out, capacity| unsafe { sys::jit_state(self.handle(), out, capacity) };
        support::objects(None, call)
    }

    /// How many of a module's tensors are parameters.
    pub fn jit_parameter_count(&self) -> Result<i64> {
        let made = unsafe { sys::jit_parameter_count(self.handle()) };
        support::count(made)
    }

    /// Says whether a module is being trained.
    pub fn jit_train(&self, training: bool) -> Result<()> {
        unsafe { sys::jit_train(self.handle(), i64::from(training)) };
        support::done()
    }

    /// Moves a module to a device.
    pub fn jit_to_device(&self, device: Device) -> Result<()> {
        unsafe { sys::jit_to_device(self.handle(), device.into()) };
        support::done()
    }

    /// Makes a module's floating-point tensors of a dtype.
    pub fn jit_to_dtype(&self, dtype: Dtype) -> Result<()> {
        unsafe { sys::jit_to_dtype(self.handle(), dtype.into()) };
        support::done()
    }
}

/// Compiled modules.
impl Package {
    /// Runs a package on tensors; gives those that it returns.
    pub fn aoti_run(&self, inputs: &[&Tensor]) -> Result<Vec<Tensor>> {
        let inputs = support::handles(inputs);
        let call = |out, capacity| unsafe {
            sys::aoti_run(
                self.handle(),
                inputs.as_ptr(),
                inputs.len() as i64,
                out,
                capacity,
            )
        };
        support::objects(None, call)
    }
}

/// Loads a TorchScript module to a device (none: where it was saved). It runs what the file says,
/// so `trusted` must be true.
pub fn jit_load(path: &str, trusted: bool, device: Option<Device>) -> Result<Module> {
    let device = support::number(device, support::NONE)?;
    let made =
        unsafe { sys::jit_load(path.as_ptr(), path.len() as i64, i64::from(trusted), device) };
    support::owned(made)
}

/// Loads an AOTInductor package, which is machine code, so `trusted` must be true.
pub fn aoti_load(path: &str, trusted: bool, device: Option<Device>) -> Result<Package> {
    let device = support::number(device, support::NONE)?;
    let made =
        unsafe { sys::aoti_load(path.as_ptr(), path.len() as i64, i64::from(trusted), device) };
    support::owned(made)
}

/// The functions of the C ABI, as its header describes them.
#[allow(missing_docs, dead_code)]
pub mod sys {
    use std::os::raw::c_char;

    #[link(name = "simple_torch_ffi")]
    extern "C" {
        #[link_name = "rt_torch_available"]
        pub fn available() -> bool;
        #[link_name = "rt_torch_version"]
        pub fn version() -> *const c_char;
        #[link_name = "rt_torch_abi_version"]
        pub fn abi_version() -> i64;
        #[link_name = "rt_torch_has_feature"]
        pub fn has_feature(name: *const c_char) -> bool;
        #[link_name = "rt_torch_last_error_code"]
        pub fn last_error_code() -> i64;
        #[link_name = "rt_torch_last_error"]
        pub fn last_error(out: *mut u8, capacity: i64) -> i64;
        #[link_name = "rt_torch_live_handles"]
        pub fn live_handles() -> i64;
        #[link_name = "rt_torch_thread_handles"]
        pub fn thread_handles(out: *mut i64) -> i64;
        #[link_name = "rt_torch_tensor_free"]
        pub fn tensor_free(t: i64);
        #[link_name = "rt_torch_generator_free"]
        pub fn generator_free(t: i64);
        #[link_name = "rt_torch_backward_free"]
        pub fn backward_free(t: i64);
        #[link_name = "rt_torch_stream_free"]
        pub fn stream_free(t: i64);
        #[link_name = "rt_torch_event_free"]
        pub fn event_free(t: i64);
        #[link_name = "rt_torch_call_free"]
        pub fn call_free(t: i64);
        #[link_name = "rt_torch_module_free"]
        pub fn module_free(t: i64);
        #[link_name = "rt_torch_package_free"]
        pub fn package_free(t: i64);
        #[link_name = "rt_torch_cuda_available"]
        pub fn cuda_available() -> bool;
        #[link_name = "rt_torch_cuda_device_count"]
        pub fn cuda_device_count() -> i64;
        #[link_name = "rt_torch_manual_seed"]
        pub fn manual_seed(seed: i64);
        #[link_name = "rt_torch_get_num_threads"]
        pub fn get_num_threads() -> i64;
        #[link_name = "rt_torch_set_num_threads"]
        pub fn set_num_threads(threads: i64);
        #[link_name = "rt_torch_get_num_interop_threads"]
        pub fn get_num_interop_threads() -> i64;
        #[link_name = "rt_torch_set_num_interop_threads"]
        pub fn set_num_interop_threads(threads: i64);
        #[link_name = "rt_torch_mps_available"]
        pub fn mps_available() -> bool;
        #[link_name = "rt_torch_default_device"]
        pub fn default_device(out: *mut i64) -> i64;
        #[link_name = "rt_torch_set_default_device"]
        pub fn set_default_device(device: i64);
        #[link_name = "rt_torch_synchronize"]
        pub fn synchronize(device: i64);
        #[link_name = "rt_torch_memory_allocated"]
        pub fn memory_allocated(device: i64, out: *mut i64) -> i64;
        #[link_name = "rt_torch_max_memory_allocated"]
        pub fn max_memory_allocated(device: i64, out: *mut i64) -> i64;
        #[link_name = "rt_torch_memory_reserved"]
        pub fn memory_reserved(device: i64, out: *mut i64) -> i64;
        #[link_name = "rt_torch_max_memory_reserved"]
        pub fn max_memory_reserved(device: i64, out: *mut i64) -> i64;
        #[link_name = "rt_torch_reset_peak_memory"]
        pub fn reset_peak_memory(device: i64);
        #[link_name = "rt_torch_memory_info"]
        pub fn memory_info(device: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_empty_cache"]
        pub fn empty_cache(device: i64);
        #[link_name = "rt_torch_stream_new"]
        pub fn stream_new(device: i64, high_priority: i64) -> i64;
        #[link_name = "rt_torch_current_stream"]
        pub fn current_stream(device: i64) -> i64;
        #[link_name = "rt_torch_set_current_stream"]
        pub fn set_current_stream(stream: i64);
        #[link_name = "rt_torch_stream_synchronize"]
        pub fn stream_synchronize(stream: i64);
        #[link_name = "rt_torch_stream_query"]
        pub fn stream_query(stream: i64) -> bool;
        #[link_name = "rt_torch_stream_device"]
        pub fn stream_device(stream: i64, out: *mut i64) -> i64;
        #[link_name = "rt_torch_stream_wait_event"]
        pub fn stream_wait_event(stream: i64, event: i64);
        #[link_name = "rt_torch_event_new"]
        pub fn event_new(device: i64, timing: i64) -> i64;
        #[link_name = "rt_torch_event_record"]
        pub fn event_record(event: i64, stream: i64);
        #[link_name = "rt_torch_event_query"]
        pub fn event_query(event: i64) -> bool;
        #[link_name = "rt_torch_event_synchronize"]
        pub fn event_synchronize(event: i64);
        #[link_name = "rt_torch_event_elapsed"]
        pub fn event_elapsed(start: i64, stop: i64, out: *mut f64) -> i64;
        #[link_name = "rt_torch_autocast_enabled"]
        pub fn autocast_enabled(device: i64) -> bool;
        #[link_name = "rt_torch_set_autocast_enabled"]
        pub fn set_autocast_enabled(device: i64, enabled: i64);
        #[link_name = "rt_torch_autocast_dtype"]
        pub fn autocast_dtype(device: i64) -> i64;
        #[link_name = "rt_torch_set_autocast_dtype"]
        pub fn set_autocast_dtype(device: i64, dtype: i64);
        #[link_name = "rt_torch_autocast_cache_enabled"]
        pub fn autocast_cache_enabled() -> bool;
        #[link_name = "rt_torch_set_autocast_cache_enabled"]
        pub fn set_autocast_cache_enabled(enabled: i64);
        #[link_name = "rt_torch_tensor_zeros"]
        pub fn tensor_zeros(dims: *const i64, ndim: i64) -> i64;
        #[link_name = "rt_torch_tensor_ones"]
        pub fn tensor_ones(dims: *const i64, ndim: i64) -> i64;
        #[link_name = "rt_torch_tensor_randn"]
        pub fn tensor_randn(dims: *const i64, ndim: i64) -> i64;
        #[link_name = "rt_torch_tensor_from_data"]
        pub fn tensor_from_data(
            data: *const f64,
            data_len: i64,
            dims: *const i64,
            ndim: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_from_ints"]
        pub fn tensor_from_ints(
            data: *const i64,
            data_len: i64,
            dims: *const i64,
            ndim: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_from_bytes"]
        pub fn tensor_from_bytes(
            data: *const u8,
            data_len: i64,
            dims: *const i64,
            ndim: i64,
            dtype: i64,
        ) -> i64;
        #[link_name = "rt_torch_from_data"]
        pub fn from_data(
            data: *const f64,
            data_len: i64,
            dims: *const i64,
            ndim: i64,
            dtype: i64,
            device: i64,
        ) -> i64;
        #[link_name = "rt_torch_from_ints"]
        pub fn from_ints(
            data: *const i64,
            data_len: i64,
            dims: *const i64,
            ndim: i64,
            dtype: i64,
            device: i64,
        ) -> i64;
        #[link_name = "rt_torch_zeros"]
        pub fn zeros(dims: *const i64, ndim: i64, dtype: i64, device: i64) -> i64;
        #[link_name = "rt_torch_ones"]
        pub fn ones(dims: *const i64, ndim: i64, dtype: i64, device: i64) -> i64;
        #[link_name = "rt_torch_full"]
        pub fn full(
            dims: *const i64,
            ndim: i64,
            value: i64,
            value_kind: i64,
            dtype: i64,
            device: i64,
        ) -> i64;
        #[link_name = "rt_torch_rand"]
        pub fn rand(dims: *const i64, ndim: i64, dtype: i64, device: i64) -> i64;
        #[link_name = "rt_torch_randn"]
        pub fn randn(dims: *const i64, ndim: i64, dtype: i64, device: i64) -> i64;
        #[link_name = "rt_torch_randint"]
        pub fn randint(low: i64, high: i64, dims: *const i64, ndim: i64, device: i64) -> i64;
        #[link_name = "rt_torch_arange"]
        pub fn arange(
            start: i64,
            start_kind: i64,
            stop: i64,
            stop_kind: i64,
            step: i64,
            step_kind: i64,
            dtype: i64,
            device: i64,
        ) -> i64;
        #[link_name = "rt_torch_eye"]
        pub fn eye(n: i64, m: i64, dtype: i64, device: i64) -> i64;
        #[link_name = "rt_torch_linspace"]
        pub fn linspace(
            start: i64,
            start_kind: i64,
            stop: i64,
            stop_kind: i64,
            steps: i64,
            dtype: i64,
            device: i64,
        ) -> i64;
        #[link_name = "rt_torch_logspace"]
        pub fn logspace(
            start: i64,
            start_kind: i64,
            stop: i64,
            stop_kind: i64,
            steps: i64,
            base: f64,
            dtype: i64,
            device: i64,
        ) -> i64;
        #[link_name = "rt_torch_empty"]
        pub fn empty(dims: *const i64, ndim: i64, dtype: i64, device: i64) -> i64;
        #[link_name = "rt_torch_tensor_zeros_like"]
        pub fn tensor_zeros_like(t: i64, dtype: i64, device: i64) -> i64;
        #[link_name = "rt_torch_tensor_ones_like"]
        pub fn tensor_ones_like(t: i64, dtype: i64, device: i64) -> i64;
        #[link_name = "rt_torch_tensor_full_like"]
        pub fn tensor_full_like(
            t: i64,
            value: i64,
            value_kind: i64,
            dtype: i64,
            device: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_empty_like"]
        pub fn tensor_empty_like(t: i64, dtype: i64, device: i64) -> i64;
        #[link_name = "rt_torch_tensor_new_zeros"]
        pub fn tensor_new_zeros(
            t: i64,
            dims: *const i64,
            ndim: i64,
            dtype: i64,
            device: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_new_full"]
        pub fn tensor_new_full(
            t: i64,
            dims: *const i64,
            ndim: i64,
            value: i64,
            value_kind: i64,
            dtype: i64,
            device: i64,
        ) -> i64;
        #[link_name = "rt_torch_tril_indices"]
        pub fn tril_indices(row: i64, col: i64, offset: i64, dtype: i64, device: i64) -> i64;
        #[link_name = "rt_torch_triu_indices"]
        pub fn triu_indices(row: i64, col: i64, offset: i64, dtype: i64, device: i64) -> i64;
        #[link_name = "rt_torch_hann_window"]
        pub fn hann_window(window_length: i64, periodic: i64, dtype: i64, device: i64) -> i64;
        #[link_name = "rt_torch_complex"]
        pub fn complex(real: i64, imag: i64) -> i64;
        #[link_name = "rt_torch_polar"]
        pub fn polar(abs: i64, angle: i64) -> i64;
        #[link_name = "rt_torch_default_generator"]
        pub fn default_generator(device: i64) -> i64;
        #[link_name = "rt_torch_generator_new"]
        pub fn generator_new(device: i64) -> i64;
        #[link_name = "rt_torch_generator_manual_seed"]
        pub fn generator_manual_seed(g: i64, seed: i64);
        #[link_name = "rt_torch_generator_seed"]
        pub fn generator_seed(g: i64, out: *mut i64) -> i64;
        #[link_name = "rt_torch_generator_initial_seed"]
        pub fn generator_initial_seed(g: i64, out: *mut i64) -> i64;
        #[link_name = "rt_torch_generator_state"]
        pub fn generator_state(g: i64) -> i64;
        #[link_name = "rt_torch_generator_set_state"]
        pub fn generator_set_state(g: i64, state: i64);
        #[link_name = "rt_torch_generator_device"]
        pub fn generator_device(g: i64, out: *mut i64) -> i64;
        #[link_name = "rt_torch_rand_from"]
        pub fn rand_from(
            dims: *const i64,
            ndim: i64,
            generator: i64,
            dtype: i64,
            device: i64,
        ) -> i64;
        #[link_name = "rt_torch_randn_from"]
        pub fn randn_from(
            dims: *const i64,
            ndim: i64,
            generator: i64,
            dtype: i64,
            device: i64,
        ) -> i64;
        #[link_name = "rt_torch_randint_from"]
        pub fn randint_from(
            low: i64,
            high: i64,
            dims: *const i64,
            ndim: i64,
            generator: i64,
            dtype: i64,
            device: i64,
        ) -> i64;
        #[link_name = "rt_torch_randperm_from"]
        pub fn randperm_from(n: i64, generator: i64, dtype: i64, device: i64) -> i64;
        #[link_name = "rt_torch_tensor_rand_like"]
        pub fn tensor_rand_like(t: i64, dtype: i64, device: i64) -> i64;
        #[link_name = "rt_torch_tensor_randn_like"]
        pub fn tensor_randn_like(t: i64, dtype: i64, device: i64) -> i64;
        #[link_name = "rt_torch_tensor_randint_like"]
        pub fn tensor_randint_like(t: i64, low: i64, high: i64, dtype: i64, device: i64) -> i64;
        #[link_name = "rt_torch_randperm"]
        pub fn randperm(n: i64, dtype: i64, device: i64) -> i64;
        #[link_name = "rt_torch_tensor_bernoulli"]
        pub fn tensor_bernoulli(t: i64, generator: i64) -> i64;
        #[link_name = "rt_torch_tensor_multinomial"]
        pub fn tensor_multinomial(
            t: i64,
            num_samples: i64,
            replacement: i64,
            generator: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_poisson"]
        pub fn tensor_poisson(t: i64, generator: i64) -> i64;
        #[link_name = "rt_torch_normal"]
        pub fn normal(
            mean: f64,
            std: f64,
            dims: *const i64,
            ndim: i64,
            generator: i64,
            dtype: i64,
            device: i64,
        ) -> i64;
        #[link_name = "rt_torch_normal_tensors"]
        pub fn normal_tensors(mean: i64, std: i64, generator: i64) -> i64;
        #[link_name = "rt_torch_tensor_uniform_"]
        pub fn tensor_uniform_(t: i64, low: f64, high: f64, generator: i64);
        #[link_name = "rt_torch_tensor_normal_"]
        pub fn tensor_normal_(t: i64, mean: f64, std: f64, generator: i64);
        #[link_name = "rt_torch_tensor_exponential_"]
        pub fn tensor_exponential_(t: i64, rate: f64, generator: i64);
        #[link_name = "rt_torch_tensor_bernoulli_"]
        pub fn tensor_bernoulli_(t: i64, p: f64, generator: i64);
        #[link_name = "rt_torch_tensor_random_"]
        pub fn tensor_random_(t: i64, low: i64, high: i64, generator: i64);
        #[link_name = "rt_torch_tensor_add"]
        pub fn tensor_add(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_sub"]
        pub fn tensor_sub(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_mul"]
        pub fn tensor_mul(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_div"]
        pub fn tensor_div(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_floor_divide"]
        pub fn tensor_floor_divide(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_remainder"]
        pub fn tensor_remainder(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_pow"]
        pub fn tensor_pow(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_maximum"]
        pub fn tensor_maximum(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_minimum"]
        pub fn tensor_minimum(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_add_scalar"]
        pub fn tensor_add_scalar(a: i64, b: i64, b_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_sub_scalar"]
        pub fn tensor_sub_scalar(a: i64, b: i64, b_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_rsub_scalar"]
        pub fn tensor_rsub_scalar(a: i64, b: i64, b_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_mul_scalar"]
        pub fn tensor_mul_scalar(a: i64, b: i64, b_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_div_scalar"]
        pub fn tensor_div_scalar(a: i64, b: i64, b_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_floor_divide_scalar"]
        pub fn tensor_floor_divide_scalar(a: i64, b: i64, b_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_remainder_scalar"]
        pub fn tensor_remainder_scalar(a: i64, b: i64, b_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_pow_scalar"]
        pub fn tensor_pow_scalar(a: i64, b: i64, b_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_rpow_scalar"]
        pub fn tensor_rpow_scalar(b: i64, b_kind: i64, a: i64) -> i64;
        #[link_name = "rt_torch_tensor_add_scaled"]
        pub fn tensor_add_scaled(a: i64, b: i64, alpha: i64, alpha_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_div_mode"]
        pub fn tensor_div_mode(
            a: i64,
            b: i64,
            rounding_mode: *const u8,
            rounding_mode_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_div_scalar_mode"]
        pub fn tensor_div_scalar_mode(
            a: i64,
            b: i64,
            b_kind: i64,
            rounding_mode: *const u8,
            rounding_mode_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_fmod"]
        pub fn tensor_fmod(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_fmod_scalar"]
        pub fn tensor_fmod_scalar(a: i64, b: i64, b_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_fmax"]
        pub fn tensor_fmax(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_fmin"]
        pub fn tensor_fmin(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_addcmul"]
        pub fn tensor_addcmul(
            t: i64,
            tensor1: i64,
            tensor2: i64,
            value: i64,
            value_kind: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_addcdiv"]
        pub fn tensor_addcdiv(
            t: i64,
            tensor1: i64,
            tensor2: i64,
            value: i64,
            value_kind: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_lerp"]
        pub fn tensor_lerp(t: i64, stop: i64, weight: i64) -> i64;
        #[link_name = "rt_torch_tensor_lerp_scalar"]
        pub fn tensor_lerp_scalar(t: i64, stop: i64, weight: i64, weight_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_hypot"]
        pub fn tensor_hypot(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_atan2"]
        pub fn tensor_atan2(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_logaddexp"]
        pub fn tensor_logaddexp(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_xlogy"]
        pub fn tensor_xlogy(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_copysign"]
        pub fn tensor_copysign(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_gcd"]
        pub fn tensor_gcd(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_lcm"]
        pub fn tensor_lcm(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_heaviside"]
        pub fn tensor_heaviside(t: i64, values: i64) -> i64;
        #[link_name = "rt_torch_tensor_bitwise_and"]
        pub fn tensor_bitwise_and(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_bitwise_or"]
        pub fn tensor_bitwise_or(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_bitwise_xor"]
        pub fn tensor_bitwise_xor(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_bitwise_and_scalar"]
        pub fn tensor_bitwise_and_scalar(a: i64, b: i64, b_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_bitwise_or_scalar"]
        pub fn tensor_bitwise_or_scalar(a: i64, b: i64, b_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_bitwise_xor_scalar"]
        pub fn tensor_bitwise_xor_scalar(a: i64, b: i64, b_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_bitwise_left_shift"]
        pub fn tensor_bitwise_left_shift(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_bitwise_right_shift"]
        pub fn tensor_bitwise_right_shift(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_neg"]
        pub fn tensor_neg(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_abs"]
        pub fn tensor_abs(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_sign"]
        pub fn tensor_sign(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_reciprocal"]
        pub fn tensor_reciprocal(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_exp"]
        pub fn tensor_exp(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_log"]
        pub fn tensor_log(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_sqrt"]
        pub fn tensor_sqrt(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_sin"]
        pub fn tensor_sin(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_cos"]
        pub fn tensor_cos(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_floor"]
        pub fn tensor_floor(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_ceil"]
        pub fn tensor_ceil(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_round"]
        pub fn tensor_round(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_clamp"]
        pub fn tensor_clamp(t: i64, low: i64, low_kind: i64, high: i64, high_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_isnan"]
        pub fn tensor_isnan(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_square"]
        pub fn tensor_square(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_rsqrt"]
        pub fn tensor_rsqrt(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_exp2"]
        pub fn tensor_exp2(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_expm1"]
        pub fn tensor_expm1(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_log2"]
        pub fn tensor_log2(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_log10"]
        pub fn tensor_log10(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_log1p"]
        pub fn tensor_log1p(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_tan"]
        pub fn tensor_tan(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_asin"]
        pub fn tensor_asin(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_acos"]
        pub fn tensor_acos(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_atan"]
        pub fn tensor_atan(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_sinh"]
        pub fn tensor_sinh(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_cosh"]
        pub fn tensor_cosh(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_asinh"]
        pub fn tensor_asinh(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_acosh"]
        pub fn tensor_acosh(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_atanh"]
        pub fn tensor_atanh(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_erf"]
        pub fn tensor_erf(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_erfc"]
        pub fn tensor_erfc(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_erfinv"]
        pub fn tensor_erfinv(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_lgamma"]
        pub fn tensor_lgamma(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_digamma"]
        pub fn tensor_digamma(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_sinc"]
        pub fn tensor_sinc(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_logit"]
        pub fn tensor_logit(t: i64, eps: f64, has_eps: i64) -> i64;
        #[link_name = "rt_torch_tensor_trunc"]
        pub fn tensor_trunc(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_frac"]
        pub fn tensor_frac(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_round_decimals"]
        pub fn tensor_round_decimals(t: i64, decimals: i64) -> i64;
        #[link_name = "rt_torch_tensor_clamp_tensors"]
        pub fn tensor_clamp_tensors(t: i64, low: i64, high: i64) -> i64;
        #[link_name = "rt_torch_tensor_nan_to_num"]
        pub fn tensor_nan_to_num(
            t: i64,
            nan: f64,
            has_nan: i64,
            posinf: f64,
            has_posinf: i64,
            neginf: f64,
            has_neginf: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_sgn"]
        pub fn tensor_sgn(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_signbit"]
        pub fn tensor_signbit(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_deg2rad"]
        pub fn tensor_deg2rad(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_rad2deg"]
        pub fn tensor_rad2deg(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_bitwise_not"]
        pub fn tensor_bitwise_not(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_real"]
        pub fn tensor_real(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_imag"]
        pub fn tensor_imag(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_conj"]
        pub fn tensor_conj(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_resolve_conj"]
        pub fn tensor_resolve_conj(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_angle"]
        pub fn tensor_angle(t: i64) -> i64;
        #[link_name = "rt_torch_view_as_real"]
        pub fn view_as_real(t: i64) -> i64;
        #[link_name = "rt_torch_view_as_complex"]
        pub fn view_as_complex(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_isinf"]
        pub fn tensor_isinf(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_isfinite"]
        pub fn tensor_isfinite(t: i64) -> i64;
        #[link_name = "rt_torch_relu"]
        pub fn relu(t: i64) -> i64;
        #[link_name = "rt_torch_sigmoid"]
        pub fn sigmoid(t: i64) -> i64;
        #[link_name = "rt_torch_tanh"]
        pub fn tanh(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_gelu"]
        pub fn tensor_gelu(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_softmax"]
        pub fn tensor_softmax(t: i64, dim: i64) -> i64;
        #[link_name = "rt_torch_tensor_log_softmax"]
        pub fn tensor_log_softmax(t: i64, dim: i64) -> i64;
        #[link_name = "rt_torch_relu6"]
        pub fn relu6(t: i64) -> i64;
        #[link_name = "rt_torch_leaky_relu"]
        pub fn leaky_relu(t: i64, negative_slope: i64, negative_slope_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_prelu"]
        pub fn tensor_prelu(t: i64, weight: i64) -> i64;
        #[link_name = "rt_torch_elu"]
        pub fn elu(t: i64, alpha: i64, alpha_kind: i64) -> i64;
        #[link_name = "rt_torch_selu"]
        pub fn selu(t: i64) -> i64;
        #[link_name = "rt_torch_silu"]
        pub fn silu(t: i64) -> i64;
        #[link_name = "rt_torch_mish"]
        pub fn mish(t: i64) -> i64;
        #[link_name = "rt_torch_softplus"]
        pub fn softplus(
            t: i64,
            beta: i64,
            beta_kind: i64,
            threshold: i64,
            threshold_kind: i64,
        ) -> i64;
        #[link_name = "rt_torch_gelu_tanh"]
        pub fn gelu_tanh(t: i64) -> i64;
        #[link_name = "rt_torch_hardtanh"]
        pub fn hardtanh(t: i64, low: i64, low_kind: i64, high: i64, high_kind: i64) -> i64;
        #[link_name = "rt_torch_hardswish"]
        pub fn hardswish(t: i64) -> i64;
        #[link_name = "rt_torch_hardsigmoid"]
        pub fn hardsigmoid(t: i64) -> i64;
        #[link_name = "rt_torch_logsigmoid"]
        pub fn logsigmoid(t: i64) -> i64;
        #[link_name = "rt_torch_glu"]
        pub fn glu(t: i64, dim: i64) -> i64;
        #[link_name = "rt_torch_threshold"]
        pub fn threshold(
            t: i64,
            threshold: i64,
            threshold_kind: i64,
            value: i64,
            value_kind: i64,
        ) -> i64;
        #[link_name = "rt_torch_softshrink"]
        pub fn softshrink(t: i64, bound: i64, bound_kind: i64) -> i64;
        #[link_name = "rt_torch_hardshrink"]
        pub fn hardshrink(t: i64, bound: i64, bound_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_eq"]
        pub fn tensor_eq(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_ne"]
        pub fn tensor_ne(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_lt"]
        pub fn tensor_lt(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_le"]
        pub fn tensor_le(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_gt"]
        pub fn tensor_gt(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_ge"]
        pub fn tensor_ge(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_eq_scalar"]
        pub fn tensor_eq_scalar(a: i64, b: i64, b_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_ne_scalar"]
        pub fn tensor_ne_scalar(a: i64, b: i64, b_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_lt_scalar"]
        pub fn tensor_lt_scalar(a: i64, b: i64, b_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_le_scalar"]
        pub fn tensor_le_scalar(a: i64, b: i64, b_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_gt_scalar"]
        pub fn tensor_gt_scalar(a: i64, b: i64, b_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_ge_scalar"]
        pub fn tensor_ge_scalar(a: i64, b: i64, b_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_logical_not"]
        pub fn tensor_logical_not(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_logical_and"]
        pub fn tensor_logical_and(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_logical_or"]
        pub fn tensor_logical_or(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_equal"]
        pub fn tensor_equal(a: i64, b: i64, out: *mut i64) -> i64;
        #[link_name = "rt_torch_where"]
        pub fn r#where(condition: i64, a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_where_other_scalar"]
        pub fn where_other_scalar(condition: i64, a: i64, b: i64, b_kind: i64) -> i64;
        #[link_name = "rt_torch_where_self_scalar"]
        pub fn where_self_scalar(condition: i64, a: i64, a_kind: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_logical_xor"]
        pub fn tensor_logical_xor(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_isclose"]
        pub fn tensor_isclose(a: i64, b: i64, rtol: f64, atol: f64, equal_nan: i64) -> i64;
        #[link_name = "rt_torch_tensor_allclose"]
        pub fn tensor_allclose(
            a: i64,
            b: i64,
            rtol: f64,
            atol: f64,
            equal_nan: i64,
            out: *mut i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_isin"]
        pub fn tensor_isin(a: i64, b: i64, assume_unique: i64, invert: i64) -> i64;
        #[link_name = "rt_torch_tensor_matmul"]
        pub fn tensor_matmul(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_dot"]
        pub fn tensor_dot(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_mm"]
        pub fn tensor_mm(t: i64, mat2: i64) -> i64;
        #[link_name = "rt_torch_tensor_mv"]
        pub fn tensor_mv(t: i64, vec: i64) -> i64;
        #[link_name = "rt_torch_tensor_bmm"]
        pub fn tensor_bmm(t: i64, mat2: i64) -> i64;
        #[link_name = "rt_torch_tensor_addmm"]
        pub fn tensor_addmm(
            t: i64,
            mat1: i64,
            mat2: i64,
            beta: i64,
            beta_kind: i64,
            alpha: i64,
            alpha_kind: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_addmv"]
        pub fn tensor_addmv(
            t: i64,
            mat: i64,
            vec: i64,
            beta: i64,
            beta_kind: i64,
            alpha: i64,
            alpha_kind: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_baddbmm"]
        pub fn tensor_baddbmm(
            t: i64,
            batch1: i64,
            batch2: i64,
            beta: i64,
            beta_kind: i64,
            alpha: i64,
            alpha_kind: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_outer"]
        pub fn tensor_outer(t: i64, vec2: i64) -> i64;
        #[link_name = "rt_torch_tensor_inner"]
        pub fn tensor_inner(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_kron"]
        pub fn tensor_kron(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_cross"]
        pub fn tensor_cross(a: i64, b: i64, dim: i64) -> i64;
        #[link_name = "rt_torch_tensordot"]
        pub fn tensordot(
            a: i64,
            b: i64,
            dims_a: *const i64,
            dims_a_len: i64,
            dims_b: *const i64,
            dims_b_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_einsum"]
        pub fn einsum(
            equation: *const u8,
            equation_len: i64,
            tensors: *const i64,
            tensors_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_trace"]
        pub fn tensor_trace(t: i64) -> i64;
        #[link_name = "rt_torch_linalg_multi_dot"]
        pub fn linalg_multi_dot(tensors: *const i64, tensors_len: i64) -> i64;
        #[link_name = "rt_torch_linalg_inv"]
        pub fn linalg_inv(a: i64) -> i64;
        #[link_name = "rt_torch_linalg_pinv"]
        pub fn linalg_pinv(
            t: i64,
            atol: f64,
            has_atol: i64,
            rtol: f64,
            has_rtol: i64,
            hermitian: i64,
        ) -> i64;
        #[link_name = "rt_torch_linalg_det"]
        pub fn linalg_det(a: i64) -> i64;
        #[link_name = "rt_torch_linalg_slogdet"]
        pub fn linalg_slogdet(a: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_linalg_solve"]
        pub fn linalg_solve(a: i64, b: i64, left: i64) -> i64;
        #[link_name = "rt_torch_linalg_solve_triangular"]
        pub fn linalg_solve_triangular(
            t: i64,
            b: i64,
            upper: i64,
            left: i64,
            unitriangular: i64,
        ) -> i64;
        #[link_name = "rt_torch_linalg_lstsq"]
        pub fn linalg_lstsq(
            t: i64,
            b: i64,
            rcond: f64,
            has_rcond: i64,
            driver: *const u8,
            driver_len: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_linalg_qr"]
        pub fn linalg_qr(
            a: i64,
            mode: *const u8,
            mode_len: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_linalg_lu"]
        pub fn linalg_lu(a: i64, pivot: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_linalg_svd"]
        pub fn linalg_svd(a: i64, full_matrices: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_linalg_svdvals"]
        pub fn linalg_svdvals(a: i64) -> i64;
        #[link_name = "rt_torch_linalg_eigh"]
        pub fn linalg_eigh(
            t: i64,
            uplo: *const u8,
            uplo_len: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_linalg_eigvalsh"]
        pub fn linalg_eigvalsh(t: i64, uplo: *const u8, uplo_len: i64) -> i64;
        #[link_name = "rt_torch_linalg_cholesky"]
        pub fn linalg_cholesky(t: i64, upper: i64) -> i64;
        #[link_name = "rt_torch_tensor_cholesky_solve"]
        pub fn tensor_cholesky_solve(b: i64, factor: i64, upper: i64) -> i64;
        #[link_name = "rt_torch_linalg_matrix_power"]
        pub fn linalg_matrix_power(t: i64, n: i64) -> i64;
        #[link_name = "rt_torch_linalg_matrix_rank"]
        pub fn linalg_matrix_rank(
            t: i64,
            atol: f64,
            has_atol: i64,
            rtol: f64,
            has_rtol: i64,
            hermitian: i64,
        ) -> i64;
        #[link_name = "rt_torch_linalg_norm"]
        pub fn linalg_norm(
            t: i64,
            ord: i64,
            ord_kind: i64,
            dim: *const i64,
            dim_len: i64,
            keepdim: i64,
            dtype: i64,
        ) -> i64;
        #[link_name = "rt_torch_linalg_vector_norm"]
        pub fn linalg_vector_norm(
            t: i64,
            ord: i64,
            ord_kind: i64,
            dim: *const i64,
            dim_len: i64,
            keepdim: i64,
            dtype: i64,
        ) -> i64;
        #[link_name = "rt_torch_linalg_matrix_norm"]
        pub fn linalg_matrix_norm(
            t: i64,
            ord: i64,
            ord_kind: i64,
            dim: *const i64,
            dim_len: i64,
            keepdim: i64,
            dtype: i64,
        ) -> i64;
        #[link_name = "rt_torch_cdist"]
        pub fn cdist(x1: i64, x2: i64, p: f64) -> i64;
        #[link_name = "rt_torch_cov"]
        pub fn cov(t: i64, correction: i64, fweights: i64, aweights: i64) -> i64;
        #[link_name = "rt_torch_corrcoef"]
        pub fn corrcoef(t: i64) -> i64;
        #[link_name = "rt_torch_linear"]
        pub fn linear(input: i64, weight: i64, bias: i64) -> i64;
        #[link_name = "rt_torch_tensor_sum"]
        pub fn tensor_sum(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_sum_dim"]
        pub fn tensor_sum_dim(
            t: i64,
            dim: *const i64,
            dim_len: i64,
            keepdim: i64,
            dtype: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_mean"]
        pub fn tensor_mean(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_mean_dim"]
        pub fn tensor_mean_dim(t: i64, dim: *const i64, dim_len: i64, keepdim: i64) -> i64;
        #[link_name = "rt_torch_tensor_prod"]
        pub fn tensor_prod(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_prod_dim"]
        pub fn tensor_prod_dim(t: i64, dim: i64, keepdim: i64) -> i64;
        #[link_name = "rt_torch_tensor_var"]
        pub fn tensor_var(
            t: i64,
            dim: *const i64,
            dim_len: i64,
            correction: i64,
            correction_kind: i64,
            keepdim: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_std"]
        pub fn tensor_std(
            t: i64,
            dim: *const i64,
            dim_len: i64,
            correction: i64,
            correction_kind: i64,
            keepdim: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_max"]
        pub fn tensor_max(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_max_dim"]
        pub fn tensor_max_dim(t: i64, dim: i64, keepdim: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_tensor_min"]
        pub fn tensor_min(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_min_dim"]
        pub fn tensor_min_dim(t: i64, dim: i64, keepdim: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_tensor_argmax"]
        pub fn tensor_argmax(t: i64, dim: i64, keepdim: i64) -> i64;
        #[link_name = "rt_torch_tensor_argmin"]
        pub fn tensor_argmin(t: i64, dim: i64, keepdim: i64) -> i64;
        #[link_name = "rt_torch_tensor_any"]
        pub fn tensor_any(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_any_dim"]
        pub fn tensor_any_dim(t: i64, dim: i64, keepdim: i64) -> i64;
        #[link_name = "rt_torch_tensor_all"]
        pub fn tensor_all(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_all_dim"]
        pub fn tensor_all_dim(t: i64, dim: i64, keepdim: i64) -> i64;
        #[link_name = "rt_torch_tensor_cumsum"]
        pub fn tensor_cumsum(t: i64, dim: i64) -> i64;
        #[link_name = "rt_torch_tensor_sum_dtype"]
        pub fn tensor_sum_dtype(t: i64, dtype: i64) -> i64;
        #[link_name = "rt_torch_tensor_amax"]
        pub fn tensor_amax(t: i64, dim: *const i64, dim_len: i64, keepdim: i64) -> i64;
        #[link_name = "rt_torch_tensor_amin"]
        pub fn tensor_amin(t: i64, dim: *const i64, dim_len: i64, keepdim: i64) -> i64;
        #[link_name = "rt_torch_tensor_aminmax"]
        pub fn tensor_aminmax(t: i64, dim: i64, keepdim: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_tensor_norm"]
        pub fn tensor_norm(t: i64, p: i64, p_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_norm_dim"]
        pub fn tensor_norm_dim(
            t: i64,
            p: i64,
            p_kind: i64,
            dim: *const i64,
            dim_len: i64,
            keepdim: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_logsumexp"]
        pub fn tensor_logsumexp(t: i64, dim: *const i64, dim_len: i64, keepdim: i64) -> i64;
        #[link_name = "rt_torch_tensor_median"]
        pub fn tensor_median(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_median_dim"]
        pub fn tensor_median_dim(
            t: i64,
            dim: i64,
            keepdim: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_nanmedian"]
        pub fn tensor_nanmedian(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_mode"]
        pub fn tensor_mode(t: i64, dim: i64, keepdim: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_tensor_nansum"]
        pub fn tensor_nansum(
            t: i64,
            dim: *const i64,
            dim_len: i64,
            keepdim: i64,
            dtype: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_nanmean"]
        pub fn tensor_nanmean(
            t: i64,
            dim: *const i64,
            dim_len: i64,
            keepdim: i64,
            dtype: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_count_nonzero"]
        pub fn tensor_count_nonzero(t: i64, dim: i64) -> i64;
        #[link_name = "rt_torch_tensor_var_mean"]
        pub fn tensor_var_mean(
            t: i64,
            dim: *const i64,
            dim_len: i64,
            correction: i64,
            correction_kind: i64,
            keepdim: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_std_mean"]
        pub fn tensor_std_mean(
            t: i64,
            dim: *const i64,
            dim_len: i64,
            correction: i64,
            correction_kind: i64,
            keepdim: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_quantile"]
        pub fn tensor_quantile(
            t: i64,
            q: i64,
            dim: i64,
            keepdim: i64,
            interpolation: *const u8,
            interpolation_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_quantile_scalar"]
        pub fn tensor_quantile_scalar(
            t: i64,
            q: f64,
            dim: i64,
            keepdim: i64,
            interpolation: *const u8,
            interpolation_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_cumprod"]
        pub fn tensor_cumprod(t: i64, dim: i64) -> i64;
        #[link_name = "rt_torch_tensor_cummax"]
        pub fn tensor_cummax(t: i64, dim: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_tensor_cummin"]
        pub fn tensor_cummin(t: i64, dim: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_tensor_logcumsumexp"]
        pub fn tensor_logcumsumexp(t: i64, dim: i64) -> i64;
        #[link_name = "rt_torch_tensor_diff"]
        pub fn tensor_diff(t: i64, n: i64, dim: i64, prepend: i64, append: i64) -> i64;
        #[link_name = "rt_torch_trapezoid"]
        pub fn trapezoid(t: i64, dx: i64, dx_kind: i64, dim: i64) -> i64;
        #[link_name = "rt_torch_tensor_histc"]
        pub fn tensor_histc(
            t: i64,
            bins: i64,
            low: i64,
            low_kind: i64,
            high: i64,
            high_kind: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_bincount"]
        pub fn tensor_bincount(t: i64, weights: i64, minlength: i64) -> i64;
        #[link_name = "rt_torch_tensor_reshape"]
        pub fn tensor_reshape(t: i64, dims: *const i64, ndim: i64) -> i64;
        #[link_name = "rt_torch_tensor_view"]
        pub fn tensor_view(t: i64, dims: *const i64, ndim: i64) -> i64;
        #[link_name = "rt_torch_tensor_transpose"]
        pub fn tensor_transpose(t: i64, dim0: i64, dim1: i64) -> i64;
        #[link_name = "rt_torch_tensor_permute"]
        pub fn tensor_permute(t: i64, dims: *const i64, ndim: i64) -> i64;
        #[link_name = "rt_torch_tensor_squeeze"]
        pub fn tensor_squeeze(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_squeeze_dim"]
        pub fn tensor_squeeze_dim(t: i64, dim: i64) -> i64;
        #[link_name = "rt_torch_tensor_unsqueeze"]
        pub fn tensor_unsqueeze(t: i64, dim: i64) -> i64;
        #[link_name = "rt_torch_tensor_expand"]
        pub fn tensor_expand(t: i64, dims: *const i64, ndim: i64) -> i64;
        #[link_name = "rt_torch_tensor_flatten"]
        pub fn tensor_flatten(t: i64, start_dim: i64, end_dim: i64) -> i64;
        #[link_name = "rt_torch_tensor_flip"]
        pub fn tensor_flip(t: i64, dims: *const i64, ndim: i64) -> i64;
        #[link_name = "rt_torch_cat"]
        pub fn cat(tensors: *const i64, tensors_len: i64, dim: i64) -> i64;
        #[link_name = "rt_torch_stack"]
        pub fn stack(tensors: *const i64, tensors_len: i64, dim: i64) -> i64;
        #[link_name = "rt_torch_tensor_split"]
        pub fn tensor_split(t: i64, split_size: i64, dim: i64, out: *mut i64, capacity: i64)
            -> i64;
        #[link_name = "rt_torch_tensor_t"]
        pub fn tensor_t(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_mT"]
        pub fn tensor_mT(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_swapaxes"]
        pub fn tensor_swapaxes(t: i64, axis0: i64, axis1: i64) -> i64;
        #[link_name = "rt_torch_tensor_movedim"]
        pub fn tensor_movedim(
            t: i64,
            source: *const i64,
            source_len: i64,
            destination: *const i64,
            destination_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_squeeze_dims"]
        pub fn tensor_squeeze_dims(t: i64, dims: *const i64, ndim: i64) -> i64;
        #[link_name = "rt_torch_tensor_unflatten"]
        pub fn tensor_unflatten(t: i64, dim: i64, sizes: *const i64, sizes_len: i64) -> i64;
        #[link_name = "rt_torch_tensor_broadcast_to"]
        pub fn tensor_broadcast_to(t: i64, dims: *const i64, ndim: i64) -> i64;
        #[link_name = "rt_torch_tensor_expand_as"]
        pub fn tensor_expand_as(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_reshape_as"]
        pub fn tensor_reshape_as(a: i64, b: i64) -> i64;
        #[link_name = "rt_torch_tensor_view_dtype"]
        pub fn tensor_view_dtype(t: i64, dtype: i64) -> i64;
        #[link_name = "rt_torch_tensor_as_strided"]
        pub fn tensor_as_strided(
            t: i64,
            dims: *const i64,
            ndim: i64,
            stride: *const i64,
            stride_len: i64,
            storage_offset: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_unfold"]
        pub fn tensor_unfold(t: i64, dim: i64, size: i64, step: i64) -> i64;
        #[link_name = "rt_torch_tensor_diagonal"]
        pub fn tensor_diagonal(t: i64, offset: i64, dim1: i64, dim2: i64) -> i64;
        #[link_name = "rt_torch_tensor_diag"]
        pub fn tensor_diag(t: i64, diagonal: i64) -> i64;
        #[link_name = "rt_torch_tensor_diag_embed"]
        pub fn tensor_diag_embed(t: i64, offset: i64, dim1: i64, dim2: i64) -> i64;
        #[link_name = "rt_torch_tensor_tril"]
        pub fn tensor_tril(t: i64, diagonal: i64) -> i64;
        #[link_name = "rt_torch_tensor_triu"]
        pub fn tensor_triu(t: i64, diagonal: i64) -> i64;
        #[link_name = "rt_torch_tensor_ravel"]
        pub fn tensor_ravel(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_repeat"]
        pub fn tensor_repeat(t: i64, repeats: *const i64, repeats_len: i64) -> i64;
        #[link_name = "rt_torch_tensor_tile"]
        pub fn tensor_tile(t: i64, dims: *const i64, ndim: i64) -> i64;
        #[link_name = "rt_torch_tensor_repeat_interleave"]
        pub fn tensor_repeat_interleave(t: i64, repeats: i64, dim: i64) -> i64;
        #[link_name = "rt_torch_tensor_repeat_interleave_int"]
        pub fn tensor_repeat_interleave_int(t: i64, repeats: i64, dim: i64) -> i64;
        #[link_name = "rt_torch_tensor_roll"]
        pub fn tensor_roll(
            t: i64,
            shifts: *const i64,
            shifts_len: i64,
            dims: *const i64,
            ndim: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_rot90"]
        pub fn tensor_rot90(t: i64, k: i64, dims: *const i64, ndim: i64) -> i64;
        #[link_name = "rt_torch_tensor_fliplr"]
        pub fn tensor_fliplr(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_flipud"]
        pub fn tensor_flipud(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_chunk"]
        pub fn tensor_chunk(t: i64, chunks: i64, dim: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_tensor_split_sizes"]
        pub fn tensor_split_sizes(
            t: i64,
            sizes: *const i64,
            sizes_len: i64,
            dim: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_tensor_split"]
        pub fn tensor_tensor_split(
            t: i64,
            sections: i64,
            dim: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_tensor_split_at"]
        pub fn tensor_tensor_split_at(
            t: i64,
            indices: *const i64,
            indices_len: i64,
            dim: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_unbind"]
        pub fn tensor_unbind(t: i64, dim: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_tensor_pixel_shuffle"]
        pub fn tensor_pixel_shuffle(t: i64, upscale_factor: i64) -> i64;
        #[link_name = "rt_torch_tensor_pixel_unshuffle"]
        pub fn tensor_pixel_unshuffle(t: i64, downscale_factor: i64) -> i64;
        #[link_name = "rt_torch_pad"]
        pub fn pad(
            t: i64,
            pad: *const i64,
            pad_len: i64,
            mode: *const u8,
            mode_len: i64,
            value: f64,
            has_value: i64,
        ) -> i64;
        #[link_name = "rt_torch_hstack"]
        pub fn hstack(tensors: *const i64, tensors_len: i64) -> i64;
        #[link_name = "rt_torch_vstack"]
        pub fn vstack(tensors: *const i64, tensors_len: i64) -> i64;
        #[link_name = "rt_torch_dstack"]
        pub fn dstack(tensors: *const i64, tensors_len: i64) -> i64;
        #[link_name = "rt_torch_column_stack"]
        pub fn column_stack(tensors: *const i64, tensors_len: i64) -> i64;
        #[link_name = "rt_torch_block_diag"]
        pub fn block_diag(tensors: *const i64, tensors_len: i64) -> i64;
        #[link_name = "rt_torch_broadcast_tensors"]
        pub fn broadcast_tensors(
            tensors: *const i64,
            tensors_len: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_meshgrid"]
        pub fn meshgrid(
            tensors: *const i64,
            tensors_len: i64,
            indexing: *const u8,
            indexing_len: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_cartesian_prod"]
        pub fn cartesian_prod(tensors: *const i64, tensors_len: i64) -> i64;
        #[link_name = "rt_torch_tensor_atleast_1d"]
        pub fn tensor_atleast_1d(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_atleast_2d"]
        pub fn tensor_atleast_2d(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_atleast_3d"]
        pub fn tensor_atleast_3d(t: i64) -> i64;
        #[link_name = "rt_torch_unfold_windows"]
        pub fn unfold_windows(
            t: i64,
            kernel_size: *const i64,
            kernel_size_len: i64,
            dilation: *const i64,
            dilation_len: i64,
            padding: *const i64,
            padding_len: i64,
            stride: *const i64,
            stride_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_fold_windows"]
        pub fn fold_windows(
            t: i64,
            output_size: *const i64,
            output_size_len: i64,
            kernel_size: *const i64,
            kernel_size_len: i64,
            dilation: *const i64,
            dilation_len: i64,
            padding: *const i64,
            padding_len: i64,
            stride: *const i64,
            stride_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_select"]
        pub fn tensor_select(t: i64, dim: i64, index: i64) -> i64;
        #[link_name = "rt_torch_tensor_slice"]
        pub fn tensor_slice(t: i64, dim: i64, start: i64, stop: i64, step: i64) -> i64;
        #[link_name = "rt_torch_tensor_narrow"]
        pub fn tensor_narrow(t: i64, dim: i64, start: i64, length: i64) -> i64;
        #[link_name = "rt_torch_tensor_index_select"]
        pub fn tensor_index_select(t: i64, dim: i64, index: i64) -> i64;
        #[link_name = "rt_torch_tensor_gather"]
        pub fn tensor_gather(t: i64, dim: i64, index: i64) -> i64;
        #[link_name = "rt_torch_tensor_masked_fill"]
        pub fn tensor_masked_fill(t: i64, mask: i64, value: i64, value_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_sort"]
        pub fn tensor_sort(t: i64, dim: i64, descending: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_tensor_topk"]
        pub fn tensor_topk(
            t: i64,
            k: i64,
            dim: i64,
            largest: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_one_hot"]
        pub fn tensor_one_hot(t: i64, num_classes: i64) -> i64;
        #[link_name = "rt_torch_tensor_index"]
        pub fn tensor_index(t: i64, indices: *const i64, indices_len: i64) -> i64;
        #[link_name = "rt_torch_tensor_index_put"]
        pub fn tensor_index_put(
            t: i64,
            indices: *const i64,
            indices_len: i64,
            values: i64,
            accumulate: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_index_put_"]
        pub fn tensor_index_put_(
            t: i64,
            indices: *const i64,
            indices_len: i64,
            values: i64,
            accumulate: i64,
        );
        #[link_name = "rt_torch_tensor_take"]
        pub fn tensor_take(t: i64, index: i64) -> i64;
        #[link_name = "rt_torch_tensor_take_along_dim"]
        pub fn tensor_take_along_dim(t: i64, indices: i64, dim: i64) -> i64;
        #[link_name = "rt_torch_tensor_index_add"]
        pub fn tensor_index_add(
            t: i64,
            dim: i64,
            index: i64,
            source: i64,
            alpha: i64,
            alpha_kind: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_index_copy"]
        pub fn tensor_index_copy(t: i64, dim: i64, index: i64, source: i64) -> i64;
        #[link_name = "rt_torch_tensor_index_fill"]
        pub fn tensor_index_fill(t: i64, dim: i64, index: i64, value: i64, value_kind: i64) -> i64;
        #[link_name = "rt_torch_tensor_scatter"]
        pub fn tensor_scatter(t: i64, dim: i64, index: i64, src: i64) -> i64;
        #[link_name = "rt_torch_tensor_scatter_scalar"]
        pub fn tensor_scatter_scalar(
            t: i64,
            dim: i64,
            index: i64,
            value: i64,
            value_kind: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_scatter_add"]
        pub fn tensor_scatter_add(t: i64, dim: i64, index: i64, src: i64) -> i64;
        #[link_name = "rt_torch_tensor_scatter_reduce"]
        pub fn tensor_scatter_reduce(
            t: i64,
            dim: i64,
            index: i64,
            src: i64,
            reduce: *const u8,
            reduce_len: i64,
            include_self: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_masked_fill_tensor"]
        pub fn tensor_masked_fill_tensor(t: i64, mask: i64, value: i64) -> i64;
        #[link_name = "rt_torch_tensor_masked_select"]
        pub fn tensor_masked_select(t: i64, mask: i64) -> i64;
        #[link_name = "rt_torch_tensor_masked_scatter"]
        pub fn tensor_masked_scatter(t: i64, mask: i64, source: i64) -> i64;
        #[link_name = "rt_torch_tensor_nonzero"]
        pub fn tensor_nonzero(t: i64) -> i64;
        #[link_name = "rt_torch_searchsorted"]
        pub fn searchsorted(
            sorted_sequence: i64,
            values: i64,
            side: *const u8,
            side_len: i64,
            sorter: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_bucketize"]
        pub fn tensor_bucketize(t: i64, boundaries: i64, right: i64) -> i64;
        #[link_name = "rt_torch_tensor_argsort"]
        pub fn tensor_argsort(t: i64, stable: i64, dim: i64, descending: i64) -> i64;
        #[link_name = "rt_torch_tensor_sort_stable"]
        pub fn tensor_sort_stable(
            t: i64,
            dim: i64,
            descending: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_kthvalue"]
        pub fn tensor_kthvalue(
            t: i64,
            k: i64,
            dim: i64,
            keepdim: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_unique"]
        pub fn tensor_unique(
            t: i64,
            sorted: i64,
            return_inverse: i64,
            return_counts: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_unique_dim"]
        pub fn tensor_unique_dim(
            t: i64,
            dim: i64,
            sorted: i64,
            return_inverse: i64,
            return_counts: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_unique_consecutive"]
        pub fn tensor_unique_consecutive(
            t: i64,
            return_inverse: i64,
            return_counts: i64,
            dim: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_mse_loss"]
        pub fn mse_loss(t: i64, target: i64, reduction: i64) -> i64;
        #[link_name = "rt_torch_l1_loss"]
        pub fn l1_loss(t: i64, target: i64, reduction: i64) -> i64;
        #[link_name = "rt_torch_smooth_l1_loss"]
        pub fn smooth_l1_loss(t: i64, target: i64, reduction: i64, beta: f64) -> i64;
        #[link_name = "rt_torch_huber_loss"]
        pub fn huber_loss(t: i64, target: i64, reduction: i64, delta: f64) -> i64;
        #[link_name = "rt_torch_nll_loss"]
        pub fn nll_loss(t: i64, target: i64, weight: i64, reduction: i64, ignore_index: i64)
            -> i64;
        #[link_name = "rt_torch_cross_entropy_loss"]
        pub fn cross_entropy_loss(
            t: i64,
            target: i64,
            weight: i64,
            reduction: i64,
            ignore_index: i64,
            label_smoothing: f64,
        ) -> i64;
        #[link_name = "rt_torch_binary_cross_entropy"]
        pub fn binary_cross_entropy(t: i64, target: i64, weight: i64, reduction: i64) -> i64;
        #[link_name = "rt_torch_binary_cross_entropy_with_logits"]
        pub fn binary_cross_entropy_with_logits(
            t: i64,
            target: i64,
            weight: i64,
            pos_weight: i64,
            reduction: i64,
        ) -> i64;
        #[link_name = "rt_torch_kl_div"]
        pub fn kl_div(t: i64, target: i64, reduction: i64, log_target: i64) -> i64;
        #[link_name = "rt_torch_cosine_embedding_loss"]
        pub fn cosine_embedding_loss(
            input1: i64,
            input2: i64,
            target: i64,
            margin: f64,
            reduction: i64,
        ) -> i64;
        #[link_name = "rt_torch_margin_ranking_loss"]
        pub fn margin_ranking_loss(
            input1: i64,
            input2: i64,
            target: i64,
            margin: f64,
            reduction: i64,
        ) -> i64;
        #[link_name = "rt_torch_triplet_margin_loss"]
        pub fn triplet_margin_loss(
            anchor: i64,
            positive: i64,
            negative: i64,
            margin: f64,
            p: f64,
            eps: f64,
            swap: i64,
            reduction: i64,
        ) -> i64;
        #[link_name = "rt_torch_hinge_embedding_loss"]
        pub fn hinge_embedding_loss(t: i64, target: i64, margin: f64, reduction: i64) -> i64;
        #[link_name = "rt_torch_soft_margin_loss"]
        pub fn soft_margin_loss(t: i64, target: i64, reduction: i64) -> i64;
        #[link_name = "rt_torch_multi_margin_loss"]
        pub fn multi_margin_loss(
            t: i64,
            target: i64,
            p: i64,
            p_kind: i64,
            margin: i64,
            margin_kind: i64,
            weight: i64,
            reduction: i64,
        ) -> i64;
        #[link_name = "rt_torch_cosine_similarity"]
        pub fn cosine_similarity(x1: i64, x2: i64, dim: i64, eps: f64) -> i64;
        #[link_name = "rt_torch_pairwise_distance"]
        pub fn pairwise_distance(x1: i64, x2: i64, p: f64, eps: f64, keepdim: i64) -> i64;
        #[link_name = "rt_torch_batch_norm"]
        pub fn batch_norm(
            input: i64,
            weight: i64,
            bias: i64,
            running_mean: i64,
            running_var: i64,
            training: i64,
            momentum: f64,
            eps: f64,
        ) -> i64;
        #[link_name = "rt_torch_layer_norm"]
        pub fn layer_norm(
            input: i64,
            normalized_shape: *const i64,
            normalized_shape_len: i64,
            weight: i64,
            bias: i64,
            eps: f64,
        ) -> i64;
        #[link_name = "rt_torch_group_norm"]
        pub fn group_norm(input: i64, num_groups: i64, weight: i64, bias: i64, eps: f64) -> i64;
        #[link_name = "rt_torch_instance_norm"]
        pub fn instance_norm(
            input: i64,
            weight: i64,
            bias: i64,
            running_mean: i64,
            running_var: i64,
            use_input_stats: i64,
            momentum: f64,
            eps: f64,
        ) -> i64;
        #[link_name = "rt_torch_rms_norm"]
        pub fn rms_norm(
            input: i64,
            normalized_shape: *const i64,
            normalized_shape_len: i64,
            weight: i64,
            eps: f64,
            has_eps: i64,
        ) -> i64;
        #[link_name = "rt_torch_dropout"]
        pub fn dropout(input: i64, p: f64, train: i64) -> i64;
        #[link_name = "rt_torch_feature_dropout"]
        pub fn feature_dropout(input: i64, p: f64, train: i64) -> i64;
        #[link_name = "rt_torch_alpha_dropout"]
        pub fn alpha_dropout(input: i64, p: f64, train: i64) -> i64;
        #[link_name = "rt_torch_conv1d"]
        pub fn conv1d(
            input: i64,
            weight: i64,
            bias: i64,
            stride: *const i64,
            stride_len: i64,
            padding: *const i64,
            padding_len: i64,
            dilation: *const i64,
            dilation_len: i64,
            groups: i64,
        ) -> i64;
        #[link_name = "rt_torch_conv2d"]
        pub fn conv2d(
            input: i64,
            weight: i64,
            bias: i64,
            stride: *const i64,
            stride_len: i64,
            padding: *const i64,
            padding_len: i64,
            dilation: *const i64,
            dilation_len: i64,
            groups: i64,
        ) -> i64;
        #[link_name = "rt_torch_conv3d"]
        pub fn conv3d(
            input: i64,
            weight: i64,
            bias: i64,
            stride: *const i64,
            stride_len: i64,
            padding: *const i64,
            padding_len: i64,
            dilation: *const i64,
            dilation_len: i64,
            groups: i64,
        ) -> i64;
        #[link_name = "rt_torch_conv1d_named"]
        pub fn conv1d_named(
            input: i64,
            weight: i64,
            bias: i64,
            stride: *const i64,
            stride_len: i64,
            padding: *const u8,
            padding_len: i64,
            dilation: *const i64,
            dilation_len: i64,
            groups: i64,
        ) -> i64;
        #[link_name = "rt_torch_conv2d_named"]
        pub fn conv2d_named(
            input: i64,
            weight: i64,
            bias: i64,
            stride: *const i64,
            stride_len: i64,
            padding: *const u8,
            padding_len: i64,
            dilation: *const i64,
            dilation_len: i64,
            groups: i64,
        ) -> i64;
        #[link_name = "rt_torch_conv_transpose1d"]
        pub fn conv_transpose1d(
            input: i64,
            weight: i64,
            bias: i64,
            stride: *const i64,
            stride_len: i64,
            padding: *const i64,
            padding_len: i64,
            output_padding: *const i64,
            output_padding_len: i64,
            groups: i64,
            dilation: *const i64,
            dilation_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_conv_transpose2d"]
        pub fn conv_transpose2d(
            input: i64,
            weight: i64,
            bias: i64,
            stride: *const i64,
            stride_len: i64,
            padding: *const i64,
            padding_len: i64,
            output_padding: *const i64,
            output_padding_len: i64,
            groups: i64,
            dilation: *const i64,
            dilation_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_conv_transpose3d"]
        pub fn conv_transpose3d(
            input: i64,
            weight: i64,
            bias: i64,
            stride: *const i64,
            stride_len: i64,
            padding: *const i64,
            padding_len: i64,
            output_padding: *const i64,
            output_padding_len: i64,
            groups: i64,
            dilation: *const i64,
            dilation_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_max_pool1d"]
        pub fn max_pool1d(
            t: i64,
            kernel_size: *const i64,
            kernel_size_len: i64,
            stride: *const i64,
            stride_len: i64,
            padding: *const i64,
            padding_len: i64,
            dilation: *const i64,
            dilation_len: i64,
            ceil_mode: i64,
        ) -> i64;
        #[link_name = "rt_torch_max_pool2d"]
        pub fn max_pool2d(
            t: i64,
            kernel_size: *const i64,
            kernel_size_len: i64,
            stride: *const i64,
            stride_len: i64,
            padding: *const i64,
            padding_len: i64,
            dilation: *const i64,
            dilation_len: i64,
            ceil_mode: i64,
        ) -> i64;
        #[link_name = "rt_torch_max_pool3d"]
        pub fn max_pool3d(
            t: i64,
            kernel_size: *const i64,
            kernel_size_len: i64,
            stride: *const i64,
            stride_len: i64,
            padding: *const i64,
            padding_len: i64,
            dilation: *const i64,
            dilation_len: i64,
            ceil_mode: i64,
        ) -> i64;
        #[link_name = "rt_torch_max_pool1d_with_indices"]
        pub fn max_pool1d_with_indices(
            t: i64,
            kernel_size: *const i64,
            kernel_size_len: i64,
            stride: *const i64,
            stride_len: i64,
            padding: *const i64,
            padding_len: i64,
            dilation: *const i64,
            dilation_len: i64,
            ceil_mode: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_max_pool2d_with_indices"]
        pub fn max_pool2d_with_indices(
            t: i64,
            kernel_size: *const i64,
            kernel_size_len: i64,
            stride: *const i64,
            stride_len: i64,
            padding: *const i64,
            padding_len: i64,
            dilation: *const i64,
            dilation_len: i64,
            ceil_mode: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_avg_pool1d"]
        pub fn avg_pool1d(
            t: i64,
            kernel_size: *const i64,
            kernel_size_len: i64,
            stride: *const i64,
            stride_len: i64,
            padding: *const i64,
            padding_len: i64,
            ceil_mode: i64,
            count_include_pad: i64,
        ) -> i64;
        #[link_name = "rt_torch_avg_pool2d"]
        pub fn avg_pool2d(
            t: i64,
            kernel_size: *const i64,
            kernel_size_len: i64,
            stride: *const i64,
            stride_len: i64,
            padding: *const i64,
            padding_len: i64,
            ceil_mode: i64,
            count_include_pad: i64,
            divisor_override: i64,
        ) -> i64;
        #[link_name = "rt_torch_avg_pool3d"]
        pub fn avg_pool3d(
            t: i64,
            kernel_size: *const i64,
            kernel_size_len: i64,
            stride: *const i64,
            stride_len: i64,
            padding: *const i64,
            padding_len: i64,
            ceil_mode: i64,
            count_include_pad: i64,
            divisor_override: i64,
        ) -> i64;
        #[link_name = "rt_torch_adaptive_max_pool1d"]
        pub fn adaptive_max_pool1d(
            t: i64,
            output_size: *const i64,
            output_size_len: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_adaptive_max_pool2d"]
        pub fn adaptive_max_pool2d(
            t: i64,
            output_size: *const i64,
            output_size_len: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_adaptive_max_pool3d"]
        pub fn adaptive_max_pool3d(
            t: i64,
            output_size: *const i64,
            output_size_len: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_adaptive_avg_pool1d"]
        pub fn adaptive_avg_pool1d(t: i64, output_size: *const i64, output_size_len: i64) -> i64;
        #[link_name = "rt_torch_adaptive_avg_pool2d"]
        pub fn adaptive_avg_pool2d(t: i64, output_size: *const i64, output_size_len: i64) -> i64;
        #[link_name = "rt_torch_adaptive_avg_pool3d"]
        pub fn adaptive_avg_pool3d(t: i64, output_size: *const i64, output_size_len: i64) -> i64;
        #[link_name = "rt_torch_upsample_nearest1d"]
        pub fn upsample_nearest1d(
            input: i64,
            output_size: *const i64,
            output_size_len: i64,
            scale_factors: *const f64,
            scale_factors_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_upsample_nearest2d"]
        pub fn upsample_nearest2d(
            input: i64,
            output_size: *const i64,
            output_size_len: i64,
            scale_factors: *const f64,
            scale_factors_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_upsample_nearest3d"]
        pub fn upsample_nearest3d(
            input: i64,
            output_size: *const i64,
            output_size_len: i64,
            scale_factors: *const f64,
            scale_factors_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_upsample_linear1d"]
        pub fn upsample_linear1d(
            input: i64,
            output_size: *const i64,
            output_size_len: i64,
            align_corners: i64,
            scale_factors: *const f64,
            scale_factors_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_upsample_bilinear2d"]
        pub fn upsample_bilinear2d(
            input: i64,
            output_size: *const i64,
            output_size_len: i64,
            align_corners: i64,
            scale_factors: *const f64,
            scale_factors_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_upsample_bicubic2d"]
        pub fn upsample_bicubic2d(
            input: i64,
            output_size: *const i64,
            output_size_len: i64,
            align_corners: i64,
            scale_factors: *const f64,
            scale_factors_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_upsample_trilinear3d"]
        pub fn upsample_trilinear3d(
            input: i64,
            output_size: *const i64,
            output_size_len: i64,
            align_corners: i64,
            scale_factors: *const f64,
            scale_factors_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_embedding"]
        pub fn embedding(
            weight: i64,
            indices: i64,
            padding_idx: i64,
            scale_grad_by_freq: i64,
        ) -> i64;
        #[link_name = "rt_torch_embedding_bag"]
        pub fn embedding_bag(
            weight: i64,
            indices: i64,
            offsets: i64,
            scale_grad_by_freq: i64,
            mode: i64,
            per_sample_weights: i64,
            include_last_offset: i64,
            padding_idx: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_scaled_dot_product_attention"]
        pub fn scaled_dot_product_attention(
            query: i64,
            key: i64,
            value: i64,
            attn_mask: i64,
            dropout_p: f64,
            is_causal: i64,
            scale: f64,
            has_scale: i64,
            enable_gqa: i64,
        ) -> i64;
        #[link_name = "rt_torch_lstm"]
        pub fn lstm(
            input: i64,
            hx: *const i64,
            hx_len: i64,
            params: *const i64,
            params_len: i64,
            has_biases: i64,
            num_layers: i64,
            dropout: f64,
            train: i64,
            bidirectional: i64,
            batch_first: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_gru"]
        pub fn gru(
            input: i64,
            hx: i64,
            params: *const i64,
            params_len: i64,
            has_biases: i64,
            num_layers: i64,
            dropout: f64,
            train: i64,
            bidirectional: i64,
            batch_first: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_rnn_tanh"]
        pub fn rnn_tanh(
            input: i64,
            hx: i64,
            params: *const i64,
            params_len: i64,
            has_biases: i64,
            num_layers: i64,
            dropout: f64,
            train: i64,
            bidirectional: i64,
            batch_first: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_rnn_relu"]
        pub fn rnn_relu(
            input: i64,
            hx: i64,
            params: *const i64,
            params_len: i64,
            has_biases: i64,
            num_layers: i64,
            dropout: f64,
            train: i64,
            bidirectional: i64,
            batch_first: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_lstm_cell"]
        pub fn lstm_cell(
            input: i64,
            hx: *const i64,
            hx_len: i64,
            w_ih: i64,
            w_hh: i64,
            b_ih: i64,
            b_hh: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_gru_cell"]
        pub fn gru_cell(input: i64, hx: i64, w_ih: i64, w_hh: i64, b_ih: i64, b_hh: i64) -> i64;
        #[link_name = "rt_torch_rnn_tanh_cell"]
        pub fn rnn_tanh_cell(
            input: i64,
            hx: i64,
            w_ih: i64,
            w_hh: i64,
            b_ih: i64,
            b_hh: i64,
        ) -> i64;
        #[link_name = "rt_torch_rnn_relu_cell"]
        pub fn rnn_relu_cell(
            input: i64,
            hx: i64,
            w_ih: i64,
            w_hh: i64,
            b_ih: i64,
            b_hh: i64,
        ) -> i64;
        #[link_name = "rt_torch_fft_fft"]
        pub fn fft_fft(t: i64, n: i64, dim: i64, norm: *const u8, norm_len: i64) -> i64;
        #[link_name = "rt_torch_fft_ifft"]
        pub fn fft_ifft(t: i64, n: i64, dim: i64, norm: *const u8, norm_len: i64) -> i64;
        #[link_name = "rt_torch_fft_rfft"]
        pub fn fft_rfft(t: i64, n: i64, dim: i64, norm: *const u8, norm_len: i64) -> i64;
        #[link_name = "rt_torch_fft_irfft"]
        pub fn fft_irfft(t: i64, n: i64, dim: i64, norm: *const u8, norm_len: i64) -> i64;
        #[link_name = "rt_torch_fft_fft2"]
        pub fn fft_fft2(
            t: i64,
            s: *const i64,
            s_len: i64,
            dim: *const i64,
            dim_len: i64,
            norm: *const u8,
            norm_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_fft_ifft2"]
        pub fn fft_ifft2(
            t: i64,
            s: *const i64,
            s_len: i64,
            dim: *const i64,
            dim_len: i64,
            norm: *const u8,
            norm_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_fft_rfft2"]
        pub fn fft_rfft2(
            t: i64,
            s: *const i64,
            s_len: i64,
            dim: *const i64,
            dim_len: i64,
            norm: *const u8,
            norm_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_fft_irfft2"]
        pub fn fft_irfft2(
            t: i64,
            s: *const i64,
            s_len: i64,
            dim: *const i64,
            dim_len: i64,
            norm: *const u8,
            norm_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_fft_fftn"]
        pub fn fft_fftn(
            t: i64,
            s: *const i64,
            s_len: i64,
            dim: *const i64,
            dim_len: i64,
            norm: *const u8,
            norm_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_fft_ifftn"]
        pub fn fft_ifftn(
            t: i64,
            s: *const i64,
            s_len: i64,
            dim: *const i64,
            dim_len: i64,
            norm: *const u8,
            norm_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_fft_rfftn"]
        pub fn fft_rfftn(
            t: i64,
            s: *const i64,
            s_len: i64,
            dim: *const i64,
            dim_len: i64,
            norm: *const u8,
            norm_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_fft_irfftn"]
        pub fn fft_irfftn(
            t: i64,
            s: *const i64,
            s_len: i64,
            dim: *const i64,
            dim_len: i64,
            norm: *const u8,
            norm_len: i64,
        ) -> i64;
        #[link_name = "rt_torch_fft_fftfreq"]
        pub fn fft_fftfreq(n: i64, d: f64, dtype: i64, device: i64) -> i64;
        #[link_name = "rt_torch_fft_rfftfreq"]
        pub fn fft_rfftfreq(n: i64, d: f64, dtype: i64, device: i64) -> i64;
        #[link_name = "rt_torch_fft_fftshift"]
        pub fn fft_fftshift(t: i64, dim: *const i64, dim_len: i64) -> i64;
        #[link_name = "rt_torch_fft_ifftshift"]
        pub fn fft_ifftshift(t: i64, dim: *const i64, dim_len: i64) -> i64;
        #[link_name = "rt_torch_tensor_clone"]
        pub fn tensor_clone(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_contiguous"]
        pub fn tensor_contiguous(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_to_dtype"]
        pub fn tensor_to_dtype(t: i64, dtype: i64) -> i64;
        #[link_name = "rt_torch_tensor_to_device"]
        pub fn tensor_to_device(t: i64, device: i64) -> i64;
        #[link_name = "rt_torch_tensor_cuda"]
        pub fn tensor_cuda(t: i64, n: i64) -> i64;
        #[link_name = "rt_torch_tensor_cpu"]
        pub fn tensor_cpu(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_item"]
        pub fn tensor_item(t: i64, out: *mut f64) -> i64;
        #[link_name = "rt_torch_tensor_item_int"]
        pub fn tensor_item_int(t: i64, out: *mut i64) -> i64;
        #[link_name = "rt_torch_tensor_item_complex"]
        pub fn tensor_item_complex(t: i64, out: *mut f64, capacity: i64) -> i64;
        #[link_name = "rt_torch_tensor_copy_out"]
        pub fn tensor_copy_out(t: i64, out: *mut f64, capacity: i64) -> i64;
        #[link_name = "rt_torch_tensor_to_bytes"]
        pub fn tensor_to_bytes(t: i64, out: *mut u8, capacity: i64) -> i64;
        #[link_name = "rt_torch_tensor_copy_out_ints"]
        pub fn tensor_copy_out_ints(t: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_tensor_ndim"]
        pub fn tensor_ndim(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_numel"]
        pub fn tensor_numel(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_shape"]
        pub fn tensor_shape(t: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_tensor_stride"]
        pub fn tensor_stride(t: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_tensor_dtype"]
        pub fn tensor_dtype(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_device"]
        pub fn tensor_device(t: i64, out: *mut i64) -> i64;
        #[link_name = "rt_torch_tensor_is_cuda"]
        pub fn tensor_is_cuda(t: i64) -> bool;
        #[link_name = "rt_torch_tensor_is_contiguous"]
        pub fn tensor_is_contiguous(t: i64) -> bool;
        #[link_name = "rt_torch_tensor_element_size"]
        pub fn tensor_element_size(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_storage_offset"]
        pub fn tensor_storage_offset(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_data_pointer"]
        pub fn tensor_data_pointer(t: i64, out: *mut i64) -> i64;
        #[link_name = "rt_torch_tensor_is_view"]
        pub fn tensor_is_view(t: i64) -> bool;
        #[link_name = "rt_torch_tensor_version"]
        pub fn tensor_version(t: i64, out: *mut i64) -> i64;
        #[link_name = "rt_torch_tensor_to_dlpack"]
        pub fn tensor_to_dlpack(t: i64, out: *mut i64) -> i64;
        #[link_name = "rt_torch_tensor_from_dlpack"]
        pub fn tensor_from_dlpack(address: i64) -> i64;
        #[link_name = "rt_torch_free_dlpack"]
        pub fn free_dlpack(address: i64);
        #[link_name = "rt_torch_tensor_requires_grad"]
        pub fn tensor_requires_grad(t: i64) -> bool;
        #[link_name = "rt_torch_tensor_set_requires_grad"]
        pub fn tensor_set_requires_grad(t: i64, required: i64);
        #[link_name = "rt_torch_tensor_is_leaf"]
        pub fn tensor_is_leaf(t: i64) -> bool;
        #[link_name = "rt_torch_tensor_grad"]
        pub fn tensor_grad(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_set_grad"]
        pub fn tensor_set_grad(t: i64, gradient: i64);
        #[link_name = "rt_torch_tensor_retain_grad"]
        pub fn tensor_retain_grad(t: i64);
        #[link_name = "rt_torch_tensor_retains_grad"]
        pub fn tensor_retains_grad(t: i64) -> bool;
        #[link_name = "rt_torch_tensor_grad_fn"]
        pub fn tensor_grad_fn(t: i64, out: *mut u8, capacity: i64) -> i64;
        #[link_name = "rt_torch_tensor_detach"]
        pub fn tensor_detach(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_detach_"]
        pub fn tensor_detach_(t: i64);
        #[link_name = "rt_torch_tensor_alias"]
        pub fn tensor_alias(t: i64) -> i64;
        #[link_name = "rt_torch_tensor_is_inference"]
        pub fn tensor_is_inference(t: i64) -> bool;
        #[link_name = "rt_torch_grad_enabled"]
        pub fn grad_enabled() -> bool;
        #[link_name = "rt_torch_set_grad_enabled"]
        pub fn set_grad_enabled(enabled: i64);
        #[link_name = "rt_torch_inference_mode"]
        pub fn inference_mode() -> bool;
        #[link_name = "rt_torch_set_inference_mode"]
        pub fn set_inference_mode(enabled: i64);
        #[link_name = "rt_torch_anomaly_enabled"]
        pub fn anomaly_enabled() -> bool;
        #[link_name = "rt_torch_set_anomaly_enabled"]
        pub fn set_anomaly_enabled(enabled: i64, check_nan: i64);
        #[link_name = "rt_torch_set_place"]
        pub fn set_place(place: *const u8, place_len: i64);
        #[link_name = "rt_torch_backward"]
        pub fn backward(
            outputs: *const i64,
            outputs_len: i64,
            gradients: *const i64,
            gradients_len: i64,
            inputs: *const i64,
            inputs_len: i64,
            retain_graph: i64,
            create_graph: i64,
        );
        #[link_name = "rt_torch_gradients"]
        pub fn gradients(
            outputs: *const i64,
            outputs_len: i64,
            inputs: *const i64,
            inputs_len: i64,
            gradients: *const i64,
            gradients_len: i64,
            retain_graph: i64,
            create_graph: i64,
            allow_unused: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_record_function"]
        pub fn record_function(
            inputs: *const i64,
            inputs_len: i64,
            outputs: *const i64,
            outputs_len: i64,
            token: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_tensor_register_hook"]
        pub fn tensor_register_hook(t: i64, token: i64, out: *mut i64) -> i64;
        #[link_name = "rt_torch_tensor_remove_hook"]
        pub fn tensor_remove_hook(t: i64, number: i64);
        #[link_name = "rt_torch_released_tokens"]
        pub fn released_tokens(out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_backward_begin"]
        pub fn backward_begin(
            outputs: *const i64,
            outputs_len: i64,
            gradients: *const i64,
            gradients_len: i64,
            inputs: *const i64,
            inputs_len: i64,
            accumulate: i64,
            retain_graph: i64,
            create_graph: i64,
            allow_unused: i64,
        ) -> i64;
        #[link_name = "rt_torch_backward_next"]
        pub fn backward_next(run: i64, out: *mut i64) -> i64;
        #[link_name = "rt_torch_backward_gradients"]
        pub fn backward_gradients(run: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_backward_answer"]
        pub fn backward_answer(run: i64, gradients: *const i64, gradients_len: i64);
        #[link_name = "rt_torch_backward_cancel"]
        pub fn backward_cancel(run: i64);
        #[link_name = "rt_torch_backward_results"]
        pub fn backward_results(run: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_tensor_add_"]
        pub fn tensor_add_(a: i64, b: i64, alpha: i64, alpha_kind: i64);
        #[link_name = "rt_torch_tensor_sub_"]
        pub fn tensor_sub_(a: i64, b: i64, alpha: i64, alpha_kind: i64);
        #[link_name = "rt_torch_tensor_mul_"]
        pub fn tensor_mul_(a: i64, b: i64);
        #[link_name = "rt_torch_tensor_div_"]
        pub fn tensor_div_(a: i64, b: i64);
        #[link_name = "rt_torch_tensor_add_scalar_"]
        pub fn tensor_add_scalar_(a: i64, b: i64, b_kind: i64);
        #[link_name = "rt_torch_tensor_mul_scalar_"]
        pub fn tensor_mul_scalar_(a: i64, b: i64, b_kind: i64);
        #[link_name = "rt_torch_tensor_fill_"]
        pub fn tensor_fill_(t: i64, value: i64, value_kind: i64);
        #[link_name = "rt_torch_tensor_zero_"]
        pub fn tensor_zero_(t: i64);
        #[link_name = "rt_torch_tensor_copy_"]
        pub fn tensor_copy_(t: i64, src: i64);
        #[link_name = "rt_torch_tensor_sub_scalar_"]
        pub fn tensor_sub_scalar_(a: i64, b: i64, b_kind: i64);
        #[link_name = "rt_torch_tensor_div_scalar_"]
        pub fn tensor_div_scalar_(a: i64, b: i64, b_kind: i64);
        #[link_name = "rt_torch_tensor_pow_scalar_"]
        pub fn tensor_pow_scalar_(a: i64, b: i64, b_kind: i64);
        #[link_name = "rt_torch_tensor_neg_"]
        pub fn tensor_neg_(t: i64);
        #[link_name = "rt_torch_tensor_abs_"]
        pub fn tensor_abs_(t: i64);
        #[link_name = "rt_torch_tensor_exp_"]
        pub fn tensor_exp_(t: i64);
        #[link_name = "rt_torch_tensor_log_"]
        pub fn tensor_log_(t: i64);
        #[link_name = "rt_torch_tensor_sqrt_"]
        pub fn tensor_sqrt_(t: i64);
        #[link_name = "rt_torch_tensor_reciprocal_"]
        pub fn tensor_reciprocal_(t: i64);
        #[link_name = "rt_torch_tensor_floor_"]
        pub fn tensor_floor_(t: i64);
        #[link_name = "rt_torch_tensor_ceil_"]
        pub fn tensor_ceil_(t: i64);
        #[link_name = "rt_torch_tensor_round_"]
        pub fn tensor_round_(t: i64);
        #[link_name = "rt_torch_tensor_clamp_"]
        pub fn tensor_clamp_(t: i64, low: i64, low_kind: i64, high: i64, high_kind: i64);
        #[link_name = "rt_torch_relu_"]
        pub fn relu_(t: i64);
        #[link_name = "rt_torch_sigmoid_"]
        pub fn sigmoid_(t: i64);
        #[link_name = "rt_torch_tanh_"]
        pub fn tanh_(t: i64);
        #[link_name = "rt_torch_tensor_addcmul_"]
        pub fn tensor_addcmul_(t: i64, tensor1: i64, tensor2: i64, value: i64, value_kind: i64);
        #[link_name = "rt_torch_tensor_addcdiv_"]
        pub fn tensor_addcdiv_(t: i64, tensor1: i64, tensor2: i64, value: i64, value_kind: i64);
        #[link_name = "rt_torch_tensor_lerp_scalar_"]
        pub fn tensor_lerp_scalar_(t: i64, stop: i64, weight: i64, weight_kind: i64);
        #[link_name = "rt_torch_tensor_addmm_"]
        pub fn tensor_addmm_(
            t: i64,
            mat1: i64,
            mat2: i64,
            beta: i64,
            beta_kind: i64,
            alpha: i64,
            alpha_kind: i64,
        );
        #[link_name = "rt_torch_tensor_masked_fill_"]
        pub fn tensor_masked_fill_(t: i64, mask: i64, value: i64, value_kind: i64);
        #[link_name = "rt_torch_tensor_masked_scatter_"]
        pub fn tensor_masked_scatter_(t: i64, mask: i64, source: i64);
        #[link_name = "rt_torch_tensor_index_add_"]
        pub fn tensor_index_add_(
            t: i64,
            dim: i64,
            index: i64,
            source: i64,
            alpha: i64,
            alpha_kind: i64,
        );
        #[link_name = "rt_torch_tensor_index_copy_"]
        pub fn tensor_index_copy_(t: i64, dim: i64, index: i64, source: i64);
        #[link_name = "rt_torch_tensor_index_fill_"]
        pub fn tensor_index_fill_(t: i64, dim: i64, index: i64, value: i64, value_kind: i64);
        #[link_name = "rt_torch_tensor_scatter_"]
        pub fn tensor_scatter_(t: i64, dim: i64, index: i64, src: i64);
        #[link_name = "rt_torch_tensor_scatter_scalar_"]
        pub fn tensor_scatter_scalar_(t: i64, dim: i64, index: i64, value: i64, value_kind: i64);
        #[link_name = "rt_torch_tensor_scatter_add_"]
        pub fn tensor_scatter_add_(t: i64, dim: i64, index: i64, src: i64);
        #[link_name = "rt_torch_tensor_tril_"]
        pub fn tensor_tril_(t: i64, diagonal: i64);
        #[link_name = "rt_torch_tensor_triu_"]
        pub fn tensor_triu_(t: i64, diagonal: i64);
        #[link_name = "rt_torch_tensor_fill_diagonal_"]
        pub fn tensor_fill_diagonal_(t: i64, value: i64, value_kind: i64, wrap: i64);
        #[link_name = "rt_torch_tensor_unsqueeze_"]
        pub fn tensor_unsqueeze_(t: i64, dim: i64);
        #[link_name = "rt_torch_tensor_add_out"]
        pub fn tensor_add_out(a: i64, b: i64, alpha: i64, alpha_kind: i64, into: i64);
        #[link_name = "rt_torch_tensor_mul_out"]
        pub fn tensor_mul_out(a: i64, b: i64, into: i64);
        #[link_name = "rt_torch_tensor_matmul_out"]
        pub fn tensor_matmul_out(a: i64, b: i64, into: i64);
        #[link_name = "rt_torch_cat_out"]
        pub fn cat_out(tensors: *const i64, tensors_len: i64, dim: i64, into: i64);
        #[link_name = "rt_torch_tensor_sum_out"]
        pub fn tensor_sum_out(
            t: i64,
            dim: *const i64,
            dim_len: i64,
            keepdim: i64,
            dtype: i64,
            into: i64,
        );
        #[link_name = "rt_torch_fused_adam_"]
        pub fn fused_adam_(
            params: *const i64,
            params_len: i64,
            grads: *const i64,
            grads_len: i64,
            exp_avgs: *const i64,
            exp_avgs_len: i64,
            exp_avg_sqs: *const i64,
            exp_avg_sqs_len: i64,
            max_exp_avg_sqs: *const i64,
            max_exp_avg_sqs_len: i64,
            state_steps: *const i64,
            state_steps_len: i64,
            lr: f64,
            beta1: f64,
            beta2: f64,
            weight_decay: f64,
            eps: f64,
            amsgrad: i64,
            maximize: i64,
            grad_scale: i64,
            found_inf: i64,
        );
        #[link_name = "rt_torch_fused_adamw_"]
        pub fn fused_adamw_(
            params: *const i64,
            params_len: i64,
            grads: *const i64,
            grads_len: i64,
            exp_avgs: *const i64,
            exp_avgs_len: i64,
            exp_avg_sqs: *const i64,
            exp_avg_sqs_len: i64,
            max_exp_avg_sqs: *const i64,
            max_exp_avg_sqs_len: i64,
            state_steps: *const i64,
            state_steps_len: i64,
            lr: f64,
            beta1: f64,
            beta2: f64,
            weight_decay: f64,
            eps: f64,
            amsgrad: i64,
            maximize: i64,
            grad_scale: i64,
            found_inf: i64,
        );
        #[link_name = "rt_torch_fused_sgd_"]
        pub fn fused_sgd_(
            params: *const i64,
            params_len: i64,
            grads: *const i64,
            grads_len: i64,
            momentum_buffers: *const i64,
            momentum_buffers_len: i64,
            weight_decay: f64,
            momentum: f64,
            lr: f64,
            dampening: f64,
            nesterov: i64,
            maximize: i64,
            is_first_step: i64,
            grad_scale: i64,
            found_inf: i64,
        );
        #[link_name = "rt_torch_foreach_add_"]
        pub fn foreach_add_(
            a: *const i64,
            a_len: i64,
            b: *const i64,
            b_len: i64,
            alpha: i64,
            alpha_kind: i64,
        );
        #[link_name = "rt_torch_foreach_add_scalar_"]
        pub fn foreach_add_scalar_(ts: *const i64, ts_len: i64, number: i64, number_kind: i64);
        #[link_name = "rt_torch_foreach_sub_"]
        pub fn foreach_sub_(
            a: *const i64,
            a_len: i64,
            b: *const i64,
            b_len: i64,
            alpha: i64,
            alpha_kind: i64,
        );
        #[link_name = "rt_torch_foreach_mul_"]
        pub fn foreach_mul_(a: *const i64, a_len: i64, b: *const i64, b_len: i64);
        #[link_name = "rt_torch_foreach_mul_scalar_"]
        pub fn foreach_mul_scalar_(ts: *const i64, ts_len: i64, number: i64, number_kind: i64);
        #[link_name = "rt_torch_foreach_mul_tensor_"]
        pub fn foreach_mul_tensor_(ts: *const i64, ts_len: i64, factor: i64);
        #[link_name = "rt_torch_foreach_div_"]
        pub fn foreach_div_(a: *const i64, a_len: i64, b: *const i64, b_len: i64);
        #[link_name = "rt_torch_foreach_div_scalar_"]
        pub fn foreach_div_scalar_(ts: *const i64, ts_len: i64, number: i64, number_kind: i64);
        #[link_name = "rt_torch_foreach_addcmul_"]
        pub fn foreach_addcmul_(
            ts: *const i64,
            ts_len: i64,
            tensor1: *const i64,
            tensor1_len: i64,
            tensor2: *const i64,
            tensor2_len: i64,
            value: i64,
            value_kind: i64,
        );
        #[link_name = "rt_torch_foreach_addcdiv_"]
        pub fn foreach_addcdiv_(
            ts: *const i64,
            ts_len: i64,
            tensor1: *const i64,
            tensor1_len: i64,
            tensor2: *const i64,
            tensor2_len: i64,
            value: i64,
            value_kind: i64,
        );
        #[link_name = "rt_torch_foreach_lerp_"]
        pub fn foreach_lerp_(
            ts: *const i64,
            ts_len: i64,
            stops: *const i64,
            stops_len: i64,
            weight: i64,
            weight_kind: i64,
        );
        #[link_name = "rt_torch_foreach_sqrt"]
        pub fn foreach_sqrt(ts: *const i64, ts_len: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_foreach_sqrt_"]
        pub fn foreach_sqrt_(ts: *const i64, ts_len: i64);
        #[link_name = "rt_torch_foreach_norm"]
        pub fn foreach_norm(
            ts: *const i64,
            ts_len: i64,
            ord: i64,
            ord_kind: i64,
            dtype: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_foreach_zero_"]
        pub fn foreach_zero_(ts: *const i64, ts_len: i64);
        #[link_name = "rt_torch_foreach_copy_"]
        pub fn foreach_copy_(ts: *const i64, ts_len: i64, src: *const i64, src_len: i64);
        #[link_name = "rt_torch_operators_search"]
        pub fn operators_search(
            words: *const u8,
            words_len: i64,
            out: *mut u8,
            capacity: i64,
        ) -> i64;
        #[link_name = "rt_torch_operator_schema"]
        pub fn operator_schema(name: *const u8, name_len: i64, out: *mut u8, capacity: i64) -> i64;
        #[link_name = "rt_torch_operator_refusal"]
        pub fn operator_refusal(name: *const u8, name_len: i64, out: *mut u8, capacity: i64)
            -> i64;
        #[link_name = "rt_torch_call_begin"]
        pub fn call_begin(name: *const u8, name_len: i64) -> i64;
        #[link_name = "rt_torch_call_argument"]
        pub fn call_argument(call: i64, name: *const u8, name_len: i64);
        #[link_name = "rt_torch_call_none"]
        pub fn call_none(call: i64);
        #[link_name = "rt_torch_call_int"]
        pub fn call_int(call: i64, value: i64);
        #[link_name = "rt_torch_call_float"]
        pub fn call_float(call: i64, value: f64);
        #[link_name = "rt_torch_call_bool"]
        pub fn call_bool(call: i64, value: i64);
        #[link_name = "rt_torch_call_complex"]
        pub fn call_complex(call: i64, real: f64, imaginary: f64);
        #[link_name = "rt_torch_call_text"]
        pub fn call_text(call: i64, value: *const u8, value_len: i64);
        #[link_name = "rt_torch_call_tensor"]
        pub fn call_tensor(call: i64, t: i64);
        #[link_name = "rt_torch_call_generator"]
        pub fn call_generator(call: i64, g: i64);
        #[link_name = "rt_torch_call_list"]
        pub fn call_list(call: i64);
        #[link_name = "rt_torch_call_list_end"]
        pub fn call_list_end(call: i64);
        #[link_name = "rt_torch_call_run"]
        pub fn call_run(call: i64) -> i64;
        #[link_name = "rt_torch_call_result_kind"]
        pub fn call_result_kind(call: i64, index: i64) -> i64;
        #[link_name = "rt_torch_call_result_int"]
        pub fn call_result_int(call: i64, index: i64, out: *mut i64) -> i64;
        #[link_name = "rt_torch_call_result_float"]
        pub fn call_result_float(call: i64, index: i64, out: *mut f64) -> i64;
        #[link_name = "rt_torch_call_result_text"]
        pub fn call_result_text(call: i64, index: i64, out: *mut u8, capacity: i64) -> i64;
        #[link_name = "rt_torch_call_result_tensor"]
        pub fn call_result_tensor(call: i64, index: i64) -> i64;
        #[link_name = "rt_torch_call_result_tensors"]
        pub fn call_result_tensors(call: i64, index: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_call_result_ints"]
        pub fn call_result_ints(call: i64, index: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_call_result_floats"]
        pub fn call_result_floats(call: i64, index: i64, out: *mut f64, capacity: i64) -> i64;
        #[link_name = "rt_torch_jit_load"]
        pub fn jit_load(path: *const u8, path_len: i64, trusted: i64, device: i64) -> i64;
        #[link_name = "rt_torch_jit_methods"]
        pub fn jit_methods(m: i64, out: *mut u8, capacity: i64) -> i64;
        #[link_name = "rt_torch_jit_attributes"]
        pub fn jit_attributes(m: i64, out: *mut u8, capacity: i64) -> i64;
        #[link_name = "rt_torch_jit_attribute"]
        pub fn jit_attribute(m: i64, name: *const u8, name_len: i64) -> i64;
        #[link_name = "rt_torch_jit_call"]
        pub fn jit_call(m: i64, method: *const u8, method_len: i64) -> i64;
        #[link_name = "rt_torch_jit_state_names"]
        pub fn jit_state_names(m: i64, out: *mut u8, capacity: i64) -> i64;
        #[link_name = "rt_torch_jit_state"]
        pub fn jit_state(m: i64, out: *mut i64, capacity: i64) -> i64;
        #[link_name = "rt_torch_jit_parameter_count"]
        pub fn jit_parameter_count(m: i64) -> i64;
        #[link_name = "rt_torch_jit_train"]
        pub fn jit_train(m: i64, training: i64);
        #[link_name = "rt_torch_jit_to_device"]
        pub fn jit_to_device(m: i64, device: i64);
        #[link_name = "rt_torch_jit_to_dtype"]
        pub fn jit_to_dtype(m: i64, dtype: i64);
        #[link_name = "rt_torch_aoti_load"]
        pub fn aoti_load(path: *const u8, path_len: i64, trusted: i64, device: i64) -> i64;
        #[link_name = "rt_torch_aoti_run"]
        pub fn aoti_run(
            package: i64,
            inputs: *const i64,
            inputs_len: i64,
            out: *mut i64,
            capacity: i64,
        ) -> i64;
    }
}
