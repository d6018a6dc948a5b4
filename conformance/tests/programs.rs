//! Runs every program of `conformance/programs` through the executable.
//!
//! A program that cannot pass yet has a row in `pending.txt`: its name and `needs …`.
//! The list only shrinks: `UPDATE=1 cargo test -p go3s-conformance --test programs` takes out what passes.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use go3s_conformance::program;
use go3s_conformance::vm::{Vm, workspace_root};
use std::collections::BTreeMap;
use std::fs;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

const HEADER: &str =
    "# Programs that do not pass yet, and what each needs. The list only shrinks.\n";

#[test]
fn programs_print_what_they_say() {
    let vm = Vm::build().expect("go3s-vm builds");
    let programs = program::list().expect("the programs can be listed");
    let mut pending = read_pending();
    let next = AtomicUsize::new(0);
    let results = Mutex::new(BTreeMap::new());
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some((name, path)) = programs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let result = program::judge(&vm, path, Duration::from_secs(60));
                    results.lock().unwrap().insert(name.clone(), result);
                }
            });
        }
    });
    let mut failures = Vec::new();
    for (name, result) in results.into_inner().unwrap() {
        match (result, pending.contains_key(&name)) {
            (Ok(()), true) => {
                println!("{name} passes: take it out of pending.txt (UPDATE=1 does)");
                pending.remove(&name);
            }
            (Err(reason), false) => failures.push(format!("{name}\n{reason}")),
            _ => {}
        }
    }
    println!("{} of {} programs are pending", pending.len(), programs.len());
    if std::env::var_os("UPDATE").is_some() {
        write_pending(&pending);
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

fn read_pending() -> BTreeMap<String, String> {
    let text =
        fs::read_to_string(workspace_root().join("conformance/programs/pending.txt")).unwrap();
    let rows = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    rows.filter_map(|row| row.split_once(' ')).map(|(n, r)| (n.to_owned(), r.to_owned())).collect()
}

fn write_pending(pending: &BTreeMap<String, String>) {
    let rows = pending.iter().map(|(name, reason)| format!("{name} {reason}\n"));
    let text = HEADER.to_owned() + &rows.collect::<String>();
    fs::write(workspace_root().join("conformance/programs/pending.txt"), text).unwrap();
}
