//! Reads the input of a run.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};

use super::{BuildError, Generator};
use crate::config::{ApiConfig, Config, crate_name};
use crate::generate::{Failure, Input, InputDocument};
use crate::output;

/// All files of a run, read.
pub(super) struct Inputs {
    pub(super) input: Input,
    pub(super) config: Config,
    pub(super) apis: Vec<ApiConfig>,
    /// The files, in the order in which they were read.
    pub(super) read: Vec<PathBuf>,
    /// Those that must not be written: all but the lock.
    pub(super) protected: Vec<PathBuf>,
    /// Descriptions of files that replace URLs, and that no document refers to.
    unused: Vec<String>,
}

impl Inputs {
    /// Reports settings that have no effect on a run. Only a run without errors has read all files.
    ///
    /// # Errors
    ///
    /// When there is such a setting.
    pub(super) fn all_used(&self) -> Result<(), BuildError> {
        if self.unused.is_empty() {
            return Ok(());
        }
        Err(plain(format!(
            "{}\nevery entry must have an effect: fix it, or delete it",
            self.unused.join("\n")
        )))
    }
}

/// Reads the text of a file.
pub(super) fn text(path: &Path) -> Result<String, BuildError> {
    output::read_text(path).map_err(|source| unreadable(path, "the manifest", source))
}

/// Reads a file. Line ends are those of Unix, so that the output does not depend on those of the checkout.
pub(super) fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    output::read_given(path).map(output::into_unix)
}

/// Reads a text in the same way.
fn read_text(path: &Path) -> io::Result<String> {
    output::utf8(read_bytes(path)?)
}

/// Reads the text of a file that is also written.
fn read_regular(path: &Path) -> io::Result<String> {
    output::utf8(output::into_unix(output::read(path)?))
}

fn unreadable(path: &Path, role: impl Into<String>, source: io::Error) -> BuildError {
    BuildError::Read {
        path: path.to_owned(),
        role: role.into(),
        source,
    }
}

pub(super) fn plain(text: impl Into<String>) -> BuildError {
    BuildError::Failed(Failure {
        text: text.into(),
        records: Vec::new(),
    })
}

impl Generator {
    /// Shows a path for messages.
    pub(super) fn shown(&self, path: &Path) -> String {
        let path = path.strip_prefix(&self.root).unwrap_or(path);
        path.display().to_string()
    }

    /// Reads the configuration, the documents and the lock.
    pub(super) fn inputs(&self) -> Result<Inputs, BuildError> {
        self.check_modules()?;
        self.check_documents()?;
        let mut read = Vec::new();
        let mut input = self.settings(&mut read)?;
        let mut config = if self.config.is_some() {
            Config::parse_with(&input.config, &self.given())
                .map_err(|error| plain(format!("{}:{error}", input.config_name)))?
        } else {
            let name = self.name.clone().unwrap_or_else(|| self.default_name());
            Config::of_documents(name, &self.given()).map_err(plain)?
        };
        if let Some(name) = &self.name {
            if let Some(message) = crate_name(name) {
                return Err(plain(message));
            }
            config.package.name.clone_from(name);
        }
        let mut apis = config.apis(&input.config);
        if apis.is_empty() {
            return Err(plain("there is no document to generate from"));
        }
        let selects = !self.only.is_empty() || !self.skip.is_empty();
        let folder = self.config.as_deref().and_then(Path::parent);
        let folder = folder.unwrap_or(Path::new(""));
        let library = self.library(&config, folder)?;
        let (mut documents, mut paths) = (Vec::new(), Vec::new());
        for api in &mut apis {
            if selects {
                api.select(&self.only, &self.skip);
            }
            if let Some(on) = self.keep_going {
                api.keep_going = on;
            }
            if let Some(on) = self.strict {
                api.strict = on;
            }
            api.features_by = self.features_by.or(api.features_by);
            let given = self.documents.iter().find(|(module, _)| *module == api.module);
            let path = given.map_or_else(|| folder.join(&api.document), |(_, path)| path.clone());
            let role = match given {
                Some(_) => String::new(),
                None => format!("the document of `apis.{}`", api.module),
            };
            let document = self.file(&api.document, &path, role, &mut read)?;
            if let Some((files, others)) = self.files_of(&library, &path, &document.bytes) {
                read.extend(others);
                input.files.insert(api.document.clone(), files);
            }
            documents.push(document);
            paths.push(path);
        }
        let mut texts = self.given_overlays(&mut apis, &paths, &mut read)?;
        for file in &config.package.license_files {
            let role = format!("one of `license-files` in {}", input.config_name);
            texts.push(self.file(file, &folder.join(file), role, &mut read)?);
        }
        for file in &config.package.guide {
            let role = format!("a page of `guide` in {}", input.config_name);
            texts.push(self.file(file, &folder.join(file), role, &mut read)?);
        }
        for example in &config.package.examples {
            let role = format!("one of `examples` in {}", input.config_name);
            let file = &example.file;
            texts.push(self.file(file, &folder.join(file), role, &mut read)?);
        }
        for (module, settings) in &config.apis {
            if let Some(file) = &settings.extension {
                let role = format!("the extension of `apis.{module}`");
                texts.push(self.file(file, &folder.join(file), role, &mut read)?);
            }
            for file in settings.overlays.iter().flatten() {
                let role = format!("an overlay of `apis.{module}`");
                texts.push(self.file(file, &folder.join(file), role, &mut read)?);
            }
        }
        input.documents = documents;
        input.texts = texts;
        let mut protected = read.clone();
        if let Some(lock) = &self.lock {
            // Only once: a document may have the same path.
            if let Some(at) = read.iter().position(|path| path == lock) {
                protected.remove(at);
            }
            output::refuse_inputs(lock, &protected).map_err(BuildError::Write)?;
        }
        protected.extend(self.manifest.clone());
        let unused = library.unused(&input.config_name);
        Ok(Inputs {
            input,
            config,
            apis,
            read,
            protected,
            unused,
        })
    }

    /// Reads everything but the documents and other files that the configuration names.
    pub(super) fn settings(&self, read: &mut Vec<PathBuf>) -> Result<Input, BuildError> {
        let (config_name, config) = if let Some(path) = &self.config {
            let name = self.shown(path);
            let text = read_text(path).map_err(|source| unreadable(Path::new(&name), "the configuration", source))?;
            read.push(path.clone());
            (name, text)
        } else {
            ("error".to_owned(), String::new())
        };
        Ok(Input {
            config_name,
            config,
            lock_name: self.lock.as_deref().map_or_else(String::new, |path| self.shown(path)),
            lock: self.if_there(self.lock.as_deref(), "the lock", read_regular, read)?,
            changelog: self.if_there(self.changelog.as_deref(), "the changelog", read_text, read)?,
            ..Input::default()
        })
    }

    /// Reads the text of a file that may not exist yet.
    fn if_there(
        &self,
        path: Option<&Path>,
        role: &str,
        text_of: fn(&Path) -> io::Result<String>,
        read: &mut Vec<PathBuf>,
    ) -> Result<String, BuildError> {
        let Some(path) = path else {
            return Ok(String::new());
        };
        match text_of(path) {
            Ok(text) => {
                read.push(path.to_owned());
                Ok(text)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
            Err(source) => Err(unreadable(Path::new(&self.shown(path)), role, source)),
        }
    }

    pub(super) fn file(
        &self,
        named: &str,
        path: &Path,
        role: String,
        read: &mut Vec<PathBuf>,
    ) -> Result<InputDocument, BuildError> {
        let name = self.shown(path);
        let bytes = read_bytes(path).map_err(|source| unreadable(Path::new(&name), role, source))?;
        read.push(path.to_owned());
        Ok(InputDocument {
            document: named.to_owned(),
            name,
            bytes,
        })
    }

    /// Checks that no two of the given documents have the same module: the second would replace the first.
    fn check_modules(&self) -> Result<(), BuildError> {
        let mut known: HashMap<&str, &Path> = HashMap::new();
        for (module, path) in &self.documents {
            if let Some(other) = known.insert(module, path) {
                return Err(plain(format!(
                    "error: {} and {} have the same module, `{module}`: write a name before each, such as \
                     `{module}_2={}`",
                    other.display(),
                    path.display(),
                    path.display()
                )));
            }
        }
        Ok(())
    }

    /// Checks that no folder is given as a document. The lock next to a folder would be reported otherwise.
    fn check_documents(&self) -> Result<(), BuildError> {
        let mut documents = self.documents.iter();
        let Some((_, path)) = documents.find(|(_, path)| path.is_dir()) else {
            return Ok(());
        };
        let message = "it is a folder, but a document is expected: name the JSON or YAML file";
        Err(unreadable(
            Path::new(&self.shown(path)),
            String::new(),
            io::Error::new(io::ErrorKind::IsADirectory, message),
        ))
    }

    /// Returns the documents that are not in the configuration: module, and name in the configuration.
    fn given(&self) -> Vec<(String, String)> {
        let documents = self.documents.iter();
        documents
            .map(|(module, path)| (module.clone(), path.display().to_string()))
            .collect()
    }

    /// Returns the default name, after the first module: `shop-client`.
    pub(super) fn default_name(&self) -> String {
        let module = self.documents.first().map_or("api", |(module, _)| module);
        format!("{}-client", module.trim_start_matches("r#").replace('_', "-"))
    }
}
