//! How long a chat is kept, and what is said before it is forgotten.

use chrono::{DateTime, TimeDelta, Utc};
use hearback::{
    app::{App, Part, SCHEMA, millis},
    engine::Event,
    store::{Loaded, Memory, Records, Store},
};

use crate::{Phone, app, chat, newcomer, now, ring, session, talk};

async fn both() -> (App<Memory>, Records<Memory>) {
    let (memory, ring) = (Memory::new(), ring());
    let records = Records::open(memory.clone(), ring.clone(), SCHEMA);
    (app(memory, &ring).await, records.await.unwrap())
}

/// When the store wants the chat looked at; none once it is forgotten.
async fn wake<S: Store>(records: &Records<S>, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
    match records.load(&chat(), millis(at)).await.unwrap() {
        Loaded::Record(base, _) => DateTime::from_timestamp_millis(base.wake?.0),
        _ => None,
    }
}

async fn is_kept<S: Store>(records: &Records<S>, at: DateTime<Utc>) -> bool {
    let loaded = records.load(&chat(), millis(at)).await.unwrap();
    matches!(loaded, Loaded::Record(..))
}

/// The notices that come when the chat is woken now.
async fn notices<S: Store>(app: &App<S>, records: &Records<S>, at: DateTime<Utc>) -> usize {
    let key = records.key(&chat());
    app.wake(key, at).await.unwrap();
    let mut phone = Phone::default();
    let later = at + TimeDelta::minutes(2);
    app.deliver(&chat(), None, &mut phone, later)
        .await
        .unwrap()
        .unwrap();
    let told = |part: &&Part| matches!(part, Part::Text { id, .. } if id == "engine-forget");
    phone.parts.iter().filter(told).count()
}

#[tokio::test]
async fn an_open_case_is_told_once_a_month_before_its_end_also_over_restarts() {
    let (memory, ring) = (Memory::new(), ring());
    let records = Records::open(memory.clone(), ring.clone(), SCHEMA)
        .await
        .unwrap();
    talk(&app(memory.clone(), &ring).await, &["/start"]).await;
    let due = wake(&records, now()).await.expect("it is to be told");
    assert_eq!((due.date_naive() - now().date_naive()).num_days(), 336);
    let early = due - TimeDelta::seconds(1);
    assert_eq!(
        notices(&app(memory.clone(), &ring).await, &records, early).await,
        0
    );
    assert_eq!(
        notices(&app(memory.clone(), &ring).await, &records, due).await,
        1
    );
    for days in [1, 20] {
        let at = due + TimeDelta::days(days);
        assert_eq!(
            notices(&app(memory.clone(), &ring).await, &records, at).await,
            0
        );
    }
    let end = due + TimeDelta::days(30);
    assert!(is_kept(&records, end - TimeDelta::seconds(1)).await);
    assert!(!is_kept(&records, end).await);
}

#[tokio::test]
async fn a_word_keeps_it_for_another_year() {
    let (app, records) = both().await;
    talk(&app, &["/start"]).await;
    let due = wake(&records, now()).await.unwrap();
    assert_eq!(notices(&app, &records, due).await, 1);
    let answered = due + TimeDelta::days(29);
    let keep = Event::Press("chat.keep".into());
    app.take(&chat(), &newcomer(), None, &keep, answered)
        .await
        .unwrap();
    let next = wake(&records, answered).await.unwrap();
    assert_eq!((next.date_naive() - answered.date_naive()).num_days(), 336);
    assert!(is_kept(&records, answered + TimeDelta::days(365)).await);
}

#[tokio::test]
async fn nothing_is_forgotten_untold_where_nobody_was_there_to_tell_it() {
    let (app, records) = both().await;
    talk(&app, &["/start"]).await;
    let late = now() + TimeDelta::days(400) + TimeDelta::hours(3);
    assert!(is_kept(&records, late).await);
    assert_eq!(notices(&app, &records, late).await, 1);
    let end = late + TimeDelta::days(30);
    assert!(is_kept(&records, end - TimeDelta::seconds(1)).await);
    assert!(!is_kept(&records, end).await);
}

#[tokio::test]
async fn a_chat_without_an_open_case_just_ends() {
    let (app, records) = both().await;
    talk(&app, &["/help"]).await;
    assert!(session(&app).await.cases.is_empty());
    assert_eq!(wake(&records, now()).await, None);
    assert!(is_kept(&records, now() + TimeDelta::days(365)).await);
    assert!(!is_kept(&records, now() + TimeDelta::days(366)).await);
}
