//! The order in which packages are initialised.
//!
//! Owns: Go's rule: of the packages whose imports are all initialised, the first by import path.
//! Never: the order of variables within a package (the checker's).

use std::collections::BTreeSet;

use crate::graph::Graph;

/// Indices of the graph's packages in order of initialisation; the program's own package is last.
pub fn init_order(graph: &Graph) -> Vec<usize> {
    let packages = &graph.packages;
    let mut importers: Vec<Vec<usize>> = vec![Vec::new(); packages.len()];
    let mut waits_for: Vec<usize> = vec![0; packages.len()];
    for (at, package) in packages.iter().enumerate() {
        let mut targets: Vec<usize> = package.imports.iter().map(|(_, target)| *target).collect();
        targets.sort_unstable();
        targets.dedup();
        waits_for[at] = targets.len();
        for target in targets {
            importers[target].push(at);
        }
    }
    let mut ready: BTreeSet<(&str, usize)> = BTreeSet::new();
    let path = |at: usize| packages[at].path.as_str();
    ready.extend((0..packages.len()).filter(|at| waits_for[*at] == 0).map(|at| (path(at), at)));
    let mut order = Vec::with_capacity(packages.len());
    while let Some((_, at)) = ready.pop_first() {
        order.push(at);
        for &importer in &importers[at] {
            waits_for[importer] -= 1;
            if waits_for[importer] == 0 {
                ready.insert((path(importer), importer));
            }
        }
    }
    order
}
