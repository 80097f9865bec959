// Generated from Runtime API of Botpress 1.82.0; do not edit.
//! Runtime API of Botpress 1.82.0.
//!
//! Unofficial description of the Botpress API that bots and integrations call while they run:
//! conversations, messages, users, events, states and workflows.

#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking;
mod client;
mod extension;
pub mod operations;
pub mod required;
pub mod types;

pub use client::{ApiClient, Client, ClientBuilder};

#[allow(unused_imports, reason = "an extension may have only methods")]
pub use extension::*;

/// The version of the API that this module was generated for, from its document.
pub const API_VERSION: &str = "1.82.0";

/// SHA-256 of the document that this module was generated from, in hexadecimal.
pub const DOCUMENT_HASH: &str = "9947a0b688e2cec5edcddc32f19af99f2369977470da74a46dbe2b0e90702002";
