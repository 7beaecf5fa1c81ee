//! Operators by name, which go the way that modules' methods go.

use simple_torch::{call_operator, Code, Device, Generator, Output, Tensor, Value};

use crate::leaves_nothing;

#[test]
fn values_of_all_kinds() {
    leaves_nothing(|| {
        let t = Tensor::try_from([[3.0f32, 1.0], [2.0, 4.0]])?;
        let sorted = call_operator("aten::sort", &[(&t).into(), 1.into(), true.into()])?;
        assert!(matches!(
            &sorted[..],
            [Output::Tensor(_), Output::Tensor(_)]
        ));
        let rows = call_operator("aten::size.int", &[(&t).into(), 0.into()])?;
        assert!(matches!(rows[..], [Output::Int(2)]));
        let parts = call_operator("aten::unbind.int", &[(&t).into()])?;
        assert!(matches!(&parts[..], [Output::Tensors(parts)] if parts.len() == 2));
        let equal = call_operator("aten::equal", &[(&t).into(), (&t).into()])?;
        assert!(matches!(equal[..], [Output::Bool(true)]));
        let zeros = call_operator("aten::zeros", &[Value::from(&[2i64, 3][..])])?;
        assert_eq!(only(zeros).into_tensor()?.shape()?, [2, 3]);
        let clamped = call_operator("aten::clamp", &[(&t).into(), Value::None, 2.5.into()])?;
        assert_eq!(only(clamped).into_tensor()?.max()?.item()?, 2.5);
        let joined = call_operator(
            "aten::cat",
            &[Value::from(&[&t, &t][..]), Value::from(Some(0))],
        )?;
        assert_eq!(only(joined).into_tensor()?.shape()?, [4, 2]);
        let error = only(call_operator("aten::size.int", &[(&t).into(), 0.into()])?)
            .into_tensor()
            .unwrap_err();
        assert_eq!(error.code(), Code::InvalidArgument);
        Ok(())
    });
}

#[test]
fn generators_are_values_too() {
    leaves_nothing(|| {
        let draw = || {
            let generator = Generator::new(Device::CPU)?;
            generator.manual_seed(7)?;
            simple_torch::randn_from(&[4], Some(&generator), None, None)?.to_vec::<f32>()
        };
        assert_eq!(draw()?, draw()?);
        Ok(())
    });
}

fn only(mut results: Vec<Output>) -> Output {
    assert_eq!(results.len(), 1);
    results.remove(0)
}
