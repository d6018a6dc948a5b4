//! The official front-end tests: `compile` and `errorcheck`, for a file and for a folder of packages.
//!
//! Owns: comparing the checker's messages with `// ERROR` marks.
//! Never: runs a program.

use super::{Case, Context, Outcome, What, module, official};
use crate::exec::{self, Ending, Streams};
use crate::marks::{self, Mark, Matching};
use crate::messages;
use crate::official::Test;
use crate::vm::CheckOptions;
use std::fs;
use std::path::{Path, PathBuf};

pub fn list_errorcheck(context: &Context) -> Result<Vec<Case>, String> {
    Ok(front_end_only(official(context, &["errorcheck"])?))
}

pub fn list_errorcheckdir(context: &Context) -> Result<Vec<Case>, String> {
    official(context, &["errorcheckdir"])
}

pub fn list_compile(context: &Context) -> Result<Vec<Case>, String> {
    official(context, &["compile"])
}

pub fn list_compiledir(context: &Context) -> Result<Vec<Case>, String> {
    official(context, &["compiledir"])
}

fn front_end_only(cases: Vec<Case>) -> Vec<Case> {
    let is_front_end = |case: &Case| match &case.what {
        What::Official(test) => !test.is_about_back_end(),
        What::Files(_) => true,
    };
    cases.into_iter().filter(is_front_end).collect()
}

pub fn judge_file(context: &Context, case: &Case) -> Outcome {
    let What::Official(test) = &case.what else { return Outcome::fail("no recipe") };
    let mut files = vec![test.path.clone()];
    files.extend(
        test.args.iter().filter(|a| a.ends_with(".go")).map(|a| test.path.with_file_name(a)),
    );
    judge_package(context, test, &files)
}

pub fn judge_folder(context: &Context, case: &Case) -> Outcome {
    let What::Official(test) = &case.what else { return Outcome::fail("no recipe") };
    let module = match module::make(&test.folder(), test.single_file_packages) {
        Ok(module) => module,
        Err(reason) => return Outcome::fail(reason),
    };
    let mut whole = Outcome::pass();
    for package in &module.packages {
        let outcome = judge_package(context, test, package);
        whole.marks += outcome.marks;
        whole.marks_fulfilled += outcome.marks_fulfilled;
        whole.failure = whole.failure.or(outcome.failure);
    }
    whole
}

fn judge_package(context: &Context, test: &Test, files: &[PathBuf]) -> Outcome {
    let options = CheckOptions {
        lang: test.lang(),
        without_columns: true,
        test_funcs: false,
        limited: test.flags.iter().any(|flag| flag == "-e=0"),
    };
    let wants_errors = test.action.starts_with("errorcheck");
    let expected = if wants_errors { read_marks(files, marks::official) } else { Vec::new() };
    judge_messages(context, files, &options, &expected, Matching::Many)
}

/// The marks in all of `files`, read with `read`.
pub fn read_marks(files: &[PathBuf], read: fn(&str, &str) -> Vec<Mark>) -> Vec<Mark> {
    files.iter().flat_map(|path| read(&base_name(path), &read_lossy(path))).collect()
}

fn base_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Some tests are about bytes that are no UTF-8.
pub fn read_lossy(path: &Path) -> String {
    fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
}

/// Checks a package and compares what is printed with what is expected.
pub fn judge_messages(
    context: &Context,
    files: &[PathBuf],
    options: &CheckOptions,
    expected: &[Mark],
    matching: Matching,
) -> Outcome {
    let ran = exec::run(context.vm.check(files, options), context.timeout, Streams::Merged);
    // Texts name other places as the path that was given; marks have base names.
    let folder = files.first().and_then(|path| path.parent()).unwrap_or(Path::new(""));
    let output = ran.output.replace(&format!("{}/", folder.display()), "");
    let (messages, others) = messages::parse(&output);
    let met = marks::compare(expected, &messages, matching);
    let mut outcome = Outcome { failure: None, marks: met.marks, marks_fulfilled: met.fulfilled };
    outcome.failure = match ran.ending {
        Ending::Exit(0 | 1) if !others.is_empty() => Some(others.join("\n")),
        Ending::Exit(0 | 1) if !met.differences.is_empty() => Some(met.differences.join("\n")),
        Ending::Exit(0) if !expected.is_empty() => Some("errors, but exit status 0".to_owned()),
        Ending::Exit(0 | 1) => None,
        ending => Some(format!("{ending:?}: {}", others.join("\n"))),
    };
    outcome
}
