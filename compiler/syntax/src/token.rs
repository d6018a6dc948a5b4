//! Tokens: kinds, spellings, operator precedence, keywords.
//!
//! Owns: the vocabulary shared by scanner and parser.
//! Never: reads source.

use crate::ast::Op;

/// Kinds of tokens.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Token {
    Eof,
    Name,
    Literal,
    /// Any operator but `*`.
    Operator,
    AssignOp,
    IncOp,
    Assign,
    Define,
    Arrow,
    Star,
    Lparen,
    Lbrack,
    Lbrace,
    Rparen,
    Rbrack,
    Rbrace,
    Comma,
    Semi,
    Colon,
    Dot,
    DotDotDot,
    Break,
    Case,
    Chan,
    Const,
    Continue,
    Default,
    Defer,
    Else,
    Fallthrough,
    For,
    Func,
    Go,
    Goto,
    If,
    Import,
    Interface,
    Map,
    Package,
    Range,
    Return,
    Select,
    Struct,
    Switch,
    Type,
    Var,
}

impl Token {
    /// The bit of this token in a [`TokenSet`].
    pub const fn bit(self) -> TokenSet {
        1 << self as u8
    }

    /// The spelling, or a word for kinds that have many.
    pub fn text(self) -> &'static str {
        TEXTS[self as usize]
    }

    /// How error messages name the token.
    pub fn described(self) -> String {
        match self {
            Token::Comma => "comma".to_owned(),
            Token::Semi => "semicolon or newline".to_owned(),
            _ if self as u8 >= Token::Break as u8 => format!("keyword {}", self.text()),
            _ => self.text().to_owned(),
        }
    }
}

/// A set of token kinds.
pub type TokenSet = u64;

/// The union of `tokens`.
pub const fn token_set(tokens: &[Token]) -> TokenSet {
    let mut set = 0;
    let mut at = 0;
    while at < tokens.len() {
        set |= tokens[at].bit();
        at += 1;
    }
    set
}

const TEXTS: [&str; 46] = [
    "EOF",
    "name",
    "literal",
    "op",
    "op=",
    "opop",
    "=",
    ":=",
    "<-",
    "*",
    "(",
    "[",
    "{",
    ")",
    "]",
    "}",
    ",",
    ";",
    ":",
    ".",
    "...",
    "break",
    "case",
    "chan",
    "const",
    "continue",
    "default",
    "defer",
    "else",
    "fallthrough",
    "for",
    "func",
    "go",
    "goto",
    "if",
    "import",
    "interface",
    "map",
    "package",
    "range",
    "return",
    "select",
    "struct",
    "switch",
    "type",
    "var",
];

/// The keyword that `text` spells.
pub fn keyword(text: &[u8]) -> Option<Token> {
    if !matches!(text.first(), Some(b'b'..=b'v')) || !(2..=11).contains(&text.len()) {
        return None;
    }
    Some(match text {
        b"break" => Token::Break,
        b"case" => Token::Case,
        b"chan" => Token::Chan,
        b"const" => Token::Const,
        b"continue" => Token::Continue,
        b"default" => Token::Default,
        b"defer" => Token::Defer,
        b"else" => Token::Else,
        b"fallthrough" => Token::Fallthrough,
        b"for" => Token::For,
        b"func" => Token::Func,
        b"go" => Token::Go,
        b"goto" => Token::Goto,
        b"if" => Token::If,
        b"import" => Token::Import,
        b"interface" => Token::Interface,
        b"map" => Token::Map,
        b"package" => Token::Package,
        b"range" => Token::Range,
        b"return" => Token::Return,
        b"select" => Token::Select,
        b"struct" => Token::Struct,
        b"switch" => Token::Switch,
        b"type" => Token::Type,
        b"var" => Token::Var,
        _ => return None,
    })
}

/// Binding strength of an operator between operands; 0 for purely unary ones.
pub fn precedence(op: Op) -> u8 {
    match op {
        Op::Not | Op::Recv | Op::Tilde => 0,
        Op::OrOr => 1,
        Op::AndAnd => 2,
        Op::Eql | Op::Neq | Op::Lss | Op::Leq | Op::Gtr | Op::Geq => 3,
        Op::Add | Op::Sub | Op::Or | Op::Xor => 4,
        Op::Mul | Op::Div | Op::Rem | Op::And | Op::AndNot | Op::Shl | Op::Shr => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_spelled_as_they_are_read() {
        for &text in &TEXTS[Token::Break as usize..] {
            let token = keyword(text.as_bytes()).expect("a keyword");
            assert_eq!(token.text(), text);
        }
        assert_eq!(TEXTS.len(), Token::Var as usize + 1);
        assert_eq!(keyword(b"breaks"), None);
    }
}
