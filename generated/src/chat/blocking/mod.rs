//! The same without async. Generated from Chat API of Botpress 0.0.0; do not edit.
//!
//! Types are those of the async client.

mod client;
pub mod operations;

pub use client::Client;
