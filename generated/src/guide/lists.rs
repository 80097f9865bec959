//! # Lists
//!
//! ```rust,no_run
//! use botpress_client::runtime::Client;
//!
//! #[tokio::main]
//! async fn main() -> Result<(), botpress_client::Error> {
//!     let client = Client::from_env()?; // BP_TOKEN and BP_BOT_ID
//!     let mut users = client.list_users().tag("team", "blue").items();
//!     while let Some(user) = users.try_next().await? {
//!         println!("{} {}", user.id, user.name.as_deref().unwrap_or("-"));
//!     }
//!     Ok(())
//! }
//! ```
//!
//! `items()` returns the items of all pages, `pages()` the pages. Both are streams, with a `try_next` for programs without
//! a stream library. A page is read when the items of the previous one are used up, or one page ahead with `prefetch`. If a
//! service returns the same page token twice, that is an error, not an endless loop.
//!
//! ## The first few
//!
//! `collect_up_to` reads no more pages than it needs, and with `usize::MAX` all of them. `.await` on the request itself
//! returns one page.
//!
//! ```rust,no_run
//! use botpress_client::Error;
//! use botpress_client::runtime::Client;
//!
//! async fn newest(client: &Client) -> Result<(), Error> {
//!     let newest = client.list_messages().conversation_id("id").items().collect_up_to(50).await?;
//!     let page = client.list_users().await?;
//!     println!("{} messages; {} users on the first page", newest.len(), page.users.len());
//!     Ok(())
//! }
//! ```
//!
//! ## When an item or a page fails
//!
//! An item that can't be read is an error at its position; the other items follow. An error of a page stops the stream, and
//! `is_stopped` is true: `resume` reads the page again, and no item is returned twice; `skip_page` continues after a page
//! that arrived but can't be read. `pages()` has no errors of items: one bad item is the error of its page. To continue in
//! another run, read `pages()` and store `next_token` after each page.
//!
//! ```rust,no_run
//! use botpress_client::Error;
//! use botpress_client::runtime::Client;
//!
//! async fn all(client: &Client) -> Result<(), Error> {
//!     let mut users = client.list_users().items().prefetch();
//!     loop {
//!         match users.try_next().await {
//!             Ok(Some(user)) => println!("{}", user.id),
//!             Ok(None) => break,
//!             // One user that can't be read: the body of the error is this user, and the others follow.
//!             Err(error) if !users.is_stopped() => println!("{:?}", error.body_json()),
//!             Err(error) if error.is_timeout() => users.resume(),
//!             Err(error) => return Err(error),
//!         }
//!     }
//!     Ok(())
//! }
//! ```
