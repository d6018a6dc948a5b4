//! Taking instructions apart, for the verifier, the loader and listings.
//!
//! Owns: the total decoder: damaged code gives `None`, never a panic.
//! Never: the fast path of the interpreter (that is `operands::*::decode`).

use crate::mode::Place;
use crate::op::{Op, OpInfo};

/// One decoded instruction.
#[derive(Clone, Debug)]
pub struct Instr {
    /// Its row.
    pub info: &'static OpInfo,
    /// Operand values in table order: slots and unsigned literals zero-extended, signed literals
    /// and jumps sign-extended, references as the first of their words.
    pub operands: Vec<i64>,
    /// Targets of a jump table, relative to the instruction.
    pub table: Vec<i64>,
    /// Words in all.
    pub words: usize,
}

/// The instruction at word `pc`, if there is a whole one.
pub fn decode(code: &[u64], pc: usize) -> Option<Instr> {
    let word = *code.get(pc)?;
    let info = Op::from_u16(word as u16)?.info();
    let mut next = pc.checked_add(1)?;
    let mut shift = 16;
    let mut table_len = 0;
    let mut operands = Vec::with_capacity(info.operands.len());
    for (_, mode) in info.operands {
        match mode.place {
            Place::Field => {
                let field = word.checked_shr(shift)? as u16;
                let signed = matches!(mode.name, "Imm16" | "Jump");
                operands.push(if signed { i64::from(field as i16) } else { i64::from(field) });
                shift = shift.checked_add(16)?;
            }
            Place::TableLen => {
                table_len = usize::from(word.checked_shr(shift)? as u16);
                operands.push(table_len as i64);
                shift = shift.checked_add(16)?;
            }
            Place::FieldsBC => operands.push(i64::from((word >> 32) as i32)),
            Place::Words(n) => {
                operands.push(*code.get(next)? as i64);
                next = next.checked_add(usize::from(n))?;
            }
        }
    }
    let end = next.checked_add(table_len)?;
    let table = code.get(next..end)?.iter().map(|&target| target as i64).collect();
    Some(Instr { info, operands, table, words: end.checked_sub(pc)? })
}
