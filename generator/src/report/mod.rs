//! How findings are shown to people and machines, and the numbers of a run.
//!
//! A diagnostic names a place by JSON pointer; lines and columns are looked up when it is shown. Nothing
//! is found here.

mod document;
mod order;
mod record;
mod render;
mod summary;

pub use record::{Record, RelatedRecord, records};
pub use render::{Style, render};
pub use summary::ApiSummary;

#[cfg(test)]
mod tests;
