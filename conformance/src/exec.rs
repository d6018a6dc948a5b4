//! Running one command: output merged as a terminal would show it, with a time and a size limit.
//!
//! Owns: time-outs and killing what runs too long.
//! Never: judges what came out.

use std::io::{PipeReader, Read, pipe};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

/// More output than any test prints; a program in an endless print loop stops here.
const OUTPUT_LIMIT: u64 = 16 << 20;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Exit(i32),
    Signal(i32),
    Timeout,
    /// The command could not be started.
    Unstarted,
}

/// What one run of a command gave.
#[derive(Debug)]
pub struct Ran {
    pub output: String,
    pub ending: Ending,
}

impl Ran {
    pub fn is_success(&self) -> bool {
        self.ending == Ending::Exit(0)
    }
}

/// Which of the command's two streams end up in [`Ran::output`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Streams {
    Merged,
    StdoutOnly,
}

/// Runs `command` to its end or to the time limit.
pub fn run(mut command: Command, limit: Duration, streams: Streams) -> Ran {
    let Ok((reader, writer)) = pipe() else { return unstarted() };
    let stderr = match (streams, writer.try_clone()) {
        (Streams::Merged, Ok(copy)) => Stdio::from(copy),
        _ => Stdio::null(),
    };
    command.stdin(Stdio::null()).stdout(writer).stderr(stderr);
    let child = command.spawn();
    // The command holds the write ends of the pipe: they must close when the child is done with them.
    drop(command);
    match child {
        Ok(child) => collect(child, reader, limit),
        Err(_) => unstarted(),
    }
}

fn unstarted() -> Ran {
    Ran { output: String::new(), ending: Ending::Unstarted }
}

fn collect(mut child: Child, reader: PipeReader, limit: Duration) -> Ran {
    let start = Instant::now();
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        // A read error ends the output; what was read counts.
        let _ = reader.take(OUTPUT_LIMIT).read_to_end(&mut bytes);
        let _ = sender.send(bytes);
    });
    let received = receiver.recv_timeout(limit);
    // End of output usually means end of program; a program may also close its streams and go on.
    let ending = wait_until(&mut child, start + limit, received.is_err());
    let bytes = match received {
        Ok(bytes) => bytes,
        // A grandchild may hold the pipe open: then there is no output to be had.
        Err(RecvTimeoutError::Timeout) => {
            receiver.recv_timeout(Duration::from_secs(1)).unwrap_or_default()
        }
        Err(RecvTimeoutError::Disconnected) => Vec::new(),
    };
    Ran { output: String::from_utf8_lossy(&bytes).into_owned(), ending }
}

fn wait_until(child: &mut Child, deadline: Instant, is_late: bool) -> Ending {
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return ending_of(status),
            Ok(None) if !is_late && Instant::now() < deadline => {
                thread::sleep(Duration::from_millis(1));
            }
            Ok(None) | Err(_) => {
                // The child may have ended in between; both calls then do nothing.
                let _ = child.kill();
                let _ = child.wait();
                return Ending::Timeout;
            }
        }
    }
}

fn ending_of(status: ExitStatus) -> Ending {
    use std::os::unix::process::ExitStatusExt;
    match status.code() {
        Some(code) => Ending::Exit(code),
        None => Ending::Signal(status.signal().unwrap_or(0)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn both_streams_arrive_in_order() {
        let ran = run(shell("echo a; echo b >&2; echo c"), Duration::from_secs(5), Streams::Merged);
        assert_eq!((ran.output.as_str(), ran.ending), ("a\nb\nc\n", Ending::Exit(0)));
    }

    #[test]
    fn a_program_that_does_not_end_is_stopped() {
        let ran = run(shell("exec sleep 60"), Duration::from_millis(50), Streams::Merged);
        assert_eq!(ran.ending, Ending::Timeout);
    }

    #[test]
    fn a_program_that_prints_for_ever_is_stopped() {
        let ran = run(shell("exec yes"), Duration::from_secs(20), Streams::StdoutOnly);
        assert_eq!(ran.ending, Ending::Signal(13));
    }
}
