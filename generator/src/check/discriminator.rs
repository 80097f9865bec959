//! Discriminators: each member of a union must be identified by one.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::Check;
use super::all_of::is_reference;
use super::reference::shown;
use super::schema::Types;
use super::trail::Trail;
use crate::Version;
use crate::diagnostic::wording::{nearest, short};
use crate::diagnostic::{Code, Diagnostic, Location, Pointer};
use crate::resolve::{LONGEST_CHAIN, reference};

impl<'a> Check<'a> {
    pub(super) fn discriminator(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let at = trail.key("discriminator");
        let Some(discriminator) = map.get("discriminator").and_then(Value::as_object) else {
            return;
        };
        let Some(name) = discriminator.get("propertyName").and_then(Value::as_str) else {
            return;
        };
        let mut members = Vec::new();
        for keyword in ["oneOf", "anyOf"] {
            let Some(list) = map.get(keyword).and_then(Value::as_array) else {
                continue;
            };
            let list_trail = trail.key(keyword);
            members.extend(
                list.iter()
                    .enumerate()
                    .map(|(index, member)| (member, list_trail.index(index).place())),
            );
        }
        self.mapping(discriminator, &members, &at);
        if members.is_empty() {
            if !self.has_property(map, name) {
                let message = format!("no property is called `{}`", short(name));
                self.report(Code::DiscriminatorWithoutProperty, &at.key("propertyName"), message);
            }
            return;
        }
        for (member, place) in members {
            self.member(member, &place, name, &at);
        }
    }

    fn member(&mut self, member: &'a Value, place: &Location, name: &str, at: &Trail<'_>) {
        if !is_reference(member) {
            let message = if has_own_value(member, name) {
                "an inline member has no name for the discriminator to map to: the only value of its own property is used"
            } else {
                "an inline member has no name for the discriminator to map to: the members are distinguished by their properties"
            };
            let diagnostic = Diagnostic::new(Code::DiscriminatorInline, place, message)
                .related_key(&at.place(), "the discriminator is here")
                .help("move it to `components/schemas` and refer to it");
            self.found.push(diagnostic);
            return;
        }
        let Some((target, target_place)) = self.follow(member, place.clone()) else {
            return;
        };
        // A member that is a union itself has its own discriminator.
        if target.get("oneOf").is_some() || target.get("anyOf").is_some() {
            return;
        }
        let branches = self.branches(target, target_place.clone());
        let found = branches
            .iter()
            .find_map(|(map, place)| Some((property(map, name)?, place.child("properties").child(name))));
        let name = short(name);
        let Some((schema, property_place)) = found else {
            let message = format!("this member lacks the discriminator's property `{name}`");
            let diagnostic = Diagnostic::new(Code::DiscriminatorProperty, place, message)
                .related_key(&target_place, format!("give it a required string `{name}`"));
            self.found.push(diagnostic);
            return;
        };
        let types = self.resolve(schema).and_then(Value::as_object);
        let types = types.map(|schema| Types::of(schema).names);
        if types.is_some_and(|names| !names.is_empty() && !names.contains(&"string")) {
            let message = format!("the discriminator's property `{name}` is not a string in this member");
            let diagnostic = Diagnostic::new(Code::DiscriminatorProperty, place, message)
                .related(&property_place.child("type"), "it is declared here");
            self.found.push(diagnostic);
            return;
        }
        let required = branches.iter().any(|(map, _)| {
            let names = map.get("required").and_then(Value::as_array);
            names.is_some_and(|names| names.iter().any(|required| required == name.as_str()))
        });
        // In OpenAPI 3.2 the property is optional when there is a schema for values without it.
        if !required && !self.has_fallback(at) {
            let message = format!("the discriminator's property `{name}` is optional in this member");
            let diagnostic = Diagnostic::new(Code::DiscriminatorProperty, place, message)
                .related_key(&property_place, format!("add `{name}` to `required` next to it"));
            self.found.push(diagnostic);
        }
    }

    fn has_fallback(&self, discriminator: &Trail<'_>) -> bool {
        let written = self.graph.value(&discriminator.place());
        self.version >= Version::V32 && written.is_some_and(|own| own.get("defaultMapping").is_some())
    }

    /// Checks that each value of a mapping leads to a member of the union.
    fn mapping(&mut self, discriminator: &'a Map<String, Value>, members: &[(&'a Value, Location)], at: &Trail<'_>) {
        let Some(mapping) = discriminator.get("mapping").and_then(Value::as_object) else {
            return;
        };
        let at = at.key("mapping");
        let references = members.iter().filter_map(|(member, _)| self.named(reference(member)?));
        let references: HashSet<Location> = references.collect();
        for (tag, target) in mapping {
            let Some(target) = target.as_str() else {
                continue;
            };
            let at = at.key(tag);
            let pointer = if target.contains(['#', '/']) {
                target.to_owned()
            } else {
                format!("#{}", Pointer::of(&["components", "schemas", target]))
            };
            if !self.exists(&pointer) {
                let message = format!("`{}` is not a schema of this document", shown(target));
                let diagnostic = Diagnostic::new(Code::DiscriminatorMapping, &at.place(), message);
                let near = pointer.rsplit_once('/').and_then(|(parent, name)| {
                    let map = self.graph.find(parent).ok()?.value.as_object()?;
                    let near = nearest(name, map.keys().map(String::as_str))?;
                    Some(shown(&format!("{parent}/{near}")))
                });
                self.found.push(match near {
                    Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
                    None => diagnostic.help("write a name under `components/schemas`, or `#/components/schemas/Name`"),
                });
            } else if !members.is_empty() && self.named(&pointer).is_none_or(|place| !references.contains(&place)) {
                let message = format!("`{}` is not a member of this union", shown(target));
                self.report(Code::DiscriminatorNotAMember, &at, message);
            }
        }
    }
}

impl Check<'_> {
    /// Returns the location of the schema that a reference names: a schema that is nothing but a reference is another
    /// name of its target.
    fn named(&self, text: &str) -> Option<Location> {
        let mut target = self.graph.find(text).ok()?;
        for _ in 0..LONGEST_CHAIN {
            let is_alias = !self.version.has_json_schema() || target.value.as_object()?.len() == 1;
            match reference(target.value).filter(|_| is_alias) {
                Some(text) => target = self.graph.find(text).ok()?,
                None => break,
            }
        }
        Some(target.place)
    }
}

fn property<'a>(map: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    map.get("properties")?.as_object()?.get(name)
}

/// Returns true when an inline member specifies one value for the discriminator.
fn has_own_value(member: &Value, name: &str) -> bool {
    let property = member.get("properties").and_then(|properties| properties.get(name));
    let keyword = |keyword| property.and_then(|property| property.get(keyword));
    let values = keyword("enum").and_then(Value::as_array);
    keyword("const").is_some_and(Value::is_string)
        || values.is_some_and(|values| values.len() == 1 && values[0].is_string())
}
