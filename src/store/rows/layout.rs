//! How rows are named: big-endian numbers, so that bytes sort as what they mean.

use super::super::types::{ChatKey, Field, Millis, PartId, SideKind, SideName, Version};
use super::Table;

/// The first key behind all that begin with `prefix`; none if it is all ones.
pub(super) fn upper(prefix: &[u8]) -> Option<Vec<u8>> {
    let mut upper = prefix.to_vec();
    while let Some(last) = upper.pop() {
        if let Some(next) = last.checked_add(1) {
            upper.push(next);
            return Some(upper);
        }
    }
    None
}

pub(super) fn row_key(key: ChatKey, field: Field) -> (Table, Vec<u8>) {
    let mut row = key.0.to_vec();
    let table = match field {
        Field::Session => {
            row.push(b's');
            Table::Fields
        }
        Field::Ids => {
            row.push(b'i');
            Table::Fields
        }
        Field::Part(id) => {
            row.extend(id.version.0.to_be_bytes());
            row.extend(id.index.to_be_bytes());
            Table::Parts
        }
        Field::Side(name) => {
            row.push(match name.kind {
                SideKind::Letter => b'l',
                SideKind::Reply => b'r',
            });
            row.extend(name.number.to_be_bytes());
            Table::Sides
        }
    };
    (table, row)
}

pub(super) fn part_id(row: &[u8]) -> Option<PartId> {
    let (version, index) = row.get(16..)?.split_first_chunk()?;
    Some(PartId {
        version: Version(u64::from_be_bytes(*version)),
        index: u16::from_be_bytes(index.try_into().ok()?),
    })
}

pub(super) fn side_name(row: &[u8]) -> Option<SideName> {
    let (&kind, number) = row.get(16..)?.split_first()?;
    let kind = match kind {
        b'l' => SideKind::Letter,
        b'r' => SideKind::Reply,
        _ => return None,
    };
    Some(SideName {
        kind,
        number: u32::from_be_bytes(number.try_into().ok()?),
    })
}

/// Shard, moment, chat. The sign bit is turned over, so that bytes sort as moments do.
pub(super) fn agenda_row(shard: u8, at: i64, key: Option<ChatKey>) -> Vec<u8> {
    let mut row = vec![shard];
    row.extend((at ^ i64::MIN).to_be_bytes());
    row.extend(key.iter().flat_map(|key| key.0));
    row
}

pub(super) fn agenda_of(row: &[u8]) -> Option<(Millis, ChatKey)> {
    let (at, key) = row.get(1..)?.split_first_chunk()?;
    Some((
        Millis(i64::from_be_bytes(*at) ^ i64::MIN),
        ChatKey(key.try_into().ok()?),
    ))
}

pub(super) fn aside_row(key: ChatKey, at: Millis) -> Vec<u8> {
    let mut row = key.0.to_vec();
    row.extend((at.0 ^ i64::MIN).to_be_bytes());
    row
}

pub(super) fn aside_of(row: &[u8]) -> Option<(ChatKey, Millis)> {
    let (key, rest) = row.split_first_chunk()?;
    let (at, _) = rest.split_first_chunk()?;
    Some((ChatKey(*key), Millis(i64::from_be_bytes(*at) ^ i64::MIN)))
}
