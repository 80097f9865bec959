// Generated from Admin API of Botpress 1.82.0; do not edit.
//! The requests of the operations, which the client's methods return.

use crate::support::{Async, Call, Location, Operation, Parameter, Style};

/// Implements the setters of the client's headers.
macro_rules! headers {
    ([$($any:ident)*] $request:ty) => {
        impl<$($any,)* M: crate::support::Mode> $request {
            /// Set to `true` if the client supports several instances of one integration on a bot;
            /// instances are then keyed by alias instead of by identifier. A later version drops this
            /// header and always uses the alias.
            pub fn multiple_integrations(
                mut self,
                multiple_integrations: impl Into<String>,
            ) -> Self {
                self.0 = self.0.header("x-multiple-integrations", multiple_integrations.into());
                self
            }

            /// Identifier of the workspace that the call acts on.
            pub fn workspace_id(mut self, workspace_id: impl Into<String>) -> Self {
                self.0 = self.0.header("x-workspace-id", workspace_id.into());
                self
            }
        }
    };
}

/// Implements the methods that all requests share.
macro_rules! request {
    ($request:ident [$($state:ident)+] $($sent:tt)*) => {
        crate::support::request!($request [$($state)+] $($sent)*);
        headers!([$($state)+] $request<M, $($state),+>);
    };
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

mod account;
mod activities;
mod bots;
mod helper;
mod hub;
mod integrations;
mod interfaces;
mod introspect;
mod plugins;
mod quotas;
mod usages;
mod workspace_members;
mod workspaces;

pub use account::*;
pub use activities::*;
pub use bots::*;
pub use helper::*;
pub use hub::*;
pub use integrations::*;
pub use interfaces::*;
pub use introspect::*;
pub use plugins::*;
pub use quotas::*;
pub use usages::*;
pub use workspace_members::*;
pub use workspaces::*;

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
    &RUN_VRL, &GET_ACCOUNT, &UPDATE_ACCOUNT, &DELETE_ACCOUNT, &LIST_PERSONAL_ACCESS_TOKENS,
    &CREATE_PERSONAL_ACCESS_TOKEN, &DELETE_PERSONAL_ACCESS_TOKEN, &SET_ACCOUNT_PREFERENCE,
    &GET_ACCOUNT_PREFERENCE, &LIST_PUBLIC_INTEGRATIONS, &GET_PUBLIC_INTEGRATION_BY_ID,
    &GET_PUBLIC_INTEGRATION, &LIST_PUBLIC_PLUGINS, &GET_PUBLIC_PLUGIN_BY_ID,
    &GET_DEREFERENCED_PUBLIC_PLUGIN_BY_ID, &GET_PUBLIC_PLUGIN, &GET_PUBLIC_PLUGIN_CODE,
    &LIST_PUBLIC_INTERFACES, &GET_PUBLIC_INTERFACE_BY_ID, &GET_PUBLIC_INTERFACE, &CREATE_BOT,
    &LIST_BOTS, &UPDATE_BOT, &GET_BOT, &DELETE_BOT, &ROTATE_BOT_SIGNING_SECRETS, &TRANSFER_BOT,
    &GET_BOT_LOGS, &GET_BOT_WEBCHAT, &GET_BOT_ANALYTICS, &LIST_ACTION_RUNS, &GET_BOT_ISSUE,
    &DELETE_BOT_ISSUE, &LIST_BOT_ISSUES, &LIST_BOT_ISSUE_EVENTS, &LIST_BOT_VERSIONS,
    &CREATE_BOT_VERSION, &GET_BOT_VERSION, &GET_BOT_JSON, &PUBLISH_FROM_BOT_JSON,
    &DEPLOY_BOT_VERSION, &CREATE_INTEGRATION_SHAREABLE_ID, &DELETE_INTEGRATION_SHAREABLE_ID,
    &GET_INTEGRATION_SHAREABLE_ID, &UNLINK_SANDBOXED_CONVERSATIONS, &LIST_BOT_API_KEYS,
    &CREATE_BOT_API_KEY, &DELETE_BOT_API_KEY, &GET_BOT_ALLOWLIST, &UPDATE_BOT_ALLOWLIST,
    &MIGRATE_WORKSPACE_TO_V4, &LIST_WORKSPACE_INVOICES, &GET_UPCOMING_INVOICE,
    &CHARGE_WORKSPACE_UNPAID_INVOICES, &CREATE_WORKSPACE, &LIST_WORKSPACES,
    &GET_PUBLIC_WORKSPACE, &GET_WORKSPACE, &UPDATE_WORKSPACE, &DELETE_WORKSPACE,
    &LIST_WORKSPACE_USAGES, &BREAK_DOWN_WORKSPACE_USAGE_BY_BOT,
    &GET_ALL_WORKSPACE_QUOTA_COMPLETION, &GET_WORKSPACE_QUOTA, &LIST_WORKSPACE_QUOTAS,
    &CHECK_HANDLE_AVAILABILITY, &LIST_PUBLIC_WORKSPACES, &GET_AUDIT_RECORDS,
    &SET_WORKSPACE_PREFERENCE, &GET_WORKSPACE_PREFERENCE, &LIST_WORKSPACE_MEMBERS,
    &CREATE_WORKSPACE_MEMBER, &GET_WORKSPACE_MEMBER, &DELETE_WORKSPACE_MEMBER,
    &UPDATE_WORKSPACE_MEMBER, &LIST_INTEGRATION_API_KEYS, &CREATE_INTEGRATION_API_KEY,
    &DELETE_INTEGRATION_API_KEY, &CREATE_INTEGRATION, &LIST_INTEGRATIONS,
    &VALIDATE_INTEGRATION_CREATION, &UPDATE_INTEGRATION, &GET_INTEGRATION, &DELETE_INTEGRATION,
    &ROTATE_INTEGRATION_SIGNING_SECRETS, &VALIDATE_INTEGRATION_UPDATE, &GET_INTEGRATION_LOGS,
    &GET_INTEGRATION_BY_NAME, &REQUEST_INTEGRATION_VERIFICATION, &CREATE_INTERFACE,
    &LIST_INTERFACES, &GET_INTERFACE, &UPDATE_INTERFACE, &DELETE_INTERFACE,
    &GET_INTERFACE_BY_NAME, &CREATE_PLUGIN, &LIST_PLUGINS, &GET_PLUGIN, &UPDATE_PLUGIN,
    &DELETE_PLUGIN, &GET_DEREFERENCED_PLUGIN, &GET_PLUGIN_BY_NAME, &GET_PLUGIN_CODE,
    &GET_USAGE, &GET_MULTIPLE_USAGES, &LIST_USAGE_HISTORY, &LIST_USAGE_ACTIVITY,
    &LIST_USAGE_ACTIVITY_DAILY, &CHANGE_AI_SPEND_QUOTA, &LIST_ACTIVITIES, &INTROSPECT_,
];
