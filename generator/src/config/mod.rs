//! `codegen.toml`: the documents, the modules that they become, and settings that are specific to a service.
//!
//! Every entry must have an effect: an entry that no longer matches the documents is an error, so that the file is
//! never out of date.

mod api;
mod check;

use indexmap::IndexMap;
use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use toml::Spanned;

use crate::diagnostic::wording::nearest;
use crate::model::WebhookSignature;
use crate::passes::{FeaturesBy, HeaderSetting, PagingRules, UnreachedComponents};

pub use api::ApiConfig;
pub(crate) use check::crate_name;
pub use check::module_for;

/// A configuration file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Config {
    /// The generated package.
    #[serde(rename = "crate")]
    pub package: PackageConfig,
    /// Settings of every API that does not have its own.
    #[serde(default)]
    pub defaults: Settings,
    /// The APIs, by the Rust module that each becomes.
    pub apis: IndexMap<String, Settings>,
    /// Folders of files that documents may refer to, in addition to the folders of the documents; relative to the
    /// configuration.
    #[serde(default)]
    pub allow_dirs: Vec<String>,
    /// Files that are read where documents refer to a URL, relative to the configuration; a URL that ends with `/` is a
    /// folder of files.
    #[serde(default)]
    pub sources: IndexMap<String, String>,
    /// The form of the service's error bodies.
    #[serde(default)]
    pub errors: ErrorsConfig,
    /// The form in which new documents are stored.
    #[serde(default)]
    pub update: UpdateConfig,
    /// The source text, for the locations of entries. Empty for a configuration that was not read from a text.
    #[serde(skip)]
    pub(crate) text: String,
}

/// The form in which new documents are stored.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct UpdateConfig {
    /// The extensions (`x-…`) that are kept; all by default.
    #[serde(default)]
    pub keep_extensions: Option<Vec<String>>,
}

/// The generated package.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PackageConfig {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: Spanned<String>,
    /// One line for `Cargo.toml`.
    pub description: String,
    /// The SPDX expression of its licence; empty for no licence.
    #[serde(default)]
    pub license: String,
    /// True when the README says that the company which runs the service does not publish it.
    #[serde(default)]
    pub unofficial: bool,
    /// Texts of its licences, relative to the configuration; they are copied to the root of the crate.
    #[serde(default)]
    pub license_files: Vec<String>,
    /// Texts in Markdown, relative to the configuration, that become pages of the crate's documentation: one, or a list
    /// whose first page links to the others.
    #[serde(default, deserialize_with = "one_or_many")]
    pub guide: Vec<String>,
    /// The operation that the README and the crate's front page begin with: `shop.listPets`, the module and the id.
    #[serde(default)]
    pub first_example: Option<String>,
    /// The URL of its repository.
    #[serde(default)]
    pub repository: Option<String>,
    /// Its authors.
    #[serde(default)]
    pub authors: Vec<String>,
    /// Keywords for the registry.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// Programs that show how the crate is used.
    #[serde(default)]
    pub examples: Vec<ExampleFile>,
    /// The name of a type that sets up the clients of all APIs at once; no such type by default.
    #[serde(default)]
    pub umbrella: Option<String>,
    /// Adds a test to the crate that reads each example of the documents into its type and writes it back.
    #[serde(default)]
    pub example_tests: bool,
}

/// A program that shows how the crate is used.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ExampleFile {
    /// Its source, relative to the configuration file; it keeps the name.
    pub file: String,
    /// The features of the crate that it needs.
    pub features: Vec<String>,
}

/// Settings of an API.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Settings {
    /// The document, relative to the configuration file. Required for every API, not allowed in the defaults.
    #[serde(default)]
    pub document: Option<String>,
    /// Rust written by hand that becomes a part of the API's module, relative to the configuration file: for features
    /// that a document can't describe.
    #[serde(default)]
    pub extension: Option<String>,
    /// Overlays (OpenAPI Overlay Specification) that correct the document, in the order in which they are applied,
    /// relative to the configuration file.
    #[serde(default)]
    pub overlays: Option<Vec<String>>,
    /// Variables of the base URL that have no default, even if the document has one.
    #[serde(default)]
    pub required_server_variables: Option<Vec<String>>,
    /// Environment variable that `from_env` reads the base URL from.
    #[serde(default)]
    pub base_url_env: Option<String>,
    /// The signature of the requests that the service sends.
    #[serde(default)]
    pub webhook_signature: Option<WebhookSignature>,
    /// Environment variables of the credentials, by security scheme.
    #[serde(default)]
    pub credentials: Option<IndexMap<String, String>>,
    /// Headers that are set on the client, in addition to those that every operation declares.
    #[serde(default)]
    pub headers: Option<IndexMap<String, HeaderSetting>>,
    /// The syntax of object-valued query parameters.
    #[serde(default)]
    pub query_objects: Option<QueryObjects>,
    /// Makes request bodies that are JSON objects required, even if they are optional in the document.
    #[serde(default)]
    pub required_bodies: Option<bool>,
    /// The header in which each POST carries an idempotency key, which is new for each call and the same for its
    /// retries. The service uses it to recognise a retry, so a POST is retried like other calls.
    #[serde(default)]
    pub idempotency_header: Option<String>,
    /// The rules of paging. By default, the common conventions are detected.
    #[serde(default)]
    pub paging: Option<PagingRules>,
    /// Leaves out operations that have errors, and generates the others.
    #[serde(default)]
    pub keep_going: Option<bool>,
    /// Turns warnings into errors.
    #[serde(default)]
    pub strict: Option<bool>,
    /// Patterns of the operations to generate; all operations by default.
    #[serde(default)]
    pub only: Option<Vec<String>>,
    /// Patterns of the operations to leave out.
    #[serde(default)]
    pub skip: Option<Vec<String>>,
    /// Leaves out operations that the document marks as internal (`x-internal: true`).
    #[serde(default)]
    pub skip_internal: Option<bool>,
    /// `true` if component schemas that no operation reaches become types too (they may be payloads of webhooks), or
    /// the names of those that do. By default all do, unless operations are selected.
    #[serde(default)]
    pub unreached_components: Option<UnreachedComponents>,
    /// The criterion by which operations are grouped into cargo features, with the types that only they need.
    #[serde(default)]
    pub features_by: Option<FeaturesBy>,
    /// Members that `Debug` does not show, in addition to those that the document marks: patterns of their names in
    /// JSON (`secret*`), or of a type and a member (`CreatedApiKey.value`).
    #[serde(default)]
    pub secrets: Option<Vec<String>>,
    /// Names given by hand.
    #[serde(default)]
    pub names: Vec<Spanned<NamePin>>,
    /// A merge patch in earlier versions: read only to report what replaces it.
    #[serde(default)]
    patch: Option<Spanned<toml::Value>>,
    /// In earlier versions a list of fields that the document requires but the service leaves out; see `patch`.
    #[serde(default)]
    optional: Option<Spanned<toml::Value>>,
    /// No longer a setting: see [`Settings::keep_going`].
    #[serde(default)]
    allow: Option<Spanned<toml::Value>>,
}

impl Settings {
    /// Returns the span of a setting that was removed, and what to write instead.
    fn replaced(&self) -> Option<(std::ops::Range<usize>, &'static str)> {
        let patch = self.patch.as_ref().map(|patch| {
            let instead = "the setting `patch` was removed: write an overlay instead (`update` \
                           for what it sets, `remove: true` for its nulls), and name it in \
                           `overlays = [\"…\"]`";
            (patch.span(), instead)
        });
        patch
            .or_else(|| {
                let optional = self.optional.as_ref()?;
                let instead = "the setting `optional` was removed: write an overlay with an action for each \
                           field (`target: $.components.schemas.Pet.required[?@ == 'owner']` and \
                           `remove: true`), and name it in `overlays = [\"…\"]`";
                Some((optional.span(), instead))
            })
            .or_else(|| {
                let allow = self.allow.as_ref()?;
                let instead = "the setting `allow` was removed: write `keep-going = true`, which leaves out every \
                           operation that has an error";
                Some((allow.span(), instead))
            })
    }
}

/// The syntax of object-valued query parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QueryObjects {
    /// As declared by the document; without a declaration, members become parameters.
    Declared,
    /// `tags.key=value`.
    Dotted,
    /// `tags[key]=value`.
    DeepObject,
}

/// A name given by hand.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct NamePin {
    /// A location where the type is used: `Integration.user.tags.*`, `createBot.body.medias.*`, `listUsers.response`,
    /// `listBots.query.sortField`.
    pub at: String,
    /// The Rust name.
    pub name: String,
    /// The reason why the automatic name is not good enough.
    pub reason: String,
}

/// The form of the service's error bodies.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ErrorsConfig {
    /// The member with the name of the error's type (`error.type`). Without it, errors have no form of their own.
    #[serde(default, rename = "type")]
    pub type_name: Option<String>,
    /// The member with the message.
    #[serde(default)]
    pub message: Option<String>,
    /// The member with a number that belongs to the type.
    #[serde(default)]
    pub code: Option<String>,
    /// The member with the id of this one error.
    #[serde(default)]
    pub id: Option<String>,
    /// The member with further data.
    #[serde(default)]
    pub metadata: Option<String>,
    /// The known error types.
    #[serde(default)]
    pub types: Vec<ErrorType>,
}

/// A known error type.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ErrorType {
    /// Its name in JSON.
    pub name: String,
    /// Its HTTP status.
    pub status: u16,
    /// Its meaning.
    pub docs: String,
}

/// A problem of a configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigError {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The problem.
    pub message: String,
}

impl std::fmt::Display for ConfigError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.message)
    }
}

impl std::error::Error for ConfigError {}

/// Settings that are read only to report what replaces them.
const REMOVED: [&str; 3] = ["patch", "optional", "allow"];

/// Returns the message for an unknown key, from that of serde: the most similar setting, or else all of them.
fn unknown_setting(message: &str) -> Option<String> {
    let (name, known) = message.strip_prefix("unknown field `")?.split_once("`, expected ")?;
    let known = || {
        let names = known.split('`').skip(1).step_by(2);
        names.filter(|name| !REMOVED.contains(name))
    };
    let choice = if let Some(nearest) = nearest(name, known()) {
        format!("did you mean `{nearest}`?")
    } else {
        let known: Vec<String> = known().map(|name| format!("`{name}`")).collect();
        format!("the settings here are {}", known.join(", "))
    };
    Some(format!("unknown setting `{name}`: {choice}"))
}

impl Config {
    /// Returns the text of the configuration with another version of the package; everything else stays the same.
    pub fn with_version(&self, text: &str, version: &str) -> String {
        let mut text = text.to_owned();
        let span = self.package.version.span();
        let quoted = toml::Value::from(version).to_string();
        // A span that does not fit this text would be the caller's mistake.
        if text.is_char_boundary(span.start) && text.is_char_boundary(span.end) {
            text.replace_range(span, &quoted);
        }
        text
    }

    /// Reads a configuration.
    ///
    /// # Errors
    ///
    /// When the text is not TOML, has unknown keys, or has values that are not valid or contradict each other.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        Self::parse_with(text, &[])
    }

    /// Reads a configuration. `documents` (module and document) override those of the same module.
    pub(crate) fn parse_with(text: &str, documents: &[(String, String)]) -> Result<Self, ConfigError> {
        let mut config: Self = toml::from_str(text).map_err(|error| {
            let (line, column) = position(text, error.span().map_or(0, |span| span.start));
            ConfigError {
                line,
                column,
                message: unknown_setting(error.message()).unwrap_or_else(|| error.message().to_owned()),
            }
        })?;
        let all = std::iter::once(&config.defaults).chain(config.apis.values());
        if let Some((span, instead)) = all.into_iter().find_map(Settings::replaced) {
            let (line, column) = position(text, span.start);
            return Err(ConfigError {
                line,
                column,
                message: instead.to_owned(),
            });
        }
        config.set_documents(documents);
        check::check(&config, text)?;
        for (module, entry) in &config.apis {
            if entry.document.is_none() {
                return Err(ConfigError {
                    line: 1,
                    column: 1,
                    message: format!("`apis.{module}` has no document: add `document = \"…\"`"),
                });
            }
            for pin in &entry.names {
                let (line, column) = position(text, pin.span().start);
                let complaint = if pin.as_ref().reason.trim().is_empty() {
                    "a pinned name must have a `reason`"
                } else if !crate::ident::is_type_name(&pin.as_ref().name) {
                    "a pinned name must be a Rust type name in CamelCase"
                } else {
                    continue;
                };
                return Err(ConfigError {
                    line,
                    column,
                    message: format!("{complaint} (`{}`)", pin.as_ref().name),
                });
            }
        }
        if let Some(pin) = config.defaults.names.first() {
            let (line, column) = position(text, pin.span().start);
            return Err(ConfigError {
                line,
                column,
                message: "names can't be pinned in the defaults: pin them for each API, under `[[apis.….names]]`"
                    .to_owned(),
            });
        }
        text.clone_into(&mut config.text);
        Ok(config)
    }

    /// Creates a configuration of documents only (module and document), with default settings.
    pub(crate) fn of_documents(name: String, documents: &[(String, String)]) -> Result<Self, String> {
        let mut config = Self {
            allow_dirs: Vec::new(),
            sources: IndexMap::new(),
            package: PackageConfig {
                name,
                version: Spanned::new(0..0, "0.1.0".to_owned()),
                description: "Client generated from an OpenAPI document".to_owned(),
                license: String::new(),
                unofficial: false,
                license_files: Vec::new(),
                guide: Vec::new(),
                first_example: None,
                repository: None,
                authors: Vec::new(),
                keywords: Vec::new(),
                examples: Vec::new(),
                umbrella: None,
                example_tests: false,
            },
            defaults: Settings::default(),
            apis: IndexMap::new(),
            errors: ErrorsConfig::default(),
            update: UpdateConfig::default(),
            text: String::new(),
        };
        config.set_documents(documents);
        match check::mistake(&config) {
            Some((_, message)) => Err(message),
            None => Ok(config),
        }
    }

    fn set_documents(&mut self, documents: &[(String, String)]) {
        for (module, document) in documents {
            self.apis.entry(module.clone()).or_default().document = Some(document.clone());
        }
    }
}

/// Reads a string, or a list of strings.
fn one_or_many<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    struct Texts;

    impl<'de> Visitor<'de> for Texts {
        type Value = Vec<String>;

        fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            formatter.write_str("a string or a list of strings")
        }

        fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
            Ok(vec![text.to_owned()])
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
            let mut texts = Vec::new();
            while let Some(text) = list.next_element()? {
                texts.push(text);
            }
            Ok(texts)
        }
    }

    deserializer.deserialize_any(Texts)
}

fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (line, before[start..].chars().count() + 1)
}
