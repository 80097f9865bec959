//! The document that a model is made of. Its value takes several times the memory of its text, so it is dropped as soon
//! as possible, if the caller does not need it.

use std::borrow::Cow;

use serde_json::Value;

use crate::check::Repairs;
use crate::diagnostic::Diagnostics;
use crate::examples;
use crate::source::{Aside, Document};
use crate::spec::{self, Spec};

/// A document, and whether its value is needed later.
pub(super) enum Given<'d> {
    Lent(&'d Document),
    /// The value is set aside from the first reading on.
    Own(&'d mut Document, Option<Aside>),
}

impl<'d> Given<'d> {
    pub(super) fn lent(document: &'d Document) -> Self {
        Self::Lent(document)
    }

    pub(super) fn own(document: &'d mut Document) -> Self {
        Self::Own(document, None)
    }

    pub(super) fn document(&self) -> &Document {
        match self {
            Self::Lent(document) => document,
            Self::Own(document, _) => document,
        }
    }

    /// Reads the document with the repairs made. Returns a value with its examples too.
    pub(super) fn read(
        &mut self,
        repairs: &Repairs,
    ) -> (Result<Spec, Diagnostics>, Cow<'d, Value>) {
        let value = match self {
            Self::Lent(document) => repairs.apply(document.value()),
            Self::Own(document, aside) => {
                let (mut value, text) = document.set_aside();
                aside.get_or_insert(text);
                repairs.make(&mut value);
                Cow::Owned(value)
            }
        };
        let spec = spec::read::read(&value);
        let examples = match value {
            Cow::Borrowed(value) => Cow::Borrowed(value),
            Cow::Owned(value) => Cow::Owned(examples::only(value)),
        };
        (spec, examples)
    }

    /// Puts the value back, to find the cause of errors and to read it again.
    pub(super) fn restore(&mut self) {
        if let Self::Own(document, Some(aside)) = self {
            document.restore(aside);
        }
    }

    /// Drops the value, and what only lowering needs of the canonical document: there were no errors.
    pub(super) fn done(&mut self, spec: &mut Spec, examples: &Value) {
        let Self::Own(_, aside) = self else { return };
        *aside = None;
        if examples.is_null() {
            *spec = Spec::default();
        } else {
            spec.reduce();
        }
    }
}
