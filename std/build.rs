//! Puts the Go sources of the standard library into the crate.
//!
//! Owns: the generated table of packages.
//! Never: looks into a source.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=go");
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo names the folder"));
    let root = here.join("go");
    let mut table = String::from("pub(crate) const PACKAGES: &[(&str, &[(&str, &str)])] = &[\n");
    let mut packages = Vec::new();
    collect(&root, &root, &mut packages);
    packages.sort();
    for (path, files) in packages {
        // Writing to a string cannot fail.
        let _ = writeln!(table, "    ({path:?}, &[");
        for file in files {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let _ = writeln!(
                table,
                "        ({name:?}, include_str!({:?})),",
                file.display().to_string()
            );
        }
        table.push_str("    ]),\n");
    }
    table.push_str("];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder"));
    fs::write(out.join("packages.rs"), table).expect("the output folder can be written");
}

fn collect(root: &Path, folder: &Path, packages: &mut Vec<(String, Vec<PathBuf>)>) {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(root, &path, packages);
        } else if path.extension().is_some_and(|ext| ext == "go") {
            files.push(path);
        }
    }
    files.sort();
    if let (false, Ok(path)) = (files.is_empty(), folder.strip_prefix(root)) {
        packages.push((path.display().to_string(), files));
    }
}
