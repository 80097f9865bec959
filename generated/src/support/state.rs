//! What the builders of generated types know at compile time: which required members are set.
//!
//! A builder holds the value that it builds, with something empty where a required member is not set yet, and a type
//! parameter for each required member: a marker with the member's name, or [`Set`]. `build` exists for all, and asks that
//! each parameter is `Set`. So the compiler names every member that is missing, and nothing is checked at run time.

/// The state of a required member that is set.
#[derive(Debug, Clone, Copy)]
pub enum Set {}

/// A required member that is set. Only [`Set`] is it: a marker that is not was never set.
#[diagnostic::on_unimplemented(
    message = "the required member `{Self}` is not set",
    label = "`{Self}` is missing",
    note = "call the setter of that name before `build`"
)]
pub trait Given {}

impl Given for Set {}
