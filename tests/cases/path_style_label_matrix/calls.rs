#[tokio::test]
async fn lists_are_written_in_the_style_of_their_parameter() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    client.lab(["x", "y"]).send().await.unwrap();
    client.mat(["x", "y/z"]).send().await.unwrap();
    let paths: Vec<_> = service.requests().into_iter().map(|request| request.path).collect();
    assert_eq!(paths, ["/base/l/.x.y", "/base/m/;b=x,y%2Fz"]);
}
