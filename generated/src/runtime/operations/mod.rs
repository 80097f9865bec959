// Generated from Runtime API of Botpress 1.82.0; do not edit.
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

mod actions;
mod analytics;
mod conversations;
mod events;
mod initialize_incoming_message;
mod integrations;
mod messages;
mod observations;
mod states;
mod tags;
mod users;
mod workflows;

pub use actions::*;
pub use analytics::*;
pub use conversations::*;
pub use events::*;
pub use initialize_incoming_message::*;
pub use integrations::*;
pub use messages::*;
pub use observations::*;
pub use states::*;
pub use tags::*;
pub use users::*;
pub use workflows::*;

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
    &CREATE_CONVERSATION, &LIST_CONVERSATIONS, &GET_CONVERSATION, &UPDATE_CONVERSATION,
    &DELETE_CONVERSATION, &GET_OR_CREATE_CONVERSATION, &LIST_PARTICIPANTS, &ADD_PARTICIPANT,
    &GET_PARTICIPANT, &REMOVE_PARTICIPANT, &CREATE_EVENT, &LIST_EVENTS, &GET_EVENT,
    &CANCEL_SCHEDULED_EVENT, &CREATE_MESSAGE, &LIST_MESSAGES, &GET_OR_CREATE_MESSAGE,
    &GET_MESSAGE, &UPDATE_MESSAGE, &DELETE_MESSAGE, &INITIALIZE_INCOMING_MESSAGE,
    &IMPORT_MESSAGES, &CREATE_USER, &LIST_USERS, &GET_USER, &UPDATE_USER, &DELETE_USER,
    &GET_OR_CREATE_USER, &SET_STATE_EXPIRY, &GET_STATE, &SET_STATE, &PATCH_STATE,
    &GET_OR_SET_STATE, &CALL_ACTION, &CONFIGURE_INTEGRATION, &CREATE_WORKFLOW, &LIST_WORKFLOWS,
    &GET_WORKFLOW, &UPDATE_WORKFLOW, &DELETE_WORKFLOW, &GET_OR_CREATE_WORKFLOW,
    &LIST_TAG_VALUES, &TRACK_ANALYTICS, &CAPTURE_OBSERVATION,
];
