//! Settings that a builder accepts, and those that it reads from the environment.

use std::env;
use std::process::Command;

use super::server::{GET, SPEC, Server};
use super::support::{ClientBuilder, ClientSpec, ServerVariable};

fn reason(builder: ClientBuilder) -> String {
    let error = builder.build().unwrap_err();
    assert!(error.is_invalid_argument(), "{error}");
    assert_eq!(error.operation(), None);
    error.to_string()
}

#[test]
fn a_base_url_is_checked() {
    let reason = |url: &str| reason(ClientBuilder::new(&SPEC).base_url(url));
    let scheme = "the base URL must begin with `https://` or `http://`";
    assert_eq!(reason("api.botpress.cloud"), scheme);
    assert_eq!(reason("127.0.0.1:9"), scheme);
    assert_eq!(reason("ftp://a.b"), "the base URL must be http or https");
    assert_eq!(reason("file:///etc"), "the base URL must be http or https");
    assert_eq!(
        reason("https://user@a.b"),
        "the base URL must not contain a user name or a password"
    );
    assert_eq!(
        reason("https://:hunter2@a.b"),
        "the base URL must not contain a user name or a password"
    );
    assert_eq!(reason("https://a.b/?"), "the base URL must not have a query");
    assert_eq!(reason("https://a.b/#"), "the base URL must not have a fragment");
    assert_eq!(reason("https://"), "the base URL is not valid: empty host");
    assert_eq!(reason(""), scheme);
}

#[test]
fn invalid_values_are_rejected_without_being_shown() {
    let builder = || ClientBuilder::new(&SPEC);
    for builder in [
        builder().bearer("bearer", "hunter2\n"),
        builder().bearer("unknown", "hunter2"),
        builder().api_key("bearer", "hunter2"),
        builder().bearer("header", "hunter2"),
        builder().basic("basic", "hunter2:", "hunter2"),
        builder().api_key("header", "hunter2\u{7f}"),
        builder().api_key("cookie", "hunter2; admin=1"),
        builder().header("x-bot-id", "hunter2\r\n"),
        builder().header("x bot", "hunter2"),
        builder().user_agent("hunter2\n"),
    ] {
        let reason = reason(builder);
        assert!(!reason.contains("hunter2"), "{reason}");
    }
    assert_eq!(reason(builder().bearer("bearer", "")), "credential `token` is empty");
}

#[test]
fn server_variables_fill_the_document_s_url() {
    static SERVERS: ClientSpec = ClientSpec {
        base_url: "https://{region}.example.com/{version}/",
        server_variables: &[
            ServerVariable {
                name: "region",
                setter: "region",
                default: Some("eu"),
                values: &["eu", "us"],
            },
            ServerVariable {
                name: "version",
                setter: "version",
                default: Some("v1"),
                values: &[],
            },
        ],
        credentials: &[],
        headers: &[],
        ..SPEC_COPY
    };
    let builder = || ClientBuilder::new(&SERVERS);
    let url = |builder: ClientBuilder| format!("{:?}", builder.build().unwrap());
    assert!(url(builder()).contains("\"https://eu.example.com/v1\""));
    let other = builder()
        .server_variable("region", "us")
        .server_variable("version", "v2");
    assert!(url(other).contains("\"https://us.example.com/v2\""));
    assert_eq!(
        reason(builder().server_variable("region", "moon")),
        "`region` of the base URL must be one of eu, us"
    );
    assert_eq!(
        reason(builder().server_variable("zone", "a")),
        "the base URL has no variable `zone`"
    );
    let odd = builder().server_variable("version", "v1?x=/../é");
    assert!(url(odd).contains("\"https://eu.example.com/v1%3Fx%3D%2F..%2F%C3%A9\""));
    for dots in [".", ".."] {
        assert_eq!(
            reason(builder().server_variable("version", dots)),
            "`version` of the base URL must not be `.` or `..`"
        );
    }
}

#[test]
fn a_server_variable_moves_no_host() {
    static SERVERS: ClientSpec = ClientSpec {
        base_url: "https://{tenant}.example.com/v1",
        server_variables: &[ServerVariable {
            name: "tenant",
            setter: "tenant",
            default: Some("a"),
            values: &[],
        }],
        ..SPEC_COPY
    };
    static WHOLE: ClientSpec = ClientSpec {
        base_url: "{server}/v1",
        server_variables: &[ServerVariable {
            name: "server",
            setter: "server",
            default: None,
            values: &[],
        }],
        ..SPEC_COPY
    };
    let set = |value: &str| ClientBuilder::new(&SERVERS).server_variable("tenant", value);
    for evil in [
        "evil.test/",
        "evil.test?",
        "evil.test#",
        "u@evil.test",
        "a:1",
        "a\\b",
        "a%2fb",
        "é",
        " ",
    ] {
        let reason = reason(set(evil));
        assert!(reason.contains("is part of the host name"), "{evil}: {reason}");
        assert!(!reason.contains("evil"), "{reason}");
    }
    let shown = format!("{:?}", set("team-1.eu").build().unwrap());
    assert!(shown.contains("https://team-1.eu.example.com/v1"), "{shown}");
    // A variable that is the whole URL may have any value.
    let whole = ClientBuilder::new(&WHOLE).server_variable("server", "http://a.test:81");
    let shown = format!("{:?}", whole.build().unwrap());
    assert!(shown.contains("http://a.test:81/v1"), "{shown}");
}

/// A server with one variable, which has a default.
fn with_variable(url: &'static str, value: &str) -> ClientBuilder {
    let spec = ClientSpec {
        base_url: url,
        server_variables: &[ServerVariable {
            name: "part",
            setter: "part",
            default: Some("https"),
            values: &[],
        }],
        ..SPEC_COPY
    };
    ClientBuilder::new(Box::leak(Box::new(spec))).server_variable("part", value)
}

#[test]
fn a_server_variable_is_a_scheme_or_a_port_in_their_places() {
    for evil in ["http://evil.test/", "https://evil.test", "evil.test", "ws", "", "HTTP"] {
        let reason = reason(with_variable("{part}://api.test/v1", evil));
        assert_eq!(reason, "`part` of the base URL must be `http` or `https`");
    }
    for url in [
        "https://api.test{part}/v1",
        "https://api.test{part}:443",
        "https://api-{part}",
    ] {
        for evil in [".evil.test", "evil.test", "1", ":evil", ":1@evil.test", ":1/"] {
            let reason = reason(with_variable(url, evil));
            assert!(
                reason.contains("must be a port: it must not change the host"),
                "{url} {evil}: {reason}"
            );
        }
    }
    for (url, value, base) in [
        ("{part}://api.test/v1", "http", "http://api.test/v1"),
        ("https://api.test{part}/v1", ":8443", "https://api.test:8443/v1"),
        ("https://api.test{part}/v1", "", "https://api.test/v1"),
        ("https://api.test:{part}/v1", "8443", "https://api.test:8443/v1"),
        ("https://api.{part}/v1", "eu.test", "https://api.eu.test/v1"),
        ("https://{part}/v1", "eu.test", "https://eu.test/v1"),
        ("https://{part}-api.test/v1", "eu", "https://eu-api.test/v1"),
    ] {
        let shown = format!("{:?}", with_variable(url, value).build().unwrap());
        assert!(shown.contains(base), "{url} {value}: {shown}");
    }
}

#[test]
fn a_server_variable_without_default_must_be_set() {
    static SERVERS: ClientSpec = ClientSpec {
        base_url: "https://chat.example.com/{tenant}",
        server_variables: &[ServerVariable {
            name: "tenant",
            setter: "tenant",
            default: None,
            values: &[],
        }],
        ..SPEC_COPY
    };
    let builder = || ClientBuilder::new(&SERVERS);
    let unset = "the base URL needs a value for `tenant`: set it with `tenant(…)`, or set another URL with \
                 `base_url(…)`";
    assert_eq!(reason(builder()), unset);
    assert_eq!(reason(builder().server_variable("tenant", "")), unset);
    assert!(builder().server_variable("tenant", "t1").build().is_ok());
    for copied in ["https://hooks.example.com/t1", "http://Chat.example.com/t1/"] {
        let client = builder().server_variable("tenant", copied).build().unwrap();
        assert!(format!("{client:?}").contains("/t1\""), "{client:?}");
    }
    let neither = "`tenant` of the base URL must be one path segment, or a URL whose path is only that segment";
    for odd in [
        "a/b",
        "hooks.test/t1",
        "https://hooks.example.com",
        "https://hooks.example.com/a/b",
        "https://hooks.example.com/a?b",
        "a b",
        "..",
    ] {
        assert_eq!(reason(builder().server_variable("tenant", odd)), neither, "{odd}");
    }
    // Calls would not go to the host of such a URL.
    for other in [
        "http://localhost:3000/t1",
        "https://example.org/t1",
        "https://example.com.evil.test/t1",
        "https://chat.example.com:81/t1",
    ] {
        let why = reason(builder().server_variable("tenant", other));
        assert!(why.contains("a URL of another service"), "{other}: {why}");
    }
    // Another base URL has no variables.
    assert!(builder().base_url("https://other.example.com").build().is_ok());
}

const SPEC_COPY: ClientSpec = ClientSpec {
    api: "servers",
    version: "1",
    user_agent: "servers/1",
    base_url: "",
    server_variables: &[],
    base_url_env: None,
    idempotency_header: None,
    credentials: &[],
    headers: &[],
    errors: None,
};

/// The environment of a running program can't be changed safely, so the test runs another process with this
/// environment.
#[tokio::test]
async fn the_environment_is_read_when_asked_for() {
    const CHILD: &str = "builder::the_environment_is_read_when_asked_for";
    if let Ok(url) = env::var("CORE_TEST_URL") {
        let client = ClientBuilder::new(&SPEC)
            .bearer("bearer", "earlier")
            .from_env()
            .header("x-bot-id", "later");
        client.build().unwrap().call(&GET).send_empty().await.unwrap();
        assert!(
            format!("{:?}", ClientBuilder::new(&SPEC).build().unwrap()).contains(SPEC.base_url),
            "{url}"
        );
        return;
    }
    let server = Server::echo().await;
    let mut child = Command::new(env::current_exe().unwrap());
    child
        .args(["--exact", CHILD])
        .env("CORE_TEST_URL", &server.origin)
        .env("CORE_TEST_TOKEN", "from_env");
    child.env("CORE_TEST_BOT", "bot_env").env("CORE_TEST_EMPTY", "");
    let output = tokio::task::spawn_blocking(move || child.output().unwrap())
        .await
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let request = server.last();
    assert_eq!(request.header("authorization").unwrap(), "Bearer from_env");
    assert_eq!(request.header("x-bot-id").unwrap(), "later");
    assert_eq!(request.header("x-workspace-id"), None);
}
