//! Command of the conformance runner; `--help` says how to call it.
//!
//! Owns: the order of steps and the exit status.
//! Never: does a step itself.
#![forbid(unsafe_code)]

use go3s_conformance::options::{self, Options};
use go3s_conformance::suite::{Context, SUITES, Suite};
use go3s_conformance::vm::Vm;
use go3s_conformance::{canary, floors, runner};
use std::collections::BTreeMap;
use std::env;
use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    let names: Vec<&str> = SUITES.iter().map(|suite| suite.name).collect();
    let result = match options::parse(env::args().skip(1)) {
        Ok(options) => run(&options),
        Err(reason) => Err(format!("{reason}\n{}{}", options::USAGE, names.join(" "))),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::from(2)
        }
    }
}

/// Runs what was asked for; says whether all floors hold.
fn run(options: &Options) -> Result<bool, String> {
    let start = Instant::now();
    let deadline = options.budget.map(|budget| start + budget);
    let vm = match &options.vm {
        Some(path) => {
            let path = path.canonicalize().map_err(|e| format!("{}: {e}", path.display()))?;
            Vm { path }
        }
        None => Vm::build()?,
    };
    let context = Context { vm, corpora: options.corpora.clone(), timeout: options.timeout };
    let floors = floors::read()?;
    let mut passed = BTreeMap::new();
    let mut is_fine = true;
    for suite in chosen(options)? {
        let floor = floors.get(suite.name).copied().unwrap_or(0);
        if !canary::is_alive(&context.vm, suite.needs)? {
            println!(
                "{:<16} nothing passes: go3s-vm does not {} programs",
                suite.name,
                suite.needs.verb()
            );
            is_fine &= !options.floors || floor == 0;
            continue;
        }
        let report = runner::run(suite, &context, options, deadline)?;
        // A filter or a budget leaves cases out: then a floor says nothing.
        let is_whole = options.filter.is_none() && report.unstarted == 0;
        if options.floors && is_whole && report.passed < floor {
            println!("{}: {} pass, below the floor of {floor}", suite.name, report.passed);
            is_fine = false;
        }
        if is_whole {
            passed.insert(suite.name.to_owned(), report.passed);
        }
    }
    if options.raise {
        floors::raise(&passed)?;
    }
    println!("conformance: {} s", start.elapsed().as_secs());
    Ok(is_fine)
}

fn chosen(options: &Options) -> Result<Vec<&'static Suite>, String> {
    static ALL: [Suite; SUITES.len()] = SUITES;
    if options.suites.iter().any(|name| name == "all") {
        return Ok(ALL.iter().collect());
    }
    let find = |name: &String| {
        ALL.iter().find(|suite| suite.name == name).ok_or_else(|| format!("no suite {name}"))
    };
    options.suites.iter().map(find).collect()
}
