//! Operations of the API. Generated from Tables API of Botpress 1.82.0; do not edit.

mod tables;

pub use tables::*;
