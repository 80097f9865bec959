//! Names of the types that have a form for each status, and of their variants.

use crate::ident::words;
use crate::ident::{Scope, escape};
use crate::model::{ByStatus, Operation, Response, StatusRange, Success};

/// The names that HTTP gives to statuses (RFC 9110 and related ones).
const NAMES: &[(u16, &str)] = &[
    (200, "Ok"),
    (201, "Created"),
    (202, "Accepted"),
    (203, "NonAuthoritative"),
    (204, "NoContent"),
    (205, "ResetContent"),
    (206, "PartialContent"),
    (207, "MultiStatus"),
    (208, "AlreadyReported"),
    (226, "ImUsed"),
    (400, "BadRequest"),
    (401, "Unauthorized"),
    (402, "PaymentRequired"),
    (403, "Forbidden"),
    (404, "NotFound"),
    (405, "MethodNotAllowed"),
    (406, "NotAcceptable"),
    (407, "ProxyAuthenticationRequired"),
    (408, "RequestTimeout"),
    (409, "Conflict"),
    (410, "Gone"),
    (411, "LengthRequired"),
    (412, "PreconditionFailed"),
    (413, "ContentTooLarge"),
    (414, "UriTooLong"),
    (415, "UnsupportedMediaType"),
    (416, "RangeNotSatisfiable"),
    (417, "ExpectationFailed"),
    (421, "MisdirectedRequest"),
    (422, "UnprocessableContent"),
    (423, "Locked"),
    (424, "FailedDependency"),
    (425, "TooEarly"),
    (426, "UpgradeRequired"),
    (428, "PreconditionRequired"),
    (429, "TooManyRequests"),
    (431, "RequestHeaderFieldsTooLarge"),
    (451, "UnavailableForLegalReasons"),
    (500, "InternalServerError"),
    (501, "NotImplemented"),
    (502, "BadGateway"),
    (503, "ServiceUnavailable"),
    (504, "GatewayTimeout"),
    (505, "HttpVersionNotSupported"),
    (507, "InsufficientStorage"),
    (508, "LoopDetected"),
    (511, "NetworkAuthenticationRequired"),
];

/// Claims the names of an operation's types. Its request has a name already.
pub(super) fn claim(operation: &mut Operation, requests: &mut Scope) {
    let request = &operation.request_name;
    if let Success::ByStatus(types) = &mut operation.success {
        name(types, &operation.responses, &format!("{request}Response"), requests);
    }
    if let Some(headers) = &mut operation.headers {
        headers.name = requests.claim(&format!("{request}Headers"), "", "Response");
        let mut fields = Scope::with(&[]);
        for header in &mut headers.headers {
            let mut words = words::of(&header.wire);
            if words.len() > 1 && words[0] == "x" {
                words.remove(0);
            }
            header.name = escape(&fields.claim(&words::snake(&words), "_", "header"));
        }
    }
    if let Some(types) = &mut operation.failure {
        name(types, &operation.errors, &format!("{request}Error"), requests);
    }
}

fn name(types: &mut ByStatus, responses: &[Response], name: &str, requests: &mut Scope) {
    types.name = requests.claim(name, "", "Response");
    for form in &mut types.forms {
        if let Some(response) = responses.get(form.response) {
            form.name = variant(response.status);
        }
    }
}

/// Returns the name of a status. No two statuses have the same name, and none has the name that emission uses for all
/// others.
pub(super) fn variant(status: StatusRange) -> String {
    match status {
        StatusRange::Exact(status) => NAMES
            .iter()
            .find(|(known, _)| *known == status)
            .map_or_else(|| format!("Status{status}"), |(_, name)| (*name).to_owned()),
        StatusRange::Class(2) => "Success".to_owned(),
        StatusRange::Class(4) => "ClientError".to_owned(),
        StatusRange::Class(5) => "ServerError".to_owned(),
        StatusRange::Class(class) => format!("Status{class}Xx"),
        StatusRange::Default => "Default".to_owned(),
    }
}
