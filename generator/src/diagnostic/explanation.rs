//! Advice for each kind of finding: the text of `botpress-codegen explain` below the meaning.

use super::Code;

/// Explains in a few sentences how to fix a finding of this kind.
#[expect(clippy::too_many_lines, reason = "a table, one entry a code")]
pub(super) const fn of(code: Code) -> &'static str {
    match code {
        Code::ForeignFormat => {
            "A document is JSON or YAML. Often the file is packed, is a page that asks for a login, or is \
             the configuration: name the document itself."
        }
        Code::Encoding => {
            "Documents are read as UTF-8. Save the file as UTF-8; most editors offer it under \
             `Save with encoding`."
        }
        Code::EmptyDocument => {
            "The file is empty, or contains only white space, comments or `null`. Check that the \
             path is the right one and that the download was complete."
        }
        Code::RootNotObject => {
            "An OpenAPI document is one object with `openapi`, `info` and `paths`. Check that the \
             file is the document itself, and not a list of documents or an error page."
        }
        Code::JsonSyntax => {
            "Correct the text at the location shown. JSON has no comments and no comma after the \
             last member. Text that starts with `{` or `[`, or is in a file called `.json`, is read \
             as JSON; all other text as YAML."
        }
        Code::YamlSyntax => {
            "Correct the text at the location shown. Common causes: a line is not indented like its \
             siblings, a tab is used for indentation, or a value with `: ` or `#` needs quotes."
        }
        Code::DuplicateKey => {
            "JSON and YAML readers disagree on which of two equal keys counts, so neither is used. \
             Delete one of them, or merge their contents under one key."
        }
        Code::TooDeep => {
            "Values may be nested up to 127 levels. Move inner schemas to `components: {schemas: \
             …}` and refer to them by `$ref`: a reference adds no depth."
        }
        Code::SeveralDocuments => {
            "In YAML a line `---` starts another document. Keep one document in the file, and move \
             the others to separate files."
        }
        Code::RecursiveAlias => {
            "A YAML alias (`*name`) must come after the value of its anchor (`&name`), not inside \
             it. Describe recursive data by `$ref: '#/components/schemas/Name'` instead."
        }
        Code::AliasExpansion => {
            "Aliases of values that contain aliases can grow without limit, so their number is \
             limited. Define shared schemas once under `components` and refer to them by `$ref`."
        }
        Code::MergeKey => {
            "`<<` copies the members of an object into the object around it. Its value must be an \
             alias of an object, or a list of such aliases. For a member that is really called \
             `<<`, quote the key."
        }
        Code::KeyNotScalar => {
            "A key must be text. Quote it if it starts with `[` or `{`. A `?` at the start of a \
             line makes the rest of the line a key; quote it too if it is part of the text."
        }
        Code::UnsupportedTag => {
            "YAML tags (`!name`) are not supported, and nothing is loaded through them. Write the \
             value itself, and quote text that starts with `!`."
        }
        Code::NotAJsonNumber => {
            "`.inf` and `.nan` are numbers in YAML but not in JSON. Delete the limit or the \
             default, or quote the value if it is text."
        }
        Code::OverlayVersion => "An overlay begins with `overlay: 1.0.0` or `overlay: 1.1.0`.",
        Code::OverlayStructure => {
            "An overlay has `overlay`, `info` with `title` and `version`, and `actions`, each with \
             a `target` and what to do there. Correct the part that the message names."
        }
        Code::OverlayTarget => {
            "A target is a JSONPath (RFC 9535), such as `$.paths['/pets'].get`. Correct it where \
             the message points."
        }
        Code::OverlayNoMatch => {
            "The target is wrong, or the document has changed. Change the target to match the \
             document as it is now, or delete the action."
        }
        Code::OverlayMismatch => {
            "The value of the action can't be merged with the value in the document. To replace a \
             value of another type, remove it in an earlier action."
        }
        Code::OverlayCopy => "`copy` must be a JSONPath that selects exactly one value.",
        Code::OverlayTooLarge => "Copies of copies would fill the memory. Get the same result with fewer actions.",
        Code::OverlayExtends => {
            "`extends` names the document that the overlay is for, but the overlay is applied to \
             another one. Correct `extends`, or apply the overlay to the document that it names."
        }
        Code::OverlayWithoutEffect => "The document already has this value. Delete the action.",
        Code::Version => {
            "OpenAPI 3.0, 3.1 and 3.2 and Swagger 2.0 can be read. Write the version of the \
             document: `openapi: 3.1.1`, or `swagger: '2.0'`. Convert documents of other versions \
             with another tool."
        }
        Code::ExclusiveFields => {
            "The specification allows only one of the two fields. Keep the one that similar objects \
             of the document use, and delete the other."
        }
        Code::TagParent => {
            "Write the name of a tag that is listed under `tags`, or add a tag with this name. The \
             grouping of operations does not depend on it."
        }
        Code::SchemaDialect => {
            "OpenAPI 3.1 and 3.2 use JSON Schema 2020-12. Keywords of other dialects are unknown or mean something \
             else, such as `items` with a list of schemas. Check that the schemas are right, and delete the name."
        }
        Code::TypeTwice => "A list of types is a set. Delete one of the two.",
        Code::LeftOverNullable => {
            "Since OpenAPI 3.1, null is a type. Write `type: [string, 'null']`, or `oneOf` with \
             `{type: 'null'}` where the schema is a reference."
        }
        Code::AdditionalMethod => {
            "`additionalOperations` is for methods without their own field in a path item. \
             Write each as it is sent: `COPY`. Move operations of GET, POST and so on to their \
             fields."
        }
        Code::QueryString => {
            "A parameter with `in: querystring` is the whole query of the URL. It has `content` \
             with one media type, usually `application/x-www-form-urlencoded`, and an operation with \
             it has no other parameter of the query."
        }
        Code::ServerDefault => {
            "Since OpenAPI 3.1 the default must be one of the values of `enum`. Add it there, or \
             choose one of the values that are listed."
        }
        Code::ConditionalSchema => {
            "The type has the members that are described outside of the condition, and keeps other \
             members as any JSON. To get a variant for each case, write `oneOf` with a schema for \
             each."
        }
        Code::MutualTls => {
            "A client certificate belongs to the connection, not to a call. Give the client a \
             transport that has the certificate. Operations that require nothing else need no \
             credentials."
        }
        Code::VersionIncomplete => {
            "Write the version with three numbers: `openapi: 3.0.3`. The third has no effect on the \
             client."
        }
        Code::Structure => {
            "This is a gap in the checks of the generator: the message describes what could not be \
             read, without its location. Please report it with the document. Until it is fixed, \
             remove the part that the message names from the document."
        }
        Code::MissingField => {
            "Add the field that the message names. If the object has a field with a similar name, \
             that one may be misspelled; names are case-sensitive."
        }
        Code::UnknownField => {
            "Correct the name if it is misspelled, or move the field to the object that has it in \
             OpenAPI. Extension fields start with `x-`. If another version of OpenAPI has the \
             field, the message names that version."
        }
        Code::WrongType => {
            "Write a value of the type that the message names. In YAML, `yes`, `1.0` and dates may \
             be read as other types than text: quote them. To leave a field out, delete it; do not \
             set it to null."
        }
        Code::IgnoredKeyword => {
            "Without this keyword the client accepts at least as much, so generation continues. \
             Write a value of the type that the message names, or delete the keyword."
        }
        Code::UnquotedText => "YAML reads `1.0` as a number and `true` as a boolean. Put the text in quotes.",
        Code::QuotedFlag => "Write `true` or `false` without quotes.",
        Code::WordCase => {
            "The words of OpenAPI are case-sensitive: `in: query`, `type: string`, `get`. Write the \
             one that the message names."
        }
        Code::NullObject => "In YAML, a key without a value is null. Write `{}`, or describe the object.",
        Code::SingleValue => "Put the value in brackets: `tags: [pets]`.",
        Code::UnnamedExamples => {
            "Only a schema has a list of examples. In a parameter, a header or a media type write \
             `examples: {short: {value: …}}`."
        }
        Code::DispensableField => {
            "OpenAPI requires the field, but the generated client does not depend on it. Add it, or \
             ask the publisher of the document to add it."
        }
        Code::UnknownValue => {
            "Write one of the values that OpenAPI allows there; they are case-sensitive. Some \
             values of Swagger 2.0 (`in: body`, `type: basic`) are written differently since \
             OpenAPI 3.0."
        }
        Code::BooleanSchema => {
            "In OpenAPI 3.0 a schema is an object. Write `{}` for `true`, which accepts any value. \
             For `false` delete the property, or write `additionalProperties: false`."
        }
        Code::ItemsList => {
            "OpenAPI 3.0 has one schema for all items. Write `items: {oneOf: […]}` with the schemas \
             of the items. Since 3.1 the schemas of the first items are in `prefixItems`."
        }
        Code::ComponentName => {
            "Rename the component and all references to it. A name has only Latin letters, digits, \
             `.`, `_` and `-`. The client is generated anyway, but other tools may reject the \
             document."
        }
        Code::SchemaNameCasing => {
            "Names like `user_id` and `UserId` give the same name in Rust, so the later ones get a \
             number. Rename one of them, or choose its Rust name in the configuration."
        }
        Code::DanglingExample => {
            "Examples and links have no effect on the client. Correct the reference, or delete it."
        }
        Code::DanglingReference => {
            "Correct the reference, or add its target. The part after `#` is a JSON pointer: the \
             keys on the way from the root, separated by `/`. Inside of a key, write `~1` for `/` \
             and `~0` for `~`."
        }
        Code::ExternalReference => {
            "Files below the folder of the document are read; URLs are never fetched. Allow another \
             folder with `allow-dirs` in the configuration or `--allow-dir`. For a URL, download \
             the file and name it under `[sources]` or with `--source URL=FILE`. Otherwise move the \
             target into the document, under `components`; tools that bundle a document from \
             several files do that."
        }
        Code::ReferenceKind => {
            "A reference must lead to the kind of object that is expected at its location: a schema \
             under `components/schemas`, a response under `components/responses`, and so on. \
             Correct the reference, or move the component."
        }
        Code::ReferenceCycle => {
            "Each of these references leads only to the next, so none of them leads to an object. \
             Replace one of them by the object itself."
        }
        Code::ReferenceChain => {
            "A reference may lead to another reference, but this chain is longer than the generator \
             follows. Refer to the object itself."
        }
        Code::MisplacedReference => {
            "OpenAPI 3.0 allows references only in some locations (schemas, responses, parameters, \
             and so on). Write the object itself here, or move the reference to a location where \
             the specification allows it."
        }
        Code::ReferenceName => {
            "A reference without `#` is the path of a file. Write the location of the component, \
             `#/components/schemas/Name`."
        }
        Code::RefSiblings => {
            "OpenAPI 3.0 ignores keywords next to `$ref`, except in a path item. Since 3.1 schemas may have them; other \
             references may have `summary` and `description`. Delete the keywords, or wrap the reference to a schema: \
             `allOf: [{$ref: …}]` with the keywords next to `allOf`."
        }
        Code::PathItemOverlap => {
            "A path item may have a `$ref` and fields of its own; then it has the fields of both. The specification \
             does not define which one counts if both define the same method. The generator uses the one next to \
             `$ref`. Delete one of them."
        }
        Code::NestingTooDeep => {
            "Lists and maps that contain each other become one Rust type, and schemas that are \
             nested in each other are read together; the depth of both is limited. Move a schema in \
             the middle to `components: {schemas: …}`, as an object with properties."
        }
        Code::PathShape => {
            "A path parameter is a name in braces, and each opening brace needs a closing one. The \
             host and a common prefix belong in `servers`."
        }
        Code::PathSpelling => {
            "White space in a path is sent percent-encoded, and `//` is an empty segment. Servers \
             seldom expect either. A path without a leading `/` is read as if it had one, and a \
             parameter that is in it twice has one value. `{id:[0-9]+}`, the syntax of routers, is read as \
             `{id}`. Write the path as the server expects it."
        }
        Code::PathQuery => {
            "OpenAPI does not allow a query in a path. The query is sent with every call of the \
             operation, and names in braces in it are parameters. To let callers choose it, declare \
             query parameters under `parameters` instead."
        }
        Code::PathFragment => {
            "A fragment is never sent. Some documents use it to distinguish operations that differ \
             only in their request bodies or parameters. Each of them is generated, and all are \
             sent to the path before the `#`."
        }
        Code::EquivalentPaths => {
            "Paths that differ only in the names of their parameters match the same requests. Move \
             the operations under one of them, with the same parameter names."
        }
        Code::UndeclaredPathParameter => {
            "Add the parameter to `parameters` of the operation, or of the path for all of its \
             operations: `{name: …, in: path, required: true, schema: …}`. Names are \
             case-sensitive."
        }
        Code::UnusedPathParameter => {
            "Write the parameter into the path in braces, correct its name, or delete its \
             declaration. If it is not a part of the path, correct `in`."
        }
        Code::DuplicateOperationId => {
            "The operationId becomes the name of a method, and links refer to operations by it. \
             Give each operation a unique id."
        }
        Code::OperationId => {
            "The letters and digits of the id become the name of a method. To choose the name, \
             write an id like `listPets`."
        }
        Code::OperationIdCasing => {
            "Ids like `getPet` and `get_pet` give the same name in Rust, so the later method gets \
             another name. Give the operations ids that differ in their words."
        }
        Code::Callbacks => {
            "The client has one type for the requests that the service sends, with a variant for \
             each webhook and callback. This one has no JSON body: read its body with your web \
             server."
        }
        Code::LinkOperation => {
            "A link names its operation by `operationId`, or by `operationRef` with a reference. \
             Write exactly one of them."
        }
        Code::ParameterName => {
            "Write the name that the server expects for the parameter. The name of a header has \
             letters, digits and a few signs such as `-`, but no spaces and no colon."
        }
        Code::DuplicateParameter => {
            "A parameter is identified by its name and its location; names of headers are \
             case-insensitive. Delete one of the two. An operation may replace a parameter of its \
             path, but a list may not have one twice."
        }
        Code::PathParameterOptional => {
            "No part of a path can be left out. Add `required: true`. If the service has the path \
             with and without that part, describe two paths."
        }
        Code::HeaderIgnored => {
            "OpenAPI takes `Accept` and `Content-Type` from the media types under `content`, and \
             `Authorization` from security schemes. Describe it there and delete the parameter."
        }
        Code::SchemaOrContent => {
            "Write `schema` for a value that is written in a style. Write `content` with one media \
             type for a value that is text of that type, such as JSON. Never write both."
        }
        Code::ParameterType => {
            "In Swagger 2.0 the type of a parameter or header is next to its name; since OpenAPI 3.0 \
             it is inside of `schema`. Only body parameters of Swagger 2.0 have a `schema`."
        }
        Code::ParameterStyle => {
            "Path parameters have the styles `simple`, `label` and `matrix`; query parameters \
             `form`, `spaceDelimited`, `pipeDelimited` and `deepObject`; headers `simple`; cookies \
             `form`. Write one of them, or delete `style`."
        }
        Code::DeepObjectStyle => {
            "`deepObject` writes each member of an object as `name[member]=value`. Delete `style` \
             for any other value, or correct the `type` of the schema."
        }
        Code::ParameterNested => {
            "The styles of OpenAPI can only write objects of plain values. If the server reads JSON \
             here, write `content: {application/json: {schema: …}}` instead of `schema`."
        }
        Code::UnexpectedBody => {
            "The body of such a request has no meaning in HTTP, and many servers and proxies drop \
             it. Declare query parameters, or use POST. OpenAPI 3.0 and 2.0 ignore such a body, \
             and the method is generated without it. From 3.1 on it is sent, except with TRACE."
        }
        Code::SeveralBodies => {
            "In Swagger 2.0 the parameter with `in: body` is the whole body, and those with `in: \
             formData` make one form. Combine the content in one schema, or make all of it fields \
             of the form."
        }
        Code::EmptyContent => {
            "Describe what is sent: `content: {application/json: {schema: …}}`. If there is no \
             request body, delete `requestBody`."
        }
        Code::MediaType => {
            "A media type has a type and a subtype: `application/json`, `text/plain; charset=utf-8`. \
             Correct the key."
        }
        Code::XmlBody => {
            "The client supports JSON, not XML: such a body is passed as text or bytes. The types \
             of its schema are generated too. If the service also supports JSON, add \
             `application/json` to `content`: the client prefers it."
        }
        Code::EncodingUnknown => {
            "`encoding` describes how each property of the schema next to it is written. Correct \
             the name, or delete the entry, which has no effect."
        }
        Code::NoContent => {
            "By RFC 9110, a response of status 204 ends with its headers, whatever the document describes. \
             Delete its content, or correct the status."
        }
        Code::HeaderName => "The name of a header has letters, digits and `-`, but no spaces, `=` or `:`. Correct it.",
        Code::NoResponses => {
            "Add at least the response of a successful call: `'200'` with its content, or `'204': \
             {description: …}`. Without it the method returns nothing."
        }
        Code::StatusSpelling => "Write ranges as `4XX`, with capital letters, and `default` with small ones.",
        Code::StatusCode => {
            "A status is `100` to `599` in quotes, a range `1XX` to `5XX` with capital letters, or \
             `default`. Keys of extensions start with `x-`."
        }
        Code::SeveralSuccessResponses => {
            "A method that returns a stream can't return anything else. If the service chooses \
             between a stream and a single value, describe both as media types of one response: \
             then the client has a method for each."
        }
        Code::UndefinedSecurity => {
            "Define the scheme under `components: {securitySchemes: …}`, or correct the name. Names \
             are case-sensitive."
        }
        Code::UndefinedScope => {
            "Add the scope to a flow of the scheme, or correct its name. Schemes of the types \
             `apiKey` and `http` have no scopes: their list is empty."
        }
        Code::HttpAuthScheme => {
            "The schemes `basic` and `bearer` are supported. For any other, the client has no \
             setter. A call that needs it fails before it is sent, unless the caller sets the \
             header `authorization`, or declares with `without_credentials` that an interceptor \
             sets it. If one value serves for all calls, describe an `apiKey` in the header \
             `Authorization`."
        }
        Code::HostSpelling => {
            "In Swagger 2.0 the URL of the API has three parts: `schemes` (`https`), `host` (a name \
             and an optional port) and `basePath`. Write each part in its own field."
        }
        Code::ServerUrl => {
            "Declare each `{name}` of the URL under `variables` of the server, with a default. Each \
             opening brace needs a closing one."
        }
        Code::TypeFile => "`file` was a type in Swagger 2.0. Write `type: string` with `format: binary`.",
        Code::UnknownType => {
            "The types are `string`, `number`, `integer`, `boolean`, `array` and `object`. A type \
             of another language, such as `date`, `float` or `uuid`, is a `format` of one of them."
        }
        Code::TypeSynonym => {
            "The types are `string`, `number`, `integer`, `boolean`, `array` and `object`. Write the \
             one that the message names, with its `format`."
        }
        Code::TypeList => {
            "In OpenAPI 3.0 a schema has one type. Write `nullable: true` for `[type, 'null']`, and \
             `oneOf` with a schema for each of several types. The client reads a list as OpenAPI 3.1 \
             means it; a list with arrays or objects, or next to an `enum`, is any JSON."
        }
        Code::ArrayWithoutItems => {
            "Add `items` with the schema of the items. Without it the client has a list of any JSON \
             values."
        }
        Code::EnumEmpty => "No value fits an empty list. List the values, or delete `enum`.",
        Code::EnumNull => {
            "In OpenAPI 3.0, `nullable: true` next to `enum` allows null. Add it, or delete null \
             from the list."
        }
        Code::EnumType => {
            "Correct the value or `type`. In YAML, quote numbers, `true` and `false` in an `enum` of \
             strings."
        }
        Code::ConstKeyword => "OpenAPI 3.1 has `const`. In 3.0 write `enum` with this one value.",
        Code::EnumMixed => {
            "A Rust enum has values of one type, so any value is accepted here. Add `type` and keep \
             the values of that type, or write `oneOf` with an `enum` for each type."
        }
        Code::EnumDuplicate => "The value counts once. Delete the second one, or correct it.",
        Code::RequiredEmpty => {
            "OpenAPI 3.0 requires at least one name. Delete `required`: without it all properties \
             are optional."
        }
        Code::RequiredMalformed => {
            "`required` of a schema is a list of property names: `required: [id, name]`. It is next \
             to `properties`, not inside of a property."
        }
        Code::RequiredDuplicate => "The name counts once. Delete the second one, or correct it.",
        Code::RequiredUnknown => {
            "Correct the name, or describe the property under `properties`. Without a description \
             the client has no field for it."
        }
        Code::Bounds => {
            "The smaller limit is above the larger one (`minLength` and `maxLength`, `minimum` and \
             `maximum`, and so on). Correct one of them. Limits are shown in the documentation of the \
             client; they do not change types."
        }
        Code::DefaultMismatch => {
            "Write a value that fits the type, the format and the `enum` of the schema. The default \
             is only shown in the documentation of the client."
        }
        Code::ReadAndWriteOnly => {
            "A property that is neither sent nor received has no use. Keep `readOnly` if only \
             responses have it, or `writeOnly` if only requests have it."
        }
        Code::InfiniteSchema => {
            "Each value would have to contain another value of the same schema. Make the property \
             that leads back optional or nullable, or make it a list."
        }
        Code::NotSchema => {
            "Describe the values that fit rather than those that do not. Until then the client has \
             any JSON value here."
        }
        Code::EmptyComposition => {
            "Strictly, no value matches an empty `oneOf` or `anyOf`. It is read as if it were not there. \
             List at least one schema, or delete the keyword."
        }
        Code::AllOfTypes => {
            "The client reads a property by its type in the earlier branch, and a whole value as \
             any JSON. Make the branches agree, or write `oneOf` if a value fits only one of them."
        }
        Code::AllOfClosed => {
            "`additionalProperties: false` in a branch of `allOf` only knows the properties of that \
             branch, so strictly no value fits. Delete it there. The generated type has the \
             properties of all branches."
        }
        Code::AllOfUnion => {
            "Only branches that are objects are merged. Move the `oneOf` to a separate property, or \
             repeat the shared properties in each of its members."
        }
        Code::AllOfTooDeep => {
            "Each schema of such a chain has the members of all before it, so a long chain would \
             fill the memory. Join some of its schemas into one."
        }
        Code::AllOfCycle => {
            "A schema that includes itself by `allOf` has no finite description. Refer to the schema \
             from a property instead, or delete the branch."
        }
        Code::DiscriminatorProperty => {
            "The property that the discriminator names distinguishes the members of a union. \
             Describe it in each member as a string, and list it under `required` there."
        }
        Code::DiscriminatorWithoutProperty => {
            "Describe the property under `properties`, or correct `propertyName`. Outside of `oneOf` \
             and `anyOf` a discriminator has no effect on the client."
        }
        Code::DiscriminatorMapping => {
            "The value of a mapping is the name of a schema under `components/schemas`, or a \
             reference to one. Correct it, or add the schema."
        }
        Code::DiscriminatorNotAMember => {
            "Add a reference to that schema to `oneOf` or `anyOf`, or delete the entry of the \
             mapping, which has no effect."
        }
        Code::DiscriminatorInline => {
            "Move the member to `components: {schemas: …}` and refer to it, or give its \
             discriminator property an `enum` of one value. Without either, a value is read as the \
             member that describes most of its properties."
        }
        Code::AmbiguousUnion => {
            "The union has no discriminator, so a value is read as the member that describes most \
             of its properties. These two members describe the same properties, so the later one is \
             never chosen. Add a discriminator, or a property that only one of them has."
        }
        Code::Paging => {
            "The paging rule of the configuration expects a response with a list of items and the \
             token of the next page. The method is generated without paging. If the operation has \
             no pages, there is nothing to do."
        }
    }
}
