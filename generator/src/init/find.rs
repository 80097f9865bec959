//! The settings that a client of the API needs: its URL, credentials, headers.

use std::collections::BTreeMap;
use std::collections::HashSet;
use std::fmt::Write as _;

use super::one_line;
use crate::ident::words;
use crate::model::{Api, Credential, CredentialKind, ParameterLocation, Ty};
use crate::text::{toml as quoted, toml_key as key};

/// A header in fewer operations may repeat by chance.
const REPEATED: usize = 3;

pub(super) fn base_url(text: &mut String, api: &Api) {
    let known = match api.servers.first() {
        Some(server) if !server.url.is_empty() => {
            format!("The document has {}.", one_line(&server.url))
        }
        _ => "The document has no URL.".to_owned(),
    };
    let _ = writeln!(
        text,
        "\n# The environment variable with the URL of the API, for `from_env`. {known}\nbase-url-env = {}",
        quoted(&variable(api, "URL"))
    );
}

pub(super) fn credentials(text: &mut String, api: &Api) {
    let usable = |one: &&Credential| !matches!(one.kind, CredentialKind::Unsupported(_));
    let usable: Vec<&Credential> = api.credentials.iter().filter(usable).collect();
    if usable.is_empty() {
        return;
    }
    let mut used = HashSet::from([variable(api, "URL")]);
    let _ = writeln!(
        text,
        "\n# The environment variables that `from_env` reads credentials from, by security scheme:"
    );
    let mut entries = Vec::new();
    for credential in &usable {
        let of_kind = |other: &&&Credential| suffix(&other.kind) == suffix(&credential.kind);
        let short = if usable.iter().filter(of_kind).count() == 1 {
            variable(api, suffix(&credential.kind))
        } else {
            variable(api, &upper(&credential.key))
        };
        let mut name = short.clone();
        let mut number = 2;
        while !used.insert(name.clone()) {
            name = format!("{short}_{number}");
            number += 1;
        }
        let _ = writeln!(text, "# - {}: {}", one_line(&credential.key), meaning(&credential.kind));
        entries.push(format!("{} = {}", key(&credential.key), quoted(&name)));
    }
    let _ = writeln!(text, "credentials = {{ {} }}", entries.join(", "));
}

fn suffix(kind: &CredentialKind) -> &'static str {
    match kind {
        CredentialKind::Bearer | CredentialKind::ClientCredentials { .. } => "TOKEN",
        CredentialKind::Basic => "LOGIN",
        _ => "KEY",
    }
}

fn meaning(kind: &CredentialKind) -> String {
    match kind {
        CredentialKind::Bearer => "a bearer token".to_owned(),
        CredentialKind::ClientCredentials { .. } => {
            "a bearer token; without one, the client requests one with the id and secret of a client".to_owned()
        }
        CredentialKind::Basic => "user and password, as `user:password`".to_owned(),
        CredentialKind::Header(name) => format!("the header {}", one_line(name)),
        CredentialKind::Query(name) => format!("the query parameter {}", one_line(name)),
        CredentialKind::Cookie(name) => format!("the cookie {}", one_line(name)),
        CredentialKind::Unsupported(scheme) => format!("the scheme {}", one_line(scheme)),
    }
}

/// Writes settings for headers of many operations. Headers of all operations are set on the client without a setting.
pub(super) fn headers(text: &mut String, api: &Api) {
    let mut repeated: BTreeMap<String, usize> = BTreeMap::new();
    for operation in &api.operations {
        for parameter in &operation.parameters {
            let is_text = *api.types.behind(&parameter.ty) == Ty::String;
            if parameter.location == ParameterLocation::Header && is_text {
                *repeated.entry(parameter.wire.to_ascii_lowercase()).or_default() += 1;
            }
        }
    }
    repeated.retain(|_, count| *count >= REPEATED);
    if api.client_headers.is_empty() && repeated.is_empty() {
        return;
    }
    let mark = if api.client_headers.is_empty() { "# " } else { "" };
    let _ = writeln!(text, "\n{mark}[apis.{}.headers]", api.module);
    if !api.client_headers.is_empty() {
        text.push_str("# All operations have these headers, so they are set on the client:\n");
    }
    for header in &api.client_headers {
        let env = variable(api, &upper(&header.wire));
        let _ = writeln!(text, "{} = {{ env = {} }}", key(&header.wire), quoted(&env));
    }
    if !repeated.is_empty() {
        text.push_str("# These headers repeat. If one is the same in all calls of a client, set it on the client:\n");
    }
    for (wire, count) in repeated {
        let _ = writeln!(
            text,
            "# {} = {{ only-declared = true }} # {count} of {} operations",
            key(&wire),
            api.operations.len()
        );
    }
}

/// Names an environment variable of the API.
fn variable(api: &Api, suffix: &str) -> String {
    let module = upper(api.module.trim_start_matches("r#"));
    if suffix.is_empty() {
        module
    } else {
        format!("{module}_{suffix}")
    }
}

/// Writes words as in the names of environment variables.
fn upper(text: &str) -> String {
    let ascii: String = text
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect();
    words::of(&ascii).join("_").to_ascii_uppercase()
}
