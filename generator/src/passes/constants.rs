//! Removes the tags of a union's variants from their fields: the variant already determines the tag.

use super::visit;
use crate::model::{Api, Constant, Field, Ty, TypeId, TypeKind};

/// The uses of a type, as far as its tag is concerned.
#[derive(Default)]
struct Uses {
    /// The tags it has as a variant: property and values.
    tags: Vec<(String, Vec<String>)>,
    /// True when something other than a tagged union uses it.
    alone: bool,
    /// True when it is a variant that is found only by trying, so that its members are needed.
    tried: bool,
}

/// Makes a constant of each tag that can have only one value.
///
/// That is the case when the document gives it one value, and all unions map that value to the variant. A tag that the
/// document does not require is one too, if nothing else uses the type: without it, a service can't tell the variants
/// apart. If the document
/// leaves the value open, or lists those of all variants, it is the case when nothing else uses the type.
pub(super) fn fix_tags(api: &mut Api) {
    let uses = uses(api);
    let mut fixed: Vec<(usize, Vec<(usize, String)>)> = Vec::new();
    for (index, uses) in uses.iter().enumerate() {
        let TypeKind::Object(object) = &api.types.0[index].kind else {
            continue;
        };
        let fields = object.fields.iter().enumerate();
        let constants = fields.filter_map(|(at, field)| Some((at, value(api, field, uses)?)));
        let constants: Vec<_> = constants.collect();
        if !constants.is_empty() {
            fixed.push((index, constants));
        }
    }
    for (index, constants) in fixed {
        let TypeKind::Object(object) = &mut api.types.0[index].kind else {
            continue;
        };
        // From the last, so that no index moves.
        for (at, value) in constants.into_iter().rev() {
            let wire = object.fields.remove(at).wire;
            object.constants.insert(0, Constant { wire, value });
        }
    }
}

/// Returns the only value that a field of a type with these uses can have.
fn value(api: &Api, field: &Field, uses: &Uses) -> Option<String> {
    let plain = !field.nullable && !field.read_only && !field.write_only;
    if !plain || uses.tried || !field.required && uses.alone {
        return None;
    }
    let mut tags = uses.tags.iter().filter(|(property, _)| *property == field.wire);
    let (_, values) = tags.next()?;
    let [value] = values.as_slice() else {
        return None;
    };
    if tags.any(|(_, others)| others != values) {
        return None;
    }
    let fits = match api.types.behind(&field.ty) {
        Ty::String => !uses.alone && field.required,
        Ty::Named(id) => match &api.types[*id].kind {
            TypeKind::Enum(known) if !known.integer => {
                match known.variants.as_slice() {
                    [only] => only.wire == *value,
                    // The variants share the list, so none of them narrows it.
                    several => !uses.alone && field.required && several.iter().any(|known| known.wire == *value),
                }
            }
            _ => false,
        },
        _ => false,
    };
    fits.then(|| value.clone())
}

fn uses(api: &Api) -> Vec<Uses> {
    let mut uses: Vec<Uses> = api.types.0.iter().map(|_| Uses::default()).collect();
    let alone = |uses: &mut Vec<Uses>, ty: &Ty| {
        visit::named(ty, &mut |id| uses[id.0 as usize].alone = true);
    };
    for operation in &api.operations {
        let (sent, received) = visit::sent_and_received(operation);
        for ty in sent.into_iter().chain(received) {
            alone(&mut uses, ty);
        }
    }
    for (_, ty) in api.types.live() {
        let TypeKind::Union(union) = &ty.kind else {
            visit::children(ty, &mut |child| alone(&mut uses, child));
            continue;
        };
        for variant in &union.variants {
            match (api.types.behind(&variant.ty), &union.tag) {
                (Ty::Named(TypeId(id)), Some(tag)) => uses[*id as usize]
                    .tags
                    .push((tag.property.clone(), variant.tag_values.clone())),
                (Ty::Named(TypeId(id)), None) => uses[*id as usize].tried = true,
                (other, _) => alone(&mut uses, other),
            }
        }
    }
    uses
}
