//! Sorts emitted code into files. A file that would get too long is split by a rule that only depends on each piece
//! itself. Public paths never change, since every module is re-exported flat.

use std::collections::BTreeMap;

/// The maximum length of a file, in lines.
pub(super) const MAX_LINES: usize = 1500;
/// The room for a file's head: its documentation and imports.
const HEAD_LINES: usize = 60;

/// A piece of code that is not split.
pub(super) trait Piece {
    /// Its number of lines.
    fn lines(&self) -> usize;
    /// The part of its group that it belongs to: a short lowercase word.
    fn part(&self) -> &'static str;
    /// Its name.
    fn name(&self) -> &str;
}

/// Sorts the pieces of one group into files: `("", all)` if one file is enough, or else each part by its name. Within a
/// file, the order is that of `pieces`.
pub(super) fn split<P: Piece>(pieces: Vec<P>) -> Vec<(String, Vec<P>)> {
    let mut files = Vec::new();
    place(pieces, 0, String::new(), &mut files);
    files
}

fn place<P: Piece>(pieces: Vec<P>, level: usize, name: String, files: &mut Vec<(String, Vec<P>)>) {
    let lines: usize = pieces.iter().map(|piece| piece.lines() + 1).sum();
    let longest_name = pieces.iter().map(|piece| piece.name().len()).max().unwrap_or(0);
    if lines + HEAD_LINES <= MAX_LINES || pieces.len() < 2 || level > longest_name + 1 {
        files.push((name, pieces));
        return;
    }
    let mut buckets: BTreeMap<String, Vec<P>> = BTreeMap::new();
    for piece in pieces {
        buckets.entry(key(&piece, level)).or_default().push(piece);
    }
    for (key, bucket) in buckets {
        place(bucket, level + 1, key, files);
    }
}

/// First the part, then the part and more and more letters of the name.
fn key<P: Piece>(piece: &P, level: usize) -> String {
    if level == 0 {
        return piece.part().to_owned();
    }
    let name = piece.name().trim_start_matches("r#");
    let prefix: String = name.chars().take(level).flat_map(char::to_lowercase).collect();
    format!("{}_{prefix}", piece.part())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, PartialEq)]
    struct Fake(&'static str, &'static str, usize);

    impl Piece for Fake {
        fn lines(&self) -> usize {
            self.2
        }
        fn part(&self) -> &'static str {
            self.0
        }
        fn name(&self) -> &str {
            self.1
        }
    }

    fn names(pieces: Vec<Fake>) -> Vec<(String, Vec<&'static str>)> {
        split(pieces)
            .into_iter()
            .map(|(name, pieces)| (name, pieces.into_iter().map(|piece| piece.1).collect()))
            .collect()
    }

    #[test]
    fn a_short_group_is_one_file() {
        let files = names(vec![Fake("requests", "B", 700), Fake("responses", "A", 700)]);
        assert_eq!(files, [(String::new(), vec!["B", "A"])]);
    }

    #[test]
    fn parts_come_before_letters() {
        let files = names(vec![
            Fake("responses", "Bot", 800),
            Fake("requests", "Bat", 600),
            Fake("responses", "Bar", 600),
            Fake("responses", "Ant", 100),
        ]);
        assert_eq!(
            files,
            [
                ("requests".to_owned(), vec!["Bat"]),
                ("responses_a".to_owned(), vec!["Ant"]),
                ("responses_b".to_owned(), vec!["Bot", "Bar"]),
            ]
        );
    }

    #[test]
    fn letters_grow_until_it_fits() {
        let files = names(vec![Fake("get", "Bot", 900), Fake("get", "Bar", 900)]);
        let expected = [("get_ba".to_owned(), vec!["Bar"]), ("get_bo".to_owned(), vec!["Bot"])];
        assert_eq!(files, expected);
    }

    #[test]
    fn unsplittable_text_stays() {
        assert_eq!(names(vec![Fake("get", "A", 9000)]), [(String::new(), vec!["A"])]);
        let same = names(vec![Fake("get", "A", 900), Fake("get", "A", 900)]);
        assert_eq!(same.len(), 1);
    }
}
