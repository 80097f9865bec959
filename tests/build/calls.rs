//! The text of typed calls. Each is a function that takes arguments as JSON, converts them to the types of the method
//! and the setters, and sends.
//!
//! The types, and the arguments of a method, are read from the generated code, so this does not repeat the logic of the
//! generator. The model has the member or parameter of the document for each name.

use std::fmt::Write as _;

use botpress_codegen::model::{Api, Body, BodyKind, ObjectType, Operation, Parameter, Success, Ty, TypeKind};

use crate::code::{Code, Method, first, name, plain};

/// All calls of all APIs: a table, and the functions that it names.
pub(crate) fn write(apis: &[(Api, Code)]) -> String {
    let mut text = String::from("pub(in super::super) static CALLS: &[Call] = &[\n");
    for (api, code) in apis {
        for operation in &api.operations {
            let names: Vec<&str> = operation.parameters.iter().map(|p| &*p.wire).collect();
            let response = response(code, operation).map_or_else(
                || "None".to_owned(),
                |response| {
                    let module = format!("botpress_client::{}::types::", api.module);
                    format!("Some(rewritten::<{}>)", response.replace("types::", &module))
                },
            );
            let streams = operation.success == Success::Stream;
            let _ = writeln!(
                text,
                "Call {{ api: {:?}, id: {:?}, arguments: &{names:?}, send: {}::{}, streams: {streams}, response: {response} }},",
                api.module, operation.id, api.module, operation.method_name
            );
        }
    }
    text.push_str("];\n");
    for (api, code) in apis {
        let _ = writeln!(
            text,
            "mod {0} {{\nuse super::*;\n#[allow(unused_imports, reason = \"it is written by a program\")]\nuse botpress_client::{0}::types;",
            api.module
        );
        for operation in &api.operations {
            call(&mut text, api, code, operation);
        }
        text.push_str("}\n");
    }
    text
}

/// The method of an operation, and the type of its request.
fn of<'c>(code: &'c Code, operation: &Operation) -> (&'c Method, String) {
    let called = &operation.method_name;
    let method = code.method("ApiClient", called);
    let method = method.unwrap_or_else(|| panic!("ApiClient has no method {called}"));
    let request = method.gives.as_ref().expect("a request");
    (method, name(request))
}

/// The type of a call's result, if it is JSON.
fn response(code: &Code, operation: &Operation) -> Option<String> {
    let (_, request) = of(code, operation);
    let kind = operation.main_response()?.kind;
    if !matches!(kind, BodyKind::Json | BodyKind::Events) {
        return None;
    }
    let given = match operation.success {
        Success::One => code.response(&request)?,
        Success::OneOrEmpty => first(code.response(&request)?)?,
        Success::Stream => {
            let events = code.method(&request, "events")?;
            events.gives.as_ref().and_then(first)?
        }
        _ => return None,
    };
    Some(code.outside(given))
}

fn call(text: &mut String, api: &Api, code: &Code, operation: &Operation) {
    let (method, request) = of(code, operation);
    let name = &operation.method_name;
    let _ = writeln!(
        text,
        "pub(super) fn {name}(service: &Service<'_>, a: &Arguments) -> Sending {{\nlet client = service.{}();",
        api.module
    );
    let parameter = |name: &str| {
        let mut parameters = operation.parameters.iter();
        parameters.find(|parameter| plain(&parameter.name) == name)
    };
    let body = operation
        .body
        .as_ref()
        .filter(|body| body.content.kind != BodyKind::Empty);
    let mut setter = String::new();
    if let Some(body) = body {
        let setter_name = &body.content.name;
        let argument = (method.arguments.iter()).find(|(name, _)| parameter(name).is_none());
        let ty = if let Some((_, ty)) = argument {
            ty
        } else {
            let method = code.method(&request, setter_name);
            let method = method.unwrap_or_else(|| panic!("{request} has no {setter_name}"));
            setter = format!("let call = call.{setter_name}(body);\n");
            &method.arguments[0].1
        };
        let ty = code.value(ty);
        let _ = writeln!(text, "let body = {};", body_value(body, &ty));
        let object = object(api, &body.content.ty).filter(|_| body.content.kind == BodyKind::Json);
        if let Some(object) = object {
            built(text, code, &ty, object);
        }
    }
    let arguments = method.arguments.iter().map(|(name, ty)| match parameter(name) {
        Some(it) => format!("a.required::<{}>({:?})", code.value(ty), it.wire),
        None => "body".to_owned(),
    });
    let arguments: Vec<String> = arguments.collect();
    let _ = writeln!(text, "let call = client.{name}({});", arguments.join(", "));
    for parameter in &operation.parameters {
        let given = (method.arguments.iter()).any(|(name, _)| *name == plain(&parameter.name));
        if !given {
            set(text, code, &request, parameter);
        }
    }
    text.push_str(&setter);
    let map = match operation.success {
        Success::Stream => {
            // A stream of records has another method; no document of this project has one.
            text.push_str(
                "let mut events = call.events();\nBox::pin(async move { events.try_next().await.map(|event| written(&event)) })\n}\n",
            );
            return;
        }
        Success::One => "|response| written(&response)",
        Success::OneOrEmpty => "|response| response.map_or(Value::Null, |response| written(&response))",
        // Its form on the wire does not identify the variant.
        Success::ByStatus(_) => "|response| Value::from(response.status())",
        Success::Bytes => "|response| Value::from(String::from_utf8_lossy(&response))",
        Success::Empty => "|()| Value::Null",
    };
    let _ = writeln!(text, "Box::pin(async move {{ call.send().await.map({map}) }})\n}}");
}

/// Sets a parameter. An optional one is set if it is given: whole, or member by member if requested.
fn set(text: &mut String, code: &Code, request: &str, parameter: &Parameter) {
    let Parameter {
        name, entry_name, wire, ..
    } = parameter;
    let setter = code.method(request, name);
    let setter = setter.unwrap_or_else(|| panic!("{request} has no setter {name}"));
    let ty = code.value(&setter.arguments[0].1);
    if !gives_self(setter) {
        // It changes the type of the request, so it is required.
        let _ = writeln!(text, "let call = call.{name}(a.required::<{ty}>({wire:?}));");
        return;
    }
    let _ = writeln!(text, "let call = match a.optional::<{ty}>({wire:?}) {{");
    if !entry_name.is_empty() {
        let entry = code.method(request, entry_name);
        let entry = entry.unwrap_or_else(|| panic!("{request} has no setter {entry_name}"));
        let member = code.value(&entry.arguments[1].1);
        let _ = writeln!(
            text,
            "Some(_) if a.member_by_member => a.required::<BTreeMap<String, {member}>>({wire:?}).into_iter().fold(call, |call, (key, value)| call.{entry_name}(key, value)),"
        );
    }
    let _ = writeln!(text, "Some(value) => call.{name}(value),\nNone => call,\n}};");
}

/// Returns true for a setter that does not change the type.
fn gives_self(method: &Method) -> bool {
    let gives = method.gives.as_ref();
    gives.is_some_and(|ty| name(ty) == "Self")
}

/// Builds the body again, by `new` and setters, and compares.
fn built(text: &mut String, code: &Code, body: &str, object: &ObjectType) {
    let name = body.trim_start_matches("types::");
    // A type with a builder has its setters there; the setters of required members change the builder's type.
    let builder = format!("{name}Builder");
    let new = code.method(name, "new");
    let holder = if new.is_some() { name } else { &builder };
    let given: Vec<(String, syn::Type)> = match new {
        Some(new) => new.arguments.clone(),
        None => object
            .fields
            .iter()
            .filter_map(|field| Some((field, code.method(&builder, &field.name)?)))
            .filter(|(_, setter)| !gives_self(setter))
            .map(|(field, setter)| (plain(&field.name), setter.arguments[0].1.clone()))
            .collect(),
    };
    let field = |name: &str| {
        let mut fields = object.fields.iter();
        fields.find(|field| plain(&field.name) == name)
    };
    let arguments = given.iter().map(|(argument, ty)| {
        let field = field(argument);
        let field = field.unwrap_or_else(|| panic!("{body} has no field {argument}"));
        format!("a.member::<{}>({:?})", code.value(ty), field.wire)
    });
    let arguments: Vec<String> = arguments.collect();
    let begun = if new.is_some() {
        format!("new({})", arguments.join(", "))
    } else {
        let set = given.iter().zip(&arguments);
        let set = set.map(|((name, _), value)| {
            let field = object.fields.iter().find(|field| plain(&field.name) == *name);
            format!(".{}({value})", field.map_or(name, |field| &field.name))
        });
        format!("builder(){}", set.collect::<String>())
    };
    let _ = writeln!(text, "let built = {body}::{begun};");
    for field in &object.fields {
        // Required and read-only fields have no setter.
        if let Some(setter) = code.method(holder, &field.name)
            && gives_self(setter)
            && let [(_, ty)] = &*setter.arguments
        {
            let _ = writeln!(
                text,
                "let built = match a.member_if_any::<{}>({:?}) {{ Some(value) => built.{}(value), None => built }};",
                code.value(ty),
                field.wire,
                field.name
            );
        }
    }
    if object.additional.is_some() {
        let known: Vec<&str> = object.fields.iter().map(|field| &*field.wire).collect();
        let setter = &object.additional_name;
        let method = code.method(holder, setter);
        let method = method.unwrap_or_else(|| panic!("{body} has no setter {setter}"));
        let _ = writeln!(
            text,
            "let built = a.other_members::<{}>(&{known:?}).into_iter().fold(built, |built, (key, value)| built.{setter}(key, value));",
            code.value(&method.arguments[1].1)
        );
    }
    if new.is_none() {
        text.push_str("let built = built.build();\n");
    }
    text.push_str("assert_eq!(built, body, \"built and read\");\n");
}

fn body_value(body: &Body, ty: &str) -> String {
    match body.content.kind {
        BodyKind::Json | BodyKind::Form | BodyKind::Empty => format!("a.body::<{ty}>()"),
        BodyKind::Multipart => "botpress_client::Multipart::new()".to_owned(),
        BodyKind::Text | BodyKind::Bytes | BodyKind::Events => "a.text()".to_owned(),
    }
}

/// The struct of a type, if it is one.
fn object<'a>(api: &'a Api, ty: &'a Ty) -> Option<&'a ObjectType> {
    match api.types.behind(ty) {
        Ty::Named(id) => match &api.types[*id].kind {
            TypeKind::Object(object) => Some(object),
            _ => None,
        },
        _ => None,
    }
}
