//! Locations of types, independent of their names, for tests of names.

use std::collections::BTreeMap;

use botpress_codegen::model::{Api, ParameterLocation, Ty, TypeId, TypeKind};

/// Returns the name of the type at each location of an API. A location is a path from an operation or a component
/// through properties (`createBot.body.user.tags.*`, `Bot.status`); it does not change while the document is the same
/// there.
pub fn names(api: &Api) -> BTreeMap<String, String> {
    let mut places = BTreeMap::new();
    visit(api, &mut |place, id| {
        places.insert(place.to_owned(), api.types[id].name.clone());
    });
    places
}

/// Calls `found` with each location and its type. Members of a component are listed only under the component.
pub fn visit(api: &Api, found: &mut dyn FnMut(&str, TypeId)) {
    for (id, ty) in api.types.live() {
        if let Some(component) = &ty.component {
            found(component, id);
            members(api, component, id, found);
        }
    }
    for operation in &api.operations {
        let id = &operation.id;
        for parameter in &operation.parameters {
            let location = match parameter.location {
                ParameterLocation::Path => "path",
                ParameterLocation::Query => "query",
                ParameterLocation::Header => "header",
                ParameterLocation::Cookie => "cookie",
            };
            walk(
                api,
                &format!("{id}.{location}.{}", parameter.wire),
                &parameter.ty,
                found,
            );
        }
        if let Some(body) = &operation.body {
            walk(api, &format!("{id}.body"), &body.content.ty, found);
        }
        for response in operation.responses.iter().chain(&operation.errors) {
            let status = response.status.as_written();
            walk(api, &format!("{id}.{status}"), &response.ty, found);
            if let Some(beside) = &response.as_stream {
                walk(api, &format!("{id}.{status}.stream"), &beside.ty, found);
            }
        }
    }
}

fn walk(api: &Api, place: &str, ty: &Ty, found: &mut dyn FnMut(&str, TypeId)) {
    match ty {
        Ty::List(inner) | Ty::Map(inner) => walk(api, &format!("{place}.*"), inner, found),
        Ty::Tuple(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(api, &format!("{place}.{index}"), item, found);
            }
        }
        Ty::Nullable(inner) | Ty::Boxed(inner) => walk(api, place, inner, found),
        Ty::Named(id) => {
            found(place, *id);
            if api.types[*id].component.is_none() {
                members(api, place, *id, found);
            }
        }
        _ => {}
    }
}

fn members(api: &Api, place: &str, id: TypeId, found: &mut dyn FnMut(&str, TypeId)) {
    match &api.types[id].kind {
        TypeKind::Object(object) => {
            for field in &object.fields {
                walk(api, &format!("{place}.{}", field.wire), &field.ty, found);
            }
            if let Some(additional) = &object.additional {
                walk(api, &format!("{place}.*"), additional, found);
            }
        }
        TypeKind::Union(union) => {
            for variant in &union.variants {
                let values = variant.tag_values.join("|");
                walk(api, &format!("{place}({values})"), &variant.ty, found);
            }
        }
        TypeKind::Alias(target) | TypeKind::Wrapper(target) => walk(api, place, target, found),
        TypeKind::Enum(_) => {}
    }
}
