use api::types::{Filter, Search};

#[tokio::test]
async fn a_query_has_a_body_and_may_be_sent_again() {
    let service = FakeTransport::new(|request| {
        assert_eq!(request.method, "QUERY");
        assert_eq!(request.json()["text"], "cat");
        FakeResponse::json(200, &json!(3))
    });
    let found = client!(service).search_pets(Search::new("cat")).send().await.unwrap();
    assert_eq!(found, 3);
}

#[tokio::test]
async fn a_get_sends_the_body_that_the_document_describes() {
    let service = FakeTransport::new(|request| {
        assert_eq!((request.method.as_str(), request.body.len()), ("GET", r#"{"text":"cat"}"#.len()));
        FakeResponse::json(200, &json!(2))
    });
    let found = client!(service).find_pets().body(Search::new("cat")).await.unwrap();
    assert_eq!(found, 2);
}

#[tokio::test]
async fn any_method_is_sent_as_it_is_written() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    client!(service).copy_pets("/other").send().await.unwrap();
    let requests = service.requests();
    assert_eq!(requests[0].method, "COPY");
    assert_eq!(requests[0].header("destination"), Some("/other"));
}

#[tokio::test]
async fn the_whole_query_is_one_parameter() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let filter = Filter::new().name("a b").tags(["x", "y"]).limit(3);
    client!(service).filter_pets().filter(filter).send().await.unwrap();
    let requests = service.requests();
    // The order of members is that of the program's `serde_json`.
    let mut pairs: Vec<&str> = requests[0].query.split('&').collect();
    pairs.sort_unstable();
    assert_eq!(pairs, ["limit=3", "name=a%20b", "tags=x", "tags=y"]);
}

#[tokio::test]
async fn a_whole_query_of_another_media_type_is_its_text() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    client.count_pets().filter(Filter::new().tags(["x", "y&z"])).send().await.unwrap();
    client.count_pets().send().await.unwrap();
    client.delete_pets("$.a.b[1:1]").send().await.unwrap();
    let requests = service.requests();
    let queries: Vec<&str> = requests.iter().map(|request| &*request.query).collect();
    assert_eq!(queries, ["%7B%22tags%22%3A%5B%22x%22%2C%22y%26z%22%5D%7D", "", "%24.a.b%5B1%3A1%5D"]);
}

#[tokio::test]
async fn cookies_of_the_style_cookie_are_not_encoded() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    client!(service).remember_pets().seen(["a b", "c/d"]).last(["e", "f%20g"]).send().await.unwrap();
    assert_eq!(service.requests()[0].header("cookie"), Some("seen=a b; seen=c/d; last=e,f%20g"));
}
