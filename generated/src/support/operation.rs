//! Descriptors of operations: plain static data that describes a call on the wire. No behaviour lives here.

/// One operation of an API: a method on a path.
#[derive(Debug)]
pub struct Operation {
    /// Its id in the document (`listUsers`).
    pub id: &'static str,
    /// The HTTP method, in capitals.
    pub method: &'static str,
    /// The path template (`/v1/chat/users/{id}`), with the constant query of every call, if any
    /// (`/v1/things?type=new`).
    pub path: &'static str,
    /// A server other than the API's: a URL, which may be relative to that of the API.
    pub server: Option<&'static str>,
    /// Its parameters, in their order in the query.
    pub parameters: &'static [Parameter],
    /// The encoding of its request body. `None` if it has none.
    pub body: Option<BodyKind>,
    /// The top-level members of a JSON body or a form, or the parts of a multipart body. Only calls by name read them.
    pub body_members: &'static [&'static str],
    /// The body of a call by name that is given none.
    pub without_body: WithoutBody,
    /// The media types of its responses, for the header `accept`.
    pub accept: &'static str,
    /// The form of its successful response. Only calls by name read it.
    pub returns: Returns,
    /// The statuses without content, if other statuses have content.
    pub empty: &'static [u16],
    /// The alternative sets of credentials that it accepts, each as the keys of its credentials. An empty set needs no
    /// credentials. No other credentials are sent, and without alternatives none at all.
    pub security: &'static [&'static [&'static str]],
}

impl Operation {
    /// An operation without parameters, body, response content and credentials.
    pub const fn new(id: &'static str, method: &'static str, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            server: None,
            parameters: &[],
            body: None,
            body_members: &[],
            without_body: WithoutBody::EmptyObject,
            accept: "",
            returns: Returns::Json,
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
    /// The part of the request that contains it.
    pub location: Location,
    /// The encoding of lists and objects.
    pub style: Style,
    /// A call without it is an error before anything is sent.
    pub required: bool,
    /// Reserved characters of its value are not encoded in the query.
    pub reserved: bool,
    /// The text that is sent if the caller sets no value.
    pub preset: Option<&'static str>,
}

/// The part of a request that contains a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In a `{variable}` of the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In the `Cookie` header.
    Cookie,
}

/// The encoding of a list or an object in a parameter. All styles but [`Style::Json`] encode a single value in the same
/// way.
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
    /// `k=a&k=b`; the members of an object become separate parameters.
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
    /// `k[member]=a`, at any depth. The items of lists are members named by their index (`k[0]=a`). Brackets are
    /// percent-encoded.
    DeepObject,
    /// `k.member=a`, at any depth. Lists inside repeat the key.
    Dotted,
    /// The value's JSON text.
    Json,
    /// A text that is the whole query, percent-encoded.
    Whole,
    /// The value's JSON text, which is the whole query, percent-encoded.
    WholeJson,
}

/// The body of a call by name that is given none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WithoutBody {
    /// The empty object, if it is JSON.
    EmptyObject,
    /// None.
    Nothing,
    /// An error: it is required, and can't be an object.
    Error,
}

/// The form of a successful response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Returns {
    /// JSON, or nothing.
    Json,
    /// Text.
    Text,
    /// JSON or text, as the response declares.
    JsonOrText,
    /// Bytes, or a stream of values, which no JSON value represents.
    Other,
}

/// The encoding of a part of a multipart body, where it is declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartEncoding {
    /// The name of the part.
    pub name: &'static str,
    /// Its media type.
    pub media_type: Option<&'static str>,
    /// The separator, if a list is one text.
    pub separator: Option<&'static str>,
    /// True if an object has a part for each member, as in the style `deepObject`.
    pub members: bool,
}

/// The encoding of a request body.
#[derive(Debug, Clone, Copy)]
pub enum BodyKind {
    /// `application/json`.
    Json,
    /// JSON of this media type (`application/merge-patch+json`).
    JsonAs(&'static str),
    /// `application/x-www-form-urlencoded`, and the members that are not encoded like the fields of forms.
    Form(&'static [Parameter]),
    /// `multipart/form-data`, and the parts whose encoding is declared. Only calls by name read them.
    Multipart(&'static [PartEncoding]),
    /// The same, of this media type (`multipart/related`).
    MultipartAs(&'static str, &'static [PartEncoding]),
    /// Text of this media type.
    Text(&'static str),
    /// Bytes of this media type.
    Bytes(&'static str),
}
