//! The files that a document refers to: the caller finds and reads them, and here they become parts of the document.
//!
//! The document that comes out refers to nothing but itself, so no other room knows of files. A place in a file is shown
//! in that file ([`Document::with_files`]). No file is read here.

mod inline;

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use crate::resolve::{self, each, into_file, split};
use crate::source::{Document, Part, Refusal, Refusals, Unreadable};

/// What each file or URL that a text refers to is, by the words of the reference, without its fragment.
pub type Links = BTreeMap<String, Link>;

/// What a reference leads to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Link {
    /// Back to the document itself.
    Document,
    /// One of the other files, by its number.
    File(usize),
    /// Nothing that may be read: what the document calls it, and why.
    Refused(String, Refusal),
}

/// The other files of a document.
#[derive(Debug, Clone, Default, Hash)]
pub struct Files {
    /// What the document itself refers to.
    pub links: Links,
    /// All other files, however many references are on the way to each.
    pub files: Vec<File>,
}

/// One of them.
#[derive(Debug, Clone)]
pub struct File {
    /// Its path from the folder of the document on, with `/`: no two have the same.
    pub name: String,
    /// What it says, or why that can't be read.
    pub document: Result<Arc<Document>, Arc<Unreadable>>,
    /// What it refers to.
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
    /// Those that can't be read.
    pub fn unreadable(&self) -> impl Iterator<Item = &Unreadable> {
        let wrong = self.files.iter();
        wrong.filter_map(|file| file.document.as_ref().err().map(AsRef::as_ref))
    }
}

/// Makes the files parts of the document.
#[must_use]
pub fn gather(mut document: Document, files: &Files) -> Document {
    if files.links.is_empty() {
        return document;
    }
    let mut refusals = Refusals::new();
    relink(
        document.value_mut(),
        None,
        &files.links,
        &files.files,
        &mut refusals,
    );
    let mut parts = Vec::new();
    for file in &files.files {
        let Ok(read) = &file.document else { continue };
        let mut value = read.value().clone();
        resolve::localize(&mut value);
        let own = Some(file.name.as_str());
        relink(&mut value, own, &file.links, &files.files, &mut refusals);
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

/// Makes the references of a text local ones. `own` is the name of its file.
fn relink(
    value: &mut serde_json::Value,
    own: Option<&str>,
    links: &Links,
    files: &[File],
    refusals: &mut Refusals,
) {
    each(value, &mut |text| {
        let (file, fragment) = split(text);
        let link = if file.is_empty() {
            None
        } else {
            match links.get(&file) {
                Some(link) => Some(link),
                // What no one looked for is no reference.
                None => return,
            }
        };
        let local = match (link, own) {
            (None, None) => None,
            (None, Some(own)) => into_file(own, fragment),
            (Some(Link::Document), _) => Some(if fragment.is_empty() {
                "#".to_owned()
            } else {
                fragment.to_owned()
            }),
            (Some(Link::File(index)), _) => {
                let file = files.get(*index);
                file.and_then(|file| into_file(&file.name, fragment))
            }
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
