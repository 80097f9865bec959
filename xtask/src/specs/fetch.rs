//! Downloads published documents: over HTTPS, with limits of size and time.

use std::net::IpAddr;
use std::time::Duration;

use anyhow::{Context as _, bail};
use ureq::http::Uri;

/// The maximum size of a document.
const MOST_BYTES: u64 = 64 * 1024 * 1024;
/// The timeout for the whole download.
const TIMEOUT: Duration = Duration::from_secs(60);
/// The maximum number of redirects.
const MOST_REDIRECTS: usize = 5;

/// True if an argument is a URL rather than a file.
pub(super) fn is_url(name: &str) -> bool {
    name.starts_with("https://") || name.starts_with("http://")
}

/// Downloads a document.
pub(super) fn fetch(url: &str) -> anyhow::Result<Vec<u8>> {
    fetch_up_to(url, MOST_BYTES)
}

fn fetch_up_to(url: &str, limit: u64) -> anyhow::Result<Vec<u8>> {
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .timeout_global(Some(TIMEOUT))
        // Each redirect is checked before it is followed.
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        .user_agent("botpress-rust xtask")
        .tls_config(
            ureq::tls::TlsConfig::builder()
                .root_certs(ureq::tls::RootCerts::PlatformVerifier)
                .build(),
        )
        .build()
        .into();
    let mut url: Uri = url.parse().with_context(|| format!("`{url}` is not a valid URL"))?;
    for _ in 0..=MOST_REDIRECTS {
        allowed(&url)?;
        let mut response = agent
            .get(&url)
            .call()
            .with_context(|| format!("can't download {url}; without a network, pass a file instead"))?;
        let status = response.status();
        if status.is_redirection() {
            let header = response.headers().get("location").and_then(|to| to.to_str().ok());
            let to = header.with_context(|| format!("{url} responds with {status} and no location"))?;
            url = joined(&url, to)?;
            continue;
        }
        if !status.is_success() {
            bail!("{url} responds with {status}");
        }
        return response
            .body_mut()
            .with_config()
            .limit(limit)
            .read_to_vec()
            .map_err(|error| match error {
                ureq::Error::BodyExceedsLimit(_) => {
                    anyhow::anyhow!("{url} is larger than {} MiB", limit / 1024 / 1024)
                }
                error => anyhow::Error::new(error).context(format!("can't read {url}")),
            });
    }
    bail!("{url} redirects more than {MOST_REDIRECTS} times")
}

/// Plain HTTP is only for tests on this machine.
fn allowed(url: &Uri) -> anyhow::Result<()> {
    let host = url.host().unwrap_or_default().trim_matches(['[', ']']);
    let loopback = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
    match url.scheme_str() {
        Some("https") => Ok(()),
        Some("http") if loopback => Ok(()),
        _ => bail!("{url} is not allowed: use https://"),
    }
}

/// Resolves the target of a redirect.
fn joined(from: &Uri, to: &str) -> anyhow::Result<Uri> {
    let text = match (from.scheme_str(), from.authority()) {
        _ if is_url(to) => to.to_owned(),
        (Some(scheme), _) if to.starts_with("//") => format!("{scheme}:{to}"),
        (Some(scheme), Some(authority)) if to.starts_with('/') => {
            format!("{scheme}://{authority}{to}")
        }
        (Some(scheme), Some(authority)) if !to.contains("://") => {
            let path = from.path();
            let folder = path.rfind('/').map_or("/", |end| &path[..=end]);
            format!("{scheme}://{authority}{folder}{to}")
        }
        _ => to.to_owned(),
    };
    text.parse()
        .with_context(|| format!("{from} redirects to `{text}`, which is not a valid URL"))
}

#[cfg(test)]
mod tests {
    use std::io::{BufRead as _, BufReader, Write as _};
    use std::net::TcpListener;

    use super::*;

    /// Serves these responses, one per connection, and returns the URL.
    fn server(responses: Vec<String>) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        std::thread::spawn(move || {
            for response in responses {
                let (stream, _) = listener.accept().unwrap();
                let mut lines = BufReader::new(&stream).lines();
                while lines.next().is_some_and(|line| !line.unwrap().is_empty()) {}
                (&stream).write_all(response.as_bytes()).unwrap();
            }
        });
        format!("http://127.0.0.1:{port}/a/b.json")
    }

    fn response(status: &str, headers: &str, body: &str) -> String {
        let length = body.len();
        format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}")
    }

    #[test]
    fn a_document_is_fetched_redirects_followed() {
        let there = response("200 OK", "", "{}");
        let url = server(vec![response("302 Found", "Location: c.json\r\n", ""), there]);
        assert_eq!(fetch(&url).unwrap(), b"{}");
    }

    #[test]
    fn only_https_is_downloaded() {
        let error = fetch("http://example.com/a.json").unwrap_err().to_string();
        assert_eq!(error, "http://example.com/a.json is not allowed: use https://");
        let redirect = response("301 Moved", "Location: http://example.com/a.json\r\n", "");
        let error = fetch(&server(vec![redirect])).unwrap_err().to_string();
        assert_eq!(error, "http://example.com/a.json is not allowed: use https://");
    }

    #[test]
    fn too_large_and_missing_documents_are_reported() {
        let url = server(vec![response("200 OK", "", "0123456789")]);
        let error = fetch_up_to(&url, 5).unwrap_err().to_string();
        assert!(error.ends_with("is larger than 0 MiB"), "{error}");
        let error = fetch(&server(vec![response("404 Not Found", "", "")])).unwrap_err();
        assert!(error.to_string().ends_with("responds with 404 Not Found"), "{error}");
        let around: Vec<_> = (0..=MOST_REDIRECTS)
            .map(|_| response("302 Found", "Location: /a/b.json\r\n", ""))
            .collect();
        let error = fetch(&server(around)).unwrap_err().to_string();
        assert!(error.contains("more than 5 times"), "{error}");
    }

    #[test]
    fn an_unreachable_server_is_reported() {
        // Nothing listens on a port that was just released.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let error = fetch(&format!("http://127.0.0.1:{port}/")).unwrap_err().to_string();
        assert!(
            error.contains("can't download") && error.contains("pass a file"),
            "{error}"
        );
    }
}
