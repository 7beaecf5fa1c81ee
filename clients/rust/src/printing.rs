//! How a tensor is shown: its elements as nested lists, or its sizes where there are many elements.

use std::fmt::{Display, Formatter, Result as Written};

use crate::{Device, Dtype, Result, Tensor};

/// How many elements are shown.
const SHOWN: i64 = 1000;

/// The elements as nested lists, each formatted as the whole is (`{:.3}`); of more than 1000 the dtype and the sizes alone.
///
/// ```
/// # use simple_torch::Tensor;
/// let t = Tensor::try_from([[1.0f32, 0.5], [-2.0, 0.1]])?;
/// assert_eq!(t.to_string(), "[[1, 0.5], [-2, 0.1]]");
/// assert_eq!(format!("{t:.2}"), "[[1.00, 0.50], [-2.00, 0.10]]");
/// # Ok::<(), simple_torch::Error>(())
/// ```
impl Display for Tensor {
    fn fmt(&self, f: &mut Formatter<'_>) -> Written {
        match Elements::of(self) {
            Ok((elements, sizes)) => elements.write(&sizes, f),
            Err(error) => write!(f, "<{error}>"),
        }
    }
}

/// Elements that can be shown.
enum Elements {
    Floats(Vec<f32>),
    Doubles(Vec<f64>),
    Integers(Vec<i64>),
    Bools(Vec<bool>),
    Unshown(Dtype),
}

impl Elements {
    fn of(t: &Tensor) -> Result<(Self, Vec<i64>)> {
        let (dtype, sizes) = (t.dtype()?, t.shape()?);
        // Also lists without elements may be many.
        let brackets = sizes.iter().filter(|size| **size > 0);
        let many = brackets.fold(1i64, |product, size| product.saturating_mul(*size)) > SHOWN;
        let complex = [Dtype::COMPLEX64, Dtype::COMPLEX128].contains(&dtype);
        if many || complex || t.device()? == Device::META {
            return Ok((Self::Unshown(dtype), sizes));
        }
        let elements = match dtype {
            Dtype::F64 => Self::Doubles(t.to_vec()?),
            Dtype::F32 | Dtype::F16 | Dtype::BF16 => {
                Self::Floats(t.to_dtype(Dtype::F32)?.to_vec()?)
            }
            Dtype::BOOL => Self::Bools(t.to_vec()?),
            _ => Self::Integers(t.copy_out_ints()?),
        };
        Ok((elements, sizes))
    }

    fn write(&self, sizes: &[i64], f: &mut Formatter<'_>) -> Written {
        match self {
            Self::Floats(all) => nested(&mut all.iter(), sizes, f),
            Self::Doubles(all) => nested(&mut all.iter(), sizes, f),
            Self::Integers(all) => nested(&mut all.iter(), sizes, f),
            Self::Bools(all) => nested(&mut all.iter(), sizes, f),
            Self::Unshown(dtype) => write!(f, "{dtype:?} {sizes:?}"),
        }
    }
}

fn nested<'a, T: Display + 'a>(
    elements: &mut impl Iterator<Item = &'a T>,
    sizes: &[i64],
    f: &mut Formatter<'_>,
) -> Written {
    match sizes {
        [] => elements.next().map_or(Ok(()), |element| element.fmt(f)),
        [first, inner @ ..] => {
            f.write_str("[")?;
            for index in 0..*first {
                if index > 0 {
                    f.write_str(", ")?;
                }
                nested(elements, inner, f)?;
            }
            f.write_str("]")
        }
    }
}
