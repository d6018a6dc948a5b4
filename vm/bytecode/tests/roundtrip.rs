//! Code built from the table decodes to the same operands, and the verifier refuses damage.

use go3s_bytecode::Op;
use go3s_bytecode::decode::decode;
use go3s_bytecode::disasm::disassemble;
use go3s_bytecode::encode::CodeBuilder;
use go3s_bytecode::mode::{Place, Use};
use go3s_bytecode::program::Function;
use go3s_bytecode::verify::{Limits, verify};

const LIMITS: Limits = Limits { funcs: 4, types: 4, strings: 4, globals: 4 };

#[test]
fn every_opcode_decodes_to_what_was_encoded() {
    for &op in Op::ALL {
        let mut code = CodeBuilder::new();
        let end = code.label();
        let operands: Vec<u64> = op
            .info()
            .operands
            .iter()
            .filter(|(_, m)| m.usage != Use::Target)
            .enumerate()
            .map(|(at, (_, m))| if m.place == Place::TableLen { 0 } else { at as u64 + 1 })
            .collect();
        let jumps = op.info().operands.iter().any(|(_, m)| m.usage == Use::Target);
        if jumps {
            code.branch(op, &operands, end)
        } else {
            code.op(op, &operands)
        };
        code.place(end);
        let words = code.finish().expect("the label is placed");
        let instr = decode(&words, 0).expect("a whole instruction");
        assert_eq!((instr.info.op, instr.words), (op, words.len()));
        let decoded: Vec<u64> = instr
            .info
            .operands
            .iter()
            .zip(&instr.operands)
            .filter(|((_, m), _)| m.usage != Use::Target)
            .map(|(_, &value)| value as u64)
            .collect();
        assert_eq!(decoded, operands, "{op:?}");
        assert!(disassemble(&words).contains(op.info().name));
    }
}

fn counting_loop() -> Function {
    let mut code = CodeBuilder::new();
    code.op(Op::const_i32, &[0, 0]);
    let head = code.label();
    code.place(head);
    code.op(Op::add_i64_imm, &[0, 0, 1]);
    code.branch(Op::loop_lt_i64_imm, &[0, 10], head);
    code.op(Op::ret_word, &[0]);
    Function { n_slots: 1, code: code.finish().expect("placed"), ..Function::default() }
}

#[test]
fn the_verifier_accepts_a_loop_and_refuses_damage() {
    let good = counting_loop();
    assert_eq!(verify(&good, &LIMITS), Ok(()));
    for word in 0..good.code.len() {
        for bit in 0..64 {
            let mut bad = good.clone();
            bad.code[word] ^= 1 << bit;
            // Any verdict is fine; what counts is that there is one.
            let _ = verify(&bad, &LIMITS);
        }
    }
    let mut short = good.clone();
    short.n_slots = 0;
    assert!(verify(&short, &LIMITS).is_err());
    let mut open = good;
    open.code.pop();
    assert!(verify(&open, &LIMITS).is_err());
}
