//! Parameters: their locations and styles.

use super::Lowering;
use super::content::body_kind;
use super::schema::Lowered;
use crate::model::{BodyKind, Parameter, ParameterLocation, Style, Ty, TypeKind};
use crate::spec;

impl<'a> Lowering<'a> {
    /// Lowers the parameters of an operation.
    pub(super) fn parameters(&mut self, parameters: &'a [spec::Parameter]) -> Vec<Parameter> {
        parameters
            .iter()
            .filter_map(|parameter| self.parameter(parameter))
            .collect()
    }

    fn parameter(&mut self, parameter: &'a spec::Parameter) -> Option<Parameter> {
        let location = match parameter.location {
            spec::In::Query => ParameterLocation::Query,
            spec::In::Header => {
                let ignored = self.spec.ignored_headers;
                if ignored.contains(&parameter.name.to_ascii_lowercase().as_str()) {
                    return None;
                }
                ParameterLocation::Header
            }
            spec::In::Path => ParameterLocation::Path,
            spec::In::Cookie => ParameterLocation::Cookie,
        };
        let mut style = style(parameter.style);
        let mut explode = parameter.explode;
        let lowered = match &parameter.payload {
            spec::Payload::Schema(schema) => self.schema(schema, 0),
            // The members of a form are parameters on their own.
            spec::Payload::Content(content)
                if style == Style::Whole && body_kind(&content.media_type) == BodyKind::Form =>
            {
                (style, explode) = (Style::Form, true);
                match &content.schema {
                    Some(schema) => self.schema(schema, 0),
                    None => Lowered::of(Ty::JsonObject),
                }
            }
            // Content other than JSON is sent as it is: as a single value of any style.
            spec::Payload::Content(content) if body_kind(&content.media_type) != BodyKind::Json => {
                explode = false;
                Lowered::of(Ty::String)
            }
            spec::Payload::Content(content) => {
                style = match style {
                    Style::Whole => Style::WholeJson,
                    _ => Style::Json,
                };
                match &content.schema {
                    Some(schema) => self.schema(schema, 0),
                    None => Lowered::of(Ty::Any),
                }
            }
            spec::Payload::Undeclared => {
                style = Style::Json;
                Lowered::of(Ty::Any)
            }
        };
        let ty = super::inhabited(lowered.ty);
        if location == ParameterLocation::Query
            && style == Style::Form
            && let Some(configured) = self.options.query_objects
            && self.may_be_object(&ty)
        {
            style = configured;
            explode = true;
        }
        let mut docs = lowered.docs;
        if parameter.description.is_some() {
            docs.description.clone_from(&parameter.description);
        }
        docs.deprecated |= parameter.deprecated;
        if parameter.deprecation.is_some() {
            docs.deprecation.clone_from(&parameter.deprecation);
        }
        Some(Parameter {
            wire: parameter.name.clone(),
            name: String::new(),
            entry_name: String::new(),
            by_name: false,
            preset: None,
            location,
            style,
            explode: explode && !matches!(style, Style::Json | Style::WholeJson),
            allow_reserved: parameter.allow_reserved && location == ParameterLocation::Query,
            // No part of a path can be left out.
            required: parameter.required || location == ParameterLocation::Path,
            ty,
            docs,
            place: parameter.place.clone(),
        })
    }

    /// Returns whether a value of the type may be an object.
    fn may_be_object(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Any | Ty::JsonObject | Ty::Map(_) => true,
            Ty::Named(id) => match &self.api.types[*id].kind {
                TypeKind::Object(_) | TypeKind::Union(_) => true,
                TypeKind::Alias(ty) | TypeKind::Wrapper(ty) => self.may_be_object(ty),
                TypeKind::Enum(_) => false,
            },
            _ => false,
        }
    }
}

/// Converts the style of the document.
pub(super) fn style(style: spec::Style) -> Style {
    match style {
        spec::Style::Simple => Style::Simple,
        spec::Style::Label => Style::Label,
        spec::Style::Matrix => Style::Matrix,
        spec::Style::Form => Style::Form,
        spec::Style::SpaceDelimited => Style::Space,
        spec::Style::PipeDelimited => Style::Pipe,
        spec::Style::Cookie => Style::Cookie,
        spec::Style::TabDelimited => Style::Tab,
        spec::Style::DeepObject => Style::DeepObject,
        spec::Style::Whole => Style::Whole,
    }
}
