//! Operations of the API. Generated from Runtime API of Botpress 1.82.0; do not edit.

mod conversations;
mod events;
mod messages;
mod initialize_incoming_message;
mod users;
mod states;
mod actions;
mod integrations;
mod workflows;
mod tags;
mod analytics;
mod observations;

pub use conversations::*;
pub use events::*;
pub use messages::*;
pub use initialize_incoming_message::*;
pub use users::*;
pub use states::*;
pub use actions::*;
pub use integrations::*;
pub use workflows::*;
pub use tags::*;
pub use analytics::*;
pub use observations::*;
