//! Security schemes of OpenAPI 3.0.

use indexmap::IndexMap;
use openapiv3 as oas;

use super::v30::Reader;
use crate::diagnostic::Location;
use crate::spec::{Flow, HttpScheme, In, SecurityScheme, SecuritySchemeKind};

impl Reader<'_> {
    pub(super) fn security_schemes(&mut self) -> Vec<SecurityScheme> {
        let section = Location::of(&["components", "securitySchemes"]);
        let schemes = self.section(|c| &c.security_schemes);
        let mut read = Vec::new();
        for (key, item) in schemes.into_iter().flatten() {
            let Some((scheme, place)) = self.resolve(item, schemes, section.child(key)) else {
                continue;
            };
            let (kind, description) = scheme_kind(&scheme);
            read.push(SecurityScheme {
                key: key.clone(),
                kind,
                description: description.clone(),
                place,
            });
        }
        read
    }
}

fn scheme_kind(scheme: &oas::SecurityScheme) -> (SecuritySchemeKind, &Option<String>) {
    match scheme {
        oas::SecurityScheme::APIKey {
            location,
            name,
            description,
            ..
        } => {
            let location = match location {
                oas::APIKeyLocation::Query => In::Query,
                oas::APIKeyLocation::Header => In::Header,
                oas::APIKeyLocation::Cookie => In::Cookie,
            };
            let name = name.clone();
            (SecuritySchemeKind::ApiKey { location, name }, description)
        }
        oas::SecurityScheme::HTTP {
            scheme, description, ..
        } => {
            let scheme = match scheme.to_ascii_lowercase().as_str() {
                "bearer" => HttpScheme::Bearer,
                "basic" => HttpScheme::Basic,
                _ => HttpScheme::Other(scheme.clone()),
            };
            (SecuritySchemeKind::Http(scheme), description)
        }
        oas::SecurityScheme::OAuth2 { flows, description, .. } => {
            let flows = flows_of(flows);
            (SecuritySchemeKind::OAuth2 { flows }, description)
        }
        oas::SecurityScheme::OpenIDConnect {
            open_id_connect_url,
            description,
            ..
        } => {
            let url = open_id_connect_url.clone();
            (SecuritySchemeKind::OpenIdConnect { url }, description)
        }
    }
}

fn flows_of(flows: &oas::OAuth2Flows) -> Vec<Flow> {
    let flow = |kind: &str, token_url: Option<&String>, scopes: &IndexMap<String, String>| Flow {
        kind: kind.to_owned(),
        token_url: token_url.cloned(),
        scopes: scopes.keys().cloned().collect(),
    };
    let mut read = Vec::new();
    if let Some(one) = &flows.implicit {
        read.push(flow("implicit", None, &one.scopes));
    }
    if let Some(one) = &flows.password {
        read.push(flow("password", Some(&one.token_url), &one.scopes));
    }
    if let Some(one) = &flows.client_credentials {
        read.push(flow("clientCredentials", Some(&one.token_url), &one.scopes));
    }
    if let Some(one) = &flows.authorization_code {
        read.push(flow("authorizationCode", Some(&one.token_url), &one.scopes));
    }
    read
}
