//! Diagnostics: what is wrong, where, and what to do.

use std::ops::Range;

use super::{Code, Location, Severity};

/// One finding, always with a place.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// The kind of finding.
    pub code: Code,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Where.
    pub place: Location,
    /// True when the finding is about the key at `place`, not its value.
    pub at_key: bool,
    /// The bytes it is about, where the pointer can't say it: text that does not parse, the second
    /// of two equal keys.
    pub span: Option<Range<usize>>,
    /// Other places that belong to it (the first of two duplicates).
    pub related: Vec<Related>,
    /// What to do.
    pub help: Option<String>,
    /// How many operations it touches, where that is known.
    pub touches: Option<usize>,
    /// See [`Diagnostic::leave_out`].
    left_out: Option<String>,
}

/// Another place that belongs to a diagnostic.
#[derive(Debug, Clone)]
pub struct Related {
    /// Where.
    pub place: Location,
    /// True when it is about the key.
    pub at_key: bool,
    /// The bytes it is about, where the pointer can't say it.
    pub span: Option<Range<usize>>,
    /// What is there.
    pub message: String,
}

impl Diagnostic {
    /// A finding at `place`. Its code says how bad it is.
    pub fn new(code: Code, place: &Location, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            place: place.clone(),
            at_key: false,
            span: None,
            related: Vec::new(),
            help: None,
            touches: None,
            left_out: None,
        }
    }

    /// How bad it is: what its code says, or a warning when what it touches is left out.
    #[must_use]
    pub fn severity(&self) -> Severity {
        if self.left_out.is_some() {
            Severity::Warning
        } else {
            self.code.severity()
        }
    }

    /// Says what is left out because of it, so that it only warns.
    pub fn leave_out(&mut self, what: String) {
        self.left_out = Some(what);
    }

    /// What is left out because of it, when something is.
    #[must_use]
    pub fn left_out(&self) -> Option<&str> {
        self.left_out.as_deref()
    }

    /// Points at the key of the place instead of its value.
    #[must_use]
    pub fn at_key(mut self) -> Self {
        self.at_key = true;
        self
    }

    /// Points at these bytes of the text.
    #[must_use]
    pub fn at_span(mut self, span: Range<usize>) -> Self {
        self.span = Some(span);
        self
    }

    /// Adds what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds another place.
    #[must_use]
    pub fn related(self, place: &Location, message: impl Into<String>) -> Self {
        self.relate(place, false, None, message.into())
    }

    /// Adds another place, pointing at its key.
    #[must_use]
    pub fn related_key(self, place: &Location, message: impl Into<String>) -> Self {
        self.relate(place, true, None, message.into())
    }

    /// Adds another place by its bytes.
    #[must_use]
    pub fn related_span(
        self,
        place: &Location,
        span: Range<usize>,
        message: impl Into<String>,
    ) -> Self {
        self.relate(place, true, Some(span), message.into())
    }

    fn relate(
        mut self,
        place: &Location,
        at_key: bool,
        span: Option<Range<usize>>,
        message: String,
    ) -> Self {
        self.related.push(Related {
            place: place.clone(),
            at_key,
            span,
            message,
        });
        self
    }
}

/// Findings collected on the way.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// True when one of them is an error.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|d| d.severity() == Severity::Error)
    }
}
