//! What arrives, odd and usual.

use proptest::prelude::*;

use super::*;

fn event(json: &str) -> Option<Event> {
    match read(json.as_bytes())?.what {
        What::Event { event, .. } => Some(event),
        _ => None,
    }
}

fn message(fields: &str) -> String {
    format!(
        r#"{{"update_id":5000000000,"message":{{"message_id":3,"chat":{{"id":7,"type":"private"}},{fields}}}}}"#
    )
}

#[test]
fn what_is_odd_costs_itself_and_nothing_else() {
    let odd = r#""text":"hello","from":5,"entities":[{"type":"of next year"}],"forward_origin":{"type":"?"}"#;
    assert_eq!(
        event(&message(odd)),
        Some(Event::Text("hello".into()).at(Order(3)))
    );
    assert_eq!(event(&message(r#""text":17"#)), None);
    assert_eq!(event(&message(r#""next_years_kind":{}"#)), None);
    assert!(matches!(
        read(br#"{"update_id":1,"later":{}}"#).unwrap().what,
        What::Nothing
    ));
    assert!(read(br#"{"message":{}}"#).is_none());
    assert!(read(b"no json").is_none());
}

#[test]
fn kinds_and_commands() {
    let is = |fields: &str, expected: Event| assert_eq!(event(&message(fields)), Some(expected));
    is(r#""photo":[]"#, Event::Other(Other::File));
    is(
        r#""document":{"file_id":"f","file_name":"a.pdf"}"#,
        Event::Other(Other::File),
    );
    let json = |fields: &str| format!(r#""document":{{"file_id":"f",{fields}}}"#);
    let at = || Event::Brought(Brought::At("f".into()));
    is(&json(r#""file_name":"Hearback.JSON","file_size":20"#), at());
    is(
        &json(r#""mime_type":"application/json","file_size":{}"#),
        at(),
    );
    is(
        &json(r#""file_name":"a.json","file_size":4194305"#),
        Event::Brought(Brought::TooLarge),
    );
    is(r#""voice":{}"#, Event::Other(Other::Voice));
    is(r#""sticker":{}"#, Event::Other(Other::Unknown));
    is(r#""text":"/help@some_bot""#, Event::typed("/help"));
    is(
        r#""text":"a\u0000b\u202e\u200b""#,
        Event::Text("ab\u{202e}\u{200b}".into()).at(Order(3)),
    );
    is(
        r#""dice":{"emoji":"🎲","value":3}"#,
        Event::Other(Other::Unknown),
    );
    for service in ["pinned_message", "gift", "users_shared", "boost_added"] {
        assert_eq!(event(&message(&format!(r#""{service}":{{}}"#))), None);
    }
}

#[test]
fn words_below_a_picture_are_a_text_and_the_pictures_of_an_album_one() {
    let below = |text: &str, other| {
        let written = Written {
            below: Some(other),
            ..text.into()
        };
        Some(Event::Text(written).at(Order(3)))
    };
    let photo = |fields: &str| event(&message(&format!(r#""photo":[],{fields}"#)));
    let caption = r#""caption":"They\u0000 refuse. ""#;
    assert_eq!(photo(caption), below("They refuse.", Other::File));
    let album = r#""media_group_id":"13579246801112""#;
    let other = Other::Album(13_579_246_801_112);
    assert_eq!(photo(album), Some(Event::Other(other)));
    let both = format!("{album},{caption}");
    assert_eq!(photo(&both), below("They refuse.", other));
    let command = r#""caption":"/delete""#;
    assert_eq!(photo(command), Some(Event::Other(Other::File)));
}

#[test]
fn an_edit_is_of_a_message_with_its_new_words() {
    let edited = |fields: &str| event(&message(fields).replace("message\"", "edited_message\""));
    let expected = Event::Edit {
        order: Order(3),
        text: "hello".into(),
    };
    assert_eq!(edited(r#""text":" hel\u0000lo ""#), Some(expected));
    assert_eq!(edited(r#""text":" ""#), None);
}

#[test]
fn a_profile_tells_name_language_and_country() {
    let told = |tag: &str| {
        newcomer(Some(&User {
            first_name: Some(" Kim\u{0} ".into()),
            last_name: Some("Example".into()),
            language_code: Some(tag.into()),
            is_bot: None,
        }))
    };
    assert_eq!(told("de").profile.name.as_deref(), Some("Kim Example"));
    let countries = ["de", "en", "en-GB", "hi", "x", ""].map(|tag| told(tag).profile.country);
    assert_eq!(
        countries.each_ref().map(Option::as_deref),
        [Some("DE"), None, Some("GB"), Some("IN"), None, None]
    );
}

#[test]
fn groups_are_answered_when_called_or_joined_and_channels_never() {
    let what = |json: &str| read(json.as_bytes()).unwrap().what;
    let group = |text: &str| {
        what(&format!(
            r#"{{"update_id":1,"message":{{"chat":{{"id":-5,"type":"supergroup"}},"text":"{text}"}}}}"#
        ))
    };
    for (text, name) in [("/start", None), ("/help@some_bot now", Some("some_bot"))] {
        let What::Group {
            chat: -5, called, ..
        } = group(text)
        else {
            panic!("{text} is for a bot")
        };
        assert_eq!(called.as_deref(), name);
    }
    for text in ["hello", "/help", "kim@example.com", ""] {
        assert!(matches!(group(text), What::Nothing), "{text}");
    }
    let member = |old: &str, new: &str| {
        what(&format!(
            r#"{{"update_id":1,"my_chat_member":{{"chat":{{"id":-5,"type":"group"}},"old_chat_member":{{"status":"{old}"}},"new_chat_member":{{"status":"{new}"}}}}}}"#
        ))
    };
    for (old, new) in [("left", "member"), ("kicked", "administrator")] {
        assert!(matches!(member(old, new), What::Group { called: None, .. }));
    }
    for (old, new) in [
        ("member", "administrator"),
        ("administrator", "member"),
        ("member", "left"),
    ] {
        assert!(matches!(member(old, new), What::Nothing), "{old}, {new}");
    }
    let channel =
        r#"{"update_id":1,"channel_post":{"chat":{"id":-5,"type":"channel"},"text":"x"}}"#;
    assert!(matches!(what(channel), What::Nothing));
}

proptest! {
    #[test]
    fn no_bytes_break_it(bytes in proptest::collection::vec(any::<u8>(), 0..200), cut in 0_usize..200) {
        let _ = read(&bytes);
        let whole = message(r#""text":"hello","from":{"first_name":"Kim"}"#);
        let _ = read(whole.as_bytes().get(..cut).unwrap_or_default());
    }
}
