//! The generated modules against a server on the loopback.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::thread::JoinHandle;

use downstream::PetsClient;
use downstream::api::ErrorType;
use downstream::api::shop::{
    Client,
    types::{CreatePetBody, PetKind},
};

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Responds to one request on each connection, in this order; returns the heads of the requests.
fn serve(responses: &'static [(&str, &str)]) -> std::io::Result<(String, JoinHandle<Vec<String>>)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    let server = std::thread::spawn(move || {
        let response = |(status, body): &(&str, &str)| -> std::io::Result<String> {
            let (mut stream, _) = listener.accept()?;
            let mut head = Vec::new();
            let mut byte = [0];
            while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte)? > 0 {
                head.extend(byte);
            }
            let head = String::from_utf8_lossy(&head).into_owned();
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(": ")?;
                name.eq_ignore_ascii_case("content-length")
                    .then(|| value.parse().ok())?
            });
            stream.read_exact(&mut vec![0; length.unwrap_or(0)])?;
            let length = body.len();
            write!(
                stream,
                "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
            )?;
            Ok(head)
        };
        responses
            .iter()
            .filter_map(|given| response(given).ok())
            .collect()
    });
    Ok((url, server))
}

#[tokio::test]
async fn the_generated_client_calls() -> Outcome {
    let (url, server) = serve(&[
        (
            "201 Created",
            r#"{"id": "p1", "name": "Tom", "kind": "cat", "born": null}"#,
        ),
        (
            "200 OK",
            r#"{"pets": [{"id": "p1", "name": "Tom", "kind": "cat"}], "cursor": "two"}"#,
        ),
        (
            "200 OK",
            r#"{"pets": [{"id": "p2", "name": "Rex", "kind": "dog"}]}"#,
        ),
        (
            "409 Conflict",
            r#"{"type": "SoldOut", "message": "too late", "code": 409}"#,
        ),
    ])?;
    let client = Client::builder().base_url(url).api_key("secret").build()?;
    let made = client
        .create_pet(
            CreatePetBody::builder()
                .name("Tom")
                .kind(PetKind::Cat)
                .build(),
        )
        .send()
        .await?;
    assert_eq!(made.name, "Tom");
    let mut names = Vec::new();
    let mut pets = client.list_pets().items();
    while let Some(pet) = pets.try_next().await? {
        names.push(pet.name);
    }
    assert_eq!(names, ["Tom", "Rex"]);
    let error = match client
        .create_pet(
            CreatePetBody::builder()
                .name("Tom")
                .kind(PetKind::Cat)
                .build(),
        )
        .send()
        .await
    {
        Ok(pet) => return Err(format!("{pet:?}").into()),
        Err(error) => error,
    };
    assert_eq!(
        error.api().map(downstream::api::ApiError::kind),
        Some(ErrorType::SoldOut)
    );
    let heads = server.join().map_err(|_| "the server failed")?;
    assert!(heads[0].starts_with("POST /v1/pets "), "{}", heads[0]);
    assert!(
        heads[0].to_lowercase().contains("x-api-key: secret"),
        "{}",
        heads[0]
    );
    assert!(
        heads[2].starts_with("GET /v1/pets?cursor=two "),
        "{}",
        heads[2]
    );
    Ok(())
}

#[tokio::test]
async fn a_part_of_a_document_with_a_feature() -> Outcome {
    let (url, server) = serve(&[("200 OK", r#"{"pets": []}"#)])?;
    let client = PetsClient::builder()
        .base_url(url)
        .api_key("secret")
        .build()?;
    let response = client
        .call("listPets", serde_json::json!({"kind": "dog"}))
        .await?;
    assert_eq!(response["pets"], serde_json::json!([]));
    let heads = server.join().map_err(|_| "the server failed")?;
    assert!(
        heads[0].starts_with("GET /v1/pets?kind=dog "),
        "{}",
        heads[0]
    );
    let absent = client.call("createPet", serde_json::json!({})).await;
    assert!(absent.is_err_and(|error| error.is_invalid_argument()));
    Ok(())
}
