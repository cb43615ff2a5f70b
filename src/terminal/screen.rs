//! What is shown, and what of it can still be pressed.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};

use crate::{
    app::{Button, Channel, Part},
    engine::Event,
    transcript::Span,
};

use super::{Format, Line, TerminalError, input, json, plain, record::Recorder};

/// What is shown, and what of it can still be pressed.
pub(super) struct Screen<W> {
    pub(super) out: W,
    pub(super) format: Format,
    pub(super) width: Option<usize>,
    pub(super) letters: Option<PathBuf>,
    /// How letters become files was said.
    pub(super) hinted: bool,
    pub(super) buttons: Vec<Button>,
    pub(super) recorder: Recorder,
}

impl<W: Write> Screen<W> {
    pub(super) fn read(&self, line: &str) -> Line {
        match self.format {
            Format::Json => json::read(line),
            Format::Text => self.typed(line),
        }
    }

    fn typed(&self, line: &str) -> Line {
        let line = input::clean(line);
        let line = line.trim();
        if line.is_empty() {
            return Line::Nothing;
        }
        if let Some(command) = line.strip_prefix(':') {
            let (name, rest) = command.split_once(' ').unwrap_or((command, ""));
            return match name {
                "later" => Span::parse(rest).map_or(Line::Unknown, Line::Later),
                "letters" if !rest.is_empty() => Line::Letters(PathBuf::from(rest.trim())),
                "import" if !rest.is_empty() => Line::Import(PathBuf::from(rest.trim())),
                "paste" => Line::Paste,
                "transcript" => Line::Transcript,
                "quit" => Line::Quit,
                _ => Line::Unknown,
            };
        }
        let pressed = line
            .parse::<usize>()
            .ok()
            .and_then(|number| self.buttons.get(number.checked_sub(1)?));
        match pressed {
            Some(button) => Line::Event(Event::Press(button.id.clone())),
            None => Line::Event(Event::typed(line)),
        }
    }

    pub(super) fn opening(&mut self) -> io::Result<()> {
        match self.format {
            Format::Json => json::opening(&mut self.out),
            Format::Text => plain::opening(&mut self.out),
        }
    }

    pub(super) fn prompt(&mut self, piped: bool) -> io::Result<()> {
        if self.format == Format::Text && !piped {
            plain::prompt(&mut self.out)?;
        }
        self.out.flush()
    }

    pub(super) fn echo(&mut self, event: &Event) -> io::Result<()> {
        match self.format {
            Format::Json => Ok(()),
            Format::Text => plain::echo(&mut self.out, event, &self.buttons),
        }
    }

    /// Sets apart what is said from what was typed at a keyboard.
    pub(super) fn space(&mut self) -> io::Result<()> {
        match self.format {
            Format::Json => Ok(()),
            Format::Text => writeln!(self.out),
        }
    }

    pub(super) fn note(&mut self, text: &str) -> io::Result<()> {
        match self.format {
            Format::Json => json::note(&mut self.out, text),
            Format::Text => plain::note(&mut self.out, text, self.width),
        }
    }

    pub(super) fn help(&mut self) -> io::Result<()> {
        self.note(
            ":later 1 month moves the clock · :letters FOLDER writes letters as files · \
             :import FILE takes in what /export gave · :paste takes several lines up to a single full stop · \
             :transcript prints this conversation as a test · :quit",
        )
    }

    pub(super) fn transcript(&mut self) -> io::Result<()> {
        let text = self.recorder.transcript();
        match self.format {
            Format::Json => json::transcript(&mut self.out, &text),
            Format::Text => writeln!(self.out, "{text}"),
        }
    }

    /// Letters are written to a folder from here on.
    pub(super) fn letters_to(&mut self, folder: PathBuf) -> io::Result<()> {
        let shown = folder.display();
        match make_folder(&folder) {
            Ok(()) => {
                self.note(&format!("letters go to {shown}"))?;
                self.letters = Some(folder);
                Ok(())
            }
            Err(error) => self.note(&format!("cannot write letters to {shown}: {error}")),
        }
    }

    /// Writes a file that went out. What was shown stays shown where that fails.
    fn file(&mut self, folder: &Path, name: &str, content: &str) -> io::Result<()> {
        let path = folder.join(name);
        let shown = path.display();
        match write_file(&path, content) {
            Ok(()) if self.format == Format::Json => Ok(()),
            Ok(()) => self.note(&format!("written: {shown}")),
            Err(error) => self.note(&format!("cannot write {shown}: {error}")),
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "a shell writes letters where the person says"
)]
pub(super) fn make_folder(folder: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)
}

#[expect(
    clippy::disallowed_methods,
    reason = "a shell writes letters where the person says"
)]
fn write_file(path: &Path, content: &str) -> io::Result<()> {
    std::fs::write(path, content)
}

impl<W: Write> Channel for Screen<W> {
    type Error = TerminalError;

    async fn send(&mut self, part: Part) -> Result<(), TerminalError> {
        self.recorder.bot(&part);
        if let Part::Text { buttons, .. } = &part {
            self.buttons.clone_from(buttons);
        }
        match self.format {
            Format::Json => json::part(&mut self.out, &part)?,
            Format::Text => plain::part(&mut self.out, &part, self.width)?,
        }
        if let (Some(folder), Part::Document { name, content, .. }) = (self.letters.clone(), &part)
        {
            self.file(&folder, name, content)?;
        }
        // Lines broken for the screen are not what one wants to send.
        let sent_on = matches!(part, Part::Letter { copy: false, .. });
        if sent_on && self.width.is_some() && self.letters.is_none() && !self.hinted {
            self.hinted = true;
            self.note("to have letters as files, type :letters and the name of a folder")?;
        }
        Ok(())
    }
}
