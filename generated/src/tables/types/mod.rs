// Generated from Tables API of Botpress 1.82.0; do not edit.
//! Types of Tables API of Botpress.

mod tables;

pub use tables::*;
