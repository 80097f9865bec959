//! Operations under `conversations`. Generated from Chat API of Botpress 0.0.0; do not edit.

use crate::chat::blocking::Client;
use crate::chat::operations::{self, common};
use crate::chat::types;
use crate::support::{Call, Error, Response, blocking};

/// What can be done under `conversations`.
impl Client {
    /// Get a conversation.
    ///
    /// Returns the `Conversation` with the given identifier.
    ///
    /// `GET /conversations/{id}`
    ///
    /// - `id`: The conversation's identifier.
    pub fn get_conversation(&self, id: impl Into<String>) -> GetConversation {
        GetConversation(self.operation(&operations::GET_CONVERSATION).arg(0, id.into()))
    }

    /// Delete a conversation.
    ///
    /// Deletes a `Conversation` for good, and its messages with it at once.
    ///
    /// `DELETE /conversations/{id}`
    ///
    /// - `id`: The conversation's identifier.
    pub fn delete_conversation(&self, id: impl Into<String>) -> DeleteConversation {
        DeleteConversation(
            self.operation(&operations::DELETE_CONVERSATION).arg(0, id.into()),
        )
    }

    /// Create a conversation.
    ///
    /// Creates a `Conversation`.
    ///
    /// `POST /conversations`
    ///
    /// - `body`: Fields of the conversation.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::chat::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_conversation(types::CreateConversationBody::new().id("…"))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_conversation(
        &self,
        body: types::CreateConversationBody,
    ) -> CreateConversation {
        CreateConversation(self.operation(&operations::CREATE_CONVERSATION).json(&body))
    }

    /// List the user's conversations.
    ///
    /// Lists conversations of the user whose key the call carries.
    ///
    /// `GET /conversations`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::chat::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.list_conversations().items() {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_conversations(&self) -> ListConversations {
        ListConversations(self.operation(&operations::LIST_CONVERSATIONS))
    }

    /// Find or create a conversation.
    ///
    /// Finds the `Conversation` with the given identifier, or creates it when there is none.
    ///
    /// `POST /conversations/get-or-create`
    ///
    /// - `body`: Which conversation to find or create.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::chat::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .get_or_create_conversation(types::GetOrCreateConversationBody::new("…"))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_or_create_conversation(
        &self,
        body: types::GetOrCreateConversationBody,
    ) -> GetOrCreateConversation {
        GetOrCreateConversation(
            self.operation(&operations::GET_OR_CREATE_CONVERSATION).json(&body),
        )
    }

    /// Listen to a conversation.
    ///
    /// Opens a stream of server-sent events that brings what happens in a conversation: messages,
    /// custom events, and who comes and goes.
    ///
    /// `GET /conversations/{id}/listen`
    ///
    /// - `id`: The conversation's identifier.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::chat::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for event in client.listen_conversation("…").events() {
    ///     let event = event?;
    ///     println!("{event:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn listen_conversation(&self, id: impl Into<String>) -> ListenConversation {
        ListenConversation(
            self.operation(&operations::LISTEN_CONVERSATION).arg(0, id.into()),
        )
    }

    /// List the messages of a conversation.
    ///
    /// Lists the messages of a conversation.
    ///
    /// `GET /conversations/{conversationId}/messages`
    ///
    /// - `conversation_id`: The conversation's identifier.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::chat::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.list_messages("…").items() {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_messages(&self, conversation_id: impl Into<String>) -> ListMessages {
        ListMessages(
            self.operation(&operations::LIST_MESSAGES).arg(1, conversation_id.into()),
        )
    }

    /// Add a participant.
    ///
    /// Makes a user a participant of a `Conversation`.
    ///
    /// `POST /conversations/{conversationId}/participants`
    ///
    /// - `conversation_id`: The conversation's identifier.
    /// - `body`: The participant to add.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::chat::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .add_participant("…", types::AddParticipantBody::new("…"))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_participant(
        &self,
        conversation_id: impl Into<String>,
        body: types::AddParticipantBody,
    ) -> AddParticipant {
        AddParticipant(
            self
                .operation(&operations::ADD_PARTICIPANT)
                .arg(0, conversation_id.into())
                .json(&body),
        )
    }

    /// List the participants of a conversation.
    ///
    /// Lists the participants of a `Conversation`.
    ///
    /// `GET /conversations/{conversationId}/participants`
    ///
    /// - `conversation_id`: The conversation's identifier.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::chat::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.list_participants("…").items() {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_participants(
        &self,
        conversation_id: impl Into<String>,
    ) -> ListParticipants {
        ListParticipants(
            self.operation(&operations::LIST_PARTICIPANTS).arg(1, conversation_id.into()),
        )
    }

    /// Remove a participant.
    ///
    /// Takes a participant out of a `Conversation`.
    ///
    /// `DELETE /conversations/{conversationId}/participants/{userId}`
    ///
    /// - `conversation_id`: The conversation's identifier.
    /// - `user_id`: The user's identifier.
    pub fn remove_participant(
        &self,
        conversation_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> RemoveParticipant {
        RemoveParticipant(
            self
                .operation(&operations::REMOVE_PARTICIPANT)
                .arg(0, conversation_id.into())
                .arg(1, user_id.into()),
        )
    }

    /// Get a participant.
    ///
    /// Returns one participant of a `Conversation`.
    ///
    /// `GET /conversations/{conversationId}/participants/{userId}`
    ///
    /// - `conversation_id`: The conversation's identifier.
    /// - `user_id`: The user's identifier.
    pub fn get_participant(
        &self,
        conversation_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> GetParticipant {
        GetParticipant(
            self
                .operation(&operations::GET_PARTICIPANT)
                .arg(0, conversation_id.into())
                .arg(1, user_id.into()),
        )
    }
}

/// Request of [`Client::get_conversation`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConversation(pub(crate) Call);

impl GetConversation {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ConversationResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::ConversationResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::delete_conversation`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteConversation(pub(crate) Call);

impl DeleteConversation {
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

/// Request of [`Client::create_conversation`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateConversation(pub(crate) Call);

impl CreateConversation {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ConversationResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::ConversationResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::list_conversations`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListConversations(pub(crate) Call);

impl ListConversations {
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
    pub fn send(self) -> Result<types::ListConversationsResponse, Error> {
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
    ) -> Result<Response<types::ListConversationsResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::ListConversationsResponse> {
        blocking::Pages::new(
            self.0,
            0,
            "/meta/nextToken",
            |page| page.meta.next_token.as_deref(),
        )
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> blocking::Items<types::ListConversationsResponse, types::Conversation> {
        self.pages().items("/conversations", |page| page.conversations)
    }
}

/// Request of [`Client::get_or_create_conversation`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrCreateConversation(pub(crate) Call);

impl GetOrCreateConversation {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ConversationResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::ConversationResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::listen_conversation`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListenConversation(pub(crate) Call);

impl ListenConversation {
    /// Opens the stream when it is asked for the first event, and keeps it open. See [`blocking::Events`] for what becomes of it when the connection is lost.
    pub fn events(self) -> blocking::Events<types::Signal> {
        blocking::Events::new(self.0)
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

/// Request of [`Client::add_participant`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddParticipant(pub(crate) Call);

impl AddParticipant {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ParticipantResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::ParticipantResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::list_participants`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListParticipants(pub(crate) Call);

impl ListParticipants {
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
    pub fn send(self) -> Result<types::ListParticipantsResponse, Error> {
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
    ) -> Result<Response<types::ListParticipantsResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::ListParticipantsResponse> {
        blocking::Pages::new(
            self.0,
            0,
            "/meta/nextToken",
            |page| page.meta.next_token.as_deref(),
        )
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> blocking::Items<types::ListParticipantsResponse, types::User> {
        self.pages().items("/participants", |page| page.participants)
    }
}

/// Request of [`Client::remove_participant`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveParticipant(pub(crate) Call);

impl RemoveParticipant {
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

/// Request of [`Client::get_participant`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetParticipant(pub(crate) Call);

impl GetParticipant {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ParticipantResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::ParticipantResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

common!(
    GetConversation DeleteConversation CreateConversation ListConversations
    GetOrCreateConversation ListenConversation ListMessages AddParticipant
    ListParticipants RemoveParticipant GetParticipant
);
