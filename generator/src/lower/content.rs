//! Responses: which media type is used, and how it is read.

use super::schema::Lowered;
use super::{Lowering, inhabited};
use crate::diagnostic::Code;
use crate::model::{BodyKind, Docs, Response, StatusRange, Ty};
use crate::spec;

impl<'a> Lowering<'a> {
    /// The responses of an operation: those that mean success, and those that mean failure.
    pub(super) fn responses(
        &mut self,
        responses: &'a [spec::Response],
    ) -> (Vec<Response>, Vec<Response>) {
        let (mut success, mut failure) = (Vec::new(), Vec::new());
        let means_success = |status| match status {
            spec::Status::Exact(code) => code / 100 == 2,
            spec::Status::Class(class) => class == 2,
            spec::Status::Default => false,
        };
        for item in responses {
            let (status, class) = match item.status {
                spec::Status::Exact(code) => (StatusRange::Exact(code), code / 100),
                spec::Status::Class(class) => (StatusRange::Class(class), u16::from(class)),
                spec::Status::Default => {
                    let same = item.same_as.map(|index| responses[index].status);
                    if success.is_empty() {
                        success.push(self.response(item, StatusRange::Default));
                    } else if !same.is_some_and(means_success) {
                        failure.push(self.response(item, StatusRange::Default));
                    }
                    continue;
                }
            };
            match class {
                2 => success.push(self.response(item, status)),
                4 | 5 => failure.push(self.response(item, status)),
                // Informational answers and redirects never reach the caller as an answer.
                _ => {}
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

    fn response(&mut self, item: &'a spec::Response, status: StatusRange) -> Response {
        let (kind, ty, docs) = match self.content(&item.content) {
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
        if item.description.is_some() {
            docs.description.clone_from(&item.description);
        }
        Response {
            status,
            kind,
            ty,
            docs,
            place: item.place.clone(),
        }
    }

    /// The media type that is used of those a body may have: JSON, if it may.
    fn content(&mut self, content: &'a [spec::Content]) -> Option<(String, BodyKind, Lowered)> {
        let (kind, item) = content
            .iter()
            .map(|item| (body_kind(&item.media_type), item))
            .min_by_key(|(kind, _)| rank(*kind))?;
        let lowered = match (kind, &item.schema) {
            (BodyKind::Json | BodyKind::Form | BodyKind::Events, Some(schema)) => {
                self.schema(schema, 0)
            }
            (BodyKind::Json | BodyKind::Form | BodyKind::Events, None) => Lowered::of(Ty::Any),
            (BodyKind::Text, _) => Lowered::of(Ty::String),
            _ => Lowered::of(Ty::Bytes),
        };
        Some((item.media_type.clone(), kind, lowered))
    }
}

/// Which kind goes before which, where there is a choice.
pub(super) fn rank(kind: BodyKind) -> u8 {
    match kind {
        BodyKind::Json => 0,
        BodyKind::Form => 1,
        BodyKind::Multipart => 2,
        BodyKind::Text => 3,
        BodyKind::Events => 4,
        BodyKind::Bytes | BodyKind::Empty => 5,
    }
}

/// How a body of this media type is read. Parameters and letter case do not matter.
pub(super) fn body_kind(media_type: &str) -> BodyKind {
    let essence = media_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    match essence.as_str() {
        "application/json" | "text/json" | "*/*" | "application/*" => BodyKind::Json,
        "application/x-www-form-urlencoded" => BodyKind::Form,
        "multipart/form-data" => BodyKind::Multipart,
        "text/event-stream" => BodyKind::Events,
        other if other.ends_with("+json") => BodyKind::Json,
        other if other.starts_with("text/") => BodyKind::Text,
        _ => BodyKind::Bytes,
    }
}
