//! Our own tests: programs with their expectation inside, and random programs with stored output.
//!
//! Owns: the folders `conformance/programs` and `conformance/random`.
//! Never: needs a corpus or a Go tool chain.

use super::execute::first_difference;
use super::{Case, Context, Outcome, What};
use crate::exec::{self, Ending, Streams};
use crate::program;
use crate::vm::workspace_root;
use std::fs;
use std::path::{Path, PathBuf};

pub fn list_programs(_: &Context) -> Result<Vec<Case>, String> {
    program::list()
        .map(|programs| programs.into_iter().map(|(name, path)| single(name, path)).collect())
}

pub fn judge_program(context: &Context, case: &Case) -> Outcome {
    match path_of(case) {
        Some(path) => match program::judge(&context.vm, path, context.timeout) {
            Ok(()) => Outcome::pass(),
            Err(reason) => Outcome::fail(reason),
        },
        None => Outcome::fail("no file"),
    }
}

pub fn list_random(_: &Context) -> Result<Vec<Case>, String> {
    let folder = workspace_root().join("conformance/random");
    let entries = fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut cases: Vec<Case> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ext| ext == "go"))
        .map(|path| {
            single(path.file_stem().unwrap_or_default().to_string_lossy().into_owned(), path)
        })
        .collect();
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(cases)
}

/// The stored output is stdout, with a last line `exit status N` where N is not 0.
pub fn judge_random(context: &Context, case: &Case) -> Outcome {
    let Some(path) = path_of(case) else { return Outcome::fail("no file") };
    let Ok(want) = fs::read_to_string(path.with_extension("out")) else {
        return Outcome::fail("no stored output");
    };
    let ran = exec::run(context.vm.run(&[path], &[]), context.timeout, Streams::StdoutOnly);
    let mut got = ran.output;
    match ran.ending {
        Ending::Exit(0) => {}
        Ending::Exit(code) => got.push_str(&format!("exit status {code}\n")),
        ending => got.push_str(&format!("{ending:?}\n")),
    }
    match first_difference(&want, &got) {
        Some(difference) => Outcome::fail(difference),
        None => Outcome::pass(),
    }
}

fn single(name: String, path: PathBuf) -> Case {
    Case { name, what: What::Files(vec![path]) }
}

fn path_of(case: &Case) -> Option<&Path> {
    match &case.what {
        What::Files(files) => files.first().map(PathBuf::as_path),
        What::Official(_) => None,
    }
}
