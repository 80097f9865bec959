//! The files that a document refers to: the caller finds and reads them, and here they become parts of the document.
//!
//! A path item with a reference and members of its own becomes one path item here too (`path_items.rs`), and schemas in
//! other files that extend one with a discriminator become components (`children.rs`).
//!
//! The resulting document refers only to itself, so no other room knows of files. A location in a file is shown in that
//! file ([`Document::with_files`]). No file is read here.

mod budget;
mod children;
mod inline;
mod path_items;

use std::collections::{BTreeMap, HashMap};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use crate::resolve::{self, each, into_file, split};
use crate::source::{Document, Part, Refusal, Refusals, Unreadable};

/// The target of each file name or URL in a text's references, by the text of the reference without its fragment.
pub type Links = BTreeMap<String, Link>;

/// The target of a reference.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Link {
    /// The document itself.
    Document,
    /// One of the other files, by its index.
    File(usize),
    /// A target that may not be read: its name in the document, and the reason.
    Refused(String, Refusal),
}

/// The other files of a document.
#[derive(Debug, Clone, Default, Hash)]
pub struct Files {
    /// The references of the document itself.
    pub links: Links,
    /// All other files, including those that only other files refer to.
    pub files: Vec<File>,
}

/// One of the other files.
#[derive(Debug, Clone)]
pub struct File {
    /// Its path relative to the folder of the document, with `/`, unique.
    pub name: String,
    /// Its content, or the reason why it can't be read.
    pub document: Result<Arc<Document>, Arc<Unreadable>>,
    /// The references in it.
    pub links: Links,
}

impl Hash for File {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        (&self.name, &self.links).hash(hasher);
        match &self.document {
            Ok(document) => document.hash().hash(hasher),
            Err(wrong) => (wrong.source.text(), format!("{:?}", wrong.diagnostics)).hash(hasher),
        }
    }
}

impl Files {
    /// Returns the errors of those that can't be read.
    pub fn unreadable(&self) -> impl Iterator<Item = &Unreadable> {
        let wrong = self.files.iter();
        wrong.filter_map(|file| file.document.as_ref().err().map(AsRef::as_ref))
    }
}

/// Makes the files parts of the document. A file that can't be read is refused: a run that does not stop there leaves
/// out what refers to it.
#[must_use]
pub fn gather(mut document: Document, files: &Files) -> Document {
    if files.links.is_empty() {
        return document;
    }
    let mut refusals = Refusals::new();
    let mut anchors = Anchors {
        files: &files.files,
        known: HashMap::from([(None, resolve::anchors(document.value()))]),
    };
    relink(document.value_mut(), None, &files.links, &mut anchors, &mut refusals);
    let mut parts = Vec::new();
    for file in &files.files {
        let Ok(read) = &file.document else { continue };
        let mut value = read.value().clone();
        resolve::localize(&mut value);
        let own = Some(file.name.as_str());
        relink(&mut value, own, &file.links, &mut anchors, &mut refusals);
        parts.push(Part {
            name: file.name.clone(),
            value,
            source: read.shared_source(),
            hash: read.hash().to_owned(),
        });
    }
    let mut document = document.with_files(resolve::FILES, parts, refusals);
    inline::write_out(&mut document);
    document
}

/// Completes a document after its overlays: joins path items, and adds components for the children of a base in other
/// files.
pub fn complete(document: &mut Document) {
    path_items::join_path_items(document);
    children::adopt(document);
}

/// The anchors of the files that references name one of.
struct Anchors<'f> {
    files: &'f [File],
    /// Those of the files so far, by index; `None` is the document.
    known: HashMap<Option<usize>, HashMap<String, String>>,
}

impl Anchors<'_> {
    /// Returns the fragment for a location in a file: the given one, unless it is an anchor.
    fn pointer<'a>(&'a mut self, file: Option<usize>, fragment: &'a str) -> &'a str {
        if matches!(fragment, "" | "#") || fragment.starts_with("#/") {
            return fragment;
        }
        let read = || {
            let file = self.files.get(file?)?;
            Some(resolve::anchors(file.document.as_ref().ok()?.value()))
        };
        let known = self.known.entry(file).or_insert_with(|| read().unwrap_or_default());
        known.get(fragment).map_or(fragment, String::as_str)
    }
}

/// Makes the references of a text local. `own` is the name of its file.
fn relink(
    value: &mut serde_json::Value,
    own: Option<&str>,
    links: &Links,
    anchors: &mut Anchors<'_>,
    refusals: &mut Refusals,
) {
    each(value, &mut |text| {
        let (file, fragment) = split(text);
        let link = if file.is_empty() {
            None
        } else {
            match links.get(&file) {
                Some(link) => Some(link),
                // The caller looks up every reference, so this text is not one.
                None => return,
            }
        };
        let local = match (link, own) {
            (None, None) => None,
            (None, Some(own)) => into_file(own, fragment),
            (Some(Link::Document), _) => Some(if fragment.is_empty() {
                "#".to_owned()
            } else {
                anchors.pointer(None, fragment).to_owned()
            }),
            (Some(Link::File(index)), _) => anchors.files.get(*index).and_then(|file| {
                let Err(wrong) = &file.document else {
                    return into_file(&file.name, anchors.pointer(Some(*index), fragment));
                };
                refusals.insert(file.name.clone(), Refusal::Unreadable(reason(wrong)));
                Some(format!("{}{fragment}", file.name))
            }),
            (Some(Link::Refused(name, refusal)), _) => {
                refusals.insert(name.clone(), refusal.clone());
                Some(format!("{name}{fragment}"))
            }
        };
        if let Some(local) = local {
            *text = local;
        }
    });
}

/// Describes the first error of a file, with its position.
fn reason(wrong: &Unreadable) -> String {
    let Some(first) = wrong.diagnostics.0.first() else {
        return "it is not valid".to_owned();
    };
    let at = wrong.position_of(first);
    let message = &first.message;
    format!("{message} (line {}, column {})", at.line, at.column)
}
