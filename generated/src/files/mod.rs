//! Files API of Botpress. Generated from Files API of Botpress 1.82.0; do not edit.
//!
//! Unofficial description of the Botpress API that stores the files of a bot, indexes them for
//! search, and groups them into knowledge bases.

#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking;
mod client;
pub mod operations;
pub mod types;

pub use client::{Client, ClientBuilder};
