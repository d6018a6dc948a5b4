//! Listings: one line per instruction.
//!
//! Owns: the text form of code. Never: changes it.

use crate::decode::decode;
use crate::mode::Use;
use std::fmt::Write;

/// The listing of a function's code before loading; a damaged word ends it.
pub fn disassemble(code: &[u64]) -> String {
    let mut out = String::new();
    let mut pc = 0;
    while pc < code.len() {
        let Some(instr) = decode(code, pc) else {
            let _ = writeln!(out, "{pc:5}  ??? {:#018x}", code[pc]);
            return out;
        };
        let _ = write!(out, "{pc:5}  {}", instr.info.name);
        for ((name, mode), value) in instr.info.operands.iter().zip(&instr.operands) {
            let _ = match mode.usage {
                Use::Read | Use::Write | Use::Address | Use::Call => {
                    write!(out, " {name}=s{value}")
                }
                Use::Target => write!(out, " {name}={}", pc as i64 + value),
                Use::Reference(kind) => write!(out, " {name}={kind:?}#{value}"),
                Use::Literal => write!(out, " {name}={value}"),
            };
        }
        for target in &instr.table {
            let _ = write!(out, " {}", pc as i64 + target);
        }
        out.push('\n');
        pc += instr.words;
    }
    out
}
