// Generated from Tables API of Botpress 1.82.0; do not edit.
//! The requests of the operations, which the client's methods return.

use crate::support::{Location, Operation, Parameter, Style};

/// Implements the methods that all requests share.
macro_rules! request {
    ($request:ident $($sent:tt)*) => {
        crate::support::request!($request $($sent)*);

        impl<M: crate::support::Mode> $request<M> {
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
    };
}

mod tables;

pub use tables::*;

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

/// All operations, for calls by name.
#[cfg(feature = "dynamic")]
pub(super) static OPERATIONS: &[&crate::support::Operation] = &[
    &LIST_TABLES, &CREATE_TABLE, &GET_TABLE, &GET_OR_CREATE_TABLE, &UPDATE_TABLE,
    &DELETE_TABLE, &DUPLICATE_TABLE, &EXPORT_TABLE, &GET_TABLE_JOBS, &IMPORT_TABLE,
    &RENAME_TABLE_COLUMN, &GET_TABLE_ROW, &FIND_TABLE_ROWS, &CREATE_TABLE_ROWS,
    &UPDATE_TABLE_ROWS, &DELETE_TABLE_ROWS, &UPSERT_TABLE_ROWS,
];
