//! The portable program: functions, types, constants, globals.
//!
//! Owns: the shapes that lowering produces and the loader consumes.
//! Never: an address; everything refers by id.

/// A function instance.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct FuncId(pub u32);
/// A type row.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct TypeId(pub u32);
/// A constant string.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct StrId(pub u32);
/// A package-level variable.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct GlobalId(pub u32);

/// How a function is entered and what it does to its frame.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FuncFlags {
    /// The closure arrives in slot 0, arguments from slot 1.
    pub takes_closure: bool,
    /// Has `defer`; results live in slots.
    pub has_defer: bool,
    /// Calls `recover`.
    pub recovers: bool,
    /// A wrapper, invisible to recover and tracebacks.
    pub wrapper: bool,
    /// No code: bound to a native by name.
    pub native: bool,
}

/// A source place of a function's code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LineRow {
    /// First word that belongs to it.
    pub pc: u32,
    /// Line, from 1.
    pub line: u32,
    /// Column in bytes, from 1.
    pub col: u32,
}

/// Which slots are live at a safepoint.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LiveRow {
    /// First word of the instruction that is a safepoint.
    pub pc: u32,
    /// Bit per slot: holds a (possible) pointer that is read later.
    pub pointers: Box<[u64]>,
}

/// One function instance in portable form.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Function {
    /// As Go prints it in tracebacks: `main.(*T).m.func1`, `main.f[...]`.
    pub name: String,
    /// Source file as given to the compiler.
    pub file: String,
    /// Line of the declaration.
    pub line: u32,
    /// Slots of the frame.
    pub n_slots: u32,
    /// Argument words, without the closure.
    pub arg_words: u16,
    /// Result words.
    pub result_words: u16,
    /// First of the result slots where `has_defer` (recovery returns from them).
    pub result_slot: u16,
    /// Entry and frame flags.
    pub flags: FuncFlags,
    /// Instructions; references are ids until the loader patches them.
    pub code: Vec<u64>,
    /// Places in ascending order of pc.
    pub lines: Vec<LineRow>,
    /// Bit per slot: may hold a pointer (pointer and ambiguous share the bit).
    pub pointer_slots: Vec<u64>,
    /// Per safepoint, in ascending order of pc.
    pub live: Vec<LiveRow>,
}

/// A package-level variable.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Global {
    /// `pkg.name`.
    pub name: String,
    /// Its type.
    pub ty: TypeId,
}

/// A struct field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FieldRow {
    /// Its name (for an embedded field the type's).
    pub name: String,
    /// Package of an unexported name, empty otherwise.
    pub pkg: String,
    /// Its type.
    pub ty: TypeId,
    /// Byte offset.
    pub offset: u64,
    /// Its tag.
    pub tag: String,
    /// Whether it is embedded.
    pub embedded: bool,
}

/// A method of an interface, or of a type's method set.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MethodRow {
    /// Its name.
    pub name: String,
    /// Package of an unexported name, empty otherwise.
    pub pkg: String,
    /// Its signature without receiver.
    pub ty: TypeId,
    /// The entry that takes the raw data word as receiver; none in an interface.
    pub func: Option<FuncId>,
}

/// What a type is made of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TypeShape {
    /// A basic kind (`abi::kind` tells which), `unsafe.Pointer` included.
    Basic,
    /// `[len]elem`.
    Array { elem: TypeId, len: u64 },
    /// `[]elem`.
    Slice { elem: TypeId },
    /// `*elem`.
    Pointer { elem: TypeId },
    /// A map.
    Map { key: TypeId, value: TypeId },
    /// A channel; `dir` as reflect's `ChanDir` (1 recv, 2 send, 3 both).
    Chan { elem: TypeId, dir: u8 },
    /// A struct.
    Struct { fields: Vec<FieldRow> },
    /// A function.
    Func { params: Vec<TypeId>, results: Vec<TypeId>, variadic: bool },
    /// An interface with its whole method set, sorted by name.
    Interface { methods: Vec<MethodRow> },
    /// The layout of a closure object: word 0 the function, then the captures.
    Closure { captures: Vec<TypeId> },
}

/// One type: all that descriptors and reflect need.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TypeRow {
    /// As reflect and panics print it: `main.T`, `[]int`, `map[string]main.T`.
    pub string: String,
    /// Name of a defined type, with type arguments; empty otherwise.
    pub name: String,
    /// Import path of a defined type's package.
    pub pkg_path: String,
    /// Its kind, by number of `abi::kind` (as reflect's `Kind`).
    pub kind: u8,
    /// Bytes.
    pub size: u64,
    /// Alignment in bytes.
    pub align: u8,
    /// Whether `==` is defined.
    pub comparable: bool,
    /// Its shape (a defined type has its underlying type's).
    pub shape: TypeShape,
    /// Methods of the type's own method set, sorted by name; empty for interfaces.
    pub methods: Vec<MethodRow>,
}

/// The tables that grow while functions are lowered.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Program {
    /// By `TypeId`.
    pub types: Vec<TypeRow>,
    /// By `StrId`; Go strings are bytes.
    pub strings: Vec<Box<[u8]>>,
    /// By `GlobalId`.
    pub globals: Vec<Global>,
}
