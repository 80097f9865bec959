//! All tests of the project's crates together, as one program.
#![forbid(unsafe_code)]

mod blocking;
mod by_name;
mod calls;
mod cases;
mod chat;
mod client;
mod compiles;
mod content;
mod dependencies;
mod document_examples;
mod examples;
mod faults;
mod features;
mod files_tables;
mod fixtures;
mod mutations;
mod names;
mod navigation;
mod one_operation;
mod pairs;
mod payloads;
mod peers;
mod refused;
mod seeds;
mod spec;
mod wire;
