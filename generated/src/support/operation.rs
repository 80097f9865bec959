//! Descriptors of operations: plain static data that says how a call looks on the wire. No behaviour lives here.

/// One operation of an API: a method on a path.
#[derive(Debug)]
pub struct Operation {
    /// Its id in the document (`listUsers`).
    pub id: &'static str,
    /// The HTTP method, in capitals.
    pub method: &'static str,
    /// The path template (`/v1/chat/users/{id}`).
    pub path: &'static str,
    /// Its parameters. Their order is the order of the query on the wire.
    pub parameters: &'static [Parameter],
    /// How its request body is written; `None` where it has none.
    pub body: Option<BodyKind>,
    /// The top-level members of a JSON body. Only calls by name read them.
    pub body_members: &'static [&'static str],
    /// The media types of the responses that are read, as the header `accept` names them.
    pub accept: &'static str,
    /// Keys of the credentials it accepts. No other credential is ever sent with it.
    pub security: &'static [&'static str],
}

/// One parameter of an operation.
#[derive(Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: &'static str,
    /// Where it goes.
    pub location: Location,
    /// How lists and objects are written.
    pub style: Style,
    /// A call without it is an error before anything is sent.
    pub required: bool,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// Into a `{variable}` of the path.
    Path,
    /// Into the query.
    Query,
    /// Into a header.
    Header,
    /// Into the `Cookie` header.
    Cookie,
}

/// How a list or an object is written into a parameter. A single value is written the same in all of them but
/// [`Style::Json`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `a,b`; an object is `member,a,other,b`. For paths and headers.
    Simple,
    /// `k=a&k=b`; the members of an object become parameters themselves.
    FormExploded,
    /// `k=a,b`.
    Form,
    /// `k=a%20b`.
    Space,
    /// `k=a%7Cb`.
    Pipe,
    /// `k[member]=a`, brackets percent-encoded.
    DeepObject,
    /// `k.member=a`, however deep; lists inside repeat the key.
    Dotted,
    /// The value's JSON text.
    Json,
}

/// How a request body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyKind {
    /// `application/json`.
    Json,
    /// JSON of this media type (`application/merge-patch+json`).
    JsonAs(&'static str),
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    /// Text of this media type.
    Text(&'static str),
    /// Bytes of this media type.
    Bytes(&'static str),
}
