//! Members that `Debug` must not show: those that the configuration names, in addition to those that the document
//! marks.
//!
//! Runs after names are claimed: an entry may name the type of a member.

use wildmatch::WildMatch;

use crate::model::{Api, TypeKind};

/// Marks the members that match a pattern: `secret*`, or `CreatedApiKey.value` for those of one type. Returns the
/// patterns without a match.
pub(super) fn mark(api: &mut Api, patterns: &[String]) -> Vec<String> {
    let mut unmatched = Vec::new();
    for pattern in patterns {
        let (ty, member) = match pattern.split_once('.') {
            Some((ty, member)) => (WildMatch::new(ty), WildMatch::new(member)),
            None => (WildMatch::new("*"), WildMatch::new(pattern)),
        };
        let mut found = false;
        for of in &mut api.types.0 {
            if !of.live || !ty.matches(&of.name) {
                continue;
            }
            if let TypeKind::Object(object) = &mut of.kind {
                for field in &mut object.fields {
                    if member.matches(&field.wire) {
                        field.secret = true;
                        found = true;
                    }
                }
            }
        }
        if !found {
            unmatched.push(pattern.clone());
        }
    }
    unmatched
}
