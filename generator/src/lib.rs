//! Generates Rust types and a client from OpenAPI documents.
#![forbid(unsafe_code)]

pub mod check;
pub mod config;
pub mod emit;
pub mod lower;
pub mod model;
pub mod passes;
pub mod report;
pub mod source;
