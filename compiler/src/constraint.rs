//! Build constraints: which files of a folder belong to the build.
//!
//! Owns: `//go:build` expressions, the `_GOOS_GOARCH` rule of file names, the tags that hold.
//! Never: reads files; judges anything after the package clause.

/// Operating systems that a file name may end in.
const KNOWN_OS: &[&str] = &[
    "aix",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "hurd",
    "illumos",
    "ios",
    "js",
    "linux",
    "nacl",
    "netbsd",
    "openbsd",
    "plan9",
    "solaris",
    "wasip1",
    "windows",
    "zos",
];

/// Architectures that a file name may end in.
const KNOWN_ARCH: &[&str] = &[
    "386",
    "amd64",
    "amd64p32",
    "arm",
    "armbe",
    "arm64",
    "arm64be",
    "loong64",
    "mips",
    "mipsle",
    "mips64",
    "mips64le",
    "mips64p32",
    "mips64p32le",
    "ppc",
    "ppc64",
    "ppc64le",
    "riscv",
    "riscv64",
    "s390",
    "s390x",
    "sparc",
    "sparc64",
    "wasm",
];

/// The newest language version, 1.N.
pub const GO_MINOR: u32 = 27;

/// Nested parentheses and negations of one expression.
const MAX_DEPTH: u32 = 1000;

/// What the program is built for.
#[derive(Clone, Debug)]
pub struct Target {
    pub goos: String,
    pub goarch: String,
    /// Tags asked for on the command line.
    pub tags: Vec<String>,
}

impl Default for Target {
    fn default() -> Self {
        Self { goos: "linux".to_owned(), goarch: "amd64".to_owned(), tags: Vec::new() }
    }
}

impl Target {
    /// Whether a build tag holds.
    pub fn holds(&self, tag: &str) -> bool {
        if tag == self.goos || tag == self.goarch || self.tags.iter().any(|t| t == tag) {
            return true;
        }
        match tag {
            "go3s" | "purego" => true,
            "unix" => !matches!(self.goos.as_str(), "windows" | "plan9" | "js" | "wasip1"),
            _ => tag
                .strip_prefix("go1.")
                .and_then(|minor| minor.parse::<u32>().ok())
                .is_some_and(|minor| (1..=GO_MINOR).contains(&minor)),
        }
    }

    /// Whether a file of this name belongs to the build, by its name alone. Test files do not.
    pub fn takes_name(&self, name: &str) -> bool {
        let Some(stem) = name.strip_suffix(".go") else { return false };
        if stem.starts_with(['_', '.']) || stem.ends_with("_test") {
            return false;
        }
        self.takes_suffix(stem)
    }

    fn takes_suffix(&self, stem: &str) -> bool {
        // What stands before the first underscore never counts: `linux.go` is for everyone.
        let Some((_, rest)) = stem.split_once('_') else { return true };
        let mut parts = rest.rsplit('_');
        let (Some(last), before) = (parts.next(), parts.next()) else { return true };
        if KNOWN_ARCH.contains(&last) {
            let os_fits = before.is_none_or(|os| !KNOWN_OS.contains(&os) || self.holds(os));
            return self.holds(last) && os_fits;
        }
        !KNOWN_OS.contains(&last) || self.holds(last)
    }

    /// Whether the file's `//go:build` line, if it has one, holds. A malformed line is the error.
    pub fn takes_text(&self, text: &str) -> Result<bool, String> {
        match build_line(text) {
            Some(expr) => self.eval(expr),
            None => Ok(true),
        }
    }

    /// The value of a constraint expression.
    pub fn eval(&self, expr: &str) -> Result<bool, String> {
        let mut parser = ExprParser { rest: expr.trim(), target: self, depth: 0 };
        let value = parser.or()?;
        match parser.rest.chars().next() {
            None => Ok(value),
            Some(c) => Err(format!("unexpected token {c}")),
        }
    }
}

/// The expression of the `//go:build` line that stands before the package clause.
fn build_line(text: &str) -> Option<&str> {
    let mut in_comment = false;
    for line in text.lines() {
        let mut line = line.trim();
        if in_comment {
            let Some((_, after)) = line.split_once("*/") else { continue };
            in_comment = false;
            line = after.trim();
        }
        if let Some(expr) = line.strip_prefix("//go:build")
            && expr.starts_with([' ', '\t'])
        {
            return Some(expr.trim());
        }
        if line.is_empty() || line.starts_with("//") {
            continue;
        }
        let opened = line.strip_prefix("/*")?;
        match opened.split_once("*/") {
            Some((_, after)) if after.trim().is_empty() => {}
            Some(_) => return None,
            None => in_comment = true,
        }
    }
    None
}

struct ExprParser<'a> {
    rest: &'a str,
    target: &'a Target,
    depth: u32,
}

impl ExprParser<'_> {
    fn or(&mut self) -> Result<bool, String> {
        let mut value = self.and()?;
        while self.eat("||") {
            value |= self.and()?;
        }
        Ok(value)
    }

    fn and(&mut self) -> Result<bool, String> {
        let mut value = self.not()?;
        while self.eat("&&") {
            value &= self.not()?;
        }
        Ok(value)
    }

    fn not(&mut self) -> Result<bool, String> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err("build expression nested too deeply".to_owned());
        }
        let value = self.primary();
        self.depth -= 1;
        value
    }

    fn primary(&mut self) -> Result<bool, String> {
        if self.eat("!") {
            if self.rest.starts_with('!') {
                return Err("double negation not allowed".to_owned());
            }
            return Ok(!self.not()?);
        }
        if self.eat("(") {
            let value = self.or()?;
            return if self.eat(")") { Ok(value) } else { Err("missing close paren".to_owned()) };
        }
        let end = self
            .rest
            .find(|c: char| !c.is_alphanumeric() && c != '_' && c != '.')
            .unwrap_or(self.rest.len());
        let (tag, rest) = self.rest.split_at(end);
        if tag.is_empty() {
            return Err(match self.rest.chars().next() {
                None => "unexpected end of expression".to_owned(),
                Some(c) => format!("unexpected token {c}"),
            });
        }
        self.rest = rest.trim_start();
        Ok(self.target.holds(tag))
    }

    fn eat(&mut self, token: &str) -> bool {
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest.trim_start();
                true
            }
            None => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_choose_system_and_architecture() {
        let t = Target::default();
        for taken in ["a.go", "linux.go", "a_linux.go", "a_amd64.go", "a_linux_amd64.go", "a_b.go"]
        {
            assert!(t.takes_name(taken), "{taken}");
        }
        for left in ["a_windows.go", "a_arm64.go", "a_darwin_amd64.go", "a_test.go", "_a.go", "a.s"]
        {
            assert!(!t.takes_name(left), "{left}");
        }
    }

    #[test]
    fn expressions_are_evaluated() {
        let t = Target::default();
        assert_eq!(t.eval("linux && (amd64 || arm64) && !cgo"), Ok(true));
        assert_eq!(t.eval("gc"), Ok(false));
        assert_eq!(t.eval("go1.27 && !go1.28 && unix"), Ok(true));
        assert!(t.eval("linux &&").is_err());
        assert!(t.eval("(linux").is_err());
        assert!(t.eval(&"(".repeat(100_000)).is_err());
    }

    #[test]
    fn only_a_line_before_the_package_clause_counts() {
        let t = Target::default();
        assert_eq!(t.takes_text("// hi\n\n//go:build ignore\n\npackage a\n"), Ok(false));
        assert_eq!(t.takes_text("/* x\n*/\n//go:build windows\npackage a\n"), Ok(false));
        assert_eq!(t.takes_text("package a\n//go:build ignore\n"), Ok(true));
    }
}
