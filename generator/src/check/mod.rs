//! Checks that a document fits its version of OpenAPI: structure, references, names.
//!
//! The room walks the plain JSON value, never `openapiv3`, and returns only diagnostics: it reports all problems at
//! once, each with its location. If there is no error, the reader of the version can read the document (for 3.0: it
//! deserializes into `openapiv3::OpenAPI`) once the keywords in [`Repairs`] are taken out. Nothing is generated here,
//! and nothing outside of the document is read.

mod all_of;
mod discriminator;
#[cfg(test)]
mod drops;
mod finite;
mod fits;
mod names;
mod newer;
mod operation;
mod parameter;
mod paths;
mod reach;
mod reference;
mod repair;
mod schema;
mod security;
mod shape;
mod spelling;
mod tables;
mod tables_schema;
mod tables_v20;
mod trail;
mod v20;
mod values;
mod version;
mod walk;

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::HashSet;

use serde_json::{Map, Value};

pub use reach::{Reach, Touched};
use repair::Repair;
pub use repair::Repairs;

use crate::Version;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::resolve::Graph;
use crate::source::{Document, Refusals};
use shape::{Kind, Shape};
use spelling::Spelling;
use trail::Trail;

/// The results of the checks besides diagnostics.
#[derive(Debug, Default)]
pub struct Checked {
    /// Changes to make before the document is read.
    pub repairs: Repairs,
    /// The references of the document. `None` once they are [dropped](Self::drop_references).
    uses: Option<Vec<reference::Use>>,
}

impl Checked {
    /// Returns which operations each location of the document touches.
    pub fn reach(&self, document: &Document) -> Reach {
        let root = document.value();
        if let Some(uses) = &self.uses {
            return Reach::new(root, uses);
        }
        let again = check(document, &mut Diagnostics::default());
        Reach::new(root, again.uses.as_deref().unwrap_or_default())
    }

    /// Drops the references of the document, which take memory. Only errors need them: then they are found again.
    pub fn drop_references(&mut self) {
        self.uses = None;
    }

    /// Leaves a part out of the document that is read.
    pub fn leave_out(&mut self, place: Location) {
        self.repairs.leave_out(place);
    }

    /// Moves findings about the corrected document to the document as it is written.
    pub fn as_written(&self, found: &mut Diagnostics) {
        move_back(&self.repairs, found);
    }
}

fn move_back(repairs: &Repairs, found: &mut Diagnostics) {
    for diagnostic in &mut found.0 {
        diagnostic.place = repairs.as_written(&diagnostic.place);
        for related in &mut diagnostic.related {
            related.place = repairs.as_written(&related.place);
        }
    }
}

/// Checks a document. Where its spelling is wrong, the corrected document is checked.
pub fn check(document: &Document, diagnostics: &mut Diagnostics) -> Checked {
    // A document of an unknown version is not read at all.
    let Some(version) = version::check(document.value(), diagnostics) else {
        return Checked::default();
    };
    let mut root = Cow::Borrowed(document.value());
    let mut corrected = Vec::new();
    loop {
        let mut found = Diagnostics::default();
        let (spelling, mut checked) = once(document, &root, version, &mut found);
        let before = Repairs::default().after(corrected.clone());
        // A correction can only uncover mistakes inside of the corrected part, so the limit is rarely reached.
        if spelling.repairs.is_empty() || corrected.len() == MAX_CORRECTIONS {
            move_back(&before, &mut found);
            diagnostics.0.append(&mut found.0);
            for one in checked.uses.iter_mut().flatten() {
                one.holder = before.as_written(&one.holder);
                one.target = before.as_written(&one.target);
            }
            checked.repairs = checked.repairs.after(corrected);
            return checked;
        }
        let mut spelled = Diagnostics(spelling.found);
        move_back(&before, &mut spelled);
        diagnostics.0.append(&mut spelled.0);
        root = Cow::Owned(spelling.repairs.apply(&root).into_owned());
        corrected.push(spelling.repairs);
    }
}

/// The limit for checks of one document.
const MAX_CORRECTIONS: usize = 16;

/// Checks a document whose spelling was corrected so far.
fn once(document: &Document, root: &Value, version: Version, found: &mut Diagnostics) -> (Spelling, Checked) {
    let mut check = Check {
        file_name: document.source().name().rsplit(['/', '\\']).next().unwrap_or_default(),
        root,
        version,
        graph: Graph::new(root),
        refusals: document.refusals(),
        found,
        spelling: Spelling::default(),
        repairs: Repairs::default(),
        uses: Vec::new(),
        pending: Vec::new(),
        elsewhere: HashSet::new(),
        conflicts: HashSet::new(),
        closed: OnceCell::new(),
    };
    check.value(&Shape::Object(Kind::Document), root, &Trail::ROOT);
    while let Some((kind, value, place)) = check.pending.pop() {
        check.value(&Shape::Reference(kind), value, &Trail::at(&place));
    }
    check.cycles();
    check.overlaps(document.overlaps());
    check.paths();
    check.component_names();
    check.finite();
    let checked = Checked {
        repairs: check.repairs,
        uses: Some(check.uses),
    };
    (check.spelling, checked)
}

/// The state of the walk. Values are nested at most [`crate::source::MAX_DEPTH`] deep, so it may recurse into them; it
/// never recurses along references.
struct Check<'a> {
    /// The name of the document's file, without folders.
    file_name: &'a str,
    root: &'a Value,
    version: Version,
    graph: Graph<'a>,
    refusals: &'a Refusals,
    found: &'a mut Diagnostics,
    /// If it is not empty, the findings are of no use: the document is checked again.
    spelling: Spelling,
    repairs: Repairs,
    uses: Vec<reference::Use>,
    /// Targets of references in parts that the specification does not describe, still to be walked.
    pending: Vec<(Kind, &'a Value, Location)>,
    /// All targets that were ever in `pending`.
    elsewhere: HashSet<Location>,
    /// Pairs of locations in `allOf` that are already reported as contradictory.
    conflicts: HashSet<(Location, Location)>,
    /// The schemas with a branch that forbids members it does not describe, by identity; see `all_of.rs`.
    closed: OnceCell<HashSet<*const Map<String, Value>>>,
}

impl Check<'_> {
    /// Removes a member from the document that is read.
    fn ignore(&mut self, place: Location) {
        self.repairs.push(place, Repair::Remove);
    }

    fn report(&mut self, code: Code, at: &Trail<'_>, message: impl Into<String>) {
        self.found.push(Diagnostic::new(code, &at.place(), message));
    }
}
