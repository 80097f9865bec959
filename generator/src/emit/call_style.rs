//! The two ways in which examples use a client.

/// Who waits for a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CallStyle {
    /// The caller's runtime.
    Async,
    /// The caller's thread. All of it is behind the feature `blocking`.
    Blocking,
}

impl CallStyle {
    /// The builder's method that gives a client.
    pub(super) fn build(self) -> &'static str {
        match self {
            Self::Async => "build",
            Self::Blocking => "build_blocking",
        }
    }
}
