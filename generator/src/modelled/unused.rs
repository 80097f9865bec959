//! Settings that have no effect on a document.

use crate::config::ApiConfig;
use crate::diagnostic::wording::nearest;
use crate::lower::Unmatched;
use crate::model::{Api, Body, Ty, TypeKind};
use crate::passes::{FeaturesBy, PagingRule, UnreachedComponents};

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
    let reason = "no operation has a matching id, path or tag";
    Unused {
        setting: pattern.setting,
        entry: pattern.entry.clone(),
        reason: with_suggestion(reason, pattern.nearest.as_deref()),
    }
}

fn with_suggestion(reason: &str, nearest: Option<&str>) -> String {
    match nearest {
        Some(nearest) => format!("{reason}; did you mean `{nearest}`?"),
        None => reason.to_owned(),
    }
}

/// Describes why no operation matches any rule: the parameters that no operation has, if that is the reason.
fn unused_paging(rules: &[PagingRule], api: &Api) -> String {
    let inputs = || {
        let parameters = api.operations.iter().flat_map(|op| &op.parameters);
        let bodies = api.operations.iter().filter_map(|op| op.body.as_ref());
        let members = bodies.flat_map(Body::contents).filter_map(|content| {
            let Ty::Named(id) = api.types.behind(&content.ty) else {
                return None;
            };
            match &api.types[*id].kind {
                TypeKind::Object(object) => Some(object.fields.iter().map(|field| field.wire.as_str())),
                _ => None,
            }
        });
        parameters.map(|one| one.wire.as_str()).chain(members.flatten())
    };
    let given = rules.iter().filter_map(|rule| rule.parameter.as_deref());
    let mut lacking = given.filter(|name| !inputs().any(|known| known == *name));
    match lacking.next() {
        Some(name) => {
            let reason = format!("no operation has the parameter or body member `{name}`");
            with_suggestion(&reason, nearest(name, inputs()))
        }
        None => "no operation has the parameter of a rule together with a response that has its `response` and `items`"
            .to_owned(),
    }
}

/// Returns whether the base URL has a variable.
fn has_variable(api: &Api, wire: &str) -> bool {
    let mut variables = api.servers.first().into_iter().flat_map(|server| &server.variables);
    variables.any(|variable| variable.wire == wire)
}

/// Adds the entries of `unreached-components` that have no effect.
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
        let known = api.credentials.iter().map(|credential| credential.key.as_str());
        if known.clone().all(|known| known != key) {
            let reason = "the document does not have this security scheme";
            add("credentials", key, &with_suggestion(reason, nearest(key, known)));
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
    let rules = config.paging.as_ref().map_or(&[][..], |rules| &rules.0);
    if !rules.is_empty() && !api.operations.iter().any(|op| op.paging.is_some()) {
        add("paging", "", &unused_paging(rules, api));
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
