//! Damaged documents: whatever is done to a document, the generator says what is wrong with it or
//! generates, and never panics.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

use botpress_codegen::report::Style;
use botpress_codegen::{Input, generate};
use project_tests::documents;
use serde_json::{Map, Value, json};

/// A small generator of pseudorandom numbers (xorshift), so that every run does the same.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit.max(1)).unwrap_or(1)).unwrap_or(0)
    }
}

/// The pointers of all values in a document.
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

/// Damages one place.
fn mutate(document: &mut Value, chance: &mut Chance) {
    let mut all = Vec::new();
    pointers(document, "", &mut all);
    let at = all[chance.below(all.len())].clone();
    let other = document
        .pointer(&all[chance.below(all.len())])
        .cloned()
        .unwrap_or_default();
    let target = document
        .pointer_mut(&at)
        .expect("a pointer of this document");
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

/// Changes one place to something that is still a document, mostly: another schema where a schema
/// stands, another name where something is named.
fn rearrange(document: &mut Value, chance: &mut Chance) {
    const NAMES: [&str; 16] = [
        "Self", "type", "r#fn", "map", "Ok", "Err", "S", "_", "1", "日本", "a b", "Client",
        "error", "send", "new", "é",
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
                members.insert(
                    name.to_owned(),
                    value.unwrap_or_else(|| json!({"type": "string"})),
                );
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
        let target = document
            .pointer_mut(at)
            .expect("a pointer of this document");
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

/// Damages a document again and again, and generates from it each time.
fn torment(name: &str, original: &Value, rounds: u64, input: impl Fn(Vec<u8>) -> Input) -> usize {
    let mut generated = 0;
    for seed in 1..=rounds {
        let mut chance = Chance(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let mut document = original.clone();
        let alter = if seed % 2 == 0 { mutate } else { rearrange };
        for _ in 0..=chance.below(3) {
            alter(&mut document, &mut chance);
        }
        let input = input(serde_json::to_vec(&document).expect("JSON"));
        let result = catch_unwind(AssertUnwindSafe(|| {
            generate(&input, Style::PLAIN, &documents::unobserved)
        }));
        match result {
            Ok(Ok(_)) => generated += 1,
            Ok(Err(failure)) => assert!(!failure.text.trim().is_empty(), "{name}, seed {seed}"),
            Err(_) => {
                let file = std::env::temp_dir().join(format!("panics-{name}-{seed}.json"));
                fs::write(&file, &input.documents[0].bytes).expect("the document is kept");
                panic!("{name} panics with seed {seed}; see {}", file.display());
            }
        }
    }
    generated
}

#[test]
fn damaged_fixtures_never_panic() {
    let rounds = rounds(12);
    let mut generated = 0;
    for fixture in documents::fixtures() {
        let document: Value = serde_yaml::from_str(&fixture.document).expect("YAML");
        generated += torment(&fixture.module, &document, rounds, |bytes| {
            documents::input([(
                fixture.module.as_str(),
                &fixture.settings.api,
                "document.json",
                bytes,
            )])
        });
    }
    assert!(generated > 0, "some damage is harmless");
}

#[test]
fn a_damaged_runtime_document_never_panics() {
    let project = documents::project();
    let given = project
        .documents
        .iter()
        .find(|given| given.name == "runtime.json")
        .expect("runtime.json");
    let document: Value = serde_json::from_slice(&given.bytes).expect("JSON");
    torment("runtime", &document, rounds(8), |bytes| {
        documents::input([("runtime", &toml::Table::new(), "runtime.json", bytes)])
    });
}

/// How often each document is damaged: `MUTATIONS` says so for a long run.
fn rounds(usually: u64) -> u64 {
    std::env::var("MUTATIONS")
        .ok()
        .and_then(|rounds| rounds.parse().ok())
        .unwrap_or(usually)
}
