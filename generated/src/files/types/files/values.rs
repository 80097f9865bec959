//! Types of `files`. Generated from Files API of Botpress 1.82.0; do not edit.

use crate::support::{UnknownValue, open_enum};

/// Part of [`File`](crate::files::types::File), [`UpdateFileMetadataBody`](crate::files::types::UpdateFileMetadataBody), [`UpsertFileBody`](crate::files::types::UpsertFileBody) and [`UpsertedFile`](crate::files::types::UpsertedFile).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AccessPolicy {
    /// `integrations`
    Integrations,
    /// `public_content`
    PublicContent,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    AccessPolicy: Unknown {
        Integrations = "integrations", PublicContent = "public_content",
    }
}
