//! Which instructions compute a scalar operator.
//!
//! Owns: opcode choice for arithmetic, shifts, comparisons and fused branches by kind.
//! Never: allocates slots, emits code.
//!
//! Integers lie in slots extended to 64 bits, so a narrow result is normalised where 64-bit
//! arithmetic may leave its range.

use go3s_abi::kind::Kind;
use go3s_bytecode::Op;

/// A binary operator on numbers.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Arith {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    And,
    Or,
    Xor,
    AndNot,
    Shl,
    Shr,
}

/// A unary operator on numbers.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Unary {
    Neg,
    /// `^x`.
    Complement,
}

/// A comparison.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Compare {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

impl Compare {
    /// The comparison that holds for exchanged operands.
    pub fn swapped(self) -> Compare {
        match self {
            Compare::Lt => Compare::Gt,
            Compare::Le => Compare::Ge,
            Compare::Gt => Compare::Lt,
            Compare::Ge => Compare::Le,
            same => same,
        }
    }

    /// The comparison that holds when this does not, for totally ordered kinds.
    pub fn negated(self) -> Compare {
        match self {
            Compare::Eq => Compare::Ne,
            Compare::Ne => Compare::Eq,
            Compare::Lt => Compare::Ge,
            Compare::Le => Compare::Gt,
            Compare::Gt => Compare::Le,
            Compare::Ge => Compare::Lt,
        }
    }
}

/// An operation and what brings its result back into the kind's range.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Choice {
    /// The operation.
    pub op: Op,
    /// Applied to the result.
    pub then: Option<Op>,
}

/// A comparison into a slot.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CompareChoice {
    /// The operation.
    pub op: Op,
    /// The operands are exchanged.
    pub swap: bool,
    /// The result is inverted with `not_bool`.
    pub invert: bool,
}

/// The instruction that extends the low bits of a slot to a narrow integer kind.
pub fn normalise(kind: Kind) -> Option<Op> {
    match kind {
        Kind::Int8 => Some(Op::sext_8),
        Kind::Int16 => Some(Op::sext_16),
        Kind::Int32 => Some(Op::sext_32),
        Kind::Uint8 => Some(Op::zext_8),
        Kind::Uint16 => Some(Op::zext_16),
        Kind::Uint32 => Some(Op::zext_32),
        _ => None,
    }
}

/// The operation of a binary operator on a kind; a shift by a signed count needs `check_shift`
/// first. Nothing where the kind has no such operator or takes several instructions (complex).
pub fn arith(operator: Arith, kind: Kind) -> Option<Choice> {
    let exact = |op| Some(Choice { op, then: None });
    match kind {
        Kind::Float64 => float(operator, [Op::add_f64, Op::sub_f64, Op::mul_f64, Op::div_f64]),
        Kind::Float32 => float(operator, [Op::add_f32, Op::sub_f32, Op::mul_f32, Op::div_f32]),
        _ if !kind.info().is_integer => None,
        _ => match fused_narrow(operator, kind) {
            Some(op) => exact(op),
            None => Some(integer(operator, kind)),
        },
    }
}

fn float(operator: Arith, ops: [Op; 4]) -> Option<Choice> {
    let at = match operator {
        Arith::Add => 0,
        Arith::Sub => 1,
        Arith::Mul => 2,
        Arith::Div => 3,
        _ => return None,
    };
    Some(Choice { op: ops[at], then: None })
}

/// Operations that normalise by themselves.
fn fused_narrow(operator: Arith, kind: Kind) -> Option<Op> {
    match (operator, kind) {
        (Arith::Add, Kind::Int32) => Some(Op::add_i32),
        (Arith::Sub, Kind::Int32) => Some(Op::sub_i32),
        (Arith::Mul, Kind::Int32) => Some(Op::mul_i32),
        (Arith::Add, Kind::Uint32) => Some(Op::add_u32),
        (Arith::Sub, Kind::Uint32) => Some(Op::sub_u32),
        (Arith::Mul, Kind::Uint32) => Some(Op::mul_u32),
        (Arith::Add, Kind::Uint8) => Some(Op::add_u8),
        (Arith::Sub, Kind::Uint8) => Some(Op::sub_u8),
        _ => None,
    }
}

fn integer(operator: Arith, kind: Kind) -> Choice {
    let signed = kind.info().is_signed;
    let may_leave = |op| Choice { op, then: normalise(kind) };
    let exact = |op| Choice { op, then: None };
    match operator {
        Arith::Add => may_leave(Op::add_i64),
        Arith::Sub => may_leave(Op::sub_i64),
        Arith::Mul => may_leave(Op::mul_i64),
        // The least value divided by -1 leaves a narrow range.
        Arith::Div if signed => may_leave(Op::div_i64),
        Arith::Div => exact(Op::div_u64),
        Arith::Rem if signed => exact(Op::rem_i64),
        Arith::Rem => exact(Op::rem_u64),
        Arith::And => exact(Op::and_i64),
        Arith::Or => exact(Op::or_i64),
        Arith::Xor => exact(Op::xor_i64),
        Arith::AndNot => exact(Op::and_not_i64),
        Arith::Shl => may_leave(Op::shl_i64),
        Arith::Shr if signed => exact(Op::shr_i64),
        Arith::Shr => exact(Op::shr_u64),
    }
}

/// The operation of a unary operator.
pub fn unary(operator: Unary, kind: Kind) -> Option<Choice> {
    let info = kind.info();
    match (operator, kind) {
        (Unary::Neg, Kind::Float64) => Some(Choice { op: Op::neg_f64, then: None }),
        (Unary::Neg, Kind::Float32) => Some(Choice { op: Op::neg_f32, then: None }),
        _ if !info.is_integer => None,
        (Unary::Neg, _) => Some(Choice { op: Op::neg_i64, then: normalise(kind) }),
        // The complement of a sign-extended value is sign-extended.
        (Unary::Complement, _) => {
            let then = if info.is_signed { None } else { normalise(kind) };
            Some(Choice { op: Op::not_i64, then })
        }
    }
}

/// A comparison of values that are one instruction's operand: one word or a string.
pub fn compare(operator: Compare, kind: Kind) -> Option<CompareChoice> {
    let swap = matches!(operator, Compare::Gt | Compare::Ge);
    let operator = if swap { operator.swapped() } else { operator };
    let direct = |op| Some(CompareChoice { op, swap, invert: false });
    let inverted = |op| Some(CompareChoice { op, swap, invert: true });
    let unsigned = kind.info().is_integer && !kind.info().is_signed;
    match (kind, operator) {
        (Kind::Float64, Compare::Eq) => direct(Op::eq_f64),
        (Kind::Float64, Compare::Ne) => direct(Op::ne_f64),
        (Kind::Float64, Compare::Lt) => direct(Op::lt_f64),
        (Kind::Float64, _) => direct(Op::le_f64),
        (Kind::Float32, Compare::Eq) => direct(Op::eq_f32),
        // Only equality may be inverted: with NaN, neither `<` nor its opposite holds.
        (Kind::Float32, Compare::Ne) => inverted(Op::eq_f32),
        (Kind::Float32, Compare::Lt) => direct(Op::lt_f32),
        (Kind::Float32, _) => direct(Op::le_f32),
        (Kind::String, Compare::Eq) => direct(Op::eq_str),
        (Kind::String, Compare::Ne) => inverted(Op::eq_str),
        (Kind::String, Compare::Lt) => direct(Op::lt_str),
        (Kind::String, _) => direct(Op::le_str),
        _ if !kind.info().is_direct => None,
        (_, Compare::Eq) => direct(Op::eq_i64),
        (_, Compare::Ne) => direct(Op::ne_i64),
        (_, Compare::Lt) => direct(if unsigned { Op::lt_u64 } else { Op::lt_i64 }),
        (_, _) => direct(if unsigned { Op::le_u64 } else { Op::le_i64 }),
    }
}

/// A forward branch taken when the comparison gives `sense`, with whether operands are exchanged;
/// nothing where the comparison is made into a slot first.
pub fn branch(operator: Compare, kind: Kind, sense: bool) -> Option<(Op, bool)> {
    let swap = matches!(operator, Compare::Gt | Compare::Ge);
    let ordered = if swap { operator.swapped() } else { operator };
    let op = match (kind, ordered, sense) {
        (Kind::Float64, Compare::Eq, true) | (Kind::Float64, Compare::Ne, false) => Op::br_eq_f64,
        (Kind::Float64, Compare::Ne, true) | (Kind::Float64, Compare::Eq, false) => Op::br_ne_f64,
        (Kind::Float64, Compare::Lt, true) => Op::br_lt_f64,
        (Kind::Float64, Compare::Lt, false) => Op::br_not_lt_f64,
        (Kind::Float64, _, true) => Op::br_le_f64,
        (Kind::Float64, _, false) => Op::br_not_le_f64,
        (Kind::String, Compare::Eq, true) | (Kind::String, Compare::Ne, false) => Op::br_eq_str,
        (Kind::String, Compare::Ne, true) | (Kind::String, Compare::Eq, false) => Op::br_ne_str,
        _ if kind == Kind::Float32 || !kind.info().is_direct => return None,
        _ => return Some(word_branch(if sense { operator } else { operator.negated() }, kind)),
    };
    Some((op, swap))
}

fn word_branch(operator: Compare, kind: Kind) -> (Op, bool) {
    let unsigned = kind.info().is_integer && !kind.info().is_signed;
    let (lt, le) = match unsigned {
        true => (Op::br_lt_u64, Op::br_le_u64),
        false => (Op::br_lt_i64, Op::br_le_i64),
    };
    match operator {
        Compare::Eq => (Op::br_eq_i64, false),
        Compare::Ne => (Op::br_ne_i64, false),
        Compare::Lt => (lt, false),
        Compare::Le => (le, false),
        Compare::Gt => (lt, true),
        Compare::Ge => (le, true),
    }
}

/// A branch against a literal. Unsigned kinds have equality only.
pub fn branch_imm(operator: Compare, kind: Kind, sense: bool) -> Option<Op> {
    let info = kind.info();
    if !info.is_direct || matches!(kind, Kind::Float32 | Kind::Float64) {
        return None;
    }
    match if sense { operator } else { operator.negated() } {
        Compare::Eq => Some(Op::br_eq_i64_imm),
        Compare::Ne => Some(Op::br_ne_i64_imm),
        _ if !info.is_signed => None,
        Compare::Lt => Some(Op::br_lt_i64_imm),
        Compare::Le => Some(Op::br_le_i64_imm),
        Compare::Gt => Some(Op::br_gt_i64_imm),
        Compare::Ge => Some(Op::br_ge_i64_imm),
    }
}

/// The backward form of a forward branch, which is a safepoint too.
pub fn loop_form(branch: Op) -> Option<Op> {
    match branch {
        Op::jmp => Some(Op::loop_jmp),
        Op::br_true => Some(Op::loop_true),
        Op::br_lt_i64 => Some(Op::loop_lt_i64),
        Op::br_le_i64 => Some(Op::loop_le_i64),
        Op::br_ne_i64 => Some(Op::loop_ne_i64),
        Op::br_lt_i64_imm => Some(Op::loop_lt_i64_imm),
        Op::br_ge_i64_imm => Some(Op::loop_ge_i64_imm),
        Op::br_gt_i64_imm => Some(Op::loop_gt_i64_imm),
        Op::br_ne_i64_imm => Some(Op::loop_ne_i64_imm),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn narrow_results_are_normalised_only_where_they_may_leave_their_range() {
        let of = |operator, kind| arith(operator, kind).unwrap();
        assert_eq!(of(Arith::Div, Kind::Int8).then, Some(Op::sext_8));
        assert_eq!(of(Arith::Div, Kind::Uint8).then, None);
        assert_eq!(of(Arith::Add, Kind::Int32), Choice { op: Op::add_i32, then: None });
        assert_eq!(of(Arith::Mul, Kind::Uint8).then, Some(Op::zext_8));
        assert_eq!(of(Arith::Shl, Kind::Int).then, None);
        assert_eq!(unary(Unary::Complement, Kind::Int16).unwrap().then, None);
        assert_eq!(unary(Unary::Complement, Kind::Uint16).unwrap().then, Some(Op::zext_16));
        assert!(arith(Arith::Rem, Kind::Float64).is_none());
    }

    #[test]
    fn a_failed_float_comparison_is_not_the_opposite_one() {
        assert_eq!(branch(Compare::Lt, Kind::Float64, false), Some((Op::br_not_lt_f64, false)));
        assert_eq!(branch(Compare::Ge, Kind::Float64, false), Some((Op::br_not_le_f64, true)));
        assert_eq!(branch(Compare::Lt, Kind::Int, false), Some((Op::br_le_i64, true)));
        assert_eq!(branch(Compare::Lt, Kind::Uint, true), Some((Op::br_lt_u64, false)));
        assert_eq!(branch_imm(Compare::Lt, Kind::Uint, true), None);
    }
}
