//! The service's types of errors.

use crate::support::{ApiError, UnknownValue, open_enum};

/// The type of an error, by the service's name for it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ErrorType {
    /// The service does not know what went wrong.
    ///
    /// Sent with status 500.
    Unknown,
    /// Something failed inside the service.
    ///
    /// Sent with status 500.
    Internal,
    /// The token is missing, expired or wrong.
    ///
    /// Sent with status 401.
    Unauthorized,
    /// The token is valid but does not allow this call.
    ///
    /// Sent with status 403.
    Forbidden,
    /// The request body is larger than the service accepts.
    ///
    /// Sent with status 413.
    PayloadTooLarge,
    /// The request body does not have the expected form.
    ///
    /// Sent with status 400.
    InvalidPayload,
    /// The service does not support the content type of the request.
    ///
    /// Sent with status 415.
    UnsupportedMediaType,
    /// The path exists, but not with this HTTP method.
    ///
    /// Sent with status 405.
    MethodNotFound,
    /// The resource does not exist, or the token has no access to it.
    ///
    /// Sent with status 404.
    ResourceNotFound,
    /// A JSON schema in the request is not valid.
    ///
    /// Sent with status 400.
    InvalidJsonSchema,
    /// Data in the request does not fit the JSON schema that applies to it.
    ///
    /// Sent with status 400.
    InvalidDataFormat,
    /// An identifier in the request is malformed.
    ///
    /// Sent with status 400.
    InvalidIdentifier,
    /// A relation to another resource does not allow this change.
    ///
    /// Sent with status 409.
    RelationConflict,
    /// Other resources still refer to this one.
    ///
    /// Sent with status 409.
    ReferenceConstraint,
    /// The resource is locked by another operation; try again later.
    ///
    /// Sent with status 409.
    ResourceLockedConflict,
    /// The resource was permanently removed.
    ///
    /// Sent with status 410.
    ResourceGone,
    /// The request refers to a resource that does not exist.
    ///
    /// Sent with status 400.
    ReferenceNotFound,
    /// A query parameter is malformed.
    ///
    /// Sent with status 400.
    InvalidQuery,
    /// The code of the bot or integration failed.
    ///
    /// Sent with status 400.
    Runtime,
    /// A resource with these unique properties exists already.
    ///
    /// Sent with status 409.
    AlreadyExists,
    /// Too many requests in a short time; slow down and try again.
    ///
    /// Sent with status 429.
    RateLimited,
    /// The workspace needs a paid plan, or has an unpaid bill.
    ///
    /// Sent with status 402.
    PaymentRequired,
    /// A quota of the workspace is used up.
    ///
    /// Sent with status 403.
    QuotaExceeded,
    /// The request exceeds a fixed limit of the service.
    ///
    /// Sent with status 413.
    LimitExceeded,
    /// The change would break users of the resource.
    ///
    /// Sent with status 400.
    BreakingChanges,
    /// The operation took too long and was cancelled.
    ///
    /// Sent with status 504.
    OperationTimeout,
    /// A value that this version of the client does not list. The enum's methods return it.
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
    /// The type of the error, to match on.
    pub fn kind(&self) -> ErrorType {
        ErrorType::from(self.type_name())
    }
}
