//! What a configuration may not say, and that it is said by name.

use botpress_codegen::config::Config;
use botpress_codegen::report::Style;
use botpress_codegen::{Input, InputDocument, generate};

const PACKAGE: &str =
    "[crate]\nname = \"c\"\nversion = \"0.1.0\"\ndescription = \"d\"\nlicense = \"MIT\"\n";

const DOCUMENT: &str = r"
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a:
    get:
      operationId: getA
      responses:
        '204': {description: Nothing.}
";

#[test]
fn each_api_may_have_a_base_url_variable_of_its_own() {
    let text = format!(
        "{PACKAGE}[defaults]\nbase-url-env = \"SHOP_URL\"\n\
         [apis.shop]\ndocument = \"a.yaml\"\n\
         [apis.chat]\ndocument = \"a.yaml\"\nbase-url-env = \"CHAT_URL\"\n"
    );
    let apis = Config::parse(&text).unwrap().apis(&text);
    let variable = |module| {
        let api = apis.iter().find(|api| api.module == module).unwrap();
        api.base_url_env.as_deref()
    };
    assert_eq!(variable("shop"), Some("SHOP_URL"));
    assert_eq!(variable("chat"), Some("CHAT_URL"));
}

/// Why this configuration is refused. `settings` follow the package.
fn refusal(settings: &str) -> String {
    let input = Input {
        config_name: "codegen.toml".to_owned(),
        config: format!("{PACKAGE}{settings}"),
        lock: String::new(),
        changelog: String::new(),
        documents: vec![InputDocument {
            document: "a.yaml".to_owned(),
            name: "a.yaml".to_owned(),
            bytes: DOCUMENT.as_bytes().to_vec(),
        }],
        ..Input::default()
    };
    match generate(&input, Style::PLAIN, &|_, _, _| {}) {
        Ok(_) => String::new(),
        Err(failure) => failure.to_string(),
    }
}

/// What becomes of a document with this patch: the files of the crate in one text, or why there are none.
fn patched(patch: &str) -> Result<String, String> {
    let file = |name: &str, text: &str| InputDocument {
        document: name.to_owned(),
        name: format!("specs/{name}"),
        bytes: text.as_bytes().to_vec(),
    };
    let input = Input {
        config_name: "codegen.toml".to_owned(),
        config: format!("{PACKAGE}[apis.shop]\ndocument = \"a.yaml\"\npatch = \"p.json\""),
        lock: String::new(),
        documents: vec![file("a.yaml", DOCUMENT)],
        texts: vec![file("p.json", patch)],
        ..Input::default()
    };
    match generate(&input, Style::PLAIN, &|_, _, _| {}) {
        Ok(output) => Ok(output.files.into_iter().map(|file| file.text).collect()),
        Err(failure) => Err(failure.to_string()),
    }
}

#[test]
fn a_patch_adds_what_a_document_lacks() {
    let added = r#"{"paths": {"/a": {"get": {"responses": {"204": null, "200": {
        "description": "A number.",
        "content": {"application/json": {"schema": {"type": "integer"}}}
    }}}}}}"#;
    let code = patched(added).unwrap();
    assert!(
        code.contains("pub async fn send(self) -> Result<i64, Error>"),
        "{code}"
    );
}

#[test]
fn what_is_wrong_with_a_patch_has_a_place() {
    let refusal = patched("{\n  \"info\": {\"title\": \"T\"}\n}").unwrap_err();
    assert!(
        refusal.contains("no effect: the document says the same already"),
        "{refusal}"
    );
    assert!(refusal.contains("--> specs/p.json:2:12"), "{refusal}");
    let refusal = patched("{\"paths\": ").unwrap_err();
    assert!(refusal.contains("--> specs/p.json:1:"), "{refusal}");
    // What it makes wrong in the document is shown there, with a word on where it comes from.
    let refusal = patched("{\"paths\": {\"/a\": {\"get\": {\n  \"deprecated\": 7}}}}").unwrap_err();
    assert!(refusal.contains("--> specs/a.yaml:7:"), "{refusal}");
    assert!(
        refusal.contains("the patch touches this at specs/p.json:2:3"),
        "{refusal}"
    );
}

#[test]
fn a_plain_configuration_is_fine() {
    assert_eq!(refusal("[apis.shop]\ndocument = \"a.yaml\""), "");
}

#[test]
fn modules_must_be_free_rust_names() {
    for module in [
        "support",
        "error_type",
        "type",
        "Shop",
        "\"foo bar\"",
        "core",
        "dynamic",
    ] {
        let refusal = refusal(&format!("[apis.{module}]\ndocument = \"a.yaml\""));
        assert!(refusal.contains("can't be a module"), "{module}: {refusal}");
    }
}

#[test]
fn error_types_are_listed_once_and_have_a_status() {
    let api = "[apis.shop]\ndocument = \"a.yaml\"\n";
    let one = "[[errors.types]]\nname = \"Gone\"\nstatus = 410\ndocs = \"It is gone.\"\n";
    let shape = "[errors]\ntype = \"type\"\n";
    assert_eq!(refusal(&format!("{api}{shape}{one}")), "");
    assert!(refusal(&format!("{api}{shape}{one}{one}")).contains("twice"));
    let odd = one.replace("410", "9999");
    assert!(refusal(&format!("{api}{shape}{odd}")).contains("no HTTP status"));
    // They are values of a member that has to be known.
    assert!(refusal(&format!("{api}{one}")).contains("`types` has no effect without `type`"));
}

#[test]
fn the_form_of_errors_begins_with_their_type_and_names_members() {
    let with = |errors: &str| {
        refusal(&format!(
            "[errors]\n{errors}\n[apis.shop]\ndocument = \"a.yaml\"\n"
        ))
    };
    assert_eq!(
        with("type = \"error.type\"\nmessage = \"error.message\""),
        ""
    );
    assert!(with("message = \"error.message\"").contains("`message` has no effect without `type`"));
    assert!(with("type = \"error..type\"").contains("names no member"));
}

#[test]
fn settings_without_effect_are_named() {
    for (setting, entry) in [
        (
            "credentials = { Bearer = \"TOKEN\" }",
            "`Bearer` of `credentials`",
        ),
        ("query-objects = \"dotted\"", "`query-objects`"),
        (
            "required-server-variables = [\"tenant\"]",
            "`tenant` of `required-server-variables`",
        ),
        (
            "headers = { x-a = { only-declared = true } }",
            "`x-a` of `headers`",
        ),
        (
            "paging = { parameter = \"next\", answer = [\"next\"] }",
            "`paging`",
        ),
    ] {
        let refusal = refusal(&format!("[apis.shop]\ndocument = \"a.yaml\"\n{setting}"));
        assert!(refusal.contains(entry), "{setting}: {refusal}");
        assert!(refusal.contains("has no effect"), "{refusal}");
    }
}

#[test]
fn entries_that_lead_nowhere_are_named_with_their_line() {
    let api = "[apis.shop]\ndocument = \"a.yaml\"\n";
    let pin = "[[apis.shop.names]]\nat = \"getA.response\"\nname = \"A\"\nreason = \"r\"\n";
    assert!(refusal(&format!("{api}{pin}")).starts_with("codegen.toml:8: "));
    let field = "[[apis.shop.optional]]\nat = [\"A.b\"]\nreason = \"r\"\n";
    assert!(refusal(&format!("{api}{field}")).contains("`A.b` leads to no field"));
    assert!(refusal(&format!("{api}{}", pin.replace("\"r\"", "\"\""))).contains("needs a reason"));
}

/// Each of these gave a crate that does not compile, or that cargo refuses.
#[test]
fn names_that_no_crate_can_have_are_refused_at_their_place() {
    let api = "[apis.shop]\ndocument = \"a.yaml\"\n";
    let refused = |config: &str| match Config::parse(config) {
        Ok(_) => "nothing is wrong".to_owned(),
        Err(error) => error.to_string(),
    };
    for (settings, expected) in [
        (
            "license-files = [\"MIT\", \"x/Cargo.toml\"]",
            "6:25: `x/Cargo.toml` can't be copied",
        ),
        (
            "license-files = [\"readme.MD\"]",
            "6:18: `readme.MD` can't be copied",
        ),
        (
            "license-files = [\"a/MIT\", \"b/MIT\"]",
            "6:27: `b/MIT` can't be copied",
        ),
        (
            "license-files = [\"build.rs\"]",
            "6:18: `build.rs` can't be copied",
        ),
        ("license-files = [\"..\"]", "6:18: `..` is not a file"),
        ("umbrella = \"Error\"", "6:1: `umbrella` can't be `Error`"),
        (
            "umbrella = \"RetryPolicy\"",
            "6:1: `umbrella` can't be `RetryPolicy`",
        ),
        ("umbrella = \"shop\"", "6:1: `umbrella` must be"),
        (
            "examples = [\n  { file = \"a/x.rs\", features = [] },\n  { file = \"b/x.rs\", features = [] },\n]",
            "8:5: there are two examples of the name `x`",
        ),
        (
            "examples = [{ file = \"x.txt\", features = [] }]",
            "6:15: `x.txt` can't be an example",
        ),
        (
            "[apis.lib]\ndocument = \"a.yaml\"",
            "6:7: `apis.lib` can't be a module",
        ),
        (
            "[apis.bin]\ndocument = \"a.yaml\"",
            "6:7: `apis.bin` can't be a module",
        ),
        (
            "[apis.umbrella]\ndocument = \"a.yaml\"",
            "6:7: `apis.umbrella` can't be",
        ),
        (
            "[defaults]\ndocument = \"a.yaml\"",
            "7:1: `document` stands in an API",
        ),
    ] {
        let refusal = refused(&format!("{PACKAGE}{settings}\n{api}"));
        assert!(refusal.starts_with(expected), "{settings}: {refusal}");
    }
    for name in [
        "", "1shop", "a b", "sh/op", "fn", "self", "std", "-a", "größe",
    ] {
        let config = PACKAGE.replace("\"c\"", &format!("\"{name}\"")) + api;
        let refusal = refused(&config);
        assert!(refusal.starts_with("2:1: `"), "{name}: {refusal}");
        assert!(
            refusal.contains("can't be the name of a crate"),
            "{name}: {refusal}"
        );
    }
    for (version, good) in [
        ("1", false),
        ("1.0", false),
        ("01.0.0", false),
        ("1.0.0.0", false),
        ("1.0.0-", false),
        ("1.0.0-01", false),
        ("1.0.0-rc.1+a.b", true),
        ("10.20.30", true),
    ] {
        let config = PACKAGE.replace("0.1.0", version) + api;
        assert_eq!(refused(&config).starts_with("3:1: `"), !good, "{version}");
    }
}
