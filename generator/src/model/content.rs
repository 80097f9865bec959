//! The content of a request body: its media types, the members of forms, the parts of multipart bodies.

use serde::Serialize;

use super::docs::Docs;
use super::operation::{BodyKind, Style};
use super::types::Ty;
use crate::diagnostic::Location;

/// One of the media types that a request body may have.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Content {
    /// The media type as it is written in the document.
    pub media_type: String,
    /// Other media types that are written the same way, of the same type.
    pub also: Vec<String>,
    /// Its format.
    pub kind: BodyKind,
    /// Its type, for JSON and form bodies.
    pub ty: Ty,
    /// Members of a form that are not written in the default way.
    pub form: Vec<FormField>,
    /// The parts of a multipart body, as far as the document describes them.
    pub parts: Vec<Part>,
    /// The argument or setter in Rust. Empty until the name pass.
    pub name: String,
    /// For a further content of a required body, the client's method that takes it (`create_user_multipart`). Empty
    /// until the name pass, and if there is none.
    pub method_name: String,
    /// The Rust type that contains the parts (`CreateUserParts`). Empty until the name pass, and if there are no parts.
    pub parts_name: String,
}

impl Content {
    /// Returns whether it is `multipart/form-data`, not parts of another media type.
    pub fn is_form_data(&self) -> bool {
        let essence = self.media_type.split(';').next().unwrap_or_default().trim();
        essence.eq_ignore_ascii_case("multipart/form-data")
    }

    /// Returns the types that it contains.
    pub fn types(&self) -> impl Iterator<Item = &Ty> {
        std::iter::once(&self.ty).chain(self.parts.iter().map(|part| &part.ty))
    }

    /// Returns the types that it contains, for changes.
    pub fn types_mut(&mut self) -> impl Iterator<Item = &mut Ty> {
        std::iter::once(&mut self.ty).chain(self.parts.iter_mut().map(|part| &mut part.ty))
    }
}

/// The encoding of a member of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FormField {
    /// Its name.
    pub wire: String,
    /// The style of lists and objects.
    pub style: Style,
    /// True when each item of a list and each member of an object is written on its own.
    pub explode: bool,
    /// True when reserved characters of its value are sent as they are.
    pub allow_reserved: bool,
}

/// A part of a multipart body.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Part {
    /// Its name on the wire.
    pub wire: String,
    /// Its argument or setter in Rust. Empty until the name pass.
    pub name: String,
    /// The format of its content.
    pub kind: PartKind,
    /// The type of its content; of one of them if there are several.
    pub ty: Ty,
    /// True when there may be several parts of this name.
    pub many: bool,
    /// The separator, if several values are written as one part.
    pub separator: Option<&'static str>,
    /// The media type that the document specifies for it, if any.
    pub media_type: Option<String>,
    /// True when it must be given.
    pub required: bool,
    /// Its documentation.
    pub docs: Docs,
    /// Its location.
    pub place: Location,
}

/// The format of a part's content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum PartKind {
    /// A file: bytes with a name.
    File,
    /// Text.
    Text,
    /// JSON.
    Json,
    /// Parts for the members of an object: `name[member]`.
    Members,
}
