//! See `path_templates` of the library.
#![cfg_attr(fuzzing, no_main)]

project_fuzz::target!(path_templates);
