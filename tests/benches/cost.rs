//! The cost of the client compared with code written by hand: the same three calls, to the same server, in the same
//! run.
//!
//! `cargo bench -p project-tests --bench cost`, or `cargo xtask bench client`. Calls of both kinds alternate, so that
//! other work of the machine affects both. It prints medians and numbers of allocations, and judges nothing: numbers
//! depend on the machine, ratios less so.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use botpress_client::runtime::{self, types};
use botpress_client::{DateTime, JsonObject};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;

/// Calls of each kind.
const CALLS: usize = 3000;
/// The number of first calls, which are not counted.
const WARM_UP: usize = 300;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    // Building it is enough for a test.
    if !std::env::args().any(|argument| argument == "--bench") {
        return Ok(());
    }
    // One thread for client and server: all allocations of a call are on it, and times don't depend on other cores.
    let tokio = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let origin = tokio.block_on(serve())?;
    let ours = runtime::Client::builder()
        .base_url(&origin)
        .token("token")
        .bot_id("bot")
        .build()?;
    // The overhead of the client.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let hand = Hand {
        http: reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .build()?,
        origin,
    };
    println!("the client and code by hand, {CALLS} calls of each kind in turn, medians");
    compare(
        &tokio,
        "get",
        || async { Ok(ours.get_user("user_1").await.map(drop)?) },
        || async { hand.get_user("user_1").await.map(drop) },
    )?;
    compare(
        &tokio,
        "create",
        || async {
            let body = types::CreateMessageBody::builder()
                .payload(payload())
                .user_id("user_1")
                .conversation_id("conv_1")
                .r#type("text")
                .tags([])
                .build();
            Ok(ours.create_message(body).await.map(drop)?)
        },
        || async {
            let body = hand::CreateMessage {
                payload: payload(),
                user_id: "user_1".to_owned(),
                conversation_id: "conv_1".to_owned(),
                r#type: "text".to_owned(),
                tags: BTreeMap::new(),
            };
            hand.create_message(&body).await.map(drop)
        },
    )?;
    compare(
        &tokio,
        "list of 100",
        || async {
            let list = ours.list_messages().conversation_id("conv_1");
            Ok(list.await.map(drop)?)
        },
        || async { hand.list_messages("conv_1").await.map(drop) },
    )?;
    Ok(())
}

fn payload() -> JsonObject {
    [("text".to_owned(), Value::from("hello"))].into_iter().collect()
}

/// Runs both in turn, and prints how they compare.
fn compare<A, B>(tokio: &Runtime, name: &str, ours: impl Fn() -> A, hand: impl Fn() -> B) -> Result<(), Failure>
where
    A: Future<Output = Result<(), Failure>>,
    B: Future<Output = Result<(), Failure>>,
{
    let (mut our_times, mut hand_times) = (Vec::new(), Vec::new());
    for call in 0..CALLS + WARM_UP {
        // The order alternates, so that neither always comes second.
        let times = if call % 2 == 0 {
            let first = timed(tokio, ours())?;
            (first, timed(tokio, hand())?)
        } else {
            let first = timed(tokio, hand())?;
            (timed(tokio, ours())?, first)
        };
        if call >= WARM_UP {
            our_times.push(times.0);
            hand_times.push(times.1);
        }
    }
    let (our_count, hand_count) = (allocations(tokio, &ours), allocations(tokio, &hand));
    let (ours, hand) = (median(our_times), median(hand_times));
    println!(
        "{name}: {:.1} us against {:.1} us, ratio {:.3}; {our_count} allocations against {hand_count}, {:+}",
        micros(ours),
        micros(hand),
        ours.as_secs_f64() / hand.as_secs_f64(),
        our_count.cast_signed() - hand_count.cast_signed(),
    );
    Ok(())
}

fn timed(tokio: &Runtime, call: impl Future<Output = Result<(), Failure>>) -> Result<Duration, Failure> {
    let begun = Instant::now();
    tokio.block_on(call)?;
    Ok(begun.elapsed())
}

/// The median number of allocations of a call.
fn allocations<F: Future<Output = Result<(), Failure>>>(tokio: &Runtime, call: impl Fn() -> F) -> u64 {
    let mut counts: Vec<u64> = (0..51)
        .map(|_| {
            let counted = allocation_counter::measure(|| drop(tokio.block_on(call())));
            counted.count_total
        })
        .collect();
    counts.sort_unstable();
    counts[counts.len() / 2]
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

/// The code that a careful developer would write for these three calls.
struct Hand {
    http: reqwest::Client,
    origin: String,
}

mod hand {
    use super::{BTreeMap, DateTime, Deserialize, JsonObject, Serialize};

    #[derive(Deserialize)]
    pub(super) struct UserResponse {
        #[expect(dead_code, reason = "read to be compared")]
        pub(super) user: User,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    #[expect(dead_code, reason = "read to be compared")]
    pub(super) struct User {
        id: String,
        created_at: DateTime,
        updated_at: DateTime,
        tags: BTreeMap<String, String>,
        name: Option<String>,
        picture_url: Option<String>,
        properties: Option<BTreeMap<String, String>>,
        attributes: Option<BTreeMap<String, String>>,
    }

    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    pub(super) struct CreateMessage {
        pub(super) payload: JsonObject,
        pub(super) user_id: String,
        pub(super) conversation_id: String,
        pub(super) r#type: String,
        pub(super) tags: BTreeMap<String, String>,
    }

    #[derive(Deserialize)]
    pub(super) struct MessageResponse {
        #[expect(dead_code, reason = "read to be compared")]
        pub(super) message: Message,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    #[expect(dead_code, reason = "read to be compared")]
    pub(super) struct Message {
        id: String,
        created_at: DateTime,
        updated_at: DateTime,
        r#type: String,
        payload: JsonObject,
        direction: Direction,
        user_id: String,
        conversation_id: String,
        tags: BTreeMap<String, String>,
        origin: Option<String>,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "lowercase")]
    pub(super) enum Direction {
        Incoming,
        Outgoing,
    }

    #[derive(Deserialize)]
    #[expect(dead_code, reason = "read to be compared")]
    pub(super) struct Messages {
        messages: Vec<Message>,
        meta: Meta,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    #[expect(dead_code, reason = "read to be compared")]
    pub(super) struct Meta {
        next_token: Option<String>,
    }
}

impl Hand {
    async fn get_user(&self, id: &str) -> Result<hand::UserResponse, Failure> {
        let url = format!("{}/v1/chat/users/{id}", self.origin);
        self.send(self.http.get(url)).await
    }

    async fn create_message(&self, body: &hand::CreateMessage) -> Result<hand::MessageResponse, Failure> {
        let url = format!("{}/v1/chat/messages", self.origin);
        let request = self.http.post(url).body(serde_json::to_vec(body)?);
        self.send(request.header("content-type", "application/json")).await
    }

    async fn list_messages(&self, conversation: &str) -> Result<hand::Messages, Failure> {
        let url = format!("{}/v1/chat/messages?conversationId={conversation}", self.origin);
        self.send(self.http.get(url)).await
    }

    async fn send<T: for<'de> Deserialize<'de>>(&self, request: reqwest::RequestBuilder) -> Result<T, Failure> {
        let response = request
            .bearer_auth("token")
            .header("x-bot-id", "bot")
            .header("accept", "application/json")
            .header("user-agent", "by-hand/1.0")
            .timeout(Duration::from_secs(60))
            .send()
            .await?
            .error_for_status()?;
        Ok(serde_json::from_slice(&response.bytes().await?)?)
    }
}

/// Starts a server on the current runtime, and returns its origin.
async fn serve() -> Result<String, Failure> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let origin = format!("http://{}", listener.local_addr()?);
    let message = json!({
        "id": "msg_1", "createdAt": "2026-01-02T03:04:05.678Z", "updatedAt": "2026-01-02T03:04:05.678Z",
        "type": "text", "payload": {"text": "hello, this is a message of ordinary length"},
        "direction": "incoming", "userId": "user_1", "conversationId": "conv_1", "tags": {"channel": "web"},
    });
    let user = json!({
        "id": "user_1", "createdAt": "2026-01-02T03:04:05.678Z", "updatedAt": "2026-01-02T03:04:05.678Z",
        "tags": {"team": "blue"}, "name": "Ada", "pictureUrl": "https://example.com/ada.png",
    });
    let responses = [
        ("GET /v1/chat/users/", json!({"user": user})),
        ("POST /v1/chat/messages", json!({"message": message})),
        (
            "GET /v1/chat/messages?",
            json!({"messages": vec![message; 100], "meta": {"nextToken": "more"}}),
        ),
    ];
    let responses = responses.map(|(line, body)| {
        let body = body.to_string();
        let length = body.len();
        let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json";
        (line, format!("{head}\r\ncontent-length: {length}\r\n\r\n{body}"))
    });
    let responses = Arc::new(responses);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(response(stream, Arc::clone(&responses)));
        }
    });
    Ok(origin)
}

/// Serves one connection until it is closed, without allocations per request.
async fn response(mut stream: TcpStream, responses: Arc<[(&str, String); 3]>) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut request = Vec::with_capacity(16 * 1024);
    loop {
        if stream.read_buf(&mut request).await? == 0 {
            return Ok(());
        }
        let Some((head, body)) = std::str::from_utf8(&request)
            .ok()
            .and_then(|text| text.split_once("\r\n\r\n"))
        else {
            continue;
        };
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "))
            .map_or(0, |length| length.parse().unwrap_or(0));
        if body.len() < length {
            continue;
        }
        let known = responses.iter().find(|(line, _)| head.starts_with(line));
        let (_, response) = known.unwrap_or(&responses[0]);
        stream.write_all(response.as_bytes()).await?;
        request.clear();
    }
}
