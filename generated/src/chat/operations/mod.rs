// Generated from Chat API of Botpress 2026-06; do not edit.
//! The requests of the operations, which the client's methods return.

use crate::support::{Async, Call, Location, Operation, Parameter, Style};

/// Implements the setters of the client's headers.
macro_rules! headers {
    ([$($any:ident)*] $request:ty) => {
        impl<$($any,)* M: crate::support::Mode> $request {
            /// Key of the user on whose behalf the call is made. Creating a user returns it.
            pub fn user_key(mut self, user_key: impl Into<String>) -> Self {
                self.0 = self.0.header("x-user-key", user_key.into());
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

mod conversations;
mod events;
mod messages;
mod users;

pub use conversations::*;
pub use events::*;
pub use messages::*;
pub use users::*;

/// An operation with the properties that most operations of this API share.
const fn operation(
    id: &'static str,
    method: &'static str,
    path: &'static str,
) -> Operation {
    Operation {
        accept: "application/json",
        security: &[],
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

/// All operations, for calls by name.
#[cfg(feature = "dynamic")]
pub(super) static OPERATIONS: &[&crate::support::Operation] = &[
    &GET_CONVERSATION, &DELETE_CONVERSATION, &CREATE_CONVERSATION, &LIST_CONVERSATIONS,
    &GET_OR_CREATE_CONVERSATION, &LISTEN_CONVERSATION, &LIST_MESSAGES, &ADD_PARTICIPANT,
    &LIST_PARTICIPANTS, &REMOVE_PARTICIPANT, &GET_PARTICIPANT, &GET_MESSAGE, &DELETE_MESSAGE,
    &CREATE_MESSAGE, &GET_USER, &UPDATE_USER, &DELETE_USER, &CREATE_USER, &GET_OR_CREATE_USER,
    &GET_EVENT, &CREATE_EVENT,
];
