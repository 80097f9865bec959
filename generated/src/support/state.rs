//! Compile-time states of the builders of generated types: which required members are set.
//!
//! A builder contains the value that it builds, with an empty value for each required member that is not set yet. It
//! has a type parameter for each required member: a marker with the member's name, or [`Set`]. `build` always exists,
//! but requires `Set` for each parameter. So the compiler names all missing members, and nothing is checked at run
//! time.

/// The state of a required member that is set.
#[derive(Debug, Clone, Copy)]
pub enum Set {}

/// A required member that is set. Only [`Set`] implements it: a marker means that the member is not set.
#[diagnostic::on_unimplemented(
    message = "the required member `{Self}` is not set",
    label = "`{Self}` is missing",
    note = "call the setter of that name before `build`"
)]
pub trait Given {}

impl Given for Set {}

/// Declares the markers of these members.
#[allow(
    unused_macros,
    reason = "not every document has types that are built by name"
)]
macro_rules! marks {
    ($($name:ident)*) => {
        $(
            #[derive(Debug, Clone, Copy)]
            pub enum $name {}
        )*
    };
}

#[allow(
    unused_imports,
    reason = "not every document has types that are built by name"
)]
pub(crate) use marks;
