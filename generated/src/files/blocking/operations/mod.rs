//! Operations of the API. Generated from Files API of Botpress 1.82.0; do not edit.

mod files;

pub use files::*;
