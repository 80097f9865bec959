//! Types of `files`. Generated from Files API of Botpress 1.82.0; do not edit.

use crate::support::open_enum;

open_enum! {
    /// Part of [`File`](crate::files::types::File), [`UpdateFileMetadataBody`](crate::files::types::UpdateFileMetadataBody), [`UpsertFileBody`](crate::files::types::UpsertFileBody) and [`UpsertedFile`](crate::files::types::UpsertedFile).
    pub enum AccessPolicy: Unknown {
        /// `integrations`
        Integrations = "integrations",
        /// `public_content`
        PublicContent = "public_content",
    }
}
