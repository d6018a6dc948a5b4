//! Wait queues: the one type that channels, select and mutexes wait on.
//!
//! Owns: linking and unlinking of waiters, first come first.
//! Never: knows what is waited for; wakes (whoever unlinks does).
//!
//! * P1: a waiter is linked in at most one queue, which its `queue` names (debug assertions).
//! * P2: a linked waiter stays where it is.

use go3s_abi::Ptr;
use go3s_abi::object::{WaitQueue, Waiter};

/// Links `waiter` as the last of `queue`.
///
/// # Safety
/// Both are live and stay put while linked (P2); the caller holds the queue; P1.
pub unsafe fn push(queue: *mut WaitQueue, waiter: *mut Waiter) {
    // SAFETY: the caller's promise; all linked waiters are live by P2.
    unsafe {
        debug_assert!((*waiter).queue.is_null(), "P1");
        (*waiter).queue = Ptr::new(queue);
        (*waiter).next = Ptr::NULL;
        (*waiter).prev = (*queue).last;
        match (*queue).last.is_null() {
            true => (*queue).first = Ptr::new(waiter),
            false => (*(*queue).last.raw()).next = Ptr::new(waiter),
        }
        (*queue).last = Ptr::new(waiter);
    }
}

/// Unlinks the one that has waited longest, nil if nobody waits.
///
/// # Safety
/// As `push`.
pub unsafe fn pop(queue: *mut WaitQueue) -> Ptr<Waiter> {
    // SAFETY: the caller's promise.
    unsafe {
        let first = (*queue).first;
        if !first.is_null() {
            unlink(first.raw());
        }
        first
    }
}

/// Unlinks `waiter` from its queue, if it is in one.
///
/// # Safety
/// As `push`; the caller holds the queue that `waiter` is in.
pub unsafe fn unlink(waiter: *mut Waiter) {
    // SAFETY: the caller's promise; neighbours are live by P2.
    unsafe {
        let Waiter { queue, next, prev, .. } = *waiter;
        if queue.is_null() {
            return;
        }
        match prev.is_null() {
            true => (*queue.raw()).first = next,
            false => (*prev.raw()).next = next,
        }
        match next.is_null() {
            true => (*queue.raw()).last = prev,
            false => (*next.raw()).prev = prev,
        }
        (*waiter).queue = Ptr::NULL;
        (*waiter).next = Ptr::NULL;
        (*waiter).prev = Ptr::NULL;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_came_first_leaves_first_and_anyone_may_leave() {
        let mut queue = WaitQueue::default();
        let mut waiters = [Waiter::IDLE; 4];
        let (queue, base) = (&raw mut queue, waiters.as_mut_ptr());
        // SAFETY: queue and waiters live to the end and stay put.
        unsafe {
            for at in 0..4 {
                push(queue, base.add(at));
            }
            unlink(base.add(2));
            unlink(base.add(2));
            for at in [0, 1, 3] {
                assert_eq!(pop(queue), Ptr::new(base.add(at)));
            }
            assert!(pop(queue).is_null());
        }
    }
}
