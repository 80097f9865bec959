// Generated from Runtime API of Botpress 1.82.0; do not edit.
//! Required members by name. A builder's type contains the marker of each that is not set yet, for the
//! compiler's message.

#![allow(missing_docs, non_camel_case_types, reason = "each is the name of a member, as a type")]

#[derive(Debug, Clone, Copy)]
pub enum action {}

#[derive(Debug, Clone, Copy)]
pub enum channel {}

#[derive(Debug, Clone, Copy)]
pub enum conversation_id {}

#[derive(Debug, Clone, Copy)]
pub enum created_at {}

#[derive(Debug, Clone, Copy)]
pub enum discriminate_by_tags {}

#[derive(Debug, Clone, Copy)]
pub enum label {}

#[derive(Debug, Clone, Copy)]
pub enum latitude {}

#[derive(Debug, Clone, Copy)]
pub enum longitude {}

#[derive(Debug, Clone, Copy)]
pub enum name {}

#[derive(Debug, Clone, Copy)]
pub enum payload {}

#[derive(Debug, Clone, Copy)]
pub enum r#type {}

#[derive(Debug, Clone, Copy)]
pub enum status {}

#[derive(Debug, Clone, Copy)]
pub enum tags {}

#[derive(Debug, Clone, Copy)]
pub enum user_id {}

#[derive(Debug, Clone, Copy)]
pub enum value {}
