use pairs::request_new_argument_became_optional::types::CreatePetBody;

fn main() {
    // Passing both still compiles; reading the member does not.
    let body = CreatePetBody::new("Rex", 3);
    println!("{}", body.age + 1);
}
