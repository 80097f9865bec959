//! # Unit tests
//!
//! With the feature `test-util`, responses of your own or a function replace the service:
//!
//! ```rust
//! use botpress_client::runtime::{Client, types::User};
//! use botpress_client::{FakeResponse, FakeTransport, fixture};
//! use serde_json::json;
//!
//! #[tokio::main]
//! async fn main() {
//!     let user: User = fixture(json!({
//!         "id": "user_1", "createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z", "tags": {},
//!     }));
//!     // First "too many calls", then the user: the client tries again.
//!     let service = FakeTransport::responses([
//!         FakeResponse::bytes(429, "").header("retry-after", "0"),
//!         FakeResponse::json(200, &json!({ "user": user })),
//!     ]);
//!     let client = Client::builder().fake(service.clone()).without_credentials().build().unwrap();
//!     assert_eq!(client.get_user("user_1").await.unwrap().user.id, "user_1");
//!     assert_eq!(service.requests().len(), 2);
//! }
//! ```
//!
//! Retries, paging, limits and errors work as with the service. `requests` returns the requests that were sent.
//!
//! - `fixture` makes a response type from JSON. There is no other way to build these types, since a later version may have
//!   more fields.
//! - `FakeTransport::responses` returns the responses in order, and refuses connections afterwards. `FakeTransport::new`
//!   takes a function of the request.
//! - `FakeResponse::refused`, `broken` and `silence` are faults without a response. `broken_after(100)` and
//!   `silent_after(100)` are faults in the body of a response: after 100 bytes the connection breaks, or nothing more
//!   arrives. `FakeResponse::stream` sends a body in steps, with waits.
//! - Tests need not wait: with `#[tokio::test(start_paused = true)]`, Tokio's clock skips waits. That attribute needs Tokio's
//!   feature `test-util`.
//!
//! ```toml
//! [dev-dependencies]
//! botpress-client = { path = "../botpress-rust/generated", features = ["test-util"] }
//! serde_json = "1"
//! tokio = { version = "1", features = ["macros", "rt-multi-thread", "test-util"] }
//! ```
