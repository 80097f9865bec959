//! Request bodies and responses: which media type is used, and how it is read.

use indexmap::IndexMap;
use openapiv3::{
    MediaType, ReferenceOr, RequestBody, Response as ResponseItem, Responses, StatusCode,
};

use super::schema::Lowered;
use super::{Lowering, inhabited};
use crate::diagnostic::{Code, Location};
use crate::model::{Body, BodyKind, Docs, Response, StatusRange, Ty, TypeKind};

impl<'a> Lowering<'a> {
    pub(super) fn body(
        &mut self,
        item: &'a ReferenceOr<RequestBody>,
        place: &Location,
    ) -> Option<Body> {
        let map = self.openapi.components.as_ref().map(|c| &c.request_bodies);
        let (body, place) = self.resolve(item, "requestBodies", map, place)?;
        let (media_type, mut kind, lowered) = self.content(&body.content, &place)?;
        let mut ty = inhabited(lowered.ty);
        if kind == BodyKind::Events {
            // Nobody sends events: to a request it is bytes like others.
            (kind, ty) = (BodyKind::Bytes, Ty::Bytes);
        }
        let members_required = match &ty {
            Ty::Named(id) => match &self.api.types[*id].kind {
                TypeKind::Object(object) => object.fields.iter().any(|field| field.required),
                _ => false,
            },
            _ => false,
        };
        Some(Body {
            media_type,
            kind,
            ty,
            required: body.required || members_required,
            docs: described(body.description.as_ref()),
            place,
            name: String::new(),
        })
    }

    /// The answers of an operation: those that mean success, and those that mean failure.
    pub(super) fn responses(
        &mut self,
        responses: &'a Responses,
        place: &Location,
    ) -> (Vec<Response>, Vec<Response>) {
        let (mut success, mut failure) = (Vec::new(), Vec::new());
        let mut success_items: Vec<&ResponseItem> = Vec::new();
        let map = self.openapi.components.as_ref().map(|c| &c.responses);
        for (code, item) in &responses.responses {
            let place = place.child(&code.to_string());
            let Some((item, at)) = self.resolve(item, "responses", map, &place) else {
                continue;
            };
            let (status, class) = match code {
                StatusCode::Code(code) => (StatusRange::Exact(*code), code / 100),
                StatusCode::Range(class) => (
                    StatusRange::Class(u8::try_from(*class).unwrap_or_default()),
                    *class,
                ),
            };
            match class {
                2 => {
                    success_items.push(item);
                    success.push(self.response(item, status, &at));
                }
                4 | 5 => failure.push(self.response(item, status, &at)),
                // Informational answers and redirects never reach the caller as an answer.
                _ => {}
            }
        }
        if let Some(item) = &responses.default {
            let place = place.child("default");
            if let Some((item, at)) = self.resolve(item, "responses", map, &place) {
                if success.is_empty() {
                    success.push(self.response(item, StatusRange::Default, &at));
                } else if !success_items.contains(&item) {
                    failure.push(self.response(item, StatusRange::Default, &at));
                }
            }
        }
        success.sort_by_key(|response| (response.kind == BodyKind::Empty, response.status));
        failure.sort_by_key(|response| response.status);
        if let [first, second, ..] = success.as_slice()
            && second.kind != BodyKind::Empty
            && (first.kind, &first.ty) != (second.kind, &second.ty)
        {
            let place = second.place.clone();
            self.report(
                Code::SeveralSuccessAnswers,
                &place,
                "this operation has several success answers with different content; all are read as the first of them",
            );
        }
        (success, failure)
    }

    fn response(
        &mut self,
        item: &'a ResponseItem,
        status: StatusRange,
        place: &Location,
    ) -> Response {
        let (kind, ty, docs) = match self.content(&item.content, place) {
            None => (BodyKind::Empty, Ty::Unit, Docs::default()),
            Some((_, BodyKind::Multipart | BodyKind::Form, _)) => {
                (BodyKind::Bytes, Ty::Bytes, Docs::default())
            }
            // An object that can have no members is nothing to read.
            Some((_, BodyKind::Json, lowered)) if lowered.ty == Ty::Unit => {
                (BodyKind::Empty, Ty::Unit, Docs::default())
            }
            Some((_, kind, mut lowered)) => {
                if kind == BodyKind::Events {
                    lowered.ty = inhabited(lowered.ty);
                }
                let json = matches!(kind, BodyKind::Json | BodyKind::Events);
                let ty = if lowered.nullable && json && lowered.ty != Ty::Any {
                    Ty::Nullable(Box::new(lowered.ty))
                } else {
                    lowered.ty
                };
                (kind, ty, lowered.docs)
            }
        };
        let mut docs = docs;
        if !item.description.trim().is_empty() {
            docs.description = Some(item.description.clone());
        }
        Response {
            status,
            kind,
            ty,
            docs,
            place: place.clone(),
        }
    }

    /// The media type that is used of those a body may have: JSON, if it may.
    fn content(
        &mut self,
        content: &'a IndexMap<String, MediaType>,
        place: &Location,
    ) -> Option<(String, BodyKind, Lowered)> {
        let at = place.child("content");
        let (media_type, kind, item) = content
            .iter()
            .map(|(name, item)| (name, body_kind(name), item))
            .min_by_key(|(_, kind, _)| match kind {
                BodyKind::Json => 0,
                BodyKind::Form => 1,
                BodyKind::Multipart => 2,
                BodyKind::Text => 3,
                BodyKind::Events => 4,
                BodyKind::Bytes | BodyKind::Empty => 5,
            })?;
        let place = at.child(media_type).child("schema");
        let lowered = match (kind, &item.schema) {
            (BodyKind::Json | BodyKind::Form | BodyKind::Events, Some(schema)) => {
                self.schema(schema, &place, 0)
            }
            (BodyKind::Json | BodyKind::Form | BodyKind::Events, None) => Lowered::of(Ty::Any),
            (BodyKind::Text, _) => Lowered::of(Ty::String),
            _ => Lowered::of(Ty::Bytes),
        };
        Some((media_type.clone(), kind, lowered))
    }
}

fn described(description: Option<&String>) -> Docs {
    Docs {
        description: description.filter(|text| !text.trim().is_empty()).cloned(),
        ..Docs::default()
    }
}

/// How a body of this media type is read. Parameters and letter case do not matter.
fn body_kind(media_type: &str) -> BodyKind {
    let essence = media_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    match essence.as_str() {
        "application/json" | "*/*" | "application/*" => BodyKind::Json,
        "application/x-www-form-urlencoded" => BodyKind::Form,
        "multipart/form-data" => BodyKind::Multipart,
        "text/event-stream" => BodyKind::Events,
        other if other.ends_with("+json") => BodyKind::Json,
        other if other.starts_with("text/") => BodyKind::Text,
        _ => BodyKind::Bytes,
    }
}
