//! Loading of packages: order, cycles, names, constraints.

use go3s_compiler::files::MemFiles;
use go3s_compiler::graph::{Graph, Input, Options, load};
use go3s_compiler::init_order::init_order;
use go3s_diag::RenderOptions;

fn graph(files: &MemFiles, dir: &str) -> Graph {
    let std = |path: &str| {
        (path == "fmt")
            .then(|| vec![("fmt.go".to_owned(), "package fmt\nfunc P() {}\n".to_owned())])
    };
    load(files, &std, &Input::Dir(dir.to_owned()), &Options::default())
}

fn errors(g: &Graph) -> String {
    g.diagnostics.render_plain(&g.source_map, RenderOptions::default())
}

#[test]
fn packages_come_after_what_they_import() {
    let mut files = MemFiles::default();
    files
        .add("/m/go.mod", "module m.x\ngo 1.22\n")
        .add(
            "/m/main.go",
            "package main\nimport (\"fmt\"; \"m.x/a\")\nfunc main() { a.F(); fmt.P() }\n",
        )
        .add("/m/main_windows.go", "package other\n")
        .add("/m/a/a.go", "package a\nimport \"m.x/b\"\nfunc F() { b.F() }\n")
        .add("/m/b/b.go", "package b\nfunc F() {}\n");
    let g = graph(&files, "/m");
    assert_eq!(errors(&g), "");
    let paths: Vec<&str> = g.packages.iter().map(|p| p.path.as_str()).collect();
    assert_eq!(paths, ["fmt", "m.x/b", "m.x/a", "m.x"]);
    assert_eq!(g.packages[3].name, "main");
    assert_eq!(g.packages[3].go_minor, Some(22));
}

#[test]
fn an_import_cycle_is_told_with_its_chain() {
    let mut files = MemFiles::default();
    files
        .add("/m/go.mod", "module m.x\n")
        .add("/m/main.go", "package main\nimport _ \"m.x/a\"\n")
        .add("/m/a/a.go", "package a\nimport _ \"m.x/b\"\n")
        .add("/m/b/b.go", "package b\nimport _ \"m.x/a\"\n");
    let want = "/m/b/b.go:2:10: import cycle not allowed\n\tpackage m.x/a\n\timports m.x/b from a.go\n\
                \timports m.x/a from b.go: import cycle not allowed\n";
    let got = errors(&graph(&files, "/m"));
    assert!(got.ends_with(&want[3..]), "{got}");
}

#[test]
fn missing_and_misnamed_packages_are_told() {
    let mut files = MemFiles::default();
    files
        .add("/m/a.go", "package a\nimport _ \"nope\"\nimport _ \"x.y/z\"\n")
        .add("/m/b.go", "package b\n");
    let got = errors(&graph(&files, "/m"));
    assert!(got.contains("found packages a (a.go) and b (b.go) in /m"), "{got}");
    assert!(got.contains("package nope is not in std"), "{got}");
    assert!(
        got.contains("no required module provides package x.y/z: go.mod file not found"),
        "{got}"
    );
}

#[test]
fn packages_are_initialised_by_path_where_imports_allow() {
    let mut files = MemFiles::default();
    files
        .add("/m/go.mod", "module m.x\n")
        .add(
            "/m/main.go",
            "package main\nimport _ \"m.x/z\"\nimport _ \"m.x/b\"\nimport _ \"m.x/a\"\n",
        )
        .add("/m/a/a.go", "package a\nimport _ \"m.x/z\"\n")
        .add("/m/b/b.go", "package b\n")
        .add("/m/z/z.go", "package z\n");
    let g = graph(&files, "/m");
    let order: Vec<&str> =
        init_order(&g).into_iter().map(|at| g.packages[at].path.as_str()).collect();
    assert_eq!(order, ["m.x/b", "m.x/z", "m.x/a", "m.x"]);
}

#[test]
fn files_that_need_c_are_left_out_of_folders() {
    let mut files = MemFiles::default();
    files
        .add("/m/go.mod", "module m.x\n")
        .add("/m/main.go", "package main\nimport _ \"m.x/a\"\nimport _ \"m.x/c\"\n")
        .add("/m/a/a.go", "package a\n")
        .add("/m/a/c.go", "package a\nimport \"C\"\n")
        .add("/m/c/c.go", "package c\nimport \"C\"\n");
    let g = graph(&files, "/m");
    let want = "main.go:3:10: build constraints exclude all Go files in /m/c\n";
    assert!(errors(&g).ends_with(want), "{}", errors(&g));
    assert_eq!(g.packages[0].files.len(), 1);
}
