//! Tables API of Botpress. Generated from Tables API of Botpress 1.82.0; do not edit.
//!
//! Unofficial description of the Botpress API that keeps tables of rows for a bot, and
//! searches, imports and exports them.

#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking;
mod client;
pub mod operations;
pub mod types;

pub use client::{Client, ClientBuilder};
