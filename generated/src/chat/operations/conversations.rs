//! Operations under `conversations`. Generated from Chat API of Botpress 2026-06; do not edit.

use crate::chat::operations::{Request, operation, path, query};
use crate::chat::{ApiClient, types};
use crate::support::{Async, BodyKind, Call, Mode, Operation, Pages, Paging, Returns};

pub(crate) static GET_CONVERSATION: Operation = Operation {
    parameters: &[path("id")],
    ..operation("getConversation", "GET", "/conversations/{id}")
};

pub(crate) static DELETE_CONVERSATION: Operation = Operation {
    parameters: &[path("id")],
    accept: "",
    ..operation("deleteConversation", "DELETE", "/conversations/{id}")
};

pub(crate) static CREATE_CONVERSATION: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["id"],
    ..operation("createConversation", "POST", "/conversations")
};

pub(crate) static LIST_CONVERSATIONS: Operation = Operation {
    parameters: &[query("nextToken")],
    ..operation("listConversations", "GET", "/conversations")
};

pub(crate) static GET_OR_CREATE_CONVERSATION: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["id"],
    ..operation("getOrCreateConversation", "POST", "/conversations/get-or-create")
};

pub(crate) static LISTEN_CONVERSATION: Operation = Operation {
    parameters: &[path("id")],
    accept: "",
    returns: Returns::Other,
    ..operation("listenConversation", "GET", "/conversations/{id}/listen")
};

pub(crate) static LIST_MESSAGES: Operation = Operation {
    parameters: &[path("conversationId"), query("nextToken")],
    ..operation("listMessages", "GET", "/conversations/{conversationId}/messages")
};

pub(crate) static ADD_PARTICIPANT: Operation = Operation {
    parameters: &[path("conversationId")],
    body: Some(BodyKind::Json),
    body_members: &["userId"],
    ..operation("addParticipant", "POST", "/conversations/{conversationId}/participants")
};

pub(crate) static LIST_PARTICIPANTS: Operation = Operation {
    parameters: &[path("conversationId"), query("nextToken")],
    ..operation(
        "listParticipants",
        "GET",
        "/conversations/{conversationId}/participants",
    )
};

pub(crate) static REMOVE_PARTICIPANT: Operation = Operation {
    parameters: &[path("conversationId"), path("userId")],
    accept: "",
    ..operation(
        "removeParticipant",
        "DELETE",
        "/conversations/{conversationId}/participants/{userId}",
    )
};

pub(crate) static GET_PARTICIPANT: Operation = Operation {
    parameters: &[path("conversationId"), path("userId")],
    ..operation(
        "getParticipant",
        "GET",
        "/conversations/{conversationId}/participants/{userId}",
    )
};

impl<M: Mode> ApiClient<M> {
    /// Get a conversation.
    ///
    /// Returns the `Conversation` with the given identifier.
    ///
    /// `GET /conversations/{id}`
    ///
    /// - `id`: The conversation's identifier.
    pub fn get_conversation(&self, id: impl Into<String>) -> GetConversation<M> {
        Request::new(self.operation(&GET_CONVERSATION).arg("id", id.into()))
    }

    /// Delete a conversation.
    ///
    /// Permanently deletes a `Conversation` and, immediately, its messages.
    ///
    /// `DELETE /conversations/{id}`
    ///
    /// - `id`: The conversation's identifier.
    pub fn delete_conversation(&self, id: impl Into<String>) -> DeleteConversation<M> {
        Request::new(self.operation(&DELETE_CONVERSATION).arg("id", id.into()))
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
    /// ```no_run
    /// # use botpress_client::chat::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_conversation(types::CreateConversationBody::new().id("id"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_conversation(
        &self,
        body: types::CreateConversationBody,
    ) -> CreateConversation<M> {
        Request::new(self.operation(&CREATE_CONVERSATION).json(&body))
    }

    /// List the user's conversations.
    ///
    /// Lists conversations of the user whose key is sent with the call.
    ///
    /// `GET /conversations`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::chat::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_conversations().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_conversations(&self) -> ListConversations<M> {
        ListConversations(self.operation(&LIST_CONVERSATIONS))
    }

    /// Find or create a conversation.
    ///
    /// Finds the `Conversation` with the given identifier, or creates it if it does not exist.
    ///
    /// `POST /conversations/get-or-create`
    ///
    /// - `body`: Which conversation to find or create.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::chat::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .get_or_create_conversation(types::GetOrCreateConversationBody::new("id"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_or_create_conversation(
        &self,
        body: types::GetOrCreateConversationBody,
    ) -> GetOrCreateConversation<M> {
        Request::new(self.operation(&GET_OR_CREATE_CONVERSATION).json(&body))
    }

    /// Listen to a conversation.
    ///
    /// Opens a stream of server-sent events with the activity of a conversation: messages, custom
    /// events, and users who join and leave.
    ///
    /// `GET /conversations/{id}/listen`
    ///
    /// - `id`: The conversation's identifier.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::chat::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut events = client.listen_conversation("id").events();
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn listen_conversation(&self, id: impl Into<String>) -> ListenConversation<M> {
        ListenConversation(self.operation(&LISTEN_CONVERSATION).arg("id", id.into()))
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
    /// ```no_run
    /// # use botpress_client::chat::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_messages("conversation-id").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_messages(&self, conversation_id: impl Into<String>) -> ListMessages<M> {
        ListMessages(
            self.operation(&LIST_MESSAGES).arg("conversationId", conversation_id.into()),
        )
    }

    /// Add a participant.
    ///
    /// Adds a user to the participants of a `Conversation`.
    ///
    /// `POST /conversations/{conversationId}/participants`
    ///
    /// - `conversation_id`: The conversation's identifier.
    /// - `body`: The participant to add.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::chat::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .add_participant("conversation-id", types::AddParticipantBody::new("user-id"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn add_participant(
        &self,
        conversation_id: impl Into<String>,
        body: types::AddParticipantBody,
    ) -> AddParticipant<M> {
        Request::new(
            self
                .operation(&ADD_PARTICIPANT)
                .arg("conversationId", conversation_id.into())
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
    /// ```no_run
    /// # use botpress_client::chat::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_participants("conversation-id").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_participants(
        &self,
        conversation_id: impl Into<String>,
    ) -> ListParticipants<M> {
        ListParticipants(
            self
                .operation(&LIST_PARTICIPANTS)
                .arg("conversationId", conversation_id.into()),
        )
    }

    /// Remove a participant.
    ///
    /// Removes a user from the participants of a `Conversation`.
    ///
    /// `DELETE /conversations/{conversationId}/participants/{userId}`
    ///
    /// - `conversation_id`: The conversation's identifier.
    /// - `user_id`: The user's identifier.
    pub fn remove_participant(
        &self,
        conversation_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> RemoveParticipant<M> {
        Request::new(
            self
                .operation(&REMOVE_PARTICIPANT)
                .arg("conversationId", conversation_id.into())
                .arg("userId", user_id.into()),
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
    ) -> GetParticipant<M> {
        Request::new(
            self
                .operation(&GET_PARTICIPANT)
                .arg("conversationId", conversation_id.into())
                .arg("userId", user_id.into()),
        )
    }
}

/// Request of [`get_conversation`](ApiClient::get_conversation).
pub type GetConversation<M = Async> = Request<types::ConversationResponse, M>;

/// Request of [`delete_conversation`](ApiClient::delete_conversation).
pub type DeleteConversation<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`create_conversation`](ApiClient::create_conversation).
pub type CreateConversation<M = Async> = Request<types::ConversationResponse, M>;

/// Request of [`list_conversations`](ApiClient::list_conversations).
#[must_use = "a request does nothing until it is sent"]
pub struct ListConversations<M = Async>(pub(crate) Call<M>);
request!(ListConversations, Json, types::ListConversationsResponse);

impl<M: Mode> ListConversations<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListConversationsResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> M::Items<types::ListConversationsResponse, types::Conversation> {
        M::items(self.walk().items("/conversations", |page| Some(page.conversations)))
    }

    fn walk(self) -> Pages<types::ListConversationsResponse> {
        let reference = |page: &types::ListConversationsResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`get_or_create_conversation`](ApiClient::get_or_create_conversation).
pub type GetOrCreateConversation<M = Async> = Request<types::ConversationResponse, M>;

/// Request of [`listen_conversation`](ApiClient::listen_conversation).
#[must_use = "a request does nothing until it is sent"]
pub struct ListenConversation<M = Async>(pub(crate) Call<M>);
request!(ListenConversation);

impl<M: Mode> ListenConversation<M> {
    /// Opens the stream when the first event is requested, and keeps it open. See [`Events`](crate::Events) for its
    /// behaviour when the connection is lost.
    pub fn events(self) -> M::Events<types::Signal> {
        self.0.events()
    }
}

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

/// Request of [`add_participant`](ApiClient::add_participant).
pub type AddParticipant<M = Async> = Request<types::ParticipantResponse, M>;

/// Request of [`list_participants`](ApiClient::list_participants).
#[must_use = "a request does nothing until it is sent"]
pub struct ListParticipants<M = Async>(pub(crate) Call<M>);
request!(ListParticipants, Json, types::ListParticipantsResponse);

impl<M: Mode> ListParticipants<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListParticipantsResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::ListParticipantsResponse, types::User> {
        M::items(self.walk().items("/participants", |page| Some(page.participants)))
    }

    fn walk(self) -> Pages<types::ListParticipantsResponse> {
        let reference = |page: &types::ListParticipantsResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`remove_participant`](ApiClient::remove_participant).
pub type RemoveParticipant<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`get_participant`](ApiClient::get_participant).
pub type GetParticipant<M = Async> = Request<types::ParticipantResponse, M>;
