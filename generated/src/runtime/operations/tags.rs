//! Operations under `tags`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::operations::parameter;
use crate::runtime::{Client, types};
use crate::support::{Call, Error, Items, Location, Operation, Pages, Response, Style};

pub(crate) static LIST_TAG_VALUES: Operation = Operation {
    id: "listTagValues",
    method: "GET",
    path: "/v1/chat/tags/{key}/values",
    server: None,
    parameters: &[
        parameter("nextToken", Location::Query, Style::FormExploded, false),
        parameter("key", Location::Path, Style::Simple, true),
        parameter("type", Location::Query, Style::FormExploded, true),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

/// What can be done under `tags`.
impl Client {
    /// Lists the values that a tag of the bot has.
    ///
    /// `GET /v1/chat/tags/{key}/values`
    ///
    /// - `key`: Key of the tag.
    /// - `type`: Kind of object that carries the tag.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_tag_values("…", types::TagValueType::User).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_tag_values(
        &self,
        key: impl Into<String>,
        r#type: impl Into<types::TagValueType>,
    ) -> ListTagValues {
        ListTagValues(
            self
                .operation(&LIST_TAG_VALUES)
                .arg(1, key.into())
                .arg(2, Into::<types::TagValueType>::into(r#type)),
        )
    }
}

/// Request of [`Client::list_tag_values`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTagValues(pub(crate) Call);

impl ListTagValues {
    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(0, next_token.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::ListTagValuesResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::ListTagValuesResponse>, Error> {
        self.0.send_with_meta().await
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> Pages<types::ListTagValuesResponse> {
        Pages::new(self.0, 0, "/meta/nextToken", |page| page.meta.next_token.as_deref())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> Items<types::ListTagValuesResponse, types::Tag> {
        self.pages().items("/tags", |page| page.tags)
    }
}

common!(ListTagValues);
