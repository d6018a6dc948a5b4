//! The table of suites: for each, how its cases are listed and how one is judged.
//!
//! Owns: [`Case`], [`Outcome`] and the order in which suites run.
//! Never: threads, floors, printing.

mod check;
mod execute;
mod goldens;
mod module;
mod types;

pub use module::TempFolder;

use crate::canary::Needs;
use crate::vm::Vm;
use std::path::PathBuf;
use std::time::Duration;

/// What every suite is given.
#[derive(Debug)]
pub struct Context {
    pub vm: Vm,
    pub corpora: Option<PathBuf>,
    pub timeout: Duration,
}

impl Context {
    fn corpus(&self, below: &str) -> Result<PathBuf, String> {
        let corpora = self.corpora.as_ref().ok_or("this suite needs --corpora DIR")?;
        corpora
            .join(below)
            .canonicalize()
            .map_err(|e| format!("{}: {e}", corpora.join(below).display()))
    }
}

/// One thing that passes or fails.
#[derive(Clone, Debug)]
pub struct Case {
    /// Folder and file: the folder is the row of the tally.
    pub name: String,
    pub what: What,
}

/// What a case is made of.
#[derive(Clone, Debug)]
pub enum What {
    Official(Box<crate::official::Test>),
    Files(Vec<PathBuf>),
}

/// Why a case failed, or nothing.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    pub failure: Option<String>,
    /// Expected errors in the source, and how many of them were reported.
    pub marks: usize,
    pub marks_fulfilled: usize,
}

impl Outcome {
    fn pass() -> Outcome {
        Outcome::default()
    }

    fn fail(reason: impl Into<String>) -> Outcome {
        Outcome { failure: Some(reason.into()), ..Outcome::default() }
    }
}

/// A named set of cases.
pub struct Suite {
    pub name: &'static str,
    pub needs: Needs,
    pub list: fn(&Context) -> Result<Vec<Case>, String>,
    pub judge: fn(&Context, &Case) -> Outcome,
}

/// Every suite; the quick ones come first, so that a budget cuts the slow ones.
pub const SUITES: [Suite; 10] = [
    suite("programs", Needs::Run, goldens::list_programs, goldens::judge_program),
    suite("errorcheck", Needs::Parse, check::list_errorcheck, check::judge_file),
    suite("errorcheckdir", Needs::Parse, check::list_errorcheckdir, check::judge_folder),
    suite("compile", Needs::Check, check::list_compile, check::judge_file),
    suite("compiledir", Needs::Check, check::list_compiledir, check::judge_folder),
    suite("types", Needs::Check, types::list, types::judge),
    suite("random", Needs::Run, goldens::list_random, goldens::judge_random),
    suite("rundir", Needs::Run, execute::list_rundir, execute::judge_rundir),
    suite("runoutput", Needs::Run, execute::list_runoutput, execute::judge_runoutput),
    suite("run", Needs::Run, execute::list_run, execute::judge_run),
];

const fn suite(
    name: &'static str,
    needs: Needs,
    list: fn(&Context) -> Result<Vec<Case>, String>,
    judge: fn(&Context, &Case) -> Outcome,
) -> Suite {
    Suite { name, needs, list, judge }
}

/// The official tests with one of `actions`.
fn official(context: &Context, actions: &[&str]) -> Result<Vec<Case>, String> {
    let tests = crate::official::tests(&context.corpus("test")?)?;
    Ok(tests
        .into_iter()
        .filter(|test| actions.contains(&test.action.as_str()) && !test.needs_other_experiment)
        .map(|test| Case { name: test.name.clone(), what: What::Official(Box::new(test)) })
        .collect())
}
