#[tokio::test]
async fn names_in_the_query_are_parameters() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    let upload = client.put_x_id_part_part_and_limit_limit_and_version_1_and_acl_upload("a/b", 3);
    upload.clone().limit(5).send().await.unwrap();
    upload.send().await.unwrap();
    client.other("i", "a&b").send().await.unwrap();
    client.slashless().send().await.unwrap();
    let sent: Vec<_> = service.requests().into_iter().map(|request| format!("{}?{}", request.path, request.query)).collect();
    assert_eq!(sent, [
        "/base/x/a%2Fb?part=3&Version=1&acl&limit=5",
        "/base/x/a%2Fb?part=3&Version=1&acl",
        "/base/x/i?mode=a%26b",
        "/base/slashless?",
    ]);
}
