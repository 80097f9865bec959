//! Calls by name.

use serde_json::{Value, json};

use super::server::{GET_ONE, POST, Server, parameter};
use super::support::{BodyKind, Location, Operation, Parameter, Returns, Style, WithoutBody};

static UPDATE: Operation = Operation {
    id: "updateThing",
    method: "PUT",
    path: "/v1/things/{id}",
    parameters: &[
        parameter("id", Location::Path, Style::Simple),
        parameter("tags", Location::Query, Style::Dotted),
        parameter("x-destination", Location::Header, Style::Simple),
    ],
    body_members: &["name", "id", "state"],
    accept: "",
    empty: &[],
    ..POST_COPY
};
static UPLOAD: Operation = Operation {
    id: "upload",
    body: Some(BodyKind::Bytes("image/png")),
    body_members: &[],
    accept: "",
    empty: &[],
    ..POST_COPY
};
static ACTION: Operation = Operation {
    id: "describe",
    method: "GET",
    parameters: &[
        Parameter {
            required: true,
            preset: Some("Describe"),
            ..parameter("Action", Location::Query, Style::FormExploded)
        },
        parameter("zone", Location::Query, Style::FormExploded),
    ],
    body: None,
    ..POST_COPY
};
static LIST_BODY: Operation = Operation {
    id: "setAll",
    body_members: &[],
    accept: "",
    empty: &[],
    ..POST_COPY
};
static FORM: Operation = Operation {
    id: "sendForm",
    body: Some(BodyKind::Multipart(&[])),
    body_members: &[],
    accept: "",
    empty: &[],
    ..POST_COPY
};
const POST_COPY: Operation = Operation {
    id: "createThing",
    method: "POST",
    path: "/v1/things",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &[],
    without_body: WithoutBody::EmptyObject,
    accept: "",
    returns: Returns::Json,
    empty: &[],
    security: &[&["bearer"]],
};
static OPERATIONS: [&Operation; 7] = [&GET_ONE, &POST, &UPDATE, &UPLOAD, &ACTION, &LIST_BODY, &FORM];

async fn call(server: &Server, id: &str, arguments: Value) -> Result<Value, super::support::Error> {
    server.client().call_dynamic(&OPERATIONS, id, arguments).await
}

#[tokio::test]
async fn each_argument_is_sent_in_its_place() {
    let server = Server::new(|_, _| super::server::ok(r#"{"b":1,"a":[null]}"#)).await;
    let arguments = json!({"state": null, "x-bot-id": "bot_2", "tags": {"k": "v"}, "X-Destination": "there", "name": "n", "id": "a b"});
    let response = call(&server, "updateThing", arguments).await.unwrap();
    assert_eq!(response.to_string(), r#"{"b":1,"a":[null]}"#);
    let request = server.last();
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("PUT", "/v1/things/a%20b?tags.k=v")
    );
    assert_eq!(request.body, r#"{"state":null,"name":"n"}"#);
    assert_eq!(request.header("x-bot-id").unwrap(), "bot_2");
    assert_eq!(request.header("x-destination").unwrap(), "there");
}

#[tokio::test]
async fn a_json_body_is_sent_even_when_empty() {
    let server = Server::echo().await;
    for arguments in [json!({}), Value::Null, json!({"x-bot-id": null})] {
        call(&server, "createThing", arguments).await.unwrap();
        assert_eq!(server.last().body, "{}");
    }
    call(&server, "getThing", json!({"id": "a"})).await.unwrap();
    assert_eq!(
        (server.last().body.as_str(), server.last().header("content-type")),
        ("", None)
    );
}

#[tokio::test]
async fn a_body_that_is_not_an_object_has_its_own_name() {
    let server = Server::echo().await;
    call(&server, "setAll", json!({"body": [1, 2]})).await.unwrap();
    assert_eq!(server.last().body, "[1,2]");
    call(&server, "upload", json!({"body": "bytes"})).await.unwrap();
    assert_eq!(
        (
            server.last().body.as_str(),
            server.last().header("content-type").unwrap().as_str()
        ),
        ("bytes", "image/png")
    );
    assert!(
        call(&server, "upload", json!({"body": 1}))
            .await
            .unwrap_err()
            .is_invalid_argument()
    );
}

#[tokio::test]
async fn a_typo_gets_the_nearest_name() {
    let server = Server::echo().await;
    for (id, arguments, expected) in [
        (
            "getThings",
            json!({}),
            "no operation `getThings`; did you mean `getThing`?",
        ),
        ("launchRocket", json!({}), "no operation `launchRocket`"),
        (
            "updateThing",
            json!({"tag": {}}),
            "updateThing (PUT /v1/things/{id}): no argument `tag`; did you mean `tags`?",
        ),
        (
            "updateThing",
            json!({"x-botid": "a"}),
            "updateThing (PUT /v1/things/{id}): no argument `x-botid`; did you mean `x-bot-id`?",
        ),
        (
            "updateThing",
            json!({"body": {}}),
            "updateThing (PUT /v1/things/{id}): no argument `body`",
        ),
        (
            "getThing",
            json!({}),
            "getThing (GET /v1/things/{id}): required parameter `id` is missing",
        ),
        (
            "getThing",
            json!({"id": null}),
            "getThing (GET /v1/things/{id}): required parameter `id` is missing",
        ),
        (
            "getThing",
            json!([]),
            "getThing (GET /v1/things/{id}): the arguments must be a JSON object",
        ),
        (
            "createThing",
            json!({"x-bot-id": 1}),
            "createThing (POST /v1/things): `x-bot-id` must be a string",
        ),
    ] {
        let error = call(&server, id, arguments).await.unwrap_err();
        assert!(error.is_invalid_argument());
        assert_eq!(error.to_string(), expected);
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_response_without_a_body_is_null() {
    let server = Server::new(|_, _| super::server::response("200 OK", "", "")).await;
    assert_eq!(
        call(&server, "createThing", json!({"name": "a"})).await.unwrap(),
        Value::Null
    );
}

#[tokio::test]
async fn a_parameter_with_one_value_need_not_be_given() {
    let server = Server::new(|_, _| super::server::ok("{}")).await;
    for (arguments, query) in [
        (json!({"zone": "a"}), "Action=Describe&zone=a"),
        (json!({"Action": null}), "Action=Describe"),
        (json!({"Action": "Other"}), "Action=Other"),
    ] {
        call(&server, "describe", arguments).await.unwrap();
        assert_eq!(server.last().target, format!("/v1/things?{query}"));
    }
}

#[tokio::test]
async fn a_multipart_body_is_an_object_with_a_member_for_each_part() {
    let server = Server::new(|_, _| super::server::ok("{}")).await;
    let body = json!({
        "title": "A", "count": 2, "tags": ["x", "y"], "more": {"a": 1}, "none": null,
        "photo": {"$file": {"base64": "aGk=", "name": "a.png", "media_type": "image/png"}},
        "notes": {"$file": {"text": "hello"}},
    });
    call(&server, "sendForm", json!({ "body": body })).await.unwrap();
    let text = server.last().body;
    for part in [
        "name=\"title\"\r\n\r\nA\r\n",
        "name=\"count\"\r\n\r\n2\r\n",
        "name=\"tags\"\r\n\r\nx\r\n",
        "name=\"tags\"\r\n\r\ny\r\n",
        "name=\"more\"\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n",
        "name=\"photo\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nhi\r\n",
        "name=\"notes\"; filename=\"notes\"\r\nContent-Type: application/octet-stream\r\n\r\nhello\r\n",
    ] {
        assert!(text.to_lowercase().contains(&part.to_lowercase()), "{part}\n{text}");
    }
    assert!(!text.contains("none"), "{text}");
    for (body, says) in [
        (json!("text"), "must be an object"),
        (json!({"f": {"$file": {}}}), "the file `f` must have either"),
        (
            json!({"f": {"$file": {"base64": "!"}}}),
            "has a `base64` that is not valid base64",
        ),
        (json!({"f": {"$file": {"text": 1}}}), "`text` that is not a string"),
    ] {
        let error = call(&server, "sendForm", json!({ "body": body })).await.unwrap_err();
        assert!(error.to_string().contains(says), "{error}");
    }
}
