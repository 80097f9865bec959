//! Lifts header parameters that all operations share onto the client, and says which environment variables set it up.

use crate::config::ApiConfig;
use crate::model::{Api, ClientHeader, Docs, Location, Ty};

/// A header belongs to the client when the configuration says so, or when every operation declares
/// it as a plain string: then it says who is calling, not what is called.
pub(super) fn lift(api: &mut Api, config: &ApiConfig) {
    let mut headers: Vec<ClientHeader> = Vec::new();
    for wire in shared(api) {
        headers.push(ClientHeader {
            wire,
            name: String::new(),
            env: None,
            required: false,
            docs: Docs::default(),
        });
    }
    for (wire, setting) in &config.headers {
        let known = headers
            .iter_mut()
            .find(|header| header.wire.eq_ignore_ascii_case(wire));
        if let Some(header) = known {
            header.env.clone_from(&setting.env);
        } else {
            headers.push(ClientHeader {
                wire: wire.clone(),
                name: String::new(),
                env: setting.env.clone(),
                required: false,
                docs: Docs::default(),
            });
        }
    }
    for operation in &mut api.operations {
        operation.parameters.retain(|parameter| {
            let header = headers.iter_mut().find(|header| {
                parameter.location == Location::Header
                    && header.wire.eq_ignore_ascii_case(&parameter.wire)
            });
            let Some(header) = header else { return true };
            header.required |= parameter.required;
            if header.docs.description.is_none() {
                header.docs = parameter.docs.clone();
            }
            false
        });
    }
    for credential in &mut api.credentials {
        credential.env = config.credentials.get(&credential.key).cloned();
    }
    api.client_headers = headers;
    api.base_url_env.clone_from(&config.base_url_env);
}

/// The headers that every operation declares, in the order of the first operation.
fn shared(api: &Api) -> Vec<String> {
    let Some((first, rest)) = api.operations.split_first() else {
        return Vec::new();
    };
    let declares = |operation: &crate::model::Operation, wire: &str| {
        operation.parameters.iter().any(|parameter| {
            parameter.location == Location::Header
                && parameter.ty == Ty::String
                && parameter.wire.eq_ignore_ascii_case(wire)
        })
    };
    first
        .parameters
        .iter()
        .filter(|parameter| parameter.location == Location::Header)
        .map(|parameter| parameter.wire.clone())
        .filter(|wire| declares(first, wire) && rest.iter().all(|other| declares(other, wire)))
        .collect()
}
