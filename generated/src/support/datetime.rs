//! Instants and calendar dates as JSON writes them. Arithmetic and time zones are `jiff`'s.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::time::SystemTime;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::error::Error;

/// An instant, written as RFC 3339 (`2025-01-31T12:34:56.789Z`).
///
/// What was read is written with the same number of digits after the second. An offset is understood, but not kept:
/// the instant is always written in UTC. Two of them are equal when they are the same instant, however written.
#[derive(Clone, Copy)]
pub struct DateTime {
    instant: Timestamp,
    /// Digits after the second, 0 to 9.
    digits: u8,
}

impl DateTime {
    /// The instant, to calculate with.
    pub fn timestamp(self) -> Timestamp {
        self.instant
    }
}

/// Written with three digits after the second, or six or nine where three would lose something.
impl From<Timestamp> for DateTime {
    fn from(instant: Timestamp) -> Self {
        let nanoseconds = instant.subsec_nanosecond();
        let digits = match () {
            () if nanoseconds % 1_000_000 == 0 => 3,
            () if nanoseconds % 1_000 == 0 => 6,
            () => 9,
        };
        Self { instant, digits }
    }
}

/// Times outside the years -9999 to 9999 become the nearest one inside.
impl From<SystemTime> for DateTime {
    fn from(time: SystemTime) -> Self {
        let nearest = if time < SystemTime::UNIX_EPOCH {
            Timestamp::MIN
        } else {
            Timestamp::MAX
        };
        Self::from(Timestamp::try_from(time).unwrap_or(nearest))
    }
}

impl From<DateTime> for SystemTime {
    fn from(time: DateTime) -> Self {
        time.instant.into()
    }
}

impl From<DateTime> for Timestamp {
    fn from(time: DateTime) -> Self {
        time.instant
    }
}

/// Reads RFC 3339. Text that is no instant is an invalid argument.
impl FromStr for DateTime {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let instant = text
            .parse()
            .map_err(|cause: jiff::Error| Error::invalid(format!("not an instant: {cause}")))?;
        Ok(Self {
            instant,
            digits: subsecond_digits(text),
        })
    }
}

/// How many digits stand after the decimal point. RFC 3339 has at most one point.
fn subsecond_digits(text: &str) -> u8 {
    let after = text.split_once(['.', ',']).map_or("", |(_, after)| after);
    let digits = after.bytes().take_while(u8::is_ascii_digit).take(9).count();
    u8::try_from(digits).unwrap_or(9)
}

impl fmt::Display for DateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:.*}", usize::from(self.digits), self.instant)
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl PartialEq for DateTime {
    fn eq(&self, other: &Self) -> bool {
        self.instant == other.instant
    }
}

impl Eq for DateTime {}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        self.instant.cmp(&other.instant)
    }
}

impl Hash for DateTime {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.instant.hash(state);
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(de::Error::custom)
    }
}

/// A calendar date, written as `2025-01-31`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(jiff::civil::Date);

impl Date {
    /// The date, to calculate with.
    pub fn civil(self) -> jiff::civil::Date {
        self.0
    }
}

impl From<jiff::civil::Date> for Date {
    fn from(date: jiff::civil::Date) -> Self {
        Self(date)
    }
}

/// Reads `2025-01-31`. Text that is no date is an invalid argument.
impl FromStr for Date {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        text.parse()
            .map(Self)
            .map_err(|cause: jiff::Error| Error::invalid(format!("not a date: {cause}")))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(de::Error::custom)
    }
}
