//! Finds types whose generated names are poor: long ones, and those that only a number distinguishes.

use std::collections::{HashSet, VecDeque};
use std::fmt::Write as _;

use crate::model::{Api, ParameterLocation, Ty, TypeId, TypeKind};
use crate::text::toml as quoted;

/// The length from which a name is long.
const LONG: usize = 32;
/// The maximum number of pins that are proposed.
const SHOWN: usize = 10;

pub(super) fn comments(text: &mut String, api: &Api) {
    let mut pins: Vec<(String, TypeId)> = places(api).into_iter().filter(|(_, id)| is_poor(api, *id)).collect();
    pins.sort_by_key(|(_, id)| std::cmp::Reverse(api.types[*id].name.len()));
    let more = pins.len().saturating_sub(SHOWN);
    if pins.is_empty() {
        return;
    }
    text.push_str(
        "\n# Types with a long name, or with a number to distinguish it. A pin gives a type a better name:\n",
    );
    for (place, id) in pins.iter().take(SHOWN) {
        let _ = writeln!(
            text,
            "# [[apis.{}.names]]\n# at = {}\n# name = {}\n# reason = \"\"",
            api.module,
            quoted(place),
            quoted(&api.types[*id].name)
        );
    }
    if more > 0 {
        let _ = writeln!(text, "# … and {more} more");
    }
}

fn is_poor(api: &Api, id: TypeId) -> bool {
    let ty = &api.types[id];
    let is_numbered = |name: &str| name.ends_with(|c: char| c.is_ascii_digit());
    let numbered = is_numbered(&ty.name);
    let title_is_numbered = ty.titles.iter().any(|title| is_numbered(title));
    ty.component.is_none() && (ty.name.len() > LONG || (numbered && !title_is_numbered))
}

/// Returns the shortest path to each type that is not a component, as pins write it.
fn places(api: &Api) -> Vec<(String, TypeId)> {
    let mut open: VecDeque<(String, Ty)> = VecDeque::new();
    for (id, ty) in api.types.live() {
        if let Some(component) = &ty.component {
            open.push_back((component.clone(), Ty::Named(id)));
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
            let place = format!("{id}.{location}.{}", parameter.wire);
            open.push_back((place, parameter.ty.clone()));
        }
        if let Some(body) = &operation.body {
            open.push_back((format!("{id}.body"), body.content.ty.clone()));
        }
        if let Some(response) = operation.first_response() {
            open.push_back((format!("{id}.response"), response.ty.clone()));
        }
    }
    let mut seen = HashSet::new();
    let mut places = Vec::new();
    while let Some((place, ty)) = open.pop_front() {
        match &ty {
            Ty::List(inner) | Ty::Map(inner) => {
                open.push_back((format!("{place}.*"), (**inner).clone()));
            }
            Ty::Nullable(inner) | Ty::Boxed(inner) => open.push_back((place, (**inner).clone())),
            Ty::Named(id) if seen.insert(*id) => {
                let ty = &api.types[*id];
                if ty.component.is_none() {
                    places.push((place.clone(), *id));
                }
                match &ty.kind {
                    TypeKind::Object(object) => {
                        // A dot in a name would be read as a separator.
                        let fields = object.fields.iter().filter(|one| !one.wire.contains('.'));
                        for field in fields {
                            open.push_back((format!("{place}.{}", field.wire), field.ty.clone()));
                        }
                    }
                    TypeKind::Alias(target) | TypeKind::Wrapper(target) => {
                        open.push_back((place, target.clone()));
                    }
                    TypeKind::Union(_) | TypeKind::Enum(_) => {}
                }
            }
            _ => {}
        }
    }
    places
}
