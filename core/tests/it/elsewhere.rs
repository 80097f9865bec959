//! Credentials at other origins: what interceptors and callers set, and what a signed URL contains.

use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderName, HeaderValue, Method};

use super::server::{GET, Server, ok, response};
use super::support::{Attempt, Client, Interceptor, RetryPolicy, Upload};

/// Sets credentials in all attempts.
struct Signs;

impl Interceptor for Signs {
    fn before_send(&self, attempt: &mut Attempt<'_>) -> Result<(), String> {
        let headers = attempt.headers_mut();
        for name in ["authorization", "cookie", "x-api-key", "x-key"] {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static("s=hunter2"));
        }
        let mut marked = HeaderValue::from_static("hunter2");
        marked.set_sensitive(true);
        headers.insert("x-signature", marked);
        headers.insert("x-trace", HeaderValue::from_static("trace-1"));
        Ok(())
    }
}

/// The names of the headers that a server received with the value of a credential.
fn leaked(server: &Server) -> Vec<String> {
    let requests = server.requests();
    let headers = requests.iter().flat_map(|request| &request.headers);
    let leaked = headers.filter(|(_, value)| value.contains("hunter2"));
    leaked.map(|(name, _)| name.clone()).collect()
}

fn signing(own: &Server) -> Client {
    own.builder().interceptor(Signs).build().unwrap()
}

#[tokio::test]
async fn credentials_of_an_interceptor_stay_at_the_base_url() {
    let storage = Server::echo().await;
    let target = format!("{}/content", storage.origin);
    let own = Server::new(move |request, _| match &*request.target {
        "/v1/things" => response("302 Found", &format!("location: {target}\r\n"), ""),
        _ => ok("{}"),
    })
    .await;
    let client = signing(&own);
    let url = format!("{}/bucket", storage.origin);
    let put = client.transfer(Method::PUT, &url);
    put.content("text/plain", Upload::from("abc")).send().await.unwrap();
    let _ = client.transfer(Method::GET, &url).download().await.unwrap();
    client.call(&GET).send_bytes().await.unwrap();
    let _ = client.call(&GET).download().await.unwrap();
    assert_eq!(storage.requests().len(), 4);
    assert!(leaked(&storage).is_empty(), "{:?}", leaked(&storage));
    let traced = |request: &super::server::Request| request.header("x-trace").as_deref() == Some("trace-1");
    assert!(storage.requests().iter().all(traced), "other headers are sent");
    // At the base URL, they are sent.
    let here = client.transfer(Method::GET, &format!("{}/file", own.origin));
    here.send().await.unwrap();
    assert_eq!(own.last().header("x-api-key").as_deref(), Some("s=hunter2"));
}

#[tokio::test]
async fn a_credential_that_a_transfer_sets_is_sent() {
    let (own, storage) = (Server::echo().await, Server::echo().await);
    let transfer = signing(&own).transfer(Method::GET, &storage.origin);
    let transfer = transfer
        .header("authorization", "Bearer given")
        .header("x-signature", "mine");
    transfer.send().await.unwrap();
    let sent = storage.last();
    assert_eq!(sent.header("authorization").as_deref(), Some("Bearer given"));
    assert_eq!(sent.header("x-signature").as_deref(), Some("mine"));
    assert!(leaked(&storage).is_empty(), "{:?}", leaked(&storage));
}

#[tokio::test]
async fn a_redirect_takes_no_credentials_to_another_origin() {
    let other = Server::new(|request, _| {
        let back = request.header("x-back").unwrap_or_default();
        response("302 Found", &format!("location: {back}\r\n"), "")
    })
    .await;
    let target = other.origin.clone();
    let storage = Server::new(move |request, _| match &*request.target {
        "/first" => response("302 Found", "location: /second\r\n", ""),
        "/second" => response("307 Moved", &format!("location: {target}/\r\n"), ""),
        _ => ok("{}"),
    })
    .await;
    let own = Server::echo().await;
    for client in [own.client(), signing(&own)] {
        let transfer = client.transfer(Method::GET, &format!("{}/first", storage.origin));
        let transfer = transfer
            .header(AUTHORIZATION, "Bearer hunter2")
            .header(COOKIE, "a=hunter2")
            .header("x-amz-security-token", "hunter2")
            .header("host", "storage.test")
            .header("x-back", format!("{}/third", storage.origin));
        transfer.send().await.unwrap();
    }
    assert!(leaked(&other).is_empty(), "{:?}", leaked(&other));
    assert_ne!(other.last().header("host").as_deref(), Some("storage.test"));
    let requests = storage.requests();
    assert_eq!((requests.len(), other.requests().len()), (6, 2));
    for request in requests {
        // A redirect within the origin keeps them, but not one that leads back from another.
        let sent = request.header("authorization").is_some();
        assert_eq!(sent, request.target != "/third", "{request:?}");
    }
}

#[tokio::test]
async fn the_query_of_a_signed_url_is_in_no_text() {
    let storage = Server::new(|request, _| match request.target.split_once('?') {
        Some(("/moved", query)) => response("302 Found", &format!("location: /bucket?{query}&token=hunter3\r\n"), ""),
        _ => response("403 Forbidden", "", &format!("<Url>{}</Url>", request.target)),
    })
    .await;
    let own = Server::echo().await;
    let query = "X-Amz-Signature=hunter2abc&sig=hunter2%2babc&token=hunter2%2Fabc";
    for path in ["bucket", "moved"] {
        let url = format!("{}/{path}?{query}", storage.origin);
        let transfer = own.client().transfer(Method::GET, &url).retry(RetryPolicy::never());
        assert!(!format!("{transfer:#?}").contains("hunter"), "{transfer:?}");
        let error = transfer.send().await.unwrap_err();
        let text = format!("{error} {error:?}");
        assert!(!text.contains("hunter") && text.contains("<Url>/bucket?"), "{text}");
    }
}
