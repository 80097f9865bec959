//! What the table is written in: rows, cells, and what services send.

use std::ops::RangeInclusive;

use project_tests::misbehaving::{Act, Conduct, answer};

use super::calls::content;

/// What a call came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Came {
    Answer,
    Status(u16),
    Timeout,
    Broken,
    Refused,
    Unreadable,
    TooLarge,
}

/// What a fault makes of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cell {
    /// How often it was sent.
    pub(super) attempts: u32,
    /// How many connections the service saw, which is how many requests: it closes each.
    pub(super) seen: usize,
    pub(super) came: Came,
    /// How long it took, in milliseconds.
    pub(super) took: RangeInclusive<u64>,
}

/// So many milliseconds.
pub(super) fn at(milliseconds: u64) -> RangeInclusive<u64> {
    milliseconds..=milliseconds
}

/// Sent so often, came to this, in so many milliseconds.
pub(super) fn cell(attempts: u32, came: Came, took: u64) -> Cell {
    Cell {
        attempts,
        seen: attempts as usize,
        came,
        took: at(took),
    }
}

/// One fault.
pub(super) struct Row {
    pub(super) name: &'static str,
    /// What the service does.
    pub(super) service: Vec<Conduct>,
    /// GET, PUT, DELETE, POST, PATCH.
    pub(super) cells: [Cell; 5],
    /// How many bytes of a flood are taken at most.
    pub(super) flooded: u64,
    /// There is no service.
    pub(super) nowhere: bool,
    /// The service does not read requests.
    pub(super) unread: bool,
}

pub(super) fn row(name: &'static str, service: Vec<Conduct>, cells: [Cell; 5]) -> Row {
    Row {
        name,
        service,
        cells,
        flooded: 0,
        nowhere: false,
        unread: false,
    }
}

/// The same of all methods.
pub(super) fn all(cell: Cell) -> [Cell; 5] {
    [cell.clone(), cell.clone(), cell.clone(), cell.clone(), cell]
}

/// One of GET, PUT and DELETE, which may be sent twice, another of POST and PATCH.
pub(super) fn twice_or_once(twice: Cell, once: Cell) -> [Cell; 5] {
    [twice.clone(), twice.clone(), twice, once.clone(), once]
}

/// One of those that look at the answer's body, another of DELETE, which does not.
pub(super) fn looking_or_not(looking: Cell, not: Cell) -> [Cell; 5] {
    [
        looking.clone(),
        looking.clone(),
        not,
        looking.clone(),
        looking,
    ]
}

/// An answer in JSON, after which the service closes the connection.
pub(super) fn json(status: &str, headers: &str, body: &str) -> String {
    with(
        status,
        &format!("content-type: application/json\r\n{headers}"),
        body,
    )
}

/// A good answer after which the service goes on reading.
pub(super) fn keep_alive(body: &str) -> String {
    json("200 OK", "", body).replacen("connection: close\r\n", "", 1)
}

/// An answer with something secret in its head.
pub(super) fn with(status: &str, headers: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\nconnection: close\r\nset-cookie: session=hush-cookie\r\ncontent-length: {}\r\n{headers}\r\n{body}",
        body.len()
    )
}

pub(super) fn good() -> Conduct {
    answer(json("200 OK", "", &content()))
}

pub(super) fn failing(status: &str, headers: &str) -> Conduct {
    answer(json(
        status,
        headers,
        r#"{"id": "err_1", "code": 0, "type": "Internal", "message": "no"}"#,
    ))
}

pub(super) fn write(text: &str) -> Act {
    Act::Write(text.to_owned())
}
