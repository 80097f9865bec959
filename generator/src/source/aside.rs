//! Values that are set aside while a model is made: as text, which takes a fraction of the memory.

use serde_json::Value;

use super::overlay::height;
use super::{Document, MAX_DEPTH};

/// A value that is set aside.
#[derive(Debug)]
pub(crate) enum Aside {
    /// As JSON in one line.
    Text(String),
    /// As it is: one nested too deep to be read from text. Parts of other files may make a document that deep.
    Value(Value),
}

impl Aside {
    fn of(value: &Value) -> Self {
        if height(value) > MAX_DEPTH {
            Self::Value(value.clone())
        } else {
            Self::Text(value.to_string())
        }
    }

    fn value(&self) -> Value {
        match self {
            // A value that was written as text can be read again.
            Self::Text(text) => serde_json::from_str(text).unwrap_or_default(),
            Self::Value(value) => value.clone(),
        }
    }
}

impl Document {
    /// Takes the value out of the document, which has none until it is [restored](Self::restore).
    pub(crate) fn set_aside(&mut self) -> (Value, Aside) {
        let value = std::mem::take(&mut self.value);
        let aside = Aside::of(&value);
        (value, aside)
    }

    /// Puts the value back.
    pub(crate) fn restore(&mut self, aside: &Aside) {
        self.value = aside.value();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_comes_back_as_it_was() {
        let text = r#"{"z":[1,-2,1.5,1e300,-0.0,18446744073709551615,0.1],"a":{"é\n":null,"":"\u0000"}}"#;
        let mut document = Document::read("a.json", text.into()).unwrap();
        let before = document.value().clone();
        let (value, aside) = document.set_aside();
        assert_eq!(value, before);
        assert!(matches!(aside, Aside::Text(_)));
        assert!(document.value().is_null());
        document.restore(&aside);
        assert_eq!(document.value().to_string(), before.to_string());
    }

    #[test]
    fn a_value_that_text_may_not_be_comes_back_too() {
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
