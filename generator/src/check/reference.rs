//! References: their targets, and whether a target is valid at the location of the reference.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::Check;
use super::shape::{Kind, Shape, shape_at};
use super::trail::Trail;
use crate::diagnostic::wording::{nearest, short, short_path};
use crate::diagnostic::{Code, Diagnostic, Location};
use crate::resolve::{self, LONGEST_CHAIN, Lost, Target, reference, segments};
use crate::source::Refusal;

/// The maximum number of references of a cycle that a message names.
const SHOWN: usize = 16;

/// The fields that any reference but one to a schema may have next to it since 3.1.
const DESCRIBING: [&str; 2] = ["summary", "description"];

/// A reference that the walk has seen.
#[derive(Debug)]
pub(super) struct Use {
    /// The location of the object with the `$ref`.
    pub(super) holder: Location,
    /// Its target.
    pub(super) target: Location,
}

impl<'a> Check<'a> {
    /// Returns an existing pointer that is similar to one that does not exist.
    fn meant(&self, parent: &Location, segment: &str, rest: &[String]) -> Option<String> {
        let map = self.graph.value(parent)?.as_object()?;
        let near = nearest(segment, map.keys().map(String::as_str))?;
        let place = rest.iter().fold(parent.child(near), |at, key| at.child(key));
        let exists = self.graph.value(&place).is_some();
        exists.then(|| format!("#{}", place.pointer))
    }

    /// Follows references to the first value that is not a reference. `None` when they lead nowhere.
    pub(super) fn follow(&self, value: &'a Value, place: Location) -> Option<(&'a Value, Location)> {
        let target = self.graph.follow(value, place)?;
        Some((target.value, target.place))
    }

    /// Returns the value itself, or the target when it is a reference.
    pub(super) fn resolve(&self, value: &'a Value) -> Option<&'a Value> {
        self.graph.stands_for(value)
    }

    /// Returns true when a local reference has a target.
    pub(super) fn exists(&self, reference: &str) -> bool {
        self.graph.find(reference).is_ok()
    }

    /// Checks an object with a `$ref` where `kind` is expected.
    pub(super) fn reference(&mut self, kind: Kind, value: &'a Value, trail: &Trail<'_>) {
        let at = trail.key("$ref");
        let Some(reference) = reference(value) else {
            let found = value
                .get("$ref")
                .map_or(String::new(), crate::diagnostic::wording::found);
            self.report(Code::WrongType, &at, format!("`$ref` must be a string, found {found}"));
            return;
        };
        if kind != Kind::Schema || !self.version.has_json_schema() {
            self.siblings(value, trail);
        }
        match self.graph.find(reference) {
            Ok(Target { value: target, place }) => {
                self.uses.push(Use {
                    holder: trail.place(),
                    target: place.clone(),
                });
                self.kind_of_target(kind, reference, target, &place, &at);
            }
            Err(_) if self.bare_name(kind, reference, &at) => {}
            Err(lost) => {
                let mut diagnostic = self.lost(kind, reference, lost, &at.place());
                // The client does without them.
                if matches!(kind, Kind::Example | Kind::Link) {
                    diagnostic.code = Code::DanglingExample;
                }
                self.found.push(diagnostic);
            }
        }
    }

    fn siblings(&mut self, value: &Value, trail: &Trail<'_>) {
        let Some(map) = value.as_object() else { return };
        let names: Vec<&str> = map
            .keys()
            .map(String::as_str)
            .filter(|key| *key != "$ref" && !key.starts_with("x-"))
            .filter(|key| !(self.version.has_json_schema() && DESCRIBING.contains(key)))
            .collect();
        if let Some(first) = names.first() {
            let listed: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            let message = format!(
                "{} next to `$ref` {} no effect",
                listed.join(", "),
                if listed.len() == 1 { "has" } else { "have" }
            );
            let help = if names.contains(&"nullable") {
                "to allow null, write `allOf: [{$ref: …}]` next to `nullable: true`"
            } else if self.version.has_json_schema() {
                "next to a reference to anything but a schema, only `summary` and `description` have an effect"
            } else {
                "to add keywords to the target, write `allOf: [{$ref: …}]` next to them"
            };
            let diagnostic = Diagnostic::new(Code::RefSiblings, &trail.key(first).place(), message);
            self.found.push(diagnostic.at_key().help(help));
        }
    }

    /// Checks that a target is of the expected kind. If the specification gives it no kind (under `x-` keys), it is
    /// checked as if it were at the location of the reference.
    fn kind_of_target(&mut self, kind: Kind, reference: &str, target: &'a Value, place: &Location, at: &Trail<'_>) {
        let pointer = segments(reference).unwrap_or_default();
        let actual = shape_at(self.version, pointer.iter().map(String::as_str));
        let noun = match actual {
            Some(Shape::Object(actual) | Shape::Reference(actual)) if actual == kind => return,
            Some(Shape::SchemaOrFlag) if kind == Kind::Schema && self.may_be_schema(target) => {
                return;
            }
            None | Some(Shape::Any) => {
                if self.elsewhere.insert(place.clone()) {
                    self.pending.push((kind, target, place.clone()));
                }
                return;
            }
            Some(Shape::Object(actual) | Shape::Reference(actual)) => actual.noun().to_owned(),
            Some(_) => crate::diagnostic::wording::found(target),
        };
        let message = format!("`{}` is {noun}, but {} is expected here", shown(reference), kind.noun());
        let mut diagnostic =
            Diagnostic::new(Code::ReferenceKind, &at.place(), message).related_key(place, "the target is here");
        if let Some(home) = kind.home(self.version) {
            let home = home.join("/");
            diagnostic = diagnostic.help(format!("{} belongs under `#/{home}`", kind.noun()));
        }
        self.found.push(diagnostic);
    }

    fn may_be_schema(&self, value: &Value) -> bool {
        value.is_object() || self.version.has_json_schema() && value.is_boolean()
    }

    fn lost(&self, kind: Kind, reference: &str, lost: Lost, place: &Location) -> Diagnostic {
        let shown = shown(reference);
        match lost {
            Lost::External if self.refused(reference).is_some() => self.not_read(reference, place),
            Lost::External => self.outside(kind, reference, place),
            Lost::NotAPointer => {
                let name = reference.trim_start_matches('#');
                let message = if kind == Kind::Schema && self.version.has_json_schema() {
                    format!("`{shown}` is neither a JSON pointer nor the anchor of a schema")
                } else {
                    format!("`{shown}` is not a valid JSON pointer")
                };
                let diagnostic = Diagnostic::new(Code::DanglingReference, place, message);
                let help = self.by_name(kind, name).map_or_else(
                    || {
                        let home = Kind::Schema.home(self.version).unwrap_or_default();
                        format!("a reference looks like `#/{}/Name`", home.join("/"))
                    },
                    |pointer| format!("did you mean `{pointer}`?"),
                );
                diagnostic.help(help)
            }
            Lost::Dangling {
                parent: place_of_parent,
                segment,
                rest,
            } => {
                let meant = self.meant(&place_of_parent, &segment, &rest);
                let parent = match place_of_parent.pointer.as_str() {
                    "" => "the document".to_owned(),
                    pointer => format!("`{}`", short(&resolve::shown(&format!("#{pointer}")))),
                };
                let message = format!(
                    "the target of `{shown}` does not exist: {parent} has no `{}`",
                    short(&segment)
                );
                let diagnostic = Diagnostic::new(Code::DanglingReference, place, message);
                let name = segments(reference).ok().and_then(|mut all| all.pop());
                let meant = meant.or_else(|| self.by_name(kind, &name.unwrap_or_default()));
                match meant {
                    Some(meant) => diagnostic.help(match self.above(reference, &meant) {
                        // The commonest mistake in documents of several files.
                        Some(document) => format!(
                            "in this file, `#/` is the file itself; if you mean the document, write \
                             `{document}{meant}`"
                        ),
                        None => format!("did you mean `{}`?", resolve::shown(&meant)),
                    }),
                    None => diagnostic,
                }
            }
        }
    }

    /// Returns the path of the document from the folder of a file, if a reference leads into that file and `meant` is
    /// in the document.
    fn above(&self, reference: &str, meant: &str) -> Option<String> {
        let file = segments(reference).ok()?;
        let [first, file, ..] = file.as_slice() else {
            return None;
        };
        let is_inside = |reference: &str| {
            segments(reference).is_ok_and(|keys| keys.first().is_some_and(|key| key == resolve::FILES))
        };
        if first != resolve::FILES || is_inside(meant) {
            return None;
        }
        // A file outside of the document's folder does not know the name of that folder.
        let is_below = !file.starts_with("../") && !file.starts_with('/');
        let folders = "../".repeat(file.matches('/').count());
        Some(if is_below {
            format!("{folders}{}", self.file_name)
        } else {
            "FILE".to_owned()
        })
    }

    /// Reports a reference that is not one into the document, and that does not name a file that was refused.
    fn outside(&self, kind: Kind, reference: &str, place: &Location) -> Diagnostic {
        let report = |message: String| Diagnostic::new(Code::ExternalReference, place, message);
        if reference.is_empty() {
            return report("the reference is empty".to_owned()).help(format!(
                "write the location of {}: `#/…` in this document, or `FILE#/…`",
                kind.noun()
            ));
        }
        let shown = shown(reference);
        let (file, fragment) = resolve::split(reference);
        let fragment = fragment.strip_prefix('#').unwrap_or_default();
        if !fragment.is_empty() && !fragment.starts_with('/') {
            let or_anchor = if self.version.has_json_schema() {
                ", nor an anchor of that file"
            } else {
                ""
            };
            let message = format!("`{}` in `{shown}` is not a JSON pointer{or_anchor}", short(fragment));
            let help = format!("a JSON pointer starts with a slash: `{file}#/{fragment}`");
            return report(message).help(help);
        }
        let diagnostic = report(format!(
            "`{shown}` points outside of the document, and nothing else is read"
        ));
        let name = reference.rsplit(['/', '#']).next().unwrap_or_default();
        let help = match self.by_name(kind, name) {
            Some(pointer) => format!("did you mean `{pointer}`?"),
            None => "move its target into this document, under `components`".to_owned(),
        };
        diagnostic.help(help)
    }

    /// Returns why the file or URL of a reference is not a part of the document.
    fn refused(&self, reference: &str) -> Option<&'a Refusal> {
        let (file, _) = resolve::split(reference);
        self.refusals.get(&file)
    }

    /// Reports a reference to a file that was not found, or that may not be read.
    fn not_read(&self, reference: &str, place: &Location) -> Diagnostic {
        let (file, _) = resolve::split(reference);
        let refusal = self.refused(reference);
        let shown = match refusal {
            Some(Refusal::Url) => short(&file),
            _ => short_path(&file),
        };
        let (message, help) = match refusal {
            Some(Refusal::Url) if file.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("file:")) => (
                format!("`{shown}` is a URL of a file, and URLs are not read"),
                "write the path of the file, relative to the file that contains the reference".to_owned(),
            ),
            Some(Refusal::Url) => (
                format!("`{shown}` is a URL, and URLs are not fetched"),
                format!(
                    "download it to a file, and name the file: `\"{file}\" = \"…\"` under `[sources]` in the configuration, or \
                     `--source {file}=FILE`"
                ),
            ),
            Some(Refusal::NotAllowed(folder)) => (
                format!("`{shown}` is outside of the folder of the document"),
                format!("to allow it, add `allow-dirs = [\"…\"]` in the configuration, or `--allow-dir {folder}`"),
            ),
            Some(Refusal::Unreadable(why)) => (
                format!("`{shown}` can't be read: {why}"),
                "correct the file or the reference".to_owned(),
            ),
            Some(Refusal::Missing) | None => (
                format!("there is no file `{shown}`"),
                "the path is relative to the file that contains the reference".to_owned(),
            ),
        };
        Diagnostic::new(Code::ExternalReference, place, message).help(help)
    }

    /// Returns the component of a kind with this name, or with a similar one.
    fn by_name(&self, kind: Kind, name: &str) -> Option<String> {
        let home = Location::of(kind.home(self.version)?);
        let name = name.split('.').next().unwrap_or(name);
        let components = self.graph.value(&home)?.as_object()?;
        let name = if components.contains_key(name) {
            name
        } else {
            nearest(name, components.keys().map(String::as_str))?
        };
        Some(format!("#{}", home.child(name).pointer))
    }

    /// Reports references that only lead to each other, and chains of references without end.
    pub(super) fn cycles(&mut self) {
        let next: HashMap<&Location, &Location> = (self.uses.iter().map(|one| (&one.holder, &one.target))).collect();
        let mut done: HashSet<&Location> = HashSet::new();
        let mut lengths: HashMap<&Location, usize> = HashMap::new();
        let mut diagnostics = Vec::new();
        for one in &self.uses {
            let mut way: Vec<&Location> = Vec::new();
            let mut on_way: HashSet<&Location> = HashSet::new();
            let mut place = &one.holder;
            while !done.contains(place) && on_way.insert(place) {
                way.push(place);
                let Some(target) = next.get(place) else { break };
                place = target;
            }
            // The distance of each reference to a value that is not a reference.
            let end = if next.contains_key(place) {
                lengths.get(place).copied()
            } else {
                Some(0)
            };
            if let Some(mut length) = end {
                for holder in way.iter().rev() {
                    // The last place is the target of the chain, which is not a reference.
                    if next.contains_key(holder) {
                        length += 1;
                        lengths.insert(holder, length);
                    }
                    if length == LONGEST_CHAIN + 1 {
                        diagnostics.push(too_long(holder));
                    }
                }
            }
            if let Some(start) = way.iter().position(|seen| *seen == place)
                && next.contains_key(place)
                && !done.contains(place)
            {
                diagnostics.push(cycle(&way[start..]));
            }
            done.extend(way);
        }
        self.found.0.extend(diagnostics);
    }
}

/// Returns a reference for a message. The end of a long one names the target.
pub(super) fn shown(reference: &str) -> String {
    let whole = resolve::shown(reference);
    if whole.starts_with('#') {
        short(&whole)
    } else {
        short_path(&whole)
    }
}

fn too_long(holder: &Location) -> Diagnostic {
    let message = format!("a chain of more than {LONGEST_CHAIN} references starts here");
    Diagnostic::new(Code::ReferenceChain, &holder.child("$ref"), message)
        .help("refer to the target of the last reference")
}

fn cycle(places: &[&Location]) -> Diagnostic {
    let first = places[0];
    let name = |place: &Location| {
        let pointer = place.pointer.as_str();
        pointer
            .strip_prefix("/components/schemas/")
            .map_or_else(|| resolve::shown(&format!("#{pointer}")), str::to_owned)
    };
    let shown = &places[..places.len().min(SHOWN)];
    let mut names: Vec<String> = shown.iter().map(|place| name(place)).collect();
    if shown.len() < places.len() {
        names.push(format!("{} more", places.len() - shown.len()));
    }
    names.push(name(first));
    let message = if places.len() == 1 {
        format!("this reference leads to itself: {}", names.join(" -> "))
    } else {
        format!("these references only lead to each other: {}", names.join(" -> "))
    };
    let diagnostic = Diagnostic::new(Code::ReferenceCycle, &first.child("$ref"), message)
        .help("replace one of them by the object itself");
    shown[1..].iter().fold(diagnostic, |diagnostic, place| {
        diagnostic.related(&place.child("$ref"), format!("`{}` continues here", name(place)))
    })
}
