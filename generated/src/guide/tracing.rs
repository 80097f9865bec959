//! # Tracing
//!
//! Print every attempt of every call:
//!
//! ```rust,no_run
//! use botpress_client::runtime::Client;
//! use botpress_client::{Error, Interceptor, Outcome};
//!
//! struct Log;
//!
//! impl Interceptor for Log {
//!     fn after_response(&self, outcome: &Outcome<'_>) {
//!         println!("{} {:?} {:?}", outcome.path_template(), outcome.status(), outcome.elapsed());
//!     }
//! }
//!
//! #[tokio::main]
//! async fn main() -> Result<(), Error> {
//!     let client = Client::builder().from_env().interceptor(Log).build()?;
//!     client.list_users().await?;
//!     Ok(())
//! }
//! ```
//!
//! ## Spans
//!
//! With the feature `tracing`, every call is a span with the names of OpenTelemetry: `http.request.method`, `url.template`,
//! `http.response.status_code`, `http.request.resend_count`. Each attempt is an event in it, at the level `debug`, with the
//! text of its error. Only a subscriber has to be set up. Spans contain no path parameters, header values or bodies.
//!
//! ## Change requests and responses
//!
//! `before_send` sees each attempt before it is sent, and can change its headers or reject it. `intercept` can wait, and
//! can respond instead of the service.
//!
//! Credentials that an interceptor sets are sent only to the origin of the base URL, not to the storage of files: headers
//! such as `authorization`, `cookie` and `x-api-key`, and values that are marked as sensitive.
//!
//! ```rust,no_run
//! use botpress_client::http::Response;
//! use botpress_client::runtime::Client;
//! use botpress_client::{Attempt, Error, Intercepting, Interceptor};
//!
//! struct Numbered;
//!
//! impl Interceptor for Numbered {
//!     fn before_send(&self, attempt: &mut Attempt<'_>) -> Result<(), String> {
//!         let number = attempt.number().into();
//!         attempt.headers_mut().insert("x-attempt", number);
//!         Ok(())
//!     }
//!
//!     fn intercept<'a>(&'a self, attempt: &'a mut Attempt<'_>) -> Intercepting<'a> {
//!         Box::pin(async move {
//!             match attempt.operation() {
//!                 Some("trackAnalytics") => Ok(Some(Response::new("{}".into()))),
//!                 Some("deleteUser") => Err("users are kept".into()),
//!                 _ => Ok(None),
//!             }
//!         })
//!     }
//! }
//!
//! fn numbered() -> Result<Client, Error> {
//!     Client::builder().from_env().interceptor(Numbered).user_agent("my-bot/1.0").build()
//! }
//! ```
