//! `oneOf` and `anyOf`: unions, or the one type they come down to.

use openapiv3::{ReferenceOr, Schema, SchemaData};

use super::schema::Lowered;
use super::{Lowering, inhabited};
use crate::diagnostic::Location;
use crate::model::{EnumVariant, ScalarEnum, Tag, Ty, TypeId, TypeKind, UnionType, UnionVariant};

impl Lowering<'_> {
    /// `at` is the place of the list of variants, `place` that of the schema that holds it.
    pub(super) fn union(
        &mut self,
        schemas: &[ReferenceOr<Schema>],
        data: &SchemaData,
        at: &Location,
        place: &Location,
        depth: usize,
        into: Option<TypeId>,
    ) -> Lowered {
        let mut nullable = false;
        let mut variants: Vec<UnionVariant> = Vec::with_capacity(schemas.len());
        for (index, schema) in schemas.iter().enumerate() {
            let place = at.child(&index.to_string());
            let lowered = self.inside(|own| own.schema(schema, &place, depth + 1));
            nullable |= lowered.nullable;
            if is_null(schema) {
                nullable = true;
                continue;
            }
            let ty = inhabited(lowered.ty);
            let (tag_values, tag_implied) = tag_values(schema, data);
            if let Some(known) = variants.iter_mut().find(|known| known.ty == ty) {
                // The same type under another name: one variant, which either value means.
                known.tag_values.extend(tag_values);
                continue;
            }
            variants.push(UnionVariant {
                name: String::new(),
                ty,
                tag_values,
                tag_implied,
                place,
            });
        }
        let simpler = self.simpler(&variants, data, place, into);
        let mut lowered = simpler.unwrap_or_else(|| {
            let tag = data.discriminator.as_ref().map(|discriminator| Tag {
                property: discriminator.property_name.clone(),
                declared: true,
            });
            let kind = TypeKind::Union(UnionType {
                tag,
                variants,
                unknown: String::new(),
            });
            self.named(kind, data, place, into)
        });
        lowered.nullable |= nullable;
        lowered
    }

    /// The plain type that says the same as these variants, when there is one.
    fn simpler(
        &mut self,
        variants: &[UnionVariant],
        data: &SchemaData,
        place: &Location,
        into: Option<TypeId>,
    ) -> Option<Lowered> {
        match variants {
            [] => return Some(Lowered::of(Ty::Any)),
            [only] if data.discriminator.is_none() => return Some(Lowered::of(only.ty.clone())),
            _ => {}
        }
        if variants.iter().any(|variant| variant.ty == Ty::Any) {
            return Some(Lowered::of(Ty::Any));
        }
        // An open enum takes any string, so several enums and `string` are one open enum.
        let mut values = Vec::new();
        for variant in variants {
            match &variant.ty {
                Ty::String => {}
                Ty::Named(id) => match &self.api.types[*id] {
                    ty if ty.component.is_some() => return None,
                    ty => match &ty.kind {
                        TypeKind::Enum(ScalarEnum {
                            integer: false,
                            variants,
                            ..
                        }) => {
                            values.extend(
                                variants.iter().map(|EnumVariant { wire, .. }| wire.clone()),
                            );
                        }
                        _ => return None,
                    },
                },
                _ => return None,
            }
        }
        for variant in variants {
            if let Ty::Named(id) = variant.ty {
                self.api.types[id].live = false;
            }
        }
        Some(self.scalar_enum(false, values, data, place, into))
    }
}

/// `{enum: [null]}`, the way 3.0 documents write "or null".
fn is_null(schema: &ReferenceOr<Schema>) -> bool {
    let ReferenceOr::Item(schema) = schema else {
        return false;
    };
    match &schema.schema_kind {
        openapiv3::SchemaKind::Any(any) => {
            !any.enumeration.is_empty() && any.enumeration.iter().all(serde_json::Value::is_null)
        }
        _ => false,
    }
}

/// The discriminator values that mean this variant: its entries of the mapping, or its own name; and
/// whether it is the latter.
fn tag_values(schema: &ReferenceOr<Schema>, data: &SchemaData) -> (Vec<String>, bool) {
    let (Some(discriminator), ReferenceOr::Reference { reference }) = (&data.discriminator, schema)
    else {
        return (Vec::new(), false);
    };
    let name = reference
        .rsplit('/')
        .next()
        .map(super::unescape)
        .unwrap_or_default();
    let mapped: Vec<String> = discriminator
        .mapping
        .iter()
        .filter(|(_, target)| *target == reference || **target == name)
        .map(|(value, _)| value.clone())
        .collect();
    if mapped.is_empty() {
        (vec![name], true)
    } else {
        (mapped, false)
    }
}
