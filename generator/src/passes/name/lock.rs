//! The lock: the names that types were given, by where they are used.
//!
//! The lock file is next to the configuration, and every run writes it. A type that is still used at a recorded
//! location keeps its name, whatever else was added to or removed from the document; entries whose location is gone are
//! kept, so that a type that comes back gets its old name.
//!
//! Components are recorded too, as `#Component`. A component that is not recorded is new: it may neither take the name
//! of a shape that existed before it, nor rename such a shape by being equal to it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::uses::{self, Holder, Use};
use crate::ident::Scope;
use crate::model::{Api, TypeId};
use crate::text::{toml, toml_key};

/// The prefix of a component's location. No operation id begins with it.
const COMPONENT: &str = "#";

/// The suffix of a builder's location: `CreateUserBody.builder()`. No location of a type ends with it.
const BUILDER: &str = ".builder()";

/// The text before the member in the location of an argument of `new`: `CreateUserBody.new(name)`. No location of a
/// type has it.
const NEW: &str = ".new(";

/// The suffix of an operation whose parameters are set by name: `listUsers.by_name()`. No location of a type ends with
/// it.
const BY_NAME: &str = ".by_name()";

/// The text before the parameter in the location of a value that is sent without being set:
/// `listUsers.preset(version)`. No location of a type has it.
const PRESET: &str = ".preset(";

/// The beginning of every lock.
const HEAD: &str = "# The names that types were given";

/// The text after the beginning.
const ADVICE: &str = "\
, and where each is used (`#Name`: as that component; `Name.builder()`:
# it is built by name; `Name.new(member)`: its `new` takes that member; `operation.by_name()`: its required parameters are
# set by name; `operation.preset(parameter)`: the value that it sends). Written by every run of the generator, and read by
# the next one, so that a type keeps its name when other things change. To choose another name, pin it in the configuration.
";

/// The recorded names of one API: location to name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NameLock {
    names: BTreeMap<String, String>,
}

impl NameLock {
    /// Reads the locks of all APIs from the text of a lock file.
    ///
    /// # Errors
    ///
    /// When the text does not have the form that [`write`](Self::write) gives it. The message has the line.
    pub fn read(text: &str) -> Result<BTreeMap<String, Self>, String> {
        let mut lines = text.lines();
        if let Some(at) = lines.position(|line| line.starts_with("<<<<<<<") || line.starts_with(">>>>>>>")) {
            let line = at + 1;
            return Err(format!(
                "line {line}: a merge conflict; keep one side, and generate again"
            ));
        }
        let file: BTreeMap<String, BTreeMap<String, Vec<String>>> = ::toml::from_str(text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start));
            let line = before.map_or(1, |before| before.matches('\n').count() + 1);
            format!("line {line}: {}", error.message())
        })?;
        Ok(file
            .into_iter()
            .map(|(module, types)| {
                let names = types
                    .into_iter()
                    .flat_map(|(name, places)| places.into_iter().map(move |place| (place, name.clone())))
                    .collect();
                (module, Self { names })
            })
            .collect())
    }

    /// Returns true when a text begins like a lock file.
    pub fn begins(text: &str) -> bool {
        text.starts_with(HEAD)
    }

    /// Returns the text of a lock file.
    pub fn write(locks: &BTreeMap<String, Self>) -> String {
        let mut text = format!("{HEAD}{ADVICE}");
        for (module, lock) in locks {
            let mut by_name: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            for (place, name) in &lock.names {
                by_name.entry(name).or_default().push(place);
            }
            let _ = writeln!(text, "\n[{}]", toml_key(module));
            for (name, places) in by_name {
                let _ = writeln!(text, "{} = [", toml_key(name));
                for place in places {
                    let _ = writeln!(text, "    {},", toml(place));
                }
                text.push_str("]\n");
            }
        }
        text
    }

    /// Returns whether a component existed when the lock was written. A lock without components was written before
    /// components were recorded.
    pub(super) fn knows(&self, component: &str) -> bool {
        let mut all = self.names.range(COMPONENT.to_owned()..);
        let any = all.next().is_some_and(|(place, _)| place.starts_with(COMPONENT));
        !any || self.of_component(component).is_some()
    }

    /// Returns the recorded name of a component.
    pub(super) fn of_component(&self, component: &str) -> Option<String> {
        self.names.get(&format!("{COMPONENT}{component}")).cloned()
    }

    /// Returns whether the type with this name has a builder.
    pub(super) fn builds(&self, name: &str) -> bool {
        self.names.contains_key(&format!("{name}{BUILDER}"))
    }

    /// Records that the type with this name has a builder.
    pub(super) fn remember_builder(&mut self, name: &str) {
        self.names.insert(format!("{name}{BUILDER}"), name.to_owned());
    }

    /// Returns whether the required parameters of the operation with this id are set by name.
    pub(super) fn names_parameters(&self, operation: &str) -> bool {
        self.names.contains_key(&format!("{operation}{BY_NAME}"))
    }

    /// Records that the required parameters of the operation with this id are set by name.
    pub(super) fn remember_parameters(&mut self, operation: &str) {
        self.names.insert(format!("{operation}{BY_NAME}"), operation.to_owned());
    }

    /// Returns the recorded value of a parameter of the operation with this id, which is sent without being set.
    pub(super) fn preset(&self, operation: &str, parameter: &str) -> Option<&str> {
        let place = format!("{operation}{PRESET}{parameter})");
        self.names.get(&place).map(String::as_str)
    }

    /// Records such a value.
    pub(super) fn remember_preset(&mut self, operation: &str, parameter: &str, value: &str) {
        let place = format!("{operation}{PRESET}{parameter})");
        self.names.insert(place, value.to_owned());
    }

    /// Returns the recorded arguments of `new` of the type with this name: members.
    pub(super) fn arguments<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        let head = format!("{name}{NEW}");
        let places = self.names.range(head.clone()..).map(|(place, _)| place);
        places.map_while(move |place| place.strip_prefix(&head)?.strip_suffix(')'))
    }

    /// Records the arguments of `new` of the type with this name, replacing the earlier ones.
    pub(super) fn remember_arguments<'a>(&mut self, name: &str, members: impl Iterator<Item = &'a str>) {
        let head = format!("{name}{NEW}");
        let earlier = self.names.range(head.clone()..);
        let earlier = earlier.take_while(|(place, _)| place.starts_with(&head));
        let earlier: Vec<String> = earlier.map(|(place, _)| place.clone()).collect();
        for place in earlier {
            self.names.remove(&place);
        }
        let places = members.map(|member| (format!("{head}{member})"), name.to_owned()));
        self.names.extend(places);
    }

    /// Names the types whose locations are recorded. Types that contain others come first, since the locations of the
    /// types in them are written with their names.
    pub(super) fn recall(&self, api: &Api, uses: &[Vec<Use>], scope: &mut Scope, names: &mut [Option<String>]) {
        if self.names.is_empty() {
            return;
        }
        let levels = levels(api, uses);
        // A new component may replace a shape, and contain the types that the shape contained.
        let components = api.types.live().filter(|(_, ty)| ty.component.is_some());
        let components = components.map(|(id, _)| id).collect();
        let again = levels.clone();
        for level in levels.into_iter().chain([components]).chain(again) {
            let mut claims: Vec<(usize, String, String, TypeId)> = Vec::new();
            for id in level {
                if names[id.0 as usize].is_some() {
                    continue;
                }
                let mut votes: BTreeMap<&str, (usize, String)> = BTreeMap::new();
                for used in &uses[id.0 as usize] {
                    if let Some(key) = uses::key(api, names, used)
                        && let Some(name) = self.names.get(&key)
                    {
                        let entry = votes.entry(name).or_insert((0, key));
                        entry.0 += 1;
                    }
                }
                for (name, (count, key)) in votes {
                    claims.push((count, name.to_owned(), key, id));
                }
            }
            // The type with the most recorded locations gets the name; of equals, the first by location.
            claims.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.2.cmp(&b.2)));
            for (_, name, _, id) in claims {
                let slot = &mut names[id.0 as usize];
                if slot.is_none() && scope.try_claim(&name) {
                    *slot = Some(name);
                }
            }
        }
    }

    /// Returns the lock for the next run.
    pub(super) fn remember(&self, api: &Api, uses: &[Vec<Use>], names: &[Option<String>]) -> Self {
        let mut remembered = self.names.clone();
        for (id, ty) in api.types.live() {
            let Some(name) = &names[id.0 as usize] else {
                continue;
            };
            if let Some(component) = &ty.component {
                remembered.insert(format!("{COMPONENT}{component}"), name.clone());
                continue;
            }
            for used in &uses[id.0 as usize] {
                if let Some(key) = uses::key(api, names, used) {
                    remembered.insert(key, name.clone());
                }
            }
        }
        Self { names: remembered }
    }
}

/// Returns the live types in levels; types that are only used by operations and components come first.
fn levels(api: &Api, uses: &[Vec<Use>]) -> Vec<Vec<TypeId>> {
    let count = api.types.0.len();
    let mut level = vec![0usize; count];
    // Inline types contain each other without cycles, so the number of rounds is their depth.
    for _ in 0..count {
        let mut changed = false;
        for (id, ty) in api.types.live() {
            if ty.component.is_some() {
                continue;
            }
            let above = uses[id.0 as usize]
                .iter()
                .filter_map(|used| match used.holder {
                    Holder::Type(holder) => Some(level[holder.0 as usize] + 1),
                    _ => None,
                })
                .max()
                .unwrap_or(0);
            if above > level[id.0 as usize] && above <= count {
                level[id.0 as usize] = above;
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    let deepest = level.iter().copied().max().unwrap_or(0);
    let mut levels = vec![Vec::new(); deepest + 1];
    for (id, _) in api.types.live() {
        levels[level[id.0 as usize]].push(id);
    }
    levels
}
