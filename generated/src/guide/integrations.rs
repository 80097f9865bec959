//! # Integrations
//!
//! Read an integration, change one action, and send it back:
//!
//! ```rust,no_run
//! use botpress_client::admin::Client;
//! use botpress_client::admin::types::{ActionPatch, UpdateIntegrationBody};
//!
//! #[tokio::main]
//! async fn main() -> Result<(), botpress_client::Error> {
//!     let client = Client::from_env()?; // BP_TOKEN and BP_WORKSPACE_ID
//!     let integration = client.get_integration("integration-id").await?.integration;
//!     let mut action = ActionPatch::from(integration.actions["send"].clone());
//!     action.title = Some("Send a message".to_owned());
//!     let change = UpdateIntegrationBody::new().actions([("send", action)]);
//!     client.update_integration(&integration.id, change).await?;
//!     Ok(())
//! }
//! ```
//!
//! A request type that is kin of a response type is made from it by `From`: values become present, maps keep their entries, and
//! what only the service sets is left out. Where a list would have to become a map there is no such conversion.
//!
//! ## From a file
//!
//! Types of requests are read from JSON too. Required members that are missing are an error, with their names.
//!
//! ```rust,no_run
//! use botpress_client::admin::Client;
//! use botpress_client::admin::types::CreateIntegrationBody;
//!
//! async fn upload(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
//!     let definition = std::fs::read_to_string("integration.json")?;
//!     let body: CreateIntegrationBody = serde_json::from_str(&definition)?;
//!     // Finds mistakes, and creates nothing.
//!     client.validate_integration_creation(body.clone()).await?;
//!     let created = client.create_integration(body).await?.integration;
//!     println!("created {}", created.id);
//!     Ok(())
//! }
//! ```
//!
//! The example `upload_integration` of the crate is the whole program, with an update where the integration exists.
//!
//! ## Secrets
//!
//! Keys and secrets in responses are not shown by `Debug`. Code reads them as any other field.
