//! Operations under `messages`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::operations::{Request, operation, parameter, path, query};
use crate::runtime::{ApiClient, types};
use crate::support::{
    Argument, Async, BodyKind, Call, DateTime, IntoMap, Location, Mode, Operation, Pages,
    Paging, Style,
};

pub(crate) static CREATE_MESSAGE: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &[
        "payload", "userId", "conversationId", "type", "tags", "schedule", "origin",
    ],
    ..operation("createMessage", "POST", "/v1/chat/messages")
};

pub(crate) static LIST_MESSAGES: Operation = Operation {
    parameters: &[
        query("nextToken"),
        query("conversationId"),
        parameter("tags", Location::Query, Style::Dotted, false),
        query("afterDate"),
        query("beforeDate"),
    ],
    ..operation("listMessages", "GET", "/v1/chat/messages")
};

pub(crate) static GET_OR_CREATE_MESSAGE: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &[
        "payload", "userId", "conversationId", "type", "tags", "schedule", "origin",
        "discriminateByTags",
    ],
    ..operation("getOrCreateMessage", "POST", "/v1/chat/messages/get-or-create")
};

pub(crate) static GET_MESSAGE: Operation = Operation {
    parameters: &[path("id")],
    ..operation("getMessage", "GET", "/v1/chat/messages/{id}")
};

pub(crate) static UPDATE_MESSAGE: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    body_members: &["tags", "payload"],
    ..operation("updateMessage", "PUT", "/v1/chat/messages/{id}")
};

pub(crate) static DELETE_MESSAGE: Operation = Operation {
    parameters: &[path("id")],
    accept: "",
    ..operation("deleteMessage", "DELETE", "/v1/chat/messages/{id}")
};

pub(crate) static IMPORT_MESSAGES: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["messages"],
    ..operation("importMessages", "POST", "/v1/chat/messages/import-messages")
};

impl<M: Mode> ApiClient<M> {
    /// Creates a `Message`. Which tags are required depends on the integration.
    ///
    /// `POST /v1/chat/messages`
    ///
    /// - `body`: Fields of the message.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_message(
    ///         types::CreateMessageBody::builder()
    ///             .payload(serde_json::json!({ "text": "Hello" }))
    ///             .user_id("user-id")
    ///             .conversation_id("conversation-id")
    ///             .r#type("text")
    ///             .tags([("key", "value")])
    ///             .build(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_message(&self, body: types::CreateMessageBody) -> CreateMessage<M> {
        Request::new(self.operation(&CREATE_MESSAGE).json(&body))
    }

    /// Lists the messages created so far, most recent first. The list can be filtered by tags.
    ///
    /// `GET /v1/chat/messages`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_messages().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_messages(&self) -> ListMessages<M> {
        ListMessages(self.operation(&LIST_MESSAGES))
    }

    /// Finds the `Message` identified by the discriminating tags, or creates it if it does not
    /// exist. An existing message is updated with the tags and the payload of the request, if they
    /// are set.
    ///
    /// `POST /v1/chat/messages/get-or-create`
    ///
    /// - `body`: Fields of the message.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .get_or_create_message(
    ///         types::GetOrCreateMessageBody::builder()
    ///             .user_id("user-id")
    ///             .conversation_id("conversation-id")
    ///             .r#type("type")
    ///             .tags([("key", "value")])
    ///             .build(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_or_create_message(
        &self,
        body: types::GetOrCreateMessageBody,
    ) -> GetOrCreateMessage<M> {
        Request::new(self.operation(&GET_OR_CREATE_MESSAGE).json(&body))
    }

    /// Returns the `Message` with the given identifier.
    ///
    /// `GET /v1/chat/messages/{id}`
    ///
    /// - `id`: The message's identifier.
    pub fn get_message(&self, id: impl Into<String>) -> GetMessage<M> {
        Request::new(self.operation(&GET_MESSAGE).arg("id", id.into()))
    }

    /// Changes the tags and payload of a message; its type is fixed. An integration that updates an
    /// incoming message does not invoke the bot, and a bot that updates an outgoing message does
    /// not invoke the integration.
    ///
    /// `PUT /v1/chat/messages/{id}`
    ///
    /// - `id`: The message's identifier.
    /// - `body`: Fields of the message.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .update_message("id", types::UpdateMessageBody::new([("key", "value")]))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_message(
        &self,
        id: impl Into<String>,
        body: types::UpdateMessageBody,
    ) -> UpdateMessage<M> {
        Request::new(self.operation(&UPDATE_MESSAGE).arg("id", id.into()).json(&body))
    }

    /// Deletes a `Message` permanently.
    ///
    /// `DELETE /v1/chat/messages/{id}`
    ///
    /// - `id`: The message's identifier.
    pub fn delete_message(&self, id: impl Into<String>) -> DeleteMessage<M> {
        Request::new(self.operation(&DELETE_MESSAGE).arg("id", id.into()))
    }

    /// Imports the messages that match no existing one. If only some succeed, the response is an
    /// error with the arrays `resolvedMessages` and `failedMessages`.
    ///
    /// `POST /v1/chat/messages/import-messages`
    ///
    /// - `body`: The messages to import.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .import_messages(
    ///         types::ImportMessagesBody::new([
    ///             types::ImportedMessage::builder()
    ///                 .payload(serde_json::json!({ "key": "value" }))
    ///                 .user_id("user-id")
    ///                 .conversation_id("conversation-id")
    ///                 .r#type("type")
    ///                 .tags([("key", "value")])
    ///                 .created_at("2025-01-01T00:00:00Z")
    ///                 .discriminate_by_tags(["discriminate-by-tags"])
    ///                 .build(),
    ///         ]),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn import_messages(&self, body: types::ImportMessagesBody) -> ImportMessages<M> {
        Request::new(self.operation(&IMPORT_MESSAGES).json(&body))
    }
}

/// Request of [`create_message`](ApiClient::create_message).
pub type CreateMessage<M = Async> = Request<types::MessageResponse, M>;

/// Request of [`list_messages`](ApiClient::list_messages).
#[must_use = "a request does nothing until it is sent"]
pub struct ListMessages<M = Async>(pub(crate) Call<M>);
request!(ListMessages, Json, types::ListMessagesResponse);

impl<M: Mode> ListMessages<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// The conversation's identifier.
    pub fn conversation_id(self, conversation_id: impl Into<String>) -> Self {
        Self(self.0.arg("conversationId", conversation_id.into()))
    }

    /// Returns only entries that have these tags.
    pub fn tags(self, tags: impl IntoMap<String>) -> Self {
        Self(self.0.arg("tags", Argument::map(tags.into_entries())))
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.entry("tags", key.into(), value.into()))
    }

    /// Returns only messages created at this time or later, as an ISO 8601 date in UTC.
    pub fn after_date(self, after_date: impl Into<DateTime>) -> Self {
        Self(self.0.arg("afterDate", Into::<DateTime>::into(after_date)))
    }

    /// Returns only messages created at this time or earlier, as an ISO 8601 date in UTC.
    pub fn before_date(self, before_date: impl Into<DateTime>) -> Self {
        Self(self.0.arg("beforeDate", Into::<DateTime>::into(before_date)))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListMessagesResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::ListMessagesResponse, types::Message> {
        M::items(self.walk().items("/messages", |page| Some(page.messages)))
    }

    fn walk(self) -> Pages<types::ListMessagesResponse> {
        let reference = |page: &types::ListMessagesResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`get_or_create_message`](ApiClient::get_or_create_message).
pub type GetOrCreateMessage<M = Async> = Request<types::GetOrCreateMessageResponse, M>;

/// Request of [`get_message`](ApiClient::get_message).
pub type GetMessage<M = Async> = Request<types::MessageResponse, M>;

/// Request of [`update_message`](ApiClient::update_message).
pub type UpdateMessage<M = Async> = Request<types::MessageResponse, M>;

/// Request of [`delete_message`](ApiClient::delete_message).
pub type DeleteMessage<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`import_messages`](ApiClient::import_messages).
pub type ImportMessages<M = Async> = Request<types::ImportMessagesResponse, M>;
