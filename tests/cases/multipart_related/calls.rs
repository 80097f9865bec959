use api::operations::{EitherParts, RelatedParts, XmlParts};
use api::types::NMeta;

#[tokio::test]
async fn parts_are_sent_under_the_media_type_of_the_document() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    let meta = || NMeta::new().n("a");
    client.related(RelatedParts::new(meta(), "content")).send().await.unwrap();
    client.either(EitherParts::new(meta(), "content")).send().await.unwrap();
    client.either_mixed(api::operations::EitherPartsOfBody::new(meta(), "content")).send().await.unwrap();
    client.raw("raw").send().await.unwrap();
    let requests = service.requests();
    let expected = ["multipart/related; boundary=", "multipart/form-data; boundary=", "multipart/mixed; boundary="];
    for (request, expected) in requests.iter().zip(expected) {
        let media_type = request.header("content-type").unwrap();
        let boundary = media_type.strip_prefix(expected).unwrap();
        let body = String::from_utf8_lossy(&request.body);
        assert!(body.starts_with(&format!("--{boundary}\r\n")), "{body}");
        assert!(body.contains("Content-Type: application/json\r\n\r\n{\"n\":\"a\"}"), "{body}");
    }
    assert_eq!(requests[3].header("content-type"), Some("multipart/signed"));
}

#[tokio::test]
async fn a_part_that_is_xml_is_given_as_it_is() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    client!(service).xml(XmlParts::new().history("<id>1</id>")).send().await.unwrap();
    let body = String::from_utf8_lossy(&service.requests()[0].body).into_owned();
    assert!(body.contains("Content-Type: application/xml; charset=utf-8\r\n\r\n<id>1</id>"), "{body}");
}
