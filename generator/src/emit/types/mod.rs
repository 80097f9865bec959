//! Named types: one file for each kind.

mod alias;
mod builder;
mod convert;
mod debug;
mod object;
mod origin;
mod scalar_enum;
mod shape;
mod union;
mod wrapper;

use crate::model::{Api, TypeId, TypeKind};

use super::EmitError;
use super::describe::{Comment, describe};

use super::scope::{Need, Place, Scope, Uses};
pub(super) use origin::Origins;
pub(super) use scalar_enum::{Variant, open_enum};

/// One type, printed.
pub(super) struct TypeText {
    pub(super) id: TypeId,
    pub(super) text: String,
    pub(super) uses: Uses,
}

/// Emits one type and everything that belongs to it.
pub(super) fn emit(api: &Api, origins: &Origins<'_>, id: TypeId) -> Result<TypeText, EmitError> {
    let ty = &api.types[id];
    let mut scope = Scope::new(api, Place::Types);
    scope.origins = Some(origins);
    let text = match &ty.kind {
        TypeKind::Object(object) => object::emit(&mut scope, id, object)?,
        TypeKind::Enum(scalar) => scalar_enum::emit(&mut scope, id, scalar)?,
        TypeKind::Union(union) => super::print::items(union::emit(&mut scope, id, union))?,
        TypeKind::Alias(target) => super::print::items(alias::emit(&mut scope, id, target))?,
        TypeKind::Wrapper(around) => super::print::items(wrapper::emit(&mut scope, id, around))?,
    };
    let mut uses = scope.uses;
    if ty.docs.deprecated {
        uses.needs.insert(Need::Deprecated);
    }
    Ok(TypeText { id, text, uses })
}

/// The documentation of a named type: the document's description, and the use of the type.
fn comment(scope: &Scope<'_>, id: TypeId) -> Comment {
    let ty = &scope.api.types[id];
    let line = scope.origins.and_then(|origins| origins.line(id));
    let known = ty.docs.description.is_some() || ty.docs.summary.is_some();
    let mut comment = if known {
        describe(&ty.docs, "")
    } else if let Some(description) = scope.origins.and_then(|origins| origins.description(id)) {
        Comment::prose(description)
    } else {
        let otherwise = line.unwrap_or_default();
        return describe(&ty.docs, otherwise);
    };
    comment.paragraph(line);
    comment
}

/// A name in prose.
fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}
