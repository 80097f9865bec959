//! The overlays that a caller passes in addition to those of the configuration, and the document of each.

use std::path::{Path, PathBuf};

use super::path::normalized;
use super::read::plain;
use super::{BuildError, Generator};
use crate::config::ApiConfig;
use crate::generate::{InputDocument, read_overlays};
use crate::source::{extends, file_of};

impl Generator {
    /// Reads the overlays that were passed, and adds each to its API. `paths` are those of the documents.
    pub(super) fn given_overlays(
        &self,
        apis: &mut [ApiConfig],
        paths: &[PathBuf],
        read: &mut Vec<PathBuf>,
    ) -> Result<Vec<InputDocument>, BuildError> {
        let mut texts = Vec::new();
        for (module, path) in &self.overlays {
            // The configuration may use the same text for another file.
            let named = format!("overlay {}", path.display());
            let given = self.file(&named, path, "an overlay".to_owned(), read)?;
            let index = match module {
                Some(module) => {
                    let index = apis.iter().position(|api| api.module == *module);
                    index.ok_or_else(|| {
                        let known = names(apis);
                        plain(format!(
                            "error: {} is an overlay for the module `{module}`, which does not exist; \
                             there is {known}",
                            given.name
                        ))
                    })?
                }
                None => self.extended(&given, path, paths, apis)?,
            };
            if let Some(api) = apis.get_mut(index) {
                api.overlays.push(named);
            }
            texts.push(given);
        }
        Ok(texts)
    }

    /// Returns the document of an overlay: the only one, or the one that it extends.
    fn extended(
        &self,
        given: &InputDocument,
        path: &Path,
        paths: &[PathBuf],
        apis: &[ApiConfig],
    ) -> Result<usize, BuildError> {
        if paths.len() == 1 {
            return Ok(0);
        }
        let overlay = read_overlays(vec![given.clone()], self.style).map_err(BuildError::Failed)?;
        let reference = overlay.first().and_then(extends);
        let found = reference.and_then(|reference| {
            let file = file_of(reference)?;
            let target = path.parent().unwrap_or(Path::new("")).join(reference);
            let same = |document: &PathBuf| normalized(document) == normalized(&target);
            let named = |document: &PathBuf| document.file_name().is_some_and(|name| name == file);
            let mut by_name = (0..).zip(paths).filter(|(_, document)| named(document));
            let only = match (by_name.next(), by_name.next()) {
                (Some((index, _)), None) => Some(index),
                _ => None,
            };
            paths.iter().position(same).or(only)
        });
        found.ok_or_else(|| {
            plain(format!(
                "error: there are several documents, and {} does not specify one of them: \
                 add an `extends` that names one, or pass its module; there is {}",
                given.name,
                names(apis)
            ))
        })
    }
}

fn names(apis: &[ApiConfig]) -> String {
    let names: Vec<String> = apis.iter().map(|api| format!("`{}`", api.module)).collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// Each file that was read is reported to cargo: a build script runs again when an overlay changes.
    #[test]
    fn overlays_are_among_the_files_that_were_read() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        let write = |name: &str, text: &str| {
            let path = folder.path().join(name);
            fs::write(&path, text).map(|()| path)
        };
        let config = "[crate]\nname = \"c\"\nversion = \"1.0.0\"\ndescription = \"d\"\n\
                      [apis.shop]\ndocument = \"shop.yaml\"\noverlays = [\"a.yaml\"]\n";
        let config = write("codegen.toml", config)?;
        let document = write("shop.yaml", "openapi: 3.0.3\n")?;
        let (named, given) = (write("a.yaml", "")?, write("b.yaml", "")?);
        let inputs = Generator::new().config(&config).overlay(&given).inputs()?;
        let mut read = inputs.read;
        read.sort();
        let mut all = vec![config, document, named, given];
        all.sort();
        assert_eq!(read, all);
        assert_eq!(inputs.apis[0].overlays.len(), 2);
        assert_eq!(inputs.apis[0].overlays[0], "a.yaml");
        Ok(())
    }
}
