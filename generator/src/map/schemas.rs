//! Which type each schema of a document became.

use serde::Serialize;

use crate::diagnostic::DocumentId;
use crate::emit::rust_type;
use crate::model::{Api, Ty, TypeKind};
use crate::side_by_side::{Met, walk};
use crate::spec::Spec;

/// One schema, and the type that it became.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SchemaMap {
    /// Where it is, as a JSON pointer.
    pub pointer: String,
    /// The document that it is in, where that is another than the one that is generated from: its number among those that
    /// were read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<usize>,
    /// Its name, when it is a component.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub component: Option<String>,
    /// The type.
    #[serde(rename = "type")]
    pub ty: String,
    /// `struct`, `enum`, `union`, `alias`, or `plain` for a type without a name of its own.
    pub kind: &'static str,
}

/// All schemas that became types, those of components first.
pub(super) fn schemas(spec: &Spec, api: &Api) -> Vec<SchemaMap> {
    let mut found = Vec::new();
    walk(spec, api, &mut |met| {
        if let Met::Schema {
            place,
            component,
            ty,
        } = met
        {
            found.push(SchemaMap {
                pointer: place.pointer.as_str().to_owned(),
                document: (place.document != DocumentId::MAIN).then(|| place.document.index()),
                component: component.map(str::to_owned),
                ty: rust_type(api, ty),
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
