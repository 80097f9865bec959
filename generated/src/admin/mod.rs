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
pub const DOCUMENT_HASH: &str = "80d23c7fe20f86168b5899a547517206fd771273d34d1711987fa79b98056223";
