//! Wrong input from outside gives errors, never a panic.

use go3s_compiler::constraint::Target;
use go3s_compiler::files::MemFiles;
use go3s_compiler::graph::{Input, Options, load};
use go3s_compiler::{embed, gomod};

/// A fixed sequence of pseudo-random numbers.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }

    fn text(&mut self, pieces: &[&str]) -> String {
        (0..self.below(12)).map(|_| pieces[self.below(pieces.len())]).collect()
    }
}

#[test]
fn random_texts_are_survived() {
    let pieces = [
        "module ",
        "require ",
        "replace ",
        "=>",
        "(",
        ")",
        "\n",
        " ",
        "\"",
        "`",
        "v1.2.3",
        "a.b/c",
        "go ",
        "1.",
        "99999999999",
        "//",
        "é",
        "\0",
        "!",
        "&&",
        "||",
        "linux",
        "[",
        "]",
        "-",
        "^",
        "*",
        "?",
        "\\",
        "all:",
        "..",
        "/",
        "go:embed",
        "/*",
        "*/",
        "//go:build ",
        "package p\n",
        "import \"",
        ";",
    ];
    let mut random = Random(1);
    let target = Target::default();
    let mut files = MemFiles::default();
    files.add("/d/a-b", "").add("/d/é/c", "");
    for _ in 0..20_000 {
        let text = random.text(&pieces);
        let _ = gomod::parse(&text);
        let _ = gomod::compare_versions(&text, "v1.0.0");
        let _ = (target.eval(&text), target.takes_text(&text), target.takes_name(&text));
        let _ = (embed::patterns(&text), embed::matches(&files, "/d", &text));
    }
}

#[test]
fn random_programs_are_survived() {
    let pieces = [
        "package p\n",
        "import ",
        "\"",
        "a",
        "./b",
        "m.x/a",
        "internal",
        "\n",
        "(",
        ")",
        ".",
        "_",
        "func f() {}\n",
        "\\",
        "\0",
        "C",
        "unsafe",
        "fmt",
    ];
    let mut random = Random(2);
    for _ in 0..500 {
        let mut files = MemFiles::default();
        files.add("/m/go.mod", &format!("module m.x\n{}", random.text(&["go 1.20\n", "(", "x\n"])));
        for name in ["/m/main.go", "/m/b/b.go", "/m/a/a.go", "/m/a/internal/c.go"] {
            files.add(name, &random.text(&pieces));
        }
        for relative_imports in [false, true] {
            let options = Options { relative_imports, ..Options::default() };
            load(&files, &|_| None, &Input::Dir("/m".to_owned()), &options);
        }
    }
}
