//! Settings that have no effect on a document.

use crate::config::ApiConfig;
use crate::lower::Unmatched;
use crate::model::Api;
use crate::passes::UnreachedComponents;

/// A setting that has no effect on a document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unused {
    /// The setting (`headers`).
    pub setting: &'static str,
    /// The entry of it (`x-bot-id`); empty when it is the whole setting.
    pub entry: String,
    /// Why it has none.
    pub reason: String,
}

/// A pattern of `only` or `skip` that fits no operation.
fn fits_nothing(pattern: &Unmatched) -> Unused {
    let mut reason = "no operation has such an id, path or tag".to_owned();
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

/// The settings that have no effect.
pub(super) fn unused(
    config: &ApiConfig,
    api: &Api,
    bodies_required: usize,
    internal: usize,
    unmatched: &[Unmatched],
    shown: &[String],
) -> Vec<Unused> {
    let mut unused: Vec<Unused> = unmatched.iter().map(fits_nothing).collect();
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
    let mut components = api.types.0.iter().filter(|ty| ty.component.is_some());
    match &config.unreached_components {
        Some(UnreachedComponents::All(false)) if components.all(|ty| ty.live) => {
            let reason = "operations reach all components";
            add("unreached-components", "", reason);
        }
        Some(UnreachedComponents::Named(names)) => {
            let schemas: Vec<_> = components.filter_map(|ty| ty.component.as_ref()).collect();
            for name in names {
                if !schemas.contains(&name) {
                    let reason = "the document has no such schema in its `components`";
                    add("unreached-components", name, reason);
                }
            }
        }
        _ => {}
    }
    if config.skip_internal && internal == 0 {
        let reason = "the document marks no operation as internal (`x-internal: true`)";
        add("skip-internal", "", reason);
    }
    if config.required_bodies && bodies_required == 0 {
        let reason = "no body that may be left out is an object";
        add("required-bodies", "", reason);
    }
    for key in config.credentials.keys() {
        if !api
            .credentials
            .iter()
            .any(|credential| credential.key == *key)
        {
            add(
                "credentials",
                key,
                "the document has no such security scheme",
            );
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
                "all operations declare it, so `only-declared` changes nothing",
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
        let variables = api
            .servers
            .first()
            .map(|server| server.variables.as_slice());
        if !variables
            .unwrap_or_default()
            .iter()
            .any(|variable| variable.wire == *wire)
        {
            add(
                "required-server-variables",
                wire,
                "the base URL has no such variable",
            );
        }
    }
    for pattern in shown {
        let reason = "no member of a type has such a name";
        add("secrets", pattern, reason);
    }
    let rules = config.paging.as_ref();
    if rules.is_some_and(|rules| !rules.0.is_empty())
        && !api.operations.iter().any(|op| op.paging.is_some())
    {
        add("paging", "", "no operation pages by this rule");
    }
    let mut styles = api
        .operations
        .iter()
        .flat_map(|op| &op.parameters)
        .map(|p| p.style);
    if config
        .query_objects
        .is_some_and(|wanted| !styles.any(|style| style == wanted))
    {
        add("query-objects", "", "no query parameter is an object");
    }
    unused
}
