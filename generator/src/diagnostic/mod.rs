//! Findings in a document: codes, severities, locations, diagnostics. Data only.
//!
//! A ground room: every other room may use it, and it uses none of them. [`report`](crate::report) shows findings to
//! people and machines.

mod code;
mod explanation;
mod finding;
mod location;
pub(crate) mod wording;

pub use code::{Code, Severity, UnknownCode};
pub use finding::{Diagnostic, Diagnostics, Related};
pub use location::{DocumentId, Location, Pointer};
