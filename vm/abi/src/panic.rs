//! Run-time panics and fatal errors: one row each, with Go's text.
//!
//! Owns: codes and texts. Never: builds a Go value (`runtime/unwind.rs`).
//!
//! In a text `%x` and `%y` are the record's two numbers, `%t` the last of its types. The class
//! tells how it is reported: `Runtime` is a `runtime.Error` with the prefix `runtime error: `,
//! `Plain` a `runtime.Error` without it, `Assertion` a `*runtime.TypeAssertionError`, `Value` a Go
//! value raised by the program, `Fatal` ends the process with `fatal error: ` and cannot be
//! recovered.

use core::fmt;

use crate::worker::PanicRecord;

/// How a panic is reported.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PanicClass {
    /// `runtime error: …`.
    Runtime,
    /// A `runtime.Error` without prefix.
    Plain,
    /// A failed type assertion.
    Assertion,
    /// A value given by the program.
    Value,
    /// `fatal error: …`, not recoverable.
    Fatal,
}

/// Calls `$callback!` with every row: name, number, class, text, text for a negative `%x`.
#[macro_export]
macro_rules! for_each_panic {
    ($callback:path) => { $callback! {
        None = 0 Value "", "";
        Value = 1 Value "", "";
        TypeAssertion = 2 Assertion "", "";
        PanicNil = 3 Plain "panic called with nil argument (use GODEBUG=panicnil=1 to disable)", "";
        Goexit = 4 Value "", "";
        IndexOutOfRange = 10 Runtime "index out of range [%x] with length %y", "index out of range [%x]";
        SliceLen = 11 Runtime "slice bounds out of range [:%x] with length %y", "slice bounds out of range [:%x]";
        SliceCap = 12 Runtime "slice bounds out of range [:%x] with capacity %y", "slice bounds out of range [:%x]";
        SliceLow = 13 Runtime "slice bounds out of range [%x:%y]", "slice bounds out of range [%x:]";
        Slice3Len = 14 Runtime "slice bounds out of range [::%x] with length %y", "slice bounds out of range [::%x]";
        Slice3Cap = 15 Runtime "slice bounds out of range [::%x] with capacity %y", "slice bounds out of range [::%x]";
        Slice3High = 16 Runtime "slice bounds out of range [:%x:%y]", "slice bounds out of range [:%x:]";
        Slice3Low = 17 Runtime "slice bounds out of range [%x:%y:]", "slice bounds out of range [%x::]";
        SliceToArray = 18 Runtime "cannot convert slice with length %y to array or pointer to array with length %x", "";
        DivideByZero = 20 Runtime "integer divide by zero", "";
        NilDereference = 21 Runtime "invalid memory address or nil pointer dereference", "";
        NegativeShift = 22 Runtime "negative shift amount", "";
        MakeSliceLen = 23 Runtime "makeslice: len out of range", "";
        MakeSliceCap = 24 Runtime "makeslice: cap out of range", "";
        GrowSlice = 25 Runtime "growslice: len out of range", "";
        UnhashableType = 26 Runtime "hash of unhashable type %t", "";
        UncomparableType = 27 Runtime "comparing uncomparable type %t", "";
        UnsafeSliceLen = 28 Runtime "unsafe.Slice: len out of range", "";
        UnsafeSliceNil = 29 Runtime "unsafe.Slice: ptr is nil and len is not zero", "";
        UnsafeStringLen = 30 Runtime "unsafe.String: len out of range", "";
        UnsafeStringNil = 31 Runtime "unsafe.String: ptr is nil and len is not zero", "";
        RangeAfterDone = 32 Runtime "range function continued iteration after function for loop body returned false", "";
        RangeAfterPanic = 33 Runtime "range function continued iteration after loop body panic", "";
        RangeAfterExit = 34 Runtime "range function continued iteration after whole loop exit", "";
        RangeMissedPanic = 35 Runtime "range function recovered a loop body panic and did not resume panicking", "";
        NilMapWrite = 40 Plain "assignment to entry in nil map", "";
        MakeChanSize = 41 Plain "makechan: size out of range", "";
        SendOnClosed = 42 Plain "send on closed channel", "";
        CloseNil = 43 Plain "close of nil channel", "";
        CloseClosed = 44 Plain "close of closed channel", "";
        NilPointerMethod = 45 Plain "value method called using nil pointer", "";
        OutOfMemory = 60 Fatal "runtime: out of memory", "";
        StackOverflow = 61 Fatal "stack overflow", "";
        Deadlock = 62 Fatal "all goroutines are asleep - deadlock!", "";
        GoNilFunc = 63 Fatal "go of nil func value", "";
        NoGoroutines = 64 Fatal "no goroutines (main called runtime.Goexit) - deadlock!", "";
    }};
}

macro_rules! define_panics {
    ($($name:ident = $code:literal $class:ident $text:literal, $negative:literal;)*) => {
        /// Which run-time panic or fatal error.
        #[repr(u16)]
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum PanicCode { $(
            #[doc = concat!("Class `", stringify!($class), "`: ", $text)]
            $name = $code
        ),* }

        impl PanicCode {
            /// Every code.
            pub const ALL: &'static [PanicCode] = &[$(PanicCode::$name),*];

            /// The code of this number.
            pub fn from_u16(number: u16) -> Option<PanicCode> {
                match number {
                    $($code => Some(PanicCode::$name),)*
                    _ => None,
                }
            }

            /// How it is reported.
            pub const fn class(self) -> PanicClass {
                match self { $(PanicCode::$name => PanicClass::$class),* }
            }

            /// Go's text with `%x`, `%y`, `%t`.
            pub const fn text(self) -> &'static str {
                match self { $(PanicCode::$name => $text),* }
            }

            /// Go's text where the first number is negative.
            pub const fn negative_text(self) -> &'static str {
                match self { $(PanicCode::$name => $negative),* }
            }
        }
    };
}
for_each_panic!(define_panics);

/// Shows a record as the `Error` method of its Go value does.
pub struct PanicText<'a>(pub &'a PanicRecord);

impl fmt::Display for PanicText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let record = self.0;
        match record.code.class() {
            PanicClass::Assertion => return write_assertion(record, f),
            PanicClass::Runtime => f.write_str("runtime error: ")?,
            PanicClass::Plain | PanicClass::Value | PanicClass::Fatal => {}
        }
        let is_negative = record.is_signed && (record.args[0] as i64) < 0;
        let negative = record.code.negative_text();
        let text = match is_negative && !negative.is_empty() {
            true => negative,
            false => record.code.text(),
        };
        let mut parts = text.split('%');
        f.write_str(parts.next().unwrap_or(""))?;
        for part in parts {
            match part.as_bytes().first() {
                Some(b'x') if record.is_signed => write!(f, "{}", record.args[0] as i64)?,
                Some(b'x') => write!(f, "{}", record.args[0])?,
                Some(b'y') => write!(f, "{}", record.args[1] as i64)?,
                Some(b't') => f.write_str(last_type(record))?,
                _ => f.write_str("%")?,
            }
            f.write_str(part.get(1..).unwrap_or(""))?;
        }
        Ok(())
    }
}

fn last_type(record: &PanicRecord) -> &str {
    // SAFETY: A1: a record names live descriptors.
    unsafe { record.types[2].get() }.map_or("", |ty| ty.text())
}

fn write_assertion(record: &PanicRecord, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    // SAFETY: A1: a record names live descriptors.
    let [iface, dynamic, asserted] = record.types.map(|ty| unsafe { ty.get() });
    let iface = iface.map_or("interface", |ty| ty.text());
    let wanted = asserted.map_or("", |ty| ty.text());
    // SAFETY: A1.
    let method = unsafe { record.method.text() };
    let Some(dynamic) = dynamic else {
        return write!(f, "interface conversion: {iface} is nil, not {wanted}");
    };
    let given = dynamic.text();
    if !method.is_empty() {
        return write!(f, "interface conversion: {given} is not {wanted}: missing method {method}");
    }
    write!(f, "interface conversion: {iface} is {given}, not {wanted}")?;
    if given != wanted {
        return Ok(());
    }
    // SAFETY: A1.
    let (a, b) = unsafe { (dynamic.pkg_path.text(), asserted.map_or("", |ty| ty.pkg_path.text())) };
    let origin = if a == b { "scopes" } else { "packages" };
    write!(f, " (types from different {origin})")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(code: PanicCode, x: i64, y: i64, is_signed: bool) -> String {
        let args = [x as u64, y as u64];
        PanicText(&PanicRecord { code, is_signed, args, ..PanicRecord::NONE }).to_string()
    }

    #[test]
    fn texts_are_those_of_go() {
        assert_eq!(
            text(PanicCode::IndexOutOfRange, 5, 3, true),
            "runtime error: index out of range [5] with length 3"
        );
        assert_eq!(
            text(PanicCode::IndexOutOfRange, -1, 3, true),
            "runtime error: index out of range [-1]"
        );
        assert_eq!(
            text(PanicCode::SliceToArray, 8, 2, true),
            "runtime error: cannot convert slice with length 2 to array or pointer to array with length 8"
        );
        assert_eq!(text(PanicCode::NilMapWrite, 0, 0, false), "assignment to entry in nil map");
    }

    #[test]
    fn codes_are_distinct() {
        for &code in PanicCode::ALL {
            assert_eq!(PanicCode::from_u16(code as u16), Some(code));
        }
    }
}
