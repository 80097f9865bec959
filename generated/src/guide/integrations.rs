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
//! ## Signed webhooks
//!
//! An integration often receives webhooks that their sender has signed. With the feature `webhooks`, a `Signature` checks
//! the bytes of the body, in constant time. Check them before you parse them. If the header has several signatures, one that
//! matches is enough.
//!
//! ```rust
//! use botpress_client::{Signature, SignatureDigest, SignatureEncoding};
//!
//! // As the sender documents it.
//! const SIGNATURE: Signature =
//!     Signature::new("x-signature", SignatureDigest::Sha256, SignatureEncoding::Hex).prefix("sha256=");
//!
//! /// `header` is the request's header `SIGNATURE.header()`. While a secret is rotated, there are two.
//! fn is_genuine(secrets: &[&str], header: Option<&str>, body: &[u8]) -> bool {
//!     let Some(header) = header else { return false };
//!     secrets.iter().any(|secret| SIGNATURE.verify(secret.as_bytes(), body, header).is_ok())
//! }
//!
//! fn main() {
//!     let body = br#"{"type":"ping"}"#;
//!     // In a test, `sign` makes the header.
//!     let header = SIGNATURE.sign(b"old", body).expect("the secret is not empty");
//!     assert!(is_genuine(&["new", "old"], Some(&header), body));
//!     assert!(!is_genuine(&["new"], Some(&header), body));
//!     assert!(!is_genuine(&["new", "old"], None, body));
//! }
//! ```
//!
//! An empty secret is an error. If other headers are signed too, such as a time, describe that with `signed` and
//! `timestamp`, and call `verify_request`, which takes all headers and refuses old requests.
//!
//! Bots and integrations have a `signing_secret`, and `rotate_bot_signing_secrets` and `rotate_integration_signing_secrets`
//! make a new one: the old ones work for 24 more hours. But the API's documents specify neither the header of that
//! signature nor what is signed, so the client has no constant for it.
//!
//! ## Secrets
//!
//! `Debug` does not show keys and secrets in responses. They are normal fields otherwise.
