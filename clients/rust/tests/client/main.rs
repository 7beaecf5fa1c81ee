//! What the client promises: elements, operators, errors, modes, modules, threads.

mod elements;
mod errors;
mod modes;
mod modules;
mod operators;
#[cfg(target_os = "linux")]
mod soak;
mod threads;

use simple_torch::{thread_handles, Result, Tensor};

/// Calls a function that must free all that it makes.
fn leaves_nothing(function: impl FnOnce() -> Result<()>) {
    let before = thread_handles().unwrap();
    function().unwrap();
    assert_eq!(thread_handles().unwrap(), before, "handles are left");
}

fn floats(t: &Tensor) -> Vec<f32> {
    t.to_vec().unwrap()
}
