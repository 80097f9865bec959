//! Diagnostics: the problem, its location, and what to do.

use std::ops::Range;

use super::{Code, Location, Severity};

/// One finding, always with a location.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// The kind of finding.
    pub code: Code,
    /// The problem, in one sentence without a full stop.
    pub message: String,
    /// Its location.
    pub place: Location,
    /// True when the finding is about the key at `place`, not its value.
    pub at_key: bool,
    /// The bytes that it is about, where a pointer can't express it: text that does not parse, the second of two equal
    /// keys.
    pub span: Option<Range<usize>>,
    /// Other locations that belong to it (the first of two duplicates).
    pub related: Vec<Related>,
    /// A suggestion.
    pub help: Option<String>,
    /// The number of operations that it affects, where that is known.
    pub touches: Option<usize>,
    /// See [`Diagnostic::leave_out`].
    left_out: Option<String>,
}

/// Another location that belongs to a diagnostic.
#[derive(Debug, Clone)]
pub struct Related {
    /// The location.
    pub place: Location,
    /// True when it is about the key.
    pub at_key: bool,
    /// The bytes that it is about, where a pointer can't express it.
    pub span: Option<Range<usize>>,
    /// A description of it.
    pub message: String,
}

impl Diagnostic {
    /// Creates a finding at `place`. Its code decides the severity.
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

    /// Returns the severity: that of its code, or a warning when the parts that it affects are left out.
    #[must_use]
    pub fn severity(&self) -> Severity {
        if self.left_out.is_some() {
            Severity::Warning
        } else {
            self.code.severity()
        }
    }

    /// Records what is left out because of the finding, which makes it a warning.
    pub fn leave_out(&mut self, what: String) {
        self.left_out = Some(what);
    }

    /// Returns what is left out because of the finding, if anything.
    #[must_use]
    pub fn left_out(&self) -> Option<&str> {
        self.left_out.as_deref()
    }

    /// Points at the key of the location instead of its value.
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

    /// Adds another location.
    #[must_use]
    pub fn related(self, place: &Location, message: impl Into<String>) -> Self {
        self.relate(place, false, None, message.into())
    }

    /// Adds another location, pointing at its key.
    #[must_use]
    pub fn related_key(self, place: &Location, message: impl Into<String>) -> Self {
        self.relate(place, true, None, message.into())
    }

    /// Adds another location by its bytes.
    #[must_use]
    pub fn related_span(self, place: &Location, span: Range<usize>, message: impl Into<String>) -> Self {
        self.relate(place, true, Some(span), message.into())
    }

    fn relate(mut self, place: &Location, at_key: bool, span: Option<Range<usize>>, message: String) -> Self {
        self.related.push(Related {
            place: place.clone(),
            at_key,
            span,
            message,
        });
        self
    }
}

/// Findings, collected during a run.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl Diagnostics {
    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// True when one of them is an error.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|d| d.severity() == Severity::Error)
    }
}
