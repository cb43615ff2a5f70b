//! A part that will never go out: it is struck, and the person is told, in one commit.

use chrono::{DateTime, Utc};
use tracing::warn;

use crate::{
    app::{App, AppError, Done, First, Moment, Part, Step, Waiting, wish},
    engine::{Outgoing, Turn},
    store::{Base, ChatKey, Over, Owner, Part as Stored, PartId, Store, StoreError},
    tally::Kind,
};

use super::{Carrier, Inner};

/// What became of a lost part.
enum Told {
    /// It is struck, and the word waits behind what waited already; what is next, where that is
    /// ours.
    Struck(Option<First>),
    /// There is nothing to say: it only has to be struck.
    Nothing,
}

impl<S: Store, C: Carrier> Inner<S, C> {
    /// Strikes a part that will never go out, and has the person told once; where the store
    /// cannot take both, neither is done, and the part is tried again.
    pub(super) async fn refused(
        &self,
        key: ChatKey,
        owner: Owner,
        stored: &Stored,
        kind: Kind,
    ) -> Option<First> {
        let told = self.app.tell_lost(key, owner, stored.id, self.clock.now());
        let next = match told.await {
            Ok(Told::Struck(next)) => next,
            Ok(Told::Nothing) => self.strike(key, owner, stored).await,
            // Trying again changes nothing, and what waits behind it would wait for ever.
            Err(AppError::Store(StoreError::TooLarge(what))) => {
                warn!(chat = ?key, what, "the person cannot be told of a lost part");
                self.strike(key, owner, stored).await
            }
            Err(error) => {
                warn!(chat = ?key, %error, "a lost part stays until the person can be told");
                let span = self.failures.backoff(key);
                self.pause(key, owner, span).await;
                return None;
            }
        };
        self.failures.forget(key);
        self.app.wrong.one(kind);
        next
    }
}

impl<S: Store> App<S> {
    /// The message that says that a part was lost.
    pub(crate) const LOST: &'static str = "telegram-lost";

    /// Strikes a part, and has the person told that something of ours could not be sent. The word
    /// goes out after what is waiting, and is said once for all that was lost until then.
    async fn tell_lost(
        &self,
        key: ChatKey,
        owner: Owner,
        part: PartId,
        now: DateTime<Utc>,
    ) -> Result<Told, AppError> {
        let moment = Moment::from(now);
        let at = moment.at;
        loop {
            let Some(loaded) = self.records.load_key(key, at).await? else {
                return Ok(Told::Nothing);
            };
            let (base, Some(session)) = self.known(loaded, at).await? else {
                return Ok(Told::Nothing);
            };
            let text = self.text(&session.locale, Self::LOST);
            let Some(text) = text.filter(|_| !is_told(&base, Self::LOST)) else {
                return Ok(Told::Nothing);
            };
            let wake = base.wake.map(|wake| wake.0);
            let word = Outgoing::Text {
                id: Self::LOST.to_owned(),
                text,
                buttons: Vec::new(),
            };
            let step = Step {
                played: Turn {
                    outgoing: vec![word],
                    ..crate::agenda::rest(session, wake.and_then(DateTime::from_timestamp_millis))
                },
                update: None,
                struck: vec![part],
                unasked: false,
                pressed: None,
            };
            match self
                .commit(&base, step, wish(owner, Over::Nothing), moment)
                .await?
            {
                Done::Written(first) => return Ok(Told::Struck(first)),
                Done::Conflict => {}
                Done::AlreadySeen => return Ok(Told::Nothing),
            }
        }
    }
}

/// Whether the word waits already.
fn is_told(base: &Base, word: &str) -> bool {
    base.parts.iter().any(|part| {
        let part = serde_json::from_slice::<Waiting>(&part.bytes);
        part.is_ok_and(|waiting| matches!(waiting.part, Part::Text { id, .. } if id == word))
    })
}
