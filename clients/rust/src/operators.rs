//! `+ - * /` between tensors, numbers and what these gave: all of them give a `Result<Tensor>`.
//!
//! Tensors are given by reference or by value; a result on either side that is an error is the result.

use std::ops::{Add, Div, Mul, Neg, Sub};

use crate::{Error, Result, Scalar, Tensor};

/// `$with` for tensors on both sides, `$scalar` for a number on the right, `$turned` for one on the left.
macro_rules! operator {
    ($trait:ident, $method:ident, $scalar:ident, |$number:ident, $tensor:ident| $turned:expr) => {
        operator!(@tensors $trait, $method, &Tensor, &Tensor, |a, b| Tensor::$method(a, b));
        operator!(@tensors $trait, $method, &Tensor, Tensor, |a, b| Tensor::$method(a, &b));
        operator!(@tensors $trait, $method, Tensor, &Tensor, |a, b| Tensor::$method(&a, b));
        operator!(@tensors $trait, $method, Tensor, Tensor, |a, b| Tensor::$method(&a, &b));
        operator!(@tensors $trait, $method, Result<Tensor, Error>, &Tensor, |a, b| Tensor::$method(&a?, b));
        operator!(@tensors $trait, $method, Result<Tensor, Error>, Tensor, |a, b| Tensor::$method(&a?, &b));
        operator!(@tensors $trait, $method, &Tensor, Result<Tensor, Error>, |a, b| Tensor::$method(a, &b?));
        operator!(@tensors $trait, $method, Tensor, Result<Tensor, Error>, |a, b| Tensor::$method(&a, &b?));
        operator!(@numbers $trait, $method, $scalar, |$number, $tensor| $turned, f64, i64);
    };
    (@tensors $trait:ident, $method:ident, $left:ty, $right:ty, |$a:ident, $b:ident| $value:expr) => {
        impl $trait<$right> for $left {
            type Output = Result<Tensor>;

            fn $method(self, other: $right) -> Self::Output {
                let ($a, $b) = (self, other);
                $value
            }
        }
    };
    (@numbers $trait:ident, $method:ident, $scalar:ident, |$number:ident, $tensor:ident| $turned:expr, $($type:ty),*) => {
        impl<S: Into<Scalar>> $trait<S> for &Tensor {
            type Output = Result<Tensor>;

            fn $method(self, number: S) -> Self::Output {
                self.$scalar(number)
            }
        }

        impl<S: Into<Scalar>> $trait<S> for Tensor {
            type Output = Result<Tensor>;

            fn $method(self, number: S) -> Self::Output {
                self.$scalar(number)
            }
        }

        $(
            operator!(@tensors $trait, $method, $type, &Tensor, |$number, $tensor| $turned);
            operator!(@tensors $trait, $method, $type, Tensor, |$number, $tensor| $turned);
        )*
    };
}

operator!(Add, add, add_scalar, |number, t| t.add_scalar(number));
operator!(Sub, sub, sub_scalar, |number, t| t.rsub_scalar(number));
operator!(Mul, mul, mul_scalar, |number, t| t.mul_scalar(number));
// As PyTorch divides a number by a tensor.
operator!(Div, div, div_scalar, |number, t| t
    .reciprocal()?
    .mul_scalar(number));

impl Neg for &Tensor {
    type Output = Result<Tensor>;

    fn neg(self) -> Self::Output {
        Tensor::neg(self)
    }
}

impl Neg for Tensor {
    type Output = Result<Tensor>;

    fn neg(self) -> Self::Output {
        Tensor::neg(&self)
    }
}
