//! Runtime API of Botpress. Generated from Runtime API of Botpress 1.82.0; do not edit.
//!
//! Unofficial description of the Botpress API that bots and integrations call while they run:
//! conversations, messages, users, events, states and workflows.

#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking;
mod client;
pub mod operations;
pub mod types;

pub use client::{Client, ClientBuilder};
