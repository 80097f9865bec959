//! Words, keywords and identifiers: how a name of a document becomes a name in Rust, and which names are free. A ground
//! room.
//!
//! The pass `name` decides which item gets which name; this room does not know the model.

mod scope;
pub(crate) mod words;

pub(crate) use scope::{Scope, escape};

/// Names with another meaning in emitted type modules.
pub(crate) const TYPE_NAMES: &[&str] = &[
    "BTreeMap",
    "Box",
    "Blank",
    "Bytes",
    "Clone",
    "Date",
    "DateTime",
    "Debug",
    "Default",
    "Deserialize",
    "Eq",
    "Err",
    "From",
    "Hash",
    "Into",
    "IntoIterator",
    "IntoList",
    "IntoMap",
    "IntoObjectMap",
    "IntoObjects",
    "JsonObject",
    "None",
    "Nullable",
    "Ok",
    "OpenObject",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Serialize",
    "Some",
    "String",
    "UnknownMembers",
    "UnknownValue",
    "Value",
    "Vec",
];

/// True if `name` can be the name of a type.
pub(crate) fn is_type_name(name: &str) -> bool {
    words::camel(&words::of(name)) == name && !TYPE_NAMES.contains(&name)
}

/// Returns the name of a module for a file, without folder and extension: `send_it` for `guide/send-it.md`.
pub(crate) fn module_of_file(file: &str) -> String {
    let name = file.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    escape(&words::snake(&words::of(stem)))
}

/// True if `name` can be the name of an API's module, which is also a cargo feature.
pub(crate) fn is_module_name(name: &str) -> bool {
    const TAKEN: &[&str] = &[
        "alloc",
        "blocking",
        "core",
        "default",
        "dynamic",
        "error_type",
        "gzip",
        "http",
        "http2",
        "native_tls",
        "rustls",
        "std",
        "support",
        "tracing",
    ];
    words::snake(&words::of(name)) == name && escape(name) == name && !TAKEN.contains(&name)
}
