//! The text formats of modules: go.mod, go.work, vendor/modules.txt, and versions.
//!
//! Owns: their grammar, the order of versions, the escaped spelling of paths in the module cache.
//! Never: reads files; decides which module provides a package.

use std::cmp::Ordering;

/// What a go.mod or go.work file says, as far as building is concerned.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ModFile {
    /// The module's path; empty in go.work.
    pub module: String,
    /// The language version 1.N, where a `go` line gives it.
    pub go_minor: Option<u32>,
    pub requires: Vec<Require>,
    pub replaces: Vec<Replace>,
    /// Folders of a go.work file.
    pub uses: Vec<String>,
}

/// `require path version`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Require {
    pub path: String,
    pub version: String,
}

/// `replace old [version] => new [version]`; without a new version, `new` is a folder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Replace {
    pub old: String,
    pub old_version: Option<String>,
    pub new: String,
    pub new_version: Option<String>,
}

/// A line that makes no sense: its number and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ModError {
    pub line: u32,
    pub why: String,
}

/// Reads a go.mod or go.work file; what is wrong is left out and told.
pub fn parse(text: &str) -> (ModFile, Vec<ModError>) {
    let mut file = ModFile::default();
    let mut errors = Vec::new();
    let mut block: Option<String> = None;
    for (line, text) in (1u32..).zip(text.lines()) {
        let mut words = match split_words(text) {
            Ok(words) => words,
            Err(why) => {
                errors.push(ModError { line, why });
                continue;
            }
        };
        if words.is_empty() {
            continue;
        }
        if let Some(verb) = &block {
            if words[0] == ")" {
                block = None;
                continue;
            }
            words.insert(0, verb.clone());
        } else if words.len() == 2 && words[1] == "(" {
            block = Some(words.swap_remove(0));
            continue;
        }
        if let Err(why) = file.take(&words) {
            errors.push(ModError { line, why });
        }
    }
    (file, errors)
}

impl ModFile {
    fn take(&mut self, words: &[String]) -> Result<(), String> {
        let (verb, args) = words.split_first().ok_or("empty line")?;
        match (verb.as_str(), args) {
            ("module", [path]) => self.module.clone_from(path),
            ("go", [version]) => {
                let minor = go_minor(version);
                self.go_minor = Some(minor.ok_or_else(|| {
                    format!("invalid go version '{version}': must match format 1.23")
                })?);
            }
            ("require", [path, version]) => {
                self.requires.push(Require { path: path.clone(), version: version.clone() });
            }
            ("use", [dir]) => self.uses.push(dir.clone()),
            ("replace", args) => self.replaces.push(parse_replace(args)?),
            ("exclude" | "retract" | "toolchain" | "tool" | "godebug" | "ignore", _) => {}
            ("module" | "go" | "require" | "use", _) => {
                return Err(format!("usage: {verb} with {} arguments", args.len()));
            }
            _ => return Err(format!("unknown directive: {verb}")),
        }
        Ok(())
    }

    /// What replaces a module at a version, if anything does.
    pub fn replacement(&self, path: &str, version: &str) -> Option<&Replace> {
        let fits = |r: &&Replace| r.old == path && r.old_version.as_deref() == Some(version);
        let any = |r: &&Replace| r.old == path && r.old_version.is_none();
        self.replaces.iter().find(fits).or_else(|| self.replaces.iter().find(any))
    }
}

fn parse_replace(args: &[String]) -> Result<Replace, String> {
    let arrow = args.iter().position(|w| w == "=>").ok_or("replace without =>")?;
    let (old, new) = (&args[..arrow], &args[arrow + 1..]);
    let pair = |side: &[String]| match side {
        [path] => Ok((path.clone(), None)),
        [path, version] => Ok((path.clone(), Some(version.clone()))),
        _ => Err("replace takes a path and an optional version on each side".to_owned()),
    };
    let ((old, old_version), (new, new_version)) = (pair(old)?, pair(new)?);
    Ok(Replace { old, old_version, new, new_version })
}

/// Splits a line at blanks; quoted words lose their quotes, `//` starts a comment.
fn split_words(line: &str) -> Result<Vec<String>, String> {
    let mut words = Vec::new();
    let mut rest = line.trim_start();
    while !rest.is_empty() && !rest.starts_with("//") {
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '`'));
        let (word, after) = match quote {
            Some(quote) => rest[1..].split_once(quote).ok_or("unterminated quoted string")?,
            None => {
                let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
                // `require(` and `a)` are not split: blocks are written with a blank or alone.
                rest.split_at(end)
            }
        };
        words.push(word.to_owned());
        rest = after.trim_start();
    }
    Ok(words)
}

/// The N of a version `1.N`, `1.N.P`, `1.NrcP`.
pub fn go_minor(version: &str) -> Option<u32> {
    let digits = version.strip_prefix("1.")?;
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    digits[..end].parse().ok()
}

/// The packages that a vendor/modules.txt lists, each line that is not a comment.
pub fn vendored_packages(text: &str) -> Vec<String> {
    text.lines().filter(|l| !l.starts_with('#')).map(|l| l.trim().to_owned()).collect()
}

/// A path or version as the module cache spells it: `!x` for `X`.
pub fn escape(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for c in path.chars() {
        if c.is_ascii_uppercase() {
            out.push('!');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// The order of semantic versions `vA.B.C[-pre][+build]`.
pub fn compare_versions(a: &str, b: &str) -> Ordering {
    let (a_core, a_pre) = split_version(a);
    let (b_core, b_pre) = split_version(b);
    a_core.cmp(&b_core).then_with(|| match (a_pre, b_pre) {
        ("", "") => Ordering::Equal,
        ("", _) => Ordering::Greater,
        (_, "") => Ordering::Less,
        (a, b) => compare_prerelease(a, b),
    })
}

fn split_version(version: &str) -> ([u64; 3], &str) {
    let version = version.strip_prefix('v').unwrap_or(version);
    let version = version.split('+').next().unwrap_or(version);
    let (core, pre) = version.split_once('-').unwrap_or((version, ""));
    let mut numbers = [0; 3];
    for (slot, part) in numbers.iter_mut().zip(core.split('.')) {
        *slot = part.parse().unwrap_or(0);
    }
    (numbers, pre)
}

fn compare_prerelease(a: &str, b: &str) -> Ordering {
    let (mut left, mut right) = (a.split('.'), b.split('.'));
    loop {
        let order = match (left.next(), right.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => Ordering::Less,
            (Some(_), None) => Ordering::Greater,
            (Some(x), Some(y)) => match (x.parse::<u64>(), y.parse::<u64>()) {
                (Ok(x), Ok(y)) => x.cmp(&y),
                (Ok(_), Err(_)) => Ordering::Less,
                (Err(_), Ok(_)) => Ordering::Greater,
                (Err(_), Err(_)) => x.cmp(y),
            },
        };
        if order != Ordering::Equal {
            return order;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_go_mod_file_is_read() {
        let text = "module example.com/m // hi\n\ngo 1.22.3\n\nrequire (\n\ta.b/c v1.2.3\n\
                    \td.e/f v0.0.0-2020 // indirect\n)\nreplace a.b/c => ../c\n\
                    replace d.e/f v0.0.0-2020 => x.y/z v1.0.0\n";
        let (file, errors) = parse(text);
        assert_eq!(errors, []);
        assert_eq!((file.module.as_str(), file.go_minor), ("example.com/m", Some(22)));
        assert_eq!(file.requires.len(), 2);
        assert_eq!(file.replacement("a.b/c", "v1.2.3").map(|r| r.new.as_str()), Some("../c"));
        assert_eq!(file.replacement("d.e/f", "v9.0.0"), None);
    }

    #[test]
    fn wrong_lines_are_told() {
        let (_, errors) = parse("modul x\nreplace a b\n");
        assert_eq!(errors.iter().map(|e| e.line).collect::<Vec<_>>(), [1, 2]);
    }

    #[test]
    fn versions_are_ordered() {
        let sorted =
            ["v0.9.0", "v1.0.0-alpha", "v1.0.0-alpha.1", "v1.0.0-rc.2", "v1.0.0", "v1.10.0"];
        for pair in sorted.windows(2) {
            assert_eq!(compare_versions(pair[0], pair[1]), Ordering::Less, "{pair:?}");
        }
        assert_eq!(escape("github.com/BurntSushi/toml"), "github.com/!burnt!sushi/toml");
    }
}
