//! Operations of the API. Generated from Chat API of Botpress 0.0.0; do not edit.

mod conversations;
mod messages;
mod users;
mod events;

pub use conversations::*;
pub use messages::*;
pub use users::*;
pub use events::*;
