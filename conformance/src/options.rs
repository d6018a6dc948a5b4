//! The command line of the runner.
//!
//! Owns: the flags and their defaults.
//! Never: runs anything.

use std::path::PathBuf;
use std::time::Duration;

pub const USAGE: &str = "\
usage: go3s-conformance [--corpora DIR] --suite NAME[,NAME...]|all [options]

  --corpora DIR     folder made by conformance/fetch.sh (not needed for random and programs)
  --vm PATH         the go3s-vm executable; without it, cargo builds one
  --filter TEXT     only the cases whose name contains TEXT
  --list-failures   print each failing case with its reason
  --floors          fail if a suite passes fewer cases than conformance/floors.tsv asks for
  --raise           write higher floors where more cases pass
  --jobs N          cases run side by side (2)
  --timeout SECONDS time limit of one case (20)
  --budget SECONDS  start no case after this time; unfinished suites have no floor

suites: ";

/// What the command line asks for.
#[derive(Debug)]
pub struct Options {
    pub corpora: Option<PathBuf>,
    pub vm: Option<PathBuf>,
    pub suites: Vec<String>,
    pub filter: Option<String>,
    pub list_failures: bool,
    pub floors: bool,
    pub raise: bool,
    pub jobs: usize,
    pub timeout: Duration,
    pub budget: Option<Duration>,
}

/// Reads the arguments behind the program name.
pub fn parse(args: impl Iterator<Item = String>) -> Result<Options, String> {
    let mut options = Options {
        corpora: None,
        vm: None,
        suites: Vec::new(),
        filter: None,
        list_failures: false,
        floors: false,
        raise: false,
        jobs: 2,
        timeout: Duration::from_secs(20),
        budget: None,
    };
    let mut args = args;
    while let Some(flag) = args.next() {
        let mut value = || args.next().ok_or_else(|| format!("{flag} needs a value"));
        match flag.as_str() {
            "--corpora" => options.corpora = Some(value()?.into()),
            "--vm" => options.vm = Some(value()?.into()),
            "--suite" => options.suites.extend(value()?.split(',').map(str::to_owned)),
            "--filter" => options.filter = Some(value()?),
            "--list-failures" => options.list_failures = true,
            "--floors" => options.floors = true,
            "--raise" => options.raise = true,
            "--jobs" => options.jobs = number(&flag, &value()?)?.max(1) as usize,
            "--timeout" => options.timeout = Duration::from_secs(number(&flag, &value()?)?),
            "--budget" => options.budget = Some(Duration::from_secs(number(&flag, &value()?)?)),
            _ => return Err(format!("unknown argument {flag}")),
        }
    }
    if options.suites.is_empty() {
        return Err("--suite is missing".to_owned());
    }
    Ok(options)
}

fn number(flag: &str, text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| format!("{flag} needs a number, not {text}"))
}
