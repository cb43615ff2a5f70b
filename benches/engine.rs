//! What the parts cost that run for every message, and at every start.
//!
//! `cargo bench`. A turn should take less than 50 µs at the median, loading and checking the
//! whole content less than 200 ms.

use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};

use chrono::{DateTime, NaiveDate, Utc};
use divan::{Bencher, black_box, counter::BytesCount};
use hearback::{
    app::{SCHEMA, millis},
    book::{self, Book},
    content::Content,
    deadline,
    engine::{Event, Outgoing, Profile, Session, turn, view::View},
    letter,
    store::{Chat, Commit, KeyRing, Loaded, Memory, Records},
    transcript::{Player, parse_moment},
};

fn main() {
    divan::main();
}

static BOOK: LazyLock<Book> = LazyLock::new(|| {
    let loaded = book::load(&Content::builtin().files());
    loaded.book.expect("the built-in content is in order")
});

fn now() -> DateTime<Utc> {
    parse_moment("2026-11-24").expect("a moment")
}

/// Answers until the open case stands at a step.
fn reach(player: &mut Player<'_>, step: &str) {
    const PRESSED: [&str; 8] = [
        "correct",
        "telecom",
        "unknown",
        "profile-name",
        "ok",
        "by-email",
        "today",
        "en",
    ];
    for _ in 0..40 {
        let case = player.session.open_case();
        let at = case.and_then(|case| case.at.last());
        if at.is_some_and(|at| format!("{}/{}", at.flow, at.step) == step) {
            return;
        }
        let ids = player.outgoing.iter().flat_map(|out| match out {
            Outgoing::Text { buttons, .. } => buttons.iter().map(|b| b.id.clone()).collect(),
            _ => Vec::new(),
        });
        let ids: Vec<String> = ids.collect();
        let press = PRESSED.iter().find_map(|option| {
            ids.iter()
                .rev()
                .find(|id| id.ends_with(&format!(".{option}")))
        });
        let event = match press {
            Some(id) => Event::Press(id.clone()),
            None => Event::Text("Example Telecom".into()),
        };
        player.outgoing.clear();
        player.play(&event);
    }
    panic!("{step} was not reached");
}

/// A chat that stands at a step.
fn at(step: &str, cases: usize) -> Session {
    let profile = Profile {
        name: Some("Kim Example".into()),
        country: Some("DE".into()),
    };
    let mut player = Player::new(&BOOK, "en", profile, now());
    player.play(&Event::typed("/start"));
    for more in 1..=cases {
        reach(&mut player, step);
        if more < cases {
            player.play(&Event::Press("case.new".into()));
        }
    }
    player.session
}

/// One turn with all its texts. The session is a copy, as it comes fresh from the store.
fn one_turn(bencher: Bencher<'_, '_>, session: &Session, event: &Event) {
    bencher
        .with_inputs(|| session.clone())
        .bench_values(|session| turn(&BOOK, black_box(session), event, now()));
}

#[divan::bench]
fn turn_typed_answer(bencher: Bencher<'_, '_>) {
    let session = at("request/company", 1);
    one_turn(bencher, &session, &Event::typed("Example Telecom"));
}

#[divan::bench]
fn turn_typed_day(bencher: Bencher<'_, '_>) {
    let session = at("request/call-day", 1);
    one_turn(bencher, &session, &Event::typed("between 3 and 7 November"));
}

#[divan::bench]
fn turn_press(bencher: Bencher<'_, '_>) {
    let session = at("start/sector", 1);
    one_turn(bencher, &session, &Event::Press("telecom".into()));
}

#[divan::bench]
fn turn_press_to_the_overview(bencher: Bencher<'_, '_>) {
    let session = at("request/name", 1);
    one_turn(bencher, &session, &Event::Press("profile-name".into()));
}

#[divan::bench]
fn turn_press_writes_two_letters_with_copies(bencher: Bencher<'_, '_>) {
    let session = at("request/check", 1);
    one_turn(bencher, &session, &Event::Press("ok".into()));
}

#[divan::bench]
fn turn_three_cases_listed(bencher: Bencher<'_, '_>) {
    let session = at("wait/response", 3);
    one_turn(bencher, &session, &Event::typed("/cases"));
}

/// Over all lists: a name, one with a typing error, a long one, and one that nobody has.
#[divan::bench(args = [
    "vodafone",
    "teleekom",
    "agentur für arbeit berlin mitte",
    "netz example gmbh",
])]
fn company_looked_up(bencher: Bencher<'_, '_>, typed: &str) {
    let directory = &BOOK.directory;
    bencher.bench(|| directory.search(black_box(typed), Some("DE"), 5).len());
}

#[divan::bench]
fn book_loaded_and_checked(bencher: Bencher<'_, '_>) {
    let files = Content::builtin().files();
    bencher.bench(|| book::load(black_box(&files)));
}

#[divan::bench]
fn letter_written(bencher: Bencher<'_, '_>) {
    let session = at("request/check", 1);
    let case = session.open_case().expect("a case is open");
    let view = View::new(&BOOK, case, now().date_naive());
    let plan = &BOOK.letters["access-request"];
    let locale = letter::language(&view, plan).expect("a language");
    bencher.bench(|| letter::write(black_box(&view), plan, locale).file());
}

#[divan::bench]
fn deadline_computed(bencher: Bencher<'_, '_>) {
    let rule = BOOK.deadline("DE", "response").expect("the rule");
    let holidays = BOOK.holidays.get("DE");
    let received = NaiveDate::from_ymd_opt(2026, 1, 30).expect("a day");
    bencher.bench(|| deadline::due(&rule.rule, black_box(received), Some("BY"), holidays, &[]));
}

/// A session with its three cases, sealed and written, then read and opened.
#[divan::bench]
fn record_sealed_and_opened(bencher: Bencher<'_, '_>) {
    let session = serde_json::to_vec(&at("wait/response", 3)).expect("a session can be written");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let chat = Chat::new("bench");
    let at = millis(now());
    let records = runtime.block_on(async {
        let ring = KeyRing::generate().expect("a key");
        Records::open(Memory::new(), ring, SCHEMA)
            .await
            .expect("the store opens")
    });
    bencher
        .counter(BytesCount::new(session.len()))
        .with_inputs(|| session.clone())
        .bench_local_values(|session| {
            runtime.block_on(async {
                let base = match records.load(&chat, at).await {
                    Ok(Loaded::Record(base, _) | Loaded::Absent(base)) => base,
                    _ => panic!("the record can be read"),
                };
                let commit = Commit {
                    session,
                    ..Commit::default()
                };
                records.commit(&base, commit, at).await
            })
        });
}

/// What a turn spends on writing and reading its session, beside the sealing.
#[divan::bench]
fn session_written_and_read(bencher: Bencher<'_, '_>) {
    let session = at("wait/response", 3);
    bencher.bench(|| {
        let text = serde_json::to_vec(black_box(&session)).expect("a session can be written");
        serde_json::from_slice::<Session>(&text).expect("and read")
    });
}

#[divan::bench]
fn content_read(bencher: Bencher<'_, '_>) {
    bencher.bench(|| {
        let files = Content::builtin().files();
        files.into_iter().collect::<BTreeMap<Arc<str>, Arc<str>>>()
    });
}
