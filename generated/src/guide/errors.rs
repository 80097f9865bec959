//! # Errors and retries
//!
//! ```rust,no_run
//! use std::time::Duration;
//!
//! use botpress_client::runtime::Client;
//! use botpress_client::{Error, ErrorType};
//!
//! #[tokio::main]
//! async fn main() -> Result<(), Error> {
//!     let client = Client::builder().from_env().deadline(Duration::from_secs(90)).build()?;
//!     match client.get_user("user-id").await {
//!         Ok(found) => println!("{:?}", found.user.name),
//!         Err(error) if error.is_not_found() => println!("no such user"),
//!         Err(error) if error.is_rate_limited() => println!("wait {:?}", error.retry_after()),
//!         Err(error) if error.is_timeout() || error.is_connect() => println!("try later: {error}"),
//!         Err(error) => match error.api() {
//!             Some(api) if api.kind() == ErrorType::QuotaExceeded => println!("{}", api.message()),
//!             _ => return Err(error),
//!         },
//!     }
//!     Ok(())
//! }
//! ```
//!
//! Every failure is an `Error`. Its text is one line: the operation, the problem, the number of attempts, the request id.
//! It has methods such as `is_not_found`, `is_client_error` (status 4xx) and `is_server_error` (5xx), and `kind()` returns
//! an `ErrorKind` to match on. `api()` returns the error in the service's own format.
//!
//! The text also helps with what was not set: after a 401 it names the source of the credential, and if the operation
//! requires a header that was not sent, such as `x-bot-id`, where to set that.
//!
//! ## The failed response
//!
//! The error has the complete response: `status`, `headers`, `body`, `body_text`, `body_json`, and `body_as` for your own
//! type. If a successful response does not match the document, the error shows the path to the wrong member, and has the
//! body too.
//!
//! ```rust,no_run
//! use botpress_client::runtime::Client;
//! use botpress_client::runtime::types::{ImportMessagesBody, Message};
//! use botpress_client::{Error, ErrorKind};
//!
//! #[derive(serde::Deserialize)]
//! #[serde(rename_all = "camelCase")]
//! struct Partial {
//!     resolved_messages: Vec<Message>,
//! }
//!
//! async fn import(client: &Client, messages: ImportMessagesBody) -> Result<(), Error> {
//!     let Err(error) = client.import_messages(messages).await else {
//!         return Ok(());
//!     };
//!     match (error.kind(), error.body_as::<Partial>()) {
//!         (ErrorKind::Status, Some(part)) => println!("{} exist now", part.resolved_messages.len()),
//!         (ErrorKind::Decode, _) => println!("succeeded: {:?}", error.body_json()),
//!         _ => return Err(error),
//!     }
//!     Ok(())
//! }
//! ```
//!
//! No error text, log line or `Debug` output contains a token of the client or the value of a header, and the text of an
//! error is one line, whatever the service sends. Bodies are kept unchanged: they may contain what users wrote.
//!
//! ## Which failures are retried
//!
//! By default, a failed call is retried up to two times, depending on the failure:
//!
//! | failure | retried |
//! |---|---|
//! | no connection | always |
//! | status 429 | always |
//! | status 502, 503 or 504; the connection broke; no response in time | GET, HEAD, OPTIONS, PUT and DELETE |
//! | anything else | never |
//!
//! A POST or PATCH is not retried once its bytes may have reached the service, except after a 429, which means that the
//! service did not process the request. `RetryPolicy::idempotent(true)` declares that a second POST has no further effect;
//! it is then retried like a PUT.
//!
//! The wait before a retry is random, with a maximum that doubles each time: 0.5 s, 1 s, up to 8 s. A `Retry-After` header,
//! in seconds or as a date, sets the wait, up to 60 s. With 0, only the first retry is sent immediately. If it is longer,
//! the call fails immediately, with the wait in the error.
//!
//! ## Limits
//!
//! | limit | applies to | default |
//! |---|---|---|
//! | `timeout` | one attempt | 60 s |
//! | `deadline` | the whole call, attempts and waits included | none |
//! | `retry_budget` | all calls of a client together, to protect a service that is down | 100 retries at once, then 10 a second and one for every five calls |
//! | `response_limit` | the size of a response | 100 MiB |
//!
//! ```rust,no_run
//! use std::time::Duration;
//!
//! use botpress_client::runtime::Client;
//! use botpress_client::{Error, RetryBudget, RetryPolicy};
//!
//! async fn patience() -> Result<(), Error> {
//!     let client = Client::builder()
//!         .from_env()
//!         .timeout(Duration::from_secs(20))
//!         .retry(RetryPolicy::new().retries(4).max_delay(Duration::from_secs(20)))
//!         .retry_budget(RetryBudget::new(50, 5, 10))
//!         .build()?;
//!     // One call may be different.
//!     client.get_user("user-id").retry(RetryPolicy::never()).await?;
//!     // A policy of your own: up to ten attempts without a wait, only where no connection was made.
//!     let policy = RetryPolicy::custom(|failed| {
//!         (failed.error().is_connect() && failed.attempt() < 10).then_some(Duration::ZERO)
//!     });
//!     client.get_user("user-id").retry(policy).await?;
//!     Ok(())
//! }
//! ```
