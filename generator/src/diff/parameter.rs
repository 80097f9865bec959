//! Compares the parameters of an operation that both models have.

use crate::diagnostic::Location;
use crate::model::{Operation, Parameter, ParameterLocation};

use super::change::Kind;
use super::finding::{Direction, Finding, Outcome, REORDERED, Touch};
use super::places::Places;
use super::rename;
use super::sides::At;
use super::sides::Sides;

impl<'a> Sides<'a> {
    pub(super) fn parameters(&mut self, old: &'a Operation, new: &'a Operation) {
        let pairs = rename::parameters(old, new);
        for pair in &pairs {
            self.parameter((old, pair.old), (new, pair.new), pair.guess);
        }
        let gone = old
            .parameters
            .iter()
            .filter(|one| !pairs.iter().any(|pair| std::ptr::eq(pair.old, *one)));
        for parameter in gone {
            let on_client = parameter.location == ParameterLocation::Header
                && self
                    .new
                    .client_headers
                    .iter()
                    .any(|header| header.wire.eq_ignore_ascii_case(&parameter.wire));
            let (message, outcome) = if on_client {
                let message = format!("the header `{}` is set on the client now", parameter.wire);
                (message, Outcome::compatible("it is sent as before"))
            } else {
                let message = format!("{} was removed", named(parameter, new));
                (message, Outcome::run("the service now ignores or rejects it"))
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
                Outcome::run("calls without it are rejected")
            } else {
                Outcome::compatible("it may be omitted")
            };
            let optional = if parameter.required { "required" } else { "optional" };
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

    /// Required parameters that are not in the path are arguments in the order of the document, unless they are set by
    /// name. So a new order changes the method.
    fn order(&mut self, old: &'a Operation, new: &'a Operation, pairs: &[rename::Pair<'a, Parameter>]) {
        let required: Vec<_> = pairs
            .iter()
            .filter(|pair| pair.old.is_argument() && pair.new.is_argument())
            .collect();
        let position = |one: &Parameter| new.parameters.iter().position(|other| std::ptr::eq(one, other));
        if required
            .windows(2)
            .all(|two| position(two[0].new) < position(two[1].new))
        {
            return;
        }
        let message = format!("the required parameters of `{}` are in a different order", new.id);
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
        let finding =
            |kind, message: String, outcome| Finding::new(kind, message, outcome).of(&to.id).at(places.0, places.1);
        if guess {
            let message = format!("{} is now called `{}`", named(old, to), new.wire);
            let outcome = if new.location == ParameterLocation::Path {
                Outcome::none("the service sees only its position in the path")
            } else {
                Outcome::run("the service no longer knows the old name")
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
                let outcome = Outcome::run("calls without it are rejected");
                (Kind::BecameRequired, "became required", outcome)
            } else {
                let outcome = Outcome::compatible("calls that send it work as before");
                (Kind::BecameOptional, "became optional", outcome)
            };
            self.found(
                finding(kind, format!("{subject} {word}"), outcome)
                    .strict(new.required)
                    .touch(touches.clone()),
            );
        }
        let style = |one: &Parameter| (one.style, one.explode, one.allow_reserved);
        if style(old) != style(new) {
            let message = format!(
                "{subject} is written in a different style: was {}, is now {}",
                written(old),
                written(new)
            );
            let outcome = Outcome::run("programs that were built before write it in the old style");
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
            old: parameter_schema(self.old_places, &old.place),
            new: parameter_schema(self.new_places, &new.place),
            places: (old.place.clone(), new.place.clone()),
            touches,
        };
        self.value(&old.ty, &new.ty, &at);
    }

    /// Returns the items that set a parameter.
    fn parameter_items(&self, operation: &Operation, parameter: &Parameter) -> Vec<Touch> {
        if parameter.is_argument() {
            return vec![Touch::Item(self.method(operation))];
        }
        let request = self.request(operation);
        let setters = [&parameter.name, &parameter.entry_name]
            .into_iter()
            .filter(|name| !name.is_empty())
            .map(|name| Touch::Item(format!("{request}::{name}")));
        // The method's result has the states of the parameters that are set by name.
        let method = parameter.by_name.then(|| self.method(operation));
        setters.chain(method.map(Touch::Item)).collect()
    }
}

/// Returns the location of the schema of a parameter.
fn parameter_schema(places: Places<'_>, place: &Location) -> Option<Location> {
    places
        .inside(place, "schema")
        .or_else(|| places.only_content(place))
        .or_else(|| places.itself(place))
}

/// Describes the style of a parameter in a few words.
fn written(parameter: &Parameter) -> String {
    let explode = if parameter.explode { ", exploded" } else { "" };
    let reserved = if parameter.allow_reserved {
        ", reserved characters unescaped"
    } else {
        ""
    };
    format!("{:?}{explode}{reserved}", parameter.style)
}

fn named(parameter: &Parameter, operation: &Operation) -> String {
    let place = match parameter.location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
    };
    format!("the {place} parameter `{}` of `{}`", parameter.wire, operation.id)
}
