//! Types of `integrations`. Generated from Admin API of Botpress 1.82.0; do not edit.

mod requests;
mod responses;

pub use requests::*;
pub use responses::*;
