// Generated from Files API of Botpress 1.82.0; do not edit.
//! Types of Files API of Botpress.

mod files;

pub use files::*;
