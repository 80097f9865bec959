//! Compares how the members of forms and the parts of multipart bodies are written.

use crate::model::{Body, Content, FormField, Part, PartKind};

use super::change::Kind;
use super::finding::{Finding, Outcome};
use super::sides::Sides;

impl<'a> Sides<'a> {
    /// Reports members that both bodies have, and that are written in different ways.
    pub(super) fn encodings(
        &mut self,
        (old, was): (&'a Body, &'a Content),
        (new, is): (&'a Body, &'a Content),
        id: &str,
    ) {
        let mut changed: Vec<(String, String, String)> = Vec::new();
        for one in &was.parts {
            if let Some(other) = is.parts.iter().find(|other| other.wire == one.wire) {
                let (written, now) = (part(one), part(other));
                if written != now {
                    changed.push((format!("the part `{}`", one.wire), written, now));
                }
            }
        }
        let find = |fields: &'a [FormField], wire: &str| fields.iter().find(|one| one.wire == wire);
        let names = was.form.iter().chain(&is.form).map(|one| one.wire.as_str());
        let mut seen: Vec<&str> = Vec::new();
        for name in names {
            if seen.contains(&name) {
                continue;
            }
            seen.push(name);
            let (written, now) = (field(find(&was.form, name)), field(find(&is.form, name)));
            if written != now {
                changed.push((format!("the member `{name}`"), written, now));
            }
        }
        for (what, written, now) in changed {
            let message = format!("{what} of the request body of `{id}` was written {written}, now {now}");
            let outcome = Outcome::run("programs that were built before send it in the old way");
            let finding = Finding::new(Kind::EncodingChanged, message, outcome).strict(true);
            self.found(finding.of(id).at(Some(&old.place), Some(&new.place)));
        }
    }
}

/// Describes how a part is written.
fn part(part: &Part) -> String {
    let kind = match part.kind {
        PartKind::File => "as a file",
        PartKind::Text => "as text",
        PartKind::Json => "as JSON",
        PartKind::Members => "as a part for each member",
    };
    let media_type = part.media_type.as_ref();
    let media_type = media_type.map_or_else(String::new, |name| format!(" (`{name}`)"));
    let values = match part.separator {
        Some(separator) => format!(", all values in one part, separated by `{separator}`"),
        None if part.many => ", each value in a part of its own".to_owned(),
        None => String::new(),
    };
    format!("{kind}{media_type}{values}")
}

/// Describes how a member of a form is written.
fn field(field: Option<&FormField>) -> String {
    let Some(field) = field else {
        return "in the default style".to_owned();
    };
    let reserved = if field.allow_reserved {
        ", with reserved characters as they are"
    } else {
        ""
    };
    let explode = if field.explode { "exploded" } else { "not exploded" };
    format!("in the style `{:?}`, {explode}{reserved}", field.style).to_lowercase()
}
