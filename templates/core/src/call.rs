//! A call in preparation: an operation, its arguments, its body. Nothing is sent from here.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use http::header::{AUTHORIZATION, HeaderMap};
use reqwest::Url;
use serde::Serialize;
use serde_json::Value;

use super::JsonObject;
use super::argument::Argument;
use super::body::Body;
use super::client::Client;
use super::credential;
use super::encode::Query;
use super::environment::variables;
use super::error::Error;
use super::execute::Accept;
use super::header;
use super::mode::Async;
use super::multipart::Multipart;
use super::operation::{BodyKind, Location, Parameter};
use super::prepare;
use super::retry::RetryPolicy;
use super::security;
use super::sent::{Attempted, Sent};
use super::spec::HeaderSpec;
use super::target::Target;
use super::tree::Tree;
use super::upload::Upload;

/// The shortest credential that is searched for in what a service sends back, in bytes.
const SHORTEST_SECRET: usize = 5;

/// A call of one operation, to be filled in and sent.
///
/// A value that can't be sent is kept as an error, which `send` returns; the first one wins. `Debug` shows names, never
/// values.
#[derive(Clone)]
pub struct Call<M = Async> {
    pub(super) client: Client,
    pub(super) target: Target,
    /// One for each parameter of the operation. Null if not given.
    pub(super) arguments: Vec<Tree>,
    /// Query parameters that the operation does not have.
    pub(super) query: Query,
    pub(super) body: Option<Body>,
    /// Members of the body that its type does not have.
    pub(super) members: JsonObject,
    pub(super) headers: HeaderMap,
    pub(super) timeout: Option<Duration>,
    pub(super) deadline: Option<Duration>,
    pub(super) retry: Option<RetryPolicy>,
    pub(super) failure: Option<String>,
    /// The URL that replaces the operation's path: the next page of a list, within the same origin.
    pub(super) url: Option<Url>,
    pub(super) sent: Sent,
    mode: PhantomData<M>,
}

/// The value of a parameter that the caller does not set.
fn preset(parameter: &Parameter) -> Tree {
    let text = parameter.preset;
    text.map_or(Tree::Null, |text| Tree::String(text.to_owned()))
}

impl<M> Call<M> {
    pub(super) fn new(client: Client, target: Target) -> Self {
        Self {
            client,
            arguments: target.parameters().iter().map(preset).collect(),
            target,
            query: Query::default(),
            body: None,
            members: JsonObject::new(),
            headers: HeaderMap::new(),
            timeout: None,
            deadline: None,
            retry: None,
            failure: None,
            url: None,
            sent: Sent::default(),
            mode: PhantomData,
        }
    }

    /// Sets the parameter of this name; null unsets it. A later value replaces an earlier one.
    #[must_use]
    pub fn arg(self, name: &str, value: impl Into<Argument>) -> Self {
        let index = self.index(name);
        self.arg_at(index, value)
    }

    /// Sets the parameter at this index of the operation, for a name that several parameters share.
    #[must_use]
    pub fn arg_at(mut self, index: usize, value: impl Into<Argument>) -> Self {
        match value.into().into_value() {
            Ok(value) => self.set(index, value),
            Err(why) => self.fail(why),
        }
        self
    }

    /// Adds or replaces one member of the object that is the parameter's value.
    #[must_use]
    pub fn entry(self, name: &str, key: String, value: impl Into<Argument>) -> Self {
        let index = self.index(name);
        self.entry_at(index, key, value)
    }

    /// Adds or replaces one member of the parameter at this index, for a name that several parameters share.
    #[must_use]
    pub fn entry_at(mut self, index: usize, key: String, value: impl Into<Argument>) -> Self {
        match value.into().into_value() {
            Ok(value) => self.insert(index, key, value),
            Err(why) => self.fail(why),
        }
        self
    }

    /// Sets a JSON body. It is serialized at once.
    #[must_use]
    pub fn json<T: Serialize + ?Sized>(self, body: &T) -> Self {
        let mut body = Body::json(body);
        if let (Ok(body), Some(BodyKind::JsonAs(media_type))) = (&mut body, self.body_kind()) {
            body.media_type = media_type.into();
        }
        self.set_body(body)
    }

    /// Sets a JSON body of this media type, instead of the operation's.
    #[must_use]
    pub fn json_as<T: Serialize + ?Sized>(self, media_type: &'static str, body: &T) -> Self {
        let mut body = Body::json(body);
        if let Ok(body) = &mut body {
            body.media_type = concrete(media_type, "application/json").into();
        }
        self.set_body(body)
    }

    /// Sets a form body. Lists repeat their key, objects are JSON, null is omitted, unless the operation specifies
    /// otherwise for a member.
    #[must_use]
    pub fn form<T: Serialize + ?Sized>(self, body: &T) -> Self {
        let fields = match self.body_kind() {
            Some(BodyKind::Form(fields)) => fields,
            _ => &[],
        };
        self.form_of(fields, body)
    }

    /// Sets a form body, with the members that are not encoded like the fields of forms.
    #[must_use]
    pub fn form_of<T: Serialize + ?Sized>(self, fields: &[Parameter], body: &T) -> Self {
        self.set_body(Body::form(body, fields))
    }

    /// Sets a multipart body of the operation's media type.
    #[must_use]
    pub fn multipart(self, body: Multipart) -> Self {
        let media_type = match self.body_kind() {
            Some(BodyKind::MultipartAs(media_type, _)) => media_type,
            _ => "multipart/form-data",
        };
        self.multipart_as(media_type, body)
    }

    /// Sets a multipart body of this media type.
    #[must_use]
    pub fn multipart_as(self, media_type: &str, body: Multipart) -> Self {
        self.set_body(body.into_body(media_type))
    }

    /// Sets a text body of the operation's media type.
    #[must_use]
    pub fn text(self, body: String) -> Self {
        let media_type = match self.body_kind() {
            Some(BodyKind::Text(media_type)) => media_type,
            _ => "text/plain; charset=utf-8",
        };
        self.text_as(media_type, body)
    }

    /// Sets a text body of this media type.
    #[must_use]
    pub fn text_as(self, media_type: &'static str, body: String) -> Self {
        self.set_body(Ok(Body::new(concrete(media_type, "text/plain; charset=utf-8"), body)))
    }

    /// Sets a body of bytes of the operation's media type.
    #[must_use]
    pub fn bytes(self, body: Upload) -> Self {
        let media_type = match self.body_kind() {
            Some(BodyKind::Bytes(media_type)) => media_type,
            _ => "application/octet-stream",
        };
        self.bytes_as(media_type, body)
    }

    /// Sets a body of bytes of this media type.
    #[must_use]
    pub fn bytes_as(self, media_type: &'static str, body: Upload) -> Self {
        self.set_body(Ok(Body::new(concrete(media_type, "application/octet-stream"), body)))
    }

    /// Adds a query parameter, which need not be in the document. It is encoded here.
    #[must_use]
    pub fn query(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.query.pair(name.as_ref(), value.as_ref());
        self
    }

    /// Adds or replaces a member of the JSON object that is the body. It need not be in the document.
    #[must_use]
    pub fn body_member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.members.insert(name.into(), value.into());
        self
    }

    /// Sets a header of this call, instead of the client's header of that name. With an empty value the header is not
    /// sent.
    #[must_use]
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.set_header(name.as_ref(), value.as_ref());
        self
    }

    /// Sets the timeout of one attempt, from the connection to the last byte of the response.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets how long the call may take in total, with all retries and the waits between them.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets the policy for retries of this call, instead of the client's.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// The same call in another call style.
    pub(super) fn in_mode<N>(self) -> Call<N> {
        let Self {
            client,
            target,
            arguments,
            query,
            body,
            members,
            headers,
            timeout,
            deadline,
            retry,
            failure,
            url,
            sent,
            mode: _,
        } = self;
        Call {
            client,
            target,
            arguments,
            query,
            body,
            members,
            headers,
            timeout,
            deadline,
            retry,
            failure,
            url,
            sent,
            mode: PhantomData,
        }
    }

    /// The encoding of the operation's body.
    fn body_kind(&self) -> Option<BodyKind> {
        match self.target {
            Target::Operation(operation) => operation.body,
            Target::Raw(_) => None,
        }
    }

    /// The index of the operation's parameter of this name. The first one if there are several.
    fn index(&self, name: &str) -> usize {
        let mut parameters = self.target.parameters().iter();
        let found = parameters.position(|parameter| parameter.name == name);
        found.unwrap_or(usize::MAX)
    }

    /// The index of the query parameter of this name.
    pub(super) fn query_index(&self, name: &str) -> usize {
        let mut parameters = self.target.parameters().iter();
        let found = parameters.position(|one| one.location == Location::Query && one.name == name);
        found.unwrap_or(usize::MAX)
    }

    pub(super) fn set(&mut self, index: usize, value: impl Into<Tree>) {
        match self.arguments.get_mut(index) {
            Some(argument) => *argument = value.into(),
            None => self.fail("the operation has no such parameter".to_owned()),
        }
    }

    fn insert(&mut self, index: usize, key: String, value: Tree) {
        match self.arguments.get_mut(index) {
            Some(Tree::Object(members)) => {
                members.insert(key, value);
            }
            Some(argument) => *argument = Tree::Object([(key, value)].into_iter().collect()),
            None => self.fail("the operation has no such parameter".to_owned()),
        }
    }

    pub(super) fn set_header(&mut self, name: &str, value: &str) {
        // A header that a caller overrides may be a secret.
        let header = header::name(name).and_then(|key| Ok((key, header::secret(name, value)?)));
        match header {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(message) => self.fail(message),
        }
    }

    pub(super) fn set_body(mut self, body: Result<Body, Error>) -> Self {
        match body {
            Ok(body) => self.body = Some(body),
            Err(error) => self.fail(error.to_string()),
        }
        self
    }

    pub(super) fn fail(&mut self, message: String) {
        self.failure.get_or_insert(message);
    }
}

impl Call {
    /// A member of the JSON body.
    pub(super) fn member(&self, name: &str) -> Option<Value> {
        let given = self.members.get(name).cloned();
        given.or_else(|| self.body.as_ref()?.object()?.remove(name))
    }

    /// The body with all its members.
    pub(super) fn body(&self) -> Result<Option<Upload>, Error> {
        let body = self.body.as_ref();
        if self.members.is_empty() {
            return Ok(body.map(|body| body.upload.clone()));
        }
        let takes_json = match self.target {
            Target::Operation(operation) => {
                matches!(operation.body, Some(BodyKind::Json | BodyKind::JsonAs(_)))
            }
            Target::Raw(_) => true,
        };
        let mut object = match body {
            Some(body) => body.object(),
            None if takes_json => Some(JsonObject::new()),
            None => None,
        }
        .ok_or_else(|| Error::invalid("only a body that is a JSON object can have more members"))?;
        object.extend(self.members.clone());
        Ok(Some(Body::json(&object)?.upload))
    }

    /// The policy for retries of this call.
    pub(super) fn policy(&self) -> &RetryPolicy {
        self.retry.as_ref().unwrap_or(&self.client.inner.retry)
    }

    /// True if the body can be sent again.
    pub(super) fn is_repeatable(&self) -> bool {
        self.body.as_ref().is_none_or(|body| body.upload.is_repeatable())
    }

    /// The credentials of this call, which no text may show.
    pub(super) fn secrets(&self) -> Vec<String> {
        let inner = &self.client.inner;
        let mut secrets: Vec<String> = Vec::new();
        for (_, credential) in &inner.credentials {
            credential.secrets(&mut secrets);
        }
        let own = prepare::headers(self, Accept::Anything).unwrap_or_default();
        let Attempted { headers: sent, urls } = self.sent.get();
        for url in self.target.elsewhere().into_iter().chain(&urls) {
            credential::url_secrets(url, &mut secrets);
        }
        for (name, value) in own.iter().chain(sent.iter().flat_map(|sent| &**sent)) {
            // All values of callers are marked as sensitive, even ids. So only the mark of an interceptor counts.
            let marked = value.is_sensitive() && own.get(name) != Some(value);
            credential::header_secrets(name, value, marked, inner.spec, &mut secrets);
        }
        let forms = secrets.iter().flat_map(|secret| credential::forms(secret));
        let mut secrets: Vec<String> = forms.collect();
        // Longer secrets come first, since one may contain another. Short ones would match parts of words.
        secrets.retain(|secret| secret.len() >= SHORTEST_SECRET);
        secrets.sort_unstable_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        secrets.dedup();
        secrets
    }

    /// The header that the operation requires and that the last attempt did not have, and the place where it can be
    /// set.
    pub(super) fn unset_header(&self) -> Option<String> {
        let own = prepare::headers(self, Accept::Anything).ok()?;
        let sent = self.sent.get().headers;
        let header = prepare::unset(self, sent.as_deref().unwrap_or(&own))?;
        let HeaderSpec { name, setter, env, .. } = header;
        let variable = env.map_or_else(String::new, |env| format!(", or in {env} for `from_env`"));
        Some(format!(
            "the header `{name}` was not sent: set it with `{setter}` of the client's builder{variable}"
        ))
    }

    /// The source of the call's credential, or the place where it can be set. `None` if that is not useful.
    pub(super) fn credential_origin(&self) -> Option<String> {
        let Target::Operation(operation) = self.target else {
            return None;
        };
        let inner = &self.client.inner;
        let accepted = |key: &str| security::accepts(self, key);
        if self.headers.contains_key(AUTHORIZATION) || operation.security.is_empty() {
            return None;
        }
        if let Some((key, _)) = inner.credentials.iter().find(|(key, _)| accepted(key)) {
            let origins = &inner.settings.origins;
            let (_, name) = origins.iter().find(|(other, _)| other == key)?;
            return Some(format!("the credential came from {name}"));
        }
        let credentials = inner.spec.credentials.iter();
        let setters: Vec<String> = credentials
            .filter(|known| accepted(known.key) && !known.setter.is_empty())
            .map(|known| format!("`{}`", known.setter))
            .collect();
        let setters = match setters.as_slice() {
            [] => String::new(),
            setters => format!("{} of ", setters.join(" or ")),
        };
        let variables = variables(inner.spec, accepted);
        let variables = variables.map_or_else(String::new, |names| format!(", or in {names} for `from_env`"));
        Some(format!(
            "no credential was sent: set it with {setters}the client's builder{variables}"
        ))
    }
}

/// The media type to send. The document may declare a range (`image/*`), but a request needs a single type.
fn concrete(media_type: &'static str, otherwise: &'static str) -> &'static str {
    if media_type.contains('*') {
        otherwise
    } else {
        media_type
    }
}

impl<M> fmt::Debug for Call<M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let given = self.target.parameters().iter().zip(&self.arguments);
        let given: Vec<_> = given
            .filter(|(_, value)| !value.is_null())
            .map(|(parameter, _)| parameter.name)
            .collect();
        formatter
            .debug_struct("Call")
            .field("operation", &self.target.id().unwrap_or_default())
            .field("method", &self.target.method())
            .field("path", &self.target.path())
            .field("arguments", &given)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body", &self.body.as_ref().map(|body| &body.upload))
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("retry", &self.retry)
            .field("failure", &self.failure)
            .finish_non_exhaustive()
    }
}
