//! Chat API of Botpress. Generated from Chat API of Botpress 0.0.0; do not edit.
//!
//! Unofficial description of the Botpress API with which a chat client talks to a bot:
//! conversations, messages, users and events of the chat integration.

#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking;
mod client;
pub mod operations;
pub mod types;

pub use client::{Client, ClientBuilder};
