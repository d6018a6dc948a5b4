//! The one door of the front end to the outside: reading files, listing folders, asking variables.
//!
//! Owns: the `Files` trait, its form over the operating system and its form in memory.
//! Never: interprets what it reads; writes.
//!
//! Paths are strings with `/`, absolute or relative to [`Files::current_dir`].

use std::fmt;

use hashbrown::HashMap;

/// What a path names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FileKind {
    File,
    Dir,
}

/// Why a path could not be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FileError {
    NotFound,
    /// The operating system's words.
    Failed(String),
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => f.write_str("no such file or directory"),
            Self::Failed(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for FileError {}

/// What the front end asks of its surroundings.
pub trait Files {
    /// The bytes of a file.
    fn read(&self, path: &str) -> Result<Vec<u8>, FileError>;
    /// The entries of a folder, sorted by name.
    fn list(&self, dir: &str) -> Result<Vec<(String, FileKind)>, FileError>;
    /// What the path names, links followed; `None` when there is nothing.
    fn stat(&self, path: &str) -> Option<FileKind>;
    /// An environment variable; an empty one counts as absent.
    fn env(&self, name: &str) -> Option<String>;
    /// The folder that relative paths start from.
    fn current_dir(&self) -> String;
}

/// The operating system's files.
#[derive(Clone, Copy, Debug, Default)]
pub struct OsFiles;

impl Files for OsFiles {
    fn read(&self, path: &str) -> Result<Vec<u8>, FileError> {
        std::fs::read(path).map_err(|e| os_error(&e))
    }

    fn list(&self, dir: &str) -> Result<Vec<(String, FileKind)>, FileError> {
        let mut entries = Vec::new();
        for entry in std::fs::read_dir(dir).map_err(|e| os_error(&e))? {
            let entry = entry.map_err(|e| os_error(&e))?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            if let Some(kind) = self.stat(&join(dir, &name)) {
                entries.push((name, kind));
            }
        }
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        Ok(entries)
    }

    fn stat(&self, path: &str) -> Option<FileKind> {
        let meta = std::fs::metadata(path).ok()?;
        Some(if meta.is_dir() { FileKind::Dir } else { FileKind::File })
    }

    fn env(&self, name: &str) -> Option<String> {
        std::env::var(name).ok().filter(|v| !v.is_empty())
    }

    fn current_dir(&self) -> String {
        std::env::current_dir()
            .ok()
            .and_then(|d| d.into_os_string().into_string().ok())
            .unwrap_or_else(|| ".".to_owned())
    }
}

fn os_error(e: &std::io::Error) -> FileError {
    match e.kind() {
        std::io::ErrorKind::NotFound => FileError::NotFound,
        _ => FileError::Failed(e.to_string()),
    }
}

/// Files that exist only in memory: tests, hosts that compile text. The current folder is `/`.
#[derive(Clone, Debug, Default)]
pub struct MemFiles {
    files: HashMap<String, Vec<u8>>,
    vars: HashMap<String, String>,
}

impl MemFiles {
    /// Adds a file; its folders exist from then on.
    pub fn add(&mut self, path: &str, text: &str) -> &mut Self {
        self.files.insert(absolute("/", path), text.as_bytes().to_vec());
        self
    }

    /// Sets an environment variable.
    pub fn set_env(&mut self, name: &str, value: &str) -> &mut Self {
        self.vars.insert(name.to_owned(), value.to_owned());
        self
    }
}

impl Files for MemFiles {
    fn read(&self, path: &str) -> Result<Vec<u8>, FileError> {
        self.files.get(&absolute("/", path)).cloned().ok_or(FileError::NotFound)
    }

    fn list(&self, dir: &str) -> Result<Vec<(String, FileKind)>, FileError> {
        let prefix = folder_prefix(dir);
        let mut entries: Vec<(String, FileKind)> = self
            .files
            .keys()
            .filter_map(|path| path.strip_prefix(prefix.as_str()))
            .map(|rest| match rest.split_once('/') {
                Some((folder, _)) => (folder.to_owned(), FileKind::Dir),
                None => (rest.to_owned(), FileKind::File),
            })
            .collect();
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        entries.dedup();
        if entries.is_empty() { Err(FileError::NotFound) } else { Ok(entries) }
    }

    fn stat(&self, path: &str) -> Option<FileKind> {
        if self.files.contains_key(&absolute("/", path)) {
            return Some(FileKind::File);
        }
        let prefix = folder_prefix(path);
        self.files.keys().any(|p| p.starts_with(&prefix)).then_some(FileKind::Dir)
    }

    fn env(&self, name: &str) -> Option<String> {
        self.vars.get(name).filter(|v| !v.is_empty()).cloned()
    }

    fn current_dir(&self) -> String {
        "/".to_owned()
    }
}

fn folder_prefix(dir: &str) -> String {
    let mut prefix = absolute("/", dir);
    if !prefix.ends_with('/') {
        prefix.push('/');
    }
    prefix
}

/// `dir/name`, without a doubled slash.
pub fn join(dir: &str, name: &str) -> String {
    match dir {
        "" | "." => name.to_owned(),
        _ if dir.ends_with('/') => format!("{dir}{name}"),
        _ => format!("{dir}/{name}"),
    }
}

/// The path seen from `base`, with `.` and `..` worked out.
pub fn absolute(base: &str, path: &str) -> String {
    let full = if path.starts_with('/') { path.to_owned() } else { join(base, path) };
    let mut parts: Vec<&str> = Vec::new();
    for part in full.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    format!("/{}", parts.join("/"))
}

/// The folder of a path: what stands before the last slash.
pub fn parent(path: &str) -> &str {
    match path.rfind('/') {
        Some(0) => "/",
        Some(at) => &path[..at],
        None => ".",
    }
}

/// The last element of a path.
pub fn base_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_files_have_folders() {
        let mut files = MemFiles::default();
        files.add("/m/a.go", "package a").add("/m/sub/b.go", "package b");
        assert_eq!(files.stat("/m"), Some(FileKind::Dir));
        assert_eq!(files.stat("m/sub/../a.go"), Some(FileKind::File));
        let entries = files.list("/m").expect("the folder exists");
        assert_eq!(entries, [("a.go".into(), FileKind::File), ("sub".into(), FileKind::Dir)]);
        assert_eq!(files.read("/nope"), Err(FileError::NotFound));
    }

    #[test]
    fn paths_are_worked_out() {
        assert_eq!(absolute("/a/b", "../c/./d"), "/a/c/d");
        assert_eq!(absolute("/a", "/x//y"), "/x/y");
        assert_eq!(parent("/a/b"), "/a");
        assert_eq!(parent("/a"), "/");
        assert_eq!(base_name("/a/b.go"), "b.go");
    }
}
