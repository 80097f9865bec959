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
//! A row takes any struct that serializes to an object. `row.to::<T>()` reads it back, its `id` included where the struct has
//! one. A struct that does not fit the row is an error that names the path.
//!
//! ## Read, change, send back
//!
//! What a row gives as input is made from it by `From`: what only the service sets is left out. `upsert_table_rows` changes the
//! rows that exist and inserts the others.
//!
//! ```rust,no_run
//! use botpress_client::Error;
//! use botpress_client::tables::Client;
//! use botpress_client::tables::types::{RowInput, UpsertTableRowsBody};
//! use serde_json::json;
//!
//! async fn promote(client: &Client, id: i64) -> Result<(), Error> {
//!     let row = client.get_table_row("LeadsTable", id).await?.row;
//!     let mut change = RowInput::from(row);
//!     change.additional.insert("score".to_owned(), json!(10));
//!     let changed = client.upsert_table_rows("LeadsTable", UpsertTableRowsBody::new([change])).await?;
//!     println!("{} updated", changed.updated.len());
//!     Ok(())
//! }
//! ```
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
