//! The building blocks of the table: rows, cells, and responses of services.

use std::ops::RangeInclusive;

use project_tests::misbehaving::{Act, Conduct, response};

use super::calls::content;

/// The result of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Success,
    Status(u16),
    Timeout,
    Broken,
    Refused,
    Unreadable,
    TooLarge,
}

/// The expected effect of a fault on a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cell {
    /// The number of times that it was sent.
    pub(super) attempts: u32,
    /// The number of connections that the service saw, which is the number of requests: it closes each.
    pub(super) seen: usize,
    pub(super) outcome: Outcome,
    /// The duration, in milliseconds.
    pub(super) took: RangeInclusive<u64>,
}

/// Exactly this many milliseconds.
pub(super) fn at(milliseconds: u64) -> RangeInclusive<u64> {
    milliseconds..=milliseconds
}

/// A cell with this number of attempts, this result, and this duration in milliseconds.
pub(super) fn cell(attempts: u32, outcome: Outcome, took: u64) -> Cell {
    Cell {
        attempts,
        seen: attempts as usize,
        outcome,
        took: at(took),
    }
}

/// One fault.
pub(super) struct Row {
    pub(super) name: &'static str,
    /// The behaviour of the service.
    pub(super) service: Vec<Conduct>,
    /// GET, PUT, DELETE, POST, PATCH.
    pub(super) cells: [Cell; 5],
    /// The maximum number of bytes of a flood that are read.
    pub(super) flooded: u64,
    /// True if there is no service.
    pub(super) nowhere: bool,
    /// True if the service does not read requests.
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

/// The same for all methods.
pub(super) fn all(cell: Cell) -> [Cell; 5] {
    [cell.clone(), cell.clone(), cell.clone(), cell.clone(), cell]
}

/// One cell for GET, PUT and DELETE, which may be repeated, another for POST and PATCH.
pub(super) fn twice_or_once(twice: Cell, once: Cell) -> [Cell; 5] {
    [twice.clone(), twice.clone(), twice, once.clone(), once]
}

/// One cell for methods that read the response body, another for DELETE, which does not.
pub(super) fn looking_or_not(looking: Cell, not: Cell) -> [Cell; 5] {
    [looking.clone(), looking.clone(), not, looking.clone(), looking]
}

/// A response in JSON, after which the service closes the connection.
pub(super) fn json(status: &str, headers: &str, body: &str) -> String {
    with(status, &format!("content-type: application/json\r\n{headers}"), body)
}

/// A success response after which the service continues to read.
pub(super) fn keep_alive(body: &str) -> String {
    json("200 OK", "", body).replacen("connection: close\r\n", "", 1)
}

/// A response with a secret in its headers.
pub(super) fn with(status: &str, headers: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\nconnection: close\r\nset-cookie: session=hush-cookie\r\ncontent-length: {}\r\n{headers}\r\n{body}",
        body.len()
    )
}

pub(super) fn good() -> Conduct {
    response(json("200 OK", "", &content()))
}

pub(super) fn failing(status: &str, headers: &str) -> Conduct {
    response(json(
        status,
        headers,
        r#"{"id": "err_1", "code": 0, "type": "Internal", "message": "no"}"#,
    ))
}

pub(super) fn write(text: &str) -> Act {
    Act::Write(text.to_owned())
}
