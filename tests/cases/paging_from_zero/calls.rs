/// A service with three pages, the first of which has this number.
fn three_from(first: u64) -> FakeTransport {
    FakeTransport::new(move |request| {
        let number = request.query.strip_prefix("page=").map_or(first, |number| number.parse().unwrap());
        let content = match number < first + 3 {
            true => json!([number.to_string()]),
            false => json!([]),
        };
        let info = json!({"number": number, "size": 1, "totalPages": 3});
        FakeResponse::json(200, &json!({"names": content, "content": content, "page": info, "number": number, "size": 1, "totalPages": 3}))
    })
}

#[tokio::test]
async fn the_default_is_the_first_page() {
    let mut items = client!(three_from(0)).by_default().items();
    assert_eq!(items.collect_up_to(9).await.unwrap(), ["0", "1", "2"]);
    let mut items = client!(three_from(1)).by_other_default().items();
    assert_eq!(items.collect_up_to(9).await.unwrap(), ["1", "2", "3"]);
}

#[tokio::test]
async fn without_a_default_it_is_the_minimum() {
    let mut items = client!(three_from(0)).by_minimum().items();
    assert_eq!(items.collect_up_to(9).await.unwrap(), ["0", "1", "2"]);
    let mut items = client!(three_from(0)).by_component().items();
    assert_eq!(items.collect_up_to(9).await.unwrap(), ["0", "1", "2"]);
}

#[tokio::test]
async fn without_both_the_form_of_the_page_decides() {
    let mut items = client!(three_from(1)).by_silence().items();
    assert_eq!(items.collect_up_to(9).await.unwrap(), ["1", "2", "3"]);
    let mut items = client!(three_from(0)).by_spring().items();
    assert_eq!(items.collect_up_to(9).await.unwrap(), ["0", "1", "2"]);
    let mut items = client!(three_from(0)).by_spring_model().items();
    assert_eq!(items.collect_up_to(9).await.unwrap(), ["0", "1", "2"]);
}
