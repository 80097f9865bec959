//! Calls every operation on a third-party mock of the same documents, which `cargo xtask prism` starts.
//!
//! The mock reads the documents by its own rules, and reports violations in requests and in its own responses.

use std::collections::{BTreeMap, BTreeSet};
use std::env;

use botpress_client::Error;
use http::Method;
use serde_json::Value;

use super::service::{Mock, Service};
use super::{arguments, none, operations, samplers};

/// A violation that is accepted.
struct Excuse {
    api: &'static str,
    id: &'static str,
    /// A part of the violation's text.
    text: &'static str,
    /// The reason why the client is right.
    reason: &'static str,
}

/// Each must still occur.
const EXCUSES: &[Excuse] = &[Excuse {
    api: "admin",
    id: "getMultipleUsages",
    text: "Request query must have required property 'types'",
    reason: "The sample with the least in it gives empty lists. A list repeats its name for each item, so of an empty one \
             nothing is sent, and no form of it would say more.",
}];

/// Requests that are not valid, and the violation that the mock must report: without this, a mock that reports nothing
/// would pass.
const WRONG: &[(Method, &str, &str, &str)] = &[
    (
        Method::GET,
        "/v1/chat/workflows?statuses=pending&statuses=unheard-of",
        "",
        "statuses",
    ),
    (Method::GET, "/v1/chat/events?status=unheard-of", "", "status"),
    (
        Method::POST,
        "/v1/chat/users",
        r#"{"tags": {"a": 1}}"#,
        "tags.a must be string",
    ),
    (
        Method::POST,
        "/v1/chat/users",
        r#"{"name": "n"}"#,
        "required property 'tags'",
    ),
    (Method::POST, "/v1/chat/users", r#"{"tags": {}, "news": 1}"#, "news"),
    (Method::PUT, "/v1/chat/users", r#"{"tags": {}}"#, "NO_METHOD_MATCHED"),
    (Method::GET, "/v1/chat/nowhere", "", "NO_PATH_MATCHED"),
];

/// The totals of all calls.
#[derive(Default)]
struct Sum {
    calls: usize,
    called: BTreeSet<(&'static str, &'static str)>,
    /// Responses of the mock that it reported itself.
    own: usize,
    excused: BTreeMap<usize, usize>,
    wrong: Vec<String>,
}

#[tokio::test]
#[ignore = "needs the mock that cargo xtask prism starts"]
async fn no_request_violates_the_document_and_every_response_is_read() {
    let mut mocks = BTreeMap::new();
    let mut sum = Sum::default();
    // The mock does not support streams of events.
    for (operation, call) in operations().filter(|(_, call)| !call.streams) {
        let mock = mocks.entry(call.api).or_insert_with(|| Mock::at(origin(call.api)));
        for sampler in samplers(&operation) {
            let arguments = arguments(&operation, call, &sampler);
            let result = (call.send)(&Service::Mock(mock), &arguments).await;
            sum.calls += 1;
            sum.called.insert((call.api, call.id));
            let (errors, own) = errors_of(result, &mock.found());
            sum.own += usize::from(own);
            for error in errors {
                let excuse = EXCUSES
                    .iter()
                    .position(|it| (it.api, it.id) == (call.api, call.id) && error.contains(it.text));
                match excuse {
                    Some(excuse) => *sum.excused.entry(excuse).or_default() += 1,
                    None => sum.wrong.push(format!(
                        "{}.{} {:?} {}: {error}",
                        call.api, call.id, sampler.extent, sampler.choice
                    )),
                }
            }
        }
    }
    println!(
        "{} operations of {} documents, called {} times: {} violations, {} excused; \
         {} responses that the mock itself found not valid",
        sum.called.len(),
        mocks.len(),
        sum.calls,
        sum.wrong.len(),
        sum.excused.values().sum::<usize>(),
        sum.own,
    );
    none(&sum.wrong);
    for (number, Excuse { api, id, text, reason }) in EXCUSES.iter().enumerate() {
        let times = sum.excused.get(&number).copied().unwrap_or_default();
        assert!(times > 0, "no longer reported for {api}.{id}: {text}");
        println!("excused {times} times: {api}.{id}: {text}: {reason}");
    }
    // All but the one that responds with a stream.
    assert!(sum.called.len() >= 207, "{} operations", sum.called.len());
}

#[tokio::test]
#[ignore = "needs the mock that cargo xtask prism starts"]
async fn the_mock_reports_invalid_requests() {
    let mock = Mock::at(origin("runtime"));
    let client = Service::Mock(&mock).runtime();
    for (method, path, body, text) in WRONG {
        let mut request = client.request(method.clone(), *path);
        if !body.is_empty() {
            request = request.body("application/json", *body);
        }
        let result = request.send::<Value>().await;
        let (errors, _) = errors_of(result, &mock.found());
        assert!(
            errors.iter().any(|it| it.contains(text)),
            "{method} {path} {body}: {errors:?}"
        );
    }
}

/// Returns the URL of the mock of an API.
fn origin(api: &str) -> String {
    let name = format!("PRISM_{}", api.to_uppercase());
    env::var(&name).unwrap_or_else(|_| panic!("{name} is not set: run cargo xtask prism"))
}

/// Returns the errors of a call, and whether the mock found its own response not valid, which excuses that it could not
/// be read.
fn errors_of(result: Result<Value, Error>, found: &[String]) -> (Vec<String>, bool) {
    let found = found
        .iter()
        .flat_map(|violation| match serde_json::from_str(violation) {
            Ok(Value::Array(list)) => list,
            _ => vec![Value::from(violation.as_str())],
        });
    let (responses, requests): (Vec<Value>, Vec<Value>) =
        found.partition(|violation| violation["location"][0] == "response");
    let own = !responses.is_empty();
    let mut errors: Vec<String> = requests.iter().map(Value::to_string).collect();
    if let Err(error) = result
        && !(own && error.is_decode())
    {
        let body = error.body_text().unwrap_or_default();
        errors.push(format!("{error}: {body}"));
    }
    (errors, own)
}
