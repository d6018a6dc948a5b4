//! The command line.
//!
//! Owns: the spelling of commands and flags.
//! Never: touches a file.

use go3s::check::Check;

pub const USAGE: &str = "\
usage: go3s-vm [run] FILE.go...|DIR [ARGUMENT...]   check a program and run it
       go3s-vm check [-e] [-C] FILE.go...|DIR       print its errors as Go's compiler does
       go3s-vm version
       go3s-vm --help

  -e   print all errors, not the first ten
  -C   print no columns
";

/// What is to be done.
#[derive(Debug)]
pub enum Command {
    Check(Check),
    Run(Check),
    Version,
    Help,
}

/// Reads the arguments behind the program's name.
pub fn parse(args: impl Iterator<Item = String>) -> Result<Command, String> {
    let mut args = args.peekable();
    match args.peek().map(String::as_str) {
        None => Err("no program given".to_owned()),
        Some("version" | "--version") => Ok(Command::Version),
        Some("help" | "--help" | "-h") => Ok(Command::Help),
        Some("check") => parse_check(args.skip(1)).map(Command::Check),
        Some("run") => parse_run(args.skip(1)).map(Command::Run),
        Some(_) => parse_run(args).map(Command::Run),
    }
}

fn parse_check(args: impl Iterator<Item = String>) -> Result<Check, String> {
    let mut check = Check::default();
    for arg in args {
        match arg.as_str() {
            "-e" => check.all_errors = true,
            "-C" => check.without_columns = true,
            flag if flag.starts_with('-') => return Err(format!("check has no flag {flag}")),
            _ => check.names.push(arg),
        }
    }
    if check.names.is_empty() { Err("check what?".to_owned()) } else { Ok(check) }
}

/// The first argument and the Go files behind it are the program; the rest belongs to it.
fn parse_run(args: impl Iterator<Item = String>) -> Result<Check, String> {
    let mut names: Vec<String> = Vec::new();
    for arg in args {
        let is_file = arg.ends_with(".go");
        match names.first() {
            None if arg.starts_with('-') => return Err(format!("run has no flag {arg}")),
            None => names.push(arg),
            Some(first) if is_file && first.ends_with(".go") => names.push(arg),
            Some(_) => break,
        }
    }
    if names.is_empty() {
        return Err("run what?".to_owned());
    }
    Ok(Check { names, ..Check::default() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command, String> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn arguments_behind_the_files_belong_to_the_program() {
        match parsed("a.go b.go -v c.go") {
            Ok(Command::Run(check)) => assert_eq!(check.names, ["a.go", "b.go"]),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn check_takes_flags_anywhere() {
        match parsed("check -C a.go -e") {
            Ok(Command::Check(check)) => {
                assert!(check.all_errors && check.without_columns);
                assert_eq!(check.names, ["a.go"]);
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_wrong_line_is_an_error() {
        for line in ["", "check", "check -x a.go", "run", "-z"] {
            assert!(parsed(line).is_err(), "{line}");
        }
    }
}
