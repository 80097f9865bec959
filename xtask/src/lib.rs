//! What the tasks of the project do that is worth testing, and is not the generator's: `cargo xtask corpus` above all.
//!
//! Arguments, and which folders and programs of this project are used, are the program's (`main.rs`).
#![forbid(unsafe_code)]
// A library gives errors. Tests may panic (`clippy.toml`).
#![warn(clippy::panic, clippy::unwrap_used)]

pub mod book;
pub mod memory;
pub mod mock;
pub mod survey;
