//! Checks that every name is a valid identifier: emission relies on it.

use crate::model::{Api, TypeKind};

use super::{CrateOptions, EmitError};

/// Finds the first name that is not a valid Rust identifier.
pub(super) fn check(apis: &[Api], options: &CrateOptions) -> Result<(), EmitError> {
    for error_type in &options.error_types {
        identifier("an error type", &error_type.name)?;
    }
    apis.iter().try_for_each(api)
}

fn api(api: &Api) -> Result<(), EmitError> {
    identifier(&api.document, &api.module)?;
    for group in &api.groups {
        identifier(&group.segment, &group.module)?;
    }
    for credential in &api.credentials {
        for name in [&credential.setter, &credential.source_setter, &credential.client_setter] {
            if !name.is_empty() {
                identifier(&credential.key, name)?;
            }
        }
    }
    for header in &api.client_headers {
        identifier(&header.wire, &header.name)?;
    }
    for variable in api.server_variables() {
        identifier(&variable.wire, &variable.name)?;
    }
    // A single server needs no name.
    for server in api.servers.iter().filter(|_| api.servers.len() > 1) {
        identifier(&server.url, &server.name)?;
    }
    for (_, ty) in api.types.live() {
        let place = ty.place.pointer.as_str();
        identifier(place, &ty.name)?;
        match &ty.kind {
            TypeKind::Object(object) => {
                for field in &object.fields {
                    identifier(field.place.pointer.as_str(), &field.name)?;
                }
                if object.additional.is_some() {
                    identifier(place, &object.additional_name)?;
                } else {
                    identifier(place, &object.unknown_name)?;
                }
            }
            TypeKind::Enum(scalar) => {
                identifier(place, &scalar.unknown)?;
                for variant in &scalar.variants {
                    identifier(place, &variant.name)?;
                }
            }
            TypeKind::Union(union) => {
                identifier(place, &union.unknown)?;
                for variant in &union.variants {
                    identifier(variant.place.pointer.as_str(), &variant.name)?;
                }
            }
            TypeKind::Alias(_) | TypeKind::Wrapper(_) => {}
        }
    }
    for operation in &api.operations {
        let place = operation.place.pointer.as_str();
        identifier(place, &operation.method_name)?;
        identifier(place, &operation.request_name)?;
        for parameter in &operation.parameters {
            identifier(parameter.place.pointer.as_str(), &parameter.name)?;
            if !parameter.entry_name.is_empty() {
                identifier(parameter.place.pointer.as_str(), &parameter.entry_name)?;
            }
        }
        if let Some(body) = &operation.body {
            let place = body.place.pointer.as_str();
            for content in body.contents() {
                identifier(place, &content.name)?;
                if !content.method_name.is_empty() {
                    identifier(place, &content.method_name)?;
                }
                for part in &content.parts {
                    identifier(place, &content.parts_name)?;
                    identifier(part.place.pointer.as_str(), &part.name)?;
                }
            }
        }
    }
    Ok(())
}

fn identifier(place: &str, name: &str) -> Result<(), EmitError> {
    match syn::parse_str::<syn::Ident>(name) {
        Ok(_) => Ok(()),
        Err(_) => Err(EmitError::Name {
            place: place.to_owned(),
            name: name.to_owned(),
        }),
    }
}
