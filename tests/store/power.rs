//! The power is cut at every write of the file, and what is found afterwards is all or nothing.
//!
//! The file lies on a medium that counts writes and syncs and fails for ever after a given number
//! of them. Three disks are then looked at: one on which everything that was written had arrived,
//! one on which only what was synced had, and one on which of the rest every other write had.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use hearback::store::{
    Advance, Base, Chat, Commit, Committed, Embedded, Farewell, KeyRing, Loaded, Millis, Over,
    Owner, Pause, Records, Side, SideKind, SideName, Store as _, StoreError, UpdateId, Why, Wish,
};

#[derive(Debug, Clone, Default)]
struct Medium(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    /// As a reader sees it.
    bytes: Vec<u8>,
    /// As of the last sync.
    synced: Vec<u8>,
    /// Since the last sync.
    pending: Vec<Change>,
    /// Changes and syncs until the power is cut.
    left: usize,
    /// How often it was synced.
    syncs: usize,
    /// How long a sync takes.
    slow: Duration,
}

#[derive(Debug, Clone)]
enum Change {
    Length(u64),
    Bytes(u64, Vec<u8>),
}

fn apply(disk: &mut Vec<u8>, change: &Change) {
    match change {
        Change::Length(length) => disk.resize(usize::try_from(*length).unwrap(), 0),
        Change::Bytes(offset, bytes) => {
            let start = usize::try_from(*offset).unwrap();
            if disk.len() < start + bytes.len() {
                disk.resize(start + bytes.len(), 0);
            }
            disk[start..start + bytes.len()].copy_from_slice(bytes);
        }
    }
}

impl Medium {
    fn new(bytes: Vec<u8>, left: usize) -> Self {
        let synced = bytes.clone();
        Self(Arc::new(Mutex::new(State {
            bytes,
            synced,
            left,
            ..State::default()
        })))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    fn powered(&self) -> io::Result<MutexGuard<'_, State>> {
        let mut state = self.state();
        state.left = state
            .left
            .checked_sub(1)
            .ok_or(io::Error::other("no power"))?;
        Ok(state)
    }

    fn change(&self, change: Change) -> io::Result<()> {
        let mut state = self.powered()?;
        apply(&mut state.bytes, &change);
        state.pending.push(change);
        Ok(())
    }

    /// What may be found on the disk now.
    fn disks(&self) -> [Vec<u8>; 3] {
        let state = self.state();
        let mut some = state.synced.clone();
        for change in state.pending.iter().skip(1).step_by(2) {
            apply(&mut some, change);
        }
        [state.bytes.clone(), state.synced.clone(), some]
    }
}

impl redb::StorageBackend for Medium {
    fn len(&self) -> io::Result<u64> {
        Ok(self.state().bytes.len() as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let start = usize::try_from(offset).unwrap();
        let state = self.state();
        let found = state.bytes.get(start..start + out.len());
        out.copy_from_slice(found.ok_or(io::ErrorKind::UnexpectedEof)?);
        Ok(())
    }

    fn set_len(&self, length: u64) -> io::Result<()> {
        self.change(Change::Length(length))
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.change(Change::Bytes(offset, data.to_vec()))
    }

    fn sync_data(&self) -> io::Result<()> {
        let mut state = self.powered()?;
        state.synced = state.bytes.clone();
        state.pending.clear();
        state.syncs += 1;
        let slow = state.slow;
        drop(state);
        std::thread::sleep(slow);
        Ok(())
    }
}

const NOW: Millis = Millis(1_790_000_000_000);
const WISH: Wish = Wish {
    owner: Owner(1),
    hold: Duration::from_secs(30),
    over: Over::Nothing,
};
const LETTER: SideName = SideName {
    kind: SideKind::Letter,
    number: 1,
};

type Result<T = ()> = std::result::Result<T, StoreError>;

async fn base(records: &Records<Embedded>) -> Result<Base> {
    match records.load(&Chat::from(1), NOW).await? {
        Loaded::Absent(base) | Loaded::Tombstone(base) | Loaded::Record(base, _) => Ok(base),
        other => panic!("cannot build on {other:?}"),
    }
}

async fn turn(records: &Records<Embedded>, n: i64, parts: &[&str]) -> Result {
    let commit = Commit {
        session: format!("session {n}").repeat(300).into_bytes(),
        parts: parts.iter().map(|part| part.as_bytes().to_vec()).collect(),
        updates: vec![UpdateId(n)],
        sides: vec![Side {
            name: LETTER,
            content: Some(format!("letter {n}").into_bytes()),
        }],
        wake: Some(Millis(NOW.0 + n)),
        lease: Some(WISH),
        ..Commit::default()
    };
    let committed = records.commit(&base(records).await?, commit, NOW).await?;
    assert!(
        matches!(committed, Committed::Written { .. }),
        "{committed:?}"
    );
    Ok(())
}

async fn strike(records: &Records<Embedded>) -> Result {
    let base = base(records).await?;
    let answer = records
        .strike(base.key(), base.parts[0].id, WISH, NOW)
        .await?;
    assert!(
        matches!(answer, Advance::Next { .. } | Advance::Done),
        "{answer:?}"
    );
    Ok(())
}

const STEPS: usize = 8;

/// One step of a chat's life.
async fn step(records: &Records<Embedded>, n: usize) -> Result {
    match n {
        0 => turn(records, 1, &["1", "2"]).await,
        1 | 2 | 4 => strike(records).await,
        3 => turn(records, 2, &["3", "4", "5"]).await,
        5 => {
            let base = base(records).await?;
            let pause = Pause {
                hold: Duration::from_millis(99),
                why: Why::Channel,
            };
            records
                .pause(base.key(), WISH.owner, pause, NOW)
                .await
                .map(|_| ())
        }
        6 => {
            let farewell = Farewell {
                parts: vec![b"gone".to_vec()],
                ..Farewell::default()
            };
            records
                .delete(&base(records).await?, farewell, NOW)
                .await
                .map(|_| ())
        }
        _ => turn(records, 3, &["6"]).await,
    }
}

/// All that can be seen of the chat, but for what is random.
async fn look(records: &Records<Embedded>) -> String {
    let (base, session) = match records.load(&Chat::from(1), NOW).await.unwrap() {
        Loaded::Absent(base) => (base, "absent".to_owned()),
        Loaded::Tombstone(base) => (base, "tombstone".to_owned()),
        Loaded::Record(base, session) => (base, String::from_utf8(session.bytes).unwrap()),
        other => panic!("cannot be read: {other:?}"),
    };
    let parts: Vec<_> = base.parts.iter().map(|part| part.bytes[0]).collect();
    let sides = records.sides(base.key(), NOW).await.unwrap();
    let mut due = Vec::new();
    for ahead in [0, 1, 2, 3, 50, 99, 40_000] {
        let moment = Millis(NOW.0 + ahead);
        let shard = base.key().shard();
        due.push(
            records
                .claim(shard, Duration::ZERO, 9, moment)
                .await
                .unwrap()
                .keys
                .len(),
        );
    }
    format!(
        "{session} {parts:?} {:?} {:?} {} {sides:?} {due:?}",
        base.lease,
        base.wake,
        base.seen()
    )
}

/// Plays until the power is cut; answers how many steps were answered as done.
async fn play(medium: Medium, ring: &KeyRing) -> usize {
    let Ok(store) = Embedded::open_on(medium) else {
        return 0;
    };
    let Ok(records) = Records::open(store, ring.clone(), 1).await else {
        return 0;
    };
    for n in 0..STEPS {
        if step(&records, n).await.is_err() {
            return n;
        }
    }
    STEPS
}

#[tokio::test]
async fn a_power_cut_at_any_write_leaves_all_or_nothing() {
    let ring = KeyRing::generate().unwrap();
    // An empty store that exists: making one goes by a rename, which a medium cannot show.
    let new = Medium::new(Vec::new(), usize::MAX);
    drop(
        Records::open(Embedded::open_on(new.clone()).unwrap(), ring.clone(), 1)
            .await
            .unwrap(),
    );
    let [new, ..] = new.disks();

    let open = async |disk: Vec<u8>| {
        let store = Embedded::open_on(Medium::new(disk, usize::MAX)).expect("opens after the cut");
        Records::open(store, ring.clone(), 1)
            .await
            .expect("opens after the cut")
    };
    // What is seen after each step when no power is cut.
    let mut expected = Vec::new();
    for done in 0..=STEPS {
        let records = open(new.clone()).await;
        for n in 0..done {
            step(&records, n).await.unwrap();
        }
        expected.push(look(&records).await);
    }
    expected
        .iter()
        .zip(&expected[1..])
        .for_each(|(one, next)| assert_ne!(one, next));

    let mut cuts = 0;
    for left in 0.. {
        let medium = Medium::new(new.clone(), left);
        let done = play(medium.clone(), &ring).await;
        for (n, disk) in medium.disks().into_iter().enumerate() {
            let seen = look(&open(disk).await).await;
            // The step in flight may have happened; those answered have, those not begun have not.
            let may = &expected[done..=(done + 1).min(STEPS)];
            assert!(
                may.contains(&seen),
                "cut {left}, disk {n}, {done} steps done: {seen}"
            );
        }
        if done == STEPS {
            break;
        }
        cuts += 1;
    }
    assert!(cuts > 40, "cut at {cuts} places only");
}

#[tokio::test]
async fn commits_that_wait_share_a_sync() {
    const CHATS: i64 = 200;
    let medium = Medium::new(Vec::new(), usize::MAX);
    let store = Embedded::open_on(medium.clone()).unwrap();
    let records = Records::open(store, KeyRing::generate().unwrap(), 1)
        .await
        .unwrap();
    let before = {
        let mut state = medium.state();
        state.slow = Duration::from_millis(5);
        state.syncs
    };
    let turns: Vec<_> = (0..CHATS)
        .map(|n| {
            let records = records.clone();
            tokio::spawn(async move {
                let loaded = records.load(&Chat::from(n), NOW).await.unwrap();
                let Loaded::Absent(base) = loaded else {
                    panic!("{loaded:?}")
                };
                records.commit(&base, Commit::default(), NOW).await.unwrap()
            })
        })
        .collect();
    for turn in turns {
        assert!(matches!(turn.await.unwrap(), Committed::Written { .. }));
    }
    let syncs = medium.state().syncs - before;
    assert!(syncs < 60, "{CHATS} commits took {syncs} syncs");
    for n in 0..CHATS {
        let loaded = records.load(&Chat::from(n), NOW).await.unwrap();
        assert!(matches!(loaded, Loaded::Record(..)), "{n}");
    }
}

/// A disk that was full for a while: what could not be written is refused, and the next goes in.
#[tokio::test]
async fn a_disk_that_is_well_again_takes_the_next_write() {
    let medium = Medium::new(Vec::new(), usize::MAX);
    let store = Embedded::open_on(medium.clone()).unwrap();
    let records = Records::open(store, KeyRing::generate().unwrap(), 1)
        .await
        .unwrap();
    let write = async |n: i64| {
        let Loaded::Absent(base) = records.load(&Chat::from(n), NOW).await? else {
            panic!("chat {n} is there already")
        };
        records.commit(&base, Commit::default(), NOW).await
    };
    assert!(matches!(write(1).await, Ok(Committed::Written { .. })));
    medium.state().left = 0;
    for _ in 0..3 {
        assert!(write(2).await.is_err());
    }
    medium.state().left = usize::MAX;
    // Whoever reads before the file is open again is told to wait.
    let again = async || {
        let wrote = records.store().swap_meta(None, Vec::new()).await;
        wrote.is_ok()
    };
    assert!(again().await, "the first write opens it");
    assert!(matches!(write(2).await, Ok(Committed::Written { .. })));
    let there = records.load(&Chat::from(1), NOW).await.unwrap();
    assert!(!matches!(there, Loaded::Absent(_)), "nothing is lost");
}
