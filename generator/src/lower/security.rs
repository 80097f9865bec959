//! Servers and security schemes.

use super::Lowering;
use crate::diagnostic::Code;
use crate::model::{Api, Credential, CredentialKind, Server, ServerVariable};
use crate::spec::{self, Flow, HttpScheme, In, Requirement, SecuritySchemeKind};

impl Lowering<'_> {
    pub(super) fn servers(&mut self) {
        self.api.servers = self.spec.servers.iter().map(server).collect();
    }

    pub(super) fn credentials(&mut self) {
        for scheme in &self.spec.security_schemes {
            let kind = match &scheme.kind {
                SecuritySchemeKind::ApiKey { location, name } => match location {
                    In::Query => CredentialKind::Query(name.clone()),
                    In::Cookie => CredentialKind::Cookie(name.clone()),
                    In::Header | In::Path => CredentialKind::Header(name.clone()),
                },
                SecuritySchemeKind::Http(HttpScheme::Basic) => CredentialKind::Basic,
                SecuritySchemeKind::Http(HttpScheme::Other(other)) => {
                    self.report(
                        Code::HttpAuthScheme,
                        &scheme.place.child("scheme"),
                        format!("the HTTP scheme `{other}` is not supported: callers must set the header themselves"),
                    );
                    CredentialKind::Unsupported(other.clone())
                }
                SecuritySchemeKind::OAuth2 { flows } => oauth2(flows),
                SecuritySchemeKind::MutualTls => {
                    let message = format!(
                        "`{}` is a client certificate: it belongs to the connection and is not a credential of a call",
                        scheme.key
                    );
                    self.report(Code::MutualTls, &scheme.place, message);
                    continue;
                }
                SecuritySchemeKind::Http(HttpScheme::Bearer) | SecuritySchemeKind::OpenIdConnect { .. } => {
                    CredentialKind::Bearer
                }
            };
            self.api.credentials.push(Credential {
                key: scheme.key.clone(),
                setter: String::new(),
                source_setter: String::new(),
                client_setter: String::new(),
                kind,
                env: None,
                description: scheme.description.clone(),
            });
        }
    }
}

impl Lowering<'_> {
    /// Returns the keys of the schemes of an alternative for which a call sends something.
    pub(super) fn keys(&self, requirement: &Requirement) -> Vec<String> {
        let schemes = &self.spec.security_schemes;
        let of_connection = |key: &str| {
            schemes
                .iter()
                .any(|scheme| scheme.key == key && scheme.kind == SecuritySchemeKind::MutualTls)
        };
        let keys = requirement.schemes.iter().map(|(key, _)| key);
        keys.filter(|key| !of_connection(key)).cloned().collect()
    }
}

/// Returns the kind for OAuth 2: a token, which the client can request itself if the document has a token URL for a
/// flow without a user.
fn oauth2(flows: &[Flow]) -> CredentialKind {
    let mut flows = flows.iter().filter(|flow| flow.kind == "clientCredentials");
    // A relative URL is resolved against the server (OpenAPI 3.0, Relative References in URLs).
    let usable = |url: &&String| {
        let whole = url.starts_with("https://") || url.starts_with("http://");
        let plain = !url.contains(|c: char| c.is_whitespace() || matches!(c, ':' | '{' | '}'));
        whole || (!url.is_empty() && plain)
    };
    match flows.next() {
        Some(Flow {
            token_url: Some(url),
            scopes,
            ..
        }) if usable(&url) => CredentialKind::ClientCredentials {
            url: url.clone(),
            scopes: scopes.clone(),
        },
        _ => CredentialKind::Bearer,
    }
}

/// The server of an operation that has its own: the first one, unless the API is there anyway. Its variables are those
/// of the API where they are the same; one of the same name that differs has its default.
pub(super) fn own_server(operation: &spec::Operation, api: &mut Api) -> Option<String> {
    let own = server(operation.servers.first()?);
    let plain = own.plain_url();
    let shared = api.servers.first().map(Server::plain_url);
    let shared = shared.as_deref().unwrap_or("/");
    if plain.trim_end_matches('/') == shared.trim_end_matches('/') {
        return None;
    }
    let mut fixed = own.clone();
    for variable in own.variables {
        let same = api
            .server_variables()
            .find(|known| known.wire == variable.wire)
            .map(|known| known.default == variable.default && known.values == variable.values);
        if same == Some(false) {
            continue;
        }
        fixed.variables.retain(|other| other.wire != variable.wire);
        if same.is_none() {
            api.more_variables.push(variable);
        }
    }
    Some(fixed.plain_url())
}

fn server(server: &spec::Server) -> Server {
    Server {
        url: server.url.clone(),
        description: server.description.clone(),
        variables: server
            .variables
            .iter()
            .map(|variable| ServerVariable {
                wire: variable.name.clone(),
                name: String::new(),
                default: Some(variable.default.clone()),
                values: variable.values.clone(),
                description: variable.description.clone(),
            })
            .collect(),
        name: String::new(),
    }
}
