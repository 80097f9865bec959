//! # The client in production
//!
//! What the client does when the network, the service or the caller is not at its best, and how to change that. Everything
//! here holds for the clients of all APIs, and for those that you generate yourself. All code on this page is compiled by the
//! project's tests.
//!
//! ## A first program
//!
//! It lists users, sends a message, and handles an error:
//!
//! ```rust,no_run
//! use botpress_client::ErrorType;
//! use botpress_client::runtime::{Client, types::CreateMessageBody};
//!
//! #[tokio::main]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     // Reads BP_TOKEN and BP_BOT_ID. `Client::builder()` takes the same by hand.
//!     let client = Client::from_env()?;
//!
//!     // A page is read when the items of the one before are used up.
//!     let mut users = client.list_users().tag("team", "blue").items();
//!     while let Some(user) = users.try_next().await? {
//!         println!("{} {}", user.id, user.name.as_deref().unwrap_or("-"));
//!     }
//!
//!     // What is required is an argument. What is optional (`schedule`, `origin`) is a setter.
//!     let payload = serde_json::Map::from_iter([("text".to_owned(), "Hello".into())]);
//!     let body =
//!         CreateMessageBody::new(payload, "user-id", "conversation-id", "text", [("lang", "en")]);
//!     let message = client.create_message(body).await?.message;
//!     println!("sent {} at {}", message.id, message.created_at);
//!
//!     match client.get_user("no-such-user").await {
//!         Ok(answer) => println!("{:?}", answer.user.tags),
//!         Err(error) if error.is_not_found() => println!("there is no such user"),
//!         Err(error) => match error.api().map(|api| api.kind()) {
//!             Some(ErrorType::QuotaExceeded) => println!("the quota is used up"),
//!             // One line: the operation, the status, what the service said, the id of the request.
//!             _ => return Err(error.into()),
//!         },
//!     }
//!     Ok(())
//! }
//! ```
//!
//! Notes:
//!
//! - Each API is a module with its own `Client`: `botpress_client::runtime`, `admin`, `files`, `tables` and `chat`.
//! - A `chat::Client` takes no token. `webhook_url` says whose chat it is, and `user_key` in whose name it calls; the key
//!   comes with the answer of `create_user`. `listen_conversation(id).events()` is a stream of what happens in a
//!   conversation; it is opened again when the connection is lost.
//! - Each operation is a method. Required parameters and the body are arguments, optional ones are setters. Nothing is
//!   sent before `send`, or before the first page, item or event is asked for.
//! - Headers such as `x-bot-id` are set once on the client. `header` on a call overrides them.
//! - A field that is optional is an `Option`. One that is optional and may be null is a `Nullable`: leaving it out keeps
//!   what is there, null removes it.
//! - Enums are open. A value that this version does not know is kept as it is. Unknown fields of answers are ignored.
//! - A response that is not a success is an `Error`. It has the status, the request id, and what the service said; `body_as`
//!   and `typed` read its body into the types that the document gives errors.
//! - Tokens never appear in an error or in `Debug` output. No redirect to another
//!   origin is followed, unless you hand over an HTTP client of your own that does so.
//!
//! ## Requests
//!
//! A request is a future: what must be given is an argument of the method, what may be given a setter of the request, and
//! `.await` sends it. `.send()` says the same aloud. For programs without async, see [below](#without-async).
//!
//! ```rust,no_run
//! use botpress_client::Error;
//! use botpress_client::runtime::Client;
//!
//! async fn first() -> Result<(), Error> {
//!     let client = Client::from_env()?;
//!     let user = client.get_user("user-id").await?.user;
//!     let mine = client.list_users().tag("team", "blue").await?.users;
//!     println!("{} is one of {}", user.id, mine.len());
//!     Ok(())
//! }
//! ```
//!
//! ## Retries
//!
//! A call that fails is sent up to two times more, by default. Which failures count depends on what may have happened:
//!
//! | failure | sent again |
//! |---|---|
//! | the connection could not be made | always |
//! | status 429 | always |
//! | status 502, 503 or 504; the connection broke; no answer in time | GET, HEAD, OPTIONS, PUT and DELETE |
//! | anything else | never |
//!
//! A POST or PATCH is never sent twice once its bytes may have reached the service, unless the service said by a 429 that
//! it did not look at them. The wait before a retry is random, below a bound that doubles each time: 0.5 s, 1 s, up to 8 s.
//! Where the service says how long to wait (`Retry-After`, in seconds or as a date), that is what is waited, but never more
//! than 60 s.
//!
//! Three more limits hold. A **timeout** is for one attempt, 60 s by default. A **deadline** is for the whole call, all
//! attempts and waits included; there is none by default. A **budget** is for all calls of a client together, so that a
//! service that is down is not hammered: 100 retries at once, then 10 a second and one for every five calls.
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
//!         .deadline(Duration::from_secs(90))
//!         .retry(RetryPolicy::new().retries(4).max_delay(Duration::from_secs(20)))
//!         .retry_budget(RetryBudget::new(50, 5, 10))
//!         .build()?;
//!     // One call may be different.
//!     client.get_user("user-id").retry(RetryPolicy::never()).await?;
//!     // A policy of one's own: no wait at all, but only for what did not connect.
//!     let policy = RetryPolicy::custom(|failed| {
//!         (failed.error().is_connect() && failed.attempt() < 10).then_some(Duration::ZERO)
//!     });
//!     client.get_user("user-id").retry(policy).await?;
//!     Ok(())
//! }
//! ```
//!
//! `RetryPolicy::idempotent(true)` says that a POST changes nothing more when it is sent twice; it is then retried as a PUT
//! is.
//!
//! ## Errors
//!
//! Every failure is one `Error`, one word large. It answers questions, and its text is one line for a person: the operation,
//! what went wrong, how many attempts there were, the id of the request.
//!
//! ```rust,no_run
//! use botpress_client::runtime::Client;
//! use botpress_client::{Error, ErrorType};
//!
//! async fn questions(client: &Client) -> Result<(), Error> {
//!     match client.get_user("user-id").await {
//!         Ok(answer) => println!("{:?}", answer.user.name),
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
//! `kind()` gives an `ErrorKind` to match on. The response that failed is kept whole: `headers`, `body`, `body_text`,
//! `body_json`, and `body_as` for a type of one's own. A call that succeeded is not lost either when its response is not of the
//! form that the document promises: the error names the path to what is wrong, and has the body.
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
//!     let error = match client.get_user("user-id").await {
//!         Ok(_) => return Ok(()),
//!         Err(error) => error,
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
//! No error, log line or `Debug` text ever holds a token of the client or the value of a header, and the text of an error is
//! one line, whatever the service says. Bodies are as they came: treat them as what they are.
//!
//! ## Lists
//!
//! `items()` gives the items of all pages, `pages()` the pages. Both are streams, and have `try_next` for programs without a
//! library of streams. A page is read when it is needed, or one ahead with `prefetch`. A service that names a page twice is an
//! error, not an endless loop.
//!
//! ```rust,no_run
//! use botpress_client::Error;
//! use botpress_client::runtime::Client;
//!
//! async fn lists(client: &Client) -> Result<(), Error> {
//!     let newest = client.list_messages().conversation_id("id").items().collect_up_to(50).await?;
//!     println!("{} messages", newest.len());
//!
//!     let mut users = client.list_users().items().prefetch();
//!     loop {
//!         match users.try_next().await {
//!             Ok(Some(user)) => println!("{}", user.id),
//!             Ok(None) => break,
//!             // A user that can't be read is an error in its place; the body is the user, and the others come.
//!             Err(error) if error.is_decode() => println!("{:?}", error.body_json()),
//!             // The page that failed is read again; no user comes twice. `next_token` is what another run begins with.
//!             Err(error) if error.is_timeout() => users.resume(),
//!             Err(error) => return Err(error),
//!         }
//!     }
//!     Ok(())
//! }
//! ```
//!
//! ## Answers, and what the client does not know
//!
//! `send` gives the body. `send_with_meta` gives it with the status, the headers, the request id and the number of attempts.
//! `request` calls what the document does not know, with the same credentials, retries and errors. A call of the document
//! takes parameters and members that it does not know yet by `query` and `body_member`.
//!
//! ```rust,no_run
//! use botpress_client::Error;
//! use botpress_client::runtime::Client;
//! use http::Method;
//!
//! async fn more(client: &Client) -> Result<(), Error> {
//!     let answer = client.get_user("user-id").send_with_meta().await?;
//!     println!("{} after {} attempts", answer.status(), answer.attempts());
//!
//!     let new = client.request(Method::POST, "/v1/chat/something-new");
//!     let answer: serde_json::Value = new.query("limit", "3").json(&[1, 2]).send().await?;
//!     println!("{answer}");
//!     Ok(())
//! }
//! ```
//!
//! An answer may have 100 MiB (`response_limit`). A redirect is followed only within the origin; no credential and no `x-…`
//! header ever goes to another one.
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
//! ## Metrics, headers, spans
//!
//! An `Interceptor` is told of every attempt, and may change its headers. Its method `intercept` may wait, and may give a
//! response in place of the service's. With the feature `tracing`, every call is a span with
//! the names of OpenTelemetry: `http.request.method`, `url.template`, `http.response.status_code`,
//! `http.request.resend_count`.
//!
//! ```rust,no_run
//! use botpress_client::runtime::Client;
//! use botpress_client::{Attempt, Error, Interceptor, Outcome};
//!
//! struct Metrics;
//!
//! impl Interceptor for Metrics {
//!     fn before_send(&self, attempt: &mut Attempt<'_>) -> Result<(), String> {
//!         let number = attempt.number().into();
//!         attempt.headers_mut().insert("x-attempt", number);
//!         Ok(())
//!     }
//!
//!     fn after_answer(&self, outcome: &Outcome<'_>) {
//!         println!("{} {:?} {:?}", outcome.path_template(), outcome.status(), outcome.elapsed());
//!     }
//! }
//!
//! fn watched() -> Result<Client, Error> {
//!     Client::builder().from_env().interceptor(Metrics).user_agent("my-bot/1.0").build()
//! }
//! ```
//!
//! ## All APIs at once
//!
//! `Botpress` holds one configuration and hands out the clients of all APIs. They share their connections and their budget.
//!
//! ```rust,no_run
//! use botpress_client::{Botpress, Error};
//!
//! async fn all() -> Result<(), Error> {
//!     let botpress = Botpress::builder()
//!         .from_env()
//!         .with_chat(|chat| chat.webhook_url("webhook-id").user_key("user-key"))
//!         .build()?;
//!     let bots = botpress.admin().list_bots().await?.bots;
//!     let files = botpress.files().list_files().await?.files;
//!     println!("{} bots, {} files", bots.len(), files.len());
//!     Ok(())
//! }
//! ```
//!
//! ## Content of files
//!
//! `upload` announces a file and sends its content, from memory, a file or a stream of known length; `download` reads it. The
//! requests that carry content go without credentials, to where the service says.
//!
//! ```rust,no_run
//! use botpress_client::Upload;
//! use botpress_client::files::Client;
//!
//! async fn content(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
//!     let content = Upload::file("manual.pdf").await?.on_progress(|sent, all| println!("{sent} of {all:?}"));
//!     let file = client.upload("docs/manual.pdf", content).settings(|file| file.index(true)).await?;
//!     client.download(&file.id).await?.save("copy.pdf").await?;
//!     let head = client.download(&file.id).range(0..1024).await?.bytes().await?;
//!     println!("it begins with {} bytes", head.len());
//!     Ok(())
//! }
//! ```
//!
//! ## Listening to a conversation
//!
//! `events` gives what happens in a conversation as it happens, and keeps the stream open: when it ends or breaks, or when
//! nothing comes for a minute (`watchdog`), it is opened again. What happened meanwhile may be missed, so a program that must
//! not miss anything lists the messages after an error.
//!
//! ```rust,no_run
//! use botpress_client::Error;
//! use botpress_client::chat::Client;
//! use botpress_client::chat::types::{CreateMessageBody, MessagePayload, MessagePayloadText, Signal};
//!
//! async fn parrot(client: &Client, conversation: &str) -> Result<(), Error> {
//!     let mut events = client.listen_conversation(conversation).events();
//!     while let Some(event) = events.try_next().await? {
//!         if let Signal::MessageCreated(created) = event
//!             && let MessagePayload::Text(text) = created.data.payload
//!             && created.data.is_bot
//!         {
//!             let answer = CreateMessageBody::new(MessagePayloadText::new(text.text), conversation);
//!             client.create_message(answer).await?;
//!         }
//!     }
//!     Ok(())
//! }
//! ```
//!
//! ## What the service sends on its own
//!
//! An API whose document describes webhooks, or callbacks of operations, has a type `Webhook` with a variant for each. Your web
//! server gives the name and the body of what arrived:
//!
//! ```rust,ignore
//! match shop::types::Webhook::read("newPet", &body)? {
//!     Webhook::NewPet(pet) => println!("{} was born", pet.id),
//!     other => println!("{other:?}"),
//! }
//! ```
//!
//! `Webhook::NAMES` has the names that the document knows. A body that does not fit, and one of another name, is in `Unknown`,
//! whole. With `[apis.shop.webhook-signature]` in `codegen.toml` and the feature `webhooks`, the module has the constant
//! `WEBHOOK_SIGNATURE`: check with its `verify(secret, &body, header)` that the service sent it, before you read it. It takes the
//! same time wherever the signatures differ. Where more than the body is signed, `verify_parts` takes all parts.
//!
//! ## Without async
//!
//! With the feature `blocking`, each API has a module `blocking`, whose `Client` is another name of the same type, so it has the
//! same methods and requests. `send` gives the response, and a list is an iterator. A file is opened by `Upload::file_blocking`. Its calls may be made on any thread,
//! also in `tokio::task::spawn_blocking`. In async code they fail with a clear error before anything is sent.
//!
//! ```rust,no_run
//! use botpress_client::Error;
//! use botpress_client::runtime::Client;
//!
//! fn without_async() -> Result<(), Error> {
//!     let client = Client::builder().from_env().build_blocking()?;
//!     for user in client.list_users().tag("team", "blue").items() {
//!         println!("{}", user?.id);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! ## Unit tests of your own
//!
//! With the feature `test-util`, a function answers in place of the service. Types of answers, which can't be built otherwise
//! since they may have more fields tomorrow, are made from JSON.
//!
//! ```rust
//! use botpress_client::runtime::{Client, types::User};
//! use botpress_client::{FakeAnswer, FakeTransport, fixture};
//! use serde_json::json;
//!
//! #[tokio::main]
//! async fn main() {
//!     let user: User = fixture(json!({
//!         "id": "user_1", "createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z", "tags": {},
//!     }));
//!     // First too many calls, then the user: the client tries again by itself.
//!     let service = FakeTransport::answers([
//!         FakeAnswer::bytes(429, "").header("retry-after", "0"),
//!         FakeAnswer::json(200, &json!({ "user": user })),
//!     ]);
//!     let client = Client::builder().fake(service.clone()).without_credentials().build().unwrap();
//!     assert_eq!(client.get_user("user_1").await.unwrap().user.id, "user_1");
//!     assert_eq!(service.requests().len(), 2);
//! }
//! ```
//!
//! ## Features
//!
//! | feature | on by default | what it does |
//! |---|---|---|
//! | `admin`, `chat`, `files`, `runtime`, `tables` | yes | the APIs; leave out those you don't need, and they are not compiled |
//! | `rustls` | yes | TLS by rustls with ring and the platform's certificates: needs no OpenSSL and no cmake |
//! | `native-tls` | no | TLS by what the platform brings (OpenSSL on Linux); wins when both are on |
//! | `blocking` | no | a client of the same methods for programs without async |
//! | `http2` | no | HTTP/2 where the service offers it |
//! | `gzip` | no | responses may be compressed; what they unpack to counts for the response limit |
//! | `tracing` | no | a span for every call, by the names of OpenTelemetry |
//! | `test-util` | no | a transport that a unit test scripts, and answers from JSON |
//! | `jiff-0-2` | no | `DateTime` and `Date` convert to the times and dates of `jiff` |
//! | `reqwest-0-13` | no | the builder's `http_client` takes a client of `reqwest` |
//! | `preserve-order` | no | JSON objects without a type keep the order of their members, in all of the program |
//! | `webhooks` | no | checks the signatures of what the service sends on its own |
//! | `dynamic` | no | `Client::call`: any operation by its id, with JSON arguments |
//!
//! ```toml
//! botpress-client = { path = "../botpress-rust/generated", default-features = false, features = ["runtime", "rustls"] }
//! ```
