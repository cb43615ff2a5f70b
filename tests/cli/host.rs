//! What a host does: settings as they are shown in `hosts/`, a pause, a notice.

use std::{fs, path::Path, process::Output};

use hearback::config::{self, SETTINGS};

use crate::{err, hearback, home, out};

/// What stands for a secret or a file in the example, and is none.
const PLACEHOLDERS: [&str; 2] = ["state_key", "state_key_file"];

fn example() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("hosts/hearback.toml");
    fs::read_to_string(path).unwrap()
}

/// A setting as the example shows it, without the mark before it.
fn shown<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let begin = format!("# {name} = ");
    let line = text.lines().find(|line| line.starts_with(&begin))?;
    line.strip_prefix("# ")
}

#[test]
fn the_example_shows_every_setting_and_every_one_is_right() {
    let text = example();
    let token = "telegram_token = \"1:token\"\n";
    assert!(
        config::look(Some(("hearback.toml", &format!("{token}{text}"))), [], &[])
            .settings
            .is_ok()
    );
    for setting in &SETTINGS {
        let line = shown(&text, setting.name);
        let line = line.unwrap_or_else(|| panic!("`{}` is not shown", setting.name));
        if PLACEHOLDERS.contains(&setting.name) {
            continue;
        }
        let token = if setting.name == "telegram_token" {
            ""
        } else {
            token
        };
        let file = format!("{token}{line}\n");
        let problems = config::look(Some(("hearback.toml", &file)), [], &[])
            .settings
            .err();
        let problems: Vec<_> = problems.iter().flatten().map(ToString::to_string).collect();
        assert!(problems.is_empty(), "{problems:?}");
    }
}

#[test]
fn the_example_shows_nothing_that_is_no_setting() {
    let text = example();
    let lines = text
        .lines()
        .filter_map(|line| line.strip_prefix("# ")?.split_once(" = "));
    for (name, _) in lines {
        let known = SETTINGS.iter().any(|setting| setting.name == name);
        assert!(known || name.contains(' '), "`{name}` is no setting");
    }
}

fn host(home: &Path, args: &[&str]) -> Output {
    let mut command = hearback(home, args);
    command
        .env("HEARBACK_TELEGRAM_TOKEN", "1:token")
        .output()
        .unwrap()
}

/// A service manager is told that starting again does not help; `hearback.service` knows the code.
#[test]
fn wrong_settings_and_broken_content_have_an_exit_code_of_their_own() {
    let home = home();
    let wrong = host(home.path(), &["serve", "--listen", "8080"]);
    assert_eq!(wrong.status.code(), Some(78), "{}", err(&wrong));
    let content = home.path().join("content/dialogues");
    fs::create_dir_all(&content).unwrap();
    fs::write(content.join("slots.yaml"), "x: {").unwrap();
    let content = home.path().join("content");
    let wrong = host(
        home.path(),
        &["serve", "--content", &content.display().to_string()],
    );
    assert_eq!(wrong.status.code(), Some(78), "{}", err(&wrong));
    let unit = Path::new(env!("CARGO_MANIFEST_DIR")).join("hosts/hearback.service");
    let unit = fs::read_to_string(unit).unwrap();
    assert!(unit.contains("RestartPreventExitStatus=78\n"));
}

#[test]
fn a_pause_is_said_shown_and_ended() {
    let home = home();
    let run = |args: &[&str]| host(home.path(), args);
    let said = run(&["pause", "We move.", "--in", "de=Wir ziehen um."]);
    assert!(said.status.success(), "{}", err(&said));
    let shown = "the service pauses; people hear:\n  all others: We move.\n  de: Wir ziehen um.\n";
    assert_eq!(out(&said), shown);
    assert_eq!(out(&run(&["pause"])), shown, "it stays");
    assert_eq!(
        out(&run(&["pause", "--end"])),
        "the service does not pause\n"
    );
    assert_eq!(out(&run(&["pause"])), "the service does not pause\n");
    for (wrong, why) in [
        (["pause", "x", "--in", "xx=y"], "there is no language `xx`"),
        (["pause", "x", "--in", "de"], "write the language"),
        (["pause", " ", "--in", "de=y"], "the text is empty"),
    ] {
        let output = run(&wrong);
        assert_eq!(output.status.code(), Some(1));
        assert!(err(&output).contains(why), "{}", err(&output));
    }
    assert_eq!(out(&run(&["pause"])), "the service does not pause\n");
}

/// A copied folder, or the default one for a second bot, would have one bot write to the other's
/// people.
#[test]
fn a_state_file_is_of_one_bot() {
    let home = home();
    let pause = |token: &str| {
        let mut command = hearback(home.path(), &["pause"]);
        command
            .env("HEARBACK_TELEGRAM_TOKEN", token)
            .output()
            .unwrap()
    };
    assert!(pause("1:token").status.success());
    assert!(
        pause("1:renewed").status.success(),
        "the bot has not changed"
    );
    let other = pause("2:token");
    assert_eq!(other.status.code(), Some(1));
    let why = err(&other);
    assert!(
        why.contains("is of bot 1, and telegram_token is of bot 2"),
        "{why}"
    );
    let noted = why
        .split_whitespace()
        .find(|word| word.ends_with("service.bot"));
    fs::remove_file(noted.unwrap()).unwrap();
    assert!(pause("2:token").status.success(), "it took its place");
}

#[test]
fn a_notice_of_a_misspelt_rule_is_refused() {
    let home = home();
    let wrong = host(home.path(), &["notice", "--rule", "gdpr-cpy", "--dry-run"]);
    assert_eq!(wrong.status.code(), Some(1));
    assert!(
        err(&wrong).contains("is `gdpr-copy` meant?"),
        "{}",
        err(&wrong)
    );
    let counted = host(home.path(), &["notice", "--rule", "gdpr-copy", "--dry-run"]);
    assert_eq!(
        out(&counted),
        "would be told:\n  chats    0\n  cases    0\n  letters  0\n"
    );
}
