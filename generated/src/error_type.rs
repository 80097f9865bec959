//! The types of errors that the service answers with.

use crate::support::{ApiError, UnknownValue, open_enum};

/// The type of an error, as the service names it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorType {
    /// The service could not say what went wrong.
    ///
    /// Goes with status 500.
    Unknown,
    /// Something failed inside the service.
    ///
    /// Goes with status 500.
    Internal,
    /// The token is missing, expired or wrong.
    ///
    /// Goes with status 401.
    Unauthorized,
    /// The token is valid but does not allow this call.
    ///
    /// Goes with status 403.
    Forbidden,
    /// The request body is larger than the service accepts.
    ///
    /// Goes with status 413.
    PayloadTooLarge,
    /// The request body does not have the expected form.
    ///
    /// Goes with status 400.
    InvalidPayload,
    /// The content type of the request is not one the service reads.
    ///
    /// Goes with status 415.
    UnsupportedMediaType,
    /// The path exists, but not with this HTTP method.
    ///
    /// Goes with status 405.
    MethodNotFound,
    /// There is no such resource, or the token can't see it.
    ///
    /// Goes with status 404.
    ResourceNotFound,
    /// A JSON schema in the request is not valid.
    ///
    /// Goes with status 400.
    InvalidJsonSchema,
    /// Data in the request does not fit the JSON schema that applies to it.
    ///
    /// Goes with status 400.
    InvalidDataFormat,
    /// An identifier in the request is malformed.
    ///
    /// Goes with status 400.
    InvalidIdentifier,
    /// The resource is tied to another one in a way that forbids this change.
    ///
    /// Goes with status 409.
    RelationConflict,
    /// Other resources still refer to this one.
    ///
    /// Goes with status 409.
    ReferenceConstraint,
    /// The resource is locked by another operation; try again later.
    ///
    /// Goes with status 409.
    ResourceLockedConflict,
    /// The resource existed once and is gone for good.
    ///
    /// Goes with status 410.
    ResourceGone,
    /// The request refers to a resource that does not exist.
    ///
    /// Goes with status 400.
    ReferenceNotFound,
    /// A query parameter is malformed.
    ///
    /// Goes with status 400.
    InvalidQuery,
    /// The code of the bot or integration failed.
    ///
    /// Goes with status 400.
    Runtime,
    /// A resource with these unique properties exists already.
    ///
    /// Goes with status 409.
    AlreadyExists,
    /// Too many requests in a short time; slow down and try again.
    ///
    /// Goes with status 429.
    RateLimited,
    /// The workspace has to be on a paid plan, or has an unpaid bill.
    ///
    /// Goes with status 402.
    PaymentRequired,
    /// A quota of the workspace is used up.
    ///
    /// Goes with status 403.
    QuotaExceeded,
    /// The request goes over a fixed limit of the service.
    ///
    /// Goes with status 413.
    LimitExceeded,
    /// The change would break those who use the resource.
    ///
    /// Goes with status 400.
    BreakingChanges,
    /// The operation took too long and was given up.
    ///
    /// Goes with status 504.
    OperationTimeout,
    /// A value that this version of the client does not list: ask the enum what it is.
    Other(UnknownValue),
}
open_enum! {
    ErrorType: Other {
        Unknown = "Unknown", Internal = "Internal", Unauthorized = "Unauthorized",
        Forbidden = "Forbidden", PayloadTooLarge = "PayloadTooLarge",
        InvalidPayload = "InvalidPayload", UnsupportedMediaType = "UnsupportedMediaType",
        MethodNotFound = "MethodNotFound", ResourceNotFound = "ResourceNotFound",
        InvalidJsonSchema = "InvalidJsonSchema", InvalidDataFormat = "InvalidDataFormat",
        InvalidIdentifier = "InvalidIdentifier", RelationConflict = "RelationConflict",
        ReferenceConstraint = "ReferenceConstraint",
        ResourceLockedConflict = "ResourceLockedConflict", ResourceGone = "ResourceGone",
        ReferenceNotFound = "ReferenceNotFound", InvalidQuery = "InvalidQuery",
        Runtime = "Runtime", AlreadyExists = "AlreadyExists", RateLimited = "RateLimited",
        PaymentRequired = "PaymentRequired", QuotaExceeded = "QuotaExceeded",
        LimitExceeded = "LimitExceeded", BreakingChanges = "BreakingChanges",
        OperationTimeout = "OperationTimeout",
    }
}

impl ApiError {
    /// The error's type, for a `match`.
    pub fn kind(&self) -> ErrorType {
        ErrorType::from(self.type_name())
    }
}
