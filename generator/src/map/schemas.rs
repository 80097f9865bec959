//! Maps each schema of a document to its type.

use std::collections::HashSet;

use serde::Serialize;

use crate::diagnostic::DocumentId;
use crate::emit::rust_type;
use crate::model::{Api, Ty, TypeKind};
use crate::side_by_side::{Met, walk};
use crate::source::Document;
use crate::spec::Spec;

use super::written;

/// One schema and its type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SchemaMap {
    /// Its location, as a JSON pointer in its file.
    pub pointer: String,
    /// Its file, relative to the folder of the document, if it is not in the document itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The index of its document among those that were read, if it is not in the main document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<usize>,
    /// Its name, if it is a component.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub component: Option<String>,
    /// The type.
    #[serde(rename = "type")]
    pub ty: String,
    /// `struct`, `enum`, `union`, `alias`, or `plain` for a type without its own name.
    pub kind: &'static str,
}

/// Returns all schemas that have types, components first.
pub(super) fn schemas(document: &Document, spec: &Spec, api: &Api) -> Vec<SchemaMap> {
    let mut found = Vec::new();
    let mut known = HashSet::new();
    walk(spec, api, &mut |met| {
        if let Met::Schema { place, component, ty } = met {
            let (file, pointer) = written(document, place);
            let ty_text = rust_type(api, ty);
            // A schema that is copied to several locations is listed once.
            if file.is_some() && !known.insert((file.clone(), pointer.clone(), ty_text.clone())) {
                return;
            }
            found.push(SchemaMap {
                pointer,
                file,
                document: (place.document != DocumentId::MAIN).then(|| place.document.index()),
                component: component.map(str::to_owned),
                ty: ty_text,
                kind: kind(api, ty),
            });
        }
    });
    found
}

fn kind(api: &Api, ty: &Ty) -> &'static str {
    match ty {
        Ty::Named(id) => match &api.types[*id].kind {
            TypeKind::Object(_) | TypeKind::Wrapper(_) => "struct",
            TypeKind::Enum(_) => "enum",
            TypeKind::Union(_) => "union",
            TypeKind::Alias(_) => "alias",
        },
        _ => "plain",
    }
}
