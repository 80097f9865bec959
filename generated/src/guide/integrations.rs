//! # Integrations
//!
//! Read an integration, change one action, and send it back:
//!
//! ```rust,no_run
//! use botpress_client::admin::Client;
//! use botpress_client::admin::types::UpdateIntegrationBody;
//!
//! #[tokio::main]
//! async fn main() -> Result<(), botpress_client::Error> {
//!     let client = Client::from_env()?; // BP_TOKEN and BP_WORKSPACE_ID
//!     let integration = client.get_integration("integration-id").await?.integration;
//!     let mut action = integration.actions["send"].clone();
//!     action.title = Some("Send a message".to_owned());
//!     let change = UpdateIntegrationBody::new().actions([("send", action)]);
//!     client.update_integration(&integration.id, change).await?;
//!     Ok(())
//! }
//! ```
//!
//! Request types convert from related response types by `From`: values are set, maps keep their entries, and members that
//! only the service sets are left out. What was read is accepted where it is sent:
//! `UpdateIntegrationBody::new().user(integration.user)`. There is no conversion if a list would have to become a map, as
//! for the names of `secrets`.
//!
//! ## From a file
//!
//! Request types can be read from JSON too. A missing required member is an error with its name.
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
//! The crate's example `upload_integration` is the complete program; it updates an integration that exists.
//!
//! ## Secrets
//!
//! `Debug` does not show keys and secrets in responses. They are normal fields otherwise.
