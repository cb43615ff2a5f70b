//! The service against a Bot API server that behaves as Telegram does: whole conversations,
//! and everything that can go wrong between the two.

#[allow(dead_code, reason = "another target uses the rest")]
#[path = "support/fake.rs"]
mod fake;
#[path = "support/proxy.rs"]
mod proxy;
#[allow(dead_code, reason = "the store's own tests look closer")]
#[path = "support/redis.rs"]
mod redis;
#[path = "telegram/stage.rs"]
mod stage;
#[path = "support/updates.rs"]
mod updates;

#[path = "telegram/care.rs"]
mod care;
#[path = "telegram/conversations.rs"]
mod conversations;
#[path = "telegram/defects.rs"]
mod defects;
#[path = "telegram/files.rs"]
mod files;
#[path = "telegram/fuzz.rs"]
mod fuzz;
#[path = "telegram/hook.rs"]
mod hook;
#[path = "telegram/host.rs"]
mod host;
#[path = "telegram/leaving.rs"]
mod leaving;
#[path = "telegram/metrics.rs"]
mod metrics;
#[path = "telegram/neighbours.rs"]
mod neighbours;
#[path = "telegram/network.rs"]
mod network;
#[path = "telegram/order.rs"]
mod order;
#[path = "telegram/overtaken.rs"]
mod overtaken;
#[path = "telegram/process.rs"]
mod process;
#[path = "telegram/records.rs"]
mod records;
#[path = "telegram/restarts.rs"]
mod restarts;
#[path = "telegram/shaky.rs"]
mod shaky;
#[path = "telegram/slow.rs"]
mod slow;
#[path = "telegram/troubles.rs"]
mod troubles;
