use api::types::{Search1Kind, Search1Sort, Search2Kind, Search2Sort};

#[tokio::test]
async fn the_verb_stays_before_the_number() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    client!(service).search_1().sort(Search1Sort::Up).kind(Search1Kind::A).send().await.unwrap();
    client!(service).search_2().sort(Search2Sort::Left).kind(Search2Kind::C).send().await.unwrap();
    let sent: Vec<String> = service.requests().iter().map(|request| request.query.clone()).collect();
    assert_eq!(sent, ["sort=up&kind=a", "sort=left&kind=c"]);
}
