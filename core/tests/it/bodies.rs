//! Request bodies, as they arrive.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::json;

use super::server::{POST, Server, leak};
use super::support::{BodyKind, Multipart, Operation};

#[tokio::test]
async fn json_keeps_the_order_of_members() {
    let server = Server::echo().await;
    server
        .client()
        .call(&POST)
        .json(&json!({"z": 1, "a": null}))
        .send_empty()
        .await
        .unwrap();
    let request = server.last();
    assert_eq!(request.header("content-type").unwrap(), "application/json");
    assert_eq!(request.header("content-length").unwrap(), "16");
    assert_eq!(request.body, r#"{"z":1,"a":null}"#);
}

#[tokio::test]
async fn a_body_that_can_not_be_written_is_an_error_of_send() {
    let server = Server::echo().await;
    let keyed_by_list = BTreeMap::from([(vec![1], 2)]);
    for call in [
        server.client().call(&POST).json(&keyed_by_list),
        server.client().call(&POST).form(&[1]),
        server
            .client()
            .call(&POST)
            .multipart(Multipart::new().json("a", &keyed_by_list)),
        server
            .client()
            .call(&POST)
            .multipart(Multipart::new().bytes("a", "f", "text/plain\r\nx: y", "")),
    ] {
        let error = call.send_empty().await.unwrap_err();
        assert!(error.is_invalid_argument(), "{error}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_form_repeats_lists_and_leaves_out_null() {
    let server = Server::echo().await;
    let body = json!({"a b": "c&d", "list": [1, "two"], "none": null, "object": {"x": 1}});
    server.client().call(&POST).form(&body).send_empty().await.unwrap();
    let request = server.last();
    assert_eq!(
        request.header("content-type").unwrap(),
        "application/x-www-form-urlencoded"
    );
    assert_eq!(request.body, "a%20b=c%26d&list=1&list=two&object=%7B%22x%22%3A1%7D");
}

#[tokio::test]
async fn text_and_bytes_have_the_media_type_of_the_operation() {
    let server = Server::echo().await;
    for (kind, expected) in [
        (BodyKind::Text("text/csv"), "text/csv"),
        (BodyKind::Text("text/*"), "text/plain; charset=utf-8"),
        (BodyKind::Bytes("image/png"), "image/png"),
        (BodyKind::Bytes("*/*"), "application/octet-stream"),
    ] {
        let call = server.client().call(leak(Operation {
            body: Some(kind),
            ..POST_COPY
        }));
        let call = match kind {
            BodyKind::Text(_) => call.text("abc".to_owned()),
            _ => call.bytes(Bytes::from_static(b"abc").into()),
        };
        call.send_empty().await.unwrap();
        let request = server.last();
        assert_eq!(request.header("content-type").unwrap(), expected);
        assert_eq!(request.body, "abc");
    }
}

#[tokio::test]
async fn json_may_have_another_media_type() {
    let server = Server::echo().await;
    let call = server.client().call(leak(Operation {
        body: Some(BodyKind::JsonAs("application/merge-patch+json")),
        ..POST_COPY
    }));
    call.json(&[1]).send_empty().await.unwrap();
    let request = server.last();
    assert_eq!(request.header("content-type").unwrap(), "application/merge-patch+json");
    assert_eq!(request.body, "[1]");
}

const POST_COPY: Operation = Operation {
    id: "put",
    method: "PUT",
    ..super::server::GET
};

#[tokio::test]
async fn multipart_names_can_not_break_out_of_their_header() {
    let server = Server::echo().await;
    let form = Multipart::new()
        .text("plain", "ä")
        .json("meta", &json!({"a": 1}))
        .bytes(
            "file\"\r\nx: y",
            "\"é\".txt\r\n\r\nevil",
            "text/plain",
            Bytes::from_static(b"--\r\ncontent"),
        );
    server.client().call(&POST).multipart(form).send_empty().await.unwrap();
    let request = server.last();
    let content_type = request.header("content-type").unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let expected = [
        "--B\r\nContent-Disposition: form-data; name=\"plain\"\r\n\r\nä\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"file%22%0D%0Ax: y\"; filename=\"%22é%22.txt%0D%0A%0D%0Aevil\"\r\n",
        "Content-Type: text/plain\r\n\r\n--\r\ncontent\r\n--B--\r\n",
    ];
    assert_eq!(request.body.replace(boundary, "B"), expected.concat());
}
