//! Servers and security schemes.

use openapiv3::{APIKeyLocation, SecurityScheme};

use super::Lowering;
use crate::diagnostic::{Code, Location};
use crate::model::{Credential, CredentialKind, Server, ServerVariable};

impl Lowering<'_> {
    pub(super) fn servers(&mut self) {
        self.api.servers = self
            .openapi
            .servers
            .iter()
            .map(|server| Server {
                url: server.url.clone(),
                description: server.description.clone(),
                variables: server
                    .variables
                    .iter()
                    .flatten()
                    .map(|(wire, variable)| ServerVariable {
                        wire: wire.clone(),
                        name: String::new(),
                        default: Some(variable.default.clone()),
                        values: variable.enumeration.clone(),
                        description: variable.description.clone(),
                    })
                    .collect(),
            })
            .collect();
    }

    pub(super) fn credentials(&mut self) {
        let Some(components) = &self.openapi.components else {
            return;
        };
        let schemes = &components.security_schemes;
        let section = Location::of(&["components", "securitySchemes"]);
        for (key, item) in schemes {
            let place = section.child(key);
            let Some((scheme, _)) = self.resolve(item, "securitySchemes", Some(schemes), &place)
            else {
                continue;
            };
            let (kind, description) = match scheme {
                SecurityScheme::APIKey {
                    location,
                    name,
                    description,
                    ..
                } => (
                    match location {
                        APIKeyLocation::Query => CredentialKind::Query(name.clone()),
                        APIKeyLocation::Header => CredentialKind::Header(name.clone()),
                        APIKeyLocation::Cookie => CredentialKind::Cookie(name.clone()),
                    },
                    description,
                ),
                SecurityScheme::HTTP {
                    scheme,
                    description,
                    ..
                } => {
                    let kind = if scheme.eq_ignore_ascii_case("basic") {
                        CredentialKind::Basic
                    } else {
                        if !scheme.eq_ignore_ascii_case("bearer") {
                            self.report(
                                Code::HttpAuthScheme,
                                &place.child("scheme"),
                                format!("the http scheme `{scheme}` is sent as a bearer token"),
                            );
                        }
                        CredentialKind::Bearer
                    };
                    (kind, description)
                }
                SecurityScheme::OAuth2 { description, .. }
                | SecurityScheme::OpenIDConnect { description, .. } => {
                    (CredentialKind::Bearer, description)
                }
            };
            self.api.credentials.push(Credential {
                key: key.clone(),
                setter: String::new(),
                kind,
                env: None,
                description: description.clone(),
            });
        }
    }
}
