//! Words, keywords and identifiers: how a name of a document becomes a name in Rust, and which names are free. A ground
//! room.
//!
//! Which thing gets which name is decided by the pass `name`; nothing here knows the model.

mod scope;
pub(crate) mod words;

pub(crate) use scope::{Scope, escape};

/// Names that emitted type modules use for something else.
pub(crate) const TYPE_NAMES: &[&str] = &[
    "BTreeMap",
    "Box",
    "Bytes",
    "Clone",
    "Date",
    "DateTime",
    "Debug",
    "Default",
    "Deserialize",
    "Err",
    "From",
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
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Serialize",
    "Some",
    "String",
    "UnknownValue",
    "Value",
    "Vec",
];

/// True when `name` can be the name of a type.
pub(crate) fn is_type_name(name: &str) -> bool {
    words::camel(&words::of(name)) == name && !TYPE_NAMES.contains(&name)
}

/// The module that is named as a file, without its folder and its ending: `send_it` of `guide/send-it.md`.
pub(crate) fn module_of_file(file: &str) -> String {
    let name = file.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    escape(&words::snake(&words::of(stem)))
}

/// True when `name` can be the name of an API's module, which is a cargo feature too.
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
