//! Reads WAV files with 32-bit floating-point samples on one channel.

use std::fs;
use std::path::Path;

const IEEE_FLOAT: u16 = 3;

/// The samples of a file.
pub fn read(path: &Path) -> Result<Vec<f32>, String> {
    let named = |message: String| format!("{}: {message}", path.display());
    let bytes = fs::read(path).map_err(|error| named(error.to_string()))?;
    samples(&bytes).map_err(|message| named(message.to_owned()))
}

fn samples(bytes: &[u8]) -> Result<Vec<f32>, &'static str> {
    const SHORT: &str = "the file ends too early for a WAV file";
    if bytes.get(..4) != Some(b"RIFF") || bytes.get(8..12) != Some(b"WAVE") {
        return Err("this is not a WAV file");
    }
    // A file is a row of chunks: a name of four letters, a length, and so many bytes, filled up to an even number.
    let mut rest = &bytes[12..];
    loop {
        let name = rest.get(..4).ok_or(SHORT)?;
        let length = rest.get(4..8).map(number32).ok_or(SHORT)? as usize;
        let content = rest[8..].get(..length).ok_or(SHORT)?;
        match name {
            b"fmt " if !is_float(content) => {
                return Err("expected 32-bit floating-point samples on one channel");
            }
            b"data" => return Ok(content.chunks_exact(4).map(sample).collect()),
            _ => rest = rest[8..].get(length + length % 2..).ok_or(SHORT)?,
        }
    }
}

fn is_float(format: &[u8]) -> bool {
    let field = |at: usize| {
        format
            .get(at..at + 2)
            .map(|two| u16::from_le_bytes([two[0], two[1]]))
    };
    (field(0), field(2), field(14)) == (Some(IEEE_FLOAT), Some(1), Some(32))
}

fn number32(bytes: &[u8]) -> u32 {
    u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])
}

fn sample(bytes: &[u8]) -> f32 {
    f32::from_bits(number32(bytes))
}
