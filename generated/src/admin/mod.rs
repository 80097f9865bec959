// Generated from Admin API of Botpress 1.82.0; do not edit.
//! Admin API of Botpress 1.82.0.
//!
//! Unofficial description of the Botpress API that manages workspaces, bots, integrations,
//! interfaces and plugins.

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
pub const DOCUMENT_HASH: &str = "fcd82e58a3bbc4337d130b08e5113e17e3d8e35b022d312e7b4b58406e01c8db";
