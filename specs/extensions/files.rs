//! Content of files, up and down: the document describes the first of the two requests that each takes.

use std::time::Duration;

use super::{Client, types};
use crate::support::{Download, Error, RetryPolicy, Upload};

impl Client {
    /// Uploads content as the file of this key; what the file held before is replaced.
    ///
    /// Two requests: the file is announced to the API, and its content sent to the URL that the API answers with. The
    /// second goes without credentials. Both are tried again as the client's policy says.
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
    ///     .send()
    ///     .await?;
    /// println!("{}", file.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(&self, key: impl Into<String>, content: impl Into<Upload>) -> UploadFile {
        UploadFile {
            client: self.clone(),
            file: types::UpsertFileBody::new(key, 0.0),
            content: content.into(),
            timeout: None,
            retry: None,
        }
    }

    /// The content of the file with this id, as it comes.
    ///
    /// Two requests: the API says where the content is, and it is read from there, without credentials.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::files::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.download("file_…").await?.save("manual.pdf").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn download(&self, id: impl Into<String>) -> Result<Download, Error> {
        let file = self.get_file(id).send().await?.file;
        let transfer = self.inner.transfer(http::Method::GET, &file.url);
        transfer.download().await
    }
}

/// An upload of [`Client::upload`].
#[derive(Debug, Clone)]
#[must_use = "an upload does nothing until it is sent"]
pub struct UploadFile {
    client: Client,
    file: types::UpsertFileBody,
    content: Upload,
    timeout: Option<Duration>,
    retry: Option<RetryPolicy>,
}

impl UploadFile {
    /// Media type of the content. Without it, the service decides by the key and the content.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.file = self.file.content_type(content_type);
        self
    }

    /// Sets what else the file has: tags, access, indexing, and so on. Its size is that of the content.
    pub fn settings(
        mut self,
        settings: impl FnOnce(types::UpsertFileBody) -> types::UpsertFileBody,
    ) -> Self {
        self.file = settings(self.file);
        self
    }

    /// Sets how long one attempt of sending the content may take. When not set, it is the client's timeout and one
    /// second more for each 128 KiB.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets when either request is sent again after a failure, in place of what the client says.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Announces the file and sends its content.
    ///
    /// # Errors
    ///
    /// See [`Error`]. Content that is empty, or whose length is not known, is an invalid argument: the service has to
    /// be told the size before.
    pub async fn send(self) -> Result<types::UpsertedFile, Error> {
        let size = match self.content.length() {
            None => return Err(Error::invalid("the length of the content must be known")),
            Some(0) => return Err(Error::invalid("the content is empty")),
            Some(length) => length,
        };
        let mut body = self.file;
        // JSON knows no other numbers; up to 8 PiB nothing is lost.
        #[allow(clippy::cast_precision_loss)]
        {
            body.size = size as f64;
        }
        let public = body.public_content_immediately_accessible == Some(true);
        let mut announce = self.client.upsert_file(body);
        if let Some(policy) = &self.retry {
            announce = announce.retry(policy.clone());
        }
        let file = announce.send().await?.file;
        let mut transfer = self
            .client
            .inner
            .transfer(http::Method::PUT, &file.upload_url)
            .content(file.content_type.clone(), self.content);
        if public {
            // The storage compares it with what the URL was made for.
            transfer = transfer.header("x-amz-tagging", "public=true");
        }
        if let Some(timeout) = self.timeout {
            transfer = transfer.timeout(timeout);
        }
        if let Some(policy) = self.retry {
            transfer = transfer.retry(policy);
        }
        transfer.send().await?;
        Ok(file)
    }
}
