//! Canaries: an executable that does nothing would pass every test that expects no output.
//!
//! Owns: the two programs that tell a working `check` and a working `run` from silence.
//! Never: counts as a test.

use crate::exec::{self, Ending, Streams};
use crate::suite::TempFolder;
use crate::vm::{CheckOptions, Vm};
use std::fs;
use std::time::Duration;

const LIMIT: Duration = Duration::from_secs(20);

/// What a suite asks of the executable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Syntax errors are reported.
    Parse,
    /// Type errors are reported.
    Check,
    /// Programs run.
    Run,
}

impl Needs {
    /// The word for it in a report.
    pub fn verb(self) -> &'static str {
        match self {
            Needs::Parse => "parse",
            Needs::Check => "check",
            Needs::Run => "run",
        }
    }
}

/// Does the executable do what `needs` names?
pub fn is_alive(vm: &Vm, needs: Needs) -> Result<bool, String> {
    let folder = TempFolder::new()?;
    let path = folder.path.join("canary.go");
    let check = |vm: &Vm| vm.check(std::slice::from_ref(&path), &CheckOptions::default());
    let (source, command) = match needs {
        Needs::Parse => ("package main\n\nfunc main() { 1 + }\n", check(vm)),
        Needs::Check => ("package main\n\nfunc main() { undefined() }\n", check(vm)),
        Needs::Run => ("package main\n\nfunc main() { println(40 + 2) }\n", vm.run(&[&path], &[])),
    };
    fs::write(&path, source).map_err(|e| format!("{}: {e}", path.display()))?;
    let ran = exec::run(command, LIMIT, Streams::Merged);
    Ok(match needs {
        Needs::Parse => ran.ending == Ending::Exit(1) && ran.output.contains("syntax error"),
        Needs::Check => ran.ending == Ending::Exit(1) && ran.output.contains("undefined"),
        Needs::Run => ran.is_success() && ran.output == "42\n",
    })
}
