//! Types of `files`. Generated from Files API of Botpress 1.82.0; do not edit.

mod requests;
mod responses;
mod values;

pub use requests::*;
pub use responses::*;
pub use values::*;
