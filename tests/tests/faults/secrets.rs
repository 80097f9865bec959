//! Nothing that a client prints, logs or fails with holds a token, a header's value or a body that it sent.

use std::error::Error as StdError;
use std::fmt::Write as _;

use super::calls::{SECRETS, builder};
use super::clock::Clock;
use super::logs::Logs;
use super::{play, table};

#[tokio::test(start_paused = true)]
async fn no_fault_makes_the_client_tell_a_secret() {
    let logs = Logs::default();
    // As long as a program has one subscriber, `tracing` lets whichever thread comes first to a place in the code say
    // whether it is listened to. Other tests are such threads. With two, all subscribers are asked.
    let _another = tracing::Dispatch::new(Logs::default());
    let _guard = tracing::subscriber::set_default(logs.clone());
    let settings = builder("http://127.0.0.1:9", &Clock::new());
    told("the builder", &format!("{settings:?} {settings:#?}"));
    let mut logged = String::new();
    play(table::rows, |row, called| {
        told(row.name, &called.printed);
        if let Some(error) = &called.error {
            told(row.name, &chain(error));
        }
        let said = logs.take();
        told(row.name, &said);
        logged.push_str(&said);
    })
    .await;
    for word in [
        "getUser",
        "failed, trying again",
        "attempts=3",
        "/v1/chat/users/{id}",
    ] {
        assert!(logged.contains(word), "{word} should be logged");
    }
}

/// All that an error shows, its causes too.
fn chain(error: &dyn StdError) -> String {
    let mut text = String::new();
    let mut cause = Some(error);
    while let Some(error) = cause {
        let _ = writeln!(text, "{error} {error:#} {error:?} {error:#?}");
        cause = error.source();
    }
    text
}

#[track_caller]
fn told(place: &str, text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{place}: {secret} is in\n{text}");
    }
}
