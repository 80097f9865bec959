//! The numbers of a run: a few lines for people, which tests pin.

use std::fmt;

use serde::Serialize;

use crate::model::{Api, TypeKind};
use crate::text::visible;

/// The result for one API.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ApiSummary {
    /// The Rust module.
    pub module: String,
    /// `info.version` of the document.
    pub version: String,
    /// Operations that are methods.
    pub operations: usize,
    /// The operations that page.
    pub paged: usize,
    /// Operations left out because of errors.
    pub left_out: usize,
    /// Their names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub left_out_names: Vec<String>,
    /// Operations that `only` and `skip` did not select.
    #[serde(skip_serializing_if = "is_zero")]
    pub not_selected: usize,
    /// Object shapes that the document contains.
    pub object_shapes: usize,
    /// Structs emitted.
    pub structs: usize,
    /// Enums emitted.
    pub enums: usize,
    /// Unions and aliases emitted.
    pub other_types: usize,
    /// The longest type name.
    pub longest_name: String,
    /// Warnings.
    pub warnings: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_zero(number: &usize) -> bool {
    *number == 0
}

impl ApiSummary {
    pub(crate) fn of(
        api: &Api,
        object_shapes: usize,
        (left_out, not_selected): (&[String], usize),
        warnings: usize,
    ) -> Self {
        let (mut structs, mut enums, mut other_types) = (0, 0, 0);
        let mut longest = "";
        for (_, ty) in api.types.live() {
            match ty.kind {
                TypeKind::Object(_) | TypeKind::Wrapper(_) => structs += 1,
                TypeKind::Enum(_) => enums += 1,
                TypeKind::Union(_) | TypeKind::Alias(_) => other_types += 1,
            }
            // Of names of the same length the alphabetically first, so that the order of types does not matter.
            if (ty.name.len(), longest) > (longest.len(), &ty.name) {
                longest = &ty.name;
            }
        }
        Self {
            module: api.module.clone(),
            version: api.version.clone(),
            operations: api.operations.len(),
            paged: api.operations.iter().filter(|op| op.paging.is_some()).count(),
            left_out: left_out.len(),
            left_out_names: left_out.to_vec(),
            not_selected,
            object_shapes,
            structs,
            enums,
            other_types,
            longest_name: longest.to_owned(),
            warnings,
        }
    }

    /// The number of types emitted.
    pub fn types(&self) -> usize {
        self.structs + self.enums + self.other_types
    }
}

/// Returns a number with its noun: `1 type`, `2 types`.
fn counted(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

impl fmt::Display for ApiSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {}: {} ({} paged), {} in {}, {}",
            self.module,
            visible(&self.version),
            counted(self.operations, "operation"),
            self.paged,
            counted(self.object_shapes, "object shape"),
            counted(self.structs, "struct"),
            counted(self.types(), "type"),
        )?;
        if !self.longest_name.is_empty() {
            write!(f, ", longest name {} ({})", self.longest_name, self.longest_name.len())?;
        }
        if self.left_out > 0 {
            write!(f, ", {} left out", self.left_out)?;
        }
        if self.not_selected > 0 {
            write!(f, ", {} not selected", self.not_selected)?;
        }
        match self.warnings {
            0 => Ok(()),
            1 => f.write_str(", 1 warning"),
            n => write!(f, ", {n} warnings"),
        }
    }
}
