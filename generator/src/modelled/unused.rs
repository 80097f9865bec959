//! Settings that have no effect on a document.

use crate::config::ApiConfig;
use crate::lower::Unmatched;
use crate::model::Api;
use crate::passes::{FeaturesBy, UnreachedComponents};

/// A setting that has no effect on a document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unused {
    /// The setting (`headers`).
    pub setting: &'static str,
    /// Its entry (`x-bot-id`); empty when it is the setting as a whole.
    pub entry: String,
    /// The reason why it has no effect.
    pub reason: String,
}

/// Returns the finding for a pattern of `only` or `skip` that matches no operation.
fn unmatched_pattern(pattern: &Unmatched) -> Unused {
    let mut reason = "no operation has a matching id, path or tag".to_owned();
    if let Some(nearest) = &pattern.nearest {
        reason.push_str("; did you mean `");
        reason.push_str(nearest);
        reason.push_str("`?");
    }
    Unused {
        setting: pattern.setting,
        entry: pattern.entry.clone(),
        reason,
    }
}

/// Returns whether the base URL has a variable.
fn has_variable(api: &Api, wire: &str) -> bool {
    let mut variables = api.servers.first().into_iter().flat_map(|server| &server.variables);
    variables.any(|variable| variable.wire == wire)
}

/// Adds what of `unreached-components` has no effect.
fn unused_components(config: &ApiConfig, api: &Api, add: &mut impl FnMut(&'static str, &str, &str)) {
    let mut components = api.types.0.iter().filter(|ty| ty.component.is_some());
    match &config.unreached_components {
        Some(UnreachedComponents::All(false)) if components.all(|ty| ty.live) => {
            let reason = "operations use all components";
            add("unreached-components", "", reason);
        }
        Some(UnreachedComponents::Named(names)) => {
            let schemas: Vec<_> = components.filter_map(|ty| ty.component.as_ref()).collect();
            for name in names {
                if !schemas.contains(&name) {
                    let reason = "the document does not have this schema in its `components`";
                    add("unreached-components", name, reason);
                }
            }
        }
        _ => {}
    }
}

/// Returns the settings that have no effect.
pub(super) fn unused(
    config: &ApiConfig,
    api: &Api,
    bodies_required: usize,
    internal: usize,
    unmatched: &[Unmatched],
    shown: &[String],
) -> Vec<Unused> {
    let mut unused: Vec<Unused> = unmatched.iter().map(unmatched_pattern).collect();
    if config.partial {
        return unused;
    }
    let mut add = |setting, entry: &str, reason: &str| {
        unused.push(Unused {
            setting,
            entry: entry.to_owned(),
            reason: reason.to_owned(),
        });
    };
    unused_components(config, api, &mut add);
    if config.skip_internal && internal == 0 {
        let reason = "the document marks no operation as internal (`x-internal: true`)";
        add("skip-internal", "", reason);
    }
    if config.required_bodies && bodies_required == 0 {
        let reason = "no optional request body is an object";
        add("required-bodies", "", reason);
    }
    for key in config.credentials.keys() {
        if !api.credentials.iter().any(|credential| credential.key == *key) {
            add("credentials", key, "the document does not have this security scheme");
        }
    }
    for (wire, setting) in &config.headers {
        let header = api
            .client_headers
            .iter()
            .find(|header| header.wire.eq_ignore_ascii_case(wire));
        let excepted = header.map_or(0, |header| header.except.len());
        if setting.only_declared && excepted == 0 {
            add(
                "headers",
                wire,
                "all operations declare it, so `only-declared` has no effect",
            );
        } else if setting.only_declared && excepted == api.operations.len() {
            add(
                "headers",
                wire,
                "no operation declares it, so `only-declared` would never send it",
            );
        }
    }
    for wire in &config.required_server_variables {
        if !has_variable(api, wire) {
            add(
                "required-server-variables",
                wire,
                "the base URL does not have this variable",
            );
        }
    }
    for pattern in shown {
        let reason = "no member of a type has a matching name";
        add("secrets", pattern, reason);
    }
    if config.features_by == Some(FeaturesBy::Tag) && api.operations.iter().all(|op| op.tag.is_none()) {
        let reason = "no operation has a tag; `features-by = \"path\"` takes the paths";
        add("features-by", "", reason);
    }
    let rules = config.paging.as_ref();
    if rules.is_some_and(|rules| !rules.0.is_empty()) && !api.operations.iter().any(|op| op.paging.is_some()) {
        add("paging", "", "no operation matches this rule");
    }
    let mut styles = api.operations.iter().flat_map(|op| &op.parameters).map(|p| p.style);
    if config
        .query_objects
        .is_some_and(|wanted| !styles.any(|style| style == wanted))
    {
        add("query-objects", "", "no query parameter is an object");
    }
    unused
}
