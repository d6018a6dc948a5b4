//! Folders of the official tests as modules: their packages import each other as `"./a"`.
//!
//! Owns: the temporary copy, in which `"./a"` is the package `test/a`, as Go's own driver names it.
//! Never: runs or checks anything.

use super::check::read_lossy;
use std::fs;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A folder that goes away with its owner.
#[derive(Debug)]
pub struct TempFolder {
    pub path: PathBuf,
}

impl TempFolder {
    pub fn new() -> Result<TempFolder, String> {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path =
            std::env::temp_dir().join(format!("go3s-conformance-{}-{number}", process::id()));
        fs::create_dir_all(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        Ok(TempFolder { path })
    }
}

impl Drop for TempFolder {
    fn drop(&mut self) {
        // What cannot be removed is left to the system's own cleaning of temporary files.
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// A copy of a test's packages.
#[derive(Debug)]
pub struct Module {
    pub folder: TempFolder,
    /// The files of each package, in the order in which they are to be compiled.
    pub packages: Vec<Vec<PathBuf>>,
}

/// Copies the packages of `from`; the last one goes to the module's root folder.
pub fn make(from: &Path, single_file_packages: bool) -> Result<Module, String> {
    let packages = group(from, single_file_packages)?;
    let folder = TempFolder::new()?;
    write(&folder.path.join("go.mod"), "module test\n\ngo 1.27\n")?;
    let mut copies = Vec::new();
    for (index, files) in packages.iter().enumerate() {
        let stem = files[0].file_stem().unwrap_or_default();
        let is_last = index + 1 == packages.len();
        let target = if is_last { folder.path.clone() } else { folder.path.join(stem) };
        fs::create_dir_all(&target).map_err(|e| format!("{}: {e}", target.display()))?;
        let mut copied = Vec::new();
        for file in files {
            let path = target.join(file.file_name().unwrap_or_default());
            write(&path, &read_lossy(file).replace("\"./", "\"test/"))?;
            copied.push(path);
        }
        copies.push(copied);
    }
    Ok(Module { folder, packages: copies })
}

fn group(from: &Path, single: bool) -> Result<Vec<Vec<PathBuf>>, String> {
    let entries = fs::read_dir(from).map_err(|e| format!("{}: {e}", from.display()))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|ext| ext == "go"));
    files.sort();
    let mut packages: Vec<(String, Vec<PathBuf>)> = Vec::new();
    for file in files {
        let name = package_name(&read_lossy(&file));
        match packages.iter_mut().find(|(other, _)| !single && *other == name) {
            Some((_, members)) => members.push(file),
            None => packages.push((name, vec![file])),
        }
    }
    if packages.is_empty() {
        return Err(format!("no Go files in {}", from.display()));
    }
    Ok(packages.into_iter().map(|(_, members)| members).collect())
}

fn package_name(source: &str) -> String {
    let clause = source.lines().find_map(|line| line.strip_prefix("package ")).unwrap_or_default();
    clause.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|e| format!("{}: {e}", path.display()))
}
