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
//! A row can be any struct that serializes to an object. `row.to::<T>()` reads it back, with its `id` if the struct has
//! one. If the row does not match the struct, the error shows the path.
//!
//! ## Read, change, send back
//!
//! `RowInput` converts from a row by `From`, without the members that only the service sets. `upsert_table_rows` updates
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
