use api::types::{Batch, Choice, Command, ContextSize, Extended, Filter, Listed, Only, Problem, RunResponse, TextCommandOption, Tier, Truncation, Verbosity};
use fixtures::FakeStream;

#[tokio::test]
async fn a_choice_of_texts_by_reference_is_one_open_enum() {
    let choice = Choice::new(Some(Truncation::new(1))).model("mine").named(Listed::One).tier(Tier::Flex);
    let choice = choice.verbosity(Verbosity::Low).context_size(ContextSize::High).batch(Batch::Integer(3));
    let sent = json!({
        "model": "mine", "named": "one", "tier": "flex", "verbosity": "low", "contextSize": "high", "batch": 3,
        "truncation": {"last": 1},
    });
    assert_eq!(serde_json::to_value(&choice).unwrap(), sent);
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"model": "huge", "tier": null, "truncation": null})));
    let read: Choice = client!(service).choose(choice).await.unwrap();
    assert!(matches!(read.model, Some(Extended::Huge)) && read.truncation.is_none());
}

#[tokio::test]
async fn values_next_to_all_of_tell_variants_apart() {
    let listed = json!([{"type": 5, "name": "f", "only": 0, "none": 7}, {"type": 3, "name": "t"}]);
    let response = listed.clone();
    let service = FakeTransport::new(move |_| FakeResponse::json(200, &response));
    let read = client!(service).commands().await.unwrap();
    assert!(matches!(&read[..], [Command::Flag(flag), Command::Text(_)] if flag.only == Some(Only::Default)));
    assert_eq!(serde_json::to_value(&read).unwrap(), listed);
}

#[tokio::test]
async fn events_with_names_and_other_members_are_whole_events() {
    let text = "event: thread.created\ndata: {\"thread\": \"t\"}\n\nevent: run.done\ndata: {\"run\": \"r\"}\n\n";
    let service = FakeTransport::new(move |_| FakeResponse::events(FakeStream::new().chunk(text)));
    let mut events = client!(service).run().events();
    let first = events.try_next().await.unwrap().unwrap();
    assert!(matches!(&first, RunResponse::ThreadCreated(thread) if thread.thread == "t"), "{first:?}");
    let second = events.try_next().await.unwrap().unwrap();
    assert!(matches!(&second, RunResponse::RunDone(run) if run.run == "r"), "{second:?}");
}

#[tokio::test]
async fn a_file_beside_a_text_is_bytes() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(200, &b"PK\x03"[..]).header("content-type", "application/zip"));
    let read: bytes::Bytes = client!(service).content().await.unwrap();
    assert_eq!(&read[..], b"PK\x03");
    assert_eq!(service.requests()[0].header("accept"), Some("application/zip"));
}

#[tokio::test]
async fn a_recursive_reference_is_the_schema_around_it() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"op": "and", "filters": [{"op": "or"}]})));
    let read: Filter = client!(service).filter().await.unwrap();
    assert_eq!(read.filters.unwrap()[0].op, "or");
}

#[tokio::test]
async fn optional_members_of_alternatives_are_one_object() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"hour": 3, "policy": "lru"})));
    let read = client!(service).config().await.unwrap();
    assert_eq!((read.hour, read.policy.as_deref(), read.jit), (Some(3), Some("lru"), None));
}

#[tokio::test]
async fn an_error_that_its_schema_allows_to_be_null_has_a_type() {
    let service = FakeTransport::new(|_| FakeResponse::json(404, &json!({"code": "gone"})));
    let error = client!(service).config().await.unwrap_err();
    let problem: Problem = error.body_as().unwrap();
    assert_eq!(problem.code, "gone");
}

#[tokio::test]
async fn plural_acronyms_are_words() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    client!(service).floating_ips_list().await.unwrap();
}

#[tokio::test]
async fn a_variant_is_a_body_of_its_union() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    client!(service).act(TextCommandOption::new("t")).await.unwrap();
    assert_eq!(service.requests()[0].json(), json!({"type": 3, "name": "t"}));
}

#[tokio::test]
async fn alternatives_that_differ_in_what_they_require_are_one_object() {
    let service = FakeTransport::new(|request| match request.path.as_str() {
        "/base/records" => FakeResponse::bytes(204, ""),
        _ => FakeResponse::json(200, &json!({"last": 3})),
    });
    let record = api::types::CreateRecordBody::new("MX").priority(5);
    client!(service).create_record().body(record).await.unwrap();
    let sent: Value = serde_json::from_slice(&service.requests()[0].body).unwrap();
    assert_eq!(sent, json!({"type": "MX", "priority": 5}));
    let read = client!(service).create_volume(api::types::CreateVolumeBody::new("disk")).await.unwrap();
    assert!(matches!(read, api::types::CreateVolumeResponse::Truncation(read) if read.last == 3));
}

#[tokio::test]
async fn members_that_several_branches_extend_are_types_of_their_own() {
    let metas = json!({
        "base": {"meta": {"kind": "x"}, "owner": {"last": 1}, "note": null},
        "sized": {"meta": {"kind": "x", "size": 1}},
        "colored": {"meta": {"kind": "x", "color": "red"}, "owner": {"last": 1, "since": 2}},
        "here": "there",
    });
    let response = metas.clone();
    let service = FakeTransport::new(move |_| FakeResponse::json(200, &response));
    let shadow = api::types::Shadow::new().any_value_field(1).object_map_field([("a", json!({}))]);
    let read = client!(service).metas(shadow).await.unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), metas);
    let owner = read.colored.owner.unwrap();
    assert_eq!((owner.last, owner.since, read.sized.meta.unwrap().size), (1, 2, 1));
}
