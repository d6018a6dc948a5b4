//! The command `go3s-vm`.
//!
//! Owns: commands, flags, exit codes.
//! Never: does what a host could not do through the `go3s` crate.

mod args;

use args::{Command, USAGE};
use go3s::check::{self, Check};
use std::io::{self, Write};
use std::process::ExitCode;

/// Exit code of a wrong command line.
const WRONG_USAGE: u8 = 2;

fn main() -> ExitCode {
    match args::parse(std::env::args().skip(1)) {
        Ok(Command::Check(request)) => report_errors(&request),
        Ok(Command::Run(request)) => run(&request),
        Ok(Command::Version) => say(concat!("go3s-vm ", env!("CARGO_PKG_VERSION"), " (Go 1.27)\n")),
        Ok(Command::Help) => say(USAGE),
        Err(reason) => {
            complain(&format!("go3s-vm: {reason}\n{USAGE}"));
            ExitCode::from(WRONG_USAGE)
        }
    }
}

fn report_errors(request: &Check) -> ExitCode {
    let report = check::check(request);
    complain(&report.errors);
    if report.errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn run(request: &Check) -> ExitCode {
    let report = check::check(request);
    complain(&report.errors);
    if report.errors.is_empty() {
        complain("go3s-vm: this build reads programs but has no interpreter to run them\n");
    }
    ExitCode::FAILURE
}

fn say(text: &str) -> ExitCode {
    match io::stdout().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Writes to stderr; if nobody can hear it, there is nobody to tell.
fn complain(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}
