//! Resolves conflicts of names between types.

use std::collections::{BTreeMap, HashSet};

use super::candidates::{Context, Role};
use crate::ident::Scope;
use crate::model::{TypeId, TypeKind};

/// Gives every live type without a name its best candidate that no other type has.
///
/// When several types have the same candidate, it goes to the one object among them that responses contain, or else to
/// the one type of any kind that responses contain; otherwise all of them move on to their next candidate and the name
/// stays free, so that nothing depends on the order.
pub(super) fn resolve(context: &Context<'_>, scope: &mut Scope, names: &mut [Option<String>]) {
    let mut open: Vec<(TypeId, Vec<String>, usize)> = context
        .api
        .types
        .live()
        .filter(|(id, _)| names[id.0 as usize].is_none())
        .map(|(id, _)| (id, context.candidates(id), 0))
        .collect();
    let mut burned: HashSet<String> = HashSet::new();
    loop {
        let mut wanted: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, (_, candidates, at)) in open.iter().enumerate() {
            wanted.entry(&candidates[*at]).or_default().push(index);
        }
        let mut losers = Vec::new();
        for (name, by) in wanted {
            let can_move = |index: &usize| open[*index].2 + 1 < open[*index].1.len();
            if !scope.is_free(name) || burned.contains(name) {
                losers.extend(by.into_iter().filter(can_move));
            } else if by.len() > 1 {
                let keeps = strongest(context, &by, |index| open[index].0);
                if keeps.is_none() {
                    burned.insert(name.to_owned());
                }
                losers.extend(by.into_iter().filter(|index| Some(*index) != keeps).filter(can_move));
            }
        }
        if losers.is_empty() {
            break;
        }
        for index in losers {
            open[index].2 += 1;
        }
    }
    // The remaining conflicts are full paths with the same words; a number tells them apart.
    for (id, candidates, at) in open {
        names[id.0 as usize] = Some(scope.claim(&candidates[at], "", ""));
    }
}

/// Returns the one type with the best claim, if there is one.
fn strongest(context: &Context<'_>, by: &[usize], id: impl Fn(usize) -> TypeId) -> Option<usize> {
    let received = |index: &usize| context.roles[id(*index).0 as usize] == Role::Received;
    let object = |index: &usize| received(index) && matches!(context.api.types[id(*index)].kind, TypeKind::Object(_));
    let only = |mut found: Vec<usize>| (found.len() == 1).then(|| found.pop()).flatten();
    let objects: Vec<usize> = by.iter().copied().filter(object).collect();
    if objects.is_empty() {
        only(by.iter().copied().filter(received).collect())
    } else {
        only(objects)
    }
}
