//! Generates Rust types and a client from OpenAPI documents.
//!
//! A document goes through these rooms, each with its own module: [`source`] reads bytes,
//! [`check`] says whether it is an OpenAPI document, [`lower`] makes the raw [`model`](mod@model), [`passes`]
//! refine it, and [`emit`] writes Rust. [`diff`](mod@diff) compares two models, [`update`] brings a new
//! document in. What they find is a [`diagnostic`], and [`report`] shows it to people. What is generated depends
//! on no clock, environment or network; [`generate`](generate()) takes texts and gives texts. [`output`] writes files.
//! Programs that have files use [`Generator`], build scripts above all:
//!
//! ```no_run
//! // build.rs
//! use std::path::PathBuf;
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let out = PathBuf::from(std::env::var("OUT_DIR")?);
//!     botpress_codegen::Generator::new()
//!         .document("shop", "petshop.yaml")
//!         .manifest("Cargo.toml")
//!         .build_module(out.join("api.rs"))?;
//!     Ok(())
//! }
//! ```
//!
//! [`build`] says what goes with it.
#![forbid(unsafe_code)]
// A library gives errors. Tests may panic (`clippy.toml`).
#![warn(clippy::panic, clippy::unwrap_used)]

pub mod build;
pub mod check;
pub mod config;
pub mod diagnostic;
pub mod diff;
pub mod emit;
mod examples;
pub mod gather;
mod generate;
mod ident;
pub mod init;
pub mod lower;
pub mod map;
pub mod model;
mod modelled;
pub mod output;
mod parallel;
pub mod passes;
mod path;
mod progress;
pub mod report;
pub mod resolve;
mod side_by_side;
pub mod source;
pub mod spec;
mod stack;
mod timestamp;
pub mod update;
mod version;

pub use build::{BuildError, Generated, Generator};
pub use generate::{Failure, Input, InputDocument, Output, generate, read_document};
pub use modelled::{Modelled, Unused, model};
pub use progress::{Moment, Observer, Stage};
pub use version::Version;
