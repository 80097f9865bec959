//! Parameters of Swagger 2.0: those of the request, the one that is the body, and those that make a form.

use super::Replacing;
use super::node::Node;
use super::notes;
use super::v20::Reader;
use crate::diagnostic::Location;
use crate::spec::{Content, Edge, Encoding, In, Parameter, Payload, RequestBody, Schema, Style, TypeSet};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

impl<'a> Reader<'a> {
    /// Returns the parameters of an operation as they are written, references followed: those of the path item first,
    /// replaced by those of the operation with the same name and location.
    pub(super) fn written(&self, item: &Node<'a>, operation: &Node<'a>) -> Vec<Node<'a>> {
        let mut written = Replacing::new();
        for owner in [item, operation] {
            for (parameter, place) in owner.items("parameters") {
                let Some(parameter) = self.resolve(parameter, place) else {
                    continue;
                };
                // An operation has one body, whatever its name.
                let location = parameter.text("in");
                let name = parameter.text("name");
                let name = name.filter(|_| location != Some("body"));
                written.put((location, name), parameter);
            }
        }
        written.into_items()
    }

    /// Returns the parameters in the path, the query and the headers.
    pub(super) fn parameters(&mut self, written: &[Node<'a>]) -> Vec<Parameter> {
        let mut read = Vec::new();
        for parameter in written {
            let location = match parameter.text("in") {
                Some("path") => In::Path,
                Some("query") => In::Query,
                Some("header") => In::Header,
                _ => continue,
            };
            let Some(name) = parameter.string("name") else {
                continue;
            };
            let (style, explode) = style(parameter, location == In::Query);
            read.push(Parameter {
                name,
                location,
                style,
                explode,
                allow_reserved: false,
                required: parameter.flag("required"),
                deprecated: parameter.flag("deprecated") || parameter.flag("x-deprecated"),
                deprecation: notes::deprecation(|key| parameter.get(key)),
                description: parameter.nonblank("description"),
                payload: Payload::Schema(self.item(parameter)),
                place: parameter.place.clone(),
            });
        }
        read
    }

    /// Returns the request body: the body parameter, or the form of the form parameters.
    pub(super) fn body(
        &mut self,
        written: &[Node<'a>],
        consumes: &[String],
        operation: &Location,
    ) -> Option<RequestBody> {
        let is = |one: &&Node<'a>, place: &str| one.text("in") == Some(place);
        if let Some(body) = written.iter().find(|one| is(one, "body")) {
            return Some(self.whole_body(body, consumes));
        }
        let fields: Vec<&Node<'a>> = written.iter().filter(|one| is(one, "formData")).collect();
        (!fields.is_empty()).then(|| self.form(&fields, consumes, operation))
    }

    fn whole_body(&mut self, body: &Node<'a>, consumes: &[String]) -> RequestBody {
        let schema = body.get("schema");
        let schema = schema.map(|schema| self.edge(schema, body.place.child("schema")));
        let json = [JSON.to_owned()];
        let media_types = if consumes.is_empty() { &json } else { consumes };
        let content = media_types.iter();
        RequestBody {
            content: content
                .map(|media_type| Content::of(media_type, schema.clone(), body.place.clone()))
                .collect(),
            required: body.flag("required"),
            description: body.nonblank("description"),
            place: body.place.clone(),
        }
    }

    fn form(&mut self, fields: &[&Node<'a>], consumes: &[String], operation: &Location) -> RequestBody {
        let place = operation.child("parameters");
        let (id, fresh) = self.arena.open(&place);
        let mut encoding = Vec::new();
        let mut schema = Schema {
            types: TypeSet::OBJECT,
            place: place.clone(),
            ..Schema::default()
        };
        for field in fields {
            let Some(name) = field.string("name") else {
                continue;
            };
            let edge = self.item(field);
            // A member of a form is described by a schema, but a parameter has the keywords itself.
            let mut member = self.arena.schema(edge.to).clone();
            member.description = field.nonblank("description");
            self.arena.fill(edge.to, member);
            schema.properties.push((name.clone(), edge));
            if field.flag("required") {
                schema.required.push(name.clone());
            }
            if field.text("type") == Some("array") {
                let (style, explode) = style(field, true);
                let written = Encoding {
                    style: Some(style),
                    explode: Some(explode),
                    ..Encoding::default()
                };
                encoding.push((name, written));
            }
        }
        let required = !schema.required.is_empty();
        if fresh {
            self.arena.fill(id, schema);
        }
        let has_file = fields.iter().any(|field| field.text("type") == Some("file"));
        let edge = Edge {
            to: id,
            reference: None,
        };
        let content = |media_type: &str| Content {
            encoding: encoding.clone(),
            ..Content::of(media_type, Some(edge.clone()), place.clone())
        };
        RequestBody {
            content: form_types(consumes, has_file).into_iter().map(content).collect(),
            required,
            description: None,
            place: place.clone(),
        }
    }
}

/// Returns the media types of a form: those of the two form types that the operation consumes. Files need multipart.
fn form_types(consumes: &[String], has_file: bool) -> Vec<&str> {
    let essence = |media_type: &str| {
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        essence.to_ascii_lowercase()
    };
    let fits = |media_type: &&str| match essence(media_type).as_str() {
        MULTIPART => true,
        FORM => !has_file,
        _ => false,
    };
    let named: Vec<&str> = consumes.iter().map(String::as_str).filter(fits).collect();
    match (named.is_empty(), has_file) {
        (false, _) => named,
        (true, true) => vec![MULTIPART],
        (true, false) => vec![FORM],
    }
}

/// Returns the style of a list, and whether each item is a parameter of its own.
fn style(item: &Node<'_>, named: bool) -> (Style, bool) {
    let is_list = item.text("type") == Some("array");
    let format = item.text("collectionFormat").filter(|_| is_list);
    match format.unwrap_or("csv") {
        "ssv" => (Style::SpaceDelimited, false),
        "tsv" => (Style::TabDelimited, false),
        "pipes" => (Style::PipeDelimited, false),
        "multi" if named => (Style::Form, true),
        // A single value is written the same way, exploded or not: this is the default of later versions.
        _ if named => (Style::Form, !is_list),
        _ => (Style::Simple, false),
    }
}
