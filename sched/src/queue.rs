//! The run queue: a private next slot before first in, first out.
//!
//! Owns: the order in which goroutines run, and its disturbance by a seed.
//! Never: runs one.

use std::collections::VecDeque;

/// How the next goroutine is chosen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Picker {
    /// Next slot, then first come.
    #[default]
    Fair,
    /// Any, by this state of a generator (`GO3S_SCHED=chaos:SEED`).
    Chaos(u64),
}

/// Goroutines that could run.
#[derive(Debug)]
pub struct RunQueue<G> {
    next: Option<G>,
    waiting: VecDeque<G>,
    picker: Picker,
}

impl<G> RunQueue<G> {
    /// Nobody.
    pub fn new(picker: Picker) -> RunQueue<G> {
        RunQueue { next: None, waiting: VecDeque::new(), picker }
    }

    /// How many could run.
    pub fn len(&self) -> usize {
        self.waiting.len() + usize::from(self.next.is_some())
    }

    /// Whether nobody could run.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds one at the end.
    pub fn push(&mut self, goroutine: G) {
        self.waiting.push_back(goroutine);
    }

    /// Adds one that runs next; who had that place goes to the end.
    pub fn push_next(&mut self, goroutine: G) {
        if let Some(former) = self.next.replace(goroutine) {
            self.waiting.push_back(former);
        }
    }

    /// Takes the one to run.
    pub fn pop(&mut self) -> Option<G> {
        if let Picker::Chaos(state) = &mut self.picker {
            if let Some(former) = self.next.take() {
                self.waiting.push_back(former);
            }
            // An xorshift step; 0 would stay 0.
            let mut word = *state | 1;
            word ^= word << 13;
            word ^= word >> 7;
            word ^= word << 17;
            *state = word;
            let at = word as usize % self.waiting.len().max(1);
            return self.waiting.swap_remove_back(at);
        }
        self.next.take().or_else(|| self.waiting.pop_front())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_slot_goes_first_and_a_seed_loses_nobody() {
        let mut fair = RunQueue::new(Picker::Fair);
        (0..4).for_each(|goroutine| fair.push(goroutine));
        fair.push_next(9);
        fair.push_next(8);
        let order: Vec<i32> = std::iter::from_fn(|| fair.pop()).collect();
        assert_eq!(order, [8, 0, 1, 2, 3, 9]);
        let mut chaos = RunQueue::new(Picker::Chaos(7));
        (0..50).for_each(|goroutine| chaos.push(goroutine));
        let mut order: Vec<i32> = std::iter::from_fn(|| chaos.pop()).collect();
        assert!(!order.is_sorted());
        order.sort_unstable();
        assert_eq!(order, (0..50).collect::<Vec<i32>>());
    }
}
