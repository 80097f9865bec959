//! Operations of the API. Generated from Chat API of Botpress 0.0.0; do not edit.

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

            /// Key of the user in whose name the call is made; creating a user returns one.
            pub fn user_key(self, user_key: impl Into<String>) -> Self {
                Self(self.0.header("x-user-key", user_key.into()))
            }
        }
    )*};
}

#[cfg(feature = "blocking")]
pub(super) use common;

mod conversations;
mod messages;
mod users;
mod events;

pub use conversations::*;
pub use messages::*;
pub use users::*;
pub use events::*;

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
    &GET_CONVERSATION,
    &DELETE_CONVERSATION,
    &CREATE_CONVERSATION,
    &LIST_CONVERSATIONS,
    &GET_OR_CREATE_CONVERSATION,
    &LISTEN_CONVERSATION,
    &LIST_MESSAGES,
    &ADD_PARTICIPANT,
    &LIST_PARTICIPANTS,
    &REMOVE_PARTICIPANT,
    &GET_PARTICIPANT,
    &GET_MESSAGE,
    &DELETE_MESSAGE,
    &CREATE_MESSAGE,
    &GET_USER,
    &UPDATE_USER,
    &DELETE_USER,
    &CREATE_USER,
    &GET_OR_CREATE_USER,
    &GET_EVENT,
    &CREATE_EVENT,
];
