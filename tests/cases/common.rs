//! Shared by the programs of the cases: a service that is a function, and a client of it.

#[allow(unused_imports, reason = "a case uses some of these")]
use fixtures::{FakeResponse, FakeRequest, FakeTransport};
#[allow(unused_imports, reason = "a case uses some of these")]
use serde_json::{Value, json};

/// A client of the module `api` that calls the service without a network.
#[allow(unused_macros, reason = "a case uses some of these")]
macro_rules! client {
    ($service:expr) => {
        api::Client::builder().fake($service.clone()).build().unwrap()
    };
}
#[allow(unused_imports, reason = "a case uses some of these")]
use client;
