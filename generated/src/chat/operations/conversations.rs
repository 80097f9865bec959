//! Operations under `conversations`. Generated from Chat API of Botpress 0.0.0; do not edit.

use crate::chat::operations::parameter;
use crate::chat::{Client, types};
use crate::support::{
    BodyKind, Call, Error, Events, Items, Location, Operation, Pages, Response, Style,
};

pub(crate) static GET_CONVERSATION: Operation = Operation {
    id: "getConversation",
    method: "GET",
    path: "/conversations/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[],
};

pub(crate) static DELETE_CONVERSATION: Operation = Operation {
    id: "deleteConversation",
    method: "DELETE",
    path: "/conversations/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "",
    security: &[],
};

pub(crate) static CREATE_CONVERSATION: Operation = Operation {
    id: "createConversation",
    method: "POST",
    path: "/conversations",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &["id"],
    accept: "application/json",
    security: &[],
};

pub(crate) static LIST_CONVERSATIONS: Operation = Operation {
    id: "listConversations",
    method: "GET",
    path: "/conversations",
    server: None,
    parameters: &[parameter("nextToken", Location::Query, Style::FormExploded, false)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[],
};

pub(crate) static GET_OR_CREATE_CONVERSATION: Operation = Operation {
    id: "getOrCreateConversation",
    method: "POST",
    path: "/conversations/get-or-create",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &["id"],
    accept: "application/json",
    security: &[],
};

pub(crate) static LISTEN_CONVERSATION: Operation = Operation {
    id: "listenConversation",
    method: "GET",
    path: "/conversations/{id}/listen",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "",
    security: &[],
};

pub(crate) static LIST_MESSAGES: Operation = Operation {
    id: "listMessages",
    method: "GET",
    path: "/conversations/{conversationId}/messages",
    server: None,
    parameters: &[
        parameter("nextToken", Location::Query, Style::FormExploded, false),
        parameter("conversationId", Location::Path, Style::Simple, true),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[],
};

pub(crate) static ADD_PARTICIPANT: Operation = Operation {
    id: "addParticipant",
    method: "POST",
    path: "/conversations/{conversationId}/participants",
    server: None,
    parameters: &[parameter("conversationId", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &["userId"],
    accept: "application/json",
    security: &[],
};

pub(crate) static LIST_PARTICIPANTS: Operation = Operation {
    id: "listParticipants",
    method: "GET",
    path: "/conversations/{conversationId}/participants",
    server: None,
    parameters: &[
        parameter("nextToken", Location::Query, Style::FormExploded, false),
        parameter("conversationId", Location::Path, Style::Simple, true),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[],
};

pub(crate) static REMOVE_PARTICIPANT: Operation = Operation {
    id: "removeParticipant",
    method: "DELETE",
    path: "/conversations/{conversationId}/participants/{userId}",
    server: None,
    parameters: &[
        parameter("conversationId", Location::Path, Style::Simple, true),
        parameter("userId", Location::Path, Style::Simple, true),
    ],
    body: None,
    body_members: &[],
    accept: "",
    security: &[],
};

pub(crate) static GET_PARTICIPANT: Operation = Operation {
    id: "getParticipant",
    method: "GET",
    path: "/conversations/{conversationId}/participants/{userId}",
    server: None,
    parameters: &[
        parameter("conversationId", Location::Path, Style::Simple, true),
        parameter("userId", Location::Path, Style::Simple, true),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[],
};

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
        GetConversation(self.operation(&GET_CONVERSATION).arg(0, id.into()))
    }

    /// Delete a conversation.
    ///
    /// Deletes a `Conversation` for good, and its messages with it at once.
    ///
    /// `DELETE /conversations/{id}`
    ///
    /// - `id`: The conversation's identifier.
    pub fn delete_conversation(&self, id: impl Into<String>) -> DeleteConversation {
        DeleteConversation(self.operation(&DELETE_CONVERSATION).arg(0, id.into()))
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
    /// # use botpress_client::chat::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_conversation(types::CreateConversationBody::new().id("…"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_conversation(
        &self,
        body: types::CreateConversationBody,
    ) -> CreateConversation {
        CreateConversation(self.operation(&CREATE_CONVERSATION).json(&body))
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
    /// # use botpress_client::chat::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_conversations().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_conversations(&self) -> ListConversations {
        ListConversations(self.operation(&LIST_CONVERSATIONS))
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
    /// # use botpress_client::chat::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .get_or_create_conversation(types::GetOrCreateConversationBody::new("…"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_or_create_conversation(
        &self,
        body: types::GetOrCreateConversationBody,
    ) -> GetOrCreateConversation {
        GetOrCreateConversation(self.operation(&GET_OR_CREATE_CONVERSATION).json(&body))
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
    /// # use botpress_client::chat::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut events = client.listen_conversation("…").events();
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn listen_conversation(&self, id: impl Into<String>) -> ListenConversation {
        ListenConversation(self.operation(&LISTEN_CONVERSATION).arg(0, id.into()))
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
    /// # use botpress_client::chat::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_messages("…").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_messages(&self, conversation_id: impl Into<String>) -> ListMessages {
        ListMessages(self.operation(&LIST_MESSAGES).arg(1, conversation_id.into()))
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
    /// # use botpress_client::chat::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .add_participant("…", types::AddParticipantBody::new("…"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_participant(
        &self,
        conversation_id: impl Into<String>,
        body: types::AddParticipantBody,
    ) -> AddParticipant {
        AddParticipant(
            self.operation(&ADD_PARTICIPANT).arg(0, conversation_id.into()).json(&body),
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
    /// # use botpress_client::chat::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_participants("…").items();
    /// while let Some(item) = items.try_next().await? {
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
            self.operation(&LIST_PARTICIPANTS).arg(1, conversation_id.into()),
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
                .operation(&REMOVE_PARTICIPANT)
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
                .operation(&GET_PARTICIPANT)
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
    pub async fn send(self) -> Result<types::ConversationResponse, Error> {
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
    ) -> Result<Response<types::ConversationResponse>, Error> {
        self.0.send_with_meta().await
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
    pub async fn send(self) -> Result<types::ConversationResponse, Error> {
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
    ) -> Result<Response<types::ConversationResponse>, Error> {
        self.0.send_with_meta().await
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
    pub async fn send(self) -> Result<types::ListConversationsResponse, Error> {
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
    ) -> Result<Response<types::ListConversationsResponse>, Error> {
        self.0.send_with_meta().await
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> Pages<types::ListConversationsResponse> {
        Pages::new(self.0, 0, "/meta/nextToken", |page| page.meta.next_token.as_deref())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> Items<types::ListConversationsResponse, types::Conversation> {
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
    pub async fn send(self) -> Result<types::ConversationResponse, Error> {
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
    ) -> Result<Response<types::ConversationResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::listen_conversation`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListenConversation(pub(crate) Call);

impl ListenConversation {
    /// Opens the stream when it is asked for the first event, and keeps it open. See [`Events`] for what becomes of it when the connection is lost.
    pub fn events(self) -> Events<types::Signal> {
        Events::new(self.0)
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
    pub async fn send(self) -> Result<types::ParticipantResponse, Error> {
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
    ) -> Result<Response<types::ParticipantResponse>, Error> {
        self.0.send_with_meta().await
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
    pub async fn send(self) -> Result<types::ListParticipantsResponse, Error> {
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
    ) -> Result<Response<types::ListParticipantsResponse>, Error> {
        self.0.send_with_meta().await
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> Pages<types::ListParticipantsResponse> {
        Pages::new(self.0, 0, "/meta/nextToken", |page| page.meta.next_token.as_deref())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> Items<types::ListParticipantsResponse, types::User> {
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
    pub async fn send(self) -> Result<types::ParticipantResponse, Error> {
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
    ) -> Result<Response<types::ParticipantResponse>, Error> {
        self.0.send_with_meta().await
    }
}

common!(
    GetConversation DeleteConversation CreateConversation ListConversations
    GetOrCreateConversation ListenConversation ListMessages AddParticipant
    ListParticipants RemoveParticipant GetParticipant
);
