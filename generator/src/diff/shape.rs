//! Compares two types, member by member. The location of their declaration does not matter.

use crate::model::{Integer, Ty, TypeId, TypeKind};

use super::change::Kind;
use super::finding::{Outcome, Touch};
use super::limits;
use super::sides::{At, Sides};

impl<'a> Sides<'a> {
    /// Compares the values at one location: type, limits, prose.
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

    pub(super) fn inside(&mut self, old: &'a Ty, new: &'a Ty, key: &'static str, suffix: &str, at: &At<'_>) {
        let mut inner = at.clone();
        inner.subject = extended(&at.subject, suffix);
        inner.old = at.old.as_ref().and_then(|place| self.old_places.inside(place, key));
        inner.new = at.new.as_ref().and_then(|place| self.new_places.inside(place, key));
        self.value(old, new, &inner);
    }

    fn another(&mut self, old: &Ty, new: &Ty, at: &At<'_>) {
        let (was, is) = (described(self.old, old), described(self.new, new));
        let message = format!("{} changed from {was} to {is}", at.subject);
        let is_wider = matches!(
            (old, new),
            (_, Ty::Any) | (Ty::Integer(_), Ty::Float) | (Ty::Integer(Integer::I32), Ty::Integer(Integer::I64))
        );
        let outcome = if is_wider && at.sent() {
            Outcome::compatible("everything that was valid before still is")
        } else if at.sent() {
            Outcome::run("values that were valid before may be rejected")
        } else {
            Outcome::run("programs that were built before can't read it")
        };
        let mut touches = at.touches.clone();
        touches.extend(self.reached(self.old, old));
        touches.extend(self.reached(self.new, new));
        let finding = at.finding(Kind::TypeChanged, message, outcome);
        self.found(finding.strict(true).touch(touches));
    }

    pub(super) fn nullable(&mut self, now: bool, at: &At<'_>) {
        let (kind, word) = if now {
            (Kind::BecameNullable, "may be null now")
        } else {
            (Kind::NoLongerNullable, "is no longer null")
        };
        let outcome = match (now, at.sent()) {
            (true, true) => Outcome::compatible("null need not be sent"),
            (true, false) => Outcome::run("programs that were built before can't read null there"),
            (false, true) => Outcome::run("calls that send null are rejected"),
            (false, false) => Outcome::compatible("programs that expect null never receive it"),
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
                self.object((old_id, was), (new_id, is), at);
            }
            (TypeKind::Enum(was), TypeKind::Enum(is)) if was.integer == is.integer => {
                self.values((old_id, was), (new_id, is), at);
            }
            (TypeKind::Union(was), TypeKind::Union(is)) => {
                self.union((old_id, was), (new_id, is), at);
            }
            _ => self.another(&Ty::Named(old_id), &Ty::Named(new_id), at),
        }
    }
}

/// Appends to a subject: inside its backquotes if it has them, else after it.
fn extended(subject: &str, suffix: &str) -> String {
    match subject.strip_suffix('`') {
        Some(start) if subject.starts_with('`') => format!("{start}{suffix}`"),
        _ => format!(
            "{subject}, {}",
            if suffix == "[]" { "each item" } else { "each member" }
        ),
    }
}

/// Describes a type in words.
fn described(api: &crate::model::Api, ty: &Ty) -> String {
    match ty {
        Ty::Any => "any value".to_owned(),
        Ty::Unit => "an empty object".to_owned(),
        Ty::Bool => "a boolean".to_owned(),
        Ty::Integer(width) => format!("an integer ({width:?})").to_lowercase(),
        Ty::Float => "a number (f64)".to_owned(),
        Ty::String => "a string".to_owned(),
        Ty::DateTime => "a date and time".to_owned(),
        Ty::Date => "a date".to_owned(),
        Ty::Bytes => "bytes".to_owned(),
        Ty::JsonObject => "any object".to_owned(),
        Ty::List(_) => "a list".to_owned(),
        Ty::Tuple(items) => format!("a list of {}, each described", items.len()),
        Ty::Map(_) => "a map".to_owned(),
        Ty::Nullable(inner) | Ty::Boxed(inner) => described(api, inner),
        Ty::Named(id) => {
            let ty = &api.types[*id];
            let what = match ty.kind {
                TypeKind::Object(_) => "the object",
                TypeKind::Enum(_) => "one of the values of",
                TypeKind::Union(_) => "one of the variants of",
                TypeKind::Alias(_) | TypeKind::Wrapper(_) => "the type",
            };
            format!("{what} `{}`", ty.name)
        }
    }
}
