//! The state of the client: header parameters that operations share, and the environment variables that set it up.

use super::Settings;
use crate::model::{Api, ClientHeader, Docs, Operation, Parameter, ParameterLocation, Ty};

/// Moves headers to the client: those that the configuration names, and those that every operation declares as a plain
/// string, since they identify the caller and not the call.
pub(super) fn lift(api: &mut Api, settings: &Settings) {
    let mut headers: Vec<ClientHeader> = Vec::new();
    for wire in shared(api) {
        headers.push(ClientHeader {
            wire,
            name: String::new(),
            env: None,
            except: Vec::new(),
            required: false,
            optional_for: Vec::new(),
            docs: Docs::default(),
        });
    }
    for (wire, setting) in &settings.headers {
        let known = headers.iter_mut().find(|header| header.wire.eq_ignore_ascii_case(wire));
        if let Some(header) = known {
            header.env.clone_from(&setting.env);
        } else {
            headers.push(ClientHeader {
                wire: wire.clone(),
                name: String::new(),
                env: setting.env.clone(),
                except: Vec::new(),
                required: false,
                optional_for: Vec::new(),
                docs: Docs::default(),
            });
        }
    }
    for header in &mut headers {
        let setting = settings
            .headers
            .iter()
            .find(|(wire, _)| header.wire.eq_ignore_ascii_case(wire));
        if setting.is_some_and(|(_, setting)| setting.only_declared) {
            let others = api
                .operations
                .iter()
                .filter(|operation| declared(operation, &header.wire).next().is_none());
            header.except = others.map(|operation| operation.id.clone()).collect();
        }
    }
    for header in &mut headers {
        let free = |operation: &&Operation| !declared(operation, &header.wire).any(|parameter| parameter.required);
        let others = api.operations.iter().filter(free);
        header.optional_for = others.map(|operation| operation.id.clone()).collect();
        header.required = header.optional_for.len() < api.operations.len();
        if !header.required {
            header.optional_for.clear();
        }
    }
    for operation in &mut api.operations {
        operation.parameters.retain(|parameter| {
            let header = headers.iter_mut().find(|header| {
                parameter.location == ParameterLocation::Header && header.wire.eq_ignore_ascii_case(&parameter.wire)
            });
            let Some(header) = header else { return true };
            if header.docs.description.is_none() {
                header.docs = parameter.docs.clone();
            }
            false
        });
    }
    for credential in &mut api.credentials {
        credential.env = settings.credentials.get(&credential.key).cloned();
    }
    for variable in api.servers.iter_mut().flat_map(|server| &mut server.variables) {
        if settings.required_server_variables.contains(&variable.wire) {
            variable.default = None;
        }
    }
    api.client_headers = headers;
    api.base_url_env.clone_from(&settings.base_url_env);
    let key = settings.idempotency_header.as_ref();
    api.idempotency_header = key.map(|name| name.to_ascii_lowercase());
    api.webhook_signature.clone_from(&settings.webhook_signature);
}

/// Returns the parameters of the operation that are this header.
fn declared<'a>(operation: &'a Operation, wire: &'a str) -> impl Iterator<Item = &'a Parameter> {
    operation.parameters.iter().filter(move |parameter| {
        parameter.location == ParameterLocation::Header && parameter.wire.eq_ignore_ascii_case(wire)
    })
}

/// Returns the headers that every operation declares, in the order of the first operation.
fn shared(api: &Api) -> Vec<String> {
    let Some((first, rest)) = api.operations.split_first() else {
        return Vec::new();
    };
    let shares =
        |operation: &Operation, wire: &str| declared(operation, wire).any(|parameter| parameter.ty == Ty::String);
    first
        .parameters
        .iter()
        .filter(|parameter| parameter.location == ParameterLocation::Header)
        .map(|parameter| parameter.wire.clone())
        .filter(|wire| shares(first, wire) && rest.iter().all(|other| shares(other, wire)))
        .collect()
}
