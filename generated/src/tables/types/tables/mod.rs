//! Types of `tables`. Generated from Tables API of Botpress 1.82.0; do not edit.

mod requests;
mod responses;

pub use requests::*;
pub use responses::*;
