//! Types whose names the rules could not make well: long ones, and such as had to be told apart by a number.

use std::collections::{HashSet, VecDeque};
use std::fmt::Write as _;

use super::quoted;
use crate::model::{Api, ParameterLocation, Ty, TypeId, TypeKind};

/// Names as long as this are worth a thought.
const LONG: usize = 32;
/// So many pins are proposed.
const SHOWN: usize = 10;

pub(super) fn comments(text: &mut String, api: &Api) {
    let mut pins: Vec<(String, TypeId)> = places(api)
        .into_iter()
        .filter(|(_, id)| is_poor(api, *id))
        .collect();
    pins.sort_by_key(|(_, id)| std::cmp::Reverse(api.types[*id].name.len()));
    let more = pins.len().saturating_sub(SHOWN);
    if pins.is_empty() {
        return;
    }
    text.push_str(
        "\n# Types whose names are long, or are told apart by a number. A pin gives one a better name:\n",
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
    let numbered = ty.name.ends_with(|c: char| c.is_ascii_digit());
    let said = |name: &str| name.ends_with(|c: char| c.is_ascii_digit());
    let number_is_said = ty.titles.iter().any(|title| said(title));
    ty.component.is_none() && (ty.name.len() > LONG || (numbered && !number_is_said))
}

/// The shortest way to each type that is no component, as pins write it.
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
                        // A dot in a name would lead elsewhere.
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
