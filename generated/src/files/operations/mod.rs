//! Operations of the API. Generated from Files API of Botpress 1.82.0; do not edit.

use crate::support::{Location, Parameter, Style};

/// What every request can do.
macro_rules! common {
    ($($request:ident)*) => {$(
        impl $request {
            /// Sets a header of this call, in place of one that the client would send.
            pub fn header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                Self(self.0.header(name, value))
            }

            /// Adds a parameter to the query, which need not be one that the document knows.
            pub fn query(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                Self(self.0.query(name, value))
            }

            /// Adds a member to the JSON object that is the body, which need not be one that the document
            /// knows, or replaces the member of that name.
            pub fn body_member(
                self,
                name: impl Into<String>,
                value: impl Into<serde_json::Value>,
            ) -> Self {
                Self(self.0.body_member(name, value))
            }

            /// Sets how long one attempt of this call may take.
            pub fn timeout(self, timeout: std::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }

            /// Sets how long this call may take in all, retries and the waits between them included.
            pub fn deadline(self, deadline: std::time::Duration) -> Self {
                Self(self.0.deadline(deadline))
            }

            /// Sets when this call is sent again after a failure, in place of what the client says.
            pub fn retry(self, policy: crate::support::RetryPolicy) -> Self {
                Self(self.0.retry(policy))
            }

            /// Identifier of the bot that the call acts for.
            pub fn bot_id(self, bot_id: impl Into<String>) -> Self {
                Self(self.0.header("x-bot-id", bot_id.into()))
            }

            /// Identifier of the integration that the call acts for.
            pub fn integration_id(self, integration_id: impl Into<String>) -> Self {
                Self(self.0.header("x-integration-id", integration_id.into()))
            }

            /// Alias of the integration instance that the call acts for.
            pub fn integration_alias(self, integration_alias: impl Into<String>) -> Self {
                Self(self.0.header("x-integration-alias", integration_alias.into()))
            }

            /// Name of the integration that the call acts for.
            pub fn integration_name(self, integration_name: impl Into<String>) -> Self {
                Self(self.0.header("x-integration-name", integration_name.into()))
            }

            /// Identifier of the user that the call acts for.
            pub fn user_id(self, user_id: impl Into<String>) -> Self {
                Self(self.0.header("x-user-id", user_id.into()))
            }

            /// Role of the user that the call acts for.
            pub fn user_role(self, user_role: impl Into<String>) -> Self {
                Self(self.0.header("x-user-role", user_role.into()))
            }
        }
    )*};
}

#[cfg(feature = "blocking")]
pub(super) use common;

mod files;

pub use files::*;

/// Describes a parameter.
const fn parameter(
    name: &'static str,
    location: Location,
    style: Style,
    required: bool,
) -> Parameter {
    Parameter {
        name,
        location,
        style,
        required,
        reserved: false,
    }
}

/// All operations, for calls by name.
#[cfg(feature = "dynamic")]
pub(super) static OPERATIONS: &[&crate::support::Operation] = &[
    &UPSERT_FILE,
    &LIST_FILES,
    &DELETE_FILE,
    &GET_FILE,
    &UPDATE_FILE_METADATA,
    &COPY_FILE,
    &SEARCH_FILES,
    &LIST_FILE_PASSAGES,
    &SET_FILE_PASSAGES,
    &LIST_FILE_TAGS,
    &LIST_FILE_TAG_VALUES,
    &CREATE_KNOWLEDGE_BASE,
    &LIST_KNOWLEDGE_BASES,
    &DELETE_KNOWLEDGE_BASE,
    &UPDATE_KNOWLEDGE_BASE,
];
