//! Helpers for the generated calls, and the calls themselves, which `build/calls.rs` writes.

use std::collections::BTreeMap;
use std::pin::Pin;

use botpress_client::{Date, DateTime, Error, JsonObject, Nullable};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::service::Service;

/// The arguments of one call, as JSON.
pub(super) struct Arguments {
    pub(super) parameters: JsonObject,
    pub(super) body: Value,
    /// Maps are set member by member.
    pub(super) member_by_member: bool,
}

/// A call in progress. It results in the response, written as JSON again.
pub(super) type Sending = Pin<Box<dyn Future<Output = Result<Value, Error>>>>;

/// Reads JSON as a type, and writes it as JSON again.
pub(super) type Rewrite = fn(&Value) -> Result<Value, String>;

/// One operation, called by its method.
pub(super) struct Call {
    pub(super) api: &'static str,
    pub(super) id: &'static str,
    /// The parameters, by their names on the wire.
    pub(super) arguments: &'static [&'static str],
    pub(super) send: fn(&Service<'_>, &Arguments) -> Sending,
    /// True if the response is a stream of events; only its first event is read.
    pub(super) streams: bool,
    /// Reads a response and writes it again; `None` for responses that are not JSON.
    pub(super) response: Option<Rewrite>,
}

impl Arguments {
    fn required<T: DeserializeOwned>(&self, name: &str) -> T {
        read(name, self.parameters.get(name).unwrap_or(&Value::Null))
    }

    fn optional<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        self.parameters.get(name).map(|value| read(name, value))
    }

    fn body<T: DeserializeOwned>(&self) -> T {
        read("the body", &self.body)
    }

    fn member<T: DeserializeOwned>(&self, name: &str) -> T {
        read(name, &self.body[name])
    }

    fn member_if_any<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        self.body.get(name).map(|value| read(name, value))
    }

    #[allow(dead_code, reason = "not every document has bodies with free members")]
    fn other_members<T: DeserializeOwned>(&self, known: &[&str]) -> BTreeMap<String, T> {
        let members = self.body.as_object().into_iter().flatten();
        members
            .filter(|(name, _)| !known.contains(&name.as_str()))
            .map(|(name, value)| (name.clone(), read(name, value)))
            .collect()
    }

    #[allow(dead_code, reason = "not every document has bodies of text or bytes")]
    fn text(&self) -> String {
        self.body.as_str().unwrap_or_default().to_owned()
    }
}

#[track_caller]
fn read<T: DeserializeOwned>(name: &str, value: &Value) -> T {
    serde_json::from_value(value.clone())
        .unwrap_or_else(|error| panic!("{name} is not a valid argument: {error}: {value}"))
}

fn written(response: &impl Serialize) -> Value {
    serde_json::to_value(response).unwrap_or_else(|error| panic!("a response can't be written: {error}"))
}

/// Goes through text, as responses do.
fn rewritten<T: Serialize + DeserializeOwned>(response: &Value) -> Result<Value, String> {
    let response: T = serde_json::from_str(&response.to_string()).map_err(|error| error.to_string())?;
    Ok(written(&response))
}

#[allow(
    deprecated,
    unused_imports,
    unused_variables,
    clippy::pedantic,
    reason = "it is generated for any content of the documents"
)]
mod all {
    use super::{
        Arguments, BTreeMap, Call, Date, DateTime, JsonObject, Nullable, Sending, Service, Value, rewritten, written,
    };

    include!(concat!(env!("OUT_DIR"), "/calls.rs"));
}
pub(super) use all::CALLS;
