//! Values that are set aside while a model is made: as text, which takes a fraction of the memory.

use serde_json::Value;

use super::overlay::height;
use super::{Document, MAX_DEPTH, read};

/// A value that is set aside.
#[derive(Debug)]
pub(crate) enum Aside {
    /// The document's own text.
    Source,
    /// JSON in one line.
    Text(String),
    /// As it is: a value nested too deep to be read from text. Parts of other files may make a document that deep.
    Value(Value),
}

impl Document {
    /// Takes the value out of the document, which has none until it is [restored](Self::restore).
    pub(crate) fn set_aside(&mut self) -> (Value, Aside) {
        let value = std::mem::take(&mut self.value);
        let aside = if !self.is_changed {
            Aside::Source
        } else if height(&value) > MAX_DEPTH {
            Aside::Value(value.clone())
        } else {
            Aside::Text(value.to_string())
        };
        (value, aside)
    }

    /// Puts the value back.
    pub(crate) fn restore(&mut self, aside: &Aside) {
        // Both texts were read or written before.
        self.value = match aside {
            Aside::Source => read::parse(&self.source).unwrap_or_default(),
            Aside::Text(text) => serde_json::from_str(text).unwrap_or_default(),
            Aside::Value(value) => value.clone(),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_comes_back_as_it_was() {
        let json = r#"{"z":[1,-2,1.5,1e300,-0.0,18446744073709551615,0.1],"a":{"é\n":null,"":"\u0000"}}"#;
        let yaml = "z: &list [1, -2.0, 0x10]\na: {<<: {b: no}, c: *list}\n";
        for (text, is_changed) in [(json, false), (json, true), (yaml, false), (yaml, true)] {
            let mut document = Document::read("a", text.into()).unwrap();
            document.is_changed = is_changed;
            let before = document.value().to_string();
            let (value, aside) = document.set_aside();
            assert_eq!(value.to_string(), before);
            assert_eq!(matches!(aside, Aside::Text(_)), is_changed);
            assert!(document.value().is_null());
            document.restore(&aside);
            assert_eq!(document.value().to_string(), before);
        }
    }

    #[test]
    fn a_value_too_deep_for_text_comes_back_too() {
        let deep = |depth| (0..depth).fold(Value::Null, |inner, _| Value::Array(vec![inner]));
        for depth in [MAX_DEPTH, MAX_DEPTH + 1, 2 * MAX_DEPTH] {
            let mut document = Document::read("a.json", b"{}".to_vec()).unwrap();
            *document.value_mut() = deep(depth);
            let (_, aside) = document.set_aside();
            document.restore(&aside);
            assert_eq!(*document.value(), deep(depth), "{depth}");
        }
    }
}
