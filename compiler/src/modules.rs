//! The modules of a build: the program's own, those of a workspace, and what they require.
//!
//! Owns: finding go.mod and go.work, choosing versions, replacements, vendoring, the module cache.
//! Never: reads Go source; downloads.

use hashbrown::HashMap;

use crate::files::{FileKind, Files, absolute, join, parent};
use crate::gomod::{self, ModError, ModFile};

/// A module with its folder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Module {
    pub path: String,
    pub dir: String,
    pub go_minor: Option<u32>,
    /// Empty for a module of the program itself.
    pub version: String,
}

/// A go.mod or go.work file that could not be read whole.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BadModFile {
    pub path: String,
    pub error: ModError,
}

/// All modules that packages may come from.
#[derive(Clone, Debug, Default)]
pub struct Modules {
    /// The program's modules: one, or those of the workspace.
    pub own: Vec<Module>,
    /// Required modules at their chosen versions.
    pub required: Vec<Module>,
    /// The vendor folder and the packages it lists; then nothing comes from `required`.
    pub vendor: Option<(String, Vec<String>)>,
    pub bad: Vec<BadModFile>,
}

/// Where a package of a module was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ModulePackage {
    pub dir: String,
    pub go_minor: Option<u32>,
    pub is_own: bool,
}

impl Modules {
    /// The modules that hold for a program in `dir`.
    pub fn find(files: &dyn Files, dir: &str) -> Self {
        let mut modules = Self::default();
        let dir = absolute(&files.current_dir(), dir);
        let Some(root) = above(files, &dir, "go.mod") else { return modules };
        let mut read = Vec::new();
        modules.add_own(files, &root, &mut read);
        let work = match files.env("GOWORK") {
            Some(off) if off == "off" => None,
            Some(path) => Some(path),
            None => above(files, &dir, "go.work").map(|d| join(&d, "go.work")),
        };
        let mut replaces = Vec::new();
        if let Some(work) = work {
            modules.add_workspace(files, &work, &mut read, &mut replaces);
        }
        for (module_dir, file) in &read {
            replaces.extend(file.replaces.iter().map(|r| (module_dir.clone(), r.clone())));
        }
        if modules.use_vendor(files, &root, &read) {
            return modules;
        }
        let mut choice = Choice { files, replaces: &replaces, chosen: HashMap::new() };
        choice.run(&read, &modules.own);
        modules.required = choice.finish(&modules.own);
        modules
    }

    /// The package's folder, if a module has it. The longest module path wins.
    pub fn package(&self, files: &dyn Files, path: &str) -> Option<ModulePackage> {
        if let Some(found) = in_modules(files, &self.own, path) {
            return Some(ModulePackage { is_own: true, ..found });
        }
        if let Some((dir, packages)) = &self.vendor {
            let dir = join(dir, path);
            return (packages.iter().any(|p| p == path) && has_go_files(files, &dir))
                .then_some(ModulePackage { dir, go_minor: None, is_own: false });
        }
        in_modules(files, &self.required, path)
    }

    /// The required module that should have the package but lacks its folder in the cache.
    pub fn missing_module(&self, files: &dyn Files, path: &str) -> Option<&Module> {
        self.required
            .iter()
            .find(|m| inside(&m.path, path).is_some() && files.stat(&m.dir) != Some(FileKind::Dir))
    }

    /// The import path of a folder of the program, and its language version.
    pub fn path_of_dir(&self, dir: &str) -> Option<(String, Option<u32>)> {
        let module = self
            .own
            .iter()
            .filter(|m| inside(&m.dir, dir).is_some())
            .max_by_key(|m| m.dir.len())?;
        let rest = inside(&module.dir, dir)?;
        let path = if rest.is_empty() { module.path.clone() } else { join(&module.path, rest) };
        Some((path, module.go_minor))
    }

    fn add_own(&mut self, files: &dyn Files, dir: &str, read: &mut Vec<(String, ModFile)>) {
        if self.own.iter().any(|m| m.dir == dir) {
            return;
        }
        let Some(file) = self.read_mod(files, &join(dir, "go.mod")) else { return };
        self.own.push(Module {
            path: file.module.clone(),
            dir: dir.to_owned(),
            go_minor: file.go_minor,
            version: String::new(),
        });
        read.push((dir.to_owned(), file));
    }

    fn add_workspace(
        &mut self,
        files: &dyn Files,
        work: &str,
        read: &mut Vec<(String, ModFile)>,
        replaces: &mut Vec<(String, gomod::Replace)>,
    ) {
        let Some(file) = self.read_mod(files, work) else { return };
        let base = parent(work);
        for used in &file.uses {
            self.add_own(files, &absolute(base, used), read);
        }
        replaces.extend(file.replaces.iter().map(|r| (base.to_owned(), r.clone())));
    }

    fn read_mod(&mut self, files: &dyn Files, path: &str) -> Option<ModFile> {
        let bytes = files.read(path).ok()?;
        let (file, errors) = gomod::parse(&String::from_utf8_lossy(&bytes));
        let path = path.to_owned();
        self.bad.extend(errors.into_iter().map(|error| BadModFile { path: path.clone(), error }));
        Some(file)
    }

    fn use_vendor(&mut self, files: &dyn Files, root: &str, read: &[(String, ModFile)]) -> bool {
        let dir = join(root, "vendor");
        let Ok(list) = files.read(&join(&dir, "modules.txt")) else { return false };
        // Vendoring is on by default from language version 1.14.
        if read.iter().any(|(d, f)| d == root && f.go_minor.is_some_and(|m| m < 14)) {
            return false;
        }
        let packages = gomod::vendored_packages(&String::from_utf8_lossy(&list));
        self.vendor = Some((dir, packages));
        true
    }
}

/// Minimal version selection: of each module, the highest version that anything asks for.
struct Choice<'a> {
    files: &'a dyn Files,
    replaces: &'a [(String, gomod::Replace)],
    chosen: HashMap<String, String>,
}

impl Choice<'_> {
    fn run(&mut self, roots: &[(String, ModFile)], own: &[Module]) {
        let mut todo: Vec<gomod::Require> =
            roots.iter().flat_map(|(_, file)| file.requires.iter().cloned()).collect();
        while let Some(need) = todo.pop() {
            if own.iter().any(|m| m.path == need.path) || !self.raise(&need) {
                continue;
            }
            let module = self.locate(&need.path, &need.version);
            if let Ok(bytes) = self.files.read(&self.mod_file_of(&module)) {
                todo.extend(gomod::parse(&String::from_utf8_lossy(&bytes)).0.requires);
            }
        }
    }

    /// Records the version; false if that or a higher one was known.
    fn raise(&mut self, need: &gomod::Require) -> bool {
        let known = self.chosen.get(&need.path);
        if known.is_some_and(|v| gomod::compare_versions(v, &need.version).is_ge()) {
            return false;
        }
        self.chosen.insert(need.path.clone(), need.version.clone());
        true
    }

    fn finish(&self, own: &[Module]) -> Vec<Module> {
        let mut modules: Vec<Module> = self
            .chosen
            .iter()
            .filter(|(path, _)| !own.iter().any(|m| m.path == **path))
            .map(|(path, version)| {
                let mut module = self.locate(path, version);
                let text = self.files.read(&self.mod_file_of(&module)).unwrap_or_default();
                module.go_minor = gomod::parse(&String::from_utf8_lossy(&text)).0.go_minor;
                module
            })
            .collect();
        modules.sort_by(|a, b| b.path.len().cmp(&a.path.len()).then_with(|| a.path.cmp(&b.path)));
        modules
    }

    /// The module's folder: of its replacement, or in the cache.
    fn locate(&self, path: &str, version: &str) -> Module {
        let own_version = |r: &gomod::Replace| r.old_version.as_deref() == Some(version);
        let of_path = || self.replaces.iter().filter(|(_, r)| r.old == path);
        let replace = of_path()
            .find(|(_, r)| own_version(r))
            .or_else(|| of_path().find(|(_, r)| r.old_version.is_none()));
        let dir = match replace {
            Some((base, r)) => match &r.new_version {
                None => absolute(base, &r.new),
                Some(new_version) => self.cache_dir(&r.new, new_version),
            },
            None => self.cache_dir(path, version),
        };
        Module { path: path.to_owned(), dir, go_minor: None, version: version.to_owned() }
    }

    fn cache_dir(&self, path: &str, version: &str) -> String {
        format!("{}/{}@{}", cache_root(self.files), gomod::escape(path), gomod::escape(version))
    }

    fn mod_file_of(&self, module: &Module) -> String {
        let inside = join(&module.dir, "go.mod");
        if self.files.stat(&inside).is_some() {
            return inside;
        }
        let (path, version) = (gomod::escape(&module.path), gomod::escape(&module.version));
        format!("{}/cache/download/{path}/@v/{version}.mod", cache_root(self.files))
    }
}

fn cache_root(files: &dyn Files) -> String {
    if let Some(dir) = files.env("GOMODCACHE") {
        return dir;
    }
    let gopath = files
        .env("GOPATH")
        .unwrap_or_else(|| join(&files.env("HOME").unwrap_or_else(|| "/root".to_owned()), "go"));
    join(gopath.split(':').next().unwrap_or(""), "pkg/mod")
}

/// The nearest folder at or above `dir` that has the file.
fn above(files: &dyn Files, dir: &str, name: &str) -> Option<String> {
    let mut dir = dir;
    loop {
        if files.stat(&join(dir, name)) == Some(FileKind::File) {
            return Some(dir.to_owned());
        }
        let up = parent(dir);
        if up == dir || dir == "." {
            return None;
        }
        dir = up;
    }
}

fn in_modules(files: &dyn Files, modules: &[Module], path: &str) -> Option<ModulePackage> {
    let mut fitting: Vec<(&Module, &str)> =
        modules.iter().filter_map(|m| Some((m, inside(&m.path, path)?))).collect();
    fitting.sort_by_key(|(m, _)| std::cmp::Reverse(m.path.len()));
    fitting.into_iter().find_map(|(module, rest)| {
        let dir = if rest.is_empty() { module.dir.clone() } else { join(&module.dir, rest) };
        has_go_files(files, &dir).then_some(ModulePackage {
            dir,
            go_minor: module.go_minor,
            is_own: false,
        })
    })
}

/// What follows `prefix/` in the path; empty when they are equal.
pub fn inside<'p>(prefix: &str, path: &'p str) -> Option<&'p str> {
    let rest = path.strip_prefix(prefix)?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix('/') }
}

/// Whether a folder has a Go file, of whatever build.
pub fn has_go_files(files: &dyn Files, dir: &str) -> bool {
    files.list(dir).is_ok_and(|entries| {
        entries.iter().any(|(name, kind)| *kind == FileKind::File && name.ends_with(".go"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::MemFiles;

    #[test]
    fn the_highest_required_version_is_chosen_and_replacements_hold() {
        let mut files = MemFiles::default();
        files
            .set_env("GOMODCACHE", "/cache")
            .add("/m/go.mod", "module m\ngo 1.22\nrequire (\n a.b/x v1.0.0\n a.b/y v1.0.0\n a.b/z v1.0.0\n)\nreplace a.b/z => ../z\n")
            .add("/m/sub/s.go", "package sub")
            .add("/cache/a.b/x@v1.0.0/go.mod", "module a.b/x\nrequire a.b/y v1.2.0\n")
            .add("/cache/a.b/x@v1.0.0/x.go", "package x")
            .add("/cache/a.b/y@v1.2.0/in/y.go", "package in")
            .add("/z/z.go", "package z");
        let modules = Modules::find(&files, "/m/sub");
        let dir = |path| modules.package(&files, path).map(|p| p.dir);
        assert_eq!(dir("m/sub").as_deref(), Some("/m/sub"));
        assert_eq!(dir("a.b/y/in").as_deref(), Some("/cache/a.b/y@v1.2.0/in"));
        assert_eq!(dir("a.b/z").as_deref(), Some("/z"));
        assert_eq!(dir("a.b/w"), None);
        assert_eq!(modules.path_of_dir("/m/sub"), Some(("m/sub".to_owned(), Some(22))));
    }

    #[test]
    fn a_vendor_folder_takes_the_place_of_the_cache() {
        let mut files = MemFiles::default();
        files
            .add("/m/go.mod", "module m\ngo 1.22\nrequire a.b/x v1.0.0\n")
            .add("/m/vendor/modules.txt", "# a.b/x v1.0.0\n## explicit\na.b/x/p\n")
            .add("/m/vendor/a.b/x/p/p.go", "package p");
        let modules = Modules::find(&files, "/m");
        let found = modules.package(&files, "a.b/x/p").map(|p| p.dir);
        assert_eq!(found.as_deref(), Some("/m/vendor/a.b/x/p"));
    }
}
