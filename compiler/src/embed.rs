//! `//go:embed` lines: which files a variable is filled with.
//!
//! Owns: the words of the directive and the matching of its patterns.
//! Never: checks the variable's type.

use crate::files::{FileKind, Files, join};

/// The patterns of a directive's text (`go:embed a.txt "b c.txt"`); nothing if it is another one.
pub fn patterns(text: &str) -> Option<Result<Vec<String>, String>> {
    let args = text.strip_prefix("go:embed")?;
    if !args.starts_with([' ', '\t']) {
        return args.is_empty().then(|| Err("usage: //go:embed pattern...".to_owned()));
    }
    let mut list = Vec::new();
    let mut rest = args.trim();
    while let Some(first) = rest.chars().next() {
        let (word, after) = if matches!(first, '"' | '`') {
            match rest[1..].split_once(first) {
                Some((word, after)) => (word, after),
                None => return Some(Err(format!("invalid quoted string in //go:embed: {rest}"))),
            }
        } else {
            rest.split_at(rest.find(char::is_whitespace).unwrap_or(rest.len()))
        };
        list.push(word.to_owned());
        rest = after.trim_start();
    }
    Some(if list.is_empty() { Err("usage: //go:embed pattern...".to_owned()) } else { Ok(list) })
}

/// The files, relative to the package's folder and sorted, that a pattern names.
pub fn matches(files: &dyn Files, dir: &str, pattern: &str) -> Result<Vec<String>, String> {
    let (pattern, takes_hidden) = match pattern.strip_prefix("all:") {
        Some(rest) => (rest, true),
        None => (pattern, false),
    };
    let is_valid = pattern == "."
        || pattern.split('/').all(|part| !matches!(part, "" | "." | "..")) && !pattern.is_empty();
    if !is_valid {
        return Err(format!("pattern {pattern}: invalid pattern syntax"));
    }
    let mut found = Vec::new();
    let parts: Vec<&str> = if pattern == "." { Vec::new() } else { pattern.split('/').collect() };
    let mut roots = vec![String::new()];
    for part in parts {
        let mut next = Vec::new();
        for root in &roots {
            for (name, _) in files.list(&join(dir, root)).unwrap_or_default() {
                if glob(part.as_bytes(), name.as_bytes()) {
                    next.push(join(root, &name));
                }
            }
        }
        roots = next;
    }
    for root in roots {
        collect(files, dir, &root, takes_hidden, &mut found);
    }
    if found.is_empty() {
        return Err(format!("pattern {pattern}: no matching files found"));
    }
    found.sort();
    found.dedup();
    Ok(found)
}

/// A file itself, or all below a folder but those whose names begin with `.` or `_`.
fn collect(files: &dyn Files, dir: &str, path: &str, takes_hidden: bool, found: &mut Vec<String>) {
    let full = if path.is_empty() { dir.to_owned() } else { join(dir, path) };
    match files.stat(&full) {
        Some(FileKind::File) => found.push(path.to_owned()),
        Some(FileKind::Dir) => {
            for (name, _) in files.list(&full).unwrap_or_default() {
                if takes_hidden || !name.starts_with(['.', '_']) {
                    collect(files, dir, &join(path, &name), takes_hidden, found);
                }
            }
        }
        None => {}
    }
}

/// `*`, `?`, `[a-z]`, `[^a]` and `\c` against one element of a path.
fn glob(pattern: &[u8], name: &[u8]) -> bool {
    match (pattern.first(), name.first()) {
        (None, None) => true,
        (Some(b'*'), _) => {
            glob(&pattern[1..], name) || !name.is_empty() && glob(pattern, &name[1..])
        }
        (Some(b'?'), Some(_)) => glob(&pattern[1..], &name[1..]),
        (Some(b'['), Some(c)) => {
            let Some(end) = pattern.iter().skip(2).position(|b| *b == b']') else { return false };
            let (class, rest) = (&pattern[1..end + 2], &pattern[end + 3..]);
            in_class(class, *c) && glob(rest, &name[1..])
        }
        (Some(b'\\'), Some(c)) if pattern.len() > 1 => {
            pattern[1] == *c && glob(&pattern[2..], &name[1..])
        }
        (Some(p), Some(c)) => p == c && glob(&pattern[1..], &name[1..]),
        _ => false,
    }
}

fn in_class(class: &[u8], c: u8) -> bool {
    let (class, is_negated) = match class.strip_prefix(b"^") {
        Some(rest) => (rest, true),
        None => (class, false),
    };
    let mut at = 0;
    let mut is_in = false;
    while at < class.len() {
        if at + 2 < class.len() && class[at + 1] == b'-' {
            is_in |= (class[at]..=class[at + 2]).contains(&c);
            at += 3;
        } else {
            is_in |= class[at] == c;
            at += 1;
        }
    }
    is_in != is_negated
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::MemFiles;

    #[test]
    fn directives_are_read() {
        assert_eq!(patterns("go:noinline"), None);
        let list = vec!["a.txt".to_owned(), "b c".to_owned()];
        assert_eq!(patterns("go:embed a.txt \"b c\""), Some(Ok(list)));
        assert!(patterns("go:embed").is_some_and(|p| p.is_err()));
    }

    #[test]
    fn patterns_name_files_and_folders() {
        let mut files = MemFiles::default();
        files.add("/p/a.txt", "").add("/p/d/b.txt", "").add("/p/d/_x", "").add("/p/d/e/.h", "");
        assert_eq!(matches(&files, "/p", "*.txt"), Ok(vec!["a.txt".to_owned()]));
        assert_eq!(matches(&files, "/p", "d"), Ok(vec!["d/b.txt".to_owned()]));
        assert_eq!(matches(&files, "/p", "all:d").map(|f| f.len()), Ok(3));
        assert_eq!(matches(&files, "/p", "[a-c]?txt").map(|f| f.len()), Ok(1));
        assert!(matches(&files, "/p", "../p").is_err());
        assert!(matches(&files, "/p", "nope").is_err());
    }
}
