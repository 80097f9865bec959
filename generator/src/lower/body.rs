//! Request bodies: all their media types, the members of forms, the parts of multipart bodies.

use super::content::{body_kind, is_binary};
use super::parameter::style;
use super::schema::Lowered;
use super::{Lowering, inhabited};
use crate::model::{Body, BodyKind, Content, Docs, Field, FormField, Part, PartKind, Style, Ty, TypeKind};
use crate::spec::media_type::{essence, is_xml};
use crate::spec::{self, Encoding, SchemaId};

/// The number of schemas that are visited in the search for a part of a body. Schemas that extend two others each would
/// be visited many times.
const MOST_VISITED: usize = 256;

/// The files of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum File {
    One,
    Several,
}

impl<'a> Lowering<'a> {
    pub(super) fn body(&mut self, body: &'a spec::RequestBody) -> Option<Body> {
        let preferred = preferred_first(&body.content);
        if let Some(first) = preferred.first() {
            self.say_xml(first);
        }
        let contents: Vec<Content> = preferred.into_iter().map(|item| self.request_content(item)).collect();
        let mut contents = contents.into_iter();
        let content = contents.next()?;
        let counts = self.options.required_bodies && !body.required && self.is_object(&content);
        self.bodies_required += usize::from(counts);
        Some(Body {
            content,
            others: contents.collect(),
            required: body.required || counts,
            docs: Docs {
                description: body.description.clone(),
                ..Docs::default()
            },
            place: body.place.clone(),
        })
    }

    fn is_object(&self, content: &Content) -> bool {
        let behind = self.api.types.behind(&content.ty);
        content.kind == BodyKind::Json
            && matches!(behind, Ty::Named(id) if matches!(self.api.types[*id].kind, TypeKind::Object(_)))
    }

    fn request_content(&mut self, item: &'a spec::Content) -> Content {
        let kind = match body_kind(&item.media_type) {
            // A request can't be a stream of events: it is sent as bytes.
            BodyKind::Events => BodyKind::Bytes,
            BodyKind::Bytes if self.has_parts(item) => BodyKind::Multipart,
            kind => kind,
        };
        let lowered = match (kind, &item.schema) {
            (BodyKind::Json | BodyKind::Form | BodyKind::Multipart, Some(schema)) => self.schema(schema, 0),
            (BodyKind::Json | BodyKind::Form, None) => Lowered::of(Ty::Any),
            (BodyKind::Text, _) => Lowered::of(Ty::String),
            _ => Lowered::of(Ty::Bytes),
        };
        // A range of media types (`*/*`) without a schema allows any content, not only JSON.
        let (kind, lowered) = if item.media_type.contains('*') && lowered.ty == Ty::Any {
            (BodyKind::Bytes, Lowered::of(Ty::Bytes))
        } else if kind == BodyKind::Json && is_binary(&lowered) {
            // Bytes are never JSON, whatever the media type says.
            (BodyKind::Bytes, Lowered::of(Ty::Bytes))
        } else {
            (kind, lowered)
        };
        let (mut ty, mut parts, mut form) = (inhabited(lowered.ty), Vec::new(), Vec::new());
        match kind {
            BodyKind::Multipart => {
                parts = self.multipart(item, &ty);
                ty = Ty::Bytes;
            }
            BodyKind::Form => form = item.encoding.iter().filter_map(field).collect(),
            _ => {}
        }
        let media_type = if kind == BodyKind::Multipart {
            without_boundary(&item.media_type)
        } else {
            item.media_type.clone()
        };
        Content {
            media_type,
            also: Vec::new(),
            kind,
            ty,
            form,
            parts,
            name: String::new(),
            method_name: String::new(),
            parts_name: String::new(),
        }
    }

    /// Returns whether a body of `multipart/related` and the like is an object, whose members are the parts.
    fn has_parts(&self, item: &spec::Content) -> bool {
        let schema = item.schema.as_ref().map(|edge| &self.spec.schemas[edge.to]);
        essence(&item.media_type).starts_with("multipart/")
            && schema.is_some_and(|schema| schema.has_members() || !schema.all_of.is_empty())
    }

    /// Returns the parts of a multipart body whose schema has the type `ty`.
    fn multipart(&self, item: &'a spec::Content, ty: &Ty) -> Vec<Part> {
        let Ty::Named(id) = self.api.types.behind(ty) else {
            return Vec::new();
        };
        let TypeKind::Object(object) = &self.api.types[*id].kind else {
            return Vec::new();
        };
        let fields = object.fields.iter().filter(|field| !field.read_only);
        fields.map(|field| self.part(item, field)).collect()
    }

    fn part(&self, item: &'a spec::Content, field: &Field) -> Part {
        let mut encoding = item.encoding.iter();
        let encoding = encoding.find(|(name, _)| *name == field.wire);
        let media_type = encoding.and_then(|(_, encoding)| named_type(encoding));
        let schema = item.schema.as_ref().map(|edge| edge.to);
        let schema = schema.and_then(|id| self.property(id, &field.wire, &mut { MOST_VISITED }));
        let mut ty = field.ty.clone();
        let file = schema.and_then(|id| self.file(id, &mut { MOST_VISITED }));
        // A list is several parts, unless the document declares it as one text.
        let one = media_type.is_some_and(is_json);
        let many = match (&ty, one) {
            (Ty::List(item), false) => {
                ty = (**item).clone();
                true
            }
            _ => file == Some(File::Several),
        };
        let text = matches!(
            self.api.types.behind(&ty),
            Ty::String | Ty::DateTime | Ty::Date | Ty::Bool | Ty::Integer(_) | Ty::Float
        );
        let named = matches!(self.api.types.behind(&ty), Ty::Named(id) if matches!(self.api.types[*id].kind, TypeKind::Enum(_)));
        let other = |media_type: &str| !is_json(media_type) && !media_type.starts_with("text/");
        let deep = encoding.is_some_and(|(_, one)| one.style == Some(spec::Style::DeepObject));
        let kind = match media_type {
            _ if file.is_some() => PartKind::File,
            // A style is used instead of the media type (3.1, Encoding Object).
            _ if deep && !many && !text && !named => PartKind::Members,
            Some(media_type) if is_json(media_type) => PartKind::Json,
            Some(media_type) if matches!(ty, Ty::String | Ty::Any) && other(media_type) => PartKind::File,
            // XML is not made from types.
            Some(media_type) if is_xml(media_type) && !text && !named => PartKind::File,
            _ if text || named || self.may_be_text(&ty) => PartKind::Text,
            _ => PartKind::Json,
        };
        let separator = encoding
            .filter(|(_, encoding)| many && kind == PartKind::Text && encoding.explode == Some(false))
            .map(|(_, encoding)| separator(encoding.style));
        Part {
            wire: field.wire.clone(),
            name: String::new(),
            kind,
            ty: if kind == PartKind::File { Ty::Bytes } else { ty },
            many,
            separator,
            media_type: media_type.map(str::to_owned),
            required: field.required,
            docs: field.docs.clone(),
            place: field.place.clone(),
        }
    }

    /// Returns the schema of a property, in a schema or in one that it extends.
    fn property(&self, id: SchemaId, name: &str, visits: &mut usize) -> Option<SchemaId> {
        *visits = visits.checked_sub(1)?;
        let schema = &self.spec.schemas[id];
        let own = schema.properties.iter().find(|(other, _)| other == name);
        own.map(|(_, edge)| edge.to).or_else(|| {
            let mut extended = schema.all_of.iter();
            extended.find_map(|edge| self.property(edge.to, name, visits))
        })
    }

    /// Returns whether a part of this schema is a file, or several.
    fn file(&self, id: SchemaId, visits: &mut usize) -> Option<File> {
        *visits = visits.checked_sub(1)?;
        let schema = &self.spec.schemas[id];
        // A part without a type is bytes (3.1, Encoding Object).
        if schema.format.as_deref() == Some("binary") || schema.accepts_all() {
            return Some(File::One);
        }
        if let Some(items) = &schema.items {
            let one = self.file(items.to, visits) == Some(File::One);
            return one.then_some(File::Several);
        }
        let mut extended = schema.all_of.iter();
        if let Some(file) = extended.find_map(|edge| self.file(edge.to, visits)) {
            return Some(file);
        }
        let alternatives = schema.one_of.iter().chain(&schema.any_of);
        let alternatives = alternatives.filter(|edge| !self.spec.schemas[edge.to].is_only_null());
        // A file, or its URL or description: text and JSON can be parts too.
        alternatives.filter_map(|edge| self.file(edge.to, visits)).max()
    }

    /// Returns whether values of a union are text: objects among them are JSON.
    fn may_be_text(&self, ty: &Ty) -> bool {
        let Ty::Named(id) = self.api.types.behind(ty) else {
            return false;
        };
        let TypeKind::Union(union) = &self.api.types[*id].kind else {
            return false;
        };
        let is_text = |ty: &Ty| match self.api.types.behind(ty) {
            Ty::String | Ty::DateTime | Ty::Date | Ty::Bool | Ty::Integer(_) | Ty::Float => true,
            Ty::Named(id) => matches!(self.api.types[*id].kind, TypeKind::Enum(_)),
            _ => false,
        };
        union.variants.iter().any(|variant| is_text(&variant.ty))
    }
}

/// Returns a media type without a boundary, which each body has of its own.
fn without_boundary(media_type: &str) -> String {
    let parts = media_type.split(';').map(str::trim);
    let parts = parts.filter(|part| !part.to_ascii_lowercase().starts_with("boundary="));
    parts.collect::<Vec<_>>().join("; ")
}

/// Returns the media types of a body; the first is sent unless the caller chooses another.
fn preferred_first(contents: &[spec::Content]) -> Vec<&spec::Content> {
    let mut contents: Vec<&spec::Content> = contents.iter().collect();
    contents.sort_by_key(|item| super::content::rank(body_kind(&item.media_type)));
    contents
}

/// Returns how a member of a form is written, if the document declares it.
fn field((name, encoding): &(String, Encoding)) -> Option<FormField> {
    let json = encoding.content_type.as_deref().is_some_and(is_json);
    let declared = encoding.style.is_some() || encoding.explode.is_some() || encoding.allow_reserved;
    if !declared && !json {
        return None;
    }
    let written = if json && !declared {
        Style::Json
    } else {
        style(encoding.style.unwrap_or(spec::Style::Form))
    };
    Some(FormField {
        wire: name.clone(),
        style: written,
        explode: encoding.explode.unwrap_or(written == Style::Form),
        allow_reserved: encoding.allow_reserved,
    })
}

/// Returns the separator of the values of a list in one text.
fn separator(style: Option<spec::Style>) -> &'static str {
    match style {
        Some(spec::Style::SpaceDelimited) => " ",
        Some(spec::Style::PipeDelimited) => "|",
        Some(spec::Style::TabDelimited) => "\t",
        _ => ",",
    }
}

/// Returns the first media type of a part that is not a range.
fn named_type(encoding: &Encoding) -> Option<&str> {
    let types = encoding.content_type.as_deref()?.split(',').map(str::trim);
    let mut named = types.filter(|one| !one.is_empty() && !one.contains('*'));
    named.next()
}

fn is_json(media_type: &str) -> bool {
    body_kind(media_type) == BodyKind::Json
}
