//! Operand modes: how an operand is encoded and which slots it reads or writes.
//!
//! Owns: the meaning of the mode names of the opcode table.
//! Never: knows an opcode.

/// How many slots an operand covers, where that depends on other operands of the instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Width {
    /// A fixed number of slots.
    Fixed(u16),
    /// Told by another operand (`n`) or by the callee.
    Run,
}

/// What a slot holds, as far as tiers and the verifier care.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum SlotKind {
    /// Any one word.
    Word,
    /// An integer or bool, extended to 64 bits.
    I64,
    /// A float64.
    F64,
    /// The bits of a float32, zero-extended.
    F32,
    /// A pointer.
    Ptr,
    /// Several words of mixed kinds.
    Mixed,
}

/// How an operand is used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Use {
    /// Slots read.
    Read,
    /// Slots written.
    Write,
    /// A slot whose address is taken.
    Address,
    /// Argument words read and result words written from here up.
    Call,
    /// No slot: a literal.
    Literal,
    /// A jump target, relative to the instruction.
    Target,
    /// An id that the loader replaces by an address.
    Reference(RefKind),
}

/// What an id in an extension word refers to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RefKind {
    /// `FuncId`, replaced by the address of the function's entry record.
    Func,
    /// `TypeId`, replaced by the address of the type descriptor.
    Type,
    /// `StrId`: two words, replaced by address and length.
    Str,
    /// `GlobalId`, replaced by the byte offset in the Vm's globals.
    Global,
}

/// Where an operand lies in the instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// One 16-bit field.
    Field,
    /// The fields b and c together.
    FieldsBC,
    /// This many extension words.
    Words(u8),
    /// One field that counts the table words which follow the instruction.
    TableLen,
}

/// Everything about a mode.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ModeInfo {
    /// The name in the table.
    pub name: &'static str,
    /// Where it is encoded.
    pub place: Place,
    /// What is done with it.
    pub usage: Use,
    /// Slots covered.
    pub width: Width,
    /// What they hold.
    pub kind: SlotKind,
}

/// An operand mode; the implementors are the mode names of the opcode table.
pub trait Mode {
    /// The decoded operand.
    type Value: Copy;
    /// Its description.
    const INFO: ModeInfo;
    /// Takes the operand out of an instruction.
    fn decode(cursor: &mut Cursor) -> Self::Value;
}

/// Reads the operands of one instruction in order. All positions are constants after inlining.
#[derive(Clone, Copy)]
pub struct Cursor {
    word: u64,
    field: u32,
    next: *const u64,
}

impl Cursor {
    /// A cursor over the instruction whose first word is `word`.
    ///
    /// # Safety
    /// `after` points at the extension words that the opcode has (verified code).
    #[inline(always)]
    pub unsafe fn new(word: u64, after: *const u64) -> Cursor {
        Cursor { word, field: 16, next: after }
    }

    #[inline(always)]
    fn field(&mut self) -> u16 {
        let value = (self.word >> self.field) as u16;
        self.field += 16;
        value
    }

    #[inline(always)]
    fn fields_bc(&mut self) -> i32 {
        self.field = 64;
        (self.word >> 32) as i32
    }

    #[inline(always)]
    fn word(&mut self) -> u64 {
        // SAFETY: the constructor's caller vouches for the extension words of the opcode, and the
        // table gives each mode its number of words.
        unsafe {
            let value = self.next.read();
            self.next = self.next.add(1);
            value
        }
    }
}

/// A slot number.
pub type Slot = u16;

/// A constant string as the loader left it.
#[derive(Clone, Copy, Debug)]
pub struct StrWords {
    /// Address of the bytes (before loading: the `StrId`).
    pub ptr: u64,
    /// Length in bytes.
    pub len: u64,
}

macro_rules! modes {
    ($($(#[$doc:meta])* $name:ident: $value:ty = $place:expr, $usage:expr, $width:expr, $kind:ident, |$c:ident| $decode:expr;)*) => {$(
        $(#[$doc])*
        pub enum $name {}
        impl Mode for $name {
            type Value = $value;
            const INFO: ModeInfo = ModeInfo {
                name: stringify!($name), place: $place, usage: $usage, width: $width,
                kind: SlotKind::$kind,
            };
            #[inline(always)]
            fn decode($c: &mut Cursor) -> $value { $decode }
        }
    )*};
}

macro_rules! slot_modes {
    ($($(#[$doc:meta])* $input:ident $output:ident $width:expr, $kind:ident;)*) => { modes! {$(
        $(#[$doc])*
        $input: Slot = Place::Field, Use::Read, $width, $kind, |c| c.field();
        $(#[$doc])*
        $output: Slot = Place::Field, Use::Write, $width, $kind, |c| c.field();
    )*} };
}

slot_modes! {
    /// One word of any kind.
    InWord OutWord Width::Fixed(1), Word;
    /// An integer or bool.
    InI64 OutI64 Width::Fixed(1), I64;
    /// A float64.
    InF64 OutF64 Width::Fixed(1), F64;
    /// A float32.
    InF32 OutF32 Width::Fixed(1), F32;
    /// A pointer.
    InPtr OutPtr Width::Fixed(1), Ptr;
    /// A string.
    InStr OutStr Width::Fixed(2), Mixed;
    /// A slice.
    InSlice OutSlice Width::Fixed(3), Mixed;
    /// An interface value.
    InIface OutIface Width::Fixed(2), Mixed;
    /// A complex128 as two float64.
    InC128 OutC128 Width::Fixed(2), F64;
    /// A run of slots whose length the row tells.
    InSlots OutSlots Width::Run, Mixed;
    /// Two slots.
    InSlots2 OutSlots2 Width::Fixed(2), Mixed;
    /// Three slots.
    InSlots3 OutSlots3 Width::Fixed(3), Mixed;
}

modes! {
    /// A slot whose address becomes a value.
    SlotAddr: Slot = Place::Field, Use::Address, Width::Run, Mixed, |c| c.field();
    /// First argument and result slot of a call.
    CallBase: Slot = Place::Field, Use::Call, Width::Run, Mixed, |c| c.field();
    /// A signed 16-bit literal.
    Imm16: i16 = Place::Field, Use::Literal, Width::Fixed(0), I64, |c| c.field() as i16;
    /// An unsigned 16-bit literal.
    UImm16: u16 = Place::Field, Use::Literal, Width::Fixed(0), I64, |c| c.field();
    /// A signed 32-bit literal.
    Imm32: i32 = Place::FieldsBC, Use::Literal, Width::Fixed(0), I64, |c| c.fields_bc();
    /// A 64-bit literal.
    Imm64: u64 = Place::Words(1), Use::Literal, Width::Fixed(0), I64, |c| c.word();
    /// A jump of ±32,767 words.
    Jump: i16 = Place::Field, Use::Target, Width::Fixed(0), I64, |c| c.field() as i16;
    /// A long jump.
    Jump32: i32 = Place::FieldsBC, Use::Target, Width::Fixed(0), I64, |c| c.fields_bc();
    /// The number of jump table words behind the instruction.
    TableLen: u16 = Place::TableLen, Use::Literal, Width::Fixed(0), I64, |c| c.field();
    /// A function.
    FuncRef: u64 = Place::Words(1), Use::Reference(RefKind::Func), Width::Fixed(0), I64, |c| c.word();
    /// A type.
    TypeRef: u64 = Place::Words(1), Use::Reference(RefKind::Type), Width::Fixed(0), I64, |c| c.word();
    /// A constant string.
    StrRef: StrWords = Place::Words(2), Use::Reference(RefKind::Str), Width::Fixed(0), I64, |c| StrWords { ptr: c.word(), len: c.word() };
    /// A global variable.
    GlobalRef: u64 = Place::Words(1), Use::Reference(RefKind::Global), Width::Fixed(0), I64, |c| c.word();
}
