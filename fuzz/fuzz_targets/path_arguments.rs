//! See `path_arguments` of the library.
#![cfg_attr(fuzzing, no_main)]

project_fuzz::target!(path_arguments);
