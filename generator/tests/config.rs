//! Invalid configurations, and their messages.

use botpress_codegen::config::Config;
use botpress_codegen::report::Style;
use botpress_codegen::{Input, InputDocument, generate};

const PACKAGE: &str = "[crate]\nname = \"c\"\nversion = \"0.1.0\"\ndescription = \"d\"\nlicense = \"MIT\"\n";

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

/// Returns the error message for a configuration, or an empty text if it is valid. `settings` follow the package.
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

/// Generates from a document with these overlays: the files of the crate in one text, or the error.
fn overlaid(overlays: &[&str]) -> Result<String, String> {
    let file = |name: String, text: &str| InputDocument {
        name: format!("specs/{name}"),
        document: name,
        bytes: text.as_bytes().to_vec(),
    };
    let names: Vec<String> = (0..overlays.len()).map(|n| format!("{n}.yaml")).collect();
    let input = Input {
        config_name: "codegen.toml".to_owned(),
        config: format!("{PACKAGE}[apis.shop]\ndocument = \"a.yaml\"\noverlays = {names:?}"),
        lock: String::new(),
        documents: vec![file("a.yaml".to_owned(), DOCUMENT)],
        texts: (names.into_iter().zip(overlays))
            .map(|(name, text)| file(name, text))
            .collect(),
        ..Input::default()
    };
    match generate(&input, Style::PLAIN, &|_, _, _| {}) {
        Ok(output) => {
            let files = output.files.into_iter().map(|file| file.text);
            Ok(files.chain([output.warnings]).collect())
        }
        Err(failure) => Err(failure.to_string()),
    }
}

/// An overlay with these actions, which begin in line 4.
fn overlay(actions: &str) -> String {
    format!("overlay: 1.1.0\ninfo: {{title: T, version: '1'}}\nactions:\n{actions}")
}

#[test]
fn overlays_are_applied_in_order() {
    let emptied = overlay("- target: $.paths['/a'].get.responses['204']\n  remove: true\n");
    let filled = overlay(
        "- target: $.paths['/a'].get[?length(@) == 0]\n  update: {'200': {description: A number., \
         content: {application/json: {schema: {type: integer}}}}}\n",
    );
    let code = overlaid(&[&emptied, &filled]).unwrap();
    assert!(code.contains("Request<i64, M>;"), "{code}");
    // In reverse order, the first has nothing to fill yet.
    let refusal = overlaid(&[&filled, &emptied]).unwrap_err();
    assert!(refusal.contains("--> specs/0.yaml:4:11"), "{refusal}");
}

#[test]
fn mistakes_in_an_overlay_have_a_place() {
    let nothing = overlay("- target: $.paths['/b']\n  remove: true\n");
    let refusal = overlaid(&[&nothing]).unwrap_err();
    assert!(
        refusal.contains("`$.paths['/b']` matches nothing in specs/a.yaml"),
        "{refusal}"
    );
    assert!(refusal.contains("--> specs/0.yaml:4:11"), "{refusal}");
    // All malformed overlays are reported at once.
    let refusal = overlaid(&["overlay: [", "overlay: 3\n"]).unwrap_err();
    assert!(refusal.contains("--> specs/0.yaml:1:"), "{refusal}");
    let refusal = overlaid(&["overlay: 2.0.0\n", "overlay: 3\n"]).unwrap_err();
    assert!(refusal.contains("--> specs/0.yaml:1:10"), "{refusal}");
    assert!(refusal.contains("--> specs/1.yaml:1:10"), "{refusal}");
    // A mistake that it adds to the document is shown in the overlay.
    let odd = overlay("- target: $.paths['/a'].get\n  update:\n    deprecated: 7\n");
    let refusal = overlaid(&[&odd]).unwrap_err();
    assert!(refusal.contains("--> specs/0.yaml:6:17"), "{refusal}");
    assert!(
        refusal.contains("in the document: #/paths/~1a/get/deprecated"),
        "{refusal}"
    );
    // A warning does not stop a run.
    let same = overlay("- target: $.info.title\n  update: T\n");
    let warned = overlaid(&[&same]).unwrap();
    assert!(warned.contains("--> specs/0.yaml:4:3"), "{warned}");
}

#[test]
fn settings_that_overlays_replaced_suggest_an_overlay() {
    let api = "[apis.shop]\ndocument = \"a.yaml\"\n";
    let refused = refusal(&format!("{api}patch = \"p.json\"\n"));
    assert!(
        refused.starts_with("codegen.toml:8:9: the setting `patch` was removed"),
        "{refused}"
    );
    assert!(refused.contains("overlays = [\"…\"]"), "{refused}");
    let field = "[[apis.shop.optional]]\nat = [\"A.b\"]\nreason = \"r\"\n";
    let refused = refusal(&format!("{api}{field}"));
    assert!(refused.starts_with("codegen.toml:8:"), "{refused}");
    assert!(refused.contains("remove: true"), "{refused}");
    let refused = refusal(&format!("[defaults]\noverlays = [\"o.yaml\"]\n{api}"));
    assert!(refused.contains("`overlays` can't be a default"), "{refused}");
    let refused = refusal(&format!("{api}allow = [\"path-style\"]\n"));
    assert!(refused.contains("`keep-going = true`"), "{refused}");
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
        assert!(refusal.contains("is not a valid module name"), "{module}: {refusal}");
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
    assert!(refusal(&format!("{api}{shape}{odd}")).contains("is not a valid HTTP status"));
    // They are values of the member `type`, which must be set.
    assert!(refusal(&format!("{api}{one}")).contains("`types` has no effect without `type`"));
}

#[test]
fn the_form_of_errors_begins_with_their_type_and_names_members() {
    let with = |errors: &str| refusal(&format!("[errors]\n{errors}\n[apis.shop]\ndocument = \"a.yaml\"\n"));
    assert_eq!(with("type = \"error.type\"\nmessage = \"error.message\""), "");
    assert!(with("message = \"error.message\"").contains("`message` has no effect without `type`"));
    assert!(with("type = \"error..type\"").contains("is not the path of a member"));
}

#[test]
fn settings_without_effect_are_named() {
    for (setting, entry) in [
        ("credentials = { Bearer = \"TOKEN\" }", "`Bearer` of `credentials`"),
        ("query-objects = \"dotted\"", "`query-objects`"),
        (
            "required-server-variables = [\"tenant\"]",
            "`tenant` of `required-server-variables`",
        ),
        ("headers = { x-a = { only-declared = true } }", "`x-a` of `headers`"),
        ("paging = { parameter = \"next\", response = [\"next\"] }", "`paging`"),
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
    assert!(refusal(&format!("{api}{}", pin.replace("\"r\"", "\"\""))).contains("must have a `reason`"));
}

/// Each of these gave a crate that does not compile, or that cargo rejects.
#[test]
fn invalid_crate_names_are_rejected_with_their_place() {
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
        ("license-files = [\"readme.MD\"]", "6:18: `readme.MD` can't be copied"),
        (
            "license-files = [\"a/MIT\", \"b/MIT\"]",
            "6:27: `b/MIT` can't be copied",
        ),
        ("license-files = [\"build.rs\"]", "6:18: `build.rs` can't be copied"),
        ("license-files = [\"..\"]", "6:18: `..` is not the path of a file"),
        (
            "guide = [\"a.md\", \"x/go-on.md\", \"go_on.md\"]",
            "6:32: `go_on.md` can't be a page: another page of the guide",
        ),
        ("umbrella = \"Error\"", "6:1: `umbrella` can't be `Error`"),
        ("umbrella = \"RetryPolicy\"", "6:1: `umbrella` can't be `RetryPolicy`"),
        ("umbrella = \"shop\"", "6:1: `umbrella` must be"),
        (
            "examples = [\n  { file = \"a/x.rs\", features = [] },\n  { file = \"b/x.rs\", features = [] },\n]",
            "8:5: two examples are called `x`",
        ),
        (
            "examples = [{ file = \"x.txt\", features = [] }]",
            "6:15: `x.txt` can't be an example",
        ),
        (
            "[apis.lib]\ndocument = \"a.yaml\"",
            "6:7: `apis.lib` is not a valid module name",
        ),
        (
            "[apis.bin]\ndocument = \"a.yaml\"",
            "6:7: `apis.bin` is not a valid module name",
        ),
        (
            "[apis.umbrella]\ndocument = \"a.yaml\"",
            "6:7: `apis.umbrella` is not a valid module name",
        ),
        (
            "[defaults]\ndocument = \"a.yaml\"",
            "7:1: `document` can't be a default",
        ),
        (
            "[defaults]\nbase-url-env = \"SHOP URL\"",
            "7:1: `SHOP URL` is not a valid name of an environment variable",
        ),
        (
            "[defaults]\ncredentials = {bearer = \"\"}",
            "7:16: `` is not a valid name of an environment variable",
        ),
        (
            "[defaults.headers]\nx-tenant = {env = \"A=B\"}",
            "7:13: `A=B` is not a valid name of an environment variable",
        ),
    ] {
        let refusal = refused(&format!("{PACKAGE}{settings}\n{api}"));
        assert!(refusal.starts_with(expected), "{settings}: {refusal}");
    }
    for name in ["", "1shop", "a b", "sh/op", "fn", "self", "std", "-a", "größe"] {
        let config = PACKAGE.replace("\"c\"", &format!("\"{name}\"")) + api;
        let refusal = refused(&config);
        assert!(refusal.starts_with("2:1: `"), "{name}: {refusal}");
        assert!(refusal.contains("is not a valid crate name"), "{name}: {refusal}");
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
