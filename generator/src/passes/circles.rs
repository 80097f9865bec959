//! Cycles of types: types that lead to each other.

use crate::model::TypeId;

/// Returns for each type the number of its cycle: two types have the same number when each leads to the other
/// (Tarjan's strongly connected components).
///
/// Takes time in proportion to the edges, and uses a list instead of the stack: chains may be long.
pub(super) fn circles(edges: &[Vec<TypeId>]) -> Vec<usize> {
    const UNSEEN: usize = usize::MAX;
    let mut circle = vec![UNSEEN; edges.len()];
    let mut order = vec![UNSEEN; edges.len()];
    let mut lowest = vec![0; edges.len()];
    let mut open: Vec<usize> = Vec::new();
    let (mut seen, mut closed) = (0, 0);
    for start in 0..edges.len() {
        if order[start] != UNSEEN {
            continue;
        }
        // The types on the way, and how many of their edges are processed.
        let mut way = vec![(start, 0)];
        while let Some((at, done)) = way.last_mut() {
            let at = *at;
            if *done == 0 && order[at] == UNSEEN {
                order[at] = seen;
                lowest[at] = seen;
                seen += 1;
                open.push(at);
            }
            if let Some(next) = edges[at].get(*done) {
                *done += 1;
                let next = next.0 as usize;
                if order[next] == UNSEEN {
                    way.push((next, 0));
                } else if circle[next] == UNSEEN {
                    lowest[at] = lowest[at].min(order[next]);
                }
                continue;
            }
            way.pop();
            if let Some((holder, _)) = way.last() {
                lowest[*holder] = lowest[*holder].min(lowest[at]);
            }
            if lowest[at] == order[at] {
                while let Some(member) = open.pop() {
                    circle[member] = closed;
                    if member == at {
                        break;
                    }
                }
                closed += 1;
            }
        }
    }
    circle
}

#[cfg(test)]
mod tests {
    use super::circles;
    use crate::model::TypeId;

    #[test]
    fn types_that_lead_to_each_other_are_one_circle() {
        let edges = [vec![1], vec![2], vec![1, 3], vec![3], vec![0, 5], vec![]];
        let edges: Vec<Vec<TypeId>> = edges
            .into_iter()
            .map(|to| to.into_iter().map(TypeId).collect())
            .collect();
        let circle = circles(&edges);
        assert_eq!(circle[1], circle[2]);
        let mut others = vec![circle[0], circle[1], circle[3], circle[4], circle[5]];
        others.sort_unstable();
        others.dedup();
        assert_eq!(others.len(), 5, "{circle:?}");
    }

    #[test]
    fn a_long_ring_is_one_circle() {
        let count = 200_000;
        let ring: Vec<Vec<TypeId>> = (0..count).map(|at| vec![TypeId((at + 1) % count)]).collect();
        assert!(circles(&ring).iter().all(|circle| *circle == 0));
    }
}
