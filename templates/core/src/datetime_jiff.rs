//! Instants and dates as `jiff` has them: behind a feature that names its version, since its next one is another crate.

use jiff::{Timestamp, civil};

use super::datetime::{Date, DateTime};
use super::error::Error;

impl DateTime {
    /// The instant, to calculate with.
    ///
    /// Digits after the ninth are cut off. `24:00:00` is midnight of the next day.
    ///
    /// # Errors
    ///
    /// When the text has no offset (then [`DateTime::civil`] may read it), is later than `jiff` can count (from
    /// `9999-12-30T22:00:01Z` on), or is no date and time.
    #[cfg_attr(docsrs, doc(cfg(feature = "jiff-0-2")))]
    pub fn timestamp(&self) -> Result<Timestamp, Error> {
        self.instant()
    }

    /// The date and time as the text says it, whatever its offset.
    ///
    /// # Errors
    ///
    /// When the text is no date and time.
    #[cfg_attr(docsrs, doc(cfg(feature = "jiff-0-2")))]
    pub fn civil(&self) -> Result<civil::DateTime, Error> {
        self.local()
    }
}

/// Written with three digits after the second, or six or nine where three would lose something.
impl From<Timestamp> for DateTime {
    fn from(instant: Timestamp) -> Self {
        Self::of(instant)
    }
}

/// Fails as [`DateTime::timestamp`] does.
impl TryFrom<DateTime> for Timestamp {
    type Error = Error;

    fn try_from(time: DateTime) -> Result<Self, Error> {
        time.timestamp()
    }
}

impl Date {
    /// The date, to calculate with. A time after it is left out.
    ///
    /// # Errors
    ///
    /// When the text is no date.
    #[cfg_attr(docsrs, doc(cfg(feature = "jiff-0-2")))]
    pub fn civil(&self) -> Result<civil::Date, Error> {
        self.day()
    }
}

impl From<civil::Date> for Date {
    fn from(date: civil::Date) -> Self {
        Self::of(date)
    }
}
