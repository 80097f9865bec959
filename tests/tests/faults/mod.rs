//! Every fault of a service with every method: the number of attempts, the result, the time.

mod calls;
mod clock;
mod logs;
mod row;
mod secrets;
mod table;

use std::sync::Arc;

use botpress_client::Error;
use project_tests::misbehaving::{Misbehaving, response};
use tokio::net::TcpSocket;
use tokio::time::Instant;

use calls::{Called, Method, builder, call, content};
use clock::Clock;
use row::{Cell, Outcome, Row, at};

/// Classifies the result of a call.
fn outcome(error: Option<&Error>) -> Outcome {
    let Some(error) = error else {
        return Outcome::Success;
    };
    let kinds = [
        (error.is_timeout(), Outcome::Timeout),
        (error.is_broken(), Outcome::Broken),
        (error.is_connect(), Outcome::Refused),
        (error.is_decode(), Outcome::Unreadable),
        (error.is_too_large(), Outcome::TooLarge),
        (
            error.status().is_some() && !error.is_decode(),
            Outcome::Status(error.status().unwrap_or(0)),
        ),
    ];
    let mut matching = kinds.into_iter().filter(|(matching, _)| *matching);
    match (matching.next(), matching.next()) {
        (Some((_, outcome)), None) => outcome,
        _ => panic!("an error is of one kind: {error}"),
    }
}

/// Plays all rows, and passes each call to `watch`.
async fn play(rows: impl FnOnce(&str) -> Vec<Row>, mut watch: impl FnMut(&Row, &Called)) {
    let clock = Clock::new();
    let service = Misbehaving::start(Arc::new(clock.clone()));
    let elsewhere = Misbehaving::start(Arc::new(clock.clone()));
    // A port that is bound, but not listened on.
    let taken = TcpSocket::new_v4().unwrap();
    taken.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let nowhere = format!("http://{}", taken.local_addr().unwrap());
    let client = builder(service.origin(), &clock).build().unwrap();
    let lost = builder(&nowhere, &clock).build().unwrap();
    let mut wrong = Vec::new();
    for row in rows(elsewhere.origin()) {
        for (method, cell) in Method::ALL.into_iter().zip(&row.cells) {
            service.behave(&row.service);
            elsewhere.behave(&[response(row::json("200 OK", "", &content()))]);
            let began = Instant::now();
            let called = call(if row.nowhere { &lost } else { &client }, method).await;
            let took = u64::try_from(began.elapsed().as_millis()).unwrap();
            let numbers = clock.attempts();
            watch(&row, &called);

            let attempts = called.attempts;
            let place = format!("{} {method:?}", row.name);
            assert_eq!(numbers, (1..=attempts).collect::<Vec<_>>(), "{place}");
            assert_eq!(elsewhere.connections(), 0, "{place}: a request was sent elsewhere");
            assert!(
                service.flooded() <= row.flooded,
                "{place}: {} bytes were taken",
                service.flooded()
            );
            let seen = service.connections();
            let found = Cell {
                attempts,
                seen,
                outcome: outcome(called.error.as_ref()),
                took: at(took),
            };
            let in_time = cell.took.contains(&took);
            let expected = Cell {
                took: if in_time { at(took) } else { cell.took.clone() },
                ..cell.clone()
            };
            if found != expected {
                let error = called.error.map(|error| error.to_string());
                wrong.push(format!("{place}:\n  {found:?}, not\n  {cell:?}\n  {error:?}"));
            }
            if !row.unread {
                assert_eq!(service.requests().len(), seen, "{place}: requests were read");
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test(start_paused = true)]
async fn every_fault_of_a_service_has_its_outcome() {
    play(table::rows, |_, _| {}).await;
}

/// A connection that was used before does not make it safe to repeat an unsafe request.
#[tokio::test(start_paused = true)]
async fn a_kept_connection_that_is_cut_counts_as_any_other() {
    use project_tests::misbehaving::Act;

    let clock = Clock::new();
    let service = Misbehaving::start(Arc::new(clock.clone()));
    let client = builder(service.origin(), &clock).build().unwrap();
    for method in Method::ALL {
        let good = row::keep_alive(&content());
        // The first connection sends one response and cuts the second request off; the others respond.
        let first = vec![Act::Read, Act::Write(good.clone()), Act::Read];
        service.behave(&[first, response(row::json("200 OK", "", &content()))]);
        assert!(call(&client, Method::Get).await.error.is_none());
        let called = call(&client, method).await;
        let repeated = !matches!(method, Method::Post | Method::Patch);
        let expected = if repeated { Outcome::Success } else { Outcome::Broken };
        assert_eq!(outcome(called.error.as_ref()), expected, "{method:?}");
        let seen = if repeated { 3 } else { 2 };
        assert_eq!(service.requests().len(), seen, "{method:?}");
    }
}
