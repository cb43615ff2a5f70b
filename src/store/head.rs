//! The clear fields of a chat, and the rules of leases and agenda over them.
//!
//! Plain values and functions, shared by the stores that keep rows themselves; a store that runs a
//! script on a server says the same in that script, and the suite compares.

use serde::{Deserialize, Serialize};

use super::types::{Holder, Lease, Millis, Over, Owner, Version, Wish};

/// The clear fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) version: Version,
    pub(crate) lease: Option<Lease>,
    pub(crate) wake: Option<Millis>,
    pub(crate) keep_until: Option<Millis>,
    /// Where the chat stands in the agenda.
    pub(crate) score: Option<Millis>,
}

impl Head {
    /// Gives the lease to who wishes for it; otherwise answers until when it is another's.
    pub(crate) fn grant(&mut self, wish: Wish, now: Millis) -> Result<Millis, Millis> {
        if let Some(lease) = self.lease.filter(|lease| lease.until > now) {
            let free = match lease.holder {
                Holder::Sender(owner) => owner == wish.owner,
                Holder::Closed | Holder::Lane => wish.over >= Over::Closed,
                Holder::Pause => wish.over >= Over::Pauses,
            };
            if !free {
                return Err(lease.until);
            }
        }
        let until = now.after(wish.hold);
        self.lease = Some(Lease {
            holder: Holder::Sender(wish.owner),
            until,
        });
        Ok(until)
    }

    /// Gives the lease back if it is this owner's.
    pub(crate) fn release(&mut self, owner: Owner) {
        if self.is_held_by(owner) {
            self.lease = None;
        }
    }

    /// Whether the lease is this owner's, also where it is over.
    pub(crate) fn is_held_by(&self, owner: Owner) -> bool {
        self.lease
            .is_some_and(|lease| lease.holder == Holder::Sender(owner))
    }

    /// When somebody must look at the chat: for its own wish, at its end, or, with parts waiting,
    /// when the lease that should have sent them is over.
    pub(crate) fn due(&self, waiting: bool, now: Millis) -> Option<Millis> {
        let send = waiting.then(|| self.lease.map_or(now, |lease| lease.until.max(now)));
        [self.wake, self.keep_until, send]
            .into_iter()
            .flatten()
            .min()
    }

    /// Whether the chat is past its end.
    pub(crate) fn is_over(&self, now: Millis) -> bool {
        self.keep_until.is_some_and(|end| end <= now)
    }

    /// Writes the head with a checksum: a flipped bit in a lease would stop a chat for ages.
    pub(crate) fn encode(&self) -> Vec<u8> {
        let written = Written {
            format: FORMAT,
            version: self.version.0,
            lease: self
                .lease
                .map(|lease| (lease.holder.written().map(|owner| owner.0), lease.until.0)),
            wake: self.wake.map(|at| at.0),
            keep_until: self.keep_until.map(|at| at.0),
            score: self.score.map(|at| at.0),
        };
        let mut bytes = postcard::to_allocvec(&written).expect("plain values always encode");
        bytes.extend(checksum(&bytes));
        bytes
    }

    /// Reads a head; `None` if it is damaged or in a form that this release does not know.
    pub(crate) fn decode(bytes: &[u8]) -> Option<Self> {
        let (body, sum) = bytes.split_last_chunk()?;
        if checksum(body) != *sum {
            return None;
        }
        let written: Written = postcard::from_bytes(body).ok()?;
        (written.format == FORMAT).then(|| Self {
            version: Version(written.version),
            lease: written.lease.map(|(owner, until)| Lease {
                holder: Holder::of(owner.map(Owner)),
                until: Millis(until),
            }),
            wake: written.wake.map(Millis),
            keep_until: written.keep_until.map(Millis),
            score: written.score.map(Millis),
        })
    }
}

const FORMAT: u8 = 1;

#[derive(Serialize, Deserialize)]
struct Written {
    format: u8,
    version: u64,
    lease: Option<(Option<u64>, i64)>,
    wake: Option<i64>,
    keep_until: Option<i64>,
    score: Option<i64>,
}

fn checksum(bytes: &[u8]) -> [u8; 4] {
    let mut sum = [0; 4];
    blake3::Hasher::new()
        .update(bytes)
        .finalize_xof()
        .fill(&mut sum);
    sum
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_head_is_read_as_written_and_any_damage_shows() {
        let head = Head {
            version: Version(1 << 40),
            lease: Some(Lease {
                holder: Holder::Closed,
                until: Millis(5),
            }),
            wake: Some(Millis(-3)),
            keep_until: None,
            score: Some(Millis(i64::MAX)),
        };
        let bytes = head.encode();
        assert_eq!(Head::decode(&bytes), Some(head));
        for bit in 0..bytes.len() * 8 {
            let mut damaged = bytes.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(Head::decode(&damaged), None, "bit {bit}");
        }
    }

    #[test]
    fn a_pause_holds_everybody_but_who_may_end_it() {
        let pause = Lease {
            holder: Holder::Pause,
            until: Millis(100),
        };
        let mut head = Head {
            version: Version(1),
            lease: Some(pause),
            wake: None,
            keep_until: None,
            score: None,
        };
        let wish = Wish {
            owner: Owner(1),
            hold: Duration::from_millis(10),
            over: Over::Closed,
        };
        assert_eq!(head.grant(wish, Millis(99)), Err(Millis(100)));
        assert_eq!(head.due(true, Millis(99)), Some(Millis(100)));
        assert_eq!(
            head.grant(
                Wish {
                    over: Over::Pauses,
                    ..wish
                },
                Millis(99)
            ),
            Ok(Millis(109))
        );
        head.lease = Some(pause);
        assert_eq!(head.grant(wish, Millis(100)), Ok(Millis(110)));
        for holder in [Holder::Closed, Holder::Lane] {
            head.lease = Some(Lease { holder, ..pause });
            let unasked = Wish {
                over: Over::Nothing,
                ..wish
            };
            assert_eq!(head.grant(unasked, Millis(99)), Err(Millis(100)));
            assert_eq!(head.grant(wish, Millis(99)), Ok(Millis(109)));
        }
    }
}
