//! Names are stable: no change of a document renames a type that it does not affect.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use botpress_codegen::config::{ApiConfig, Config};
use botpress_codegen::diagnostic::Diagnostics;
use botpress_codegen::lower::{self, LowerOptions};
use botpress_codegen::model::Api;
use botpress_codegen::passes::{self, NameLock};
use botpress_codegen::report::Style;
use botpress_codegen::spec;
use botpress_codegen::{Input, generate, read_document};
use project_tests::{documents, places};
use serde_json::{Map, Value, json};

/// One of the project's documents, and its settings.
struct Given {
    document: Value,
    config: ApiConfig,
    lock: NameLock,
}

fn given() -> Vec<Given> {
    let input = documents::project();
    let config = Config::parse(&input.config).expect("codegen.toml");
    let mut locks = NameLock::read(&input.lock).expect("codegen.lock");
    config
        .apis(&input.config)
        .into_iter()
        .map(|config| {
            let document = read_document(&input, &config, Style::PLAIN).expect("a document");
            Given {
                document: document.value().clone(),
                lock: locks.remove(&config.module).expect("a lock"),
                config,
            }
        })
        .collect()
}

/// Returns the model of a document, and its lock. Settings that match nothing in it are left out. The documents are
/// known to be valid, and checking them hundreds of times takes long, so this begins with lowering.
fn modelled(document: &Value, config: &ApiConfig, lock: &NameLock) -> (Api, NameLock) {
    let spec = spec::read::read(document).expect("OpenAPI");
    let options = LowerOptions {
        module: config.module.clone(),
        document: config.document.clone(),
        query_objects: config.query_objects,
        required_bodies: config.required_bodies,
        only: config.only.clone(),
        skip: config.skip.clone(),
        skip_internal: false,
    };
    let mut diagnostics = Diagnostics::default();
    let lowered = lower::lower(&spec, &options, &mut diagnostics);
    let mut config = config.clone();
    loop {
        let mut api = lowered.api.clone();
        let named = passes::run(&mut api, &config.passes(), lock, &mut diagnostics);
        if named.stale.is_empty() {
            assert!(!diagnostics.has_errors(), "{diagnostics:?}");
            return (api, named.lock);
        }
        let entries = config.names.len();
        let stale = |line: usize| named.stale.iter().any(|stale| stale.line == line);
        config.names.retain(|pin| !stale(pin.line));
        assert!(config.names.len() < entries, "{:?}", named.stale);
    }
}

fn names(document: &Value, config: &ApiConfig, lock: &NameLock) -> BTreeMap<String, String> {
    places::names(&modelled(document, config, lock).0)
}

/// Lists the names that changed, one per line.
fn renamed(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) -> Vec<String> {
    let mut pairs: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for (place, old) in before {
        if let Some(new) = after.get(place).filter(|new| *new != old) {
            pairs.entry((old, new)).or_insert(place);
        }
    }
    pairs
        .into_iter()
        .map(|((old, new), place)| format!("{old} became {new} at {place}"))
        .collect()
}

/// Returns the operations of a document: path, method, id.
fn operations(document: &Value) -> Vec<(String, String, String)> {
    let mut operations = Vec::new();
    for (path, item) in document["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("a path item") {
            if let Some(id) = operation.get("operationId").and_then(Value::as_str) {
                operations.push((path.clone(), method.clone(), id.to_owned()));
            }
        }
    }
    operations
}

fn without(document: &Value, path: &str, method: &str) -> Value {
    let mut document = document.clone();
    let paths = document["paths"].as_object_mut().expect("paths");
    let item = paths[path].as_object_mut().expect("a path item");
    item.shift_remove(method);
    if item.keys().all(|key| key == "parameters") {
        paths.shift_remove(path);
    }
    document
}

/// Operations with their own paths, whose shapes use the same names for members as existing ones.
fn strangers() -> Vec<(&'static str, Value)> {
    let string = || json!({"type": "string"});
    let configuration = || {
        json!({
            "type": "object",
            "required": ["kept"],
            "properties": {
                "kept": {"type": "boolean"},
                "schedule": {"type": "object", "properties": {"every": {"type": "integer"}}},
                "status": {"type": "string", "enum": ["waxing", "waning"]},
                "type": {"type": "string", "enum": ["lunar", "solar"]},
            },
        })
    };
    let bot = || {
        json!({
            "type": "object",
            "required": ["id", "phase"],
            "properties": {
                "id": string(),
                "phase": {"type": "number"},
                "tags": {"type": "object", "additionalProperties": {"type": "object", "required": ["hue"], "properties": {"hue": string()}}},
                "user": {"type": "object", "properties": {"tags": {"type": "object", "additionalProperties": {"type": "object", "properties": {"shade": string()}}}}},
                "configuration": configuration(),
                "meta": {"type": "object", "properties": {"nextToken": {"type": "integer"}}},
            },
        })
    };
    let list = |name: &str| {
        json!({
            "type": "object",
            "required": [name],
            "properties": {name: {"type": "array", "items": bot()}, "meta": {"type": "object", "properties": {"moon": string()}}},
        })
    };
    let operation = |id: &str, body: Value, response: Value| {
        json!({
            "operationId": id,
            "parameters": [
                {"name": "status", "in": "query", "schema": {"type": "string", "enum": ["rising", "setting"]}},
                {"name": "sortField", "in": "query", "schema": {"type": "string", "enum": ["hue", "shade"]}},
            ],
            "requestBody": {"content": {"application/json": {"schema": body}}},
            "responses": {"200": {"description": "Done.", "content": {"application/json": {"schema": response}}}},
        })
    };
    let records = json!({
        "type": "object",
        "properties": {
            "records": {"type": "array", "items": configuration()},
            "schedule": {"type": "object", "required": ["tide"], "properties": {"tide": string()}},
            "integrations": {"type": "object", "additionalProperties": bot()},
            "message": {"type": "object", "required": ["body"], "properties": {"body": {"type": "object", "properties": {"status": {"type": "integer", "enum": [1, 2]}}}}},
        },
    });
    vec![
        ("/aaa", operation("aim", configuration(), list("bots"))),
        ("/v1/chat/zzz", operation("listZeniths", records.clone(), list("users"))),
        ("/v1/moons", operation("createMoon", bot(), configuration())),
        ("/v1/tags", operation("getTag", list("messages"), records)),
        ("/v1/schedule", operation("status", list("data"), bot())),
    ]
}

/// Operations that use existing shapes of the document, under other names.
fn borrowers(document: &Value) -> Vec<(String, Value)> {
    let mut shapes = Vec::new();
    collect(document, &mut shapes);
    let mut grouped: Vec<Value> = Vec::new();
    for chunk in shapes.chunks(12) {
        let properties: Map<String, Value> = chunk
            .iter()
            .enumerate()
            .map(|(index, shape)| {
                (
                    format!(
                        "borrowed{}Thing",
                        ["Fine", "Odd", "Old"][index % 3].to_owned() + &"x".repeat(index)
                    ),
                    shape.clone(),
                )
            })
            .collect();
        grouped.push(json!({"type": "object", "properties": properties}));
    }
    grouped
        .into_iter()
        .enumerate()
        .map(|(index, schema)| {
            let operation = json!({
                "operationId": format!("borrow{}", "s".repeat(index + 1)),
                "responses": {"200": {"description": "Lent.", "content": {"application/json": {"schema": schema}}}},
            });
            (format!("/v1/borrowed/{}", "s".repeat(index + 1)), operation)
        })
        .collect()
}

/// Collects all inline objects and enums.
fn collect(value: &Value, into: &mut Vec<Value>) {
    if let Some(properties) = value.get("properties").and_then(Value::as_object) {
        for (_, schema) in properties {
            if schema.get("properties").is_some_and(Value::is_object) || schema.get("enum").is_some() {
                into.push(schema.clone());
            }
        }
    }
    match value {
        Value::Object(members) => members.values().for_each(|value| collect(value, into)),
        Value::Array(items) => items.iter().for_each(|value| collect(value, into)),
        _ => {}
    }
}

fn with(document: &Value, path: &str, operation: &Value) -> Value {
    let mut document = document.clone();
    let paths = document["paths"].as_object_mut().expect("paths");
    assert!(!paths.contains_key(path), "{path} is new");
    paths.insert(path.to_owned(), json!({"post": operation}));
    document
}

#[test]
fn an_unrelated_operation_renames_nothing() {
    for given in given() {
        let before = names(&given.document, &given.config, &given.lock);
        let mut all = given.document.clone();
        for (path, operation) in strangers() {
            let after = names(&with(&given.document, path, &operation), &given.config, &given.lock);
            assert_eq!(renamed(&before, &after), [""; 0], "with {path}");
            assert!(after.len() > before.len(), "{path} has types");
            all = with(&all, path, &operation);
        }
        let after = names(&all, &given.config, &given.lock);
        assert_eq!(renamed(&before, &after), [""; 0], "with all of them");
    }
}

#[test]
fn a_borrowed_shape_keeps_its_name() {
    for given in given() {
        let before = names(&given.document, &given.config, &given.lock);
        for (path, operation) in borrowers(&given.document) {
            let document = with(&given.document, &path, &operation);
            let after = names(&document, &given.config, &given.lock);
            assert_eq!(renamed(&before, &after), [""; 0], "with {path}");
        }
    }
}

/// Adds components: one with the name of an inline shape, one with the shape of another.
#[test]
fn a_new_component_takes_no_name() {
    for given in given() {
        let before = names(&given.document, &given.config, &given.lock);
        let mut shapes = Vec::new();
        collect(&given.document, &mut shapes);
        let called = |name: &str| match name {
            "Schedule" => json!({"type": "object", "properties": {"tides": {"type": "integer"}}}),
            _ => json!({"type": "string", "enum": ["ebb", "flow"]}),
        };
        let like = |keys: &[&str]| {
            let has = |shape: &&Value| {
                let properties = shape.get("properties").and_then(Value::as_object);
                properties.is_some_and(|properties| properties.keys().eq(keys))
            };
            shapes.iter().find(has).cloned().expect("a shape")
        };
        let schedule = match given.config.module.as_str() {
            "runtime" => like(&["dateTime", "delay"]),
            "admin" => like(&["cron"]),
            "files" => like(&["type", "id", "name", "alias"]),
            "tables" => like(&["id", "status"]),
            "chat" => like(&["nextToken"]),
            other => panic!("{other} needs an inline shape to be borrowed"),
        };
        for (component, schema) in [
            ("Schedule", called("Schedule")),
            ("SortField", called("SortField")),
            ("Timer", schedule),
        ] {
            let reference = json!({"$ref": format!("#/components/schemas/{component}")});
            let response = json!({"type": "object", "properties": {"borrowed": reference}});
            let operation = json!({
                "operationId": "useComponent",
                "responses": {"200": {"description": "Done.", "content": {"application/json": {"schema": response}}}},
            });
            let mut grown = with(&given.document, "/v1/component", &operation);
            grown["components"]["schemas"][component] = schema;
            let (api, lock) = modelled(&grown, &given.config, &given.lock);
            let after = places::names(&api);
            assert_eq!(renamed(&before, &after), [""; 0], "with {component}");
            // The name that the component got is stable from now on.
            let again = names(&grown, &given.config, &lock);
            assert_eq!(renamed(&after, &again), [""; 0], "with {component} again");
            // And the component keeps its name when the conflicting shape is removed.
            for (path, method, id) in operations(&given.document) {
                if id.ends_with("Bot") || id.ends_with("Message") || id.starts_with("list") {
                    grown = without(&grown, &path, &method);
                }
            }
            let alone = names(&grown, &given.config, &lock);
            assert_eq!(renamed(&after, &alone), [""; 0], "with {component} alone");
            assert!(alone.contains_key(component));
        }
    }
}

#[test]
fn a_removed_operation_renames_nothing() {
    let mut removed = 0;
    for given in given() {
        let before = names(&given.document, &given.config, &given.lock);
        let all = operations(&given.document);
        removed += all.len();
        let check = |(path, method, id): &(String, String, String)| {
            let document = without(&given.document, path, method);
            let (api, lock) = modelled(&document, &given.config, &given.lock);
            assert_eq!(renamed(&before, &places::names(&api)), [""; 0], "without {id}");
            // The lock is unchanged, so adding it back restores everything.
            assert_eq!(lock, given.lock, "without {id}");
        };
        let (first, second) = all.split_at(all.len() / 2);
        std::thread::scope(|scope| {
            scope.spawn(|| first.iter().for_each(check));
            second.iter().for_each(check);
        });
    }
    assert_eq!(removed, 208);
}

/// The same for the complete crate.
#[test]
fn removing_and_adding_back_gives_the_old_bytes() {
    let input = documents::project();
    let run = |input: &Input| {
        generate(input, Style::PLAIN, &documents::unobserved).unwrap_or_else(|failure| panic!("{failure}"))
    };
    let before = run(&input);
    let mut smaller = input.clone();
    for document in &mut smaller.documents {
        let value: Value = serde_json::from_slice(&document.bytes).expect("JSON");
        let ids = ["getMessage", "listUsageHistory", "getFile", "getTableRow"];
        let all = operations(&value);
        let (path, method, _) = all
            .iter()
            .find(|(.., id)| ids.contains(&id.as_str()))
            .expect("one of them");
        document.bytes = serde_json::to_vec(&without(&value, path, method)).expect("JSON");
    }
    let between = run(&smaller);
    assert!(between.files != before.files);
    let after = run(&Input {
        lock: between.lock,
        ..input
    });
    assert!(after.files == before.files);
    assert_eq!(after.lock, before.lock);
}

/// Measures the rules without the lock. The lock exists because a short name is given to another type once that type
/// needs it; this shows how many names depend on the lock.
#[test]
fn without_the_lock_a_stranger_takes_few_names() {
    let mut text = String::new();
    let free = NameLock::default();
    for given in given() {
        let before = names(&given.document, &given.config, &free);
        for (path, operation) in strangers() {
            let after = names(&with(&given.document, path, &operation), &given.config, &free);
            for line in renamed(&before, &after) {
                let _ = writeln!(text, "{} with {path}: {line}", given.config.module);
            }
        }
    }
    insta::assert_snapshot!(text);
}

#[test]
fn order_names_nothing() {
    for given in given() {
        for lock in [given.lock.clone(), NameLock::default()] {
            let before = names(&given.document, &given.config, &lock);
            for order in [reversed as fn(&mut [(String, Value)]), shuffled] {
                let mut document = given.document.clone();
                reorder(&mut document["paths"], order);
                for (_, item) in document["paths"].as_object_mut().expect("paths") {
                    reorder(item, order);
                }
                for section in ["schemas", "responses", "requestBodies", "parameters"] {
                    if let Some(section) = document["components"].get_mut(section) {
                        reorder(section, order);
                    }
                }
                let after = names(&document, &given.config, &lock);
                assert_eq!(renamed(&before, &after), [""; 0]);
                assert_eq!(before.len(), after.len());
            }
        }
    }
}

fn reorder(object: &mut Value, order: fn(&mut [(String, Value)])) {
    if let Value::Object(members) = object {
        let mut entries: Vec<(String, Value)> = std::mem::take(members).into_iter().collect();
        order(&mut entries);
        members.extend(entries);
    }
}

fn reversed(entries: &mut [(String, Value)]) {
    entries.reverse();
}

/// Shuffles, the same in every run.
fn shuffled(entries: &mut [(String, Value)]) {
    let hash = |text: &str| {
        text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
        })
    };
    entries.sort_by_key(|(key, _)| hash(key));
}
