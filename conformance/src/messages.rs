//! What a checker prints, taken apart: `file:line:column: text` with continuation lines.
//!
//! Owns: the shape of a message on the terminal.
//! Never: knows which messages are wanted.

/// One reported error. The file is a base name: suites compare within one folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub file: String,
    pub line: u32,
    /// 0 where the message has none.
    pub column: u32,
    pub text: String,
}

/// The messages in `output`, and the lines that are none (a crash, a warning of the tool itself).
pub fn parse(output: &str) -> (Vec<Message>, Vec<String>) {
    let mut messages: Vec<Message> = Vec::new();
    let mut others = Vec::new();
    for line in output.lines() {
        if let (true, Some(last)) = (line.starts_with('\t'), messages.last_mut()) {
            last.text.push('\n');
            last.text.push_str(line);
        } else if let Some(message) = parse_line(line) {
            messages.push(message);
        } else if !line.trim().is_empty() && !line.starts_with('#') {
            others.push(line.to_owned());
        }
    }
    (messages, others)
}

fn parse_line(line: &str) -> Option<Message> {
    let colon = line.find(".go:")? + 3;
    let path = &line[..colon];
    let rest = &line[colon + 1..];
    let (number, rest) = leading_number(rest)?;
    let rest = rest.strip_prefix(':')?;
    let (column, rest) = match leading_number(rest) {
        Some((column, rest)) if rest.starts_with(':') => (column, &rest[1..]),
        _ => (0, rest),
    };
    let file = path.rsplit('/').next().unwrap_or(path).to_owned();
    Some(Message { file, line: number, column, text: rest.strip_prefix(' ')?.to_owned() })
}

fn leading_number(text: &str) -> Option<(u32, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    Some((text[..end].parse().ok()?, &text[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_and_continuations_are_understood() {
        let (messages, others) = parse("./a.go:3:7: x\n\tmore\nd/b.go:4: y: z\nnoise\n");
        assert_eq!(messages.len(), 2);
        assert_eq!(messages[0].text, "x\n\tmore");
        assert_eq!((messages[0].line, messages[0].column), (3, 7));
        assert_eq!((messages[1].file.as_str(), messages[1].column), ("b.go", 0));
        assert_eq!(messages[1].text, "y: z");
        assert_eq!(others, ["noise"]);
    }
}
