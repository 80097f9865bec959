//! Media types: what their names mean, for the readers and for later rooms. How a body is read is decided in `lower`.

/// Returns the type and subtype in small letters, without parameters.
pub(crate) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// True for a media type with the word `json`: `application/geo+json`, `application/x-amz-json-1.1`.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    let (_, subtype) = essence.split_once('/').unwrap_or_default();
    subtype.split(['.', '-', '+']).any(|word| word == "json")
}

/// True for XML, as a whole (`text/xml`) or as a suffix (`image/svg+xml`).
pub(crate) fn is_xml(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence.ends_with("/xml") || essence.ends_with("+xml")
}
