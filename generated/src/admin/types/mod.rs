// Generated from Admin API of Botpress 1.82.0; do not edit.
//! Admin API of Botpress: types.

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
mod shared;
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
pub use shared::*;
pub use usages::*;
pub use workspace_members::*;
pub use workspaces::*;
