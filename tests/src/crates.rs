//! Crates that are generated while the tests run: in memory, or in a folder where cargo checks them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use botpress_codegen::emit::OutFile;
use botpress_codegen::report::Style;
use botpress_codegen::{Input, InputDocument, generate, output};

use crate::documents;

/// A generated crate: each file's path and text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Crate {
    /// The files that the generator wrote.
    pub files: Vec<OutFile>,
    /// Its warnings, rendered; empty when it had none.
    pub warnings: String,
}

impl Crate {
    /// Generates a crate from a configuration and its documents (each with its name in the configuration).
    ///
    /// # Errors
    ///
    /// The errors of the generator, rendered.
    pub fn generate(config: &str, documents: &[(&str, &str)]) -> Result<Self, String> {
        let documents = documents.iter().map(|(name, text)| InputDocument {
            document: (*name).to_owned(),
            name: (*name).to_owned(),
            bytes: text.as_bytes().to_vec(),
        });
        let input = Input {
            config_name: "codegen.toml".to_owned(),
            config: config.to_owned(),
            lock: String::new(),
            changelog: String::new(),
            documents: documents.collect(),
            ..Input::default()
        };
        let output = generate(&input, Style::PLAIN, &documents::unobserved).map_err(|failure| failure.to_string())?;
        Ok(Self {
            files: output.files,
            warnings: output.warnings,
        })
    }

    /// Returns a file's text.
    ///
    /// # Panics
    ///
    /// When the file does not exist.
    pub fn file(&self, path: &str) -> &str {
        let file = self.files.iter().find(|file| file.path == path);
        &file.unwrap_or_else(|| panic!("no file {path}")).text
    }

    /// Returns all Rust of the crate that depends on its documents.
    pub fn rust(&self) -> impl Iterator<Item = &str> {
        let of_documents = |path: &str| path.starts_with("src/") && !path.starts_with("src/support/");
        let files = self.files.iter();
        files
            .filter(move |file| of_documents(&file.path))
            .map(|file| file.text.as_str())
    }

    /// Writes the crate into `folder/name` and checks all of it there with cargo. A warning is an error.
    ///
    /// # Errors
    ///
    /// The messages of cargo.
    ///
    /// # Panics
    ///
    /// When files can't be written.
    pub fn check(&self, folder: &Path, name: &str, features: &str) -> Result<(), String> {
        self.cargo(folder, name, features, &["check", "--all-targets"])?;
        Ok(())
    }

    /// Writes the crate into `folder/name` and runs cargo there, without TLS and offline: the workspace has the same
    /// dependencies. Returns the output of cargo; a warning is an error.
    ///
    /// All crates of one folder share compiled dependencies, and unchanged crates are not compiled again.
    ///
    /// # Errors
    ///
    /// The messages of cargo.
    ///
    /// # Panics
    ///
    /// When files can't be written.
    pub fn cargo(&self, folder: &Path, name: &str, features: &str, arguments: &[&str]) -> Result<String, String> {
        let output = self.run(folder, name, features, arguments);
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        if output.status.success() && stderr.is_empty() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            Err(stderr + &String::from_utf8_lossy(&output.stdout))
        }
    }

    /// Writes the crate into `folder/name` and checks all its examples there. Returns those that do not compile, each
    /// with the first error.
    ///
    /// # Errors
    ///
    /// The messages of cargo when the crate itself does not compile.
    ///
    /// # Panics
    ///
    /// When files can't be written.
    pub fn broken_examples(
        &self,
        folder: &Path,
        name: &str,
        features: &str,
    ) -> Result<BTreeMap<String, String>, String> {
        let arguments = ["check", "--examples", "--keep-going", "--message-format=json"];
        let output = self.run(folder, name, features, &arguments);
        let mut broken: BTreeMap<String, String> = BTreeMap::new();
        let stdout = String::from_utf8_lossy(&output.stdout);
        for line in stdout.lines() {
            let Ok(message) = serde_json::from_str::<serde_json::Value>(line) else {
                continue;
            };
            let text = |pointer: &str| message.pointer(pointer).and_then(|text| text.as_str());
            if text("/message/level") != Some("error") {
                continue;
            }
            let message = text("/message/rendered").unwrap_or_default().to_owned();
            let example = text("/target/kind/0") == Some("example");
            match text("/target/name").filter(|_| example) {
                Some(name) => broken.entry(name.to_owned()).or_default().push_str(&message),
                None => return Err(message),
            }
        }
        if broken.is_empty() && !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        Ok(broken)
    }

    fn run(&self, folder: &Path, name: &str, features: &str, arguments: &[&str]) -> Output {
        let package = self.write(folder, name);
        let end = arguments.iter().position(|argument| *argument == "--");
        let (own, rest) = arguments.split_at(end.unwrap_or(arguments.len()));
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        Command::new(cargo)
            .current_dir(&package)
            .args(own)
            .args(["--offline", "--quiet", "--no-default-features"])
            .args(["--features", features, "--target-dir"])
            .arg(folder.join("target"))
            .args(rest)
            // It would save little time and store a lot.
            .env("CARGO_INCREMENTAL", "0")
            .env("RUSTDOCFLAGS", "--deny warnings")
            .output()
            .expect("cargo runs")
    }

    fn write(&self, folder: &Path, name: &str) -> PathBuf {
        let package = folder.join(name);
        let mut files: Vec<OutFile> = self.files.clone();
        // Its folder is inside of a workspace that it does not belong to.
        for manifest in files.iter_mut().filter(|file| file.path == "Cargo.toml") {
            manifest.text.push_str("\n[workspace]\n");
        }
        // Cargo compares the times of files, so unchanged files are not written again.
        let permit = output::Permit {
            force: true,
            ..output::Permit::default()
        };
        output::replace(&package, &files, &[], &permit).expect("the crate can be written");
        // The same versions as in the rest of the project, so that nothing has to be downloaded.
        fs::copy(documents::root().join("Cargo.lock"), package.join("Cargo.lock")).expect("the lock can be copied");
        package
    }
}
