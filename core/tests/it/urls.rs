//! Paths and queries, as they arrive.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use super::server::{GET, GET_ONE, Server, leak, parameter};
use super::support::{Argument, Location, Operation, Parameter, Style};

/// The query of one parameter `k`, as sent. Empty for a request without a query.
async fn query(server: &Server, style: Style, value: impl Into<Argument>) -> String {
    let parameters = Box::leak(Box::new([parameter("k", Location::Query, style)]));
    let operation = leak(Operation { parameters, ..GET });
    server
        .client()
        .call(operation)
        .arg_at(0, value)
        .send_empty()
        .await
        .unwrap();
    server.last().target.strip_prefix("/v1/things").unwrap().to_owned()
}

#[tokio::test]
async fn every_style_writes_its_values() {
    use Style::{DeepObject, Dotted, Form, FormExploded, Json, Pipe, Space};
    let server = Server::echo().await;
    let list = json!(["a b", "c,d", null]);
    let object = json!({"x.y": "1", "é": [2, 3], "n": null});
    let deep = json!({"a": {"b": ["c", {"d": true}]}, "e": {}, "f": []});
    let cases: &[(Style, Value, &str)] = &[
        (FormExploded, json!("a"), "?k=a"),
        (FormExploded, json!(""), "?k="),
        (FormExploded, json!(true), "?k=true"),
        (FormExploded, json!(2.0), "?k=2"),
        (FormExploded, json!(-0.0), "?k=0"),
        (FormExploded, json!(0.25), "?k=0.25"),
        (
            FormExploded,
            json!(18_446_744_073_709_551_615_u64),
            "?k=18446744073709551615",
        ),
        (FormExploded, json!(null), ""),
        (FormExploded, json!([]), ""),
        (FormExploded, json!({}), ""),
        (FormExploded, json!([""]), "?k="),
        (FormExploded, list.clone(), "?k=a%20b&k=c%2Cd"),
        (FormExploded, object.clone(), "?x.y=1&%C3%A9=2&%C3%A9=3"),
        (Form, list.clone(), "?k=a%20b,c%2Cd"),
        (Form, object.clone(), "?k=x.y,1,%C3%A9,%5B2%2C3%5D"),
        (Form, json!([]), ""),
        (Space, list.clone(), "?k=a%20b%20c%2Cd"),
        (Pipe, list.clone(), "?k=a%20b%7Cc%2Cd"),
        (
            DeepObject,
            object.clone(),
            "?k%5Bx.y%5D=1&k%5B%C3%A9%5D%5B0%5D=2&k%5B%C3%A9%5D%5B1%5D=3",
        ),
        (
            DeepObject,
            deep.clone(),
            "?k%5Ba%5D%5Bb%5D%5B0%5D=c&k%5Ba%5D%5Bb%5D%5B1%5D%5Bd%5D=true",
        ),
        (Dotted, object, "?k.x.y=1&k.%C3%A9=2&k.%C3%A9=3"),
        (Dotted, deep, "?k.a.b=c&k.a.b.d=true"),
        (Dotted, json!({}), ""),
        (Dotted, list, "?k=a%20b&k=c%2Cd"),
        (Json, json!({"a": [1]}), "?k=%7B%22a%22%3A%5B1%5D%7D"),
        (Json, json!("a"), "?k=%22a%22"),
        (Json, json!(null), ""),
    ];
    for (style, value, expected) in cases {
        assert_eq!(
            query(&server, *style, value.clone()).await,
            *expected,
            "{style:?} {value}"
        );
    }
}

#[tokio::test]
async fn arguments_are_made_of_rust_values() {
    let server = Server::echo().await;
    let style = Style::FormExploded;
    assert_eq!(query(&server, style, 3.0_f64).await, "?k=3");
    assert_eq!(query(&server, style, 0.1_f32).await, "?k=0.1");
    assert_eq!(query(&server, style, 1e21_f64).await, "?k=1000000000000000000000");
    assert_eq!(query(&server, style, f64::NAN).await, "?k=NaN");
    assert_eq!(query(&server, style, None::<String>).await, "");
    assert_eq!(query(&server, style, Some("a")).await, "?k=a");
    assert_eq!(query(&server, style, vec![1, 2]).await, "?k=1&k=2");
    assert_eq!(query(&server, style, Argument::list(["a", "b"])).await, "?k=a&k=b");
    assert_eq!(
        query(&server, Style::Dotted, Argument::map([("a", "b")])).await,
        "?k.a=b"
    );
    let time: super::support::DateTime = "2025-01-31T12:00:00.5Z".parse().unwrap();
    assert_eq!(query(&server, style, time).await, "?k=2025-01-31T12%3A00%3A00.5Z");
}

#[tokio::test]
async fn only_unreserved_characters_stay_raw_in_a_query() {
    let server = Server::echo().await;
    let all: String = (' '..='~').collect();
    let expected = "%20%21%22%23%24%25%26%27%28%29%2A%2B%2C-.%2F0123456789%3A%3B%3C%3D%3E%3F%40\
        ABCDEFGHIJKLMNOPQRSTUVWXYZ%5B%5C%5D%5E_%60abcdefghijklmnopqrstuvwxyz%7B%7C%7D~";
    assert_eq!(
        query(&server, Style::FormExploded, all.clone()).await,
        format!("?k={expected}")
    );
    assert_eq!(
        query(&server, Style::Dotted, json!({all: "v"})).await,
        format!("?k.{expected}=v")
    );
}

#[tokio::test]
async fn a_query_has_the_order_of_its_parameters() {
    static PARAMETERS: [Parameter; 3] = [
        parameter("nextToken", Location::Query, Style::FormExploded),
        parameter("tags", Location::Query, Style::Dotted),
        parameter("statuses", Location::Query, Style::FormExploded),
    ];
    static LIST: Operation = Operation {
        parameters: &PARAMETERS,
        ..GET
    };
    let server = Server::echo().await;
    let call = server
        .client()
        .call(&LIST)
        .arg_at(2, vec!["a", "b"])
        .entry_at(1, "z".into(), "1")
        .arg_at(0, "old");
    call.entry_at(1, "a".into(), "2")
        .entry_at(1, "z".into(), "3")
        .arg_at(0, "new")
        .send_empty()
        .await
        .unwrap();
    assert_eq!(
        server.last().target,
        "/v1/things?nextToken=new&tags.z=3&tags.a=2&statuses=a&statuses=b"
    );
}

#[tokio::test]
async fn a_path_argument_is_exactly_one_segment() {
    let server = Server::echo().await;
    for (argument, expected) in [
        ("user_1", "user_1"),
        ("a/b?c#d%", "a%2Fb%3Fc%23d%25"),
        ("-_.!~*'()", "-_.!~*'()"),
        ("a b\\é\"<>[]^`{|}", "a%20b%5C%C3%A9%22%3C%3E%5B%5D%5E%60%7B%7C%7D"),
        ("@:$&+,;=", "%40%3A%24%26%2B%2C%3B%3D"),
        ("...", "..."),
        ("%2E%2E", "%252E%252E"),
        ("../x", "..%2Fx"),
        ("\r\n\t\0", "%0D%0A%09%00"),
    ] {
        server
            .client()
            .call(&GET_ONE)
            .arg_at(0, argument)
            .send_empty()
            .await
            .unwrap();
        assert_eq!(server.last().target, format!("/v1/things/{expected}"), "{argument:?}");
    }
}

#[tokio::test]
async fn a_path_argument_that_reaches_another_operation_is_rejected() {
    static TWO: Operation = Operation {
        path: "/v1/{a}{b}/x",
        parameters: &[
            parameter("a", Location::Path, Style::Simple),
            parameter("b", Location::Path, Style::Simple),
        ],
        ..GET
    };
    let server = Server::echo().await;
    for argument in ["", ".", ".."] {
        let error = server
            .client()
            .call(&GET_ONE)
            .arg_at(0, argument)
            .send_empty()
            .await
            .unwrap_err();
        assert!(error.is_invalid_argument(), "{error}");
    }
    let error = server.client().call(&GET_ONE).send_empty().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getThing (GET /v1/things/{id}): required parameter `id` is missing"
    );
    let error = server
        .client()
        .call(&TWO)
        .arg_at(0, ".")
        .arg_at(1, ".")
        .send_empty()
        .await
        .unwrap_err();
    assert!(error.is_invalid_argument(), "{error}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn the_text_of_paths_is_kept() {
    let server = Server::echo().await;
    for (base, path, expected) in [
        ("", "/v1/things/", "/v1/things/"),
        ("/", "/v1", "/v1"),
        ("/base/path/", "/v1//x", "/base/path/v1//x"),
        ("/b%20c", "/a b/%41:@", "/b%20c/a%20b/%41:@"),
    ] {
        let operation = leak(Operation {
            path: Box::leak(path.to_owned().into_boxed_str()),
            ..GET
        });
        let client = server
            .builder()
            .base_url(format!("{}{base}", server.origin))
            .build()
            .unwrap();
        client.call(operation).send_empty().await.unwrap();
        assert_eq!(server.last().target, expected);
    }
}

/// Both are encoded, sent, and decoded like on a server.
#[test]
fn a_server_decodes_the_given_values() {
    static SEARCH: Operation = Operation {
        path: "/v1/things/{id}",
        parameters: &[
            parameter("id", Location::Path, Style::Simple),
            parameter("t", Location::Query, Style::Dotted),
        ],
        ..GET
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let server = runtime.block_on(Server::echo());
    let client = server.client();
    let decode = |text: &str| percent_decode_str(text).decode_utf8().unwrap().into_owned();

    let text = "\\PC{0,8}|[ -~]{0,8}";
    let given = ("\\PC{1,12}|[ -~]{1,12}", prop::collection::btree_map(text, text, 0..4));
    let config = ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let outcome = TestRunner::new(config).run(&given, |(id, tags)| {
        prop_assume!(id != "." && id != "..");
        let call = client.call(&SEARCH).arg_at(0, &id);
        let call = tags
            .iter()
            .fold(call, |call, (key, value)| call.entry_at(1, key.clone(), value.as_str()));
        runtime.block_on(call.send_empty()).unwrap();
        let target = server.last().target;
        let (path, query) = target.split_once('?').unwrap_or((&target, ""));
        prop_assert_eq!(decode(path.strip_prefix("/v1/things/").unwrap()), id);
        let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        let got: BTreeMap<_, _> = pairs.map(|(key, value)| (decode(&key[2..]), decode(value))).collect();
        prop_assert_eq!(got, tags);
        Ok(())
    });
    outcome.unwrap();
}

/// The target with one path parameter `k`, as sent.
async fn segment(server: &Server, style: Style, value: Value) -> String {
    let parameters = Box::leak(Box::new([parameter("k", Location::Path, style)]));
    let path = "/p/{k}";
    let operation = leak(Operation {
        path,
        parameters,
        ..GET
    });
    let call = server.client().call(operation).arg_at(0, value);
    call.send_empty().await.unwrap();
    server.last().target
}

#[tokio::test]
async fn every_style_of_paths_writes_its_values() {
    use Style::{Label, LabelExploded, Matrix, MatrixExploded, Simple, SimpleExploded};
    let server = Server::echo().await;
    let list = json!(["a,b", null, "c"]);
    let object = json!({"R;": 1, "n": null, "G": "=2"});
    let cases = [
        (Simple, json!("a"), "/p/a"),
        (SimpleExploded, json!("a"), "/p/a"),
        (SimpleExploded, list.clone(), "/p/a%2Cb,c"),
        (Simple, object.clone(), "/p/R%3B,1,G,%3D2"),
        (SimpleExploded, object.clone(), "/p/R%3B=1,G=%3D2"),
        (Label, json!(5), "/p/.5"),
        (Label, list.clone(), "/p/.a%2Cb,c"),
        (Label, object.clone(), "/p/.R%3B,1,G,%3D2"),
        (LabelExploded, json!("a"), "/p/.a"),
        (LabelExploded, list.clone(), "/p/.a%2Cb.c"),
        (LabelExploded, object.clone(), "/p/.R%3B=1.G=%3D2"),
        (Matrix, json!("a"), "/p/;k=a"),
        (Matrix, list.clone(), "/p/;k=a%2Cb,c"),
        (Matrix, object.clone(), "/p/;k=R%3B,1,G,%3D2"),
        (MatrixExploded, json!("a"), "/p/;k=a"),
        (MatrixExploded, list, "/p/;k=a%2Cb;k=c"),
        (MatrixExploded, object, "/p/;R%3B=1;G=%3D2"),
    ];
    for (style, value, expected) in cases {
        let target = segment(&server, style, value.clone()).await;
        assert_eq!(target, expected, "{style:?} {value}");
    }
}

#[tokio::test]
async fn an_empty_path_argument_is_rejected_in_every_style() {
    let server = Server::echo().await;
    for style in [Style::Label, Style::LabelExploded, Style::Matrix, Style::MatrixExploded] {
        let parameters = Box::leak(Box::new([parameter("k", Location::Path, style)]));
        let operation = leak(Operation {
            path: "/p/{k}",
            parameters,
            ..GET
        });
        for value in [json!(""), json!([]), json!({})] {
            let call = server.client().call(operation).arg_at(0, value.clone());
            let error = call.send_empty().await.unwrap_err();
            assert!(error.is_invalid_argument(), "{style:?} {value}: {error}");
        }
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn reserved_characters_stay_raw_where_they_may_and_do_not_end_the_value() {
    static RESERVED: Operation = Operation {
        parameters: &[Parameter {
            reserved: true,
            ..parameter("k[]", Location::Query, Style::FormExploded)
        }],
        ..GET
    };
    let server = Server::echo().await;
    let all: String = (' '..='~').filter(|c| !c.is_alphanumeric()).collect();
    let cases = [
        (
            all.as_str(),
            "%20!%22%23$%25%26%27()*+,-./:;%3C=%3E?@[%5C]%5E_%60%7B%7C%7D~",
        ),
        ("%2fé%2", "%2f%C3%A9%252"),
        ("a&b=c#d", "a%26b=c%23d"),
    ];
    for (text, expected) in cases {
        server
            .client()
            .call(&RESERVED)
            .arg_at(0, text)
            .send_empty()
            .await
            .unwrap();
        assert_eq!(server.last().target, format!("/v1/things?k%5B%5D={expected}"));
    }
}

#[tokio::test]
async fn the_query_of_a_path_is_sent_before_all_else() {
    static WITH: Operation = Operation {
        path: "/v1/{a?}?type=é 1&key={k}&flag",
        parameters: &[
            parameter("q", Location::Query, Style::Form),
            parameter("a?", Location::Path, Style::Simple),
            parameter("k", Location::Path, Style::Simple),
        ],
        ..GET
    };
    let server = Server::echo().await;
    let call = server.client().call(&WITH).arg_at(0, "1").arg_at(1, "x");
    let call = call.arg_at(2, vec!["a&b", "c"]);
    call.send_empty().await.unwrap();
    assert_eq!(server.last().target, "/v1/x?type=%C3%A9%201&key=a%26b,c&flag&q=1");
}
