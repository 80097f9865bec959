//! Parts of operations of OpenAPI 3.0: parameters, request bodies, responses and their content.

use indexmap::IndexMap;
use openapiv3 as oas;
use openapiv3::ReferenceOr;

use super::v30::Reader;
use super::{nonblank, notes};
use crate::diagnostic::Location;
use crate::spec::{Content, Encoding, Header, In, Parameter, Payload, RequestBody, Response, Status, Style};

impl Reader<'_> {
    pub(super) fn parameter(&mut self, item: &ReferenceOr<oas::Parameter>, place: Location) -> Option<Parameter> {
        let (parameter, place) = self.resolve(item, self.section(|c| &c.parameters), place)?;
        let data = parameter.parameter_data_ref();
        let (location, style, allow_reserved) = match &*parameter {
            oas::Parameter::Query {
                style, allow_reserved, ..
            } => (In::Query, query_style(style), *allow_reserved),
            oas::Parameter::Header { .. } => (In::Header, Style::Simple, false),
            oas::Parameter::Path { style, .. } => {
                let style = match style {
                    oas::PathStyle::Matrix => Style::Matrix,
                    oas::PathStyle::Label => Style::Label,
                    oas::PathStyle::Simple => Style::Simple,
                };
                (In::Path, style, false)
            }
            oas::Parameter::Cookie { .. } => (In::Cookie, Style::Form, false),
        };
        Some(Parameter {
            name: data.name.clone(),
            location,
            style,
            explode: data.explode.unwrap_or(style == Style::Form),
            allow_reserved,
            required: data.required,
            deprecated: data.deprecated.unwrap_or(false),
            deprecation: notes::deprecation(|key| data.extensions.get(key)),
            description: nonblank(data.description.as_ref()),
            payload: self.payload(&data.format, &place),
            place,
        })
    }

    fn payload(&mut self, format: &oas::ParameterSchemaOrContent, place: &Location) -> Payload {
        match format {
            oas::ParameterSchemaOrContent::Schema(schema) => Payload::Schema(self.edge(schema, place.child("schema"))),
            oas::ParameterSchemaOrContent::Content(content) => {
                let first = self.content(content, &place.child("content")).into_iter().next();
                first.map_or(Payload::Undeclared, |one| Payload::Content(Box::new(one)))
            }
        }
    }

    fn content(&mut self, content: &oas::Content, place: &Location) -> Vec<Content> {
        // Most bodies have one media type; collecting would make room for four.
        let mut read = Vec::with_capacity(content.len());
        read.extend(content.iter().map(|(media_type, item)| {
            let place = place.child(media_type);
            let schema = item
                .schema
                .as_ref()
                .map(|schema| self.edge(schema, place.child("schema")));
            let at = place.child("encoding");
            let is_form = !media_type.starts_with("multipart/");
            let encoding = item
                .encoding
                .iter()
                .map(|(name, item)| (name.clone(), self.encoding(item, is_form, &at.child(name))))
                .collect();
            Content {
                media_type: media_type.clone(),
                schema,
                item: None,
                encoding,
                place,
            }
        }));
        read
    }

    /// Reads an encoding. Styles are for forms only (3.0.3, Encoding Object).
    fn encoding(&mut self, item: &oas::Encoding, is_form: bool, place: &Location) -> Encoding {
        let written = self.arena.graph().value(place);
        Encoding {
            content_type: item.content_type.clone(),
            headers: self.headers(&item.headers, &place.child("headers")),
            style: item.style.as_ref().filter(|_| is_form).map(query_style),
            // The library does not distinguish `false` from an absent value.
            explode: written
                .filter(|_| is_form)
                .and_then(|own| own.get("explode")?.as_bool()),
            allow_reserved: item.allow_reserved,
        }
    }

    fn headers(&mut self, headers: &IndexMap<String, ReferenceOr<oas::Header>>, place: &Location) -> Vec<Header> {
        let mut read = Vec::new();
        for (name, item) in headers {
            let Some((item, place)) = self.resolve(item, self.section(|c| &c.headers), place.child(name)) else {
                continue;
            };
            // The library does not have this keyword of headers.
            let written = self.arena.graph().value(&place);
            read.push(Header {
                name: name.clone(),
                required: item.required,
                deprecated: item.deprecated.unwrap_or(false),
                explode: written.and_then(|own| own.get("explode")?.as_bool()) == Some(true),
                description: nonblank(item.description.as_ref()),
                payload: self.payload(&item.format, &place),
                place,
            });
        }
        read
    }

    pub(super) fn body(&mut self, item: &ReferenceOr<oas::RequestBody>, place: Location) -> Option<RequestBody> {
        let (body, place) = self.resolve(item, self.section(|c| &c.request_bodies), place)?;
        Some(RequestBody {
            content: self.content(&body.content, &place.child("content")),
            required: body.required,
            description: nonblank(body.description.as_ref()),
            place,
        })
    }

    pub(super) fn responses(&mut self, responses: &oas::Responses, place: &Location) -> Vec<Response> {
        let mut read: Vec<Response> = Vec::new();
        let coded = responses.responses.iter().map(|(code, item)| {
            let status = match code {
                oas::StatusCode::Code(code) => Status::Exact(*code),
                oas::StatusCode::Range(class) => Status::Class(u8::try_from(*class).unwrap_or_default()),
            };
            (status, code.to_string(), item)
        });
        let default = responses.default.iter();
        let default = default.map(|item| (Status::Default, "default".to_owned(), item));
        for (status, key, item) in coded.chain(default) {
            let Some((item, place)) = self.resolve(item, self.section(|c| &c.responses), place.child(&key)) else {
                continue;
            };
            let graph = self.arena.graph();
            let written = |place: &Location| graph.value(place);
            let same_as = read.iter().position(|known| written(&known.place) == written(&place));
            read.push(Response {
                status,
                description: nonblank(Some(&item.description)),
                content: self.content(&item.content, &place.child("content")),
                headers: self.headers(&item.headers, &place.child("headers")),
                place,
                same_as,
            });
        }
        read.shrink_to_fit();
        read
    }
}

fn query_style(style: &oas::QueryStyle) -> Style {
    match style {
        oas::QueryStyle::Form => Style::Form,
        oas::QueryStyle::SpaceDelimited => Style::SpaceDelimited,
        oas::QueryStyle::PipeDelimited => Style::PipeDelimited,
        oas::QueryStyle::DeepObject => Style::DeepObject,
    }
}
