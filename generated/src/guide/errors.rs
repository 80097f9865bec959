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
//! Every failure is one `Error`. Its text is one line for a person: the operation, what went wrong, the number of attempts, the
//! id of the request. It answers questions such as `is_not_found`, and `kind()` gives an `ErrorKind` to match on. `api()` is what
//! the service wrote in its own form.
//!
//! ## The response that failed
//!
//! It is kept whole: `status`, `headers`, `body`, `body_text`, `body_json`, and `body_as` for a type of your own. A call that
//! succeeded is not lost either when its response does not have the form that the document promises: the error names the path
//! to the mistake, and has the body.
//!
//! ```rust,no_run
//! use botpress_client::runtime::Client;
//! use botpress_client::{Error, ErrorKind};
//!
//! #[derive(serde::Deserialize)]
//! struct Partial {
//!     failed: Vec<String>,
//! }
//!
//! async fn partly(client: &Client) -> Result<(), Error> {
//!     let Err(error) = client.get_user("user-id").await else {
//!         return Ok(());
//!     };
//!     match (error.kind(), error.body_as::<Partial>()) {
//!         (ErrorKind::Status, Some(partial)) => println!("failed: {}", partial.failed.join(", ")),
//!         (ErrorKind::Decode, _) => println!("succeeded: {:?}", error.body_json()),
//!         _ => return Err(error),
//!     }
//!     Ok(())
//! }
//! ```
//!
//! No error, log line or `Debug` text holds a token of the client or the value of a header, and the text of an error is one
//! line, whatever the service sends. Bodies are kept as they came: they may hold what users wrote.
//!
//! ## Which failures are retried
//!
//! A call that fails is sent up to two times more, by default. Which failures count depends on what may have happened:
//!
//! | failure | sent again |
//! |---|---|
//! | the connection could not be made | always |
//! | status 429 | always |
//! | status 502, 503 or 504; the connection broke; no response in time | GET, HEAD, OPTIONS, PUT and DELETE |
//! | anything else | never |
//!
//! A POST or PATCH is never sent twice once its bytes may have reached the service, except after a 429, by which the service
//! states that it did not process the request. `RetryPolicy::idempotent(true)` declares that a POST changes nothing more when
//! it is sent twice; it is then retried as a PUT is.
//!
//! The wait before a retry is random, below a bound that doubles each time: 0.5 s, 1 s, up to 8 s. `Retry-After`, in seconds or
//! as a date, takes the place of the wait, up to 60 s. A longer one fails the call at once, with the wait in the error.
//!
//! ## Limits
//!
//! | limit | of | default |
//! |---|---|---|
//! | `timeout` | one attempt | 60 s |
//! | `deadline` | the whole call, attempts and waits included | none |
//! | `retry_budget` | all calls of a client together, so that a service that is down is not flooded | 100 retries at once, then 10 a second and one for every five calls |
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
