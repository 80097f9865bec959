// Generated from Files API of Botpress 1.82.0; do not edit.
//! Files API of Botpress 1.82.0.
//!
//! Unofficial description of the Botpress API that stores the files of a bot, indexes them for
//! search, and groups them into knowledge bases.

#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking;
mod client;
mod extension;
pub mod operations;
pub mod types;

pub use client::{ApiClient, Client, ClientBuilder};

#[allow(unused_imports, reason = "an extension may have only methods")]
pub use extension::*;

/// The version of the API that this module was generated for, from its document.
pub const API_VERSION: &str = "1.82.0";

/// SHA-256 of the document that this module was generated from, in hexadecimal.
pub const DOCUMENT_HASH: &str = "31156cc5f2a67de807bc86260e9256016bd806525918245b1650c8315367c5e9";
