//! A document cut down to one operation generates a crate of its own, and the crate compiles.

use std::path::Path;

use botpress_codegen::emit::OutFile;
use project_tests::crates::Crate;

const DOCUMENT: &str = include_str!("../seeds/configure-integration.yaml");

/// The same document twice: without settings, and with settings for the particular features of the service.
const CONFIG: &str = r#"
[crate]
name = "seed-client"
version = "0.1.0"
description = "A client of one operation"
license = "MIT"

[apis.plain]
document = "configure-integration.yaml"
required-bodies = true

[apis.configured]
document = "configure-integration.yaml"
required-bodies = true
credentials = { BearerAuth = "BP_TOKEN" }

[apis.configured.headers]
x-bot-id = { env = "BP_BOT_ID" }
x-integration-id = { env = "BP_INTEGRATION_ID" }
x-integration-alias = {}
"#;

/// A program that uses the generated crate, compiled with it.
const CALLER: &str = r#"//! Calls the one operation both ways.

use seed_client::{Error, JsonObject, Nullable, configured, plain};

/// Calls it.
pub async fn call() -> Result<(), Error> {
    let client = configured::Client::builder().token("t").bot_id("b").integration_alias("a").build()?;
    let body = configured::types::ConfigureIntegrationBody::new()
        .identifier(Nullable::Null)
        .schedule_register_call(configured::types::ScheduleRegisterCall::BiWeekly)
        .sandbox_identifiers(JsonObject::new());
    client.configure_integration(body).integration_id("i").send().await?;
    let client = plain::Client::builder().token("t").build()?;
    let body = plain::types::ConfigureIntegrationBody::new().identifier("i");
    client.configure_integration(body).send().await
}

fn main() {
    drop(call());
}
"#;

#[test]
fn a_document_of_one_operation_generates_a_crate_that_compiles() {
    let documents = [("configure-integration.yaml", DOCUMENT)];
    let mut made = Crate::generate(CONFIG, &documents).unwrap_or_else(|message| panic!("{message}"));
    assert_eq!(made.warnings, "");
    assert_eq!(Crate::generate(CONFIG, &documents).as_ref(), Ok(&made));
    let rust: String = made.rust().collect();
    for line in [
        "BiWeekly = \"bi-weekly\",",
        "pub identifier: Nullable<String>,",
        "pub sandbox_identifiers: Nullable<JsonObject>,",
        "/// At most 200 characters.",
    ] {
        assert!(rust.contains(line), "no {line} in\n{rust}");
    }
    made.files.push(OutFile {
        path: "examples/caller.rs".to_owned(),
        text: CALLER.to_owned(),
    });
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    made.check(folder, "seed-client", "plain,configured")
        .unwrap_or_else(|error| panic!("{error}"));
}
