//! Names of everything but types: fields, variants, parameters, methods, modules.

use super::status;
use super::variants::VariantNames;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ident::words;
use crate::ident::{Scope, escape};
use crate::model::{
    Api, BodyKind, ChosenBy, Content, Credential, CredentialKind, Operation, ParameterLocation, Server, Style, Success,
    Ty, Type, TypeKind, Types,
};

/// Methods of every client, and some reserved for later.
const CLIENT_METHODS: &[&str] = &[
    "blocking",
    "builder",
    "call",
    "clone",
    "from_env",
    "into",
    "new",
    "operation",
    "request",
    "to_owned",
    "with",
];

/// Methods of every client builder, and some reserved for later.
const BUILDER_METHODS: &[&str] = &[
    "base_url",
    "build",
    "build_blocking",
    "clone",
    "connect_timeout",
    "deadline",
    "default_header",
    "fake",
    "from_env",
    "http_client",
    "interceptor",
    "into",
    "new",
    "no_proxy",
    "proxy",
    "response_limit",
    "retry",
    "retry_budget",
    "root_certificates",
    "timeout",
    "to_owned",
    "user_agent",
    "without_credentials",
];

/// Methods of every request, and some reserved for later.
const REQUEST_METHODS: &[&str] = &[
    "body_member",
    "clone",
    "deadline",
    "events",
    "header",
    "into",
    "items",
    "new",
    "pages",
    "query",
    "retry",
    "send",
    "send_with_meta",
    "stream",
    "timeout",
    "to_owned",
];

/// Methods of every type with parts, and some reserved for later.
const PARTS_METHODS: &[&str] = &["clone", "into", "new", "part", "to_owned"];

/// Names that emitted operation modules use for other items.
const REQUEST_TYPES: &[&str] = &[
    "ApiClient",
    "ApiError",
    "Argument",
    "Async",
    "BTreeMap",
    "Blocking",
    "Body",
    "BodyKind",
    "Box",
    "ByStatus",
    "Bytes",
    "Call",
    "Client",
    "ClientBuilder",
    "Date",
    "DateTime",
    "Download",
    "Duration",
    "Err",
    "Error",
    "Events",
    "From",
    "FromHeaders",
    "Headers",
    "Into",
    "IntoIterator",
    "Items",
    "JsonObject",
    "Location",
    "Mismatch",
    "Mode",
    "Multipart",
    "None",
    "Nullable",
    "Ok",
    "Operation",
    "Option",
    "Pages",
    "Parameter",
    "Part",
    "PhantomData",
    "Records",
    "Reply",
    "Request",
    "Response",
    "Result",
    "RetryPolicy",
    "Self",
    "Some",
    "String",
    "Style",
    "Upload",
    "Value",
    "Vec",
];

/// Files in the folders of every API.
const MODULES: &[&str] = &["client", "mod", "operations", "shared", "types"];

pub(super) fn claim(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut modules = Scope::with(MODULES);
    for group in &mut api.groups {
        let name = words::ascii(&words::of(&group.segment));
        group.module = escape_module(&modules.claim(&name, "_", "group"));
    }
    client(api);
    let names: Vec<String> = api.types.0.iter().map(|ty| ty.name.clone()).collect();
    for ty in &mut api.types.0 {
        if ty.live {
            members(ty, &names);
        }
    }
    operations(api, diagnostics);
}

/// Reserves the names of functions of the support module that convert arguments: an argument would hide them.
fn reserve_functions(scope: &mut Scope) {
    for name in [
        "any_value",
        "nullable_map",
        "nullable_object_map",
        "object_map",
        "open_objects",
    ] {
        scope.try_claim(name);
    }
}

fn operations(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut methods = Scope::with(CLIENT_METHODS);
    let mut requests = Scope::with(REQUEST_TYPES);
    let headers: Vec<String> = api
        .client_headers
        .iter()
        // Scopes contain names without `r#`.
        .map(|header| header.name.trim_start_matches("r#").to_owned())
        .collect();
    for operation in &mut api.operations {
        let method = words::snake(&words::of(&operation.id));
        let claimed = methods.claim_if(&method, "_", "operation", |name| requests.is_free(&in_capitals(name)));
        if claimed != method && !CLIENT_METHODS.contains(&method.as_str()) {
            diagnostics.push(Diagnostic::new(
                Code::OperationIdCasing,
                &operation.place.child("operationId"),
                format!(
                    "in Rust, `{}` has the same name as another operation; its method is called `{claimed}`",
                    operation.id
                ),
            ));
        }
        requests.try_claim(&in_capitals(&claimed));
        operation.method_name = escape(&claimed);
    }
    for operation in &mut api.operations {
        let name = words::camel(&words::of(&operation.id));
        operation.request_name = requests.claim(&name, "", "Request");
        parameters(operation, &headers, &api.types);
    }
    for operation in &mut api.operations {
        status::claim(operation, &mut requests);
    }
    // Last, so that they do not take the name of an operation.
    for operation in &mut api.operations {
        further_contents(operation, &mut methods, &mut requests);
    }
}

/// Names the further contents of a body, and the types with parts.
fn further_contents(operation: &mut Operation, methods: &mut Scope, requests: &mut Scope) {
    let Some(body) = &mut operation.body else {
        return;
    };
    let method = operation.method_name.trim_start_matches("r#");
    if body.required {
        for content in &mut body.others {
            let name = format!("{method}_{}", form_of(content));
            content.method_name = methods.claim(&name, "_", "body");
        }
    }
    for content in body.contents_mut() {
        if !content.parts.is_empty() {
            let name = format!("{}Parts", operation.request_name);
            content.parts_name = requests.claim(&name, "", "OfBody");
        }
    }
}

/// Returns the name of a content next to others: its kind, or its media type if several have this kind.
pub(super) fn form_of(content: &Content) -> String {
    let subtype = || {
        let essence = content.media_type.split(';').next().unwrap_or_default();
        let (main, sub) = essence.split_once('/').unwrap_or((essence, ""));
        let sub = match (main.trim(), sub.trim()) {
            ("*", "*") => "any",
            (_, "*") => "",
            // `json-patch+json` is a JSON patch.
            (_, sub) => sub.strip_suffix("+json").unwrap_or(sub),
        };
        let named = words::of(sub);
        match (content.kind, named.is_empty()) {
            (_, true) => words::snake(&words::of(main)),
            (BodyKind::Text, _) if sub.trim() != "plain" => {
                format!("text_{}", words::snake(&named))
            }
            (BodyKind::Text, _) => "text".to_owned(),
            (_, false) => words::snake(&named),
        }
    };
    match content.kind {
        BodyKind::Form => "form".to_owned(),
        BodyKind::Multipart if content.is_form_data() => "multipart".to_owned(),
        BodyKind::Bytes if content.media_type.starts_with("application/octet-stream") => "bytes".to_owned(),
        _ => subtype(),
    }
}

/// Names the setters of the parts of a multipart body.
fn parts(content: &mut Content) {
    let mut scope = Scope::with(PARTS_METHODS);
    reserve_functions(&mut scope);
    let wanted: Vec<(&str, String)> = (content.parts.iter())
        .map(|part| (&*part.wire, words::snake(&words::of(&part.wire))))
        .collect();
    let claimed = scope.claim_each(&wanted, "_", "part", false);
    for (part, name) in content.parts.iter_mut().zip(claimed) {
        part.name = escape(&name);
    }
}

/// Returns the name of an operation's descriptor, which is next to its request type.
fn in_capitals(method: &str) -> String {
    escape(method).trim_start_matches("r#").to_uppercase()
}

/// Escapes the name of a module. Its file has the same name, so `r#` is not possible.
fn escape_module(name: &str) -> String {
    let escaped = escape(name);
    escaped
        .strip_prefix("r#")
        .map_or(escaped.clone(), |name| format!("{name}_"))
}

fn client(api: &mut Api) {
    let mut scope = Scope::with(BUILDER_METHODS);
    for reserved in REQUEST_METHODS {
        scope.try_claim(reserved);
    }
    for credential in &mut api.credentials {
        let plain = credential_name(credential);
        // If several keys have the same kind of credential, the key tells them apart.
        let key = words::snake(&words::of(&credential.key));
        let name = if scope.is_free(&plain) || !scope.is_free(&key) {
            plain
        } else {
            key
        };
        if matches!(credential.kind, CredentialKind::Unsupported(_)) {
            continue;
        }
        let setter = scope.claim(&name, "_", "credential");
        if let CredentialKind::ClientCredentials { .. } = credential.kind {
            credential.client_setter = scope.claim("client_credentials", "_", "of_client");
        }
        if matches!(
            credential.kind,
            CredentialKind::Bearer | CredentialKind::Header(_) | CredentialKind::ClientCredentials { .. }
        ) {
            credential.source_setter = scope.claim(&format!("{setter}_source"), "_", "of_tokens");
        }
        credential.setter = escape(&setter);
    }
    for header in &mut api.client_headers {
        let mut words = words::of(&header.wire);
        if words.len() > 1 && words[0] == "x" {
            words.remove(0);
        }
        header.name = escape(&scope.claim(&words::snake(&words), "_", "header"));
    }
    let mut variants = Scope::with(&["Self"]);
    for server in &mut api.servers {
        let name = words::camel(&server_words(server));
        server.name = escape(&variants.claim(&name, "", "Server"));
    }
    let first = api.servers.first_mut().into_iter();
    let first = first.flat_map(|server| &mut server.variables);
    for variable in first.chain(&mut api.more_variables) {
        let name = words::snake(&words::of(&variable.wire));
        variable.name = escape(&scope.claim(&name, "_", "variable"));
    }
}

/// Returns the words for the name of a server: the first words of its description, or its host, or its path.
fn server_words(server: &Server) -> Vec<String> {
    const LONGEST: usize = 4;
    let description = words::of(server.description.as_deref().unwrap_or_default());
    if (1..=LONGEST).contains(&description.len()) {
        return description;
    }
    let url = server.plain_url();
    let host = url.split_once("://").map_or(&*url, |(_, rest)| rest);
    words::of(host.split(['?', '#']).next().unwrap_or_default())
}

fn credential_name(credential: &Credential) -> String {
    match &credential.kind {
        CredentialKind::Bearer | CredentialKind::ClientCredentials { .. } | CredentialKind::Unsupported(_) => {
            "token".to_owned()
        }
        CredentialKind::Basic => "basic_auth".to_owned(),
        CredentialKind::Header(name) | CredentialKind::Query(name) | CredentialKind::Cookie(name) => {
            let mut words = words::of(name);
            if words.len() > 1 && words[0] == "x" {
                words.remove(0);
            }
            words::snake(&words)
        }
    }
}

fn members(ty: &mut Type, names: &[String]) {
    match &mut ty.kind {
        TypeKind::Object(object) => {
            // Types with setters have these methods; other types can use the names for their fields.
            let mut scope = if ty.in_request {
                Scope::with(&["new", "build", "builder"])
            } else {
                Scope::with(&["new"])
            };
            reserve_functions(&mut scope);
            if ty.in_response && object.additional.is_some() {
                scope.try_claim("to");
            }
            if ty.in_request && object.additional.is_some() {
                scope.try_claim("of");
            }
            let wanted: Vec<(&str, String)> = (object.fields.iter())
                .map(|field| (&*field.wire, words::snake(&words::of(&field.wire))))
                .collect();
            let claimed = scope.claim_each(&wanted, "_", "field", false);
            for (field, name) in object.fields.iter_mut().zip(claimed) {
                field.name = escape(&name);
            }
            if object.additional.is_some() {
                object.additional_name = scope.claim("additional", "_", "members");
            } else {
                object.unknown_name = scope.claim("unknown", "_", "members");
            }
        }
        TypeKind::Enum(scalar) => {
            let mut scope = Scope::default();
            let wanted: Vec<(&str, String)> = (scalar.variants.iter())
                .map(|variant| {
                    let called = variant.called.as_deref().map(|called| (called, words::of(called)));
                    let called = called.filter(|(_, words)| !words.is_empty());
                    let (text, words) = called.unwrap_or_else(|| (&variant.wire, words::of(&variant.wire)));
                    (text, words::camel(&words))
                })
                .collect();
            let claimed = scope.claim_each(&wanted, "", "Variant", true);
            for (variant, name) in scalar.variants.iter_mut().zip(claimed) {
                variant.name = escape(&name);
            }
            scalar.unknown = unknown(&mut scope);
        }
        TypeKind::Union(union) => {
            let mut scope = Scope::default();
            let context = VariantNames::of(&ty.name, union, names);
            let wanted: Vec<(&str, String)> = (union.variants.iter())
                .map(|variant| match variant.tag_values.as_slice() {
                    [only] if union.tag.is_some() || union.chosen_by != ChosenBy::Value => {
                        (&**only, words::camel(&words::of(only)))
                    }
                    _ => ("", context.name(&variant.ty)),
                })
                .collect();
            let claimed = scope.claim_each(&wanted, "", "Variant", true);
            for (variant, name) in union.variants.iter_mut().zip(claimed) {
                variant.name = escape(&name);
            }
            union.unknown = unknown(&mut scope);
        }
        TypeKind::Alias(_) | TypeKind::Wrapper(_) => {}
    }
}

fn unknown(scope: &mut Scope) -> String {
    for name in ["Unknown", "Other", "Unrecognized"] {
        if scope.try_claim(name) {
            return name.to_owned();
        }
    }
    scope.claim("NotInDocument", "", "")
}

fn parameters(operation: &mut Operation, headers: &[String], types: &Types) {
    let mut scope = Scope::with(REQUEST_METHODS);
    reserve_functions(&mut scope);
    for header in headers {
        scope.try_claim(header);
    }
    if operation.success == Success::Bytes {
        scope.try_claim("download");
    }
    let wanted: Vec<(&str, String)> = (operation.parameters.iter())
        .map(|parameter| (&*parameter.wire, words::snake(&words::of(&parameter.wire))))
        .collect();
    let claimed = scope.claim_each(&wanted, "_", "param", false);
    for (parameter, name) in operation.parameters.iter_mut().zip(claimed) {
        parameter.name = escape(&name);
    }
    if let Some(body) = &mut operation.body {
        let plain = scope.claim("body", "_", "content");
        if body.required {
            // Each is the argument of a method of its own.
            for content in body.contents_mut() {
                content.name.clone_from(&plain);
            }
        } else {
            for content in &mut body.others {
                content.name = escape(&scope.claim(&form_of(content), "_", "content"));
            }
            body.content.name = plain;
        }
        for content in body.contents_mut() {
            parts(content);
        }
    }
    for parameter in &mut operation.parameters {
        let words = words::of(&parameter.wire);
        let one = words::singular(&words);
        let takes_entries = !parameter.required
            && parameter.location == ParameterLocation::Query
            && match parameter.style {
                Style::Dotted | Style::DeepObject => true,
                style => style != Style::Json && parameter.explode,
            }
            && is_map(&parameter.ty, types);
        if takes_entries && one != words {
            let name = words::snake(&one);
            if scope.try_claim(&name) {
                parameter.entry_name = escape(&name);
            }
        }
    }
}

fn is_map(ty: &Ty, types: &Types) -> bool {
    match ty {
        Ty::Map(_) | Ty::JsonObject | Ty::Any => true,
        Ty::Named(id) => matches!(&types[*id].kind, TypeKind::Alias(ty) if is_map(ty, types)),
        _ => false,
    }
}
