//! Generates Rust types and a client from OpenAPI documents.
//!
//! Programs with files, above all build scripts, use [`Generator`]. [`generate`](generate()) does the same with texts
//! alone: its result does not depend on clock, environment or network. [`model`](model()) returns the model that the
//! code is built from (see [`model`](mod@model)), and [`diff`](mod@diff) compares two documents by it.
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
//! See [`build`] for details.
#![forbid(unsafe_code)]
// A library returns errors. Tests may panic (`clippy.toml`).
#![warn(clippy::panic, clippy::unwrap_used)]

pub mod build;
pub mod diff;
mod examples;
mod generate;
mod ident;
pub mod model;
mod modelled;
mod parallel;
mod path;
mod progress;
mod side_by_side;
mod stack;
mod timestamp;
mod version;

// The rooms. They are public only for the command line, xtask and the tests of this project, which test single rooms.
// They are not part of the library's interface: they change without notice.
#[doc(hidden)]
pub mod check;
#[doc(hidden)]
pub mod config;
#[doc(hidden)]
pub mod diagnostic;
#[doc(hidden)]
pub mod emit;
#[doc(hidden)]
pub mod gather;
#[doc(hidden)]
pub mod init;
#[doc(hidden)]
pub mod lower;
#[doc(hidden)]
pub mod map;
#[doc(hidden)]
pub mod output;
#[doc(hidden)]
pub mod passes;
#[doc(hidden)]
pub mod report;
#[doc(hidden)]
pub mod resolve;
#[doc(hidden)]
pub mod source;
#[doc(hidden)]
pub mod spec;
#[doc(hidden)]
pub mod text;
#[doc(hidden)]
pub mod update;

pub use config::ApiConfig;
pub use diagnostic::{Code, Diagnostic, Diagnostics, Location, Severity};
pub use emit::OutFile;
pub use passes::{FeaturesBy, NameLock};
pub use report::{ApiSummary, Record, Style};
pub use source::Document;

pub use build::{BuildError, Earlier, Generated, Generator, Run, Target};
pub use generate::{Checked, Failure, Input, InputDocument, Output, generate, read_document};
pub use modelled::{Modelled, Unused, model};
pub use progress::{Moment, Observer, Stage};
pub use version::Version;
