//! Operations of the API. Generated from Admin API of Botpress 1.82.0; do not edit.

mod helper;
mod account;
mod hub;
mod bots;
mod workspaces;
mod workspace_members;
mod integrations;
mod interfaces;
mod plugins;
mod usages;
mod quotas;
mod activities;
mod introspect;

pub use helper::*;
pub use account::*;
pub use hub::*;
pub use bots::*;
pub use workspaces::*;
pub use workspace_members::*;
pub use integrations::*;
pub use interfaces::*;
pub use plugins::*;
pub use usages::*;
pub use quotas::*;
pub use activities::*;
pub use introspect::*;
