//! TLS connections to a server with a certificate that only the tests trust.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, Stream};

use super::server::{GET, SPEC};
use super::support::{ClientBuilder, ErrorKind, RetryPolicy};

/// The configuration of a server that offers these protocols.
fn config(protocols: &[&str]) -> Arc<ServerConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let certificate = include_bytes!("../tls/localhost.der").to_vec().into();
    let key = include_bytes!("../tls/localhost.key.der").to_vec();
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], PrivateKeyDer::Pkcs8(key.into()))
        .unwrap();
    config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
    Arc::new(config)
}

/// A server on its own thread that responds once per connection, with `{}`. Returns its origin and the number of
/// connections.
fn server() -> (String, Arc<AtomicUsize>) {
    let config = config(&[]);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let made = Arc::new(AtomicUsize::new(0));
    let counted = made.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            counted.fetch_add(1, Ordering::Relaxed);
            let mut stream = stream.unwrap();
            let mut tls = ServerConnection::new(config.clone()).unwrap();
            let mut tls = Stream::new(&mut tls, &mut stream);
            let response = b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}";
            if tls.read(&mut [0; 4096]).is_ok() {
                let _ = tls.write_all(response);
                tls.conn.send_close_notify();
                let _ = tls.flush();
            }
        }
    });
    (format!("https://localhost:{port}"), made)
}

#[tokio::test]
async fn a_rejected_certificate_is_not_retried() {
    let (origin, made) = server();
    let client = ClientBuilder::new(&SPEC)
        .without_credentials()
        .base_url(origin)
        .retry(RetryPolicy::new().base_delay(Duration::ZERO))
        .build()
        .unwrap();
    let error = client.call(&GET).send_empty().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Certificate, "{error}");
    assert!(error.is_connect() && error.attempts() == 1, "{error}");
    assert!(error.to_string().contains("a certificate was rejected: "), "{error}");
    assert_eq!(made.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn an_added_certificate_is_trusted() {
    let (origin, _) = server();
    let builder = || {
        let builder = ClientBuilder::new(&SPEC).without_credentials();
        builder.base_url(&origin)
    };
    let root = include_bytes!("../tls/root.pem");
    let client = builder().root_certificates(root).build().unwrap();
    client.call(&GET).send_empty().await.unwrap();
    let with = client.with(|builder| builder.header("x-bot-id", "b")).unwrap();
    with.call(&GET).send_empty().await.unwrap();
    for nonsense in ["", "nonsense", "-----BEGIN CERTIFICATE-----\n!\n"] {
        let error = builder().root_certificates(nonsense).build().unwrap_err();
        assert!(error.is_invalid_argument(), "{error}");
        assert!(error.to_string().contains("root certificate"), "{error}");
    }
}

#[test]
fn http_2_is_spoken_where_it_is_turned_on() {
    let protocols: Vec<Vec<u8>> = if cfg!(feature = "http2") {
        vec![b"h2".to_vec(), b"http/1.1".to_vec()]
    } else {
        vec![b"http/1.1".to_vec()]
    };
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("https://{}", listener.local_addr().unwrap());
    let offered = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut acceptor = rustls::server::Acceptor::default();
        loop {
            acceptor.read_tls(&mut stream).unwrap();
            if let Some(accepted) = acceptor.accept().ok().flatten() {
                let alpn = accepted.client_hello().alpn().unwrap();
                return alpn.map(<[u8]>::to_vec).collect::<Vec<_>>();
            }
        }
    });
    let client = ClientBuilder::new(&SPEC)
        .without_credentials()
        .base_url(origin)
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(client.call(&GET).send_empty()).unwrap_err();
    assert_eq!(offered.join().unwrap(), protocols);
}

/// Responds to all requests of one connection of HTTP/2 with the value of their header `x-bot-id`, as JSON.
#[cfg(feature = "http2")]
async fn serve_http_2(listener: tokio::net::TcpListener) {
    let acceptor = tokio_rustls::TlsAcceptor::from(config(&["h2"]));
    let (stream, _) = listener.accept().await.unwrap();
    let stream = acceptor.accept(stream).await.unwrap();
    let mut connection = h2::server::handshake(stream).await.unwrap();
    while let Some(Ok((request, mut respond))) = connection.accept().await {
        let bot = request.headers()["x-bot-id"].to_str().unwrap();
        let body = serde_json::json!({ "bot": bot }).to_string();
        let response = http::Response::builder().header("content-type", "application/json");
        let mut stream = respond.send_response(response.body(()).unwrap(), false).unwrap();
        stream.send_data(body.into(), true).unwrap();
    }
}

#[cfg(feature = "http2")]
#[tokio::test]
async fn calls_share_one_connection_of_http_2() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    // It accepts one connection: a second one would not be served.
    let server = tokio::spawn(serve_http_2(listener));
    let client = ClientBuilder::new(&SPEC)
        .without_credentials()
        .base_url(format!("https://localhost:{port}"))
        .root_certificates(include_bytes!("../tls/root.pem"))
        .header("x-bot-id", "b")
        .retry(RetryPolicy::never())
        .timeout(Duration::from_secs(10))
        .build()
        .unwrap();
    let call = || client.call(&GET).send::<serde_json::Value>();
    let (one, two) = tokio::join!(call(), call());
    assert_eq!(one.unwrap()["bot"], "b");
    assert_eq!(two.unwrap(), call().await.unwrap());
    server.abort();
}

/// The variable is read when the client is built, so the test runs itself in a process that has it.
#[test]
fn the_certificates_of_the_environment_are_trusted() {
    const ORIGIN: &str = "TEST_ORIGIN";
    if let Ok(origin) = std::env::var(ORIGIN) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let client = ClientBuilder::new(&SPEC).without_credentials().base_url(origin);
        let client = client.retry(RetryPolicy::never()).build().unwrap();
        runtime.block_on(client.call(&GET).send_empty()).unwrap();
        return;
    }
    let (origin, made) = server();
    let status = |certificates: &str| {
        let mut test = std::process::Command::new(std::env::current_exe().unwrap());
        test.args(["--exact", "tls::the_certificates_of_the_environment_are_trusted"]);
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tls/root.pem");
        let root = root.replace("root.pem", certificates);
        test.env(ORIGIN, &origin)
            .env("SSL_CERT_FILE", root)
            .output()
            .unwrap()
            .status
    };
    assert!(status("root.pem").success());
    assert!(!status("absent.pem").success());
    assert_eq!(made.load(Ordering::Relaxed), 2);
}
