//! What the generator says to people: diagnostics and their rendering.
//!
//! A diagnostic names a place by JSON pointer; lines and columns are looked up when it is rendered.

mod diagnostic;
mod order;
mod record;
mod render;
mod summary;

pub use diagnostic::{Diagnostic, Diagnostics, Related, Severity};
pub use record::{Record, RelatedRecord, records};
pub use render::{Style, render};
pub use summary::ApiSummary;
