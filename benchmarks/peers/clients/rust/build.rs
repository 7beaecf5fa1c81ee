//! The program finds the library where the client found it.

fn main() {
    let folder =
        std::env::var("DEP_SIMPLE_TORCH_FFI_DIR").expect("the client says where the library is");
    println!("cargo:rustc-link-arg=-Wl,-rpath,{folder}");
}
