//! Every variable of every text is given to it, and has a value there.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    book::{RuleId, known, names::Derived},
    diagnostic::{Diagnostic, Severity, did_you_mean},
    locale::{Locale, Variable},
};

use super::{
    Whole, code, forms, law, listed,
    need::{Need, Scope},
};

pub(super) fn check(check: &Whole<'_>, needs: &[Need<'_>], out: &mut Vec<Diagnostic>) {
    // A condition that was lost to an error guards nothing.
    let lost: BTreeSet<_> = out
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| finding.place.file.clone())
        .collect();
    let law = lost.iter().any(|file| file.starts_with("dialogues/law/"));
    let conditions = lost.iter().any(|file| file.ends_with("/conditions.yaml"));
    // Where a step leads nowhere, nobody knows what was asked on the way to another.
    let flows = lost.iter().any(|file| file.starts_with("dialogues/flows/"));
    let mut told = BTreeSet::new();
    let mut first = BTreeMap::new();
    for need in needs {
        for locale in check.book.locales.iter() {
            if !locale.index().messages.contains_key(&need.id) {
                continue;
            }
            let judge = Judge {
                check,
                need,
                locale,
            };
            let unguarded = conditions || flows || lost.contains(&need.place.file);
            for finding in judge.findings() {
                let guards = [code::PERHAPS_EMPTY, code::BEFORE_SET].contains(&finding.code);
                // A deadline that was lost to an error is no day that is missing.
                let is_lost = law && finding.title.contains("`$due");
                if guards && (unguarded || is_lost) {
                    continue;
                }
                let place = &finding.place;
                if !told.insert((finding.code, place.file.clone(), place.span.start)) {
                    continue;
                }
                // The same in another language is the same flaw.
                let words = check.sources.get(&place.file);
                let words = words.and_then(|text| text.get(place.span.clone()));
                let key = (
                    finding.code,
                    need.id.as_str(),
                    words.unwrap_or_default().to_owned(),
                );
                match first.get(&key) {
                    // What is not cited names its language.
                    Some((tag, at)) if *tag != locale.tag() && finding.code != code::NOT_CITED => {
                        let also: &mut Diagnostic = &mut out[*at];
                        also.also.push((finding.place, "and here".into()));
                    }
                    Some(_) => out.push(finding),
                    None => {
                        first.insert(key, (locale.tag(), out.len()));
                        out.push(finding);
                    }
                }
            }
        }
    }
}

struct Judge<'c, 'b> {
    check: &'c Whole<'b>,
    need: &'c Need<'b>,
    locale: &'c Locale,
}

impl Judge<'_, '_> {
    fn findings(&self) -> Vec<Diagnostic> {
        let index = self.locale.index();
        let mut out = Vec::new();
        let mut cited = BTreeSet::new();
        let attributes = self.need.attributes.keys().chain(&self.need.optional);
        let parts = [None]
            .into_iter()
            .chain(attributes.map(|it| Some(it.as_str())));
        for attribute in parts {
            let mut seen = BTreeSet::new();
            for variable in index.variables(&self.need.id, attribute) {
                let name = variable.name.as_str();
                cited.extend(name.strip_prefix("law_").map(kebab));
                if seen.insert(name) {
                    out.extend(self.variable(attribute, variable));
                }
            }
            let extra = self.extra(attribute);
            for call in index.calls(&self.need.id, attribute) {
                out.extend(forms::misput(self.check, call, &extra));
            }
        }
        if self.need.given.cites_all {
            out.extend(self.not_cited(&cited));
        }
        out
    }

    /// Rules that the text stands for and does not cite. Only where it has a text at all.
    fn not_cited(&self, cited: &BTreeSet<String>) -> Option<Diagnostic> {
        let law = self.need.given.law?;
        let silent: Vec<_> = law
            .iter()
            .map(RuleId::as_str)
            .filter(|rule| !cited.contains(*rule) && self.check.book.rules.contains_key(*rule))
            .collect();
        let known = |rule: &String| self.check.book.rules.contains_key(rule.as_str());
        if !cited.iter().all(known) {
            // The slip in the other citation tells it.
            return None;
        }
        let first = *silent.first()?;
        let entry = self.locale.index().messages.get(&self.need.id)?;
        let title = format!(
            "`{}` does not cite {} in {} (`{}`)",
            self.need.id,
            listed(silent.iter().copied()),
            self.locale.own_name(),
            self.locale.tag()
        );
        Some(
            Diagnostic::warning(code::NOT_CITED, entry.place.clone(), title)
                .label("the text says nothing of it")
                .also(self.check.within(&self.need.place, first), "named here")
                .hint(format!(
                    "cite it as {{ $law_{} }}, or take it out of `law`",
                    first.replace('-', "_")
                )),
        )
    }

    fn variable(&self, attribute: Option<&str>, variable: &Variable) -> Option<Diagnostic> {
        let name = variable.name.as_str();
        let extra = self.extra(attribute);
        if extra.contains(&name) {
            return None;
        }
        if let Some(rule) = name.strip_prefix("law_") {
            return self.citation(variable, &kebab(rule));
        }
        let inner = match &self.need.given.scope {
            Scope::Nothing => None,
            Scope::Letter(_) if name == "due" => Some(()),
            Scope::Letter(_) | Scope::Chat { .. } => self.check.shown(name).then_some(()),
        };
        if inner.is_none() {
            return Some(self.not_given(variable, &extra));
        }
        match &self.need.given.scope {
            Scope::Nothing => None,
            Scope::Letter(sure) => (!self.always(name, sure)).then(|| self.hole(variable)),
            Scope::Chat { sure, may } => {
                if self.always(name, sure) {
                    None
                } else if self.check.book.slot(name).is_some() && !may.contains(name) {
                    Some(self.before_set(variable))
                } else {
                    Some(self.perhaps(variable))
                }
            }
        }
    }

    fn extra(&self, attribute: Option<&str>) -> Vec<&'static str> {
        attribute
            .and_then(|attribute| self.need.of_attributes.get(attribute))
            .unwrap_or(&self.need.given.extra)
            .clone()
    }

    /// The name has a value whatever the case.
    fn always(&self, name: &str, sure: &BTreeSet<String>) -> bool {
        if sure.contains(name) {
            return true;
        }
        if self.check.book.slot(name).is_some() {
            return false;
        }
        match Derived::parse(name) {
            Some(
                Derived::Today
                | Derived::Served
                | Derived::GivesCopy
                | Derived::Regime
                | Derived::Unsent
                | Derived::Stance(_)
                | Derived::Since(_)
                | Derived::RungOpen(_),
            ) => true,
            Some(Derived::Body(role, _)) => {
                let role_open = match role {
                    crate::book::names::BodyRole::Authority => "authority_open",
                    crate::book::names::BodyRole::Conciliation => "conciliation_open",
                };
                let mut countries = self.check.book.countries.values();
                let everywhere = countries.all(|country| {
                    let bodies = match role {
                        crate::book::names::BodyRole::Authority => &country.authorities,
                        crate::book::names::BodyRole::Conciliation => &country.conciliations,
                    };
                    let told = law::lacks_conciliation(country)
                        && role == crate::book::names::BodyRole::Conciliation;
                    told || bodies.iter().any(|body| body.when.is_none())
                });
                // That every list ends with one for everybody is a check of its own.
                let everywhere = everywhere || role == crate::book::names::BodyRole::Authority;
                sure.contains(role_open) || everywhere && sure.contains(known::COUNTRY)
            }
            Some(
                Derived::SentOn(_)
                | Derived::SentBy(_)
                | Derived::NamedDay
                | Derived::AskedDay
                | Derived::RungDone(_)
                | Derived::Due(_)
                | Derived::DueIfSentToday,
            )
            | None => false,
        }
    }

    fn citation(&self, variable: &Variable, rule: &str) -> Option<Diagnostic> {
        let rules = &self.check.book.rules;
        let law = self.need.given.law.unwrap_or_default();
        if law.iter().any(|known| known.as_str() == rule) {
            return None;
        }
        let place = variable.place.clone();
        if !rules.contains_key(rule) {
            let title = format!("`{}` cites a rule that does not exist", self.need.id);
            let near = did_you_mean(rule, rules.keys().map(RuleId::as_str));
            let finding = Diagnostic::error(code::NOT_GIVEN, place, title)
                .label(format!("no rule is called `{rule}`"));
            return Some(match near {
                Some(near) => {
                    finding.hint(format!("did you mean `$law_{}`?", near.replace('-', "_")))
                }
                None => finding,
            });
        }
        let title = format!("`{}` cites a rule outside its law", self.need.id);
        let finding = Diagnostic::error(code::OUTSIDE_LAW, place, title)
            .also(self.need.place.clone(), self.need.who.clone());
        Some(match self.need.given.law {
            None => finding
                .label("no law can be cited here")
                .hint("name what the law says in plain words"),
            Some([]) => finding
                .label(format!("`{rule}` is not in its `law`, which is empty"))
                .hint(format!(
                    "add `law: [{rule}]` there, or take the citation out"
                )),
            Some(law) => finding
                .label(format!(
                    "its `law` is {}",
                    listed(law.iter().map(RuleId::as_str))
                ))
                .hint(format!("add `{rule}` to it, or take the citation out")),
        })
    }

    fn not_given(&self, variable: &Variable, extra: &[&'static str]) -> Diagnostic {
        let name = variable.name.as_str();
        let title = format!("`{}` is not given `${name}`", self.need.id);
        let finding = Diagnostic::error(code::NOT_GIVEN, variable.place.clone(), title);
        let slots = self.check.all_slots();
        let mut known: Vec<&str> = extra.to_vec();
        if !matches!(self.need.given.scope, Scope::Nothing) {
            known.extend(slots.iter().map(String::as_str));
        }
        let given: Vec<_> = extra.iter().map(|name| format!("${name}")).collect();
        let finding = match (&self.need.given.scope, given.is_empty()) {
            (Scope::Nothing, true) => finding.label("it is given no variable at all"),
            (Scope::Nothing, false) => finding.label(format!("it is given {}", given.join(", "))),
            _ => finding.label("no slot and nothing else has that name"),
        };
        match did_you_mean(name, known) {
            Some(near) => finding.hint(format!("did you mean `${near}`?")),
            None => finding.hint("say it without the variable"),
        }
    }

    fn hole(&self, variable: &Variable) -> Diagnostic {
        let name = variable.name.as_str();
        let title = format!("`{}` may have no `${name}`", self.need.id);
        let finding = Diagnostic::error(code::PERHAPS_EMPTY, variable.place.clone(), title)
            .label(format!("{} can be written without it", self.need.who))
            .also(self.need.place.clone(), "there");
        match self.check.book.slot(name) {
            Some(_) => finding.hint(format!(
                "ask `{name} != null` in the `when` of that part, or add `{name}` to `needs`"
            )),
            None if name == "due" => {
                finding.hint("name the letter's `deadline`, which every country must have")
            }
            None => finding.hint(format!("ask `{name} != null` in the `when` of that part")),
        }
    }

    fn before_set(&self, variable: &Variable) -> Diagnostic {
        let name = variable.name.as_str();
        let title = format!("`{}` says `${name}` before it can be set", self.need.id);
        Diagnostic::error(code::BEFORE_SET, variable.place.clone(), title)
            .label("always unanswered here")
            .also(
                self.need.place.clone(),
                format!("no path to {} asks for it", self.need.who),
            )
            .hint(format!(
                "ask for `{name}` on the way, or say it without the variable"
            ))
    }

    fn perhaps(&self, variable: &Variable) -> Diagnostic {
        let name = variable.name.as_str();
        let title = format!("`{}` may have no `${name}`", self.need.id);
        Diagnostic::warning(code::PERHAPS_EMPTY, variable.place.clone(), title)
            .label("perhaps unanswered here; the text would then be missing")
            .also(self.need.place.clone(), self.need.who.clone())
            .hint(match self.need.who.starts_with("step ") {
                true => {
                    format!("ask `{name} != null` in its `when`, or say it without the variable")
                }
                false => {
                    format!("ask for `{name}` on every way there, or say it without the variable")
                }
            })
    }
}

fn kebab(name: &str) -> String {
    name.replace('_', "-")
}
