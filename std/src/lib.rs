//! The standard library: Go sources, and the natives behind them.
//!
//! Owns: what each package of the library is made of.
//! Never: anything that a host could not write.

mod sources {
    include!(concat!(env!("OUT_DIR"), "/packages.rs"));
}

/// The files of the package at an import path, as (name, text).
pub fn package(path: &str) -> Option<&'static [(&'static str, &'static str)]> {
    let at = sources::PACKAGES.binary_search_by_key(&path, |(name, _)| name).ok()?;
    sources::PACKAGES.get(at).map(|(_, files)| *files)
}

#[cfg(test)]
mod tests {
    use super::package;

    #[test]
    fn packages_are_found_by_import_path() {
        assert!(package("fmt").is_some_and(|files| !files.is_empty()));
        assert!(package("sync/atomic").is_some());
        assert!(package("no/such/package").is_none());
    }
}
