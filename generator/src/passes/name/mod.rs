//! The name pass: the only one that creates identifiers.
//!
//! Type names are claimed in a fixed order: names pinned in the configuration, components, names in the lock,
//! components that are new since the lock was written, and last the names that the rules give. A rule looks only at a
//! type's own uses, and when two types have the same candidate neither gets it, so no name depends on the order of the
//! document. The lock extends that to changes: a shape keeps its name, whatever is added to the document.

mod builders;
mod candidates;
mod conflicts;
mod generic;
mod lock;
mod members;
mod status;
mod uses;
mod variants;

use crate::diagnostic::Diagnostics;
use crate::ident::{Scope, TYPE_NAMES, words};
use crate::model::{Api, TypeId};

use super::Settings;
use candidates::{Context, Role};
use uses::{Holder, Use};

pub use lock::NameLock;

/// The results of the name pass.
#[derive(Debug, Clone)]
pub struct Named {
    /// The names to record.
    pub lock: NameLock,
    /// Entries of the configuration that have no effect.
    pub stale: Vec<StalePin>,
    /// Patterns of secrets that match no member.
    pub shown: Vec<String>,
}

/// An entry of the configuration that has no effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StalePin {
    /// Line in the configuration, from 1.
    pub line: usize,
    /// The problem.
    pub message: String,
}

/// Claims all names of an API.
pub(crate) fn claim_all(api: &mut Api, settings: &Settings, lock: &NameLock, diagnostics: &mut Diagnostics) -> Named {
    let uses = uses::collect(api);
    let roles = roles(api, &uses);
    let mut names: Vec<Option<String>> = vec![None; api.types.0.len()];
    let mut scope = Scope::with(TYPE_NAMES);
    let mut stale = pins(api, settings, &mut scope, &mut names);
    let known = |component: &str| lock.knows(component);
    components(api, lock, known, &mut scope, &mut names);
    lock.recall(api, &uses, &mut scope, &mut names);
    components(api, lock, |_| true, &mut scope, &mut names);
    let context = Context::new(api, &uses, &roles);
    conflicts::resolve(&context, &mut scope, &mut names);
    if !stale.is_empty() {
        suggest(api, &uses, &names, &mut stale);
    }
    let mut remembered = lock.remember(api, &uses, &names);
    for (ty, name) in api.types.0.iter_mut().zip(names) {
        ty.name = name.unwrap_or_default();
    }
    builders::claim(api, &mut scope, &mut remembered);
    builders::parameters(api, &mut remembered);
    members::claim(api, diagnostics);
    api.state_prefix = builders::state_prefix(api);
    Named {
        lock: remembered,
        stale: stale.into_iter().map(|(pin, _)| pin).collect(),
        shown: Vec::new(),
    }
}

fn pins(api: &Api, settings: &Settings, scope: &mut Scope, names: &mut [Option<String>]) -> Vec<(StalePin, String)> {
    let mut stale = Vec::new();
    for pin in &settings.names {
        let message = match uses::find(api, &pin.at) {
            None => format!("`{}` does not lead to a type", pin.at),
            Some(TypeId(id)) => match &names[id as usize] {
                Some(other) => format!("`{}` already has the name `{other}`", pin.at),
                None if scope.try_claim(&pin.name) => {
                    names[id as usize] = Some(pin.name.clone());
                    continue;
                }
                None => format!("the name `{}` is already used by another type", pin.name),
            },
        };
        stale.push((
            StalePin {
                line: pin.line,
                message,
            },
            pin.at.clone(),
        ));
    }
    stale
}

fn suggest(api: &Api, uses: &[Vec<Use>], names: &[Option<String>], stale: &mut [(StalePin, String)]) {
    let places = uses::known_places(api, uses, names);
    for (pin, at) in stale {
        let near = places
            .iter()
            .map(|place| (strsim::jaro_winkler(place, at), place))
            .filter(|(near, _)| *near > 0.8)
            .max_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((_, place)) = near.filter(|_| pin.message.ends_with("lead to a type")) {
            pin.message.push_str("; did you mean `");
            pin.message.push_str(place);
            pin.message.push_str("`?");
        }
    }
}

/// Gives components the names that they have in the document, unless the name was used before.
fn components(api: &Api, lock: &NameLock, now: impl Fn(&str) -> bool, scope: &mut Scope, names: &mut [Option<String>]) {
    let mut components: Vec<(bool, &str, String, TypeId)> = api
        .types
        .live()
        .filter(|(id, _)| names[id.0 as usize].is_none())
        .filter_map(|(id, ty)| {
            let component = ty.component.as_deref().filter(|component| now(component))?;
            let plain = words::camel(&words::of(component));
            // A name that is already a valid Rust name takes precedence over one that must be changed.
            let bent = plain != component;
            let name = lock.of_component(component).unwrap_or(plain);
            Some((bent, component, name, id))
        })
        .collect();
    components.sort();
    for (_, _, name, id) in components {
        names[id.0 as usize] = Some(scope.claim(&name, "", "Schema"));
    }
}

fn roles(api: &Api, uses: &[Vec<Use>]) -> Vec<Role> {
    let sent_by = |updates: bool| {
        let operations = api.operations.iter();
        let operations = operations.filter(|operation| uses::updates(operation) == updates);
        let sent = operations.flat_map(|operation| super::visit::sent_and_received(operation).0);
        super::visit::reach(api, sent)
    };
    let by = sent_by(true).into_iter().zip(sent_by(false));
    api.types
        .0
        .iter()
        .zip(by)
        .zip(uses)
        .map(|((ty, by), uses)| {
            let parameter = |used: &Use| matches!(used.holder, Holder::Parameter(..));
            if ty.in_response || !ty.in_request {
                Role::Received
            } else if uses.iter().all(parameter) {
                Role::Filter
            } else if by == (true, false) {
                Role::Changed
            } else {
                Role::Sent
            }
        })
        .collect()
}
