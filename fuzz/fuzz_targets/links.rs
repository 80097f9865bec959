//! See `links` of the library.
#![cfg_attr(fuzzing, no_main)]

project_fuzz::target!(links);
