//! Names that are not allowed, or that differ only in case or punctuation.

use std::collections::HashMap;

use serde_json::Value;

use super::Check;
use crate::Version;
use crate::diagnostic::wording::short;
use crate::diagnostic::{Code, Diagnostic, Location};

impl Check<'_> {
    /// Checks the keys under `components`.
    pub(super) fn component_names(&mut self) {
        // Swagger 2.0 has its sections at the root, and allows any name.
        let free = self.version == Version::V20;
        let (sections, all) = if free {
            let schemas = self.root.as_object().and_then(|root| root.get_key_value("definitions"));
            (schemas.into_iter().collect(), Location::ROOT)
        } else {
            let components = self.root.get("components").and_then(Value::as_object);
            let sections: Vec<_> = components.into_iter().flatten().collect();
            (sections, Location::ROOT.child("components"))
        };
        for (section, entries) in sections {
            let Some(entries) = entries.as_object() else {
                continue;
            };
            if section.starts_with("x-") {
                continue;
            }
            let place = all.child(section);
            for name in entries.keys().filter(|_| !free) {
                let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
                if name.is_empty() || !name.chars().all(allowed) {
                    let message = format!("\"{}\" is not a valid name for a component", short(name));
                    let diagnostic = Diagnostic::new(Code::ComponentName, &place.child(name), message);
                    let help = "names have only letters, digits, `.`, `_` and `-`";
                    self.found.push(diagnostic.at_key().help(help));
                }
            }
            if section == "schemas" || free {
                let names = entries.keys().map(|name| (name.as_str(), place.child(name)));
                self.alike(Code::SchemaNameCasing, "schemas", true, names);
            }
        }
    }

    /// Warns once for each set of names that give the same Rust name.
    pub(super) fn alike<'n>(
        &mut self,
        code: Code,
        what: &str,
        at_key: bool,
        names: impl Iterator<Item = (&'n str, Location)>,
    ) {
        let mut groups: Vec<Vec<(&str, Location)>> = Vec::new();
        let mut known: HashMap<String, usize> = HashMap::new();
        for (name, place) in names {
            let folded: String = name
                .chars()
                .filter(|c| c.is_alphanumeric())
                .flat_map(char::to_lowercase)
                .collect();
            let at = *known.entry(folded).or_insert(groups.len());
            if at == groups.len() {
                groups.push(Vec::new());
            }
            groups[at].push((name, place));
        }
        for group in groups {
            let names: std::collections::HashSet<&str> = group.iter().map(|(name, _)| *name).collect();
            let [(_, first), others @ ..] = group.as_slice() else {
                continue;
            };
            if names.len() < 2 {
                continue;
            }
            let listed: Vec<String> = group.iter().map(|(name, _)| format!("`{}`", short(name))).collect();
            let message = format!("these {what} differ only in case or punctuation: {}", listed.join(", "));
            let mut diagnostic =
                Diagnostic::new(code, first, message).help("the Rust names of the later ones end in a number");
            diagnostic.at_key = at_key;
            for (name, place) in others {
                let message = format!("`{}` is here", short(name));
                diagnostic = if at_key {
                    diagnostic.related_key(place, message)
                } else {
                    diagnostic.related(place, message)
                };
            }
            self.found.push(diagnostic);
        }
    }
}
