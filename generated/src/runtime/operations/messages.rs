//! Operations under `messages`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::operations::parameter;
use crate::runtime::{Client, types};
use crate::support::{
    Argument, BodyKind, Call, Error, IntoMap, Items, Location, Operation, Pages,
    Response, Style,
};

pub(crate) static CREATE_MESSAGE: Operation = Operation {
    id: "createMessage",
    method: "POST",
    path: "/v1/chat/messages",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &[
        "payload",
        "userId",
        "conversationId",
        "type",
        "tags",
        "schedule",
        "origin",
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static LIST_MESSAGES: Operation = Operation {
    id: "listMessages",
    method: "GET",
    path: "/v1/chat/messages",
    server: None,
    parameters: &[
        parameter("nextToken", Location::Query, Style::FormExploded, false),
        parameter("conversationId", Location::Query, Style::FormExploded, false),
        parameter("tags", Location::Query, Style::Dotted, false),
        parameter("afterDate", Location::Query, Style::FormExploded, false),
        parameter("beforeDate", Location::Query, Style::FormExploded, false),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_OR_CREATE_MESSAGE: Operation = Operation {
    id: "getOrCreateMessage",
    method: "POST",
    path: "/v1/chat/messages/get-or-create",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &[
        "payload",
        "userId",
        "conversationId",
        "type",
        "tags",
        "schedule",
        "origin",
        "discriminateByTags",
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_MESSAGE: Operation = Operation {
    id: "getMessage",
    method: "GET",
    path: "/v1/chat/messages/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static UPDATE_MESSAGE: Operation = Operation {
    id: "updateMessage",
    method: "PUT",
    path: "/v1/chat/messages/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &["tags", "payload"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static DELETE_MESSAGE: Operation = Operation {
    id: "deleteMessage",
    method: "DELETE",
    path: "/v1/chat/messages/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "",
    security: &[&["BearerAuth"]],
};

pub(crate) static IMPORT_MESSAGES: Operation = Operation {
    id: "importMessages",
    method: "POST",
    path: "/v1/chat/messages/import-messages",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &["messages"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

/// What can be done under `messages`.
impl Client {
    /// Creates a `Message`. The tags that are required depend on the integration and must be given.
    ///
    /// `POST /v1/chat/messages`
    ///
    /// - `body`: Fields of the message.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_message(
    ///         types::CreateMessageBody::builder()
    ///             .payload(serde_json::json!({ "…" : "…" }))
    ///             .user_id("…")
    ///             .conversation_id("…")
    ///             .r#type("…")
    ///             .tags([("…", "…")])
    ///             .build(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_message(&self, body: types::CreateMessageBody) -> CreateMessage {
        CreateMessage(self.operation(&CREATE_MESSAGE).json(&body))
    }

    /// Lists the messages created so far, most recent first. The list can be narrowed down by tags.
    ///
    /// `GET /v1/chat/messages`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_messages().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_messages(&self) -> ListMessages {
        ListMessages(self.operation(&LIST_MESSAGES))
    }

    /// Finds the `Message` that the discriminating tags point at, or creates it when there is none.
    /// An existing message gets the tags and the payload of the request, as far as they are given.
    ///
    /// `POST /v1/chat/messages/get-or-create`
    ///
    /// - `body`: Fields of the message.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .get_or_create_message(
    ///         types::GetOrCreateMessageBody::builder()
    ///             .user_id("…")
    ///             .conversation_id("…")
    ///             .r#type("…")
    ///             .tags([("…", "…")])
    ///             .build(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_or_create_message(
        &self,
        body: types::GetOrCreateMessageBody,
    ) -> GetOrCreateMessage {
        GetOrCreateMessage(self.operation(&GET_OR_CREATE_MESSAGE).json(&body))
    }

    /// Returns the `Message` with the given identifier.
    ///
    /// `GET /v1/chat/messages/{id}`
    ///
    /// - `id`: The message's identifier.
    pub fn get_message(&self, id: impl Into<String>) -> GetMessage {
        GetMessage(self.operation(&GET_MESSAGE).arg(0, id.into()))
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
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .update_message("…", types::UpdateMessageBody::new([("…", "…")]))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_message(
        &self,
        id: impl Into<String>,
        body: types::UpdateMessageBody,
    ) -> UpdateMessage {
        UpdateMessage(self.operation(&UPDATE_MESSAGE).arg(0, id.into()).json(&body))
    }

    /// Deletes a `Message` for good.
    ///
    /// `DELETE /v1/chat/messages/{id}`
    ///
    /// - `id`: The message's identifier.
    pub fn delete_message(&self, id: impl Into<String>) -> DeleteMessage {
        DeleteMessage(self.operation(&DELETE_MESSAGE).arg(0, id.into()))
    }

    /// Imports the messages that match no existing one. When only a part succeeds, the answer is an
    /// error that carries the arrays `resolvedMessages` and `failedMessages`.
    ///
    /// `POST /v1/chat/messages/import-messages`
    ///
    /// - `body`: The messages to import.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .import_messages(
    ///         types::ImportMessagesBody::new([
    ///             types::ImportedMessage::builder()
    ///                 .payload(serde_json::json!({ "…" : "…" }))
    ///                 .user_id("…")
    ///                 .conversation_id("…")
    ///                 .r#type("…")
    ///                 .tags([("…", "…")])
    ///                 .created_at("2025-01-01T00:00:00Z".parse()?)
    ///                 .discriminate_by_tags(["…"])
    ///                 .build(),
    ///         ]),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn import_messages(&self, body: types::ImportMessagesBody) -> ImportMessages {
        ImportMessages(self.operation(&IMPORT_MESSAGES).json(&body))
    }
}

/// Request of [`Client::create_message`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMessage(pub(crate) Call);

impl CreateMessage {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::MessageResponse, Error> {
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
    ) -> Result<Response<types::MessageResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::list_messages`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMessages(pub(crate) Call);

impl ListMessages {
    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(0, next_token.into()))
    }

    /// The conversation's identifier.
    pub fn conversation_id(self, conversation_id: impl Into<String>) -> Self {
        Self(self.0.arg(1, conversation_id.into()))
    }

    /// Returns only entries that carry these tags.
    pub fn tags(self, tags: impl IntoMap<String>) -> Self {
        Self(self.0.arg(2, Argument::map(tags.into_entries())))
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.entry(2, key.into(), value.into()))
    }

    /// Returns only messages created at this time or later, as an ISO 8601 date in UTC.
    pub fn after_date(self, after_date: impl Into<String>) -> Self {
        Self(self.0.arg(3, after_date.into()))
    }

    /// Returns only messages created at this time or earlier, as an ISO 8601 date in UTC.
    pub fn before_date(self, before_date: impl Into<String>) -> Self {
        Self(self.0.arg(4, before_date.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::ListMessagesResponse, Error> {
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
    ) -> Result<Response<types::ListMessagesResponse>, Error> {
        self.0.send_with_meta().await
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> Pages<types::ListMessagesResponse> {
        Pages::new(self.0, 0, "/meta/nextToken", |page| page.meta.next_token.as_deref())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> Items<types::ListMessagesResponse, types::Message> {
        self.pages().items("/messages", |page| page.messages)
    }
}

/// Request of [`Client::get_or_create_message`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrCreateMessage(pub(crate) Call);

impl GetOrCreateMessage {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::GetOrCreateMessageResponse, Error> {
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
    ) -> Result<Response<types::GetOrCreateMessageResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::get_message`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMessage(pub(crate) Call);

impl GetMessage {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::MessageResponse, Error> {
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
    ) -> Result<Response<types::MessageResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::update_message`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMessage(pub(crate) Call);

impl UpdateMessage {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::MessageResponse, Error> {
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
    ) -> Result<Response<types::MessageResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::delete_message`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMessage(pub(crate) Call);

impl DeleteMessage {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<(), Error> {
        self.0.send_empty().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<()>, Error> {
        self.0.send_empty_with_meta().await
    }
}

/// Request of [`Client::import_messages`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportMessages(pub(crate) Call);

impl ImportMessages {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::ImportMessagesResponse, Error> {
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
    ) -> Result<Response<types::ImportMessagesResponse>, Error> {
        self.0.send_with_meta().await
    }
}

common!(
    CreateMessage ListMessages GetOrCreateMessage GetMessage UpdateMessage DeleteMessage
    ImportMessages
);
