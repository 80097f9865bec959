//! Documents whose texts try to act where they are printed.

mod support;

use std::fs;

use serde_json::json;
use support::{Outcome, folder, run};

/// Texts of a document that move the cursor, change the direction of text, or begin a new line.
#[test]
fn texts_of_a_document_do_not_control_the_terminal() -> Outcome {
    const HOSTILE: &str = "1\u{1b}[31m\u{9b}\u{202e}\u{200f}\nerror: fake\u{7f}";
    let folder = folder()?;
    let folder = folder.path();
    let document = |version: &str, response: serde_json::Value| {
        let get = json!({
            "operationId": HOSTILE,
            "parameters": [{"name": HOSTILE, "in": "query", "schema": {"type": "word"}}],
            "responses": {"200": response}
        });
        let scheme = json!({"type": "apiKey", "in": "header", "name": HOSTILE});
        json!({
            "openapi": "3.0.3",
            "info": {"title": HOSTILE, "version": format!("{HOSTILE}{version}")},
            "servers": [{"url": "https://a.test"}],
            "security": [{HOSTILE: []}],
            "paths": {format!("/{HOSTILE}"): {"get": get}},
            "components": {
                "securitySchemes": {HOSTILE: scheme},
                "schemas": {HOSTILE: {"type": "object", "properties": {HOSTILE: {"type": "string"}}}}
            }
        })
    };
    let schema = json!({"$ref": format!("#/components/schemas/{HOSTILE}")});
    let full = json!({"description": HOSTILE, "content": {"application/json": {"schema": schema}}});
    let write = |name: &str, document: &serde_json::Value| fs::write(folder.join(name), document.to_string());
    write("old.json", &document("a", full))?;
    write("new.json", &document("b", json!({"description": HOSTILE})))?;
    write(
        "wrong.json",
        &document("c", json!({"$ref": format!("#/components/responses/{HOSTILE}")})),
    )?;
    for arguments in [
        &["check", "old.json"][..],
        &["check", "wrong.json"],
        &["check", "wrong.json", "--format", "json"],
        &["check", "old.json", "--format", "json"],
        &["generate", "old.json", "--out", "client"],
        &["map", "old.json"],
        &["map", "old.json", "--format", "json"],
        &["diff", "old.json", "new.json"],
        &["diff", "old.json", "new.json", "--format", "markdown"],
        &["diff", "old.json", "new.json", "--format", "json"],
        &["init", "old.json", "--stdout"],
    ] {
        let (_, out, stderr) = run(folder, arguments)?;
        let text = out + &stderr;
        let hidden = |c: char| c != '\n' && (c.is_control() || matches!(c, '\u{202e}' | '\u{200f}'));
        let line = text
            .lines()
            .find(|line| line.contains(hidden) || line.starts_with("error: fake"));
        assert_eq!(line, None, "{arguments:?}\n{text:?}");
        assert!(
            text.contains("fake") || arguments[0] == "init",
            "{arguments:?}\n{text:?}"
        );
    }
    Ok(())
}
