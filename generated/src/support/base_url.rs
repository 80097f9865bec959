//! The URL of an API: the document's with its variables filled in, or the caller's. Both are checked.

use reqwest::Url;

use super::encode;
use super::spec::{ClientSpec, ServerVariable};

/// The message for the first required variable without a value.
pub(super) fn problem(spec: &ClientSpec, given: &[(&'static str, String)]) -> Option<String> {
    let set = |name: &str| given.iter().any(|(given, value)| *given == name && !value.is_empty());
    let mut variables = spec.server_variables.iter();
    let unset = variables.find(|variable| variable.default.is_none() && !set(variable.name))?;
    let variable = spec.base_url_env.map_or_else(String::new, |name| {
        format!(", or in the environment variable {name} with `from_env`")
    });
    let (name, setter) = (unset.name, unset.setter);
    Some(format!(
        "the base URL needs a value for `{name}`: set it with `{setter}(…)`, or set another URL with \
         `base_url(…)`{variable}"
    ))
}

/// A URL of the document, its variables replaced by the given values or by their defaults.
pub(super) fn fill(url: &'static str, spec: &ClientSpec, given: &[(&'static str, String)]) -> Result<String, String> {
    let known = |name: &str| spec.server_variables.iter().any(|variable| variable.name == name);
    if let Some((name, _)) = given.iter().find(|(name, _)| !known(name)) {
        return Err(format!("the base URL has no variable `{name}`"));
    }
    let (mut rest, mut url) = (url, String::new());
    while let Some((before, (name, after))) = rest
        .split_once('{')
        .and_then(|(before, after)| Some((before, after.split_once('}')?)))
    {
        url.push_str(before);
        rest = after;
        let mut variables = spec.server_variables.iter();
        if let Some(variable) = variables.find(|variable| variable.name == name) {
            let given = given.iter().find(|(given, _)| *given == name);
            put(&mut url, variable, given.map(|(_, value)| value.as_str()), rest)?;
        } else {
            url.push('{');
            url.push_str(name);
            url.push('}');
        }
    }
    url.push_str(rest);
    Ok(url)
}

/// Adds the value of a variable. The document's values are used unchanged. A caller's value must stay within its part
/// of the URL: otherwise it could name another host, and the credentials would be sent there.
fn put(url: &mut String, variable: &ServerVariable, given: Option<&str>, after: &str) -> Result<(), String> {
    let default = variable.default.unwrap_or_default();
    let value = given.unwrap_or(default);
    let name = variable.name;
    if !variable.values.is_empty() {
        if !variable.values.contains(&value) {
            let values = variable.values.join(", ");
            return Err(format!("`{name}` of the base URL must be one of {values}"));
        }
    } else if value != default && url.is_empty() {
        // Without a scheme after it, it is a whole URL, which is the caller's.
        if after.contains("://") && !matches!(value, "http" | "https") {
            return Err(format!("`{name}` of the base URL must be `http` or `https`"));
        }
    } else if value != default {
        let authority = url
            .split_once("://")
            .is_none_or(|(_, authority)| !authority.contains('/'));
        if authority {
            if ends_host(after) && !url.ends_with("://") && !url.ends_with('.') {
                let digits = value.strip_prefix(':').filter(|_| !url.ends_with(':')).unwrap_or(value);
                let port = digits.len() < value.len() || url.ends_with(':');
                if !value.is_empty() && (!port || !digits.bytes().all(|byte| byte.is_ascii_digit())) {
                    return Err(format!(
                        "`{name}` of the base URL must be a port: it must not change the host"
                    ));
                }
                url.push_str(value);
                return Ok(());
            }
            let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
            if !value.bytes().all(allowed) {
                return Err(format!(
                    "`{name}` of the base URL is part of the host name: only letters, digits, `-`, `.` and `_` are allowed"
                ));
            }
        } else if variable.default.is_none() {
            let segment = own_segment(name, value, url)?;
            encode::segment(url, segment);
            return Ok(());
        } else if matches!(value, "." | "..") {
            return Err(format!("`{name}` of the base URL must not be `.` or `..`"));
        } else {
            encode::segment(url, value);
            return Ok(());
        }
    }
    url.push_str(value);
    Ok(())
}

/// True if nothing but other variables and a port follow in the host: a value here could extend the name.
fn ends_host(mut after: &str) -> bool {
    while let Some((_, behind)) = after.strip_prefix('{').and_then(|after| after.split_once('}')) {
        after = behind;
    }
    after.is_empty() || after.starts_with(['/', ':'])
}

/// The value of a variable without a default. Users often paste a whole URL here: then the value is the path
/// after the host, which must be one segment. The calls go to the host of `base`, so a URL of another service is a
/// mistake.
fn own_segment<'a>(name: &str, value: &'a str, base: &str) -> Result<&'a str, String> {
    let after = after_scheme(value);
    let segment = match after {
        Some(after) => {
            let (host, path) = after.split_once('/').unwrap_or((after, ""));
            if !is_same_service(host, base) {
                return Err(format!(
                    "`{name}` of the base URL is a URL of another service. To call that service, set its URL with `base_url(…)`"
                ));
            }
            path
        }
        None => value,
    };
    let segment = segment.strip_suffix('/').filter(|_| after.is_some()).unwrap_or(segment);
    let odd = |c: char| c.is_whitespace() || c.is_control() || "/?#%{}".contains(c);
    if segment.is_empty() || segment.contains(odd) || matches!(segment, "." | "..") {
        return Err(format!(
            "`{name}` of the base URL must be one path segment, or a URL whose path is only that segment"
        ));
    }
    Ok(segment)
}

/// A URL without its scheme. `None` without a scheme of HTTP.
fn after_scheme(url: &str) -> Option<&str> {
    let mut schemes = ["https://", "http://"].into_iter();
    schemes.find_map(|scheme| url.strip_prefix(scheme))
}

/// True if a host is that of the URL, or differs only in its first label (`chat.example.com` and `hooks.example.com`).
fn is_same_service(host: &str, url: &str) -> bool {
    let Some(other) = after_scheme(url).and_then(|after| after.split('/').next()) else {
        return true;
    };
    let parent = |host: &str| {
        let (_, parent) = host.split_once('.')?;
        parent.contains('.').then(|| parent.to_ascii_lowercase())
    };
    host.eq_ignore_ascii_case(other) || parent(host).is_some_and(|it| Some(it) == parent(other))
}

/// The base URL, from the document's server and the caller's URL. If the document's server is relative, it is resolved
/// against the caller's URL, provided that one has no path of its own.
pub(super) fn resolve(document: &str, given: Option<&str>) -> Result<String, String> {
    let relative = is_relative(document);
    match given {
        None if relative => Err(format!(
            "the document does not specify the API's URL{}: set the base URL",
            if document.is_empty() {
                String::new()
            } else {
                format!(" (its server is `{document}`)")
            }
        )),
        None => check(document),
        Some(given) => {
            let base = check(given)?;
            let without_path = Url::parse(&base).is_ok_and(|url| url.path() == "/");
            if relative && without_path && !document.trim_matches('/').is_empty() {
                return join(&base, document);
            }
            Ok(base)
        }
    }
}

/// The URL of a server, which may be relative to the base URL.
pub(super) fn join(base: &str, server: &str) -> Result<String, String> {
    if !is_relative(server) {
        return check(server);
    }
    let joined = Url::parse(&format!("{base}/")).and_then(|base| base.join(server));
    let joined = joined.map_err(|cause| format!("the server `{server}` is not a valid URL: {cause}"))?;
    check(joined.as_str())
}

/// A URL of the document that may be relative to the base URL, such as one that gives out tokens.
pub(super) fn against(base: &str, url: &str) -> Result<String, String> {
    let joined = Url::parse(&format!("{base}/")).and_then(|base| base.join(url));
    let joined = joined.map_err(|cause| format!("the URL `{url}` is not valid: {cause}"))?;
    Ok(joined.into())
}

fn is_relative(url: &str) -> bool {
    // No scheme. With a scheme but an invalid URL, the error is reported as such.
    let scheme = url.split_once(':').map(|(scheme, _)| scheme);
    let named = |scheme: &str| {
        let mut bytes = scheme.bytes();
        bytes.next().is_some_and(|first| first.is_ascii_alphabetic())
            && bytes.all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
    };
    !scheme.is_some_and(named)
}

/// Checks a base URL and removes its trailing slash.
pub(super) fn check(url: &str) -> Result<String, String> {
    if is_relative(url) {
        return Err("the base URL must begin with `https://` or `http://`".to_owned());
    }
    let url = Url::parse(url).map_err(|cause| format!("the base URL is not valid: {cause}"))?;
    let wrong = match () {
        () if !matches!(url.scheme(), "http" | "https") => "must be http or https",
        () if !url.username().is_empty() || url.password().is_some() => "must not contain a user name or a password",
        () if url.query().is_some() => "must not have a query",
        () if url.fragment().is_some() => "must not have a fragment",
        () => return Ok(url.as_str().trim_end_matches('/').to_owned()),
    };
    Err(format!("the base URL {wrong}"))
}
