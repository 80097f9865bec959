//! Checks the crates of a survey with cargo: many at a time in one workspace, with a common target folder.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, bail};
use serde_json::Value;

use super::Compiled;
use super::examples::{Examples, Found, program};

/// The maximum number of messages of one crate that are kept in full.
const SAMPLES: usize = 3;

/// The workspace of the checked crates.
pub struct Workspace<'a> {
    /// The folder of the workspace. Its crates are in [`Workspace::crate_folder`].
    pub folder: PathBuf,
    /// The `Cargo.lock` with the versions of the dependencies.
    pub lock: PathBuf,
    /// The number of jobs of cargo.
    pub jobs: usize,
    /// Creates a command that starts cargo.
    pub cargo: &'a (dyn Fn() -> Command + Sync),
}

impl Workspace<'_> {
    /// Returns the folder of the crate of a package.
    pub fn crate_folder(&self, package: &str) -> PathBuf {
        self.folder.join("crates").join(package)
    }

    /// Returns the file with the examples of a package.
    pub fn examples_file(&self, package: &str) -> PathBuf {
        self.folder.join("examples").join(format!("{package}.json"))
    }

    /// Checks these crates, and returns the messages of cargo for each, in their order.
    ///
    /// # Errors
    ///
    /// When cargo can't check them at all.
    pub fn check(&self, packages: &[&str]) -> anyhow::Result<Vec<Compiled>> {
        self.prepare(packages)?;
        let output = self
            .cargo(&["check", "--workspace", "--keep-going", "--quiet"])
            .args(["--message-format", "json", "--jobs", &self.jobs.to_string()])
            .output()
            .context("can't start cargo")?;
        let by_package = messages(&String::from_utf8_lossy(&output.stdout));
        if !output.status.success() && !by_package.values().any(|compiled| compiled.errors > 0) {
            let stderr = String::from_utf8_lossy(&output.stderr);
            bail!("cargo can't check the crates: {}", stderr.trim_end());
        }
        self.forget(packages)?;
        let compiled = packages
            .iter()
            .map(|package| by_package.get(*package).cloned().unwrap_or_default());
        Ok(compiled.collect())
    }

    /// Reads and writes the examples of these packages, whose crates compile, and returns the result of each, in their
    /// order.
    ///
    /// # Errors
    ///
    /// When the program that tests them can't be built.
    pub fn examples(&self, packages: &[(&str, &Found)]) -> anyhow::Result<Vec<Examples>> {
        program::write(&self.crate_folder(program::NAME), packages)?;
        let mut members: Vec<&str> = packages.iter().map(|(package, _)| *package).collect();
        members.push(program::NAME);
        self.prepare(&members)?;
        let output = self
            .cargo(&["run", "--quiet", "--package", program::NAME])
            .args(["--jobs", &self.jobs.to_string()])
            // The program runs only once.
            .env("CARGO_PROFILE_DEV_DEBUG", "false")
            .arg("--")
            .arg(self.folder.join("examples"))
            .output()
            .context("can't start cargo")?;
        let printed = String::from_utf8_lossy(&output.stdout);
        if !output.status.success() && printed.is_empty() {
            let stderr = String::from_utf8_lossy(&output.stderr);
            bail!("the examples can't be tested: {}", stderr.trim_end());
        }
        let examples = program::read(&printed, packages);
        self.forget(&members)?;
        Ok(examples)
    }

    /// Writes the manifest of the workspace for these packages.
    fn prepare(&self, packages: &[&str]) -> anyhow::Result<()> {
        fs::create_dir_all(&self.folder).with_context(|| format!("can't create {}", self.folder.display()))?;
        let mut manifest = "[workspace]\nresolver = \"3\"\nmembers = [\n".to_owned();
        for package in packages {
            let _ = writeln!(manifest, "    \"crates/{package}\",");
        }
        manifest.push_str("]\n");
        let path = self.folder.join("Cargo.toml");
        fs::write(&path, manifest).with_context(|| format!("can't write {}", path.display()))?;
        fs::copy(&self.lock, self.folder.join("Cargo.lock"))
            .with_context(|| format!("can't copy {}", self.lock.display()))?;
        Ok(())
    }

    /// Removes the build output of these crates, and keeps that of their dependencies: a thousand crates would fill a
    /// disk.
    fn forget(&self, packages: &[&str]) -> anyhow::Result<()> {
        let mut clean = self.cargo(&["clean", "--quiet"]);
        for package in packages {
            clean.args(["--package", package]);
        }
        let output = clean.output().context("can't start cargo")?;
        if !output.status.success() {
            let stderr = String::from_utf8_lossy(&output.stderr);
            bail!("cargo can't clean: {}", stderr.trim_end());
        }
        Ok(())
    }

    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut cargo = (self.cargo)();
        cargo
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_NET_OFFLINE", "true")
            // Flags of the caller could hide warnings.
            .env_remove("RUSTFLAGS")
            .stdin(Stdio::null());
        cargo
    }
}

/// Returns the messages of rustc by package: the last folder of the path to its manifest.
fn messages(text: &str) -> BTreeMap<String, Compiled> {
    let mut packages: BTreeMap<String, Compiled> = BTreeMap::new();
    for line in text.lines() {
        let Ok(line) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        let message = &line["message"];
        let level = message["level"].as_str().unwrap_or_default();
        // A summary at the end ("aborting due to …") has no span.
        let is_sum = message["spans"].as_array().is_none_or(Vec::is_empty)
            && message["code"].is_null()
            && message["children"].as_array().is_none_or(Vec::is_empty);
        if line["reason"] != "compiler-message" || is_sum {
            continue;
        }
        let package = line["manifest_path"].as_str().map(Path::new);
        let package = package.and_then(Path::parent).and_then(Path::file_name);
        let Some(package) = package.map(|name| name.to_string_lossy().into_owned()) else {
            continue;
        };
        let compiled = packages.entry(package).or_default();
        match level {
            "warning" => compiled.warnings += 1,
            // Includes `error: internal compiler error`.
            level if level.starts_with("error") => compiled.errors += 1,
            _ => continue,
        }
        let rendered = message["rendered"].as_str().unwrap_or_default();
        if compiled.first.len() < SAMPLES {
            compiled.first.push(rendered.trim_end().to_owned());
        }
    }
    packages
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn counts_messages_by_crate_and_leaves_out_sums() {
        let message = |package: &str, level: &str, spans: Value| {
            json!({
                "reason": "compiler-message",
                "manifest_path": format!("/w/crates/{package}/Cargo.toml"),
                "message": {
                    "level": level, "rendered": format!("{level}: …\n"), "spans": spans, "code": null, "children": [],
                },
            })
            .to_string()
        };
        let text = [
            message("doc-a", "warning", json!([{}])),
            message("doc-a", "error", json!([{}])),
            message("doc-a", "error", json!([])),
            json!({ "reason": "build-finished", "success": false }).to_string(),
            "no JSON".to_owned(),
            message("doc-b", "warning", json!([{}])),
        ];
        let by_package = messages(&text.join("\n"));
        let counts = |package: &str| (by_package[package].errors, by_package[package].warnings);
        assert_eq!(counts("doc-a"), (1, 1));
        assert_eq!(counts("doc-b"), (0, 1));
        assert_eq!(by_package["doc-a"].first, ["warning: …", "error: …"]);
    }
}
