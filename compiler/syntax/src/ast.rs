//! The syntax tree: one arena of nodes per file, addressed by 32-bit ids.
//!
//! Owns: the shape of every construct of Go 1.27 and the position of every node.
//! Never: names resolved, types, values; a node that is not in the source.
//!
//! A tree is total: where the source is wrong there is an `Expr::Bad`, `Stmt::Bad` or `Decl::Bad`.
//! Nodes refer to each other by id, so that dropping a deep tree does not recurse and later
//! phases keep what they learn in tables indexed by id.
//!
//! Positions follow the convention of Go's compiler, whose error columns are ours: the position of
//! a binary expression is its operator, of a call, index, slice or assertion its opening bracket's
//! operand-independent place (see [`Ast::expr_pos`]); [`Ast::start_pos`] gives the leftmost token.

use go3s_diag::Pos;

/// An interned identifier or literal text; see [`crate::Names`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Name(pub u32);

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub struct $name(pub u32);
        impl $name {
            /// The id as a table index.
            pub fn index(self) -> usize { self.0 as usize }
        }
    )*};
}
ids! {
    /// An expression or type expression of one file.
    ExprId
    /// A statement of one file.
    StmtId
    /// A declaration of one file (package level or local).
    DeclId
}

/// An identifier where it is written, other than as an expression.
#[derive(Clone, Copy, Debug)]
pub struct Ident {
    /// Its text.
    pub name: Name,
    /// Its first byte.
    pub pos: Pos,
}

/// Literal kinds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LitKind {
    Int,
    Float,
    Imag,
    Rune,
    String,
}

/// Operators of unary and binary expressions and of assignments.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Op {
    /// `!`
    Not,
    /// unary `<-`
    Recv,
    /// `~` (only in constraints)
    Tilde,
    OrOr,
    AndAnd,
    Eql,
    Neq,
    Lss,
    Leq,
    Gtr,
    Geq,
    Add,
    Sub,
    Or,
    Xor,
    Mul,
    Div,
    Rem,
    And,
    AndNot,
    Shl,
    Shr,
}

/// Channel directions.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ChanDir {
    Both,
    Send,
    Recv,
}

/// A parameter, result, receiver or type parameter. Grouped parameters `a, b T` are two fields that
/// share one type expression id.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// `None` where the field has no name.
    pub name: Option<Ident>,
    /// The type (constraint, for a type parameter).
    pub ty: ExprId,
}

/// A struct field; an embedded one has no name of its own.
#[derive(Clone, Copy, Debug)]
pub struct StructField {
    pub name: Option<Ident>,
    pub ty: ExprId,
    /// The tag literal, an `Expr::BasicLit` of kind string.
    pub tag: Option<ExprId>,
    /// Where the field starts.
    pub pos: Pos,
}

/// A method or an embedded element of an interface.
#[derive(Clone, Copy, Debug)]
pub enum InterfaceElem {
    /// `m(params) results`; `ty` is an `Expr::FuncType`.
    Method { name: Ident, ty: ExprId },
    /// An embedded interface, a type, `~T`, or a union built with binary `|`.
    Embedded(ExprId),
}

/// A function's signature as written. `tparams` is empty but for function and method declarations
/// (and, wrongly, elsewhere: the checker reports those).
#[derive(Clone, Debug, Default)]
pub struct FuncSig {
    pub tparams: Vec<Field>,
    pub params: Vec<Field>,
    pub results: Vec<Field>,
}

/// Expressions and type expressions.
#[derive(Clone, Debug)]
pub enum Expr {
    /// A placeholder for what could not be parsed; an error has been reported.
    Bad,
    Name(Name),
    BasicLit {
        kind: LitKind,
        text: Name,
        /** the literal was malformed and reported */
        bad: bool,
    },
    /// `T{...}`; `ty` is `None` for an elided element type.
    CompositeLit {
        ty: Option<ExprId>,
        elems: Vec<ExprId>,
        /** how many are key: value */
        n_keyed: u32,
        rbrace: Pos,
    },
    /// `key: value` in a composite literal.
    KeyValue {
        key: ExprId,
        value: ExprId,
    },
    /// `func(...) ... { ... }`; `ty` is an `Expr::FuncType`.
    FuncLit {
        ty: ExprId,
        body: Block,
    },
    Paren(ExprId),
    Selector {
        x: ExprId,
        sel: Ident,
    },
    /// `x[i]`, or an instantiation `x[T1, T2]` (then `indices` has several).
    Index {
        x: ExprId,
        indices: Vec<ExprId>,
    },
    /// `x[lo:hi]` or `x[lo:hi:max]`.
    Slice {
        x: ExprId,
        lo: Option<ExprId>,
        hi: Option<ExprId>,
        max: Option<ExprId>,
        full: bool,
    },
    /// `x.(T)`.
    TypeAssert {
        x: ExprId,
        ty: ExprId,
    },
    /// The guard of a type switch, `lhs := x.(type)`; only as `SwitchHeader::Type`'s source.
    TypeSwitchGuard {
        lhs: Option<Ident>,
        x: ExprId,
    },
    /// `!x`, `-x`, `+x`, `^x`, `<-x`, `&x`, `~T`.
    Unary {
        op: Op,
        x: ExprId,
    },
    Binary {
        op: Op,
        x: ExprId,
        y: ExprId,
    },
    Call {
        fun: ExprId,
        args: Vec<ExprId>,
        has_dots: bool,
        rparen: Pos,
    },
    /// `*x`: pointer type or dereference.
    Star(ExprId),
    /// `[N]T`; `len` is `None` for `[...]T`.
    ArrayType {
        len: Option<ExprId>,
        elem: ExprId,
    },
    SliceType(ExprId),
    /// `...T` of a final parameter.
    DotsType(ExprId),
    StructType {
        fields: Vec<StructField>,
    },
    FuncType(Box<FuncSig>),
    InterfaceType {
        elems: Vec<InterfaceElem>,
    },
    MapType {
        key: ExprId,
        value: ExprId,
    },
    ChanType {
        dir: ChanDir,
        elem: ExprId,
    },
    /// `a, b` where a list stands as one expression (left or right side of an assignment, results).
    List(Vec<ExprId>),
}

/// Statements between braces.
#[derive(Clone, Debug, Default)]
pub struct Block {
    pub stmts: Vec<StmtId>,
    pub lbrace: Pos,
    pub rbrace: Pos,
}

/// `case a, b:` of an expression switch or `case T, nil:` of a type switch.
#[derive(Clone, Debug)]
pub struct CaseClause {
    /// Empty and `is_default` for `default:`.
    pub cases: Vec<ExprId>,
    pub is_default: bool,
    pub body: Vec<StmtId>,
    pub pos: Pos,
    pub colon: Pos,
}

/// A clause of a select statement.
#[derive(Clone, Debug)]
pub struct CommClause {
    /// A `Stmt::Send`, `Stmt::Expr` or `Stmt::Assign` with a receive; `None` for default.
    pub comm: Option<StmtId>,
    pub body: Vec<StmtId>,
    pub pos: Pos,
    pub colon: Pos,
}

/// Keywords of branch statements.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BranchKind {
    Break,
    Continue,
    Goto,
    Fallthrough,
}

/// The head of a `for` statement.
#[derive(Clone, Debug)]
pub enum ForHead {
    /// `for init; cond; post {}`; all optional.
    Plain { init: Option<StmtId>, cond: Option<ExprId>, post: Option<StmtId> },
    /// `for lhs := range x {}`; `lhs` is `None`, one expression or an `Expr::List`.
    Range { lhs: Option<ExprId>, define: bool, x: ExprId, pos: Pos },
}

/// Statements.
#[derive(Clone, Debug)]
pub enum Stmt {
    Bad,
    Empty,
    Expr(ExprId),
    Send {
        chan: ExprId,
        value: ExprId,
    },
    /// `x++`, `x--` (op `Add`/`Sub`).
    IncDec {
        op: Op,
        x: ExprId,
    },
    /// `lhs = rhs`, `lhs op= rhs`, `lhs := rhs`; several on a side are an `Expr::List`.
    Assign {
        op: Option<Op>,
        define: bool,
        lhs: ExprId,
        rhs: ExprId,
    },
    /// A const, type or var declaration.
    Decl(Vec<DeclId>),
    Labeled {
        label: Ident,
        stmt: StmtId,
    },
    Block(Block),
    If {
        init: Option<StmtId>,
        cond: ExprId,
        then: Block,
        /** a block or another if */
        els: Option<StmtId>,
    },
    For {
        head: ForHead,
        body: Block,
    },
    Switch {
        init: Option<StmtId>,
        tag: Option<ExprId>,
        clauses: Vec<CaseClause>,
        lbrace: Pos,
        rbrace: Pos,
    },
    TypeSwitch {
        init: Option<StmtId>,
        /** an `Expr::TypeSwitchGuard` */
        guard: ExprId,
        clauses: Vec<CaseClause>,
        lbrace: Pos,
        rbrace: Pos,
    },
    Select {
        clauses: Vec<CommClause>,
        lbrace: Pos,
        rbrace: Pos,
    },
    Go(ExprId),
    Defer(ExprId),
    Return {
        results: Vec<ExprId>,
    },
    Branch {
        kind: BranchKind,
        label: Option<Ident>,
    },
}

/// A group `const ( ... )`, numbered per file, so that iota and implicit repetition can be told.
pub type GroupId = u32;

/// Declarations: one per specification (`var ( a = 1; b = 2 )` is two).
#[derive(Clone, Debug)]
pub enum Decl {
    Bad,
    Import {
        /** `.` and `_` included */
        local: Option<Ident>,
        path: ExprId,
        group: Option<GroupId>,
    },
    /// `values` is empty where type and values are repeated from the specification before; `iota`
    /// counts within the group.
    Const {
        names: Vec<Ident>,
        ty: Option<ExprId>,
        values: Vec<ExprId>,
        iota: u32,
        group: Option<GroupId>,
    },
    Var {
        names: Vec<Ident>,
        ty: Option<ExprId>,
        values: Vec<ExprId>,
        group: Option<GroupId>,
    },
    Type {
        name: Ident,
        tparams: Vec<Field>,
        is_alias: bool,
        ty: ExprId,
        group: Option<GroupId>,
    },
    Func(Box<FuncDecl>),
}

/// A function or method declaration.
#[derive(Clone, Debug)]
pub struct FuncDecl {
    /// The receiver list as written: one field when correct.
    pub recv: Option<Vec<Field>>,
    pub name: Ident,
    /// An `Expr::FuncType`.
    pub ty: ExprId,
    pub body: Option<FuncBody>,
}

/// A body that is parsed with the file, or left for the first use (library packages).
#[derive(Clone, Debug)]
pub enum FuncBody {
    Parsed(Block),
    /// The body's braces in the source; `crate::parse_body` makes the block in this file's arena.
    Skipped {
        lbrace: Pos,
        rbrace: Pos,
    },
}

/// A `//go:name args` line, with the declaration that follows it (if any follows at once).
#[derive(Clone, Debug)]
pub struct Pragma {
    pub pos: Pos,
    /// The whole text after `//`.
    pub text: Name,
    pub decl: Option<DeclId>,
}

/// One parsed file.
#[derive(Clone, Debug, Default)]
pub struct Ast {
    pub exprs: Vec<Expr>,
    pub expr_pos: Vec<Pos>,
    pub stmts: Vec<Stmt>,
    pub stmt_pos: Vec<Pos>,
    pub decls: Vec<Decl>,
    pub decl_pos: Vec<Pos>,
    /// The package name; absent in a script, and where the package clause is wrong (then nothing
    /// else was parsed, and the file is not worth checking).
    pub package: Option<Ident>,
    /// Package-level declarations in source order.
    pub top: Vec<DeclId>,
    /// Top-level statements of a script (script mode only).
    pub script: Vec<StmtId>,
    pub pragmas: Vec<Pragma>,
    /// The language version that a `//go:build` line asks for, as (1, minor).
    pub go_version: Option<(u32, u32)>,
    /// How many groups were numbered.
    pub group_count: GroupId,
    /// End of the file.
    pub eof: Pos,
}
