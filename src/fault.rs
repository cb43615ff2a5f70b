//! What tests do to a running program: it dies between any two effects as if it were killed,
//! carries a defect that a test must find, keeps a quicker pace, lives at another time, or is of a
//! later release.
//!
//! Only a debug build can do any of it, and only where its environment asks for it. In a
//! release every function here is empty or answers with what it was given, so nothing of it
//! can be switched on there.
//!
//! | variable | means |
//! |---|---|
//! | `HEARBACK_TEST_POINT=committed:2` | ends at once when it passes that [`Point`] for the second time |
//! | `HEARBACK_TEST_PLANT=no-lease` | carries that [`Plant`] |
//! | `HEARBACK_TEST_LEASE=300`, `HEARBACK_TEST_TICK=50` | length of a lease, time between two looks at the agenda, in milliseconds |
//! | `HEARBACK_TEST_AHEAD=86400` | its clock is so many seconds ahead |
//! | `HEARBACK_TEST_SCHEMA=9` | writes records of that schema, in a form that no release knows |
//! | `HEARBACK_TEST_ALONE=1` | the content that is laid over the program's is all there is |
//! | `HEARBACK_TEST_TRIPS=boom` | the turn of that text panics |
//! | `HEARBACK_TEST_STRUCK=p1.struck` | writes there the chat of each part that was sent and struck |

use std::{borrow::Cow, time::Duration};

macro_rules! named {
    ($(#[$all:meta])* $kind:ident { $($(#[$one:meta])* $name:ident = $text:literal,)* }) => {
        $(#[$all])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $kind {
            $($(#[$one])* $name,)*
        }

        impl $kind {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its name in the environment.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }
        }
    };
}

named! {
    /// A place between two effects.
    Point {
        /// The store has no header yet.
        HeaderBegins = "header-begins",
        /// The header is written, and the program does not know it.
        HeaderWritten = "header-written",
        /// Telegram knows the bot; no update was asked for.
        Registered = "registered",
        /// A batch of updates was handed out.
        Fetched = "fetched",
        /// A batch is committed; Telegram has not heard of it.
        BatchTaken = "batch-taken",
        /// A call of Telegram's was read.
        HookArrived = "hook-arrived",
        /// Its update is committed; Telegram has not heard of it.
        HookTaken = "hook-taken",
        /// A chat was read for a turn.
        Loaded = "loaded",
        /// A turn is played and sealed.
        CommitBegins = "commit-begins",
        /// A turn is in the store, and the program does not know it.
        Committed = "committed",
        /// A turn is committed, and nobody sends yet.
        Taken = "taken",
        /// Sending was begun in the background, and nothing is acknowledged.
        SendingBegun = "sending-begun",
        /// A part is about to be carried.
        SendBegins = "send-begins",
        /// A part was carried and is not struck.
        Sent = "sent",
        /// The strike is about to go to the store.
        StrikeBegins = "strike-begins",
        /// A part is struck, and the program does not know it.
        Struck = "struck",
        /// A pause is about to be written.
        PauseBegins = "pause-begins",
        /// A pause is written.
        Paused = "paused",
        /// A shard of the agenda is about to be claimed.
        ClaimBegins = "claim-begins",
        /// A due chat was claimed.
        Claimed = "claimed",
        /// The lease of a chat with parts waiting is about to be taken.
        TakeBegins = "take-begins",
        /// The lease is taken.
        LeaseTaken = "lease-taken",
        /// An alarm is committed, and nobody sends yet.
        Rang = "rang",
        /// Steps wait for the file's next transaction.
        FileBegins = "file-begins",
        /// A transaction is written and not made durable.
        FileWritten = "file-written",
        /// A transaction is durable, and whoever waits for it has not heard.
        FileCommitted = "file-committed",
        /// A script is about to go to the server.
        ScriptBegins = "script-begins",
        /// A script has run.
        ScriptDone = "script-done",
        /// The process was asked to stop.
        Leaving = "leaving",
        /// What was taken last is about to be acknowledged on leaving.
        LastAsk = "last-ask",
        /// A chat is about to be erased.
        EraseBegins = "erase-begins",
        /// A chat is erased, and its person has not heard.
        Erased = "erased",
        /// A record cannot be read and is about to be set aside.
        AsideBegins = "aside-begins",
        /// A record is set aside, and its update is not acknowledged.
        SetAside = "set-aside",
        /// A turn has panicked, and its update is not acknowledged.
        Stumbled = "stumbled",
        /// A person has closed the chat; what waits is put off.
        Closed = "closed",
        /// That a person is back is committed, and nobody sends yet.
        LetIn = "let-in",
        /// A chat is about to be sealed under another key.
        ResealBegins = "reseal-begins",
        /// A chat is sealed under another key, others may not be.
        Resealed = "resealed",
        /// All chats are sealed under another key, the header is not.
        HeaderLeft = "header-left",
        /// The host's word is about to be written.
        BoardBegins = "board-begins",
        /// The host's word is written, and the host has not heard.
        BoardWritten = "board-written",
        /// The host's word is committed as an answer, and nobody sends yet.
        WordSaid = "word-said",
        /// A chat is about to be marked for a notice.
        NoticeBegins = "notice-begins",
        /// A chat is marked for a notice, others may not be.
        Noticed = "noticed",
    }
}

named! {
    /// A defect that a test must find.
    Plant {
        /// Updates are acknowledged before they are committed.
        AcknowledgeFirst = "acknowledge-first",
        /// Every update below the highest that was taken counts as taken.
        HighWaterMark = "high-water-mark",
        /// Parts are struck before they are sent.
        StrikeFirst = "strike-first",
        /// Whoever asks for the lease of a chat gets it.
        NoLease = "no-lease",
        /// Of the updates taken only the last is remembered.
        ForgetIds = "forget-ids",
        /// A part that was sent is not struck.
        NeverStrike = "never-strike",
        /// In a file, what was struck since the last turn is forgotten with the process.
        LoseStrikes = "lose-strikes",
    }
}

/// Passes a point, or dies there.
#[inline]
pub(crate) fn at(point: Point) {
    #[cfg(debug_assertions)]
    armed::at(point);
    #[cfg(not(debug_assertions))]
    let _ = point;
}

/// Whether the program carries a defect.
#[inline]
pub(crate) fn is_planted(plant: Plant) -> bool {
    #[cfg(debug_assertions)]
    return armed::is_planted(plant);
    #[cfg(not(debug_assertions))]
    {
        let _ = plant;
        false
    }
}

/// How long a lease lasts.
#[inline]
pub(crate) fn lease(usual: Duration) -> Duration {
    #[cfg(debug_assertions)]
    return armed::lease(usual);
    #[cfg(not(debug_assertions))]
    usual
}

/// The time between two looks at the agenda.
#[inline]
pub(crate) fn tick(usual: Duration) -> Duration {
    #[cfg(debug_assertions)]
    return armed::tick(usual);
    #[cfg(not(debug_assertions))]
    usual
}

/// Whether the content that is laid over that of the program stands alone: a small book starts a
/// debug build many times as fast.
#[inline]
pub(crate) fn is_alone() -> bool {
    #[cfg(debug_assertions)]
    return armed::is_alone();
    #[cfg(not(debug_assertions))]
    false
}

/// How far the clock is ahead of the system's.
#[inline]
pub(crate) fn ahead() -> Duration {
    #[cfg(debug_assertions)]
    return armed::ahead();
    #[cfg(not(debug_assertions))]
    Duration::ZERO
}

/// The schema of what is written.
#[inline]
pub(crate) fn schema(usual: u8) -> u8 {
    #[cfg(debug_assertions)]
    return armed::schema(usual);
    #[cfg(not(debug_assertions))]
    usual
}

/// What is sealed under a schema, as it was written or as it is to be: where a test has made that
/// schema up, every bit is another, so that whoever does not know it can make nothing of it.
#[inline]
pub(crate) fn in_form(schema: u8, plain: Cow<'_, [u8]>) -> Cow<'_, [u8]> {
    #[cfg(debug_assertions)]
    return armed::in_form(schema, plain);
    #[cfg(not(debug_assertions))]
    {
        let _ = schema;
        plain
    }
}

/// Panics over a text, where that is asked for.
#[inline]
pub(crate) fn trip_over(text: &str) {
    #[cfg(debug_assertions)]
    armed::trip_over(text);
    #[cfg(not(debug_assertions))]
    let _ = text;
}

/// Tells a test that a part was sent to a chat and is struck, as far as this process knows.
#[inline]
pub(crate) fn struck(chat: &str) {
    #[cfg(debug_assertions)]
    armed::struck(chat);
    #[cfg(not(debug_assertions))]
    let _ = chat;
}

#[cfg(debug_assertions)]
mod armed {
    use std::{
        borrow::Cow,
        env,
        fs::{File, OpenOptions},
        io::Write as _,
        sync::{
            LazyLock,
            atomic::{AtomicI64, Ordering},
        },
        time::Duration,
    };

    use super::{Plant, Point};

    /// Where to die, and after how many passings.
    static POINT: LazyLock<Option<(String, AtomicI64)>> = LazyLock::new(|| {
        let armed = read("HEARBACK_TEST_POINT")?;
        let (name, times) = armed.split_once(':')?;
        Some((name.to_owned(), AtomicI64::new(times.parse().ok()?)))
    });
    static PLANT: LazyLock<Option<String>> = LazyLock::new(|| read("HEARBACK_TEST_PLANT"));
    static LEASE: LazyLock<Option<u64>> = LazyLock::new(|| number("HEARBACK_TEST_LEASE"));
    static TICK: LazyLock<Option<u64>> = LazyLock::new(|| number("HEARBACK_TEST_TICK"));
    static AHEAD: LazyLock<Option<u64>> = LazyLock::new(|| number("HEARBACK_TEST_AHEAD"));
    static SCHEMA: LazyLock<Option<u8>> =
        LazyLock::new(|| read("HEARBACK_TEST_SCHEMA")?.parse().ok());
    static TRIPS: LazyLock<Option<String>> = LazyLock::new(|| read("HEARBACK_TEST_TRIPS"));
    static STRUCK: LazyLock<Option<File>> = LazyLock::new(|| {
        let path = read("HEARBACK_TEST_STRUCK")?;
        let mut file = OpenOptions::new();
        file.create(true).append(true).open(path).ok()
    });

    #[expect(
        clippy::disallowed_methods,
        reason = "no setting: nobody but a test may know of it"
    )]
    fn read(name: &str) -> Option<String> {
        env::var(name).ok()
    }

    fn number(name: &str) -> Option<u64> {
        read(name)?.parse().ok()
    }

    pub(super) fn at(point: Point) {
        if let Some((name, left)) = &*POINT
            && name == point.name()
            && left.fetch_sub(1, Ordering::SeqCst) == 1
        {
            // As SIGKILL would: nothing is closed, flushed or said any more.
            std::process::abort();
        }
    }

    pub(super) fn trip_over(text: &str) {
        assert!(TRIPS.as_deref() != Some(text), "asked for by a test");
    }

    pub(super) fn struck(chat: &str) {
        if let Some(mut file) = STRUCK.as_ref() {
            // In one go, so that a kill leaves no half of it.
            let line = format!("{chat}\n");
            let written = file.write_all(line.as_bytes());
            written.expect("a test can read what it asked for");
        }
    }

    pub(super) fn is_planted(plant: Plant) -> bool {
        PLANT.as_deref() == Some(plant.name())
    }

    pub(super) fn lease(usual: Duration) -> Duration {
        LEASE.map_or(usual, Duration::from_millis)
    }

    pub(super) fn tick(usual: Duration) -> Duration {
        TICK.map_or(usual, Duration::from_millis)
    }

    pub(super) fn is_alone() -> bool {
        read("HEARBACK_TEST_ALONE").is_some()
    }

    pub(super) fn ahead() -> Duration {
        AHEAD.map_or(Duration::ZERO, Duration::from_secs)
    }

    pub(super) fn schema(usual: u8) -> u8 {
        SCHEMA.unwrap_or(usual)
    }

    pub(super) fn in_form(schema: u8, plain: Cow<'_, [u8]>) -> Cow<'_, [u8]> {
        if *SCHEMA != Some(schema) {
            return plain;
        }
        let mut other = plain.into_owned();
        other.iter_mut().for_each(|byte| *byte = !*byte);
        Cow::Owned(other)
    }
}
