//! Compile-time states of the builders of generated types, and of requests: which required members and parameters are
//! set.
//!
//! A builder contains the value that it builds, with an empty value for each required member that is not set yet. It
//! has a type parameter for each required member: a marker with the member's name, or [`Set`]. `build` always exists,
//! but requires `Set` for each parameter. So the compiler names all missing members, and nothing is checked at run
//! time. A request with required parameters that are set by name is like a builder; it can be sent once all are set.

/// The state of a required member or parameter that is set.
#[derive(Debug, Clone, Copy)]
pub enum Set {}

/// A required member or parameter that is set. Only [`Set`] implements it: a marker means that the value is not set.
#[diagnostic::on_unimplemented(
    message = "the required value `{Self}` is not set",
    label = "`{Self}` is missing",
    note = "call the setter of that name first"
)]
pub trait Given {}

impl Given for Set {}

/// Declares the markers of these values.
#[allow(unused_macros, reason = "not every document has values that are set by name")]
macro_rules! marks {
    ($($name:ident)*) => {
        $(
            #[derive(Debug, Clone, Copy)]
            pub enum $name {}
        )*
    };
}

#[allow(unused_imports, reason = "not every document has values that are set by name")]
pub(crate) use marks;
