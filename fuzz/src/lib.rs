//! What each target of cargo-fuzz does with its bytes, as plain functions: they panic when a promise is broken.
//!
//! Beside the targets these are called by a test, with bytes made from a seed, so that they keep to what they promise
//! where cargo-fuzz is not installed.

mod client;
mod generator;

pub use client::{events, path_arguments, retry_after};
pub use generator::{documents, path_templates, pointers};

/// Fuzzing itself, for the targets alone.
#[cfg(fuzzing)]
#[doc(hidden)]
pub use libfuzzer_sys;

/// Makes a program of a function of bytes: for cargo-fuzz what it calls, and otherwise one that takes files, such as those
/// that cargo-fuzz left behind.
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
