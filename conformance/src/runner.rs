//! Running a suite: cases side by side, a tally for each folder, the names of what failed.
//!
//! Owns: threads, the time budget, the report.
//! Never: knows what a case is about.

use crate::floors;
use crate::options::Options;
use crate::suite::{Case, Context, Outcome, Suite};
use crate::vm::workspace_root;
use std::collections::BTreeMap;
use std::fs;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

/// A finished suite.
#[derive(Debug, Default)]
pub struct Report {
    pub passed: usize,
    pub total: usize,
    pub skipped: usize,
    /// Cases that the time budget left out.
    pub unstarted: usize,
}

#[derive(Default)]
struct Tally {
    passed: usize,
    total: usize,
}

/// Runs and reports one suite. `deadline` is the end of the time budget.
pub fn run(
    suite: &Suite,
    context: &Context,
    options: &Options,
    deadline: Option<Instant>,
) -> Result<Report, String> {
    let skips = floors::skips(suite.name)?;
    let mut cases = (suite.list)(context)?;
    if let Some(filter) = &options.filter {
        cases.retain(|case| case.name.contains(filter));
    }
    let all = cases.len();
    cases.retain(|case| !skips.contains_key(&case.name));
    let skipped = all - cases.len();
    let outcomes = judge_all(suite, context, &cases, options.jobs, deadline);
    let report = summarise(suite, &cases, &outcomes, skipped);
    if options.list_failures {
        for (case, outcome) in cases.iter().zip(&outcomes) {
            if let Some(reason) = outcome.as_ref().and_then(|outcome| outcome.failure.as_ref()) {
                println!(
                    "FAIL {} {}\n    {}",
                    suite.name,
                    case.name,
                    reason.replace('\n', "\n    ")
                );
            }
        }
    }
    write_failures(suite, &cases, &outcomes)?;
    Ok(report)
}

fn judge_all(
    suite: &Suite,
    context: &Context,
    cases: &[Case],
    jobs: usize,
    deadline: Option<Instant>,
) -> Vec<Option<Outcome>> {
    let next = AtomicUsize::new(0);
    let outcomes = Mutex::new(vec![None; cases.len()]);
    thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(|| {
                while deadline.is_none_or(|end| Instant::now() < end) {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(case) = cases.get(index) else { break };
                    let outcome = (suite.judge)(context, case);
                    outcomes.lock().expect("no judge panics with the lock held")[index] =
                        Some(outcome);
                }
            });
        }
    });
    outcomes.into_inner().expect("no judge panics with the lock held")
}

fn summarise(
    suite: &Suite,
    cases: &[Case],
    outcomes: &[Option<Outcome>],
    skipped: usize,
) -> Report {
    let mut report = Report { skipped, ..Report::default() };
    let mut folders: BTreeMap<&str, Tally> = BTreeMap::new();
    let (mut marks, mut fulfilled) = (0, 0);
    for (case, outcome) in cases.iter().zip(outcomes) {
        report.total += 1;
        let Some(outcome) = outcome else {
            report.unstarted += 1;
            continue;
        };
        let folder = case.name.rsplit_once('/').map_or(".", |(folder, _)| folder);
        let tally = folders.entry(folder).or_default();
        tally.total += 1;
        tally.passed += usize::from(outcome.failure.is_none());
        report.passed += usize::from(outcome.failure.is_none());
        marks += outcome.marks;
        fulfilled += outcome.marks_fulfilled;
    }
    for (folder, tally) in &folders {
        println!("  {:<14} {folder:<24} {:>4} of {:>4}", suite.name, tally.passed, tally.total);
    }
    print!(
        "{:<16} {:>4} of {:>4} pass, {skipped} skipped",
        suite.name, report.passed, report.total
    );
    if report.unstarted > 0 {
        print!(", {} left out by the time budget", report.unstarted);
    }
    if marks > 0 {
        print!("; {fulfilled} of {marks} expected errors");
    }
    println!();
    report
}

/// Keeps the names of failing cases beside the build, for comparing two runs.
fn write_failures(
    suite: &Suite,
    cases: &[Case],
    outcomes: &[Option<Outcome>],
) -> Result<(), String> {
    let folder = workspace_root().join("target/conformance");
    fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let failing = cases.iter().zip(outcomes).filter_map(|(case, outcome)| {
        let is_failing = outcome.as_ref().is_some_and(|outcome| outcome.failure.is_some());
        is_failing.then(|| case.name.clone() + "\n")
    });
    let path = folder.join(format!("{}.failures.txt", suite.name));
    fs::write(&path, failing.collect::<String>()).map_err(|e| format!("{}: {e}", path.display()))
}
