//! Type descriptors, itabs and method tables.
//!
//! Owns: `TypeDesc` (all that reflect, the collector and the runtime need of a type), `Itab`.
//! Never: built here (`vm/src/load`), interned here.
//!
//! Pointer equality of descriptors is type identity.

use crate::FuncEntry;
use crate::kind::Kind;
use crate::ptr::{Ptr, Str, Table};

/// A set of `TypeDesc` flags.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct TypeFlags(pub u16);

impl TypeFlags {
    /// One pointer in memory, as Go's direct interface types: pointer, map, chan, func,
    /// `unsafe.Pointer`, and a struct of one field or array of one element of such a type.
    pub const POINTER_SHAPED: TypeFlags = TypeFlags(1);
    /// Held in an interface's data word, zero-extended: pointer-shaped types, bool, integers and
    /// floats, named or not (a struct or array of one scalar is boxed).
    pub const DIRECT: TypeFlags = TypeFlags(2);
    /// `==` is defined (it may still panic on what an interface inside holds).
    pub const COMPARABLE: TypeFlags = TypeFlags(4);
    /// A defined type: it has a name.
    pub const NAMED: TypeFlags = TypeFlags(8);
    /// A function type whose last parameter is `...`.
    pub const VARIADIC: TypeFlags = TypeFlags(16);
    /// Equality is equality of all bytes.
    pub const PLAIN_EQ: TypeFlags = TypeFlags(32);
    /// The key of a map of this type may panic when hashed (an interface inside).
    pub const HASH_MAY_PANIC: TypeFlags = TypeFlags(64);
    /// A map of this type writes the key again when its value is overwritten (keys that are equal
    /// and not the same: floats, strings, interfaces inside).
    pub const REWRITES_KEY: TypeFlags = TypeFlags(128);

    /// Whether all of `flags` are set.
    #[inline(always)]
    pub const fn has(self, flags: TypeFlags) -> bool {
        self.0 & flags.0 == flags.0
    }

    /// With `flags` if `condition`.
    #[must_use]
    pub const fn with(self, flags: TypeFlags, condition: bool) -> TypeFlags {
        if condition { TypeFlags(self.0 | flags.0) } else { self }
    }
}

/// How values are compared and hashed.
#[repr(u8)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EqKind {
    /// Not at all: func, map, slice and what holds one.
    Never = 0,
    /// As bytes.
    Bytes = 1,
    /// float32: `+0 == -0`, NaN differs from itself.
    F32 = 2,
    /// float64.
    F64 = 3,
    /// complex64.
    C64 = 4,
    /// complex128.
    C128 = 5,
    /// A string.
    Str = 6,
    /// An empty interface.
    Eface = 7,
    /// An interface with methods.
    Iface = 8,
    /// Field by field; blank fields are skipped.
    Struct = 9,
    /// Element by element.
    Array = 10,
}

/// A type.
///
/// | field | written by | read by |
/// |---|---|---|
/// | `shape` | the loader, from `gc`'s shape table | allocation in both tiers |
/// | `ptr_to` | the loader | reflect, method values |
/// | all others | the loader, once | everybody |
#[repr(C)]
#[derive(Debug)]
pub struct TypeDesc {
    /// Bytes of a value.
    pub size: u64,
    /// Hash of the identity, the same in each run of a program.
    pub hash: u64,
    /// Allocation shape of one value.
    pub shape: u32,
    /// Go kind.
    pub kind: Kind,
    /// Alignment in bytes.
    pub align: u8,
    /// Properties.
    pub flags: TypeFlags,
    /// Equality and hash.
    pub eq: EqKind,
    /// reflect's `ChanDir` of a channel type.
    pub chan_dir: u8,
    /// Words of a value up to the last one that may hold a pointer; 0: pointer-free.
    pub ptr_words: u64,
    /// Bit per word below `ptr_words`: may hold a pointer.
    pub pointers: Ptr<u64>,
    /// As reflect and panics print it: `main.T`, `[]int`.
    pub string: Str,
    /// Name of a defined type, else empty.
    pub name: Str,
    /// Import path of a defined type's package.
    pub pkg_path: Str,
    /// Element of array, slice, pointer, channel; value of a map.
    pub elem: Ptr<TypeDesc>,
    /// Key of a map; slice type of an array type, if needed by reflect.
    pub key: Ptr<TypeDesc>,
    /// Length of an array.
    pub len: u64,
    /// Fields of a struct, captures of a closure layout.
    pub fields: Table<FieldDesc>,
    /// Parameters of a function.
    pub params: Table<Ptr<TypeDesc>>,
    /// Results of a function.
    pub results: Table<Ptr<TypeDesc>>,
    /// Method set, sorted by name then package; of an interface, its methods.
    pub methods: Table<MethodDesc>,
    /// Type of a pointer to it, nil if the program has none yet.
    pub ptr_to: Ptr<TypeDesc>,
    /// Layout of a map's entries.
    pub entry: EntryLayout,
}

/// Where key and value lie in an entry of a map's table.
#[repr(C)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct EntryLayout {
    /// Bytes of an entry.
    pub size: u32,
    /// Offset of the value; the key is at 0.
    pub value: u32,
    /// Descriptor of an entry (a struct of key and value), for allocation.
    pub desc: Ptr<TypeDesc>,
}

/// A struct field.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct FieldDesc {
    /// Its name.
    pub name: Str,
    /// Package path of an unexported name, else empty.
    pub pkg_path: Str,
    /// Its tag.
    pub tag: Str,
    /// Its type.
    pub ty: Ptr<TypeDesc>,
    /// Byte offset.
    pub offset: u64,
    /// Embedded.
    pub embedded: bool,
}

/// A method of a type or of an interface.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MethodDesc {
    /// Its name.
    pub name: Str,
    /// Package path of an unexported name, else empty.
    pub pkg_path: Str,
    /// Signature without receiver.
    pub ty: Ptr<TypeDesc>,
    /// Entry whose receiver is one raw data word; nil in interfaces.
    pub func: Ptr<FuncEntry>,
}

/// Methods of a concrete type for an interface.
#[repr(C)]
#[derive(Debug)]
pub struct Itab {
    /// The interface type.
    pub iface: Ptr<TypeDesc>,
    /// The concrete type.
    pub ty: Ptr<TypeDesc>,
    /// Methods in the interface's order; `methods.ptr` names what follows the itab.
    pub methods: Table<Ptr<FuncEntry>>,
}

impl TypeDesc {
    /// Held in an interface's data word.
    #[inline(always)]
    pub fn is_direct(&self) -> bool {
        self.flags.has(TypeFlags::DIRECT)
    }

    /// `==` is defined.
    #[inline(always)]
    pub fn is_comparable(&self) -> bool {
        self.flags.has(TypeFlags::COMPARABLE)
    }

    /// Holds no pointer.
    #[inline(always)]
    pub fn is_pointer_free(&self) -> bool {
        self.ptr_words == 0
    }

    /// An interface without methods.
    #[inline]
    pub fn is_empty_interface(&self) -> bool {
        self.kind == Kind::Interface && self.methods.len == 0
    }

    /// Words of the bitmap.
    pub fn pointer_bits(&self) -> &[u64] {
        let words = self.ptr_words.div_ceil(64);
        // SAFETY: A1: `pointers` names the bitmap of `ptr_words` bits of this live descriptor.
        unsafe { Table { ptr: self.pointers, len: words }.slice() }
    }

    /// Text as panics print it.
    pub fn text(&self) -> &str {
        // SAFETY: A1.
        unsafe { self.string.text() }
    }

    /// The element type.
    #[inline(always)]
    pub fn elem(&self) -> Option<&TypeDesc> {
        // SAFETY: A1, A2.
        unsafe { self.elem.get() }
    }

    /// The key type of a map.
    #[inline(always)]
    pub fn key(&self) -> Option<&TypeDesc> {
        // SAFETY: A1, A2.
        unsafe { self.key.get() }
    }

    /// Fields of a struct.
    pub fn fields(&self) -> &[FieldDesc] {
        // SAFETY: A1, A2.
        unsafe { self.fields.slice() }
    }

    /// Method set, or methods of an interface.
    pub fn methods(&self) -> &[MethodDesc] {
        // SAFETY: A1, A2.
        unsafe { self.methods.slice() }
    }

    /// Parameters of a function type.
    pub fn params(&self) -> &[Ptr<TypeDesc>] {
        // SAFETY: A1, A2.
        unsafe { self.params.slice() }
    }

    /// Results of a function type.
    pub fn results(&self) -> &[Ptr<TypeDesc>] {
        // SAFETY: A1, A2.
        unsafe { self.results.slice() }
    }

    /// A descriptor with only kind, size and alignment of `kind` filled in.
    pub fn of_kind(kind: Kind) -> TypeDesc {
        let info = kind.info();
        let mut flags = TypeFlags::default()
            .with(TypeFlags::POINTER_SHAPED, info.is_pointer_shaped)
            .with(TypeFlags::DIRECT, info.is_direct);
        let eq = basic_eq(kind);
        flags = flags
            .with(TypeFlags::COMPARABLE, eq != EqKind::Never)
            .with(TypeFlags::PLAIN_EQ, eq == EqKind::Bytes);
        TypeDesc {
            size: info.size,
            hash: 0,
            shape: 0,
            kind,
            align: info.align,
            flags,
            eq,
            chan_dir: 0,
            ptr_words: 0,
            pointers: Ptr::NULL,
            string: Str::new(info.name.as_bytes()),
            name: Str::default(),
            pkg_path: Str::default(),
            elem: Ptr::NULL,
            key: Ptr::NULL,
            len: 0,
            fields: Table::EMPTY,
            params: Table::EMPTY,
            results: Table::EMPTY,
            methods: Table::EMPTY,
            ptr_to: Ptr::NULL,
            entry: EntryLayout::default(),
        }
    }
}

/// Equality of a kind; `Struct` and `Array` hold for those whose parts are not plain bytes, and
/// interfaces with methods are `EqKind::Iface`.
pub const fn basic_eq(kind: Kind) -> EqKind {
    match kind {
        Kind::Float32 => EqKind::F32,
        Kind::Float64 => EqKind::F64,
        Kind::Complex64 => EqKind::C64,
        Kind::Complex128 => EqKind::C128,
        Kind::String => EqKind::Str,
        Kind::Interface => EqKind::Eface,
        Kind::Struct => EqKind::Struct,
        Kind::Array => EqKind::Array,
        Kind::Func | Kind::Map | Kind::Slice | Kind::Invalid => EqKind::Never,
        _ => EqKind::Bytes,
    }
}

impl Itab {
    /// The methods.
    pub fn methods(&self) -> &[Ptr<FuncEntry>] {
        // SAFETY: A1, A2.
        unsafe { self.methods.slice() }
    }
}

const _: () = assert!(size_of::<TypeDesc>() <= 256);
