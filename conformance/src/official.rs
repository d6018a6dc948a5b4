//! The official test directory: which files are tests, and what their first line asks for.
//!
//! Owns: folders, recipe lines, build constraints as they hold for linux/amd64.
//! Never: runs a test.

use std::fs;
use std::path::{Path, PathBuf};

/// The folders whose `.go` files are tests; `codegen` and its like test one compiler's machine code.
const FOLDERS: [&str; 14] = [
    ".",
    "abi",
    "arenas",
    "chan",
    "codegen",
    "dwarf",
    "fixedbugs",
    "interface",
    "internal/runtime/sys",
    "ken",
    "simd",
    "syntax",
    "typeparam",
    "typeparam/mdempsky",
];

/// One test: a file with a recipe.
#[derive(Clone, Debug)]
pub struct Test {
    /// Path below the test folder: `fixedbugs/bug000.go`.
    pub name: String,
    pub path: PathBuf,
    /// `run`, `errorcheck`, `compiledir` and so on.
    pub action: String,
    /// Compiler flags of the recipe.
    pub flags: Vec<String>,
    pub args: Vec<String>,
    pub godebug: Option<String>,
    /// `-s`: each file of the folder is a package.
    pub single_file_packages: bool,
    /// `-goexperiment`: wants a tool chain built for an experiment.
    pub needs_other_experiment: bool,
}

impl Test {
    /// The `-lang` flag's value.
    pub fn lang(&self) -> Option<String> {
        self.flags.iter().find_map(|flag| flag.strip_prefix("-lang=")).map(str::to_owned)
    }

    /// Does the recipe look at another part of gc than its front end (escape analysis, SSA, liveness)?
    pub fn is_about_back_end(&self) -> bool {
        self.flags.iter().any(|flag| {
            let is_debug = flag.starts_with("-d=") && flag != "-d=panic";
            let prefixes = ["-m", "-live", "-race", "-wb"];
            is_debug
                || prefixes.iter().any(|prefix| flag.starts_with(prefix))
                || ["-+", "-std", "-dynlink", "-smallframes"].contains(&flag.as_str())
        })
    }

    /// The folder of the packages that belong to a `…dir` recipe.
    pub fn folder(&self) -> PathBuf {
        self.path.with_extension("dir")
    }

    /// The file of the expected output, if there is one.
    pub fn expected_output(&self) -> String {
        fs::read_to_string(self.path.with_extension("out")).unwrap_or_default()
    }
}

/// All tests below `root` that hold on this platform, in name order.
pub fn tests(root: &Path) -> Result<Vec<Test>, String> {
    let mut tests = Vec::new();
    for folder in FOLDERS {
        let path = if folder == "." { root.to_path_buf() } else { root.join(folder) };
        let Ok(entries) = fs::read_dir(&path) else { continue };
        for entry in entries.flatten() {
            let file = entry.file_name().to_string_lossy().into_owned();
            if !file.ends_with(".go") || !entry.path().is_file() || !holds_by_name(&file) {
                continue;
            }
            let name = if folder == "." { file } else { format!("{folder}/{file}") };
            let Ok(source) = fs::read(entry.path()) else { continue };
            let source = String::from_utf8_lossy(&source);
            tests.extend(read_recipe(name, entry.path(), &source));
        }
    }
    if tests.is_empty() {
        return Err(format!("no tests below {}", root.display()));
    }
    tests.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(tests)
}

fn read_recipe(name: String, path: PathBuf, source: &str) -> Option<Test> {
    let mut lines = source.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut first = lines.next()?;
    for line in source.lines().take_while(|line| !line.starts_with("package ")) {
        if line.strip_prefix("//go:build ").is_some_and(|constraint| !holds(constraint)) {
            return None;
        }
    }
    if first.starts_with("//go:build") {
        first = lines.next()?;
    }
    let recipe = first.strip_prefix("//")?.trim();
    let mut words = split_words(recipe).into_iter().peekable();
    let mut test = Test {
        name,
        path,
        action: words.next()?,
        flags: Vec::new(),
        args: Vec::new(),
        godebug: None,
        single_file_packages: false,
        needs_other_experiment: false,
    };
    while let Some(flag) = words.next_if(|word| word.starts_with('-')) {
        match flag.as_str() {
            "-0" | "-1" => {}
            "-s" => test.single_file_packages = true,
            "-t" | "-gomodversion" => drop(words.next()),
            "-goexperiment" => {
                test.needs_other_experiment = true;
                words.next();
            }
            "-godebug" => test.godebug = words.next(),
            _ => test.flags.push(flag),
        }
    }
    test.args = words.collect();
    Some(test)
}

/// Words separated by blanks; double quotes and single quotes hold a word together.
fn split_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut quote = None;
    for c in text.chars() {
        match quote {
            Some(open) if c == open => quote = None,
            None if c == '"' || c == '\'' => quote = Some(c),
            None if c.is_whitespace() => {
                if !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
            }
            _ => word.push(c),
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

const SYSTEMS: [&str; 17] = [
    "aix",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "illumos",
    "ios",
    "js",
    "linux",
    "netbsd",
    "openbsd",
    "plan9",
    "solaris",
    "wasip1",
    "windows",
    "zos",
    "nacl",
];
const MACHINES: [&str; 16] = [
    "386", "amd64", "arm", "arm64", "loong64", "mips", "mips64", "mips64le", "mipsle", "ppc64",
    "ppc64le", "riscv64", "s390x", "wasm", "sparc64", "riscv",
];

/// Does the file name's suffix (`_windows.go`, `_arm64.go`) let the file be part of linux/amd64?
fn holds_by_name(file: &str) -> bool {
    let stem = file.trim_end_matches(".go");
    stem.split('_').skip(1).all(|part| {
        let is_other = SYSTEMS.contains(&part) || MACHINES.contains(&part);
        !is_other || part == "linux" || part == "amd64"
    })
}

/// Evaluates a `//go:build` expression for linux/amd64 without cgo.
fn holds(constraint: &str) -> bool {
    let spaced = ["(", ")", "!", "&&", "||"]
        .iter()
        .fold(constraint.to_owned(), |text, op| text.replace(op, &format!(" {op} ")));
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    any(&words, &mut at)
}

fn any(words: &[&str], at: &mut usize) -> bool {
    let mut value = all(words, at);
    while words.get(*at) == Some(&"||") {
        *at += 1;
        value |= all(words, at);
    }
    value
}

fn all(words: &[&str], at: &mut usize) -> bool {
    let mut value = term(words, at);
    while words.get(*at) == Some(&"&&") {
        *at += 1;
        value &= term(words, at);
    }
    value
}

fn term(words: &[&str], at: &mut usize) -> bool {
    let word = words.get(*at).copied().unwrap_or_default();
    *at += 1;
    match word {
        "!" => !term(words, at),
        "(" => {
            let value = any(words, at);
            *at += 1;
            value
        }
        "linux" | "amd64" | "unix" | "gc" => true,
        _ => word
            .strip_prefix("go1.")
            .is_some_and(|minor| minor.parse::<u32>().is_ok_and(|m| m <= 27)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constraints_hold_as_on_linux_amd64() {
        assert!(holds("linux && (amd64 || arm64)"));
        assert!(!holds("!linux || js"));
        assert!(holds("!(js || wasip1) && go1.18"));
        assert!(!holds("cgo"));
        assert!(
            holds_by_name("a_linux.go")
                && !holds_by_name("nilptr_aix.go")
                && holds_by_name("a_b.go")
        );
    }

    #[test]
    fn a_recipe_has_flags_and_arguments() {
        let source = "//go:build linux\n\n// run -t 5 -gcflags=-l ./x.go 'a b'\npackage main\n";
        let test = read_recipe("x.go".to_owned(), PathBuf::from("x.go"), source).unwrap();
        assert_eq!(
            (test.action.as_str(), test.flags.as_slice()),
            ("run", &["-gcflags=-l".to_owned()][..])
        );
        assert_eq!(test.args, ["./x.go", "a b"]);
    }
}
