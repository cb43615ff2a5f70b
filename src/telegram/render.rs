//! Parts become messages: HTML, buttons, and the lengths that Telegram takes.
//!
//! Parts are cut before they are committed ([`cut`]), so that each is one call: what was sent
//! is struck, and a crash in the middle of a long letter repeats one piece and not the letter.

use reqwest::multipart;
use teloxide::{
    payloads::{
        EditMessageText, EditMessageTextSetters as _, SendMessage, SendMessageSetters as _,
    },
    types::{
        ChatId, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, MessageId,
        ParseMode,
    },
    utils::html::escape,
};

use crate::app::{Button, Part};

/// The most that a message holds, in UTF-16 units, as Telegram counts.
const LIMIT: usize = 4096;

/// Two labels of at most this many characters stand beside each other on a phone.
const SHORT: usize = 14;

/// One call.
pub(super) enum Request {
    /// `sendMessage`.
    Message(Box<SendMessage>),
    /// `sendDocument`.
    Document(multipart::Form),
}

/// Cuts a part into such as fit a message each. Buttons stand below the last.
pub fn cut(part: Part) -> Vec<Part> {
    match part {
        Part::Text {
            id,
            text,
            buttons,
            replaces,
        } => {
            let mut pieces = filled(split(&text, LIMIT, LIMIT));
            let last = pieces.pop().unwrap_or_default();
            // Several messages do not stand in the place of one.
            let replaces = replaces.filter(|_| pieces.is_empty());
            let text = |text: String, buttons| Part::Text {
                id: id.clone(),
                text,
                buttons,
                replaces,
            };
            let first = pieces.into_iter().map(|piece| text(piece, Vec::new()));
            first.chain([text(last, buttons)]).collect()
        }
        Part::Letter {
            kind,
            locale,
            copy,
            subject,
            text,
        } => {
            // The subject stands above the first piece, with an empty line between.
            let first = LIMIT.saturating_sub(units(&subject) + 2).max(LIMIT / 4);
            let pieces = filled(split(&text, first, LIMIT));
            let letter = |(at, text): (usize, String)| Part::Letter {
                kind: kind.clone(),
                locale: locale.clone(),
                copy,
                subject: if at == 0 {
                    subject.clone()
                } else {
                    String::new()
                },
                text,
            };
            pieces.into_iter().enumerate().map(letter).collect()
        }
        Part::Document { .. } => vec![part],
    }
}

/// Makes the call that carries a part.
pub(super) fn request(chat: ChatId, part: &Part) -> Request {
    match part {
        Part::Text { text, buttons, .. } => {
            let mut message = message(chat, escape(visible(text)));
            if !buttons.is_empty() {
                message = message.reply_markup(keyboard(buttons));
            }
            Request::Message(Box::new(message))
        }
        Part::Letter {
            subject,
            text,
            copy,
            ..
        } => {
            // One tap copies what is in `code` or `pre`. A reading copy is not to be sent, so
            // it folds away and a tap copies nothing.
            let (head, body) = if *copy {
                (
                    ("<b>", "</b>"),
                    ("<blockquote expandable>", "</blockquote>"),
                )
            } else {
                (("<code>", "</code>"), ("<pre>", "</pre>"))
            };
            let mut html = String::new();
            if !subject.trim().is_empty() {
                html = format!("{}{}{}\n\n", head.0, escape(subject), head.1);
            }
            html.push_str(&format!("{}{}{}", body.0, escape(visible(text)), body.1));
            Request::Message(Box::new(message(chat, html)))
        }
        Part::Document {
            name,
            media,
            content,
            ..
        } => {
            let file = multipart::Part::text(content.clone()).file_name(name.clone());
            let file = file
                .mime_str(media)
                .unwrap_or_else(|_| multipart::Part::text(content.clone()).file_name(name.clone()));
            let form = multipart::Form::new().text("chat_id", chat.to_string());
            Request::Document(form.part("document", file))
        }
    }
}

/// Makes the call that carries a letter as bare text, where its form is refused; none for another
/// part.
pub(super) fn plain(chat: ChatId, part: &Part) -> Option<SendMessage> {
    let Part::Letter { subject, text, .. } = part else {
        return None;
    };
    let head = Some(subject.as_str()).filter(|subject| !subject.trim().is_empty());
    let whole: Vec<_> = head.into_iter().chain([visible(text)]).collect();
    let message = SendMessage::new(chat, whole.join("\n\n"));
    Some(message.link_preview_options(no_preview()))
}

/// Makes the call that puts a text into the place of a message; none for what is a new one.
pub(super) fn change(chat: ChatId, part: &Part) -> Option<EditMessageText> {
    let Part::Text {
        text,
        buttons,
        replaces: Some(message),
        ..
    } = part
    else {
        return None;
    };
    let message = MessageId(i32::try_from(*message).ok()?);
    let change = EditMessageText::new(chat, message, escape(visible(text)))
        .parse_mode(ParseMode::Html)
        .link_preview_options(no_preview());
    Some(change.reply_markup(keyboard(buttons)))
}

pub(super) fn message(chat: ChatId, html: String) -> SendMessage {
    SendMessage::new(chat, html)
        .parse_mode(ParseMode::Html)
        .link_preview_options(no_preview())
}

fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

/// Telegram refuses a text in which nothing can be seen; a hole in the book must not stop
/// what stands below it.
fn visible(text: &str) -> &str {
    if text.trim().is_empty() { "…" } else { text }
}

/// Rows of one; two short labels share a row.
fn keyboard(buttons: &[Button]) -> InlineKeyboardMarkup {
    let short = |button: &Button| button.text.chars().count() <= SHORT;
    let mut rows: Vec<Vec<InlineKeyboardButton>> = Vec::new();
    let mut left = buttons;
    while let [first, rest @ ..] = left {
        let mut row = vec![button(first)];
        left = rest;
        if let [second, rest @ ..] = left
            && short(first)
            && short(second)
        {
            row.push(button(second));
            left = rest;
        }
        rows.push(row);
    }
    InlineKeyboardMarkup::new(rows)
}

fn button(button: &Button) -> InlineKeyboardButton {
    InlineKeyboardButton::callback(visible(&button.text), button.id.clone())
}

/// Pieces in which something can be seen.
fn filled(pieces: Vec<&str>) -> Vec<String> {
    let filled = pieces.into_iter().filter(|piece| !piece.trim().is_empty());
    filled.map(str::to_owned).collect()
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Splits a text into pieces of at most `first` and then `limit` UTF-16 units, which joined are
/// the text: at the end of a paragraph, else of a line, else of a word, else where it must be.
fn split(text: &str, first: usize, limit: usize) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    let mut room = first;
    while !rest.is_empty() {
        let end = piece_end(rest, room);
        let (piece, after) = rest.split_at(end);
        pieces.push(piece);
        rest = after;
        room = limit;
    }
    pieces
}

/// Where the first piece ends: a character boundary, never 0.
fn piece_end(text: &str, room: usize) -> usize {
    let mut used = 0;
    let mut fits = text.len();
    for (at, character) in text.char_indices() {
        used += character.len_utf16();
        if used > room {
            fits = at.max(text.chars().next().map_or(1, char::len_utf8));
            break;
        }
    }
    if fits == text.len() {
        return fits;
    }
    let head = text.get(..fits).unwrap_or(text);
    // A paragraph that ends early would leave a message of two words.
    let late = |end: &usize| *end >= fits / 2;
    let after = |mark: &str| head.rfind(mark).map(|at| at + mark.len());
    let word = head
        .char_indices()
        .rev()
        .find(|(_, character)| character.is_whitespace())
        .map(|(at, character)| at + character.len_utf8());
    after("\n\n")
        .filter(late)
        .or(after("\n").filter(late))
        .or(word)
        .unwrap_or(fits)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(text: &str, buttons: &[&str]) -> Part {
        Part::Text {
            id: "id".into(),
            text: text.into(),
            buttons: buttons
                .iter()
                .map(|text| Button {
                    id: "1.2.x".into(),
                    text: (*text).into(),
                })
                .collect(),
            replaces: None,
        }
    }

    fn json(part: &Part) -> serde_json::Value {
        match request(ChatId(7), part) {
            Request::Message(message) => serde_json::to_value(message).unwrap(),
            Request::Document(_) => panic!("a document"),
        }
    }

    proptest! {
        // Long texts are slow to make.
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn pieces_fit_and_join_to_the_text(text in "(\\PC|[ \n😀ä]){0,400}", room in 1_usize..40) {
            let pieces = split(&text, room.div_ceil(2), room);
            prop_assert_eq!(pieces.concat(), text.as_str());
            for piece in pieces {
                // One character alone may be wider than a room of one.
                prop_assert!(units(piece) <= room.max(2));
            }
        }

        #[test]
        fn every_piece_of_a_part_fits_a_message(words in proptest::collection::vec("\\PC{0,12}|\n\n", 0..2000), letter: bool) {
            let long = words.join(" ");
            let part = if letter {
                Part::Letter { kind: "k".into(), locale: "de".into(), copy: false, subject: "Betreff".into(), text: long }
            } else {
                text(&long, &["Ja"])
            };
            for part in cut(part) {
                let (Part::Text { text, .. } | Part::Letter { text, .. }) = &part else { panic!() };
                prop_assert!(units(text) <= LIMIT);
            }
        }
    }

    #[test]
    fn a_text_is_split_at_paragraphs_lines_and_words() {
        assert_eq!(split("ab cd\n\nef gh", 9, 9), ["ab cd\n\n", "ef gh"]);
        assert_eq!(split("ab cd\nef gh", 9, 9), ["ab cd\n", "ef gh"]);
        assert_eq!(split("abc def ghi", 9, 9), ["abc def ", "ghi"]);
        assert_eq!(split("abcdefghij", 4, 4), ["abcd", "efgh", "ij"]);
        assert_eq!(split("😀😀😀", 4, 4), ["😀😀", "😀"]);
    }

    #[test]
    fn what_people_and_translators_wrote_is_escaped() {
        let sent = json(&text("a <b>&amp;</b> & c", &["x < y"]));
        assert_eq!(sent["text"], "a &lt;b&gt;&amp;amp;&lt;/b&gt; &amp; c");
        assert_eq!(sent["parse_mode"], "HTML");
        // A label is no markup.
        let label = &sent["reply_markup"]["inline_keyboard"][0][0]["text"];
        assert_eq!(label, "x < y");
    }

    #[test]
    fn one_message_takes_the_place_of_one() {
        let in_place = |words: &str| match text(words, &["Yes"]) {
            Part::Text {
                id, text, buttons, ..
            } => Part::Text {
                id,
                text,
                buttons,
                replaces: Some(5),
            },
            other => other,
        };
        let short = cut(in_place("x < y"));
        let change = change(ChatId(7), &short[0]).unwrap();
        let sent = serde_json::to_value(&change).unwrap();
        assert_eq!(
            (&sent["message_id"], &sent["chat_id"]),
            (&5.into(), &7.into())
        );
        assert_eq!(sent["text"], "x &lt; y");
        assert_eq!(sent["reply_markup"]["inline_keyboard"][0][0]["text"], "Yes");
        let long = cut(in_place(&"word ".repeat(LIMIT)));
        assert!(long.len() > 1);
        assert!(
            long.iter()
                .all(|part| super::change(ChatId(7), part).is_none())
        );
    }

    #[test]
    fn short_labels_share_a_row() {
        let long = "A label that needs the row";
        let sent = json(&text("?", &["Yes", "No", long, "Today", long]));
        let rows = sent["reply_markup"]["inline_keyboard"].as_array().unwrap();
        let widths: Vec<_> = rows
            .iter()
            .map(|row| row.as_array().unwrap().len())
            .collect();
        assert_eq!(widths, [2, 1, 1, 1]);
    }

    #[test]
    fn a_long_letter_keeps_its_subject_above_the_first_piece_only() {
        let letter = Part::Letter {
            kind: "access-request".into(),
            locale: "de".into(),
            copy: false,
            subject: "A & B".into(),
            text: "Ein Absatz mit Wörtern.\n\n".repeat(300),
        };
        let parts = cut(letter);
        assert_eq!(parts.len(), 2);
        let first = json(&parts[0])["text"].as_str().unwrap().to_owned();
        assert!(first.starts_with("<code>A &amp; B</code>\n\n<pre>Ein Absatz"));
        assert!(first.trim_end().ends_with("</pre>"));
        let second = json(&parts[1])["text"].as_str().unwrap().to_owned();
        assert!(second.starts_with("<pre>Ein Absatz"));
    }
}
