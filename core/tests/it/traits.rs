//! Traits and sizes of the public types, checked at compile time.

use super::server::GET;
use super::support::{Argument, Call, Client, ClientBuilder, Error, Events, Items, Multipart, Pages, Paging, Place};

fn shared<T: Clone + Send + Sync + 'static>() {}
fn sent<T: Send>(_: &T) {}
fn unpin<T: Unpin>(_: &T) {}
fn error<T: std::error::Error + Send + Sync + 'static>() {}

#[test]
fn types_can_be_shared_and_futures_sent() {
    static GET_: super::support::Operation = GET;
    shared::<Client>();
    shared::<ClientBuilder>();
    shared::<Call>();
    shared::<Multipart>();
    shared::<Argument>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    error::<Error>();

    let client = ClientBuilder::new(&super::server::SPEC).build().unwrap();
    sent(&client.call(&GET_).send::<String>());
    sent(&client.call(&GET_).send_bytes());
    let mut pages: Pages<String> = Pages::new(
        client.call(&GET_),
        Paging::token(Place::Parameter("nextToken"), "/next", |_| None),
    );
    sent(&pages.try_next());
    sent(&pages);
    let items: Items<String, u8> = pages.items("/items", |page| Some(page.into_bytes()));
    sent(&items);
    unpin(&items);
    let mut events: Events<String> = client.call(&GET_).events();
    sent(&events.try_next());
    sent(&events);
    unpin(&events);
    // A caller's future must not be large.
    assert!(size_of_val(&client.call(&GET_).send::<String>()) < 1024);
}
