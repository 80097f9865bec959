//! What every request has: it is a future, it is sent aloud, and it is waited for where there is no async.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "the macro makes what every request of a generated crate has"
)]

use std::future::IntoFuture;

use serde_json::{Value, json};

use super::server::{GET, Server, ok};
use super::support::blocking::Blocking;
use super::support::{Async, Call, Client, Sending, request};

/// A request as it is generated.
#[derive(Debug, Clone)]
#[must_use]
pub struct GetThing<M = Async>(Call<M>);

request!(GetThing, Json, Value);

fn thing(client: &Client) -> GetThing {
    GetThing(client.call(&GET))
}

#[tokio::test]
async fn a_request_is_a_future() {
    let server = Server::new(|_, _| ok(r#"{"id":1}"#)).await;
    let client = server.client();
    assert_eq!(thing(&client).await.unwrap(), json!({"id": 1}));
    assert_eq!(thing(&client).send().await.unwrap(), json!({"id": 1}));
    let meta = thing(&client).header("x-a", "b").send_with_meta().await;
    assert_eq!(meta.unwrap().status(), 200);
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn nothing_is_sent_before_it_is_awaited() {
    let server = Server::new(|_, _| ok("null")).await;
    let client = server.client();
    let sending: Sending<Value> = thing(&client).into_future();
    drop(sending);
    assert!(server.requests().is_empty());
}

/// Spawned, selected on, joined: it can be held in a struct and moved between threads.
#[test]
fn the_future_has_a_name_and_can_be_sent_between_threads() {
    fn movable<T: Send + Unpin + 'static>() {}
    movable::<Sending<Value>>();
}

#[test]
fn the_same_request_is_waited_for_without_async() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(Server::new(|_, _| ok(r#"{"id":1}"#)));
    let client = server.client();
    let request = GetThing::<Blocking>(client.call_in(&GET));
    assert_eq!(request.send().unwrap(), json!({"id": 1}));
}
