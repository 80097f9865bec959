//! The versions of OpenAPI that can be read. Only this file finds out the version of a document.

use serde_json::Value;

/// A version that has its own table in [`check`](crate::check) and reader in [`spec`](crate::spec).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    /// Swagger 2.0.
    V20,
    /// OpenAPI 3.0.
    V30,
    /// OpenAPI 3.1: its schemas are JSON Schema 2020-12.
    V31,
    /// OpenAPI 3.2.
    V32,
}

impl Version {
    /// Returns the version of a document, `None` for any other version or none.
    #[must_use]
    pub fn of(root: &Value) -> Option<Self> {
        if let Some(swagger) = root.get("swagger") {
            // Without quotes, it is a number in YAML.
            let number = swagger.as_f64().is_some_and(|number| (number - 2.0).abs() < 1e-9);
            return (number || swagger == "2.0").then_some(Self::V20);
        }
        let openapi = root.get("openapi")?;
        // Without quotes, `3.0` is a number in YAML.
        let number = openapi.as_number().map(ToString::to_string);
        let mut parts = number.as_deref().or(openapi.as_str())?.split('.');
        match (parts.next()?, parts.next()?) {
            ("3", "0") => Some(Self::V30),
            ("3", "1") => Some(Self::V31),
            ("3", "2") => Some(Self::V32),
            _ => None,
        }
    }

    /// Returns its name for a sentence.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::V20 => "Swagger 2.0",
            Self::V30 => "OpenAPI 3.0",
            Self::V31 => "OpenAPI 3.1",
            Self::V32 => "OpenAPI 3.2",
        }
    }

    /// Returns the header parameters that have no effect, in lower case: other parts of a document describe these
    /// headers. Swagger 2.0 does not forbid them, so there a document without security definitions may describe
    /// `Authorization` as a parameter.
    #[must_use]
    pub fn ignored_headers(self, root: &Value) -> &'static [&'static str] {
        if self == Self::V20 && root.get("securityDefinitions").is_none() {
            &["accept", "content-type"]
        } else {
            &["accept", "content-type", "authorization"]
        }
    }

    /// True if its schemas are those of JSON Schema 2020-12: a reference is one keyword among others, `true` and
    /// `false` are schemas, and null is a type.
    #[must_use]
    pub fn has_json_schema(self) -> bool {
        self >= Self::V31
    }
}
