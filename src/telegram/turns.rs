//! One turn at a time for a chat in this process. Between processes the store decides.
//!
//! Whoever waits is let in as it came, but for what was written in one chat: that goes in the
//! order of writing, since calls of a webhook overtake each other.

use std::{
    collections::VecDeque,
    hash::{BuildHasher, RandomState},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::oneshot;

use crate::engine::Order;

/// Chats that share a queue wait for each other's commits; so many queues make that rare.
const QUEUES: usize = 1024;

/// The queues of all chats.
pub(super) struct Turns {
    queues: Vec<Mutex<Queue>>,
    hasher: RandomState,
}

#[derive(Default)]
struct Queue {
    busy: bool,
    waiting: VecDeque<Waiter>,
}

struct Waiter {
    chat: i64,
    /// Its place, for a message; a button is taken where it came.
    order: Option<Order>,
    call: oneshot::Sender<Turn>,
}

/// Leave to act for a chat; whoever waits next has it once this is dropped.
pub(super) struct Turn {
    turns: Arc<Turns>,
    at: usize,
}

impl Drop for Turn {
    fn drop(&mut self) {
        let next = self.turns.queue(self.at).next();
        if let Some(waiter) = next {
            // Who has gone away gives it back unused, and so passes it on.
            let turn = Self {
                turns: Arc::clone(&self.turns),
                at: self.at,
            };
            drop(waiter.call.send(turn));
        }
    }
}

impl Queue {
    /// Takes out who is let in next; where nobody waits the queue is free.
    fn next(&mut self) -> Option<Waiter> {
        let first = self.waiting.front();
        let written = first.filter(|first| first.order.is_some());
        let chat = written.map(|first| first.chat);
        let of_chat =
            |(_, waiter): &(usize, &Waiter)| waiter.order.is_some() && Some(waiter.chat) == chat;
        let waiting = self.waiting.iter().enumerate();
        let at = waiting
            .filter(of_chat)
            .min_by_key(|(_, waiter)| waiter.order);
        if let Some((at, _)) = at {
            // A button that came between two messages is taken between two messages.
            self.waiting.swap(0, at);
        }
        let next = self.waiting.pop_front();
        self.busy = next.is_some();
        next
    }
}

impl Turns {
    pub(super) fn new() -> Arc<Self> {
        Arc::new(Self {
            queues: (0..QUEUES).map(|_| Mutex::default()).collect(),
            hasher: RandomState::new(),
        })
    }

    /// Waits for a turn of a chat; `order` is the place of what was written.
    pub(super) async fn wait(self: &Arc<Self>, chat: i64, order: Option<Order>) -> Turn {
        let hash = self.hasher.hash_one(chat) % u64::try_from(QUEUES).unwrap_or(1);
        let at = usize::try_from(hash).unwrap_or(0);
        let called = {
            let mut queue = self.queue(at);
            if !queue.busy {
                queue.busy = true;
                return Turn {
                    turns: Arc::clone(self),
                    at,
                };
            }
            let (call, called) = oneshot::channel();
            queue.waiting.push_back(Waiter { chat, order, call });
            called
        };
        called.await.expect("a queue outlives those who wait in it")
    }

    fn queue(&self, at: usize) -> MutexGuard<'_, Queue> {
        let queue = self.queues.get(at);
        let queue = queue.expect("the remainder is below the number of queues");
        queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lets all in that waited while somebody was inside, and says in which order.
    async fn let_in(waiting: &[(i64, Option<i64>)]) -> Vec<usize> {
        let turns = Turns::new();
        let inside = turns.wait(7, None).await;
        let order = Arc::new(Mutex::new(Vec::new()));
        let mut tasks = Vec::new();
        for (number, (chat, place)) in waiting.iter().copied().enumerate() {
            let (turns, order) = (Arc::clone(&turns), Arc::clone(&order));
            let mut task = Box::pin(async move {
                let _turn = turns.wait(chat, place.map(Order)).await;
                order.lock().unwrap().push(number);
            });
            // Into the queue, one after the other.
            assert!(poll_once(&mut task).await.is_none());
            tasks.push(tokio::spawn(task));
        }
        drop(inside);
        for task in tasks {
            task.await.unwrap();
        }
        order.lock().unwrap().clone()
    }

    /// Polls once.
    async fn poll_once<F: Future + Unpin>(future: &mut F) -> Option<F::Output> {
        std::future::poll_fn(|context| {
            let polled = std::pin::Pin::new(&mut *future).poll(context);
            std::task::Poll::Ready(match polled {
                std::task::Poll::Ready(value) => Some(value),
                std::task::Poll::Pending => None,
            })
        })
        .await
    }

    #[tokio::test]
    async fn what_was_written_goes_in_the_order_of_writing() {
        let chat = 7;
        let waiting = [
            (chat, Some(12)),
            (chat, None),
            (chat, Some(10)),
            (chat, Some(11)),
        ];
        assert_eq!(let_in(&waiting).await, [2, 1, 3, 0]);
    }

    #[tokio::test]
    async fn who_goes_away_keeps_nobody_waiting() {
        let turns = Turns::new();
        let inside = turns.wait(7, None).await;
        let gone = {
            let turns = Arc::clone(&turns);
            tokio::spawn(async move { drop(turns.wait(7, Some(Order(1))).await) })
        };
        let stays = {
            let turns = Arc::clone(&turns);
            tokio::spawn(async move { drop(turns.wait(7, Some(Order(2))).await) })
        };
        tokio::task::yield_now().await;
        gone.abort();
        assert!(gone.await.unwrap_err().is_cancelled());
        drop(inside);
        stays.await.unwrap();
        drop(turns.wait(7, None).await);
    }
}
