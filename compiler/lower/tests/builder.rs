//! Functions built by hand: their listings, and that the verifier accepts them.
#![expect(clippy::unwrap_used, reason = "a test")]

use go3s_abi::kind::Kind;
use go3s_bytecode::Op;
use go3s_bytecode::disasm::disassemble;
use go3s_bytecode::encode::EncodeError;
use go3s_bytecode::mode::SlotKind;
use go3s_bytecode::program::Function;
use go3s_bytecode::verify::{Limits, verify};
use go3s_lower::builder::{FuncBuilder, Operand, Reach};
use go3s_lower::liveness::CallWords;
use go3s_lower::scalar::{Arith, Compare};

const LIMITS: Limits = Limits { funcs: 0, types: 0, strings: 0, globals: 0 };

/// `func sum(n int) int { s := 0; for i := 0; i < n; i++ { s += i }; return s }`, with `padding`
/// further instructions in the loop's body.
fn sum(reach: Reach, padding: usize) -> Result<Function, EncodeError> {
    let mut f = FuncBuilder::new(reach);
    let n = f.slots.take(&[SlotKind::I64]).unwrap().first;
    let s = f.slots.take(&[SlotKind::I64]).unwrap().first;
    let i = f.slots.take(&[SlotKind::I64]).unwrap().first;
    f.at(1, 1);
    f.const_word(s, 0);
    f.const_word(i, 0);
    let done = f.label();
    f.branch_compare((Compare::Lt, Kind::Int, false), i, Operand::Slot(n), done);
    let head = f.label_here();
    f.at(2, 1);
    f.arith(Arith::Add, Kind::Int, s, s, Operand::Slot(i));
    for _ in 0..padding {
        f.arith(Arith::Sub, Kind::Int8, s, s, Operand::Literal(1));
    }
    f.arith(Arith::Add, Kind::Int, i, i, Operand::Literal(1));
    f.branch_compare((Compare::Lt, Kind::Int, true), i, Operand::Slot(n), head);
    f.place(done);
    f.ret(s, 1);
    f.finish(Function { name: "main.sum".to_owned(), arg_words: 1, ..Function::default() })
}

fn names(f: &Function) -> Vec<String> {
    let listing = disassemble(&f.code);
    listing.lines().map(|l| l.split_whitespace().nth(1).unwrap().to_owned()).collect()
}

#[test]
fn a_counting_loop_takes_one_fused_branch_per_round() {
    let f = sum(Reach::Short, 0).unwrap();
    assert_eq!(
        names(&f),
        [
            "const_i32",
            "const_i32",
            "br_le_i64",
            "add_i64",
            "add_i64_imm",
            "loop_lt_i64",
            "ret_word"
        ]
    );
    assert_eq!((f.n_slots, f.lines.len()), (3, 2));
    assert_eq!(verify(&f, &LIMITS), Ok(()));
}

#[test]
fn narrow_arithmetic_is_normalised() {
    let f = sum(Reach::Short, 1).unwrap();
    assert_eq!(names(&f)[4..6], ["add_i64_imm", "sext_8"]);
}

#[test]
fn a_loop_beyond_short_branches_is_built_with_long_ones() {
    assert!(matches!(sum(Reach::Short, 20_000), Err(EncodeError::TooFar { .. })));
    let f = sum(Reach::Long, 20_000).unwrap();
    assert_eq!(verify(&f, &LIMITS), Ok(()));
    assert!(names(&f).ends_with(&["br_lt_i64", "jmp", "loop_jmp", "ret_word"].map(str::to_owned)));
}

#[test]
fn comparisons_without_a_fused_form_go_through_a_slot() {
    let mut f = FuncBuilder::new(Reach::Short);
    let args = f.slots.take(&[SlotKind::F32, SlotKind::F32]).unwrap();
    let done = f.label();
    f.branch_compare(
        (Compare::Gt, Kind::Float32, false),
        args.slot(0),
        Operand::Slot(args.slot(1)),
        done,
    );
    f.const_word(args.slot(0), 0);
    f.place(done);
    f.ret(args.slot(0), 2);
    let f = f.finish(Function::default()).unwrap();
    assert_eq!(names(&f), ["lt_f32", "br_false", "const_i32", "ret_n"]);
    assert_eq!(verify(&f, &LIMITS), Ok(()));
}

#[test]
fn a_pointer_is_live_until_its_last_read() {
    let mut f = FuncBuilder::new(Reach::Short);
    let pointers = f.slots.take(&[SlotKind::Ptr, SlotKind::Ptr]).unwrap();
    let (early, late) = (pointers.slot(0).into(), pointers.slot(1).into());
    let base = f.slots.take(&[SlotKind::Word]).unwrap().first;
    f.op(Op::load_word, &[base.into(), early, 0]);
    f.call(Op::call_func, &[base.into(), 0], CallWords { args: 1, results: 1 });
    f.op(Op::store_ptr, &[late, base.into(), 0]);
    f.call(Op::call_func, &[base.into(), 0], CallWords { args: 0, results: 1 });
    f.ret(base, 1);
    let f = f.finish(Function { arg_words: 2, ..Function::default() }).unwrap();
    assert_eq!(verify(&f, &Limits { funcs: 1, ..LIMITS }), Ok(()));
    let rows: Vec<(u32, u64)> = f.live.iter().map(|row| (row.pc, row.pointers[0])).collect();
    // At entry both; at the first call only the one that is still stored through; then none.
    assert_eq!(rows, [(0, 0b011), (1, 0b010), (4, 0)]);
}

#[test]
fn a_loop_keeps_alive_what_its_next_round_reads() {
    let mut f = FuncBuilder::new(Reach::Short);
    let p = f.slots.take(&[SlotKind::Ptr]).unwrap();
    let n = f.slots.take(&[SlotKind::I64]).unwrap().first;
    let image = f.slots.take(&[SlotKind::Ptr]).unwrap();
    f.pin(image);
    let head = f.label_here();
    f.op(Op::load_word, &[n.into(), p.first.into(), 0]);
    f.branch_compare((Compare::Ne, Kind::Int, true), n, Operand::Literal(0), head);
    f.ret(n, 1);
    let f = f.finish(Function { arg_words: 1, ..Function::default() }).unwrap();
    let rows: Vec<(u32, u64)> = f.live.iter().map(|row| (row.pc, row.pointers[0])).collect();
    assert_eq!(rows, [(0, 0b001), (2, 0b101)]);
}
