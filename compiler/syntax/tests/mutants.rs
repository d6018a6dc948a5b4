//! Broken programs: mutations of good ones.
//!
//! Owns: no input panics the parser; and, where `GO3S_CORPORA` names Go's sources and compiler, the
//! errors of mutants are those of Go's compiler (`GO3S_MUTANTS` sets how many are compared).
//! Never: depends on chance: every sequence comes from a fixed seed.

use go3s_diag::{Diagnostics, RenderOptions, SourceMap};
use go3s_syntax::{Names, Options, parse_body, parse_file};
use std::path::{Path, PathBuf};
use std::process::Command;

const SEEDS: &[&str] = &[
    include_str!("programs/declarations.go"),
    include_str!("programs/statements.go"),
    include_str!("programs/generics.go"),
];

const PIECES: &[&str] = &[
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ";",
    ":",
    ":=",
    "=",
    ".",
    "...",
    "*",
    "<-",
    "~",
    "|",
    "+",
    "++",
    "\n",
    "func ",
    "var ",
    "type ",
    "if ",
    "else ",
    "for ",
    "range ",
    "switch ",
    "case ",
    "default",
    "select ",
    "struct ",
    "interface ",
    "map",
    "chan ",
    "go ",
    "defer ",
    "return ",
    "goto ",
    "break ",
    "import ",
    "const ",
    "x",
    "42",
    "\"s\"",
    "'c'",
    "`",
    "\"",
    "'",
    "/*",
    "//",
    "0x",
    "1e",
    "\\",
    "é",
    "\u{FEFF}",
    "\0",
    "#",
    "package ",
];

struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % bound.max(1)
    }
}

/// Byte ranges of words and single other characters.
fn words(text: &[u8]) -> Vec<(usize, usize)> {
    let is_word = |byte: u8| byte == b'_' || byte.is_ascii_alphanumeric();
    let mut words = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let len = text[at..].iter().take_while(|&&byte| is_word(byte)).count().max(1);
        if !text[at].is_ascii_whitespace() {
            words.push((at, at + len));
        }
        at += len;
    }
    words
}

fn mutate(text: &[u8], random: &mut Random) -> Vec<u8> {
    let mut text = text.to_vec();
    for _ in 0..=random.below(2) {
        let words = words(&text);
        let Some(&(start, end)) = words.get(random.below(words.len())) else { break };
        match random.below(4) {
            0 => drop(text.drain(start..end)),
            1 => {
                let piece = PIECES[random.below(PIECES.len())].bytes();
                text.splice(start..end, piece);
            }
            2 => {
                let piece = PIECES[random.below(PIECES.len())].bytes();
                text.splice(start..start, piece);
            }
            _ => {
                let &(from, to) = &words[random.below(words.len())];
                let copy = text[from..to].to_vec();
                text.splice(start..end, copy);
            }
        }
    }
    text
}

/// All errors as text; also parses with lazy bodies and as a script.
fn errors(name: &str, text: &[u8]) -> String {
    let mut shown = String::new();
    for (lazy_bodies, script) in [(true, false), (false, true), (false, false)] {
        let mut map = SourceMap::new();
        let base = map.add_file(name, text).expect("room");
        let (mut names, mut diagnostics) = (Names::new(), Diagnostics::new());
        let options = Options { lazy_bodies, script, is_std: false };
        let mut ast = parse_file(&mut map, base, &mut names, &mut diagnostics, options);
        for decl in ast.top.clone() {
            parse_body(&map, &mut ast, decl, &mut names, &mut diagnostics);
        }
        for id in 0..ast.exprs.len() as u32 {
            let id = go3s_syntax::ExprId(id);
            assert!(ast.end_pos(&names, id) <= ast.eof.offset(64));
            if id.0.is_multiple_of(16) {
                ast.expr_string(&names, id);
            }
        }
        diagnostics.render_terminal(&map, RenderOptions::default());
        let all = RenderOptions { limit: None, ..RenderOptions::default() };
        shown = diagnostics.render_plain(&map, all);
    }
    shown
}

#[test]
fn seeds_are_good() {
    for seed in SEEDS {
        assert_eq!(errors("seed.go", seed.as_bytes()), "");
    }
}

#[test]
fn mutants_do_not_panic() {
    let mut random = Random(0x5EED);
    for round in 0..3_000 {
        let seed = SEEDS[round % SEEDS.len()].as_bytes();
        let mut text = mutate(seed, &mut random);
        if round.is_multiple_of(3) {
            let at = random.below(text.len());
            text[at] ^= 1 << random.below(8);
        }
        if round.is_multiple_of(7) {
            text.truncate(random.below(text.len()));
        }
        errors("mutant.go", &text);
    }
}

fn small_programs(corpora: &Path) -> Vec<Vec<u8>> {
    let mut paths: Vec<PathBuf> = ["test", "test/fixedbugs", "test/typeparam", "test/syntax"]
        .iter()
        .filter_map(|dir| std::fs::read_dir(corpora.join(dir)).ok())
        .flat_map(|entries| entries.flatten().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "go"))
        .collect();
    paths.sort();
    let texts = paths.iter().filter_map(|path| std::fs::read(path).ok());
    texts.filter(|text| text.len() < 3_000).collect()
}

#[test]
fn mutants_have_the_errors_of_gc() {
    let Some(corpora) = std::env::var_os("GO3S_CORPORA").map(PathBuf::from) else { return };
    let count = std::env::var("GO3S_MUTANTS").ok().and_then(|count| count.parse().ok());
    let compile = corpora.join("goroot/pkg/tool/linux_amd64/compile");
    let dir = std::env::temp_dir();
    let source = dir.join(format!("go3s-mutant-{}.go", std::process::id()));
    // The compiler removes its output file when it fails, so this must not be a device.
    let object = source.with_extension("o");
    let programs = small_programs(&corpora);
    let mut random = Random(0xD1FF);
    let mut different = String::new();
    for _ in 0..count.unwrap_or(200) {
        let text = mutate(&programs[random.below(programs.len())], &mut random);
        let name = source.to_string_lossy();
        let ours = errors(&name, &text);
        std::fs::write(&source, &text).expect("writable");
        let output = Command::new(&compile)
            .args(["-e", "-p", "p", "-o"])
            .args([&object, &source])
            .output()
            .expect("the compiler runs");
        let theirs = String::from_utf8_lossy(&output.stdout).into_owned();
        let ours: Vec<&str> = ours.lines().collect();
        let mut lines: Vec<&str> = theirs.lines().collect();
        if !theirs.contains(": syntax error:") {
            // Then gc goes on to the types.
            lines.retain(|line| ours.contains(line));
        }
        if ours != lines && !theirs.contains("//line") {
            let text = String::from_utf8_lossy(&text);
            different +=
                &format!("--- ours:\n{}\ngc:\n{}\n{text}\n", ours.join("\n"), lines.join("\n"));
        }
    }
    let _ = std::fs::remove_file(source);
    let _ = std::fs::remove_file(object);
    assert!(different.is_empty(), "{different}");
}
