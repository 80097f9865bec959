//! The objects of OpenAPI as tables: the fields that each has in each version, and their content.

use Shape::{List, Map, Object, Reference, SchemaOrFlag, Text};

use crate::Version;

/// The kinds of objects that the specification names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the variants are the specification's names")]
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
    /// Swagger 2.0: the items of a list that is not in a body.
    Item,
    Tag,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    Flows,
    Flow,
    Requirement,
}

/// The expected content of a field.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shape {
    /// Anything: its content is not checked.
    Any,
    /// A string.
    Text,
    /// `true` or `false`.
    Flag,
    /// A number.
    Number,
    /// An integer from zero up.
    Count,
    /// One of these strings.
    OneOf(&'static [&'static str]),
    /// An object of a kind.
    Object(Kind),
    /// An object of a kind, or a `$ref` to one.
    Reference(Kind),
    /// A schema, or a boolean instead of one.
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
    /// The first version that has it.
    pub(super) since: Version,
    /// The last version that has it.
    pub(super) until: Version,
}

impl Field {
    /// Returns the field, limited to this version and later ones.
    pub(super) const fn since(mut self, version: Version) -> Self {
        self.since = version;
        self
    }

    /// Returns the field, limited to this version and earlier ones.
    pub(super) const fn until(mut self, version: Version) -> Self {
        self.until = version;
        self
    }

    /// Returns whether a version has the field.
    pub(super) fn is_of(&self, version: Version) -> bool {
        self.since <= version && version <= self.until
    }
}

/// The consequence of a missing or malformed field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// It must be there.
    Required,
    /// It may be missing.
    Optional,
    /// It may be missing. If it is malformed, the generator ignores it: the client then accepts at least as much.
    Loose,
}

/// Returns the methods that a path item may have.
pub(super) fn methods(version: Version) -> &'static [&'static str] {
    const METHODS: [&str; 9] = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
    ];
    match version {
        Version::V20 | Version::V30 | Version::V31 => &METHODS[..8],
        Version::V32 => &METHODS,
    }
}

impl Kind {
    /// Returns the name of the kind, for use in a sentence.
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
            Self::Item => "an item of a list",
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

    /// Returns the keys that lead to the named objects of this kind in the document.
    pub(super) fn home(self, version: Version) -> Option<&'static [&'static str]> {
        if version == Version::V20 {
            return Some(match self {
                Self::Schema => &["definitions"],
                Self::Response => &["responses"],
                Self::Parameter => &["parameters"],
                Self::SecurityScheme => &["securityDefinitions"],
                _ => return None,
            });
        }
        Some(match self {
            Self::Schema => &["components", "schemas"],
            Self::Response => &["components", "responses"],
            Self::Parameter => &["components", "parameters"],
            Self::Example => &["components", "examples"],
            Self::RequestBody => &["components", "requestBodies"],
            Self::Header => &["components", "headers"],
            Self::SecurityScheme => &["components", "securitySchemes"],
            Self::Link => &["components", "links"],
            Self::Callback => &["components", "callbacks"],
            Self::PathItem if version >= Version::V31 => &["components", "pathItems"],
            Self::MediaType if version >= Version::V32 => &["components", "mediaTypes"],
            _ => return None,
        })
    }

    /// Returns the shape of members whose keys are not fixed; a key that starts with `x-` is never one.
    pub(super) fn pattern(self) -> Option<Shape> {
        Some(match self {
            Self::Paths | Self::Callback => Reference(Kind::PathItem),
            Self::Responses => Reference(Kind::Response),
            Self::Requirement => List(&Text),
            _ => return None,
        })
    }

    /// Returns its fixed fields in all versions of OpenAPI 3, or in Swagger 2.0.
    pub(super) fn all_fields(self, version: Version) -> &'static [Field] {
        match version {
            Version::V20 => super::tables_v20::fields(self),
            Version::V30 | Version::V31 | Version::V32 => super::tables::fields(self),
        }
    }

    /// Returns its fixed fields in a version.
    pub(super) fn fields(self, version: Version) -> impl Iterator<Item = &'static Field> {
        let fields = self.all_fields(version).iter();
        fields.filter(move |field| field.is_of(version))
    }

    /// Returns the fixed field with this name.
    pub(super) fn field(self, name: &str, version: Version) -> Option<&'static Field> {
        self.fields(version).find(|field| field.name == name)
    }
}

/// Returns the shape of the value that a pointer's segments lead to, where the specification defines it.
pub(super) fn shape_at<'s>(version: Version, segments: impl Iterator<Item = &'s str>) -> Option<Shape> {
    let mut shape = Object(Kind::Document);
    for segment in segments {
        shape = match shape {
            Object(kind) | Reference(kind) => match kind.pattern() {
                Some(_) if segment.starts_with("x-") => return None,
                Some(pattern) => pattern,
                None => kind.field(segment, version)?.shape,
            },
            SchemaOrFlag => Kind::Schema.field(segment, version)?.shape,
            List(item) | Map(item) => *item,
            _ => return None,
        };
    }
    Some(shape)
}
