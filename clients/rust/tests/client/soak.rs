//! Long runs: `cargo test -- --ignored`.

use std::fs;
use std::thread;

use simple_torch::{live_handles, Result, Tensor};

/// How many KiB of memory the process holds.
fn memory() -> i64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS:"))
        .unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

fn work(times: usize) -> Result<()> {
    let a = Tensor::ones(&[8, 8])?;
    for _ in 0..times {
        let product = (&a * &a + &a)?;
        assert!(product.matmul(&Tensor::ones(&[2])?).is_err());
        assert_eq!(product.shape()?, [8, 8]);
    }
    Ok(())
}

#[test]
#[ignore = "takes half a minute"]
fn a_million_objects_and_errors_on_four_threads_leave_no_memory() {
    work(10_000).unwrap();
    let (before, live) = (memory(), live_handles().unwrap());
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| work(85_000).unwrap());
        }
    });
    let grown = memory() - before;
    assert_eq!(live_handles().unwrap(), live);
    assert!(grown < 32 * 1024, "the process has grown by {grown} KiB");
}
