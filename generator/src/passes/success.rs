//! Decides the result of each successful operation. All other rooms read it from `Operation::success`.
//!
//! Runs after merging, when it is known which inline schemas are one type.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Api, BodyKind, ByStatus, Headers, Response, ResponseHeader, StatusForm, Success, Ty, Types};

pub(super) fn decide(api: &mut Api, diagnostics: &mut Diagnostics) {
    for operation in &mut api.operations {
        combine_stream(&mut operation.responses);
        operation.success = success(&operation.responses, &api.types);
        operation.headers = headers(&operation.responses);
        operation.failure = failure(&operation.errors, &api.types);
        if operation.success == Success::Stream
            && let Some(other) = operation.responses.get(1)
            && differ(&operation.responses[0], other, &api.types)
        {
            diagnostics.push(Diagnostic::new(
                Code::SeveralSuccessResponses,
                &other.place,
                "this operation has several success responses with different content, one of them a stream; all are read as the first",
            ));
        }
    }
}

/// Combines a stream for one status and a value for another into one response with both media types: the caller has a
/// method for each.
fn combine_stream(responses: &mut Vec<Response>) {
    let is = |what: Success| move |response: &Response| one(response) == what;
    let streams = responses.iter().filter(|one| is(Success::Stream)(one));
    if streams.count() != 1 || !responses.iter().any(is(Success::One)) {
        return;
    }
    let Some(stream) = responses.iter().position(is(Success::Stream)) else {
        return;
    };
    let stream = responses.remove(stream);
    let value = responses.iter_mut().find(|one| is(Success::One)(one));
    if let Some(value) = value {
        value.headers.extend(stream.headers.iter().cloned());
        value.as_stream.get_or_insert(Box::new(stream));
    }
}

/// Responses with content come first.
fn success(responses: &[Response], types: &Types) -> Success {
    let Some(first) = responses.first() else {
        return Success::Empty;
    };
    let one = one(first);
    let mut others = responses.iter().skip(1);
    let several = others.any(|other| differ(first, other, types));
    let streams = responses.iter().any(|response| self::one(response) == Success::Stream);
    if several && !streams {
        return Success::ByStatus(by_status(responses));
    }
    // The absence of content is already possible as null, and as empty content.
    let may_be_null = matches!(types.behind(&first.ty), Ty::Nullable(_));
    let empty = responses.iter().any(|response| self::one(response) == Success::Empty);
    match one {
        Success::One if empty && !may_be_null => Success::OneOrEmpty,
        one => one,
    }
}

/// Returns the headers of all success responses, each once. One with several types is a string.
fn headers(responses: &[Response]) -> Option<Headers> {
    let mut headers: Vec<ResponseHeader> = Vec::new();
    for header in responses.iter().flat_map(|response| &response.headers) {
        let known = headers
            .iter_mut()
            .find(|known| known.wire.eq_ignore_ascii_case(&header.wire));
        match known {
            Some(known) if known.ty != header.ty => known.ty = Ty::String,
            Some(_) => {}
            None => headers.push(header.clone()),
        }
    }
    let name = String::new();
    (!headers.is_empty()).then_some(Headers {
        name,
        headers,
        same_as: None,
    })
}

/// Returns the type for errors that differ by status. Errors of a single form need no such type: they are read into
/// it on request.
fn failure(errors: &[Response], types: &Types) -> Option<ByStatus> {
    let full = |error: &&Response| one(error) == Success::One;
    let first = errors.iter().find(full)?;
    let several = errors.iter().filter(full).any(|other| differ(first, other, types));
    several.then(|| by_status(errors))
}

/// Creates a form for each of the responses.
fn by_status(responses: &[Response]) -> ByStatus {
    let mut forms: Vec<usize> = (0..responses.len()).collect();
    forms.sort_by_key(|index| responses[*index].status);
    let form = |response| StatusForm {
        name: String::new(),
        response,
    };
    ByStatus {
        name: String::new(),
        forms: forms.into_iter().map(form).collect(),
        same_as: None,
    }
}

/// Returns whether two responses have different content.
fn differ(one: &Response, other: &Response, types: &Types) -> bool {
    let full = |response| self::one(response) != Success::Empty;
    full(one) && full(other) && (one.kind, types.behind(&one.ty)) != (other.kind, types.behind(&other.ty))
}

/// Returns the result of a single response.
fn one(response: &Response) -> Success {
    match (response.kind, &response.ty) {
        (BodyKind::Empty, _) | (BodyKind::Json | BodyKind::Form, Ty::Unit) => Success::Empty,
        (BodyKind::Bytes | BodyKind::Multipart, _) | (BodyKind::Json | BodyKind::Form, Ty::Bytes) => Success::Bytes,
        (BodyKind::Json | BodyKind::Form | BodyKind::Text, _) => Success::One,
        (BodyKind::Events, _) => Success::Stream,
    }
}
