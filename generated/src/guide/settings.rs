//! # Credentials and settings
//!
//! ```rust,no_run
//! use std::time::Duration;
//!
//! use botpress_client::Botpress;
//!
//! #[tokio::main]
//! async fn main() -> Result<(), botpress_client::Error> {
//!     let botpress = Botpress::builder()
//!         .from_env()
//!         .timeout(Duration::from_secs(20))
//!         .with_chat(|chat| chat.webhook_url("webhook-id"))
//!         .build()?;
//!     println!("{} bots", botpress.admin().list_bots().await?.bots.len());
//!     println!("{} files", botpress.files().list_files().await?.files.len());
//!     Ok(())
//! }
//! ```
//!
//! `Botpress` holds one configuration and hands out the clients of all APIs. They share their connections and their budget of
//! retries. A program that needs one API uses the `Client` of its module, with the same settings.
//!
//! ## The environment
//!
//! `from_env` reads these variables. One that is empty counts as not set, and what is set in code afterwards wins.
//!
//! | variable | what it sets |
//! |---|---|
//! | `BP_TOKEN` | the token of all APIs but Chat |
//! | `BP_BOT_ID` | the bot, for Runtime, Files and Tables |
//! | `BP_WORKSPACE_ID` | the workspace, for Admin |
//! | `BP_INTEGRATION_ID` | the integration in whose name calls are made |
//! | `BP_API_URL` | another base URL |
//! | `BP_CHAT_API_URL` | another base URL of the chat |
//!
//! A token that is fetched, or that changes while the program runs, is a `TokenSource`. Tokens never appear in an error or in
//! `Debug` output, and go to no other origin than that of the base URL. A redirect is followed only within the origin.
//!
//! ## One client from another
//!
//! `with` makes a client with other settings. It shares connections, the budget of retries and tokens that were fetched.
//!
//! ```rust,no_run
//! use botpress_client::Error;
//! use botpress_client::runtime::Client;
//!
//! async fn both(client: &Client) -> Result<(), Error> {
//!     let other = client.with(|settings| settings.bot_id("other-bot"))?;
//!     println!("{:?} {:?}", client.list_users().await?, other.list_users().await?);
//!     Ok(())
//! }
//! ```
//!
//! Headers such as `x-bot-id` are set once on the client. The setters of a request, and its `header`, override them for one
//! call.
//!
//! ## The network
//!
//! | setting of the builder | what it does |
//! |---|---|
//! | `proxy` | sends all requests through a proxy; without it the variables `HTTPS_PROXY` and `NO_PROXY` count |
//! | `root_certificates` | trusts more certificate authorities, in PEM |
//! | `connect_timeout` | how long a connection may take to be made |
//! | `default_header` | a header of every request |
//! | `user_agent` | goes before the client's own name |
//!
//! ## Features
//!
//! | feature | on by default | what it does |
//! |---|---|---|
//! | `admin`, `chat`, `files`, `runtime`, `tables` | yes | the APIs; leave out those you don't need, and they are not compiled |
//! | `rustls` | yes | TLS by rustls with ring and the platform's certificates: needs no OpenSSL and no cmake |
//! | `native-tls` | no | TLS by the library of the platform (OpenSSL on Linux); wins when both are on |
//! | `blocking` | no | a client of the same methods for programs [without async](crate::guide::blocking) |
//! | `http2` | no | HTTP/2 where the service offers it |
//! | `gzip` | no | responses may be compressed; their unpacked size counts for the response limit |
//! | `tracing` | no | a [span](crate::guide::tracing#spans) for every call, by the names of OpenTelemetry |
//! | `test-util` | no | a transport that a [unit test](crate::guide::testing) scripts, and response types from JSON |
//! | `jiff-0-2` | no | `DateTime` and `Date` convert to the times and dates of `jiff` |
//! | `reqwest-0-13` | no | the builder's `http_client` takes a client of `reqwest` |
//! | `preserve-order` | no | JSON objects without a type keep the order of their members, in all of the program |
//! | `webhooks` | no | checks the signatures of what the service sends on its own |
//! | `dynamic` | no | `Client::call`: any operation by its id, with JSON arguments |
//!
//! ```toml
//! [dependencies]
//! botpress-client = { path = "../botpress-rust/generated", default-features = false, features = ["runtime", "rustls"] }
//! ```
