//! Expressions as text, the way Go's error messages quote them.
//!
//! Owns: the short form: one line, bodies and literal elements as `…`.
//! Never: the source's own spacing; gofmt's.

use crate::ast::*;
use crate::names::Names;

/// Deeper expressions are cut, since printing recurses.
const DEPTH_MAX: u32 = 2_000;

impl Ast {
    /// `id` as Go's error messages print it.
    pub fn expr_string(&self, names: &Names, id: ExprId) -> String {
        let mut printer = Printer { ast: self, names, out: String::new(), depth: 0 };
        printer.expr(id);
        printer.out
    }

    /// A simple statement as Go's error messages print it.
    pub fn simple_stmt_string(&self, names: &Names, id: StmtId) -> String {
        let text = |x: &ExprId| self.expr_string(names, *x);
        match self.stmt(id) {
            Stmt::Expr(x) => text(x),
            Stmt::Send { chan, value } => format!("{} <- {}", text(chan), text(value)),
            Stmt::IncDec { op, x } => format!("{}{1}{1}", text(x), op.text()),
            Stmt::Assign { op, define, lhs, rhs } => {
                let op = op.map_or(if *define { ":" } else { "" }, Op::text);
                format!("{} {op}= {}", text(lhs), text(rhs))
            }
            _ => String::new(),
        }
    }

    /// A parameter or type parameter list without its brackets.
    pub fn fields_string(&self, names: &Names, fields: &[Field]) -> String {
        let mut printer = Printer { ast: self, names, out: String::new(), depth: 0 };
        printer.params(fields);
        printer.out
    }
}

impl Op {
    /// The operator as written.
    pub fn text(self) -> &'static str {
        match self {
            Op::Not => "!",
            Op::Recv => "<-",
            Op::Tilde => "~",
            Op::OrOr => "||",
            Op::AndAnd => "&&",
            Op::Eql => "==",
            Op::Neq => "!=",
            Op::Lss => "<",
            Op::Leq => "<=",
            Op::Gtr => ">",
            Op::Geq => ">=",
            Op::Add => "+",
            Op::Sub => "-",
            Op::Or => "|",
            Op::Xor => "^",
            Op::Mul => "*",
            Op::Div => "/",
            Op::Rem => "%",
            Op::And => "&",
            Op::AndNot => "&^",
            Op::Shl => "<<",
            Op::Shr => ">>",
        }
    }

    /// Whether it compares its operands.
    pub fn is_comparison(self) -> bool {
        matches!(self, Op::Eql | Op::Neq | Op::Lss | Op::Leq | Op::Gtr | Op::Geq)
    }

    /// Whether it shifts.
    pub fn is_shift(self) -> bool {
        matches!(self, Op::Shl | Op::Shr)
    }
}

struct Printer<'a> {
    ast: &'a Ast,
    names: &'a Names,
    out: String,
    depth: u32,
}

impl Printer<'_> {
    fn text(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn name(&mut self, name: Name) {
        let names = self.names;
        self.text(names.get(name));
    }

    fn expr(&mut self, id: ExprId) {
        if self.depth >= DEPTH_MAX {
            return self.text("…");
        }
        self.depth += 1;
        self.expr_inner(id);
        self.depth -= 1;
    }

    fn expr_inner(&mut self, id: ExprId) {
        let ast = self.ast;
        match ast.expr(id) {
            Expr::Bad => self.text("<bad expr>"),
            Expr::Name(name) | Expr::BasicLit { text: name, .. } => self.name(*name),
            Expr::CompositeLit { ty, elems, .. } => {
                self.optional(*ty);
                self.text(if elems.is_empty() { "{}" } else { "{…}" });
            }
            Expr::KeyValue { key, value } => self.joined(*key, ": ", *value),
            Expr::FuncLit { ty, body } => {
                self.expr(*ty);
                self.text(if body.stmts.is_empty() { " {}" } else { " {…}" });
            }
            Expr::Paren(x) => self.wrapped("(", *x, ")"),
            Expr::Selector { x, sel } => {
                self.expr(*x);
                self.text(".");
                self.name(sel.name);
            }
            Expr::Index { x, indices } => {
                self.expr(*x);
                self.text("[");
                self.list(indices);
                self.text("]");
            }
            Expr::Slice { x, lo, hi, max, .. } => self.slice(*x, *lo, *hi, *max),
            Expr::TypeAssert { x, ty } => {
                self.expr(*x);
                self.wrapped(".(", *ty, ")");
            }
            Expr::TypeSwitchGuard { lhs, x } => {
                if let Some(lhs) = lhs {
                    self.name(lhs.name);
                    self.text(" := ");
                }
                self.wrapped("", *x, ".(type)");
            }
            Expr::Unary { op, x } => self.wrapped(op.text(), *x, ""),
            Expr::Star(x) => self.wrapped("*", *x, ""),
            Expr::Binary { op, x, y } => {
                self.expr(*x);
                self.text(" ");
                self.text(op.text());
                self.wrapped(" ", *y, "");
            }
            Expr::Call { fun, args, has_dots, .. } => {
                self.expr(*fun);
                self.text("(");
                self.list(args);
                self.text(if *has_dots { "...)" } else { ")" });
            }
            Expr::List(elems) => self.list(elems),
            ty => self.type_expr(ty),
        }
    }

    fn type_expr(&mut self, ty: &Expr) {
        match ty {
            Expr::ArrayType { len, elem } => {
                self.text("[");
                match len {
                    Some(len) => self.expr(*len),
                    None => self.text("..."),
                }
                self.wrapped("]", *elem, "");
            }
            Expr::SliceType(elem) => self.wrapped("[]", *elem, ""),
            Expr::DotsType(elem) => self.wrapped("...", *elem, ""),
            Expr::MapType { key, value } => {
                self.text("map[");
                self.joined(*key, "]", *value);
            }
            Expr::ChanType { dir, elem } => self.chan_type(*dir, *elem),
            Expr::StructType { fields } => self.struct_type(fields),
            Expr::FuncType(sig) => {
                self.text("func");
                self.signature(sig);
            }
            Expr::InterfaceType { elems } => self.interface_type(elems),
            _ => {}
        }
    }

    fn optional(&mut self, id: Option<ExprId>) {
        if let Some(id) = id {
            self.expr(id);
        }
    }

    fn wrapped(&mut self, before: &str, id: ExprId, after: &str) {
        self.text(before);
        self.expr(id);
        self.text(after);
    }

    fn joined(&mut self, a: ExprId, between: &str, b: ExprId) {
        self.expr(a);
        self.text(between);
        self.expr(b);
    }

    fn list(&mut self, ids: &[ExprId]) {
        for (index, id) in ids.iter().enumerate() {
            if index > 0 {
                self.text(", ");
            }
            self.expr(*id);
        }
    }

    fn slice(&mut self, x: ExprId, lo: Option<ExprId>, hi: Option<ExprId>, max: Option<ExprId>) {
        self.expr(x);
        self.text("[");
        self.optional(lo);
        self.text(":");
        self.optional(hi);
        if let Some(max) = max {
            self.wrapped(":", max, "");
        }
        self.text("]");
    }

    fn chan_type(&mut self, dir: ChanDir, elem: ExprId) {
        self.text(match dir {
            ChanDir::Both => "chan ",
            ChanDir::Send => "chan<- ",
            ChanDir::Recv => "<-chan ",
        });
        // chan (<-chan T) must not read as chan<- chan T.
        let is_recv = matches!(self.ast.expr(elem), Expr::ChanType { dir: ChanDir::Recv, .. });
        if dir == ChanDir::Both && is_recv {
            self.wrapped("(", elem, ")");
        } else {
            self.expr(elem);
        }
    }

    fn struct_type(&mut self, fields: &[StructField]) {
        self.text("struct{");
        let mut previous: Option<&StructField> = None;
        for (index, field) in fields.iter().enumerate() {
            let shares = |other: Option<&StructField>| {
                other.is_some_and(|other| {
                    other.ty == field.ty && other.name.is_some() && field.name.is_some()
                })
            };
            if index > 0 {
                self.text(if shares(previous) { ", " } else { "; " });
            }
            if let Some(name) = field.name {
                self.name(name.name);
            }
            if !shares(fields.get(index + 1)) {
                self.wrapped(if field.name.is_some() { " " } else { "" }, field.ty, "");
                if let Some(tag) = field.tag {
                    self.wrapped(" ", tag, "");
                }
            }
            previous = Some(field);
        }
        self.text("}");
    }

    fn interface_type(&mut self, elems: &[InterfaceElem]) {
        self.text("interface{");
        for (index, elem) in elems.iter().enumerate() {
            if index > 0 {
                self.text("; ");
            }
            match elem {
                InterfaceElem::Method { name, ty } => {
                    self.name(name.name);
                    match self.ast.func_sig(*ty) {
                        Some(sig) => self.signature(sig),
                        None => self.expr(*ty),
                    }
                }
                InterfaceElem::Embedded(ty) => self.expr(*ty),
            }
        }
        self.text("}");
    }

    fn signature(&mut self, sig: &FuncSig) {
        self.text("(");
        self.params(&sig.params);
        self.text(")");
        match sig.results.as_slice() {
            [] => {}
            [Field { name: None, ty }] => self.wrapped(" ", *ty, ""),
            results => {
                self.text(" (");
                self.params(results);
                self.text(")");
            }
        }
    }

    fn params(&mut self, fields: &[Field]) {
        for (index, field) in fields.iter().enumerate() {
            if index > 0 {
                self.text(", ");
            }
            if let Some(name) = field.name {
                self.name(name.name);
                let shares = |next: &Field| next.name.is_some() && next.ty == field.ty;
                if fields.get(index + 1).is_some_and(shares) {
                    continue;
                }
                self.text(" ");
            }
            self.expr(field.ty);
        }
    }
}
