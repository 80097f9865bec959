//! Settings from environment variables. Nothing else reads the environment, and this only on request.

use std::env::{self, VarError};

use super::builder::{ClientBuilder, replace};
use super::credential::Secret;
use super::spec::ClientSpec;

impl ClientBuilder {
    /// Applies the settings of the environment. An empty variable counts as unset.
    ///
    /// They replace earlier settings, and later ones replace them. If the API has credentials that can come from the
    /// environment, and none is set in the end, building the client fails and names the variables.
    #[allow(
        clippy::wrong_self_convention,
        reason = "the name is that of the constructor of the client"
    )]
    pub fn from_env(mut self) -> Self {
        self.from_env = true;
        if let Some(name) = self.spec.base_url_env
            && let Some(url) = self.variable(name)
        {
            self.base_url = Some(url);
            self.base_url_from = Some(name);
        }
        for credential in self.spec.credentials {
            let Some(name) = credential.env else { continue };
            if let Some(value) = self.variable(name) {
                let secret = Secret::from_variable(credential.kind, value);
                self = self.secret(credential.key, secret);
                self.origins.push((credential.key, name));
            }
        }
        for header in self.spec.headers {
            if let Some(value) = header.env.and_then(|name| self.variable(name)) {
                replace(&mut self.headers, header.name.into(), value);
            }
        }
        self
    }

    /// The value of a variable. An unreadable value is kept as an error, since someone set it.
    fn variable(&mut self, name: &str) -> Option<String> {
        match env::var(name) {
            Ok(value) => Some(value).filter(|value| !value.is_empty()),
            Err(VarError::NotPresent) => None,
            Err(VarError::NotUnicode(_)) => {
                self.failure
                    .get_or_insert(format!("environment variable {name} is not UTF-8"));
                None
            }
        }
    }

    /// The message for missing credentials, with their variables.
    pub(super) fn missing_variables(&self) -> Option<String> {
        if !self.from_env || !self.secrets.is_empty() || self.is_without_credentials() {
            return None;
        }
        let names = variables(self.spec, |_| true)?;
        Some(format!("environment variable {names} is not set or empty"))
    }
}

/// The names of these credentials' environment variables, as text. `None` if there are none.
pub(super) fn variables(spec: &ClientSpec, wanted: impl Fn(&str) -> bool) -> Option<String> {
    let credentials = spec.credentials.iter();
    let names: Vec<&str> = credentials
        .filter(|credential| wanted(credential.key))
        .filter_map(|credential| credential.env)
        .collect();
    (!names.is_empty()).then(|| names.join(" or "))
}
