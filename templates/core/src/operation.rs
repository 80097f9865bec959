//! Descriptors of operations: plain static data that says how a call looks on the wire. No behaviour lives here.

/// One operation of an API: a method on a path.
#[derive(Debug)]
pub struct Operation {
    /// Its id in the document (`listUsers`).
    pub id: &'static str,
    /// The HTTP method, in capitals.
    pub method: &'static str,
    /// The path template (`/v1/chat/users/{id}`), and the query that every call has, if any (`/v1/things?type=new`).
    pub path: &'static str,
    /// Where it is, when not where the API is: a URL, which may be relative to that of the API.
    pub server: Option<&'static str>,
    /// Its parameters. Their order is the order of the query on the wire.
    pub parameters: &'static [Parameter],
    /// How its request body is written; `None` where it has none.
    pub body: Option<BodyKind>,
    /// The top-level members of a JSON body. Only calls by name read them.
    pub body_members: &'static [&'static str],
    /// The media types of the responses that are read, as the header `accept` names them.
    pub accept: &'static str,
    /// The statuses for which the document describes no content, where others have content.
    pub empty: &'static [u16],
    /// The alternatives of credentials that it accepts, each by the keys of all that it takes; an alternative without keys
    /// needs none. No other credential is ever sent with it, and without alternatives none is.
    pub security: &'static [&'static [&'static str]],
}

impl Operation {
    /// An operation without parameters, body, content of its responses and credentials.
    pub const fn new(id: &'static str, method: &'static str, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            server: None,
            parameters: &[],
            body: None,
            body_members: &[],
            accept: "",
            empty: &[],
            security: &[],
        }
    }
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
    /// In the query, reserved characters of its value are sent as they are.
    pub reserved: bool,
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
    /// `a,b`; an object is `member=a,other=b`. For paths and headers.
    SimpleExploded,
    /// `.a,b`; an object is `.member,a,other,b`. For paths.
    Label,
    /// `.a.b`; an object is `.member=a.other=b`. For paths.
    LabelExploded,
    /// `;k=a,b`; an object is `;k=member,a,other,b`. For paths.
    Matrix,
    /// `;k=a;k=b`; an object is `;member=a;other=b`. For paths.
    MatrixExploded,
    /// `k=a&k=b`; the members of an object become parameters themselves.
    FormExploded,
    /// `k=a,b`.
    Form,
    /// `k=a,b`; an object is `k=member,a,other,b`. For cookies, as they are: nothing is percent-encoded.
    Cookie,
    /// `k=a; k=b`; the members of an object become cookies themselves. Nothing is percent-encoded.
    CookieExploded,
    /// `k=a%20b`.
    Space,
    /// `k=a%7Cb`.
    Pipe,
    /// `k=a%09b`, and tabs between the values in paths and headers.
    Tab,
    /// `k[member]=a`, however deep; the items of lists are members by their numbers (`k[0]=a`). Brackets are
    /// percent-encoded.
    DeepObject,
    /// `k.member=a`, however deep; lists inside repeat the key.
    Dotted,
    /// The value's JSON text.
    Json,
}

/// How a request body is written.
#[derive(Debug, Clone, Copy)]
pub enum BodyKind {
    /// `application/json`.
    Json,
    /// JSON of this media type (`application/merge-patch+json`).
    JsonAs(&'static str),
    /// `application/x-www-form-urlencoded`, and the members that are not written as members of forms are.
    Form(&'static [Parameter]),
    /// `multipart/form-data`.
    Multipart,
    /// Text of this media type.
    Text(&'static str),
    /// Bytes of this media type.
    Bytes(&'static str),
}
