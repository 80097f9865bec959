//! Shared by the project's tests: a loopback server that records requests, another one with faults, the comparison of
//! calls with recorded ones, the documents and models of fixtures as text, and crates that are generated while the
//! tests run.
#![forbid(unsafe_code)]

pub mod crates;
pub mod documents;
pub mod fuzz;
pub mod misbehaving;
pub mod model_text;
#[cfg(any(doctest, test))]
pub mod pages;
pub mod places;
pub mod server;
pub mod shapes;
pub mod wire;
