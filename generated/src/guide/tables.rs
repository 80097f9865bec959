//! # Tables
//!
//! Put a struct into a table, and find it again:
//!
//! ```rust,no_run
//! use botpress_client::tables::Client;
//! use botpress_client::tables::types::{CreateTableRowsBody, FindTableRowsBody};
//! use serde::{Deserialize, Serialize};
//! use serde_json::json;
//!
//! #[derive(Debug, Serialize, Deserialize)]
//! struct Lead {
//!     name: String,
//!     score: i64,
//! }
//!
//! #[tokio::main]
//! async fn main() -> Result<(), botpress_client::Error> {
//!     let client = Client::from_env()?; // BP_TOKEN and BP_BOT_ID
//!     let ada = Lead { name: "Ada".to_owned(), score: 9 };
//!     client.create_table_rows("LeadsTable", CreateTableRowsBody::new([ada])).await?;
//!     let good = FindTableRowsBody::new().filter(json!({ "score": { "$gt": 5 } }));
//!     for row in client.find_table_rows("LeadsTable", good).await?.rows {
//!         println!("{} {:?}", row.id, row.to::<Lead>()?);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! A row can be `json!({…})`, a map, or any struct that serializes to an object. `row.to::<T>()` reads it back, with its `id`
//! if the struct has one. If the row does not match the struct, the error shows the path.
//!
//! `find_table_rows` returns one page of rows. Its `items()` are [all of them](crate::guide::lists).
//!
//! ## Read, change, send back
//!
//! `update_table_rows` changes rows by their `id`. `upsert_table_rows` updates rows that exist and inserts the others; the
//! key column determines which exist.
//!
//! ```rust,no_run
//! use botpress_client::Error;
//! use botpress_client::tables::Client;
//! use botpress_client::tables::types::{UpdateTableRowsBody, UpsertTableRowsBody};
//! use serde::{Deserialize, Serialize};
//! use serde_json::json;
//!
//! #[derive(Serialize, Deserialize)]
//! struct Lead {
//!     id: i64,
//!     name: String,
//!     score: i64,
//! }
//!
//! async fn promote(client: &Client, id: i64) -> Result<(), Error> {
//!     let mut lead: Lead = client.get_table_row("LeadsTable", id).await?.row.to()?;
//!     lead.score += 1;
//!     client.update_table_rows("LeadsTable", UpdateTableRowsBody::new([&lead])).await?;
//!
//!     let bob = json!({ "name": "Bob", "score": 1 });
//!     let body = UpsertTableRowsBody::new([bob]).key_column("name");
//!     let changed = client.upsert_table_rows("LeadsTable", body).await?;
//!     println!("{} updated, {} inserted", changed.updated.len(), changed.inserted.len());
//!     Ok(())
//! }
//! ```
//!
//! A row that was read can also be sent back unchanged: columns that only the service sets, such as `createdAt`, are left
//! out. A row that lacks its `id` in `update_table_rows` is an error before anything is sent, with the index of the row.
//!
//! A row that the service rejects does not make the call fail: the other rows are processed. `errors` of the response has a
//! text for each such row, but not its index. The rows that were processed are in `rows`, or in `updated` and `inserted`.
//!
//! ## Columns
//!
//! ```rust,no_run
//! use botpress_client::Error;
//! use botpress_client::tables::{Client, types::CreateTableBody};
//! use serde_json::json;
//!
//! async fn create(client: &Client) -> Result<(), Error> {
//!     let columns = json!({
//!         "properties": { "name": { "type": "string" }, "score": { "type": "number" } },
//!     });
//!     let table = client.create_table(CreateTableBody::new("LeadsTable", columns)).await?.table;
//!     println!("created {}", table.id);
//!     Ok(())
//! }
//! ```
