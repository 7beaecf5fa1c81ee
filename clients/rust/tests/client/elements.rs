//! Arrays in and out.

use simple_torch::{Code, Device, Dtype, Element, Nested, Result, Scalar, Tensor};

use crate::leaves_nothing;

fn there_and_back<T: Element + Nested<Element = T> + PartialEq + std::fmt::Debug>(data: &[T]) {
    let t = Tensor::try_from(data).unwrap();
    assert_eq!(t.dtype().unwrap(), T::DTYPE);
    assert_eq!(t.to_vec::<T>().unwrap(), data);
}

#[test]
fn every_type_comes_back() {
    there_and_back(&[0u8, 255]);
    there_and_back(&[i8::MIN, 127]);
    there_and_back(&[i16::MIN, i16::MAX]);
    there_and_back(&[i32::MIN, i32::MAX]);
    there_and_back(&[i64::MIN, i64::MAX]);
    there_and_back(&[f32::MIN_POSITIVE, f32::INFINITY, -0.0]);
    there_and_back(&[f64::MAX, 5e-324]);
    there_and_back(&[true, false]);
}

#[test]
fn arrays_slices_and_vectors_of_any_depth() {
    leaves_nothing(|| {
        let cube = [[[1i32, 2], [3, 4], [5, 6]]];
        for t in [
            Tensor::try_from(cube)?,
            Tensor::try_from(&cube)?,
            Tensor::try_from(&cube[..])?,
            Tensor::try_from(cube.to_vec())?,
            Tensor::try_from(&cube.to_vec())?,
        ] {
            assert_eq!(t.shape()?, [1, 3, 2]);
            assert_eq!(t.to_vec::<i32>()?, [1, 2, 3, 4, 5, 6]);
        }
        Ok(())
    });
}

#[test]
fn nothing_has_a_shape_too() -> Result<()> {
    let none: [[f32; 3]; 0] = [];
    assert_eq!(Tensor::try_from(none)?.shape()?, [0, 3]);
    assert_eq!(Tensor::try_from([[0f32; 0]; 2])?.shape()?, [2, 0]);
    assert_eq!(Tensor::try_from(Vec::<f64>::new())?.to_vec::<f64>()?, []);
    assert_eq!(Tensor::scalar(2.5f64)?.shape()?, []);
    assert_eq!(Tensor::scalar(2.5f64)?.to_vec::<f64>()?, [2.5]);
    Ok(())
}

#[test]
fn views_come_in_the_order_of_their_rows() -> Result<()> {
    let t = Tensor::try_from([[1i64, 2, 3], [4, 5, 6]])?.t()?;
    assert!(!t.is_contiguous()?);
    assert_eq!(t.to_vec::<i64>()?, [1, 4, 2, 5, 3, 6]);
    Ok(())
}

#[test]
fn elements_of_another_type_are_an_error() -> Result<()> {
    let error = Tensor::ones(&[2])?.to_vec::<f64>().unwrap_err();
    assert_eq!(error.code(), Code::Dtype);
    assert_eq!(
        error.message(),
        "the elements are Dtype::F32; convert them with to_dtype(Dtype::F64)"
    );
    Ok(())
}

#[test]
fn bytes_that_are_no_bool_become_one() -> Result<()> {
    let odd = Tensor::try_from([0u8, 1, 2, 255])?.view_dtype(Dtype::BOOL)?;
    assert_eq!(odd.to_vec::<bool>()?, [false, true, true, true]);
    Ok(())
}

#[test]
fn sizes_that_the_data_does_not_fill_are_an_error() {
    let error = Tensor::from_slice(&[1.0f32, 2.0], &[3]).unwrap_err();
    assert_eq!(error.code(), Code::Shape);
}

#[test]
fn a_tensor_is_as_large_as_its_handle() {
    assert_eq!(std::mem::size_of::<Option<Tensor>>(), 8);
}

#[test]
fn numbers_with_names_show_them() -> Result<()> {
    let t = Tensor::ones(&[1])?;
    assert_eq!(
        format!("{:?} {:?}", t.dtype()?, t.device()?),
        "Dtype::F32 Device::CPU"
    );
    assert_eq!(format!("{:?}", Device::cuda(3)), "Device(3)");
    assert_eq!(i64::from(Dtype::BF16), 15);
    Ok(())
}

#[test]
fn lists_longer_than_the_first_try() -> Result<()> {
    leaves_nothing(|| {
        let parts = Tensor::ones(&[200])?.unbind(None)?;
        assert_eq!(parts.len(), 200);
        assert_eq!(Tensor::ones(&[3])?.copy_out()?, [1.0; 3]);
        assert_eq!(Tensor::ones(&[1; 64])?.shape()?, [1; 64]);
        let long = Tensor::ones(&[100_000])?.copy_out()?;
        assert_eq!(long.len(), 100_000);
        Ok(())
    });
    Ok(())
}

#[test]
fn scalars_keep_their_kind() -> Result<()> {
    let full = |value: Scalar| simple_torch::full(&[1], value, None, None)?.dtype();
    assert_eq!(full(1.into())?, Dtype::I64);
    assert_eq!(full(1.5.into())?, Dtype::F32);
    assert_eq!(full(true.into())?, Dtype::BOOL);
    Ok(())
}

#[test]
fn a_clone_has_memory_of_its_own() {
    leaves_nothing(|| {
        let t = Tensor::ones(&[2])?;
        let copy = t.clone();
        let same = t.alias()?;
        t.zero_()?;
        assert_eq!(copy.to_vec::<f32>()?, [1.0, 1.0]);
        assert_eq!(same.to_vec::<f32>()?, [0.0, 0.0]);
        Ok(())
    });
}

#[test]
fn a_tensor_shows_its_elements() -> Result<()> {
    leaves_nothing(|| {
        let shown = |t: &Tensor| t.to_string();
        assert_eq!(
            shown(&Tensor::try_from([[1i64, -2], [3, 4]])?),
            "[[1, -2], [3, 4]]"
        );
        assert_eq!(shown(&Tensor::try_from([true, false])?), "[true, false]");
        assert_eq!(shown(&Tensor::scalar(0.1f64)?), "0.1");
        assert_eq!(
            shown(&Tensor::try_from([1.5f32])?.to_dtype(Dtype::BF16)?),
            "[1.5]"
        );
        assert_eq!(shown(&Tensor::zeros(&[2, 0])?), "[[], []]");
        assert_eq!(shown(&Tensor::zeros(&[0, 7])?), "[]");
        assert_eq!(
            shown(&Tensor::zeros(&[1 << 40, 0])?),
            "Dtype::F32 [1099511627776, 0]"
        );
        assert_eq!(shown(&Tensor::zeros(&[100, 11])?), "Dtype::F32 [100, 11]");
        assert_eq!(
            format!("{:6.2}|", Tensor::try_from([0.5f32, 10.0])?),
            "[  0.50,  10.00]|"
        );
        let complex = Tensor::ones(&[1])?.complex(&Tensor::ones(&[1])?)?;
        assert_eq!(shown(&complex), "Dtype::COMPLEX64 [1]");
        let nowhere = Tensor::ones(&[3])?.to_device(Device::META)?;
        assert_eq!(shown(&nowhere), "Dtype::F32 [3]");
        Ok(())
    });
    Ok(())
}
