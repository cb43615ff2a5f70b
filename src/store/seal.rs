//! The envelope around every sealed field.
//!
//! ```text
//! schema   1  number of the release's schema: how everything inside is written
//! key id   4  the data key
//! tag      4  keyed hash of the five bytes before, of chat and field
//! nonce   24  random
//! sealed   …  XChaCha20-Poly1305, 16 bytes longer than what is inside
//! ```
//!
//! Chat, field, schema and key id are associated data: a field opens only in the chat, under the
//! name, and in the commit for which it was sealed. The tag keeps damage apart from the future:
//! "written by a newer release" and "sealed with a key I do not have" mean hands off, and must not
//! be what a flipped bit in the first bytes says, since that would lock a person out for good.

use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use zeroize::Zeroizing;

use super::StoreError;
use super::keys::{self, DataKey, KeyId, KeyRing, NameKey};
use super::types::{ChatKey, Field, SideKind, Version};
use crate::fault;

const HEAD: usize = 9;
const NONCE: usize = 24;
/// Bytes that sealing adds to a field.
#[cfg(test)]
pub(crate) const OVERHEAD: usize = HEAD + NONCE + 16;

/// What a field is bound to.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) key: ChatKey,
    pub(crate) field: Field,
    /// The version in which the field was written, for those that every commit writes anew:
    /// so no older session can stand beside newer update ids. Parts carry theirs in their id;
    /// side records outlive many commits and have none.
    pub(crate) version: Version,
}

impl Place {
    fn bytes(self) -> Vec<u8> {
        let (kind, number, index) = match self.field {
            Field::Session => (1_u8, self.version.0, 0),
            Field::Ids => (2, self.version.0, 0),
            Field::Part(id) => (3, id.version.0, id.index),
            Field::Side(name) => (
                match name.kind {
                    SideKind::Letter => 4,
                    SideKind::Reply => 5,
                },
                u64::from(name.number),
                0,
            ),
        };
        let mut bytes = self.key.0.to_vec();
        bytes.push(kind);
        bytes.extend(number.to_be_bytes());
        bytes.extend(index.to_be_bytes());
        bytes
    }
}

/// Why an envelope was not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sealed {
    /// Damaged, or made for another place.
    Broken,
    /// Written by a release with a newer schema.
    Newer(u8),
    /// Sealed with a key that is not in the ring.
    OtherKey,
}

/// Seals and opens fields.
#[derive(Clone)]
pub(crate) struct Sealer {
    ring: KeyRing,
    name: NameKey,
    schema: u8,
}

impl Sealer {
    pub(crate) fn new(ring: KeyRing, name: NameKey, schema: u8) -> Self {
        Self { ring, name, schema }
    }

    pub(crate) fn name(&self) -> &NameKey {
        &self.name
    }

    pub(crate) fn ring(&self) -> &KeyRing {
        &self.ring
    }

    /// The schema that is written.
    pub(crate) fn schema(&self) -> u8 {
        self.schema
    }

    /// Seals under the current key and this release's schema.
    pub(crate) fn seal(&self, place: Place, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.seal_as(self.schema, place, plain)
    }

    fn seal_as(&self, schema: u8, place: Place, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        let key = self.ring.current();
        let place = place.bytes();
        let head = self.head(schema, key.id(), &place);
        let aad = [&head[..], &place[..]].concat();
        let mut envelope = head.to_vec();
        let plain = fault::in_form(schema, plain.into());
        envelope.extend(encrypt(key, &aad, &plain)?);
        Ok(envelope)
    }

    fn head(&self, schema: u8, id: KeyId, place: &[u8]) -> [u8; HEAD] {
        let [a, b, c, d] = id;
        let [t, u, v, w] = self.name.tag([&[schema, a, b, c, d], place]);
        [schema, a, b, c, d, t, u, v, w]
    }

    /// Opens an envelope; answers its schema and what is inside.
    pub(crate) fn open(&self, place: Place, envelope: &[u8]) -> Result<(u8, Vec<u8>), Sealed> {
        let place = place.bytes();
        let (head, sealed) = envelope.split_first_chunk::<HEAD>().ok_or(Sealed::Broken)?;
        let [schema, a, b, c, d, ..] = *head;
        let id = [a, b, c, d];
        if self.head(schema, id, &place) != *head {
            return Err(Sealed::Broken);
        }
        if schema > self.schema {
            return Err(Sealed::Newer(schema));
        }
        let key = self.ring.find(id).ok_or(Sealed::OtherKey)?;
        let aad = [&head[..], &place[..]].concat();
        let plain = decrypt(key, &aad, sealed).ok_or(Sealed::Broken)?;
        Ok((schema, fault::in_form(schema, plain.into()).into_owned()))
    }

    /// Seals the content anew under the current key and its old schema; `None` if it is so already.
    pub(crate) fn reseal(&self, place: Place, envelope: &[u8]) -> Result<Option<Vec<u8>>, Refused> {
        let (schema, plain) = self.open(place, envelope).map_err(Refused::Sealed)?;
        if key_of(envelope) == Some(self.ring.current().id()) {
            return Ok(None);
        }
        let plain = Zeroizing::new(plain);
        self.seal_as(schema, place, &plain)
            .map(Some)
            .map_err(Refused::Store)
    }
}

/// Why a field was not sealed anew.
pub(crate) enum Refused {
    Sealed(Sealed),
    Store(StoreError),
}

fn encrypt(key: &DataKey, aad: &[u8], msg: &[u8]) -> Result<Vec<u8>, StoreError> {
    let nonce = keys::random::<NONCE>()?;
    let sealed = XChaCha20Poly1305::new(key.bytes().into())
        .encrypt((&nonce).into(), Payload { msg, aad })
        .map_err(|_| StoreError::TooLarge("a field"))?;
    Ok([&nonce[..], &sealed[..]].concat())
}

fn decrypt(key: &DataKey, aad: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, msg) = sealed.split_first_chunk::<NONCE>()?;
    XChaCha20Poly1305::new(key.bytes().into())
        .decrypt(nonce.into(), Payload { msg, aad })
        .ok()
}

const META_FORMAT: u8 = 1;
const META_AAD: &[u8] = b"hearback name key";
const CHECKSUM: usize = 8;

/// Wraps the name key for the store's header. This is the check value too: only a ring with the
/// right key opens it. A plain checksum tells a damaged header from a wrong key.
pub(crate) fn wrap(ring: &KeyRing, name: &NameKey) -> Result<Vec<u8>, StoreError> {
    let key = ring.current();
    let mut meta = vec![META_FORMAT];
    meta.extend(key.id());
    meta.extend(encrypt(key, META_AAD, name.bytes())?);
    meta.extend(checksum(&meta));
    Ok(meta)
}

/// What stands first in the header of a store that is being restored.
const HALF: u8 = 0;

/// The header of a store that is being restored: no release opens it until it is replaced.
pub(crate) fn half(wrapped: &[u8]) -> Vec<u8> {
    let mut meta = vec![HALF];
    meta.extend(wrapped);
    meta.extend(checksum(&meta));
    meta
}

/// The header that is to come, out of [`half`]; none if this is another one.
pub(crate) fn whole(meta: &[u8]) -> Option<&[u8]> {
    let (body, sum) = meta.split_last_chunk::<CHECKSUM>()?;
    let (&mark, wrapped) = body.split_first()?;
    (checksum(body) == *sum && mark == HALF).then_some(wrapped)
}

/// The key under which a header lies.
pub(crate) fn key_of_header(meta: &[u8]) -> Option<KeyId> {
    meta.get(1..5)?.try_into().ok()
}

/// The key with which an envelope was sealed, as it says itself.
pub(crate) fn key_of(envelope: &[u8]) -> Option<KeyId> {
    envelope.get(1..5)?.try_into().ok()
}

/// Unwraps the name key; answers also whether it lies under the ring's current key.
pub(crate) fn unwrap(ring: &KeyRing, meta: &[u8]) -> Result<(NameKey, bool), StoreError> {
    let damaged = StoreError::DamagedHeader;
    let (body, sum) = meta.split_last_chunk::<CHECKSUM>().ok_or(damaged.clone())?;
    if checksum(body) != *sum {
        return Err(damaged);
    }
    let (&format, rest) = body.split_first().ok_or(damaged.clone())?;
    if format == HALF {
        return Err(StoreError::HalfRestored);
    }
    if format > META_FORMAT {
        return Err(StoreError::NewerHeader(format));
    }
    let (id, sealed) = rest.split_first_chunk::<4>().ok_or(damaged.clone())?;
    let wrong = || StoreError::WrongKey {
        written_with: keys::show(*id),
        given: ring.ids(),
    };
    let key = ring.find(*id).ok_or_else(wrong)?;
    let plain = Zeroizing::new(decrypt(key, META_AAD, sealed).ok_or_else(wrong)?);
    let name = NameKey::from_bytes(&plain).ok_or(damaged)?;
    Ok((name, *id == ring.current().id()))
}

fn checksum(bytes: &[u8]) -> [u8; CHECKSUM] {
    let mut sum = [0; CHECKSUM];
    blake3::Hasher::new()
        .update(bytes)
        .finalize_xof()
        .fill(&mut sum);
    sum
}

#[cfg(test)]
mod tests {
    use super::super::types::{PartId, SideName};
    use super::*;

    fn sealer(schema: u8) -> Sealer {
        let ring = KeyRing::parse("AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=").unwrap();
        Sealer::new(ring, NameKey::from_bytes(&[7; 32]).unwrap(), schema)
    }

    fn place(field: Field) -> Place {
        Place {
            key: ChatKey([9; 16]),
            field,
            version: Version(5),
        }
    }

    #[test]
    fn a_field_opens_in_its_own_place_only() {
        let sealer = sealer(1);
        let part = |version, index| {
            Field::Part(PartId {
                version: Version(version),
                index,
            })
        };
        let side = |kind, number| Field::Side(SideName { kind, number });
        let mut places = vec![
            place(Field::Session),
            place(Field::Ids),
            place(part(5, 0)),
            place(part(5, 1)),
            place(part(6, 0)),
            place(side(SideKind::Letter, 5)),
            place(side(SideKind::Reply, 5)),
        ];
        places.push(Place {
            version: Version(6),
            ..places[0]
        });
        places.push(Place {
            key: ChatKey([8; 16]),
            ..places[0]
        });
        for (i, from) in places.iter().enumerate() {
            let envelope = sealer.seal(*from, b"content").unwrap();
            assert_eq!(envelope.len(), b"content".len() + OVERHEAD);
            for (j, to) in places.iter().enumerate() {
                let opened = sealer.open(*to, &envelope);
                let expected = if i == j {
                    Ok((1, b"content".to_vec()))
                } else {
                    Err(Sealed::Broken)
                };
                assert_eq!(opened, expected, "{i} as {j}");
            }
        }
    }

    #[test]
    fn every_flipped_bit_and_every_cut_is_damage_and_nothing_else() {
        let sealer = sealer(1);
        let envelope = sealer.seal(place(Field::Session), b"content").unwrap();
        for bit in 0..envelope.len() * 8 {
            let mut damaged = envelope.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(
                sealer.open(place(Field::Session), &damaged),
                Err(Sealed::Broken),
                "{bit}"
            );
        }
        for end in 0..envelope.len() {
            assert_eq!(
                sealer.open(place(Field::Session), &envelope[..end]),
                Err(Sealed::Broken)
            );
        }
    }

    #[test]
    fn a_damaged_header_is_not_taken_for_a_wrong_key() {
        let right = sealer(1);
        let meta = wrap(right.ring(), right.name()).unwrap();
        assert_eq!(unwrap(right.ring(), &meta).unwrap().0.bytes(), &[7; 32]);
        let wrong = KeyRing::generate().unwrap();
        assert!(matches!(
            unwrap(&wrong, &meta),
            Err(StoreError::WrongKey { .. })
        ));
        for bit in 0..meta.len() * 8 {
            let mut damaged = meta.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert!(matches!(
                unwrap(right.ring(), &damaged),
                Err(StoreError::DamagedHeader)
            ));
        }
    }
}
