//! Call styles: async and blocking. All methods and setters of a client are written once, generic over the style. Here
//! each style defines the results of sending.

use std::fmt;

use super::events::Events;
use super::paging::{Items, Pages};
use super::records::Records;
use super::sending::Sending;
use super::transfer::Download;

/// A call style: [`Async`], or that of the blocking clients. Sealed.
pub trait Mode: sealed::Sealed + Clone + fmt::Debug + Send + Sync + 'static {
    /// The result of `send`: a future of a result, or a result.
    type Sent<T>;
    /// The pages of a list: a stream, or an iterator.
    type Pages<P>;
    /// The items of all pages of a list.
    type Items<P, I>;
    /// The events of a stream.
    type Events<T>;
    /// The values of a response that is a stream of JSON texts.
    type Records<T>;
    /// The content of a response, read in chunks.
    type Download;

    /// Sends a request in this style.
    #[doc(hidden)]
    fn send<T>(sending: Sending<T>) -> Self::Sent<T>;
    #[doc(hidden)]
    fn pages<P>(pages: Pages<P>) -> Self::Pages<P>;
    #[doc(hidden)]
    fn items<P, I>(items: Items<P, I>) -> Self::Items<P, I>;
    #[doc(hidden)]
    fn events<T>(events: Events<T>) -> Self::Events<T>;
    #[doc(hidden)]
    fn records<T>(records: Records<T>) -> Self::Records<T>;
    #[doc(hidden)]
    fn download(download: Sending<Download>) -> Self::Sent<Self::Download>;
}

pub(super) mod sealed {
    pub trait Sealed {}
}

/// The call style of async clients: requests are futures, which the caller's runtime polls. Nothing is sent before
/// that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Async;

impl sealed::Sealed for Async {}

impl Mode for Async {
    type Sent<T> = Sending<T>;
    type Pages<P> = Pages<P>;
    type Items<P, I> = Items<P, I>;
    type Events<T> = Events<T>;
    type Records<T> = Records<T>;
    type Download = Download;

    fn send<T>(sending: Sending<T>) -> Sending<T> {
        sending
    }

    fn pages<P>(pages: Pages<P>) -> Pages<P> {
        pages
    }

    fn items<P, I>(items: Items<P, I>) -> Items<P, I> {
        items
    }

    fn events<T>(events: Events<T>) -> Events<T> {
        events
    }

    fn records<T>(records: Records<T>) -> Records<T> {
        records
    }

    fn download(download: Sending<Download>) -> Sending<Download> {
        download
    }
}
