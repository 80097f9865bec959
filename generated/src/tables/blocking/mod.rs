//! The same without async. Generated from Tables API of Botpress 1.82.0; do not edit.
//!
//! Types are those of the async client.

mod client;
pub mod operations;

pub use client::Client;
