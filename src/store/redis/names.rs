//! How keys and fields are named, and how the head of a chat is read.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha1_smol::Sha1;

use super::super::types::{
    Aside, ChatKey, Field, Holder, Lease, Millis, Owner, PartId, SideKind, SideName, Version,
};

/// The first and last moment that a script's doubles hold exactly.
const EXACT: i64 = (1 << 53) - 1;

/// The names of one instance. Everything of a shard has one hash tag, so one server of a cluster.
#[derive(Clone)]
pub(super) struct Names(Arc<str>);

impl Names {
    /// `None` if two instances could meet in it, or it could be a hash tag.
    pub(super) fn new(prefix: &str) -> Option<Self> {
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        let is_name = (1..=32).contains(&prefix.len()) && prefix.chars().all(fits);
        is_name.then(|| Self(prefix.into()))
    }

    fn of_shard(&self, shard: u8, name: &str) -> String {
        format!("{}:{{{shard:03}}}:{name}", self.0)
    }

    pub(super) fn chat(&self, key: ChatKey) -> String {
        self.of_shard(key.shard(), &member(key))
    }

    pub(super) fn sides(&self, key: ChatKey) -> String {
        self.chat(key) + ":s"
    }

    /// What was set aside of a chat.
    pub(super) fn asides(&self, key: ChatKey) -> String {
        self.chat(key) + ":x"
    }

    pub(super) fn agenda(&self, shard: u8) -> String {
        self.of_shard(shard, "agenda")
    }

    /// The list of what was set aside.
    pub(super) fn all_asides(&self, shard: u8) -> String {
        self.of_shard(shard, "asides")
    }

    /// What is written for replicas to have.
    pub(super) fn witness(&self, shard: u8) -> String {
        self.of_shard(shard, "witness")
    }

    /// A slot of its own: what paces all chats lies with none of them.
    pub(super) fn lane(&self) -> String {
        format!("{}:{{pace}}:lane", self.0)
    }

    pub(super) fn meta(&self) -> String {
        format!("{}:{{meta}}:name-key", self.0)
    }
}

/// A chat as it stands in its agenda.
pub(super) fn member(key: ChatKey) -> String {
    URL_SAFE_NO_PAD.encode(key.0)
}

pub(super) fn key_of(member: &[u8]) -> Option<ChatKey> {
    let bytes = URL_SAFE_NO_PAD.decode(member).ok()?;
    bytes.try_into().ok().map(ChatKey)
}

/// A moment as scripts take it.
pub(super) fn moment(at: Millis) -> String {
    at.0.clamp(-EXACT, EXACT).to_string()
}

/// A moment that need not be set, as scripts take it.
pub(super) fn or_none(at: Option<Millis>) -> String {
    at.map_or_else(|| "_".to_owned(), moment)
}

pub(super) fn owner(owner: Owner) -> String {
    format!("{:016x}", owner.0)
}

/// Whoever holds the lease, as it is written.
pub(super) fn holder(holder: Holder) -> String {
    holder.written().map(owner).unwrap_or_default()
}

/// Where a field lies: in the hash of the chat (1) or of its side records (2), and as what.
pub(super) fn field(field: Field) -> (u8, String) {
    match field {
        Field::Session => (1, "s".to_owned()),
        Field::Ids => (1, "i".to_owned()),
        Field::Part(id) => (1, part(id)),
        Field::Side(name) => (2, side(name)),
    }
}

/// Hex of one length, so that names sort as parts go out.
pub(super) fn part(id: PartId) -> String {
    format!("p{:016x}{:04x}", id.version.0, id.index)
}

pub(super) fn part_of(field: &[u8]) -> Option<PartId> {
    let hex = std::str::from_utf8(field).ok()?.strip_prefix('p')?;
    let (version, index) = hex.split_at_checked(16)?;
    let id = PartId {
        version: Version(u64::from_str_radix(version, 16).ok()?),
        index: u16::from_str_radix(index, 16).ok()?,
    };
    (part(id).as_bytes() == field).then_some(id)
}

pub(super) fn side(name: SideName) -> String {
    let kind = match name.kind {
        SideKind::Letter => 'l',
        SideKind::Reply => 'r',
    };
    format!("{kind}{}", name.number)
}

pub(super) fn side_of(field: &[u8]) -> Option<SideName> {
    let (kind, number) = std::str::from_utf8(field).ok()?.split_at_checked(1)?;
    let kind = match kind {
        "l" => SideKind::Letter,
        "r" => SideKind::Reply,
        _ => return None,
    };
    let number = number.parse().ok()?;
    Some(SideName { kind, number })
}

/// Reads an entry of the list of what was set aside: chat, moment, rows, bytes.
pub(super) fn aside_of(entry: &[u8]) -> Option<Aside> {
    let mut words = std::str::from_utf8(entry).ok()?.split('/');
    let mut next = || words.next();
    Some(Aside {
        key: key_of(next()?.as_bytes())?,
        at: Millis(next()?.parse().ok()?),
        rows: next()?.parse().ok()?,
        bytes: next()?.parse().ok()?,
    })
}

/// The clear fields of a chat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) version: Version,
    pub(super) lease: Option<Lease>,
    pub(super) wake: Option<Millis>,
    pub(super) keep_until: Option<Millis>,
}

impl Head {
    /// Reads the line that the scripts write (`lib.lua` tells its form); `None` if it is damaged.
    pub(super) fn parse(line: &[u8]) -> Option<Self> {
        let line = std::str::from_utf8(line).ok()?;
        let (body, sum) = line.rsplit_once(' ')?;
        if Sha1::from(body).digest().to_string().get(..8)? != sum {
            return None;
        }
        let words: Vec<_> = body.split(' ').collect();
        let ["1", version, lease, wake, keep] = words[..] else {
            return None;
        };
        let (owner, ends) = lease.split_once('@')?;
        let owner = match owner {
            "" => None,
            hex => Some(Owner(u64::from_str_radix(hex, 16).ok()?)),
        };
        let holder = Holder::of(owner);
        let lease = optional(ends)?.map(|until| Lease { holder, until });
        Some(Self {
            version: Version(version.parse().ok()?),
            lease,
            wake: optional(wake)?,
            keep_until: optional(keep)?,
        })
    }
}

/// `None`: neither a moment nor the sign for none.
fn optional(word: &str) -> Option<Option<Millis>> {
    if word == "_" {
        return Some(None);
    }
    word.parse().ok().map(|at| Some(Millis(at)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(body: &str) -> Vec<u8> {
        let sum = Sha1::from(body).digest().to_string();
        format!("{body} {}", &sum[..8]).into_bytes()
    }

    #[test]
    fn a_head_is_read_and_any_damage_shows() {
        let whole = line("1 281474976710657 00000000000000ff@1790000030000 _ -3");
        let head = Head {
            version: Version((1 << 48) + 1),
            lease: Some(Lease {
                holder: Holder::Sender(Owner(255)),
                until: Millis(1_790_000_030_000),
            }),
            wake: None,
            keep_until: Some(Millis(-3)),
        };
        assert_eq!(Head::parse(&whole), Some(head));
        for bit in 0..whole.len() * 8 {
            let mut damaged = whole.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(Head::parse(&damaged), None, "bit {bit}");
        }
        let pause = Head::parse(&line("1 7 @9 5 _")).and_then(|head| head.lease);
        assert_eq!(pause.map(|lease| lease.holder), Some(Holder::Pause));
        let closed = Head::parse(&line("1 7 ffffffffffffffff@9 5 _")).and_then(|head| head.lease);
        assert_eq!(closed.map(|lease| lease.holder), Some(Holder::Closed));
        let lane = Head::parse(&line("1 7 fffffffffffffffe@9 5 _")).and_then(|head| head.lease);
        assert_eq!(lane.map(|lease| lease.holder), Some(Holder::Lane));
        let free = Head::parse(&line("1 7 @_ 5 _")).map(|head| head.lease);
        assert_eq!(free, Some(None));
        assert_eq!(Head::parse(&line("2 7 @_ 5 _")), None, "a later form");
    }

    #[test]
    fn names_sort_as_what_they_mean_and_come_back() {
        let id = |version, index| PartId {
            version: Version(version),
            index,
        };
        let ids = [id(9, 9), id(9, 10), id(10, 0), id(u64::MAX, u16::MAX)];
        assert!(ids.map(part).is_sorted());
        assert!(
            ids.iter()
                .all(|id| part_of(part(*id).as_bytes()) == Some(*id))
        );
        for other in ["p", "p+00000000000000a0000", "p000000000000000A0000", "s"] {
            assert_eq!(part_of(other.as_bytes()), None, "{other}");
        }
        let key = ChatKey([255; 16]);
        assert_eq!(key_of(member(key).as_bytes()), Some(key));
        assert_eq!(key_of(b"agenda"), None);
    }

    #[test]
    fn no_prefix_reaches_into_another_instance() {
        let long = "x".repeat(33);
        for prefix in ["", "a:b", "a{b", "}", "a b", "ü", long.as_str()] {
            assert!(Names::new(prefix).is_none(), "{prefix}");
        }
        let names = Names::new("my-bot_2.0").unwrap();
        let key = ChatKey([17; 16]);
        assert!(names.chat(key).starts_with("my-bot_2.0:{017}:"));
    }
}
