//! Calls of every operation of any document, by the typed methods of its crate, for a mock that others made of it.
//!
//! [`sample`] makes arguments that fit the document, [`calls`] the program that gives them to the methods. Starting the mock
//! is the task's.

pub mod calls;
pub mod sample;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// One call: an operation, by its index in the map of the document, and its arguments.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sample {
    /// The operation.
    pub operation: usize,
    /// The parameters, as `query.limit`; and the body, as `body`.
    pub arguments: Map<String, Value>,
}

/// What came of a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Came {
    /// Its index among the samples.
    pub sample: usize,
    /// The status of the response, when there was one.
    pub status: Option<u16>,
    /// What the mock says of the request and of its own response, as JSON.
    pub violations: Option<String>,
    /// What the client says, when the call failed.
    pub error: Option<String>,
    /// The response could not be read.
    pub unread: bool,
}

/// What is wrong with calls.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Calls that were made.
    pub calls: usize,
    /// What the mock found wrong with requests, and responses that were not read.
    pub wrong: Vec<String>,
    /// Responses that the mock itself found wrong.
    pub own: usize,
}

/// Judges what came. `names` are the operations.
pub fn judge(samples: &[Sample], came: &[Came], names: &[String]) -> Verdict {
    let mut verdict = Verdict::default();
    for one in came {
        verdict.calls += 1;
        let sample = samples.get(one.sample);
        let name = sample.and_then(|sample| names.get(sample.operation));
        let name = name.map_or("?", String::as_str);
        let said = one.violations.as_deref().unwrap_or("[]");
        let all = match serde_json::from_str(said) {
            Ok(Value::Array(all)) => all,
            _ => vec![Value::from(said)],
        };
        let of_response =
            |violation: &&Value| violation.pointer("/location/0") == Some(&Value::from("response"));
        let own = all.iter().any(|violation| of_response(&violation));
        verdict.own += usize::from(own);
        let requests = all.iter().filter(|violation| !of_response(violation));
        verdict
            .wrong
            .extend(requests.map(|violation| format!("{name}: {violation}")));
        // What the mock does not describe itself need not be readable; an error that it answers with is an answer.
        let refused = one.status.is_some_and(|status| status >= 400);
        if let Some(error) = &one.error
            && !own
            && (one.unread || !refused)
        {
            verdict.wrong.push(format!("{name}: {error}"));
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_that_violate_and_responses_that_are_not_read_are_wrong() {
        let samples = [Sample {
            operation: 0,
            arguments: Map::new(),
        }];
        let came = |status, violations: Option<&str>, error: Option<&str>, unread| Came {
            sample: 0,
            status: Some(status),
            violations: violations.map(str::to_owned),
            error: error.map(str::to_owned),
            unread,
        };
        let response = r#"[{"location": ["response", "body"], "message": "x"}]"#;
        let request = r#"[{"location": ["request", "query"], "message": "y"}]"#;
        let all = [
            came(200, None, None, false),
            came(200, Some(response), Some("not read"), true),
            came(200, Some(request), None, false),
            came(404, None, Some("404"), false),
            came(200, None, Some("not read"), true),
        ];
        let verdict = judge(&samples, &all, &["getPet".to_owned()]);
        assert_eq!((verdict.calls, verdict.own), (5, 1));
        assert_eq!(verdict.wrong.len(), 2, "{:?}", verdict.wrong);
        assert!(verdict.wrong[0].contains("\"message\":\"y\""));
        assert_eq!(verdict.wrong[1], "getPet: not read");
    }
}
