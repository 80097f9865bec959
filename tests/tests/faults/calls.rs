//! Calls each method through the generated client, with secrets in every possible position.

use botpress_client::runtime::types::{CreateUserBody, PatchStateBody, StateType, UpdateUserBody};
use botpress_client::runtime::{Client, ClientBuilder};
use botpress_client::{Error, JsonObject, RetryBudget, RetryPolicy};
use serde_json::json;

use super::clock::Clock;

/// Secrets, which may appear only on the wire.
pub(super) const SECRETS: [&str; 7] = [
    "hush-token",
    "hush-bot",
    "hush-integration",
    "hush-alias",
    "hush-header",
    "hush-body",
    "hush-cookie",
];

/// The methods that are columns of the table.
#[derive(Debug, Clone, Copy)]
pub(super) enum Method {
    Get,
    Put,
    Delete,
    Post,
    Patch,
}

impl Method {
    /// In the order of the table's columns.
    pub(super) const ALL: [Self; 5] = [Self::Get, Self::Put, Self::Delete, Self::Post, Self::Patch];
}

/// Returns a builder with the usual settings, but with exact waits and no limit on retries.
pub(super) fn builder(origin: &str, clock: &Clock) -> ClientBuilder {
    Client::builder()
        .base_url(origin)
        .token("hush-token")
        .bot_id("hush-bot")
        .integration_id("hush-integration")
        .integration_alias("hush-alias")
        .retry(RetryPolicy::default().jitter(false))
        .retry_budget(RetryBudget::unlimited())
        .interceptor(clock.clone())
}

/// A response body that every call accepts.
pub(super) fn content() -> String {
    let times = "2025-01-31T12:34:56.789Z";
    let user = json!({"id": "u", "createdAt": times, "updatedAt": times, "tags": {}});
    let state = json!({
        "id": "s", "createdAt": times, "updatedAt": times, "botId": "b",
        "name": "n", "type": "user", "payload": {},
    });
    json!({"user": user, "state": state}).to_string()
}

/// The result of a call.
pub(super) struct Called {
    /// The number of times that it was sent.
    pub(super) attempts: u32,
    /// `None` when it succeeded.
    pub(super) error: Option<Error>,
    /// The call and its response, as `Debug` shows them.
    pub(super) printed: String,
}

/// Calls the operation with this method.
pub(super) async fn call(client: &Client, method: Method) -> Called {
    macro_rules! called {
        ($request:expr) => {{
            let request = $request.header("x-custom", "hush-header");
            let mut printed = format!("{client:#?} {request:#?}");
            let result = request.send_with_meta().await;
            printed.push_str(&format!("{result:#?}"));
            Called {
                attempts: match &result {
                    Ok(response) => response.attempts(),
                    Err(error) => error.attempts(),
                },
                error: result.err(),
                printed,
            }
        }};
    }
    let secret = || [("k", "hush-body")];
    match method {
        Method::Get => called!(client.get_user("u")),
        Method::Put => called!(client.update_user("u", UpdateUserBody::new().tags(secret()))),
        Method::Delete => called!(client.delete_user("u")),
        Method::Post => called!(client.create_user(CreateUserBody::new(secret()))),
        Method::Patch => {
            let payload: JsonObject = [("k".to_owned(), json!("hush-body"))].into_iter().collect();
            called!(client.patch_state(StateType::User, "i", "n", PatchStateBody::new(payload)))
        }
    }
}
