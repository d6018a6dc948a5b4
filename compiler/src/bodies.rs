//! Functions without a body: the machine has no assembly to take them from.
//!
//! Owns: finding them, and the chain of imports that leads there.
//! Never: touches files; decides whether a function is ever called.

use go3s_diag::{Diagnostic, Diagnostics, Pos};
use go3s_syntax::ast::Decl;

use crate::graph::{Graph, SourcePackage};
use crate::resolve::Origin;

/// Errors for functions without a body, to be asked for once the packages are found correct. Of a
/// package that is not the program's own the first is enough.
pub fn missing_bodies(graph: &Graph) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    for (index, package) in graph.packages.iter().enumerate() {
        let takes_all = package.origin == Origin::Own;
        // The engine's library declares its natives so.
        if package.origin == Origin::BuiltIn {
            continue;
        }
        for pos in without_body(package) {
            let mut diagnostic = Diagnostic::new(pos, "missing function body");
            if !takes_all {
                for line in import_chain(graph, index) {
                    diagnostic = diagnostic.detail(Pos::NONE, line);
                }
            }
            diagnostics.push(diagnostic);
            if !takes_all {
                break;
            }
        }
    }
    diagnostics
}

fn without_body(package: &SourcePackage) -> impl Iterator<Item = Pos> {
    package.files.iter().flat_map(|unit| {
        unit.ast.top.iter().filter_map(|id| match unit.ast.decl(*id) {
            Decl::Func(func) if func.body.is_none() => Some(unit.ast.decl_pos(*id)),
            _ => None,
        })
    })
}

/// `imported by p` for each package from an importer of `index` to the program.
fn import_chain(graph: &Graph, index: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut wanted = index;
    // Importers come after what they import.
    for (at, package) in graph.packages.iter().enumerate().skip(index + 1) {
        if package.imports.iter().any(|(_, target)| *target == wanted) {
            lines.push(format!("imported by {}", package.path));
            wanted = at;
        }
    }
    lines
}
