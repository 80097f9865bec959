//! Every operation, called against a mock that others made from the same documents: `cargo xtask prism` starts it.
//!
//! It reads the documents by rules of its own, and finds what does not follow them: of requests, and of answers of its
//! own making.

use std::collections::{BTreeMap, BTreeSet};
use std::env;

use botpress_client::Error;
use http::Method;
use serde_json::Value;

use super::service::{Mock, Service};
use super::{arguments, none, operations, samplers};

/// A complaint that can't be helped.
struct Excuse {
    api: &'static str,
    id: &'static str,
    /// What the complaint says, among other things.
    says: &'static str,
    /// Why the client is right.
    reason: &'static str,
}

/// Each must still be needed.
const EXCUSES: &[Excuse] = &[Excuse {
    api: "admin",
    id: "getMultipleUsages",
    says: "Request query must have required property 'types'",
    reason: "The sample with the least in it gives empty lists. A list repeats its name for each item, so of an empty one \
             nothing is sent, and no form of it would say more.",
}];

/// Requests that are wrong, and what the mock must say of them: a mock that says nothing would prove nothing.
const WRONG: &[(Method, &str, &str, &str)] = &[
    (
        Method::GET,
        "/v1/chat/workflows?statuses=pending&statuses=unheard-of",
        "",
        "statuses",
    ),
    (
        Method::GET,
        "/v1/chat/events?status=unheard-of",
        "",
        "status",
    ),
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
    (
        Method::POST,
        "/v1/chat/users",
        r#"{"tags": {}, "news": 1}"#,
        "news",
    ),
    (
        Method::PUT,
        "/v1/chat/users",
        r#"{"tags": {}}"#,
        "NO_METHOD_MATCHED",
    ),
    (Method::GET, "/v1/chat/nowhere", "", "NO_PATH_MATCHED"),
];

/// What came of all calls.
#[derive(Default)]
struct Sum {
    calls: usize,
    called: BTreeSet<(&'static str, &'static str)>,
    /// Answers that the mock itself found wrong.
    own: usize,
    excused: BTreeMap<usize, usize>,
    wrong: Vec<String>,
}

#[tokio::test]
#[ignore = "needs the mock that cargo xtask prism starts"]
async fn no_request_violates_the_document_and_every_answer_is_read() {
    let mut mocks = BTreeMap::new();
    let mut sum = Sum::default();
    // The mock knows no streams of events.
    for (operation, call) in operations().filter(|(_, call)| !call.streams) {
        let mock = mocks
            .entry(call.api)
            .or_insert_with(|| Mock::at(origin(call.api)));
        for sampler in samplers(&operation) {
            let arguments = arguments(&operation, call, &sampler);
            let came = (call.send)(&Service::Mock(mock), &arguments).await;
            sum.calls += 1;
            sum.called.insert((call.api, call.id));
            let (complaints, own) = complaints(came, &mock.found());
            sum.own += usize::from(own);
            for complaint in complaints {
                let excuse = EXCUSES.iter().position(|it| {
                    (it.api, it.id) == (call.api, call.id) && complaint.contains(it.says)
                });
                match excuse {
                    Some(excuse) => *sum.excused.entry(excuse).or_default() += 1,
                    None => sum.wrong.push(format!(
                        "{}.{} {:?} {}: {complaint}",
                        call.api, call.id, sampler.extent, sampler.choice
                    )),
                }
            }
        }
    }
    println!(
        "{} operations of {} documents, called {} times: {} violations, {} excused; \
         {} answers that the mock itself found wrong",
        sum.called.len(),
        mocks.len(),
        sum.calls,
        sum.wrong.len(),
        sum.excused.values().sum::<usize>(),
        sum.own,
    );
    none(&sum.wrong);
    for (
        number,
        Excuse {
            api,
            id,
            says,
            reason,
        },
    ) in EXCUSES.iter().enumerate()
    {
        let times = sum.excused.get(&number).copied().unwrap_or_default();
        assert!(times > 0, "no longer said of {api}.{id}: {says}");
        println!("excused {times} times: {api}.{id}: {says}: {reason}");
    }
    // All but the one that answers with a stream.
    assert!(sum.called.len() >= 207, "{} operations", sum.called.len());
}

#[tokio::test]
#[ignore = "needs the mock that cargo xtask prism starts"]
async fn the_mock_finds_what_is_wrong() {
    let mock = Mock::at(origin("runtime"));
    let client = Service::Mock(&mock).runtime();
    for (method, path, body, says) in WRONG {
        let mut request = client.request(method.clone(), *path);
        if !body.is_empty() {
            request = request.body("application/json", *body);
        }
        let came = request.send::<Value>().await;
        let (complaints, _) = complaints(came, &mock.found());
        assert!(
            complaints.iter().any(|it| it.contains(says)),
            "{method} {path} {body}: {complaints:?}"
        );
    }
}

/// Where the mock of an API is.
fn origin(api: &str) -> String {
    let name = format!("PRISM_{}", api.to_uppercase());
    env::var(&name).unwrap_or_else(|_| panic!("{name} is not set: run cargo xtask prism"))
}

/// What is wrong with a call, and whether the mock found its own answer wrong, which excuses that it could not be read.
fn complaints(came: Result<Value, Error>, found: &[String]) -> (Vec<String>, bool) {
    let found = found
        .iter()
        .flat_map(|said| match serde_json::from_str(said) {
            Ok(Value::Array(list)) => list,
            _ => vec![Value::from(said.as_str())],
        });
    let (answers, requests): (Vec<Value>, Vec<Value>) =
        found.partition(|violation| violation["location"][0] == "response");
    let own = !answers.is_empty();
    let mut complaints: Vec<String> = requests.iter().map(Value::to_string).collect();
    if let Err(error) = came
        && !(own && error.is_decode())
    {
        let body = error.body_text().unwrap_or_default();
        complaints.push(format!("{error}: {body}"));
    }
    (complaints, own)
}
