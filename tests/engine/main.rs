//! The engine over the content that comes with the program: what must hold in every
//! conversation, and what a person may rely on who changes their mind.

mod again;
mod alarms;
mod back;
mod cases;
mod change;
mod circle;
mod correct;
mod few;
mod hand;
mod host;
mod import;
mod inspect;
mod ladder;
mod lookup;
mod lost;
mod notice;
mod order;
mod pause;
mod records;
mod regained;
mod returned;
mod ticks;
mod walk;
mod zone;
