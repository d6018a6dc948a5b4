//! Benchmarks: every program of `bench/programs` under `go3s-vm` and compiled by Go, run in turns.
//!
//! Owns: the order of runs, the comparison of outputs, the table.
//! Never: links a crate of Go3s; measures anything but whole processes.
#![forbid(unsafe_code)]

mod stats;

use stats::{Interval, geometric_mean, median, ratio_interval};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

const USAGE: &str = "\
usage: go3s-bench --go PATH [--vm PATH] [--runs N] [--filter TEXT]

  --go PATH      the go command whose compiler is the peer
  --vm PATH      the go3s-vm executable (target/release/go3s-vm)
  --runs N       runs of each side, one after the other (5)
  --filter TEXT  only programs whose name contains TEXT

The ratio is the time of go3s-vm by the time of gc's program, start-up included on both sides,
with a 95 % bootstrap interval over the paired runs.";

struct Options {
    go: PathBuf,
    vm: PathBuf,
    runs: usize,
    filter: String,
}

/// One line of the table.
struct Row {
    peer_seconds: f64,
    vm_seconds: f64,
    ratio: Interval,
}

fn main() -> ExitCode {
    match parse(env::args().skip(1)).and_then(|options| run(&options)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::from(2)
        }
    }
}

fn parse(mut args: impl Iterator<Item = String>) -> Result<Options, String> {
    let root = workspace_root();
    let mut options = Options {
        go: PathBuf::new(),
        vm: root.join("target/release/go3s-vm"),
        runs: 5,
        filter: String::new(),
    };
    while let Some(flag) = args.next() {
        let mut value = || args.next().ok_or_else(|| format!("{flag} needs a value\n{USAGE}"));
        match flag.as_str() {
            "--go" => options.go = value()?.into(),
            "--vm" => options.vm = value()?.into(),
            "--runs" => options.runs = value()?.parse().map_err(|_| USAGE.to_owned())?,
            "--filter" => options.filter = value()?,
            _ => return Err(USAGE.to_owned()),
        }
    }
    if options.go.as_os_str().is_empty() || options.runs == 0 {
        return Err(USAGE.to_owned());
    }
    for path in [&mut options.go, &mut options.vm] {
        *path = path.canonicalize().map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(options)
}

fn workspace_root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Measures and prints; says whether every program printed what its peer printed.
fn run(options: &Options) -> Result<bool, String> {
    let programs = programs(&options.filter)?;
    let folder = env::temp_dir().join(format!("go3s-bench-{}", std::process::id()));
    fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    println!("{:<18}{:>9}{:>10}{:>9}   95 % interval", "program", "gc ms", "go3s ms", "ratio");
    let mut ratios = Vec::new();
    let mut is_fine = true;
    for (name, path) in &programs {
        let peer = folder.join(name);
        compile(&options.go, path, &peer)?;
        match measure(options, path, &peer) {
            Ok(Row { peer_seconds, vm_seconds, ratio }) => {
                let Interval { low, middle, high } = ratio;
                let (peer_ms, vm_ms) = (peer_seconds * 1e3, vm_seconds * 1e3);
                println!(
                    "{name:<18}{peer_ms:>9.0}{vm_ms:>10.0}{middle:>9.2}   {low:.2} .. {high:.2}"
                );
                ratios.push(middle);
            }
            Err(reason) => {
                println!("{name:<18}FAILS: {reason}");
                is_fine = false;
            }
        }
    }
    // A folder of temporary files that stays is no reason to fail.
    let _ = fs::remove_dir_all(&folder);
    if !ratios.is_empty() {
        let most = ratios.iter().copied().fold(0.0, f64::max);
        let (mean, count) = (geometric_mean(&ratios), ratios.len());
        println!(
            "geometric mean {mean:.2} over {count} of {} programs, largest {most:.2}",
            programs.len()
        );
    }
    Ok(is_fine)
}

fn programs(filter: &str) -> Result<Vec<(String, PathBuf)>, String> {
    let folder = workspace_root().join("bench/programs");
    let entries = fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut programs: Vec<(String, PathBuf)> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ext| ext == "go"))
        .map(|path| (path.file_stem().unwrap_or_default().to_string_lossy().into_owned(), path))
        .filter(|(name, _)| name.contains(filter))
        .collect();
    programs.sort();
    Ok(programs)
}

fn compile(go: &Path, source: &Path, to: &Path) -> Result<(), String> {
    let built = Command::new(go)
        .args(["build", "-o"])
        .args([to, source])
        .env("GOTOOLCHAIN", "local")
        .env("GOWORK", "off")
        .status()
        .map_err(|e| format!("{}: {e}", go.display()))?;
    if built.success() { Ok(()) } else { Err(format!("{}: gc rejects it", source.display())) }
}

fn measure(options: &Options, source: &Path, peer: &Path) -> Result<Row, String> {
    let (mut peer_times, mut vm_times) = (Vec::new(), Vec::new());
    for _ in 0..options.runs {
        let (seconds, want) = timed(&mut Command::new(peer))?;
        peer_times.push(seconds);
        let (seconds, got) = timed(Command::new(&options.vm).arg("run").arg(source))?;
        vm_times.push(seconds);
        if got != want {
            return Err("its output differs from gc's".to_owned());
        }
    }
    Ok(Row {
        peer_seconds: median(&peer_times),
        vm_seconds: median(&vm_times),
        ratio: ratio_interval(&vm_times, &peer_times),
    })
}

fn timed(command: &mut Command) -> Result<(f64, Vec<u8>), String> {
    let start = Instant::now();
    let output = command.stdin(Stdio::null()).output().map_err(|e| e.to_string())?;
    let seconds = start.elapsed().as_secs_f64();
    if output.status.success() {
        return Ok((seconds, output.stdout));
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    Err(format!("{}: {}", output.status, errors.lines().next().unwrap_or_default()))
}
