//! Schemas of several types: unions with a variant for each type.

use serde_json::Value;

use super::Lowering;
use super::schema::Lowered;
use crate::model::{ChosenBy, Rare, Ty, TypeId, TypeKind, UnionType, UnionVariant};
use crate::spec::{RareKeywords, Schema, TypeSet};

impl<'a> Lowering<'a> {
    /// Lowers a schema to a union with a variant for each of its types.
    pub(super) fn one_of_types(&mut self, schema: &'a Schema, depth: usize, into: Option<TypeId>) -> Lowered {
        let mut variants: Vec<UnionVariant> = Vec::new();
        for one in schema.types.members() {
            // Integers are numbers.
            if one == TypeSet::INTEGER && schema.types.has(TypeSet::NUMBER) {
                continue;
            }
            let Some(lowered) = self.of_type(one, schema, depth) else {
                continue;
            };
            let ty = super::inhabited(lowered.ty);
            if variants.iter().any(|known| known.ty == ty) {
                continue;
            }
            variants.push(UnionVariant {
                name: String::new(),
                ty,
                tag_values: Vec::new(),
                tag_implied: false,
                fallback: false,
                docs: None,
                place: schema.place.clone(),
            });
        }
        match variants.as_slice() {
            [] => Lowered::of(Ty::Any),
            [only] => self.alone(only.ty.clone(), schema, into),
            _ => {
                let kind = TypeKind::Union(UnionType {
                    several: false,
                    chosen_by: ChosenBy::Value,
                    tag: None,
                    variants,
                    unknown: String::new(),
                });
                self.named(kind, schema, into)
            }
        }
    }

    /// Lowers a schema for the values of one of its types. `None` when it lists its values, and none is of this type.
    fn of_type(&mut self, one: TypeSet, schema: &'a Schema, depth: usize) -> Option<Lowered> {
        let values = schema.values.as_ref().map(|values| {
            let values = values.iter().filter(|value| is_a(value, one));
            values.cloned().collect::<Vec<_>>()
        });
        if values.as_ref().is_some_and(Vec::is_empty) {
            return None;
        }
        Some(match one {
            TypeSet::OBJECT => self.members(schema, depth, None),
            TypeSet::ARRAY => self.inside(|own| own.array(schema, depth)),
            one => {
                let alone = Schema {
                    place: schema.place.clone(),
                    types: one,
                    limits: schema.limits.clone(),
                    rare: Rare::from(RareKeywords {
                        values,
                        format: schema.format.clone().filter(|format| is_format(format, one)),
                        ..RareKeywords::default()
                    }),
                    ..Schema::default()
                };
                self.scalar(&alone, None)
            }
        })
    }

    /// Returns the only type that is left. If it has a name, and the schema has a type in the model, it is stored
    /// there.
    fn alone(&mut self, ty: Ty, schema: &Schema, into: Option<TypeId>) -> Lowered {
        let (Ty::Named(id), Some(_)) = (&ty, into) else {
            return Lowered::of(ty);
        };
        let own = &mut self.api.types[*id];
        own.live = false;
        let kind = own.kind.clone();
        self.named(kind, schema, into)
    }
}

fn is_a(value: &Value, one: TypeSet) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(_) => one == TypeSet::BOOLEAN,
        Value::Number(number) => one == TypeSet::NUMBER || one == TypeSet::INTEGER && !number.is_f64(),
        Value::String(_) => one == TypeSet::STRING,
        Value::Array(_) => one == TypeSet::ARRAY,
        Value::Object(_) => one == TypeSet::OBJECT,
    }
}

/// Returns whether a format applies to values of a type.
fn is_format(format: &str, one: TypeSet) -> bool {
    let integer = format.starts_with("int") || format.starts_with("uint");
    let float = matches!(format, "float" | "double");
    match one {
        TypeSet::INTEGER => integer,
        TypeSet::NUMBER => float,
        TypeSet::STRING => !integer && !float,
        _ => false,
    }
}
