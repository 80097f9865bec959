//! Writes a first configuration for the given documents.

use std::path::Path;

use super::{BuildError, Generator};
use crate::generate::failure;
use crate::init::{Start, init};
use crate::source::Document;

impl Generator {
    /// Reads the documents and writes a configuration for them: settings found in each, with comments. `folder` is the
    /// folder of the configuration, to which the paths in it are relative.
    ///
    /// # Errors
    ///
    /// When a file can't be read, and when a document can't be used.
    pub fn init(&self, folder: &Path) -> Result<String, BuildError> {
        let documents = self.documents()?;
        let files: Vec<String> = self
            .documents
            .iter()
            .map(|(_, path)| named_from(folder, path))
            .collect();
        let starts: Vec<Start<'_>> = documents
            .iter()
            .zip(&files)
            .map(|((module, document), file)| Start { module, file, document })
            .collect();
        let package = self.name.clone().unwrap_or_else(|| self.default_name());
        init(&package, &starts).map_err(|(index, wrong)| {
            let document: Option<&Document> = documents.get(index).map(|(_, one)| one);
            match document {
                Some(document) => BuildError::Failed(failure(document, &wrong, self.style)),
                None => super::read::plain("a document can't be used"),
            }
        })
    }
}

/// Returns the path of a file for a configuration in `folder`: relative when it is below, absolute otherwise.
fn named_from(folder: &Path, file: &Path) -> String {
    let absolute = |path: &Path| {
        // The folder of a file without one.
        let path = if path.as_os_str().is_empty() {
            Path::new(".")
        } else {
            path
        };
        std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
    };
    let file = absolute(file);
    let below = file.strip_prefix(absolute(folder)).unwrap_or(&file);
    below.to_string_lossy().replace('\\', "/")
}
