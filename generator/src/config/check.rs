//! Checks of a configuration that is TOML of the right structure: names with which the crate would not compile, or
//! that cargo rejects.
//!
//! Each mistake has its location in the text.

use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Config, ConfigError, Settings, position};
use crate::ident::{is_module_name, is_type_name, module_of_file};
use crate::passes::PagingRule;

/// Files at the root of each crate, in addition to the texts of licences.
const ROOT: &[&str] = &[
    "build.rs",
    "cargo.lock",
    "cargo.toml",
    "changelog.md",
    "examples",
    "readme.md",
    "rustfmt.toml",
    "src",
    "target",
    "tests",
];

/// Types at the root of each crate, and those that the umbrella uses.
const ROOT_TYPES: &[&str] = &[
    "ApiError",
    "Async",
    "Attempt",
    "Builder",
    "Client",
    "ClientBuilder",
    "Download",
    "Duration",
    "Error",
    "ErrorType",
    "Events",
    "FailedAttempt",
    "FakeResponse",
    "FakeRequest",
    "FakeStream",
    "FakeTransport",
    "Interceptor",
    "Items",
    "Mode",
    "Multipart",
    "Outcome",
    "Pages",
    "Part",
    "RawRequest",
    "Records",
    "Response",
    "RetryBudget",
    "RetryPolicy",
    "Sending",
    "SetUp",
    "Settings",
    "TokenSource",
    "Tokens",
    "Upload",
];

/// Modules of each crate that can't be an API, and files with a special meaning for cargo.
const ROOT_MODULES: &[&str] = &["bin", "guide", "lib", "umbrella"];

/// A key, or the index of an element.
pub(super) enum Key<'a> {
    Name(&'a str),
    At(usize),
}

use Key::{At, Name};

/// A mistake, and its location.
pub(super) type Mistake<'a> = (Vec<Key<'a>>, String);

/// Finds the first mistake.
pub(super) fn check(config: &Config, text: &str) -> Result<(), ConfigError> {
    match mistake(config) {
        None => Ok(()),
        Some((place, message)) => {
            let (line, column) = position(text, offset(text, &place).unwrap_or_default());
            Err(ConfigError { line, column, message })
        }
    }
}

/// Returns the first mistake, if there is one.
pub(super) fn mistake(config: &Config) -> Option<Mistake<'_>> {
    package(config)
        .or_else(|| copies(config))
        .or_else(|| modules(config))
        .or_else(|| defaults(config))
        .or_else(|| paging(config))
        .or_else(|| idempotency(config))
        .or_else(|| variables(config))
        .or_else(|| error_types(config))
        .or_else(|| error_shape(config))
}

/// Returns the module for a document of this file name without its extension. It is always a valid one: `2` and `type`
/// become `api_2` and `type_api`.
#[must_use]
pub fn module_for(stem: &str) -> String {
    let mut module = String::new();
    for c in stem.chars() {
        match c {
            'a'..='z' | '0'..='9' => module.push(c),
            'A'..='Z' => module.push(c.to_ascii_lowercase()),
            _ if module.is_empty() || module.ends_with('_') => {}
            _ => module.push('_'),
        }
    }
    module.truncate(module.trim_end_matches('_').len());
    if module.is_empty() {
        module.push_str("api");
    }
    if module.starts_with(|c: char| c.is_ascii_digit()) {
        module.insert_str(0, "api_");
    }
    if !is_module(&module) {
        module.push_str("_api");
    }
    module
}

/// True when an API can have this module.
fn is_module(name: &str) -> bool {
    is_module_name(name) && !ROOT_MODULES.contains(&name)
}

/// Returns why a crate can't have this name, if it can't.
pub(crate) fn crate_name(name: &str) -> Option<String> {
    let first = name.chars().next();
    let starts = first.is_some_and(|c| c.is_ascii_alphabetic() || c == '_');
    let fits = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if !starts || !fits {
        return Some(format!(
            "`{name}` is not a valid crate name: use letters, digits, `-` and `_`, and begin with a letter"
        ));
    }
    let library = name.replace('-', "_");
    let taken = ["alloc", "core", "proc_macro", "std", "test"].contains(&library.as_str());
    if taken || syn::parse_str::<syn::Ident>(&library).is_err() {
        return Some(format!(
            "`{name}` is not a valid crate name: it is a reserved word; choose another name"
        ));
    }
    None
}

fn package(config: &Config) -> Option<Mistake<'_>> {
    let place = |key| vec![Name("crate"), Name(key)];
    let package = &config.package;
    if let Some(message) = crate_name(&package.name) {
        return Some((place("name"), message));
    }
    if !is_version(package.version.as_ref()) {
        let version = package.version.as_ref();
        let message = format!("`{version}` is not a valid version: write three numbers, as in `1.0.0`");
        return Some((place("version"), message));
    }
    let name = package.umbrella.as_deref()?;
    let builder = name.strip_suffix("Builder").unwrap_or_default();
    if !is_type_name(name) {
        let message = format!("`umbrella` must be a Rust type name in CamelCase, not `{name}`");
        return Some((place("umbrella"), message));
    }
    if ROOT_TYPES.contains(&name) || ROOT_TYPES.contains(&builder) {
        let message =
            format!("`umbrella` can't be `{name}`: the crate already has a type with that name; choose another one");
        return Some((place("umbrella"), message));
    }
    None
}

/// Returns true for `1.2.3`, with optional `-alpha.1` and `+build`.
fn is_version(text: &str) -> bool {
    let (text, build) = text
        .split_once('+')
        .map_or((text, None), |(text, build)| (text, Some(build)));
    let (numbers, pre) = text
        .split_once('-')
        .map_or((text, None), |(numbers, pre)| (numbers, Some(pre)));
    let is_number = |part: &str| part.parse::<u64>().is_ok_and(|number| number.to_string() == part);
    let is_identifier = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let are_identifiers = |list: Option<&str>| list.is_none_or(|list| list.split('.').all(is_identifier));
    // A number before the release has no leading zero.
    let is_pre = |part: &str| !part.bytes().all(|b| b.is_ascii_digit()) || is_number(part);
    numbers.split('.').count() == 3
        && numbers.split('.').all(is_number)
        && are_identifiers(pre)
        && are_identifiers(build)
        && pre.is_none_or(|pre| pre.split('.').all(is_pre))
}

/// Checks the files that are copied into the crate: each needs a name of its own.
fn copies(config: &Config) -> Option<Mistake<'_>> {
    let mut taken: BTreeSet<String> = ROOT.iter().map(|name| (*name).to_owned()).collect();
    taken.insert(crate::output::MANIFEST.to_owned());
    for (at, file) in config.package.license_files.iter().enumerate() {
        let place = vec![Name("crate"), Name("license-files"), At(at)];
        let name = file.rsplit(['/', '\\']).next().unwrap_or_default();
        if matches!(name, "" | "." | "..") {
            return Some((place, format!("`{file}` is not the path of a file")));
        }
        if !taken.insert(name.to_lowercase()) {
            return Some((
                place,
                format!("`{file}` can't be copied: the crate already has a file called `{name}`"),
            ));
        }
    }
    let mut modules = BTreeSet::new();
    for (at, file) in config.package.guide.iter().enumerate().skip(1) {
        let module = module_of_file(file);
        let place = vec![Name("crate"), Name("guide"), At(at)];
        if !modules.insert(module.clone()) {
            return Some((
                place,
                format!("`{file}` can't be a page: another page of the guide also becomes `{module}`"),
            ));
        }
    }
    let mut names = BTreeSet::new();
    for (at, example) in config.package.examples.iter().enumerate() {
        let file = &example.file;
        let place = vec![Name("crate"), Name("examples"), At(at), Name("file")];
        let name = file.rsplit(['/', '\\']).next().unwrap_or_default();
        let Some(stem) = name.strip_suffix(".rs").filter(|stem| !stem.is_empty()) else {
            return Some((
                place,
                format!("`{file}` can't be an example: its name must end with `.rs`"),
            ));
        };
        // Cargo builds a program from each.
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let is_reserved = ["build", "deps", "examples", "incremental"].contains(&stem);
        if !stem.chars().all(fits) || is_reserved {
            return Some((
                place,
                format!("`{file}` can't be an example: cargo does not allow the name `{stem}`; rename the file"),
            ));
        }
        if !names.insert(stem.to_lowercase()) {
            return Some((
                place,
                format!("two examples are called `{stem}`; rename one of the files"),
            ));
        }
    }
    None
}

/// Checks the names of modules, which become names in Rust and features.
fn modules(config: &Config) -> Option<Mistake<'_>> {
    let module = config.apis.keys().find(|module| !is_module(module))?;
    Some((
        vec![Name("apis"), Name(module)],
        format!("`apis.{module}` is not a valid module name: choose another name, in snake_case"),
    ))
}

/// Reports settings in the defaults that each API must have itself.
fn defaults(config: &Config) -> Option<Mistake<'_>> {
    let defaults = &config.defaults;
    let given = [
        ("document", defaults.document.is_some()),
        ("overlays", defaults.overlays.is_some()),
        ("patch", defaults.patch.is_some()),
        ("extension", defaults.extension.is_some()),
        (
            "required-server-variables",
            defaults.required_server_variables.is_some(),
        ),
    ];
    let (key, _) = given.into_iter().find(|(_, given)| *given)?;
    Some((
        vec![Name("defaults"), Name(key)],
        format!("`{key}` can't be a default: set it for each API, under `[apis.…]`"),
    ))
}

/// Returns the settings of all APIs and of each, with their locations.
fn settings(config: &Config) -> impl Iterator<Item = (Vec<Key<'_>>, &Settings)> {
    let apis = config.apis.iter();
    let apis = apis.map(|(module, api)| (vec![Name("apis"), Name(module)], api));
    [(vec![Name("defaults")], &config.defaults)].into_iter().chain(apis)
}

/// Reports paging rules that are not valid.
fn paging(config: &Config) -> Option<Mistake<'_>> {
    settings(config).find_map(|(mut place, settings)| {
        let mut rules = settings.paging.iter().flat_map(|rules| &rules.0);
        let message = rules.find_map(PagingRule::mistake)?;
        place.push(Name("paging"));
        Some((place, message.to_owned()))
    })
}

/// Reports a header name that can't be sent.
fn idempotency(config: &Config) -> Option<Mistake<'_>> {
    settings(config).find_map(|(mut place, settings)| {
        let name = settings.idempotency_header.as_deref()?;
        let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        if !name.is_empty() && name.bytes().all(token) {
            return None;
        }
        place.push(Name("idempotency-header"));
        Some((place, format!("`{name}` is not a valid header name")))
    })
}

/// Checks the names of environment variables. With an empty name, or one that a system rejects, `from_env` would never
/// find a value.
fn variables(config: &Config) -> Option<Mistake<'_>> {
    let is_valid =
        |name: &str| !name.is_empty() && !name.contains(|c: char| c == '=' || c == '\0' || c.is_whitespace());
    settings(config).find_map(|(mut place, settings)| {
        let base = settings
            .base_url_env
            .iter()
            .map(|name| (vec![Name("base-url-env")], name));
        let credentials = settings.credentials.iter().flatten();
        let credentials = credentials.map(|(scheme, name)| (vec![Name("credentials"), Name(scheme)], name));
        let headers = settings.headers.iter().flatten();
        let headers = headers.filter_map(|(header, setting)| {
            let name = setting.env.as_ref()?;
            Some((vec![Name("headers"), Name(header), Name("env")], name))
        });
        let mut given = base.chain(credentials).chain(headers);
        let (keys, name) = given.find(|(_, name)| !is_valid(name))?;
        place.extend(keys);
        Some((
            place,
            format!("`{name}` is not a valid name of an environment variable"),
        ))
    })
}

/// Checks the form of errors, which has an effect only if the member with the type's name is set.
fn error_shape(config: &Config) -> Option<Mistake<'_>> {
    let errors = &config.errors;
    let given = [
        ("type", &errors.type_name),
        ("message", &errors.message),
        ("code", &errors.code),
        ("id", &errors.id),
        ("metadata", &errors.metadata),
    ];
    for (key, path) in given {
        let Some(path) = path else { continue };
        if path.split('.').any(str::is_empty) {
            let message =
                format!("`{path}` is not the path of a member: write names with dots between them (`error.type`)");
            return Some((vec![Name("errors"), Name(key)], message));
        }
        if errors.type_name.is_none() {
            let message = format!(
                "`{key}` has no effect without `type`: set `type` to the member that names the type of an error"
            );
            return Some((vec![Name("errors"), Name(key)], message));
        }
    }
    if errors.type_name.is_none() && !errors.types.is_empty() {
        let message = "`types` has no effect without `type`: before it, write `[errors]` and `type = \"…\"` with the member of an error's JSON that names its type".to_owned();
        return Some((vec![Name("errors"), Name("types")], message));
    }
    None
}

fn error_types(config: &Config) -> Option<Mistake<'_>> {
    let mut names = BTreeSet::new();
    for (at, ty) in config.errors.types.iter().enumerate() {
        let place = |key| vec![Name("errors"), Name("types"), At(at), Name(key)];
        let name = &ty.name;
        if !names.insert(name) {
            let message = format!("the error type `{name}` is in `errors.types` twice: delete one of them");
            return Some((place("name"), message));
        }
        if !(100..=599).contains(&ty.status) {
            let message = format!(
                "{} is not a valid HTTP status (error type `{name}`): use 100 to 599",
                ty.status
            );
            return Some((place("status"), message));
        }
    }
    None
}

/// Returns the offset of a location in the text: a key of the last table on the way, or an element.
impl Config {
    /// Returns line and column, from 1, of an entry of a setting: its name, or its value in a list. `api` is the module
    /// of an API, or `None` for the defaults. Without such an entry it is the location of the setting.
    pub(crate) fn locate(&self, api: Option<&str>, setting: &str, entry: &str) -> Option<(usize, usize)> {
        let root = DeTable::parse(&self.text).ok()?;
        let tables = root.get_ref();
        let table = match api {
            None => member(tables, "defaults")?.1,
            Some(api) => member(member(tables, "apis")?.1.as_table()?, api)?.1,
        };
        let (start, value) = member(table.as_table()?, setting)?;
        let entry = match value {
            DeValue::Table(entries) => member(entries, entry).map(|(start, _)| start),
            DeValue::Array(entries) => {
                let mut entries = entries.iter();
                let same = entries.find(|one| one.get_ref().as_str() == Some(entry));
                same.map(|one| one.span().start)
            }
            _ => None,
        };
        Some(position(&self.text, entry.unwrap_or(start)))
    }
}

/// Returns the start of a key, and its value.
fn member<'t, 'v>(table: &'t DeTable<'v>, name: &str) -> Option<(usize, &'t DeValue<'v>)> {
    let (key, value) = table.iter().find(|(key, _)| key.get_ref() == name)?;
    Some((key.span().start, value.get_ref()))
}

fn offset(text: &str, place: &[Key<'_>]) -> Option<usize> {
    let root = DeTable::parse(text).ok()?;
    let mut found = None;
    let mut table = Some(root.get_ref());
    let mut value: Option<&Spanned<DeValue<'_>>> = None;
    for key in place {
        match key {
            Name(name) => {
                let (key, next) = table?.iter().find(|(key, _)| key.get_ref() == name)?;
                found = Some(key.span().start);
                value = Some(next);
            }
            At(index) => {
                let next = value?.get_ref().as_array()?.get(*index)?;
                found = Some(next.span().start);
                value = Some(next);
            }
        }
        table = value.and_then(|value| value.get_ref().as_table());
    }
    found
}
