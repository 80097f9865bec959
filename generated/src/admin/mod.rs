//! Admin API of Botpress. Generated from Admin API of Botpress 1.82.0; do not edit.
//!
//! Unofficial description of the Botpress API that manages workspaces, bots, integrations,
//! interfaces and plugins.

#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking;
mod client;
pub mod operations;
pub mod types;

pub use client::{Client, ClientBuilder};
