//! Objects go to other threads, and errors stay on theirs.

use std::sync::mpsc::channel;
use std::sync::Mutex;
use std::thread;

use simple_torch::{
    Backward, Call, Code, Event, Generator, Module, Package, Result, Stream, Tensor,
};

fn can_go<T: Send>() {}

#[test]
fn every_object_can_go_to_another_thread() {
    can_go::<Tensor>();
    can_go::<Module>();
    can_go::<Generator>();
    can_go::<Call>();
    can_go::<Stream>();
    can_go::<Event>();
    can_go::<Package>();
    can_go::<Backward>();
    can_go::<Result<Tensor>>();
}

#[test]
fn made_here_used_there_freed_elsewhere() -> Result<()> {
    let (to_worker, at_worker) = channel::<Tensor>();
    let (to_main, at_main) = channel::<Tensor>();
    let worker = thread::spawn(move || {
        at_worker.iter().try_for_each(|t| {
            to_main.send(t.mul_scalar(2)?).unwrap();
            Ok(())
        })
    });
    for number in 0..100 {
        to_worker.send(Tensor::scalar(number)?).unwrap();
    }
    drop(to_worker);
    let sum = at_main.iter().map(|t| t.item()).sum::<Result<f64>>()?;
    assert_eq!(sum, 9900.0);
    worker.join().unwrap()
}

#[test]
fn each_thread_has_its_own_error() {
    let failing = |index: i64| {
        for _ in 0..200 {
            let (a, b) = (
                Tensor::ones(&[2, index + 3]).unwrap(),
                Tensor::ones(&[2, 2]).unwrap(),
            );
            let error = a.matmul(&b).unwrap_err();
            assert_eq!(error.code(), Code::Shape);
            assert!(
                error.message().contains(&format!("2x{}", index + 3)),
                "{error}"
            );
        }
    };
    thread::scope(|scope| {
        for index in 0..4 {
            scope.spawn(move || failing(index));
        }
    });
}

#[test]
fn a_lock_makes_writing_together_right() -> Result<()> {
    let shared = Mutex::new(Tensor::zeros(&[1000])?);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..50 {
                    let t = shared.lock().unwrap();
                    t.add_scalar_(1).unwrap();
                }
            });
        }
    });
    assert_eq!(shared.lock().unwrap().sum()?.item()?, 200_000.0);
    Ok(())
}

#[test]
fn an_alias_reads_elsewhere_while_this_thread_reads() -> Result<()> {
    let weights = Tensor::ones(&[64, 64])?;
    let workers: Vec<_> = (0..4)
        .map(|_| {
            let theirs = weights.alias()?;
            Ok(thread::spawn(move || theirs.matmul(&theirs)?.sum()?.item()))
        })
        .collect::<Result<_>>()?;
    let here = weights.matmul(&weights)?.sum()?.item()?;
    for worker in workers {
        assert_eq!(worker.join().unwrap()?, here);
    }
    Ok(())
}

#[test]
fn an_unfinished_backward_pass_ends_when_it_is_dropped() {
    for elsewhere in [false, true] {
        let x = Tensor::ones(&[3]).unwrap();
        x.set_requires_grad(true).unwrap();
        let doubled = (&x * 2.0).unwrap();
        doubled.register_hook(1).unwrap();
        let sum = doubled.sum().unwrap();
        let run = Backward::begin(&[&sum], &[], &[], true, false, false, false).unwrap();
        assert_eq!(run.next().unwrap(), 1, "the pass waits for the hook");
        if elsewhere {
            thread::spawn(move || drop(run)).join().unwrap();
        } else {
            drop(run);
        }
        assert!(x.grad().unwrap().is_none());
    }
}

#[test]
fn a_graph_made_here_can_go_backward_there() -> Result<()> {
    let x = Tensor::try_from([3.0f32])?;
    x.set_requires_grad(true)?;
    let loss = (&x * &x)?.sum()?;
    thread::spawn(move || loss.backward()).join().unwrap()?;
    assert_eq!(x.grad()?.unwrap().item()?, 6.0);
    Ok(())
}
