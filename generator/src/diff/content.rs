//! Compares the request bodies and responses of an operation that both models have.

use crate::model::{Body, BodyKind, Operation, Response, StatusRange, Success};

use super::change::Kind;
use super::finding::{Direction, Finding, Outcome, Touch};
use super::sides::At;
use super::sides::Sides;

impl<'a> Sides<'a> {
    pub(super) fn body(&mut self, old_operation: &'a Operation, operation: &'a Operation) {
        let id = &operation.id;
        let mut items = vec![Touch::Item(self.method(operation))];
        for body in old_operation.body.iter().chain(&operation.body) {
            items.push(Touch::Item(format!(
                "{}::{}",
                self.request(operation),
                body.content.name
            )));
        }
        match (&old_operation.body, &operation.body) {
            (None, None) => {}
            (None, Some(new)) => {
                let outcome = if new.required {
                    Outcome::run("calls without it are rejected")
                } else {
                    Outcome::compatible("it may be omitted")
                };
                items.extend(new.types().flat_map(|ty| self.reached(self.new, ty)));
                self.found(
                    Finding::new(Kind::BodyAdded, format!("`{id}` has a request body now"), outcome)
                        .strict(new.required)
                        .of(id)
                        .at(None, Some(&new.place))
                        .touch(items),
                );
            }
            (Some(old), None) => {
                let outcome = Outcome::run("the service now ignores or rejects it");
                items.extend(old.types().flat_map(|ty| self.reached(self.old, ty)));
                self.found(
                    Finding::new(
                        Kind::BodyRemoved,
                        format!("`{id}` no longer has a request body"),
                        outcome,
                    )
                    .strict(true)
                    .of(id)
                    .at(Some(&old.place), None)
                    .touch(items),
                );
            }
            (Some(old), Some(new)) => self.body_kept(old, new, id, &items),
        }
    }

    fn body_kept(&mut self, old: &'a Body, new: &'a Body, id: &'a str, items: &[Touch]) {
        let places = (Some(&old.place), Some(&new.place));
        let (was, is) = (&old.content, &new.content);
        if was.kind != is.kind || essence(&was.media_type) != essence(&is.media_type) {
            let message = format!(
                "the request body of `{id}` changed from `{}` to `{}`",
                was.media_type, is.media_type
            );
            let outcome = Outcome::run("programs that were built before send the old form");
            let mut items = items.to_vec();
            items.extend(old.types().flat_map(|ty| self.reached(self.old, ty)));
            items.extend(new.types().flat_map(|ty| self.reached(self.new, ty)));
            self.found(
                Finding::new(Kind::BodyFormatChanged, message, outcome)
                    .strict(true)
                    .of(id)
                    .at(places.0, places.1)
                    .touch(items),
            );
        }
        if was.kind == is.kind {
            let at = At {
                operation: id,
                subject: format!("the request body of `{id}`"),
                direction: Direction::Sent,
                old: self.old_places.content(&old.place, &old.content.media_type),
                new: self.new_places.content(&new.place, &new.content.media_type),
                places: (old.place.clone(), new.place.clone()),
                touches: items.to_vec(),
            };
            self.value(&was.ty, &is.ty, &at);
            self.encodings((old, was), (new, is), id);
        }
        if old.required != new.required && was.kind != BodyKind::Empty {
            let (kind, word, outcome) = if new.required {
                let outcome = Outcome::run("calls without it are rejected");
                (Kind::BecameRequired, "required", outcome)
            } else {
                let outcome = Outcome::compatible("calls that send it work as before");
                (Kind::BecameOptional, "optional", outcome)
            };
            self.found(
                Finding::new(kind, format!("the request body of `{id}` became {word}"), outcome)
                    .strict(new.required)
                    .of(id)
                    .at(places.0, places.1)
                    .touch(items.to_vec()),
            );
        }
    }

    pub(super) fn responses(&mut self, old: &'a Operation, new: &'a Operation) {
        // Everything in the request except its setters depends on the response.
        let sends = Touch::Under(format!("{}::", self.request(new)));
        if let (Success::ByStatus(_), Success::ByStatus(_)) = (&old.success, &new.success) {
            for was in &old.responses {
                for is in new.responses.iter().filter(|is| is.status == was.status) {
                    self.response(new, was, is, &sends, true);
                }
            }
        } else if let (Some(was), Some(is)) = (old.first_response(), new.first_response()) {
            // The status of the response that is read does not affect the Rust.
            self.response(new, was, is, &sends, true);
        }
        let forms = self.forms(old, new, &sends);
        for (success, was, is) in [
            (true, &old.responses, &new.responses),
            (false, &old.errors, &new.errors),
        ] {
            let what = if success { "a response" } else { "an error" };
            for one in was {
                match is.iter().find(|other| other.status == one.status) {
                    Some(other) if !success => self.response(new, one, other, &sends, false),
                    Some(_) => {}
                    None => {
                        let message = format!("`{}` no longer has {what} with status {}", new.id, status(one.status));
                        let outcome = Outcome::compatible("programs that expect it never receive it");
                        self.found(
                            Finding::new(Kind::ResponseRemoved, message, outcome)
                                .strict(success)
                                .of(&new.id)
                                .at(Some(&one.place), None)
                                .touch(forms.clone()),
                        );
                    }
                }
            }
            for one in is
                .iter()
                .filter(|one| !was.iter().any(|other| other.status == one.status))
            {
                let message = format!("`{}` has {what} with status {}", new.id, status(one.status));
                let outcome = Outcome::compatible(
                    "a success without its own type is read like the others; a failure is an error",
                );
                self.found(
                    Finding::new(Kind::ResponseAdded, message, outcome)
                        .of(&new.id)
                        .at(None, Some(&one.place))
                        .touch(forms.clone()),
                );
            }
        }
    }

    /// Returns the items that depend on the set of response statuses: the result of `send`, where that changes, and the
    /// enums by status.
    fn forms(&self, old: &Operation, new: &Operation, sends: &Touch) -> Vec<Touch> {
        let mut touches = Vec::new();
        if std::mem::discriminant(&old.success) != std::mem::discriminant(&new.success) {
            touches.push(sends.clone());
        }
        for operation in [old, new] {
            let of_success = match &operation.success {
                Success::ByStatus(types) => Some(types),
                _ => None,
            };
            for types in of_success.into_iter().chain(&operation.failure) {
                let request = self.request(operation);
                let module = request.rsplit_once("::").map_or("", |(module, _)| module);
                touches.push(Touch::Under(format!("{module}::{}", types.name)));
            }
        }
        touches
    }

    fn response(&mut self, operation: &'a Operation, old: &'a Response, new: &'a Response, sends: &Touch, read: bool) {
        let id = &operation.id;
        let subject = format!("response {} of `{id}`", status(new.status));
        let touches = if read { vec![sends.clone()] } else { Vec::new() };
        if old.kind != new.kind {
            let message = format!("{subject} changed from {} to {}", content(old.kind), content(new.kind));
            let outcome = if read {
                Outcome::run("programs that were built before can't read it")
            } else {
                Outcome::compatible("the body of an error is kept in any form")
            };
            let mut touches = touches;
            touches.extend(self.reached(self.old, &old.ty));
            touches.extend(self.reached(self.new, &new.ty));
            self.found(
                Finding::new(Kind::ResponseFormatChanged, message, outcome)
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
            direction: Direction::Received,
            old: self.old_places.content(&old.place, &old.media_type),
            new: self.new_places.content(&new.place, &new.media_type),
            places: (old.place.clone(), new.place.clone()),
            touches,
        };
        self.value(&old.ty, &new.ty, &at);
    }
}

/// A media type without its parameters.
fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
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
        BodyKind::Events => "a stream of events",
        BodyKind::Empty => "empty",
    }
}
