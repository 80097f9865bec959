// Generated from Files API of Botpress 1.82.0; do not edit.
//! The requests of the operations, which the client's methods return.

use crate::support::{Async, Call, Location, Operation, Parameter, Style};

/// Implements the setters of the client's headers.
macro_rules! headers {
    ([$($any:ident)*] $request:ty) => {
        impl<$($any,)* M: crate::support::Mode> $request {
            /// Identifier of the bot on whose behalf the call is made.
            pub fn bot_id(mut self, bot_id: impl Into<String>) -> Self {
                self.0 = self.0.header("x-bot-id", bot_id.into());
                self
            }

            /// Identifier of the integration on whose behalf the call is made.
            pub fn integration_id(mut self, integration_id: impl Into<String>) -> Self {
                self.0 = self.0.header("x-integration-id", integration_id.into());
                self
            }

            /// Alias of the integration instance on whose behalf the call is made.
            pub fn integration_alias(mut self, integration_alias: impl Into<String>) -> Self {
                self.0 = self.0.header("x-integration-alias", integration_alias.into());
                self
            }

            /// Name of the integration on whose behalf the call is made.
            pub fn integration_name(mut self, integration_name: impl Into<String>) -> Self {
                self.0 = self.0.header("x-integration-name", integration_name.into());
                self
            }

            /// Identifier of the user on whose behalf the call is made.
            pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
                self.0 = self.0.header("x-user-id", user_id.into());
                self
            }

            /// Role of the user on whose behalf the call is made.
            pub fn user_role(mut self, user_role: impl Into<String>) -> Self {
                self.0 = self.0.header("x-user-role", user_role.into());
                self
            }
        }
    };
}

/// Implements the methods that all requests share.
macro_rules! request {
    ($request:ident $($sent:tt)*) => {
        crate::support::request!($request $($sent)*);
        headers!([] $request<M>);
    };
}

/// The request of operations without setters: its response is a `T`, read in the form `R`.
#[must_use = "a request does nothing until it is sent"]
pub struct Request<T, M = Async, R = crate::support::Json>(
    Call<M>,
    std::marker::PhantomData<fn() -> (T, R)>,
);
crate::support::request!(Request of T as R);
headers!([T R] Request<T, M, R>);

mod files;

pub use files::*;

/// An operation with the properties that most operations of this API share.
const fn operation(
    id: &'static str,
    method: &'static str,
    path: &'static str,
) -> Operation {
    Operation {
        accept: "application/json",
        security: &[&["BearerAuth"]],
        ..Operation::new(id, method, path)
    }
}

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
        preset: None,
    }
}

/// Describes a path parameter.
const fn path(name: &'static str) -> Parameter {
    parameter(name, Location::Path, Style::Simple, true)
}

/// Describes an optional query parameter.
const fn query(name: &'static str) -> Parameter {
    parameter(name, Location::Query, Style::FormExploded, false)
}

/// Describes a required query parameter.
const fn required_query(name: &'static str) -> Parameter {
    parameter(name, Location::Query, Style::FormExploded, true)
}

/// All operations, for calls by name.
#[cfg(feature = "dynamic")]
pub(super) static OPERATIONS: &[&crate::support::Operation] = &[
    &UPSERT_FILE, &LIST_FILES, &DELETE_FILE, &GET_FILE, &UPDATE_FILE_METADATA, &COPY_FILE,
    &SEARCH_FILES, &LIST_FILE_PASSAGES, &SET_FILE_PASSAGES, &LIST_FILE_TAGS,
    &LIST_FILE_TAG_VALUES, &CREATE_KNOWLEDGE_BASE, &LIST_KNOWLEDGE_BASES,
    &DELETE_KNOWLEDGE_BASE, &UPDATE_KNOWLEDGE_BASE,
];
