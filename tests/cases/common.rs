//! What the programs of the cases share: a service made of a function, and a client of it.

#[allow(unused_imports)]
use fixtures::{FakeAnswer, FakeRequest, FakeTransport};
#[allow(unused_imports)]
use serde_json::{Value, json};

/// A client of module `api` that calls the service and no network.
#[allow(unused_macros)]
macro_rules! client {
    ($service:expr) => {
        api::Client::builder().fake($service.clone()).build().unwrap()
    };
}
#[allow(unused_imports)]
use client;
