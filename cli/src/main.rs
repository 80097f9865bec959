//! The program `botpress-codegen`; see the library.
#![forbid(unsafe_code)]

fn main() -> std::process::ExitCode {
    botpress_codegen_cli::main()
}
