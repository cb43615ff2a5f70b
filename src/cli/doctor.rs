//! `hearback doctor`: everything a service needs, looked at once.

use std::{io::Write as _, process::ExitCode};

use anstyle::{AnsiColor, Style};
use anyhow::{Result, bail};
use chrono::{NaiveDate, NaiveTime};
use tokio::sync::mpsc::Receiver;

use crate::{
    app::{millis, schema},
    book,
    care::{self, Answer, Done, Request, SOCKET, chain},
    config::Settings,
    content::Content,
    doctor::{self, Finding, Level, worst},
    serve::Clock,
    store::{Records, Redis},
    telegram::Api,
};

use super::{
    Format,
    place::{Place, PlaceError, chats, last, now, runtime},
    settings::{KEY_FILE, STATE_FILE, SettingsArgs},
};

/// What the help adds.
const HELP: &str = "\
It reads the same settings as `hearback serve` and changes nothing; it works while the service
runs and while it does not. Exit code: 0 all is well, 1 with warnings, 2 with errors.";

#[derive(clap::Args)]
#[command(after_help = HELP)]
pub(super) struct Doctor {
    #[command(flatten)]
    settings: SettingsArgs,
    /// Instead of looking, drop what was set aside before this day (UTC)
    #[arg(long, value_name = "DAY")]
    drop_set_aside_before: Option<NaiveDate>,
    /// How to print what is found
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

impl Doctor {
    pub(super) fn run(&self) -> Result<ExitCode> {
        if let Some(day) = self.drop_set_aside_before {
            return self.drop_before(day);
        }
        let read = self.settings.read(&[])?;
        let mut findings = doctor::settings(&read);
        if let Ok(settings) = &read.settings {
            findings.extend(runtime()?.block_on(outside(settings)));
            findings.extend(content(settings));
        }
        findings.push(doctor::zones(Clock::system().now()));
        self.print(&findings)?;
        Ok(match worst(&findings) {
            Level::Ok => ExitCode::SUCCESS,
            Level::Warning => ExitCode::from(1),
            Level::Error => ExitCode::from(2),
        })
    }

    fn drop_before(&self, day: NaiveDate) -> Result<ExitCode> {
        let Some(settings) = self.settings.right(&[])? else {
            return Ok(ExitCode::FAILURE);
        };
        let place = Place::of(&settings)?;
        let before = millis(day.and_time(NaiveTime::MIN).and_utc()).0;
        let done = runtime()?.block_on(async {
            let answers = place.ask(Request::DropAsides { before }).await?;
            last(answers, |_| Ok(())).await
        })?;
        let Done::DropAsides(count) = done else {
            bail!("the service answered something else");
        };
        writeln!(anstream::stdout(), "{} dropped", chats(count))?;
        Ok(ExitCode::SUCCESS)
    }

    fn print(&self, findings: &[Finding]) -> Result<()> {
        let mut out = anstream::stdout();
        let mut area = "";
        for finding in findings {
            if self.format == Format::Json {
                writeln!(out, "{}", serde_json::to_string(finding)?)?;
                continue;
            }
            if finding.area != area {
                area = finding.area;
                writeln!(out, "{area}")?;
            }
            let (word, colour) = match finding.level {
                Level::Ok => ("ok     ", AnsiColor::Green),
                Level::Warning => ("warning", AnsiColor::Yellow),
                Level::Error => ("error  ", AnsiColor::Red),
            };
            let style = Style::new().fg_color(Some(colour.into()));
            let found = finding.found.replace('\n', "\n             ");
            writeln!(out, "  {style}{word}{style:#}  {found}")?;
            if let Some(todo) = &finding.todo {
                writeln!(out, "           > {todo}")?;
            }
        }
        Ok(())
    }
}

/// Telegram and the store.
async fn outside(settings: &Settings) -> Vec<Finding> {
    let mut findings = match Api::new(&settings.telegram_api_url, &settings.telegram_token) {
        Ok(api) => doctor::telegram(&api, settings, || Clock::system().now()).await,
        Err(error) => vec![Finding::error(
            "telegram",
            error.to_string(),
            "look at telegram_api_url",
        )],
    };
    match Place::of(settings) {
        Ok(place) => findings.extend(store(&place, settings.redis_replicas).await),
        Err(error) => findings.push(Finding::error(
            "store",
            error.to_string(),
            "no service starts without it",
        )),
    }
    findings
}

async fn store(place: &Place, replicas: u8) -> Vec<Finding> {
    match place {
        Place::Redis { url, prefix, ring } => {
            let opened = Redis::open_replicated(url, prefix, replicas).await;
            let mut findings = doctor::redis(url, &opened, now).await;
            if let Ok(store) = opened {
                let records = Records::open_existing(store, ring.clone(), schema()).await;
                let answers = match records {
                    Ok(Some(records)) => Ok(care::ask(records, Request::Look, now())),
                    Ok(None) => Err(PlaceError::Nothing),
                    Err(error) => Err(error.into()),
                };
                findings.extend(inside(answers).await);
            }
            findings
        }
        Place::File { folder, given } => {
            let key = folder.join(KEY_FILE);
            let key = given.is_none().then_some(key.as_path());
            let mut findings = doctor::file(&folder.join(STATE_FILE), key);
            let runs = care::ask_service(&folder.join(SOCKET), &Request::Look).await;
            findings.push(match &runs {
                Ok(_) => Finding::ok("store", "a service runs on it"),
                Err(_) => Finding::ok("store", "no service runs on it that can be asked"),
            });
            let answers = match runs {
                Ok(answers) => Ok(answers),
                Err(_) => place.ask(Request::Look).await,
            };
            findings.extend(inside(answers).await);
            findings
        }
    }
}

/// What a look at the rows shows.
async fn inside(answers: Result<Receiver<Answer>, PlaceError>) -> Vec<Finding> {
    let look = match answers {
        Ok(answers) => last(answers, |_| Ok(())).await,
        Err(PlaceError::Nothing) => {
            return vec![Finding::ok("store", "nothing is stored yet")];
        }
        Err(error) => Err(error.into()),
    };
    match look {
        Ok(Done::Look(report)) => doctor::report(&report, Clock::system().now()),
        Ok(
            Done::BackUp(_)
            | Done::Rekey(_)
            | Done::Keys(_)
            | Done::DropAsides(_)
            | Done::Restore(_)
            | Done::Pause(_)
            | Done::Notice(_),
        ) => {
            vec![Finding::error(
                "store",
                "the service answered something else",
                "is it of another release?",
            )]
        }
        Err(error) => vec![Finding::error(
            "store",
            chain(error.as_ref()),
            "no service works on this store before that is put right",
        )],
    }
}

fn content(settings: &Settings) -> Vec<Finding> {
    match Content::with(&settings.content) {
        Ok(content) => doctor::content(&book::load(&content.files())),
        Err(error) => vec![Finding::error(
            "content",
            chain(&error),
            "look at the setting `content`",
        )],
    }
}
