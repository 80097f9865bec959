#[tokio::test]
async fn errors_have_the_names_of_their_statuses() {
    let call = async |status: u16, body: &'static str| {
        let service = FakeTransport::new(move |_| FakeResponse::bytes(status, body).header("content-type", "application/json"));
        client!(service).get_thing("1").send().await.unwrap_err()
    };
    let error = call(400, r#"{"code": "long"}"#).await;
    let body: api::types::GetThingBadRequest = error.body_as().unwrap();
    assert_eq!(body.code, api::types::GetThingBadRequestCode::Long);
    let error = call(404, r#"{"code": "missing"}"#).await;
    let body: api::types::GetThingNotFound = error.body_as().unwrap();
    assert_eq!(body.code, api::types::GetThingNotFoundCode::Missing);
}

#[tokio::test]
async fn an_operation_with_one_error_has_an_error() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(500, r#"{"why": "no"}"#).header("content-type", "application/json"));
    let error = client!(service).make_thing("1").send().await.unwrap_err();
    let body: api::types::MakeThingError = error.body_as().unwrap();
    assert_eq!(body.why, "no");
}

#[tokio::test]
async fn responses_have_the_names_of_their_statuses() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(201, r#"{"name": "a"}"#).header("content-type", "application/json"));
    let made = client!(service).make_thing("1").send().await.unwrap();
    let api::operations::MakeThingResponse::Created(made) = made else { panic!("{made:?}") };
    let made: api::types::MakeThingCreatedResponse = made;
    assert_eq!(made.name, "a");
}
