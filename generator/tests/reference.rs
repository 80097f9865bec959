//! The pages about the configuration describe each setting and have an example of it, and their examples are valid.
#![forbid(unsafe_code)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use botpress_codegen::config::Config;
use syn::punctuated::Punctuated;
use syn::{Expr, ExprLit, Item, Lit, Meta, Token, Visibility};

fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The name that `#[serde(rename = "…")]` gives.
fn renamed(field: &syn::Field) -> Option<String> {
    let settings = field.attrs.iter().filter(|it| it.path().is_ident("serde"));
    settings
        .filter_map(|it| it.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).ok())
        .flatten()
        .find_map(|meta| match meta {
            Meta::NameValue(pair) if pair.path.is_ident("rename") => match pair.value {
                Expr::Lit(ExprLit {
                    lit: Lit::Str(text), ..
                }) => Some(text.value()),
                _ => None,
            },
            _ => None,
        })
}

/// The keys of the structs of a file that are read from the configuration.
fn keys(path: &str, structs: &[&str]) -> BTreeSet<String> {
    let parsed = syn::parse_file(&file(path)).unwrap();
    let mut found = BTreeSet::new();
    let mut seen = 0;
    for item in parsed.items {
        let Item::Struct(item) = item else { continue };
        if !structs.iter().any(|name| item.ident == name) {
            continue;
        }
        seen += 1;
        for field in &item.fields {
            // A private field is a former setting, which is kept for its error message.
            if matches!(field.vis, Visibility::Public(_)) {
                let name = field.ident.as_ref().unwrap().to_string();
                found.insert(renamed(field).unwrap_or_else(|| name.replace('_', "-")));
            }
        }
    }
    assert_eq!(seen, structs.len(), "{path}");
    found
}

/// The TOML blocks of a page, each with its line.
fn blocks(page: &str) -> Vec<(usize, String)> {
    let mut blocks = Vec::new();
    let mut open: Option<(usize, String)> = None;
    for (at, line) in page.lines().enumerate() {
        match (&mut open, line.trim()) {
            (None, "```toml") => open = Some((at + 1, String::new())),
            (Some(_), "```") => blocks.extend(open.take()),
            (Some((_, text)), _) => text.extend([line, "\n"]),
            (None, _) => {}
        }
    }
    blocks
}

fn pages(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            pages(&path, found);
        } else if path.extension().is_some_and(|it| it == "md") {
            found.push(path);
        }
    }
}

#[test]
fn every_setting_has_an_entry_and_an_example() {
    let mut settings = keys(
        "src/config/mod.rs",
        &[
            "Config",
            "UpdateConfig",
            "PackageConfig",
            "ExampleFile",
            "Settings",
            "NamePin",
            "ErrorsConfig",
            "ErrorType",
        ],
    );
    settings.extend(keys("src/passes/settings.rs", &["HeaderSetting"]));
    settings.extend(keys("src/model/signature.rs", &["WebhookSignature"]));
    settings.extend(keys("src/passes/paging/rule.rs", &["PagingRule"]));
    assert!(settings.len() > 50, "{} settings", settings.len());
    let text = file("../docs/configuration.md") + &file("../docs/paging.md");
    let examples: String = blocks(&text).into_iter().map(|(_, block)| block).collect();
    let words = |text: &str| -> BTreeSet<String> {
        let word = |c: char| !(c.is_alphanumeric() || c == '-');
        text.split(word).map(str::to_owned).collect()
    };
    let in_examples = words(&examples);
    let outside: String = text.split("```").step_by(2).collect();
    let described: BTreeSet<&str> = outside
        .split('`')
        .skip(1)
        .step_by(2)
        .flat_map(|code| code.trim_matches(['[', ']']).split('.'))
        .collect();
    let missing: Vec<&String> = settings
        .iter()
        .filter(|name| !described.contains(name.as_str()) || !in_examples.contains(*name))
        .collect();
    assert!(
        missing.is_empty(),
        "docs/configuration.md lacks an entry or an example of {missing:?}"
    );
}

/// Adds the parts that an example omits: a package, and the document of an API.
#[test]
fn examples_of_configurations_are_read() {
    let mut found = Vec::new();
    pages(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs"), &mut found);
    let mut read = 0;
    for path in found {
        for (line, block) in blocks(&fs::read_to_string(&path).unwrap()) {
            let place = format!("{}:{line}", path.display());
            let mut table: toml::Table = toml::from_str(&block).unwrap_or_else(|error| panic!("{place}: {error}"));
            let is_manifest = |key: &str| key == "package" || key.ends_with("dependencies");
            if table.keys().any(|key| is_manifest(key)) {
                continue;
            }
            let package = table.entry("crate").or_insert_with(|| toml::Table::new().into());
            let package = package.as_table_mut().unwrap();
            for (key, value) in [("name", "a-client"), ("version", "0.1.0"), ("description", "A client")] {
                package.entry(key).or_insert_with(|| value.into());
            }
            let apis = table.entry("apis").or_insert_with(|| toml::Table::new().into());
            let apis = apis.as_table_mut().unwrap();
            if apis.is_empty() {
                apis.insert("shop".to_owned(), toml::Table::new().into());
            }
            for (_, api) in apis.iter_mut() {
                let api = api.as_table_mut().unwrap();
                api.entry("document").or_insert_with(|| "shop.yaml".into());
            }
            if let Err(error) = Config::parse(&table.to_string()) {
                panic!("{place}: {error}");
            }
            read += 1;
        }
    }
    assert!(read > 20, "{read} examples");
}
