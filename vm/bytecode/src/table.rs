//! The instruction set: one row per opcode, from which everything else is derived.
//!
//! Owns: names, operands, effects and the meaning (in the row's doc) of every opcode.
//! Never: executes or encodes anything.
//!
//! **Encoding.** An instruction is one 64-bit word, opcode in bits 0..16 and three 16-bit fields
//! a, b, c above it, followed by extension words. Operands take fields in order; a mode of two
//! fields (`Imm32`, `Jump32`) takes b and c; extension modes take words in order.
//! Jumps count 64-bit words from the first word of the instruction. Only `loop_*` jump backwards.
//!
//! **Slots.** An operand names the first of the slots it takes: words one, `Str`, `Iface`, `C128`
//! two, `Slice` three (pointer, length, capacity). Integers are kept extended to 64 bits by their
//! own signedness, `bool` is 0 or 1, `f32` is its bits, zero-extended. An operand whose mode starts
//! with `Out` is written after all `In` operands were read, so both may be the same slot.
//!
//! **Calls.** The argument words stand at `base`, `base + 1`, …; results replace them from `base`
//! up. Memory-class arguments are addresses (the callee copies first); for memory-class results
//! the caller passes the address of the result area as leading argument words. A callee with
//! `TAKES_CLOSURE` finds its closure in slot 0 and its arguments from slot 1, any other its
//! arguments from slot 0. `call_*`, `ret*` and `go`/`defer` know nothing else of signatures.
//!
//! **Effects** are all that a tier may assume: `pure` (no memory, no panic), `reads_heap`,
//! `writes_heap`, `panics`, `allocates`, `safepoint` (collector and scheduler may run),
//! `may_park`, `ends_block` (control does not simply fall through).

/// Calls `$callback! { $args… rows }` with every opcode row.
#[macro_export]
macro_rules! for_each_op {
    ($callback:path $(, $args:tt)*) => { $callback! { $($args)*
    // ---- data ------------------------------------------------------------------------------
    /// Does nothing.
    data::nop {} [pure];
    /// `dst = src`, one word.
    data::mov { dst: OutWord, src: InWord } [pure];
    /// `dst = src`, two words.
    data::mov_2 { dst: OutSlots, src: InSlots } [pure];
    /// `dst = src`, three words.
    data::mov_3 { dst: OutSlots, src: InSlots } [pure];
    /// `dst = src`, `n` words; the runs may overlap.
    data::mov_n { dst: OutSlots, src: InSlots, n: UImm16 } [pure];
    /// `dst = 0`, `n` words.
    data::zero_n { dst: OutSlots, n: UImm16 } [pure];
    /// `dst = imm`, sign-extended.
    data::const_i32 { dst: OutWord, imm: Imm32 } [pure];
    /// `dst = imm`.
    data::const_word { dst: OutWord, imm: Imm64 } [pure];
    /// `dst = ` the constant string.
    data::const_str { dst: OutStr, value: StrRef } [pure];
    /// `dst = ` address of slot `slot` of this frame.
    data::slot_addr { dst: OutPtr, slot: SlotAddr } [pure];
    /// `dst = ` address of the Vm's global at byte `offset`.
    data::global_addr { dst: OutPtr, offset: GlobalRef } [pure];
    /// `dst = ` 8 bytes of the Vm's global at byte `offset`.
    data::load_global { dst: OutWord, offset: GlobalRef } [reads_heap];
    /// 8 pointer-free bytes of the global at byte `offset` `= src`.
    data::store_global { src: InWord, offset: GlobalRef } [writes_heap];
    /// `dst = ` address of the type descriptor.
    data::const_type { dst: OutWord, ty: TypeRef } [pure];
    /// `dst = ` address of the itab of `ty` for `iface`.
    data::const_itab { dst: OutWord, ty: TypeRef, iface: TypeRef } [pure];
    /// `dst = ` the func value of `func` (a static closure object without captures).
    data::const_func { dst: OutPtr, func: FuncRef } [pure];
    // ---- integers --------------------------------------------------------------------------
    /// `dst = a + b`, wrapping.
    arith::add_i64 { dst: OutI64, a: InI64, b: InI64 } [pure];
    /// `dst = a - b`, wrapping.
    arith::sub_i64 { dst: OutI64, a: InI64, b: InI64 } [pure];
    /// `dst = a * b`, wrapping.
    arith::mul_i64 { dst: OutI64, a: InI64, b: InI64 } [pure];
    /// `dst = a + imm`, wrapping.
    arith::add_i64_imm { dst: OutI64, a: InI64, imm: Imm16 } [pure];
    /// `dst = a * imm`, wrapping.
    arith::mul_i64_imm { dst: OutI64, a: InI64, imm: Imm16 } [pure];
    /// `dst = i32(a + b)`.
    arith::add_i32 { dst: OutI64, a: InI64, b: InI64 } [pure];
    /// `dst = i32(a - b)`.
    arith::sub_i32 { dst: OutI64, a: InI64, b: InI64 } [pure];
    /// `dst = i32(a * b)`.
    arith::mul_i32 { dst: OutI64, a: InI64, b: InI64 } [pure];
    /// `dst = u32(a + b)`.
    arith::add_u32 { dst: OutI64, a: InI64, b: InI64 } [pure];
    /// `dst = u32(a - b)`.
    arith::sub_u32 { dst: OutI64, a: InI64, b: InI64 } [pure];
    /// `dst = u32(a * b)`.
    arith::mul_u32 { dst: OutI64, a: InI64, b: InI64 } [pure];
    /// `dst = u8(a + b)`.
    arith::add_u8 { dst: OutI64, a: InI64, b: InI64 } [pure];
    /// `dst = u8(a - b)`.
    arith::sub_u8 { dst: OutI64, a: InI64, b: InI64 } [pure];
    /// `dst = a / b`, toward zero; `MinInt64 / -1` is `MinInt64`. Panics `DivideByZero` if `b == 0`.
    arith::div_i64 { dst: OutI64, a: InI64, b: InI64 } [panics];
    /// `dst = a % b`, sign of `a`; `MinInt64 % -1` is 0. Panics `DivideByZero` if `b == 0`.
    arith::rem_i64 { dst: OutI64, a: InI64, b: InI64 } [panics];
    /// `dst = a / b`, unsigned. Panics `DivideByZero` if `b == 0`.
    arith::div_u64 { dst: OutI64, a: InI64, b: InI64 } [panics];
    /// `dst = a % b`, unsigned. Panics `DivideByZero` if `b == 0`.
    arith::rem_u64 { dst: OutI64, a: InI64, b: InI64 } [panics];
    /// `dst = a & b`.
    arith::and_i64 { dst: OutI64, a: InI64, b: InI64 } [pure];
    /// `dst = a | b`.
    arith::or_i64 { dst: OutI64, a: InI64, b: InI64 } [pure];
    /// `dst = a ^ b`.
    arith::xor_i64 { dst: OutI64, a: InI64, b: InI64 } [pure];
    /// `dst = a & ^b`.
    arith::and_not_i64 { dst: OutI64, a: InI64, b: InI64 } [pure];
    /// `dst = a & imm`, the immediate sign-extended.
    arith::and_i64_imm { dst: OutI64, a: InI64, imm: Imm16 } [pure];
    /// `dst = a << count`; 0 from count 64 up. The count is unsigned.
    arith::shl_i64 { dst: OutI64, a: InI64, count: InI64 } [pure];
    /// `dst = a >> count`, copies of the sign; the count is unsigned.
    arith::shr_i64 { dst: OutI64, a: InI64, count: InI64 } [pure];
    /// `dst = a >> count`, zeros; 0 from count 64 up. The count is unsigned.
    arith::shr_u64 { dst: OutI64, a: InI64, count: InI64 } [pure];
    /// `dst = a << imm`, `0 <= imm < 64`.
    arith::shl_i64_imm { dst: OutI64, a: InI64, imm: UImm16 } [pure];
    /// `dst = a >> imm`, copies of the sign, `0 <= imm < 64`.
    arith::shr_i64_imm { dst: OutI64, a: InI64, imm: UImm16 } [pure];
    /// `dst = a >> imm`, zeros, `0 <= imm < 64`.
    arith::shr_u64_imm { dst: OutI64, a: InI64, imm: UImm16 } [pure];
    /// Panics `NegativeShift` if the signed `count < 0`.
    arith::check_shift { count: InI64 } [panics];
    /// `dst = -a`, wrapping.
    arith::neg_i64 { dst: OutI64, a: InI64 } [pure];
    /// `dst = ^a`.
    arith::not_i64 { dst: OutI64, a: InI64 } [pure];
    /// `dst = 1 - a` for a `bool`.
    arith::not_bool { dst: OutI64, a: InI64 } [pure];
    /// `dst = i8(a)`.
    arith::sext_8 { dst: OutI64, a: InI64 } [pure];
    /// `dst = i16(a)`.
    arith::sext_16 { dst: OutI64, a: InI64 } [pure];
    /// `dst = i32(a)`.
    arith::sext_32 { dst: OutI64, a: InI64 } [pure];
    /// `dst = u8(a)`.
    arith::zext_8 { dst: OutI64, a: InI64 } [pure];
    /// `dst = u16(a)`.
    arith::zext_16 { dst: OutI64, a: InI64 } [pure];
    /// `dst = u32(a)`.
    arith::zext_32 { dst: OutI64, a: InI64 } [pure];
    /// `dst = ` number of leading zero bits of 64.
    arith::clz_u64 { dst: OutI64, a: InI64 } [pure];
    /// `dst = ` number of trailing zero bits, 64 for 0.
    arith::ctz_u64 { dst: OutI64, a: InI64 } [pure];
    /// `dst = ` number of one bits.
    arith::popcnt_u64 { dst: OutI64, a: InI64 } [pure];
    /// `dst = a` rotated left by `count mod 64`.
    arith::rotl_u64 { dst: OutI64, a: InI64, count: InI64 } [pure];
    /// `dst = u32(a)` rotated left by `count mod 32`.
    arith::rotl_u32 { dst: OutI64, a: InI64, count: InI64 } [pure];
    /// `dst = ` high 64 bits of the unsigned product.
    arith::mul_hi_u64 { dst: OutI64, a: InI64, b: InI64 } [pure];
    /// `dst = a` with its bytes reversed.
    arith::bswap_u64 { dst: OutI64, a: InI64 } [pure];
    // ---- floating point --------------------------------------------------------------------
    /// `dst = a + b`.
    float::add_f64 { dst: OutF64, a: InF64, b: InF64 } [pure];
    /// `dst = a - b`.
    float::sub_f64 { dst: OutF64, a: InF64, b: InF64 } [pure];
    /// `dst = a * b`.
    float::mul_f64 { dst: OutF64, a: InF64, b: InF64 } [pure];
    /// `dst = a / b`.
    float::div_f64 { dst: OutF64, a: InF64, b: InF64 } [pure];
    /// `dst = -a` (the sign bit flips).
    float::neg_f64 { dst: OutF64, a: InF64 } [pure];
    /// `dst = a + b`.
    float::add_f32 { dst: OutF32, a: InF32, b: InF32 } [pure];
    /// `dst = a - b`.
    float::sub_f32 { dst: OutF32, a: InF32, b: InF32 } [pure];
    /// `dst = a * b`.
    float::mul_f32 { dst: OutF32, a: InF32, b: InF32 } [pure];
    /// `dst = a / b`.
    float::div_f32 { dst: OutF32, a: InF32, b: InF32 } [pure];
    /// `dst = -a` (the sign bit flips).
    float::neg_f32 { dst: OutF32, a: InF32 } [pure];
    /// `dst = sqrt(a)`.
    float::sqrt_f64 { dst: OutF64, a: InF64 } [pure];
    /// `dst = |a|`.
    float::abs_f64 { dst: OutF64, a: InF64 } [pure];
    /// `dst = floor(a)`.
    float::floor_f64 { dst: OutF64, a: InF64 } [pure];
    /// `dst = ceil(a)`.
    float::ceil_f64 { dst: OutF64, a: InF64 } [pure];
    /// `dst = trunc(a)`.
    float::trunc_f64 { dst: OutF64, a: InF64 } [pure];
    /// `dst = min(a, b)` as Go's builtin: NaN wins, `-0 < 0`.
    float::min_f64 { dst: OutF64, a: InF64, b: InF64 } [pure];
    /// `dst = max(a, b)` as Go's builtin: NaN wins, `-0 < 0`.
    float::max_f64 { dst: OutF64, a: InF64, b: InF64 } [pure];
    /// `dst = f64(a)` of a signed integer.
    float::f64_from_i64 { dst: OutF64, a: InI64 } [pure];
    /// `dst = f64(a)` of an unsigned integer.
    float::f64_from_u64 { dst: OutF64, a: InI64 } [pure];
    /// `dst = f64(a)`.
    float::f64_from_f32 { dst: OutF64, a: InF32 } [pure];
    /// `dst = f32(a)` of a signed integer.
    float::f32_from_i64 { dst: OutF32, a: InI64 } [pure];
    /// `dst = f32(a)` of an unsigned integer.
    float::f32_from_u64 { dst: OutF32, a: InI64 } [pure];
    /// `dst = f32(a)`, to nearest even.
    float::f32_from_f64 { dst: OutF32, a: InF64 } [pure];
    /// `dst = int64(a)` as the amd64 instruction: `MinInt64` out of range.
    float::i64_from_f64 { dst: OutI64, a: InF64 } [pure];
    /// `dst = int32(a)` as the amd64 instruction: `MinInt32` out of range.
    float::i32_from_f64 { dst: OutI64, a: InF64 } [pure];
    /// `dst = uint64(a)` as gc computes it on amd64.
    float::u64_from_f64 { dst: OutI64, a: InF64 } [pure];
    /// `dst = a * b` of complex128 pairs.
    float::mul_c128 { dst: OutC128, a: InC128, b: InC128 } [pure];
    /// `dst = a / b` of complex128 pairs, gc's special cases.
    float::div_c128 { dst: OutC128, a: InC128, b: InC128 } [pure];
    // ---- comparisons to bool ---------------------------------------------------------------
    /// `dst = a == b` of words (integers, pointers, channels, bools).
    compare::eq_i64 { dst: OutI64, a: InWord, b: InWord } [pure];
    /// `dst = a != b` of words.
    compare::ne_i64 { dst: OutI64, a: InWord, b: InWord } [pure];
    /// `dst = a < b`, signed.
    compare::lt_i64 { dst: OutI64, a: InI64, b: InI64 } [pure];
    /// `dst = a <= b`, signed.
    compare::le_i64 { dst: OutI64, a: InI64, b: InI64 } [pure];
    /// `dst = a < b`, unsigned.
    compare::lt_u64 { dst: OutI64, a: InI64, b: InI64 } [pure];
    /// `dst = a <= b`, unsigned.
    compare::le_u64 { dst: OutI64, a: InI64, b: InI64 } [pure];
    /// `dst = a == imm`.
    compare::eq_i64_imm { dst: OutI64, a: InWord, imm: Imm16 } [pure];
    /// `dst = a == b`, false on NaN.
    compare::eq_f64 { dst: OutI64, a: InF64, b: InF64 } [pure];
    /// `dst = a != b`, true on NaN.
    compare::ne_f64 { dst: OutI64, a: InF64, b: InF64 } [pure];
    /// `dst = a < b`, false on NaN.
    compare::lt_f64 { dst: OutI64, a: InF64, b: InF64 } [pure];
    /// `dst = a <= b`, false on NaN.
    compare::le_f64 { dst: OutI64, a: InF64, b: InF64 } [pure];
    /// `dst = a == b`, false on NaN.
    compare::eq_f32 { dst: OutI64, a: InF32, b: InF32 } [pure];
    /// `dst = a < b`, false on NaN.
    compare::lt_f32 { dst: OutI64, a: InF32, b: InF32 } [pure];
    /// `dst = a <= b`, false on NaN.
    compare::le_f32 { dst: OutI64, a: InF32, b: InF32 } [pure];
    /// `dst = a == b` of strings.
    compare::eq_str { dst: OutI64, a: InStr, b: InStr } [reads_heap];
    /// `dst = a < b` of strings, by bytes.
    compare::lt_str { dst: OutI64, a: InStr, b: InStr } [reads_heap];
    /// `dst = a <= b` of strings, by bytes.
    compare::le_str { dst: OutI64, a: InStr, b: InStr } [reads_heap];
    /// `dst = a == b` of interface values; `flags` bit 0: both are empty interfaces (else both hold
    /// itabs). Panics `UncomparableType`.
    compare::eq_iface { dst: OutI64, a: InIface, b: InIface, empty: Imm64 } [reads_heap, panics];
    /// `dst = *a == *b` of two values of type `ty` in memory. Panics `UncomparableType`.
    compare::eq_mem { dst: OutI64, a: InPtr, b: InPtr, ty: TypeRef } [reads_heap, panics];
    // ---- forward branches ------------------------------------------------------------------
    /// Goes to `to`.
    branch::jmp { pad: UImm16, to: Jump32 } [ends_block];
    /// Goes to `to` if the bool `a` is true.
    branch::br_true { a: InI64, to: Jump32 } [ends_block];
    /// Goes to `to` if the bool `a` is false.
    branch::br_false { a: InI64, to: Jump32 } [ends_block];
    /// Goes to `to` if `a == b`, words.
    branch::br_eq_i64 { a: InWord, b: InWord, to: Jump } [ends_block];
    /// Goes to `to` if `a != b`, words.
    branch::br_ne_i64 { a: InWord, b: InWord, to: Jump } [ends_block];
    /// Goes to `to` if `a < b`, signed.
    branch::br_lt_i64 { a: InI64, b: InI64, to: Jump } [ends_block];
    /// Goes to `to` if `a <= b`, signed.
    branch::br_le_i64 { a: InI64, b: InI64, to: Jump } [ends_block];
    /// Goes to `to` if `a < b`, unsigned.
    branch::br_lt_u64 { a: InI64, b: InI64, to: Jump } [ends_block];
    /// Goes to `to` if `a <= b`, unsigned.
    branch::br_le_u64 { a: InI64, b: InI64, to: Jump } [ends_block];
    /// Goes to `to` if `a == imm`.
    branch::br_eq_i64_imm { a: InWord, imm: Imm16, to: Jump } [ends_block];
    /// Goes to `to` if `a != imm`.
    branch::br_ne_i64_imm { a: InWord, imm: Imm16, to: Jump } [ends_block];
    /// Goes to `to` if `a < imm`, signed.
    branch::br_lt_i64_imm { a: InI64, imm: Imm16, to: Jump } [ends_block];
    /// Goes to `to` if `a <= imm`, signed.
    branch::br_le_i64_imm { a: InI64, imm: Imm16, to: Jump } [ends_block];
    /// Goes to `to` if `a > imm`, signed.
    branch::br_gt_i64_imm { a: InI64, imm: Imm16, to: Jump } [ends_block];
    /// Goes to `to` if `a >= imm`, signed.
    branch::br_ge_i64_imm { a: InI64, imm: Imm16, to: Jump } [ends_block];
    /// Goes to `to` if `a == b`.
    branch::br_eq_f64 { a: InF64, b: InF64, to: Jump } [ends_block];
    /// Goes to `to` if `a != b` (also on NaN).
    branch::br_ne_f64 { a: InF64, b: InF64, to: Jump } [ends_block];
    /// Goes to `to` if `a < b`.
    branch::br_lt_f64 { a: InF64, b: InF64, to: Jump } [ends_block];
    /// Goes to `to` if `a <= b`.
    branch::br_le_f64 { a: InF64, b: InF64, to: Jump } [ends_block];
    /// Goes to `to` unless `a < b` (so also on NaN).
    branch::br_not_lt_f64 { a: InF64, b: InF64, to: Jump } [ends_block];
    /// Goes to `to` unless `a <= b` (so also on NaN).
    branch::br_not_le_f64 { a: InF64, b: InF64, to: Jump } [ends_block];
    /// Goes to `to` if the strings are equal.
    branch::br_eq_str { a: InStr, b: InStr, to: Jump } [reads_heap, ends_block];
    /// Goes to `to` if the strings differ.
    branch::br_ne_str { a: InStr, b: InStr, to: Jump } [reads_heap, ends_block];
    /// Goes to the `a`-th of `n` targets that follow as words (relative like jumps); falls through
    /// if `a >= n`, unsigned.
    branch::br_table { a: InI64, n: TableLen } [ends_block];
    // ---- back-edges: the only jumps backwards; each counts and polls when taken ---------------
    /// Goes back to `to`.
    branch::loop_jmp { pad: UImm16, to: Jump32 } [safepoint, ends_block];
    /// Goes back to `to` if the bool `a` is true.
    branch::loop_true { a: InI64, to: Jump32 } [safepoint, ends_block];
    /// Goes back to `to` if `a < b`, signed.
    branch::loop_lt_i64 { a: InI64, b: InI64, to: Jump } [safepoint, ends_block];
    /// Goes back to `to` if `a <= b`, signed.
    branch::loop_le_i64 { a: InI64, b: InI64, to: Jump } [safepoint, ends_block];
    /// Goes back to `to` if `a != b`, words.
    branch::loop_ne_i64 { a: InWord, b: InWord, to: Jump } [safepoint, ends_block];
    /// Goes back to `to` if `a < imm`, signed.
    branch::loop_lt_i64_imm { a: InI64, imm: Imm16, to: Jump } [safepoint, ends_block];
    /// Goes back to `to` if `a >= imm`, signed.
    branch::loop_ge_i64_imm { a: InI64, imm: Imm16, to: Jump } [safepoint, ends_block];
    /// Goes back to `to` if `a > imm`, signed.
    branch::loop_gt_i64_imm { a: InI64, imm: Imm16, to: Jump } [safepoint, ends_block];
    /// Goes back to `to` if `a != imm`.
    branch::loop_ne_i64_imm { a: InWord, imm: Imm16, to: Jump } [safepoint, ends_block];
    // ---- memory: every access checks nil -------------------------------------------------------
    /// `dst = i8 at ptr + off`. Panics `NilDereference`, as all below.
    memory::load_i8 { dst: OutI64, ptr: InPtr, off: UImm16 } [reads_heap, panics];
    /// `dst = u8 at ptr + off`.
    memory::load_u8 { dst: OutI64, ptr: InPtr, off: UImm16 } [reads_heap, panics];
    /// `dst = i16 at ptr + off`.
    memory::load_i16 { dst: OutI64, ptr: InPtr, off: UImm16 } [reads_heap, panics];
    /// `dst = u16 at ptr + off`.
    memory::load_u16 { dst: OutI64, ptr: InPtr, off: UImm16 } [reads_heap, panics];
    /// `dst = i32 at ptr + off`.
    memory::load_i32 { dst: OutI64, ptr: InPtr, off: UImm16 } [reads_heap, panics];
    /// `dst = u32 at ptr + off` (also `f32`).
    memory::load_u32 { dst: OutI64, ptr: InPtr, off: UImm16 } [reads_heap, panics];
    /// `dst = word at ptr + off`.
    memory::load_word { dst: OutWord, ptr: InPtr, off: UImm16 } [reads_heap, panics];
    /// `dst = two words at ptr + off`.
    memory::load_2 { dst: OutSlots, ptr: InPtr, off: UImm16 } [reads_heap, panics];
    /// `dst = three words at ptr + off`.
    memory::load_3 { dst: OutSlots, ptr: InPtr, off: UImm16 } [reads_heap, panics];
    /// `byte at ptr + off = src`.
    memory::store_8 { ptr: InPtr, src: InI64, off: UImm16 } [writes_heap, panics];
    /// `two bytes at ptr + off = src`.
    memory::store_16 { ptr: InPtr, src: InI64, off: UImm16 } [writes_heap, panics];
    /// `four bytes at ptr + off = src` (also `f32`).
    memory::store_32 { ptr: InPtr, src: InI64, off: UImm16 } [writes_heap, panics];
    /// `word at ptr + off = src`, no pointer.
    memory::store_word { ptr: InPtr, src: InWord, off: UImm16 } [writes_heap, panics];
    /// `pointer (or ambiguous word) at ptr + off = src`, with barrier.
    memory::store_ptr { ptr: InPtr, src: InWord, off: UImm16 } [writes_heap, panics];
    /// `two words at ptr + off = src`, the first (string) with barrier.
    memory::store_str { ptr: InPtr, src: InStr, off: UImm16 } [writes_heap, panics];
    /// `two words at ptr + off = src`, the second (interface data) with barrier.
    memory::store_iface { ptr: InPtr, src: InIface, off: UImm16 } [writes_heap, panics];
    /// `three words at ptr + off = src`, the first with barrier.
    memory::store_slice { ptr: InPtr, src: InSlice, off: UImm16 } [writes_heap, panics];
    /// `*dst = *src`, a value of type `ty`, with barriers; the two may be the same or overlap.
    memory::copy_mem { dst: InPtr, src: InPtr, ty: TypeRef } [reads_heap, writes_heap, panics];
    /// `*ptr = 0`, a value of type `ty`, with barriers.
    memory::zero_mem { ptr: InPtr, ty: TypeRef } [writes_heap, panics];
    /// `dst = ptr + offset`, after the nil check (address of a field).
    memory::field_addr { dst: OutPtr, ptr: InPtr, offset: Imm64 } [panics];
    /// Panics `NilDereference` if `ptr` is nil.
    memory::check_nil { ptr: InPtr } [panics];
    // ---- slices, arrays, strings ------------------------------------------------------------
    /// `dst = s[i]`, i8. Panics `IndexOutOfRange`, as all below.
    slice::index_i8 { dst: OutI64, s: InSlice, i: InI64 } [reads_heap, panics];
    /// `dst = s[i]`, u8 or bool (also of a string: the capacity is not read).
    slice::index_u8 { dst: OutI64, s: InSlots, i: InI64 } [reads_heap, panics];
    /// `dst = s[i]`, i16.
    slice::index_i16 { dst: OutI64, s: InSlice, i: InI64 } [reads_heap, panics];
    /// `dst = s[i]`, u16.
    slice::index_u16 { dst: OutI64, s: InSlice, i: InI64 } [reads_heap, panics];
    /// `dst = s[i]`, i32.
    slice::index_i32 { dst: OutI64, s: InSlice, i: InI64 } [reads_heap, panics];
    /// `dst = s[i]`, u32 or f32.
    slice::index_u32 { dst: OutI64, s: InSlice, i: InI64 } [reads_heap, panics];
    /// `dst = s[i]`, one word.
    slice::index_word { dst: OutWord, s: InSlice, i: InI64 } [reads_heap, panics];
    /// `s[i] = src`, one byte.
    slice::set_8 { s: InSlice, i: InI64, src: InI64 } [writes_heap, panics];
    /// `s[i] = src`, two bytes.
    slice::set_16 { s: InSlice, i: InI64, src: InI64 } [writes_heap, panics];
    /// `s[i] = src`, four bytes.
    slice::set_32 { s: InSlice, i: InI64, src: InI64 } [writes_heap, panics];
    /// `s[i] = src`, one word, no pointer.
    slice::set_word { s: InSlice, i: InI64, src: InWord } [writes_heap, panics];
    /// `s[i] = src`, one pointer, with barrier.
    slice::set_ptr { s: InSlice, i: InI64, src: InWord } [writes_heap, panics];
    /// `dst = &s[i]`, elements of `size` bytes.
    slice::index_addr { dst: OutPtr, s: InSlice, i: InI64, size: Imm64 } [panics];
    /// `dst = &ptr[i]` of an array of `len` elements of `size` bytes; panics also `NilDereference`.
    slice::array_addr { dst: OutPtr, ptr: InPtr, i: InI64, len: Imm64, size: Imm64 } [panics];
    /// Panics `IndexOutOfRange` unless `0 <= i < len`.
    slice::check_index { i: InI64, len: Imm64 } [panics];
    /// `dst = s[lo:hi:max]`; `lo`, `hi`, `max` in slots `at`, `at + 1`, `at + 2`; `form` has bit 0 if
    /// hi is given, bit 1 if max is given (lo always is), element size in bits 8 and up. Panics `Slice…`.
    slice::slice_slice { dst: OutSlice, s: InSlice, at: InSlots, form: Imm64 } [panics];
    /// `dst = s[lo:hi]` of a string; operands as above.
    slice::slice_str { dst: OutStr, s: InStr, at: InSlots, form: Imm64 } [panics];
    /// `dst = ptr[lo:hi:max]` of an array of `len` elements; operands as above.
    slice::slice_array { dst: OutSlice, ptr: InPtr, at: InSlots, form: Imm64, len: Imm64 } [panics];
    /// Panics `SliceToArray` unless `len(s) >= len`; `dst = ` its pointer (nil slice: nil).
    slice::slice_to_array { dst: OutPtr, s: InSlice, len: Imm64 } [panics];
    /// `dst = make([]elem, len, cap)`. Panics `MakeSliceLen`, `MakeSliceCap`.
    slice::make_slice { dst: OutSlice, len: InI64, cap: InI64, elem: TypeRef } [panics, allocates, safepoint];
    /// `dst = s` with `n` more elements of unspecified content (len grows; capacity by Go's rule).
    slice::append_room { dst: OutSlice, s: InSlice, n: UImm16, elem: TypeRef } [panics, allocates, safepoint];
    /// `dst = append(s, src...)`.
    slice::append_slice { dst: OutSlice, s: InSlice, src: InSlice, elem: TypeRef } [panics, allocates, safepoint];
    /// `dst = append(s, src...)`, bytes of a string.
    slice::append_str { dst: OutSlice, s: InSlice, src: InStr } [panics, allocates, safepoint];
    /// `dst = append(s, src)`, one word without pointers.
    slice::append_word { dst: OutSlice, s: InSlice, src: InWord, elem: TypeRef } [panics, allocates, safepoint];
    /// `dst = copy(a, b)`.
    slice::copy_slice { dst: OutI64, a: InSlice, b: InSlice, elem: TypeRef } [writes_heap];
    /// `dst = copy(a, b)`, bytes of a string.
    slice::copy_str { dst: OutI64, a: InSlice, b: InStr } [writes_heap];
    /// `clear(s)`.
    slice::clear_slice { s: InSlice, elem: TypeRef } [writes_heap];
    /// `dst = ` the `n` strings at `parts`, joined.
    string::concat_str { dst: OutStr, parts: InSlots, n: UImm16 } [reads_heap, allocates, safepoint];
    /// `dst = string(s)` of bytes.
    string::str_from_bytes { dst: OutStr, s: InSlice } [reads_heap, allocates, safepoint];
    /// `dst = []byte(s)`.
    string::bytes_from_str { dst: OutSlice, s: InStr } [reads_heap, allocates, safepoint];
    /// `dst = string(s)` of runes.
    string::str_from_runes { dst: OutStr, s: InSlice } [reads_heap, allocates, safepoint];
    /// `dst = []rune(s)`.
    string::runes_from_str { dst: OutSlice, s: InStr } [reads_heap, allocates, safepoint];
    /// `dst = string(rune(a))`; out of range gives U+FFFD.
    string::str_from_rune { dst: OutStr, a: InI64 } [allocates, safepoint];
    /// The rune at byte `i < len(s)`: slots `dst` = rune, `dst + 1` = index of the next one.
    string::next_rune { dst: OutSlots2, s: InStr, i: InI64 } [reads_heap];
    // ---- allocation --------------------------------------------------------------------------
    /// `dst = new(ty)`, zeroed.
    alloc::new_object { dst: OutPtr, ty: TypeRef } [allocates, safepoint];
    /// `dst = ` a closure object of layout `ty` (first word the function, captures after it, zeroed).
    alloc::new_closure { dst: OutPtr, func: FuncRef, ty: TypeRef } [allocates, safepoint];
    // ---- interfaces ----------------------------------------------------------------------------
    /// `dst = ` descriptor of the dynamic type of an interface with itab, 0 for nil.
    iface::iface_type_of { dst: OutWord, a: InIface } [reads_heap];
    /// `dst = ` whether the dynamic type is `ty`; `empty` 1: `a` is an empty interface.
    iface::is_type { dst: OutI64, a: InIface, empty: UImm16, ty: TypeRef } [reads_heap];
    /// Panics `TypeAssertion` unless the dynamic type of `a` (static type `from`) is `ty`.
    iface::assert_type { a: InIface, empty: UImm16, ty: TypeRef, from: TypeRef } [reads_heap, panics];
    /// `dst = a.(to)` for an interface type. Panics `TypeAssertion`.
    iface::assert_iface { dst: OutIface, a: InIface, empty: UImm16, to: TypeRef } [reads_heap, panics];
    /// `dst, ok = a.(to)` for an interface type: slots `dst`, `dst + 1`, and ok in `dst + 2`.
    iface::try_iface { dst: OutSlots3, a: InIface, empty: UImm16, to: TypeRef } [reads_heap];
    /// `dst = to(a)`, a conversion that always succeeds; nil stays nil.
    iface::convert_iface { dst: OutIface, a: InIface, empty: UImm16, to: TypeRef } [reads_heap];
    // ---- maps: keys and values travel as addresses but for the 8-byte and string forms ---------------
    /// `dst = make(map, hint)`.
    map::make_map { dst: OutPtr, hint: InI64, ty: TypeRef } [allocates, safepoint];
    /// `dst = len(m)`.
    map::map_len { dst: OutI64, m: InPtr } [reads_heap];
    /// `dst = ` address of the value for `*key`, nil if absent; valid until the next safepoint or map
    /// operation. Panics `UnhashableType`.
    map::map_get { dst: OutPtr, m: InPtr, key: InPtr, ty: TypeRef } [reads_heap, panics];
    /// The same for a key of 8 bytes without special equality.
    map::map_get_word { dst: OutPtr, m: InPtr, key: InWord, ty: TypeRef } [reads_heap];
    /// The same for a string key.
    map::map_get_str { dst: OutPtr, m: InPtr, key: InStr, ty: TypeRef } [reads_heap];
    /// `dst = ` address of the value for `*key`, inserted (zero) if absent. Panics `NilMapWrite`.
    map::map_set { dst: OutPtr, m: InPtr, key: InPtr, ty: TypeRef } [writes_heap, panics, allocates];
    /// The same for a key of 8 bytes without special equality.
    map::map_set_word { dst: OutPtr, m: InPtr, key: InWord, ty: TypeRef } [writes_heap, panics, allocates];
    /// The same for a string key.
    map::map_set_str { dst: OutPtr, m: InPtr, key: InStr, ty: TypeRef } [writes_heap, panics, allocates];
    /// `delete(m, *key)`.
    map::map_delete { m: InPtr, key: InPtr, ty: TypeRef } [writes_heap, panics];
    /// `clear(m)`.
    map::map_clear { m: InPtr, ty: TypeRef } [writes_heap];
    /// Starts an iteration of `m` in the iterator record at `*it` (`abi` gives its size).
    map::map_iter_start { it: InPtr, m: InPtr, ty: TypeRef } [reads_heap, writes_heap];
    /// Slots `dst`, `dst + 1` = addresses of the next key and value; nil, nil at the end.
    map::map_iter_next { dst: OutSlots2, it: InPtr } [reads_heap, writes_heap];
    // ---- channels and goroutines -----------------------------------------------------------------
    /// `dst = make(chan, size)`. Panics `MakeChanSize`.
    chan::make_chan { dst: OutPtr, size: InI64, ty: TypeRef } [panics, allocates, safepoint];
    /// `ch <- *value`.
    chan::chan_send { ch: InPtr, value: InPtr } [reads_heap, writes_heap, panics, safepoint, may_park];
    /// `*value, ok = <-ch`; `value` may be nil.
    chan::chan_recv { ok: OutI64, ch: InPtr, value: InPtr } [reads_heap, writes_heap, safepoint, may_park];
    /// `close(ch)`.
    chan::chan_close { ch: InPtr } [writes_heap, panics, safepoint];
    /// `dst = len(ch)`.
    chan::chan_len { dst: OutI64, ch: InPtr } [reads_heap];
    /// `dst = cap(ch)`.
    chan::chan_cap { dst: OutI64, ch: InPtr } [reads_heap];
    /// Selects among `n` cases at `cases`, each three slots {channel, value address, 0 recv | 1 send};
    /// slots `dst` = index chosen (-1: default), `dst + 1` = ok. `blocks` 0: there is a default.
    chan::select { dst: OutSlots2, cases: InSlots, n: UImm16, blocks: Imm64 } [reads_heap, writes_heap, panics, safepoint, may_park];
    /// Starts a goroutine that calls the argument-less closure `f`. Panics `GoNilFunc`.
    call::go_closure { f: InPtr } [allocates, panics, safepoint];
    // ---- calls -----------------------------------------------------------------------------------
    /// Calls `func`.
    call::call_func { base: CallBase, func: FuncRef } [reads_heap, writes_heap, panics, allocates, safepoint, may_park];
    /// Calls the func value `f`. Panics `NilDereference`.
    call::call_closure { base: CallBase, f: InPtr } [reads_heap, writes_heap, panics, allocates, safepoint, may_park];
    /// Calls method `index` of the itab of `recv`, whose data word becomes the argument at
    /// `base`. Panics `NilDereference`.
    call::call_iface { base: CallBase, recv: InIface, index: UImm16 } [reads_heap, writes_heap, panics, allocates, safepoint, may_park];
    /// Leaves this frame and calls `func` with the arguments at `base` (wrappers only).
    call::tail_call { base: CallBase, func: FuncRef } [ends_block, safepoint];
    /// Leaves this frame and calls method `index` of `recv`, as `call_iface` (wrappers only).
    call::tail_call_iface { base: CallBase, recv: InIface, index: UImm16 } [panics, ends_block, safepoint];
    /// Returns nothing.
    call::ret {} [ends_block];
    /// Returns one word.
    call::ret_word { src: InWord } [ends_block];
    /// Returns `n` words from `src`.
    call::ret_n { src: InSlots, n: UImm16 } [ends_block];
    // ---- defer, panic, recover ---------------------------------------------------------------------
    /// Pushes the argument-less closure `f` on this frame's defer list.
    defer::defer_push { f: InPtr } [allocates, safepoint];
    /// Runs this frame's deferred calls, last first; resumable. Stands before each return.
    defer::defer_run {} [reads_heap, writes_heap, panics, allocates, safepoint, may_park];
    /// `dst = recover()`.
    defer::recover { dst: OutIface } [reads_heap, writes_heap];
    /// `panic(value)`, an empty interface.
    defer::panic_value { value: InIface } [panics, ends_block];
    /// Panics with the run-time error of number `code` (`abi::panic`).
    defer::panic_code { code: UImm16 } [panics, ends_block];
    // ---- rest ------------------------------------------------------------------------------------
    /// Appends one item to the output of `print`: `kind` per `abi::print`.
    misc::print_item { value: InSlots, kind: UImm16 } [writes_heap];
    /// An internal error: control must not come here.
    misc::unreachable {} [ends_block];
    }};
}
