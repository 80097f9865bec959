//! Uploads the definition of an integration from a JSON file: creates it, or updates the integration with the same name
//! and version.
//!
//! `BP_TOKEN=… BP_WORKSPACE_ID=… cargo run --example upload_integration -- integration.json`

use std::error::Error;

use botpress_client::admin::Client;
use botpress_client::admin::types::{CreateIntegrationBody, UpdateIntegrationBody};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("usage: upload_integration FILE")?;
    let definition = serde_json::from_str(&std::fs::read_to_string(path)?)?;
    let id = upload_integration(&Client::from_env()?, definition).await?;
    println!("uploaded as {id}");
    Ok(())
}

/// Uploads the definition. Returns the integration's id.
pub async fn upload_integration(client: &Client, definition: Value) -> Result<String, Box<dyn Error>> {
    // This fails if required members are missing, and names them.
    let new: CreateIntegrationBody = serde_json::from_value(definition.clone())?;
    let known = client.get_integration_by_name(&new.name, &new.version).await;
    match known {
        Ok(known) => {
            let change: UpdateIntegrationBody = serde_json::from_value(definition)?;
            let id = known.integration.id;
            client.update_integration(&id, change).await?;
            Ok(id)
        }
        Err(error) if error.is_not_found() => {
            // Reports mistakes without creating anything.
            client.validate_integration_creation(new.clone()).await?;
            Ok(client.create_integration(new).await?.integration.id)
        }
        Err(error) => Err(error.into()),
    }
}
