//! Finding the next page of a list: every way, and the end of each.

use serde::Deserialize;
use serde_json::{Value, json};

use super::server::{GET, POST, Request, Server, ok, parameter, response};
use super::support::{Left, Location, Operation, Pages, Paging, Place, Style};

static LIST: Operation = Operation {
    parameters: &[
        parameter("offset", Location::Query, Style::FormExploded),
        parameter("page", Location::Query, Style::FormExploded),
    ],
    ..GET
};

#[derive(Debug, Deserialize)]
struct Page {
    items: Vec<u32>,
    next: Option<Value>,
}

#[allow(clippy::unnecessary_wraps, reason = "pages may have no count of items")]
fn count(page: &Page) -> Option<usize> {
    Some(page.items.len())
}

fn told(page: &Page) -> Option<Value> {
    page.next.clone()
}

async fn all(pages: Pages<Page>) -> Vec<u32> {
    let mut items = pages.items("/items", |page| Some(page.items));
    items.collect_up_to(100).await.unwrap()
}

fn targets(server: &Server) -> Vec<String> {
    server.requests().into_iter().map(|one| one.target).collect()
}

#[allow(clippy::needless_pass_by_value, reason = "callers create the value for it")]
fn page(items: &[u32], next: Value) -> String {
    json!({"items": items, "next": next}).to_string()
}

#[tokio::test]
async fn an_offset_grows_by_the_items_of_each_page() {
    let server = Server::new(|_, n| ok(&page([&[1, 2][..], &[3], &[]][n], Value::Null))).await;
    let paging = Paging::offset(Place::Parameter("offset"), Left::Unknown, told, count);
    let call = server.client().call(&LIST);
    assert_eq!(all(Pages::new(call, paging)).await, [1, 2, 3]);
    let base = "/v1/things";
    assert_eq!(
        targets(&server),
        [base.to_owned(), format!("{base}?offset=2"), format!("{base}?offset=3")]
    );
}

#[tokio::test]
async fn an_offset_begins_at_the_callers_and_ends_at_the_total() {
    let server = Server::new(|_, n| ok(&page([&[1, 2][..], &[3]][n], json!(13)))).await;
    let paging = Paging::offset(Place::Parameter("offset"), Left::Total, told, count);
    let call = server.client().call(&LIST).arg("offset", 10);
    assert_eq!(all(Pages::new(call, paging)).await, [1, 2, 3]);
    assert_eq!(targets(&server), ["/v1/things?offset=10", "/v1/things?offset=12"]);
}

#[tokio::test]
async fn numbered_pages_are_read_to_the_last() {
    let server = Server::new(|_, n| ok(&page(&[1], json!(n < 2)))).await;
    let paging = Paging::number(Place::Parameter("page"), 1, Left::More, told, count);
    let call = server.client().call(&LIST);
    assert_eq!(all(Pages::new(call, paging)).await, [1, 1, 1]);
    assert_eq!(
        targets(&server),
        ["/v1/things", "/v1/things?page=2", "/v1/things?page=3"]
    );
}

#[tokio::test]
async fn pages_that_are_numbered_from_zero_end_at_their_number() {
    let server = Server::new(|_, _| ok(&page(&[1], json!(2)))).await;
    let paging = Paging::number(Place::Parameter("page"), 0, Left::Total, told, count);
    let call = server.client().call(&LIST);
    assert_eq!(all(Pages::new(call, paging)).await, [1, 1]);
    assert_eq!(targets(&server), ["/v1/things", "/v1/things?page=1"]);
}

#[tokio::test]
async fn a_token_may_go_into_the_body() {
    let next = |request: &Request| request.body.contains("\"cursor\"");
    let server =
        Server::new(move |request, _| ok(&page(&[1], if next(request) { Value::Null } else { json!(7) }))).await;
    let paging = Paging::token(Place::Member("cursor"), "/next", told);
    let call = server.client().call(&POST).json(&json!({"filter": "x"}));
    assert_eq!(all(Pages::new(call, paging)).await, [1, 1]);
    let bodies: Vec<String> = server.requests().into_iter().map(|one| one.body).collect();
    assert_eq!(bodies, [r#"{"filter":"x"}"#, r#"{"filter":"x","cursor":7}"#]);
}

#[tokio::test]
async fn a_url_in_the_page_is_followed_within_the_origin() {
    let server = Server::new(|_, n| {
        let next = [json!("/v2/more?after=1"), json!("?after=2"), Value::Null];
        ok(&page(&[1], next[n].clone()))
    })
    .await;
    let call = server.client().call(&LIST).query("size", "1");
    assert_eq!(all(Pages::new(call, Paging::url("/next", told))).await, [1; 3]);
    assert_eq!(
        targets(&server),
        ["/v1/things?size=1", "/v2/more?after=1", "/v2/more?after=2"]
    );
}

#[tokio::test]
async fn a_url_at_another_origin_is_not_followed() {
    let server = Server::new(|_, _| ok(&page(&[1], json!("http://example.com/next")))).await;
    let mut pages = Pages::new(server.client().call(&LIST), Paging::url("/next", told));
    assert!(pages.try_next().await.unwrap().is_some());
    let error = pages.try_next().await.unwrap_err();
    assert!(error.to_string().contains("another origin"), "{error}");
    assert!(pages.try_next().await.unwrap().is_none());
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn the_header_link_names_the_next_page() {
    let server = Server::new(|request, _| {
        let link = match request.target.as_str() {
            "/v1/things" => {
                "link: </a?x=1,<2>; rel=\"prev\", </v1/things?page=2>; title=\"a, b\"; rel=\"last next\"\r\n"
            }
            _ => "link: </v1/things>; rel=first\r\n",
        };
        response("200 OK", link, r#"{"items":[1]}"#)
    })
    .await;
    let call = server.client().call(&LIST);
    assert_eq!(all(Pages::new(call, Paging::link())).await, [1, 1]);
    assert_eq!(targets(&server), ["/v1/things", "/v1/things?page=2"]);
}

#[tokio::test]
async fn an_item_that_cannot_be_read_does_not_end_pages_that_are_counted() {
    let server = Server::new(|_, n| ok([r#"{"items":[1,"x"]}"#, r#"{"items":[3]}"#, r#"{"items":[]}"#][n])).await;
    let paging = Paging::offset(Place::Parameter("offset"), Left::Unknown, told, count);
    let pages = Pages::new(server.client().call(&LIST), paging);
    let mut items = pages.items("/items", |page| Some(page.items));
    assert_eq!(items.try_next().await.unwrap(), Some(1));
    assert!(items.try_next().await.unwrap_err().is_decode());
    assert_eq!(items.try_next().await.unwrap(), Some(3));
    assert_eq!(items.try_next().await.unwrap(), None);
    assert_eq!(targets(&server)[1], "/v1/things?offset=2");
}
