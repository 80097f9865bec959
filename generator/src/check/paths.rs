//! Paths: their syntax, their parameters, and the names of their operations.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::Check;
use super::repair::Repair;
use super::shape::methods;
use super::trail::Trail;
use crate::diagnostic::wording::{nearest, short};
use crate::diagnostic::{Code, Diagnostic, Location};
use crate::path::parts;

/// A declared parameter of a path item or an operation.
pub(super) struct Declared<'a> {
    pub(super) name: &'a str,
    pub(super) location: &'a str,
    /// The location of its declaration.
    pub(super) place: Location,
}

impl Declared<'_> {
    pub(super) fn is_of_query(&self) -> bool {
        matches!(self.location, "query" | "querystring")
    }
}

/// Returns the names in the braces of a template, and whether the braces are balanced.
pub(super) fn template(text: &str) -> (Vec<&str>, bool) {
    let mut names = Vec::new();
    let mut open = None;
    let mut balanced = true;
    for (at, c) in text.char_indices() {
        match (c, open) {
            ('{', None) => open = Some(at + 1),
            ('{', Some(_)) | ('}', None) => balanced = false,
            ('}', Some(start)) => {
                names.push(&text[start..at]);
                open = None;
            }
            _ => {}
        }
    }
    (names, balanced && open.is_none())
}

impl<'a> Check<'a> {
    pub(super) fn paths(&mut self) {
        let paths = self.root.get("paths").and_then(Value::as_object);
        let paths = paths.into_iter().flatten();
        let trail = Trail::ROOT.key("paths");
        let mut templates: HashMap<String, &str> = HashMap::new();
        let mut ids: Vec<(&'a str, Location)> = Vec::new();
        let mut used = HashSet::new();
        for (path, item) in paths.filter(|(path, _)| !path.starts_with("x-")) {
            let at = trail.key(path);
            self.route_pattern(path, item, &at);
            self.path_shape(path, &at);
            if let Some(first) = templates.insert(same(path), path) {
                let message = format!("`{}` and `{}` match the same requests", short(first), short(path));
                let diagnostic = Diagnostic::new(Code::EquivalentPaths, &at.place(), message)
                    .at_key()
                    .related_key(&trail.key(first).place(), "the other path is here");
                self.found
                    .push(diagnostic.help("move their operations under one of them"));
            }
            if let Some((item, place)) = self.follow(item, at.place()) {
                self.path_item(path, item, &place, &at, &mut ids);
                used.insert(place);
            }
        }
        self.unused_path_items(&used);
        // A path item that two paths refer to is visited twice.
        let mut seen = HashSet::new();
        ids.retain(|(_, place)| seen.insert(place.clone()));
        self.operation_ids(ids);
    }

    /// Checks the parameters of path items in `components` that no path refers to.
    fn unused_path_items(&mut self, used: &HashSet<Location>) {
        let home = ["components", "pathItems"];
        let items = Location::of(&home).pointer.find(self.root).and_then(Value::as_object);
        for (name, item) in items.into_iter().flatten() {
            let place = Location::of(&home).child(name);
            if used.contains(&place) {
                continue;
            }
            let shared = self.declared(item, &place);
            self.query_string_alone(&shared.iter().collect::<Vec<_>>());
            for &method in methods(self.version) {
                let Some(operation) = item.get(method) else { continue };
                let own = self.declared(operation, &place.child(method));
                if own.iter().any(Declared::is_of_query) {
                    self.query_string_alone(&shared.iter().chain(&own).collect::<Vec<_>>());
                }
            }
        }
    }

    /// Reports fields that a path item and the one that it refers to both define.
    pub(super) fn overlaps(&mut self, overlaps: &[(Location, Location)]) {
        for (own, other) in overlaps {
            let message = format!(
                "`{}` is also in the path item that this one refers to; the one here is used",
                short(&own.pointer.keys().next_back().unwrap_or_default())
            );
            let diagnostic = Diagnostic::new(Code::PathItemOverlap, own, message).at_key();
            let diagnostic = diagnostic.related_key(other, "this one is not used");
            self.found.push(diagnostic.help("delete one of them"));
        }
    }

    fn path_shape(&mut self, path: &str, at: &Trail<'_>) {
        let mut report = |code: Code, message: String, help: &str| {
            let diagnostic = Diagnostic::new(code, &at.place(), message);
            self.found.push(diagnostic.at_key().help(help));
        };
        let shown = short(path);
        if path.contains("://") {
            report(
                Code::PathShape,
                format!("`{shown}` is a whole URL, not a path"),
                "move the part before the path to `servers`",
            );
        } else if !path.starts_with('/') {
            report(
                Code::PathSpelling,
                format!("the path `{shown}` does not start with `/`; it is read as if it did"),
                "paths start with `/`",
            );
        } else if path.starts_with("//") {
            report(
                Code::PathSpelling,
                format!("the path `{shown}` starts with two slashes, and is sent that way"),
                "paths start with one `/`",
            );
        }
        let (names, balanced) = template(path);
        let parts = parts(path);
        let outside = names.iter().fold(parts.path.to_owned(), |path, name| {
            path.replace(&format!("{{{name}}}"), "")
        });
        if parts.query.is_some() {
            report(
                Code::PathQuery,
                format!("the path `{shown}` has a query, which every call sends"),
                "to let callers choose it, declare query parameters under `parameters`",
            );
        }
        if parts.fragment.is_some() {
            report(
                Code::PathFragment,
                format!("the path `{shown}` has a fragment, which is not sent"),
                "operations that differ only in the fragment are sent to the same path",
            );
        }
        if !balanced {
            report(
                Code::PathShape,
                format!("the braces of the path `{shown}` are not balanced"),
                "write a parameter as `{name}`",
            );
        }
        if names.contains(&"") {
            report(
                Code::PathShape,
                format!("the path `{shown}` has a parameter without a name"),
                "write a parameter as `{name}`",
            );
        }
        let mut seen = HashSet::new();
        if let Some(twice) = names.iter().find(|name| !seen.insert(**name)) {
            report(
                Code::PathSpelling,
                format!("the path `{shown}` has `{{{twice}}}` twice; both get the same value"),
                "use each parameter once",
            );
        }
        if outside.contains(char::is_whitespace) {
            report(
                Code::PathSpelling,
                format!("the path `{shown}` has white space, which is sent percent-encoded"),
                "write the path as the server expects it",
            );
        }
        // A path that starts with two slashes is reported above.
        if outside
            .chars()
            .skip(1)
            .zip(outside.chars().skip(2))
            .any(|pair| pair == ('/', '/'))
            && !names.contains(&"")
            && !path.contains("://")
            && !path.contains('{')
        {
            report(
                Code::PathSpelling,
                format!("the path `{shown}` has an empty segment"),
                "write one slash between segments",
            );
        }
    }

    fn path_item(
        &mut self,
        path: &str,
        item: &'a Value,
        place: &Location,
        at: &Trail<'_>,
        ids: &mut Vec<(&'a str, Location)>,
    ) {
        let parts = parts(path);
        // Parameters in the query part need not be declared.
        let (must, _) = template(parts.path);
        let (may, _) = template(parts.query.unwrap_or_default());
        let names: Vec<&str> = must.iter().chain(&may).copied().collect();
        let shared = self.declared(item, place);
        let mut operations = 0;
        for &method in methods(self.version) {
            let Some(operation) = item.get(method).filter(|operation| operation.is_object()) else {
                continue;
            };
            operations += 1;
            let operation_place = place.child(method);
            if let Some(id) = operation.get("operationId").and_then(Value::as_str) {
                let place = operation_place.child("operationId");
                ids.push((id, place));
            }
            let own = self.declared(operation, &operation_place);
            let all = || shared.iter().chain(&own).filter(|one| one.location == "path");
            for name in &must {
                if !name.is_empty() && !all().any(|one| one.name == *name) {
                    self.undeclared(name, method, &operation_place, at, all().map(|one| one.name));
                }
            }
            for one in own
                .iter()
                .filter(|one| one.location == "path" && !names.contains(&one.name))
            {
                self.unused(one, path, &names);
            }
            if own.iter().any(Declared::is_of_query) {
                let together: Vec<&Declared<'a>> = shared.iter().chain(&own).collect();
                self.query_string_alone(&together);
            }
        }
        self.query_string_alone(&shared.iter().collect::<Vec<_>>());
        if operations > 0 {
            for one in shared
                .iter()
                .filter(|one| one.location == "path" && !names.contains(&one.name))
            {
                self.unused(one, path, &names);
            }
        }
    }

    fn undeclared<'n>(
        &mut self,
        name: &str,
        method: &str,
        operation: &Location,
        at: &Trail<'_>,
        declared: impl Iterator<Item = &'n str>,
    ) {
        let message = format!(
            "`{{{}}}` is not declared as a path parameter of {}",
            short(name),
            method.to_uppercase()
        );
        let path = at.place();
        // Several paths may refer to the path item of an operation: then the mistake is that of the path.
        let diagnostic = if operation.pointer.is_within(&path.pointer) {
            Diagnostic::new(Code::UndeclaredPathParameter, operation, message)
                .related_key(&path, "the parameter is in this path")
        } else {
            Diagnostic::new(Code::UndeclaredPathParameter, &path, message)
                .related_key(operation, "this operation does not declare it")
        };
        let diagnostic = diagnostic.at_key();
        let help = match nearest(name, declared) {
            Some(near) => format!("did you mean `{{{near}}}`?"),
            None => format!("add `{{name: {name}, in: path, required: true, schema: …}}` to its `parameters`"),
        };
        self.found.push(diagnostic.help(help));
    }

    fn unused(&mut self, one: &Declared<'_>, path: &str, names: &[&str]) {
        let message = format!(
            "the path `{}` has no `{{{}}}`, so the parameter is left out",
            short(path),
            short(one.name)
        );
        let diagnostic = Diagnostic::new(Code::UnusedPathParameter, &one.place, message);
        let diagnostic = match nearest(one.name, names.iter().copied()) {
            Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
            None => diagnostic.help("a path parameter must be in the path, in braces"),
        };
        self.found.push(diagnostic);
    }

    /// Returns the parameters that a path item or an operation lists; reports one that is listed twice.
    fn declared(&mut self, owner: &'a Value, place: &Location) -> Vec<Declared<'a>> {
        let list = owner.get("parameters").and_then(Value::as_array);
        let mut declared: Vec<Declared<'a>> = Vec::new();
        let mut known: HashMap<(&str, String), usize> = HashMap::new();
        let place = place.child("parameters");
        for (index, parameter) in list.into_iter().flatten().enumerate() {
            let Some(parameter) = self.resolve(parameter) else {
                continue;
            };
            let text = |name: &str| parameter.get(name).and_then(Value::as_str);
            let (Some(name), Some(location)) = (text("name"), text("in")) else {
                continue;
            };
            let place = place.child(&index.to_string());
            // Names of headers are the same in any case.
            let folded = match location {
                "header" => name.to_ascii_lowercase(),
                _ => name.to_owned(),
            };
            let at = declared.len();
            let first = *known.entry((location, folded)).or_insert(at);
            if let Some(first) = declared.get(first) {
                let message = format!(
                    "the {location} parameter `{}` is listed twice; the last one is used",
                    short(name)
                );
                let diagnostic = Diagnostic::new(Code::DuplicateParameter, &place, message)
                    .related(&first.place, "it is first listed here")
                    .help("a parameter of an operation may replace one of its path item, but not one of its own list");
                self.found.push(diagnostic);
            }
            declared.push(Declared { name, location, place });
        }
        declared
    }

    fn operation_ids(&mut self, ids: Vec<(&'a str, Location)>) {
        let mut known: HashMap<&str, &Location> = HashMap::new();
        let mut diagnostics = Vec::new();
        for (id, place) in &ids {
            if let Some(first) = known.get(id) {
                let message = format!(
                    "the operationId `{}` is used twice; this operation is named by its method and path",
                    short(id)
                );
                self.repairs.push(place.clone(), Repair::Remove);
                let diagnostic =
                    Diagnostic::new(Code::DuplicateOperationId, place, message).related(first, "it is first used here");
                diagnostics.push(diagnostic.help("give each operation a unique id"));
            } else {
                known.insert(id, place);
            }
            let odd = |c: char| !c.is_alphanumeric() && !matches!(c, '_' | '-' | '.' | '/' | ':' | '$' | '@');
            if id.contains(odd) || !id.contains(char::is_alphanumeric) {
                let message = format!(
                    "the operationId \"{}\" has characters that a name can't have; only its letters and digits are used",
                    short(id)
                );
                diagnostics.push(Diagnostic::new(Code::OperationId, place, message));
            }
        }
        self.found.0.extend(diagnostics);
        self.alike(Code::OperationIdCasing, "operationIds", false, ids.into_iter());
    }
}

/// Returns a path without the names of its parameters.
fn same(path: &str) -> String {
    let (names, _) = template(path);
    names.iter().fold(path.to_owned(), |path, name| {
        path.replacen(&format!("{{{name}}}"), "{}", 1)
    })
}
