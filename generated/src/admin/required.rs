// Generated from Admin API of Botpress 1.82.0; do not edit.
//! Required members by name. A builder's type contains the marker of each that is not set yet, for the
//! compiler's message.

#![allow(missing_docs, non_camel_case_types, reason = "each is the name of a member, as a type")]

#[derive(Debug, Clone, Copy)]
pub enum browser {}

#[derive(Debug, Clone, Copy)]
pub enum code {}

#[derive(Debug, Clone, Copy)]
pub enum email {}

#[derive(Debug, Clone, Copy)]
pub enum input {}

#[derive(Debug, Clone, Copy)]
pub enum integration_alias {}

#[derive(Debug, Clone, Copy)]
pub enum integration_id {}

#[derive(Debug, Clone, Copy)]
pub enum language {}

#[derive(Debug, Clone, Copy)]
pub enum name {}

#[derive(Debug, Clone, Copy)]
pub enum node {}

#[derive(Debug, Clone, Copy)]
pub enum output {}

#[derive(Debug, Clone, Copy)]
pub enum payload {}

#[derive(Debug, Clone, Copy)]
pub enum r#type {}

#[derive(Debug, Clone, Copy)]
pub enum role {}

#[derive(Debug, Clone, Copy)]
pub enum schedule {}

#[derive(Debug, Clone, Copy)]
pub enum script {}

#[derive(Debug, Clone, Copy)]
pub enum url {}

#[derive(Debug, Clone, Copy)]
pub enum version {}
