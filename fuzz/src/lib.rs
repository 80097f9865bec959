//! The targets of cargo-fuzz as plain functions on bytes: they panic when a promise is broken.
//!
//! A test calls them too, with bytes from a seed, so that they are tested where cargo-fuzz is not installed.

mod client;
mod generator;

pub use client::{events, links, path_arguments, retry_after};
pub use generator::{documents, path_templates, pointers};

/// Re-exported for the targets only.
#[cfg(fuzzing)]
#[doc(hidden)]
pub use libfuzzer_sys;

/// Builds a program from a function of bytes: the entry point of cargo-fuzz, or otherwise a program that takes files,
/// such as those that cargo-fuzz left.
#[macro_export]
macro_rules! target {
    ($function:ident) => {
        #[cfg(fuzzing)]
        $crate::libfuzzer_sys::fuzz_target!(|bytes: &[u8]| $crate::$function(bytes));

        #[cfg(not(fuzzing))]
        fn main() -> std::io::Result<()> {
            for file in std::env::args_os().skip(1) {
                $crate::$function(&std::fs::read(file)?);
            }
            Ok(())
        }
    };
}
