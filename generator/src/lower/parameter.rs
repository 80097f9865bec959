//! Parameters: where they go and how they are written there.

use openapiv3::{
    Parameter as ParameterItem, ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr,
};

use super::Lowering;
use super::schema::Lowered;
use crate::diagnostic::{Code, Diagnostic, Location};
use crate::model::{Parameter, ParameterLocation, Style, Ty, TypeKind};

impl<'a> Lowering<'a> {
    /// The parameters of an operation: those of its path item, then its own, which win.
    pub(super) fn parameters(
        &mut self,
        shared: (&'a [ReferenceOr<ParameterItem>], &Location),
        own: (&'a [ReferenceOr<ParameterItem>], &Location),
        unsupported: &mut Vec<Diagnostic>,
    ) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for (items, at) in [shared, own] {
            for (index, item) in items.iter().enumerate() {
                let place = at.child(&index.to_string());
                let Some(parameter) = self.parameter(item, &place, unsupported) else {
                    continue;
                };
                let known = parameters.iter_mut().find(|known| {
                    known.wire == parameter.wire && known.location == parameter.location
                });
                match known {
                    Some(known) => *known = parameter,
                    None => parameters.push(parameter),
                }
            }
        }
        parameters
    }

    fn parameter(
        &mut self,
        item: &'a ReferenceOr<ParameterItem>,
        place: &Location,
        unsupported: &mut Vec<Diagnostic>,
    ) -> Option<Parameter> {
        let map = self.openapi.components.as_ref().map(|c| &c.parameters);
        let (parameter, place) = self.resolve(item, "parameters", map, place)?;
        let data = parameter.parameter_data_ref();
        let (location, mut style) = match parameter {
            ParameterItem::Query { style, .. } => (
                ParameterLocation::Query,
                match (style, data.explode) {
                    (QueryStyle::DeepObject, _) => Style::DeepObject,
                    (QueryStyle::Form, Some(false)) => Style::Form,
                    // Exploded, no style has anything left to put between the values.
                    (QueryStyle::Form, None) | (_, Some(true)) => Style::FormExploded,
                    (QueryStyle::SpaceDelimited, _) => Style::Space,
                    (QueryStyle::PipeDelimited, _) => Style::Pipe,
                },
            ),
            ParameterItem::Header { .. } => {
                // OpenAPI 3.0, Parameter Object: definitions of these three shall be ignored.
                let ignored = ["accept", "content-type", "authorization"];
                if ignored.contains(&data.name.to_ascii_lowercase().as_str()) {
                    return None;
                }
                (ParameterLocation::Header, Style::Simple)
            }
            ParameterItem::Path { style, .. } => {
                if *style != PathStyle::Simple {
                    unsupported.push(Diagnostic::new(
                        Code::PathStyle,
                        &place.child("style"),
                        format!("path parameter `{}` is not of style `simple`", data.name),
                    ));
                }
                (ParameterLocation::Path, Style::Simple)
            }
            ParameterItem::Cookie { .. } => (ParameterLocation::Cookie, Style::Form),
        };
        let lowered = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => {
                self.schema(schema, &place.child("schema"), 0)
            }
            ParameterSchemaOrContent::Content(content) => {
                style = Style::Json;
                let at = place.child("content");
                match content.iter().next() {
                    Some((media, item)) => match &item.schema {
                        Some(schema) => self.schema(schema, &at.child(media).child("schema"), 0),
                        None => Lowered::of(Ty::Any),
                    },
                    None => Lowered::of(Ty::Any),
                }
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
        if let Some(text) = data.description.as_ref().filter(|t| !t.trim().is_empty()) {
            docs.description = Some(text.clone());
        }
        docs.deprecated |= data.deprecated.unwrap_or(false);
        Some(Parameter {
            wire: data.name.clone(),
            name: String::new(),
            entry_name: String::new(),
            location,
            style,
            // A path without one of its parts is another path.
            required: data.required || location == ParameterLocation::Path,
            ty,
            docs,
            place,
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
