//! Transfers to and from URLs that a service returns, often at another origin. No credentials and no client-wide
//! headers are sent there.

use std::fmt;
use std::future::{Future, poll_fn};
use std::ops::RangeBounds;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::header::{CONTENT_LENGTH, HeaderMap, LOCATION};
use http::{Method, StatusCode};
use http_body::Body as _;
use reqwest::Url;
use serde::de::DeserializeOwned;
use tokio::io::AsyncWriteExt as _;
use tokio::time::{Sleep, sleep};

use super::body::Body;
use super::byte_range::ByteRange;
use super::call::Call;
use super::client::Client;
use super::deadline::Deadline;
use super::decode;
use super::error::Error;
use super::execute::{Accept, Completed, Opened, execute, open};
use super::failure::{Kind, Received, Transport, Unreadable};
use super::prepare;
use super::response::Response;
use super::retry::{RetryPolicy, random};
use super::target::{RawTarget, Target};
use super::upload::Upload;
use super::upload_check;

/// The number of bytes for which the attempt of an upload may take one second longer.
const UPLOAD_SECOND: u64 = 128 * 1024;
/// The number of bytes of a file's name with which the name of its incomplete file begins.
const PART_NAME: usize = 100;

/// A request to a URL that the service returned. It contains nothing of the client but its `User-Agent`.
#[derive(Clone)]
#[must_use = "a transfer does nothing until it is sent"]
pub struct Transfer {
    pub(super) call: Call,
    range: Option<ByteRange>,
}

impl Client {
    /// Starts a transfer to or from `url`.
    pub fn transfer(&self, method: Method, url: &str) -> Transfer {
        Transfer {
            call: self.elsewhere(method, url),
            range: None,
        }
    }

    /// Starts a call of any URL, which need not be under the base URL.
    pub(super) fn elsewhere(&self, method: Method, url: &str) -> Call {
        let parsed = Url::parse(url).ok();
        let parsed = parsed.filter(|url| matches!(url.scheme(), "http" | "https"));
        // The query may grant access to the content.
        let path = parsed.as_ref().map_or_else(String::new, |url| {
            format!("{}{}", url.origin().ascii_serialization(), url.path())
        });
        let bad = parsed.is_none();
        let target = Target::Raw(Arc::new(RawTarget {
            method,
            path,
            elsewhere: parsed,
        }));
        let mut call = Call::new(self.clone(), target);
        if bad {
            call.fail("the URL of the upload or download is not valid".to_owned());
        }
        call
    }
}

impl Transfer {
    /// Sets the content to send. The attempt may take one second longer for each 128 KiB of it, unless a timeout is set
    /// afterwards.
    pub fn content(self, media_type: impl Into<String>, content: Upload) -> Self {
        let extra = content.length().unwrap_or_default() / UPLOAD_SECOND;
        let timeout = self.call.client.inner.timeout;
        let timeout = timeout.saturating_add(Duration::from_secs(extra));
        let body = Body::new(media_type.into(), content);
        self.change(|call| call.timeout(timeout).set_body(Ok(body)))
    }

    /// Sets a header. A redirect to another origin is followed without those that have the name of a credential, such
    /// as `authorization` and `cookie`.
    pub fn header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.change(|call| call.header(name, value))
    }

    /// Requests only these bytes of the content. A server that ignores this sends everything: the download leaves out
    /// the rest, and receives nothing after the last byte.
    pub fn range(self, bytes: &impl RangeBounds<u64>) -> Self {
        let range = ByteRange::new(bytes);
        Self {
            call: self.call.header("range", range.header()),
            range: Some(range),
        }
    }

    /// Sets the timeout of one attempt. For a download: until its content begins, and between two chunks of it.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.change(|call| call.timeout(timeout))
    }

    /// Sets how long the transfer may take in total, with all retries. For a download: until its content begins.
    pub fn deadline(self, deadline: Duration) -> Self {
        self.change(|call| call.deadline(deadline))
    }

    /// Sets the policy for retries after failures.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.change(|call| call.retry(policy))
    }

    fn change(self, change: impl FnOnce(Call) -> Call) -> Self {
        Self {
            call: change(self.call),
            ..self
        }
    }

    /// Sends it. The body of the response is ignored.
    ///
    /// # Errors
    /// If the URL is not valid, the connection fails, or the server rejects the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        Ok(execute(self.call, Accept::Anything).await?.with(()))
    }

    /// Sends it, and returns the content of the response in chunks.
    ///
    /// # Errors
    /// If the URL is not valid, the connection fails, the server rejects the request, or it sends another part than the
    /// [requested](Transfer::range) one.
    pub async fn download(self) -> Result<Download, Error> {
        let idle = self.call.timeout.unwrap_or(self.call.client.inner.timeout);
        let download = Download::new(open(self.call, Accept::Stream).await?, idle);
        match self.range {
            Some(range) => download.only(range),
            None => Ok(download),
        }
    }
}

impl fmt::Debug for Transfer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Transfer").field(&self.call).finish()
    }
}

/// The content of a response, as a stream of chunks.
///
/// It has no size limit, since chunks are not kept. A chunk that does not arrive within the timeout is an error, and so
/// is an end that comes too early.
#[must_use = "content is received only when requested"]
pub struct Download {
    call: Call,
    status: StatusCode,
    headers: HeaderMap,
    body: Pin<Box<reqwest::Body>>,
    idle: Duration,
    /// The timer since the last chunk. `None` while no chunk is requested.
    waiting: Option<Pin<Box<Sleep>>>,
    done: bool,
    received: u64,
    progress: Option<Progress>,
    /// The range that is still to be taken from the body.
    range: ByteRange,
    /// The total number of bytes, if the server gives it.
    length: Option<u64>,
}

/// Called with the number of bytes received, and the total.
type Progress = Box<dyn FnMut(u64, Option<u64>) + Send + Sync>;

impl Download {
    /// The content of the call's response.
    pub(super) async fn open(call: Call) -> Result<Self, Error> {
        let idle = call.timeout.unwrap_or(call.client.inner.timeout);
        let elsewhere = Elsewhere::of(&call);
        let error = match open(call, Accept::Stream).await {
            Ok(opened) => return Ok(Download::new(opened, idle)),
            Err(error) => error,
        };
        match elsewhere.content(&error) {
            Some(transfer) => {
                let result = transfer.download().await;
                result.map_err(|error| elsewhere.deadline.explain(error))
            }
            None => Err(error),
        }
    }
}

/// The settings to read content at another origin, to which a call may be redirected. It is read without the call's
/// credentials and headers.
pub(super) struct Elsewhere {
    client: Client,
    timeout: Option<Duration>,
    /// That of the call, which began before.
    pub(super) deadline: Deadline,
    retry: Option<RetryPolicy>,
    /// True for a GET.
    reads: bool,
    /// True if the connection of the call is not encrypted.
    is_open: bool,
}

impl Elsewhere {
    pub(super) fn of(call: &Call) -> Self {
        Self {
            client: call.client.clone(),
            timeout: call.timeout,
            deadline: Deadline::new(call.deadline.or(call.client.inner.deadline)),
            retry: call.retry.clone(),
            reads: call.target.method() == "GET",
            is_open: prepare::url(call).is_ok_and(|url| url.scheme() == "http"),
        }
    }

    /// The transfer from the target, if the call failed because of a redirect that was not followed.
    pub(super) fn content(&self, error: &Error) -> Option<Transfer> {
        let inner = &self.client.inner;
        // A caller's HTTP client has its own redirect policy.
        let ours = inner.follow_redirects || inner.transport.is_fake();
        let url = elsewhere(error, self.is_open).filter(|_| self.reads && ours)?;
        let mut transfer = self.client.transfer(Method::GET, url);
        if let Some(timeout) = self.timeout {
            transfer = transfer.timeout(timeout);
        }
        if let Some(left) = self.deadline.left() {
            transfer = transfer.deadline(left);
        }
        if let Some(policy) = &self.retry {
            transfer = transfer.retry(policy.clone());
        }
        Some(transfer)
    }
}

/// The target of a redirect that was not followed because it is at another origin. Never from an encrypted connection
/// to an unencrypted one.
fn elsewhere(error: &Error, open_too: bool) -> Option<&str> {
    if !matches!(error.status()?, 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    let url = error.headers()?.get(LOCATION)?.to_str().ok()?;
    (url.starts_with("https://") || open_too && url.starts_with("http://")).then_some(url)
}

impl Download {
    pub(super) fn new(opened: Opened, idle: Duration) -> Self {
        let headers = opened.response.headers;
        let length = headers.get(CONTENT_LENGTH);
        let length = length.and_then(|length| length.to_str().ok()?.parse().ok());
        Self {
            call: opened.call,
            status: opened.response.status,
            headers,
            body: Box::pin(opened.response.body.into()),
            idle,
            waiting: None,
            done: false,
            received: 0,
            progress: None,
            range: ByteRange::ALL,
            length,
        }
    }

    /// Only these bytes of the content, also if the server sends more.
    fn only(mut self, range: ByteRange) -> Result<Self, Error> {
        let Some(range) = range.within(self.status(), &self.headers) else {
            let received = Received::new(self.status, self.headers, Bytes::new());
            let error = Error::unreadable(received, Unreadable::OtherPart);
            return Err(error.of(&self.call).after(1));
        };
        self.length = self.length.map(|total| range.length_of(total));
        self.range = range;
        Ok(self)
    }

    /// Calls `progress` with the bytes received so far, and the total number if the server gives it.
    pub fn on_progress(mut self, progress: impl FnMut(u64, Option<u64>) + Send + Sync + 'static) -> Self {
        self.progress = Some(Box::new(progress));
        self
    }

    /// The HTTP status. 206 if the server sends only the requested part.
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The total number of bytes, if the server gives it. For a requested part, that of the part.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// The next chunk. `None` after the last one.
    ///
    /// # Errors
    /// If the connection breaks, or nothing arrives in time.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// Reads the rest into memory, up to the client's response limit. Larger content can be [saved](Download::save) or
    /// read in chunks.
    ///
    /// # Errors
    /// If the connection breaks, nothing arrives in time, or the limit is exceeded.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        self.rest().await
    }

    /// Reads the rest into memory as UTF-8 text, up to the client's response limit.
    ///
    /// # Errors
    /// Those of [`bytes`](Download::bytes), and if it is not UTF-8 ([`Error::is_decode`]). Its bytes are in the error.
    pub async fn text(self) -> Result<String, Error> {
        decode::utf_8(&self.completed().await?)
    }

    /// Reads the rest into memory as JSON, into a type of your own or `serde_json::Value`.
    ///
    /// # Errors
    /// Those of [`bytes`](Download::bytes), and if it does not have that form ([`Error::is_decode`]). Its bytes are in
    /// the error.
    pub async fn json<T: DeserializeOwned>(self) -> Result<T, Error> {
        decode::json(&self.completed().await?)
    }

    async fn completed(mut self) -> Result<Completed, Error> {
        let body = self.rest().await?;
        Ok(Completed {
            response: Response {
                body,
                status: self.status,
                headers: self.headers,
                attempts: 1,
            },
            call: self.call,
        })
    }

    async fn rest(&mut self) -> Result<Bytes, Error> {
        let limit = self.call.client.inner.response_limit;
        let mut all = BytesMut::new();
        while let Some(part) = self.try_next().await? {
            if part.len() > limit.saturating_sub(all.len()) {
                return Err(self.fail(Kind::TooLarge { limit }));
            }
            all.extend_from_slice(&part);
        }
        Ok(all.freeze())
    }

    /// Writes the rest to a file, and returns the number of bytes. The file appears only when it is complete. It
    /// replaces an existing file and keeps its permissions. If it fails, or the future is dropped, the incomplete file
    /// is removed.
    ///
    /// # Errors
    /// If the connection breaks, nothing arrives in time, or the file can't be written. If something else than a
    /// regular file has that name, such as a folder or a device.
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let (part, replaced) = (part_beside(path), path.to_owned());
        let call = self.call.clone();
        let local = |error| Error::new(Kind::Local(error)).of(&call).after(1);
        // A single blocking step: if the future is dropped, the result of the step removes the file.
        let creating = tokio::task::spawn_blocking(move || Part::create(part, &replaced));
        let created = creating.await.unwrap_or_else(|gone| Err(std::io::Error::other(gone)));
        let (file, part) = created.map_err(local)?;
        let mut file = tokio::fs::File::from_std(file);
        let mut length = 0;
        while let Some(bytes) = self.try_next().await? {
            file.write_all(&bytes).await.map_err(local)?;
            length += bytes.len() as u64;
        }
        file.sync_all().await.map_err(local)?;
        drop(file);
        tokio::fs::rename(&part.0, path).await.map_err(local)?;
        part.done();
        Ok(length)
    }

    fn fail(&mut self, kind: Kind) -> Error {
        self.done = true;
        Error::new(kind).of(&self.call).after(1)
    }
}

/// The path of the incomplete file: in the same folder, so that it can be renamed, and with a unique name. It begins
/// like the name of the file, which may already have the length that the file system allows.
fn part_beside(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut end = name.len().min(PART_NAME);
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    path.with_file_name(format!("{}.{:016x}.part", &name[..end], random()))
}

/// A file that is being written. It is removed on drop unless it was renamed.
struct Part(PathBuf);

impl Part {
    /// Creates the file, which will replace another. That one may be private: its permissions are set before anything
    /// is written. A pipe or a device, such as `/dev/null`, must not be replaced.
    fn create(path: PathBuf, replaced: &Path) -> std::io::Result<(std::fs::File, Self)> {
        let before = std::fs::metadata(replaced).ok();
        before.as_ref().map_or(Ok(()), upload_check::checked)?;
        let file = std::fs::File::create_new(&path)?;
        let part = Self(path);
        if let Some(before) = before {
            file.set_permissions(before.permissions())?;
        }
        Ok((file, part))
    }

    fn done(mut self) {
        self.0 = PathBuf::new();
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.0.as_os_str().is_empty() {
            let _ = std::fs::remove_file(&self.0);
        }
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        while !this.done && !this.range.is_over() {
            if let Poll::Ready(frame) = this.body.as_mut().poll_frame(context) {
                this.waiting = None;
                match frame {
                    None => this.done = true,
                    Some(Err(error)) => {
                        let error = this.fail(Kind::from(Transport::from(error)));
                        return Poll::Ready(Some(Err(error)));
                    }
                    // Trailers are ignored.
                    Some(Ok(frame)) => {
                        let bytes = frame.into_data().unwrap_or_default();
                        let bytes = this.range.take(bytes);
                        if !bytes.is_empty() {
                            this.received += bytes.len() as u64;
                            let (received, length) = (this.received, this.length());
                            if let Some(progress) = &mut this.progress {
                                progress(received, length);
                            }
                            return Poll::Ready(Some(Ok(bytes)));
                        }
                    }
                }
            } else {
                let idle = this.idle;
                let waiting = this.waiting.get_or_insert_with(|| Box::pin(sleep(idle)));
                ready!(waiting.as_mut().poll(context));
                let error = this.fail(Kind::Timeout {
                    within: idle,
                    overall: false,
                });
                return Poll::Ready(Some(Err(error)));
            }
        }
        Poll::Ready(None)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Download")
            .field("target", &self.call.target)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
