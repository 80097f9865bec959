//! Documents for tests: fixtures, one folder each, and the project's own.

use std::fs;
use std::path::{Path, PathBuf};

use botpress_codegen::config::{ApiConfig, Config};
use botpress_codegen::passes::NameLock;
use botpress_codegen::source::Document;
use botpress_codegen::{Generator, Input, InputDocument, Modelled, Moment, Stage, model};
use serde::Deserialize;

/// One folder of `tests/fixtures`.
#[derive(Debug)]
pub struct Fixture {
    /// The folder's name, with `_` for `-`: the module of its API.
    pub module: String,
    /// The folder.
    pub folder: PathBuf,
    /// The text of `openapi.yaml`.
    pub document: String,
    /// The content of `fixture.toml`.
    pub settings: FixtureSettings,
}

/// `fixture.toml`, which most fixtures do not have.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FixtureSettings {
    /// The files in the snapshot of the code, by the beginning of their paths. By default all types.
    #[serde(default)]
    pub show: Vec<String>,
    /// True if that snapshot includes the documentation of the code.
    #[serde(default)]
    pub docs: bool,
    /// Settings of the API, as in `codegen.toml`.
    #[serde(default)]
    pub api: toml::Table,
}

/// Returns all fixtures, by name.
///
/// # Panics
///
/// When one can't be read.
pub fn fixtures() -> Vec<Fixture> {
    let root = root().join("tests/fixtures");
    let mut folders: Vec<PathBuf> = entries(&root);
    folders.retain(|path| path.is_dir());
    folders
        .into_iter()
        .map(|folder| {
            let name = folder.file_name().unwrap_or_default().to_string_lossy();
            let settings = fs::read_to_string(folder.join("fixture.toml")).unwrap_or_default();
            Fixture {
                module: name.replace('-', "_"),
                document: fs::read_to_string(folder.join("openapi.yaml")).expect("openapi.yaml"),
                settings: toml::from_str(&settings).expect("fixture.toml"),
                folder,
            }
        })
        .collect()
}

/// Returns the input of one run over many APIs: each has a module, its settings and its document.
///
/// # Panics
///
/// When settings are not valid TOML.
pub fn input<'a>(apis: impl IntoIterator<Item = (&'a str, &'a toml::Table, &'a str, Vec<u8>)>) -> Input {
    let mut config = String::from(
        "[crate]\nname = \"fixtures\"\nversion = \"0.0.0\"\ndescription = \"Client of the fixtures\"\nlicense = \"MIT\"\n",
    );
    let mut documents = Vec::new();
    for (module, settings, file, bytes) in apis {
        let mut settings = settings.clone();
        settings.insert("document".to_owned(), file.into());
        let mut tables = toml::Table::new();
        tables.insert(module.to_owned(), settings.into());
        let mut whole = toml::Table::new();
        whole.insert("apis".to_owned(), tables.into());
        config.push_str(&toml::to_string(&whole).expect("settings are TOML"));
        documents.push(InputDocument {
            document: file.to_owned(),
            name: file.to_owned(),
            bytes,
        });
    }
    Input {
        config_name: "codegen.toml".to_owned(),
        config,
        lock: String::new(),
        changelog: String::new(),
        documents,
        ..Input::default()
    }
}

/// Returns the model of one fixture, named without a lock.
///
/// # Panics
///
/// When the document has errors.
pub fn model_of(fixture: &Fixture) -> (Modelled, Document) {
    let file = "openapi.yaml";
    let input = input([(
        fixture.module.as_str(),
        &fixture.settings.api,
        file,
        fixture.document.clone().into_bytes(),
    )]);
    let config = Config::parse(&input.config).expect("settings");
    let config: ApiConfig = config.apis(&input.config).remove(0);
    let document = Document::read(file, fixture.document.clone().into_bytes()).expect("a document");
    let modelled = model(&document, &config, &NameLock::default(), &unobserved)
        .unwrap_or_else(|error| panic!("{}: {error:?}", fixture.module));
    assert!(
        modelled.names.stale.is_empty(),
        "{}: {:?}",
        fixture.module,
        modelled.names.stale
    );
    (modelled, document)
}

/// An observer that does nothing.
pub fn unobserved(_: &str, _: Stage, _: Moment) {}

/// Returns the input for the project's own crate.
///
/// # Panics
///
/// When a file can't be read.
pub fn project() -> Input {
    let specs = root().join("specs");
    Generator::new()
        .config(specs.join("codegen.toml"))
        .lock(specs.join("codegen.lock"))
        .changelog(specs.join("CHANGELOG.md"))
        .relative_to(&specs)
        .read()
        .expect("the project's files")
}

/// Returns the project's folder.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Returns the entries of a folder, sorted; none when it does not exist.
///
/// # Panics
///
/// When an entry can't be read.
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("entry").path()).collect();
    paths.sort();
    paths
}
