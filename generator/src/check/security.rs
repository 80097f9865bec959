//! Rules for security schemes and requirements, and for servers.

use serde_json::{Map, Value};

use super::Check;
use super::shape::Kind;
use super::trail::Trail;
use crate::Version;
use crate::diagnostic::wording::{nearest, short};
use crate::diagnostic::{Code, Diagnostic, Location};

impl<'a> Check<'a> {
    pub(super) fn security_scheme(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let needed: &[&str] = match map.get("type").and_then(Value::as_str) {
            Some("apiKey") => &["name", "in"],
            Some("http") => &["scheme"],
            Some("oauth2") => &["flows"],
            Some("openIdConnect") => &["openIdConnectUrl"],
            _ => &[],
        };
        let kind = map.get("type").and_then(Value::as_str).unwrap_or_default();
        self.fields_needed(map, needed, &format!("a security scheme of type `{kind}`"), trail);
    }

    pub(super) fn flows(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let needs: [(&str, &[&str]); 5] = [
            ("implicit", &["authorizationUrl"]),
            ("password", &["tokenUrl"]),
            ("clientCredentials", &["tokenUrl"]),
            ("authorizationCode", &["authorizationUrl", "tokenUrl"]),
            ("deviceAuthorization", &["deviceAuthorizationUrl", "tokenUrl"]),
        ];
        for (name, needed) in needs {
            if let Some(flow) = map.get(name).and_then(Value::as_object) {
                self.fields_needed(flow, needed, &format!("the flow `{name}`"), &trail.key(name));
            }
        }
    }

    pub(super) fn fields_needed(&mut self, map: &Map<String, Value>, names: &[&str], what: &str, trail: &Trail<'_>) {
        for name in names {
            if map.get(*name).is_none_or(Value::is_null) {
                let message = format!("{what} must have `{name}`");
                let diagnostic = Diagnostic::new(Code::MissingField, &trail.place(), message);
                self.found.push(diagnostic.at_key());
            }
        }
    }

    pub(super) fn requirement(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let home = Kind::SecurityScheme.home(self.version).unwrap_or_default();
        let schemes = self.graph.value(&Location::of(home));
        let schemes = schemes.and_then(Value::as_object);
        for (name, scopes) in map {
            let at = trail.key(name);
            let Some(scheme) = schemes.and_then(|schemes| schemes.get(name)) else {
                let message = format!("there is no security scheme `{}`", short(name));
                let diagnostic = Diagnostic::new(Code::UndefinedSecurity, &at.place(), message).at_key();
                let known = schemes
                    .into_iter()
                    .flat_map(|schemes| schemes.keys().map(String::as_str));
                let help = match nearest(name, known) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("define it under `{}`", home.join("/")),
                };
                self.found.push(diagnostic.help(help));
                continue;
            };
            let Some(scheme) = self.resolve(scheme) else {
                continue;
            };
            self.scopes(name, scheme, scopes, &at);
        }
    }

    fn scopes(&mut self, name: &str, scheme: &Value, scopes: &Value, at: &Trail<'_>) {
        let Some(scopes) = scopes.as_array() else {
            return;
        };
        match scheme.get("type").and_then(Value::as_str) {
            Some("oauth2") => {
                let flows = scheme.get("flows").and_then(Value::as_object);
                let known: Vec<&str> = flows
                    .into_iter()
                    .flat_map(Map::values)
                    // Swagger 2.0 has one flow, which is the scheme itself.
                    .chain([scheme])
                    .filter_map(|flow| flow.get("scopes")?.as_object())
                    .flat_map(|scopes| scopes.keys().map(String::as_str))
                    .collect();
                for (index, scope) in scopes.iter().enumerate() {
                    if let Some(scope) = scope.as_str().filter(|scope| !known.contains(scope)) {
                        let message = format!("no flow of `{}` has the scope `{}`", short(name), short(scope));
                        self.report(Code::UndefinedScope, &at.index(index), message);
                    }
                }
            }
            Some("apiKey" | "http" | "basic") if !scopes.is_empty() && !self.version.has_json_schema() => {
                self.report(
                    Code::UndefinedScope,
                    at,
                    "only OAuth 2 and OpenID Connect have scopes: the list must be empty",
                );
            }
            _ => {}
        }
    }

    /// Checks the variables in the URL of a server.
    pub(super) fn server(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let Some(url) = map.get("url").and_then(Value::as_str) else {
            return;
        };
        let at = trail.key("url");
        let variables = map.get("variables").and_then(Value::as_object);
        let (names, balanced) = super::paths::template(url);
        if !balanced {
            self.report(Code::ServerUrl, &at, "the braces of this URL are not balanced");
        }
        for name in names {
            if variables.is_none_or(|variables| !variables.contains_key(name)) {
                let message = format!("`{{{}}}` is not declared under `variables`", short(name));
                self.report(Code::ServerUrl, &at, message);
            }
        }
        for (name, variable) in variables.into_iter().flatten() {
            let values = variable.get("enum").and_then(Value::as_array);
            let (Some(default), Some(values)) = (variable.get("default"), values) else {
                continue;
            };
            if !values.contains(default) {
                let at = trail.key("variables");
                let at = at.key(name);
                let code = match self.version {
                    Version::V20 | Version::V30 => Code::DefaultMismatch,
                    Version::V31 | Version::V32 => Code::ServerDefault,
                };
                let message = "the default is not one of the values of `enum`";
                self.report(code, &at.key("default"), message);
            }
        }
    }
}
