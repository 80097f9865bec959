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
//! `Botpress` has one configuration for the clients of all APIs. They share connections and the retry budget. A program
//! that needs one API uses the `Client` of its module, with the same settings.
//!
//! ## The environment
//!
//! `from_env` reads these variables. An empty one counts as not set, and later settings in code override it. If the token of
//! a client is missing, building it fails and names the variable. `Botpress` fails only if none of its clients can be used:
//! otherwise only the calls of clients without a token fail, and name the variable. So do calls that require a header, such
//! as that of the bot, whose variable is not set.
//!
//! | variable | setting |
//! |---|---|
//! | `BP_TOKEN` | the token of all APIs except Chat |
//! | `BP_BOT_ID` | the bot, for Runtime, Files and Tables |
//! | `BP_WORKSPACE_ID` | the workspace, for Admin |
//! | `BP_INTEGRATION_ID` | the integration on whose behalf calls are made |
//! | `BP_API_URL` | a different base URL |
//! | `BP_CHAT_API_URL` | a different base URL for the chat |
//!
//! For a token that is fetched, or that changes while the program runs, use a `TokenSource`. Tokens never appear in an
//! error or in `Debug` output, and are sent only to the origin of the base URL. Redirects are followed only within the
//! origin, except for the content of files, which is read from elsewhere without the token.
//!
//! ## One client from another
//!
//! `with` makes a client with other settings. It shares the connections, the retry budget and the fetched tokens.
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
//! | setting of the builder | effect |
//! |---|---|
//! | `proxy` | sends all requests through a proxy; by default the variables `HTTPS_PROXY` and `NO_PROXY` apply |
//! | `root_certificates` | trusts more certificate authorities, in PEM; on Linux, `SSL_CERT_FILE` names a file that replaces those of the system |
//! | `connect_timeout` | the time limit for a new connection |
//! | `default_header` | adds a header to every request |
//! | `user_agent` | adds a name before the client's own |
//!
//! ## Features
//!
//! | feature | on by default | effect |
//! |---|---|---|
//! | `admin`, `chat`, `files`, `runtime`, `tables` | yes | the APIs; only those that are on are compiled |
//! | `rustls` | yes | TLS by rustls with ring and the platform's certificates; needs neither OpenSSL nor cmake |
//! | `native-tls` | no | TLS by the library of the platform (OpenSSL on Linux); used if both are on |
//! | `blocking` | no | a client with the same methods for programs [without async](crate::guide::blocking) |
//! | `http2` | no | HTTP/2, if the service supports it |
//! | `gzip` | no | responses may be compressed; their decompressed size counts towards the response limit |
//! | `tracing` | no | a [span](crate::guide::tracing#spans) for every call, with the names of OpenTelemetry |
//! | `test-util` | no | a fake transport for [unit tests](crate::guide::testing), and response types from JSON |
//! | `jiff-0-2` | no | `DateTime` and `Date` [convert](crate::guide::times#with-jiff) to the times and dates of `jiff` |
//! | `reqwest-0-13` | no | the builder's `http_client` accepts a client of `reqwest` |
//! | `preserve-order` | no | untyped JSON objects keep the order of their members, in the whole program |
//! | `webhooks` | no | verifies the [signatures of webhooks](crate::guide::integrations#signed-webhooks) |
//! | `dynamic` | no | `Client::call`: any operation by its id, with JSON arguments |
//!
//! ```toml
//! [dependencies]
//! botpress-client = { path = "../botpress-rust/generated", default-features = false, features = ["runtime", "rustls"] }
//! ```
//!
//! With `rustls`, `reqwest` has TLS without a provider of its own, and this client passes one. Features of a crate are
//! shared by the whole program: if your program makes its own client of `reqwest` without its default features, install a
//! provider first (`rustls::crypto::ring::default_provider().install_default()`).
