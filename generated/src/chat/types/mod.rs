// Generated from Chat API of Botpress 2026-06; do not edit.
//! Chat API of Botpress: types.

mod conversations;
mod events;
mod messages;
mod shared;
mod users;

pub use conversations::*;
pub use events::*;
pub use messages::*;
pub use shared::*;
pub use users::*;
