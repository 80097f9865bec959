//! The objects of OpenAPI 3.0 as tables: which fields each has, and what stands in them.

use Shape::{List, Map, Object, Reference, SchemaOrFlag, Text};

/// The kinds of objects that the specification names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "the variants are the words of the specification"
)]
pub(super) enum Kind {
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    Paths,
    PathItem,
    Operation,
    ExternalDocs,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Example,
    Link,
    Header,
    Tag,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    Flows,
    Flow,
    Requirement,
}

/// What stands in a field.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shape {
    /// Anything: never looked into.
    Any,
    /// A string.
    Text,
    /// `true` or `false`.
    Flag,
    /// A number.
    Number,
    /// A number from zero, without fraction.
    Count,
    /// One of these strings.
    OneOf(&'static [&'static str]),
    /// An object of a kind.
    Object(Kind),
    /// An object of a kind, or a `$ref` to one.
    Reference(Kind),
    /// A schema, or a boolean in its place.
    SchemaOrFlag,
    /// A list.
    List(&'static Shape),
    /// An object with free keys.
    Map(&'static Shape),
}

/// A field that the specification names.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) shape: Shape,
    pub(super) need: Need,
}

/// What happens when a field is missing or malformed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// It must be there.
    Required,
    /// It may be missing.
    Optional,
    /// It may be missing, and where it is malformed the generator can do without: the client it
    /// makes accepts at least as much.
    Loose,
}

/// The methods a path item may have.
pub(super) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

impl Kind {
    /// How the kind is called in a sentence.
    pub(super) fn noun(self) -> &'static str {
        match self {
            Self::Document => "the document",
            Self::Info => "info",
            Self::Contact => "a contact",
            Self::License => "a license",
            Self::Server => "a server",
            Self::ServerVariable => "a server variable",
            Self::Components => "components",
            Self::Paths => "paths",
            Self::PathItem => "a path item",
            Self::Operation => "an operation",
            Self::ExternalDocs => "external documentation",
            Self::Parameter => "a parameter",
            Self::RequestBody => "a request body",
            Self::MediaType => "a media type",
            Self::Encoding => "an encoding",
            Self::Responses => "responses",
            Self::Response => "a response",
            Self::Callback => "a callback",
            Self::Example => "an example",
            Self::Link => "a link",
            Self::Header => "a header",
            Self::Tag => "a tag",
            Self::Schema => "a schema",
            Self::Discriminator => "a discriminator",
            Self::Xml => "XML hints",
            Self::SecurityScheme => "a security scheme",
            Self::Flows => "OAuth flows",
            Self::Flow => "an OAuth flow",
            Self::Requirement => "a security requirement",
        }
    }

    /// The section of `components` that holds the kind.
    pub(super) fn section(self) -> Option<&'static str> {
        Some(match self {
            Self::Schema => "schemas",
            Self::Response => "responses",
            Self::Parameter => "parameters",
            Self::Example => "examples",
            Self::RequestBody => "requestBodies",
            Self::Header => "headers",
            Self::SecurityScheme => "securitySchemes",
            Self::Link => "links",
            Self::Callback => "callbacks",
            _ => return None,
        })
    }

    /// What its keys are when they are not fixed; a key that starts with `x-` is never one.
    pub(super) fn pattern(self) -> Option<Shape> {
        Some(match self {
            Self::Paths | Self::Callback => Reference(Kind::PathItem),
            Self::Responses => Reference(Kind::Response),
            Self::Requirement => List(&Text),
            _ => return None,
        })
    }

    /// Its fixed fields.
    pub(super) fn fields(self) -> &'static [Field] {
        super::tables::fields(self)
    }
}

/// The shape of what a pointer's segments lead to, as far as the specification says.
pub(super) fn shape_at<'s>(segments: impl Iterator<Item = &'s str>) -> Option<Shape> {
    let mut shape = Object(Kind::Document);
    for segment in segments {
        shape = match shape {
            Object(kind) | Reference(kind) => match kind.pattern() {
                Some(_) if segment.starts_with("x-") => return None,
                Some(pattern) => pattern,
                None => {
                    let mut fields = kind.fields().iter();
                    fields.find(|field| field.name == segment)?.shape
                }
            },
            SchemaOrFlag => {
                let mut fields = Kind::Schema.fields().iter();
                fields.find(|field| field.name == segment)?.shape
            }
            List(item) | Map(item) => *item,
            _ => return None,
        };
    }
    Some(shape)
}
