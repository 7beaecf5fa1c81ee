//! What a tensor and a device have beside the library's functions.

use crate::{backward, Device, Result, Tensor};

/// A copy with memory of its own, which has a part in gradients as [`Tensor::try_clone`] has.
///
/// # Panics
///
/// Where there is no memory for it.
impl Clone for Tensor {
    fn clone(&self) -> Self {
        self.try_clone()
            .unwrap_or_else(|error| panic!("can't copy a tensor: {error}"))
    }
}

/// Gradients.
impl Tensor {
    /// Adds the gradients of this tensor, which must have one element, to the leaves that it was computed from.
    pub fn backward(&self) -> Result<()> {
        backward(&[self], &[], &[], false, false)
    }
}

impl Device {
    /// The CUDA device of a number.
    pub const fn cuda(number: i64) -> Self {
        Self(number)
    }
}
