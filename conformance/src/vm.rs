//! The executable under test: where it is, and the command lines the suites use.
//!
//! Owns: the spelling of `go3s-vm`'s arguments.
//! Never: interprets output.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Path of a `go3s-vm` executable.
#[derive(Clone, Debug)]
pub struct Vm {
    pub path: PathBuf,
}

/// What a front-end check is asked to do differently.
#[derive(Clone, Debug, Default)]
pub struct CheckOptions {
    /// Language version such as `go1.21`.
    pub lang: Option<String>,
    /// Leave columns out, as Go's own `errorcheck` tests want it.
    pub without_columns: bool,
    /// Declare `assert` and `trace`, which the type checker's own tests call.
    pub test_funcs: bool,
    /// Stop after ten errors, as a user's build does.
    pub limited: bool,
}

impl Vm {
    /// Builds `go3s-vm` in the profile of the running executable and says where it is.
    pub fn build() -> Result<Vm, String> {
        let own =
            env::current_exe().map_err(|e| format!("no path of the running executable: {e}"))?;
        let mut folder = own.parent().ok_or("the running executable has no folder")?;
        if folder.ends_with("deps") {
            folder = folder.parent().ok_or("no folder above deps")?;
        }
        let profile = match folder.file_name().and_then(|name| name.to_str()) {
            Some("debug") | None => "dev",
            Some(name) => name,
        };
        let target = folder.parent().ok_or("no target folder")?;
        let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let built = Command::new(cargo)
            .args(["build", "--quiet", "-p", "go3s-vm", "--profile", profile, "--target-dir"])
            .arg(target)
            .current_dir(workspace_root())
            .status()
            .map_err(|e| format!("cargo could not be started: {e}"))?;
        let path = folder.join("go3s-vm");
        if built.success() && path.exists() {
            Ok(Vm { path })
        } else {
            Err("go3s-vm could not be built".to_owned())
        }
    }

    /// Runs a program of one or more files, or a package folder.
    pub fn run(&self, what: &[&Path], args: &[String]) -> Command {
        let mut command = Command::new(&self.path);
        command.arg("run").args(what).args(args);
        command
    }

    /// Type-checks the files of one package and prints every error.
    pub fn check(&self, files: &[PathBuf], options: &CheckOptions) -> Command {
        let mut command = Command::new(&self.path);
        command.arg("check");
        if !options.limited {
            command.arg("-e");
        }
        if options.without_columns {
            command.arg("-C");
        }
        if options.test_funcs {
            command.arg("--predeclare-test-funcs");
        }
        if let Some(lang) = &options.lang {
            command.args(["--lang", lang]);
        }
        command.args(files);
        command
    }
}

/// The folder of the workspace's Cargo.toml.
pub fn workspace_root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}
