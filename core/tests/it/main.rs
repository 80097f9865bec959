//! Tests of the core in the form that a generated client has: its sources are a private module `support` here too, so
//! that they compile under the same conditions. All requests go over a loopback socket and are compared byte for byte.

#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "here, as in a client, the module is private and not all of it is used"
)]
#[path = "../../../templates/core/src/lib.rs"]
mod support;

mod abuse;
#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
mod builder;
#[cfg(feature = "dynamic")]
mod dynamic;
mod elsewhere;
mod errors;
#[cfg(feature = "test-util")]
mod events;
mod given;
mod headers;
#[cfg(feature = "test-util")]
mod hooks;
mod hostile;
mod objects;
mod paging;
mod raw;
mod redirects;
#[cfg(feature = "blocking")]
mod request;
#[cfg(feature = "test-util")]
mod retries;
mod secrets;
mod server;
#[cfg(feature = "test-util")]
mod settings;
#[cfg(feature = "webhooks")]
mod signatures;
#[cfg(feature = "test-util")]
mod sse;
#[cfg(all(feature = "rustls", not(feature = "native-tls")))]
mod tls;
#[cfg(feature = "test-util")]
mod tokens;
mod traits;
mod transfers;
mod turns;
mod unreadable;
mod uploads;
mod urls;
mod values;
