//! The import graph: from what the user names to parsed packages in dependency order.
//!
//! Owns: reading and choosing a package's files, following imports, package names, import cycles.
//! Never: checks types; resolves an import path itself (see `resolve`).

use go3s_diag::{Diagnostic, Diagnostics, Pos, SourceMap};
use go3s_syntax::Names;
use go3s_syntax::ast::{Ast, Decl, Expr};
use hashbrown::HashMap;

use crate::constraint::Target;
use crate::files::{FileKind, Files, absolute, base_name, join, parent};
use crate::parse;
use crate::resolve::{Importer, Origin, Place, Resolver, StdSource};

/// What is to be built.
#[derive(Clone, Debug)]
pub enum Input {
    /// Go files of one package, taken whatever their build constraints.
    Files(Vec<String>),
    /// The package of a folder.
    Dir(String),
    /// A file without a package clause.
    Script(String),
    /// A program given as text, with the name that errors show.
    Text { name: String, text: String, is_script: bool },
}

/// How it is to be built.
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub target: Target,
    /// Whether `./a` may be imported.
    pub relative_imports: bool,
}

/// One parsed file.
#[derive(Debug)]
pub struct SourceUnit {
    pub name: String,
    pub ast: Ast,
    /// Where the file begins in the source map.
    pub base: Pos,
}

/// A package, parsed.
#[derive(Debug)]
pub struct SourcePackage {
    pub path: String,
    pub name: String,
    pub dir: String,
    pub origin: Origin,
    /// The language version 1.N that holds where a file does not say another.
    pub go_minor: Option<u32>,
    pub files: Vec<SourceUnit>,
    /// Import paths as written, with the index in [`Graph::packages`]; `unsafe` is not among them.
    pub imports: Vec<(String, usize)>,
    pub is_script: bool,
    /// Whether the package, or one that it imports, has errors that make checking it pointless.
    pub is_broken: bool,
}

/// Parsed packages; each comes after those it imports, the program's own last.
#[derive(Default)]
pub struct Graph {
    pub packages: Vec<SourcePackage>,
    pub source_map: SourceMap,
    pub names: Names,
    pub diagnostics: Diagnostics,
}

/// The path of a program whose folder belongs to no module.
const COMMAND_LINE: &str = "command-line-arguments";

/// Packages that import each other in a chain.
const MAX_DEPTH: usize = 10_000;

/// Reads the program and everything that it imports.
pub fn load(files: &dyn Files, std: StdSource<'_>, input: &Input, options: &Options) -> Graph {
    let start_dir = match input {
        Input::Files(names) => names.first().map_or(".", |n| parent(n)).to_owned(),
        Input::Dir(dir) => dir.clone(),
        Input::Script(name) => parent(name).to_owned(),
        Input::Text { .. } => ".".to_owned(),
    };
    let resolver = Resolver::new(files, std, &start_dir, options.relative_imports);
    let mut loader = Loader {
        files,
        resolver,
        target: &options.target,
        graph: Graph::default(),
        known: HashMap::new(),
        chain: Vec::new(),
    };
    loader.report_bad_module_files();
    loader.load_root(input, &absolute(&files.current_dir(), &start_dir));
    loader.graph
}

/// How far a package has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Loading,
    Done(usize),
    Failed,
}

struct Loader<'a> {
    files: &'a dyn Files,
    resolver: Resolver<'a>,
    target: &'a Target,
    graph: Graph,
    known: HashMap<String, State>,
    /// Packages being loaded, outermost first, each with the file that imports it.
    chain: Vec<(String, String)>,
}

/// A file's text on its way to the parser.
struct RawFile {
    name: String,
    text: Vec<u8>,
}

/// What is known of a package before it is parsed.
struct Shell {
    path: String,
    dir: String,
    origin: Origin,
    go_minor: Option<u32>,
    is_script: bool,
    /// Whether the files are those of a folder: then the folder is blamed for two package names.
    is_dir: bool,
    /// The import that asks for it; nowhere for the program's own package.
    asked_at: Pos,
}

impl Loader<'_> {
    fn report(&mut self, pos: Pos, msg: impl Into<String>) {
        self.graph.diagnostics.report(pos, msg);
    }

    /// A place for an error about a file or folder as a whole.
    fn whole(&mut self, name: &str) -> Pos {
        self.graph.source_map.add_file(name, Vec::new()).unwrap_or(Pos::NONE)
    }

    fn report_bad_module_files(&mut self) {
        for bad in self.resolver.modules().bad.clone() {
            let text = self.files.read(&bad.path).unwrap_or_default();
            let before: usize = text
                .split_inclusive(|b| *b == b'\n')
                .take(bad.error.line as usize - 1)
                .map(<[u8]>::len)
                .sum();
            let base = self.graph.source_map.add_file(&bad.path, text).unwrap_or(Pos::NONE);
            self.report(base.offset(before as u32), bad.error.why);
        }
    }

    fn load_root(&mut self, input: &Input, start_dir: &str) {
        let (path, go_minor) = match self.resolver.modules().path_of_dir(start_dir) {
            Some((path, minor)) => (path, minor),
            None => (COMMAND_LINE.to_owned(), None),
        };
        let (raw, is_script, is_dir) = match input {
            Input::Files(names) => (self.read_named(names), false, false),
            Input::Script(name) => (self.read_named(std::slice::from_ref(name)), true, false),
            Input::Text { name, text, is_script } => {
                let file = RawFile { name: name.clone(), text: text.clone().into_bytes() };
                (vec![file], *is_script, false)
            }
            Input::Dir(dir) => (self.read_dir(dir, Origin::Own), false, true),
        };
        if raw.is_empty() {
            if !self.graph.diagnostics.has_errors() {
                let pos = self.whole(start_dir);
                self.report(pos, format!("no Go files in {start_dir}"));
            }
            return;
        }
        let dir = start_dir.to_owned();
        let shell = Shell {
            path: path.clone(),
            dir,
            origin: Origin::Own,
            go_minor,
            is_script,
            is_dir,
            asked_at: Pos::NONE,
        };
        self.chain.push((path.clone(), String::new()));
        self.known.insert(path, State::Loading);
        self.load_package(shell, raw);
    }

    fn read_named(&mut self, names: &[String]) -> Vec<RawFile> {
        let mut raw = Vec::new();
        for name in names {
            match self.files.read(name) {
                Ok(text) => raw.push(RawFile { name: name.clone(), text }),
                Err(why) => {
                    let pos = self.whole(name);
                    self.report(pos, format!("open {name}: {why}"));
                }
            }
        }
        raw
    }

    /// The files of a folder that belong to the build.
    fn read_dir(&mut self, dir: &str, origin: Origin) -> Vec<RawFile> {
        let entries = match self.files.list(dir) {
            Ok(entries) => entries,
            Err(why) => {
                let pos = self.whole(dir);
                self.report(pos, format!("open {dir}: {why}"));
                return Vec::new();
            }
        };
        let mut raw = Vec::new();
        for (name, kind) in entries {
            if kind != FileKind::File || !self.target.takes_name(&name) {
                continue;
            }
            let path = join(dir, &name);
            let Ok(text) = self.files.read(&path) else { continue };
            let shown = self.shown_name(&path, origin);
            raw.extend(self.take_file(shown, text));
        }
        raw
    }

    /// Own files are shown as relative paths where they are below the current folder.
    fn shown_name(&self, path: &str, origin: Origin) -> String {
        if origin != Origin::Own || !path.starts_with('/') {
            return path.to_owned();
        }
        let here = self.files.current_dir();
        match path.strip_prefix(&here).and_then(|rest| rest.strip_prefix('/')) {
            Some(rest) if here != "/" => rest.to_owned(),
            _ => path.to_owned(),
        }
    }

    fn take_file(&mut self, name: String, text: Vec<u8>) -> Option<RawFile> {
        match self.target.takes_text(&String::from_utf8_lossy(&text)) {
            Ok(true) => Some(RawFile { name, text }),
            Ok(false) => None,
            Err(why) => {
                let pos = self.whole(&name);
                self.report(pos, format!("parsing //go:build line: {why}"));
                None
            }
        }
    }

    /// Parses the package, loads what it imports, and then adds it.
    fn load_package(&mut self, shell: Shell, raw: Vec<RawFile>) -> State {
        let errors_before = self.graph.diagnostics.len();
        let mut units = Vec::new();
        for file in raw {
            let Some(base) = self.graph.source_map.add_file(&file.name, file.text) else {
                self.report(Pos::NONE, "the program is larger than 4 GiB");
                return State::Failed;
            };
            let how = go3s_syntax::Options {
                lazy_bodies: shell.origin.is_std(),
                script: shell.is_script,
                is_std: shell.origin.is_std(),
            };
            let ast = parse::file(&mut self.graph, base, how);
            units.push(SourceUnit { name: file.name, ast, base });
        }
        if shell.is_dir {
            // As where cgo is switched off: such files are for a build with C.
            let names = &self.graph.names;
            units.retain(|u| import_paths(&u.ast, names).iter().all(|(path, _)| path != "C"));
            if units.is_empty() {
                let dir = &shell.dir;
                self.report(
                    shell.asked_at,
                    format!("build constraints exclude all Go files in {dir}"),
                );
                return State::Failed;
            }
        }
        let name = self.package_name(&shell, &mut units);
        let mut imports = Vec::new();
        let mut is_broken = self.graph.diagnostics.len() > errors_before;
        for unit in &units {
            for (path, pos) in import_paths(&unit.ast, &self.graph.names) {
                if path == "unsafe" || imports.iter().any(|(p, _)| *p == path) {
                    continue;
                }
                match self.import(&shell, &unit.name, &path, pos) {
                    State::Done(index) => {
                        is_broken |= self.graph.packages[index].is_broken;
                        imports.push((path, index));
                    }
                    State::Loading | State::Failed => is_broken = true,
                }
            }
        }
        let index = self.graph.packages.len();
        let Shell { path, dir, origin, go_minor, is_script, .. } = shell;
        self.known.insert(path.clone(), State::Done(index));
        self.graph.packages.push(SourcePackage {
            path,
            name,
            dir,
            origin,
            go_minor,
            files: units,
            imports,
            is_script,
            is_broken,
        });
        State::Done(index)
    }

    /// The package's name; files of another name are reported and left out.
    fn package_name(&mut self, shell: &Shell, units: &mut Vec<SourceUnit>) -> String {
        if shell.is_script {
            return "main".to_owned();
        }
        let clause = |unit: &SourceUnit, names: &Names| {
            unit.ast.package.map(|ident| (names.get(ident.name).to_owned(), ident.pos))
        };
        if shell.is_dir && units.len() > 1 {
            // Folders may hold documentation in a file of its own.
            units
                .retain(|u| clause(u, &self.graph.names).is_none_or(|(n, _)| n != "documentation"));
        }
        let Some((name, first)) =
            units.iter().find_map(|u| Some((clause(u, &self.graph.names)?.0, u.name.clone())))
        else {
            return String::new();
        };
        let mut wrong = Vec::new();
        units.retain(|unit| match clause(unit, &self.graph.names) {
            Some((other, pos)) if other != name => {
                wrong.push((other, pos, unit.name.clone()));
                false
            }
            _ => true,
        });
        for (other, pos, file) in wrong {
            self.report(
                pos,
                if shell.is_dir {
                    let (first, file, dir) = (base_name(&first), base_name(&file), &shell.dir);
                    format!("found packages {name} ({first}) and {other} ({file}) in {dir}")
                } else {
                    format!("package {other}; expected package {name}")
                },
            );
        }
        name
    }

    fn import(&mut self, shell: &Shell, file: &str, path: &str, pos: Pos) -> State {
        if path.is_empty() {
            self.report(pos, "invalid import path: \"\" (empty string)");
            return State::Failed;
        }
        let from = Importer { path: &shell.path, dir: &shell.dir, origin: shell.origin };
        let found = match self.resolver.resolve(path, from) {
            Ok(found) => found,
            Err(why) => {
                self.report(pos, why);
                return State::Failed;
            }
        };
        match self.known.get(&found.path) {
            Some(State::Loading) => {
                self.report_cycle(&found.path, file, pos);
                return State::Failed;
            }
            Some(state) => return self.importable(*state, path, pos),
            None => {}
        }
        if self.chain.len() >= MAX_DEPTH {
            self.report(pos, "imports nested too deeply");
            return State::Failed;
        }
        self.known.insert(found.path.clone(), State::Loading);
        self.chain.push((found.path.clone(), file.to_owned()));
        let (raw, dir, is_dir) = match found.place {
            Place::Texts(texts) => (self.take_texts(&found.path, texts), String::new(), false),
            Place::Dir(dir) => (self.read_dir(&dir, found.origin), dir, true),
        };
        let state = if raw.is_empty() {
            self.report(pos, format!("build constraints exclude all Go files in {dir}"));
            State::Failed
        } else {
            let (path, origin, go_minor) = (found.path.clone(), found.origin, found.go_minor);
            self.load_package(
                Shell { path, dir, origin, go_minor, is_script: false, is_dir, asked_at: pos },
                raw,
            )
        };
        self.chain.pop();
        self.known.insert(found.path, state);
        self.importable(state, path, pos)
    }

    /// Files of the engine's library are shown as `$STD/path/file.go`, others by their own name.
    fn take_texts(&mut self, path: &str, texts: Vec<(String, String)>) -> Vec<RawFile> {
        let mut raw = Vec::new();
        for (name, text) in texts {
            let shown = if name.contains('/') { name } else { format!("$STD/{path}/{name}") };
            if self.target.takes_name(base_name(&shown)) {
                raw.extend(self.take_file(shown, text.into_bytes()));
            }
        }
        raw
    }

    fn importable(&mut self, state: State, path: &str, pos: Pos) -> State {
        if let State::Done(index) = state
            && self.graph.packages[index].name == "main"
        {
            self.report(pos, format!("import \"{path}\" is a program, not an importable package"));
            return State::Failed;
        }
        state
    }

    fn report_cycle(&mut self, path: &str, file: &str, pos: Pos) {
        let mut diagnostic = Diagnostic::new(pos, "import cycle not allowed");
        let start = self.chain.iter().position(|(p, _)| p == path).unwrap_or(0);
        for (at, (package, from)) in self.chain.iter().enumerate().skip(start) {
            let line = if at == start {
                format!("package {package}")
            } else {
                format!("imports {package} from {}", base_name(from))
            };
            diagnostic = diagnostic.detail(Pos::NONE, line);
        }
        let last = format!("imports {path} from {}: import cycle not allowed", base_name(file));
        self.graph.diagnostics.push(diagnostic.detail(Pos::NONE, last));
    }
}

/// The import paths of a file, with the positions of their literals; malformed ones are left out.
fn import_paths(ast: &Ast, names: &Names) -> Vec<(String, Pos)> {
    let mut paths = Vec::new();
    for id in &ast.top {
        let Some(Decl::Import { path, .. }) = ast.decls.get(id.index()) else { continue };
        let Some(Expr::BasicLit { text, bad: false, .. }) = ast.exprs.get(path.index()) else {
            continue;
        };
        let text = names.get(*text);
        let inner = text.strip_prefix(['"', '`']).and_then(|t| t.strip_suffix(['"', '`']));
        if let Some(inner) = inner {
            paths.push((inner.to_owned(), ast.expr_pos[path.index()]));
        }
    }
    paths
}
