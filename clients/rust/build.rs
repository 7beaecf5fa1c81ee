//! Finds libsimple_torch_ffi.so: in the folder SIMPLE_TORCH_DIR, or where pkg-config says that it is.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{exit, Command};

const LIBRARY: &str = "simple_torch_ffi";
const FOLDER: &str = "SIMPLE_TORCH_DIR";

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-env-changed={FOLDER}");
    println!("cargo:rerun-if-env-changed=PKG_CONFIG_PATH");
    let folder = match env::var_os(FOLDER) {
        Some(folder) => named(Path::new(&folder)),
        None => told_by_pkg_config(),
    };
    let folder = folder.unwrap_or_else(|message| {
        eprintln!("error: {message}");
        exit(1);
    });
    println!("cargo:rustc-link-search=native={folder}");
    // The programs of this package find the library where it was when they were built.
    println!("cargo:rustc-link-arg=-Wl,-rpath,{folder}");
    // A package that depends on this one has it as DEP_SIMPLE_TORCH_FFI_DIR in its own build.rs.
    println!("cargo:dir={folder}");
}

/// The folder that SIMPLE_TORCH_DIR names: with the library in it, or an installed one's prefix.
fn named(folder: &Path) -> Result<String, String> {
    let file = format!("lib{LIBRARY}.so");
    let places = [folder.to_path_buf(), folder.join("lib")];
    match places.iter().find(|place| place.join(&file).exists()) {
        Some(place) => text(place),
        None => Err(format!(
            "{FOLDER} is {}, which has no {file}; make one: simple build ffi torch --out {}",
            folder.display(),
            folder.display()
        )),
    }
}

fn told_by_pkg_config() -> Result<String, String> {
    let command = env::var_os("PKG_CONFIG").unwrap_or_else(|| "pkg-config".into());
    let told = Command::new(command)
        .args(["--variable=libdir", LIBRARY])
        .output();
    match told {
        Ok(output) if output.status.success() => {
            let folder = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
            named(&folder).map_err(|_| format!("pkg-config says {}, which has no library", folder.display()))
        }
        _ => Err(format!(
            "{LIBRARY} isn't found: set {FOLDER} to the folder that `simple build ffi torch --out FOLDER` makes, or \
             PKG_CONFIG_PATH to the lib/pkgconfig of an installed one"
        )),
    }
}

/// The folder's whole path, which must be text for cargo.
fn text(folder: &Path) -> Result<String, String> {
    let whole = folder
        .canonicalize()
        .map_err(|error| format!("{}: {error}", folder.display()))?;
    match whole.to_str() {
        Some(text) if !text.contains('\n') => Ok(text.to_owned()),
        _ => Err(format!(
            "{} isn't UTF-8 on one line, which cargo needs",
            whole.display()
        )),
    }
}
