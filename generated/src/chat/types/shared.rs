//! Types that several parts of the API share. Generated from Chat API of Botpress 2026-06; do not edit.

use crate::chat::required;
use crate::support::{
    Blank, IntoList, UnknownMembers, UnknownValue, json_object, open_enum, state,
    union_read, union_tag,
};
use serde::{Deserialize, Serialize};

/// An audio message.
///
/// Part of [`MessagePayload`](crate::chat::types::MessagePayload).
///
/// In JSON its `type` is `audio`.
#[non_exhaustive]
pub struct MessagePayloadAudio {
    /// URL of the audio. At least 1 character.
    pub audio_url: String,
    unknown: UnknownMembers,
}
json_object! {
    MessagePayloadAudio {
        "type" = "audio",
        required audio_url = "audioUrl",
        _ = unknown
    }
}

impl MessagePayloadAudio {
    /// Creates a value with all required members.
    pub fn new(audio_url: impl Into<String>) -> Self {
        Self {
            audio_url: audio_url.into(),
            ..Blank::blank()
        }
    }
}

/// What happens when the button is pressed.
///
/// Part of [`CardAction`](crate::chat::types::CardAction).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CardActionType {
    /// `postback`
    Postback,
    /// `url`
    Url,
    /// `say`
    Say,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    CardActionType: Unknown {
        Postback = "postback", Url = "url", Say = "say",
    }
}

/// A button of a card.
///
/// Part of [`CarouselCard`](crate::chat::types::CarouselCard) and [`MessagePayloadCard`](crate::chat::types::MessagePayloadCard).
#[non_exhaustive]
pub struct CardAction {
    /// What happens when the button is pressed.
    pub action: CardActionType,
    /// Text on the button. At least 1 character.
    pub label: String,
    /// Value of the button: the text to say, the URL to open, or the value to send back.
    /// At least 1 character.
    pub value: String,
    unknown: UnknownMembers,
}
json_object! {
    CardAction {
        required action = "action",
        required label = "label",
        required value = "value",
        _ = unknown
    }
}

impl CardAction {
    /// Sets each member by its name. [`build`](CardActionBuilder::build) compiles once all required members are set.
    pub fn builder() -> CardActionBuilder<
        required::action,
        required::label,
        required::value,
    > {
        CardActionBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`CardAction`]: [`CardAction::builder`]. `S0`, `S1` and `S2` are `Set` once `action`, `label` and `value` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct CardActionBuilder<S0, S1, S2>(
    pub(crate) CardAction,
    std::marker::PhantomData<(S0, S1, S2)>,
);

impl<S0, S1, S2> CardActionBuilder<S0, S1, S2> {
    /// What happens when the button is pressed.
    pub fn action(
        mut self,
        action: impl Into<CardActionType>,
    ) -> CardActionBuilder<state::Set, S1, S2> {
        self.0.action = action.into();
        CardActionBuilder(self.0, std::marker::PhantomData)
    }

    /// Text on the button.
    pub fn label(
        mut self,
        label: impl Into<String>,
    ) -> CardActionBuilder<S0, state::Set, S2> {
        self.0.label = label.into();
        CardActionBuilder(self.0, std::marker::PhantomData)
    }

    /// Value of the button: the text to say, the URL to open, or the value to send back.
    pub fn value(
        mut self,
        value: impl Into<String>,
    ) -> CardActionBuilder<S0, S1, state::Set> {
        self.0.value = value.into();
        CardActionBuilder(self.0, std::marker::PhantomData)
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> CardAction
    where
        S0: state::Given,
        S1: state::Given,
        S2: state::Given,
    {
        self.0
    }
}

/// A card: a title, with an optional picture and buttons.
///
/// Part of [`MessagePayload`](crate::chat::types::MessagePayload).
///
/// In JSON its `type` is `card`.
#[non_exhaustive]
pub struct MessagePayloadCard {
    /// Title to show. At least 1 character.
    pub title: String,
    /// Text below the title. At least 1 character.
    pub subtitle: Option<String>,
    /// URL of the image. At least 1 character.
    pub image_url: Option<String>,
    /// The buttons of the card.
    pub actions: Vec<CardAction>,
    unknown: UnknownMembers,
}
json_object! {
    MessagePayloadCard {
        "type" = "card",
        required title = "title",
        optional subtitle = "subtitle",
        optional image_url = "imageUrl",
        required actions = "actions",
        _ = unknown
    }
}

impl MessagePayloadCard {
    /// Creates a value with all required members.
    pub fn new(title: impl Into<String>, actions: impl IntoList<CardAction>) -> Self {
        Self {
            title: title.into(),
            actions: actions.into_list(),
            ..Blank::blank()
        }
    }

    /// Text below the title.
    #[must_use]
    pub fn subtitle(mut self, subtitle: impl Into<String>) -> Self {
        self.subtitle = Some(subtitle.into());
        self
    }

    /// URL of the image.
    #[must_use]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }
}

/// A card.
///
/// Part of [`MessagePayloadCarousel`](crate::chat::types::MessagePayloadCarousel).
#[non_exhaustive]
pub struct CarouselCard {
    /// Title to show. At least 1 character.
    pub title: String,
    /// Text below the title. At least 1 character.
    pub subtitle: Option<String>,
    /// URL of the image. At least 1 character.
    pub image_url: Option<String>,
    /// The buttons of the card.
    pub actions: Vec<CardAction>,
    unknown: UnknownMembers,
}
json_object! {
    CarouselCard {
        required title = "title",
        optional subtitle = "subtitle",
        optional image_url = "imageUrl",
        required actions = "actions",
        _ = unknown
    }
}

impl CarouselCard {
    /// Creates a value with all required members.
    pub fn new(title: impl Into<String>, actions: impl IntoList<CardAction>) -> Self {
        Self {
            title: title.into(),
            actions: actions.into_list(),
            ..Blank::blank()
        }
    }

    /// Text below the title.
    #[must_use]
    pub fn subtitle(mut self, subtitle: impl Into<String>) -> Self {
        self.subtitle = Some(subtitle.into());
        self
    }

    /// URL of the image.
    #[must_use]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }
}

/// Several cards in a row.
///
/// Part of [`MessagePayload`](crate::chat::types::MessagePayload).
///
/// In JSON its `type` is `carousel`.
#[non_exhaustive]
pub struct MessagePayloadCarousel {
    /// The cards, in order.
    pub items: Vec<CarouselCard>,
    unknown: UnknownMembers,
}
json_object! {
    MessagePayloadCarousel {
        "type" = "carousel",
        required items = "items",
        _ = unknown
    }
}

impl MessagePayloadCarousel {
    /// Creates a value with all required members.
    pub fn new(items: impl IntoList<CarouselCard>) -> Self {
        Self {
            items: items.into_list(),
            ..Blank::blank()
        }
    }
}

/// An option to choose.
///
/// Part of [`MessagePayloadChoice`](crate::chat::types::MessagePayloadChoice) and [`MessagePayloadDropdown`](crate::chat::types::MessagePayloadDropdown).
#[non_exhaustive]
pub struct ChoiceOption {
    /// Text that the user sees. At least 1 character.
    pub label: String,
    /// Value of the option. At least 1 character.
    pub value: String,
    unknown: UnknownMembers,
}
json_object! {
    ChoiceOption {
        required label = "label",
        required value = "value",
        _ = unknown
    }
}

impl ChoiceOption {
    /// Sets each member by its name. [`build`](ChoiceOptionBuilder::build) compiles once all required members are set.
    pub fn builder() -> ChoiceOptionBuilder<required::label, required::value> {
        ChoiceOptionBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`ChoiceOption`]: [`ChoiceOption::builder`]. `S0` and `S1` are `Set` once `label` and `value` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct ChoiceOptionBuilder<S0, S1>(
    pub(crate) ChoiceOption,
    std::marker::PhantomData<(S0, S1)>,
);

impl<S0, S1> ChoiceOptionBuilder<S0, S1> {
    /// Text that the user sees.
    pub fn label(
        mut self,
        label: impl Into<String>,
    ) -> ChoiceOptionBuilder<state::Set, S1> {
        self.0.label = label.into();
        ChoiceOptionBuilder(self.0, std::marker::PhantomData)
    }

    /// Value of the option.
    pub fn value(
        mut self,
        value: impl Into<String>,
    ) -> ChoiceOptionBuilder<S0, state::Set> {
        self.0.value = value.into();
        ChoiceOptionBuilder(self.0, std::marker::PhantomData)
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> ChoiceOption
    where
        S0: state::Given,
        S1: state::Given,
    {
        self.0
    }
}

/// A question with options, shown as buttons.
///
/// Part of [`MessagePayload`](crate::chat::types::MessagePayload).
///
/// In JSON its `type` is `choice`.
#[non_exhaustive]
pub struct MessagePayloadChoice {
    /// Text of the message. At least 1 character.
    pub text: String,
    /// The options to choose from.
    pub options: Vec<ChoiceOption>,
    unknown: UnknownMembers,
}
json_object! {
    MessagePayloadChoice {
        "type" = "choice",
        required text = "text",
        required options = "options",
        _ = unknown
    }
}

impl MessagePayloadChoice {
    /// Creates a value with all required members.
    pub fn new(text: impl Into<String>, options: impl IntoList<ChoiceOption>) -> Self {
        Self {
            text: text.into(),
            options: options.into_list(),
            ..Blank::blank()
        }
    }
}

/// A question with options, shown as a dropdown list.
///
/// Part of [`MessagePayload`](crate::chat::types::MessagePayload).
///
/// In JSON its `type` is `dropdown`.
#[non_exhaustive]
pub struct MessagePayloadDropdown {
    /// Text of the message. At least 1 character.
    pub text: String,
    /// The options to choose from.
    pub options: Vec<ChoiceOption>,
    unknown: UnknownMembers,
}
json_object! {
    MessagePayloadDropdown {
        "type" = "dropdown",
        required text = "text",
        required options = "options",
        _ = unknown
    }
}

impl MessagePayloadDropdown {
    /// Creates a value with all required members.
    pub fn new(text: impl Into<String>, options: impl IntoList<ChoiceOption>) -> Self {
        Self {
            text: text.into(),
            options: options.into_list(),
            ..Blank::blank()
        }
    }
}

/// A file to download.
///
/// Part of [`MessagePayload`](crate::chat::types::MessagePayload).
///
/// In JSON its `type` is `file`.
#[non_exhaustive]
pub struct MessagePayloadFile {
    /// URL of the file. At least 1 character.
    pub file_url: String,
    /// Title to show. At least 1 character.
    pub title: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    MessagePayloadFile {
        "type" = "file",
        required file_url = "fileUrl",
        optional title = "title",
        _ = unknown
    }
}

impl MessagePayloadFile {
    /// Creates a value with all required members.
    pub fn new(file_url: impl Into<String>) -> Self {
        Self {
            file_url: file_url.into(),
            ..Blank::blank()
        }
    }

    /// Title to show.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// An image.
///
/// Part of [`MessagePayload`](crate::chat::types::MessagePayload).
///
/// In JSON its `type` is `image`.
#[non_exhaustive]
pub struct MessagePayloadImage {
    /// URL of the image. At least 1 character.
    pub image_url: String,
    unknown: UnknownMembers,
}
json_object! {
    MessagePayloadImage {
        "type" = "image",
        required image_url = "imageUrl",
        _ = unknown
    }
}

impl MessagePayloadImage {
    /// Creates a value with all required members.
    pub fn new(image_url: impl Into<String>) -> Self {
        Self {
            image_url: image_url.into(),
            ..Blank::blank()
        }
    }
}

/// A location on a map.
///
/// Part of [`MessagePayload`](crate::chat::types::MessagePayload).
///
/// In JSON its `type` is `location`.
#[non_exhaustive]
pub struct MessagePayloadLocation {
    /// Latitude in degrees.
    pub latitude: f64,
    /// Longitude in degrees.
    pub longitude: f64,
    /// Address of the location.
    pub address: Option<String>,
    /// Title to show.
    pub title: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    MessagePayloadLocation {
        "type" = "location",
        required latitude = "latitude",
        required longitude = "longitude",
        optional address = "address",
        optional title = "title",
        _ = unknown
    }
}

impl MessagePayloadLocation {
    /// Sets each member by its name. [`build`](MessagePayloadLocationBuilder::build) compiles once all required members are set.
    pub fn builder() -> MessagePayloadLocationBuilder<
        required::latitude,
        required::longitude,
    > {
        MessagePayloadLocationBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`MessagePayloadLocation`]: [`MessagePayloadLocation::builder`]. `S0` and `S1` are `Set` once `latitude` and `longitude` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct MessagePayloadLocationBuilder<S0, S1>(
    pub(crate) MessagePayloadLocation,
    std::marker::PhantomData<(S0, S1)>,
);

impl<S0, S1> MessagePayloadLocationBuilder<S0, S1> {
    /// Latitude in degrees.
    pub fn latitude(
        mut self,
        latitude: f64,
    ) -> MessagePayloadLocationBuilder<state::Set, S1> {
        self.0.latitude = latitude;
        MessagePayloadLocationBuilder(self.0, std::marker::PhantomData)
    }

    /// Longitude in degrees.
    pub fn longitude(
        mut self,
        longitude: f64,
    ) -> MessagePayloadLocationBuilder<S0, state::Set> {
        self.0.longitude = longitude;
        MessagePayloadLocationBuilder(self.0, std::marker::PhantomData)
    }

    /// Address of the location.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.0.address = Some(address.into());
        self
    }

    /// Title to show.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.title = Some(title.into());
        self
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> MessagePayloadLocation
    where
        S0: state::Given,
        S1: state::Given,
    {
        self.0
    }
}

/// Text in Markdown.
///
/// Part of [`MessagePayload`](crate::chat::types::MessagePayload).
///
/// In JSON its `type` is `markdown`.
#[non_exhaustive]
pub struct MessagePayloadMarkdown {
    /// Text of the message, as Markdown. At least 1 character.
    pub markdown: String,
    unknown: UnknownMembers,
}
json_object! {
    MessagePayloadMarkdown {
        "type" = "markdown",
        required markdown = "markdown",
        _ = unknown
    }
}

impl MessagePayloadMarkdown {
    /// Creates a value with all required members.
    pub fn new(markdown: impl Into<String>) -> Self {
        Self {
            markdown: markdown.into(),
            ..Blank::blank()
        }
    }
}

/// Plain text.
///
/// Part of [`MessagePayload`](crate::chat::types::MessagePayload).
///
/// In JSON its `type` is `text`.
#[non_exhaustive]
pub struct MessagePayloadText {
    /// Text of the message. At least 1 character.
    pub text: String,
    unknown: UnknownMembers,
}
json_object! {
    MessagePayloadText {
        "type" = "text",
        required text = "text",
        _ = unknown
    }
}

impl MessagePayloadText {
    /// Creates a value with all required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Blank::blank()
        }
    }
}

/// A video message.
///
/// Part of [`MessagePayload`](crate::chat::types::MessagePayload).
///
/// In JSON its `type` is `video`.
#[non_exhaustive]
pub struct MessagePayloadVideo {
    /// URL of the video. At least 1 character.
    pub video_url: String,
    unknown: UnknownMembers,
}
json_object! {
    MessagePayloadVideo {
        "type" = "video",
        required video_url = "videoUrl",
        _ = unknown
    }
}

impl MessagePayloadVideo {
    /// Creates a value with all required members.
    pub fn new(video_url: impl Into<String>) -> Self {
        Self {
            video_url: video_url.into(),
            ..Blank::blank()
        }
    }
}

/// Content of the message, of the kind that its `type` specifies.
///
/// Part of [`CreateMessageBody`](crate::chat::types::CreateMessageBody), [`Message`](crate::chat::types::Message) and [`SignalMessage`](crate::chat::types::SignalMessage).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MessagePayload {
    /// `audio`: An audio message.
    Audio(MessagePayloadAudio),
    /// `card`: A card: a title, with an optional picture and buttons.
    Card(MessagePayloadCard),
    /// `carousel`: Several cards in a row.
    Carousel(MessagePayloadCarousel),
    /// `choice`: A question with options, shown as buttons.
    Choice(MessagePayloadChoice),
    /// `dropdown`: A question with options, shown as a dropdown list.
    Dropdown(MessagePayloadDropdown),
    /// `file`: A file to download.
    File(MessagePayloadFile),
    /// `image`: An image.
    Image(MessagePayloadImage),
    /// `location`: A location on a map.
    Location(MessagePayloadLocation),
    /// `markdown`: Text in Markdown.
    Markdown(MessagePayloadMarkdown),
    /// `text`: Plain text.
    Text(MessagePayloadText),
    /// `video`: A video message.
    Video(MessagePayloadVideo),
    /// A value that fits none of these, unchanged.
    Unknown(serde_json::Value),
}

impl Serialize for MessagePayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Audio(value) => value.serialize(serializer),
            Self::Card(value) => value.serialize(serializer),
            Self::Carousel(value) => value.serialize(serializer),
            Self::Choice(value) => value.serialize(serializer),
            Self::Dropdown(value) => value.serialize(serializer),
            Self::File(value) => value.serialize(serializer),
            Self::Image(value) => value.serialize(serializer),
            Self::Location(value) => value.serialize(serializer),
            Self::Markdown(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Video(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for MessagePayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        let read = match union_tag(&value, "type").as_deref() {
            Some("audio") => union_read(&value).map(Self::Audio),
            Some("card") => union_read(&value).map(Self::Card),
            Some("carousel") => union_read(&value).map(Self::Carousel),
            Some("choice") => union_read(&value).map(Self::Choice),
            Some("dropdown") => union_read(&value).map(Self::Dropdown),
            Some("file") => union_read(&value).map(Self::File),
            Some("image") => union_read(&value).map(Self::Image),
            Some("location") => union_read(&value).map(Self::Location),
            Some("markdown") => union_read(&value).map(Self::Markdown),
            Some("text") => union_read(&value).map(Self::Text),
            Some("video") => union_read(&value).map(Self::Video),
            _ => None,
        };
        Ok(read.unwrap_or(Self::Unknown(value)))
    }
}

impl Blank for MessagePayload {
    fn blank() -> Self {
        Self::Unknown(serde_json::Value::Null)
    }
}

impl From<MessagePayloadAudio> for MessagePayload {
    fn from(value: MessagePayloadAudio) -> Self {
        Self::Audio(value)
    }
}

impl From<MessagePayloadCard> for MessagePayload {
    fn from(value: MessagePayloadCard) -> Self {
        Self::Card(value)
    }
}

impl From<MessagePayloadCarousel> for MessagePayload {
    fn from(value: MessagePayloadCarousel) -> Self {
        Self::Carousel(value)
    }
}

impl From<MessagePayloadChoice> for MessagePayload {
    fn from(value: MessagePayloadChoice) -> Self {
        Self::Choice(value)
    }
}

impl From<MessagePayloadDropdown> for MessagePayload {
    fn from(value: MessagePayloadDropdown) -> Self {
        Self::Dropdown(value)
    }
}

impl From<MessagePayloadFile> for MessagePayload {
    fn from(value: MessagePayloadFile) -> Self {
        Self::File(value)
    }
}

impl From<MessagePayloadImage> for MessagePayload {
    fn from(value: MessagePayloadImage) -> Self {
        Self::Image(value)
    }
}

impl From<MessagePayloadLocation> for MessagePayload {
    fn from(value: MessagePayloadLocation) -> Self {
        Self::Location(value)
    }
}

impl From<MessagePayloadMarkdown> for MessagePayload {
    fn from(value: MessagePayloadMarkdown) -> Self {
        Self::Markdown(value)
    }
}

impl From<MessagePayloadText> for MessagePayload {
    fn from(value: MessagePayloadText) -> Self {
        Self::Text(value)
    }
}

impl From<MessagePayloadVideo> for MessagePayload {
    fn from(value: MessagePayloadVideo) -> Self {
        Self::Video(value)
    }
}
