//! Tables of descriptions in documents and the resulting documentation.

use super::{code, first_sentence, item, markdown, one_line};

fn lines(text: &str) -> String {
    markdown(text).join("\n")
}

#[test]
fn words_have_their_visible_meaning() {
    for (text, expected) in [
        ("plain text", "plain text"),
        ("  spaces\tand  tabs ", "spaces and tabs"),
        ("See [Foo] and [0]", r"See \[Foo\] and \[0\]"),
        ("[x]: y", r"\[x\]: y"),
        ("a[^1]", r"a\[^1\]"),
        ("<script>alert(1)</script>", r"\<script>alert(1)\</script>"),
        ("<!-- Vec<T> -->", r"\<!-- Vec\<T> -->"),
        ("a & b &amp; &#x202e;", r"a & b \&amp; \&#x202e;"),
        ("`[u8]` and `` a`b ``", "`[u8]` and ``a`b``"),
        ("an ` unclosed", r"an \` unclosed"),
        ("```code``` inline", "`code` inline"),
        ("mixed ``` and `a`", r"mixed \`\`\` and `a`"),
        ("` `", r"\` \`"),
        (r"\*not\* \n \", r"\*not\* \\n \\"),
        (r"\<b>", r"\<b>"),
        (r"\\<b>", r"\\\<b>"),
        (r"\`a\`", r"\`a\`"),
        ("https://x.test/a_b.", "<https://x.test/a_b>."),
        ("(see HTTP://x.test/(a))", "(see <HTTP://x.test/(a)>)"),
        ("xhttps://x.test", "x<https://x.test>"),
        ("<https://x.test>", "<https://x.test>"),
        ("http:// and https", "http:// and https"),
        ("[a](https://x.test/b)", "[a](https://x.test/b)"),
        ("[a](https://x.test/b \"t\")", "[a](https://x.test/b)"),
        ("![a](https://x.test/b.png)", "[a](https://x.test/b.png)"),
        ("[a](#anchor) [b](/x) [c](javascript:alert(1))", "a b c"),
        ("[a [b]](https://x.test)", r"[a \[b\]](https://x.test)"),
        ("[a](https://x.test/[b])", "a"),
        ("[](https://x.test)", r"\[\]"),
        ("[a] (b)", r"\[a\] (b)"),
        ("x\u{202e}y\u{0}z\u{7f}\u{feff}", "xyz"),
        ("ünï 日本 🦀", "ünï 日本 🦀"),
    ] {
        assert_eq!(one_line(text), expected, "{text:?}");
    }
}

#[test]
fn nothing_becomes_a_doctest() {
    for (text, expected) in [
        ("```\npanic!()\n```", "```text\npanic!()\n```"),
        ("```rust\npanic!()\n```\nend", "```text\npanic!()\n```\n\nend"),
        ("~~~\npanic!()\n~~~", "```text\npanic!()\n```"),
        ("a\n```json\n{\"open\": true", "a\n\n```text\n{\"open\": true\n```"),
        ("    let indented = panic!();", "let indented = panic!();"),
        ("a\n\n\tlet indented = panic!();", "a\n\nlet indented = panic!();"),
        ("~~~\n```\npanic!()\n```\n~~~", "````text\n```\npanic!()\n```\n````"),
        ("> ```\n> panic!()\n> ```", r"\> `> panic!() >`"),
        ("- ```\n  panic!()\n", "- \\`\\`\\` panic!()"),
        ("- a\n\n  ```\n  panic!()\n  ```", "- a\n\n```text\n  panic!()\n```"),
        ("a ~~~\nb", "a ~~~ b"),
        ("~~ ~~~", "~~ ~~~"),
    ] {
        assert_eq!(lines(text), expected, "{text:?}");
    }
}

#[test]
fn blocks_stay_blocks() {
    for (text, expected) in [
        ("one\r\ntwo\rthree\n\nfour", "one two three\n\nfour"),
        ("- a\n- b\n  more\n- c", "- a\n- b more\n- c"),
        ("- a\n    - deep\n- b", "- a\n  - deep\n- b"),
        ("1. a\n2) b\n\nafter", "1. a\n2) b\n\nafter"),
        (
            "* a\n\n  second paragraph\n\nnot in it",
            "* a\n\n  second paragraph\n\nnot in it",
        ),
        ("- a\n1. b", "- a\n\n1. b"),
        ("text\n- a", "text\n\n- a"),
        ("# Title #\ntext", "# Title\n\ntext"),
        ("#hash", r"\#hash"),
        ("title\n===\ntext\n---\n***", "title\n\ntext"),
        (
            "| a | b |\n|---|---|\n| [c] | d |",
            "| a | b |\n|---|---|\n| \\[c\\] | d |",
        ),
        ("-5 degrees", "-5 degrees"),
        ("12.", r"12\."),
        ("", ""),
        ("\n \n", ""),
    ] {
        assert_eq!(lines(text), expected, "{text:?}");
    }
}

#[test]
fn long_lines_are_wrapped_outside_of_code() {
    let text = "word ".repeat(40);
    assert!(markdown(&text).iter().all(|line| line.chars().count() <= super::WIDTH));
    let span = format!("{} `{}` end", "a".repeat(80), "b c ".repeat(30).trim());
    assert_eq!(markdown(&span).len(), 3);
    // The first word of a line after a break does not start a block.
    for start in ["-", "+", "1.", "#", ">", "~~~", "="] {
        let text = format!("{} {start} x", "a".repeat(91));
        let first = &markdown(&text)[1];
        assert!(first.contains('\\'), "{first:?}");
    }
    let item = format!("- {}", "word ".repeat(30));
    assert!(markdown(&item)[1].starts_with("  word"));
}

#[test]
fn long_and_nested_texts_take_linear_time() {
    let size = 200_000;
    let start = std::time::Instant::now();
    for unit in [
        "word ",
        "[",
        "[a](",
        "`",
        "` `` ",
        "\\",
        "<",
        "https://",
        "![",
        "- a\n",
        "  - a\n",
        "~~~\n",
        "> ",
        "*a",
        "https://(",
        "]",
        "&a",
    ] {
        assert!(!markdown(&unit.repeat(size / unit.len())).is_empty());
    }
    // Quadratic time would take minutes.
    assert!(start.elapsed().as_secs() < 20);
}

#[test]
fn sentences_and_spans() {
    assert_eq!(first_sentence("One. Two."), "One.");
    assert_eq!(first_sentence("\n\nOne, e.g. this. Two"), "One, e.g. this.");
    assert_eq!(first_sentence("```\ncode\n```"), "");
    assert_eq!(first_sentence("~~~ x"), "");
    assert_eq!(one_line("# [a]"), r"\# \[a\]");
    assert_eq!(code("a`b"), "``a`b``");
    assert_eq!(code("`"), "`` ` ``");
    assert_eq!(code("a\nb"), "`a b`");
    assert_eq!(code(" "), "(empty)");
    assert_eq!(item("`id`", "The one."), ["- `id`: The one."]);
    assert!(item("`id`", " ").is_empty());
}
