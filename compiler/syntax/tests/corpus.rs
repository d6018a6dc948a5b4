//! The parser against Go's own sources; skipped unless `GO3S_CORPORA` names the directory that holds
//! them (`goroot/`, `test/`).
//!
//! Owns: all of `goroot/src` parses without errors (fully, and with lazy bodies), and files with
//! syntax errors give the very lines that Go's compiler prints.
//! Never: checks types.

use go3s_diag::{Diagnostics, RenderOptions, SourceMap};
use go3s_syntax::{Ast, Decl, FuncBody, Names, Options, parse_body, parse_file};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

fn corpora() -> Option<PathBuf> {
    std::env::var_os("GO3S_CORPORA").map(PathBuf::from)
}

fn go_files(root: &Path, into: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(root) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            go_files(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "go") {
            into.push(path);
        }
    }
}

struct Parsed {
    map: SourceMap,
    names: Names,
    diagnostics: Diagnostics,
    ast: Ast,
}

fn parse(name: &str, text: Arc<[u8]>, lazy_bodies: bool, is_std: bool) -> Parsed {
    let mut map = SourceMap::new();
    let base = map.add_file(name, text).expect("room");
    let (mut names, mut diagnostics) = (Names::new(), Diagnostics::new());
    let options = Options { lazy_bodies, is_std, ..Options::default() };
    let ast = parse_file(&mut map, base, &mut names, &mut diagnostics, options);
    Parsed { map, names, diagnostics, ast }
}

fn parse_bodies(parsed: &mut Parsed) {
    let Parsed { map, names, diagnostics, ast } = parsed;
    for decl in ast.top.clone() {
        if matches!(ast.decl(decl), Decl::Func(func) if matches!(func.body, Some(FuncBody::Skipped { .. })))
        {
            parse_body(map, ast, decl, names, diagnostics);
        }
    }
}

#[test]
fn the_standard_library_parses() {
    let Some(corpora) = corpora() else { return };
    let mut files = Vec::new();
    go_files(&corpora.join("goroot/src"), &mut files);
    assert!(!files.is_empty());
    let mut wrong = String::new();
    let (mut bytes, mut lazy, mut full) = (0, std::time::Duration::ZERO, std::time::Duration::ZERO);
    for path in files.iter().filter(|path| !path.to_string_lossy().contains("/testdata/")) {
        let text: Arc<[u8]> = std::fs::read(path).expect("readable").into();
        bytes += text.len();
        let name = path.to_string_lossy();
        let start = std::time::Instant::now();
        let eager = parse(&name, text.clone(), false, true);
        full += start.elapsed();
        let start = std::time::Instant::now();
        let mut lazily = parse(&name, text, true, true);
        lazy += start.elapsed();
        parse_bodies(&mut lazily);
        for parsed in [&eager, &lazily] {
            wrong += &parsed.diagnostics.render_plain(&parsed.map, RenderOptions::default());
        }
        assert_eq!(eager.ast.exprs.len(), lazily.ast.exprs.len(), "{name}");
        assert_eq!(eager.ast.stmts.len(), lazily.ast.stmts.len(), "{name}");
    }
    let rate = |time: std::time::Duration| bytes as f64 / time.as_secs_f64() / 1e6;
    println!("{bytes} bytes, full {:.0} MB/s, lazy {:.0} MB/s", rate(full), rate(lazy));
    assert_eq!(wrong, "");
}

fn lines(output: &str) -> Vec<String> {
    output.lines().map(str::to_owned).collect()
}

#[test]
fn syntax_errors_are_those_of_gc() {
    let Some(corpora) = corpora() else { return };
    // The compiler removes its output file when it fails, so this must not be a device.
    let object = std::env::temp_dir().join(format!("go3s-syntax-{}.o", std::process::id()));
    let compile = corpora.join("goroot/pkg/tool/linux_amd64/compile");
    let mut files = Vec::new();
    for root in [
        "test",
        "goroot/src/internal/types/testdata",
        "goroot/src/cmd/compile/internal/syntax/testdata",
    ] {
        go_files(&corpora.join(root), &mut files);
    }
    files.sort();
    let (mut compared, mut different) = (0, String::new());
    for path in files {
        let text: Arc<[u8]> = std::fs::read(&path).expect("readable").into();
        let name = path.to_string_lossy();
        let parsed = parse(&name, text, false, false);
        if parsed.diagnostics.is_empty() {
            continue;
        }
        compared += 1;
        for limit in [None, Some(10)] {
            let options = RenderOptions { limit, ..RenderOptions::default() };
            let ours = parsed.diagnostics.render_plain(&parsed.map, options);
            let output = Command::new(&compile)
                .args(if limit.is_none() { &["-e"][..] } else { &[] })
                .args(["-p", "p", "-o"])
                .arg(&object)
                .arg(&*name)
                .output()
                .unwrap_or_else(|error| panic!("{}: {error}", compile.display()));
            let theirs = String::from_utf8_lossy(&output.stdout).into_owned();
            let (ours, mut theirs) = (lines(&ours), lines(&theirs));
            if !ours.iter().any(|line| line.contains("syntax error")) {
                // Then gc goes on to the types.
                theirs.retain(|line| ours.contains(line));
            }
            if ours != theirs {
                let (ours, theirs) = (ours.join("\n"), theirs.join("\n"));
                different += &format!("--- {name}\nours:\n{ours}\ngc:\n{theirs}\n");
            }
        }
    }
    let _ = std::fs::remove_file(object);
    assert!(compared > 0);
    println!("{compared} files compared");
    assert_eq!(different, "");
}
