//! Bodies and answers of an operation that both models have.

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
                    Outcome::run("calls without it are refused")
                } else {
                    Outcome::compatible("it may be left out")
                };
                items.extend(new.types().flat_map(|ty| self.reached(self.new, ty)));
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
                items.extend(old.types().flat_map(|ty| self.reached(self.old, ty)));
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
            (Some(old), Some(new)) => self.body_kept(old, new, id, &items),
        }
    }

    fn body_kept(&mut self, old: &'a Body, new: &'a Body, id: &'a str, items: &[Touch]) {
        let places = (Some(&old.place), Some(&new.place));
        let (was, is) = (&old.content, &new.content);
        if was.kind != is.kind || essence(&was.media_type) != essence(&is.media_type) {
            let message = format!(
                "the body of `{id}` was `{}`, is `{}`",
                was.media_type, is.media_type
            );
            let outcome = Outcome::run(
                "programs that were built before send what the service no longer reads",
            );
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
                subject: format!("the body of `{id}`"),
                direction: Direction::Sent,
                old: self.old_places.content(&old.place, &old.content.media_type),
                new: self.new_places.content(&new.place, &new.content.media_type),
                places: (old.place.clone(), new.place.clone()),
                touches: items.to_vec(),
            };
            self.value(&was.ty, &is.ty, &at);
        }
        if old.required != new.required && was.kind != BodyKind::Empty {
            let (kind, word, outcome) = if new.required {
                let outcome = Outcome::run("calls without it are refused");
                (Kind::BecameRequired, "required", outcome)
            } else {
                let outcome = Outcome::compatible("calls that give it work as before");
                (Kind::BecameOptional, "optional", outcome)
            };
            self.found(
                Finding::new(kind, format!("the body of `{id}` became {word}"), outcome)
                    .strict(new.required)
                    .of(id)
                    .at(places.0, places.1)
                    .touch(items.to_vec()),
            );
        }
    }

    pub(super) fn answers(&mut self, old: &'a Operation, new: &'a Operation) {
        // All of the request but its setters depends on what comes back.
        let sends = Touch::Under(format!("{}::", self.request(new)));
        if let (Success::ByStatus(_), Success::ByStatus(_)) = (&old.success, &new.success) {
            for was in &old.responses {
                for is in new.responses.iter().filter(|is| is.status == was.status) {
                    self.answer(new, was, is, &sends, true);
                }
            }
        } else if let (Some(was), Some(is)) = (old.first_response(), new.first_response()) {
            // What the status of the response is that is read does not matter to Rust.
            self.answer(new, was, is, &sends, true);
        }
        let forms = self.forms(old, new, &sends);
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
                    "a success without a form of its own is read as the others, and every failure is an error",
                );
                self.found(
                    Finding::new(Kind::AnswerAdded, message, outcome)
                        .of(&new.id)
                        .at(None, Some(&one.place))
                        .touch(forms.clone()),
                );
            }
        }
    }

    /// What depends on which statuses the responses have: what `send` gives, where that changes, and the enums by status.
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
