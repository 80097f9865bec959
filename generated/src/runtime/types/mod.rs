// Generated from Runtime API of Botpress 1.82.0; do not edit.
//! Runtime API of Botpress: types.

mod actions;
mod analytics;
mod conversations;
mod events;
mod initialize_incoming_message;
mod integrations;
mod messages;
mod observations;
mod shared;
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
pub use shared::*;
pub use states::*;
pub use tags::*;
pub use users::*;
pub use workflows::*;
