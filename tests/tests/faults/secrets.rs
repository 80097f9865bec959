//! Output, logs and errors of a client contain no token, header value or request body.

use std::error::Error as StdError;
use std::fmt::Write as _;

use super::calls::{SECRETS, builder};
use super::clock::Clock;
use super::logs::Logs;
use super::{play, table};

#[tokio::test(start_paused = true)]
async fn no_fault_makes_the_client_tell_a_secret() {
    let logs = Logs::default();
    // While a program has only one subscriber, `tracing` lets the first thread at a callsite decide whether it is
    // enabled. Other tests run on such threads. With two subscribers, all are asked each time.
    let _another = tracing::Dispatch::new(Logs::default());
    let _guard = tracing::subscriber::set_default(logs.clone());
    let settings = builder("http://127.0.0.1:9", &Clock::new());
    assert_no_secret("the builder", &format!("{settings:?} {settings:#?}"));
    let mut logged = String::new();
    play(table::rows, |row, called| {
        assert_no_secret(row.name, &called.printed);
        if let Some(error) = &called.error {
            assert_no_secret(row.name, &chain(error));
        }
        let log = logs.take();
        assert_no_secret(row.name, &log);
        logged.push_str(&log);
    })
    .await;
    for word in ["getUser", "failed, trying again", "attempts=3", "/v1/chat/users/{id}"] {
        assert!(logged.contains(word), "{word} should be logged");
    }
}

/// Returns the text of an error and of its sources.
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
fn assert_no_secret(place: &str, text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{place}: {secret} is in\n{text}");
    }
}
