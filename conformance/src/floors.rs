//! Floors and skips: the two files that say what must hold and what cannot apply.
//!
//! Owns: `conformance/floors.tsv` (suite, cases that pass at least) and `conformance/skips.tsv`
//! (suite, case, reason).
//! Never: lowers a floor.

use crate::vm::workspace_root;
use std::collections::BTreeMap;
use std::fs;

const FLOORS: &str = "conformance/floors.tsv";
const SKIPS: &str = "conformance/skips.tsv";

/// The floor of every suite.
pub fn read() -> Result<BTreeMap<String, usize>, String> {
    rows(FLOORS)?
        .into_iter()
        .map(|row| match row.as_slice() {
            [suite, floor] => floor
                .parse()
                .map(|floor| (suite.clone(), floor))
                .map_err(|_| format!("{FLOORS}: {floor} is no number")),
            _ => Err(format!("{FLOORS}: a row is a suite and a number")),
        })
        .collect()
}

/// Writes floors back, keeping the larger of the file's and the given ones.
pub fn raise(passed: &BTreeMap<String, usize>) -> Result<(), String> {
    let mut floors = read()?;
    for (suite, count) in passed {
        let floor = floors.entry(suite.clone()).or_default();
        *floor = (*floor).max(*count);
    }
    let mut text =
        "# suite\tcases that pass at least; raised with `--raise`, never lowered\n".to_owned();
    for (suite, floor) in floors {
        text.push_str(&format!("{suite}\t{floor}\n"));
    }
    fs::write(workspace_root().join(FLOORS), text).map_err(|e| format!("{FLOORS}: {e}"))
}

/// The skipped cases of `suite` with their reasons.
pub fn skips(suite: &str) -> Result<BTreeMap<String, String>, String> {
    let mut skips = BTreeMap::new();
    for row in rows(SKIPS)? {
        match row.as_slice() {
            [of, case, reason] if !reason.trim().is_empty() => {
                if of == suite {
                    skips.insert(case.clone(), reason.clone());
                }
            }
            _ => return Err(format!("{SKIPS}: a row is a suite, a case and a reason: {row:?}")),
        }
    }
    Ok(skips)
}

fn rows(file: &str) -> Result<Vec<Vec<String>>, String> {
    let text =
        fs::read_to_string(workspace_root().join(file)).map_err(|e| format!("{file}: {e}"))?;
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    Ok(lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect())
}
