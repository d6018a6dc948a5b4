//! Checking a program: all that can be said about it before it runs.
//!
//! Owns: the call of the front end, on a thread whose stack is deep enough for any nesting.
//! Never: runs anything; decides exit codes.

use go3s_compiler::RenderOptions;
use go3s_compiler::files::{FileKind, Files, OsFiles};
use go3s_compiler::graph::{self, Graph, Input, Options};
use std::thread;

/// Nesting is limited to 10,000 levels, which fit into this many bytes with room to spare.
const STACK_BYTES: usize = 512 << 20;

/// What to check, and how errors are shown.
#[derive(Clone, Debug, Default)]
pub struct Check {
    /// Files of one package, or one folder.
    pub names: Vec<String>,
    /// Leave columns out.
    pub without_columns: bool,
    /// Show all errors, not the first ten.
    pub all_errors: bool,
}

/// What the front end said.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Errors as Go's compiler prints them; empty if there are none.
    pub errors: String,
}

/// Checks a program.
pub fn check(request: &Check) -> Report {
    thread::scope(|scope| {
        let builder = thread::Builder::new().name("compiler".to_owned()).stack_size(STACK_BYTES);
        match builder.spawn_scoped(scope, || check_here(request)).map(|handle| handle.join()) {
            Ok(Ok(report)) => report,
            Ok(Err(_)) => Report { errors: "internal error: the front end panicked\n".to_owned() },
            Err(why) => Report { errors: format!("no thread for the front end: {why}\n") },
        }
    })
}

fn check_here(request: &Check) -> Report {
    let graph = load(&request.names);
    let options = RenderOptions {
        columns: !request.without_columns,
        limit: if request.all_errors { None } else { Some(10) },
        colour: false,
    };
    Report { errors: graph.diagnostics.render_plain(&graph.source_map, options) }
}

fn load(names: &[String]) -> Graph {
    let files = OsFiles;
    let input = match names {
        [only] if files.stat(only) == Some(FileKind::Dir) => Input::Dir(only.clone()),
        _ => Input::Files(names.to_vec()),
    };
    let library = |path: &str| {
        let files = go3s_std::package(path)?;
        Some(files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    };
    graph::load(&files, &library, &input, &Options::default())
}
