//! What the library does, from Rust: `demo EXAMPLES_DATA_FOLDER`, where the folder is examples/data of the project.
//!
//! The programs of this name in all languages print the same, byte for byte.

mod digits;
mod wav;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use simple_torch::{
    abi_version, available, cuda_available, live_handles, manual_seed, no_grad, version, Module,
    Result, Tensor,
};

const TRAINING_ROWS: i64 = 1500;
const BATCH: i64 = 50;
const EPOCHS: i64 = 5;
const HIDDEN: i64 = 32;
const CLASSES: i64 = 10;
const RATE: f64 = 0.5;
const SAMPLE_RATE: i64 = 16_000;
const CHUNK: usize = 512;

fn show_backend() -> Result<()> {
    let cuda = if cuda_available()? { "yes" } else { "no" };
    println!(
        "backend: PyTorch {}, ABI {}, CUDA {cuda}",
        version()?,
        abi_version()?
    );
    Ok(())
}

fn show_operators() -> Result<()> {
    let a = Tensor::try_from([[1.0f32, 2.0, 3.0], [4.0, 5.0, 6.0]])?;
    let product = a.matmul(&a.t()?)?.to_vec::<f32>()?;
    println!(
        "operators: {} | sum {} mean {}",
        joined(&product),
        a.sum()?.item()?,
        a.mean()?.item()?
    );
    Ok(())
}

fn show_gradients() -> Result<()> {
    let x = Tensor::try_from([1.0f32, 2.0, 3.0])?;
    x.set_requires_grad(true)?;
    (&x * &x * &x)?.sum()?.backward()?;
    let gradient = x
        .grad()?
        .map_or(Ok(vec![]), |gradient| gradient.to_vec::<f32>())?;
    println!("gradients: {}", joined(&gradient));
    Ok(())
}

fn joined(numbers: &[f32]) -> String {
    let words: Vec<String> = numbers.iter().map(f32::to_string).collect();
    words.join(" ")
}

/// A network with one hidden layer.
struct Network {
    w1: Tensor,
    b1: Tensor,
    w2: Tensor,
    b2: Tensor,
}

impl Network {
    fn new() -> Result<Self> {
        let pixels = digits::PIXELS as i64;
        let network = Self {
            w1: (Tensor::randn(&[pixels, HIDDEN])? * 0.125)?,
            b1: Tensor::zeros(&[HIDDEN])?,
            w2: (Tensor::randn(&[HIDDEN, CLASSES])? * 0.25)?,
            b2: Tensor::zeros(&[CLASSES])?,
        };
        for parameter in network.parameters() {
            parameter.set_requires_grad(true)?;
        }
        Ok(network)
    }

    fn parameters(&self) -> [&Tensor; 4] {
        [&self.w1, &self.b1, &self.w2, &self.b2]
    }

    fn forward(&self, images: &Tensor) -> Result<Tensor> {
        let hidden = (images.matmul(&self.w1)? + &self.b1)?.relu()?;
        hidden.matmul(&self.w2)? + &self.b2
    }

    /// A step of gradient descent; the gradients are forgotten.
    fn step(&self) -> Result<()> {
        no_grad(|| {
            for parameter in self.parameters() {
                if let Some(gradient) = parameter.grad()? {
                    parameter.add_(&gradient, Some((-RATE).into()))?;
                }
                parameter.set_grad(None)?;
            }
            Ok(())
        })
    }

    /// Trains on one batch, and gives its loss.
    fn train(&self, images: &Tensor, labels: &Tensor, start: i64) -> Result<f64> {
        let guessed = self.forward(&images.narrow(0, start, BATCH)?)?;
        let labels = labels.narrow(0, start, BATCH)?;
        let loss = guessed.cross_entropy_loss(&labels, None, None, None, None)?;
        loss.backward()?;
        self.step()?;
        loss.item()
    }

    /// The share of the rows after those for training that it knows.
    fn accuracy(&self, images: &Tensor, labels: &Tensor, rows: i64) -> Result<f64> {
        let count = rows - TRAINING_ROWS;
        let images = images.narrow(0, TRAINING_ROWS, count)?;
        let labels = labels.narrow(0, TRAINING_ROWS, count)?;
        let guessed = no_grad(|| self.forward(&images))?.argmax(Some(1), None)?;
        Ok(guessed.eq(&labels)?.sum()?.item()? / count as f64)
    }
}

fn show_training(path: &Path) -> std::result::Result<(), Box<dyn Error>> {
    let data = digits::read(path)?;
    let rows = data.labels.len() as i64;
    let images = Tensor::try_from(&data.pixels)?;
    let labels = Tensor::try_from(&data.labels)?;

    manual_seed(1)?;
    let network = Network::new()?;
    for epoch in 1..=EPOCHS {
        let mut sum = 0.0;
        for batch in 0..TRAINING_ROWS / BATCH {
            sum += network.train(&images, &labels, batch * BATCH)?;
        }
        println!(
            "epoch {epoch}: loss {:.6}",
            sum / (TRAINING_ROWS / BATCH) as f64
        );
    }
    println!("accuracy: {:.6}", network.accuracy(&images, &labels, rows)?);
    Ok(())
}

/// Less than a chunk at the end of the sound isn't heard.
fn show_speech(network: &Path, sound: &Path) -> std::result::Result<(), Box<dyn Error>> {
    let samples = wav::read(sound)?;
    let network = Module::load_trusted(network, None)?;
    network.method("reset_states", &[])?;
    let heard = no_grad(|| {
        let chunks = samples.chunks_exact(CHUNK);
        chunks
            .map(|chunk| {
                let chunk = Tensor::from_slice(chunk, &[1, CHUNK as i64])?;
                network
                    .forward(&[(&chunk).into(), SAMPLE_RATE.into()])?
                    .item()
            })
            .collect::<Result<Vec<f64>>>()
    })?;
    print!("speech:");
    for probability in heard.iter().take(6) {
        print!(" {probability:.6}");
    }
    let mean = heard.iter().sum::<f64>() / heard.len() as f64;
    let above = heard
        .iter()
        .filter(|probability| **probability > 0.5)
        .count();
    println!(" | mean {mean:.6}, {above} of {} above 0.5", heard.len());
    Ok(())
}

fn show_error() -> Result<()> {
    let a = Tensor::ones(&[2, 3])?;
    if let Err(error) = a.matmul(&a) {
        let first = error.message().lines().next().unwrap_or_default();
        println!("error: {}: {first}", error.code());
    }
    Ok(())
}

fn demo(folder: &Path) -> std::result::Result<(), Box<dyn Error>> {
    available()?;
    show_backend()?;
    show_operators()?;
    show_gradients()?;
    show_training(&folder.join("digits.csv"))?;
    show_speech(
        &folder.join("silero").join("silero_vad.jit"),
        &folder.join("speech").join("quick_brown_fox.wav"),
    )?;
    show_error()?;
    println!("live handles: {}", live_handles()?);
    Ok(())
}

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    match &arguments[..] {
        [folder] => match demo(folder) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("error: {error}");
                ExitCode::FAILURE
            }
        },
        _ => {
            eprintln!("usage: demo EXAMPLES_DATA_FOLDER");
            ExitCode::from(2)
        }
    }
}
