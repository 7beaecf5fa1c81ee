//! Whether this thread's operations record gradients: modes that end with the guard that set them.

use std::marker::PhantomData;

use crate::{grad_enabled, inference_mode, set_grad_enabled, set_inference_mode, Result};

/// Calls a function whose operations record nothing for gradients, and gives what it gives.
pub fn no_grad<T>(function: impl FnOnce() -> Result<T>) -> Result<T> {
    let _mode = GradMode::set(false)?;
    function()
}

/// Whether this thread's operations record gradients, as long as it lives; then what it was is again.
///
/// Guards that are dropped in another order than the opposite of that in which they were made leave the wrong mode.
#[derive(Debug)]
#[must_use = "the mode ends with the guard"]
pub struct GradMode {
    before: bool,
    // The mode is the thread's, so the guard stays on it.
    of_thread: PhantomData<*const ()>,
}

impl GradMode {
    /// Sets the mode.
    pub fn set(enabled: bool) -> Result<Self> {
        let before = grad_enabled()?;
        set_grad_enabled(enabled)?;
        Ok(Self {
            before,
            of_thread: PhantomData,
        })
    }
}

impl Drop for GradMode {
    fn drop(&mut self) {
        // A thread that could set the mode can set it back.
        let _ = set_grad_enabled(self.before);
    }
}

/// Whether this thread's operations make tensors that can never have a part in gradients, as long as it lives.
#[derive(Debug)]
#[must_use = "the mode ends with the guard"]
pub struct InferenceMode {
    before: bool,
    of_thread: PhantomData<*const ()>,
}

impl InferenceMode {
    /// Sets the mode.
    pub fn set(enabled: bool) -> Result<Self> {
        let before = inference_mode()?;
        set_inference_mode(enabled)?;
        Ok(Self {
            before,
            of_thread: PhantomData,
        })
    }
}

impl Drop for InferenceMode {
    fn drop(&mut self) {
        let _ = set_inference_mode(self.before);
    }
}
