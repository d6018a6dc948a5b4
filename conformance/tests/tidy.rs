//! The rules of the house, as tests over the source tree.
//!
//! Owns: which rules are checked and the exceptions, each with its reason.
//! Never: checks what rustfmt, clippy or the compiler check already.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A file longer than this needs a row in [`LONG_FILES`].
const LINES_MAX: usize = 900;

/// Long files: path, lines at most, reason. The list may only shrink, and so may its numbers.
const LONG_FILES: [(&str, usize, &str); 0] = [];

/// Who may depend on whom: the diagram of ARCHITECTURE.md as data.
const ARROWS: [(&str, &[&str]); 17] = [
    ("go3s-abi", &[]),
    ("go3s-bytecode", &["go3s-abi"]),
    ("go3s-native", &["go3s-abi"]),
    ("go3s-diag", &[]),
    ("go3s-syntax", &["go3s-diag"]),
    ("go3s-types", &["go3s-abi", "go3s-diag", "go3s-syntax"]),
    ("go3s-lower", &["go3s-abi", "go3s-bytecode", "go3s-diag", "go3s-syntax", "go3s-types"]),
    (
        "go3s-compiler",
        &["go3s-abi", "go3s-bytecode", "go3s-diag", "go3s-lower", "go3s-syntax", "go3s-types"],
    ),
    ("go3s-jit", &["go3s-abi", "go3s-bytecode"]),
    ("go3s-gc", &["go3s-abi"]),
    ("go3s-sched", &["go3s-abi"]),
    ("go3s-std", &["go3s-native"]),
    (
        "go3s",
        &[
            "go3s-abi",
            "go3s-bytecode",
            "go3s-compiler",
            "go3s-gc",
            "go3s-jit",
            "go3s-native",
            "go3s-sched",
            "go3s-std",
        ],
    ),
    ("go3s-repl", &["go3s"]),
    ("go3s-vm", &["go3s", "go3s-repl"]),
    ("go3s-conformance", &[]),
    ("go3s-bench", &[]),
];

/// Crates without unsafe code: the root file of each says so.
const SAFE_ROOTS: [&str; 9] = [
    "compiler/diag/src/lib.rs",
    "compiler/syntax/src/lib.rs",
    "compiler/types/src/lib.rs",
    "compiler/lower/src/lib.rs",
    "compiler/src/lib.rs",
    "repl/src/lib.rs",
    "conformance/src/lib.rs",
    "conformance/src/main.rs",
    "bench/src/main.rs",
];

fn root() -> PathBuf {
    go3s_conformance::vm::workspace_root()
}

/// Every file below the root that belongs to the project, as paths relative to it.
fn files() -> Vec<String> {
    let mut found = Vec::new();
    collect(&root(), &root(), &mut found);
    found.sort();
    found
}

fn collect(root: &Path, folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "target" && name != ".git" {
                collect(root, &path, found);
            }
        } else if name != ".git" {
            found.push(path.strip_prefix(root).unwrap().display().to_string());
        }
    }
}

fn rust_sources() -> Vec<(String, String)> {
    let names = files().into_iter().filter(|name| name.ends_with(".rs"));
    names
        .map(|name| (fs::read_to_string(root().join(&name)).unwrap(), name))
        .map(|(s, n)| (n, s))
        .collect()
}

#[track_caller]
fn assert_none(rule: &str, offences: &[String]) {
    assert!(offences.is_empty(), "{rule}:\n  {}", offences.join("\n  "));
}

#[test]
fn every_module_says_what_it_owns_and_never_does() {
    let mut offences = Vec::new();
    for (name, source) in rust_sources() {
        let is_test =
            name.contains("/tests/") || name.ends_with("/tests.rs") || name.contains("/examples/");
        if is_test || source.lines().count() <= 50 {
            continue;
        }
        let header: String = source.lines().take_while(|line| line.starts_with("//!")).collect();
        if header.is_empty() || !header.contains("Owns:") || !header.contains("Never:") {
            offences.push(name);
        }
    }
    assert_none("a module file begins with //! what it is, Owns: and Never:", &offences);
}

#[test]
fn long_files_have_a_reason_and_do_not_grow() {
    let mut offences = Vec::new();
    for (name, source) in rust_sources() {
        let lines = source.lines().count();
        let row = LONG_FILES.iter().find(|(path, ..)| *path == name);
        match row {
            Some((_, most, _)) if lines > *most => {
                offences.push(format!("{name}: {lines} > {most}"));
            }
            Some(_) if lines <= LINES_MAX => {
                offences.push(format!("{name}: no longer needs its row"));
            }
            None if lines > LINES_MAX => offences.push(format!("{name}: {lines} lines")),
            _ => {}
        }
    }
    offences.extend(
        LONG_FILES
            .iter()
            .filter(|(path, _, reason)| reason.is_empty() || !root().join(path).exists())
            .map(|(path, ..)| format!("{path}: a row needs a file and a reason")),
    );
    assert_none("files over 900 lines need a row in LONG_FILES", &offences);
}

#[test]
fn unfinished_work_says_until_when() {
    let mark = ["TO", "DO"].concat();
    let mut offences = Vec::new();
    for (name, source) in rust_sources() {
        for (number, line) in (1..).zip(source.lines()) {
            let is_comment = line.contains("//");
            if is_comment && line.contains(&mark) && !line.contains("until ") {
                offences.push(format!("{name}:{number}: {}", line.trim()));
            }
        }
    }
    assert_none("a comment about unfinished work says `until …`", &offences);
}

#[test]
fn documents_name_files_that_exist() {
    let mut offences = Vec::new();
    for document in ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"] {
        let text = fs::read_to_string(root().join(document)).unwrap();
        for quoted in text.split('`').skip(1).step_by(2) {
            if is_path(quoted) && !root().join(quoted.trim_end_matches('/')).exists() {
                offences.push(format!("{document}: {quoted}"));
            }
        }
    }
    assert_none("documents name files that exist", &offences);
}

/// A quoted word that can only be meant as a path of this tree.
fn is_path(word: &str) -> bool {
    let is_plain = word.chars().all(|c| c.is_alphanumeric() || "/._-".contains(c));
    let is_inside = !word.starts_with('/') && !word.starts_with("target/");
    let endings = [".rs", ".md", ".toml", ".go", ".tsv", ".sh", ".txt", "/"];
    is_plain
        && is_inside
        && word.contains('/')
        && endings.iter().any(|ending| word.ends_with(ending))
}

#[test]
fn crates_depend_as_the_diagram_says() {
    let metadata = metadata(&["--no-deps"]);
    let mut offences = Vec::new();
    for package in metadata["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        let actual: BTreeSet<&str> = package["dependencies"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|dependency| dependency["kind"] != "dev")
            .filter_map(|dependency| dependency["name"].as_str())
            .filter(|dependency| dependency.starts_with("go3s"))
            .collect();
        match ARROWS.iter().find(|(of, _)| *of == name) {
            Some((_, allowed)) => {
                let extra = actual.iter().filter(|on| !allowed.contains(on));
                offences.extend(extra.map(|on| format!("{name} -> {on}")));
            }
            None => offences.push(format!("{name} is not in the diagram")),
        }
    }
    assert_none("crates depend only along the arrows", &offences);
}

#[test]
fn dependencies_come_from_the_registry_under_known_licences() {
    let deny = fs::read_to_string(root().join("deny.toml")).unwrap();
    let allowed = deny.lines().find_map(|line| line.strip_prefix("allow = ")).unwrap();
    let mut offences = Vec::new();
    for package in metadata(&[])["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        if let Some(source) =
            package["source"].as_str().filter(|source| !source.contains("crates.io"))
        {
            offences.push(format!("{name}: {source}"));
        }
        let licence = package["license"].as_str().unwrap_or("none");
        let mut words = licence.split([' ', '/', '(', ')']);
        let is_known = words.any(|word| allowed.contains(&format!("\"{word}\"")));
        if !is_known {
            offences.push(format!("{name}: licence {licence}"));
        }
    }
    assert_none("dependencies are from the registry, with licences of deny.toml", &offences);
}

fn metadata(args: &[&str]) -> Value {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1"])
        .args(args)
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("cargo prints JSON")
}

#[test]
fn crates_that_need_no_unsafe_code_forbid_it() {
    let offences: Vec<String> = SAFE_ROOTS
        .iter()
        .filter(|path| {
            let source = fs::read_to_string(root().join(path)).unwrap_or_default();
            source.lines().count() > 3 && !source.contains("#![forbid(unsafe_code)]")
        })
        .map(|path| (*path).to_owned())
        .collect();
    assert_none("these crate roots say #![forbid(unsafe_code)]", &offences);
}

#[test]
fn lists_of_exceptions_give_reasons() {
    for suite in go3s_conformance::suite::SUITES {
        go3s_conformance::floors::skips(suite.name).unwrap();
    }
    let pending = fs::read_to_string(root().join("conformance/programs/pending.txt")).unwrap();
    let offences: Vec<String> = pending
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .filter(|line| {
            let (name, reason) = line.split_once(' ').unwrap_or((line, ""));
            let is_there = root().join("conformance/programs").join(name).exists();
            !is_there || !reason.trim().starts_with("needs ")
        })
        .map(str::to_owned)
        .collect();
    assert_none("a pending program exists and has a reason `needs …`", &offences);
}

#[test]
fn nothing_names_the_machine_it_was_written_on() {
    let marks = ["root", "work", "home"].map(|folder| format!("/{folder}/"));
    let mut offences = Vec::new();
    for name in files() {
        let Ok(text) = fs::read_to_string(root().join(&name)) else { continue };
        for (number, line) in (1..).zip(text.lines()) {
            if marks.iter().any(|mark| {
                line.contains(&format!(" {mark}")) || line.contains(&format!("\"{mark}"))
            }) {
                offences.push(format!("{name}:{number}"));
            }
        }
    }
    assert_none("files name no path of a particular machine", &offences);
}
