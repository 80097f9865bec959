//! Compares the settings of the client: base URL, credentials, shared headers.

use crate::diagnostic::Location;
use crate::model::{Credential, CredentialKind, Operation, Server};

use super::change::Kind;
use super::finding::{Finding, Outcome, Touch};
use super::operations::server_of;
use super::rename::Pair;
use super::sides::{Sides, plain};

pub(super) fn compare<'a>(sides: &mut Sides<'a>, kept: &[Pair<'a, Operation>]) {
    servers(sides, kept);
    credentials(sides);
    headers(sides);
}

fn setter(sides: &Sides<'_>, name: &str) -> Touch {
    let module = plain(&sides.new.module);
    Touch::Item(format!("{module}::ClientBuilder::{name}"))
}

/// Returns the location of a member of the root, if the document has it.
fn place(keys: &[&str], key: &str) -> Location {
    Location::of(keys).child(key)
}

/// Returns true if each operation is at the URL at which it was, since all of them have a server of their own in one of
/// the documents.
fn moved<'a>(sides: &Sides<'a>, kept: &[Pair<'a, Operation>]) -> bool {
    let same = |pair: &Pair<'a, Operation>| {
        let (was, is) = (server_of(pair.old, sides.old), server_of(pair.new, sides.new));
        was == is && was.contains("://")
    };
    !kept.is_empty() && kept.iter().all(same)
}

fn servers<'a>(sides: &mut Sides<'a>, kept: &[Pair<'a, Operation>]) {
    let (old, new) = (sides.old.servers.first(), sides.new.servers.first());
    let at = Location::of(&["servers"]);
    // Each variable of a URL is replaced by its default.
    let url = |server: Option<&Server>| server.map(Server::plain_url).unwrap_or_default();
    if url(old) != url(new) && !moved(sides, kept) {
        let message = format!("the base URL changed from `{}` to `{}`", url(old), url(new));
        let outcome = Outcome::run("programs that were built before call the old one");
        let finding = Finding::new(Kind::ServerChanged, message, outcome).strict(true);
        sides.found(finding.at(Some(&at), Some(&at)));
    }
    let variables = |server: Option<&Server>| server.map(|server| server.variables.clone()).unwrap_or_default();
    let (old, new) = (variables(old), variables(new));
    for one in &old {
        match new.iter().find(|other| other.wire == one.wire) {
            Some(other) if (&other.default, &other.values) != (&one.default, &one.values) => {
                let message = format!("the variable `{}` of the base URL has different values", one.wire);
                let outcome = Outcome::run("the base URL changes where the variable is not set");
                let finding = Finding::new(Kind::ServerChanged, message, outcome);
                sides.found(finding.at(Some(&at), Some(&at)));
            }
            Some(_) => {}
            None => {
                let message = format!("the base URL no longer has the variable `{}`", one.wire);
                let touch = setter(sides, &one.name);
                let finding = Finding::new(
                    Kind::ServerChanged,
                    message,
                    Outcome::run("setting it no longer has an effect"),
                );
                sides.found(finding.at(Some(&at), Some(&at)).touch([touch]));
            }
        }
    }
    for one in new.iter().filter(|one| !old.iter().any(|other| other.wire == one.wire)) {
        let message = format!("the base URL has the new variable `{}`", one.wire);
        let touch = setter(sides, &one.name);
        let finding = Finding::new(Kind::ServerChanged, message, Outcome::compatible("it has a default"));
        sides.found(finding.at(Some(&at), Some(&at)).touch([touch]));
    }
}

/// Describes a credential that changed.
fn changed(old: &Credential, new: &Credential) -> (String, Outcome) {
    let key = &old.key;
    if let (
        CredentialKind::ClientCredentials { url, scopes },
        CredentialKind::ClientCredentials {
            url: new_url,
            scopes: new_scopes,
        },
    ) = (&old.kind, &new.kind)
    {
        if url != new_url {
            let message = format!("the token of `{key}` was requested from `{url}`, now from `{new_url}`");
            return (
                message,
                Outcome::run("programs that were built before request it from the old URL"),
            );
        }
        if scopes != new_scopes {
            let message = format!(
                "the token of `{key}` was requested with {}, now with {}",
                listed(scopes),
                listed(new_scopes)
            );
            let lacks = new_scopes.iter().any(|scope| !scopes.contains(scope));
            let outcome = if lacks {
                Outcome::run("programs that were built before request it without the new scopes")
            } else {
                Outcome::run("the service may no longer know a scope that programs request")
            };
            return (message, outcome);
        }
    }
    (
        format!("the credential `{key}` is sent differently"),
        Outcome::run("programs that were built before send it in the old way"),
    )
}

fn listed(scopes: &[String]) -> String {
    let scopes: Vec<String> = scopes.iter().map(|scope| format!("`{scope}`")).collect();
    match scopes.as_slice() {
        [] => "no scope".to_owned(),
        [one] => format!("the scope {one}"),
        many => format!("the scopes {}", many.join(", ")),
    }
}

fn credentials(sides: &mut Sides<'_>) {
    let at = |key: &str| place(&["components", "securitySchemes"], key);
    let find = |all: &[Credential], key: &str| all.iter().find(|one| one.key == key).cloned();
    for one in &sides.old.credentials.clone() {
        let touch = setter(sides, &one.setter);
        match find(&sides.new.credentials, &one.key) {
            None => {
                let message = format!("the credential `{}` was removed", one.key);
                let finding = Finding::new(
                    Kind::CredentialRemoved,
                    message,
                    Outcome::run("the service no longer accepts it"),
                );
                sides.found(finding.strict(true).at(Some(&at(&one.key)), None).touch([touch]));
            }
            Some(other) if other.kind != one.kind || other.setter != one.setter => {
                let (message, outcome) = changed(one, &other);
                let finding = Finding::new(Kind::CredentialChanged, message, outcome);
                let touches = [touch, setter(sides, &other.setter)];
                let place = at(&one.key);
                sides.found(finding.strict(true).at(Some(&place), Some(&place)).touch(touches));
            }
            Some(_) => {}
        }
    }
    for one in &sides.new.credentials.clone() {
        if find(&sides.old.credentials, &one.key).is_none() {
            let message = format!("the credential `{}` is new", one.key);
            let touch = setter(sides, &one.setter);
            let finding = Finding::new(
                Kind::CredentialAdded,
                message,
                Outcome::compatible("it need not be set"),
            );
            sides.found(finding.at(None, Some(&at(&one.key))).touch([touch]));
        }
    }
}

fn headers(sides: &mut Sides<'_>) {
    let touches = |sides: &Sides<'_>, name: &str| {
        let module = plain(&sides.new.module);
        let requests = sides.old.operations.iter().chain(&sides.new.operations);
        let of_request = |request: &str| Touch::Item(format!("{module}::operations::{request}::{name}"));
        let mut touches: Vec<Touch> = requests.map(|one| of_request(&one.request_name)).collect();
        touches.push(setter(sides, name));
        touches
    };
    let root = Location::ROOT;
    for one in &sides.old.client_headers.clone() {
        let still = sides
            .new
            .client_headers
            .iter()
            .find(|other| other.wire.eq_ignore_ascii_case(&one.wire));
        match still {
            None => {
                let message = format!("the header `{}` is no longer set on the client", one.wire);
                let finding = Finding::new(
                    Kind::ClientHeaderRemoved,
                    message,
                    Outcome::compatible("a header that is not sent can't be rejected"),
                );
                let touches = touches(sides, &one.name);
                sides.found(finding.at(Some(&root), Some(&root)).touch(touches));
            }
            Some(other) if other.required != one.required => {
                let (kind, word, outcome) = if other.required {
                    let outcome = Outcome::run("calls without it are rejected");
                    (Kind::BecameRequired, "required", outcome)
                } else {
                    let outcome = Outcome::compatible("calls that send it work as before");
                    (Kind::BecameOptional, "optional", outcome)
                };
                let message = format!("the header `{}` became {word}", one.wire);
                let finding = Finding::new(kind, message, outcome).strict(other.required);
                sides.found(finding.at(Some(&root), Some(&root)));
            }
            Some(_) => {}
        }
    }
    for one in &sides.new.client_headers.clone() {
        if !sides
            .old
            .client_headers
            .iter()
            .any(|other| other.wire.eq_ignore_ascii_case(&one.wire))
        {
            let message = format!("the header `{}` can be set on the client", one.wire);
            let outcome = if one.required {
                Outcome::run("calls without it are rejected")
            } else {
                Outcome::compatible("it need not be set")
            };
            let finding = Finding::new(Kind::ClientHeaderAdded, message, outcome);
            let touches = touches(sides, &one.name);
            sides.found(finding.at(Some(&root), Some(&root)).touch(touches));
        }
    }
}
