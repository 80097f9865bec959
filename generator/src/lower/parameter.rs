//! Parameters: where they go and how they are written there.

use super::Lowering;
use super::schema::Lowered;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Parameter, ParameterLocation, Style, Ty, TypeKind};
use crate::spec;

impl<'a> Lowering<'a> {
    /// The parameters of an operation.
    pub(super) fn parameters(
        &mut self,
        parameters: &'a [spec::Parameter],
        unsupported: &mut Vec<Diagnostic>,
    ) -> Vec<Parameter> {
        parameters
            .iter()
            .filter_map(|parameter| self.parameter(parameter, unsupported))
            .collect()
    }

    fn parameter(
        &mut self,
        parameter: &'a spec::Parameter,
        unsupported: &mut Vec<Diagnostic>,
    ) -> Option<Parameter> {
        let (location, mut style) = match parameter.location {
            spec::In::Query => (
                ParameterLocation::Query,
                match (parameter.style, parameter.explode) {
                    (spec::Style::DeepObject, _) => Style::DeepObject,
                    // Exploded, no style has anything left to put between the values.
                    (_, true) => Style::FormExploded,
                    (spec::Style::SpaceDelimited, false) => Style::Space,
                    (spec::Style::PipeDelimited, false) => Style::Pipe,
                    (_, false) => Style::Form,
                },
            ),
            spec::In::Header => {
                // OpenAPI 3.0, Parameter Object: definitions of these three shall be ignored.
                let ignored = ["accept", "content-type", "authorization"];
                if ignored.contains(&parameter.name.to_ascii_lowercase().as_str()) {
                    return None;
                }
                (ParameterLocation::Header, Style::Simple)
            }
            spec::In::Path => {
                if parameter.style != spec::Style::Simple {
                    unsupported.push(Diagnostic::new(
                        Code::PathStyle,
                        &parameter.place.child("style"),
                        format!(
                            "path parameter `{}` is not of style `simple`",
                            parameter.name
                        ),
                    ));
                }
                (ParameterLocation::Path, Style::Simple)
            }
            spec::In::Cookie => (ParameterLocation::Cookie, Style::Form),
        };
        let lowered = match &parameter.payload {
            spec::Payload::Schema(schema) => self.schema(schema, 0),
            spec::Payload::Content(content) => {
                style = Style::Json;
                match &content.schema {
                    Some(schema) => self.schema(schema, 0),
                    None => Lowered::of(Ty::Any),
                }
            }
            spec::Payload::Unsaid => {
                style = Style::Json;
                Lowered::of(Ty::Any)
            }
        };
        let ty = super::inhabited(lowered.ty);
        if location == ParameterLocation::Query
            && matches!(style, Style::Form | Style::FormExploded)
            && self.may_be_object(&ty)
        {
            style = match (self.options.query_objects, style) {
                (Style::FormExploded, style) => style,
                (configured, _) => configured,
            };
        }
        let mut docs = lowered.docs;
        if parameter.description.is_some() {
            docs.description.clone_from(&parameter.description);
        }
        docs.deprecated |= parameter.deprecated;
        Some(Parameter {
            wire: parameter.name.clone(),
            name: String::new(),
            entry_name: String::new(),
            location,
            style,
            // A path without one of its parts is another path.
            required: parameter.required || location == ParameterLocation::Path,
            ty,
            docs,
            place: parameter.place.clone(),
        })
    }

    fn may_be_object(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Any | Ty::JsonObject | Ty::Map(_) => true,
            Ty::Named(id) => match &self.api.types[*id].kind {
                TypeKind::Object(_) | TypeKind::Union(_) => true,
                TypeKind::Alias(ty) => self.may_be_object(ty),
                TypeKind::Enum(_) => false,
            },
            _ => false,
        }
    }
}
