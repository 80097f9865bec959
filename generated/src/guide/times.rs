//! # Dates and times
//!
//! ```rust,no_run
//! use std::time::{Duration, SystemTime};
//!
//! use botpress_client::runtime::Client;
//!
//! #[tokio::main]
//! async fn main() -> Result<(), botpress_client::Error> {
//!     let client = Client::from_env()?; // BP_TOKEN and BP_BOT_ID
//!     let yesterday = SystemTime::now() - Duration::from_secs(24 * 60 * 60);
//!     let mut messages = client.list_messages().conversation_id("conversation-id").after_date(yesterday).items();
//!     while let Some(message) = messages.try_next().await? {
//!         println!("{} at {}", message.id, message.created_at);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! A date and time is a `DateTime`, a calendar date is a `Date`. Both hold the text that the service sent: `as_str` and
//! `Display` return it, and sending the value back sends the same text.
//!
//! ## Arguments
//!
//! A setter or parameter of type `DateTime` accepts a `DateTime`, a `SystemTime`, or a text such as
//! `"2026-01-31T12:00:00Z"`. A text is sent unchanged. To check it first, parse it: then a text that is not a date and
//! time is an error.
//!
//! Where the document specifies a plain string, the client accepts any text: `start_date` of `get_bot_analytics`, for
//! example. A `DateTime` or a `Date` converts to its text.
//!
//! ```rust,no_run
//! use botpress_client::admin::Client;
//! use botpress_client::{DateTime, Error};
//!
//! async fn analytics(client: &Client, since: &str) -> Result<(), Error> {
//!     let since: DateTime = since.parse()?;
//!     let request = client.get_bot_analytics("bot-id").start_date(since);
//!     let analytics = request.end_date("2026-02-01T00:00:00Z").await?;
//!     println!("{} records", analytics.records.len());
//!     Ok(())
//! }
//! ```
//!
//! ## Values that were read
//!
//! Two values are equal if they are the same instant, however it is written, and they are ordered by it. To calculate,
//! convert to `SystemTime`.
//!
//! ```rust
//! use std::time::{Duration, SystemTime};
//!
//! use botpress_client::{DateTime, Error};
//!
//! fn age(created: &DateTime) -> Result<Duration, Error> {
//!     let created = SystemTime::try_from(created.clone())?;
//!     Ok(SystemTime::now().duration_since(created).unwrap_or_default())
//! }
//!
//! fn main() -> Result<(), Error> {
//!     let (utc, local) = (DateTime::from("2026-01-31T12:00:00Z"), DateTime::from("2026-01-31T14:00:00+02:00"));
//!     assert_eq!(utc, local);
//!     assert!(utc < DateTime::from(SystemTime::now()));
//!     println!("{} days old", age(&utc)?.as_secs() / 86_400);
//!
//!     let strange = DateTime::from("soon");
//!     assert_eq!(strange.to_string(), "soon");
//!     assert!(age(&strange).unwrap_err().is_invalid_argument());
//!     Ok(())
//! }
//! ```
//!
//! A response with a text that is not a date and time is read like any other. Only its conversion is an error, and `as_str`
//! returns the text. A text without an offset is not an instant, so it does not convert to `SystemTime` either.
//!
//! ## With jiff
//!
//! With the feature `jiff-0-2`, both types convert from and to those of `jiff` 0.2. `civil` reads a text without an offset.
//!
//! ```toml
//! [dependencies]
//! botpress-client = { path = "../botpress-rust/generated", features = ["jiff-0-2"] }
//! jiff = "0.2"
//! ```
//!
//! ```rust
//! use botpress_client::{Date, DateTime, Error};
//! use jiff::{Timestamp, ToSpan, civil};
//!
//! fn main() -> Result<(), Error> {
//!     let read = DateTime::from("2026-01-31T12:00:00Z");
//!     let later = read.timestamp()? + 90.minutes();
//!     assert_eq!(DateTime::from(later).as_str(), "2026-01-31T13:30:00.000Z");
//!     assert_eq!(Timestamp::try_from(read)?.as_second(), 1_769_860_800);
//!
//!     let local = DateTime::from("2026-01-31T12:00:00");
//!     assert!(local.timestamp().is_err());
//!     assert_eq!(local.civil()?, civil::date(2026, 1, 31).at(12, 0, 0, 0));
//!     assert_eq!(Date::from("2026-01-31").civil()?, civil::date(2026, 1, 31));
//!     Ok(())
//! }
//! ```
//!
//! ## With chrono or time
//!
//! There is no feature for other libraries: the text is RFC 3339, which they read and write. With `chrono`:
//!
//! ```text
//! let read = chrono::DateTime::parse_from_rfc3339(message.created_at.as_str())?;
//! let request = client.list_messages().after_date(chrono::Utc::now().to_rfc3339());
//! ```
