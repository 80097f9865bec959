use api::types::{Event, Item, Level, Loose, NotPatchableIssue, Owner, Problem, User, UserInput, When};

#[test]
fn an_unknown_part_leaves_the_variant_around_it() {
    let written = json!({"id": "1", "name": "n", "source": {"object": "wallet", "of": "me"}});
    let owner: Owner = serde_json::from_value(written.clone()).unwrap();
    assert!(matches!(&owner, Owner::Customer(one) if one.name.as_deref() == Some("n")), "{owner:?}");
    assert_eq!(serde_json::to_value(&owner).unwrap(), written);
}

#[tokio::test]
async fn variants_with_one_tag_are_told_apart_by_their_members() {
    let written = json!([
        {"type": "message", "role": "assistant", "id": "m_1"},
        {"type": "message", "role": "user"},
        {"type": "call", "name": "f"},
        {"type": "sum", "of": 2},
    ]);
    let response = written.clone();
    let service = FakeTransport::new(move |_| FakeResponse::json(200, &response));
    let items = client!(service).items().send().await.unwrap();
    assert!(
        matches!(&items[..], [Item::OutMessage(_), Item::InMessage(_), Item::Call(_), Item::Unknown(_)]),
        "{items:?}"
    );
    assert_eq!(serde_json::to_value(&items).unwrap(), written);
}

#[test]
fn a_nullable_object_next_to_a_reference_is_null() {
    for written in [json!({"level": "low", "card": {"object": "card", "last4": "4242"}}), json!({"level": null})] {
        let event: Event = serde_json::from_value(written.clone()).unwrap();
        assert_eq!(event.level, (!written["level"].is_null()).then_some(Level::Low));
        assert_eq!(serde_json::to_value(&event).unwrap(), written);
    }
    let loose: Loose = serde_json::from_value(json!({"a": 1})).unwrap();
    assert_eq!(serde_json::to_value(&loose).unwrap(), json!({"a": 1}));
}

#[test]
fn a_time_is_not_read_as_a_date() {
    let read = |text: &str| serde_json::from_value::<When>(json!(text)).unwrap();
    assert!(matches!(read("2025-01-31T00:00:00Z"), When::DateTime(_)));
    assert!(matches!(read("2025-01-31"), When::Date(_)));
}

#[test]
fn variants_have_the_names_of_schemas_and_titles() {
    let user: User = serde_json::from_value(json!({"email": "e"})).unwrap();
    assert!(matches!(user, User::ForEndUser(user) if user.email == "e"));
    let input: UserInput = serde_json::from_value(json!({"email": "e", "skip": true})).unwrap();
    assert!(matches!(input, UserInput::ForEndUser(user) if user.skip == Some(true)));
    let problem: Problem = serde_json::from_value(json!({"field": "f", "issue": "a"})).unwrap();
    assert!(matches!(problem, Problem::NotPatchable(one) if one.issue == Some(NotPatchableIssue::A)));
}
