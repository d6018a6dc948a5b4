//! Interfaces: boxing, itabs, assertions.
//!
//! Owns: which methods a type has for an interface (cached per pair), assertion panics.
//! Never: equality (`equal.rs`), calls.

use core::cell::Cell;
use std::sync::{Mutex, PoisonError};

use go3s_abi::desc::MethodDesc;
use go3s_abi::object::{Eface, Iface};
use go3s_abi::panic::PanicCode;
use go3s_abi::worker::PanicRecord;
use go3s_abi::{FuncEntry, Itab, Ptr, Str, Table, TypeDesc, Worker};
use go3s_gc::alloc_object;
use hashbrown::HashMap;

use super::equal::dynamic_type;
use super::{Fallible, Raised, or_raise, raise_record};

/// The data word for a copy of `*value`.
///
/// # Safety
/// R1, R2.
pub unsafe fn box_value(w: *mut Worker, ty: &TypeDesc, value: *const u8) -> Fallible<u64> {
    let bytes = ty.size as usize;
    if ty.is_direct() {
        let mut word = [0; 8];
        // SAFETY: R2: a direct value has at most 8 bytes.
        unsafe { word.as_mut_ptr().copy_from_nonoverlapping(value, bytes.min(8)) };
        return Ok(u64::from_le_bytes(word));
    }
    // SAFETY: R1, R2; fresh memory needs no barrier.
    unsafe {
        let object = or_raise(w, alloc_object(w, ty))?;
        object.raw().copy_from_nonoverlapping(value, bytes);
        Ok(object.addr())
    }
}

/// An interface value in two slots: `empty` tells whether the first holds a type or an itab.
#[derive(Clone, Copy, Debug)]
pub struct Value {
    /// Type or itab.
    pub word: u64,
    /// Data.
    pub data: u64,
    /// An empty interface.
    pub is_empty: bool,
}

impl Value {
    /// The dynamic type, nil for nil.
    ///
    /// # Safety
    /// R2.
    #[inline]
    pub unsafe fn ty(self) -> Ptr<TypeDesc> {
        if self.is_empty {
            return Ptr::from_addr(self.word);
        }
        // SAFETY: R2.
        unsafe { dynamic_type(Iface { itab: Ptr::from_addr(self.word), data: self.data }) }
    }
}

/// Panics unless the dynamic type of `a` (static type `from`) is `ty`.
///
/// # Safety
/// R1, R2.
#[inline]
pub unsafe fn assert_type(
    w: *mut Worker,
    a: Value,
    ty: &TypeDesc,
    from: Ptr<TypeDesc>,
) -> Fallible<()> {
    // SAFETY: R2.
    let dynamic = unsafe { a.ty() };
    if dynamic == Ptr::new(ty) {
        return Ok(());
    }
    // SAFETY: R1.
    Err(unsafe { fail(w, from, dynamic, ty, Str::default()) })
}

/// `a.(to)` for an interface type, panicking.
///
/// # Safety
/// R1, R2.
pub unsafe fn assert_iface(w: *mut Worker, a: Value, to: &TypeDesc) -> Fallible<Eface> {
    // SAFETY: R1, R2.
    unsafe {
        match convert(a, to) {
            Ok(Some(value)) => Ok(value),
            Ok(None) => Err(fail(w, Ptr::NULL, Ptr::NULL, to, Str::default())),
            Err(missing) => Err(fail(w, Ptr::NULL, a.ty(), to, missing)),
        }
    }
}

/// `a.(to)` for an interface type, with ok; nil and methods missing give `None`.
///
/// # Safety
/// R2.
pub unsafe fn try_iface(a: Value, to: &TypeDesc) -> Option<Eface> {
    // SAFETY: R2.
    unsafe { convert(a, to) }.ok().flatten()
}

/// `to(a)`, a conversion that cannot fail; nil stays nil.
///
/// # Safety
/// R2.
pub unsafe fn convert_iface(a: Value, to: &TypeDesc) -> Eface {
    // SAFETY: R2.
    unsafe { try_iface(a, to) }.unwrap_or_default()
}

/// The two words of `a` as a value of interface type `to` (the first is an itab unless `to` is
/// empty); `None` for nil; the missing method otherwise.
///
/// # Safety
/// R2.
unsafe fn convert(a: Value, to: &TypeDesc) -> Result<Option<Eface>, Str> {
    // SAFETY: R2.
    let Some(ty) = (unsafe { a.ty().get() }) else { return Ok(None) };
    if to.is_empty_interface() {
        return Ok(Some(Eface { ty: Ptr::new(ty), data: a.data }));
    }
    let itab = itab(to, ty)?;
    Ok(Some(Eface { ty: itab.cast(), data: a.data }))
}

#[cold]
unsafe fn fail(
    w: *mut Worker,
    from: Ptr<TypeDesc>,
    dynamic: Ptr<TypeDesc>,
    asserted: &TypeDesc,
    method: Str,
) -> Raised {
    let types = [from, dynamic, Ptr::new(asserted)];
    let record = PanicRecord { code: PanicCode::TypeAssertion, types, method, ..PanicRecord::NONE };
    // SAFETY: R1.
    unsafe { raise_record(w, record) }
}

/// Pairs that a thread remembers.
const NEAR_PAIRS: usize = 256;

#[derive(Clone, Copy)]
struct Near {
    iface: u64,
    ty: u64,
    itab: u64,
}

thread_local! {
    static NEAR: [Cell<Near>; NEAR_PAIRS] =
        const { [const { Cell::new(Near { iface: 0, ty: 0, itab: 0 }) }; NEAR_PAIRS] };
}

type Found = Result<Ptr<Itab>, Str>;

/// All pairs ever asked for. Descriptors have one address as long as code can name them, and so
/// has an itab.
static ITABS: Mutex<Option<HashMap<(u64, u64), Found>>> = Mutex::new(None);

/// The itab of `ty` for `iface`, or the name of the first method that is missing.
pub fn itab(iface: &TypeDesc, ty: &TypeDesc) -> Found {
    let pair = (Ptr::new(iface).addr(), Ptr::new(ty).addr());
    let near = (pair.0 >> 4 ^ pair.1 >> 5) as usize % NEAR_PAIRS;
    let known = NEAR.with(|table| table[near].get());
    if (known.iface, known.ty) == pair {
        return Ok(Ptr::from_addr(known.itab));
    }
    let mut itabs = ITABS.lock().unwrap_or_else(PoisonError::into_inner);
    let itabs = itabs.get_or_insert_with(HashMap::new);
    let found = *itabs.entry(pair).or_insert_with(|| build(iface, ty));
    if let Ok(itab) = found {
        let entry = Near { iface: pair.0, ty: pair.1, itab: itab.addr() };
        NEAR.with(|table| table[near].set(entry));
    }
    found
}

fn build(iface: &TypeDesc, ty: &TypeDesc) -> Found {
    let mut funcs: Vec<Ptr<FuncEntry>> = Vec::with_capacity(iface.methods().len());
    for wanted in iface.methods() {
        let found = ty.methods().iter().find(|method| same_method(method, wanted));
        funcs.push(found.ok_or(wanted.name)?.func);
    }
    let methods = Table::new(Box::leak(funcs.into_boxed_slice()));
    let itab = Itab { iface: Ptr::new(iface), ty: Ptr::new(ty), methods };
    Ok(Ptr::new(Box::leak(Box::new(itab))))
}

fn same_method(a: &MethodDesc, b: &MethodDesc) -> bool {
    // SAFETY: A1: names of descriptors are live.
    let same = |x: Str, y: Str| unsafe { x.bytes() == y.bytes() };
    a.ty == b.ty && same(a.name, b.name) && same(a.pkg_path, b.pkg_path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use go3s_abi::Kind;
    use go3s_abi::panic::PanicText;

    fn leak<T>(value: T) -> &'static T {
        Box::leak(Box::new(value))
    }

    fn method(name: &'static [u8], ty: &'static TypeDesc) -> MethodDesc {
        let pkg_path = Str::default();
        MethodDesc { name: Str::new(name), pkg_path, ty: Ptr::new(ty), func: Ptr::from_addr(64) }
    }

    #[test]
    fn assertions_find_methods_and_name_the_missing_one() {
        let signature = leak(TypeDesc::of_kind(Kind::Func));
        let methods = leak([method(b"Close", signature), method(b"Read", signature)]);
        let iface = leak(TypeDesc {
            methods: Table::new(methods),
            string: Str::new(b"io.ReadCloser"),
            ..TypeDesc::of_kind(Kind::Interface)
        });
        let full = leak(TypeDesc { methods: Table::new(methods), ..TypeDesc::of_kind(Kind::Int) });
        let half = leak(TypeDesc {
            methods: Table::new(&methods[..1]),
            string: Str::new(b"main.T"),
            ..TypeDesc::of_kind(Kind::Int)
        });
        let mut worker = Worker::new(0);
        let w = &raw mut worker;
        let value =
            |ty: &'static TypeDesc| Value { word: Ptr::new(ty).addr(), data: 7, is_empty: true };
        // SAFETY: the descriptors are live.
        unsafe {
            let good = assert_iface(w, value(full), iface).expect("has all methods");
            let itab: Ptr<Itab> = good.ty.cast();
            assert_eq!(itab.get().map(|itab| itab.methods().len()), Some(2));
            assert!(assert_iface(w, value(half), iface).is_err());
            assert_eq!(
                PanicText(&(*w).panic).to_string(),
                "interface conversion: main.T is not io.ReadCloser: missing method Read"
            );
            let nil = Value { word: 0, data: 0, is_empty: true };
            assert!(assert_iface(w, nil, iface).is_err());
            assert_eq!(
                PanicText(&(*w).panic).to_string(),
                "interface conversion: interface is nil, not io.ReadCloser"
            );
        }
    }
}
