//! Shows findings to people and machines, and the numbers of a run.
//!
//! A diagnostic has a JSON pointer; lines and columns are looked up when it is shown. This room finds nothing itself.

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
