//! Responses: the choice of the media type, and how it is read.

use std::collections::HashSet;

use super::schema::Lowered;
use super::{Lowering, inhabited};
use crate::diagnostic::Code;
use crate::model::{BodyKind, Docs, Method, Response, StatusRange, StreamFormat, Ty};
use crate::spec::media_type::{essence, is_json, is_xml};
use crate::spec::{self, TypeSet};

impl<'a> Lowering<'a> {
    /// Lowers the responses of an operation: success responses and error responses.
    pub(super) fn responses(
        &mut self,
        responses: &'a [spec::Response],
        method: &Method,
    ) -> (Vec<Response>, Vec<Response>) {
        let (mut success, mut failure) = (Vec::new(), Vec::new());
        let mut redirect = None;
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
                        success.push(self.response(item, StatusRange::Default, method));
                    } else if !same.is_some_and(means_success) {
                        failure.push(self.response(item, StatusRange::Default, method));
                    }
                    continue;
                }
            };
            match class {
                2 => success.push(self.response(item, status, method)),
                4 | 5 => failure.push(self.response(item, status, method)),
                3 if !matches!(status, StatusRange::Exact(300 | 304..=306)) => {
                    redirect.get_or_insert((item, status));
                }
                // Informational responses never reach the caller, nor does a response to a conditional request.
                _ => {}
            }
        }
        // Redirects are followed. If there is no other response, the document does not describe the content behind it.
        if success.is_empty()
            && *method == Method::Get
            && let Some((item, status)) = redirect
        {
            success.push(anything(item, status));
        }
        success.shrink_to_fit();
        failure.shrink_to_fit();
        success.sort_by_key(|response| (response.kind == BodyKind::Empty, response.status));
        failure.sort_by_key(|response| response.status);
        (success, failure)
    }

    fn response(&mut self, item: &'a spec::Response, status: StatusRange, method: &Method) -> Response {
        // RFC 9110, section 9.3.2: the response to HEAD describes content, but does not have it. Section 6.4.1: that of
        // status 204 never has any. (That of 205 should not, but services send it, and it can be read.)
        let content: &[spec::Content] = match (method, status) {
            (Method::Head, _) | (_, StatusRange::Exact(204)) => &[],
            _ => &item.content,
        };
        let mut response = self.in_one_form(item, status, content);
        response.headers = self.headers(&item.headers);
        let streams = matches!(response.kind, BodyKind::Events);
        if response.kind != BodyKind::Empty && !streams {
            let stream = content
                .iter()
                .find(|content| stream_format(&content.media_type).is_some());
            response.as_stream = stream
                .map(|content| self.in_one_form(item, status, std::slice::from_ref(content)))
                .map(Box::new);
        }
        response
    }

    /// Lowers a response with this content only.
    fn in_one_form(&mut self, item: &'a spec::Response, status: StatusRange, content: &'a [spec::Content]) -> Response {
        let success = matches!(status, StatusRange::Exact(200..300) | StatusRange::Class(2));
        let chosen = match self.content_of(content, success) {
            // A file that JSON can't be: services declare a text in place of it.
            Some((media_type, BodyKind::Json, lowered)) if success && lowered.ty == Ty::String => {
                let mut others = content.iter();
                let binary = others.find(|item| {
                    let schema = item.schema.as_ref().map(|edge| &self.spec.schemas[edge.to]);
                    let is_declared = schema.is_some_and(|schema| schema.format.as_deref() == Some("binary"));
                    is_declared && body_kind(&item.media_type) == BodyKind::Bytes
                });
                Some(match binary {
                    Some(binary) => (
                        binary.media_type.clone(),
                        BodyKind::Bytes,
                        Lowered {
                            ty: Ty::Bytes,
                            ..lowered
                        },
                    ),
                    None => (media_type, BodyKind::Json, lowered),
                })
            }
            other => other,
        };
        let also = match &chosen {
            Some((_, BodyKind::Json, lowered)) if lowered.ty == Ty::String => texts(content),
            // All of them are read in the same way.
            Some((_, kind @ (BodyKind::Text | BodyKind::Bytes), _)) => all_of_kind(content, *kind),
            _ => Vec::new(),
        };
        let unread = match &chosen {
            Some((chosen, BodyKind::Json, _)) if also.is_empty() => unread(content, chosen),
            _ => Vec::new(),
        };
        let (media_type, kind, ty, mut docs) = match chosen {
            // There is nothing to read in an object that can't have members.
            Some((_, BodyKind::Json, lowered)) if lowered.ty == Ty::Unit => {
                (String::new(), BodyKind::Empty, Ty::Unit, Docs::default())
            }
            None => (String::new(), BodyKind::Empty, Ty::Unit, Docs::default()),
            Some((media_type, BodyKind::Multipart | BodyKind::Form, _)) => {
                (media_type, BodyKind::Bytes, Ty::Bytes, Docs::default())
            }
            Some((media_type, BodyKind::Json, lowered)) if is_binary(&lowered) => {
                // Swagger 2.0 has one schema for all media types.
                let mut others = content
                    .iter()
                    .filter(|item| body_kind(&item.media_type) == BodyKind::Bytes);
                let media_type: String = others.next().map_or(media_type, |item| item.media_type.clone());
                (media_type, BodyKind::Bytes, Ty::Bytes, lowered.docs)
            }
            // A text that may be of any media type, or of another than JSON, is read as it is declared.
            Some((media_type, BodyKind::Json, lowered))
                if lowered.ty == Ty::String && (media_type.contains('*') || !also.is_empty()) =>
            {
                (media_type, BodyKind::Text, Ty::String, lowered.docs)
            }
            Some((media_type, kind, mut lowered)) => {
                if kind == BodyKind::Events {
                    lowered.ty = inhabited(lowered.ty);
                }
                let json = matches!(kind, BodyKind::Json | BodyKind::Events);
                // An error with content is not null, whatever its schema allows.
                let ty = if lowered.nullable && json && success && lowered.ty != Ty::Any {
                    Ty::Nullable(Box::new(lowered.ty))
                } else {
                    lowered.ty
                };
                (media_type, kind, ty, lowered.docs)
            }
        };
        if item.description.is_some() {
            docs.description.clone_from(&item.description);
        }
        Response {
            status,
            stream: match kind {
                BodyKind::Events => stream_format(&media_type),
                _ => None,
            },
            media_type,
            also,
            unread,
            kind,
            ty,
            as_stream: None,
            headers: Vec::new(),
            docs,
            place: item.place.clone(),
        }
    }

    /// Returns the media type that is used of those a body may have: JSON, if it is one of them.
    pub(super) fn content(&mut self, content: &'a [spec::Content]) -> Option<(String, BodyKind, Lowered)> {
        self.content_of(content, false)
    }

    /// The same, for a success response or another body.
    fn content_of(&mut self, content: &'a [spec::Content], success: bool) -> Option<(String, BodyKind, Lowered)> {
        // RFC 9457: a problem is the body of an error. Some tools list it next to the content of a success too.
        let problem = |item: &spec::Content| success && essence(&item.media_type) == "application/problem+json";
        let (kind, item) = content
            .iter()
            .map(|item| (body_kind(&item.media_type), item))
            .min_by_key(|(kind, item)| (problem(item), rank(*kind)))?;
        self.say_xml(item);
        // The schema of a stream of values may be that of all of them, as a list.
        let schema = match (&item.schema, kind) {
            (Some(schema), BodyKind::Events) => Some(self.items_of(schema).unwrap_or(schema)),
            (schema, _) => schema.as_ref(),
        };
        let lowered = match (kind, schema) {
            (BodyKind::Events, _) if item.item.is_some() => self.values(item),
            (BodyKind::Events, Some(schema))
                if stream_format(&item.media_type) == Some(StreamFormat::Events) && self.is_whole_event(schema) =>
            {
                self.stream_item(schema, StreamFormat::Events)
            }
            (BodyKind::Json | BodyKind::Form | BodyKind::Events, Some(schema)) => self.schema(schema, 0),
            (BodyKind::Json | BodyKind::Form | BodyKind::Events, None) => Lowered::of(Ty::Any),
            (BodyKind::Text, _) => Lowered::of(Ty::String),
            _ => Lowered::of(Ty::Bytes),
        };
        Some((item.media_type.clone(), kind, lowered))
    }

    /// Returns the schema of the items of a list.
    fn items_of(&self, schema: &'a spec::Edge) -> Option<&'a spec::Edge> {
        let list = &self.spec.schemas[schema.to];
        list.items
            .as_ref()
            .filter(|_| list.types == TypeSet::ARRAY && list.tuple.is_empty())
    }
}

/// Returns the media types of a kind, if there are several.
fn all_of_kind(content: &[spec::Content], kind: BodyKind) -> Vec<String> {
    let same = content.iter().filter(|item| body_kind(&item.media_type) == kind);
    let same: Vec<String> = same.map(|item| item.media_type.clone()).collect();
    if same.len() > 1 { same } else { Vec::new() }
}

/// Returns the media types next to the chosen JSON that have a schema of their own: a table as CSV, a document as PDF,
/// a later version. With the schema of the JSON, they are the same value in another form.
fn unread(content: &[spec::Content], chosen: &str) -> Vec<String> {
    let target = |item: &spec::Content| item.schema.as_ref().map(|edge| edge.to);
    let is_json = |item: &&spec::Content| body_kind(&item.media_type) == BodyKind::Json;
    let read: HashSet<_> = content.iter().filter(is_json).map(target).collect();
    let main = content.iter().find(|item| item.media_type == chosen).map(target);
    let others = content.iter().filter(|item| match body_kind(&item.media_type) {
        BodyKind::Text | BodyKind::Bytes => !is_xml(&item.media_type) && !read.contains(&target(item)),
        // A problem is the body of an error.
        BodyKind::Json => {
            let is_problem = essence(&item.media_type) == "application/problem+json";
            item.schema.is_some() && !is_problem && main.is_some_and(|main| main != target(item))
        }
        _ => false,
    });
    others.map(|item| item.media_type.clone()).collect()
}

impl<'a> Lowering<'a> {
    /// Warns of XML content with a schema other than a plain string.
    pub(super) fn say_xml(&mut self, item: &'a spec::Content) {
        let Some(schema) = item.schema.as_ref().filter(|_| is_xml(&item.media_type)) else {
            return;
        };
        if self.spec.schemas[schema.to].types != TypeSet::STRING {
            let message = format!(
                "`{}` has a schema, but is not read as its type: callers get and pass the text or the bytes",
                item.media_type
            );
            self.report(Code::XmlBody, &item.place, message);
        }
    }

    /// Lowers the values of a stream, which the document describes one by one.
    fn values(&mut self, item: &'a spec::Content) -> Lowered {
        match (stream_format(&item.media_type), &item.item) {
            (Some(format), Some(edge)) => self.stream_item(edge, format),
            _ => Lowered::of(Ty::Any),
        }
    }
}

/// Returns the order of preference of kinds; a smaller number is preferred.
pub(super) fn rank(kind: BodyKind) -> u8 {
    match kind {
        BodyKind::Json => 0,
        BodyKind::Form => 1,
        BodyKind::Multipart => 2,
        BodyKind::Text => 3,
        // The stream that a response has in addition to another content has its own method.
        BodyKind::Bytes => 4,
        BodyKind::Events | BodyKind::Empty => 5,
    }
}

/// Returns how a body of this media type is read. Parameters and letter case do not matter.
pub(super) fn body_kind(media_type: &str) -> BodyKind {
    match essence(media_type).as_str() {
        "application/json" | "text/json" | "*/*" | "application/*" => BodyKind::Json,
        "application/x-www-form-urlencoded" => BodyKind::Form,
        "multipart/form-data" => BodyKind::Multipart,
        _ if stream_format(media_type).is_some() => BodyKind::Events,
        other if is_json(other) => BodyKind::Json,
        other if other.starts_with("text/") => BodyKind::Text,
        _ => BodyKind::Bytes,
    }
}

/// Content of any media type. The headers of a redirect are not those of the content behind it.
fn anything(item: &spec::Response, status: StatusRange) -> Response {
    Response {
        status,
        media_type: "*/*".to_owned(),
        also: Vec::new(),
        unread: Vec::new(),
        kind: BodyKind::Bytes,
        ty: Ty::Bytes,
        stream: None,
        as_stream: None,
        headers: Vec::new(),
        docs: Docs {
            description: item.description.clone(),
            ..Docs::default()
        },
        place: item.place.clone(),
    }
}

/// Returns the media types of plain text.
fn texts(content: &[spec::Content]) -> Vec<String> {
    let all = content.iter().map(|item| &item.media_type);
    let texts = all.filter(|it| body_kind(it) == BodyKind::Text && !is_xml(it));
    texts.cloned().collect()
}

/// Returns the format of a stream of values, if the media type is one.
fn stream_format(media_type: &str) -> Option<StreamFormat> {
    match essence(media_type).as_str() {
        "text/event-stream" => Some(StreamFormat::Events),
        "application/x-ndjson"
        | "application/ndjson"
        | "application/jsonl"
        | "application/x-jsonl"
        | "application/jsonlines"
        | "application/x-jsonlines"
        | "application/json-lines"
        | "application/stream+json"
        | "application/x-json-stream"
        | "application/json-seq" => Some(StreamFormat::Records),
        other if other.ends_with("+json-seq") || other.ends_with("+ndjson") => Some(StreamFormat::Records),
        _ => None,
    }
}

/// Returns whether a value is bytes.
pub(super) fn is_binary(lowered: &Lowered) -> bool {
    lowered.ty == Ty::Bytes || lowered.ty == Ty::String && lowered.docs.constraints.format.as_deref() == Some("binary")
}
