//! The official tests that run: a file, a folder of packages, a program that prints a program.
//!
//! Owns: working folder, environment and expected output of these tests.
//! Never: looks at compile errors other than as a failure.

use super::module::{self, TempFolder};
use super::{Case, Context, Outcome, What, official};
use crate::exec::{self, Ran, Streams};
use crate::official::Test;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub fn list_run(context: &Context) -> Result<Vec<Case>, String> {
    official(context, &["run"])
}

pub fn list_rundir(context: &Context) -> Result<Vec<Case>, String> {
    official(context, &["rundir"])
}

pub fn list_runoutput(context: &Context) -> Result<Vec<Case>, String> {
    official(context, &["runoutput"])
}

pub fn judge_run(context: &Context, case: &Case) -> Outcome {
    let What::Official(test) = &case.what else { return Outcome::fail("no recipe") };
    match context.corpus("test") {
        Ok(root) => {
            let mut command = run_command(context, test, &root);
            if let Some(setting) = &test.godebug {
                command.env("GODEBUG", setting);
            }
            expect(&exec::run(command, context.timeout, Streams::Merged), &test.expected_output())
        }
        Err(reason) => Outcome::fail(reason),
    }
}

/// The driver's folder is the working folder, and names are relative to it: some tests print them.
fn run_command(context: &Context, test: &Test, root: &Path) -> Command {
    let (sources, args): (Vec<String>, Vec<String>) =
        test.args.iter().cloned().partition(|arg| arg.ends_with(".go"));
    let folder = Path::new(&test.name).parent().unwrap_or(Path::new(""));
    let mut files = vec![PathBuf::from(&test.name)];
    files.extend(sources.iter().map(|file| folder.join(file)));
    let files: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    let mut command = context.vm.run(&files, &args);
    command.current_dir(root);
    command
}

pub fn judge_rundir(context: &Context, case: &Case) -> Outcome {
    let What::Official(test) = &case.what else { return Outcome::fail("no recipe") };
    match module::make(&test.folder(), test.single_file_packages) {
        Ok(module) => {
            let mut command = context.vm.run(&[Path::new(".")], &[]);
            command.current_dir(&module.folder.path);
            expect(&exec::run(command, context.timeout, Streams::Merged), &test.expected_output())
        }
        Err(reason) => Outcome::fail(reason),
    }
}

pub fn judge_runoutput(context: &Context, case: &Case) -> Outcome {
    let What::Official(test) = &case.what else { return Outcome::fail("no recipe") };
    judge_printed_program(context, test).unwrap_or_else(Outcome::fail)
}

fn judge_printed_program(context: &Context, test: &Test) -> Result<Outcome, String> {
    let root = context.corpus("test")?;
    let command = run_command(context, test, &root);
    let printer = exec::run(command, context.timeout, Streams::StdoutOnly);
    if !printer.is_success() {
        return Ok(Outcome::fail(format!("printing the program: {}", describe(&printer))));
    }
    let folder = TempFolder::new()?;
    let program = folder.path.join("x.go");
    fs::write(&program, &printer.output).map_err(|e| format!("{}: {e}", program.display()))?;
    let mut command = context.vm.run(&[&program], &[]);
    command.current_dir(&folder.path);
    Ok(expect(&exec::run(command, context.timeout, Streams::Merged), &test.expected_output()))
}

fn expect(ran: &Ran, output: &str) -> Outcome {
    if !ran.is_success() {
        return Outcome::fail(describe(ran));
    }
    match first_difference(output, &ran.output) {
        Some(difference) => Outcome::fail(difference),
        None => Outcome::pass(),
    }
}

fn describe(ran: &Ran) -> String {
    let lines: Vec<&str> = ran.output.lines().take(3).collect();
    format!("{:?}: {}", ran.ending, lines.join(" | "))
}

/// The first line in which two outputs differ, in words.
pub fn first_difference(want: &str, got: &str) -> Option<String> {
    if want == got {
        return None;
    }
    let (mut wants, mut gots) = (want.lines(), got.lines());
    for number in 1.. {
        match (wants.next(), gots.next()) {
            (None, None) => break,
            (want, got) if want != got => {
                let end = "<end of output>";
                let (want, got) = (want.unwrap_or(end), got.unwrap_or(end));
                return Some(format!("line {number}: want {want:?}, got {got:?}"));
            }
            _ => {}
        }
    }
    Some("the outputs differ in their line ends".to_owned())
}
