//! Which pointer slots are live at each safepoint.
//!
//! Owns: the live rows of a finished function.
//! Never: changes code.
//!
//! A slot is live where some path reads it before it is written. Slots whose address is taken, and
//! result slots of functions with `defer`, are read in ways that code does not show: they are pinned,
//! live at every safepoint, and their owner zeroes them at entry.

use go3s_bytecode::Op;
use go3s_bytecode::decode::{Instr, decode};
use go3s_bytecode::mode::{Use, Width};
use go3s_bytecode::program::LiveRow;
use hashbrown::HashMap;

use crate::slots::Run;

/// Words that a call at some pc takes and leaves at its base, which only the callee's signature
/// tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CallWords {
    pub args: u16,
    pub results: u16,
}

/// What liveness must be told besides the code.
#[derive(Clone, Copy)]
pub struct Facts<'a> {
    /// Calls by pc.
    pub calls: &'a HashMap<u32, CallWords>,
    /// Runs that are live at every safepoint.
    pub pinned: &'a [Run],
    /// Bit per slot that may hold a pointer.
    pub pointer_slots: &'a [u64],
}

struct Step {
    pc: u32,
    instr: Instr,
    /// Steps that may follow, by index.
    next: Vec<usize>,
}

/// The live rows of resolved code, one per safepoint and one for pc 0, where the prologue polls.
/// Code that does not decode has none: the verifier refuses it.
pub fn live_rows(code: &[u64], facts: Facts<'_>) -> Vec<LiveRow> {
    let Some(steps) = steps(code) else { return Vec::new() };
    let live_in = solve(&steps, facts);
    let mut rows = Vec::new();
    for (at, step) in steps.iter().enumerate() {
        if !step.instr.info.effects.safepoint && step.pc != 0 {
            continue;
        }
        let mut live = match is_call(&step.instr) && step.pc != 0 {
            // The callee has taken the arguments, and results are written afterwards.
            true => {
                let mut live = after(&steps, &live_in, at);
                each_slot(step, facts, Use::Write, |slot| clear(&mut live, slot));
                live
            }
            false => live_in[at].clone(),
        };
        // At pc 0 they are not zeroed yet.
        for run in facts.pinned.iter().filter(|_| step.pc != 0) {
            (run.first..=u16::MAX).take(run.len.into()).for_each(|slot| set(&mut live, slot));
        }
        live.iter_mut().zip(facts.pointer_slots).for_each(|(live, pointers)| *live &= pointers);
        rows.push(LiveRow { pc: step.pc, pointers: live.into() });
    }
    rows
}

fn steps(code: &[u64]) -> Option<Vec<Step>> {
    let mut steps: Vec<Step> = Vec::new();
    let mut at_pc = HashMap::new();
    let mut pc = 0;
    while pc < code.len() {
        let instr = decode(code, pc)?;
        at_pc.insert(pc as i64, steps.len());
        pc += instr.words;
        steps.push(Step { pc: (pc - instr.words) as u32, instr, next: Vec::new() });
    }
    for (at, step) in steps.iter_mut().enumerate() {
        let operands = step.instr.info.operands.iter().zip(&step.instr.operands);
        let direct = operands.filter(|((_, mode), _)| mode.usage == Use::Target);
        for distance in direct.map(|(_, to)| to).chain(&step.instr.table) {
            step.next.push(*at_pc.get(&(i64::from(step.pc) + distance))?);
        }
        if falls_through(step.instr.info.op) {
            step.next.push(at + 1);
        }
    }
    let len = steps.len();
    steps.iter().all(|step| step.next.iter().all(|&next| next < len)).then_some(steps)
}

fn falls_through(op: Op) -> bool {
    !matches!(
        op,
        Op::jmp
            | Op::loop_jmp
            | Op::ret
            | Op::ret_word
            | Op::ret_n
            | Op::tail_call
            | Op::tail_call_iface
            | Op::panic_value
            | Op::panic_code
            | Op::unreachable
    )
}

/// Backward passes until nothing changes; as many as loops are nested, and one.
fn solve(steps: &[Step], facts: Facts<'_>) -> Vec<Vec<u64>> {
    let mut live_in = vec![vec![0_u64; facts.pointer_slots.len()]; steps.len()];
    let mut changed = true;
    while changed {
        changed = false;
        for at in (0..steps.len()).rev() {
            let mut live = after(steps, &live_in, at);
            each_slot(&steps[at], facts, Use::Write, |slot| clear(&mut live, slot));
            each_slot(&steps[at], facts, Use::Read, |slot| set(&mut live, slot));
            if live != live_in[at] {
                live_in[at] = live;
                changed = true;
            }
        }
    }
    live_in
}

fn after(steps: &[Step], live_in: &[Vec<u64>], at: usize) -> Vec<u64> {
    let mut next = steps[at].next.iter();
    let mut live = match next.next() {
        Some(&first) => live_in[first].clone(),
        None => vec![0; live_in[at].len()],
    };
    for &other in next {
        live.iter_mut().zip(&live_in[other]).for_each(|(live, more)| *live |= more);
    }
    live
}

fn is_call(instr: &Instr) -> bool {
    matches!(instr.info.op, Op::call_func | Op::call_closure | Op::call_iface)
}

/// Calls `found` with each slot that the instruction reads (or writes).
fn each_slot(step: &Step, facts: Facts<'_>, usage: Use, mut found: impl FnMut(u16)) {
    let operands = step.instr.info.operands.iter().zip(&step.instr.operands);
    for ((name, mode), &value) in operands {
        let words = match mode.usage {
            used if used == usage => match mode.width {
                Width::Fixed(n) => n,
                Width::Run => run_words(&step.instr, name),
            },
            Use::Call => {
                let call = facts.calls.get(&step.pc).copied().unwrap_or_default();
                if usage == Use::Read { call.args } else { call.results }
            }
            _ => continue,
        };
        (value as u16..=u16::MAX).take(words.into()).for_each(&mut found);
    }
}

/// Slots of a run, by the row's documentation.
fn run_words(instr: &Instr, operand: &str) -> u16 {
    let named = |wanted: &str| {
        let at = instr.info.operands.iter().position(|(name, _)| *name == wanted);
        at.map_or(0, |at| instr.operands[at])
    };
    let words = match (instr.info.op, operand) {
        (Op::mov_2 | Op::load_2, _) => 2,
        (Op::mov_3 | Op::load_3, _) => 3,
        (Op::mov_n | Op::zero_n | Op::ret_n, _) => named("n"),
        (Op::index_u8, _) => 2,
        (Op::concat_str, _) => 2 * named("n"),
        (Op::select, _) => 3 * named("n"),
        // lo, then hi and max where the form has them.
        (Op::slice_slice | Op::slice_str | Op::slice_array, _) => match named("form") & 3 {
            0 => 1,
            1 => 2,
            _ => 3,
        },
        // No item is wider; a slot too many is only kept alive a little longer.
        (Op::print_item, _) => 3,
        _ => 0,
    };
    u16::try_from(words).unwrap_or(u16::MAX)
}

/// Slots beyond the frame's last are those that `run_words` overstates.
fn set(bits: &mut [u64], slot: u16) {
    if let Some(word) = bits.get_mut(usize::from(slot / 64)) {
        *word |= 1 << (slot % 64);
    }
}

fn clear(bits: &mut [u64], slot: u16) {
    if let Some(word) = bits.get_mut(usize::from(slot / 64)) {
        *word &= !(1 << (slot % 64));
    }
}
