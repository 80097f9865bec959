//! Compares the fields of two objects.

use crate::model::{Field, ObjectType, TypeId};

use super::change::Kind;
use super::finding::{Outcome, REORDERED, Touch};
use super::rename;
use super::sides::At;
use super::sides::Sides;

impl<'a> Sides<'a> {
    pub(super) fn object(
        &mut self,
        (old_id, old): (TypeId, &'a ObjectType),
        (new_id, new): (TypeId, &'a ObjectType),
        at: &At<'_>,
    ) {
        let pairs = rename::fields((self.old, old), (self.new, new));
        for pair in &pairs {
            self.field((old_id, pair.old), (new_id, pair.new), pair.guess, at);
        }
        for field in &old.fields {
            if !pairs.iter().any(|pair| std::ptr::eq(pair.old, field)) {
                self.field_gone(old_id, field, at);
            }
        }
        for field in &new.fields {
            if !pairs.iter().any(|pair| std::ptr::eq(pair.new, field)) {
                self.field_come(new_id, field, at);
            }
        }
        self.further((old_id, old), (new_id, new), at);
        if at.sent() {
            self.argument_order(new_id, new, &pairs, at);
        }
    }

    /// The arguments of `new` are in the order of the document, so a new order changes them.
    fn argument_order(&mut self, id: TypeId, new: &ObjectType, pairs: &[rename::Pair<'_, Field>], at: &At<'_>) {
        // Fields that are set by name have no order.
        if !self.new.types[id].builder_name.is_empty() {
            return;
        }
        let position = |one: &Field| new.fields.iter().position(|other| std::ptr::eq(one, other));
        let arguments = pairs.iter().filter(|pair| pair.old.required && pair.new.required);
        let places: Vec<_> = arguments.map(|pair| position(pair.new)).collect();
        if places.is_sorted() {
            return;
        }
        let name = &self.new.types[id].name;
        let message = format!("the required fields of `{name}` are in a different order");
        let new = Touch::Item(self.types(&format!("{name}::new")));
        let finding = at.finding(Kind::ArgumentsReordered, message, REORDERED);
        self.found(finding.touch([new]));
    }

    /// Returns the items that represent a field of a type.
    fn field_items(&self, name: &str, field: &Field, argument: bool) -> Vec<Touch> {
        let path = self.types(name);
        let mut items = vec![
            Touch::Item(format!("{path}.{}", field.name)),
            Touch::Item(format!("{path}::{}", field.name)),
        ];
        if argument {
            items.push(Touch::Item(format!("{path}::new")));
            items.push(Touch::Item(format!("{path}: Default")));
        }
        items
    }

    fn field_gone(&mut self, id: TypeId, field: &'a Field, at: &At<'_>) {
        let name = &self.old.types[id].name;
        let message = format!("`{name}.{}` was removed", field.wire);
        let outcome = if at.sent() {
            Outcome::run("the service now ignores or rejects it")
        } else if field.required {
            Outcome::run("programs that were built before require it")
        } else {
            Outcome::compatible("it could be absent before")
        };
        let mut finding = at.finding(Kind::FieldRemoved, message, outcome);
        let place = at
            .old
            .as_ref()
            .and_then(|place| self.old_places.field(place, &field.wire));
        finding.old = Some(place.unwrap_or_else(|| field.place.clone()));
        let touches = self.field_items(name, field, field.required);
        let types = self.reached(self.old, &field.ty);
        self.found(finding.strict(true).touch(touches).touch(types));
    }

    fn field_come(&mut self, id: TypeId, field: &'a Field, at: &At<'_>) {
        let name = &self.new.types[id].name;
        let (word, outcome) = match (at.sent(), field.required && !field.read_only) {
            (true, true) => ("new and required", Outcome::run("calls without it are rejected")),
            (true, false) => ("new", Outcome::compatible("it may be omitted")),
            (false, _) => ("new", Outcome::compatible("unknown fields are ignored")),
        };
        let message = format!("`{name}.{}` is {word}", field.wire);
        let mut finding = at.finding(Kind::FieldAdded, message, outcome);
        let place = at
            .new
            .as_ref()
            .and_then(|place| self.new_places.field(place, &field.wire));
        finding.new = Some(place.unwrap_or_else(|| field.place.clone()));
        let touches = self.field_items(name, field, field.required);
        let types = self.reached(self.new, &field.ty);
        let strict = outcome.breaks.is_some();
        self.found(finding.strict(strict).touch(touches).touch(types));
    }

    fn field(
        &mut self,
        (old_id, old): (TypeId, &'a Field),
        (new_id, new): (TypeId, &'a Field),
        guess: bool,
        at: &At<'_>,
    ) {
        let name = &self.new.types[new_id].name;
        let subject = format!("`{name}.{}`", new.wire);
        let argument = old.required || new.required;
        let mut touches = self.field_items(&self.old.types[old_id].name, old, argument);
        touches.extend(self.field_items(name, new, argument));
        let at = At {
            operation: at.operation,
            subject: subject.clone(),
            direction: at.direction,
            old: at
                .old
                .as_ref()
                .and_then(|place| self.old_places.field(place, &old.wire)),
            new: at
                .new
                .as_ref()
                .and_then(|place| self.new_places.field(place, &new.wire)),
            places: (old.place.clone(), new.place.clone()),
            touches: touches.clone(),
        };
        if guess {
            let message = format!("`{name}.{}` is now called `{}`", old.wire, new.wire);
            let outcome = Outcome::run("the service no longer knows the old name");
            let finding = at.finding(Kind::FieldRenamed, message, outcome);
            self.found(finding.strict(true).guess(true).touch(touches.clone()));
        } else if old.name != new.name {
            let message = format!("{subject} is called `{}` in Rust, was called `{}`", new.name, old.name);
            let outcome = Outcome::none("only the name in Rust changes");
            self.found(
                at.finding(Kind::RustNameChanged, message, outcome)
                    .touch(touches.clone()),
            );
        }
        if old.required != new.required {
            let (kind, word) = if new.required {
                (Kind::BecameRequired, "became required")
            } else {
                (Kind::BecameOptional, "became optional")
            };
            let outcome = match (new.required, at.sent()) {
                (true, true) if new.read_only => Outcome::none("requests omit it"),
                (true, true) => Outcome::run("calls without it are rejected"),
                (true, false) => Outcome::compatible("it is always present where programs allow for its absence"),
                (false, true) => Outcome::compatible("calls that send it work as before"),
                (false, false) => Outcome::run("programs that were built before require it"),
            };
            let strict = outcome.breaks.is_some();
            let finding = at.finding(kind, format!("{subject} {word}"), outcome);
            self.found(finding.strict(strict).touch(touches.clone()));
        }
        if old.nullable != new.nullable {
            self.nullable(new.nullable, &at);
        }
        if (old.read_only, old.write_only) != (new.read_only, new.write_only) {
            let message = format!("{subject} changed from {} to {}", way(old), way(new));
            let outcome = if at.sent() && new.read_only {
                Outcome::run("the service now ignores or rejects it")
            } else if !at.sent() && new.write_only {
                Outcome::run("responses no longer contain it")
            } else {
                Outcome::compatible("it can be used as before")
            };
            let strict = outcome.breaks.is_some();
            let finding = at.finding(Kind::DirectionChanged, message, outcome);
            let path = self.types(name);
            self.found(
                finding
                    .strict(strict)
                    .touch(touches)
                    .touch([Touch::Item(format!("{path}::new"))]),
            );
        }
        if old.docs.deprecated != new.docs.deprecated {
            let places = (
                at.old.clone().unwrap_or(old.place.clone()),
                at.new.clone().unwrap_or(new.place.clone()),
            );
            self.deprecation(
                new.docs.deprecated,
                &subject,
                at.operation,
                (Some(&places.0), Some(&places.1)),
            );
        }
        self.value(&old.ty, &new.ty, &at);
    }

    fn further(
        &mut self,
        (old_id, old): (TypeId, &'a ObjectType),
        (new_id, new): (TypeId, &'a ObjectType),
        at: &At<'_>,
    ) {
        let name = &self.new.types[new_id].name;
        let subject = format!("`{name}`");
        let item = |sides: &Self, id: TypeId, api: &crate::model::Api, field: &str| {
            sides.types(&format!("{}.{field}", api.types[id].name))
        };
        match (&old.additional, &new.additional) {
            (Some(was), Some(is)) => {
                let mut inner = at.clone();
                inner.touches = vec![Touch::Item(item(self, new_id, self.new, &new.additional_name))];
                inner.subject = subject;
                self.inside(was, is, "additionalProperties", ".*", &inner);
            }
            (None, Some(_)) => {
                let outcome = Outcome::compatible("using them is optional");
                let message = format!("{subject} may have additional members");
                let touch = Touch::Item(item(self, new_id, self.new, &new.additional_name));
                let finding = at.finding(Kind::AdditionalMembersAdded, message, outcome);
                self.found(finding.touch([touch]));
            }
            (Some(_), None) => {
                let outcome = if at.sent() {
                    Outcome::run("the service now ignores or rejects them")
                } else {
                    Outcome::compatible("they were optional")
                };
                let message = format!("{subject} no longer allows additional members");
                let field = item(self, old_id, self.old, &old.additional_name);
                let setter = self.types(&format!("{}::{}", self.old.types[old_id].name, old.additional_name));
                let finding = at.finding(Kind::AdditionalMembersRemoved, message, outcome);
                self.found(
                    finding
                        .strict(at.sent())
                        .touch([Touch::Item(field), Touch::Item(setter)]),
                );
            }
            (None, None) => {}
        }
    }
}

fn way(field: &Field) -> &'static str {
    match (field.read_only, field.write_only) {
        (true, _) => "read-only",
        (_, true) => "write-only",
        _ => "sent and received",
    }
}
