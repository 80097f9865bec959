//! The settings of one API, with the defaults filled in: everything that later rooms get from the configuration.

use indexmap::IndexMap;

use super::{Config, QueryObjects, position};
use crate::model::{Style, WebhookSignature};
use crate::passes::{self, FeaturesBy, HeaderSetting, PagingRules, Pin, UnreachedComponents};

/// The settings of one API with the defaults filled in.
#[derive(Debug, Clone)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a setting, and all combinations occur"
)]
pub struct ApiConfig {
    /// The Rust module.
    pub module: String,
    /// The document, relative to the configuration file.
    pub document: String,
    /// See [`Settings::overlays`](super::Settings::overlays).
    pub overlays: Vec<String>,
    /// See [`Settings::required_server_variables`](super::Settings::required_server_variables).
    pub required_server_variables: Vec<String>,
    /// See [`Settings::base_url_env`](super::Settings::base_url_env).
    pub base_url_env: Option<String>,
    /// See [`Settings::webhook_signature`](super::Settings::webhook_signature).
    pub webhook_signature: Option<WebhookSignature>,
    /// See [`Settings::credentials`](super::Settings::credentials).
    pub credentials: IndexMap<String, String>,
    /// See [`Settings::headers`](super::Settings::headers).
    pub headers: IndexMap<String, HeaderSetting>,
    /// See [`Settings::query_objects`](super::Settings::query_objects); `None` when the document decides.
    pub query_objects: Option<Style>,
    /// See [`Settings::required_bodies`](super::Settings::required_bodies).
    pub required_bodies: bool,
    /// See [`Settings::idempotency_header`](super::Settings::idempotency_header).
    pub idempotency_header: Option<String>,
    /// See [`Settings::paging`](super::Settings::paging).
    pub paging: Option<PagingRules>,
    /// See [`Settings::keep_going`](super::Settings::keep_going).
    pub keep_going: bool,
    /// See [`Settings::strict`](super::Settings::strict).
    pub strict: bool,
    /// See [`Settings::only`](super::Settings::only).
    pub only: Vec<String>,
    /// See [`Settings::skip`](super::Settings::skip).
    pub skip: Vec<String>,
    /// See [`Settings::skip_internal`](super::Settings::skip_internal).
    pub skip_internal: bool,
    /// See [`Settings::unreached_components`](super::Settings::unreached_components).
    pub unreached_components: Option<UnreachedComponents>,
    /// See [`Settings::features_by`](super::Settings::features_by).
    pub features_by: Option<FeaturesBy>,
    /// See [`Settings::secrets`](super::Settings::secrets).
    pub secrets: Vec<String>,
    /// See [`PackageConfig::example_tests`](super::PackageConfig::example_tests).
    pub example_tests: bool,
    /// True when a caller selected operations for one run: then other settings of the API need not have an effect, and
    /// the lock keeps its entries.
    pub partial: bool,
    /// See [`Settings::names`](super::Settings::names).
    pub names: Vec<Pin>,
    /// The settings that come from the defaults: they need not have an effect on every API.
    pub inherited: Vec<&'static str>,
}

impl ApiConfig {
    /// Returns settings for a document without a configuration.
    pub fn plain(module: impl Into<String>, document: impl Into<String>) -> Self {
        Self {
            module: module.into(),
            document: document.into(),
            overlays: Vec::new(),
            required_server_variables: Vec::new(),
            base_url_env: None,
            webhook_signature: None,
            credentials: IndexMap::new(),
            headers: IndexMap::new(),
            query_objects: None,
            required_bodies: false,
            idempotency_header: None,
            paging: None,
            keep_going: false,
            strict: false,
            only: Vec::new(),
            skip: Vec::new(),
            skip_internal: false,
            unreached_components: None,
            features_by: None,
            secrets: Vec::new(),
            example_tests: false,
            partial: false,
            names: Vec::new(),
            inherited: Vec::new(),
        }
    }

    /// Returns which components that no operation reaches are types. By default all are, unless operations are
    /// selected, since only a part of the document is wanted then.
    fn unreached_components(&self) -> UnreachedComponents {
        let all = self.only.is_empty() && self.skip.is_empty() && !self.skip_internal;
        let set = self.unreached_components.clone();
        set.unwrap_or(UnreachedComponents::All(all))
    }

    /// Returns the settings of the passes.
    pub fn passes(&self) -> passes::Settings {
        passes::Settings {
            headers: self.headers.clone(),
            credentials: self.credentials.clone(),
            required_server_variables: self.required_server_variables.clone(),
            base_url_env: self.base_url_env.clone(),
            idempotency_header: self.idempotency_header.clone(),
            webhook_signature: self.webhook_signature.clone(),
            unreached_components: self.unreached_components(),
            webhooks: self.unreached_components != Some(UnreachedComponents::All(false)),
            paging: self.paging.clone(),
            features_by: self.features_by,
            secrets: self.secrets.clone(),
            names: self.names.clone(),
        }
    }

    /// Selects operations for one run; see [`ApiConfig::partial`].
    pub(crate) fn select(&mut self, only: &[String], skip: &[String]) {
        if !only.is_empty() {
            self.only = only.to_vec();
        }
        self.skip.extend_from_slice(skip);
        self.partial = true;
        // A pattern need not match in every API.
        self.inherited = vec!["only", "skip"];
    }
}

impl Config {
    /// Returns the APIs, with defaults filled in. `text` is the text that the configuration was read from.
    pub fn apis(&self, text: &str) -> Vec<ApiConfig> {
        let defaults = &self.defaults;
        self.apis
            .iter()
            .map(|(module, entry)| {
                let own = entry;
                let objects = own.query_objects.or(defaults.query_objects);
                let inherited = [
                    ("credentials", own.credentials.is_none()),
                    ("query-objects", own.query_objects.is_none()),
                    ("required-bodies", own.required_bodies.is_none()),
                    ("idempotency-header", own.idempotency_header.is_none()),
                    ("paging", own.paging.is_none()),
                    ("only", own.only.is_none()),
                    ("skip", own.skip.is_none()),
                    ("skip-internal", own.skip_internal.is_none()),
                    ("unreached-components", own.unreached_components.is_none()),
                    ("features-by", own.features_by.is_none()),
                    ("secrets", own.secrets.is_none()),
                ];
                ApiConfig {
                    module: module.clone(),
                    document: entry.document.clone().unwrap_or_default(),
                    overlays: own.overlays.clone().unwrap_or_default(),
                    required_server_variables: own.required_server_variables.clone().unwrap_or_default(),
                    base_url_env: own.base_url_env.clone().or_else(|| defaults.base_url_env.clone()),
                    webhook_signature: own
                        .webhook_signature
                        .clone()
                        .or_else(|| defaults.webhook_signature.clone()),
                    credentials: own
                        .credentials
                        .clone()
                        .or_else(|| defaults.credentials.clone())
                        .unwrap_or_default(),
                    headers: own
                        .headers
                        .clone()
                        .or_else(|| defaults.headers.clone())
                        .unwrap_or_default(),
                    query_objects: match objects {
                        None | Some(QueryObjects::Declared) => None,
                        Some(QueryObjects::Dotted) => Some(Style::Dotted),
                        Some(QueryObjects::DeepObject) => Some(Style::DeepObject),
                    },
                    required_bodies: own.required_bodies.or(defaults.required_bodies).unwrap_or(false),
                    idempotency_header: own
                        .idempotency_header
                        .clone()
                        .or_else(|| defaults.idempotency_header.clone()),
                    paging: own.paging.clone().or_else(|| defaults.paging.clone()),
                    keep_going: own.keep_going.or(defaults.keep_going).unwrap_or(false),
                    strict: own.strict.or(defaults.strict).unwrap_or(false),
                    only: own.only.clone().or_else(|| defaults.only.clone()).unwrap_or_default(),
                    skip: own.skip.clone().or_else(|| defaults.skip.clone()).unwrap_or_default(),
                    skip_internal: own.skip_internal.or(defaults.skip_internal).unwrap_or(false),
                    unreached_components: own
                        .unreached_components
                        .clone()
                        .or_else(|| defaults.unreached_components.clone()),
                    features_by: own.features_by.or(defaults.features_by),
                    secrets: own
                        .secrets
                        .clone()
                        .or_else(|| defaults.secrets.clone())
                        .unwrap_or_default(),
                    example_tests: self.package.example_tests,
                    partial: false,
                    names: own
                        .names
                        .iter()
                        .map(|pin| Pin {
                            at: pin.as_ref().at.clone(),
                            name: pin.as_ref().name.clone(),
                            line: position(text, pin.span().start).0,
                        })
                        .collect(),
                    inherited: inherited
                        .iter()
                        .filter(|(_, inherited)| *inherited)
                        .map(|(name, _)| *name)
                        .collect(),
                }
            })
            .collect()
    }
}
