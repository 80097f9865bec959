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
    /// True when it is a variant that is found only by trying, or has the values that no other has: its members are
    /// needed.
    tried: bool,
}

/// Makes a constant of each tag that can have only one value.
///
/// That is the case when the document gives it one value, and all unions map that value to the variant. A tag that the
/// document does not require is one too, if nothing else uses the type: without it, a service can't tell the variants
/// apart. If the document
/// leaves the value open, or lists those of all variants, it is the case when nothing else uses the type. Otherwise the
/// field starts with it.
pub(super) fn fix_tags(api: &mut Api) {
    let uses = uses(api);
    let mut fixed: Vec<(usize, Vec<(usize, Value)>)> = Vec::new();
    for (index, uses) in uses.iter().enumerate() {
        let TypeKind::Object(object) = &api.types.0[index].kind else {
            continue;
        };
        let fields = object.fields.iter().enumerate();
        let tags = fields.filter_map(|(at, field)| Some((at, value(api, field, uses)?)));
        let tags: Vec<_> = tags.collect();
        if !tags.is_empty() {
            fixed.push((index, tags));
        }
    }
    for (index, tags) in fixed {
        let TypeKind::Object(object) = &mut api.types.0[index].kind else {
            continue;
        };
        // From the last, so that no index moves.
        for (at, tag) in tags.into_iter().rev() {
            match tag {
                Value::Only(value) => {
                    let wire = object.fields.remove(at).wire;
                    object.constants.insert(0, Constant { wire, value });
                }
                Value::First(value) => object.fields[at].starts = Some(value),
            }
        }
    }
}

/// A value of the field that is a tag.
enum Value {
    /// It has no other.
    Only(String),
    /// It has no other in a union, but the type is also used on its own.
    First(String),
}

/// Returns the value that a field of a type with these uses has.
fn value(api: &Api, field: &Field, uses: &Uses) -> Option<Value> {
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
    let chosen = |value| {
        if uses.alone {
            Value::First(value)
        } else {
            Value::Only(value)
        }
    };
    let open = || field.required.then(|| chosen(value.clone()));
    match api.types.behind(&field.ty) {
        Ty::String => open(),
        Ty::Named(id) => match &api.types[*id].kind {
            TypeKind::Enum(known) if !known.integer => match known.variants.as_slice() {
                [only] => (only.wire == *value).then(|| Value::Only(value.clone())),
                // The variants share the list, so none of them narrows it.
                several => several.iter().any(|known| known.wire == *value).then(open)?,
            },
            _ => None,
        },
        _ => None,
    }
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
            // What is read as it may have any value of the tag, which is written back.
            if let (true, Ty::Named(TypeId(id))) = (variant.fallback, api.types.behind(&variant.ty)) {
                uses[*id as usize].tried = true;
            }
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
