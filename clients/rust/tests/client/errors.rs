//! Failures are errors with a code and a message, and leave nothing.

use std::error::Error as _;

use simple_torch::{
    call_operator, has_feature, Code, Device, Dtype, Error, Module, Result, Tensor, Value,
};

use crate::leaves_nothing;

#[test]
fn an_error_says_what_and_why() -> Result<()> {
    let a = Tensor::ones(&[2, 3])?;
    let error = a.matmul(&a).unwrap_err();
    assert_eq!((error.code(), error.code().name()), (Code::Shape, "shape"));
    assert!(error.message().contains("(2x3 and 2x3)"), "{error}");
    assert_eq!(error.to_string(), format!("shape: {}", error.message()));
    assert!(error.source().is_none());
    let _boxed: Box<dyn std::error::Error + Send + Sync> = error.into();
    Ok(())
}

#[test]
fn errors_leave_no_handles_and_the_next_call_works() {
    leaves_nothing(|| {
        let a = Tensor::ones(&[2])?;
        for _ in 0..100 {
            a.reshape(&[3]).unwrap_err();
            a.add_(&Tensor::ones(&[5])?, None).unwrap_err();
            a.sum()?;
        }
        Ok(())
    });
}

#[test]
fn sizes_out_of_range() {
    let huge = [1 << 40, 1 << 40];
    assert_eq!(
        Tensor::zeros(&huge).unwrap_err().code(),
        Code::InvalidArgument
    );
    assert_eq!(
        Tensor::zeros(&[-1]).unwrap_err().code(),
        Code::InvalidArgument
    );
    assert_eq!(
        Tensor::zeros(&[1; 1000]).unwrap_err().code(),
        Code::InvalidArgument
    );
    assert_eq!(
        Tensor::zeros(&[i64::MAX]).unwrap_err().code(),
        Code::InvalidArgument
    );
}

#[test]
fn numbers_without_names_are_refused() -> Result<()> {
    let t = Tensor::ones(&[2])?;
    assert_eq!(
        t.to_dtype(Dtype(99)).unwrap_err().code(),
        Code::InvalidArgument
    );
    assert_eq!(
        t.to_dtype(Dtype(-1)).unwrap_err().code(),
        Code::InvalidArgument
    );
    assert!(t.to_device(Device(i64::MAX)).is_err());
    // What stands for none in C is not none.
    assert_eq!(
        t.argmax(Some(i64::MIN), None).unwrap_err().code(),
        Code::InvalidArgument
    );
    assert_eq!(
        t.ones_like(Some(Dtype(-1)), None).unwrap_err().code(),
        Code::InvalidArgument
    );
    assert_eq!(
        t.ones_like(None, Some(Device(i64::MIN)))
            .unwrap_err()
            .code(),
        Code::InvalidArgument
    );
    Ok(())
}

#[test]
fn elements_that_no_memory_has_room_for() -> Result<()> {
    // One element that looks like 2^58: the copy would be 2^60 bytes.
    let t = Tensor::ones(&[1])?.expand(&[1 << 58])?;
    assert_eq!(t.to_vec::<f32>().unwrap_err().code(), Code::OutOfMemory);
    assert_eq!(t.copy_out().unwrap_err().code(), Code::OutOfMemory);
    assert_eq!(t.try_clone().unwrap_err().code(), Code::OutOfMemory);
    Ok(())
}

#[test]
fn text_with_anything_in_it() {
    assert_eq!(
        has_feature("a\0b").unwrap_err().code(),
        Code::InvalidArgument
    );
    assert!(!has_feature("ü").unwrap());
    assert!(call_operator("aten::add\0", &[]).is_err());
    assert!(call_operator("", &[]).is_err());
    assert!(simple_torch::einsum("\0\u{1F600}", &[]).is_err());
}

#[test]
fn files_that_are_no_modules() {
    assert_eq!(
        Module::load_trusted("/nothing/here.pt", None)
            .unwrap_err()
            .code(),
        Code::Io
    );
    assert_eq!(
        Module::load_trusted("Cargo.toml", None).unwrap_err().code(),
        Code::Format
    );
    assert!(simple_torch::jit_load("Cargo.toml", false, None).is_err());
}

#[cfg(unix)]
#[test]
fn paths_that_are_no_text() {
    use std::os::unix::ffi::OsStrExt;
    let path = std::ffi::OsStr::from_bytes(b"/tmp/\xff\xfe.pt");
    let error = Module::load_trusted(path, None).unwrap_err();
    assert_eq!(error.code(), Code::InvalidArgument);
    assert!(error.message().contains("isn't UTF-8"), "{error}");
}

#[test]
fn wrong_arguments_of_an_operator_by_name() {
    leaves_nothing(|| {
        let error = call_operator("aten::no_such_operator", &[]).unwrap_err();
        assert!(error.message().contains("no_such_operator"), "{error}");
        assert!(call_operator("aten::neg", &["text".into()]).is_err());
        assert!(call_operator("aten::neg", &[Value::List(vec![Value::None; 3])]).is_err());
        Ok(())
    });
}

#[test]
fn a_handle_that_was_freed_elsewhere_is_an_error() -> Result<()> {
    let t = Tensor::ones(&[2])?;
    let handle = t.handle();
    drop(t);
    // Only unsafe code can come by an object whose handle is dead, and even then nothing worse happens.
    let dead = std::mem::ManuallyDrop::new(unsafe { Tensor::from_handle(handle)? });
    assert_eq!(dead.sum().unwrap_err().code(), Code::BadHandle);
    assert!(unsafe { Tensor::from_handle(0) }.is_err());
    Ok(())
}

#[test]
fn handles_go_out_and_in() {
    leaves_nothing(|| {
        let handle = Tensor::ones(&[2])?.into_handle();
        let t = unsafe { Tensor::from_handle(handle)? };
        assert_eq!(t.sum()?.item()?, 2.0);
        Ok(())
    });
}

#[test]
fn an_error_of_one_s_own() {
    let error = Error::new(Code::Format, "no such thing");
    assert_eq!(error.to_string(), "format: no such thing");
    assert_eq!(format!("{:>8}", error.code()), "  format");
}
