//! Overlays (OpenAPI Overlay Specification 1.0 and 1.1): corrections of a document without changes to its file.
//!
//! An overlay is read ([`read`]), and its actions are applied in order ([`apply`]) to the locations that JSONPath
//! selects ([`path`]). The origin of each part that an overlay wrote is stored ([`origin`]), so that a finding there is
//! shown in the overlay ([`trace`]). Whether the result is an OpenAPI document is not checked here.

mod apply;
mod cost;
mod origin;
mod path;
mod read;
mod regular;
mod trace;

use std::sync::Arc;

use super::{Document, Source, Unreadable};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location, Severity};
pub(super) use apply::height;
pub(super) use origin::Origin;
use origin::Origins;
pub use trace::Written;

/// The overlays that were applied to a document.
#[derive(Debug, Default)]
pub(super) struct Overlays {
    /// The other files of the document, then the overlays.
    pub(super) texts: Vec<Arc<Source>>,
    /// The names of the other files, relative to the folder of the document.
    pub(super) files: Vec<String>,
    pub(super) origins: Origins,
    /// Warnings about overlays, each with the number of the overlay.
    warnings: Vec<(usize, Diagnostics)>,
}

impl Document {
    /// Reads an overlay: JSON or YAML, as for documents. Whether it is a valid overlay is checked when it is applied.
    ///
    /// # Errors
    ///
    /// As [`Document::read`].
    pub fn read_overlay(name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, Box<Unreadable>> {
        Self::read(name, bytes).map_err(|mut unreadable| {
            for diagnostic in &mut unreadable.diagnostics.0 {
                if diagnostic.code == Code::RootNotObject {
                    diagnostic.help = Some("an overlay starts with `overlay:`, `info:` and `actions:`".to_owned());
                }
            }
            unreadable
        })
    }

    /// Applies overlays, one after the other. The source of the document stays the same; locations that an overlay
    /// wrote are looked up in the overlay ([`Document::locate`]).
    ///
    /// # Errors
    ///
    /// When one is not an overlay, or one of its actions can't be applied or matches nothing.
    pub fn overlaid(self, overlays: Vec<Self>) -> Result<Self, Vec<Unreadable>> {
        let (document, failed) = self.overlay_all(overlays, true)?;
        if failed.is_empty() { Ok(document) } else { Err(failed) }
    }

    /// Applies overlays to a document that they were not written for: actions that can't be applied are skipped and
    /// returned.
    ///
    /// # Errors
    ///
    /// When one is not an overlay.
    pub fn overlaid_where_it_fits(self, overlays: Vec<Self>) -> Result<(Self, Vec<Unreadable>), Vec<Unreadable>> {
        self.overlay_all(overlays, false)
    }

    fn overlay_all(mut self, overlays: Vec<Self>, stop: bool) -> Result<(Self, Vec<Unreadable>), Vec<Unreadable>> {
        let read: Vec<_> = overlays.iter().map(read::read).collect();
        if read.iter().any(Result::is_err) {
            let wrong: Vec<Option<Diagnostics>> = read.into_iter().map(Result::err).collect();
            let wrong = overlays.into_iter().zip(wrong);
            return Err(wrong
                .filter_map(|(overlay, diagnostics)| {
                    Some(Unreadable {
                        source: copy(&overlay.source),
                        diagnostics: diagnostics?,
                    })
                })
                .collect());
        }
        self.is_changed |= !overlays.is_empty();
        let mut failed: Vec<(usize, Diagnostics)> = Vec::new();
        let mut budget = apply::budget(self.source.text().len());
        let first = self.overlays.texts.len();
        for (overlay, number) in read.iter().flatten().zip(first..) {
            let mut target = apply::Target {
                name: self.source.name(),
                value: &mut self.value,
                origins: &mut self.overlays.origins,
                budget: &mut budget,
            };
            let found = apply::apply(&mut target, overlay, number);
            let (errors, mut warnings): (Vec<_>, Vec<_>) =
                (found.0.into_iter()).partition(|diagnostic| diagnostic.severity() == Severity::Error);
            warnings.extend(extends_another(overlay.extends, self.source.name()));
            if !warnings.is_empty() {
                self.overlays.warnings.push((number, Diagnostics(warnings)));
            }
            if !errors.is_empty() {
                failed.push((number - first, Diagnostics(errors)));
                if stop {
                    break;
                }
            }
        }
        drop(read);
        let mut unfit = Vec::new();
        for (index, overlay) in overlays.into_iter().enumerate() {
            if let Some(at) = failed.iter().position(|(number, _)| *number == index) {
                let (_, diagnostics) = failed.swap_remove(at);
                unfit.push(Unreadable {
                    // The failure is shown in a copy of the text, since the document keeps the original.
                    source: copy(&overlay.source),
                    diagnostics,
                });
            }
            self.overlays.texts.push(overlay.source);
        }
        Ok((self, unfit))
    }
}

fn copy(source: &Source) -> Source {
    Source::new(source.name.clone(), source.text.clone(), source.format)
}

/// Returns the `extends` of an overlay: the document that it is for.
pub fn extends(overlay: &Document) -> Option<&str> {
    overlay.value().get("extends")?.as_str()
}

/// Returns the name of the file that a relative reference leads to; `None` for one that is not relative.
pub(crate) fn file_of(reference: &str) -> Option<&str> {
    let path = reference.split(['?', '#']).next().unwrap_or_default();
    let scheme = path.split(['/', '\\']).next().unwrap_or_default();
    if scheme.contains(':') || path.starts_with("//") {
        return None;
    }
    path.rsplit('/').next().filter(|name| !name.is_empty())
}

/// Returns a warning when an overlay extends another document. The URL of a document does not tell its file name.
fn extends_another(extends: Option<&str>, document: &str) -> Option<Diagnostic> {
    let extends = extends?;
    let wanted = file_of(extends)?;
    let have = document.rsplit(['/', '\\']).next().unwrap_or(document);
    (wanted != have).then(|| {
        let message = format!("this overlay extends `{extends}`, but is applied to {document}");
        Diagnostic::new(Code::OverlayExtends, &Location::ROOT.child("extends"), message)
            .help("apply it to the document that it extends, or correct `extends`")
    })
}
