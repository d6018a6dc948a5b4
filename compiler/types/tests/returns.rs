//! Which bodies end without reaching their end.
#![expect(clippy::unwrap_used, reason = "the programs are known to parse")]

use go3s_diag::{Diagnostics, SourceMap};
use go3s_syntax::{Ast, Decl, Expr, FuncBody, Names, Options, parse_file, sym};
use go3s_types::returns::Terminating;

/// Name of each function and whether its body terminates.
fn verdicts(source: &str) -> Vec<(String, bool)> {
    let (mut map, mut names) = (SourceMap::new(), Names::new());
    let mut diagnostics = Diagnostics::new();
    let base = map.add_file("a.go", source.as_bytes().to_vec()).unwrap();
    let ast = parse_file(&mut map, base, &mut names, &mut diagnostics, Options::default());
    assert!(!diagnostics.has_errors(), "{}", diagnostics.iter().next().unwrap().msg);
    let is_panic = |call| calls_panic(&ast, call);
    let rule = Terminating { ast: &ast, is_panic: &is_panic };
    let mut out = Vec::new();
    for id in &ast.top {
        let Decl::Func(func) = ast.decl(*id) else { continue };
        let Some(FuncBody::Parsed(body)) = &func.body else { continue };
        out.push((names.get(func.name.name).to_owned(), rule.body(body)));
    }
    out
}

fn calls_panic(ast: &Ast, call: go3s_syntax::ExprId) -> bool {
    let Expr::Call { fun, .. } = ast.expr(call) else { return false };
    matches!(ast.expr(ast.unparen(*fun)), Expr::Name(name) if *name == sym::PANIC)
}

/// Checks statement lists, each the body of a function.
fn check(bodies: &[&str], want: bool) {
    for body in bodies {
        let got = verdicts(&format!("package p\nfunc f() int {{ {body} }}\n"));
        assert_eq!(got, [("f".to_owned(), want)], "{body}");
    }
}

#[test]
fn bodies_that_terminate() {
    check(
        &[
            "return 1",
            "panic(1)",
            "(panic)(1); ; ;",
            "{ return 1 }",
            "L: goto L",
            "if a { return 1 } else if b { panic(1) } else { return 2 }",
            "for { }",
            "for ;; i++ { for { break } }",
            "L: for { for { continue L } }",
            "for { select { case <-c: break }; switch { default: break } }",
            "switch { case a: return 1; default: return 2 }",
            "switch x.(type) { case int: fallthroughs(); return 1; default: for {} }",
            "switch { case a: fallthrough; default: return 2 }",
            "select { }",
            "select { case <-c: return 1; default: panic(1) }",
        ],
        true,
    );
}

#[test]
fn bodies_that_may_end() {
    check(
        &[
            "",
            "f()",
            "defer panic(1)",
            "func() int { return 1 }()",
            "if a { return 1 }",
            "if a { return 1 } else { f() }",
            "for true { }",
            "for range x { }",
            "for range 10 { return 1 }",
            "for { break }",
            "for { if a { break } }",
            "L: for { for { break L } }",
            "L: for { switch { case a: { break L } } }",
            "L: for { select { case <-c: break L } }",
            "switch { case a: return 1 }",
            "switch { case a: f(); default: return 2 }",
            "switch { case a: break; return 1; default: return 2 }",
            "L: switch { case a: for { break L }; default: return 2 }",
            "select { case <-c: f(); default: return 1 }",
            "select { case <-c: if a { break }; return 1 }",
        ],
        false,
    );
}
