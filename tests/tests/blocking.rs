//! The client without async: its requests and results are the same as those of the async client, byte for byte.

use std::error::Error as StdError;
use std::fmt::Debug;
use std::thread;
use std::time::Duration;

use botpress_client::admin::types::UsageType;
use botpress_client::runtime::types::{self, CreateUserBody, SortField};
use botpress_client::{Error, ErrorType, RetryPolicy, admin, runtime};
use http::Method;
use project_tests::server::{Reply, Request, Server};
use serde_json::{Value, json};
use tokio::runtime::Runtime;

fn user(id: &str) -> Value {
    json!({
        "id": id,
        "createdAt": "2025-01-31T12:34:56.789Z",
        "updatedAt": "2025-01-31T12:34:56.789Z",
        "tags": {},
    })
}

/// Starts a server, and returns it with its runtime.
fn start(reply: impl Fn(&Request, usize) -> Reply + Send + Sync + 'static) -> (Runtime, Server) {
    let runtime = Runtime::new().unwrap();
    let server = runtime.block_on(Server::start(reply));
    (runtime, server)
}

/// Builds a blocking client of the server.
fn client(server: &Server) -> runtime::blocking::Client {
    server.runtime().into()
}

#[test]
fn it_can_be_shared_and_its_iterators_moved_between_threads() {
    fn shared<T: Clone + Debug + Send + Sync + 'static>() {}
    fn sent<T: Debug + Send>(_: T) {}
    shared::<runtime::blocking::Client>();
    shared::<admin::blocking::Client>();
    shared::<runtime::blocking::operations::ListUsers>();
    let client = runtime::Client::builder().build_blocking().unwrap();
    sent(client.list_users().pages());
    sent(client.list_users().items());
    sent(client.request(Method::GET, "/"));
}

#[test]
fn it_is_built_by_its_own_name() {
    use runtime::blocking::{Client, ClientBuilder};
    let (_runtime, server) = start(|_, _| Reply::json(&json!({"users": [], "meta": {}})));
    let builder: ClientBuilder = Client::builder().base_url(server.origin()).token("t");
    let client = builder.bot_id("b").build().unwrap();
    assert_eq!(client.list_users().items().count(), 0);
    let other = client.with(|settings| settings.bot_id("other")).unwrap();
    other.list_users().send().unwrap();
    let bots: Vec<_> = (server.take().iter())
        .map(|request| request.header("x-bot-id"))
        .collect();
    assert_eq!(bots, [Some("b".to_owned()), Some("other".to_owned())]);
}

/// Checks that a call sends the same request in both flavours.
macro_rules! same {
    ($runtime:expr, $server:expr, $api:ident, $client:ident => $request:expr) => {{
        let $client = $server.$api();
        // The response suits few operations; only the request matters here.
        let _ = $runtime.block_on($request.send());
        let with_async = $server.only();
        let $client = botpress_client::$api::blocking::Client::from($server.$api());
        let _ = $request.send();
        assert_eq!($server.only(), with_async);
        let _ = $request.send_with_meta();
        assert_eq!($server.only(), with_async);
    }};
}

#[test]
fn both_flavours_send_the_same_bytes() {
    let (runtime, server) = start(|_, _| Reply::json(&json!({})));
    same!(runtime, server, runtime, client => client.get_user("a b/ü").bot_id("other").header("x-trace", "1"));
    same!(runtime, server, runtime, client => client.delete_user("a").timeout(Duration::from_secs(9)));
    same!(runtime, server, runtime, client => {
        client.list_conversations().participant_ids(["a", "b"]).tag("k", "v").sort_field(SortField::CreatedAt)
    });
    same!(runtime, server, runtime, client => {
        client.create_user(CreateUserBody::new([("k", "v")]).name("…")).retry(RetryPolicy::never())
    });
    same!(runtime, server, runtime, client => {
        let body = types::CreateMessageBody::builder().payload(json!({"text": "t"})).user_id("u").conversation_id("c");
        client.create_message(body.r#type("text").tags([("k", "v")]).build())
    });
    same!(runtime, server, admin, client => client.get_multiple_usages().types(["a", "b"]).ids(["c"]).period("p"));
    same!(runtime, server, admin, client => client.list_usage_activity("id").workspace_id("w").r#type(UsageType::AiSpend));
}

#[test]
fn calls_without_types_are_sent_alike() {
    let (runtime, server) = start(|_, _| Reply::json(&json!({"user": user("u")})));
    let with_async = server.runtime().request(Method::POST, "/v1/new");
    let with_async = with_async.query("q", "a b").json(&[1]).send::<Value>();
    let with_async = (runtime.block_on(with_async).unwrap(), server.only());
    let request = client(&server).request(Method::POST, "/v1/new");
    let response: Value = request.query("q", "a b").json(&[1]).send().unwrap();
    assert_eq!((response, server.only()), with_async);

    let arguments = json!({"id": "a", "name": null, "tags": {"k": "1"}});
    let with_async = server.runtime();
    let with_async = with_async.call("updateUser", arguments.clone());
    let with_async = (runtime.block_on(with_async).unwrap(), server.only());
    let response = client(&server).call("updateUser", arguments).unwrap();
    assert_eq!((response, server.only()), with_async);
    let error = client(&server).call("updateUsers", json!({})).unwrap_err();
    assert!(error.is_invalid_argument(), "{error}");
}

#[test]
fn a_response_comes_with_status_and_headers() {
    let (_runtime, server) = start(|_, _| Reply::json(&json!({"user": user("u")})).header("x-request-id", "req_1"));
    let response = client(&server).get_user("u").send_with_meta().unwrap();
    assert_eq!((response.status(), response.request_id()), (200, Some("req_1")));
    assert_eq!(response.into_body().user.id, "u");
}

#[test]
fn failures_are_the_same_as_in_the_async_client() {
    let (_runtime, server) = start(|request, _| match request.target.as_str() {
        "/v1/chat/users/never" => Reply::never(),
        _ => Reply::status(404).body("application/json", r#"{"type":"ResourceNotFound","message":"gone"}"#),
    });
    let client = client(&server);
    let error = client.get_user("a").send().unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.api().unwrap().kind(), ErrorType::ResourceNotFound);
    assert_eq!(error.operation(), Some("getUser"));
    let late = client.get_user("never").retry(RetryPolicy::never());
    let error = late.timeout(Duration::from_millis(50)).send().unwrap_err();
    assert!(error.is_timeout(), "{error}");
    server.take();
    let error = client.get_user("..").send().unwrap_err();
    assert!(error.is_invalid_argument(), "{error}");
    assert_eq!(server.take(), []);
}

/// Responds with three pages of users, the middle one empty.
fn three_pages(request: &Request) -> Reply {
    let (users, token) = match request.target.as_str() {
        "/v1/chat/users?tags.team=blue" => (vec!["a", "b"], "two/2"),
        "/v1/chat/users?nextToken=two%2F2&tags.team=blue" => (vec![], "three"),
        "/v1/chat/users?nextToken=three&tags.team=blue" => (vec!["c"], ""),
        other => panic!("{other}"),
    };
    let users: Vec<_> = users.into_iter().map(user).collect();
    Reply::json(&json!({"users": users, "meta": {"nextToken": token}}))
}

/// A function as programs write it, with `?` and iterator adapters.
fn ids(client: &runtime::blocking::Client) -> Result<Vec<String>, Box<dyn StdError>> {
    let mut ids = Vec::new();
    for user in client.list_users().tag("team", "blue").items().take(10) {
        ids.push(user?.id);
    }
    Ok(ids)
}

#[test]
fn users_come_page_after_page() {
    let (_runtime, server) = start(|request, _| three_pages(request));
    let client = client(&server);
    assert_eq!(ids(&client).unwrap(), ["a", "b", "c"]);
    assert_eq!(server.take().len(), 3);

    let call = client.list_users().tag("team", "blue");
    let sizes = call
        .clone()
        .pages()
        .prefetch()
        .map(|page| page.map(|page| page.users.len()));
    assert_eq!(sizes.collect::<Result<Vec<_>, Error>>().unwrap(), [2, 0, 1]);
    server.take();

    let mut items = call.clone().items();
    assert_eq!(items.collect_up_to(2).unwrap().len(), 2);
    assert_eq!(server.take().len(), 1);
    let token = items.next_token().unwrap().to_owned();
    let rest = call.next_token(token).items();
    assert_eq!(rest.map(|user| user.unwrap().id).collect::<Vec<_>>(), ["c"]);
}

#[test]
fn a_failing_page_ends_the_items_until_they_are_resumed() {
    let (_runtime, server) = start(|_, before| match before {
        0 => Reply::json(&json!({"users": [user("a")], "meta": {"nextToken": "2"}})),
        1 => Reply::status(403).body("application/json", r#"{"type":"Forbidden","message":"no"}"#),
        _ => Reply::json(&json!({"users": [user("b")], "meta": {}})),
    });
    let mut items = client(&server).list_users().items();
    assert_eq!(items.next().unwrap().unwrap().id, "a");
    let error = items.next().unwrap().unwrap_err();
    assert_eq!(error.api().unwrap().kind(), ErrorType::Forbidden);
    assert!(items.next().is_none());
    items.resume();
    assert_eq!(items.next().unwrap().unwrap().id, "b");
    assert!(items.next().is_none());
}

#[test]
fn several_threads_call_at_once() {
    let (_runtime, server) = start(|request, _| {
        let id = request.target.rsplit('/').next().unwrap();
        Reply::json(&json!({"user": user(id)}))
    });
    let client = client(&server);
    thread::scope(|scope| {
        for thread in 0..6 {
            let client = &client;
            scope.spawn(move || {
                for call in 0..5 {
                    let id = format!("{thread}-{call}");
                    assert_eq!(client.get_user(&id).send().unwrap().user.id, id);
                }
            });
        }
    });
    assert_eq!(server.take().len(), 30);
}

#[tokio::test]
async fn async_code_gets_an_error_that_names_the_async_client() {
    let server = Server::json(json!({"user": user("u")})).await;
    let client = client(&server);
    let error = client.get_user("a").send().unwrap_err();
    assert!(error.is_invalid_argument(), "{error}");
    assert!(client.list_users().items().next().unwrap().is_err());
    assert_eq!(server.take(), []);
    // The runtime has threads that may block.
    let response = tokio::task::spawn_blocking(move || client.get_user("a").send());
    assert_eq!(response.await.unwrap().unwrap().user.id, "u");
    server.only();
}
