//! The map against a list of pairs: sets, deletes, clears, growth and iteration with mutation.

use super::*;
use go3s_abi::desc::EqKind;
use go3s_gc::Heap;

struct Fixture {
    worker: Box<Worker>,
    _heap: Box<Heap>,
    ty: &'static TypeDesc,
}

fn leak(desc: TypeDesc) -> &'static TypeDesc {
    Box::leak(Box::new(desc))
}

fn fixture(key: Kind) -> Fixture {
    let mut heap = Box::new(Heap::new(512 << 20).expect("address space"));
    let mut worker = Box::new(Worker::new(0));
    heap.attach(&mut worker);
    let (key, value) = (leak(TypeDesc::of_kind(key)), leak(TypeDesc::of_kind(Kind::Int64)));
    let entry = entry_type(key, value);
    let mut ty = TypeDesc::of_kind(Kind::Map);
    ty.key = Ptr::new(key);
    ty.elem = Ptr::new(value);
    ty.flags = TypeFlags(ty.flags.0 | key_flags(key).0);
    ty.entry = EntryLayout {
        size: entry.desc.size as u32,
        value: entry.value_offset,
        desc: Ptr::new(leak(entry.desc)),
    };
    Box::leak(entry.pointers);
    Fixture { worker, _heap: heap, ty: leak(ty) }
}

fn read(at: Ptr<u8>) -> u64 {
    // SAFETY: tests read keys and values of 8 bytes.
    unsafe { at.raw().cast::<u64>().read() }
}

fn write(at: Ptr<u8>, value: u64) {
    // SAFETY: as above.
    unsafe { at.raw().cast::<u64>().write(value) };
}

#[test]
fn a_map_behaves_like_a_list_of_pairs() {
    for seed in 0..20 {
        let mut f = fixture(Kind::Int64);
        f.worker.random = seed;
        let w = &raw mut *f.worker;
        let mut model: Vec<(u64, u64)> = Vec::new();
        let mut random = Worker::new(seed as u32 + 1);
        // SAFETY: the worker is attached, the types are live.
        unsafe {
            let m = make(w, f.ty, seed as i64 * 3).expect("memory");
            for step in 0..4000u64 {
                let key = random.next_random() % 200;
                let key_at = (&raw const key).cast::<u8>();
                match random.next_random() % 100 {
                    0 if step % 7 == 0 => {
                        clear(w, f.ty, m);
                        model.clear();
                    }
                    0..=39 => {
                        delete(w, f.ty, m, key_at).expect("no panic");
                        model.retain(|pair| pair.0 != key);
                    }
                    _ => {
                        write(set_word(w, f.ty, m, key).expect("memory"), step);
                        model.retain(|pair| pair.0 != key);
                        model.push((key, step));
                    }
                }
                let got = get(w, f.ty, m, key_at).expect("no panic");
                assert_eq!(got, get_word(w, f.ty, m, key));
                let wanted = model.iter().find(|pair| pair.0 == key).map(|pair| pair.1);
                assert_eq!((!got.is_null()).then(|| read(got)), wanted, "seed {seed}");
                assert_eq!(len(m), model.len() as u64);
            }
        }
    }
}

/// Entries present throughout are met exactly once, deleted ones not after their deletion, and
/// nothing twice, whatever growth happens meanwhile.
#[test]
fn iteration_with_mutation_follows_the_rules_of_go() {
    for seed in 0..200u64 {
        let mut f = fixture(Kind::Int64);
        f.worker.random = seed;
        let w = &raw mut *f.worker;
        let mut random = Worker::new(seed as u32 + 1);
        // SAFETY: the worker is attached, the types are live.
        unsafe {
            let m = make(w, f.ty, 0).expect("memory");
            let count = 1 + seed % 60;
            for key in 0..count {
                write(set_word(w, f.ty, m, key).expect("memory"), key);
            }
            let mut it = core::mem::MaybeUninit::<MapIter>::uninit();
            iter_start(w, f.ty, m, it.as_mut_ptr());
            let mut deleted: Vec<u64> = Vec::new();
            let mut met: Vec<u64> = Vec::new();
            loop {
                let (key, value) = iter_next(w, it.as_mut_ptr()).expect("no panic");
                if key.is_null() {
                    break;
                }
                let key = read(key);
                assert!(!met.contains(&key), "twice: {key}, seed {seed}");
                assert!(!deleted.contains(&key), "deleted: {key}, seed {seed}");
                assert_eq!(read(value) % 1000, key % 1000);
                met.push(key);
                let victim = random.next_random() % count;
                if seed % 3 == 0 && victim.is_multiple_of(4) {
                    delete(w, f.ty, m, (&raw const victim).cast()).expect("no panic");
                    deleted.push(victim);
                }
                for _ in 0..seed % 5 {
                    // Bounded, or the iteration could go on for ever.
                    let fresh = 1000 + random.next_random() % 500;
                    write(set_word(w, f.ty, m, fresh).expect("memory"), fresh);
                }
            }
            for key in (0..count).filter(|key| !deleted.contains(key)) {
                assert!(met.contains(&key), "missed {key}, seed {seed}");
            }
        }
    }
}

#[test]
fn keys_that_differ_from_themselves_pile_up_until_clear() {
    let mut f = fixture(Kind::Float64);
    let w = &raw mut *f.worker;
    let nan = f64::NAN;
    // SAFETY: the worker is attached, the types are live.
    unsafe {
        let m = make(w, f.ty, 0).expect("memory");
        for at in 0..20 {
            write(set(w, f.ty, m, (&raw const nan).cast()).expect("memory"), at);
        }
        assert_eq!(len(m), 20);
        assert!(get(w, f.ty, m, (&raw const nan).cast()).expect("no panic").is_null());
        let (plus, minus) = (0.0f64, -0.0f64);
        write(set(w, f.ty, m, (&raw const plus).cast()).expect("memory"), 7);
        let found = get(w, f.ty, m, (&raw const minus).cast()).expect("no panic");
        assert_eq!(read(found), 7);
        clear(w, f.ty, m);
        assert_eq!(len(m), 0);
    }
}

#[test]
fn string_keys_are_found_by_content() {
    let mut f = fixture(Kind::String);
    let w = &raw mut *f.worker;
    let texts: Vec<Vec<u8>> = (0..500).map(|at: i32| format!("key {at}").into_bytes()).collect();
    // SAFETY: the worker is attached, the types are live.
    unsafe {
        let m = make(w, f.ty, 0).expect("memory");
        for (at, text) in texts.iter().enumerate() {
            let key = crate::runtime::string::new_string(w, text).expect("memory");
            write(set_str(w, f.ty, m, key).expect("memory"), at as u64);
        }
        for (at, text) in texts.iter().enumerate() {
            let key = GoString { ptr: Ptr::new(text.as_ptr()), len: text.len() as u64 };
            assert_eq!(read(get_str(w, f.ty, m, key)), at as u64);
            let slow = get(w, f.ty, m, (&raw const key).cast()).expect("no panic");
            assert_eq!(read(slow), at as u64);
        }
    }
}

#[test]
fn writing_to_a_nil_map_and_hashing_a_slice_panic() {
    let mut f = fixture(Kind::Interface);
    let w = &raw mut *f.worker;
    let slice = leak(TypeDesc { eq: EqKind::Never, ..TypeDesc::of_kind(Kind::Slice) });
    let key = go3s_abi::object::Eface { ty: Ptr::new(slice), data: 0 };
    // SAFETY: the worker is attached, the types are live.
    unsafe {
        assert!(set(w, f.ty, Ptr::NULL, (&raw const key).cast()).is_err());
        assert_eq!((*w).panic.code, PanicCode::NilMapWrite);
        assert!(get(w, f.ty, Ptr::NULL, (&raw const key).cast()).is_err());
        assert_eq!(
            go3s_abi::panic::PanicText(&(*w).panic).to_string(),
            "runtime error: hash of unhashable type slice"
        );
    }
}
