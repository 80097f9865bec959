use api::types::{RecList, RecMap};

#[tokio::test]
async fn a_map_of_itself_is_read_to_its_end() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"a": {"b": {}}, "c": {}})));
    let response = client!(service).x().send().await.unwrap();
    assert!(response["a"]["b"].is_empty());
    assert_eq!(serde_json::to_value(&response).unwrap(), json!({"a": {"b": {}}, "c": {}}));
    let made = RecMap([("c".to_owned(), RecMap::default()), ("a".to_owned(), RecMap([("b".to_owned(), RecMap::default())].into()))].into());
    assert_eq!(made, response);
}

#[tokio::test]
async fn a_list_of_itself_is_read_to_its_end() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!([[], [[]]])));
    let response = client!(service).y().send().await.unwrap();
    assert_eq!(response, RecList(vec![RecList::default(), RecList(vec![RecList::default()])]));
    assert!(serde_json::from_value::<RecList>(json!([1])).is_err());
}
