//! Rust's arrays as tensors, and tensors' elements as vectors.

use std::mem::{size_of, size_of_val};

use crate::generated::{support, sys};
use crate::{Code, Dtype, Error, Result, Tensor};

/// A type of Rust that tensors have elements of.
///
/// # Safety
///
/// It must lie in memory as elements of its dtype do, and any of these must be a value of it once `repair` has seen them.
pub unsafe trait Element: Copy + 'static {
    /// The dtype.
    const DTYPE: Dtype;

    /// Makes elements of a tensor valid where not all bytes are.
    #[doc(hidden)]
    fn repair(_bytes: &mut [u8]) {}
}

/// An element, or an array of them, or an array of such arrays: what a slice may consist of to become a tensor.
///
/// # Safety
///
/// It must consist of elements without gaps, as many as the product of its sizes.
pub unsafe trait Nested: Copy {
    /// What it consists of in the end.
    type Element: Element;

    /// Adds its sizes, the outermost first.
    #[doc(hidden)]
    fn sizes(into: &mut Vec<i64>);
}

macro_rules! elements {
    ($($type:ty: $dtype:ident),*) => {
        $(
            unsafe impl Element for $type {
                const DTYPE: Dtype = Dtype::$dtype;
            }
        )*
    };
}

macro_rules! nested {
    ($($type:ty),*) => {
        $(
            unsafe impl Nested for $type {
                type Element = $type;

                fn sizes(_into: &mut Vec<i64>) {}
            }
        )*
    };
}

elements! { u8: U8, i8: I8, i16: I16, i32: I32, i64: I64, f32: F32, f64: F64 }
nested! { u8, i8, i16, i32, i64, f32, f64, bool }

unsafe impl Element for bool {
    const DTYPE: Dtype = Dtype::BOOL;

    fn repair(bytes: &mut [u8]) {
        for byte in bytes {
            *byte = u8::from(*byte != 0);
        }
    }
}

unsafe impl<A: Nested, const LENGTH: usize> Nested for [A; LENGTH] {
    type Element = A::Element;

    fn sizes(into: &mut Vec<i64>) {
        into.push(LENGTH as i64);
        A::sizes(into);
    }
}

/// Elements in and out.
impl Tensor {
    /// A tensor on the CPU of the given sizes from elements in row-major order, which are copied.
    pub fn from_slice<T: Element>(data: &[T], dims: &[i64]) -> Result<Self> {
        // Elements have no gaps and no invalid bytes, so their memory can be read as bytes.
        let bytes = unsafe { std::slice::from_raw_parts(data.as_ptr().cast(), size_of_val(data)) };
        Tensor::from_bytes(bytes, dims, T::DTYPE)
    }

    /// A tensor on the CPU without dimensions, of one element.
    pub fn scalar<T: Element>(value: T) -> Result<Self> {
        Tensor::from_slice(&[value], &[])
    }

    /// All elements in row-major order. The tensor must be of the dtype that `T` is; [`Tensor::to_dtype`] makes it so.
    ///
    /// ```
    /// # use simple_torch::{Dtype, Tensor};
    /// let t = Tensor::try_from([1.5f32, -2.5])?;
    /// assert_eq!(t.to_vec::<f32>()?, [1.5, -2.5]);
    /// assert_eq!(t.to_dtype(Dtype::I64)?.to_vec::<i64>()?, [1, -2]);
    /// # Ok::<(), simple_torch::Error>(())
    /// ```
    pub fn to_vec<T: Element>(&self) -> Result<Vec<T>> {
        let dtype = self.dtype()?;
        if dtype != T::DTYPE {
            let message = format!(
                "the elements are {dtype:?}; convert them with to_dtype({:?})",
                T::DTYPE
            );
            return Err(Error::new(Code::Dtype, message));
        }
        let mut elements = Vec::<T>::new();
        let mut count = usize::try_from(self.numel()?).unwrap_or(0);
        loop {
            if elements.try_reserve_exact(count).is_err() {
                let message = format!("there is no memory for {count} elements");
                return Err(Error::new(Code::OutOfMemory, message));
            }
            let start = elements.as_mut_ptr().cast::<u8>();
            let capacity = count * size_of::<T>();
            let length = unsafe { sys::tensor_to_bytes(self.handle(), start, capacity as i64) };
            match usize::try_from(length) {
                Err(_) => return Err(support::error()),
                Ok(length) if length <= capacity => {
                    // The library has written so many bytes, all of them of whole elements.
                    unsafe {
                        T::repair(std::slice::from_raw_parts_mut(start, length));
                        elements.set_len(length / size_of::<T>());
                    }
                    return Ok(elements);
                }
                Ok(length) => count = length / size_of::<T>(),
            }
        }
    }
}

/// A tensor of as many dimensions as the array has.
impl<A: Nested, const LENGTH: usize> TryFrom<[A; LENGTH]> for Tensor {
    type Error = Error;

    fn try_from(array: [A; LENGTH]) -> Result<Self> {
        Tensor::try_from(array.as_slice())
    }
}

impl<A: Nested, const LENGTH: usize> TryFrom<&[A; LENGTH]> for Tensor {
    type Error = Error;

    fn try_from(array: &[A; LENGTH]) -> Result<Self> {
        Tensor::try_from(array.as_slice())
    }
}

impl<A: Nested> TryFrom<&[A]> for Tensor {
    type Error = Error;

    fn try_from(slice: &[A]) -> Result<Self> {
        let mut sizes = vec![slice.len() as i64];
        A::sizes(&mut sizes);
        // What is nested consists of elements without gaps.
        let count = size_of_val(slice) / size_of::<A::Element>();
        let elements = unsafe { std::slice::from_raw_parts(slice.as_ptr().cast(), count) };
        Tensor::from_slice::<A::Element>(elements, &sizes)
    }
}

impl<A: Nested> TryFrom<Vec<A>> for Tensor {
    type Error = Error;

    fn try_from(vector: Vec<A>) -> Result<Self> {
        Tensor::try_from(vector.as_slice())
    }
}

impl<A: Nested> TryFrom<&Vec<A>> for Tensor {
    type Error = Error;

    fn try_from(vector: &Vec<A>) -> Result<Self> {
        Tensor::try_from(vector.as_slice())
    }
}
