//! Interned names: identifiers and literal texts as 32-bit numbers.
//!
//! Owns: the text of every name of a compilation, and fixed numbers for the names Go itself knows.
//! Never: what a name means.

use crate::ast::Name;
use hashbrown::HashTable;

macro_rules! known_names {
    ($($constant:ident = $text:literal,)*) => {
        /// Position of each known name in the table.
        #[expect(
            non_camel_case_types,
            clippy::upper_case_acronyms,
            reason = "the names of the constants are those of the positions"
        )]
        #[repr(u32)]
        enum Index { $($constant,)* }

        /// Names that have the same number in every table.
        pub mod sym {
            use super::{Index, Name};
            $(#[doc = concat!("`", $text, "`")] pub const $constant: Name = Name(Index::$constant as u32);)*
        }

        const KNOWN: &[&str] = &[$($text,)*];
    };
}

known_names! {
    EMPTY = "", BLANK = "_", DOT = ".",
    BREAK = "break", CASE = "case", CHAN = "chan", CONST = "const", CONTINUE = "continue",
    DEFAULT = "default", DEFER = "defer", ELSE = "else", FALLTHROUGH = "fallthrough", FOR = "for",
    FUNC = "func", GO = "go", GOTO = "goto", IF = "if", IMPORT = "import",
    INTERFACE = "interface", MAP = "map", PACKAGE = "package", RANGE = "range", RETURN = "return",
    SELECT = "select", STRUCT = "struct", SWITCH = "switch", TYPE = "type", VAR = "var",
    ANY = "any", BOOL = "bool", BYTE = "byte", COMPARABLE = "comparable",
    COMPLEX64 = "complex64", COMPLEX128 = "complex128", ERROR = "error",
    FLOAT32 = "float32", FLOAT64 = "float64",
    INT = "int", INT8 = "int8", INT16 = "int16", INT32 = "int32", INT64 = "int64",
    RUNE = "rune", STRING = "string",
    UINT = "uint", UINT8 = "uint8", UINT16 = "uint16", UINT32 = "uint32", UINT64 = "uint64",
    UINTPTR = "uintptr",
    TRUE = "true", FALSE = "false", IOTA = "iota", NIL = "nil",
    APPEND = "append", CAP = "cap", CLEAR = "clear", CLOSE = "close", COMPLEX = "complex",
    COPY = "copy", DELETE = "delete", IMAG = "imag", LEN = "len", MAKE = "make", MAX = "max",
    MIN = "min", NEW = "new", PANIC = "panic", PRINT = "print", PRINTLN = "println",
    REAL = "real", RECOVER = "recover",
    INIT = "init", MAIN = "main", UNSAFE = "unsafe", POINTER = "Pointer", C = "C",
    EMBED = "embed", ERROR_METHOD = "Error", STRING_METHOD = "String",
}

/// The interner of a compilation. Numbers depend only on the order of interning.
pub struct Names {
    /// All texts one after the other.
    text: String,
    /// End of each name's text; it starts where the one before ends.
    ends: Vec<u32>,
    table: HashTable<u32>,
}

impl Default for Names {
    fn default() -> Names {
        Names::new()
    }
}

impl Names {
    /// A table of the known names.
    pub fn new() -> Names {
        let mut names =
            Names { text: String::new(), ends: Vec::new(), table: HashTable::with_capacity(1024) };
        for text in KNOWN {
            names.intern(text);
        }
        names
    }

    /// The name of `text`, which is added if new.
    pub fn intern(&mut self, text: &str) -> Name {
        self.intern_bytes(text.as_bytes())
    }

    /// The name of `bytes`; what is not UTF-8 in it is replaced. Only new names are validated.
    pub fn intern_bytes(&mut self, bytes: &[u8]) -> Name {
        let hash = hash(bytes);
        let Names { text: all, ends, table } = self;
        if let Some(&id) = table.find(hash, |&id| slice(all, ends, id).as_bytes() == bytes) {
            return Name(id);
        }
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(_) => return self.intern(&String::from_utf8_lossy(bytes)),
        };
        let id = ends.len() as u32;
        all.push_str(text);
        ends.push(all.len() as u32);
        table.insert_unique(hash, id, |&id| self::hash(slice(all, ends, id).as_bytes()));
        Name(id)
    }

    /// The name of `text` if it was interned before.
    pub fn lookup(&self, text: &str) -> Option<Name> {
        let same = |&id: &u32| slice(&self.text, &self.ends, id) == text;
        self.table.find(hash(text.as_bytes()), same).map(|&id| Name(id))
    }

    /// The text of `name`.
    pub fn get(&self, name: Name) -> &str {
        slice(&self.text, &self.ends, name.0)
    }

    /// Whether `name` starts with an upper-case letter.
    pub fn is_exported(&self, name: Name) -> bool {
        self.get(name).chars().next().is_some_and(char::is_uppercase)
    }

    /// How many names there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Never: the known names are always there.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }
}

fn slice<'a>(text: &'a str, ends: &[u32], id: u32) -> &'a str {
    let id = id as usize;
    let start = if id == 0 { 0 } else { ends.get(id - 1).copied().unwrap_or(0) as usize };
    let end = ends.get(id).copied().unwrap_or(0) as usize;
    text.get(start..end).unwrap_or("")
}

/// A multiplicative hash over 8-byte words, the same on every run.
fn hash(bytes: &[u8]) -> u64 {
    let (words, tail) = bytes.as_chunks::<8>();
    let mut state = bytes.len() as u64;
    for word in words {
        state = mix(state, u64::from_le_bytes(*word));
    }
    state = mix(state, tail_word(tail));
    state ^ (state >> 29)
}

fn mix(state: u64, word: u64) -> u64 {
    (state.rotate_left(5) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// Up to seven bytes as one word, without a copy of variable length: the loads overlap.
fn tail_word(tail: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (tail.first_chunk::<4>(), tail.last_chunk::<4>()) {
        let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
        return u64::from(first) | u64::from(last) << 32;
    }
    match *tail {
        [a] => u64::from(a),
        [a, b] => u64::from(a) | u64::from(b) << 8,
        [a, b, c] => u64::from(a) | u64::from(b) << 8 | u64::from(c) << 16,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_names_have_their_numbers() {
        let mut names = Names::new();
        for (index, text) in KNOWN.iter().enumerate() {
            assert_eq!(names.lookup(text), Some(Name(index as u32)), "{text}");
        }
        assert_eq!(names.intern("append"), sym::APPEND);
        let fresh = names.intern("Fresh");
        assert_eq!(names.intern("Fresh"), fresh);
        assert_eq!(names.get(fresh), "Fresh");
        assert!(names.is_exported(fresh) && !names.is_exported(sym::INT));
    }
}
