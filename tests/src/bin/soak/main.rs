//! Many tasks call a faulty service for a while: no request is lost or duplicated, no task hangs, and memory does not
//! grow. `cargo xtask soak` runs it.
//!
//! Arguments: seconds, tasks.
#![forbid(unsafe_code)]

mod ledger;
mod memory;
mod service;

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use botpress_client::runtime::Client;
use botpress_client::runtime::types::{CreateUserBody, UpdateUserBody};
use botpress_client::{Error, RetryBudget};
use project_tests::wire::builders;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout_at};

use ledger::{Balance, Ledger};
use service::{FAULTS, Service};

/// The timeout of an attempt.
const TIMEOUT: Duration = Duration::from_secs(2);
/// The longest duration of a call: three attempts, two waits of at most a second, and time to be scheduled.
const LONGEST: Duration = Duration::from_secs(3 * 2 + 2 + 4);

/// The counts of all tasks.
#[derive(Default)]
struct Counts {
    calls: [AtomicU64; 4],
    received: [AtomicU64; 4],
    /// Calls that were sent more than once.
    retried: AtomicU64,
    /// Responses that belong to another call.
    crossed: AtomicU64,
    /// The longest call, in milliseconds.
    longest: AtomicU64,
    /// Tasks that are still running.
    running: AtomicUsize,
}

const METHODS: [&str; 4] = ["POST", "GET", "PUT", "DELETE"];

#[tokio::main]
async fn main() -> ExitCode {
    let mut numbers = std::env::args().skip(1).map(|text| text.parse::<u32>());
    let (Some(Ok(seconds)), Some(Ok(tasks)), None) = (numbers.next(), numbers.next(), numbers.next()) else {
        eprintln!("usage: soak SECONDS TASKS");
        return ExitCode::FAILURE;
    };
    match soak(Duration::from_secs(seconds.into()), tasks).await {
        Ok(0) => ExitCode::SUCCESS,
        Ok(broken) => {
            eprintln!("{broken} claims do not hold");
            ExitCode::FAILURE
        }
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

/// Returns the number of claims that do not hold.
async fn soak(length: Duration, tasks: u32) -> Result<usize, String> {
    let ledger = Arc::new(Ledger::new());
    let service = Service::start(Arc::clone(&ledger))
        .await
        .map_err(|error| format!("can't listen on the loopback: {error}"))?;
    let client = builders::runtime(&service.origin)
        .timeout(TIMEOUT)
        // More retries mean more chances for an error.
        .retry_budget(RetryBudget::unlimited())
        .build()
        .map_err(|error| error.to_string())?;
    let counts = Arc::new(Counts::default());
    let began = Instant::now();
    let memory = tokio::spawn(memory::watch(began, length));
    let mut running = JoinSet::new();
    for task in 0..tasks {
        let (client, ledger, counts) = (client.clone(), Arc::clone(&ledger), Arc::clone(&counts));
        running.spawn(async move {
            counts.running.fetch_add(1, Ordering::SeqCst);
            let mut number = u64::from(task) << 32;
            while began.elapsed() < length {
                call(&client, &ledger, &counts, number).await;
                number += 1;
            }
            counts.running.fetch_sub(1, Ordering::SeqCst);
        });
    }
    drop(client);
    let panicked = timeout_at(began + length + LONGEST, async {
        let mut panicked = 0;
        while let Some(ended) = running.join_next().await {
            panicked += usize::from(ended.is_err());
        }
        panicked
    })
    .await
    .unwrap_or_default();
    let stuck = counts.running.load(Ordering::SeqCst);
    running.shutdown().await;
    let memory = memory.await.map_err(|error| error.to_string())?;
    // The connections close with the last client, and requests in flight are processed.
    for _ in 0..50 {
        if service.open.load(Ordering::SeqCst) == 0 {
            break;
        }
        sleep(Duration::from_millis(100)).await;
    }
    print_facts(length, tasks, &counts, &ledger, &service);
    let mut claims = Claims::default();
    posts(&mut claims, &ledger.balance(), &service);
    let crossed = counts.crossed.load(Ordering::Relaxed);
    claims.none("responses that belong to another call", crossed);
    claims.none("connections to another origin", service.astray.load(Ordering::Relaxed));
    claims.none("tasks that panicked or are stuck", (panicked + stuck) as u64);
    let longest = counts.longest.load(Ordering::Relaxed);
    let limit = LONGEST.as_millis();
    claims.hold(
        u128::from(longest) <= limit,
        &format!("the longest call took {longest} ms, at most {limit} ms are allowed"),
    );
    claims.none(
        "connections open at the end",
        service.open.load(Ordering::SeqCst) as u64,
    );
    match memory {
        Some((first, second)) => claims.hold(
            second <= first + memory::GROWTH,
            &format!(
                "memory: at most {first} KiB in the first half, {second} KiB in the second; {} KiB more are allowed",
                memory::GROWTH
            ),
        ),
        None => println!("skipped: memory, which only Linux reports"),
    }
    Ok(claims.broken)
}

/// The result of a call: how many times it was sent, and the id in the response, if there is one.
type CallResult = Result<(u32, Option<String>), Error>;

/// Makes one call of some method, with its account.
async fn call(client: &Client, ledger: &Ledger, counts: &Counts, number: u64) {
    let began = Instant::now();
    let (method, id, result) = send(client, ledger, number).await;
    let took = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    counts.longest.fetch_max(took, Ordering::Relaxed);
    counts.calls[method].fetch_add(1, Ordering::Relaxed);
    let attempts = match result {
        Ok((attempts, other)) => {
            counts.received[method].fetch_add(1, Ordering::Relaxed);
            let crossed = other.is_some_and(|other| other != id);
            counts.crossed.fetch_add(u64::from(crossed), Ordering::Relaxed);
            attempts
        }
        Err(error) => {
            ledger.fail(METHODS[method], &error);
            error.attempts()
        }
    };
    counts.retried.fetch_add(u64::from(attempts > 1), Ordering::Relaxed);
}

/// Calls by the method of this number. Half of the calls are POSTs, since only they can be duplicated.
async fn send(client: &Client, ledger: &Ledger, number: u64) -> (usize, String, CallResult) {
    let user = format!("user-{number}");
    match random(number) % 8 {
        0..4 => {
            let account = ledger.issue();
            let id = account.to_string();
            let body = CreateUserBody::new([("number", id.as_str())]);
            let result = client.create_user(body).send_with_meta().await;
            ledger.report(account, result.is_ok());
            let result = result.map(|it| (it.attempts(), Some(it.into_body().user.id)));
            (0, id, result)
        }
        4 | 5 => {
            let result = client.get_user(&user).send_with_meta().await;
            let result = result.map(|it| (it.attempts(), Some(it.into_body().user.id)));
            (1, user, result)
        }
        6 => {
            let body = UpdateUserBody::new().name("n");
            let result = client.update_user(&user, body).send_with_meta().await;
            let result = result.map(|it| (it.attempts(), Some(it.into_body().user.id)));
            (2, user, result)
        }
        _ => {
            let result = client.delete_user(&user).send_with_meta().await;
            (3, user, result.map(|it| (it.attempts(), None)))
        }
    }
}

/// Prints facts in addition to the claims.
fn print_facts(length: Duration, tasks: u32, counts: &Counts, ledger: &Ledger, service: &Service) {
    let read = |it: &AtomicU64| it.load(Ordering::Relaxed);
    let calls: u64 = counts.calls.iter().map(read).sum();
    println!(
        "{tasks} tasks, {} s: {calls} calls, {} of them sent again",
        length.as_secs(),
        read(&counts.retried)
    );
    for ((method, calls), received) in METHODS.iter().zip(&counts.calls).zip(&counts.received) {
        println!("  {method}: {} calls, {} succeeded", read(calls), read(received));
    }
    println!(
        "service: {} requests on {} connections, of which {} were closed unread; at most {} open",
        read(&service.requests),
        read(&service.connections),
        read(&service.unread),
        service.most_open.load(Ordering::SeqCst)
    );
    let faults = FAULTS.iter().zip(&service.faults);
    let faults: Vec<String> = faults
        .map(|(fault, count)| format!("{fault:?} {}", read(count)))
        .collect();
    println!("  faults: {}", faults.join(", "));
    let errors = ledger.errors();
    let errors: Vec<String> = errors.iter().map(|(kind, count)| format!("{kind} {count}")).collect();
    println!("errors: {}", errors.join(", "));
}

/// Checks the claims about POSTs.
fn posts(claims: &mut Claims, balance: &Balance, service: &Service) {
    println!(
        "POSTs: {} issued, {} reported as done, {} as failed; {} processed, {} of them reported as failed",
        balance.issued, balance.succeeded, balance.failed, balance.processed, balance.processed_and_failed
    );
    claims.none("POSTs reported as done, but never processed", balance.lost);
    claims.none("POSTs processed more than once", balance.duplicated);
    claims.none("POSTs of which nothing was reported", balance.unreported);
    claims.none("requests that no task sent", service.unheard_of.load(Ordering::Relaxed));
    let accounted = balance.succeeded + balance.processed_and_failed;
    claims.hold(
        balance.processed == accounted,
        &format!(
            "{} POSTs processed, {accounted} reported as done or failed",
            balance.processed
        ),
    );
    claims.hold(
        balance.succeeded > 0 && balance.failed > 0,
        "some POSTs succeeded and some failed",
    );
}

/// Prints for each claim whether it holds.
#[derive(Default)]
struct Claims {
    broken: usize,
}

impl Claims {
    fn hold(&mut self, holds: bool, claim: &str) {
        println!("{}: {claim}", if holds { "holds" } else { "BROKEN" });
        self.broken += usize::from(!holds);
    }

    fn none(&mut self, what: &str, count: u64) {
        self.hold(count == 0, &format!("{count} {what}"));
    }
}

/// Returns a number that looks random and is the same in every run (splitmix64).
fn random(number: u64) -> u64 {
    let mut mixed = number.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}
