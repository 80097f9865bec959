//! Calls every operation of a document, by the typed methods of its crate, on a third-party mock.
//!
//! [`sample`] creates arguments that match the document, [`calls`] the program that passes them to the methods. The
//! task starts the mock.

pub mod calls;
mod pattern;
pub mod sample;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// One call: an operation, by its index in the map of the document, and its arguments.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sample {
    /// The operation.
    pub operation: usize,
    /// The parameters, as `query.limit`, and the request body, as `body`.
    pub arguments: Map<String, Value>,
}

/// The result of a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallResult {
    /// Its index among the samples.
    pub sample: usize,
    /// The status of the response, if there was one.
    pub status: Option<u16>,
    /// The mock's findings about the request and its own response, as JSON.
    pub violations: Option<String>,
    /// The client's error, if the call failed.
    pub error: Option<String>,
    /// True if the response could not be read.
    pub unread: bool,
}

/// The errors of all calls.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict {
    /// The number of calls.
    pub calls: usize,
    /// Requests that the mock rejected, and responses that were not read.
    pub wrong: Vec<String>,
    /// The number of responses that the mock itself found not valid.
    pub own: usize,
}

/// Judges the results. `names` are the operations.
pub fn judge(samples: &[Sample], results: &[CallResult], names: &[String]) -> Verdict {
    let mut verdict = Verdict::default();
    for one in results {
        verdict.calls += 1;
        let sample = samples.get(one.sample);
        let name = sample.and_then(|sample| names.get(sample.operation));
        let name = name.map_or("?", String::as_str);
        let violations = one.violations.as_deref().unwrap_or("[]");
        let all = match serde_json::from_str(violations) {
            Ok(Value::Array(all)) => all,
            // The mock cuts a long list: "Too many violations! [{…".
            _ if !violations.contains(r#""location":["request""#) => {
                vec![json!({ "location": ["response"] })]
            }
            _ => vec![Value::from(violations)],
        };
        let of_response = |violation: &&Value| violation.pointer("/location/0") == Some(&Value::from("response"));
        let own = all.iter().any(|violation| of_response(&violation));
        verdict.own += usize::from(own);
        // A warning is about the document: a deprecated parameter is sent as it describes it.
        let is_warning = |violation: &&Value| violation.get("severity") == Some(&Value::from("Warning"));
        let requests = all
            .iter()
            .filter(|violation| !of_response(violation) && !is_warning(violation));
        verdict
            .wrong
            .extend(requests.map(|violation| format!("{name}: {violation}")));
        // A response that the mock does not find valid itself need not be readable; an error status is a response too.
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
        let result = |status, violations: Option<&str>, error: Option<&str>, unread| CallResult {
            sample: 0,
            status: Some(status),
            violations: violations.map(str::to_owned),
            error: error.map(str::to_owned),
            unread,
        };
        let response = r#"[{"location": ["response", "body"], "message": "x"}]"#;
        let request = r#"[{"location": ["request", "query"], "message": "y"}]"#;
        let all = [
            result(200, None, None, false),
            result(200, Some(response), Some("not read"), true),
            result(200, Some(request), None, false),
            result(404, None, Some("404"), false),
            result(200, None, Some("not read"), true),
        ];
        let verdict = judge(&samples, &all, &["getPet".to_owned()]);
        assert_eq!((verdict.calls, verdict.own), (5, 1));
        assert_eq!(verdict.wrong.len(), 2, "{:?}", verdict.wrong);
        assert!(verdict.wrong[0].contains("\"message\":\"y\""));
        assert_eq!(verdict.wrong[1], "getPet: not read");
        let cut = |part: &str| format!("Too many violations! [{{\"location\":[\"{part}\",\"body\"");
        let (of_response, of_request) = (cut("response"), cut("request"));
        let all = [
            result(200, Some(&of_response), None, false),
            result(200, Some(&of_request), None, false),
        ];
        let verdict = judge(&samples, &all, &["getPet".to_owned()]);
        assert_eq!((verdict.wrong.len(), verdict.own), (1, 1));
    }
}
