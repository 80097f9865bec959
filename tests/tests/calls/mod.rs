//! Calls every operation of every document by its typed method: the request is as the document describes, and nothing
//! of the response is lost.

mod changes;
mod document;
mod prism;
mod sample;
mod service;
mod target;
mod typed;

use std::collections::BTreeSet;

use botpress_client::{FakeRequest, FakeResponse, FakeStream, FakeTransport};
use project_tests::wire::same;
use serde_json::{Map, Value};

use document::{DOCUMENTS, Operation};
use sample::{Extent, Sampler};
use service::Service;
use typed::{Arguments, CALLS, Call};

/// Returns all operations with their calls.
fn operations() -> impl Iterator<Item = (Operation<'static>, &'static Call)> {
    let operations = DOCUMENTS.iter().flat_map(document::Document::operations);
    operations.map(|operation| {
        let module = &operation.document.module;
        let call = CALLS.iter().find(|it| it.api == module && it.id == operation.id);
        (operation, call.expect("a call of each operation"))
    })
}

/// Returns samplers of each extent, and of each alternative in the schemas.
fn samplers<'d>(operation: &Operation<'d>) -> Vec<Sampler<'d>> {
    let mut samplers = Vec::new();
    for extent in [Extent::Full, Extent::Nulls, Extent::Least] {
        let (mut choice, mut choices) = (0, 1);
        while choice < choices {
            let sampler = Sampler::new(operation.document, extent, choice);
            for schema in operation.body.iter().chain(&operation.response) {
                sampler.value(schema);
            }
            choices = choices.max(sampler.choices());
            choice += 1;
            samplers.push(sampler);
        }
    }
    samplers
}

#[test]
fn every_operation_of_every_document_has_its_call() {
    let declared: BTreeSet<(&str, &str)> = operations()
        .map(|(operation, _)| (operation.document.module.as_str(), operation.id))
        .collect();
    let called: BTreeSet<(&str, &str)> = CALLS.iter().map(|call| (call.api, call.id)).collect();
    assert_eq!(declared, called);
    assert_eq!(called.len(), CALLS.len());
    assert!(declared.len() >= 208, "{} operations", declared.len());
    for (operation, call) in operations() {
        for parameter in &operation.parameters {
            let name = parameter["name"].as_str().unwrap();
            // The client may set headers itself.
            let header = parameter["in"] == "header";
            assert!(header || call.arguments.contains(&name), "{}: {name}", call.id);
        }
    }
}

#[tokio::test]
async fn every_request_matches_the_document_and_every_response_is_read_in_full() {
    let mut wrong = Vec::new();
    for (operation, call) in operations() {
        for sampler in samplers(&operation) {
            let response = operation.response.map(|schema| sampler.value(schema));
            let arguments = arguments(&operation, call, &sampler);
            let sent = response.clone().unwrap_or(Value::Null);
            let status = operation.status;
            let transport = FakeTransport::new(move |_| {
                if call.streams {
                    return FakeResponse::events(FakeStream::new().event(&sent).silence());
                }
                FakeResponse::json(status, &sent)
            });
            let result = (call.send)(&Service::Fake(&transport), &arguments).await;
            let mut say = |what: String| {
                wrong.push(format!(
                    "{}.{} {:?} {}: {what}",
                    call.api, call.id, sampler.extent, sampler.choice
                ));
            };
            match (result, &response) {
                (Err(error), _) => say(error.to_string()),
                (Ok(result), Some(response)) if call.response.is_some() && !same(&result, response) => {
                    say(difference(response, &result));
                }
                _ => {}
            }
            match transport.requests().as_slice() {
                [request] => {
                    if let Err(difference) = compare(&operation, &arguments, request) {
                        say(difference);
                    }
                }
                requests => say(format!("{} requests", requests.len())),
            }
        }
    }
    none(&wrong);
}

/// Creates all parameters of the extent, and the body.
fn arguments(operation: &Operation<'_>, call: &Call, sampler: &Sampler<'_>) -> Arguments {
    let mut parameters = Map::new();
    for parameter in &operation.parameters {
        let name = parameter["name"].as_str().unwrap();
        let required = parameter["required"] == true;
        if call.arguments.contains(&name) && (required || sampler.extent != Extent::Least) {
            // A path or a query can't contain null.
            let extent = match sampler.extent {
                Extent::Nulls => Extent::Full,
                extent => extent,
            };
            let sampler = Sampler::new(operation.document, extent, sampler.choice);
            parameters.insert(name.to_owned(), sampler.value(&parameter["schema"]));
        }
    }
    Arguments {
        parameters: parameters.into(),
        body: operation.body.map_or(Value::Null, |schema| sampler.value(schema)),
        member_by_member: sampler.extent == Extent::Nulls,
    }
}

/// Returns the differences between a request and the document.
fn compare(operation: &Operation<'_>, arguments: &Arguments, request: &FakeRequest) -> Result<(), String> {
    let mut target = request.path.clone();
    if !request.query.is_empty() {
        target.extend(["?", &request.query]);
    }
    let expected = target::of(operation, &arguments.parameters);
    if (&request.method, &target) != (&operation.method, &expected) {
        let method = &operation.method;
        return Err(format!("{} {target}, not {method} {expected}", request.method));
    }
    let json = request.header("content-type") == Some("application/json");
    let body = operation.body.is_some();
    if body && !(json && same(&request.json(), &arguments.body)) || !body && json {
        let sent = String::from_utf8_lossy(&request.body);
        return Err(format!("sent\n  {sent}\n  for\n  {}", arguments.body));
    }
    for parameter in &operation.parameters {
        let name = parameter["name"].as_str().unwrap();
        let given = arguments.parameters.get(name).and_then(Value::as_str);
        let sent = request.headers.get(name).map(AsRef::as_ref);
        if parameter["in"] == "header" && sent != given.map(str::as_bytes) {
            return Err(format!("header {name} is {sent:?}"));
        }
    }
    Ok(())
}

#[test]
fn every_response_may_have_unknown_content() {
    let (mut wrong, mut changes) = (Vec::new(), 0);
    for (operation, call) in operations() {
        let (Some(schema), Some(read)) = (operation.response, call.response) else {
            continue;
        };
        for sampler in samplers(&operation) {
            if sampler.extent != Extent::Full || !sampler.is_another_form() {
                continue;
            }
            let sample = sampler.value(schema);
            for change in changes::of(&sampler, schema, &sample) {
                changes += 1;
                let why = match read(&change.response) {
                    Err(error) => error,
                    Ok(result) if change.expected.iter().any(|it| same(&result, it)) => continue,
                    Ok(result) => difference(&change.expected[0], &result),
                };
                wrong.push(format!("{}.{}: {}: {why}", call.api, call.id, change.what));
            }
        }
    }
    println!("{changes} changes");
    assert!(changes > 1_000, "{changes} changes");
    none(&wrong);
}

/// Returns the first difference between two values.
fn difference(expected: &Value, result: &Value) -> String {
    let names = |value: &Value| -> Vec<String> {
        match value {
            Value::Object(members) => members.keys().cloned().collect(),
            Value::Array(items) => (0..items.len()).map(|it| it.to_string()).collect(),
            _ => Vec::new(),
        }
    };
    let at = |value: &Value, name: &str| match value {
        Value::Array(items) => name.parse().ok().and_then(|it: usize| items.get(it).cloned()),
        value => value.get(name).cloned(),
    };
    for name in names(expected).into_iter().chain(names(result)) {
        match (at(expected, &name), at(result, &name)) {
            (Some(expected), Some(result)) if same(&expected, &result) => {}
            (Some(expected), Some(result)) => {
                return format!("{name}.{}", difference(&expected, &result));
            }
            (Some(expected), None) => return format!("{name}: {expected} is lost"),
            (None, result) => return format!("{name}: {} was missing", result.unwrap_or_default()),
        }
    }
    format!("{result}, not {expected}")
}

/// Expects no errors. An error in a common type shows in many operations, so only the first few are printed.
#[track_caller]
fn none(wrong: &[String]) {
    let first = &wrong[..wrong.len().min(20)];
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), first.join("\n"));
}
