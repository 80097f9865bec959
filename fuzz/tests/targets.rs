//! Calls each target with matching texts that are damaged by seed.

/// The number of damaged forms of each text.
const TIMES: u64 = 60;

/// Pseudorandom numbers (xorshift), the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end.max(1) as u64).unwrap_or_default()
    }
}

/// Calls a target with each text, and with copies that have some bytes changed.
fn each(target: fn(&[u8]), texts: &[&str]) {
    target(b"");
    target(b"\xff\xfe\x00");
    for text in texts {
        target(text.as_bytes());
        for seed in 1..=TIMES {
            let mut numbers = Numbers(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
            let mut bytes = text.as_bytes().to_vec();
            for _ in 0..=numbers.below(4) {
                let at = numbers.below(bytes.len());
                match numbers.below(4) {
                    0 => bytes.truncate(at),
                    1 if at < bytes.len() => bytes[at] ^= 1 << numbers.below(8),
                    2 => bytes.insert(at.min(bytes.len()), b"\n\r:/{}~%&*# \"\xc3"[numbers.below(14)]),
                    _ => {
                        let part = bytes[at.min(bytes.len())..].to_vec();
                        bytes.extend(part);
                    }
                }
            }
            target(&bytes);
        }
    }
}

#[test]
fn documents() {
    let petshop = include_str!("../../tests/downstream/petshop.yaml");
    let json = r#"{"openapi": "3.0.3", "info": {"title": "é", "version": "1"}, "paths": {"/a~1b": {}}}"#;
    let yaml = "a: &x [1, 'b', \"c\\n\", ~]\n? {k: v}\n: |-\n  text\n\n  more\nb: *x\n<<: {m: 1}\n";
    each(project_fuzz::documents, &[petshop, json, yaml]);
}

#[test]
fn pointers() {
    each(
        project_fuzz::pointers,
        &["", "/", "/a/b", "/~0/~1/~01", "/paths/~1a~1{b}/get", "#/a", "/é/%C3%A9"],
    );
}

#[test]
fn path_templates() {
    each(
        project_fuzz::path_templates,
        &[
            "/",
            "/a/{b}",
            "/a/{b}-{c}.{d}",
            "/a?b={c}#d",
            "a/{}",
            "/{a}{b}",
            "/é/{x y}/%2F",
        ],
    );
}

#[test]
fn path_arguments() {
    each(
        project_fuzz::path_arguments,
        &["", ".", "..", "a/b", "%2e%2e", "a b?c#d", "é\u{202e}", "\\..\\"],
    );
}

#[test]
fn events() {
    let stream = ": hello\r\nid: 1\r\nevent: a\r\ndata: {\"a\": 1}\r\n\r\ndata: x\ndata: y\n\nretry: 10\rdata\r\r";
    each(project_fuzz::events, &[stream, "\u{feff}data: ä€😀\n\n"]);
}

#[test]
fn retry_after() {
    each(
        project_fuzz::retry_after,
        &[
            "0",
            "120",
            "-1",
            "18446744073709551616",
            "Fri, 31 Dec 2999 23:59:59 GMT",
            "Friday, 31-Dec-99 23:59:59 GMT",
            "Fri Dec 31 23:59:59 2999",
        ],
    );
}

#[test]
fn links() {
    each(
        project_fuzz::links,
        &[
            "</things?page=2>; rel=\"next\"",
            "</b>; rel=\"next\"",
            "<https://evil.test/>; rel=next",
            "<//evil.test>; rel=\"next\", <?a=b>; rel=\"last\"",
            "</a,b>; title=\"x, <y>; rel=next\"; rel=\"prev next\"",
            "<>; rel=next; <",
        ],
    );
}
