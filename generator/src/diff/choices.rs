//! Compares the values of two enums and the variants of two unions.

use crate::model::{ScalarEnum, TypeId, UnionType, UnionVariant};

use super::change::Kind;
use super::finding::{Outcome, Touch};
use super::rename;
use super::sides::At;
use super::sides::Sides;

impl<'a> Sides<'a> {
    pub(super) fn values(
        &mut self,
        (old_id, old): (TypeId, &'a ScalarEnum),
        (new_id, new): (TypeId, &'a ScalarEnum),
        at: &At<'_>,
    ) {
        let (was, is) = (&self.old.types[old_id].name, &self.new.types[new_id].name);
        let variant = |sides: &Self, ty: &str, name: &str| Touch::Item(sides.types(&format!("{ty}::{name}")));
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
                Outcome::run("calls that send it are rejected")
            } else {
                Outcome::compatible("programs that expect it never receive it")
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
                Outcome::compatible("a program that does not know it keeps it unchanged")
            };
            let message = format!("`{is}` has the new value `{}`", one.wire);
            let finding = at.finding(Kind::EnumValueAdded, message, outcome);
            // A new value may push the variant for unknown values to another name.
            let touches = [variant(self, is, &one.name), variant(self, is, &new.unknown)];
            self.found(finding.strict(!at.sent()).touch(touches));
        }
    }

    /// Reports values of the tag that no longer select a variant.
    fn tag_values(
        &mut self,
        (old, one): (&UnionType, &UnionVariant),
        (new, other): (&UnionType, &UnionVariant),
        at: &At<'_>,
    ) {
        let (Some(was), Some(is)) = (&old.tag, &new.tag) else {
            return;
        };
        let gone = |value: &&String| !other.tag_values.contains(value);
        let gone: Vec<String> = (one.tag_values.iter().filter(gone))
            .map(|value| format!("`{value}`"))
            .collect();
        if was.property != is.property || gone.is_empty() {
            return;
        }
        let values = other.tag_values.iter().map(|value| format!("`{value}`"));
        let message = format!(
            "{} is no longer selected by {} in `{}`, but by {}",
            at.subject,
            gone.join(", "),
            is.property,
            values.collect::<Vec<_>>().join(", ")
        );
        let outcome = Outcome::run("programs that were built before send and read the old value");
        self.found(at.finding(Kind::TagChanged, message, outcome).strict(true));
    }

    pub(super) fn union(
        &mut self,
        (old_id, old): (TypeId, &'a UnionType),
        (new_id, new): (TypeId, &'a UnionType),
        at: &At<'_>,
    ) {
        let (was, is) = (&self.old.types[old_id].name, &self.new.types[new_id].name);
        let tag = |union: &UnionType| union.tag.as_ref().map(|tag| tag.property.clone());
        if tag(old) != tag(new) {
            let tags = |tag: Option<String>| tag.map_or("by trying".to_owned(), |tag| format!("by `{tag}`"));
            let message = format!(
                "the variants of `{is}` were distinguished {}, now {}",
                tags(tag(old)),
                tags(tag(new))
            );
            let outcome = Outcome::run("programs that were built before may confuse them");
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
                let outcome = Outcome::none("only the name in Rust changes");
                let finding = inner.finding(Kind::RustNameChanged, message, outcome);
                self.found(finding.touch(inner.touches.clone()));
            }
            self.tag_values((old, one), (new, other), &inner);
            self.value(&one.ty, &other.ty, &inner);
        }
        for one in old
            .variants
            .iter()
            .filter(|one| !pairs.iter().any(|(old, _)| std::ptr::eq(*old, *one)))
        {
            let outcome = if at.sent() {
                Outcome::run("calls that send it are rejected")
            } else {
                Outcome::compatible("programs that expect it never receive it")
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
