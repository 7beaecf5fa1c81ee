//! Compiled modules and operators by name: arguments and results of any type that PyTorch has.

use std::path::Path;

use crate::{jit_load, Call, Code, Device, Error, Generator, Module, Result, ResultNumber, Tensor};

/// An argument of a module's method or of an operator that is called by name.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Value<'a> {
    /// None.
    None,
    /// An integer, a dtype or a device.
    Int(i64),
    /// A float.
    Float(f64),
    /// A truth value.
    Bool(bool),
    /// A complex number by its parts.
    Complex(f64, f64),
    /// A text.
    Text(&'a str),
    /// A tensor.
    Tensor(&'a Tensor),
    /// A generator of random numbers.
    Generator(&'a Generator),
    /// A list of values.
    List(Vec<Value<'a>>),
}

impl Value<'_> {
    fn give(&self, call: &Call) -> Result<()> {
        match self {
            Self::None => call.none(),
            Self::Int(value) => call.int(*value),
            Self::Float(value) => call.float(*value),
            Self::Bool(value) => call.bool(*value),
            Self::Complex(real, imaginary) => call.complex(*real, *imaginary),
            Self::Text(value) => call.text(value),
            Self::Tensor(value) => call.tensor(value),
            Self::Generator(value) => call.generator(value),
            Self::List(values) => {
                call.list()?;
                values.iter().try_for_each(|value| value.give(call))?;
                call.list_end()
            }
        }
    }
}

macro_rules! values {
    ($($type:ty, $value:ident => $made:expr);* $(;)?) => {
        $(
            impl<'a> From<$type> for Value<'a> {
                fn from($value: $type) -> Self {
                    $made
                }
            }
        )*
    };
}

values! {
    i64, value => Self::Int(value);
    i32, value => Self::Int(i64::from(value));
    f64, value => Self::Float(value);
    f32, value => Self::Float(f64::from(value));
    bool, value => Self::Bool(value);
    &'a str, value => Self::Text(value);
    &'a Tensor, value => Self::Tensor(value);
    &'a Generator, value => Self::Generator(value);
}

impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::None, T::into)
    }
}

impl<'a, T: Into<Value<'a>> + Clone> From<&[T]> for Value<'a> {
    fn from(values: &[T]) -> Self {
        Self::List(values.iter().cloned().map(T::into).collect())
    }
}

/// A result of a module's method or of an operator that was called by name.
#[derive(Debug)]
#[non_exhaustive]
pub enum Output {
    /// None.
    None,
    /// An integer.
    Int(i64),
    /// A float.
    Float(f64),
    /// A truth value.
    Bool(bool),
    /// A complex number by its parts.
    Complex(f64, f64),
    /// A text or a device.
    Text(String),
    /// A tensor.
    Tensor(Tensor),
    /// A list of integers.
    Ints(Vec<i64>),
    /// A list of floats.
    Floats(Vec<f64>),
    /// A list of truth values.
    Bools(Vec<bool>),
    /// A list of tensors, some of which may be none.
    Tensors(Vec<Option<Tensor>>),
    /// What can't be handed over.
    Other,
}

impl Output {
    /// The tensor that it is; an error where it is something else.
    pub fn into_tensor(self) -> Result<Tensor> {
        match self {
            Self::Tensor(tensor) => Ok(tensor),
            other => Err(Error::new(
                Code::InvalidArgument,
                format!("the result is no tensor but {other:?}"),
            )),
        }
    }

    fn of(call: &Call, index: i64) -> Result<Self> {
        Ok(match ResultNumber(call.result_kind(index)?) {
            ResultNumber::NONE => Self::None,
            ResultNumber::INT => Self::Int(call.result_int(index)?),
            ResultNumber::FLOAT => Self::Float(call.result_float(index)?),
            ResultNumber::BOOL => Self::Bool(call.result_int(index)? != 0),
            ResultNumber::COMPLEX => match call.result_floats(index)?[..] {
                [real, imaginary] => Self::Complex(real, imaginary),
                _ => Self::Other,
            },
            ResultNumber::TEXT => Self::Text(call.result_text(index)?),
            ResultNumber::TENSOR => call.result_tensor(index)?.map_or(Self::None, Self::Tensor),
            ResultNumber::INTS => Self::Ints(call.result_ints(index)?),
            ResultNumber::FLOATS => Self::Floats(call.result_floats(index)?),
            ResultNumber::BOOLS => {
                let numbers = call.result_ints(index)?;
                Self::Bools(numbers.into_iter().map(|number| number != 0).collect())
            }
            ResultNumber::TENSORS => Self::Tensors(call.result_tensors(index)?),
            _ => Self::Other,
        })
    }
}

/// Calls any operator of PyTorch by its name, which has an overload where there are several.
pub fn call_operator(name: &str, arguments: &[Value<'_>]) -> Result<Vec<Output>> {
    finish(&Call::begin(name)?, arguments)
}

/// What a call gives.
fn finish(call: &Call, arguments: &[Value<'_>]) -> Result<Vec<Output>> {
    arguments.iter().try_for_each(|value| value.give(call))?;
    let count = call.run()?;
    (0..count).map(|index| Output::of(call, index)).collect()
}

/// Loading and running.
impl Module {
    /// Loads a TorchScript module from a file that is trusted, since the module can do what this process may. It goes to
    /// a device, or to where it was saved if that is `None`.
    pub fn load_trusted(path: impl AsRef<Path>, device: Option<Device>) -> Result<Self> {
        let path = path.as_ref();
        match path.to_str() {
            Some(text) => jit_load(text, true, device),
            None => Err(Error::new(
                Code::InvalidArgument,
                format!(
                    "the path {} isn't UTF-8, which the library needs",
                    path.display()
                ),
            )),
        }
    }

    /// Calls a method.
    pub fn method(&self, name: &str, arguments: &[Value<'_>]) -> Result<Vec<Output>> {
        finish(&self.jit_call(name)?, arguments)
    }

    /// Calls the module itself, which must give one tensor.
    ///
    /// ```no_run
    /// # use simple_torch::{Module, Tensor};
    /// let network = Module::load_trusted("silero_vad.jit", None)?;
    /// let chunk = Tensor::zeros(&[1, 512])?;
    /// let speech = network.forward(&[(&chunk).into(), 16_000.into()])?.item()?;
    /// # Ok::<(), simple_torch::Error>(())
    /// ```
    pub fn forward(&self, arguments: &[Value<'_>]) -> Result<Tensor> {
        let mut results = self.method("forward", arguments)?;
        match results.pop() {
            Some(only) if results.is_empty() => only.into_tensor(),
            last => Err(Error::new(
                Code::InvalidArgument,
                format!(
                    "the module gives {} results, not one",
                    results.len() + usize::from(last.is_some())
                ),
            )),
        }
    }
}
