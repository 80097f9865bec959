//! Formats the model for people: a line for each operation, parameter, type and field.

use std::fmt::Write as _;

use botpress_codegen::model::{
    Api, Body, ByStatus, Constant, Content, Docs, Field, NextPage, Operation, PageCount, PageInput, Parameter,
    ParameterLocation, Response, StatusRange, Style, Success, Ty, Type, TypeKind,
};

/// Formats an API.
pub fn api(api: &Api) -> String {
    let mut text = client(api);
    for operation in &api.operations {
        text.push('\n');
        text.push_str(&self::operation(api, operation));
    }
    for (_, ty) in api.types.live() {
        text.push('\n');
        text.push_str(&type_text(api, ty));
    }
    text
}

fn client(api: &Api) -> String {
    let mut text = format!("client of {} {}\n", api.title, api.version);
    for server in &api.servers {
        line(&mut text, format_args!("server {}", server.url));
        for variable in &server.variables {
            let values = if variable.values.is_empty() {
                String::new()
            } else {
                format!(" of {}", variable.values.join(", "))
            };
            let name = spelled(&variable.name, &variable.wire);
            line(&mut text, format_args!("  {name} = {:?}{values}", variable.default));
        }
    }
    for credential in &api.credentials {
        let env = credential
            .env
            .as_ref()
            .map(|env| format!(" from {env}"))
            .unwrap_or_default();
        line(
            &mut text,
            format_args!(
                "credential {} {:?} ({}){env}",
                credential.setter, credential.kind, credential.key
            ),
        );
    }
    for header in &api.client_headers {
        let env = header
            .env
            .as_ref()
            .map(|env| format!(" from {env}"))
            .unwrap_or_default();
        let presence = presence(header.required, false);
        line(
            &mut text,
            format_args!("header {}{presence}{env}", spelled(&header.name, &header.wire)),
        );
    }
    text
}

fn operation(api: &Api, operation: &Operation) -> String {
    let mut text = format!(
        "{} {} {}: {} -> {} [{}]{}\n",
        operation.id,
        operation.method.as_str(),
        operation.path,
        operation.method_name,
        operation.request_name,
        api.groups[operation.group].module,
        if operation.docs.deprecated { " deprecated" } else { "" },
    );
    for parameter in &operation.parameters {
        line(&mut text, format_args!("{}", self::parameter(api, parameter)));
    }
    bodies(&mut text, api, operation);
    for response in &operation.responses {
        line(&mut text, format_args!("responds {}", self::response(api, response)));
    }
    match &operation.success {
        Success::OneOrEmpty => line(&mut text, format_args!("gives it or nothing")),
        Success::ByStatus(types) => line(&mut text, format_args!("gives {}", forms(types))),
        Success::Empty | Success::One | Success::Stream | Success::Bytes => {}
    }
    for response in &operation.errors {
        line(&mut text, format_args!("fails {}", self::response(api, response)));
    }
    if let Some(types) = &operation.failure {
        line(&mut text, format_args!("fails with {}", forms(types)));
    }
    if !operation.security.is_empty() {
        line(
            &mut text,
            format_args!(
                "security {}",
                operation
                    .security
                    .iter()
                    .map(|keys| match keys.as_slice() {
                        [] => "none".to_owned(),
                        keys => keys.join(" and "),
                    })
                    .collect::<Vec<_>>()
                    .join(", ")
            ),
        );
    }
    if let Some(paging) = &operation.paging {
        let at = |way: &[usize]| wires(api, &paging.page, way);
        let input = |input: &PageInput| match input {
            PageInput::Parameter(index) => operation.parameters[*index].wire.clone(),
            PageInput::Member(name) => format!("{name} of the body"),
        };
        let count = |count: &PageCount| match count {
            PageCount::Unknown => String::new(),
            PageCount::More(way) => format!(", more at {}", at(way)),
            PageCount::Total(way) => format!(", total at {}", at(way)),
        };
        let next = match &paging.next {
            NextPage::Token { input: by, at: way } => format!("{} at {}", input(by), at(way)),
            NextPage::Offset { input: by, count: of } => format!("offset {}{}", input(by), count(of)),
            NextPage::Number {
                input: by,
                first,
                count: of,
            } => {
                format!("number {} from {first}{}", input(by), count(of))
            }
            NextPage::Url { at: way } => format!("URL at {}", at(way)),
            NextPage::Link => "header link".to_owned(),
        };
        line(
            &mut text,
            format_args!("pages {} of {} by {next}", at(&paging.items_at), ty(api, &paging.item)),
        );
    }
    text
}

/// Formats the alternatives of the request body.
fn bodies(text: &mut String, api: &Api, operation: &Operation) {
    for content in operation.body.iter().flat_map(Body::contents) {
        let required = operation.body.as_ref().is_some_and(|body| body.required);
        line(text, format_args!("{}", self::content(api, content, required)));
        for field in &content.form {
            let explode = if field.explode { " exploded" } else { "" };
            line(
                text,
                format_args!("  member {}: {:?}{explode}", field.wire, field.style),
            );
        }
        for part in &content.parts {
            let many = if part.many { " many" } else { "" };
            let media_type = part.media_type.as_deref().unwrap_or_default();
            line(
                text,
                format_args!(
                    "  part {}: {}{}{many} as {:?} {media_type}",
                    spelled(&part.name, &part.wire),
                    ty(api, &part.ty),
                    presence(part.required, false),
                    part.kind,
                ),
            );
        }
    }
}

fn parameter(api: &Api, parameter: &Parameter) -> String {
    let location = match parameter.location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
    };
    let style = match parameter.style {
        Style::Simple => String::new(),
        Style::Form if parameter.explode => " form".to_owned(),
        other => format!(" {other:?}"),
    };
    let explode = match parameter.style {
        Style::Form | Style::DeepObject | Style::Dotted | Style::Json => "",
        _ if parameter.explode => " exploded",
        _ => "",
    };
    let reserved = if parameter.allow_reserved { " reserved" } else { "" };
    let entry = if parameter.entry_name.is_empty() {
        String::new()
    } else {
        format!(" entry {}", parameter.entry_name)
    };
    format!(
        "{location} {}: {}{}{style}{explode}{reserved}{entry}{}",
        spelled(&parameter.name, &parameter.wire),
        ty(api, &parameter.ty),
        presence(parameter.required, false),
        docs(&parameter.docs),
    )
}

fn content(api: &Api, content: &Content, required: bool) -> String {
    let method = match content.method_name.as_str() {
        "" => String::new(),
        name => format!(" by {name}"),
    };
    let also = match content.also.as_slice() {
        [] => String::new(),
        also => format!(", {}", also.join(", ")),
    };
    format!(
        "body {}: {}{} as {:?} {}{also}{method}",
        content.name,
        ty(api, &content.ty),
        presence(required, false),
        content.kind,
        content.media_type,
    )
}

fn response(api: &Api, response: &Response) -> String {
    let status = match response.status {
        StatusRange::Exact(status) => status.to_string(),
        StatusRange::Class(class) => format!("{class}XX"),
        StatusRange::Default => "default".to_owned(),
    };
    let beside = response
        .as_stream
        .as_ref()
        .map_or_else(String::new, |beside| format!(" or a stream of {}", ty(api, &beside.ty)));
    format!("{status}: {} as {:?}{beside}", ty(api, &response.ty), response.kind)
}

/// Formats an enum by status.
fn forms(types: &ByStatus) -> String {
    let names: Vec<&str> = types.forms.iter().map(|form| form.name.as_str()).collect();
    format!("{} by status: {}", types.name, names.join(", "))
}

/// Formats one type.
pub fn type_text(api: &Api, ty: &Type) -> String {
    let kind = match &ty.kind {
        TypeKind::Object(_) => "struct",
        TypeKind::Enum(scalar) if scalar.integer => "integer enum",
        TypeKind::Enum(_) => "enum",
        TypeKind::Union(_) => "union",
        TypeKind::Alias(_) => "alias",
        TypeKind::Wrapper(_) => "wrapper",
    };
    let component = match &ty.component {
        Some(component) if *component == ty.name => " component".to_owned(),
        Some(component) => format!(" component {component:?}"),
        None => String::new(),
    };
    let module = ty.group.map_or("shared", |group| api.groups[group].module.as_str());
    let uses = match (ty.in_request, ty.in_response) {
        (true, true) => "sent, received",
        (true, false) => "sent",
        (false, true) => "received",
        (false, false) => "unused",
    };
    let mut text = format!("{kind} {}{component} [{module}] {uses}{}\n", ty.name, docs(&ty.docs));
    match &ty.kind {
        TypeKind::Object(object) => {
            for Constant { wire, value, .. } in &object.constants {
                line(&mut text, format_args!("{wire}: always {value:?}"));
            }
            for field in &object.fields {
                line(&mut text, format_args!("{}", self::field(api, field)));
            }
            if let Some(additional) = &object.additional {
                let name = &object.additional_name;
                line(&mut text, format_args!("{name}: further {}", self::ty(api, additional)));
            }
        }
        TypeKind::Enum(scalar) => {
            for variant in &scalar.variants {
                line(&mut text, format_args!("{}", spelled(&variant.name, &variant.wire)));
            }
            line(&mut text, format_args!("{}: any other", scalar.unknown));
        }
        TypeKind::Union(union) => {
            match &union.tag {
                Some(tag) if tag.declared => line(&mut text, format_args!("by {:?}", tag.property)),
                Some(tag) => line(&mut text, format_args!("by {:?}, inferred", tag.property)),
                None => line(&mut text, format_args!("by trying")),
            }
            for variant in &union.variants {
                let values = if variant.tag_values.is_empty() {
                    String::new()
                } else {
                    format!(" = {}", variant.tag_values.join(" | "))
                };
                line(
                    &mut text,
                    format_args!("{}({}){values}", variant.name, self::ty(api, &variant.ty)),
                );
            }
            line(&mut text, format_args!("{}: any other", union.unknown));
        }
        TypeKind::Alias(target) | TypeKind::Wrapper(target) => {
            line(&mut text, format_args!("= {}", self::ty(api, target)));
        }
    }
    text
}

fn field(api: &Api, field: &Field) -> String {
    let mode = match (field.read_only, field.write_only) {
        (true, _) => " read-only",
        (_, true) => " write-only",
        _ => "",
    };
    format!(
        "{}: {}{}{mode}{}",
        spelled(&field.name, &field.wire),
        ty(api, &field.ty),
        presence(field.required, field.nullable),
        docs(&field.docs),
    )
}

/// Formats a type as in a field.
pub fn ty(api: &Api, of: &Ty) -> String {
    match of {
        Ty::List(inner) => format!("[{}]", ty(api, inner)),
        Ty::Tuple(items) => {
            let items: Vec<String> = items.iter().map(|item| ty(api, item)).collect();
            format!("({})", items.join(", "))
        }
        Ty::Map(inner) => format!("{{{}}}", ty(api, inner)),
        Ty::Nullable(inner) => format!("{}|null", ty(api, inner)),
        Ty::Boxed(inner) => format!("box {}", ty(api, inner)),
        Ty::Named(id) => api.types[*id].name.clone(),
        Ty::Integer(width) => format!("{width:?}").to_lowercase(),
        Ty::Float => "f64".to_owned(),
        other => format!("{other:?}"),
    }
}

fn presence(required: bool, nullable: bool) -> &'static str {
    match (required, nullable) {
        (true, false) => "",
        (true, true) => " nullable",
        (false, false) => " optional",
        (false, true) => " optional nullable",
    }
}

/// Formats a Rust name, with the name on the wire if it differs.
fn spelled(name: &str, wire: &str) -> String {
    if name == wire {
        name.to_owned()
    } else {
        format!("{name} {wire:?}")
    }
}

/// Formats the parts of the docs other than prose.
fn docs(docs: &Docs) -> String {
    let mut text = String::new();
    if docs.deprecated {
        text.push_str(" deprecated");
    }
    if let Some(default) = &docs.default {
        let _ = write!(text, " default {default}");
    }
    text
}

fn line(text: &mut String, line: std::fmt::Arguments<'_>) {
    let _ = writeln!(text, "  {line}");
}

/// Formats the names of the fields on the path from a page to a value.
fn wires(api: &Api, page: &Ty, way: &[usize]) -> String {
    let mut ty = page;
    let mut path = Vec::new();
    for index in way {
        let inner = match api.types.behind(ty) {
            Ty::Nullable(inner) | Ty::Boxed(inner) => api.types.behind(inner),
            ty => ty,
        };
        let Ty::Named(id) = inner else { break };
        let TypeKind::Object(object) = &api.types[*id].kind else {
            break;
        };
        path.push(object.fields[*index].wire.as_str());
        ty = &object.fields[*index].ty;
    }
    path.join(".")
}
