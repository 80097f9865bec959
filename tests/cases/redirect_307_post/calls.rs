/// Starts a loopback server whose first response is a redirect. Its thread returns the requests.
fn redirecting() -> (String, std::thread::JoinHandle<Vec<String>>) {
    use std::io::{Read as _, Write as _};
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    let asked = std::thread::spawn(move || {
        let responses = [
            "HTTP/1.1 307 \r\nlocation: /base/other\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
            "HTTP/1.1 204 \r\nconnection: close\r\n\r\n",
        ];
        let asked = responses.map(|response| {
            let (mut stream, _) = listener.accept().unwrap();
            let mut text = String::new();
            while !text.ends_with("{\"id\":\"i\"}") {
                let mut bytes = [0; 1024];
                let read = stream.read(&mut bytes).unwrap();
                assert!(read > 0, "{text}");
                text.push_str(std::str::from_utf8(&bytes[..read]).unwrap());
            }
            stream.write_all(response.as_bytes()).unwrap();
            text.lines().next().unwrap().to_owned()
        });
        asked.to_vec()
    });
    (origin, asked)
}

#[tokio::test]
async fn a_post_is_sent_again_to_the_same_origin() {
    let (origin, asked) = redirecting();
    let client = api::Client::builder().base_url(format!("{origin}/base")).build().unwrap();
    client.post307(api::types::Post307Body::new().id("i")).send().await.unwrap();
    assert_eq!(asked.join().unwrap(), ["POST /base/p HTTP/1.1", "POST /base/other HTTP/1.1"]);
}
