//! The testable parts of the project's tasks outside of the generator, above all `cargo xtask corpus`.
//!
//! Arguments, and the folders and programs of this project, are in the program (`main.rs`).
#![forbid(unsafe_code)]
// A library returns errors. Tests may panic (`clippy.toml`).
#![warn(clippy::panic, clippy::unwrap_used)]

pub mod book;
pub mod memory;
pub mod mock;
pub mod survey;
