use std::any::TypeId;

use api::operations::{ErrRequestError, FurtherError, OtherError};
use api::types::NotFound;

fn service() -> FakeTransport {
    let problem = FakeResponse::bytes(
        422,
        r#"{"title": "Out of stock", "detail": "No such thing is left.", "status": 422, "trace": "t1"}"#,
    );
    FakeTransport::responses([
        FakeResponse::json(404, &json!({"code": 7, "detail": "gone"})).header("x-trace", "t1"),
        problem.header("content-type", "application/problem+json; charset=utf-8"),
        FakeResponse::bytes(404, "<html>proxy</html>"),
    ])
}

#[tokio::test]
async fn errors_are_read_as_their_documented_types() {
    let client = client!(service());
    let error = client.err().send().await.unwrap_err();
    let not_found: NotFound = error.body_as().unwrap();
    assert_eq!((not_found.code, not_found.detail.as_str()), (7, "gone"));
    assert!(matches!(error.typed(), Some(ErrRequestError::NotFound(it)) if it.code == 7));
    assert_eq!(error.headers().unwrap()["x-trace"], "t1");

    let error = client.err().send().await.unwrap_err();
    match error.typed().unwrap() {
        ErrRequestError::Default(422, problem) => assert_eq!(problem.title.as_deref(), Some("Out of stock")),
        other => panic!("{other:?}"),
    }
    // Problem details are read even if the document does not describe them.
    let text = error.to_string();
    assert!(text.contains("Out of stock: No such thing is left."), "{text}");
    assert_eq!(error.api().unwrap().title(), Some("Out of stock"));
    assert_eq!(error.api().unwrap().type_name(), "about:blank");
    assert_eq!(error.api().unwrap().member("trace").unwrap(), "t1");

    let error = client.err().send().await.unwrap_err();
    assert!(error.typed::<ErrRequestError>().is_none() && error.body_as::<NotFound>().is_none());
    assert_eq!(error.body_text(), Some("<html>proxy</html>"));
}

#[tokio::test]
async fn errors_of_one_form_need_no_type_of_their_own() {
    let error = client!(service()).one_form().send().await.unwrap_err();
    assert_eq!(error.body_as::<NotFound>().unwrap().code, 7);
}

#[tokio::test]
async fn no_error_form_is_guessed_if_the_service_has_none() {
    let said = json!({"type": "NotFound", "message": "x", "code": 1, "detail": "y"});
    let service = FakeTransport::new(move |_| FakeResponse::json(404, &said));
    assert!(client!(service).err().send().await.unwrap_err().api().is_none());
}

/// Handles the errors of two operations.
fn code(error: &ErrRequestError) -> Option<i64> {
    match error {
        ErrRequestError::NotFound(it) => Some(it.code),
        _ => None,
    }
}

#[tokio::test]
async fn equal_errors_of_operations_in_a_group_are_one_type_with_several_names() {
    let error = client!(service()).other("1").send().await.unwrap_err();
    let read: Option<OtherError> = error.typed();
    assert_eq!(code(&read.unwrap()), Some(7));
    // The documentation of its forms is another.
    assert_ne!(TypeId::of::<FurtherError>(), TypeId::of::<ErrRequestError>());
}
