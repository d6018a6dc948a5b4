//! The verifier: what must hold of code before it may run.
//!
//! Owns: the promises that interpreter bodies lean on: V1 every operand lies below the function's
//! slot count; V2 every jump lands on the first word of an instruction of the function; V3 only
//! `loop_*` jump backwards, so every cycle has a safepoint; V4 control never falls off the end;
//! V5 every id is below its table's length.
//! Never: executes anything.

use crate::decode::{Instr, decode};
use crate::mode::{RefKind, Use, Width};
use crate::program::Function;
use std::fmt;

/// Table lengths that ids are checked against.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Number of functions.
    pub funcs: usize,
    /// Number of types.
    pub types: usize,
    /// Number of strings.
    pub strings: usize,
    /// Number of globals.
    pub globals: usize,
}

/// Where and why code was refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VerifyError {
    /// Word of the instruction.
    pub pc: usize,
    /// What does not hold.
    pub what: &'static str,
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid bytecode at word {}: {}", self.pc, self.what)
    }
}

/// Checks one function.
pub fn verify(function: &Function, limits: &Limits) -> Result<(), VerifyError> {
    if function.flags.native {
        return Ok(());
    }
    let starts = instruction_starts(&function.code)?;
    let mut pc = 0;
    let mut falls_through = true;
    while let Some(instr) = decode(&function.code, pc) {
        check_operands(function, limits, pc, &instr)?;
        for target in targets(&instr) {
            check_target(&starts, pc, target, instr.info.name.starts_with("loop_"))?;
        }
        falls_through = !ends_function(instr.info.name);
        pc += instr.words;
    }
    if falls_through {
        return Err(VerifyError { pc, what: "control falls off the end" });
    }
    Ok(())
}

fn ends_function(name: &str) -> bool {
    name.starts_with("ret")
        || matches!(
            name,
            "jmp"
                | "loop_jmp"
                | "tail_call"
                | "tail_call_iface"
                | "panic_value"
                | "panic_code"
                | "unreachable"
        )
}

fn instruction_starts(code: &[u64]) -> Result<Vec<bool>, VerifyError> {
    let mut starts = vec![false; code.len()];
    let mut pc = 0;
    while pc < code.len() {
        starts[pc] = true;
        let instr = decode(code, pc).ok_or(VerifyError { pc, what: "not an instruction" })?;
        pc += instr.words;
    }
    Ok(starts)
}

fn targets(instr: &Instr) -> impl Iterator<Item = i64> + '_ {
    let direct = instr.info.operands.iter().zip(&instr.operands);
    direct
        .filter(|((_, mode), _)| mode.usage == Use::Target)
        .map(|(_, &target)| target)
        .chain(instr.table.iter().copied())
}

fn check_target(starts: &[bool], pc: usize, jump: i64, is_loop: bool) -> Result<(), VerifyError> {
    let target = (pc as i64).checked_add(jump).and_then(|to| usize::try_from(to).ok());
    match target.and_then(|to| starts.get(to)) {
        Some(true) if is_loop == (jump <= 0) => Ok(()),
        Some(true) => Err(VerifyError { pc, what: "a jump in the wrong direction" }),
        _ => Err(VerifyError { pc, what: "a jump into nothing" }),
    }
}

fn check_operands(
    function: &Function,
    limits: &Limits,
    pc: usize,
    instr: &Instr,
) -> Result<(), VerifyError> {
    for ((name, mode), &value) in instr.info.operands.iter().zip(&instr.operands) {
        let (ok, what) = match mode.usage {
            Use::Read | Use::Write | Use::Address | Use::Call => {
                let width = match mode.width {
                    Width::Fixed(n) => i64::from(n),
                    Width::Run => run_width(instr, name),
                };
                (value + width <= i64::from(function.n_slots), "a slot beyond the frame")
            }
            Use::Reference(kind) => {
                let len = match kind {
                    RefKind::Func => limits.funcs,
                    RefKind::Type => limits.types,
                    RefKind::Str => limits.strings,
                    RefKind::Global => limits.globals,
                };
                (usize::try_from(value).is_ok_and(|id| id < len), "an id beyond its table")
            }
            Use::Literal | Use::Target => (true, ""),
        };
        if !ok {
            return Err(VerifyError { pc, what });
        }
    }
    Ok(())
}

/// Slots of a run operand, as far as the instruction itself tells.
fn run_width(instr: &Instr, operand: &str) -> i64 {
    let count = || {
        let n = instr.info.operands.iter().position(|(name, _)| *name == "n");
        n.map_or(0, |at| instr.operands[at])
    };
    match (instr.info.name, operand) {
        ("mov_2" | "load_2", _) => 2,
        ("mov_3" | "load_3", _) => 3,
        ("mov_n" | "zero_n" | "ret_n", _) => count(),
        ("concat_str", "parts") => 2 * count(),
        ("select", "cases") => 3 * count(),
        ("slice_slice" | "slice_array" | "slice_str", "at") => 1,
        _ => 0,
    }
}
