//! Compares two models: the client, the operations, their parameters, request bodies and responses.

use std::collections::HashSet;

use crate::diagnostic::Location;
use crate::model::{Api, Body, Operation, Response, Server};
use crate::source::Document;

use super::change::Kind;
use super::finding::{Finding, Outcome, Touch};
use super::places::Places;
use super::rename;
use super::sides::{Sides, shape_of_path};

/// Compares two models that were built from these documents.
pub(super) fn compare<'a>(
    (old, old_document): (&'a Api, &'a Document),
    (new, new_document): (&'a Api, &'a Document),
) -> Sides<'a> {
    let mut sides = Sides {
        old,
        new,
        old_places: Places(old_document.value()),
        new_places: Places(new_document.value()),
        findings: Vec::new(),
        prose: HashSet::new(),
        seen: HashSet::new(),
        same: HashSet::new(),
    };
    let pairs = rename::operations(old, new);
    super::client::compare(&mut sides, &pairs);
    for operation in &old.operations {
        let found = pairs.iter().find(|pair| pair.old.id == operation.id);
        match found {
            Some(pair) => sides.operation(pair.old, pair.new),
            None => sides.operation_gone(operation),
        }
    }
    for operation in &new.operations {
        if !pairs.iter().any(|pair| pair.new.id == operation.id) {
            sides.operation_come(operation);
        }
    }
    super::features::compare(&mut sides, &pairs);
    super::webhooks::compare(&mut sides);
    sides
}

impl<'a> Sides<'a> {
    fn operation_gone(&mut self, operation: &'a Operation) {
        let outcome = Outcome::run("the service no longer has it");
        let message = format!("`{}` ({}) was removed", operation.id, route(operation));
        let types = self.all_types(self.old, operation);
        let own = [
            Touch::Item(self.method(operation)),
            Touch::Whole(self.request(operation)),
        ];
        self.found(
            Finding::new(Kind::OperationRemoved, message, outcome)
                .strict(true)
                .of(&operation.id)
                .at(Some(&operation.place), None)
                .touch(own)
                .touch(types),
        );
    }

    fn operation_come(&mut self, operation: &'a Operation) {
        let outcome = Outcome::compatible("no program calls it yet");
        let message = format!("`{}` ({}) is new", operation.id, route(operation));
        let types = self.all_types(self.new, operation);
        let own = [
            Touch::Item(self.method(operation)),
            Touch::Whole(self.request(operation)),
        ];
        self.found(
            Finding::new(Kind::OperationAdded, message, outcome)
                .of(&operation.id)
                .at(None, Some(&operation.place))
                .touch(own)
                .touch(types),
        );
    }

    /// Returns the types that an operation uses, as items that may have been added or removed with it.
    fn all_types(&self, api: &'a Api, operation: &'a Operation) -> Vec<Touch> {
        let parameters = operation.parameters.iter().map(|parameter| &parameter.ty);
        let responses = operation.responses.iter().chain(&operation.errors);
        let types = parameters
            .chain(operation.body.iter().flat_map(Body::types))
            .chain(responses.flat_map(Response::types));
        types.flat_map(|ty| self.reached(api, ty)).collect()
    }

    fn operation(&mut self, old: &'a Operation, new: &'a Operation) {
        let before = self.findings.len();
        self.seen.clear();
        let places = (Some(&old.place), Some(&new.place));
        if old.id != new.id {
            let outcome = Outcome::compatible("the call itself does not change");
            let message = format!("`{}` is now called `{}`", old.id, new.id);
            self.found(
                Finding::new(Kind::OperationRenamed, message, outcome)
                    .strict(true)
                    .guess(true)
                    .of(&new.id)
                    .at(places.0, places.1)
                    .touch([Touch::Item(self.method(old)), Touch::Whole(self.request(old))])
                    .touch([Touch::Item(self.method(new)), Touch::Whole(self.request(new))]),
            );
        } else if (&old.method_name, &old.request_name) != (&new.method_name, &new.request_name) {
            let message = format!("`{}` has a different name in Rust", old.id);
            let outcome = Outcome::none("only the name in Rust changes");
            self.found(
                Finding::new(Kind::RustNameChanged, message, outcome)
                    .of(&new.id)
                    .at(places.0, places.1)
                    .touch([Touch::Item(self.method(old)), Touch::Whole(self.request(old))])
                    .touch([Touch::Item(self.method(new)), Touch::Whole(self.request(new))]),
            );
        }
        for (kind, what, was, is) in [
            (Kind::MethodChanged, "method", old.method.as_str(), new.method.as_str()),
            (Kind::PathChanged, "path", &old.path, &new.path),
        ] {
            // The name of a path parameter does not matter: the service sees only its position.
            if shape_of_path(was) != shape_of_path(is) {
                let message = format!("the {what} of `{}` changed from `{was}` to `{is}`", old.id);
                let outcome = Outcome::run("programs that were built before call the old one");
                self.found(
                    Finding::new(kind, message, outcome)
                        .strict(true)
                        .of(&new.id)
                        .at(places.0, places.1),
                );
            }
        }
        self.server(old, new, places);
        if old.docs.deprecated != new.docs.deprecated {
            self.deprecation(new.docs.deprecated, &format!("`{}`", new.id), &new.id, places);
        }
        if (&old.docs.summary, &old.docs.description) != (&new.docs.summary, &new.docs.description) {
            self.prose.insert((old.place.clone(), new.place.clone()));
        }
        self.security(old, new);
        self.paging(old, new);
        self.parameters(old, new);
        self.body(old, new);
        self.responses(old, new);
        self.response_headers(old, new);
        if self.findings.len() == before {
            self.same.extend(self.seen.drain());
        }
    }

    /// Reports an operation that is on another server than before, unless the server of the API changed.
    fn server(&mut self, old: &Operation, new: &Operation, places: (Option<&Location>, Option<&Location>)) {
        let (was, is) = (server_of(old, self.old), server_of(new, self.new));
        if old.server == new.server || was == is {
            return;
        }
        let message = format!("the server of `{}` changed from `{was}` to `{is}`", old.id);
        let outcome = Outcome::run("programs that were built before call the old one");
        let finding = Finding::new(Kind::ServerChanged, message, outcome).strict(true);
        self.found(finding.of(&new.id).at(places.0, places.1));
    }

    pub(super) fn deprecation(
        &mut self,
        now: bool,
        what: &str,
        operation: &str,
        places: (Option<&Location>, Option<&Location>),
    ) {
        let (kind, message, outcome) = if now {
            let outcome = Outcome::compatible("it still works; the compiler warns of its use");
            (Kind::Deprecated, format!("{what} is deprecated"), outcome)
        } else {
            let outcome = Outcome::compatible("the compiler no longer warns of its use");
            (
                Kind::NoLongerDeprecated,
                format!("{what} is no longer deprecated"),
                outcome,
            )
        };
        self.found(
            Finding::new(kind, message, outcome)
                .of(operation)
                .at(places.0, places.1),
        );
    }

    fn security(&mut self, old: &Operation, new: &Operation) {
        if old.security == new.security {
            return;
        }
        let message = format!(
            "the call accepted {}, now accepts {}",
            alternatives(&old.security),
            alternatives(&new.security)
        );
        let keeps = old.security.iter().any(|key| new.security.contains(key));
        let outcome = if self.old.credentials.is_empty() {
            Outcome::compatible("the old document does not specify credentials")
        } else if new.security.is_empty() || keeps {
            Outcome::compatible("a credential that was accepted before still is")
        } else {
            Outcome::run("calls without the credential that it now requires are rejected")
        };
        self.found(
            Finding::new(Kind::SecurityChanged, message, outcome)
                .strict(outcome.breaks.is_some())
                .of(&new.id)
                .at(Some(&old.place), Some(&new.place)),
        );
    }

    fn paging(&mut self, old: &Operation, new: &Operation) {
        let request = self.request(new);
        let (kind, word, outcome) = match (&old.paging, &new.paging) {
            (None, Some(_)) => {
                let outcome = Outcome::compatible("it can be called as before");
                (Kind::PagingAdded, "pages now", outcome)
            }
            (Some(_), None) => {
                let outcome = Outcome::compatible("it can still be called without paging");
                (Kind::PagingRemoved, "no longer pages", outcome)
            }
            _ => return,
        };
        self.found(
            Finding::new(kind, format!("`{}` {word}", new.id), outcome)
                .of(&new.id)
                .at(Some(&old.place), Some(&new.place))
                .touch([
                    Touch::Item(format!("{request}::pages")),
                    Touch::Item(format!("{request}::items")),
                ]),
        );
    }
}

/// Returns the base URL of an operation, with the defaults of variables.
pub(super) fn server_of(operation: &Operation, api: &Api) -> String {
    let base = || api.servers.first().map(Server::plain_url);
    operation.server.clone().or_else(base).unwrap_or_default()
}

fn route(operation: &Operation) -> String {
    format!("{} {}", operation.method.as_str(), operation.path)
}

fn alternatives(sets: &[Vec<String>]) -> String {
    let set = |keys: &Vec<String>| {
        let keys: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
        if keys.is_empty() {
            return "no credential".to_owned();
        }
        keys.join(" and ")
    };
    if sets.is_empty() {
        return set(&Vec::new());
    }
    sets.iter().map(set).collect::<Vec<_>>().join(" or ")
}
