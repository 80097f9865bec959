use api::operations::{ByClassResponse, TwoResponse};

fn service() -> FakeTransport {
    FakeTransport::responses([
        FakeResponse::json(200, &json!({"name": "Rex"})),
        FakeResponse::json(202, &json!({"job": "j1"})),
        FakeResponse::bytes(204, ""),
        FakeResponse::bytes(207, "<later/>"),
        FakeResponse::json(202, &json!({"name": "Rex"})),
    ])
}

#[tokio::test]
async fn each_status_has_its_form() {
    let client = client!(service());
    let pet = client.two().send().await.unwrap();
    assert_eq!(pet.status(), 200);
    assert!(matches!(pet, TwoResponse::Ok(pet) if pet.name.as_deref() == Some("Rex")));
    let job = client.two().send_with_meta().await.unwrap();
    assert_eq!(job.status(), 202);
    assert!(matches!(job.into_body(), TwoResponse::Accepted(job) if job.job == "j1"));
    assert_eq!(client.two().send().await.unwrap(), TwoResponse::NoContent);
    // A success status that is not in the document is kept with its whole response.
    match client.two().send().await.unwrap() {
        TwoResponse::Other(status, body) => assert_eq!((status, &body[..]), (207, &b"<later/>"[..])),
        other => panic!("{other:?}"),
    }
    let error = client.two().send().await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("job"), "{error}");
}

#[test]
fn the_same_without_async() {
    let client = api::Client::builder().fake(service()).build_blocking().unwrap();
    assert!(matches!(client.two().send().unwrap(), TwoResponse::Ok(_)));
    assert_eq!(client.two().send_with_meta().unwrap().into_body().status(), 202);
}

#[tokio::test]
async fn a_range_keeps_the_status_and_other_media_types_are_read_as_they_are() {
    let service = FakeTransport::responses([
        FakeResponse::json(299, &json!([{"job": "j1"}])),
        FakeResponse::bytes(203, "hi"),
        FakeResponse::bytes(206, vec![0, 255]),
    ]);
    let client = client!(service);
    match client.by_class().send().await.unwrap() {
        ByClassResponse::Success(299, jobs) => assert_eq!(jobs.len(), 1),
        other => panic!("{other:?}"),
    }
    assert_eq!(client.by_class().send().await.unwrap(), ByClassResponse::NonAuthoritative("hi".to_owned()));
    assert!(matches!(client.by_class().send().await.unwrap(), ByClassResponse::PartialContent(bytes) if bytes == vec![0, 255]));
}

#[tokio::test]
async fn responses_of_one_form_are_one_type() {
    let service = FakeTransport::new(|_| FakeResponse::json(201, &json!({"a": "b"})));
    let same = client!(service).same_twice().send().await.unwrap();
    assert_eq!(same.a.as_deref(), Some("b"));
}
