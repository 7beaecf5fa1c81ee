//! Reads digits.csv: on each line 64 pixels from 0 to 16 and the digit that they show.

use std::fs;
use std::path::Path;

/// How many pixels an image has.
pub const PIXELS: usize = 64;

/// Images with pixels from 0 to 1, and the digits that they show.
pub struct Digits {
    pub pixels: Vec<[f32; PIXELS]>,
    pub labels: Vec<i64>,
}

/// Reads all rows; an error names the line.
pub fn read(path: &Path) -> Result<Digits, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut digits = Digits {
        pixels: vec![],
        labels: vec![],
    };
    for (index, line) in text.lines().enumerate() {
        let (pixels, label) = row(line).ok_or_else(|| {
            let place = format!("{}:{}", path.display(), index + 1);
            format!("{place}: expected {PIXELS} pixels and a digit, separated by commas")
        })?;
        digits.pixels.push(pixels);
        digits.labels.push(label);
    }
    Ok(digits)
}

fn row(line: &str) -> Option<([f32; PIXELS], i64)> {
    let mut fields = line.split(',');
    let mut pixels = [0.0; PIXELS];
    for pixel in &mut pixels {
        *pixel = fields.next()?.parse::<f32>().ok()? / 16.0;
    }
    let label = fields.next()?.trim_end().parse().ok()?;
    fields.next().is_none().then_some((pixels, label))
}
