//! Writes the program that passes samples to the typed methods of a generated crate. Samples are JSON, and no part of a
//! multipart body is read from JSON: operations with such a body are called by name.

use std::fmt::Write as _;

use botpress_codegen::map::{ApiMap, ArgumentMap, OperationMap};

/// The name of the generated crate.
pub const CRATE: &str = "mocked-client";

/// Returns the manifest of the program, whose folder contains the crate in `client`.
pub fn manifest(api: &ApiMap) -> String {
    let by_name = api.operations.iter().any(is_multipart);
    let features = if by_name { r#""dynamic""# } else { "" };
    format!(
        "[package]\nname = \"mocked-calls\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n\
         [workspace]\n\n[dependencies]\n{CRATE} = {{ path = \"../client\", features = [{features}] }}\nbytes = \"1\"\nserde = \"1\"\n\
         serde_json = {{ version = \"1\", features = [\"float_roundtrip\", \"preserve_order\"] }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n"
    )
}

const HEAD: &str = r#"//! Calls every operation with its samples, and prints the results; written by `cargo xtask prism`.
#![allow(unused_imports, unused_mut, dead_code, deprecated)]

use std::collections::BTreeMap;

use mocked_client::{Date, DateTime, Error, JsonObject, Response};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

type Arguments = Map<String, Value>;

fn given<T: DeserializeOwned>(arguments: &Arguments, name: &str) -> Result<T, String> {
    maybe(arguments, name)?.ok_or_else(|| format!("`{name}` is not given"))
}

fn maybe<T: DeserializeOwned>(arguments: &Arguments, name: &str) -> Result<Option<T>, String> {
    let value = arguments.get(name).cloned();
    value
        .map(serde_json::from_value)
        .transpose()
        .map_err(|error| format!("the argument `{name}` can't be read: {error}"))
}

fn result<T>(result: Result<Response<T>, Error>) -> Value {
    let (status, headers, error, unread) = match &result {
        Ok(response) => (Some(response.status()), Some(response.headers()), None, false),
        Err(error) => (error.status(), error.headers(), Some(error.to_string()), error.is_decode()),
    };
    let violations = headers.and_then(|headers| headers.get("sl-violations"));
    let violations = violations.map(|bytes| String::from_utf8_lossy(bytes.as_bytes()).into_owned());
    json!({ "status": status, "violations": violations, "error": error, "unread": unread })
}

/// The name of an argument has no location in calls by name.
fn by_name(arguments: &Arguments) -> Value {
    let plain = |key: &str| key.split_once('.').map_or(key, |(_, name)| name).to_owned();
    arguments.iter().map(|(key, value)| (plain(key), value.clone())).collect()
}

fn result_by_name(result: Result<Value, Error>) -> Value {
    let error = result.err();
    let headers = error.as_ref().and_then(Error::headers);
    let violations = headers.and_then(|headers| headers.get("sl-violations"));
    let violations = violations.map(|bytes| String::from_utf8_lossy(bytes.as_bytes()).into_owned());
    let status = error.as_ref().map_or(Some(200), Error::status);
    let unread = error.as_ref().is_some_and(Error::is_decode);
    let error = error.map(|error| error.to_string());
    json!({ "status": status, "violations": violations, "error": error, "unread": unread })
}

fn failed(message: String) -> Value {
    json!({ "status": null, "violations": null, "error": message, "unread": true })
}
"#;

const MAIN: &str = r#"
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let (Some(origin), Some(samples)) = (arguments.next(), arguments.next()) else {
        panic!("arguments: the URL of the mock, and the file with samples");
    };
    let samples = std::fs::read_to_string(samples).expect("the samples are there");
    let samples: Vec<Value> = serde_json::from_str(&samples).expect("the samples are JSON");
    let client = client(&origin);
    for (index, sample) in samples.iter().enumerate() {
        let arguments = sample["arguments"].as_object().cloned().unwrap_or_default();
        let operation = sample["operation"].as_u64().unwrap_or(u64::MAX);
        let result = call(&client, operation, &arguments).await;
        let mut result = result.unwrap_or_else(failed);
        result["sample"] = json!(index);
        println!("{result}");
    }
}
"#;

/// Returns the source of the program.
pub fn program(api: &ApiMap) -> String {
    let mut text = String::from(HEAD);
    let setup: String = api
        .builder
        .iter()
        .map(|setter| match setter.kind {
            "login" => format!(".{}(\"user\", \"password\")", setter.rust),
            _ => format!(".{}(\"sample\")", setter.rust),
        })
        .collect();
    let module = &api.module;
    // Writing to a string can't fail.
    let _ = write!(
        text,
        "\nuse mocked_client::{module}::{{Client, types}};\n\nfn client(origin: &str) -> Client {{\n    \
         Client::builder().base_url(origin){setup}.build().expect(\"a client\")\n}}\n"
    );
    let mut arms = String::new();
    for (index, operation) in api.operations.iter().enumerate() {
        if callable(operation) {
            if is_multipart(operation) {
                function_by_name(&mut text, index, operation);
            } else {
                function(&mut text, index, operation);
            }
            let _ = writeln!(arms, "        {index} => call_{index}(client, arguments).await,");
        }
    }
    let _ = write!(
        text,
        "\nasync fn call(client: &Client, operation: u64, arguments: &Arguments) -> Result<Value, String> {{\n    \
         match operation {{\n{arms}        _ => Err(\"unknown operation\".to_owned()),\n    }}\n}}\n{MAIN}"
    );
    text
}

/// True if the program can call it: streams have tests of their own.
pub(super) fn callable(operation: &OperationMap) -> bool {
    operation.success.is_some()
}

/// True if the first request body is multipart.
pub(super) fn is_multipart(operation: &OperationMap) -> bool {
    let body = operation.body.as_ref();
    let first = body.and_then(|body| body.contents.first());
    first.is_some_and(|one| one.ty == "Multipart" || one.ty.starts_with("operations::"))
}

fn function_by_name(text: &mut String, index: usize, operation: &OperationMap) {
    let _ = write!(
        text,
        "\nasync fn call_{index}(client: &Client, arguments: &Arguments) -> Result<Value, String> {{\n    \
         Ok(result_by_name(client.call({:?}, by_name(arguments)).await))\n}}\n",
        operation.id
    );
}

fn function(text: &mut String, index: usize, operation: &OperationMap) {
    let method = operation.rust.rsplit("::").next().unwrap_or_default();
    let (required, optional): (Vec<&ArgumentMap>, Vec<&ArgumentMap>) =
        operation.arguments.iter().partition(|one| one.required);
    let key = |one: &ArgumentMap| format!("{}.{}", one.location, one.name);
    let (by_name, required): (Vec<&ArgumentMap>, Vec<&ArgumentMap>) = required.into_iter().partition(|one| one.by_name);
    let by_name = by_name
        .iter()
        .map(|one| format!(".{}(given::<{}>(arguments, {:?})?)", one.rust, one.ty, key(one)));
    let by_name: String = by_name.collect();
    let mut arguments: Vec<String> = required
        .iter()
        .map(|one| format!("given::<{}>(arguments, {:?})?", one.ty, key(one)))
        .collect();
    let mut setters: Vec<String> = optional
        .iter()
        .map(|one| {
            format!(
                "    if let Some(value) = maybe::<{}>(arguments, {:?})? {{ call = call.{}(value); }}\n",
                one.ty,
                key(one),
                one.rust
            )
        })
        .collect();
    let content = operation
        .body
        .as_ref()
        .and_then(|body| Some((body.required, body.contents.first()?)));
    if let Some((required, content)) = content {
        // Bytes are passed as text too.
        let ty = if content.ty == "Upload" { "String" } else { &content.ty };
        if required {
            arguments.push(format!("given::<{ty}>(arguments, \"body\")?"));
        } else {
            setters.push(format!(
                "    if let Some(value) = maybe::<{ty}>(arguments, \"body\")? {{ call = call.{}(value); }}\n",
                content.rust
            ));
        }
    }
    let _ = write!(
        text,
        "\n#[allow(unused_variables)]\nasync fn call_{index}(client: &Client, arguments: &Arguments) -> Result<Value, String> {{\n    \
         let mut call = client.{method}({}){by_name};\n{}    Ok(result(call.send_with_meta().await))\n}}\n",
        arguments.join(", "),
        setters.concat()
    );
}
