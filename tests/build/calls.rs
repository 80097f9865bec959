//! From models to the text of typed calls. Each is a function that takes arguments as JSON, gives them to the method and
//! the setters as the types that these ask for, and sends.

use std::fmt::Write as _;

use botpress_codegen::model::{
    Api, Body, BodyKind, Field, Float, Integer, ObjectType, Operation, Parameter, Success, Ty,
    TypeKind,
};

/// All calls of all APIs: a table, and the functions that it names.
pub(crate) fn write(apis: &[Api]) -> String {
    let mut text = String::from("pub(in super::super) static CALLS: &[Call] = &[\n");
    for api in apis {
        for operation in &api.operations {
            let names: Vec<&str> = operation.parameters.iter().map(|p| &*p.wire).collect();
            let read = matches!(
                operation.success,
                Success::One | Success::OneOrEmpty | Success::Stream
            );
            let json = operation
                .answer()
                .filter(|answer| read && matches!(answer.kind, BodyKind::Json | BodyKind::Events));
            let answer = json.map_or_else(
                || "None".to_owned(),
                |answer| format!("Some(rewritten::<{}>)", absolute(api, &ty(api, &answer.ty))),
            );
            let streams = operation.success == Success::Stream;
            let _ = writeln!(
                text,
                "Call {{ api: {:?}, id: {:?}, arguments: &{names:?}, send: {}::{}, streams: {streams}, answer: {answer} }},",
                api.module, operation.id, api.module, operation.method_name
            );
        }
    }
    text.push_str("];\n");
    for api in apis {
        let _ = writeln!(
            text,
            "mod {0} {{\nuse super::*;\n#[allow(unused_imports)]\nuse botpress_client::{0}::types;",
            api.module
        );
        for operation in &api.operations {
            call(&mut text, api, operation);
        }
        text.push_str("}\n");
    }
    text
}

/// The same type outside of the API's module.
fn absolute(api: &Api, ty: &str) -> String {
    ty.replace(
        "types::",
        &format!("botpress_client::{}::types::", api.module),
    )
}

fn call(text: &mut String, api: &Api, operation: &Operation) {
    let (required, optional): (Vec<&Parameter>, Vec<&Parameter>) = operation
        .parameters
        .iter()
        .partition(|parameter| parameter.required);
    let mut arguments: Vec<String> = required
        .iter()
        .map(|it| format!("a.required::<{}>({:?})", argument(api, &it.ty), it.wire))
        .collect();
    let body = operation
        .body
        .as_ref()
        .filter(|body| body.content.kind != BodyKind::Empty);
    let _ = writeln!(
        text,
        "pub(super) fn {}(service: &Service<'_>, a: &Arguments) -> Sending {{",
        operation.method_name
    );
    let _ = writeln!(text, "let client = service.{}();", api.module);
    let mut setter = String::new();
    if let Some(body) = body {
        let object = object(api, &body.content.ty).filter(|_| body.content.kind == BodyKind::Json);
        let _ = writeln!(text, "let body = {};", body_value(api, body));
        if let Some(object) = object {
            built(text, api, &body.content.ty, object);
        }
        if body.required {
            arguments.push("body".to_owned());
        } else {
            setter = format!("let call = call.{}(body);\n", body.content.name);
        }
    }
    let (method, arguments) = (&operation.method_name, arguments.join(", "));
    let _ = writeln!(text, "let call = client.{method}({arguments});");
    for parameter in optional {
        set(text, api, parameter);
    }
    text.push_str(&setter);
    let map = match operation.success {
        Success::Stream => {
            // A stream of records is asked in another way; no document of this project has one.
            text.push_str(
                "let mut events = call.events();\nBox::pin(async move { events.try_next().await.map(|event| written(&event)) })\n}\n",
            );
            return;
        }
        Success::One => "|answer| written(&answer)",
        Success::OneOrEmpty => "|answer| answer.map_or(Value::Null, |answer| written(&answer))",
        // It has no form on the wire that says which one it is.
        Success::ByStatus(_) => "|answer| Value::from(answer.status())",
        Success::Bytes => "|answer| Value::from(String::from_utf8_lossy(&answer))",
        Success::Empty => "|()| Value::Null",
    };
    let _ = writeln!(
        text,
        "Box::pin(async move {{ call.send().await.map({map}) }})\n}}"
    );
}

/// Sets an optional parameter when it is given: whole, or member by member when that is asked for.
fn set(text: &mut String, api: &Api, parameter: &Parameter) {
    let Parameter {
        name,
        entry_name,
        wire,
        ..
    } = parameter;
    let ty = argument(api, &parameter.ty);
    let _ = writeln!(text, "let call = match a.optional::<{ty}>({wire:?}) {{");
    if !entry_name.is_empty() {
        let member = match api.types.behind(&parameter.ty) {
            Ty::Map(member) => argument(api, member),
            _ => "Value".to_owned(),
        };
        let _ = writeln!(
            text,
            "Some(_) if a.member_by_member => a.required::<BTreeMap<String, {member}>>({wire:?}).into_iter().fold(call, |call, (key, value)| call.{entry_name}(key, value)),"
        );
    }
    let _ = writeln!(
        text,
        "Some(value) => call.{name}(value),\nNone => call,\n}};"
    );
}

/// Builds the body a second time, by `new` and setters, and compares.
fn built(text: &mut String, api: &Api, body: &Ty, object: &ObjectType) {
    // What can be only one value is there already.
    let asked = object
        .fields
        .iter()
        .filter(|field| !(field.required && has_one_value(api, field)));
    let (required, optional): (Vec<&Field>, Vec<&Field>) =
        asked.partition(|field| field.required && !field.read_only);
    let arguments: Vec<String> = required
        .iter()
        .map(|field| format!("a.member::<{}>({:?})", field_type(api, field), field.wire))
        .collect();
    let by_name = match api.types.behind(body) {
        Ty::Named(id) => !api.types[*id].builder_name.is_empty() && !required.is_empty(),
        _ => false,
    };
    let name = ty(api, body);
    let begun = if by_name {
        let set = required.iter().zip(&arguments);
        let set = set.map(|(field, value)| format!(".{}({value})", field.name));
        format!("{name}::builder(){}", set.collect::<String>())
    } else {
        format!("{name}::new({})", arguments.join(", "))
    };
    let _ = writeln!(text, "let built = {begun};");
    for field in optional.iter().filter(|field| !field.read_only) {
        let (wire, name, ty) = (&field.wire, &field.name, field_type(api, field));
        let _ = writeln!(
            text,
            "let built = match a.member_if_any::<{ty}>({wire:?}) {{ Some(value) => built.{name}(value), None => built }};"
        );
    }
    if let Some(others) = &object.additional {
        let known: Vec<&str> = object.fields.iter().map(|field| &*field.wire).collect();
        let _ = writeln!(
            text,
            "let built = a.other_members::<{}>(&{known:?}).into_iter().fold(built, |built, (key, value)| built.{}(key, value));",
            ty(api, others),
            object.additional_name
        );
    }
    if by_name {
        text.push_str("let built = built.build();\n");
    }
    text.push_str("assert_eq!(built, body, \"built and read\");\n");
}

/// Whether the field is an enum of one value.
fn has_one_value(api: &Api, field: &Field) -> bool {
    match api.types.behind(&field.ty) {
        Ty::Named(id) => match &api.types[*id].kind {
            TypeKind::Enum(values) => values.variants.len() == 1,
            _ => false,
        },
        _ => false,
    }
}

/// The type that a field's setter takes.
fn field_type(api: &Api, field: &Field) -> String {
    let (inner, null) = match &field.ty {
        Ty::Nullable(inner) => (&**inner, true),
        ty => (ty, field.nullable),
    };
    let inner = ty(api, inner);
    match (null, field.required) {
        (false, _) => inner,
        (true, true) => format!("Option<{inner}>"),
        (true, false) => format!("Nullable<{inner}>"),
    }
}

fn body_value(api: &Api, body: &Body) -> String {
    match body.content.kind {
        BodyKind::Json | BodyKind::Form | BodyKind::Empty => {
            format!("a.body::<{}>()", ty(api, &body.content.ty))
        }
        BodyKind::Multipart => "botpress_client::Multipart::new()".to_owned(),
        BodyKind::Text | BodyKind::Bytes | BodyKind::Events => "a.text()".to_owned(),
    }
}

/// The struct behind a type, when it is one.
fn object<'a>(api: &'a Api, ty: &'a Ty) -> Option<&'a ObjectType> {
    match api.types.behind(ty) {
        Ty::Named(id) => match &api.types[*id].kind {
            TypeKind::Object(object) => Some(object),
            _ => None,
        },
        _ => None,
    }
}

/// The type of a parameter's argument: never on the heap.
fn argument(api: &Api, it: &Ty) -> String {
    match api.types.behind(it) {
        Ty::Boxed(inner) => ty(api, inner),
        _ => ty(api, it),
    }
}

/// A type as the tests write it.
fn ty(api: &Api, it: &Ty) -> String {
    match it {
        Ty::Any => "Value".to_owned(),
        Ty::Unit | Ty::JsonObject => "JsonObject".to_owned(),
        Ty::Bool => "bool".to_owned(),
        Ty::Integer(Integer::I32) => "i32".to_owned(),
        Ty::Integer(Integer::I64) => "i64".to_owned(),
        Ty::Integer(Integer::U32) => "u32".to_owned(),
        Ty::Integer(Integer::U64) => "u64".to_owned(),
        Ty::Float(Float::F32) => "f32".to_owned(),
        Ty::Float(Float::F64) => "f64".to_owned(),
        Ty::String | Ty::Bytes => "String".to_owned(),
        Ty::DateTime => "DateTime".to_owned(),
        Ty::Date => "Date".to_owned(),
        Ty::List(item) => format!("Vec<{}>", ty(api, item)),
        Ty::Tuple(items) => {
            let items: Vec<String> = items.iter().map(|item| ty(api, item)).collect();
            format!("({},)", items.join(", "))
        }
        Ty::Map(value) => format!("BTreeMap<String, {}>", ty(api, value)),
        Ty::Nullable(inner) => format!("Option<{}>", ty(api, inner)),
        Ty::Boxed(inner) => format!("Box<{}>", ty(api, inner)),
        Ty::Tuple(items) => {
            let items: Vec<String> = items.iter().map(|item| ty(api, item)).collect();
            format!("({},)", items.join(", "))
        }
        Ty::Named(id) => format!("types::{}", api.types[*id].name),
    }
}
