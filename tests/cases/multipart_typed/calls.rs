use fixtures::{Multipart, Part, Upload};

/// The body with another boundary.
fn body(request: &FakeRequest) -> String {
    let media_type = request.header("content-type").unwrap();
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    String::from_utf8(request.body.to_vec()).unwrap().replace(boundary, "B")
}

#[tokio::test]
async fn parts_have_their_types_and_media_types() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let parts = api::operations::MultiParts::new(&b"png"[..])
        .meta(api::types::Meta::new().x(1))
        .tags(["a", "b"]);
    client!(service).multi(parts).send().await.unwrap();
    assert_eq!(
        body(&service.requests()[0]),
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\nContent-Type: image/png\r\n\r\npng\r\n\
         --B\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{\"x\":1}\r\n\
         --B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\na\r\n\
         --B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\nb\r\n\
         --B--\r\n"
    );
}

#[tokio::test]
async fn a_file_comes_from_a_path_or_a_stream_with_headers_of_its_own() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let path = std::env::temp_dir().join(format!("multipart-{}.txt", std::process::id()));
    std::fs::write(&path, "from a file").unwrap();
    let file = Part::file(&path).await.unwrap().media_type("text/plain").header("X-Own", "1");
    let parts = api::operations::MultiParts::new(file);
    let once = futures_once("from a stream");
    let parts = parts.part("more", Part::new(Upload::stream(once, None)).file_name("s.bin"));
    client!(service).multi(parts).send().await.unwrap();
    std::fs::remove_file(&path).unwrap();
    let name = path.file_name().unwrap().to_string_lossy();
    assert_eq!(
        body(&service.requests()[0]),
        format!(
            "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: text/plain\r\nX-Own: 1\r\n\r\nfrom a file\r\n\
             --B\r\nContent-Disposition: form-data; name=\"more\"; filename=\"s.bin\"\r\nContent-Type: application/octet-stream\r\n\r\nfrom a stream\r\n\
             --B--\r\n"
        )
    );
}

#[tokio::test]
async fn an_invalid_header_is_an_error_before_sending() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let part = Part::text("x").header("X-Own", "a\r\nb");
    let error = client!(service).multi(Multipart::new().part("p", part)).send().await.unwrap_err();
    assert!(error.is_invalid_argument(), "{error}");
    assert!(service.requests().is_empty());
}

/// A stream of one text.
fn futures_once(text: &'static str) -> impl futures_core::Stream<Item = Result<&'static [u8], std::io::Error>> {
    struct Once(Option<&'static [u8]>);
    impl futures_core::Stream for Once {
        type Item = Result<&'static [u8], std::io::Error>;
        fn poll_next(mut self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<Option<Self::Item>> {
            std::task::Poll::Ready(self.0.take().map(Ok))
        }
    }
    Once(Some(text.as_bytes()))
}
