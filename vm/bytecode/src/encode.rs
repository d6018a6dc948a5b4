//! Building code: instructions, labels, long jumps.
//!
//! Owns: the encoding of an instruction from operand values in table order.
//! Never: chooses instructions.

use crate::mode::{Place, Use};
use crate::op::Op;

/// A jump target that may not be placed yet.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Label(u32);

/// Why code could not be finished.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EncodeError {
    /// A label was used and never placed.
    Unplaced,
    /// A 16-bit jump does not reach; the builder must use the long form.
    TooFar { pc: u32 },
}

struct Fixup {
    instr: u32,
    word: u32,
    place: Place,
    shift: u32,
    label: Label,
}

/// Appends instructions to a function's code.
#[derive(Default)]
pub struct CodeBuilder {
    code: Vec<u64>,
    labels: Vec<Option<u32>>,
    fixups: Vec<Fixup>,
}

impl CodeBuilder {
    /// An empty function.
    pub fn new() -> CodeBuilder {
        CodeBuilder::default()
    }

    /// The word where the next instruction goes.
    pub fn pc(&self) -> u32 {
        self.code.len() as u32
    }

    /// A label to be placed later.
    pub fn label(&mut self) -> Label {
        self.labels.push(None);
        Label(self.labels.len() as u32 - 1)
    }

    /// Places `label` at the next instruction.
    pub fn place(&mut self, label: Label) {
        self.labels[label.0 as usize] = Some(self.pc());
    }

    /// Whether `label` is placed (then a jump to it goes backwards).
    pub fn is_placed(&self, label: Label) -> bool {
        self.labels[label.0 as usize].is_some()
    }

    /// Appends `op`; `operands` in table order, each as its 64-bit pattern (slots and literals as
    /// they are, ids as numbers; a `StrRef` is one operand, its id). Returns the instruction's pc.
    pub fn op(&mut self, op: Op, operands: &[u64]) -> u32 {
        debug_assert!(!op.info().operands.iter().any(|o| o.1.usage == Use::Target), "{op:?} jumps");
        self.emit(op, operands, None)
    }

    /// Appends a branch; `operands` without the target.
    pub fn branch(&mut self, op: Op, operands: &[u64], to: Label) -> u32 {
        self.emit(op, operands, Some(to))
    }

    /// Appends a jump table on slot `index`.
    pub fn table(&mut self, index: u64, targets: &[Label]) {
        let instr = self.emit(Op::br_table, &[index, targets.len() as u64], None);
        for &label in targets {
            self.fixups.push(Fixup {
                instr,
                word: self.pc(),
                place: Place::Words(1),
                shift: 0,
                label,
            });
            self.code.push(0);
        }
    }

    fn emit(&mut self, op: Op, operands: &[u64], to: Option<Label>) -> u32 {
        let instr = self.pc();
        let mut word = op as u64;
        let mut ext: Vec<u64> = Vec::new();
        let mut shift = 16;
        let mut values = operands.iter().copied();
        for (_, mode) in op.info().operands {
            if mode.usage == Use::Target {
                let label = to.expect("a branch is given its target");
                self.fixups.push(Fixup { instr, word: instr, place: mode.place, shift, label });
                shift = if mode.place == Place::Field { shift + 16 } else { 64 };
                continue;
            }
            let value = values.next().expect("as many operands as the row has");
            match mode.place {
                Place::Field | Place::TableLen => {
                    word |= (value & 0xffff) << shift;
                    shift += 16;
                }
                Place::FieldsBC => {
                    word |= value << 32;
                    shift = 64;
                }
                Place::Words(n) => {
                    ext.push(value);
                    ext.extend((1..n).map(|_| 0));
                }
            }
        }
        debug_assert!(values.next().is_none(), "{op:?} has fewer operands");
        self.code.push(word);
        self.code.extend(ext);
        instr
    }

    /// The finished code, jumps resolved.
    pub fn finish(mut self) -> Result<Vec<u64>, EncodeError> {
        for fixup in &self.fixups {
            let target = self.labels[fixup.label.0 as usize].ok_or(EncodeError::Unplaced)?;
            let distance = i64::from(target) - i64::from(fixup.instr);
            let word = &mut self.code[fixup.word as usize];
            match fixup.place {
                Place::Field | Place::TableLen => {
                    let short = i16::try_from(distance)
                        .map_err(|_| EncodeError::TooFar { pc: fixup.instr })?;
                    *word |= u64::from(short as u16) << fixup.shift;
                }
                Place::FieldsBC => *word |= u64::from(distance as i32 as u32) << 32,
                Place::Words(_) => *word = distance as u64,
            }
        }
        Ok(self.code)
    }
}
