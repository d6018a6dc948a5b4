//! Constant arithmetic against results of Go's own.
//!
//! Owns: reading `constants.tsv`: operand, operator, operand, then either the truth of a comparison or
//! the text of the result, its float64 and float32 bits, the integer it is (`...` for many digits), and the text of the first
//! operand converted to a type; `-` where there is none.
#![expect(clippy::unwrap_used, reason = "a wrong table should fail loudly")]

use go3s_syntax::{LitKind, Op};
use go3s_types::constant::{Value, binary, compare, unary};
use go3s_types::constant_literal::literal;
use go3s_types::constant_text::text;
use go3s_types::model::Basic;
use go3s_types::representable::representable;

const TABLE: &str = include_str!("constants.tsv");

fn value(spelling: &str) -> Value {
    let digits = spelling.trim_start_matches('-');
    let is_hex = digits.starts_with("0x");
    let kind = match digits {
        _ if digits.ends_with('i') => LitKind::Imag,
        _ if digits.contains(['.', 'p']) || !is_hex && digits.contains('e') => LitKind::Float,
        _ => LitKind::Int,
    };
    let value = literal(kind, digits).unwrap();
    if digits.len() == spelling.len() { value } else { unary(Op::Sub, &value, None).unwrap() }
}

fn operator(text: &str) -> (Op, bool) {
    let op = match text {
        "+" => Op::Add,
        "-" => Op::Sub,
        "*" => Op::Mul,
        "/" | "//" => Op::Div,
        "%" => Op::Rem,
        "&" => Op::And,
        "|" => Op::Or,
        "^" => Op::Xor,
        "&^" => Op::AndNot,
        "<" => Op::Lss,
        "==" => Op::Eql,
        _ => panic!("no operator {text}"),
    };
    (op, text == "//")
}

fn bits(value: &Value) -> String {
    match (value, value.to_f64(), value.to_f32()) {
        (Value::Complex(_), ..) | (_, None, _) | (_, _, None) => "-".to_owned(),
        (_, Some(wide), Some(narrow)) => format!("{:x},{:x}", wide.to_bits(), narrow.to_bits()),
    }
}

/// Beyond the bits of a float the digits depend on the order of roundings.
fn shortened(digits: &str) -> String {
    if digits.len() > 140 { "..." } else { digits }.to_owned()
}

fn converted(operand: &Value, name: &str) -> String {
    let basic = Basic::ALL.into_iter().find(|basic| basic.name() == name).unwrap();
    let shown = representable(operand, basic).map_or("-".to_owned(), |value| text(&value));
    format!("{name}={shown}")
}

#[test]
fn results_are_those_of_go() {
    let mut wrong = Vec::new();
    for line in TABLE.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let (a, b) = (value(fields[0]), value(fields[2]));
        let (op, integer) = operator(fields[1]);
        let got = if fields.len() == 4 {
            vec![compare(&a, op, &b).unwrap().to_string()]
        } else {
            let result = binary(&a, op, &b, integer).unwrap();
            let whole = result.to_int().map_or("-".to_owned(), |int| shortened(&int.to_string()));
            let name = fields[6].split('=').next().unwrap();
            vec![text(&result), bits(&result), whole, converted(&a, name)]
        };
        if fields[3..] != got {
            wrong.push(format!("{line}\n  got {got:?}"));
        }
    }
    let shown = wrong.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} wrong:\n{shown}", wrong.len());
}
