//! Sorts operations and types into modules by the path segment they stand under.

use super::walk;
use crate::model::{Api, Group, Ty};
use crate::passes::name::words;
use crate::path::parts;

pub(super) fn sort(api: &mut Api) {
    let paths: Vec<Vec<&str>> = api
        .operations
        .iter()
        .map(|operation| literal_segments(&operation.path))
        .collect();
    let skip = common_prefix(&paths);
    let segments: Vec<String> = paths
        .iter()
        .map(|path| {
            path.get(skip)
                .or(path.last())
                .map_or("root", |s| *s)
                .to_owned()
        })
        .collect();
    let mut groups: Vec<Group> = Vec::new();
    for (operation, segment) in api.operations.iter_mut().zip(segments) {
        let known = groups.iter().position(|group| group.segment == segment);
        operation.group = known.unwrap_or_else(|| {
            groups.push(Group {
                segment,
                module: String::new(),
            });
            groups.len() - 1
        });
    }
    api.groups = groups;
    sort_types(api);
}

/// A type that one group alone uses stands with it; one that several use stands with the group
/// that bears its name, or is shared.
fn sort_types(api: &mut Api) {
    let mut owner: Vec<Option<Option<usize>>> = vec![None; api.types.0.len()];
    for (index, _) in api.groups.iter().enumerate() {
        let operations = api.operations.iter().filter(|op| op.group == index);
        let roots: Vec<&Ty> = operations
            .flat_map(|operation| {
                let (sent, answered) = walk::sent_and_answered(operation);
                sent.into_iter().chain(answered)
            })
            .collect();
        for (owner, reached) in owner.iter_mut().zip(walk::reach(api, roots)) {
            if reached {
                *owner = match owner {
                    None => Some(Some(index)),
                    Some(_) => Some(None),
                };
            }
        }
    }
    for (ty, owner) in api.types.0.iter_mut().zip(owner) {
        ty.group = owner.flatten().or_else(|| {
            let name = words::of(ty.component.as_deref()?);
            api.groups
                .iter()
                .position(|group| words::singular(&words::of(&group.segment)) == name)
        });
    }
}

fn literal_segments(path: &str) -> Vec<&str> {
    parts(path)
        .path
        .split('/')
        .filter(|segment| !segment.is_empty() && !segment.contains('{'))
        .collect()
}

/// How many leading segments all paths share, leaving each path at least one.
fn common_prefix(paths: &[Vec<&str>]) -> usize {
    let Some((first, rest)) = paths.split_first() else {
        return 0;
    };
    let shortest = paths.iter().map(Vec::len).min().unwrap_or(0);
    let mut shared = 0;
    while shared + 1 < shortest && rest.iter().all(|path| path[shared] == first[shared]) {
        shared += 1;
    }
    // One path alone shares all of itself; its resource is what follows the version.
    if rest.iter().all(|path| path == first) {
        let version = |segment: &&&str| {
            segment.len() > 1
                && segment.starts_with('v')
                && segment[1..].bytes().all(|b| b.is_ascii_digit())
        };
        return first
            .iter()
            .take(shared)
            .take_while(|segment| version(segment) || **segment == "api")
            .count();
    }
    shared
}
