//! Operations under `bots`. Generated from Admin API of Botpress 1.82.0; do not edit.

mod delete;
mod get;
mod post;
mod put;

pub use delete::*;
pub use get::*;
pub use post::*;
pub use put::*;
