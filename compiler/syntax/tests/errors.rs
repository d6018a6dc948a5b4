//! Wrong programs and what is said about them.
//!
//! Owns: programs with `// ERROR "text"` marks (`errors/*.go`), encodings, nesting, directives,
//! scripts, lazily parsed bodies.
//! Never: needs anything outside of this directory.

use go3s_diag::{Diagnostics, RenderOptions, SourceMap};
use go3s_syntax::{
    Ast, Decl, Expr, ExprId, FuncBody, Names, Options, Stmt, parse_body, parse_file,
};
use std::fmt::Write;
use std::path::Path;

struct Parsed {
    map: SourceMap,
    names: Names,
    diagnostics: Diagnostics,
    ast: Ast,
}

fn parse_with(text: &[u8], options: Options) -> Parsed {
    let mut map = SourceMap::new();
    let base = map.add_file("a.go", text).expect("room");
    let (mut names, mut diagnostics) = (Names::new(), Diagnostics::new());
    let ast = parse_file(&mut map, base, &mut names, &mut diagnostics, options);
    Parsed { map, names, diagnostics, ast }
}

fn parse(text: impl AsRef<[u8]>) -> Parsed {
    parse_with(text.as_ref(), Options::default())
}

fn script(text: &str) -> Parsed {
    parse_with(text.as_bytes(), Options { script: true, ..Options::default() })
}

impl Parsed {
    fn errors(&self) -> String {
        self.diagnostics.render_plain(&self.map, RenderOptions::default())
    }
}

/// The marks of a line: `// ERROR "one" "two"`.
fn marks(line: &str) -> Vec<&str> {
    let Some((_, marks)) = line.split_once("// ERROR ") else { return Vec::new() };
    marks.split('"').skip(1).step_by(2).collect()
}

fn compare_with_marks(name: &str, text: &str, wrong: &mut String) {
    let parsed = parse(text);
    let mut reported: Vec<(usize, String)> = Vec::new();
    let all = RenderOptions { limit: None, ..RenderOptions::default() };
    for line in parsed.diagnostics.render_plain(&parsed.map, all).lines() {
        let mut parts = line.splitn(4, ':').skip(1);
        let line_number = parts.next().and_then(|part| part.parse().ok()).expect("a line number");
        reported.push((line_number, parts.nth(1).expect("a text").trim().to_owned()));
    }
    let mut missing = Vec::new();
    for (index, line) in text.lines().enumerate() {
        for mark in marks(line) {
            let is_it = |(at, msg): &(usize, String)| *at == index + 1 && msg.contains(mark);
            match reported.iter().position(is_it) {
                Some(found) => drop(reported.remove(found)),
                None => missing.push((index + 1, mark)),
            }
        }
    }
    for (line, mark) in missing {
        writeln!(wrong, "{name}:{line}: missing {mark:?}").expect("a string");
    }
    for (line, msg) in reported {
        writeln!(wrong, "{name}:{line}: not marked: {msg}").expect("a string");
    }
}

#[test]
fn marked_programs() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/errors");
    let (mut wrong, mut count) = (String::new(), 0);
    for entry in std::fs::read_dir(dir).expect("the directory").flatten() {
        let text = std::fs::read_to_string(entry.path()).expect("readable");
        compare_with_marks(&entry.file_name().to_string_lossy(), &text, &mut wrong);
        count += 1;
    }
    assert!(count > 0);
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn encodings() {
    let cases: &[(&[u8], &str)] = &[
        (b"\xEF\xBB\xBFpackage p\n", ""),
        (b"package p\n\xEF\xBB\xBF", "a.go:2:1: invalid BOM in the middle of the file\n"),
        (b"package p\n// \0\n", "a.go:2:4: invalid NUL character\n"),
        (b"package p\nvar a\0b int\n", "a.go:2:6: invalid NUL character\n"),
        (b"package p\nvar s = \"\xFF\"\n", "a.go:2:10: invalid UTF-8 encoding\n"),
        (b"package p\n/* \xC3 */", "a.go:2:4: invalid UTF-8 encoding\n"),
        (b"package p\nvar \xC3\xA9 = `\r\n`\n", ""),
        (b"package p\n#", "a.go:2:1: invalid character U+0023 '#'\n"),
        (
            "package p\nvar \u{661}x int\n".as_bytes(),
            "a.go:2:5: identifier cannot begin with digit U+0661 '\u{661}'\n",
        ),
        (
            "package p\nvar x\u{2192} int\n".as_bytes(),
            "a.go:2:6: invalid character U+2192 '\u{2192}' in identifier\n",
        ),
        (b"", "a.go:1:1: syntax error: package statement must be first\n"),
    ];
    for (text, want) in cases {
        assert_eq!(parse(text).errors(), *want, "{}", String::from_utf8_lossy(text));
    }
}

/// The limits are for the compiler's big stack.
fn on_big_stack(run: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(512 << 20).spawn(run);
    thread.expect("a thread").join().expect("no panic");
}

#[test]
fn nesting_ends_in_one_error() {
    on_big_stack(|| {
        let deep = [
            ("(", "1", ")"),
            ("[]", "int{}", ""),
            ("- ", "1", ""),
            ("<-", "c", ""),
            ("f(", "", ")"),
            ("a[", "0", "]"),
            ("func() { x = ", "1", "}"),
            ("struct{ a ", "int", "}"),
            ("func(a ", "int", ")"),
            ("[]T{{", "", "}}"),
            ("map[int]", "int{}", ""),
            ("interface{ M(a ", "int", ") }"),
            ("1+(", "1", ")"),
        ];
        for (open, middle, close) in deep {
            let count = 1_000_000;
            let text = [
                "package p\nvar x = ",
                &open.repeat(count),
                middle,
                &close.repeat(count),
                "\nvar = 1\n",
            ];
            let errors = parse(text.concat()).errors();
            assert!(errors.ends_with("nesting depth limit exceeded\n"), "{open}: {errors}");
            assert_eq!(errors.lines().count(), 1, "{open}: {errors}");
        }
    });
}

#[test]
fn nested_statements_end_in_one_error() {
    on_big_stack(|| {
        for (open, close) in [
            ("{", "}"),
            ("if x {", "}"),
            ("if x {} else ", ""),
            ("a: ", ""),
            ("for {", "}"),
            ("switch { case x: ", "}"),
            ("select { case <-c: ", "}"),
        ] {
            let count = 100_000;
            let text =
                ["package p\nfunc f() {", &open.repeat(count), ";", &close.repeat(count), "}\n"];
            let errors = parse(text.concat()).errors();
            assert!(errors.ends_with("nesting depth limit exceeded\n"), "{open}: {errors}");
            assert_eq!(errors.lines().count(), 1, "{open}: {errors}");
        }
    });
}

#[test]
fn high_expressions_end_in_one_error() {
    on_big_stack(|| {
        for link in ["+1", ".f", "()", "[0]", ".(T)", "[:]"] {
            let text = ["package p\nvar x = a", &link.repeat(200_000), "\n"].concat();
            let errors = parse(&text).errors();
            assert!(errors.ends_with("nesting depth limit exceeded\n"), "{link}: {errors}");
            let text = ["package p\nvar x = a", &link.repeat(9_000), "\n"].concat();
            assert_eq!(parse(&text).errors(), "", "{link}");
        }
        // Height adds up over function literals.
        let chain = "+1".repeat(6_000);
        let text = format!("package p\nvar x = func() int {{ return a{chain} }}(){chain}\n");
        assert!(parse(&text).errors().ends_with("nesting depth limit exceeded\n"));
        // Breadth is free.
        let text = ["package p\nvar x = []int{", &"1+1, ".repeat(100_000), "}\n"].concat();
        assert_eq!(parse(&text).errors(), "");
    });
}

#[test]
fn line_directives() {
    let text = "package p\n//line foo.y:10\nvar = 1\n//line :20:5\nvar = 2\nvar a = 2 /*line bar.y:7:3*/ 3\n";
    let want = "foo.y:10: syntax error: unexpected =, expected name\n\
                foo.y:20:9: syntax error: unexpected =, expected name\n\
                bar.y:7:4: syntax error: unexpected literal 3 after top level declaration\n";
    assert_eq!(parse(text).errors(), want);
    let text = "package p\nvar y int //\n//line x.go:0\n//line x.go:a\n//line x.go:1:0\n  //line no.go:5\nvar =\n";
    let want = "a.go:3:13: invalid line number: 0\na.go:4:13: invalid line number: a\n\
                a.go:5:15: invalid column number: 0\n\
                a.go:7:5: syntax error: unexpected =, expected name\n";
    assert_eq!(parse(text).errors(), want);
}

#[test]
fn pragmas_find_their_declarations() {
    let text = "//go:build go1.21 && linux\n\npackage p\n\n//go:noinline\n//go:nosplit\nfunc f() {}\n\n\
                //go:generate x\n\n//go:embed a.txt\nvar s string\n";
    let parsed = parse(text);
    assert_eq!(parsed.errors(), "");
    assert_eq!(parsed.ast.go_version, Some((1, 21)));
    let found: Vec<_> = parsed
        .ast
        .pragmas
        .iter()
        .map(|pragma| {
            let decl = pragma.decl.and_then(|decl| parsed.ast.top.iter().position(|d| *d == decl));
            (parsed.names.get(pragma.text), decl)
        })
        .collect();
    let want = [
        ("go:build go1.21 && linux", None),
        ("go:noinline", Some(0)),
        ("go:nosplit", Some(0)),
        ("go:generate x", Some(1)),
        ("go:embed a.txt", Some(1)),
    ];
    assert_eq!(found, want);
}

#[test]
fn misplaced_pragmas() {
    let text = "//go:noinline\npackage p\n\n//go:noinline\nvar x int\n\n//go:embed a\nfunc f() {}\n\n\
                //go:nosplit\n//go:build linux\nfunc g() { //go:noinline\n}\n";
    let mut parsed = parse(text);
    let inner = "a.go:12:14: misplaced compiler directive\n";
    assert_eq!(parsed.errors(), inner);
    parsed.ast.report_misplaced_pragmas(&parsed.names, &mut parsed.diagnostics);
    let want = "a.go:1:3: misplaced compiler directive\na.go:4:3: misplaced compiler directive\n\
                a.go:7:3: misplaced go:embed directive\na.go:11:3: misplaced compiler directive\n";
    assert_eq!(parsed.errors(), want.to_owned() + inner);
}

#[test]
fn scripts() {
    let parsed = script(
        "#!/usr/bin/env go3s\nimport \"fmt\"\nx := 1\nfunc f(a int) int { return a + x }\n\
         func(n int) { fmt.Println(n) }(f(x))\nfor i := range 3 { x += i }\n\
         type T struct{}\nfunc (t T) M[P any](p P) {}\nvar y = x\n",
    );
    assert_eq!(parsed.errors(), "");
    assert_eq!((parsed.ast.top.len(), parsed.ast.script.len()), (4, 4));
    assert!(parsed.ast.package.is_none());
    assert_eq!(
        script("x := 1 +\n}\n").errors(),
        "a.go:2:1: syntax error: unexpected }, expected expression\n"
    );
    assert_eq!(script("L: x := 1\n").errors(), "a.go:1:1: label L defined and not used\n");
    // With a package clause it is an ordinary file.
    assert!(script("package p\nx := 1\n").errors().contains("non-declaration statement"));
}

#[test]
fn bodies_are_parsed_on_demand() {
    let text =
        b"package p\nfunc f() { s := \"}\" + `}` + string('}') /* } */ // }\n}\nfunc g() { x = }\n";
    let mut parsed = parse_with(text, Options { lazy_bodies: true, ..Options::default() });
    assert_eq!(parsed.errors(), "");
    assert_eq!(parsed.ast.top.len(), 2);
    for decl in parsed.ast.top.clone() {
        let Decl::Func(func) = parsed.ast.decl(decl) else { panic!("a function") };
        assert!(matches!(func.body, Some(FuncBody::Skipped { .. })));
        let Parsed { map, names, diagnostics, ast } = &mut parsed;
        parse_body(map, ast, decl, names, diagnostics);
        let Decl::Func(func) = ast.decl(decl) else { panic!("a function") };
        assert!(matches!(&func.body, Some(FuncBody::Parsed(block)) if block.stmts.len() == 1));
    }
    assert_eq!(parsed.errors(), "a.go:4:16: syntax error: unexpected }, expected expression\n");
}

/// The expression of `var x = ...`.
fn first_value(parsed: &Parsed) -> ExprId {
    match parsed.ast.decl(parsed.ast.top[0]) {
        Decl::Var { values, .. } => values[0],
        other => panic!("not a variable: {other:?}"),
    }
}

#[test]
fn expressions_print_as_in_messages() {
    for (text, want) in [
        ("a+b*( c )", "a + b * (c)"),
        ("f( x,y... )", "f(x, y...)"),
        ("func(a,b int,c ...string)(n int){return}", "func(a, b int, c ...string) (n int) {…}"),
        ("[]T{1,2}", "[]T{…}"),
        ("map[K]V{}", "map[K]V{}"),
        ("x[ i:j:k ]", "x[i:j:k]"),
        ("(*T)(p).f", "(*T)(p).f"),
        ("struct{a,b int;c string `t`;D}{}", "struct{a, b int; c string `t`; D}{}"),
        ("interface{M(int)error;~int|E}(nil)", "interface{M(int) error; ~int | E}(nil)"),
        ("(chan(<-chan int))(c)", "(chan (<-chan int))(c)"),
        ("<-chan<-int(c)", "<-chan<- int(c)"),
        ("x.(type)", "x.(type)"),
        ("G[int,[3]string]{}", "G[int, [3]string]{}"),
        ("&x", "&x"),
    ] {
        let parsed = parse(format!("package p\nvar x = {text}\n"));
        let value = first_value(&parsed);
        if text != "<-chan<-int(c)" {
            assert_eq!(parsed.errors(), "", "{text}");
            assert_eq!(parsed.ast.expr_string(&parsed.names, value), want);
        }
    }
}

#[test]
fn positions() {
    let parsed = parse("package p\nvar x = aa + bb.c(d)[e:f]\n");
    let ast = &parsed.ast;
    let col = |pos| parsed.map.location(pos).col;
    let sum = first_value(&parsed);
    assert_eq!((col(ast.expr_pos(sum)), col(ast.start_pos(sum))), (12, 9));
    let &Expr::Binary { y: slice, .. } = ast.expr(sum) else { panic!("a sum") };
    assert_eq!(col(ast.expr_pos(slice)), 21);
    let &Expr::Slice { x: call, .. } = ast.expr(slice) else { panic!("a slice") };
    assert_eq!((col(ast.expr_pos(call)), col(ast.start_pos(call))), (18, 14));
    let &Expr::Call { fun, .. } = ast.expr(call) else { panic!("a call") };
    assert_eq!((col(ast.expr_pos(fun)), col(ast.end_pos(&parsed.names, fun))), (16, 18));
}

#[test]
fn type_switches_keep_their_name() {
    let parsed = parse("package p\nfunc f() { switch x := y.(type) { case int: } }\n");
    assert_eq!(parsed.errors(), "");
    let is_guarded = parsed.ast.stmts.iter().any(|stmt| match stmt {
        Stmt::TypeSwitch { guard, clauses, .. } => {
            let named =
                matches!(parsed.ast.expr(*guard), Expr::TypeSwitchGuard { lhs: Some(_), .. });
            named && clauses.len() == 1
        }
        _ => false,
    });
    assert!(is_guarded);
}
