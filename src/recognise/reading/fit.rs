//! Whether the weights still fit the sentences that replies are learned from.
#![allow(clippy::disallowed_methods, reason = "a test reads files")]

use std::fs;

use crate::{
    book::{self, source},
    content::Content,
};

use super::*;

/// Each step goes so far down the slope, so often.
const STEP: f32 = 3.0;
const STEPS: usize = 300;

/// Which replies the weights were fitted on, and what each of them counts: the first hold many odd
/// ones.
const FITTED: [(&str, f32); 5] = [
    ("", 1.0),
    ("second-", 4.0),
    ("third-", 4.0),
    ("fourth-", 4.0),
    ("fifth-", 4.0),
];

/// Better weights would leave so much less of the loss at most.
const LESS: f32 = 0.03;

#[test]
fn the_weights_fit() {
    let book = book::load(&Content::builtin().files()).book;
    let book = book.expect("the built-in book is whole");
    let mut rows: Vec<Row> = Vec::new();
    let languages = book.replies.iter();
    let files = languages.flat_map(|it| FITTED.map(|(prefix, counts)| (it, prefix, counts)));
    for ((language, recogniser), prefix, counts) in files {
        let path = format!(
            "{}/tests/replies/{prefix}{language}.yaml",
            env!("CARGO_MANIFEST_DIR")
        );
        let text = fs::read_to_string(path).expect("the replies are there");
        let file = source::parse(&language.as_str().into(), &text, &mut Vec::new());
        let file = file.expect("YAML");
        for item in file.items().expect("a list") {
            let text = item.get("text").and_then(source::Node::scalar);
            let sentences = sentences_of(recogniser, text.expect("a text"));
            let evidence = Evidence::new(recogniser, recogniser.model(), &sentences);
            let given = item.get("classes").and_then(source::Node::items);
            let given = given.unwrap_or_default();
            for (_, class, signs) in evidence.signs() {
                let is_given = |node: &source::Node| node.scalar() == Some(class.as_str());
                rows.push((signs, given.iter().any(is_given), counts));
            }
        }
    }
    let better = fitted(&rows);
    let (now, then) = (loss(&rows, &WEIGHTS), loss(&rows, &better));
    assert!(
        then > (1.0 - LESS) * now,
        "the loss is {now}, and {then} with {better:.2?}"
    );
}

/// What speaks for a reason, whether it is given, and what that counts.
type Row = (Signs, bool, f32);

/// Logistic regression by going down the slope from where the weights are.
fn fitted(rows: &[Row]) -> Signs {
    let mut weights = WEIGHTS;
    let whole: f32 = rows.iter().map(|(.., counts)| counts).sum();
    for _ in 0..STEPS {
        let mut slope = [0.0; 9];
        for (signs, given, counts) in rows {
            let error = counts * (likely(signs, &weights) - f32::from(u8::from(*given)));
            for (slope, sign) in slope.iter_mut().zip(signs) {
                *slope += error * sign;
            }
        }
        for (weight, slope) in weights.iter_mut().zip(slope) {
            *weight -= STEP * slope / whole;
        }
    }
    weights
}

/// The mean surprise at what is so.
fn loss(rows: &[Row], weights: &Signs) -> f32 {
    let surprise = rows.iter().map(|(signs, given, counts)| {
        let likely = likely(signs, weights).clamp(1e-6, 1.0 - 1e-6);
        let surprise = if *given { likely } else { 1.0 - likely };
        -counts * surprise.ln()
    });
    surprise.sum::<f32>() / rows.len() as f32
}
