//! The two call styles of clients in examples.

/// The style of calls: async or blocking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CallStyle {
    /// Runs on the caller's runtime.
    Async,
    /// Blocks the caller's thread. Behind the feature `blocking`.
    Blocking,
}

impl CallStyle {
    /// The builder's method that returns a client.
    pub(super) fn build(self) -> &'static str {
        match self {
            Self::Async => "build",
            Self::Blocking => "build_blocking",
        }
    }
}
