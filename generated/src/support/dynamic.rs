//! Calls by name: any operation by its id, with its arguments as one flat JSON object.

use serde_json::{Map, Value};

use super::call::Call;
use super::client::Client;
use super::dynamic_parts::multipart;
use super::error::Error;
use super::mode::Mode;
use super::operation::{BodyKind, Location, Operation, Returns, WithoutBody};
use super::sending::{JsonOrText, Optional, Sending, Text};

impl Client {
    /// Implements [`Client::call_dynamic`] for any call style.
    pub fn call_dynamic_in<M: Mode>(
        &self,
        operations: &'static [&'static Operation],
        operation_id: &str,
        arguments: Value,
    ) -> M::Sent<Value> {
        let (client, id) = (self.clone(), operation_id.to_owned());
        M::send(Sending::new(async move {
            client.call_dynamic(operations, &id, arguments).await
        }))
    }

    /// Calls one of `operations` by its id. Each member of `arguments` is used for the parameter of that name, for the
    /// client-wide header of that name, or in the body. A body that is not a plain object is the member `body`, and a
    /// form may be.
    ///
    /// Returns the JSON of the response, its text as a string, or null if it has no body.
    ///
    /// # Errors
    /// An invalid argument if there is no such operation, if it returns bytes or a stream, or if an argument is
    /// unknown, missing or can't be sent; it names the nearest known name. Otherwise the errors of any call.
    pub async fn call_dynamic(
        &self,
        operations: &'static [&'static Operation],
        operation_id: &str,
        arguments: Value,
    ) -> Result<Value, Error> {
        let ids = || operations.iter().map(|operation| operation.id);
        let operation = operations
            .iter()
            .copied()
            .find(|operation| operation.id == operation_id)
            .ok_or_else(|| Error::invalid(format!("no operation `{operation_id}`{}", nearest(operation_id, ids()))))?;
        let arguments = match arguments {
            Value::Object(arguments) => arguments,
            Value::Null => Map::new(),
            _ => {
                return Err(Error::invalid("the arguments must be a JSON object").of(&self.call(operation)));
            }
        };
        let call = self
            .fill(operation, arguments)
            .map_err(|error| error.of(&self.call(operation)))?;
        match operation.returns {
            Returns::Json => call.send().await,
            Returns::Text => {
                let text: Option<String> = call.send_as::<Optional<Text>, _>().await?;
                Ok(text.map_or(Value::Null, Value::String))
            }
            Returns::JsonOrText => {
                let value: Option<Value> = call.send_as::<Optional<JsonOrText>, _>().await?;
                Ok(value.unwrap_or_default())
            }
            Returns::Other => Err(Error::invalid("it returns bytes or a stream: call it by its method").of(&call)),
        }
    }

    /// Distributes the arguments to the parts of the call.
    fn fill(&self, operation: &'static Operation, arguments: Map<String, Value>) -> Result<Call, Error> {
        let mut call = self.call(operation);
        let mut members = Map::new();
        let mut whole = None;
        for (name, value) in arguments {
            let header = self
                .inner
                .spec
                .headers
                .iter()
                .find(|header| header.name.eq_ignore_ascii_case(&name));
            if let Some(index) = parameter(operation, &name) {
                // Null is the same as not given.
                if !value.is_null() {
                    call.set(index, value);
                }
            } else if operation.body_members.contains(&name.as_str()) {
                members.insert(name, value);
            } else if name == "body" && takes_whole_body(operation) {
                whole = Some(value);
            } else if let Some(header) = header {
                match value {
                    Value::String(text) => call.set_header(header.name, &text),
                    // As for parameters.
                    Value::Null => {}
                    _ => return Err(Error::invalid(format!("`{name}` must be a string"))),
                }
            } else {
                return Err(Error::invalid(format!(
                    "no argument `{name}`{}",
                    nearest(&name, self.names(operation))
                )));
            }
        }
        if whole.is_some() && !members.is_empty() {
            return Err(Error::invalid("the arguments have both `body` and members of the body"));
        }
        fill_body(call, operation, members, whole)
    }

    /// All argument names of the operation.
    fn names(&self, operation: &'static Operation) -> impl Iterator<Item = &'static str> {
        let whole = (operation.body.is_some() && operation.body_members.is_empty()).then_some("body");
        let parameters = operation.parameters.iter().map(|parameter| parameter.name);
        let headers = self.inner.spec.headers.iter().map(|header| header.name);
        parameters
            .chain(operation.body_members.iter().copied())
            .chain(whole)
            .chain(headers)
    }
}

/// The index of the parameter with this name. Header names are case-insensitive.
fn parameter(operation: &Operation, name: &str) -> Option<usize> {
    operation
        .parameters
        .iter()
        .position(|parameter| match parameter.location {
            Location::Header => parameter.name.eq_ignore_ascii_case(name),
            Location::Path | Location::Query | Location::Cookie => parameter.name == name,
        })
}

/// True if the body can be the argument `body`. The members of a JSON object are always arguments themselves.
fn takes_whole_body(operation: &Operation) -> bool {
    match operation.body {
        None => false,
        Some(BodyKind::Json | BodyKind::JsonAs(_)) => operation.body_members.is_empty(),
        Some(_) => true,
    }
}

/// Sets the body. If none is given, a JSON body is the empty object. A body that can't be an object is absent, or an
/// error if it is required.
fn fill_body(
    call: Call,
    operation: &Operation,
    members: Map<String, Value>,
    whole: Option<Value>,
) -> Result<Call, Error> {
    let given = whole.is_some() || !members.is_empty();
    let body = whole.unwrap_or(Value::Object(members));
    let text = |body: Value| match body {
        Value::String(text) => Ok(text),
        _ => Err(Error::invalid("`body` must be a string")),
    };
    Ok(match operation.body {
        None => call,
        Some(_) if !given && operation.without_body == WithoutBody::Nothing => call,
        Some(_) if !given && operation.without_body == WithoutBody::Error => {
            return Err(Error::invalid("the argument `body` is required"));
        }
        Some(BodyKind::Json | BodyKind::JsonAs(_)) => call.json(&body),
        Some(_) if !given => call,
        Some(BodyKind::Form(_)) => call.form(&body),
        Some(BodyKind::Text(_)) => call.text(text(body)?),
        Some(BodyKind::Bytes(_)) => call.bytes(text(body)?.into()),
        Some(BodyKind::Multipart(encodings) | BodyKind::MultipartAs(_, encodings)) => {
            call.multipart(multipart(&body, encodings)?)
        }
    })
}

/// `; did you mean …`, if a known name is close enough for a typo.
fn nearest(name: &str, known: impl Iterator<Item = &'static str>) -> String {
    known
        .map(|known| (distance(name, known), known))
        .min()
        .filter(|(distance, known)| *distance <= 1 + known.len() / 4)
        .map(|(_, known)| format!("; did you mean `{known}`?"))
        .unwrap_or_default()
}

/// The number of letters to insert, delete or replace to turn one text into the other, ignoring case (Levenshtein).
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.to_lowercase().chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, l) in left.to_lowercase().chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, r) in right.iter().enumerate() {
            let replaced = diagonal + usize::from(l != *r);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[right.len()]
}
