// Generated from Runtime API of Botpress 1.82.0; do not edit.
//! Required members by name. A builder's type contains the marker of each that is not set yet, for the
//! compiler's message.

#![allow(missing_docs, non_camel_case_types, reason = "each is the name of a member, as a type")]

crate::support::marks! {
    action channel conversation_id created_at discriminate_by_tags label latitude longitude
    name payload r#type status tags user_id value
}
