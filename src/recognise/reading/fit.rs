//! Fits the weights; by hand, after the examples have changed much.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test reads files and prints what it found"
)]

use std::fs;

use crate::{
    book::{self, source},
    content::Content,
};

use super::*;

/// Each step goes so far down the slope, so often.
const STEP: f32 = 0.5;
const STEPS: usize = 4000;

#[test]
#[ignore = "prints weights to be taken over by hand"]
fn fit() {
    let book = book::load(&Content::builtin().files()).book;
    let book = book.expect("the built-in book is whole");
    let mut rows: Vec<(Signs, bool)> = Vec::new();
    for (language, recogniser) in &book.replies {
        let path = format!(
            "{}/tests/replies/{language}.yaml",
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
            let given: Vec<_> = given.unwrap_or_default().iter().collect();
            for (_, class, signs) in evidence.signs() {
                let is_given = |node: &&source::Node| node.scalar() == Some(class.as_str());
                rows.push((signs, given.iter().any(is_given)));
            }
        }
    }
    println!("{:.2?} of {} pairs", fitted(&rows), rows.len());
}

/// Logistic regression by going down the slope.
fn fitted(rows: &[(Signs, bool)]) -> Signs {
    let mut weights = [0.0; 9];
    for _ in 0..STEPS {
        let mut slope = [0.0; 9];
        for (signs, given) in rows {
            let sum: f32 = signs
                .iter()
                .zip(weights)
                .map(|(it, weight)| it * weight)
                .sum();
            let error = 1.0 / (1.0 + (-sum).exp()) - f32::from(u8::from(*given));
            for (slope, sign) in slope.iter_mut().zip(signs) {
                *slope += error * sign;
            }
        }
        for (weight, slope) in weights.iter_mut().zip(slope) {
            *weight -= STEP * slope / rows.len() as f32 * 10.0;
        }
    }
    weights
}
