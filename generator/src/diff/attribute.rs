//! Merges findings into changes: findings with the same words become one change, and the Rust that users see decides
//! what breaks builds.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use crate::diagnostic::Location;
use crate::model::Api;
use crate::source::Document;

use super::change::{Breaks, Change, Item, ItemChange, Kind, Spot, Verdict};
use super::finding::{Finding, Touch};
use super::surface::{Delta, Surface, written};

/// One side: its model, its document and its Rust.
pub(super) struct Side<'a> {
    pub(super) api: &'a Api,
    pub(super) document: &'a Document,
    pub(super) surface: &'a Surface,
}

/// The items that differ, and what is known about the cause.
struct Deltas {
    all: BTreeMap<String, Delta>,
    /// For items that differ only in the names of types: those names.
    retyped: BTreeMap<String, BTreeSet<(String, String)>>,
    explained: BTreeSet<String>,
}

pub(super) fn attribute(findings: Vec<Finding>, old: &Side<'_>, new: &Side<'_>) -> Vec<Change> {
    let all = new.surface.since(old.surface);
    let renamed: BTreeSet<(&str, &str)> = findings
        .iter()
        .flat_map(|finding| &finding.touches)
        .filter_map(|touch| match touch {
            Touch::Retyped(old, new) => Some((old.as_str(), new.as_str())),
            _ => None,
        })
        .collect();
    let retyped = all
        .iter()
        .filter_map(|(path, delta)| Some((path.clone(), retyped(delta, &renamed)?)))
        .collect();
    let mut deltas = Deltas {
        all,
        retyped,
        explained: BTreeSet::new(),
    };
    let mut groups: IndexMap<(Kind, String), Vec<Finding>> = IndexMap::new();
    for finding in findings {
        groups
            .entry((finding.kind, finding.message.clone()))
            .or_default()
            .push(finding);
    }
    let mut changes: Vec<Change> = groups
        .into_iter()
        .map(|((kind, message), group)| change(kind, message, &group, &mut deltas, old, new))
        .collect();
    changes.extend(rest(&deltas, old, new));
    changes.sort_by_key(|change| std::cmp::Reverse((change.verdict, change.breaks)));
    changes
}

/// The old and new names of types, for an item that differs in nothing else.
fn retyped(delta: &Delta, renamed: &BTreeSet<(&str, &str)>) -> Option<BTreeSet<(String, String)>> {
    let (old, new) = (delta.old.as_ref()?, delta.new.as_ref()?);
    if old.len() != new.len() {
        return None;
    }
    let mut names = BTreeSet::new();
    for (was, is) in old.iter().zip(new) {
        if was != is {
            if !renamed.contains(&(was.as_str(), is.as_str())) {
                return None;
            }
            names.insert((was.clone(), is.clone()));
        }
    }
    Some(names)
}

impl Deltas {
    fn items(&mut self, kind: Kind, touches: &[Touch]) -> Vec<Item> {
        let mut items = BTreeSet::new();
        let mut wholes = Vec::new();
        for touch in touches {
            match touch {
                Touch::Item(path) => {
                    if !self.retyped.contains_key(path) {
                        items.extend(self.item(path));
                    }
                }
                Touch::Whole(path) => {
                    if let Some(item) = self.item(path).filter(|item| goes_with(kind, item.change)) {
                        wholes.push(path.clone());
                        items.insert(item);
                    }
                }
                Touch::Under(prefix) => {
                    let under: Vec<String> = self
                        .under(prefix)
                        .filter(|path| !self.retyped.contains_key(*path) && !self.explained.contains(*path))
                        .cloned()
                        .collect();
                    items.extend(under.iter().filter_map(|path| self.item(path)));
                }
                Touch::Retyped(old, new) => {
                    let names = (old.clone(), new.clone());
                    let of = self.retyped.iter().filter(|(_, all)| all.contains(&names));
                    let mut paths: Vec<String> = of.map(|(path, _)| path.clone()).collect();
                    let from = [format!(": From<{old}>"), format!(": From<{new}>")];
                    let conversion = |path: &&String| from.iter().any(|from| path.ends_with(from));
                    paths.extend(self.all.keys().filter(conversion).cloned());
                    items.extend(paths.iter().filter_map(|path| self.item(path)));
                }
            }
        }
        for whole in &wholes {
            let members: Vec<String> = self
                .under(whole)
                .filter(|path| is_member(path, whole))
                .cloned()
                .collect();
            self.explained.extend(members);
        }
        self.explained.extend(items.iter().map(|item| item.path.clone()));
        items.retain(|item| !wholes.iter().any(|whole| is_member(&item.path, whole)));
        items.into_iter().collect()
    }

    fn under<'d>(&'d self, prefix: &'d str) -> impl Iterator<Item = &'d String> {
        self.all
            .range(prefix.to_owned()..)
            .map(|(path, _)| path)
            .take_while(move |path| path.starts_with(prefix))
    }

    fn item(&self, path: &str) -> Option<Item> {
        let delta = self.all.get(path)?;
        Some(Item {
            path: path.to_owned(),
            change: match (&delta.old, &delta.new) {
                (None, _) => ItemChange::Added,
                (_, None) => ItemChange::Removed,
                _ => ItemChange::Changed,
            },
            old: delta.old.as_deref().map(written).filter(|text| !text.is_empty()),
            new: delta.new.as_deref().map(written).filter(|text| !text.is_empty()),
        })
    }
}

/// True if a kind of difference can cause this change of an item: an addition removes no type, and a removal adds none.
fn goes_with(kind: Kind, change: ItemChange) -> bool {
    match kind {
        Kind::OperationAdded
        | Kind::ParameterAdded
        | Kind::BodyAdded
        | Kind::FieldAdded
        | Kind::ResponseHeaderAdded
        | Kind::VariantAdded
        | Kind::WebhookAdded => change == ItemChange::Added,
        Kind::OperationRemoved
        | Kind::ParameterRemoved
        | Kind::BodyRemoved
        | Kind::FieldRemoved
        | Kind::ResponseHeaderRemoved
        | Kind::VariantRemoved
        | Kind::WebhookRemoved => change == ItemChange::Removed,
        _ => true,
    }
}

fn is_member(path: &str, whole: &str) -> bool {
    path.strip_prefix(whole)
        .is_some_and(|rest| rest.starts_with('.') || rest.starts_with(':'))
}

fn change(
    kind: Kind,
    message: String,
    group: &[Finding],
    deltas: &mut Deltas,
    old: &Side<'_>,
    new: &Side<'_>,
) -> Change {
    let mut touches: Vec<Touch> = Vec::new();
    for touch in group.iter().flat_map(|finding| &finding.touches) {
        if !touches.contains(touch) {
            touches.push(touch.clone());
        }
    }
    let rust = deltas.items(kind, &touches);
    // A group is never empty. The change gets the most severe outcome of its group.
    let outcome = group.iter().map(|finding| finding.outcome).max();
    let (mut verdict, mut breaks, mut why) = outcome.map_or((Verdict::None, None, String::new()), |outcome| {
        (outcome.verdict, outcome.breaks, outcome.why.to_owned())
    });
    if let Some(reason) = breaks_build(&rust) {
        why = if breaks == Some(Breaks::Run) {
            format!("{reason}; {why}")
        } else {
            reason
        };
        verdict = Verdict::Breaking;
        breaks = Some(Breaks::Build);
    }
    let operations = |of: &dyn Fn(&&Finding) -> bool| {
        let mut operations: Vec<String> = Vec::new();
        let found = group.iter().filter(of);
        for operation in found.filter_map(|finding| finding.operation.as_ref()) {
            if !operations.contains(operation) {
                operations.push(operation.clone());
            }
        }
        operations
    };
    Change {
        kind,
        message,
        verdict,
        breaks,
        why,
        strict: group.iter().any(|finding| finding.strict),
        guess: group.iter().any(|finding| finding.guess),
        operations: operations(&|_| true),
        strict_operations: operations(&|finding| finding.strict),
        old: spots(old.document, group.iter().filter_map(|finding| finding.old.as_ref())),
        new: spots(new.document, group.iter().filter_map(|finding| finding.new.as_ref())),
        rust,
    }
}

/// Returns why a build that uses these items fails, `None` when it does not.
fn breaks_build(items: &[Item]) -> Option<String> {
    let gone = items.iter().find(|item| item.change == ItemChange::Removed);
    let item = gone.or_else(|| items.iter().find(|item| item.change == ItemChange::Changed))?;
    Some(match (&item.old, &item.new) {
        (Some(old), Some(new)) => format!("`{}` changed from `{old}` to `{new}`", item.path),
        _ if item.change == ItemChange::Changed => format!("`{}` changes", item.path),
        _ => format!("`{}` was removed", item.path),
    })
}

fn spots<'a>(document: &Document, places: impl Iterator<Item = &'a Location>) -> Vec<Spot> {
    let mut seen = BTreeSet::new();
    places
        .filter(|place| seen.insert(*place))
        .map(|place| {
            let written = document.locate(place, false);
            Spot {
                file: written.source.name().to_owned(),
                line: written.position.line,
                column: written.position.column,
                pointer: written.place.pointer.to_string(),
            }
        })
        .collect()
}

/// Changes for items that are removed or changed with no difference in the documents to explain it: names and shapes
/// that moved because others did.
fn rest(deltas: &Deltas, old: &Side<'_>, new: &Side<'_>) -> Vec<Change> {
    let mut owners: BTreeMap<String, Vec<Item>> = BTreeMap::new();
    for path in deltas.all.keys().filter(|path| !deltas.explained.contains(*path)) {
        if let Some(item) = deltas.item(path) {
            owners.entry(owner(path)).or_default().push(item);
        }
    }
    owners
        .into_iter()
        .filter_map(|(owner, mut items)| {
            let why = breaks_build(&items)?;
            if items.iter().any(|item| item.path == owner) {
                items.retain(|item| item.path == owner);
            } else {
                items.retain(|item| item.change != ItemChange::Added);
            }
            let name = owner.rsplit("::").next().unwrap_or(&owner);
            let place = |side: &Side<'_>| {
                let place = place_of(side.api, name);
                spots(side.document, place.into_iter())
            };
            Some(Change {
                kind: Kind::RustItemChanged,
                message: format!("`{owner}` changes in Rust"),
                verdict: Verdict::Breaking,
                breaks: Some(Breaks::Build),
                why,
                strict: false,
                guess: false,
                operations: Vec::new(),
                strict_operations: Vec::new(),
                old: place(old),
                new: place(new),
                rust: items,
            })
        })
        .collect()
}

/// The type that a member belongs to.
fn owner(path: &str) -> String {
    let path = path.split(": ").next().unwrap_or(path);
    let path = path.split('.').next().unwrap_or(path);
    let parts: Vec<&str> = path.split("::").collect();
    // `api::types::Name`, `api::operations::Name`, `api::Client`.
    let nested = matches!(parts.get(1), Some(&"types" | &"operations"));
    parts[..parts.len().min(if nested { 3 } else { 2 })].join("::")
}

fn place_of<'a>(api: &'a Api, name: &str) -> Option<&'a Location> {
    let ty = api
        .types
        .live()
        .find(|(_, ty)| ty.name == name)
        .map(|(_, ty)| &ty.place);
    ty.or_else(|| {
        let of = |operation: &&crate::model::Operation| operation.request_name == name;
        api.operations.iter().find(of).map(|operation| &operation.place)
    })
}
