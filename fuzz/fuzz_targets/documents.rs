//! See `documents` of the library.
#![cfg_attr(fuzzing, no_main)]

project_fuzz::target!(documents);
