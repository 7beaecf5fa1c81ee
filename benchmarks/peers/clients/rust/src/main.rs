//! Times operations through the Rust client.
//!
//! Reads lines `OPERATION SIZE COUNT` and answers each with the seconds that COUNT operations took on square f32
//! matrices of SIZE rows. Freeing every result is part of the time.

use std::error::Error;
use std::io::{stdin, BufRead};
use std::time::Instant;

use simple_torch::{set_num_threads, Result, Tensor};

/// The seconds that so many calls take, the first of which is outside the clock.
fn timed(count: u64, call: impl Fn() -> Result<Tensor>) -> Result<f64> {
    drop(call()?);
    let start = Instant::now();
    for _ in 0..count {
        drop(call()?);
    }
    Ok(start.elapsed().as_secs_f64())
}

fn main() -> std::result::Result<(), Box<dyn Error>> {
    set_num_threads(1)?;
    for line in stdin().lock().lines() {
        let line = line?;
        let words: Vec<&str> = line.split_whitespace().collect();
        let (operation, size, count) = match words[..] {
            [operation, size, count] => (operation, size.parse()?, count.parse()?),
            _ => return Err(format!("expected OPERATION SIZE COUNT, not {line:?}").into()),
        };
        let a = Tensor::randn(&[size, size])?;
        let b = Tensor::randn(&[size, size])?;
        let seconds = match operation {
            "add" => timed(count, || &a + &b),
            "mul" => timed(count, || &a * &b),
            "matmul" => timed(count, || a.matmul(&b)),
            _ => return Err(format!("no operation {operation}").into()),
        }?;
        println!("{seconds:.9e}");
    }
    Ok(())
}
