//! `//go:build` lines.
//!
//! Owns: the expression syntax, the language version it implies, and its truth for a set of tags.
//! Never: decides which tags hold.

/// A build constraint.
enum Constraint {
    Tag(String),
    Not(Box<Constraint>),
    And(Box<Constraint>, Box<Constraint>),
    Or(Box<Constraint>, Box<Constraint>),
}

/// Deeper expressions are refused.
const DEPTH_MAX: u32 = 1_000;

/// The language version that `expr` (what follows `go:build`) implies; the outer `None` if it is
/// malformed, the inner one if it implies none.
pub(crate) fn go_version(expr: &str) -> Option<Option<(u32, u32)>> {
    let constraint = parse(expr)?;
    let minor = min_version(&constraint, true);
    Some(u32::try_from(minor).ok().map(|minor| (1, minor)))
}

/// Whether the build constraint `expr` (what follows `//go:build`) is true when exactly the tags
/// for which `holds` answers true are set; `None` if it is malformed.
pub fn eval_build_constraint(expr: &str, holds: &dyn Fn(&str) -> bool) -> Option<bool> {
    parse(expr).map(|constraint| eval(&constraint, holds))
}

fn eval(constraint: &Constraint, holds: &dyn Fn(&str) -> bool) -> bool {
    match constraint {
        Constraint::Tag(tag) => holds(tag),
        Constraint::Not(x) => !eval(x, holds),
        Constraint::And(x, y) => eval(x, holds) && eval(y, holds),
        Constraint::Or(x, y) => eval(x, holds) || eval(y, holds),
    }
}

/// The least minor version under which the constraint can hold (with `sign` false: can fail); -1
/// if it says nothing.
fn min_version(constraint: &Constraint, sign: bool) -> i64 {
    match constraint {
        Constraint::And(x, y) | Constraint::Or(x, y) => {
            let is_and = matches!(constraint, Constraint::And(..));
            let (x, y) = (min_version(x, sign), min_version(y, sign));
            if is_and == sign { x.max(y) } else { x.min(y) }
        }
        Constraint::Not(x) => min_version(x, !sign),
        Constraint::Tag(_) if !sign => -1,
        Constraint::Tag(tag) if tag == "go1" => 0,
        Constraint::Tag(tag) => tag
            .strip_prefix("go1.")
            .and_then(|minor| minor.parse::<u32>().ok())
            .map_or(-1, i64::from),
    }
}

struct Parser<'a> {
    rest: &'a str,
    depth: u32,
}

fn parse(expr: &str) -> Option<Constraint> {
    let mut parser = Parser { rest: expr.trim(), depth: 0 };
    let constraint = parser.or()?;
    parser.rest.is_empty().then_some(constraint)
}

impl Parser<'_> {
    fn take(&mut self, text: &str) -> bool {
        match self.rest.strip_prefix(text) {
            Some(rest) => {
                self.rest = rest.trim_start();
                true
            }
            None => false,
        }
    }

    fn or(&mut self) -> Option<Constraint> {
        let mut x = self.and()?;
        while self.take("||") {
            x = Constraint::Or(Box::new(x), Box::new(self.and()?));
        }
        Some(x)
    }

    fn and(&mut self) -> Option<Constraint> {
        let mut x = self.not()?;
        while self.take("&&") {
            x = Constraint::And(Box::new(x), Box::new(self.not()?));
        }
        Some(x)
    }

    fn not(&mut self) -> Option<Constraint> {
        self.depth += 1;
        if self.depth > DEPTH_MAX {
            return None;
        }
        if self.take("!") {
            return self.not().map(|x| Constraint::Not(Box::new(x)));
        }
        if self.take("(") {
            let x = self.or()?;
            return self.take(")").then_some(x);
        }
        let is_tag = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
        let len = self.rest.find(|c| !is_tag(c)).unwrap_or(self.rest.len());
        let (tag, rest) = self.rest.split_at_checked(len)?;
        self.rest = rest.trim_start();
        (!tag.is_empty()).then(|| Constraint::Tag(tag.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_and_truth() {
        assert_eq!(go_version(" go1.21"), Some(Some((1, 21))));
        assert_eq!(go_version(" linux && go1.18 || go1.21 && !windows"), Some(Some((1, 18))));
        assert_eq!(go_version(" linux || go1.21"), Some(None));
        assert_eq!(go_version(" !go1.21"), Some(None));
        assert_eq!(go_version(" (linux"), None);
        let holds = |tag: &str| tag == "linux" || tag == "amd64";
        assert_eq!(eval_build_constraint("linux && !(cgo || arm64)", &holds), Some(true));
        assert_eq!(eval_build_constraint("!amd64", &holds), Some(false));
    }
}
