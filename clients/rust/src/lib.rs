//! PyTorch from Rust: tensors, operators, gradients and compiled modules, over the C ABI of `libsimple_torch_ffi`.
//!
//! ```
//! use simple_torch::{no_grad, Result, Tensor};
//!
//! fn main() -> Result<()> {
//!     let a = Tensor::try_from([[1.0f32, 2.0], [3.0, 4.0]])?;
//!     let b = (&a * 2.0)?.matmul(&a)? + &a;
//!     assert_eq!(b?.to_vec::<f32>()?, [15.0, 22.0, 33.0, 48.0]);
//!
//!     let x = Tensor::try_from([1.0f32, 2.0, 3.0])?;
//!     x.set_requires_grad(true)?;
//!     (&x * &x)?.sum()?.backward()?;
//!     let gradient = x.grad()?.expect("x requires a gradient");
//!     no_grad(|| x.add_(&gradient, Some((-0.25).into())))?;
//!     assert_eq!(x.to_vec::<f32>()?, [0.5, 1.0, 1.5]);
//!
//!     let error = a.matmul(&x.reshape(&[1, 3])?).unwrap_err();
//!     assert_eq!(error.code().name(), "shape");
//!     Ok(())
//! }
//! ```
//!
//! # Objects
//!
//! A [`Tensor`] is one handle of the library, which is freed when the tensor is dropped. So are a [`Module`], a [`Generator`] and
//! the others. None of them can be used after that, as the compiler sees. What a method is given it borrows. Methods whose names
//! end with `_` write into the tensor, and into all that share its memory: views, [`Tensor::detach`], [`Tensor::alias`].
//! [`Clone`] copies the elements; [`Tensor::try_clone`] does so without a panic where there is no memory.
//!
//! # Errors
//!
//! What can fail returns a [`Result`] whose [`Error`] has a [`Code`] and a message. So do the operators `+ - * /`, which take tensors, numbers and
//! results of each other: `(&a * &b) + &c` is a `Result<Tensor>`.
//!
//! # Defaults
//!
//! What has a default in PyTorch is an [`Option`], whose `None` is the default. Its documentation says what that is.
//!
//! # Threads
//!
//! All objects are [`Send`]: any thread may use and free them. None is [`Sync`]: two threads that used one tensor at once might change
//! its sizes under each other. A thread that is to read what another one uses gets an [`Tensor::alias`], which has sizes
//! of its own and shares the elements:
//!
//! ```
//! # use simple_torch::{Result, Tensor};
//! # fn main() -> Result<()> {
//! let weights = Tensor::ones(&[2, 2])?;
//! let theirs = weights.alias()?;
//! let sum = std::thread::spawn(move || theirs.sum()?.item());
//! assert_eq!(weights.sum()?.item()?, sum.join().unwrap()?);
//! # Ok(())
//! # }
//! ```
//!
//! The compiler doesn't know which tensors share memory. Where one thread writes elements (`add_`, `copy_` and the like) that another
//! reads or writes, that one may see old, new and half-written numbers; a [`std::sync::Mutex`] around both keeps them whole.
//!
//! ```compile_fail,E0277
//! let t = simple_torch::Tensor::ones(&[2]).unwrap();
//! std::thread::scope(|s| { s.spawn(|| t.sum()); });
//! ```
//!
//! ```compile_fail,E0382
//! let t = simple_torch::Tensor::ones(&[2]).unwrap();
//! drop(t);
//! t.sum();
//! ```
#![warn(missing_docs)]

mod elements;
mod generated;
mod modes;
mod modules;
mod operators;
mod tensor;

pub use elements::{Element, Nested};
pub use generated::*;
pub use modes::{no_grad, GradMode, InferenceMode};
pub use modules::{call_operator, Output, Value};
