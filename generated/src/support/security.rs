//! Selects the credentials of a call: all of one alternative that its operation accepts, or none.

use http::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderName};

use super::call::Call;
use super::credential::Credential;
use super::environment::variables;
use super::operation::Location;
use super::prepare::is_given;
use super::spec::{ClientSpec, CredentialKind, CredentialSpec};
use super::target::Target;

/// The credentials of the call, in the order of its operation. No others are sent. A call that is not in the
/// document uses all credentials.
pub(super) fn credentials(call: &Call) -> impl Iterator<Item = &Credential> {
    let known = &call.client.inner.credentials;
    let (accepted, all) = match call.target {
        Target::Operation(_) => (chosen(call).unwrap_or_default(), false),
        Target::Raw(_) => (&[][..], call.target.elsewhere().is_none()),
    };
    let accepted = accepted
        .iter()
        .filter_map(|key| known.iter().find(|(known, _)| known == key));
    accepted
        .chain(known.iter().filter(move |_| all))
        .map(|(_, credential)| credential)
}

/// The first alternative for which the client has every credential. The empty alternative is used only if no other can
/// be sent.
fn chosen(call: &Call) -> Option<&'static [&'static str]> {
    let known = &call.client.inner.credentials;
    let has = |key: &&str| known.iter().any(|(known, _)| known == key);
    let Target::Operation(operation) = call.target else {
        return None;
    };
    let mut sets = operation.security.iter().copied();
    sets.find(|set| !set.is_empty() && set.iter().all(has))
}

/// True if the operation accepts the credential of this key, alone or with others.
pub(super) fn accepts(call: &Call, key: &str) -> bool {
    match call.target {
        Target::Operation(operation) => operation.security.iter().any(|set| set.contains(&key)),
        Target::Raw(_) => false,
    }
}

/// The message if the call needs credentials and no alternative is complete. `None` if it can be sent.
pub(super) fn problem(call: &Call) -> Option<String> {
    let inner = &call.client.inner;
    let Target::Operation(operation) = call.target else {
        return None;
    };
    let open = operation.security.iter().any(|set| set.is_empty());
    if operation.security.is_empty() || open || inner.settings.is_without_credentials() {
        return None;
    }
    let known = |key: &str| inner.credentials.iter().any(|(known, _)| *known == key);
    let has = |key: &&str| known(key) || is_in_call(call, key);
    if operation.security.iter().any(|set| set.iter().all(has)) {
        return None;
    }
    let sets: Vec<String> = (operation.security.iter())
        .map(|set| described(inner.spec, set))
        .collect();
    let variables = variables(inner.spec, |key| accepts(call, key));
    let variables = variables.map_or_else(String::new, |names| format!(", or set {names} and call `from_env`"));
    Some(format!(
        "the call needs credentials that are not set: on the client's builder, {}{variables}. To send it without credentials, use `without_credentials`",
        sets.join(", or ")
    ))
}

/// How to set the credentials of an alternative, for the message.
fn described(spec: &ClientSpec, set: &[&str]) -> String {
    let mut methods = Vec::new();
    let mut others = Vec::new();
    for known in set.iter().filter_map(|key| spec_of(spec, key)) {
        match known.kind {
            CredentialKind::Unsupported(scheme) => others.push(format!(
                "set the header `authorization` (this client does not support the scheme `{scheme}`)"
            )),
            _ => methods.push(format!("`{}`", known.name())),
        }
    }
    if !methods.is_empty() {
        others.insert(0, format!("call {}", methods.join(" and ")));
    }
    others.join(" and ")
}

fn spec_of<'s>(spec: &'s ClientSpec, key: &str) -> Option<&'s CredentialSpec> {
    spec.credentials.iter().find(|known| known.key == key)
}

/// True if the caller already set the header of the credential, or gave the parameter of its name.
fn is_in_call(call: &Call, key: &str) -> bool {
    let inner = &call.client.inner;
    let all = |name: &HeaderName| {
        let has = |headers: &HeaderMap| headers.get(name).is_some_and(|value| !value.is_empty());
        has(&call.headers) || has(&inner.headers)
    };
    match spec_of(inner.spec, key).map(|known| known.kind) {
        Some(CredentialKind::Header(name)) => {
            HeaderName::try_from(name).is_ok_and(|name| all(&name)) || is_given(call, Location::Header, name)
        }
        Some(CredentialKind::Cookie(name)) => all(&COOKIE) || is_given(call, Location::Cookie, name),
        Some(CredentialKind::Query(name)) => is_given(call, Location::Query, name),
        None => false,
        Some(_) => all(&AUTHORIZATION),
    }
}
