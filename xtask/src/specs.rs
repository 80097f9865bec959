//! `cargo xtask specs`: compares documents, stores new ones, and compares past versions.

mod diff;
mod fetch;
mod history;
mod update;

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::Context as _;
use botpress_codegen::Unused;
use botpress_codegen::config::{ApiConfig, Config};
use botpress_codegen::passes::NameLock;

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, clap::Subcommand)]
enum Task {
    /// Compares two documents, and shows the effect of each change on users of the client.
    Diff(diff::Arguments),
    /// Takes over a newly published document: stores it, generates, and writes the changelog.
    Update(update::Arguments),
    /// Compares published versions of the documents, one after the other, and counts changes.
    History(history::Arguments),
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    match &arguments.task {
        Task::Diff(arguments) => diff::run(arguments),
        Task::Update(arguments) => update::run(arguments),
        Task::History(arguments) => history::run(arguments),
    }
}

/// The configuration and the lock in `specs/`.
struct Specs {
    text: String,
    apis: Vec<ApiConfig>,
    locks: std::collections::BTreeMap<String, NameLock>,
}

impl Specs {
    /// Reads a configuration and the lock next to it.
    fn read(path: &Path) -> anyhow::Result<Self> {
        let root = crate::root();
        let input = crate::codegen::generator(path, &root).read_settings()?;
        let config = Config::parse(&input.config).map_err(|error| anyhow::anyhow!("{}:{error}", input.config_name))?;
        let locks = NameLock::read(&input.lock)
            .map_err(|message| anyhow::anyhow!("the lock next to {} can't be read: {message}", input.config_name))?;
        Ok(Self {
            apis: config.apis(&input.config),
            text: input.config,
            locks,
        })
    }

    /// Returns the settings of an API without its pins and overlays, which fit only the current document; the defaults
    /// for an unknown API.
    fn settings(&self, module: &str) -> ApiConfig {
        let text = self.for_documents([(module, [].as_slice())]);
        let config = Config::parse(&text).map(|config| config.apis(&text));
        let api = config.ok().and_then(|apis| apis.into_iter().next());
        api.unwrap_or_else(|| ApiConfig::plain(module, ""))
    }

    /// Returns the configuration for other documents of these APIs, named `<api>.json`: without entries that fit only
    /// the current documents, and without settings that have no effect on the others.
    fn for_documents<'a>(&self, apis: impl IntoIterator<Item = (&'a str, &'a [Unused])>) -> String {
        let mut table: toml::Table = toml::from_str(&self.text).unwrap_or_default();
        let mut take = |key: &str| match table.remove(key) {
            Some(toml::Value::Table(table)) => table,
            _ => toml::Table::new(),
        };
        let (defaults, mut known) = (take("defaults"), take("apis"));
        let mut settings = toml::Table::new();
        for (module, unused) in apis {
            let mut api = defaults.clone();
            if let Some(toml::Value::Table(own)) = known.remove(module) {
                api.extend(own);
            }
            // Hand-written code fits only the current documents.
            api.remove("extension");
            for pinned in ["names", "overlays", "allow"] {
                api.remove(pinned);
            }
            for Unused { setting, entry, .. } in unused {
                match api.get_mut(*setting) {
                    Some(toml::Value::Table(entries)) if !entry.is_empty() => {
                        entries.remove(entry);
                    }
                    _ => {
                        api.remove(*setting);
                    }
                }
            }
            api.insert("document".to_owned(), format!("{module}.json").into());
            settings.insert(module.to_owned(), api.into());
        }
        // The texts of licences are not available here, and examples fit only the current documents.
        if let Some(toml::Value::Table(package)) = table.get_mut("crate") {
            package.remove("license-files");
            package.remove("examples");
        }
        table.insert("apis".to_owned(), settings.into());
        table.to_string()
    }

    /// Lists the names of the APIs, for messages.
    fn names(&self) -> String {
        let names: Vec<&str> = self.apis.iter().map(|api| api.module.as_str()).collect();
        names.join(", ")
    }

    fn api(&self, module: &str) -> Option<&ApiConfig> {
        self.apis.iter().find(|api| api.module == module)
    }
}

fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("can't read {}", path.display()))
}

/// Prints a text. A reader that closes the pipe early (`| head`) is not an error.
fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_of_the_current_documents_are_left_out_for_other_versions() -> anyhow::Result<()> {
        let specs = Specs::read(&crate::root().join("specs/codegen.toml"))?;
        assert!(specs.text.contains("extension = ") && specs.text.contains("examples = "));
        let other = specs.for_documents([("files", [].as_slice())]);
        for gone in ["\nextension = ", "examples", "license-files", "[[apis.files.names]]"] {
            assert!(!other.contains(gone), "{gone}:\n{other}");
        }
        assert!(other.contains("x-bot-id"), "{other}");
        Ok(())
    }
}
