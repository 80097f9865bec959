// Generated from Tables API of Botpress 1.82.0; do not edit.
//! Tables API of Botpress: types.

mod tables;

pub use tables::*;
