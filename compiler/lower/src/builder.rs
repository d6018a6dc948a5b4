//! One function under construction: slots, instructions and places together.
//!
//! Owns: the emission of scalar operations, branches in both directions, loads and stores.
//! Never: sees a tree or a Go type.

use go3s_abi::kind::Kind;
use go3s_bytecode::Op;
use go3s_bytecode::encode::{CodeBuilder, EncodeError, Label};
use go3s_bytecode::mode::SlotKind;
use go3s_bytecode::program::{Function, LineRow};
use hashbrown::HashMap;

use crate::class::Leaf;
use crate::liveness::{CallWords, Facts, live_rows};
use crate::scalar::{self, Arith, Choice, Compare, Unary};
use crate::slots::{Run, Slots};

/// Reach of fused branches. A function is built with short ones; if one does not reach, once more
/// with long ones.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reach {
    Short,
    Long,
}

/// Builds one function's code.
pub struct FuncBuilder {
    /// The frame.
    pub slots: Slots,
    code: CodeBuilder,
    lines: Vec<LineRow>,
    reach: Reach,
    calls: HashMap<u32, CallWords>,
    pinned: Vec<Run>,
}

/// A value in a comparison's or operation's second place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Operand {
    Slot(u16),
    Literal(i64),
}

impl FuncBuilder {
    /// An empty function.
    pub fn new(reach: Reach) -> FuncBuilder {
        FuncBuilder {
            slots: Slots::default(),
            code: CodeBuilder::new(),
            lines: Vec::new(),
            calls: HashMap::new(),
            pinned: Vec::new(),
            reach,
        }
    }

    /// What follows belongs to this source place.
    pub fn at(&mut self, line: u32, col: u32) {
        let row = LineRow { pc: self.code.pc(), line, col };
        match self.lines.last_mut() {
            Some(last) if (last.line, last.col) == (line, col) => {}
            Some(last) if last.pc == row.pc => *last = row,
            _ => self.lines.push(row),
        }
    }

    /// Appends an instruction that does not jump.
    pub fn op(&mut self, op: Op, operands: &[u64]) {
        self.code.op(op, operands);
    }

    /// Appends a call whose arguments and results stand at its base.
    pub fn call(&mut self, op: Op, operands: &[u64], words: CallWords) {
        let pc = self.code.op(op, operands);
        self.calls.insert(pc, words);
    }

    /// Keeps a run alive at every safepoint: its address is taken, or an unwinder reads it. Zeroes
    /// it here, which is the function's entry.
    pub fn pin(&mut self, run: Run) {
        if run.len > 0 {
            self.op(Op::zero_n, &[run.first.into(), run.len.into()]);
            self.pinned.push(run);
        }
    }

    /// A label to be placed later.
    pub fn label(&mut self) -> Label {
        self.code.label()
    }

    /// Places `label` here.
    pub fn place(&mut self, label: Label) {
        self.code.place(label);
    }

    /// A label placed here: a loop's head.
    pub fn label_here(&mut self) -> Label {
        let label = self.code.label();
        self.code.place(label);
        label
    }

    /// `dst = value`, for integers, bools and pointers alike.
    pub fn const_word(&mut self, dst: u16, value: i64) {
        match i32::try_from(value) {
            Ok(short) => self.op(Op::const_i32, &[dst.into(), u64::from(short as u32)]),
            Err(_) => self.op(Op::const_word, &[dst.into(), value as u64]),
        }
    }

    /// Copies `n` slots; nothing if the runs are the same.
    pub fn copy(&mut self, dst: u16, src: u16, n: u16) {
        if dst == src {
            return;
        }
        match n {
            0 => {}
            1 => self.op(Op::mov, &[dst.into(), src.into()]),
            2 => self.op(Op::mov_2, &[dst.into(), src.into()]),
            3 => self.op(Op::mov_3, &[dst.into(), src.into()]),
            _ => self.op(Op::mov_n, &[dst.into(), src.into(), n.into()]),
        }
    }

    /// `dst = op a`, then normalised.
    pub fn unary(&mut self, operator: Unary, kind: Kind, dst: u16, a: u16) {
        let choice = scalar::unary(operator, kind).expect("the checker allows the operator");
        self.op(choice.op, &[dst.into(), a.into()]);
        self.normalise(choice, dst);
    }

    /// `dst = a op b`, then normalised. A signed shift count was checked before.
    pub fn arith(&mut self, operator: Arith, kind: Kind, dst: u16, a: u16, b: Operand) {
        let choice = scalar::arith(operator, kind).expect("the checker allows the operator");
        let b = match b {
            Operand::Slot(b) => b,
            Operand::Literal(value) => {
                if self.arith_imm(operator, choice, [dst, a], value) {
                    return;
                }
                return self.with_literal(value, |this, b| {
                    this.op(choice.op, &[dst.into(), a.into(), b.into()]);
                    this.normalise(choice, dst);
                });
            }
        };
        self.op(choice.op, &[dst.into(), a.into(), b.into()]);
        self.normalise(choice, dst);
    }

    /// The immediate form, where the operation has one and the literal fits it.
    fn arith_imm(&mut self, operator: Arith, choice: Choice, at: [u16; 2], value: i64) -> bool {
        let op = match (operator, choice.op) {
            (Arith::Add | Arith::Sub, Op::add_i64 | Op::sub_i64) => Op::add_i64_imm,
            (Arith::Mul, Op::mul_i64) => Op::mul_i64_imm,
            (Arith::And, Op::and_i64) => Op::and_i64_imm,
            (Arith::Shl, Op::shl_i64) if (0..64).contains(&value) => Op::shl_i64_imm,
            (Arith::Shr, Op::shr_i64) if (0..64).contains(&value) => Op::shr_i64_imm,
            (Arith::Shr, Op::shr_u64) if (0..64).contains(&value) => Op::shr_u64_imm,
            _ => return false,
        };
        let literal = if operator == Arith::Sub { value.wrapping_neg() } else { value };
        let Ok(literal) = i16::try_from(literal) else { return false };
        self.op(op, &[at[0].into(), at[1].into(), u64::from(literal as u16)]);
        self.normalise(choice, at[0]);
        true
    }

    fn normalise(&mut self, choice: Choice, dst: u16) {
        if let Some(then) = choice.then {
            self.op(then, &[dst.into(), dst.into()]);
        }
    }

    /// Runs `emit` with a temporary that holds the literal.
    fn with_literal(&mut self, value: i64, emit: impl FnOnce(&mut Self, u16)) {
        let run = self.slots.take(&[SlotKind::I64]).expect("lowering keeps room for temporaries");
        self.const_word(run.first, value);
        emit(self, run.first);
        self.slots.give_back(run);
    }

    /// `dst = a op b` as a bool.
    pub fn compare(&mut self, operator: Compare, kind: Kind, dst: u16, a: u16, b: u16) {
        let choice = scalar::compare(operator, kind).expect("the kind fits one instruction");
        let (a, b) = if choice.swap { (b, a) } else { (a, b) };
        self.op(choice.op, &[dst.into(), a.into(), b.into()]);
        if choice.invert {
            self.op(Op::not_bool, &[dst.into(), dst.into()]);
        }
    }

    /// Jumps, in either direction.
    pub fn jump(&mut self, to: Label) {
        let op = if self.code.is_placed(to) { Op::loop_jmp } else { Op::jmp };
        self.code.branch(op, &[0], to);
    }

    /// Jumps when the bool `a` is `sense`, in either direction.
    pub fn branch_bool(&mut self, a: u16, sense: bool, to: Label) {
        let op = if sense { Op::br_true } else { Op::br_false };
        self.branch(op, &[a.into()], to);
    }

    /// Jumps when `a operator b` gives `sense`, in either direction.
    pub fn branch_compare(
        &mut self,
        (operator, kind, sense): (Compare, Kind, bool),
        a: u16,
        b: Operand,
        to: Label,
    ) {
        let b = match b {
            Operand::Slot(b) => b,
            Operand::Literal(value) => {
                let imm = i16::try_from(value).ok();
                if let Some((imm, op)) = imm.zip(scalar::branch_imm(operator, kind, sense)) {
                    return self.branch(op, &[a.into(), u64::from(imm as u16)], to);
                }
                return self.with_literal(value, |this, b| {
                    this.branch_compare((operator, kind, sense), a, Operand::Slot(b), to);
                });
            }
        };
        let Some((op, swap)) = scalar::branch(operator, kind, sense) else {
            let run =
                self.slots.take(&[SlotKind::I64]).expect("lowering keeps room for temporaries");
            self.compare(operator, kind, run.first, a, b);
            self.branch_bool(run.first, sense, to);
            return self.slots.give_back(run);
        };
        let (a, b) = if swap { (b, a) } else { (a, b) };
        self.branch(op, &[a.into(), b.into()], to);
    }

    /// A branch that reaches: a single instruction where its direction and distance have one, else
    /// over a jump. `br_true` and `br_false` reach everywhere forward.
    fn branch(&mut self, op: Op, operands: &[u64], to: Label) {
        let backward = self.code.is_placed(to);
        let reaches = matches!(op, Op::br_true | Op::br_false) || self.reach == Reach::Short;
        let direct = if backward { scalar::loop_form(op) } else { Some(op) };
        if let Some(direct) = direct.filter(|_| reaches) {
            self.code.branch(direct, operands, to);
            return;
        }
        let (taken, past) = (self.code.label(), self.code.label());
        self.code.branch(op, operands, taken);
        self.code.branch(Op::jmp, &[0], past);
        self.code.place(taken);
        self.jump(to);
        self.code.place(past);
    }

    /// Jumps to the target of number `index`; falls through beyond the last.
    pub fn table(&mut self, index: u16, targets: &[Label]) {
        self.code.table(index.into(), targets);
    }

    /// Loads one leaf at `ptr + base + leaf.offset`; the sum fits 16 bits.
    pub fn load_leaf(&mut self, dst: u16, ptr: u16, leaf: Leaf, base: u16) {
        let op = match (leaf.kind, leaf.kind.info().size) {
            (Kind::Int8, _) => Op::load_i8,
            (Kind::Int16, _) => Op::load_i16,
            (Kind::Int32, _) => Op::load_i32,
            (_, 1) => Op::load_u8,
            (_, 2) => Op::load_u16,
            (_, 4) => Op::load_u32,
            _ => Op::load_word,
        };
        self.op(op, &[dst.into(), ptr.into(), u64::from(base) + leaf.offset]);
    }

    /// Stores one leaf at `ptr + base + leaf.offset`, with barrier if it is a pointer.
    pub fn store_leaf(&mut self, ptr: u16, src: u16, leaf: Leaf, base: u16) {
        let op = match leaf.kind.info().size {
            _ if leaf.kind.info().is_pointer_shaped => Op::store_ptr,
            1 => Op::store_8,
            2 => Op::store_16,
            4 => Op::store_32,
            _ => Op::store_word,
        };
        self.op(op, &[ptr.into(), src.into(), u64::from(base) + leaf.offset]);
    }

    /// Returns `n` slots from `src`.
    pub fn ret(&mut self, src: u16, n: u16) {
        match n {
            0 => self.op(Op::ret, &[]),
            1 => self.op(Op::ret_word, &[src.into()]),
            _ => self.op(Op::ret_n, &[src.into(), n.into()]),
        }
    }

    /// The function, with what `signature` already tells of it. `TooFar` asks for a second build
    /// with long branches.
    pub fn finish(self, signature: Function) -> Result<Function, EncodeError> {
        let pointer_slots = self.slots.pointer_bits();
        let code = self.code.finish()?;
        let facts =
            Facts { calls: &self.calls, pinned: &self.pinned, pointer_slots: &pointer_slots };
        let live = live_rows(&code, facts);
        Ok(Function {
            n_slots: self.slots.len() as u32,
            lines: self.lines,
            pointer_slots,
            live,
            code,
            ..signature
        })
    }
}
