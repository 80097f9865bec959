//! Damages documents at random, and reduces damaged ones.

use serde_json::{Map, Value, json};

/// Returns the document with a few changes. Odd seeds rearrange it, so that it mostly stays a valid document; even ones
/// put any value anywhere.
pub fn damaged(document: &Value, seed: u64) -> Value {
    let mut chance = Chance(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    let mut document = document.clone();
    let alter = if seed.is_multiple_of(2) { mutate } else { rearrange };
    for _ in 0..=chance.below(3) {
        alter(&mut document, &mut chance);
    }
    document
}

/// Returns a smaller document for which `holds` is still true: members and items are removed one by one, large ones
/// first, and the remaining one replaces its parent, as long as that helps and `most` attempts are not used up.
pub fn shrunk(document: &Value, most: usize, mut holds: impl FnMut(&Value) -> bool) -> Value {
    let mut small = document.clone();
    let mut left = most;
    loop {
        let mut all = Vec::new();
        pointers(&small, "", &mut all);
        let mut smaller = false;
        for at in all {
            for change in [remove, lift] {
                let mut candidate = small.clone();
                if !change(&mut candidate, &at) {
                    continue;
                }
                if left == 0 {
                    return small;
                }
                left -= 1;
                if holds(&candidate) {
                    small = candidate;
                    smaller = true;
                    break;
                }
            }
        }
        if !smaller {
            return small;
        }
    }
}

/// Removes the value at a pointer from its parent.
fn remove(document: &mut Value, at: &str) -> bool {
    let Some((holder, key)) = at.rsplit_once('/') else {
        return false;
    };
    match document.pointer_mut(holder) {
        Some(Value::Object(members)) => {
            let key = key.replace("~1", "/").replace("~0", "~");
            members.shift_remove(&key).is_some()
        }
        Some(Value::Array(items)) => match key.parse::<usize>() {
            Ok(index) if index < items.len() => {
                items.remove(index);
                true
            }
            _ => false,
        },
        _ => false,
    }
}

/// Replaces a value with its only member or item.
fn lift(document: &mut Value, at: &str) -> bool {
    let Some(value) = document.pointer_mut(at) else {
        return false;
    };
    let only = match value {
        Value::Object(members) if members.len() == 1 => members.values().next().cloned(),
        Value::Array(items) if items.len() == 1 => items.first().cloned(),
        _ => None,
    };
    match only {
        Some(only) if only.is_object() || only.is_array() => {
            *value = only;
            true
        }
        _ => false,
    }
}

/// A small pseudorandom generator (xorshift), the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit.max(1)).unwrap_or(1)).unwrap_or(0)
    }
}

/// Collects the pointers of all values in a document.
fn pointers(value: &Value, at: &str, into: &mut Vec<String>) {
    into.push(at.to_owned());
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                pointers(value, &format!("{at}/{key}"), into);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                pointers(value, &format!("{at}/{index}"), into);
            }
        }
        _ => {}
    }
}

/// Damages one location.
fn mutate(document: &mut Value, chance: &mut Chance) {
    let mut all = Vec::new();
    pointers(document, "", &mut all);
    let at = all[chance.below(all.len())].clone();
    let other = document
        .pointer(&all[chance.below(all.len())])
        .cloned()
        .unwrap_or_default();
    let Some(target) = document.pointer_mut(&at) else {
        return;
    };
    match chance.below(8) {
        0 => *target = Value::Null,
        1 => *target = json!([true, -1, 0.5, "", [], {}])[chance.below(6)].clone(),
        2 | 3 => *target = other,
        4 => *target = json!({"$ref": format!("#{at}")}),
        5 => *target = json!({"allOf": [target.clone(), other]}),
        6 => {
            if let Value::Object(members) = target {
                let key = members.keys().nth(chance.below(members.len())).cloned();
                key.and_then(|key| members.shift_remove(&key));
            }
        }
        _ => {
            if let Value::Object(members) = target {
                rename_one(members, chance);
            }
        }
    }
}

fn rename_one(members: &mut Map<String, Value>, chance: &mut Chance) {
    const NAMES: [&str; 12] = [
        "type",
        "properties",
        "$ref",
        "allOf",
        "oneOf",
        "items",
        "enum",
        "",
        "a-b",
        "self",
        "required",
        "default",
    ];
    if let Some(key) = members.keys().nth(chance.below(members.len())).cloned()
        && let Some(value) = members.shift_remove(&key)
    {
        members.insert(NAMES[chance.below(NAMES.len())].to_owned(), value);
    }
}

/// Changes one location so that the document mostly stays valid: another schema in place of a schema, another name in
/// place of a name.
fn rearrange(document: &mut Value, chance: &mut Chance) {
    const NAMES: [&str; 16] = [
        "Self", "type", "r#fn", "map", "Ok", "Err", "S", "_", "1", "日本", "a b", "Client", "error", "send", "new", "é",
    ];
    let mut all = Vec::new();
    pointers(document, "", &mut all);
    let is_schema = |at: &String| {
        let kinds = ["type", "$ref", "oneOf", "anyOf", "allOf", "enum"];
        let value = document.pointer(at);
        !at.ends_with("/properties")
            && kinds
                .iter()
                .any(|kind| value.is_some_and(|value| value.get(kind).is_some()))
    };
    let schemas: Vec<&String> = all.iter().filter(|at| is_schema(at)).collect();
    let named: Vec<&String> = all
        .iter()
        .filter(|at| at.ends_with("/properties") || at.ends_with("/operationId"))
        .collect();
    let name = NAMES[chance.below(NAMES.len())];
    if schemas.is_empty() || chance.below(3) == 0 {
        let Some(at) = named.get(chance.below(named.len())) else {
            return;
        };
        match document.pointer_mut(at) {
            Some(Value::Object(members)) => {
                let key = members.keys().nth(chance.below(members.len())).cloned();
                let value = key.and_then(|key| members.shift_remove(&key));
                members.insert(name.to_owned(), value.unwrap_or_else(|| json!({"type": "string"})));
            }
            Some(id) => *id = name.into(),
            None => {}
        }
    } else {
        let (at, from) = (
            schemas[chance.below(schemas.len())],
            schemas[chance.below(schemas.len())],
        );
        let other = document.pointer(from).cloned().unwrap_or_default();
        let Some(target) = document.pointer_mut(at) else {
            return;
        };
        *target = match chance.below(6) {
            0 => json!({"oneOf": [target.clone(), other]}),
            1 => json!({"allOf": [target.clone(), other]}),
            2 => json!({"type": "array", "items": other}),
            3 => {
                json!({"type": "object", "additionalProperties": other, "properties": {name: target.clone()}})
            }
            _ => other,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_does_the_same_damage() {
        let document = crate::large::many(crate::large::Many::Schemas, 3);
        let all: Vec<Value> = (1..40).map(|seed| damaged(&document, seed)).collect();
        let again: Vec<Value> = (1..40).map(|seed| damaged(&document, seed)).collect();
        assert_eq!(all, again);
        assert!(all.iter().any(|damaged| *damaged != document));
    }

    #[test]
    fn irrelevant_keywords_are_left_out() {
        let document = crate::large::many(crate::large::Many::Schemas, 20);
        let holds = |value: &Value| value.to_string().contains("field7");
        let small = shrunk(&document, 10_000, holds);
        assert!(small.to_string().len() < 60, "{small}");
    }
}
