use pairs::webhook_deprecated::types::Webhook;

fn user(body: &[u8]) -> Result<bool, serde_json::Error> {
    let names: &[&str] = Webhook::NAMES;
    Ok(!names.is_empty() && matches!(Webhook::read("born", body)?, Webhook::Born(_)))
}

fn main() {
    let _ = user;
}
