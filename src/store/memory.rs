//! A store that is gone with the process: for tests, and for `--store memory`.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::rows::{self, Read, Row, Table, Write};
use super::{
    Advance, Aside, ChatKey, Claimed, Field, Found, Millis, Outcome, Overview, Owner, PartId, Pass,
    Pause, Paused, Put, SideName, Store, StoreError, Version, Wish,
};

/// Rows in memory. Clones share them.
#[derive(Clone, Default)]
pub struct Memory {
    rows: Arc<Mutex<Rows>>,
}

impl Memory {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    /// One step: nobody else is inside. No write here can fail, so nothing has to be undone.
    fn step<T>(&self, work: impl FnOnce(&mut Rows) -> T) -> T {
        work(&mut self.rows.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[derive(Default)]
struct Rows(BTreeMap<(Table, Vec<u8>), Vec<u8>>);

impl Read for Rows {
    fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.0.get(&(table, key.to_vec())).cloned())
    }

    fn scan(
        &self,
        table: Table,
        from: &[u8],
        to: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StoreError> {
        let rows = self
            .0
            .range((Bound::Included((table, from.to_vec())), Bound::Unbounded));
        Ok(rows
            .take_while(|((in_table, key), _)| {
                *in_table == table && to.is_none_or(|to| key.as_slice() < to)
            })
            .take(limit)
            .map(|((_, key), value)| (key.clone(), value.clone()))
            .collect())
    }

    fn count(&self, table: Table) -> Result<usize, StoreError> {
        Ok(self.0.keys().filter(|(of, _)| *of == table).count())
    }
}

impl Write for Rows {
    fn put(&mut self, table: Table, key: &[u8], value: &[u8]) -> Result<(), StoreError> {
        self.0.insert((table, key.to_vec()), value.to_vec());
        Ok(())
    }

    fn remove(&mut self, table: Table, key: &[u8]) -> Result<(), StoreError> {
        self.0.remove(&(table, key.to_vec()));
        Ok(())
    }
}

impl Store for Memory {
    async fn meta(&self) -> Result<Option<Vec<u8>>, StoreError> {
        self.step(|rows| rows::meta(rows))
    }

    async fn swap_meta(&self, expected: Option<Vec<u8>>, new: Vec<u8>) -> Result<bool, StoreError> {
        self.step(|rows| rows::swap_meta(rows, expected.as_deref(), &new))
    }

    async fn load(&self, key: ChatKey, now: Millis) -> Result<Found, StoreError> {
        self.step(|rows| rows::load(rows, key, now))
    }

    async fn commit(&self, put: Put, now: Millis) -> Result<Outcome, StoreError> {
        self.step(|rows| rows::commit(rows, &put, now))
    }

    async fn advance(
        &self,
        key: ChatKey,
        struck: Option<PartId>,
        wish: Wish,
        now: Millis,
    ) -> Result<Advance<(PartId, Vec<u8>)>, StoreError> {
        self.step(|rows| rows::advance(rows, key, struck, wish, now))
    }

    async fn pause(
        &self,
        key: ChatKey,
        owner: Owner,
        pause: Pause,
        now: Millis,
    ) -> Result<Paused, StoreError> {
        self.step(|rows| rows::pause(rows, key, owner, pause, now))
    }

    async fn claim(
        &self,
        shard: u8,
        hold: Duration,
        limit: usize,
        now: Millis,
    ) -> Result<Claimed, StoreError> {
        self.step(|rows| rows::claim(rows, shard, hold, limit, now))
    }

    async fn pass(
        &self,
        span: Duration,
        within: Duration,
        now: Millis,
    ) -> Result<Pass, StoreError> {
        self.step(|rows| rows::pass(rows, span, within, now))
    }

    async fn close_lane(&self, span: Duration, now: Millis) -> Result<(), StoreError> {
        self.step(|rows| rows::close_lane(rows, span, now))
    }

    async fn side(
        &self,
        key: ChatKey,
        name: SideName,
        now: Millis,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        self.step(|rows| rows::side(rows, key, name, now))
    }

    async fn sides(
        &self,
        key: ChatKey,
        now: Millis,
    ) -> Result<Vec<(SideName, Vec<u8>)>, StoreError> {
        self.step(|rows| rows::sides(rows, key, now))
    }

    async fn reseal(
        &self,
        key: ChatKey,
        version: Version,
        fields: Vec<(Field, Vec<u8>)>,
    ) -> Result<bool, StoreError> {
        self.step(|rows| rows::reseal(rows, key, version, &fields))
    }

    async fn set_aside(
        &self,
        key: ChatKey,
        version: Option<Version>,
        now: Millis,
    ) -> Result<bool, StoreError> {
        self.step(|rows| rows::set_aside(rows, key, version, now))
    }

    async fn asides(&self, limit: usize) -> Result<Vec<Aside>, StoreError> {
        self.step(|rows| rows::asides(rows, limit))
    }

    async fn drop_asides(&self, before: Millis) -> Result<usize, StoreError> {
        self.step(|rows| rows::drop_asides(rows, before))
    }

    async fn overview(&self) -> Result<Overview, StoreError> {
        self.step(|rows| rows::overview(rows))
    }

    async fn chats(
        &self,
        after: Option<ChatKey>,
        limit: usize,
    ) -> Result<Vec<ChatKey>, StoreError> {
        self.step(|rows| rows::chats(rows, after, limit))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Chat, Commit, Committed, KeyRing, Loaded, Records};
    use super::*;

    #[tokio::test]
    async fn a_chat_whose_clear_fields_are_damaged_is_found_and_can_start_again() {
        const NOW: Millis = Millis(1_790_000_000_000);
        let (hold, chat) = (Duration::from_secs(10), Chat::from(1));
        let memory = Memory::new();
        let ring = KeyRing::generate().unwrap();
        let records = Records::open(memory.clone(), ring, 1).await.unwrap();
        let key = records.key(&chat);
        let Loaded::Absent(base) = records.load(&chat, NOW).await.unwrap() else {
            panic!()
        };
        let commit = Commit {
            wake: Some(NOW),
            ..Commit::default()
        };
        records.commit(&base, commit.clone(), NOW).await.unwrap();
        memory
            .step(|rows| rows.put(Table::Heads, &key.0, b"damaged"))
            .unwrap();

        for turn in 0..2 {
            let now = NOW.after(hold * turn);
            let claimed = records.claim(key.shard(), hold, 9, now).await.unwrap();
            assert_eq!(
                claimed.keys,
                [key],
                "a damaged chat stays due until somebody looks"
            );
        }
        let outcome = records.commit(&base, commit.clone(), NOW).await.unwrap();
        assert_eq!(outcome, Committed::Conflict, "and is not overwritten");
        let loaded = records.load(&chat, NOW).await.unwrap();
        let Loaded::Defect(defect) = loaded else {
            panic!("{loaded:?}")
        };
        assert_eq!(defect.field, None);
        assert!(records.set_aside(&defect, NOW).await.unwrap());
        let Loaded::Absent(base) = records.load(&chat, NOW).await.unwrap() else {
            panic!()
        };
        let outcome = records.commit(&base, commit, NOW).await.unwrap();
        assert!(matches!(outcome, Committed::Written { .. }));
        let later = NOW.after(hold * 9);
        assert_eq!(
            records
                .claim(key.shard(), hold, 9, later)
                .await
                .unwrap()
                .keys,
            [key]
        );
        assert_eq!(records.asides(9).await.unwrap()[0].rows, 3);
    }

    #[tokio::test]
    async fn a_chat_stands_in_the_agenda_at_most_once() {
        let (now, chat) = (Millis(1_790_000_000_000), Chat::from(1));
        let memory = Memory::new();
        let ring = KeyRing::generate().unwrap();
        let records = Records::open(memory.clone(), ring, 1).await.unwrap();
        let key = records.key(&chat);
        for n in 0..6_u32 {
            let wake = (n != 5).then(|| now.after(Duration::from_secs(9) * (n % 3)));
            let base = match records.load(&chat, now).await.unwrap() {
                Loaded::Absent(base) | Loaded::Record(base, _) => base,
                other => panic!("{other:?}"),
            };
            let commit = Commit {
                wake,
                ..Commit::default()
            };
            records.commit(&base, commit, now).await.unwrap();
            records
                .claim(key.shard(), Duration::from_secs(n.into()), 9, now)
                .await
                .unwrap();
            let agenda = memory
                .step(|rows| rows.scan(Table::Agenda, &[], None, 9))
                .unwrap();
            assert_eq!(agenda.len(), usize::from(wake.is_some()), "after turn {n}");
        }
    }
}
