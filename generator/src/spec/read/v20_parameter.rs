//! Parameters of Swagger 2.0: those that are parameters, the one that is the body, and those that make a form together.

use serde_json::Value;

use super::notes;
use super::plain::{flag, list, text};
use super::v20::Reader;
use crate::diagnostic::Location;
use crate::resolve::Target;
use crate::spec::{
    Additional, Content, Edge, Encoding, In, Parameter, Payload, RequestBody, Schema, Style,
    TypeSet,
};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

impl<'a> Reader<'a> {
    /// The parameters of an operation as they are written, references followed: those of the path item first, replaced
    /// where the operation has one of the same name and place.
    pub(super) fn written(&self, item: &Target<'a>, operation: &Target<'a>) -> Vec<Target<'a>> {
        let mut written: Vec<Target<'a>> = Vec::new();
        for owner in [item, operation] {
            let place = owner.place.child("parameters");
            for (index, parameter) in list(owner.value, "parameters").enumerate() {
                let place = place.child(&index.to_string());
                let Some(parameter) = self.resolve(parameter, place) else {
                    continue;
                };
                let key = |one: &Target<'a>| {
                    let text = |key| text(one.value, key);
                    // An operation has one body, whatever it is called.
                    let name = text("name").filter(|_| text("in") != Some("body"));
                    (text("in"), name)
                };
                match written
                    .iter_mut()
                    .find(|known| key(known) == key(&parameter))
                {
                    Some(known) => *known = parameter,
                    None => written.push(parameter),
                }
            }
        }
        written
    }

    /// The parameters that go into the path, the query and the headers.
    pub(super) fn parameters(&mut self, written: &[Target<'a>]) -> Vec<Parameter> {
        let mut read = Vec::new();
        for Target { value, place } in written {
            let location = match text(value, "in") {
                Some("path") => In::Path,
                Some("query") => In::Query,
                Some("header") => In::Header,
                _ => continue,
            };
            let Some(name) = text(value, "name") else {
                continue;
            };
            let (style, explode) = style(value, location == In::Query);
            read.push(Parameter {
                name: name.to_owned(),
                location,
                style,
                explode,
                allow_reserved: false,
                required: flag(value, "required"),
                deprecated: flag(value, "deprecated") || flag(value, "x-deprecated"),
                deprecation: notes::deprecation(|key| value.get(key)),
                description: description(value),
                payload: Payload::Schema(self.item(value, place.clone())),
                place: place.clone(),
            });
        }
        read
    }

    /// The request body: the parameter that is one, or the form that parameters make.
    pub(super) fn body(
        &mut self,
        written: &[Target<'a>],
        consumes: &[&'a str],
        operation: &Location,
    ) -> Option<RequestBody> {
        let is = |one: &&Target<'a>, place: &str| text(one.value, "in") == Some(place);
        if let Some(body) = written.iter().find(|one| is(one, "body")) {
            return Some(self.whole_body(body, consumes));
        }
        let fields: Vec<&Target<'a>> = written.iter().filter(|one| is(one, "formData")).collect();
        (!fields.is_empty()).then(|| self.form(&fields, consumes, operation))
    }

    fn whole_body(&mut self, body: &Target<'a>, consumes: &[&'a str]) -> RequestBody {
        let schema = body.value.get("schema");
        let schema = schema.map(|schema| self.edge(schema, body.place.child("schema")));
        let media_types = if consumes.is_empty() {
            &[JSON]
        } else {
            consumes
        };
        RequestBody {
            content: media_types
                .iter()
                .map(|media_type| Content {
                    media_type: (*media_type).to_owned(),
                    schema: schema.clone(),
                    item: None,
                    encoding: Vec::new(),
                    place: body.place.clone(),
                })
                .collect(),
            required: flag(body.value, "required"),
            description: description(body.value),
            place: body.place.clone(),
        }
    }

    fn form(
        &mut self,
        fields: &[&Target<'a>],
        consumes: &[&'a str],
        operation: &Location,
    ) -> RequestBody {
        let place = operation.child("parameters");
        let (id, fresh) = self.arena.open(&place);
        let mut encoding = Vec::new();
        let mut schema = Schema {
            types: TypeSet::OBJECT,
            additional: Additional::Unsaid,
            place: place.clone(),
            ..Schema::default()
        };
        for Target { value, place } in fields.iter().copied() {
            let Some(name) = text(value, "name") else {
                continue;
            };
            let edge = self.item(value, place.clone());
            // A member of a form has a schema that describes it, where a parameter describes itself.
            let mut member = self.arena.schema(edge.to).clone();
            member.description = description(value);
            self.arena.fill(edge.to, member);
            schema.properties.push((name.to_owned(), edge));
            if flag(value, "required") {
                schema.required.push(name.to_owned());
            }
            if text(value, "type") == Some("array") {
                let (style, explode) = style(value, true);
                let written = Encoding {
                    style: Some(style),
                    explode: Some(explode),
                    ..Encoding::default()
                };
                encoding.push((name.to_owned(), written));
            }
        }
        let required = !schema.required.is_empty();
        if fresh {
            self.arena.fill(id, schema);
        }
        let has_file = |field: &&Target<'a>| text(field.value, "type") == Some("file");
        let media_types = form_types(consumes, fields.iter().any(has_file));
        let content = |media_type: &str| Content {
            media_type: media_type.to_owned(),
            schema: Some(Edge {
                to: id,
                reference: None,
            }),
            item: None,
            encoding: encoding.clone(),
            place: place.clone(),
        };
        RequestBody {
            content: media_types.into_iter().map(content).collect(),
            required,
            description: None,
            place: place.clone(),
        }
    }
}

/// The media types of a form: those of the two that have members which the operation consumes. Files go by one of
/// them only.
fn form_types<'c>(consumes: &[&'c str], has_file: bool) -> Vec<&'c str> {
    let essence = |media_type: &str| {
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        essence.to_ascii_lowercase()
    };
    let fits = |media_type: &&&str| match essence(media_type).as_str() {
        MULTIPART => true,
        FORM => !has_file,
        _ => false,
    };
    let named: Vec<&'c str> = consumes.iter().filter(fits).copied().collect();
    match (named.is_empty(), has_file) {
        (false, _) => named,
        (true, true) => vec![MULTIPART],
        (true, false) => vec![FORM],
    }
}

/// How a list is written, and whether each item is a parameter of its own.
fn style(value: &Value, named: bool) -> (Style, bool) {
    let is_list = text(value, "type") == Some("array");
    let format = text(value, "collectionFormat").filter(|_| is_list);
    match format.unwrap_or("csv") {
        "ssv" => (Style::SpaceDelimited, false),
        "tsv" => (Style::TabDelimited, false),
        "pipes" => (Style::PipeDelimited, false),
        "multi" if named => (Style::Form, true),
        // A single value is written the same way, exploded or not: it is what later versions do by default.
        _ if named => (Style::Form, !is_list),
        _ => (Style::Simple, false),
    }
}

fn description(value: &Value) -> Option<String> {
    let text = text(value, "description").filter(|text| !text.trim().is_empty());
    text.map(str::to_owned)
}
