//! Two models side by side: the client, the operations, their parameters, bodies and answers.

use std::collections::HashSet;

use crate::model::{
    Api, BodyKind, Location, Operation, Parameter, Place, Response, StatusRange, Ty, TypeId,
};
use crate::source::Document;

use super::change::Kind;
use super::finding::{Direction, Finding, Outcome, REORDERED, Touch};
use super::rename;
use super::shape::At;
use super::trail::Trail;

/// Both sides of a comparison, and what was found so far.
pub(super) struct Walk<'a> {
    pub(super) old: &'a Api,
    pub(super) new: &'a Api,
    pub(super) old_trail: Trail<'a>,
    pub(super) new_trail: Trail<'a>,
    pub(super) findings: Vec<Finding>,
    /// Pairs of places whose prose differs.
    pub(super) prose: HashSet<(Place, Place)>,
    /// Pairs of types that are being compared, or were, for the operation at hand.
    pub(super) seen: HashSet<(TypeId, TypeId, Direction)>,
    /// Pairs of types that are known to say the same, with all that stands in them.
    pub(super) same: HashSet<(TypeId, TypeId, Direction)>,
}

/// Compares two models. The documents are those that they were made from.
pub(super) fn walk<'a>(
    (old, old_document): (&'a Api, &'a Document),
    (new, new_document): (&'a Api, &'a Document),
) -> Walk<'a> {
    let mut walk = Walk {
        old,
        new,
        old_trail: Trail(old_document.value()),
        new_trail: Trail(new_document.value()),
        findings: Vec::new(),
        prose: HashSet::new(),
        seen: HashSet::new(),
        same: HashSet::new(),
    };
    super::client::compare(&mut walk);
    let pairs = rename::operations(old, new);
    for operation in &old.operations {
        let found = pairs.iter().find(|pair| pair.old.id == operation.id);
        match found {
            Some(pair) => walk.operation(pair.old, pair.new),
            None => walk.operation_gone(operation),
        }
    }
    for operation in &new.operations {
        if !pairs.iter().any(|pair| pair.new.id == operation.id) {
            walk.operation_come(operation);
        }
    }
    walk
}

impl<'a> Walk<'a> {
    pub(super) fn found(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// The path of an item in the module of types.
    pub(super) fn types(&self, rest: &str) -> String {
        format!("{}::types::{rest}", plain(&self.old.module))
    }

    fn request(&self, operation: &Operation) -> String {
        let module = plain(&self.old.module);
        format!("{module}::operations::{}", operation.request_name)
    }

    fn method(&self, operation: &Operation) -> String {
        let module = plain(&self.old.module);
        format!("{module}::Client::{}", operation.method_name)
    }

    fn operation_gone(&mut self, operation: &'a Operation) {
        let outcome = Outcome::run("the service no longer has it");
        let message = format!("`{}` ({}) is gone", operation.id, route(operation));
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
        let outcome = Outcome::compatible("nobody calls it yet");
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

    /// The types that an operation reaches, as items that may have come or gone with it.
    fn all_types(&self, api: &'a Api, operation: &'a Operation) -> Vec<Touch> {
        let parameters = operation.parameters.iter().map(|parameter| &parameter.ty);
        let answers = operation.responses.iter().chain(&operation.errors);
        let types = parameters
            .chain(operation.body.iter().map(|body| &body.ty))
            .chain(answers.map(|answer| &answer.ty));
        types.flat_map(|ty| self.reached(api, ty)).collect()
    }

    fn operation(&mut self, old: &'a Operation, new: &'a Operation) {
        let before = self.findings.len();
        self.seen.clear();
        let places = (Some(&old.place), Some(&new.place));
        if old.id != new.id {
            let outcome = Outcome::compatible("the call itself stays as it is");
            let message = format!("`{}` is now called `{}`", old.id, new.id);
            self.found(
                Finding::new(Kind::OperationRenamed, message, outcome)
                    .strict(true)
                    .guess(true)
                    .of(&new.id)
                    .at(places.0, places.1)
                    .touch([
                        Touch::Item(self.method(old)),
                        Touch::Whole(self.request(old)),
                    ])
                    .touch([
                        Touch::Item(self.method(new)),
                        Touch::Whole(self.request(new)),
                    ]),
            );
        } else if (&old.method_name, &old.request_name) != (&new.method_name, &new.request_name) {
            let message = format!("`{}` has another name in Rust", old.id);
            let outcome = Outcome::none("only the name in Rust is another");
            self.found(
                Finding::new(Kind::RustNameChanged, message, outcome)
                    .of(&new.id)
                    .at(places.0, places.1)
                    .touch([
                        Touch::Item(self.method(old)),
                        Touch::Whole(self.request(old)),
                    ])
                    .touch([
                        Touch::Item(self.method(new)),
                        Touch::Whole(self.request(new)),
                    ]),
            );
        }
        for (kind, what, was, is) in [
            (
                Kind::MethodChanged,
                "method",
                old.method.as_str(),
                new.method.as_str(),
            ),
            (Kind::PathChanged, "path", &old.path, &new.path),
        ] {
            // A parameter of a path may be called anything; the service only sees its place.
            if shape_of_path(was) != shape_of_path(is) {
                let message = format!("the {what} of `{}` was `{was}`, is `{is}`", old.id);
                let outcome =
                    Outcome::run("programs that were built before call what is no longer there");
                self.found(
                    Finding::new(kind, message, outcome)
                        .strict(true)
                        .of(&new.id)
                        .at(places.0, places.1),
                );
            }
        }
        if old.docs.deprecated != new.docs.deprecated {
            self.deprecation(
                new.docs.deprecated,
                &format!("`{}`", new.id),
                &new.id,
                places,
            );
        }
        if (&old.docs.summary, &old.docs.description) != (&new.docs.summary, &new.docs.description)
        {
            self.prose.insert((old.place.clone(), new.place.clone()));
        }
        self.security(old, new);
        self.paging(old, new);
        self.parameters(old, new);
        self.body(old, new);
        self.answers(old, new);
        if self.findings.len() == before {
            self.same.extend(self.seen.drain());
        }
    }

    pub(super) fn deprecation(
        &mut self,
        now: bool,
        what: &str,
        operation: &str,
        places: (Option<&Place>, Option<&Place>),
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
            "the call accepted {}, accepts {}",
            list(&old.security),
            list(&new.security)
        );
        let keeps = old.security.iter().any(|key| new.security.contains(key));
        let outcome = if self.old.credentials.is_empty() {
            Outcome::compatible("the old document says nothing of credentials")
        } else if new.security.is_empty() || keeps {
            Outcome::compatible("a credential that was sent before still does")
        } else {
            Outcome::run("calls without the credential that it now asks for are refused")
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

    fn parameters(&mut self, old: &'a Operation, new: &'a Operation) {
        let pairs = rename::parameters(old, new);
        for pair in &pairs {
            self.parameter((old, pair.old), (new, pair.new), pair.guess);
        }
        let gone = old
            .parameters
            .iter()
            .filter(|one| !pairs.iter().any(|pair| std::ptr::eq(pair.old, *one)));
        for parameter in gone {
            let on_client = parameter.location == Location::Header
                && self
                    .new
                    .client_headers
                    .iter()
                    .any(|header| header.wire.eq_ignore_ascii_case(&parameter.wire));
            let (message, outcome) = if on_client {
                let message = format!("the header `{}` is set on the client now", parameter.wire);
                (message, Outcome::compatible("it is sent as before"))
            } else {
                let message = format!("{} is gone", named(parameter, new));
                (
                    message,
                    Outcome::run("the service no longer heeds it, or refuses it"),
                )
            };
            let mut touches = self.parameter_items(old, parameter);
            touches.extend(self.reached(self.old, &parameter.ty));
            self.found(
                Finding::new(Kind::ParameterRemoved, message, outcome)
                    .strict(!on_client)
                    .of(&new.id)
                    .at(Some(&parameter.place), None)
                    .touch(touches),
            );
        }
        for parameter in new
            .parameters
            .iter()
            .filter(|one| !pairs.iter().any(|pair| std::ptr::eq(pair.new, *one)))
        {
            let outcome = if parameter.required {
                Outcome::run("calls without it are refused")
            } else {
                Outcome::compatible("it may be left out")
            };
            let optional = if parameter.required {
                "required"
            } else {
                "optional"
            };
            let message = format!("{} is new and {optional}", named(parameter, new));
            let mut touches = self.parameter_items(new, parameter);
            touches.extend(self.reached(self.new, &parameter.ty));
            self.found(
                Finding::new(Kind::ParameterAdded, message, outcome)
                    .strict(parameter.required)
                    .of(&new.id)
                    .at(None, Some(&parameter.place))
                    .touch(touches),
            );
        }
        self.order(old, new, &pairs);
    }

    /// Arguments of a method stand in the order of the document, so their order is part of it.
    fn order(
        &mut self,
        old: &'a Operation,
        new: &'a Operation,
        pairs: &[rename::Pair<'a, Parameter>],
    ) {
        let required: Vec<_> = pairs
            .iter()
            .filter(|pair| pair.old.required && pair.new.required)
            .collect();
        let position = |one: &Parameter| {
            new.parameters
                .iter()
                .position(|other| std::ptr::eq(one, other))
        };
        if required
            .windows(2)
            .all(|two| position(two[0].new) < position(two[1].new))
        {
            return;
        }
        let message = format!(
            "the required parameters of `{}` stand in another order",
            new.id
        );
        self.found(
            Finding::new(Kind::ArgumentsReordered, message, REORDERED)
                .of(&new.id)
                .at(Some(&old.place), Some(&new.place))
                .touch([Touch::Item(self.method(new))]),
        );
    }

    fn parameter(
        &mut self,
        (operation, old): (&'a Operation, &'a Parameter),
        (to, new): (&'a Operation, &'a Parameter),
        guess: bool,
    ) {
        let places = (Some(&old.place), Some(&new.place));
        let mut touches = self.parameter_items(operation, old);
        touches.extend(self.parameter_items(to, new));
        let subject = named(new, to);
        let finding = |kind, message: String, outcome| {
            Finding::new(kind, message, outcome)
                .of(&to.id)
                .at(places.0, places.1)
        };
        if guess {
            let message = format!("{} is now called `{}`", named(old, to), new.wire);
            let outcome = if new.location == Location::Path {
                Outcome::none("the service sees only where in the path it stands")
            } else {
                Outcome::run("the service no longer heeds the old name")
            };
            self.found(
                finding(Kind::ParameterRenamed, message, outcome)
                    .strict(outcome.breaks.is_some())
                    .guess(true)
                    .touch(touches.clone()),
            );
        }
        if old.required != new.required {
            let (kind, word, outcome) = if new.required {
                let outcome = Outcome::run("calls without it are refused");
                (Kind::BecameRequired, "became required", outcome)
            } else {
                let outcome = Outcome::compatible("calls that give it work as before");
                (Kind::BecameOptional, "became optional", outcome)
            };
            self.found(
                finding(kind, format!("{subject} {word}"), outcome)
                    .strict(new.required)
                    .touch(touches.clone()),
            );
        }
        if old.style != new.style {
            let message = format!(
                "{subject} is written in another style: was {:?}, is {:?}",
                old.style, new.style
            );
            let outcome = Outcome::run(
                "programs that were built before write it as the service no longer reads it",
            );
            self.found(
                finding(Kind::ParameterStyleChanged, message, outcome)
                    .strict(true)
                    .touch(touches.clone()),
            );
        }
        if old.docs.deprecated != new.docs.deprecated {
            self.deprecation(new.docs.deprecated, &subject, &to.id, places);
        }
        if old.docs.description != new.docs.description {
            self.prose.insert((old.place.clone(), new.place.clone()));
        }
        let at = At {
            operation: &to.id,
            subject,
            direction: Direction::Sent,
            old: parameter_schema(self.old_trail, &old.place),
            new: parameter_schema(self.new_trail, &new.place),
            places: (old.place.clone(), new.place.clone()),
            touches,
        };
        self.value(&old.ty, &new.ty, &at);
    }

    /// The items by which a parameter is given.
    fn parameter_items(&self, operation: &Operation, parameter: &Parameter) -> Vec<Touch> {
        if parameter.required {
            return vec![Touch::Item(self.method(operation))];
        }
        let request = self.request(operation);
        [&parameter.name, &parameter.entry_name]
            .into_iter()
            .filter(|name| !name.is_empty())
            .map(|name| Touch::Item(format!("{request}::{name}")))
            .collect()
    }

    fn body(&mut self, old_operation: &'a Operation, operation: &'a Operation) {
        let id = &operation.id;
        let mut items = vec![Touch::Item(self.method(operation))];
        for body in old_operation.body.iter().chain(&operation.body) {
            items.push(Touch::Item(format!(
                "{}::{}",
                self.request(operation),
                body.name
            )));
        }
        match (&old_operation.body, &operation.body) {
            (None, None) => {}
            (None, Some(new)) => {
                let outcome = if new.required {
                    Outcome::run("calls without it are refused")
                } else {
                    Outcome::compatible("it may be left out")
                };
                items.extend(self.reached(self.new, &new.ty));
                self.found(
                    Finding::new(Kind::BodyAdded, format!("`{id}` takes a body now"), outcome)
                        .strict(new.required)
                        .of(id)
                        .at(None, Some(&new.place))
                        .touch(items),
                );
            }
            (Some(old), None) => {
                let outcome = Outcome::run("the service no longer heeds it, or refuses it");
                items.extend(self.reached(self.old, &old.ty));
                self.found(
                    Finding::new(
                        Kind::BodyRemoved,
                        format!("`{id}` takes no body any more"),
                        outcome,
                    )
                    .strict(true)
                    .of(id)
                    .at(Some(&old.place), None)
                    .touch(items),
                );
            }
            (Some(old), Some(new)) => {
                let places = (Some(&old.place), Some(&new.place));
                if (old.kind, &old.media_type) != (new.kind, &new.media_type) {
                    let message = format!(
                        "the body of `{id}` was `{}`, is `{}`",
                        old.media_type, new.media_type
                    );
                    let outcome = Outcome::run(
                        "programs that were built before send what the service no longer reads",
                    );
                    let mut items = items.clone();
                    items.extend(self.reached(self.old, &old.ty));
                    items.extend(self.reached(self.new, &new.ty));
                    self.found(
                        Finding::new(Kind::BodyFormatChanged, message, outcome)
                            .strict(true)
                            .of(id)
                            .at(places.0, places.1)
                            .touch(items),
                    );
                } else {
                    let at = At {
                        operation: id,
                        subject: format!("the body of `{id}`"),
                        direction: Direction::Sent,
                        old: self.old_trail.content(&old.place),
                        new: self.new_trail.content(&new.place),
                        places: (old.place.clone(), new.place.clone()),
                        touches: items.clone(),
                    };
                    self.value(&old.ty, &new.ty, &at);
                }
                if old.required != new.required && !matches!(old.kind, BodyKind::Empty) {
                    let (kind, word, outcome) = if new.required {
                        (
                            Kind::BecameRequired,
                            "required",
                            Outcome::run("calls without it are refused"),
                        )
                    } else {
                        (
                            Kind::BecameOptional,
                            "optional",
                            Outcome::compatible("calls that give it work as before"),
                        )
                    };
                    let message = format!("the body of `{id}` became {word}");
                    self.found(
                        Finding::new(kind, message, outcome)
                            .strict(new.required)
                            .of(id)
                            .at(places.0, places.1)
                            .touch(items),
                    );
                }
            }
        }
    }

    fn answers(&mut self, old: &'a Operation, new: &'a Operation) {
        // All of the request but its setters depends on what comes back.
        let sends = Touch::Under(format!("{}::", self.request(new)));
        // The first answer is the one that is read; what its status is does not matter to Rust.
        let (first_old, first_new) = (old.responses.first(), new.responses.first());
        if let (Some(was), Some(is)) = (first_old, first_new) {
            self.answer(new, was, is, &sends, true);
        }
        for (success, was, is) in [
            (true, &old.responses, &new.responses),
            (false, &old.errors, &new.errors),
        ] {
            let what = if success { "an answer" } else { "a failure" };
            for one in was {
                match is.iter().find(|other| other.status == one.status) {
                    Some(other) if !success => self.answer(new, one, other, &sends, false),
                    Some(_) => {}
                    None => {
                        let message = format!(
                            "`{}` no longer has {what} with status {}",
                            new.id,
                            status(one.status)
                        );
                        let outcome = Outcome::compatible("programs that expect it never see it");
                        self.found(
                            Finding::new(Kind::AnswerRemoved, message, outcome)
                                .strict(success)
                                .of(&new.id)
                                .at(Some(&one.place), None),
                        );
                    }
                }
            }
            for one in is
                .iter()
                .filter(|one| !was.iter().any(|other| other.status == one.status))
            {
                let message = format!("`{}` has {what} with status {}", new.id, status(one.status));
                let outcome =
                    Outcome::compatible("every success is read alike, every failure is an error");
                self.found(
                    Finding::new(Kind::AnswerAdded, message, outcome)
                        .of(&new.id)
                        .at(None, Some(&one.place)),
                );
            }
        }
    }

    fn answer(
        &mut self,
        operation: &'a Operation,
        old: &'a Response,
        new: &'a Response,
        sends: &Touch,
        read: bool,
    ) {
        let id = &operation.id;
        let subject = format!("answer {} of `{id}`", status(new.status));
        let touches = if read {
            vec![sends.clone()]
        } else {
            Vec::new()
        };
        if old.kind != new.kind {
            let message = format!(
                "{subject} was {}, is {}",
                content(old.kind),
                content(new.kind)
            );
            let outcome = if read {
                Outcome::run("programs that were built before can't read it")
            } else {
                Outcome::compatible("the body of an error is kept whatever it is")
            };
            let mut touches = touches;
            touches.extend(self.reached(self.old, &old.ty));
            touches.extend(self.reached(self.new, &new.ty));
            self.found(
                Finding::new(Kind::AnswerFormatChanged, message, outcome)
                    .strict(read)
                    .of(id)
                    .at(Some(&old.place), Some(&new.place))
                    .touch(touches),
            );
            return;
        }
        if old.docs.description != new.docs.description {
            self.prose.insert((old.place.clone(), new.place.clone()));
        }
        let at = At {
            operation: id,
            subject,
            direction: Direction::Answered,
            old: self.old_trail.content(&old.place),
            new: self.new_trail.content(&new.place),
            places: (old.place.clone(), new.place.clone()),
            touches,
        };
        self.value(&old.ty, &new.ty, &at);
    }

    /// The named types that `ty` leads to, as items that may have come or gone with it.
    pub(super) fn reached(&self, api: &Api, ty: &Ty) -> Vec<Touch> {
        crate::passes::reach(api, ty)
            .into_iter()
            .map(|id| Touch::Whole(self.types(&api.types[id].name)))
            .collect()
    }
}

/// Where the schema of a parameter stands.
fn parameter_schema(trail: Trail<'_>, place: &Place) -> Option<Place> {
    trail
        .inside(place, "schema")
        .or_else(|| trail.content(place))
}

/// An identifier without what marks it as raw.
pub(super) fn plain(name: &str) -> &str {
    name.trim_start_matches("r#")
}

fn named(parameter: &Parameter, operation: &Operation) -> String {
    let place = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    format!(
        "the {place} parameter `{}` of `{}`",
        parameter.wire, operation.id
    )
}

fn route(operation: &Operation) -> String {
    format!("{} {}", operation.method.as_str(), operation.path)
}

/// A path without the names of its parameters.
pub(super) fn shape_of_path(path: &str) -> String {
    let mut shape = String::new();
    let mut inside = false;
    for c in path.chars() {
        match c {
            '{' => inside = true,
            '}' => inside = false,
            _ if inside => continue,
            _ => {}
        }
        shape.push(c);
    }
    shape
}

fn status(status: StatusRange) -> String {
    match status {
        StatusRange::Exact(status) => status.to_string(),
        StatusRange::Class(class) => format!("{class}XX"),
        StatusRange::Default => "default".to_owned(),
    }
}

fn content(kind: BodyKind) -> &'static str {
    match kind {
        BodyKind::Json => "JSON",
        BodyKind::Form => "a form",
        BodyKind::Multipart => "multipart",
        BodyKind::Text => "text",
        BodyKind::Bytes => "bytes",
        BodyKind::Empty => "empty",
    }
}

fn list(names: &[String]) -> String {
    if names.is_empty() {
        return "no credential".to_owned();
    }
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(" or ")
}
