// Generated from Files API of Botpress 1.82.0; do not edit.
//! Files API of Botpress: types.

mod files;

pub use files::*;
