//! Members that `Debug` must not show: those that the configuration names, beside those that the document marks.
//!
//! Runs on names that are claimed: an entry may say of which type a member is.

use wildmatch::WildMatch;

use crate::model::{Api, TypeKind};

/// Marks the members that fit a pattern: `secret*`, or `CreatedApiKey.value` for those of one type. Gives the patterns that
/// fit none.
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
