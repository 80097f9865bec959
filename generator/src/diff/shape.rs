//! Two types side by side, member by member. Where a shape is declared does not matter, only what
//! it says.

use crate::model::{Field, ObjectType, Place, ScalarEnum, Ty, TypeId, TypeKind, UnionType};

use super::change::Kind;
use super::finding::{Direction, Finding, Outcome, REORDERED, Touch};
use super::walk::Walk;
use super::{limits, rename};

/// Where a comparison stands.
#[derive(Clone)]
pub(super) struct At<'a> {
    pub(super) operation: &'a str,
    /// What is compared, in words.
    pub(super) subject: String,
    pub(super) direction: Direction,
    /// The schemas, as far as the documents show them.
    pub(super) old: Option<Place>,
    pub(super) new: Option<Place>,
    /// Where to point to otherwise.
    pub(super) places: (Place, Place),
    /// Items of the crate that change with the type.
    pub(super) touches: Vec<Touch>,
}

impl At<'_> {
    pub(super) fn finding(
        &self,
        kind: Kind,
        message: impl Into<String>,
        outcome: Outcome,
    ) -> Finding {
        let old = self.old.as_ref().unwrap_or(&self.places.0);
        let new = self.new.as_ref().unwrap_or(&self.places.1);
        Finding::new(kind, message, outcome)
            .of(self.operation)
            .at(Some(old), Some(new))
    }

    fn sent(&self) -> bool {
        self.direction == Direction::Sent
    }
}

impl<'a> Walk<'a> {
    /// Compares what stands at one place: its type, its limits, its prose.
    pub(super) fn value(&mut self, old: &'a Ty, new: &'a Ty, at: &At<'_>) {
        limits::compare(self, old, new, at);
        self.ty(old, new, at);
    }

    fn ty(&mut self, old: &'a Ty, new: &'a Ty, at: &At<'_>) {
        let (old, new) = (self.old.types.behind(old), self.new.types.behind(new));
        match (old, new) {
            (Ty::Boxed(old), new) => self.ty(old, new, at),
            (old, Ty::Boxed(new)) => self.ty(old, new, at),
            (Ty::Nullable(old), Ty::Nullable(new)) => self.ty(old, new, at),
            (Ty::Nullable(old), new) => {
                self.nullable(false, at);
                self.ty(old, new, at);
            }
            (old, Ty::Nullable(new)) => {
                self.nullable(true, at);
                self.ty(old, new, at);
            }
            (Ty::List(old), Ty::List(new)) => self.inside(old, new, "items", "[]", at),
            (Ty::Map(old), Ty::Map(new)) => {
                self.inside(old, new, "additionalProperties", ".*", at);
            }
            (Ty::Named(old), Ty::Named(new)) => self.named(*old, *new, at),
            (old, new) if old == new => {}
            (old, new) => self.another(old, new, at),
        }
    }

    fn inside(&mut self, old: &'a Ty, new: &'a Ty, key: &'static str, suffix: &str, at: &At<'_>) {
        let mut inner = at.clone();
        inner.subject = extended(&at.subject, suffix);
        inner.old = at
            .old
            .as_ref()
            .and_then(|place| self.old_trail.inside(place, key));
        inner.new = at
            .new
            .as_ref()
            .and_then(|place| self.new_trail.inside(place, key));
        self.value(old, new, &inner);
    }

    fn another(&mut self, old: &Ty, new: &Ty, at: &At<'_>) {
        let (was, is) = (spoken(self.old, old), spoken(self.new, new));
        let message = format!("{} was {was}, is {is}", at.subject);
        let outcome = if matches!(new, Ty::Any) && at.sent() {
            Outcome::compatible("what was sent before still may be")
        } else if at.sent() {
            Outcome::run("what was sent before may be refused")
        } else {
            Outcome::run("programs that were built before can't read it")
        };
        let mut touches = at.touches.clone();
        touches.extend(self.reached(self.old, old));
        touches.extend(self.reached(self.new, new));
        let finding = at.finding(Kind::TypeChanged, message, outcome);
        self.found(finding.strict(true).touch(touches));
    }

    fn nullable(&mut self, now: bool, at: &At<'_>) {
        let (kind, word) = if now {
            (Kind::BecameNullable, "may be null now")
        } else {
            (Kind::NoLongerNullable, "is never null any more")
        };
        let outcome = match (now, at.sent()) {
            (true, true) => Outcome::compatible("null need not be sent"),
            (true, false) => Outcome::run("programs that were built before can't read null there"),
            (false, true) => Outcome::run("calls that send null are refused"),
            (false, false) => Outcome::compatible("programs that expect null never see it"),
        };
        let finding = at.finding(kind, format!("{} {word}", at.subject), outcome);
        self.found(finding.strict(now != at.sent()).touch(at.touches.clone()));
    }

    fn named(&mut self, old_id: TypeId, new_id: TypeId, at: &At<'_>) {
        let (old, new) = (&self.old.types[old_id], &self.new.types[new_id]);
        if old.name != new.name {
            let here = self.types(&old.name);
            let there = self.types(&new.name);
            let message = format!("the type `{}` is now `{}`", old.name, new.name);
            let outcome = Outcome::build("programs that name the type there no longer build");
            let finding = at.finding(Kind::RustNameChanged, message, outcome);
            self.found(finding.touch([
                Touch::Retyped(old.name.clone(), new.name.clone()),
                Touch::Whole(here),
                Touch::Whole(there),
            ]));
        }
        let pair = (old_id, new_id, at.direction);
        if self.same.contains(&pair) || !self.seen.insert(pair) {
            return;
        }
        match (&old.kind, &new.kind) {
            (TypeKind::Object(was), TypeKind::Object(is)) => {
                self.object((old_id, was), (new_id, is), at)
            }
            (TypeKind::Enum(was), TypeKind::Enum(is)) if was.integer == is.integer => {
                self.values((old_id, was), (new_id, is), at);
            }
            (TypeKind::Union(was), TypeKind::Union(is)) => {
                self.union((old_id, was), (new_id, is), at)
            }
            _ => self.another(&Ty::Named(old_id), &Ty::Named(new_id), at),
        }
    }

    fn object(
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

    /// The arguments of `new` stand in the order of the document, so their order is part of it.
    fn argument_order(
        &mut self,
        id: TypeId,
        new: &ObjectType,
        pairs: &[rename::Pair<'_, Field>],
        at: &At<'_>,
    ) {
        let position = |one: &Field| new.fields.iter().position(|other| std::ptr::eq(one, other));
        let arguments = pairs
            .iter()
            .filter(|pair| pair.old.required && pair.new.required);
        let places: Vec<_> = arguments.map(|pair| position(pair.new)).collect();
        if places.is_sorted() {
            return;
        }
        let name = &self.new.types[id].name;
        let message = format!("the required fields of `{name}` stand in another order");
        let new = Touch::Item(self.types(&format!("{name}::new")));
        let finding = at.finding(Kind::ArgumentsReordered, message, REORDERED);
        self.found(finding.touch([new]));
    }

    /// The items that stand for a field of a type.
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
        let message = format!("`{name}.{}` is gone", field.wire);
        let outcome = if at.sent() {
            Outcome::run("the service no longer heeds it, or refuses it")
        } else if field.required {
            Outcome::run("programs that were built before can't do without it")
        } else {
            Outcome::compatible("it could be absent before")
        };
        let mut finding = at.finding(Kind::FieldRemoved, message, outcome);
        let place = at
            .old
            .as_ref()
            .and_then(|place| self.old_trail.field(place, &field.wire));
        finding.old = Some(place.unwrap_or_else(|| field.place.clone()));
        let touches = self.field_items(name, field, field.required);
        let types = self.reached(self.old, &field.ty);
        self.found(finding.strict(true).touch(touches).touch(types));
    }

    fn field_come(&mut self, id: TypeId, field: &'a Field, at: &At<'_>) {
        let name = &self.new.types[id].name;
        let (word, outcome) = match (at.sent(), field.required && !field.read_only) {
            (true, true) => (
                "new and required",
                Outcome::run("calls without it are refused"),
            ),
            (true, false) => ("new", Outcome::compatible("it may be left out")),
            (false, _) => (
                "new",
                Outcome::compatible("fields that a program does not know are ignored"),
            ),
        };
        let message = format!("`{name}.{}` is {word}", field.wire);
        let mut finding = at.finding(Kind::FieldAdded, message, outcome);
        let place = at
            .new
            .as_ref()
            .and_then(|place| self.new_trail.field(place, &field.wire));
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
                .and_then(|place| self.old_trail.field(place, &old.wire)),
            new: at
                .new
                .as_ref()
                .and_then(|place| self.new_trail.field(place, &new.wire)),
            places: (old.place.clone(), new.place.clone()),
            touches: touches.clone(),
        };
        if guess {
            let message = format!("`{name}.{}` is now called `{}`", old.wire, new.wire);
            let outcome = Outcome::run("the old name means nothing to the service any more");
            let finding = at.finding(Kind::FieldRenamed, message, outcome);
            self.found(finding.strict(true).guess(true).touch(touches.clone()));
        } else if old.name != new.name {
            let message = format!(
                "{subject} is called `{}` in Rust, was `{}`",
                new.name, old.name
            );
            let outcome = Outcome::none("only the name in Rust is another");
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
                (true, true) if new.read_only => Outcome::none("requests leave it out"),
                (true, true) => Outcome::run("calls without it are refused"),
                (true, false) => {
                    Outcome::compatible("programs that expect its absence never see it")
                }
                (false, true) => Outcome::compatible("calls that give it work as before"),
                (false, false) => {
                    Outcome::run("programs that were built before can't do without it")
                }
            };
            let strict = outcome.breaks.is_some();
            let finding = at.finding(kind, format!("{subject} {word}"), outcome);
            self.found(finding.strict(strict).touch(touches.clone()));
        }
        if old.nullable != new.nullable {
            self.nullable(new.nullable, &at);
        }
        if (old.read_only, old.write_only) != (new.read_only, new.write_only) {
            let message = format!("{subject} was {}, is {}", way(old), way(new));
            let outcome = if at.sent() && new.read_only {
                Outcome::run("the service no longer heeds it, or refuses it")
            } else if !at.sent() && new.write_only {
                Outcome::run("answers no longer hold it")
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
        let item = |walk: &Self, id: TypeId, api: &crate::model::Api, field: &str| {
            walk.types(&format!("{}.{field}", api.types[id].name))
        };
        match (&old.additional, &new.additional) {
            (Some(was), Some(is)) => {
                let mut inner = at.clone();
                inner.touches = vec![Touch::Item(item(
                    self,
                    new_id,
                    self.new,
                    &new.additional_name,
                ))];
                inner.subject = subject;
                self.inside(was, is, "additionalProperties", ".*", &inner);
            }
            (None, Some(_)) => {
                let outcome = Outcome::compatible("they need not be used");
                let message = format!("{subject} may have members that the document does not name");
                let touch = Touch::Item(item(self, new_id, self.new, &new.additional_name));
                let finding = at.finding(Kind::FurtherMembersAdded, message, outcome);
                self.found(finding.touch([touch]));
            }
            (Some(_), None) => {
                let outcome = if at.sent() {
                    Outcome::run("the service no longer heeds them, or refuses them")
                } else {
                    Outcome::compatible("there need not have been any")
                };
                let message =
                    format!("{subject} has no members any more but those that the document names");
                let field = item(self, old_id, self.old, &old.additional_name);
                let setter = self.types(&format!(
                    "{}::{}",
                    self.old.types[old_id].name, old.additional_name
                ));
                let finding = at.finding(Kind::FurtherMembersRemoved, message, outcome);
                self.found(
                    finding
                        .strict(at.sent())
                        .touch([Touch::Item(field), Touch::Item(setter)]),
                );
            }
            (None, None) => {}
        }
    }

    fn values(
        &mut self,
        (old_id, old): (TypeId, &'a ScalarEnum),
        (new_id, new): (TypeId, &'a ScalarEnum),
        at: &At<'_>,
    ) {
        let (was, is) = (&self.old.types[old_id].name, &self.new.types[new_id].name);
        let variant =
            |walk: &Self, ty: &str, name: &str| Touch::Item(walk.types(&format!("{ty}::{name}")));
        let renamed = rename::values(old, new);
        for one in &old.variants {
            if new.variants.iter().any(|other| other.wire == one.wire) {
                continue;
            }
            let touch = variant(self, was, &one.name);
            if let Some((_, other)) = renamed.iter().find(|(old, _)| old.wire == one.wire) {
                let message = format!("the value `{}` of `{is}` is now `{}`", one.wire, other.wire);
                let outcome = Outcome::run("the service no longer knows the old value");
                let finding = at.finding(Kind::EnumValueRenamed, message, outcome);
                let other = variant(self, is, &other.name);
                self.found(finding.strict(true).guess(true).touch([touch, other]));
                continue;
            }
            let outcome = if at.sent() {
                Outcome::run("calls that send it are refused")
            } else {
                Outcome::compatible("programs that expect it never see it")
            };
            let message = format!("`{is}` no longer has the value `{}`", one.wire);
            let finding = at.finding(Kind::EnumValueRemoved, message, outcome);
            self.found(finding.strict(at.sent()).touch([touch]));
        }
        for one in &new.variants {
            let known = old.variants.iter().any(|other| other.wire == one.wire);
            if known || renamed.iter().any(|(_, new)| new.wire == one.wire) {
                continue;
            }
            let outcome = if at.sent() {
                Outcome::compatible("it need not be sent")
            } else {
                Outcome::compatible("a program that does not know it keeps it as it came")
            };
            let message = format!("`{is}` has the new value `{}`", one.wire);
            let finding = at.finding(Kind::EnumValueAdded, message, outcome);
            // The variant for unknown values makes room for one of the same name.
            let touches = [
                variant(self, is, &one.name),
                variant(self, is, &new.unknown),
            ];
            self.found(finding.strict(!at.sent()).touch(touches));
        }
    }

    fn union(
        &mut self,
        (old_id, old): (TypeId, &'a UnionType),
        (new_id, new): (TypeId, &'a UnionType),
        at: &At<'_>,
    ) {
        let (was, is) = (&self.old.types[old_id].name, &self.new.types[new_id].name);
        let tag = |union: &UnionType| union.tag.as_ref().map(|tag| tag.property.clone());
        if tag(old) != tag(new) {
            let told = |tag: Option<String>| {
                tag.map_or("by trying".to_owned(), |tag| format!("by `{tag}`"))
            };
            let message = format!(
                "the variants of `{is}` were told apart {}, now {}",
                told(tag(old)),
                told(tag(new))
            );
            let outcome = Outcome::run("programs that were built before may take one for another");
            self.found(at.finding(Kind::TagChanged, message, outcome).strict(true));
        }
        let pairs = rename::variants((self.old, old), (self.new, new));
        for (one, other) in &pairs {
            let mut inner = at.clone();
            inner.subject = format!("`{is}::{}`", other.name);
            inner.old = Some(one.place.clone());
            inner.new = Some(other.place.clone());
            inner.touches = vec![
                Touch::Item(self.types(&format!("{was}::{}", one.name))),
                Touch::Item(self.types(&format!("{is}::{}", other.name))),
                Touch::Under(self.types(&format!("{is}: From"))),
            ];
            if one.name != other.name {
                let message = format!(
                    "the variant `{}` of `{is}` is called `{}` in Rust",
                    one.name, other.name
                );
                let outcome = Outcome::none("only the name in Rust is another");
                let finding = inner.finding(Kind::RustNameChanged, message, outcome);
                self.found(finding.touch(inner.touches.clone()));
            }
            self.value(&one.ty, &other.ty, &inner);
        }
        for one in old
            .variants
            .iter()
            .filter(|one| !pairs.iter().any(|(old, _)| std::ptr::eq(*old, *one)))
        {
            let outcome = if at.sent() {
                Outcome::run("calls that send it are refused")
            } else {
                Outcome::compatible("programs that expect it never see it")
            };
            let message = format!("`{is}` no longer has the variant `{}`", one.name);
            let touches = self.variant_items(was, &one.name, self.reached(self.old, &one.ty));
            let mut finding = at.finding(Kind::VariantRemoved, message, outcome);
            finding.old = Some(one.place.clone());
            self.found(finding.strict(at.sent()).touch(touches));
        }
        for one in new
            .variants
            .iter()
            .filter(|one| !pairs.iter().any(|(_, new)| std::ptr::eq(*new, *one)))
        {
            let outcome = if at.sent() {
                Outcome::compatible("it need not be sent")
            } else {
                Outcome::compatible("a program that does not know it keeps it as JSON")
            };
            let message = format!("`{is}` has the new variant `{}`", one.name);
            let touches = self.variant_items(is, &one.name, self.reached(self.new, &one.ty));
            let mut finding = at.finding(Kind::VariantAdded, message, outcome);
            finding.new = Some(one.place.clone());
            self.found(finding.strict(!at.sent()).touch(touches));
        }
    }

    fn variant_items(&self, ty: &str, variant: &str, reached: Vec<Touch>) -> Vec<Touch> {
        let mut items = reached;
        items.push(Touch::Item(self.types(&format!("{ty}::{variant}"))));
        items.push(Touch::Under(self.types(&format!("{ty}: From"))));
        items
    }
}

/// A subject in backquotes with more inside of them; any other with more behind it.
fn extended(subject: &str, suffix: &str) -> String {
    match subject.strip_suffix('`') {
        Some(start) if subject.starts_with('`') => format!("{start}{suffix}`"),
        _ => format!(
            "{subject}, {}",
            if suffix == "[]" {
                "each item"
            } else {
                "each member"
            }
        ),
    }
}

fn way(field: &Field) -> &'static str {
    match (field.read_only, field.write_only) {
        (true, _) => "read-only",
        (_, true) => "write-only",
        _ => "sent and answered",
    }
}

/// A type in words.
fn spoken(api: &crate::model::Api, ty: &Ty) -> String {
    match ty {
        Ty::Any => "any value".to_owned(),
        Ty::Unit => "an empty object".to_owned(),
        Ty::Bool => "a boolean".to_owned(),
        Ty::Integer(width) => format!("an integer ({width:?})").to_lowercase(),
        Ty::Float(width) => format!("a number ({width:?})").to_lowercase(),
        Ty::String => "a string".to_owned(),
        Ty::DateTime => "a date and time".to_owned(),
        Ty::Date => "a date".to_owned(),
        Ty::Bytes => "bytes".to_owned(),
        Ty::JsonObject => "any object".to_owned(),
        Ty::List(_) => "a list".to_owned(),
        Ty::Map(_) => "a map".to_owned(),
        Ty::Nullable(inner) | Ty::Boxed(inner) => spoken(api, inner),
        Ty::Named(id) => {
            let ty = &api.types[*id];
            let what = match ty.kind {
                TypeKind::Object(_) => "the object",
                TypeKind::Enum(_) => "one of the values of",
                TypeKind::Union(_) => "one of the variants of",
                TypeKind::Alias(_) => "the type",
            };
            format!("{what} `{}`", ty.name)
        }
    }
}
