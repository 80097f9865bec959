//! Types of `integrations`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::support::{UnknownValue, open_enum};

/// Visibility filter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VisibilityFilter {
    /// `public`
    Public,
    /// `private`
    Private,
    /// A value that this version of the client does not list: ask the enum what it is.
    Unknown(UnknownValue),
}

open_enum! {
    VisibilityFilter: Unknown {
        Public = "public",
        Private = "private",
    }
}
