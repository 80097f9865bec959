//! All tests of the whole, as one program.
#![forbid(unsafe_code)]

mod blocking;
mod calls;
mod client;
mod compiles;
mod content;
mod examples;
mod faults;
mod files_tables_chat;
mod fixtures;
mod mutations;
mod names;
mod navigation;
mod one_operation;
mod pairs;
mod peers;
mod seeds;
mod spec;
mod wire;
