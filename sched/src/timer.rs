//! Timers: a heap of four children per node, ordered by time, then by age.
//!
//! Owns: which timer is due. Never: reads a clock; runs what a timer is for.

/// A timer's place in time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Key {
    when: i64,
    age: u64,
}

/// Names a timer; never used twice by one heap.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct TimerId(u64);

/// Timers of a worker.
#[derive(Debug)]
pub struct Timers<T> {
    nodes: Vec<(Key, T)>,
    next_age: u64,
}

impl<T> Default for Timers<T> {
    fn default() -> Self {
        Timers { nodes: Vec::new(), next_age: 0 }
    }
}

const CHILDREN: usize = 4;

impl<T> Timers<T> {
    /// How many are pending.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether none is pending.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Time of the earliest, in nanoseconds.
    pub fn next_when(&self) -> Option<i64> {
        self.nodes.first().map(|node| node.0.when)
    }

    /// Adds a timer.
    pub fn insert(&mut self, when: i64, value: T) -> TimerId {
        let age = self.next_age;
        self.next_age += 1;
        self.nodes.push((Key { when, age }, value));
        self.rise(self.nodes.len() - 1);
        TimerId(age)
    }

    /// Takes the earliest, if it is due at `now`.
    pub fn pop_due(&mut self, now: i64) -> Option<T> {
        self.next_when().filter(|&when| when <= now)?;
        self.remove_at(0)
    }

    /// Takes a timer that is still pending.
    pub fn remove(&mut self, id: TimerId) -> Option<T> {
        let at = self.nodes.iter().position(|node| node.0.age == id.0)?;
        self.remove_at(at)
    }

    fn remove_at(&mut self, at: usize) -> Option<T> {
        if at >= self.nodes.len() {
            return None;
        }
        let (_, value) = self.nodes.swap_remove(at);
        if at < self.nodes.len() {
            self.rise(at);
            self.sink(at);
        }
        Some(value)
    }

    fn rise(&mut self, mut at: usize) {
        while at > 0 {
            let parent = (at - 1) / CHILDREN;
            if self.nodes[parent].0 <= self.nodes[at].0 {
                return;
            }
            self.nodes.swap(parent, at);
            at = parent;
        }
    }

    fn sink(&mut self, mut at: usize) {
        loop {
            let first = at * CHILDREN + 1;
            let end = (first + CHILDREN).min(self.nodes.len());
            let Some(least) = (first..end).min_by_key(|&child| self.nodes[child].0) else { return };
            if self.nodes[at].0 <= self.nodes[least].0 {
                return;
            }
            self.nodes.swap(at, least);
            at = least;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timers_fire_in_order_of_time_then_age_and_removed_ones_do_not() {
        let mut timers = Timers::default();
        let mut model = Vec::new();
        let mut state = 1u64;
        for round in 0..500u64 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(round);
            let when = (state >> 40) as i64 % 50;
            model.push((when, round, timers.insert(when, round)));
            if round % 3 == 0 {
                let (_, value, id) = model.swap_remove((state >> 33) as usize % model.len());
                assert_eq!(timers.remove(id), Some(value));
                assert_eq!(timers.remove(id), None);
            }
        }
        model.sort_unstable_by_key(|row| (row.0, row.1));
        assert_eq!(timers.pop_due(-1), None);
        let fired: Vec<u64> = std::iter::from_fn(|| timers.pop_due(1000)).collect();
        assert_eq!(fired, model.iter().map(|row| row.1).collect::<Vec<u64>>());
    }
}
