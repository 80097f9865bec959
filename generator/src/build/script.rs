//! Build scripts: their output, and their messages to cargo.
//!
//! Only this module prints. It decides nothing about the generated code.

use std::path::Path;

use super::{BuildError, Generated, Generator, Run, Target};

/// The folder of the cache, next to the output of a build script.
const CACHE: &str = ".botpress-codegen-cache";

impl Generator {
    /// For build scripts: writes one module to `path`, and reports the files that were read to cargo.
    ///
    /// A file that is up to date is not touched. Warnings about documents become warnings of cargo. Below a folder that
    /// is marked as a cache (`CACHEDIR.TAG`, as cargo marks `target`, where `OUT_DIR` is) a changed file is
    /// overwritten, as with [`force`](Self::force).
    ///
    /// # Errors
    ///
    /// The same as [`generate`](Self::generate); and when the manifest lacks something, a feature does not exist, a
    /// file can't be written, or the generator may not overwrite it.
    pub fn build_module(&self, path: impl AsRef<Path>) -> Result<(), BuildError> {
        let path = path.as_ref();
        self.build(Target::Module(path), |generated| generated.write_module(path))
    }

    /// For build scripts: writes the crate to `folder`, and reports the files that were read to cargo. Files that are
    /// up to date are not touched, and other files stay. A cache is treated as by [`build_module`](Self::build_module).
    ///
    /// # Errors
    ///
    /// The same as [`generate`](Self::generate); and when a file can't be written, or the generator may not overwrite
    /// it.
    pub fn build_crate(&self, folder: impl AsRef<Path>) -> Result<(), BuildError> {
        let folder = folder.as_ref();
        self.build(Target::Crate(folder), |generated| {
            generated.write_crate(folder).map(|_| ())
        })
    }

    fn build(
        &self,
        target: Target<'_>,
        write: impl FnOnce(&Generated) -> Result<(), BuildError>,
    ) -> Result<(), BuildError> {
        let inputs = self.inputs()?;
        for path in &inputs.read {
            println!("cargo::rerun-if-changed={}", watched(path).display());
        }
        let cached = is_in_cache(target.path());
        let mut generator = self.clone();
        if cached && generator.cache.is_none() {
            let beside = target.path().parent();
            generator.cache = beside.map(|folder| folder.join(CACHE));
        }
        let warn = |line: &str| println!("cargo::warning={line}");
        match generator.run_from(inputs, target, &|_, _, _| {})? {
            Run::Unchanged(earlier) => {
                earlier.lines_of_warnings.iter().for_each(|line| warn(line));
                Ok(())
            }
            Run::Generated(mut generated) => {
                generated.force |= cached;
                for record in &generated.output.records {
                    warn(&record.on_one_line());
                }
                write(&generated)
            }
        }
    }
}

/// True if a path is below a folder that is marked as a cache, whose files can be regenerated: see
/// <https://bford.info/cachedir/>.
fn is_in_cache(path: &Path) -> bool {
    const SIGNATURE: &[u8] = b"Signature: 8a477f597d28d172789f06886806bc55";
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    path.ancestors()
        .skip(1)
        .any(|folder| crate::output::read(&folder.join("CACHEDIR.TAG")).is_ok_and(|tag| tag.starts_with(SIGNATURE)))
}

/// Returns what cargo watches for a file: the file, or the next folder above whose path is one line. Cargo takes each
/// line for an instruction, and a document names files.
fn watched(path: &Path) -> &Path {
    let is_line = |path: &&Path| !path.to_string_lossy().contains(['\n', '\r']);
    match path.ancestors().find(is_line) {
        Some(found) if !found.as_os_str().is_empty() => found,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_can_not_instruct_cargo() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("a\ncargo::rustc-env=A=1.json");
        let document = serde_json::json!({
            "openapi": "3.0.3",
            "info": {"title": "A", "version": "1"},
            "paths": {"/a\ncargo::rustc-env=B=1": {"get": {
                "operationId": "a",
                "callbacks": {"c": {}},
                "responses": {"204": {"description": "None."}}
            }}}
        });
        std::fs::write(&path, document.to_string()).unwrap();
        let generator = Generator::new().document("a", &path);
        let generated = generator.generate(&|_, _, _| {}).unwrap();
        assert!(!generated.output.records.is_empty());
        for record in &generated.output.records {
            let line = record.on_one_line();
            assert!(line.contains("B=1") && line.lines().count() == 1, "{line}");
        }
        assert_eq!(watched(&path), root.path());
        assert_eq!(watched(Path::new("a\rb")), Path::new("."));
        assert_eq!(watched(Path::new("a b.json")), Path::new("a b.json"));
    }
}
