//! One file to a tree, with its diagnostics and line directives put where they belong.
//!
//! Owns: the call of the parser.
//! Never: reads files.

use go3s_diag::Pos;
use go3s_syntax::ast::Ast;
use go3s_syntax::{Options, parse_file};

use crate::graph::Graph;

/// Parses the file at `base` of the graph's source map.
pub(crate) fn file(graph: &mut Graph, base: Pos, options: Options) -> Ast {
    let Graph { source_map, names, diagnostics, .. } = graph;
    parse_file(source_map, base, names, diagnostics, options)
}
