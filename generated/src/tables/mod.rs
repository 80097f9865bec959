// Generated from Tables API of Botpress 1.82.0; do not edit.
//! Tables API of Botpress 1.82.0.
//!
//! Unofficial description of the Botpress API that keeps tables of rows for a bot, and
//! searches, imports and exports them.

#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking;
mod client;
pub mod operations;
pub mod required;
pub mod types;

pub use client::{ApiClient, Client, ClientBuilder};

/// The version of the API that this module was generated for, from its document.
pub const API_VERSION: &str = "1.82.0";

/// SHA-256 of the document that this module was generated from, in hexadecimal.
pub const DOCUMENT_HASH: &str = "f69a78dad45d6edf2a9042eafcb3e326ee357015e02bbe9a03c0c95bd9b14774";
