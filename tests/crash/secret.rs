//! After many chats with the whole book neither Redis nor a log holds a word of anybody.
//!
//! Each person has words, names, numbers and a chat id that nobody else has. What is looked at:
//! all keys and values while answers wait to be sent and at the end, all that was ever written to
//! Redis, and all that the processes have printed with as much logging as a host can ask for.

use std::{
    collections::BTreeSet,
    time::{Duration, Instant},
};

use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use hearback::content::Content;

use super::{
    chance::{Chance, seed},
    fake::Fault,
    program::{Bot, By},
    redis::Server,
    talk::{self, Own, Who},
};

/// How many people talk.
const PEOPLE: u64 = 8;

/// Words that tell of nobody are shorter than this.
const SHORTEST: usize = 6;

/// A word that nobody else says.
fn word(chance: &mut Chance) -> String {
    const SYLLABLES: [&str; 16] = [
        "bro", "cla", "dwi", "fle", "gru", "jex", "kvo", "lym", "mux", "nib", "pwa", "quo", "rzi",
        "sko", "tch", "vuz",
    ];
    let syllable = |_| SYLLABLES[usize::try_from(chance.below(16)).unwrap()];
    let word: String = (0..4).map(syllable).collect();
    word[..1].to_uppercase() + &word[1..]
}

fn person(chance: &mut Chance) -> Who {
    // As long as ids get.
    let chat = i64::try_from(chance.below(1 << 50) | 1 << 50).unwrap();
    let number = format!("K-{}", 10_000_000 + chance.below(89_999_999));
    let phone = format!("030 {}", 2_300_000 + chance.below(99_999));
    let mut own = || word(chance);
    let (first_name, last_name) = (own(), own());
    let (agent, typed) = (own(), own());
    let story = format!(
        "Last Tuesday I called Vodafone about {}. {agent} promised me a credit of 80 euros for \
         {}. My customer number is {number}, I called from {phone}.",
        own(),
        own(),
    );
    let reply = format!(
        "Dear {first_name} {last_name}, we keep calls for training only, {} and {}. They stay in \
         the house. {agent} {}",
        own(),
        own(),
        own(),
    );
    Who {
        chat,
        own: Some(Own {
            story,
            reply,
            name: format!("{typed} {last_name}"),
            company: format!("{} {}", own(), own()),
            address: format!("{typed}@{}.example.org", own()).to_lowercase(),
            phone,
            number,
        }),
        first_name,
        last_name,
    }
}

/// What must not be found, each with what it is.
struct Secrets {
    known: Vec<(String, Vec<u8>)>,
    /// How they begin, to pass over the rest quickly.
    begins: Vec<bool>,
}

fn begin(bytes: &[u8]) -> usize {
    usize::from(bytes[0]) << 8 | usize::from(bytes[1])
}

/// The words of a text, in small letters.
fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let long = words.filter(|word| word.chars().count() >= SHORTEST);
    long.map(str::to_lowercase)
}

impl Secrets {
    fn of(people: &[Who]) -> Self {
        let content = Content::builtin().files();
        let of_the_book: BTreeSet<_> = content.iter().flat_map(|(_, text)| words(text)).collect();
        let mut known = Vec::new();
        for who in people {
            let own = who.own.as_ref().unwrap();
            let texts = [
                &who.first_name,
                &who.last_name,
                &own.story,
                &own.reply,
                &own.name,
                &own.company,
                &own.address,
                &own.phone,
                &own.number,
            ];
            let said = texts.into_iter().flat_map(|text| words(text));
            let said = said.filter(|word| !of_the_book.contains(word));
            known.extend(said.map(|word| (format!("the word {word}"), word.into_bytes())));
            let phone: String = own.phone.chars().filter(char::is_ascii_digit).collect();
            // As it is written with the country before it, too.
            known.push(("the phone number".to_owned(), phone[1..].into()));
            known.extend(written(who.chat));
        }
        let mut begins = vec![false; 1 << 16];
        for (_, secret) in &mut known {
            secret.make_ascii_lowercase();
            begins[begin(secret)] = true;
        }
        Self { known, begins }
    }

    /// What of it stands in these bytes.
    fn found_in(&self, bytes: &[u8]) -> BTreeSet<&str> {
        let bytes = bytes.to_ascii_lowercase();
        let mut found = BTreeSet::new();
        for at in 0..bytes.len().saturating_sub(1) {
            let rest = &bytes[at..];
            if self.begins[begin(rest)] {
                let is_here = |(_, secret): &&(String, Vec<u8>)| rest.starts_with(secret);
                found.extend(self.known.iter().filter(is_here).map(|(what, _)| &**what));
            }
        }
        found
    }

    fn are_not_in(&self, place: &str, bytes: &[u8]) {
        let found = self.found_in(bytes);
        assert!(found.is_empty(), "in {place}: {found:?}");
    }

    async fn are_not_on(&self, server: &Server, when: &str) {
        for (key, _, held) in server.contents().await {
            self.are_not_in(&format!("the name of {key} {when}"), key.as_bytes());
            for field in held {
                self.are_not_in(&format!("{key} {when}"), &field);
            }
        }
    }
}

/// The ways in which the id of a chat can be written.
fn written(chat: i64) -> Vec<(String, Vec<u8>)> {
    let id = |how: &str, bytes: Vec<u8>| (format!("the chat {chat} as {how}"), bytes);
    let (little, big) = (chat.to_le_bytes(), chat.to_be_bytes());
    // Whole threes of bytes, which look the same whatever follows them.
    let in_letters = |bytes: &[u8]| STANDARD.encode(bytes).as_bytes()[..8].to_vec();
    let for_names = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes).as_bytes()[..8].to_vec();
    let hex: String = big[1..].iter().map(|byte| format!("{byte:02x}")).collect();
    vec![
        id("digits", chat.to_string().into_bytes()),
        // Seven bytes of eight, since the last one is zero.
        id("bytes, the least first", little[..7].to_vec()),
        id("bytes, the greatest first", big[1..].to_vec()),
        id("base64, the least first", in_letters(&little)),
        id(
            "base64, the greatest first",
            STANDARD.encode(big)[..11].into(),
        ),
        id("base64 for names, the least first", for_names(&little)),
        id(
            "base64 for names, the greatest first",
            URL_SAFE_NO_PAD.encode(big)[..11].into(),
        ),
        id("base64 without its zero", in_letters(&big[1..])),
        id("hexadecimal digits", hex.into_bytes()),
        id(
            "a number of the records",
            postcard::to_allocvec(&chat).unwrap(),
        ),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn no_word_name_number_or_chat_is_in_redis_or_a_log() {
    let log = ["--appendonly", "yes", "--appendfsync", "no"];
    let Some(server) = Server::start(&log).await else {
        return;
    };
    let seed = seed("secrets");
    let mut chance = Chance::of(seed);
    let people: Vec<_> = (0..PEOPLE).map(|_| person(&mut chance)).collect();
    let secrets = Secrets::of(&people);
    let (bot, noon) = Bot::with_whole_book(By::Webhook, Some(server.url())).await;
    let bot = bot.with("HEARBACK_LOG", "trace");
    let talkers = talk::begin_as(&bot.fake, people.clone(), seed, noon);
    let process = bot.start(&[]);
    bot.is_up(&process).await;
    bot.writes(&talkers, 60).await;

    // What is answered now waits.
    bot.fake
        .rule(|call| call.is_send().then_some(Fault::Html(502)));
    bot.writes(&talkers, talkers.said() + 20).await;
    bot.kill(process);
    secrets.are_not_on(&server, "while answers wait").await;
    bot.fake.no_rule();

    let process = bot.start(&[]);
    let has_file = || !bot.fake.calls("senddocument").is_empty();
    let shown = || {
        let seen = people.iter().flat_map(|who| bot.fake.seen(who.chat));
        let texts: String = seen.map(|call| call.text().to_owned()).collect();
        secrets.found_in(texts.as_bytes()).len()
    };
    let end = Instant::now() + Duration::from_secs(60);
    while !has_file() || shown() <= 40 {
        assert!(
            Instant::now() < end,
            "{} of them are in what was sent",
            shown()
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    bot.writes(&talkers, talkers.said() + 60).await;
    let said = talkers.end().await;
    bot.ends(&said, [process]).await.unwrap();

    secrets.are_not_on(&server, "at the end").await;
    secrets.are_not_in("what Redis was ever told", &server.written());
    let printed = bot.printed();
    secrets.are_not_in("what was printed", &printed);
    let lines = String::from_utf8_lossy(&printed);
    assert!(lines.contains("TRACE"), "as much as can be is logged");
    are_found(&secrets, &server).await;
}

/// Each of them is found where it stands in plain.
async fn are_found(secrets: &Secrets, server: &Server) {
    let mut link = server.try_connect().await.unwrap();
    for (what, secret) in &secrets.known {
        let mut planted = ::redis::cmd("HSET");
        planted.arg("planted").arg(what);
        planted.arg([b"x", &secret[..], b"y"].concat());
        planted.exec_async(&mut link).await.unwrap();
    }
    let contents = server.contents().await;
    let (_, _, held) = contents.iter().find(|(key, ..)| key == "planted").unwrap();
    let found: BTreeSet<_> = held.iter().flat_map(|at| secrets.found_in(at)).collect();
    let all: BTreeSet<_> = secrets.known.iter().map(|(what, _)| &**what).collect();
    assert_eq!(found, all);
    let told = secrets.found_in(&server.written());
    assert_eq!(told, all);
}
