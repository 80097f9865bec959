//! The table of diagnostic codes: the name, the severity and the meaning, in one line, of each.
//!
//! Nothing else chooses a severity. `explanation.rs` describes how to fix each finding.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::wording::nearest;

/// The severity of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth a look; generation continues.
    Warning,
    /// The document can't be used.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// Declares the codes, a line or two each: variant, name, severity, meaning.
macro_rules! codes {
    ($($variant:ident $name:literal $severity:ident $meaning:literal;)+) => {
        /// The kind of a finding: one meaning and one severity each.
        ///
        /// Names do not change: configurations and programs that read findings use them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Code {
            $(#[doc = $meaning] $variant,)+
        }

        impl Code {
            /// All codes, in the order of the rooms that find them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the name (`dangling-reference`).
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// Returns the severity of findings of this kind.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self {
                    $(Self::$variant => Severity::$severity,)+
                }
            }

            /// Returns the meaning, in one sentence.
            #[must_use]
            pub const fn meaning(self) -> &'static str {
                match self {
                    $(Self::$variant => $meaning,)+
                }
            }
        }
    };
}

codes! {
    // The text.
    ForeignFormat "foreign-format" Error "The file is in another format than JSON or YAML.";
    Encoding "encoding" Error "The bytes are not UTF-8.";
    EmptyDocument "empty-document" Error "The document contains no value.";
    RootNotObject "root-not-object" Error "The root of the document is not an object.";
    JsonSyntax "json-syntax" Error "The text is not JSON.";
    YamlSyntax "yaml-syntax" Error "The text is not YAML.";
    DuplicateKey "duplicate-key" Error "An object has the same key twice.";
    TooDeep "too-deep" Error "Lists and objects are nested too deep.";
    SeveralDocuments "several-documents" Error "A file contains more than one YAML document.";
    RecursiveAlias "recursive-alias" Error
        "A YAML alias is inside the value that it refers to.";
    AliasExpansion "alias-expansion" Error
        "The YAML aliases expand to more values than the limit.";
    MergeKey "merge-key" Error "The YAML merge key `<<` has a value that is not an object.";
    KeyNotScalar "key-not-scalar" Error "A key of a YAML object is a list or an object.";
    UnsupportedTag "unsupported-tag" Error "A YAML value has a tag that JSON has no value for.";
    NotAJsonNumber "not-a-json-number" Error "A YAML number is infinite or not a number.";
    OverlayVersion "overlay-version" Error "The version of an overlay is missing or not supported.";
    OverlayStructure "overlay-structure" Error "An overlay does not have the structure of its version.";
    OverlayTarget "overlay-target" Error "The target of an action is not a valid JSONPath.";
    OverlayNoMatch "overlay-no-match" Error "The target of an action matches nothing.";
    OverlayMismatch "overlay-mismatch" Error
        "An action can't be applied to the value that its target matches.";
    OverlayCopy "overlay-copy" Error "The source of a copy is not one value.";
    OverlayTooLarge "overlay-too-large" Error "Overlays would make the document too large.";
    OverlayExtends "overlay-extends" Warning "An overlay extends another document.";
    OverlayWithoutEffect "overlay-without-effect" Warning "An action changes nothing.";

    // The structure of a document.
    Version "version" Error "The version of the document is missing or not supported.";
    VersionIncomplete "version-incomplete" Warning
        "The version has no third number; the first two decide how it is read.";
    Structure "structure" Error
        "The document passed all checks, but can't be read as OpenAPI.";
    MissingField "missing-field" Error "A required field is missing.";
    UnknownField "unknown-field" Warning
        "An object has a field that OpenAPI does not have there; it is ignored.";
    WrongType "wrong-type" Error "A value does not have the JSON type that OpenAPI requires.";
    IgnoredKeyword "ignored-keyword" Warning
        "A keyword has a value of the wrong JSON type; the keyword is ignored.";
    UnquotedText "unquoted-text" Warning
        "A number or a boolean is written instead of a string; it is read as the string.";
    QuotedFlag "quoted-flag" Warning
        "`true` or `false` is written as a string; it is read as the boolean.";
    WordCase "word-case" Warning
        "A word of the specification is written in another case; it is read as the word.";
    NullObject "null-object" Warning
        "An object of the specification is null; it is read as an empty object.";
    SingleValue "single-value" Warning
        "A value is written instead of a list; it is read as a list with this value.";
    UnnamedExamples "unnamed-examples" Warning
        "Examples are in a list where each needs a name; each is read as a value.";
    DispensableField "dispensable-field" Warning
        "A required field is missing, but a client does not need it.";
    UnknownValue "unknown-value" Error "A value is not one of those that OpenAPI allows there.";
    BooleanSchema "boolean-schema" Error "A schema is `true` or `false`, which needs OpenAPI 3.1.";
    ItemsList "items-list" Warning
        "`items` is a list, which OpenAPI 3.0 does not have; it is ignored.";
    ExclusiveFields "exclusive-fields" Error
        "An object has two fields that exclude each other.";
    TagParent "tag-parent" Warning "A tag names a parent that is not a tag of the document.";
    ComponentName "component-name" Warning
        "The name of a component has characters that OpenAPI does not allow.";
    SchemaNameCasing "schema-name-casing" Warning
        "Names of schemas differ only in case or punctuation.";

    // References.
    DanglingReference "dangling-reference" Error "The target of a reference does not exist.";
    DanglingExample "dangling-example" Warning
        "The target of a reference to an example or a link does not exist.";
    ExternalReference "external-reference" Error "A reference leads to a file or URL that was not read.";
    ReferenceKind "reference-kind" Error "A reference leads to an object of another kind.";
    ReferenceCycle "reference-cycle" Error "References only lead to each other.";
    ReferenceChain "reference-chain" Error
        "A chain of references is too long.";
    MisplacedReference "misplaced-reference" Error
        "A reference is in a location where OpenAPI 3.0 does not allow one.";
    ReferenceName "reference-name" Warning
        "A reference is only the name of a component; it is read as a reference to it.";
    RefSiblings "ref-siblings" Warning "Keywords next to this `$ref` have no effect.";
    PathItemOverlap "path-item-overlap" Warning
        "A path item and the one that it refers to define the same field.";
    NestingTooDeep "nesting-too-deep" Error
        "Schemas are nested in each other too deeply.";

    // Paths and operations.
    PathShape "path-shape" Error "A path can't be sent as it is written.";
    PathSpelling "path-spelling" Warning "A path is valid, but probably a mistake.";
    PathQuery "path-query" Warning "A path has a query; every call sends it.";
    PathFragment "path-fragment" Warning
        "A path has a fragment, which is not sent.";
    EquivalentPaths "equivalent-paths" Warning "Two paths match the same requests.";
    UndeclaredPathParameter "undeclared-path-parameter" Error
        "An operation does not declare a parameter of its path.";
    UnusedPathParameter "unused-path-parameter" Warning
        "A declared path parameter is not in the path; it is left out.";
    DuplicateOperationId "duplicate-operation-id" Warning "Two operations have the same `operationId`.";
    OperationId "operation-id" Warning
        "An `operationId` has characters that a name can't have; they are left out.";
    OperationIdCasing "operation-id-casing" Warning
        "Values of `operationId` differ only in case or punctuation.";
    Callbacks "callbacks" Warning
        "A webhook or callback has no JSON body, so there is no type for it.";
    AdditionalMethod "additional-method" Error
        "A key of `additionalOperations` is not a method, or has its own field.";
    LinkOperation "link-operation" Error
        "A link names no operation, or names it in two ways.";

    // Parameters.
    ParameterName "parameter-name" Error
        "A parameter has an empty name, or one that no header can have.";
    DuplicateParameter "duplicate-parameter" Warning
        "A list of parameters has the same parameter twice.";
    PathParameterOptional "path-parameter-optional" Warning
        "A path parameter is not required; it is treated as required.";
    HeaderIgnored "header-ignored" Warning
        "A header parameter has a name that OpenAPI ignores.";
    SchemaOrContent "schema-or-content" Error
        "A parameter or header does not have exactly one of `schema` and one media type.";
    ParameterType "parameter-type" Warning
        "The type of a parameter or header is written in the way of another version.";
    ParameterStyle "parameter-style" Error
        "A parameter has a style that its location does not allow.";
    DeepObjectStyle "deep-object-style" Warning
        "A parameter of style `deepObject` is not an object.";
    QueryString "query-string" Error
        "A `querystring` parameter has a field it can't have, or is not the only query parameter.";
    ParameterNested "parameter-nested" Warning
        "An object in a parameter contains lists or objects, which no style can write.";

    // Bodies and responses.
    UnexpectedBody "unexpected-body" Warning
        "A GET, HEAD or TRACE operation has a request body, which has no meaning in HTTP.";
    SeveralBodies "several-bodies" Error
        "An operation of Swagger 2.0 has more than one body, or a body and a form.";
    EmptyContent "empty-content" Warning "A request body has no media type.";
    MediaType "media-type" Warning "A key of `content` is not a media type.";
    XmlBody "xml-body" Warning
        "An XML body has a schema, but is not read as its type: it is text or bytes.";
    EncodingUnknown "encoding-unknown" Warning
        "`encoding` names a property that the schema does not have.";
    NoContent "no-content" Warning
        "A response of status 204 has content, which HTTP does not allow.";
    HeaderName "header-name" Warning "A response header has a name that no header can have.";
    NoResponses "no-responses" Warning "An operation has no response.";
    StatusSpelling "status-spelling" Warning
        "A status is written in the wrong case or with spaces; it is read as meant.";
    StatusCode "status-code" Error "A key of `responses` is not a status.";
    SeveralSuccessResponses "several-success-responses" Warning
        "Success responses differ, and one of them is a stream; only the first is read.";

    // Security and servers.
    UndefinedSecurity "undefined-security" Error
        "A security requirement names a scheme that is not defined.";
    UndefinedScope "undefined-scope" Warning
        "A security requirement lists a scope that its scheme does not have.";
    HttpAuthScheme "http-auth-scheme" Warning
        "An HTTP authentication scheme is not supported; callers set its header.";
    MutualTls "mutual-tls" Warning
        "A security scheme is a client certificate, which is not a part of a call.";
    HostSpelling "host-spelling" Warning
        "The host of a Swagger 2.0 document is empty or has a scheme or a path.";
    ServerUrl "server-url" Error
        "The URL of a server has undeclared variables, or unbalanced braces.";

    ServerDefault "server-default" Error
        "The default of a server variable is not one of the values of its `enum`.";

    // Schemas on their own.
    TypeFile "type-file" Warning
        "The type of a schema is `file`, which OpenAPI 3.0 does not have; it is read as bytes.";
    UnknownType "unknown-type" Error "The `type` of a schema is not one of OpenAPI's types.";
    TypeSynonym "type-synonym" Warning
        "The `type` of a schema is a word of another language; it is read as what it means.";
    TypeList "type-list" Warning
        "The `type` of a schema is a list or null, which needs OpenAPI 3.1.";
    ArrayWithoutItems "array-without-items" Warning
        "An array has no `items`, so its items are any value.";
    SchemaDialect "schema-dialect" Warning
        "A schema names a dialect of JSON Schema that is not supported; it is read as 2020-12.";
    TypeTwice "type-twice" Warning "`type` of a schema lists the same type twice.";
    LeftOverNullable "left-over-nullable" Warning
        "`nullable` is not a keyword of this version any more; it is read anyway.";
    EnumEmpty "enum-empty" Error "`enum` is an empty list.";
    EnumNull "enum-null" Warning "`enum` contains null, but the schema is not nullable.";
    EnumType "enum-type" Warning "A value of `enum` does not have the type of its schema.";
    ConstKeyword "const-keyword" Warning
        "A schema has `const`, which needs OpenAPI 3.1; it is read as an `enum` of one value.";
    EnumMixed "enum-mixed" Warning "The values of `enum` are of several types.";
    EnumDuplicate "enum-duplicate" Warning "`enum` has the same value twice.";
    RequiredEmpty "required-empty" Warning "`required` is an empty list.";
    RequiredMalformed "required-malformed" Warning
        "`required` is not a list of property names; what is not a name is ignored.";
    RequiredDuplicate "required-duplicate" Warning "`required` has the same name twice.";
    RequiredUnknown "required-unknown" Warning
        "`required` names a property that the schema does not describe.";
    Bounds "bounds" Warning "Two limits contradict each other, so no value fits.";
    DefaultMismatch "default-mismatch" Warning "A default does not fit its own schema.";
    ReadAndWriteOnly "read-and-write-only" Warning
        "A property is both `readOnly` and `writeOnly`.";
    InfiniteSchema "infinite-schema" Warning
        "A schema requires a value of itself, so no finite value fits.";
    ConditionalSchema "conditional-schema" Warning
        "The conditions of a schema can't be expressed as a Rust type.";
    NotSchema "not-schema" Warning "`not` can't be expressed as a Rust type; any value is accepted.";

    // Compositions.
    EmptyComposition "empty-composition" Warning "`allOf`, `oneOf` or `anyOf` is an empty list.";
    AllOfTypes "all-of-types" Warning
        "Branches of `allOf` declare contradicting types for a value.";
    AllOfClosed "all-of-closed" Warning
        "A branch of `allOf` forbids a property that another branch describes.";
    AllOfUnion "all-of-union" Warning
        "A branch of `allOf` is not a plain object; the schema is read as any JSON value.";
    AllOfCycle "all-of-cycle" Error "`allOf` includes the schema that it is a part of.";
    AllOfTooDeep "all-of-too-deep" Error
        "Too many schemas extend each other by `allOf`.";
    DiscriminatorProperty "discriminator-property" Warning
        "A member of a union does not require the discriminator's property as a string.";
    DiscriminatorWithoutProperty "discriminator-without-property" Warning
        "A schema has a discriminator, but does not describe its property.";
    DiscriminatorMapping "discriminator-mapping" Warning
        "A discriminator maps a value to a schema that does not exist.";
    DiscriminatorNotAMember "discriminator-not-a-member" Warning
        "A discriminator maps a value to a schema that is not in the union.";
    DiscriminatorInline "discriminator-inline" Warning
        "No value of the discriminator leads to a member of a union.";
    AmbiguousUnion "ambiguous-union" Warning
        "A member of a union can't be told apart from an earlier one.";

    // The configuration against the document.
    Paging "paging" Warning
        "An operation has the paging parameter, but its response has no pages.";
}

impl Code {
    /// Returns how to fix a finding of this kind, in a few sentences.
    #[must_use]
    pub const fn explanation(self) -> &'static str {
        super::explanation::of(self)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A name that is not a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownCode {
    /// The name.
    pub name: String,
    /// The code with the most similar name.
    pub nearest: Option<Code>,
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no diagnostic has the code `{}`", self.name)?;
        match self.nearest {
            Some(nearest) => write!(f, "; did you mean `{nearest}`?"),
            None => f.write_str("; `botpress-codegen explain` lists all codes"),
        }
    }
}

impl std::error::Error for UnknownCode {}

impl FromStr for Code {
    type Err = UnknownCode;

    fn from_str(name: &str) -> Result<Self, UnknownCode> {
        let named = |name: &str| Self::ALL.iter().copied().find(|code| code.name() == name);
        named(name).ok_or_else(|| UnknownCode {
            name: name.to_owned(),
            nearest: nearest(name, Self::ALL.iter().map(|code| code.name())).and_then(named),
        })
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    /// The rule *Codes-are-unique*. That each code has a fixture is checked with the negative documents.
    #[test]
    fn codes_have_unique_names_meanings_and_explanations() {
        let mut names = HashSet::new();
        let mut meanings = HashSet::new();
        let mut explanations = HashSet::new();
        for code in Code::ALL {
            let name = code.name();
            assert!(names.insert(name), "two codes are called `{name}`");
            assert!(
                name.chars().all(|c| c.is_ascii_lowercase() || c == '-')
                    && !name.starts_with('-')
                    && !name.ends_with('-')
                    && !name.contains("--"),
                "`{name}` is not kebab-case"
            );
            assert_eq!(name.parse(), Ok(*code));
            let (meaning, explanation) = (code.meaning(), code.explanation());
            assert!(meanings.insert(meaning), "`{name}` means what another code means");
            assert!(
                explanations.insert(explanation),
                "`{name}` is explained as another code is"
            );
            assert!(meaning.ends_with('.') && !meaning.contains('\n'), "`{name}`: {meaning}");
            assert!(meaning.len() <= 90, "`{name}`: {meaning}");
            assert!(explanation.ends_with('.'), "`{name}`: {explanation}");
            assert_ne!(meaning, explanation);
        }
    }

    #[test]
    fn an_unknown_code_suggests_the_nearest() {
        let unknown = "dangling-refrence".parse::<Code>().unwrap_err();
        assert_eq!(
            unknown.to_string(),
            "no diagnostic has the code `dangling-refrence`; did you mean `dangling-reference`?"
        );
        let unknown = "nonsense".parse::<Code>().unwrap_err();
        assert_eq!(unknown.nearest, None);
    }
}
