// Generated from Runtime API of Botpress 1.82.0; do not edit.
//! Required members and parameters by name. The type of a builder or request contains the marker of each that is
//! not set yet, for the compiler's message.

#![allow(missing_docs, non_camel_case_types, reason = "each is the name of a member or parameter, as a type")]

crate::support::marks! {
    action channel conversation_id created_at discriminate_by_tags label latitude longitude
    name payload r#type status tags user_id value
}
