//! What is found in a document: codes, severities, places, diagnostics. Data only.
//!
//! A ground room: every other room may use it, and it uses none of them. How findings are shown to
//! people and machines is the business of [`report`](crate::report).

mod code;
mod explanation;
mod finding;
mod location;
pub(crate) mod wording;

pub use code::{Code, Severity, UnknownCode};
pub use finding::{Diagnostic, Diagnostics, Related};
pub use location::{DocumentId, Location, Pointer};
