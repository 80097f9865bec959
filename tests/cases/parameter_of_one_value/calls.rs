#[tokio::test]
async fn a_required_parameter_with_one_value_is_sent_by_itself() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = api::Client::builder().fake(service.clone()).build().unwrap();
    client.describe_instances("a").await.unwrap();
    client.describe_instances("a").action("Describe").version(8).x_target("t").format("json").await.unwrap();
    let requests = service.requests();
    assert_eq!(requests[0].query, "Action=DescribeInstances&Version=7&zone=a");
    assert_eq!(requests[0].header("x-target"), Some("ec2.describe"));
    assert_eq!(requests[1].query, "Action=Describe&Version=8&zone=a&format=json");
    assert_eq!(requests[1].header("x-target"), Some("t"));
}
