//! Required members by name: what a builder's type holds in place of each that is not set yet, for the
//! compiler to name it. Generated from Chat API of Botpress 2026-06; do not edit.

#![allow(missing_docs, non_camel_case_types, reason = "each is the name of a member, as a type")]

#[derive(Debug, Clone, Copy)]
pub enum action {}

#[derive(Debug, Clone, Copy)]
pub enum label {}

#[derive(Debug, Clone, Copy)]
pub enum latitude {}

#[derive(Debug, Clone, Copy)]
pub enum longitude {}

#[derive(Debug, Clone, Copy)]
pub enum value {}
