//! The form of a service's errors: the members of its error bodies.

use std::collections::HashMap;
use std::fmt::Write as _;

use crate::model::{Api, ObjectType, Ty, TypeId, TypeKind};
use crate::text::toml as quoted;

/// The paths of the members, inner ones after a dot.
pub(super) struct Shape {
    type_name: String,
    message: Option<String>,
    id: Option<String>,
    operations: usize,
    of: usize,
}

const TYPES: &[&str] = &[
    "type",
    "code",
    "error_code",
    "errorCode",
    "errorType",
    "error_type",
    "name",
    "reason",
    "error",
];
const MESSAGES: &[&str] = &[
    "message",
    "msg",
    "detail",
    "details",
    "description",
    "error_description",
    "errorMessage",
    "error_message",
    "title",
];
const IDS: &[&str] = &["id", "request_id", "requestId", "trace_id", "traceId"];

/// Returns the form that the errors of most operations have.
pub(super) fn shape(api: &Api) -> Option<Shape> {
    let mut counts: HashMap<TypeId, usize> = HashMap::new();
    for operation in &api.operations {
        let mut own: Vec<TypeId> = operation
            .errors
            .iter()
            // Problem details are read without a setting.
            .filter(|error| !error.media_type.contains("problem+json"))
            .filter_map(|error| named(api, &error.ty))
            .collect();
        own.sort_unstable();
        own.dedup();
        for id in own {
            *counts.entry(id).or_default() += 1;
        }
    }
    let (id, operations) = counts
        .into_iter()
        .max_by_key(|(id, count)| (*count, std::cmp::Reverse(*id)))?;
    let TypeKind::Object(object) = &api.types[id].kind else {
        return None;
    };
    let found = members(api, object, "").or_else(|| {
        object.fields.iter().find_map(|field| {
            let TypeKind::Object(inner) = &api.types[named(api, &field.ty)?].kind else {
                return None;
            };
            let plain = !field.wire.contains('.');
            members(api, inner, &format!("{}.", field.wire)).filter(|_| plain)
        })
    });
    let (type_name, message, id) = found?;
    Some(Shape {
        type_name,
        message,
        id,
        operations,
        of: api.operations.len(),
    })
}

type Members = (String, Option<String>, Option<String>);

/// Returns the members of a type that has an error type and a message.
fn members(api: &Api, object: &ObjectType, before: &str) -> Option<Members> {
    let texts = |names: &[&str]| {
        let mut names = names.iter();
        names.find_map(|name| {
            let mut fields = object.fields.iter();
            let field = fields.find(|field| field.wire == **name)?;
            is_text(api, &field.ty).then(|| format!("{before}{name}"))
        })
    };
    let message = texts(MESSAGES)?;
    Some((texts(TYPES)?, Some(message), texts(IDS)))
}

fn is_text(api: &Api, ty: &Ty) -> bool {
    match api.types.behind(ty) {
        Ty::String => true,
        Ty::Named(id) => matches!(&api.types[*id].kind, TypeKind::Enum(scalar) if !scalar.integer),
        _ => false,
    }
}

fn named(api: &Api, ty: &Ty) -> Option<TypeId> {
    match api.types.behind(ty) {
        Ty::Named(id) => Some(*id),
        Ty::Boxed(inner) | Ty::Nullable(inner) => match api.types.behind(inner) {
            Ty::Named(id) => Some(*id),
            _ => None,
        },
        _ => None,
    }
}

impl Shape {
    /// Writes the settings.
    pub(super) fn text(&self) -> String {
        let mut text = format!(
            "# The members of a JSON error body with the type and the message; {} of {} operations have errors of this form.\n[errors]\n",
            self.operations, self.of
        );
        let all = [
            ("type", Some(&self.type_name)),
            ("message", self.message.as_ref()),
            ("id", self.id.as_ref()),
        ];
        for (key, value) in all {
            if let Some(value) = value {
                let _ = writeln!(text, "{key} = {}", quoted(value));
            }
        }
        text
    }
}
