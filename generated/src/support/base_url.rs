//! Where an API is: the document's URL with its variables, or the caller's, checked.

use reqwest::Url;

use super::spec::ClientSpec;

/// The variable that somebody has to set and nobody has, in words.
pub(super) fn lack(spec: &ClientSpec, given: &[(&'static str, String)]) -> Option<String> {
    let set = |name: &str| {
        given
            .iter()
            .any(|(given, value)| *given == name && !value.is_empty())
    };
    let mut variables = spec.server_variables.iter();
    let unset = variables.find(|variable| variable.default.is_none() && !set(variable.name))?;
    Some(format!("`{}` of the base URL is not set", unset.name))
}

/// The document's URL with its variables replaced by what was given, or by their defaults.
pub(super) fn fill(spec: &ClientSpec, given: &[(&'static str, String)]) -> Result<String, String> {
    let known = |name: &str| {
        spec.server_variables
            .iter()
            .any(|variable| variable.name == name)
    };
    if let Some((name, _)) = given.iter().find(|(name, _)| !known(name)) {
        return Err(format!("the base URL has no variable `{name}`"));
    }
    let mut url = spec.base_url.to_owned();
    for variable in spec.server_variables {
        let given = given.iter().find(|(name, _)| *name == variable.name);
        let value = given.map_or(variable.default.unwrap_or_default(), |(_, value)| value);
        if !variable.values.is_empty() && !variable.values.contains(&value) {
            let values = variable.values.join(", ");
            return Err(format!(
                "`{}` of the base URL must be one of {values}",
                variable.name
            ));
        }
        url = url.replace(&format!("{{{}}}", variable.name), value);
    }
    Ok(url)
}

/// Checks a base URL and takes its trailing slash off.
pub(super) fn check(url: &str) -> Result<String, String> {
    let url = Url::parse(url).map_err(|cause| format!("the base URL is none: {cause}"))?;
    let wrong = match () {
        () if !matches!(url.scheme(), "http" | "https") => "must be http or https",
        () if !url.username().is_empty() || url.password().is_some() => {
            "must not hold a user or a password"
        }
        () if url.query().is_some() => "must not have a query",
        () if url.fragment().is_some() => "must not have a fragment",
        () => return Ok(url.as_str().trim_end_matches('/').to_owned()),
    };
    Err(format!("the base URL {wrong}"))
}
