//! How to mend a finding of each kind: what `botpress-codegen explain` says below the meaning.

use super::Code;

/// A few sentences for a person who has this finding in front of them.
#[expect(clippy::too_many_lines, reason = "a table, one entry a code")]
pub(super) const fn of(code: Code) -> &'static str {
    match code {
        Code::Encoding => {
            "Documents are read as UTF-8. Save the file as UTF-8; most editors offer it under \
             `Save with encoding`."
        }
        Code::EmptyDocument => {
            "The file is empty, or holds only white space, comments or `null`. Check that the path \
             names the file that was meant, and that the download was complete."
        }
        Code::RootNotObject => {
            "An OpenAPI document is one object with `openapi`, `info` and `paths`. Check that the \
             file is the document itself, and not a list of documents or an error page."
        }
        Code::JsonSyntax => {
            "Mend the text at the place that is shown. JSON has no comments and no comma behind the \
             last member. A text that starts with `{` or `[`, or a file called `.json`, is read as \
             JSON; any other is read as YAML."
        }
        Code::YamlSyntax => {
            "Mend the text at the place that is shown. Often a line is indented by other spaces than \
             its siblings, a tab is used for indentation, or a value with `: ` or `#` needs quotes."
        }
        Code::DuplicateKey => {
            "Readers of JSON and YAML disagree on which of two equal keys counts, so neither is \
             used. Delete one of them, or merge what they say under one key."
        }
        Code::TooDeep => {
            "Values may be nested up to 127 levels. Give inner schemas names under `components: \
             {schemas: …}` and refer to them by `$ref`: a reference adds no depth."
        }
        Code::SeveralDocuments => {
            "In YAML a line `---` starts another document. Keep one document in the file, and put \
             the others into files of their own."
        }
        Code::RecursiveAlias => {
            "A YAML alias (`*name`) must come after the value of its anchor (`&name`), not inside \
             it. Describe recursive data by `$ref: '#/components/schemas/Name'` instead."
        }
        Code::AliasExpansion => {
            "Aliases that stand for values with aliases can grow without end, so their number is \
             limited. Describe shared shapes once under `components` and refer to them by `$ref`."
        }
        Code::MergeKey => {
            "`<<` copies the members of an object into the object around it. Let it name an alias of \
             an object, or a list of such aliases, or quote the key if a member called `<<` is meant."
        }
        Code::KeyNotScalar => {
            "A key is text in JSON. Quote it if it starts with `[` or `{`. A `?` at the start of a \
             line makes what follows a key; quote it too if it is text."
        }
        Code::UnsupportedTag => {
            "Tags (`!name`) are not followed, and nothing is loaded. Write the value itself, and \
             quote text that starts with `!`."
        }
        Code::NotAJsonNumber => {
            "`.inf` and `.nan` are numbers in YAML only. Leave the limit or the default out, or \
             quote the value if text is meant."
        }
        Code::OverlayVersion => "An overlay begins with `overlay: 1.0.0` or `overlay: 1.1.0`.",
        Code::OverlayStructure => {
            "An overlay has `overlay`, `info` with `title` and `version`, and `actions`, each with a \
             `target` and what to do there. Mend what the message names."
        }
        Code::OverlayTarget => {
            "A target is a JSONPath as RFC 9535 has it, such as `$.paths['/pets'].get`. Mend it where \
             the message points."
        }
        Code::OverlayNoMatch => {
            "Nothing in the document is at the target, so the action is a mistake, or the document has \
             changed. Point it at what is there now, or delete it."
        }
        Code::OverlayMismatch => {
            "What the action writes can't be brought together with what is there. To replace a value of \
             another kind, remove it in an action before this one."
        }
        Code::OverlayCopy => {
            "`copy` is a JSONPath that selects exactly one value. Name that value."
        }
        Code::OverlayTooLarge => {
            "Copies of copies would fill the memory. Write what is meant with fewer actions."
        }
        Code::OverlayExtends => {
            "`extends` names the document that the overlay is for, and it is applied to another one. \
             Change `extends`, or give the overlay to the document that it names."
        }
        Code::OverlayWithoutEffect => {
            "The document says already what the action says. Delete the action."
        }
        Code::Version => {
            "Documents of OpenAPI 3.0, 3.1 and 3.2 can be read. Write the version that the document \
             keeps to, `openapi: 3.1.1`. Many tools convert documents of Swagger 2.0."
        }
        Code::ExclusiveFields => {
            "The specification allows one of the two fields. Keep the one that the others of its kind \
             have, and delete the other."
        }
        Code::TagParent => {
            "Write the name of a tag that is listed under `tags`, or add a tag of this name. Groups of \
             operations do not depend on it."
        }
        Code::TypeTwice => "A list of types is a set. Delete one of the two.",
        Code::LeftOverNullable => {
            "Since OpenAPI 3.1 null is a type. Write `type: [string, 'null']`, or `oneOf` with \
             `{type: 'null'}` where the schema is a reference."
        }
        Code::AdditionalMethod => {
            "`additionalOperations` has the methods that a path item has no field for, each as it is \
             sent: `COPY`. Put operations of GET, POST and the others into their fields."
        }
        Code::QueryString => {
            "A parameter with `in: querystring` is the whole query of the URL. It has `content` with \
             one media type, `application/x-www-form-urlencoded` above all."
        }
        Code::ServerDefault => {
            "Since OpenAPI 3.1 the default must be one of the values. Add it to `enum`, or choose one \
             that is listed."
        }
        Code::QueryStringForm => {
            "The client can write a query as a form. Describe its parameters one by one, or use the \
             media type `application/x-www-form-urlencoded`."
        }
        Code::ConditionalSchema => {
            "The type has the members that are described without a condition, and keeps others as they \
             come. Write `oneOf` with a schema for each case to get a variant for each."
        }
        Code::MutualTls => {
            "The certificate is given to the connection, not to a call. Give the client a transport \
             that has it; operations that ask for nothing else need no credentials."
        }
        Code::VersionIncomplete => {
            "Write the version with three numbers: `openapi: 3.0.3`. The third changes nothing for \
             the client."
        }
        Code::Structure => {
            "This is a gap in the checks of the generator: the message says what could not be read, \
             without the place. Please report it with the document. Until it is mended, take the \
             part that the message names out of the document."
        }
        Code::MissingField => {
            "Add the field that the message names. If there is one of a similar name beside it, it \
             may be misspelt; names are case-sensitive."
        }
        Code::UnknownField => {
            "Correct the name if it is misspelt, or move the field to where OpenAPI has it. A field \
             of your own starts with `x-`. A newer version of OpenAPI may know the field; the \
             message says so then."
        }
        Code::WrongType => {
            "Write a value of the type that the message names. In YAML `yes`, `1.0` and dates may \
             be other types than text: quote them. Leave a field out rather than set it to null."
        }
        Code::IgnoredKeyword => {
            "The client accepts at least as much without this keyword, so generation goes on. Write \
             a value of the type that the message names, or delete the keyword."
        }
        Code::UnquotedText => {
            "YAML takes `1.0` for a number and `true` for a boolean. Put the text in quotes."
        }
        Code::QuotedFlag => "Write `true` or `false` without quotes.",
        Code::DispensableField => {
            "OpenAPI requires the field, and nothing that is generated depends on it. Add it, or ask \
             whoever publishes the document to."
        }
        Code::UnknownValue => {
            "Write one of the values that OpenAPI allows there; they are case-sensitive. Some values \
             of Swagger 2.0 (`in: body`, `type: basic`) are said in another way since OpenAPI 3.0."
        }
        Code::BooleanSchema => {
            "In OpenAPI 3.0 a schema is an object. Write `{}` for `true`, which accepts any value. \
             For `false` delete the property, or write `additionalProperties: false`."
        }
        Code::ItemsList => {
            "OpenAPI 3.0 has one schema for all items. Write `items: {oneOf: […]}` with the schemas \
             that items may have."
        }
        Code::ComponentName => {
            "Rename the component and all references to it, with the letters A to Z, digits, `.`, \
             `_` and `-` only. The client is generated all the same; other tools may refuse the \
             document."
        }
        Code::SchemaNameCasing => {
            "Names like `user_id` and `UserId` become one name in Rust, so the later ones get a \
             number. Rename one of them, or pin a name for it in the configuration."
        }
        Code::DanglingReference => {
            "Correct the reference, or add what it names. It is a JSON pointer behind `#`: each key \
             on the way from the root, with `~1` for `/` and `~0` for `~` inside of a key."
        }
        Code::ExternalReference => {
            "Only the document itself is read. Bring what the reference points at into the document, \
             under `components`; tools that bundle a document from several files do that."
        }
        Code::ReferenceKind => {
            "A reference must lead to the kind of object that is expected where it is written: a \
             schema under `components/schemas`, a response under `components/responses`, and so on. \
             Correct the section, or move the component."
        }
        Code::ReferenceCycle => {
            "Each of these references leads only to the next, so none says what the thing is. \
             Replace one of them by the object itself."
        }
        Code::ReferenceChain => {
            "A reference may lead to a reference, but not through more of them than a person would \
             write. Refer to the object itself."
        }
        Code::MisplacedReference => {
            "OpenAPI 3.0 allows a reference only in some places. Write the object out, or put the \
             reference where the specification allows it (schemas, responses, parameters, and so \
             on)."
        }
        Code::RefSiblings => {
            "OpenAPI 3.0 ignores what is beside `$ref`. Delete it, or wrap the reference: \
             `allOf: [{$ref: …}]` with the keywords beside `allOf`."
        }
        Code::NestingTooDeep => {
            "Lists and maps that hold each other become one type in Rust, and schemas that are written \
             in each other are read together; neither may go deeper than this. Make an object with \
             properties of one in the middle, under `components: {schemas: …}`."
        }
        Code::PathShape => {
            "Parameters of a path are names in braces, and each brace has its other half. Host and \
             prefix belong into `servers`."
        }
        Code::PathSpelling => {
            "White space in a path is sent percent-encoded, and `//` is an empty segment. Servers \
             seldom expect either. A path without its first `/` is read as if it had it, and a parameter \
             that is in it twice has one value. Write the path as the server knows it."
        }
        Code::PathQuery => {
            "OpenAPI keeps queries out of paths. The query is sent with every call of the operation, \
             and names in its braces are parameters. To give callers a choice, declare query \
             parameters under `parameters` instead."
        }
        Code::PathFragment => {
            "A fragment is never sent. Some documents use it for operations that differ only in \
             their bodies or parameters. Each of them is generated, and all are sent to the path \
             before the `#`."
        }
        Code::EquivalentPaths => {
            "Paths that differ only in the names of their parameters match the same requests. Put \
             the operations under one of them, with the same names."
        }
        Code::UndeclaredPathParameter => {
            "Add the parameter to `parameters` of the operation, or of the path for all of its \
             operations: `{name: …, in: path, required: true, schema: …}`. The names are \
             case-sensitive."
        }
        Code::UnusedPathParameter => {
            "Write the parameter into the path in braces, correct its name, or delete its \
             declaration. If it is sent elsewhere, correct `in`."
        }
        Code::DuplicateOperationId => {
            "The operationId becomes the name of a method, and links name operations by it. Give \
             each operation an id of its own."
        }
        Code::OperationId => {
            "The id becomes the name of a method, made of its letters and digits. Write an id like \
             `listPets` to choose the name yourself."
        }
        Code::OperationIdCasing => {
            "Ids like `getPet` and `get_pet` become one name in Rust, so the later method gets \
             another name. Give the operations ids that differ in their words."
        }
        Code::Callbacks => {
            "The client has one type for what the service sends on its own, with a variant for each webhook \
             and callback. This one has no body of JSON: read it as your web server gives it."
        }
        Code::LinkOperation => {
            "A link names its operation by `operationId`, or by `operationRef` with a reference. \
             Write exactly one of them."
        }
        Code::ParameterName => "Write the name under which the server expects the parameter.",
        Code::DuplicateParameter => {
            "A parameter is known by its name and its location, names of headers without regard to \
             case. Delete one of the two. An operation may replace a parameter of its path, but a \
             list may not repeat one."
        }
        Code::PathParameterOptional => {
            "A path has no place for a part that is left out. Add `required: true`. If the service \
             has the path with and without that part, describe two paths."
        }
        Code::HeaderIgnored => {
            "OpenAPI takes `Accept` and `Content-Type` from the media types under `content`, and \
             `Authorization` from security schemes. Say it there and delete the parameter."
        }
        Code::SchemaOrContent => {
            "Write `schema` for a value that a style can write. Write `content` with one media type \
             for a value that is text of that type, such as JSON. Never write both."
        }
        Code::ParameterStyle => {
            "Path parameters have the styles `simple`, `label` and `matrix`; query parameters `form`, \
             `spaceDelimited`, `pipeDelimited` and `deepObject`; headers `simple`; cookies `form`. \
             Write one of them, or leave `style` out."
        }
        Code::DeepObjectStyle => {
            "`deepObject` writes each member of an object as `name[member]=value`. Leave `style` out \
             for any other value, or correct the `type` of the schema."
        }
        Code::ParameterNested => {
            "The styles of OpenAPI write objects of plain values only. If the server reads JSON \
             here, write `content: {application/json: {schema: …}}` in place of `schema`."
        }
        Code::UnexpectedBody => {
            "HTTP gives a body no meaning in these requests, and many servers and proxies drop it. \
             Declare query parameters, or use POST. The method is generated without the body."
        }
        Code::SeveralBodies => {
            "In Swagger 2.0 the parameter with `in: body` is the whole body, and those with `in: formData` make \
             one form. Bring what is sent together in one schema, or make all of it members of the form."
        }
        Code::EmptyContent => {
            "Say what is sent: `content: {application/json: {schema: …}}`. Delete the request body \
             if there is none."
        }
        Code::MediaType => {
            "A media type has a type and a subtype: `application/json`, `text/plain; charset=utf-8`. \
             Correct the key."
        }
        Code::XmlBody => {
            "The client knows JSON, not XML: such a body is text or bytes, whole, and the types of its \
             schema exist all the same. Where the service knows JSON too, add `application/json` to \
             `content`; it is preferred then."
        }
        Code::EncodingUnknown => {
            "`encoding` says how each property of the schema beside it is written. Correct the name, \
             or delete the entry, which has no effect."
        }
        Code::NoResponses => {
            "Add at least the response that a successful call has: `'200'` with its content, or \
             `'204': {description: …}`. Without it the method gives back nothing."
        }
        Code::StatusSpelling => "Write `4XX`, with capital letters.",
        Code::StatusCode => {
            "A status is `100` to `599` in quotes, a range `1XX` to `5XX` with capital letters, or \
             `default`. A key of your own starts with `x-`."
        }
        Code::SeveralSuccessAnswers => {
            "A method that gives back a stream gives back nothing else. If the service chooses between a \
             stream and a single value, describe both as media types of one response: then the caller \
             has a method for each."
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
            "The schemes `basic` and `bearer` are supported. Of any other, the client has no setter. A \
             call that needs it fails before it is sent, unless the caller sets the header \
             `authorization`, or says with `without_credentials` that an interceptor does. If one value \
             serves for all calls, describe an `apiKey` in the header `Authorization`."
        }
        Code::HostSpelling => {
            "In Swagger 2.0 the URL of the API has three parts: `schemes` (`https`), `host` (a name, and \
             perhaps a port) and `basePath`. Write each where it belongs."
        }
        Code::ServerUrl => {
            "Declare each `{name}` of the URL under `variables` of the server, with a default. Each \
             brace that opens must close."
        }
        Code::TypeFile => {
            "`file` was a type in Swagger 2.0. Write `type: string` with `format: binary`."
        }
        Code::UnknownType => {
            "The types are `string`, `number`, `integer`, `boolean`, `array` and `object`. What \
             other languages call `date`, `float` or `uuid` is a `format` of one of them."
        }
        Code::TypeList => {
            "In OpenAPI 3.0 a schema has one type. Write `nullable: true` for `[type, 'null']`, and \
             `oneOf` with a schema each for several types."
        }
        Code::ArrayWithoutItems => {
            "Add `items` with the schema of the elements. Without it the client has a list of any \
             JSON values."
        }
        Code::EnumEmpty => "No value is one of none. List the values, or delete `enum`.",
        Code::EnumNull => {
            "In OpenAPI 3.0 null is allowed by `nullable: true` beside `enum`. Add it, or take null \
             out of the list."
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
        Code::EnumDuplicate => {
            "The value counts once. Delete the second one; perhaps another value was meant."
        }
        Code::RequiredEmpty => {
            "OpenAPI 3.0 asks for at least one name. Delete `required`: all properties are optional \
             without it."
        }
        Code::RequiredMalformed => {
            "`required` of a schema is a list of names of properties: `required: [id, name]`. It \
             is beside `properties`, not inside of a property."
        }
        Code::RequiredDuplicate => {
            "The name counts once. Delete the second one; perhaps another name was meant."
        }
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
            "The service can't mean this default. Write a value of the type, the format and the \
             `enum` beside it. Defaults are shown in the documentation of the client only."
        }
        Code::ReadAndWriteOnly => {
            "A property that is neither sent nor received has no use. Keep `readOnly` for what only \
             responses have, or `writeOnly` for what only requests have."
        }
        Code::InfiniteSchema => {
            "Each value would have to hold another value of the same schema. Make the property that \
             leads back optional or nullable, or let it be a list."
        }
        Code::NotSchema => {
            "Say what the value is rather than what it is not. Until then the client has any JSON \
             value here."
        }
        Code::EmptyComposition => "List at least one schema, or delete the keyword.",
        Code::AllOfTypes => {
            "The client reads a property by its type in the earlier branch, and a whole value as any \
             JSON. Make the branches agree, or write `oneOf` if a value fits one of them."
        }
        Code::AllOfClosed => {
            "`additionalProperties: false` in a branch of `allOf` speaks of the properties of that \
             branch alone, so strictly nothing fits. Delete it there. The generated type has the \
             properties of all branches."
        }
        Code::AllOfUnion => {
            "Branches are merged when they are objects. Put the `oneOf` beside the other properties \
             into a property of its own, or repeat the shared properties in each of its members."
        }
        Code::AllOfTooDeep => {
            "Each schema of such a chain has the members of all before it, so a long chain would fill \
             the memory. Join some of its schemas into one."
        }
        Code::AllOfCycle => {
            "A schema that includes itself by `allOf` has no beginning. Refer to itself from a \
             property instead, or take the branch out."
        }
        Code::DiscriminatorProperty => {
            "The discriminator names a property by which the members are told apart. Describe it in \
             each member as a string, and list it under `required` there."
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
            "Move the member to `components: {schemas: …}` and refer to it, or give its tag property \
             an `enum`. Without either the union is read as the member that knows most of a value."
        }
        Code::AmbiguousUnion => {
            "The union has no tag, so the member that knows most of a value is chosen. These two know \
             the same of every value, so the later one is never chosen. Add a discriminator, or a \
             property that only one of them has."
        }
        Code::Paging => {
            "The paging rule of the configuration expects a response with a list of items and the \
             token of the next page. The method is generated without pages. Nothing needs to be done \
             if the operation has none."
        }
    }
}
