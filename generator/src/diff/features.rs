//! Compares the cargo features of operations: a program that selects features needs those of the operations it calls.

use crate::model::{Api, Operation};

use super::change::Kind;
use super::finding::{Finding, Outcome};
use super::rename::Pair;
use super::sides::Sides;

pub(super) fn compare<'a>(sides: &mut Sides<'a>, kept: &[Pair<'a, Operation>]) {
    let (old, new) = (sides.old.features(), sides.new.features());
    for feature in old.iter().filter(|feature| !new.contains(feature)) {
        let message = format!("the cargo feature `{feature}` was removed");
        let outcome = Outcome::build("a manifest that names it no longer builds");
        sides.found(Finding::new(Kind::FeatureRemoved, message, outcome));
    }
    for feature in new.iter().filter(|feature| !old.contains(feature)) {
        let message = format!("the cargo feature `{feature}` is new");
        let outcome = Outcome::compatible("it is on by default");
        sides.found(Finding::new(Kind::FeatureAdded, message, outcome));
    }
    for pair in kept {
        let (was, is) = (of(sides.old, pair.old), of(sides.new, pair.new));
        if was == is {
            continue;
        }
        let message = format!("`{}` was compiled {}, now {}", pair.new.id, shown(was), shown(is));
        let outcome = if is.is_empty() {
            Outcome::compatible("it needs no feature any more")
        } else if was.iter().all(|feature| is.contains(feature)) && !was.is_empty() {
            Outcome::compatible("the features that it had still enable it")
        } else {
            Outcome::build("programs that select features need another one to call it")
        };
        let finding = Finding::new(Kind::FeatureChanged, message, outcome).of(&pair.new.id);
        sides.found(finding.at(Some(&pair.old.place), Some(&pair.new.place)));
    }
}

fn of<'a>(api: &'a Api, operation: &Operation) -> &'a [String] {
    let group = api.groups.get(operation.group);
    group.map_or(&[], |group| group.features.as_slice())
}

fn shown(features: &[String]) -> String {
    let features: Vec<String> = features.iter().map(|one| format!("`{one}`")).collect();
    match features.as_slice() {
        [] => "always".to_owned(),
        [one] => format!("with the feature {one}"),
        many => format!("with one of the features {}", many.join(", ")),
    }
}
