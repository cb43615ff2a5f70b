//! Hearback walks a consumer through getting the recording of their own customer-service
//! call out of a company, and writes the letters for them.
//!
//! The core decides, the shells act. In reading order:
//!
//! - [`diagnostic`]: what is wrong in a file, where, and what to do next.
//! - [`book`]: all content of an instance (flows, slots, letters, law, languages), loaded
//!   and checked once, never changed.
//! - [`locale`]: message id, arguments and language become a text.
//! - [`deadline`]: a rule and a day become a last day, with the reasons.
//! - [`engine`]: [`engine::turn`], the only way forward: one event in, a new session and
//!   finished texts out. Pure and total.
//! - [`directory`]: a company's name as typed becomes the few records meant.
//! - [`recognise`]: a company's reply becomes the reasons that it gives, with the words that
//!   spoke for them.
//! - [`story`]: a person's story becomes the answers that it holds, with the words that say them.
//! - [`letter`]: case and law become a letter that can be sent.
//! - [`sheet`]: a body of law as a sheet for a lawyer.
//! - [`transcript`]: plays a written conversation against the engine.
//!
//! Around them the shells, which alone know of files, clocks and terminals:
//!
//! - [`content`]: reads content directories as text.
//! - [`store`]: one record a chat, committed as a whole, encrypted.
//! - [`app`]: one event from read to committed write; asks the clock once.
//! - [`board`]: what the host says to everybody while the service pauses.
//! - [`tally`]: what went wrong in single chats, for whoever looks at the store.
//! - [`notice`]: has people told of a rule of law that was wrong.
//! - [`terminal`]: the conversation at a prompt.
//! - [`telegram`]: the conversation over a bot: updates in, messages out.
//! - [`sender`]: sends what is committed, in order per chat, and strikes it.
//! - [`agenda`]: wakes the chats that are due.
//! - [`metrics`]: what is counted, without telling of any person.
//! - [`serve`]: these as a service that starts, watches itself and stops.
//! - [`fault`]: what tests do to a running program; empty in a release.
//! - [`care`]: what a host asks of a store beside the running service: a look, a back-up, a new
//!   key.
//! - [`doctor`]: looks at token, Bot API, store, content and clock, and says what to do.
//! - [`config`]: settings from file, environment and flags.
//! - [`cli`]: which shells to build for which command.

pub mod agenda;
pub mod app;
pub mod board;
pub mod book;
pub mod care;
pub mod cli;
pub mod config;
pub mod content;
pub mod deadline;
pub mod diagnostic;
pub mod directory;
pub mod doctor;
pub mod engine;
pub mod export;
pub mod fault;
pub mod letter;
pub mod locale;
pub mod metrics;
pub mod notice;
pub mod recognise;
pub mod sender;
pub mod serve;
pub mod sheet;
pub mod store;
pub mod story;
pub mod tally;
pub mod telegram;
pub mod terminal;
pub mod transcript;
