//! Uploads and downloads of files. Each takes two requests, of which the document only describes the first.

use std::ops::{Bound, RangeBounds};
use std::time::Duration;

use http::Method;

use super::{ApiClient, Client, types};
use crate::support::{Async, Deadline, Download, Error, Mode, Response, RetryPolicy, Sending, Transfer, Upload};

impl<M: Mode> ApiClient<M> {
    /// Uploads content as the file with this key, and replaces its previous content.
    ///
    /// It takes two requests: the first registers the file with the API, the second sends the content to the URL in the
    /// API's response, without credentials. Both are retried by the client's policy.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::{Upload, files::Client};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let content = Upload::file("manual.pdf")
    ///     .await?
    ///     .on_progress(|sent, all| println!("{sent} of {all:?} bytes"));
    /// let file = client
    ///     .upload("docs/manual.pdf", content)
    ///     .content_type("application/pdf")
    ///     .settings(|file| file.index(true).tags([("team", "blue")]))
    ///     .await?;
    /// println!("{}", file.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(&self, key: impl Into<String>, content: impl Into<Upload>) -> UploadFile<M> {
        UploadFile {
            client: self.clone(),
            file: types::UpsertFileBody::new(key, 0),
            content: content.into(),
            settings: Settings::default(),
        }
    }

    /// Downloads the content of the file with this id.
    ///
    /// It takes two requests: the API returns the URL of the content, which is read from there, without credentials.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::files::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.download("file_…").await?.save("manual.pdf").await?;
    /// let head = client.download("file_…").range(0..1024).await?.bytes().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download(&self, id: impl Into<String>) -> DownloadFile<M> {
        DownloadFile {
            client: self.clone(),
            id: id.into(),
            range: None,
            settings: Settings::default(),
        }
    }
}

/// The settings of both transfers.
#[derive(Debug, Clone, Default)]
struct Settings {
    headers: Vec<(String, String)>,
    timeout: Option<Duration>,
    deadline: Option<Duration>,
    retry: Option<RetryPolicy>,
}

impl Settings {
    /// For the transfer, not for the request to the API before it.
    fn transfer(self, mut transfer: Transfer) -> Transfer {
        for (name, value) in self.headers {
            transfer = transfer.header(name, value);
        }
        if let Some(timeout) = self.timeout {
            transfer = transfer.timeout(timeout);
        }
        if let Some(policy) = self.retry {
            transfer = transfer.retry(policy);
        }
        transfer
    }
}

/// Setters of [`Settings`].
macro_rules! settings {
    ($transfer:ident) => {
        impl<M> $transfer<M> {
            /// Sets a header of the request that transfers the content.
            pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
                self.settings.headers.push((name.into(), value.into()));
                self
            }

            /// Sets how long it may take in total, with both requests and their retries.
            pub fn deadline(mut self, deadline: Duration) -> Self {
                self.settings.deadline = Some(deadline);
                self
            }

            /// Sets the policy for retries of both requests, instead of the client's.
            pub fn retry(mut self, policy: RetryPolicy) -> Self {
                self.settings.retry = Some(policy);
                self
            }
        }
    };
}

/// An upload of [`upload`](ApiClient::upload).
#[derive(Debug, Clone)]
#[must_use = "an upload does nothing until it is sent"]
pub struct UploadFile<M = Async> {
    client: ApiClient<M>,
    file: types::UpsertFileBody,
    content: Upload,
    settings: Settings,
}

settings!(UploadFile);

impl<M: Mode> UploadFile<M> {
    /// Sets the media type of the content. By default, the service derives it from the key and the content.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.file = self.file.content_type(content_type);
        self
    }

    /// Sets the other properties of the file: tags, access, indexing, and so on. Its size is that of the content.
    pub fn settings(
        mut self,
        settings: impl FnOnce(types::UpsertFileBody) -> types::UpsertFileBody,
    ) -> Self {
        self.file = settings(self.file);
        self
    }

    /// Sets the timeout of one attempt to send the content. Default: the client's timeout, and one second more for each
    /// 128 KiB.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = Some(timeout);
        self
    }

    /// Registers the file and sends its content.
    ///
    /// Empty content, or content of unknown length, is an invalid argument, since the service needs the size in
    /// advance.
    pub fn send(self) -> M::Sent<types::UpsertedFile> {
        M::send(Sending::new(async move {
            Ok(self.sent().await?.into_body())
        }))
    }

    /// Like `send`, with the status, the headers and the attempts of the second request, which sends the content.
    pub fn send_with_meta(self) -> M::Sent<Response<types::UpsertedFile>> {
        M::send(Sending::new(self.sent()))
    }

    async fn sent(self) -> Result<Response<types::UpsertedFile>, Error> {
        let deadline = Deadline::new(self.settings.deadline);
        let sent = self.both(deadline).await;
        sent.map_err(|error| deadline.explain(error))
    }

    async fn both(self, deadline: Deadline) -> Result<Response<types::UpsertedFile>, Error> {
        let size = match self.content.length() {
            None => return Err(Error::invalid("the length of the content must be known")),
            Some(0) => return Err(Error::invalid("the content is empty")),
            Some(length) => length,
        };
        let client = Client::over(self.client.inner);
        let mut body = self.file;
        body.size = i64::try_from(size).map_err(|_| Error::invalid("the content is too large"))?;
        let public = body.public_content_immediately_accessible == Some(true);
        let settings = self.settings;
        let mut announce = client.upsert_file(body);
        if let Some(policy) = &settings.retry {
            announce = announce.retry(policy.clone());
        }
        if let Some(left) = deadline.left() {
            announce = announce.deadline(left);
        }
        let file = announce.await?.file;
        let content_type = file.content_type.clone();
        let mut transfer = client
            .inner
            .transfer(Method::PUT, &file.upload_url)
            .content(content_type, self.content);
        if public {
            // The storage compares it with the URL's signature.
            transfer = transfer.header("x-amz-tagging", "public=true");
        }
        transfer = settings.transfer(transfer);
        if let Some(left) = deadline.left() {
            transfer = transfer.deadline(left);
        }
        Ok(transfer.send().await?.map(|()| file))
    }
}

impl IntoFuture for UploadFile {
    type Output = Result<types::UpsertedFile, Error>;
    type IntoFuture = Sending<types::UpsertedFile>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A download of [`download`](ApiClient::download).
#[derive(Debug, Clone)]
#[must_use = "a download does nothing until it is sent"]
pub struct DownloadFile<M = Async> {
    client: ApiClient<M>,
    id: String,
    range: Option<(Bound<u64>, Bound<u64>)>,
    settings: Settings,
}

settings!(DownloadFile);

impl<M: Mode> DownloadFile<M> {
    /// Requests a part of the content: `0..1024` for its first 1,024 bytes, `1024..` for the rest. If the storage does
    /// not support parts and sends everything, what is not in the range is left out. The status of the [`Download`] is
    /// then 200, not 206.
    pub fn range(mut self, bytes: impl RangeBounds<u64>) -> Self {
        self.range = Some((bytes.start_bound().cloned(), bytes.end_bound().cloned()));
        self
    }

    /// Sets how long it may take until the content begins, and between two chunks of it.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = Some(timeout);
        self
    }

    /// Requests the content.
    pub fn send(self) -> M::Sent<M::Download> {
        M::download(Sending::new(async move {
            let deadline = Deadline::new(self.settings.deadline);
            let opened = self.both(deadline).await;
            opened.map_err(|error| deadline.explain(error))
        }))
    }

    async fn both(self, deadline: Deadline) -> Result<Download, Error> {
        let client = Client::over(self.client.inner);
        let settings = self.settings;
        let mut look = client.get_file(self.id);
        if let Some(policy) = &settings.retry {
            look = look.retry(policy.clone());
        }
        if let Some(left) = deadline.left() {
            look = look.deadline(left);
        }
        let file = look.await?.file;
        let mut transfer = settings.transfer(client.inner.transfer(Method::GET, &file.url));
        if let Some(range) = &self.range {
            transfer = transfer.range(range);
        }
        if let Some(left) = deadline.left() {
            transfer = transfer.deadline(left);
        }
        transfer.download().await
    }
}

impl IntoFuture for DownloadFile {
    type Output = Result<Download, Error>;
    type IntoFuture = Sending<Download>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
