// Generated from Chat API of Botpress 2026-06; do not edit.
//! Chat API of Botpress 2026-06.
//!
//! Unofficial description of the Botpress API with which a chat client talks to a bot:
//! conversations, messages, users and events of the chat integration.

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
pub const API_VERSION: &str = "2026-06";

/// SHA-256 of the document that this module was generated from, in hexadecimal.
pub const DOCUMENT_HASH: &str = "4a2948c2465d4ccdfd109bafd0de128b6bd779bebcee191cecab67448fd7b1f5";
