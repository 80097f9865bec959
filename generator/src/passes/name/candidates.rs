//! The possible names of a type, the best first. They depend on the type's own uses only.

use std::collections::{HashMap, HashSet};

use super::generic::{acceptable, is_collection, is_generic, most_frequent};
use super::status::variant;
use super::uses::{Holder, STREAM, Use, noun};
use crate::ident::words;
use crate::model::{Api, StatusRange, Type, TypeId, TypeKind};

/// The maximum length of a name, except for the last resort.
pub(super) const MAX_LENGTH: usize = 40;

/// The purpose of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Responses contain it.
    Received,
    /// Only requests contain it, and some of them create.
    Sent,
    /// Only requests that change existing objects contain it.
    Changed,
    /// Only parameters contain it.
    Filter,
}

impl Role {
    fn suffix(self) -> Option<&'static str> {
        match self {
            Self::Received => None,
            Self::Sent => Some("input"),
            Self::Changed => Some("patch"),
            Self::Filter => Some("filter"),
        }
    }
}

/// The data that candidates are built from.
pub(super) struct Context<'a> {
    pub(super) api: &'a Api,
    /// The uses by other types: a use by itself does not help to name a type.
    uses: Vec<Vec<Use>>,
    pub(super) roles: &'a [Role],
    /// The number of types in responses whose own words these are; components count twice.
    kin: HashMap<Vec<String>, usize>,
    /// The names of the components.
    resources: HashSet<Vec<String>>,
    /// The subject of each type, for the names of the types in it.
    bases: Vec<Vec<String>>,
}

impl<'a> Context<'a> {
    pub(super) fn new(api: &'a Api, uses: &'a [Vec<Use>], roles: &'a [Role]) -> Self {
        let mut context = Self {
            api,
            uses: uses.iter().enumerate().map(|(at, uses)| by_others(at, uses)).collect(),
            roles,
            kin: HashMap::new(),
            resources: api
                .types
                .live()
                .filter_map(|(_, ty)| ty.component.as_deref().map(words::of))
                .collect(),
            bases: vec![Vec::new(); uses.len()],
        };
        context.compute_bases();
        for (id, ty) in api.types.live() {
            let weight = match (&ty.component, roles[id.0 as usize]) {
                (Some(_), _) => 2,
                (None, Role::Received) if matches!(ty.kind, TypeKind::Object(_)) => 1,
                _ => continue,
            };
            let own = context.own_words(ty, &context.uses[id.0 as usize]);
            *context.kin.entry(own).or_default() += weight;
        }
        context
    }

    pub(super) fn candidates(&self, id: TypeId) -> Vec<String> {
        let ty = &self.api.types[id];
        let uses = &self.uses[id.0 as usize];
        let mut names = Vec::new();
        let rooted: Vec<Vec<String>> = uses.iter().filter_map(|used| self.root_name(ty, used)).collect();
        // A type that other types contain too is independent of any one operation's response.
        if rooted.len() < uses.len() {
            self.nested(id, ty, uses, &mut names);
        }
        if !rooted.is_empty() {
            let statuses = uses.iter().filter_map(|used| match used.holder {
                Holder::Response(index, status, success) if used.depth == 0 => {
                    Some(self.of_status(index, status, success))
                }
                _ => None,
            });
            root_candidates(ty, rooted, statuses.collect(), &mut names);
        }
        let resort = uses
            .iter()
            .map(|used| self.full(used, 0))
            .min_by_key(|words| (words::camel(words).len(), words.clone()))
            .unwrap_or_else(|| vec!["schema".to_owned()]);
        let mut candidates: Vec<String> = names
            .into_iter()
            .filter(|words| acceptable(words, uses))
            .map(|words| words::camel(&words))
            .filter(|name| name.len() <= MAX_LENGTH)
            .collect();
        candidates.push(words::camel(&resort));
        let mut seen = HashSet::new();
        candidates.retain(|name| seen.insert(name.clone()));
        candidates
    }

    /// Returns the words for the name of a body or response: its title, or the operation and its role.
    fn root_name(&self, ty: &Type, used: &Use) -> Option<Vec<String>> {
        let (index, end) = match used.holder {
            Holder::Body(index) if used.depth == 0 => (index, "body"),
            Holder::Response(index, _, true) if used.depth == 0 && used.wire == STREAM => (index, "event"),
            Holder::Response(index, _, true) if used.depth == 0 => (index, "response"),
            Holder::Response(index, _, false) if used.depth == 0 => (index, "error"),
            _ => return None,
        };
        if matches!(ty.kind, TypeKind::Enum(_)) {
            return None;
        }
        let mut own = words::of(&self.api.operations[index].id);
        // A body that is not the preferred one is named after its form.
        own.extend(used.words.iter().cloned());
        own.push(end.to_owned());
        let titled = ty.titles.iter().map(|title| words::of(title));
        // The title counts when it belongs to this operation: a merged type has the titles of all others too.
        for title in titled {
            if title == own || (ty.titles.len() == 1 && !title.is_empty()) {
                return Some(title);
            }
        }
        Some(own)
    }

    fn nested(&self, id: TypeId, ty: &Type, uses: &[Use], names: &mut Vec<Vec<String>>) {
        if let [title] = ty.titles.as_slice()
            && uses.iter().all(|used| self.root_name(ty, used).is_none())
        {
            let title = words::of(title);
            let holder = self.holder_words(uses);
            names.push(title.clone());
            // A variant that is combined with other members has the title of the variant: `UserForAdmin` in `UserInput`
            // is `UserInputForAdmin`.
            names.extend(holder.map(|(words, _)| {
                let pairs = words.iter().zip(&title);
                let shared = pairs.take_while(|(one, other)| one == other).count();
                let rest = title.get(shared..).filter(|rest| !rest.is_empty());
                words::join(&words, rest.unwrap_or(&title))
            }));
        }
        let own = self.own_words(ty, uses);
        let suffix = self.roles[id.0 as usize].suffix().map(str::to_owned);
        // The value of a tag identifies the variant, but not the union that it belongs to.
        let generic = is_generic(&own) || uses.iter().all(|used| used.variant);
        let with_suffix = |words: &[String]| {
            suffix.as_ref().map(|suffix| {
                let mut words = words.to_vec();
                words.push(suffix.clone());
                words
            })
        };
        let listed = uses.iter().all(|used| used.listed && self.in_list_response(used));
        // The items of a list response are a short form of the resource, if the resource has a name.
        let summarizes = listed && suffix.is_none() && self.resources.contains(&own);
        if !generic {
            names.push(own.clone());
            if self.has_one_kin(&own) {
                names.extend(with_suffix(&own));
            }
        } else if let Some(field_words) = self.named_after_field(ty, uses, &own) {
            names.push(field_words);
        }
        let mut before = self.holder_words(uses);
        for round in 0..3 {
            let Some((words, next)) = before else { break };
            if round == 0 && listed && is_collection(&own) {
                // `data` of `listActionRuns` contains action runs.
                names.push(words.clone());
            }
            let joined = words::join(&words, &own);
            if summarizes {
                let mut summary = joined.clone();
                summary.push("summary".to_owned());
                names.push(summary);
            }
            names.push(joined.clone());
            names.extend(with_suffix(&joined));
            if joined == words {
                // The `type` of a `Type` has the name of its holder, unless that repeats a word.
                names.push([words.as_slice(), own.as_slice()].concat());
            }
            before = next.and_then(|holder| {
                let (outer, next) = self.holder_words(&self.uses[holder.0 as usize])?;
                Some((words::join(&outer, &words), next))
            });
        }
    }

    /// Returns true when at most one type in responses has these words, and no component does: then the suffix for the
    /// type's purpose connects it with that type.
    fn has_one_kin(&self, own: &[String]) -> bool {
        self.kin.get(own).copied().unwrap_or(0) <= 1
    }

    /// Names a type after its only field: `{nextToken}` under `meta` of many responses is a next-token meta. If the
    /// holders have nothing in common, the field is more specific than any of them.
    fn named_after_field(&self, ty: &Type, uses: &[Use], own: &[String]) -> Option<Vec<String>> {
        let TypeKind::Object(object) = &ty.kind else {
            return None;
        };
        let [only] = object.fields.as_slice() else {
            return None;
        };
        let mut holders: Vec<Vec<String>> = uses
            .iter()
            .filter_map(|used| Some(self.holder_words(std::slice::from_ref(used))?.0))
            .collect();
        holders.sort();
        holders.dedup();
        (holders.len() > 1).then(|| words::join(&words::of(&only.wire), own))
    }

    /// Returns true when the item is directly in the response of an operation.
    fn in_list_response(&self, used: &Use) -> bool {
        match used.holder {
            Holder::Response(..) => true,
            Holder::Type(id) => self.uses[id.0 as usize]
                .iter()
                .any(|used| matches!(used.holder, Holder::Response(_, _, true)) && used.depth == 0),
            _ => false,
        }
    }

    /// Returns the own words of a type: those that its uses agree on.
    pub(super) fn own_words(&self, ty: &Type, uses: &[Use]) -> Vec<String> {
        if let Some(component) = &ty.component {
            return words::of(component);
        }
        let all: Vec<Vec<String>> = uses
            .iter()
            .map(|used| {
                if used.words.is_empty() {
                    match used.holder {
                        Holder::Body(index) | Holder::Response(index, ..) => noun(&self.api.operations[index]),
                        _ => Vec::new(),
                    }
                } else {
                    used.words.clone()
                }
            })
            .collect();
        let shared = words::common_end(&all);
        if !shared.is_empty() {
            // `sortField` twice and `rangeField` once share only a generic word.
            let longer = all.iter().any(|words| words.len() > shared.len());
            if is_generic(&shared) && longer {
                return most_frequent(all).unwrap_or(shared);
            }
            return shared;
        }
        // The uses agree on nothing: the content of the type is more specific than any one of them.
        if let TypeKind::Object(object) = &ty.kind
            && let [only] = object.fields.as_slice()
        {
            let mut words = words::of(&only.wire);
            words.push("holder".to_owned());
            return words;
        }
        most_frequent(all).unwrap_or_else(|| vec!["object".to_owned()])
    }

    /// Returns the words of the holder of a type, and the holder if it is a type.
    fn holder_words(&self, uses: &[Use]) -> Option<(Vec<String>, Option<TypeId>)> {
        let all: Vec<(Vec<String>, Option<u32>)> = uses
            .iter()
            .map(|used| match used.holder {
                Holder::Body(index)
                | Holder::Part(index)
                | Holder::Response(index, ..)
                | Holder::Parameter(index, _) => (noun(&self.api.operations[index]), None),
                Holder::Type(id) => (self.bases[id.0 as usize].clone(), Some(id.0)),
            })
            .collect();
        let words = most_frequent(all.iter().map(|(words, _)| words.clone()).collect())?;
        let holder = all
            .iter()
            .filter(|(other, _)| *other == words)
            .filter_map(|(_, id)| *id)
            .min();
        Some((words, holder.map(TypeId)))
    }

    /// Computes the subject of each type, holders first where they are needed. Uses a work list instead of the stack:
    /// types may contain each other in long chains.
    fn compute_bases(&mut self) {
        let mut begun = vec![false; self.bases.len()];
        for (start, _) in self.api.types.live() {
            let mut way = vec![start];
            while let Some(&id) = way.last() {
                let first = !std::mem::replace(&mut begun[id.0 as usize], true);
                let plain = self.plain_base(id);
                if let Some(base) = &plain
                    && first
                {
                    self.bases[id.0 as usize].clone_from(base);
                } else if first {
                    // If it contains itself in the end, its holders see its own words.
                    let own = self.own_words(&self.api.types[id], &self.uses[id.0 as usize]);
                    self.bases[id.0 as usize] = own;
                    let holders = self.uses[id.0 as usize].iter();
                    let holders = holders.filter_map(|used| match used.holder {
                        Holder::Type(holder) if !begun[holder.0 as usize] => Some(holder),
                        _ => None,
                    });
                    way.extend(holders);
                    continue;
                }
                way.pop();
                if plain.is_none() {
                    self.bases[id.0 as usize] = self.base_by_holder(id);
                }
            }
        }
    }

    /// Returns the subject of a type, when that does not depend on its holder.
    fn plain_base(&self, id: TypeId) -> Option<Vec<String>> {
        let ty = &self.api.types[id];
        let uses = &self.uses[id.0 as usize];
        if let Some(component) = &ty.component {
            return Some(words::of(component));
        }
        let nouns: Vec<Vec<String>> = uses
            .iter()
            .filter(|used| used.depth == 0)
            .filter_map(|used| match used.holder {
                Holder::Body(index) | Holder::Response(index, ..) => Some(noun(&self.api.operations[index])),
                _ => None,
            })
            .collect();
        most_frequent(nouns).or_else(|| Some(self.own_words(ty, uses)).filter(|own| !is_generic(own)))
    }

    fn base_by_holder(&self, id: TypeId) -> Vec<String> {
        let uses = &self.uses[id.0 as usize];
        if let [title] = self.api.types[id].titles.as_slice() {
            return words::of(title);
        }
        let own = self.own_words(&self.api.types[id], uses);
        match self.holder_words(uses) {
            Some((holder, _)) if is_collection(&own) => holder,
            Some((holder, _)) => words::join(&holder, &own),
            None => own,
        }
    }

    /// Returns the words of a response: those of the operation, and of the status if it has several of its kind.
    fn of_status(&self, index: usize, status: StatusRange, success: bool) -> Vec<String> {
        let operation = &self.api.operations[index];
        let mut own = words::of(&operation.id);
        let (among, end) = if success {
            (&operation.responses, "response")
        } else {
            (&operation.errors, "error")
        };
        if among.len() > 1 {
            own.extend(words::of(&variant(status)));
        }
        if among.len() < 2 || success {
            own.push(end.to_owned());
        }
        own
    }

    /// Returns all words of the path from the operation to the use: long, but unique to the use.
    fn full(&self, used: &Use, depth: usize) -> Vec<String> {
        let mut words = match used.holder {
            Holder::Body(index) => {
                let mut words = words::of(&self.api.operations[index].id);
                words.push("body".to_owned());
                words
            }
            Holder::Response(index, status, success) => self.of_status(index, status, success),
            Holder::Part(index) | Holder::Parameter(index, _) => words::of(&self.api.operations[index].id),
            Holder::Type(id) => {
                let ty = &self.api.types[id];
                match (&ty.component, self.uses[id.0 as usize].first()) {
                    (None, Some(outer)) if depth < 16 => self.full(outer, depth + 1),
                    _ => self.own_words(ty, &self.uses[id.0 as usize]),
                }
            }
        };
        words.extend(used.words.iter().cloned());
        words
    }
}

fn by_others(at: usize, uses: &[Use]) -> Vec<Use> {
    let itself = |used: &&Use| matches!(used.holder, Holder::Type(id) if id.0 as usize == at);
    uses.iter().filter(|used| !itself(used)).cloned().collect()
}

/// `statuses` are the names with the status of the response.
fn root_candidates(ty: &Type, mut rooted: Vec<Vec<String>>, statuses: Vec<Vec<String>>, names: &mut Vec<Vec<String>>) {
    rooted.sort_by_cached_key(|words| (words::camel(words).len(), words.clone()));
    rooted.dedup();
    let shortest = rooted[0].clone();
    // `ListPlugins` is contained in `ListPublicPlugins`, so it can be the name for both.
    if rooted
        .iter()
        .all(|other| shortest.iter().all(|word| other.contains(word)))
    {
        names.push(shortest.clone());
    }
    // Another response of the same operation has that name too.
    if rooted.len() == 1 {
        names.extend(statuses.first().cloned());
    }
    let shared = words::common_end(&rooted);
    if shared.len() > 1 && !is_generic(&shared[..shared.len() - 1]) {
        names.push(shared);
    }
    if let (TypeKind::Object(object), Some(end)) = (&ty.kind, shortest.last())
        && let [only] = object.fields.as_slice()
    {
        let mut words = words::of(&only.wire);
        words.push(end.clone());
        names.push(words);
    }
    names.extend(rooted);
    names.extend(statuses);
}
