#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

mod elements;
mod generated;
mod modes;
mod modules;
mod operators;
mod printing;
mod tensor;

pub use elements::{Element, Nested};
pub use generated::*;
pub use modes::{no_grad, GradMode, InferenceMode};
pub use modules::{call_operator, Output, Value};
