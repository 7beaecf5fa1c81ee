//! `+ - * /` between tensors, numbers and results; defaults.

use simple_torch::{Code, Result, Tensor};

use crate::{floats, leaves_nothing};

fn two() -> Result<Tensor> {
    Tensor::try_from([6.0f32, 3.0])
}

#[test]
fn tensors_by_reference_and_by_value() {
    leaves_nothing(|| {
        let (a, b) = (two()?, Tensor::try_from([2.0f32, 1.0])?);
        assert_eq!(floats(&(&a + &b)?), [8.0, 4.0]);
        assert_eq!(floats(&(&a - two()?)?), [0.0, 0.0]);
        assert_eq!(floats(&(two()? * &b)?), [12.0, 3.0]);
        assert_eq!(floats(&(two()? / two()?)?), [1.0, 1.0]);
        assert_eq!(floats(&(-&a)?), [-6.0, -3.0]);
        assert_eq!(floats(&(-two()?)?), [-6.0, -3.0]);
        Ok(())
    });
}

#[test]
fn numbers_on_both_sides() {
    leaves_nothing(|| {
        let a = two()?;
        assert_eq!(floats(&(&a + 1)?), [7.0, 4.0]);
        assert_eq!(floats(&(&a * 0.5)?), [3.0, 1.5]);
        assert_eq!(floats(&(&a - 1.5f32)?), [4.5, 1.5]);
        assert_eq!(floats(&(1 - &a)?), [-5.0, -2.0]);
        assert_eq!(floats(&(12.0 / &a)?), [2.0, 4.0]);
        assert_eq!(floats(&(2.0 * two()?)?), [12.0, 6.0]);
        Ok(())
    });
}

#[test]
fn results_go_on() {
    leaves_nothing(|| {
        let (a, b) = (two()?, two()?);
        assert_eq!(floats(&(&a * &b + &a - two()?)?), [36.0, 9.0]);
        assert_eq!(floats(&(&a + &a * &b)?), [42.0, 12.0]);
        Ok(())
    });
}

#[test]
fn the_first_error_is_the_result() -> Result<()> {
    let (a, wrong) = (two()?, Tensor::ones(&[3])?);
    assert_eq!((&a + &wrong + &a).unwrap_err().code(), Code::Shape);
    assert_eq!((&a * (&a - &wrong)).unwrap_err().code(), Code::Shape);
    Ok(())
}

#[test]
fn none_is_the_default() -> Result<()> {
    let t = Tensor::try_from([[1.0f32, -1.0], [0.0, 2.0]])?;
    assert_eq!(
        floats(&t.softplus(None, None)?),
        floats(&t.softplus(Some(1.into()), Some(20.into()))?)
    );
    let image = t.reshape(&[1, 1, 2, 2])?;
    let kernel = Tensor::ones(&[1, 1, 2, 2])?;
    let plain = image.conv2d(&kernel, None, None, None, None, None)?;
    let padded = image.conv2d(&kernel, None, None, Some(&[1, 1]), None, None)?;
    assert_eq!(
        (plain.shape()?, padded.shape()?),
        (vec![1, 1, 1, 1], vec![1, 1, 3, 3])
    );
    Ok(())
}

#[test]
fn results_with_parts() -> Result<()> {
    let (values, indices) = Tensor::try_from([3.0f32, 1.0, 2.0])?.sort(None, None)?;
    assert_eq!(
        (floats(&values), indices.to_vec::<i64>()?),
        (vec![1.0, 2.0, 3.0], vec![1, 2, 0])
    );
    Ok(())
}

#[test]
fn text_and_lists_of_tensors() -> Result<()> {
    let (a, b) = (Tensor::ones(&[2, 3])?, Tensor::ones(&[3, 4])?);
    assert_eq!(
        simple_torch::einsum("ij,jk->ik", &[&a, &b])?.shape()?,
        [2, 4]
    );
    Ok(())
}

#[test]
fn results_that_may_be_none() {
    leaves_nothing(|| {
        let (used, unused) = (two()?, two()?);
        used.set_requires_grad(true)?;
        unused.set_requires_grad(true)?;
        let sum = (&used * 3.0)?.sum()?;
        let found =
            simple_torch::gradients(&[&sum], &[&used, &unused], &[None], false, false, true)?;
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].as_ref().map(floats), Some(vec![3.0, 3.0]));
        assert!(found[1].is_none());
        Ok(())
    });
}
