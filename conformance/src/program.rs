//! Our behaviour programs: one file of Go that carries its own expectation.
//!
//! Owns: the two marks. A comment block `// Output:` at the end of the file holds what the program prints
//! (stdout and stderr as a terminal shows them, without goroutine listings) and, unless it is 0, a last line
//! `exit status N`. A line with `// ERROR "regexp"` must be reported, and no other may be.
//! Never: decides which programs run; see `tests/programs.rs`.

use crate::exec::{self, Ending, Streams};
use crate::marks::{self, Matching};
use crate::messages;
use crate::vm::{CheckOptions, Vm, workspace_root};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

const OUTPUT_MARK: &str = "// Output:";

/// All programs as (name below the folder, path), in name order.
pub fn list() -> Result<Vec<(String, PathBuf)>, String> {
    let root = workspace_root().join("conformance/programs");
    let mut programs = Vec::new();
    let folders = fs::read_dir(&root).map_err(|e| format!("{}: {e}", root.display()))?;
    for folder in folders.flatten().filter(|entry| entry.path().is_dir()) {
        let entries = fs::read_dir(folder.path()).map_err(|e| e.to_string())?;
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.extension().is_some_and(|ext| ext == "go") {
                let name = path.strip_prefix(&root).unwrap_or(&path).display().to_string();
                programs.push((name, path));
            }
        }
    }
    programs.sort();
    Ok(programs)
}

/// Runs one program; the error says what differs.
pub fn judge(vm: &Vm, path: &Path, timeout: Duration) -> Result<(), String> {
    let source = fs::read_to_string(path).map_err(|e| e.to_string())?;
    match expected_output(&source) {
        Some(want) => judge_output(vm, path, &want, timeout),
        None => judge_errors(vm, path, &source, timeout),
    }
}

/// The text of the output block, one line of the program's output for each comment line.
pub fn expected_output(source: &str) -> Option<String> {
    let at = source.rfind(OUTPUT_MARK)?;
    let lines = source[at..].lines().skip(1);
    Some(
        lines
            .map_while(|line| line.strip_prefix("//"))
            .fold(String::new(), |text, line| text + line.strip_prefix(' ').unwrap_or(line) + "\n"),
    )
}

fn judge_output(vm: &Vm, path: &Path, want: &str, timeout: Duration) -> Result<(), String> {
    let ran = exec::run(vm.run(&[path], &[]), timeout, Streams::Merged);
    let got = shown(&ran.output, ran.ending);
    if got == want { Ok(()) } else { Err(format!("want:\n{want}got:\n{got}")) }
}

/// What a terminal shows, up to the listing of goroutines, whose addresses differ from run to run.
fn shown(output: &str, ending: Ending) -> String {
    let mut text = match output.find("\n\ngoroutine ") {
        Some(end) => output[..=end].to_owned(),
        None => output.to_owned(),
    };
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    match ending {
        Ending::Exit(0) => {}
        Ending::Exit(code) => text.push_str(&format!("exit status {code}\n")),
        ending => text.push_str(&format!("{ending:?}\n")),
    }
    without_final_blanks(&text)
}

/// Blank space at the ends of lines and of the text cannot be seen in a comment.
fn without_final_blanks(text: &str) -> String {
    let lines = text.lines().fold(String::new(), |all, line| all + line.trim_end() + "\n");
    lines.trim_end().to_owned() + "\n"
}

fn judge_errors(vm: &Vm, path: &Path, source: &str, timeout: Duration) -> Result<(), String> {
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    let expected = marks::official(&file, source);
    if expected.is_empty() {
        return Err("neither an Output block nor an ERROR mark".to_owned());
    }
    let options = CheckOptions::default();
    let ran = exec::run(vm.check(&[path.to_path_buf()], &options), timeout, Streams::Merged);
    let (messages, others) = messages::parse(&ran.output);
    let met = marks::compare(&expected, &messages, Matching::Many);
    if !others.is_empty() || !met.differences.is_empty() {
        let lines: Vec<String> = others.into_iter().chain(met.differences).collect();
        return Err(lines.join("\n"));
    }
    if ran.ending == Ending::Exit(1) {
        Ok(())
    } else {
        Err(format!("{:?}, not exit status 1", ran.ending))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_output_block_is_the_last_one() {
        let source = "package main\n// Output:\n// a\n//\n//  b\n";
        assert_eq!(expected_output(source).unwrap(), "a\n\n b\n");
        assert_eq!(expected_output("package main\n"), None);
    }

    #[test]
    fn a_panic_shows_its_text_and_status() {
        let output = "panic: x\n\ngoroutine 1 [running]:\nmain.main()\n";
        assert_eq!(shown(output, Ending::Exit(2)), "panic: x\nexit status 2\n");
    }
}
