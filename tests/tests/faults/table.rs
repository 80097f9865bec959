//! The table: a row for each fault, a cell for each method.

use std::time::{Duration, SystemTime};

use jiff::fmt::rfc2822::DateTimePrinter;
use project_tests::misbehaving::{Act, response};

use super::calls::content;
use super::row::Outcome::{Broken, Refused, Status, Success, Timeout, TooLarge, Unreadable};
use super::row::{Cell, Row, all, cell, failing, good, json, looking_or_not, row, twice_or_once, with, write};

const MIB: u64 = 1024 * 1024;
/// The maximum size of the buffers between a service and a client, with a margin.
const BUFFERS: u64 = 64 * MIB;

/// Returns all rows. `elsewhere` is another service, which no request may reach.
pub(super) fn rows(elsewhere: &str) -> Vec<Row> {
    let mut rows = connections();
    rows.extend(limits());
    rows.extend(statuses());
    rows.extend(bodies());
    rows.extend(floods());
    rows.extend(redirects(elsewhere));
    rows
}

/// Faults of connections.
fn connections() -> Vec<Row> {
    let cut = |text: &str| vec![vec![Act::Read, write(text)]];
    let broken = || twice_or_once(cell(3, Broken, 1500), cell(1, Broken, 0));
    let timeout = || twice_or_once(cell(3, Timeout, 181_500), cell(1, Timeout, 60_000));
    let refused = Cell {
        seen: 0,
        ..cell(3, Refused, 1500)
    };
    // A byte every 7 seconds: each comes before its timeout, and the end never comes.
    let slowly = |head: &str| {
        let mut acts = vec![Act::Read, write(head)];
        for _ in 0..8 {
            acts.extend([Act::Pass(Duration::from_secs(7)), write("x")]);
        }
        acts.push(Act::FallSilent);
        vec![acts]
    };
    let half = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n";
    let chunk = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n[1, 2\r\n";
    vec![
        row("no response ever", vec![vec![Act::Read, Act::FallSilent]], timeout()),
        row(
            "silence in the head",
            vec![vec![Act::Read, write("HTTP/1.1 2"), Act::FallSilent]],
            timeout(),
        ),
        row(
            "silence in the body",
            vec![vec![Act::Read, write(half), Act::FallSilent]],
            timeout(),
        ),
        row(
            "a byte of the head now and then",
            slowly("HTTP/1.1 200 OK\r\nx-slow: "),
            timeout(),
        ),
        row("a byte of the body now and then", slowly(half), timeout()),
        row("cut before the head", cut(""), broken()),
        row("cut in the head", cut("HTTP/1.1 200 OK\r\ncontent-"), broken()),
        row("cut before the body", cut(half), broken()),
        row("cut in the body", cut(&format!("{half}{{\"user\": ")), broken()),
        row("cut in a chunk", cut(&chunk[..chunk.len() - 4]), broken()),
        row("cut after a chunk", cut(chunk), broken()),
        row("no HTTP", cut("SSH-2.0-OpenSSH_9.9\r\n"), broken()),
        row(
            "cut once, then good",
            vec![vec![Act::Read], good()],
            twice_or_once(cell(2, Success, 500), cell(1, Broken, 0)),
        ),
        row(
            "silent once, then good",
            vec![vec![Act::Read, Act::FallSilent], good()],
            twice_or_once(cell(2, Success, 60_500), cell(1, Timeout, 60_000)),
        ),
        Row {
            unread: true,
            ..row("closed unread", vec![vec![]], broken())
        },
        Row {
            nowhere: true,
            ..row("connection refused", vec![], all(refused))
        },
    ]
}

/// 429, with every form of `Retry-After`.
fn limits() -> Vec<Row> {
    let once = |value: &str| {
        let header = format!("retry-after: {value}\r\n");
        vec![failing("429 Too Many Requests", &header), good()]
    };
    let soon = || {
        let date = jiff::Timestamp::try_from(SystemTime::now() + Duration::from_secs(30)).unwrap();
        let date = DateTimePrinter::new().timestamp_to_rfc9110_string(&date).unwrap();
        let header = format!("retry-after: {date}\r\n");
        json("429 Too Many Requests", &header, "{}")
    };
    let within = Cell {
        // Dates have no fractions of a second.
        took: 28_000..=30_000,
        ..cell(2, Success, 0)
    };
    vec![
        row(
            "429 without Retry-After, then good",
            vec![failing("429 Too Many Requests", ""), good()],
            all(cell(2, Success, 500)),
        ),
        row("429 for 3 seconds", once("3"), all(cell(2, Success, 3000))),
        row("429 for no time", once("0"), all(cell(2, Success, 0))),
        row(
            "429 until a date",
            vec![vec![Act::Read, Act::WriteMade(soon)], good()],
            all(within),
        ),
        row(
            "429 until a date that has passed",
            once("Wed, 21 Oct 2015 07:28:00 GMT"),
            all(cell(2, Success, 0)),
        ),
        row(
            "429 until a date far away",
            once("Tue, 01 Jan 2261 00:00:00 GMT"),
            all(cell(1, Status(429), 0)),
        ),
        row(
            "429 for a day, which is too long to wait",
            once("86400"),
            all(cell(1, Status(429), 0)),
        ),
        row(
            "429 for more than a number holds",
            once("99999999999999999999999"),
            all(cell(1, Status(429), 0)),
        ),
        row("429 with nonsense", once("in a while"), all(cell(2, Success, 500))),
        row("429 for less than nothing", once("-5"), all(cell(2, Success, 500))),
        row("429 with an empty Retry-After", once(""), all(cell(2, Success, 500))),
        row(
            "429 always",
            vec![failing("429 Too Many Requests", "")],
            all(cell(3, Status(429), 1500)),
        ),
        row(
            "429 always, for 2 seconds",
            vec![failing("429 Too Many Requests", "retry-after: 2\r\n")],
            all(cell(3, Status(429), 4000)),
        ),
        row(
            "503 for 2 seconds, then good",
            vec![failing("503 Service Unavailable", "retry-after: 2\r\n"), good()],
            twice_or_once(cell(2, Success, 2000), cell(1, Status(503), 0)),
        ),
    ]
}

/// Errors that the service reports.
fn statuses() -> Vec<Row> {
    let html = |status| {
        let page = "<html>\n<body>hush, I am a gateway</body>\n</html>";
        vec![response(with(status, "content-type: text/html\r\n", page))]
    };
    let transient = |status| twice_or_once(cell(3, Status(status), 1500), cell(1, Status(status), 0));
    let final_one = |status| all(cell(1, Status(status), 0));
    vec![
        row(
            "500, then good",
            vec![failing("500 Internal Server Error", ""), good()],
            final_one(500),
        ),
        row("501", vec![failing("501 Not Implemented", "")], final_one(501)),
        row("502 always", vec![failing("502 Bad Gateway", "")], transient(502)),
        row("502 in HTML", html("502 Bad Gateway"), transient(502)),
        row(
            "503 always",
            vec![failing("503 Service Unavailable", "")],
            transient(503),
        ),
        row("504 always", vec![failing("504 Gateway Timeout", "")], transient(504)),
        row(
            "503, then good",
            vec![failing("503 Service Unavailable", ""), good()],
            twice_or_once(cell(2, Success, 500), cell(1, Status(503), 0)),
        ),
        row(
            "502, then cut, then good",
            vec![failing("502 Bad Gateway", ""), vec![Act::Read], good()],
            twice_or_once(cell(3, Success, 1500), cell(1, Status(502), 0)),
        ),
        row(
            "503 whose body is cut",
            vec![vec![Act::Read, write("HTTP/1.1 503 \r\ncontent-length: 100\r\n\r\n{")]],
            transient(503),
        ),
        row(
            "503 whose body never ends",
            vec![vec![
                Act::Read,
                write("HTTP/1.1 503 \r\ncontent-length: 100\r\n\r\n{"),
                Act::FallSilent,
            ]],
            twice_or_once(cell(3, Status(503), 181_500), cell(1, Status(503), 60_000)),
        ),
        row("400", vec![failing("400 Bad Request", "")], final_one(400)),
        row("401", vec![failing("401 Unauthorized", "")], final_one(401)),
        row("404 in HTML", html("404 Not Found"), final_one(404)),
        row("408", vec![failing("408 Request Timeout", "")], final_one(408)),
        row("409", vec![failing("409 Conflict", "")], final_one(409)),
    ]
}

/// Success responses with a bad body. The call is not repeated.
fn bodies() -> Vec<Row> {
    let unreadable = || looking_or_not(cell(1, Unreadable, 0), cell(1, Success, 0));
    let page = with(
        "200 OK",
        "content-type: text/html\r\n",
        "<html>\n<body>Sign in</body>\n</html>",
    );
    let success = |body: &str| vec![response(json("200 OK", "", body))];
    vec![
        row("good", vec![good()], all(cell(1, Success, 0))),
        row("HTML instead of JSON", vec![response(page)], unreadable()),
        row(
            "a text where an object should be",
            success(r#"{"user": "u", "state": "s"}"#),
            unreadable(),
        ),
        row("a list where an object should be", success("[1]"), unreadable()),
        row("a member that is missing", success("{}"), unreadable()),
        row("truncated JSON", success(&content()[..40]), unreadable()),
        row(
            "more after the JSON",
            success(&format!("{}{{}}", content())),
            unreadable(),
        ),
        row(
            "no UTF-8",
            vec![response(json("200 OK", "", "\"\\ud800\""))],
            unreadable(),
        ),
        row("nothing at all", success(""), unreadable()),
    ]
}

/// A body of 200 MiB. The limit is 100 MiB.
fn floods() -> Vec<Row> {
    let flood = |status: &str, chunked: bool| {
        let length = if chunked {
            "transfer-encoding: chunked".to_owned()
        } else {
            format!("content-length: {}", 200 * MIB)
        };
        let bytes = 200 * MIB;
        vec![vec![
            Act::Read,
            Act::Write(format!("HTTP/1.1 {status}\r\nconnection: close\r\n{length}\r\n\r\n")),
            Act::Flood { bytes, chunked },
        ]]
    };
    let too_large = || all(cell(1, TooLarge, 0));
    vec![
        Row {
            flooded: BUFFERS,
            ..row("200 MiB, announced", flood("200 OK", false), too_large())
        },
        Row {
            flooded: 100 * MIB + BUFFERS,
            ..row("200 MiB in chunks", flood("200 OK", true), too_large())
        },
        Row {
            // The limit is the same for the body of an error.
            flooded: 100 * MIB + BUFFERS,
            ..row(
                "500 with 200 MiB, announced",
                flood("500 ", false),
                all(cell(1, Status(500), 0)),
            )
        },
        Row {
            // The limit is the same for the body of an error.
            flooded: 100 * MIB + BUFFERS,
            ..row(
                "500 with 200 MiB in chunks",
                flood("500 ", true),
                all(cell(1, Status(500), 0)),
            )
        },
    ]
}

/// Redirects: GET follows them within the origin, no request is sent elsewhere, nothing is sent twice.
fn redirects(elsewhere: &str) -> Vec<Row> {
    let to = |status: &str, url: &str| response(with(status, &format!("location: {url}\r\n"), ""));
    // RFC 9110, sections 15.4.8 and 15.4.9: the same request, including its body, is sent to the new location.
    let again = Cell {
        seen: 2,
        ..cell(1, Success, 0)
    };
    let followed = |status| {
        let get = Cell {
            seen: 2,
            ..cell(1, Success, 0)
        };
        let mut cells = all(cell(1, Status(status), 0));
        cells[0] = get;
        cells
    };
    let elsewhere = format!("{elsewhere}/v1/chat/users/u");
    let beside = elsewhere.strip_prefix("http:").unwrap_or_default();
    let mut circle = all(cell(1, Status(302), 0));
    circle[0].seen = 11;
    vec![
        row(
            "301 elsewhere",
            vec![to("301 Moved Permanently", &elsewhere)],
            all(cell(1, Status(301), 0)),
        ),
        row(
            "302 elsewhere",
            vec![to("302 Found", &elsewhere)],
            all(cell(1, Status(302), 0)),
        ),
        row(
            "303 elsewhere",
            vec![to("303 See Other", &elsewhere)],
            all(cell(1, Status(303), 0)),
        ),
        row(
            "307 elsewhere",
            vec![to("307 Temporary Redirect", &elsewhere)],
            all(cell(1, Status(307), 0)),
        ),
        row(
            "308 elsewhere",
            vec![to("308 Permanent Redirect", &elsewhere)],
            all(cell(1, Status(308), 0)),
        ),
        row(
            "307 elsewhere, without a scheme",
            vec![to("307 Temporary Redirect", beside)],
            all(cell(1, Status(307), 0)),
        ),
        row(
            "302 within the origin",
            vec![to("302 Found", "/there"), good()],
            followed(302),
        ),
        row(
            "307 within the origin",
            vec![to("307 Temporary Redirect", "/there"), good()],
            all(again.clone()),
        ),
        row(
            "308 within the origin",
            vec![to("308 Permanent Redirect", "/there"), good()],
            all(again),
        ),
        row("302 in a circle", vec![to("302 Found", "/there")], circle),
        row(
            "302 to nowhere",
            vec![response(with("302 Found", "", ""))],
            all(cell(1, Status(302), 0)),
        ),
        row(
            "302 within the origin, then elsewhere",
            vec![to("302 Found", "/there"), to("302 Found", &elsewhere)],
            {
                let mut cells = all(cell(1, Status(302), 0));
                cells[0].seen = 2;
                cells
            },
        ),
    ]
}
