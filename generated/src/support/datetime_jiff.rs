//! Conversions to and from `jiff`, behind a feature that names its version, since its next version is another crate.

use jiff::{Timestamp, civil};

use super::datetime::{Date, DateTime};
use super::error::Error;

impl DateTime {
    /// The instant, for calculations.
    ///
    /// Digits after the ninth are cut off. `24:00:00` is midnight of the next day.
    ///
    /// # Errors
    ///
    /// If the text has no offset (then [`DateTime::civil`] may read it), is beyond the range of `jiff` (from
    /// `9999-12-30T22:00:01Z` on), or is not a date and time.
    #[cfg_attr(docsrs, doc(cfg(feature = "jiff-0-2")))]
    pub fn timestamp(&self) -> Result<Timestamp, Error> {
        self.instant()
    }

    /// The date and time in the text, ignoring its offset.
    ///
    /// # Errors
    ///
    /// If the text is not a date and time.
    #[cfg_attr(docsrs, doc(cfg(feature = "jiff-0-2")))]
    pub fn civil(&self) -> Result<civil::DateTime, Error> {
        self.local()
    }
}

/// Written with three digits after the second, or with six or nine if three would lose precision.
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
    /// The date, for calculations. A time after it is ignored.
    ///
    /// # Errors
    ///
    /// If the text is not a date.
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
