// Generated from Chat API of Botpress 2026-06; do not edit.
//! Required members and parameters by name. The type of a builder or request contains the marker of each that is
//! not set yet, for the compiler's message.

#![allow(missing_docs, non_camel_case_types, reason = "each is the name of a member or parameter, as a type")]

crate::support::marks! {
    action label latitude longitude value
}
