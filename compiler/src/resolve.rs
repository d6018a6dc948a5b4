//! Import resolution: which source stands behind an import path.
//!
//! Owns: the order of places (built-in std, the program's modules, what they require, GOROOT), the
//! rule of internal packages, the texts when nothing is found.
//! Never: parses Go source.

use crate::files::{FileKind, Files, absolute, base_name, join};
use crate::modules::{Modules, has_go_files, inside};

/// The engine's own standard library: the files (name, text) of a package, if it carries it.
pub type StdSource<'a> = &'a dyn Fn(&str) -> Option<Vec<(String, String)>>;

/// Whose source a package is: what the user may be told to change, and what is parsed lazily.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    /// Built into the engine.
    BuiltIn,
    /// From an installed Go's source tree.
    Goroot,
    /// The program and its modules.
    Own,
    /// A required module.
    Dependency,
}

impl Origin {
    /// Whether the package is part of the standard library.
    pub fn is_std(self) -> bool {
        matches!(self, Self::BuiltIn | Self::Goroot)
    }
}

/// Where a package's files are.
#[derive(Clone, Debug)]
pub enum Place {
    Texts(Vec<(String, String)>),
    Dir(String),
}

/// A resolved import.
#[derive(Clone, Debug)]
pub struct Found {
    /// The path that names the package in the program.
    pub path: String,
    pub origin: Origin,
    pub place: Place,
    pub go_minor: Option<u32>,
}

/// The package that imports.
#[derive(Clone, Copy, Debug)]
pub struct Importer<'a> {
    pub path: &'a str,
    pub dir: &'a str,
    pub origin: Origin,
}

/// Finds packages for one build.
pub struct Resolver<'a> {
    files: &'a dyn Files,
    std: StdSource<'a>,
    modules: Modules,
    goroot: Option<String>,
    /// Whether `./a` may be imported; its package is then `test/a`.
    relative_imports: bool,
}

impl<'a> Resolver<'a> {
    /// A resolver for a program in `dir`.
    pub fn new(
        files: &'a dyn Files,
        std: StdSource<'a>,
        dir: &str,
        relative_imports: bool,
    ) -> Self {
        let goroot = files
            .env("GOROOT")
            .or_else(|| Some("/usr/local/go".to_owned()))
            .filter(|root| files.stat(&join(root, "src")) == Some(FileKind::Dir));
        Self { files, std, modules: Modules::find(files, dir), goroot, relative_imports }
    }

    /// The modules of the build.
    pub fn modules(&self) -> &Modules {
        &self.modules
    }

    /// The source of an import path; the error is the text for the user.
    pub fn resolve(&self, path: &str, from: Importer<'_>) -> Result<Found, String> {
        if path == "C" {
            return Err("import \"C\": cgo is not supported".to_owned());
        }
        if path.starts_with("./") || path.starts_with("../") || path == "." || path == ".." {
            return self.resolve_relative(path, from);
        }
        let found = self.find(path, from)?;
        if is_internal_allowed(&found, from) {
            Ok(found)
        } else {
            Err(format!("use of internal package {path} not allowed"))
        }
    }

    fn find(&self, path: &str, from: Importer<'_>) -> Result<Found, String> {
        if let Some(texts) = (self.std)(path) {
            return Ok(Found {
                path: path.to_owned(),
                origin: Origin::BuiltIn,
                place: Place::Texts(texts),
                go_minor: None,
            });
        }
        if let Some(found) = self.modules.package(self.files, path) {
            let origin = if found.is_own { Origin::Own } else { Origin::Dependency };
            return Ok(Found {
                path: path.to_owned(),
                origin,
                place: Place::Dir(found.dir),
                go_minor: found.go_minor,
            });
        }
        self.find_in_goroot(path, from).ok_or_else(|| self.not_found(path))
    }

    fn find_in_goroot(&self, path: &str, from: Importer<'_>) -> Option<Found> {
        let src = join(self.goroot.as_ref()?, "src");
        let found = |path: String| {
            let dir = join(&src, &path);
            has_go_files(self.files, &dir).then_some(Found {
                path,
                origin: Origin::Goroot,
                place: Place::Dir(dir),
                go_minor: None,
            })
        };
        if from.origin == Origin::Goroot {
            // The library's own copies of golang.org/x packages.
            if let Some(vendored) = found(format!("vendor/{path}")) {
                return Some(vendored);
            }
        }
        found(path.to_owned())
    }

    fn resolve_relative(&self, path: &str, from: Importer<'_>) -> Result<Found, String> {
        if !self.relative_imports {
            return Err(format!(
                "\"{path}\" is relative, but relative import paths are not supported in module mode"
            ));
        }
        let dir = absolute(&absolute(&self.files.current_dir(), from.dir), path);
        // A folder, or a single file of that name beside the importer.
        let place = if has_go_files(self.files, &dir) {
            Place::Dir(dir.clone())
        } else {
            let file = format!("{dir}.go");
            let bytes =
                self.files.read(&file).map_err(|_| format!("cannot find package \"{path}\""))?;
            Place::Texts(vec![(file, String::from_utf8_lossy(&bytes).into_owned())])
        };
        Ok(Found {
            path: format!("test/{}", base_name(&dir)),
            origin: Origin::Own,
            place,
            go_minor: None,
        })
    }

    fn not_found(&self, path: &str) -> String {
        let first = path.split('/').next().unwrap_or(path);
        if !first.contains('.') {
            return match &self.goroot {
                Some(root) => format!("package {path} is not in std ({root}/src/{path})"),
                None => format!("package {path} is not in std"),
            };
        }
        if let Some(module) = self.modules.missing_module(self.files, path) {
            return format!(
                "module {}@{} is not in the module cache; to get it:\n\tgo mod download {}",
                module.path, module.version, module.path
            );
        }
        if self.modules.vendor.is_some() {
            return format!(
                "cannot find module providing package {path}: import lookup disabled by -mod=vendor"
            );
        }
        if self.modules.own.is_empty() {
            return format!(
                "no required module provides package {path}: go.mod file not found in current \
                 directory or any parent directory; see 'go help modules'"
            );
        }
        format!("no required module provides package {path}; to add it:\n\tgo get {path}")
    }
}

/// A package below a folder `internal` is for packages below that folder's parent.
fn is_internal_allowed(found: &Found, from: Importer<'_>) -> bool {
    let Some(root) = internal_root(&found.path) else { return true };
    if found.origin.is_std() {
        // What the library keeps to itself is open to all of the library.
        return from.origin.is_std();
    }
    inside(root, from.path).is_some() || root.is_empty()
}

/// What stands before the last element `internal`, or nothing if there is none.
fn internal_root(path: &str) -> Option<&str> {
    if let Some(at) = path.rfind("/internal/") {
        return Some(&path[..at]);
    }
    if let Some(root) = path.strip_suffix("/internal") {
        return Some(root);
    }
    (path == "internal" || path.starts_with("internal/")).then_some("")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::MemFiles;

    fn from(path: &'static str, origin: Origin) -> Importer<'static> {
        Importer { path, dir: "/m", origin }
    }

    #[test]
    fn places_are_asked_in_order() {
        let mut files = MemFiles::default();
        files
            .set_env("GOROOT", "/go")
            .add("/go/src/fmt/fmt.go", "package fmt")
            .add("/go/src/os/os.go", "package os")
            .add("/go/src/internal/abi/a.go", "package abi")
            .add("/m/go.mod", "module m.x\n")
            .add("/m/a/internal/b/b.go", "package b");
        let std = |path: &str| (path == "fmt").then(Vec::new);
        let r = Resolver::new(&files, &std, "/m", false);
        let own = from("m.x", Origin::Own);
        let origin = |path, from| r.resolve(path, from).map(|f| f.origin);
        assert_eq!(origin("fmt", own), Ok(Origin::BuiltIn));
        assert_eq!(origin("os", own), Ok(Origin::Goroot));
        assert_eq!(origin("internal/abi", from("os", Origin::Goroot)), Ok(Origin::Goroot));
        assert_eq!(
            origin("internal/abi", own),
            Err("use of internal package internal/abi not allowed".to_owned())
        );
        assert_eq!(
            origin("m.x/a/internal/b", own),
            Err("use of internal package m.x/a/internal/b not allowed".to_owned())
        );
        assert_eq!(origin("m.x/a/internal/b", from("m.x/a/c", Origin::Own)), Ok(Origin::Own));
        assert_eq!(origin("foo", own), Err("package foo is not in std (/go/src/foo)".to_owned()));
        assert!(origin("./a", own).is_err());
    }
}
