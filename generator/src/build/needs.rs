//! The requirements of a folded module: resolved features, and dependencies.
//!
//! All of it is read from the manifest that the generator writes for a crate, so there is only one list of
//! dependencies.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use toml::{Table, Value};

use crate::diagnostic::wording::nearest;

/// The features that are on, and the dependencies that they need.
#[derive(Debug)]
pub(super) struct Needs {
    features: BTreeSet<String>,
    dependencies: BTreeMap<String, Dependency>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Dependency {
    version: String,
    default_features: bool,
    features: BTreeSet<String>,
}

/// The lines that a manifest lacks.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Missing {
    /// Lines for `[dependencies]`.
    pub(super) add: Vec<String>,
    /// The dependencies that are there and not enough, each with the reason.
    pub(super) change: Vec<String>,
}

impl Needs {
    /// Resolves `features` (and the default ones) of the crate with this manifest. The APIs (`modules`) are on, and so
    /// are the features of all their groups.
    pub(super) fn of(manifest: &str, modules: &[&str], features: &[String], defaults: bool) -> Result<Self, String> {
        let manifest: Table = manifest
            .parse()
            .map_err(|error| format!("the generated manifest is not TOML: {error}"))?;
        let empty = Table::new();
        let table = |name: &str| manifest.get(name).and_then(Value::as_table);
        let known = table("features").unwrap_or(&empty);
        let all = table("dependencies").unwrap_or(&empty);
        for feature in features {
            if !known.contains_key(feature) {
                let names = || known.keys().map(String::as_str).filter(|key| *key != "default");
                let hint = match nearest(feature, names()) {
                    Some(name) => format!("did you mean `{name}`?"),
                    None => format!("there are: {}", names().collect::<Vec<_>>().join(", ")),
                };
                return Err(format!("there is no feature `{feature}`; {hint}"));
            }
        }
        let mut on = BTreeSet::new();
        let mut optional = BTreeSet::new();
        let mut more: Vec<(String, String)> = Vec::new();
        let mut open: Vec<String> = features.to_vec();
        open.extend(modules.iter().map(|&module| module.to_owned()));
        let of_apis = known.iter().filter(|(_, entry)| {
            let entries = strings(entry);
            entries.iter().any(|entry| modules.contains(&entry.as_str()))
        });
        // `default` names the APIs too.
        let of_apis = of_apis.filter(|(feature, _)| *feature != "default");
        open.extend(of_apis.map(|(feature, _)| feature.clone()));
        open.extend(defaults.then(|| "default".to_owned()));
        while let Some(feature) = open.pop() {
            if !on.insert(feature.clone()) {
                continue;
            }
            for entry in known.get(&feature).map(strings).unwrap_or_default() {
                if let Some(name) = entry.strip_prefix("dep:") {
                    optional.insert(name.to_owned());
                } else if let Some((name, feature)) = entry.split_once('/') {
                    if !name.ends_with('?') {
                        optional.insert(name.to_owned());
                    }
                    more.push((name.trim_end_matches('?').to_owned(), feature.to_owned()));
                } else {
                    open.push(entry);
                }
            }
        }
        let mut dependencies = BTreeMap::new();
        for (name, entry) in all {
            let is_optional = entry.get("optional").and_then(Value::as_bool) == Some(true);
            if is_optional && !optional.contains(name) {
                continue;
            }
            let mut dependency = Dependency::of(entry);
            let more = more.iter().filter(|(of, _)| of == name);
            dependency.features.extend(more.map(|(_, feature)| feature.clone()));
            dependencies.insert(name.clone(), dependency);
        }
        Ok(Self {
            features: on,
            dependencies,
        })
    }

    /// True if the feature is on.
    pub(super) fn has(&self, feature: &str) -> bool {
        self.features.contains(feature)
    }

    /// The lines of `[dependencies]`.
    pub(super) fn lines(&self) -> String {
        self.dependencies
            .iter()
            .fold(String::new(), |mut lines, (name, dependency)| {
                let _ = writeln!(lines, "{name} = {}", dependency.line());
                lines
            })
    }

    /// Compares a manifest: the lines to add to it, and those to change.
    pub(super) fn missing(&self, manifest: &str) -> Result<Missing, String> {
        let manifest: Table = manifest.parse().map_err(|error| format!("{error}"))?;
        let mut tables: Vec<&Table> = Vec::new();
        tables.extend(manifest.get("dependencies").and_then(Value::as_table));
        let targets = manifest.get("target").and_then(Value::as_table);
        for target in targets.into_iter().flat_map(Table::values) {
            tables.extend(target.get("dependencies").and_then(Value::as_table));
        }
        let plain = |name: &str| name.replace('-', "_");
        let find = |name: &str| {
            tables
                .iter()
                .flat_map(|table| table.iter())
                .find_map(|(key, value)| (plain(key) == plain(name)).then_some(value))
        };
        let mut missing = Missing::default();
        for (name, dependency) in &self.dependencies {
            match find(name) {
                None => missing.add.push(format!("{name} = {}", dependency.line())),
                Some(entry) => {
                    let change = dependency.unlike(entry);
                    missing.change.extend(change.map(|change| format!("`{name}` {change}")));
                }
            }
        }
        Ok(missing)
    }
}

impl Dependency {
    fn of(entry: &Value) -> Self {
        let version = entry.get("version").or(Some(entry)).and_then(Value::as_str);
        Self {
            version: version.unwrap_or("*").to_owned(),
            default_features: entry.get("default-features").and_then(Value::as_bool) != Some(false),
            features: entry
                .get("features")
                .map(strings)
                .unwrap_or_default()
                .into_iter()
                .collect(),
        }
    }

    fn line(&self) -> String {
        let version = format!("\"{}\"", self.version);
        if self.default_features && self.features.is_empty() {
            return version;
        }
        let mut line = format!("{{ version = {version}");
        if !self.default_features {
            line.push_str(", default-features = false");
        }
        if !self.features.is_empty() {
            let features: Vec<String> = self.features.iter().map(|name| format!("\"{name}\"")).collect();
            let _ = write!(line, ", features = [{}]", features.join(", "));
        }
        line.push_str(" }");
        line
    }

    /// Returns why an entry of another crate's manifest is not enough, as far as the entry shows it.
    fn unlike(&self, entry: &Value) -> Option<String> {
        if entry.get("workspace").is_some() {
            return None;
        }
        let theirs = Self::of(entry);
        if !compatible(&self.version, &theirs.version) {
            return Some(format!(
                "has version {}, but {} is needed",
                theirs.version, self.version
            ));
        }
        // Default features may include these, but only cargo knows; adding them is harmless.
        let lacking: Vec<&str> = self.features.difference(&theirs.features).map(String::as_str).collect();
        let noun = if lacking.len() == 1 { "feature" } else { "features" };
        (!lacking.is_empty()).then(|| format!("lacks the {noun} `{}`", lacking.join("`, `")))
    }
}

/// True if one version can match both requirements, judged by their first numbers.
fn compatible(ours: &str, theirs: &str) -> bool {
    let numbers = |version: &str| -> Option<Vec<u64>> {
        let version = version.trim().trim_start_matches(['^', '=', '~']).trim();
        version.split('.').take(2).map(|part| part.parse().ok()).collect()
    };
    let (Some(ours), Some(theirs)) = (numbers(ours), numbers(theirs)) else {
        return true;
    };
    match (ours.as_slice(), theirs.as_slice()) {
        ([0, a, ..], [0, b, ..]) | ([a, ..], [b, ..]) => a == b,
        _ => true,
    }
}

fn strings(value: &Value) -> Vec<String> {
    let list = value.as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = r#"
[features]
default = ["shop", "tls"]
shop = []
tls = ["http/tls", "dep:tls"]
trace = ["tracing?/std", "more"]
more = []
[dependencies]
http = { version = "0.13", default-features = false }
serde = { version = "1", features = ["derive"] }
tls = { version = "0.2", optional = true }
tracing = { version = "1", optional = true }
"#;

    fn needs(features: &[&str], defaults: bool) -> Needs {
        let features: Vec<String> = features.iter().map(|name| (*name).to_owned()).collect();
        Needs::of(MANIFEST, &[], &features, defaults).unwrap()
    }

    #[test]
    fn features_bring_dependencies() {
        let needs = needs(&[], true);
        assert!(needs.has("shop") && needs.has("tls") && !needs.has("more"));
        assert_eq!(
            needs.lines(),
            "http = { version = \"0.13\", default-features = false, features = [\"tls\"] }\n\
             serde = { version = \"1\", features = [\"derive\"] }\ntls = \"0.2\"\n"
        );
    }

    #[test]
    fn features_bring_features() {
        let needs = needs(&["trace"], false);
        assert!(needs.has("more") && !needs.has("tls"));
        assert!(!needs.lines().contains("tracing"), "{}", needs.lines());
    }

    #[test]
    fn a_feature_that_is_not_there_is_an_error() {
        let error = Needs::of(MANIFEST, &[], &["trase".to_owned()], true).unwrap_err();
        assert_eq!(error, "there is no feature `trase`; did you mean `trace`?");
    }

    #[test]
    fn a_manifest_is_compared() {
        let missing = |text: &str| {
            let Missing { add, change } = needs(&[], true).missing(text).unwrap();
            [add, change].concat().join("\n")
        };
        let full = "[dependencies]\nhttp = { version = \"0.13\", default-features = false, features = [\"tls\"] }\n\
                    serde = { workspace = true }\ntls = \"0.2.7\"\n";
        assert_eq!(missing(full), "");
        assert_eq!(
            missing(&full.replace("\"0.2.7\"", "\"0.3\"")),
            "`tls` has version 0.3, but 0.2 is needed"
        );
        assert_eq!(
            missing(&full.replace("{ workspace = true }", "\"1\"")),
            "`serde` lacks the feature `derive`"
        );
        assert_eq!(missing(&full.replace("tls = \"0.2.7\"\n", "")), "tls = \"0.2\"");
    }
}
