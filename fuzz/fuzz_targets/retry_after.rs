//! See `retry_after` of the library.
#![cfg_attr(fuzzing, no_main)]

project_fuzz::target!(retry_after);
