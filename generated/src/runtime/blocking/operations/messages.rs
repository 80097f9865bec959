//! Operations under `messages`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::blocking::Client;
use crate::runtime::operations::{self, common};
use crate::runtime::types;
use crate::support::{Argument, Call, Error, IntoMap, Response, blocking};

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
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
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
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_message(&self, body: types::CreateMessageBody) -> CreateMessage {
        CreateMessage(self.operation(&operations::CREATE_MESSAGE).json(&body))
    }

    /// Lists the messages created so far, most recent first. The list can be narrowed down by tags.
    ///
    /// `GET /v1/chat/messages`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.list_messages().items() {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_messages(&self) -> ListMessages {
        ListMessages(self.operation(&operations::LIST_MESSAGES))
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
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .get_or_create_message(
    ///         types::GetOrCreateMessageBody::builder()
    ///             .user_id("…")
    ///             .conversation_id("…")
    ///             .r#type("…")
    ///             .tags([("…", "…")])
    ///             .build(),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_or_create_message(
        &self,
        body: types::GetOrCreateMessageBody,
    ) -> GetOrCreateMessage {
        GetOrCreateMessage(
            self.operation(&operations::GET_OR_CREATE_MESSAGE).json(&body),
        )
    }

    /// Returns the `Message` with the given identifier.
    ///
    /// `GET /v1/chat/messages/{id}`
    ///
    /// - `id`: The message's identifier.
    pub fn get_message(&self, id: impl Into<String>) -> GetMessage {
        GetMessage(self.operation(&operations::GET_MESSAGE).arg(0, id.into()))
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
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .update_message("…", types::UpdateMessageBody::new([("…", "…")]))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_message(
        &self,
        id: impl Into<String>,
        body: types::UpdateMessageBody,
    ) -> UpdateMessage {
        UpdateMessage(
            self.operation(&operations::UPDATE_MESSAGE).arg(0, id.into()).json(&body),
        )
    }

    /// Deletes a `Message` for good.
    ///
    /// `DELETE /v1/chat/messages/{id}`
    ///
    /// - `id`: The message's identifier.
    pub fn delete_message(&self, id: impl Into<String>) -> DeleteMessage {
        DeleteMessage(self.operation(&operations::DELETE_MESSAGE).arg(0, id.into()))
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
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
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
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn import_messages(&self, body: types::ImportMessagesBody) -> ImportMessages {
        ImportMessages(self.operation(&operations::IMPORT_MESSAGES).json(&body))
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
    pub fn send(self) -> Result<types::MessageResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::MessageResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<types::ListMessagesResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::ListMessagesResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::ListMessagesResponse> {
        blocking::Pages::new(
            self.0,
            0,
            "/meta/nextToken",
            |page| page.meta.next_token.as_deref(),
        )
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> blocking::Items<types::ListMessagesResponse, types::Message> {
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
    pub fn send(self) -> Result<types::GetOrCreateMessageResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(
        self,
    ) -> Result<Response<types::GetOrCreateMessageResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<types::MessageResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::MessageResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<types::MessageResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::MessageResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
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
    pub fn send(self) -> Result<(), Error> {
        blocking::wait(self.0.send_empty())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<()>, Error> {
        blocking::wait(self.0.send_empty_with_meta())
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
    pub fn send(self) -> Result<types::ImportMessagesResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(
        self,
    ) -> Result<Response<types::ImportMessagesResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

common!(
    CreateMessage ListMessages GetOrCreateMessage GetMessage UpdateMessage DeleteMessage
    ImportMessages
);
