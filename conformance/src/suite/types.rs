//! The checker's own test data: packages whose errors are marked behind the token they are about.
//!
//! Owns: which folders count, two-file packages, flags on the first line.
//! Never: compares columns; the marks name go/types' columns, which gc does not print.

use super::check::{judge_messages, read_lossy, read_marks};
use super::{Case, Context, Outcome, What};
use crate::marks::{self, Matching};
use crate::vm::CheckOptions;
use std::fs;
use std::path::PathBuf;

const ROOT: &str = "goroot/src/internal/types/testdata";

pub fn list(context: &Context) -> Result<Vec<Case>, String> {
    let root = context.corpus(ROOT)?;
    let mut cases = Vec::new();
    for folder in ["check", "examples", "fixedbugs", "spec"] {
        let entries = fs::read_dir(root.join(folder)).map_err(|e| format!("{folder}: {e}"))?;
        for path in entries.flatten().map(|entry| entry.path()) {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let files = if path.is_dir() { go_files(&path)? } else { vec![path] };
            cases.push(Case { name: format!("{folder}/{stem}"), what: What::Files(files) });
        }
    }
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(cases)
}

fn go_files(folder: &PathBuf) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|ext| ext == "go"));
    files.sort();
    Ok(files)
}

pub fn judge(context: &Context, case: &Case) -> Outcome {
    let What::Files(files) = &case.what else { return Outcome::fail("no files") };
    let first = files.first().map(|path| read_lossy(path)).unwrap_or_default();
    let flags = first.lines().next().and_then(|line| line.strip_prefix("// -")).unwrap_or_default();
    let lang = flags
        .split_whitespace()
        .find_map(|flag| flag.trim_start_matches('-').strip_prefix("lang="));
    let options = CheckOptions {
        lang: lang.map(str::to_owned),
        without_columns: false,
        test_funcs: true,
        limited: false,
    };
    let expected = read_marks(files, marks::checker);
    judge_messages(context, files, &options, &expected, Matching::One)
}
