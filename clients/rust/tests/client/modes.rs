//! Modes end with their guards, however these end.

use std::panic::{catch_unwind, AssertUnwindSafe};

use simple_torch::{
    grad_enabled, inference_mode, no_grad, GradMode, InferenceMode, Result, Tensor,
};

use crate::leaves_nothing;

#[test]
fn gradients_come_and_go() {
    leaves_nothing(|| {
        let x = Tensor::try_from([1.0f32, 2.0])?;
        x.set_requires_grad(true)?;
        for _ in 0..2 {
            (&x * &x)?.sum()?.backward()?;
        }
        assert_eq!(x.grad()?.unwrap().to_vec::<f32>()?, [4.0, 8.0]);
        x.set_grad(None)?;
        assert!(x.grad()?.is_none());
        assert!(!no_grad(|| &x * &x)?.requires_grad()?);
        Ok(())
    });
}

#[test]
fn guards_nest() -> Result<()> {
    let off = GradMode::set(false)?;
    {
        let _on = GradMode::set(true)?;
        assert!(grad_enabled()?);
    }
    assert!(!grad_enabled()?);
    drop(off);
    assert!(grad_enabled()?);
    let inference = InferenceMode::set(true)?;
    assert!(inference_mode()? && Tensor::ones(&[1])?.is_inference()?);
    drop(inference);
    assert!(!inference_mode()?);
    Ok(())
}

#[test]
fn an_error_and_a_panic_end_the_mode() -> Result<()> {
    assert!(no_grad(|| Tensor::zeros(&[-1])).is_err());
    assert!(grad_enabled()?);
    leaves_nothing(|| {
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            no_grad(|| -> Result<()> {
                let _held = Tensor::ones(&[3])?;
                panic!("on purpose")
            })
        }));
        assert!(panicked.is_err());
        Ok(())
    });
    assert!(grad_enabled()?);
    Ok(())
}

#[test]
fn a_mode_is_one_thread_s() -> Result<()> {
    let _off = GradMode::set(false)?;
    let there = std::thread::spawn(grad_enabled).join().unwrap()?;
    assert!(there && !grad_enabled()?);
    Ok(())
}
