//! The settings of the passes for one API. The configuration is read elsewhere; a pass sees only these.

use std::str::FromStr;

use indexmap::IndexMap;
use serde::Deserialize;

use super::paging::PagingRules;
use crate::model::WebhookSignature;

/// Settings of all passes.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Headers of the client, by their name in HTTP.
    pub headers: IndexMap<String, HeaderSetting>,
    /// Environment variables of credentials, by the name of the security scheme.
    pub credentials: IndexMap<String, String>,
    /// Server variables without a default: users must set them.
    pub required_server_variables: Vec<String>,
    /// The environment variable of the base URL.
    pub base_url_env: Option<String>,
    /// The signature of the requests that the service sends.
    pub webhook_signature: Option<WebhookSignature>,
    /// The components that are types although no operation reaches them.
    pub unreached_components: UnreachedComponents,
    /// True if the requests that the service sends have types.
    pub webhooks: bool,
    /// The criterion by which operations are grouped into features.
    pub features_by: Option<FeaturesBy>,
    /// The header that carries an idempotency key for each POST.
    pub idempotency_header: Option<String>,
    /// The rules of paging. By default, the common conventions are detected.
    pub paging: Option<PagingRules>,
    /// Members that `Debug` does not show: patterns of their names in JSON, or of a type and a member.
    pub secrets: Vec<String>,
    /// Names given by hand.
    pub names: Vec<Pin>,
}

/// The component schemas that are types although no operation reaches them: all, none, or those with these names.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize)]
#[serde(untagged, expecting = "`true`, `false` or a list of names of components")]
pub enum UnreachedComponents {
    /// All or none.
    All(bool),
    /// Those with these names, and the types in them.
    Named(Vec<String>),
}

impl Default for UnreachedComponents {
    fn default() -> Self {
        Self::All(false)
    }
}

impl UnreachedComponents {
    /// Returns whether the component with this name is a type even if nothing reaches it.
    pub(crate) fn keeps(&self, component: &str) -> bool {
        match self {
            Self::All(all) => *all,
            Self::Named(names) => names.iter().any(|name| name == component),
        }
    }
}

/// The criterion by which operations are grouped into features.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FeaturesBy {
    /// The first tag of each operation. Those without a tag are always there.
    Tag,
    /// The path segment that operations are sorted into modules by.
    Path,
}

impl FromStr for FeaturesBy {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "tag" => Ok(Self::Tag),
            "path" => Ok(Self::Path),
            _ => Err("it is `tag` or `path`".to_owned()),
        }
    }
}

/// A header of the client.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct HeaderSetting {
    /// Environment variable that `from_env` reads it from.
    #[serde(default)]
    pub env: Option<String>,
    /// Sends it only with the operations that declare it. Otherwise it is sent with all.
    #[serde(default)]
    pub only_declared: bool,
}

/// A name given by hand, with its line in the configuration.
#[derive(Debug, Clone)]
pub struct Pin {
    /// A location where the type is used: `Integration.user.tags.*`, `createBot.body.medias.*`, `listUsers.response`,
    /// `listBots.query.sortField`.
    pub at: String,
    /// The Rust name.
    pub name: String,
    /// Line of the entry, from 1.
    pub line: usize,
}
