//! The type model: arenas of types, objects and packages that all phases share.
//!
//! Owns: the shape of every type, object, scope and package; interning of basic types.
//! Never: rules of the language; reports an error.
//!
//! Types are nodes of an arena. Two nodes may be identical types: identity is a question (see
//! `predicates`), and `canon` gives one representative of each class. Defined types are filled in
//! steps: a node exists from the moment its declaration is entered, its underlying type later.

use std::rc::Rc;

use go3s_diag::Pos;
pub use go3s_syntax::ast::ChanDir;
use go3s_syntax::ast::Name;
use go3s_syntax::{Ast, DeclId, ExprId, Names};
use hashbrown::HashMap;

use crate::constant::Value;
use crate::info::FileInfo;

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
    /// A type.
    TypeId
    /// A named entity: constant, type name, variable, field, function, method, label, package name.
    ObjId
    /// A package.
    PkgId
    /// A scope.
    ScopeId
    /// A source file of the program.
    FileId
    /// A package-level declaration: a constant, the variables of one initialisation, a type, a function.
    DeclIdx
}

/// The basic types; typed numeric ones in Go's order of kinds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[repr(u8)]
pub enum Basic {
    Invalid,
    Bool,
    Int,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Uintptr,
    Float32,
    Float64,
    Complex64,
    Complex128,
    String,
    UnsafePointer,
    UntypedBool,
    UntypedInt,
    UntypedRune,
    UntypedFloat,
    UntypedComplex,
    UntypedString,
    UntypedNil,
}

impl Basic {
    /// All of them; the index is the type's id.
    pub const ALL: [Basic; 26] = [
        Basic::Invalid,
        Basic::Bool,
        Basic::Int,
        Basic::Int8,
        Basic::Int16,
        Basic::Int32,
        Basic::Int64,
        Basic::Uint,
        Basic::Uint8,
        Basic::Uint16,
        Basic::Uint32,
        Basic::Uint64,
        Basic::Uintptr,
        Basic::Float32,
        Basic::Float64,
        Basic::Complex64,
        Basic::Complex128,
        Basic::String,
        Basic::UnsafePointer,
        Basic::UntypedBool,
        Basic::UntypedInt,
        Basic::UntypedRune,
        Basic::UntypedFloat,
        Basic::UntypedComplex,
        Basic::UntypedString,
        Basic::UntypedNil,
    ];

    /// Go's name.
    pub fn name(self) -> &'static str {
        const NAMES: [&str; 26] = [
            "invalid type",
            "bool",
            "int",
            "int8",
            "int16",
            "int32",
            "int64",
            "uint",
            "uint8",
            "uint16",
            "uint32",
            "uint64",
            "uintptr",
            "float32",
            "float64",
            "complex64",
            "complex128",
            "string",
            "unsafe.Pointer",
            "untyped bool",
            "untyped int",
            "untyped rune",
            "untyped float",
            "untyped complex",
            "untyped string",
            "untyped nil",
        ];
        NAMES[self as usize]
    }

    pub fn is_untyped(self) -> bool {
        self >= Basic::UntypedBool
    }
    pub fn is_boolean(self) -> bool {
        matches!(self, Basic::Bool | Basic::UntypedBool)
    }
    pub fn is_integer(self) -> bool {
        (Basic::Int..=Basic::Uintptr).contains(&self)
            || matches!(self, Basic::UntypedInt | Basic::UntypedRune)
    }
    pub fn is_unsigned(self) -> bool {
        (Basic::Uint..=Basic::Uintptr).contains(&self)
    }
    pub fn is_float(self) -> bool {
        matches!(self, Basic::Float32 | Basic::Float64 | Basic::UntypedFloat)
    }
    pub fn is_complex(self) -> bool {
        matches!(self, Basic::Complex64 | Basic::Complex128 | Basic::UntypedComplex)
    }
    pub fn is_numeric(self) -> bool {
        self.is_integer() || self.is_float() || self.is_complex()
    }
    pub fn is_string(self) -> bool {
        matches!(self, Basic::String | Basic::UntypedString)
    }
    pub fn is_ordered(self) -> bool {
        self.is_integer() || self.is_float() || self.is_string()
    }
    pub fn is_const_type(self) -> bool {
        self.is_boolean() || self.is_numeric() || self.is_string()
    }
}

/// Well-known types, at fixed ids.
impl TypeId {
    pub const INVALID: TypeId = TypeId(Basic::Invalid as u32);
    pub const BOOL: TypeId = TypeId(Basic::Bool as u32);
    pub const INT: TypeId = TypeId(Basic::Int as u32);
    pub const INT32: TypeId = TypeId(Basic::Int32 as u32);
    pub const UINT8: TypeId = TypeId(Basic::Uint8 as u32);
    pub const UINT: TypeId = TypeId(Basic::Uint as u32);
    pub const UINTPTR: TypeId = TypeId(Basic::Uintptr as u32);
    pub const FLOAT64: TypeId = TypeId(Basic::Float64 as u32);
    pub const COMPLEX128: TypeId = TypeId(Basic::Complex128 as u32);
    pub const STRING: TypeId = TypeId(Basic::String as u32);
    pub const UNSAFE_POINTER: TypeId = TypeId(Basic::UnsafePointer as u32);
    pub const UNTYPED_BOOL: TypeId = TypeId(Basic::UntypedBool as u32);
    pub const UNTYPED_INT: TypeId = TypeId(Basic::UntypedInt as u32);
    pub const UNTYPED_RUNE: TypeId = TypeId(Basic::UntypedRune as u32);
    pub const UNTYPED_FLOAT: TypeId = TypeId(Basic::UntypedFloat as u32);
    pub const UNTYPED_COMPLEX: TypeId = TypeId(Basic::UntypedComplex as u32);
    pub const UNTYPED_STRING: TypeId = TypeId(Basic::UntypedString as u32);
    pub const UNTYPED_NIL: TypeId = TypeId(Basic::UntypedNil as u32);
    /// `byte`, which prints as itself and is identical to `uint8`.
    pub const BYTE: TypeId = TypeId(26);
    /// `rune`, likewise to `int32`.
    pub const RUNE: TypeId = TypeId(27);
    /// `interface{}`.
    pub const EMPTY_INTERFACE: TypeId = TypeId(28);
    /// The alias `any`.
    pub const ANY: TypeId = TypeId(29);
    /// The interface that is the underlying type of `comparable`.
    pub const COMPARABLE_INTERFACE: TypeId = TypeId(30);
    pub const COMPARABLE: TypeId = TypeId(31);
    pub const ERROR: TypeId = TypeId(32);
}

/// A type node.
#[derive(Clone, Debug)]
pub enum Type {
    Basic(Basic),
    /// `len` is negative where it could not be determined.
    Array {
        len: i64,
        elem: TypeId,
    },
    Slice(TypeId),
    Struct(Rc<Struct>),
    Pointer(TypeId),
    /// Several results as the type of a call.
    Tuple(Rc<[ObjId]>),
    Signature(Rc<Signature>),
    /// `A | ~B`, only embedded in interfaces.
    Union(Rc<[Term]>),
    Interface(Rc<Interface>),
    Map {
        key: TypeId,
        elem: TypeId,
    },
    Chan {
        dir: ChanDir,
        elem: TypeId,
    },
    Named(Rc<Named>),
    TypeParam(TypeParam),
    Alias(Rc<Alias>),
}

#[derive(Clone, Debug, Default)]
pub struct Struct {
    /// Field objects in order.
    pub fields: Vec<ObjId>,
    /// Tags, unquoted; empty when no field has one.
    pub tags: Vec<Name>,
}

impl Struct {
    /// The tag of field `i`.
    pub fn tag(&self, i: usize) -> Option<Name> {
        self.tags.get(i).copied().filter(|t| *t != go3s_syntax::sym::EMPTY)
    }
}

#[derive(Clone, Debug, Default)]
pub struct Signature {
    pub recv: Option<ObjId>,
    /// Type parameters of the receiver as the method declares them.
    pub recv_tparams: Vec<TypeId>,
    pub tparams: Vec<TypeId>,
    pub params: Vec<ObjId>,
    pub results: Vec<ObjId>,
    /// The last parameter's type is then a slice (or, for `append`, a string).
    pub variadic: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Term {
    pub tilde: bool,
    pub ty: TypeId,
}

#[derive(Clone, Debug, Default)]
pub struct Interface {
    /// Methods declared here.
    pub methods: Vec<ObjId>,
    /// Embedded types and unions.
    pub embeds: Vec<TypeId>,
    pub embed_pos: Vec<Pos>,
    /// Made for a constraint that is not an interface.
    pub implicit: bool,
    /// False while its parts are being declared.
    pub complete: bool,
}

/// A defined type or an instance of a generic one.
#[derive(Clone, Debug)]
pub struct Named {
    pub obj: ObjId,
    /// Absent while being declared, or before an instance is expanded.
    pub underlying: Option<TypeId>,
    pub tparams: Vec<TypeId>,
    /// Declared methods; of an instance, filled on demand beside those of its origin.
    pub methods: Vec<ObjId>,
    /// The generic type, for an instance.
    pub origin: Option<TypeId>,
    pub targs: Vec<TypeId>,
}

#[derive(Clone, Copy, Debug)]
pub struct TypeParam {
    pub obj: ObjId,
    pub index: u32,
    /// `INVALID` until the constraint is known.
    pub bound: TypeId,
}

#[derive(Clone, Debug)]
pub struct Alias {
    pub obj: ObjId,
    /// What it stands for; absent while being declared.
    pub actual: Option<TypeId>,
    pub tparams: Vec<TypeId>,
    pub origin: Option<TypeId>,
    pub targs: Vec<TypeId>,
}

/// The types an interface allows.
#[derive(Clone, Debug, Default)]
pub struct TypeSet {
    /// All methods, sorted by id.
    pub methods: Vec<ObjId>,
    pub terms: Terms,
    /// All comparable types; then `terms` is `All`.
    pub comparable: bool,
}

/// The structural part of a type set.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Terms {
    #[default]
    All,
    /// A normalised union; empty when no type fits.
    Some(Vec<Term>),
}

/// What an object is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ObjKind {
    PkgName,
    Const,
    TypeName,
    Var,
    /// A struct field.
    Field,
    Func,
    Label,
    Builtin,
    Nil,
}

/// A named entity.
#[derive(Clone, Debug)]
pub struct Obj {
    pub kind: ObjKind,
    pub name: Name,
    /// Absent for predeclared ones.
    pub pkg: Option<PkgId>,
    pub pos: Pos,
    /// Absent until declared.
    pub ty: Option<TypeId>,
    /// Of a field: embedded. Of a variable: a parameter's name may be absent (`EMPTY`).
    pub embedded: bool,
    /// The object that this one was made from by substitution.
    pub origin: Option<ObjId>,
    /// Of a method: declared with a pointer receiver.
    pub has_ptr_recv: bool,
    pub parent: Option<ScopeId>,
    /// From where a local name is known; nowhere for others.
    pub scope_pos: Pos,
    /// What only some kinds have.
    pub detail: Detail,
}

/// What an object has by its kind.
#[derive(Clone, Debug, Default)]
pub enum Detail {
    #[default]
    None,
    /// The value of a constant; unknown while it is being checked.
    Const(Value),
    /// What a package name stands for.
    Package(PkgId),
    Builtin(Builtin),
}

/// The predeclared functions.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Builtin {
    Append,
    Cap,
    Clear,
    Close,
    Complex,
    Copy,
    Delete,
    Imag,
    Len,
    Make,
    Max,
    Min,
    New,
    Panic,
    Print,
    Println,
    Real,
    Recover,
    UnsafeAdd,
    UnsafeAlignof,
    UnsafeOffsetof,
    UnsafeSizeof,
    UnsafeSlice,
    UnsafeSliceData,
    UnsafeString,
    UnsafeStringData,
    /// Only in the checker's own tests.
    Assert,
    /// Only in the checker's own tests.
    Trace,
}

/// A source file: its tree and what is known of it.
#[derive(Debug)]
pub struct SourceFile {
    pub pkg: PkgId,
    pub ast: Rc<Ast>,
    pub info: FileInfo,
    /// The language version 1.N that holds in the file.
    pub go_minor: u32,
    /// Holds the names of imports.
    pub scope: ScopeId,
}

/// A package-level declaration.
#[derive(Clone, Debug)]
pub struct DeclInfo {
    pub file: FileId,
    pub decl: DeclId,
    /// Declared type of a constant or variable.
    pub ty: Option<ExprId>,
    /// Initial value of a constant or variable.
    pub init: Option<ExprId>,
    /// The variables that one call or receive initialises together; empty for a single one.
    pub lhs: Vec<ObjId>,
    /// Of a constant: its number in the group.
    pub iota: u32,
    /// The constant repeats the specification before it.
    pub inherited: bool,
    /// Package-level constants, variables and functions that it refers to, in order of first use.
    pub deps: Vec<ObjId>,
}

/// One step of the initialisation of a package's variables.
#[derive(Clone, Debug)]
pub struct Initializer {
    pub lhs: Vec<ObjId>,
    pub file: FileId,
    pub rhs: ExprId,
}

#[derive(Clone, Debug, Default)]
pub struct Scope {
    pub parent: Option<ScopeId>,
    pub elems: HashMap<Name, ObjId>,
}

#[derive(Clone, Debug)]
pub struct Package {
    pub path: String,
    pub name: Name,
    pub scope: ScopeId,
    pub imports: Vec<PkgId>,
    /// Stands for a package that could not be had: nothing is said of what it lacks.
    pub is_fake: bool,
    pub files: Vec<FileId>,
    /// Package-level objects and methods in source order.
    pub objects: Vec<ObjId>,
    /// Order of initialisation.
    pub init_order: Vec<Initializer>,
}

/// Everything that type checking learns about a program.
pub struct World {
    pub names: Names,
    pub types: Vec<Type>,
    pub objs: Vec<Obj>,
    pub scopes: Vec<Scope>,
    pub pkgs: Vec<Package>,
    pub files: Vec<SourceFile>,
    pub decls: Vec<DeclInfo>,
    /// Declarations by package-level object or method.
    pub decl_of: HashMap<ObjId, DeclIdx>,
    /// Scope of a function's parameters, by the signature of its declaration or literal.
    pub func_scopes: HashMap<TypeId, ScopeId>,
    /// The package `unsafe`.
    pub unsafe_pkg: PkgId,
    pub universe: ScopeId,
    /// The package being checked: its names are shown without a package.
    pub current: Option<PkgId>,
    /// Paths of packages by name, below `current`; made on demand.
    pub(crate) name_paths: Option<HashMap<Name, Vec<PkgId>>>,
    /// Type sets by interface node.
    pub(crate) type_sets: HashMap<TypeId, Rc<TypeSet>>,
    /// Instances by origin and a hash of the arguments.
    pub(crate) instances: HashMap<(TypeId, u64), Vec<TypeId>>,
    /// Type parameters of the generic functions around a local type's declaration.
    pub(crate) ambient: HashMap<TypeId, Vec<TypeId>>,
    /// Underlying types of expanded instances.
    pub(crate) underlying_of_instances: HashMap<TypeId, TypeId>,
    /// Methods of instances by (instance, index in the origin's list).
    pub(crate) instance_methods: HashMap<(TypeId, u32), ObjId>,
}
