//! Sorts operations and types into modules by their path segment.

use std::collections::HashMap;

use super::features::{self, Features};
use super::settings::FeaturesBy;
use super::visit;
use crate::ident::words;
use crate::model::{Api, Group, TypeId};
use crate::path::parts;

pub(super) fn sort(api: &mut Api, by: Option<FeaturesBy>) {
    let paths: Vec<Vec<&str>> = api
        .operations
        .iter()
        .map(|operation| literal_segments(&operation.path))
        .collect();
    let skip = common_prefix(&paths);
    let segments = paths
        .iter()
        .map(|path| path.get(skip).or(path.last()).map_or("root", |s| *s));
    // The segment or tag, and whether it is behind a feature.
    let keys: Vec<(String, bool)> = segments
        .zip(&api.operations)
        .map(|(segment, operation)| match (by, &operation.tag) {
            (Some(FeaturesBy::Tag), Some(tag)) => (tag.clone(), true),
            (Some(FeaturesBy::Tag) | None, _) => (segment.to_owned(), false),
            (Some(FeaturesBy::Path), _) => (segment.to_owned(), true),
        })
        .collect();
    let mut groups: Vec<Group> = Vec::new();
    let mut known: HashMap<(String, bool), usize> = HashMap::new();
    let mut features = Features::of(&api.module);
    for (operation, key) in api.operations.iter_mut().zip(keys) {
        operation.group = *known.entry(key).or_insert_with_key(|(segment, optional)| {
            groups.push(Group {
                segment: segment.clone(),
                module: String::new(),
                features: optional.then(|| features.claim(segment)).into_iter().collect(),
            });
            groups.len() - 1
        });
    }
    api.groups = groups;
    match by {
        Some(_) => features::sort_types(api, features),
        None => sort_types(api),
    }
}

/// Sorts the types. A type that only one group uses belongs to it; one that several use belongs to the group with its
/// name, or is shared.
fn sort_types(api: &mut Api) {
    let owners = owners(api);
    let mut by_name: HashMap<Vec<String>, usize> = HashMap::new();
    for (index, group) in api.groups.iter().enumerate() {
        let name = words::singular(&words::of(&group.segment));
        by_name.entry(name).or_insert(index);
    }
    for (ty, owner) in api.types.0.iter_mut().zip(owners) {
        ty.group = match owner {
            Owner::One(group) => Some(group),
            Owner::None | Owner::Several => {
                let component = ty.component.as_deref();
                component.and_then(|name| by_name.get(&words::of(name)).copied())
            }
        };
    }
}

/// The groups that use a type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    None,
    One(usize),
    Several,
}

/// Returns the groups that use each type. A type is visited again only when its owner changes, which happens at most
/// twice.
fn owners(api: &Api) -> Vec<Owner> {
    let mut owners = vec![Owner::None; api.types.0.len()];
    let mut todo: Vec<(TypeId, Owner)> = Vec::new();
    for operation in &api.operations {
        let (sent, received) = visit::sent_and_received(operation);
        for ty in sent.into_iter().chain(received) {
            visit::named(ty, &mut |id| todo.push((id, Owner::One(operation.group))));
        }
    }
    while let Some((id, by)) = todo.pop() {
        let owner = &mut owners[id.0 as usize];
        let now = match *owner {
            Owner::None => by,
            one if one == by => continue,
            Owner::Several => continue,
            Owner::One(_) => Owner::Several,
        };
        *owner = now;
        visit::children(&api.types[id], &mut |ty| {
            visit::named(ty, &mut |child| todo.push((child, now)));
        });
    }
    owners
}

fn literal_segments(path: &str) -> Vec<&str> {
    parts(path)
        .path
        .split('/')
        .filter(|segment| !segment.is_empty() && !segment.contains('{'))
        .collect()
}

/// Returns the number of leading segments that all paths share, leaving each path at least one.
fn common_prefix(paths: &[Vec<&str>]) -> usize {
    let Some((first, rest)) = paths.split_first() else {
        return 0;
    };
    let shortest = paths.iter().map(Vec::len).min().unwrap_or(0);
    let mut shared = 0;
    while shared + 1 < shortest && rest.iter().all(|path| path[shared] == first[shared]) {
        shared += 1;
    }
    // A single path shares all of itself; its resource is the segment after the version.
    if rest.iter().all(|path| path == first) {
        let version = |segment: &&&str| {
            segment.len() > 1 && segment.starts_with('v') && segment[1..].bytes().all(|b| b.is_ascii_digit())
        };
        return first
            .iter()
            .take(shared)
            .take_while(|segment| version(segment) || **segment == "api")
            .count();
    }
    shared
}
