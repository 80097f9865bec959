//! Compares the requests of the client with recorded calls.
//!
//! A record has the arguments of a call of another client for the same service, and its request. The same operation is
//! called by name, with the same arguments, on a client with the same settings; method, target, headers and body must
//! be equal. One difference is intended: a `DELETE` has no body here, and so no content type.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use botpress_client::Error;
use serde::Deserialize;
use serde_json::Value;

use crate::server::{Request, Server};

/// The environment variable that names further files of records, separated by commas.
pub const FURTHER: &str = "WIRE_RECORDS";

/// Defines, for each API, a function that connects its client, and maps its name to calls by name.
macro_rules! apis {
    ($($(#[$doc:meta])* $api:ident: $($setter:ident = $value:literal),+;)+) => {
        $(
            $(#[$doc])*
            ///
            /// # Panics
            ///
            /// When `origin` is not a valid base URL.
            pub fn $api(origin: &str) -> botpress_client::$api::Client {
                builders::$api(origin)
                    .build()
                    .expect("a client of a loopback server")
            }
        )+

        /// Builders of the same clients, for further settings.
        pub mod builders {
            $(
                $(#[$doc])*
                pub fn $api(origin: &str) -> botpress_client::$api::ClientBuilder {
                    botpress_client::$api::Client::builder()
                        .base_url(origin)
                        $(.$setter($value))+
                }
            )+
        }

        /// The APIs whose records can be compared.
        pub const APIS: &[&str] = &[$(stringify!($api)),+];

        /// A client of any of the APIs, set up as for all records.
        #[expect(non_camel_case_types, reason = "the variants are the modules of the APIs")]
        #[derive(Debug, Clone)]
        pub enum AnyClient {
            $($(#[$doc])* $api(botpress_client::$api::Client)),+
        }

        impl AnyClient {
            /// Connects to the API with this name, if it is compiled in.
            pub fn connect(api: &str, origin: &str) -> Option<Self> {
                match api {
                    $(stringify!($api) => Some(Self::$api($api(origin))),)+
                    _ => None,
                }
            }

            /// Calls an operation by name.
            ///
            /// # Errors
            ///
            /// The errors of the client.
            pub async fn call(&self, operation: &str, arguments: Value) -> Result<Value, Error> {
                match self {
                    $(Self::$api(client) => client.call(operation, arguments).await,)+
                }
            }
        }
    };
}

// A further API is one more line here (and its feature, if it has one that is off by default).
apis! {
    /// A Runtime client, set up as for all records.
    runtime: token = "tok_123", bot_id = "bot_1", integration_id = "int_1", integration_alias = "alias_1";
    /// An Admin client, set up as for all records.
    admin: token = "tok_123", workspace_id = "wks_1";
    /// A Files client, set up as for all records.
    files: token = "tok_123", bot_id = "bot_1", integration_id = "int_1", integration_alias = "alias_1";
    /// A Tables client, set up as for all records.
    tables: token = "tok_123", bot_id = "bot_1", integration_id = "int_1", integration_alias = "alias_1";
    /// A Chat client, set up as for all records.
    chat: user_key = "key_123";
}

/// A file of records.
#[derive(Debug, Clone, Deserialize)]
pub struct Records {
    /// The path of the file.
    #[serde(skip)]
    pub path: PathBuf,
    /// The API that was called.
    pub api: String,
    /// The calls.
    pub records: Vec<Record>,
}

/// One recorded call.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Record {
    /// The operation that was called.
    pub operation_id: String,
    /// `min` with the required arguments, `full` with all; other files may have others.
    #[serde(default)]
    pub variant: String,
    /// The arguments: one flat object of parameters and body members.
    #[serde(default)]
    pub args: Value,
    /// The HTTP method that was sent.
    pub method: String,
    /// Path and query that were sent, byte for byte.
    pub target: String,
    /// The headers to compare, names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The JSON that was sent, null without a body.
    #[serde(default)]
    pub body: Value,
}

/// A difference from the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The part of the call.
    pub place: String,
    /// The value in the record.
    pub recorded: String,
    /// The value of the client.
    pub sent: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, recorded, sent } = self;
        write!(f, "{place}\n  recorded {recorded}\n  sent     {sent}")
    }
}

/// The result of a comparison.
#[derive(Debug, Clone, Default)]
pub struct Summary {
    /// Calls that match the record.
    pub matched: usize,
    /// Calls that differ.
    pub differ: usize,
    /// All differences in them.
    pub differences: Vec<Difference>,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} matched, {} differ", self.matched, self.differ)
    }
}

impl Records {
    /// Reads a file of records.
    ///
    /// # Errors
    ///
    /// When it can't be read, or has another form.
    pub fn read(path: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut records: Self = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        path.clone_into(&mut records.path);
        Ok(records)
    }

    /// Returns the record of a call.
    pub fn find(&self, operation: &str, variant: &str) -> Option<&Record> {
        self.records
            .iter()
            .find(|record| record.operation_id == operation && record.variant == variant)
    }
}

/// Returns the files in the folder of the tests, sorted.
///
/// # Errors
///
/// When their folder can't be listed.
pub fn own_files() -> Result<Vec<PathBuf>, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("wire/1.82.0");
    let at_folder = |error| format!("{}: {error}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder).map_err(at_folder)? {
        files.push(entry.map_err(at_folder)?.path());
    }
    files.sort();
    Ok(files)
}

/// Returns the files that [`FURTHER`] names.
pub fn further_files() -> Vec<PathBuf> {
    let named = std::env::var_os(FURTHER).unwrap_or_default();
    let named = named.to_string_lossy();
    named
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .map(PathBuf::from)
        .collect()
}

/// Calls and compares all records in the files.
///
/// # Errors
///
/// When a file can't be read, or its API is not compiled into the client.
pub async fn compare_files(files: &[PathBuf]) -> Result<Summary, String> {
    let mut summary = Summary::default();
    for path in files {
        compare_all(&Records::read(path)?, &mut summary).await?;
    }
    Ok(summary)
}

/// Calls and compares all records.
///
/// # Errors
///
/// When the API is not compiled into the client.
pub async fn compare_all(records: &Records, summary: &mut Summary) -> Result<(), String> {
    let server = Server::json(Value::Object(serde_json::Map::new())).await;
    let client = AnyClient::connect(&records.api, server.origin()).ok_or_else(|| {
        format!(
            "{}: the API `{}` is not compiled into these tests, which have {}",
            records.path.display(),
            records.api,
            APIS.join(", ")
        )
    })?;
    for record in &records.records {
        let response = client.call(&record.operation_id, record.args.clone()).await;
        let mut differences = match server.take().as_slice() {
            [request] => record.compare(request),
            requests => vec![Difference {
                place: "requests".into(),
                recorded: "1".into(),
                sent: requests.len().to_string(),
            }],
        };
        if let Err(error) = response {
            differences.push(Difference {
                place: "outcome".into(),
                recorded: "a response".into(),
                sent: error.to_string(),
            });
        }
        if differences.is_empty() {
            summary.matched += 1;
        } else {
            summary.differ += 1;
        }
        summary
            .differences
            .extend(differences.into_iter().map(|difference| Difference {
                place: format!(
                    "{} {} ({}): {}",
                    records.api, record.operation_id, record.variant, difference.place
                ),
                ..difference
            }));
    }
    Ok(())
}

impl Record {
    /// Returns the differences between a request and the record.
    pub fn compare(&self, request: &Request) -> Vec<Difference> {
        let mut differences = Vec::new();
        let mut check = |place: &str, recorded: &str, sent: &str| {
            if recorded != sent {
                differences.push(Difference {
                    place: place.into(),
                    recorded: recorded.into(),
                    sent: sent.into(),
                });
            }
        };
        check("method", &self.method, &request.method);
        check("target", &self.target, &request.target);
        let bodiless = self.method == "DELETE";
        for name in self.headers_to_compare(request) {
            let recorded = self.headers.get(name).filter(|_| !(bodiless && name == "content-type"));
            let sent = request.header(name);
            check(
                &format!("header {name}"),
                recorded.map_or("nothing", String::as_str),
                sent.as_deref().unwrap_or("nothing"),
            );
        }
        let recorded = if bodiless { &Value::Null } else { &self.body };
        let sent = if request.body.is_empty() {
            Ok(Value::Null)
        } else {
            serde_json::from_str(&request.body)
        };
        if !sent.is_ok_and(|sent| same(recorded, &sent)) {
            check("body", &recorded.to_string(), &format!("{} ", request.body));
        }
        differences
    }

    /// Returns the headers in the record, and those that a request may have only if the record does.
    fn headers_to_compare<'a>(&'a self, request: &'a Request) -> BTreeSet<&'a str> {
        let telling =
            |name: &&str| name.starts_with("x-") || ["authorization", "content-type", "cookie"].contains(name);
        let sent = request.headers.iter().map(|(name, _)| name.as_str());
        let recorded = self.headers.keys().map(String::as_str);
        recorded.chain(sent.filter(telling)).collect()
    }
}

/// True if two JSON values are equal: numbers by value, objects in any order.
pub fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            left == right || (left.is_f64() || right.is_f64()) && left.as_f64() == right.as_f64()
        }
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(key, left)| right.get(key).is_some_and(|right| same(left, right)))
        }
        _ => left == right,
    }
}
