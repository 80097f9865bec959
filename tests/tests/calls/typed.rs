//! What the generated calls are written with, and the calls themselves: `build/calls.rs` writes them.

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
    /// Maps are given by the setters that add one member each.
    pub(super) member_by_member: bool,
}

/// A call under way. It comes to the answer, written as JSON again.
pub(super) type Sending = Pin<Box<dyn Future<Output = Result<Value, Error>>>>;

/// Reads JSON as a type, and writes that as JSON again.
pub(super) type Rewrite = fn(&Value) -> Result<Value, String>;

/// One operation, called by its method.
pub(super) struct Call {
    pub(super) api: &'static str,
    pub(super) id: &'static str,
    /// The parameters that it takes, by their names on the wire.
    pub(super) arguments: &'static [&'static str],
    pub(super) send: fn(&Service<'_>, &Arguments) -> Sending,
    /// It answers with a stream of events, of which the first is taken.
    pub(super) streams: bool,
    /// Reads an answer and writes it again; none where answers are no JSON.
    pub(super) answer: Option<Rewrite>,
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
        .unwrap_or_else(|error| panic!("{name} is no argument: {error}: {value}"))
}

fn written(answer: &impl Serialize) -> Value {
    serde_json::to_value(answer)
        .unwrap_or_else(|error| panic!("an answer can't be written: {error}"))
}

/// By way of text, as answers come.
fn rewritten<T: Serialize + DeserializeOwned>(answer: &Value) -> Result<Value, String> {
    let answer: T = serde_json::from_str(&answer.to_string()).map_err(|error| error.to_string())?;
    Ok(written(&answer))
}

#[allow(
    deprecated,
    unused_imports,
    unused_variables,
    clippy::pedantic,
    reason = "it is written by a program, for whatever the documents hold"
)]
mod all {
    use super::{
        Arguments, BTreeMap, Call, Date, DateTime, JsonObject, Nullable, Sending, Service, Value,
        rewritten, written,
    };

    include!(concat!(env!("OUT_DIR"), "/calls.rs"));
}
pub(super) use all::CALLS;
