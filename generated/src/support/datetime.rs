//! Instants and calendar dates as JSON strings. Arithmetic and time zones are left to `jiff`.
//!
//! Services write times in many ways: without an offset, beyond the last representable year, with ten digits. So both
//! types keep the received text, and interpret it only on request. An unreadable time never makes a response fail.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::time::SystemTime;

use jiff::{Timestamp, ToSpan, civil};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::blank::Blank;
use super::error::Error;
use super::nullable::Nullable;

/// A date and time, written as RFC 3339 (`2025-01-31T12:34:56.789Z`).
///
/// A received text is kept and sent unchanged, even if it is not a date and time. `timestamp` converts it to an
/// instant. Two values are equal if they are the same instant, however written. If either is not an instant, their
/// texts must be equal.
#[derive(Clone)]
pub struct DateTime {
    text: Box<str>,
    instant: Option<Timestamp>,
}

impl Blank for DateTime {
    fn blank() -> Self {
        Self {
            text: Box::default(),
            instant: None,
        }
    }
}

impl DateTime {
    /// The text, as received or as it will be written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The instant. See `timestamp` for its errors.
    pub(super) fn instant(&self) -> Result<Timestamp, Error> {
        self.instant
            .ok_or_else(|| Error::invalid(format!("`{}` is not an instant", self.text)))
    }

    /// The date and time in the text, ignoring its offset.
    pub(super) fn local(&self) -> Result<civil::DateTime, Error> {
        read_civil(&self.text).ok_or_else(|| Error::invalid(format!("`{}` is not a date and time", self.text)))
    }

    fn read(text: String) -> Self {
        Self {
            instant: read_instant(&text),
            text: text.into(),
        }
    }
}

/// Reads an instant in the forms that services use.
fn read_instant(text: &str) -> Option<Timestamp> {
    if let Ok(instant) = text.parse() {
        return Some(instant);
    }
    let (plain, next_day) = plain(text)?;
    let instant: Timestamp = plain.parse().ok()?;
    if next_day {
        instant.checked_add(24.hours()).ok()
    } else {
        Some(instant)
    }
}

/// Reads a date and time in the forms that services use, ignoring its offset.
fn read_civil(text: &str) -> Option<civil::DateTime> {
    let (plain, next_day) = plain(text)?;
    // The offset is after the time. A minus before the time may be the sign of the year.
    let time = plain.find(['T', 't', ' '])? + 1;
    let (date, rest) = plain.split_at_checked(time)?;
    let end = rest.find(['Z', 'z', '+', '-', '[']).unwrap_or(rest.len());
    let (clock, _) = rest.split_at_checked(end)?;
    let read: civil::DateTime = format!("{date}{}", clock.trim_end()).parse().ok()?;
    if next_day {
        read.checked_add(1.day()).ok()
    } else {
        Some(read)
    }
}

/// The text with at most nine digits after the second, and with hour 24 as hour 0; then the flag is true, for the next
/// day. `None` if the text has no time.
fn plain(text: &str) -> Option<(String, bool)> {
    let time = text.find(['T', 't', ' '])? + 1;
    let (date, clock) = text.split_at_checked(time)?;
    let mut clock = clock.to_owned();
    if let Some(point) = clock.find(['.', ',']) {
        let digits = clock.bytes().skip(point + 1).take_while(u8::is_ascii_digit).count();
        if digits > 9 {
            clock.replace_range(point + 10..=point + digits, "");
        }
    }
    // Only exactly midnight has this hour.
    let midnight = clock.strip_prefix("24:00").is_some_and(|rest| {
        let zero = |c: &char| matches!(c, ':' | '.' | ',' | '0');
        let offset = rest.chars().find(|c| !zero(c));
        matches!(offset, None | Some('Z' | 'z' | '+' | '-' | ' '))
    });
    if midnight {
        clock.replace_range(..2, "00");
    }
    Some((format!("{date}{clock}"), midnight))
}

impl DateTime {
    /// Written with three digits after the second, or with six or nine if three would lose precision.
    pub(super) fn of(instant: Timestamp) -> Self {
        let nanoseconds = instant.subsec_nanosecond();
        let digits = match () {
            () if nanoseconds % 1_000_000 == 0 => 3,
            () if nanoseconds % 1_000 == 0 => 6,
            () => 9,
        };
        Self {
            text: format!("{instant:.digits$}").into(),
            instant: Some(instant),
        }
    }
}

/// Times outside the years -9999 to 9999 become the nearest time inside.
impl From<SystemTime> for DateTime {
    fn from(time: SystemTime) -> Self {
        let nearest = if time < SystemTime::UNIX_EPOCH {
            Timestamp::MIN
        } else {
            Timestamp::MAX
        };
        Self::of(Timestamp::try_from(time).unwrap_or(nearest))
    }
}

/// Fails if the text has no offset, is beyond the supported range (from `9999-12-30T22:00:01Z` on), or is not a date
/// and time.
impl TryFrom<DateTime> for SystemTime {
    type Error = Error;

    fn try_from(time: DateTime) -> Result<Self, Error> {
        time.instant().map(Into::into)
    }
}

/// Reads a date and time, with or without an offset. Other text is an invalid argument.
impl FromStr for DateTime {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let time = Self::read(text.to_owned());
        if time.instant.is_none() {
            time.local()?;
        }
        Ok(time)
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

/// The text of the time, for arguments that are strings.
impl From<DateTime> for String {
    fn from(time: DateTime) -> Self {
        time.to_string()
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl PartialEq for DateTime {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for DateTime {}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// By instant. Values that are not instants come first, by their text.
impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        self.instant.cmp(&other.instant).then_with(|| match self.instant {
            Some(_) => Ordering::Equal,
            None => self.text.cmp(&other.text),
        })
    }
}

impl Hash for DateTime {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.instant {
            Some(instant) => instant.hash(state),
            None => self.text.hash(state),
        }
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

/// Accepts any text; see `timestamp`.
impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::read)
    }
}

/// A calendar date, written as `2025-01-31`.
///
/// A received text is kept and sent unchanged, even if it is not a date. Two values are equal if they are the same day.
/// If either is not a date, their texts must be equal.
#[derive(Clone)]
pub struct Date {
    text: Box<str>,
    day: Option<civil::Date>,
}

impl Blank for Date {
    fn blank() -> Self {
        Self {
            text: Box::default(),
            day: None,
        }
    }
}

impl Date {
    #[cfg(feature = "jiff-0-2")]
    pub(super) fn of(day: civil::Date) -> Self {
        Self {
            text: day.to_string().into(),
            day: Some(day),
        }
    }

    /// The text, as received or as it will be written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The date. A time after it is ignored.
    pub(super) fn day(&self) -> Result<civil::Date, Error> {
        self.day
            .ok_or_else(|| Error::invalid(format!("`{}` is not a date", self.text)))
    }

    fn read(text: String) -> Self {
        let day = time_of(&text).map_or(&*text, |end| &text[..end]);
        Self {
            day: day.parse().ok(),
            text: text.into(),
        }
    }
}

/// The index at which the time begins, in a text that is not only a date.
fn time_of(text: &str) -> Option<usize> {
    text.find(['T', 't', ' '])
}

/// Reads `2025-01-31`. Text that is not a date is an invalid argument.
impl FromStr for Date {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let mut date = Self::read(text.to_owned());
        // Only a response may contain a time too.
        if time_of(text).is_some() {
            date.day = None;
        }
        date.day()?;
        Ok(date)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

/// The text of the date, for arguments that are strings.
impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl PartialEq for Date {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Date {}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// By day. Values that are not dates come first, by their text.
impl Ord for Date {
    fn cmp(&self, other: &Self) -> Ordering {
        self.day.cmp(&other.day).then_with(|| match self.day {
            Some(_) => Ordering::Equal,
            None => self.text.cmp(&other.text),
        })
    }
}

impl Hash for Date {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.day {
            Some(day) => day.hash(state),
            None => self.text.hash(state),
        }
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

/// Accepts any text; see `Date::civil`.
impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::read)
    }
}

/// Makes a text a time or a date, also where it may be null.
macro_rules! from_text {
    ($name:ident: $($text:ty),*) => {
        $(
            /// The text is kept and sent as it is, even if it can't be read as one. `parse` refuses such a text.
            impl From<$text> for $name {
                fn from(text: $text) -> Self {
                    Self::read(text.into())
                }
            }

            impl From<$text> for Nullable<$name> {
                fn from(text: $text) -> Self {
                    Self::Value(text.into())
                }
            }
        )*
    };
}
from_text!(DateTime: String, &str, &String);
from_text!(Date: String, &str, &String);

impl From<&Self> for DateTime {
    fn from(time: &Self) -> Self {
        time.clone()
    }
}

impl From<&Self> for Date {
    fn from(date: &Self) -> Self {
        date.clone()
    }
}
