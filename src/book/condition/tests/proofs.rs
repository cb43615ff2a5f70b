//! What is known where a condition holds.

use super::*;

fn proves(source: &str) -> Vec<String> {
    passes(source).proves().iter().cloned().collect()
}

#[test]
fn what_a_condition_asks_for_is_known_where_it_holds() {
    for (source, proven) in [
        ("company != null", &["company"][..]),
        ("sector == 'bank'", &["sector"]),
        ("company == null", &[]),
        ("sector != 'bank'", &[]),
        ("company != null && fee != null", &["company", "fee"]),
        ("company != null || fee != null", &[]),
        (
            "company != null && fee != null || company != null",
            &["company"],
        ),
        ("!(company == null || fee == null)", &["company", "fee"]),
        ("call_day != null && call_day.first < today", &["call_day"]),
        (
            "erasure_may_be_near && company != null",
            &["company", "erasure_may_be_near"],
        ),
    ] {
        assert_eq!(proves(source), proven, "{source}");
        let condition = passes(source);
        for facts in sample(&names(), &condition) {
            let holds = condition.holds(&facts) == Ok(true);
            for name in condition.proves() {
                assert!(
                    !holds || facts.get(name) != Some(&Fact::Null),
                    "{source}: {name}"
                );
            }
        }
    }
}

#[test]
fn a_condition_holds_a_name_down_to_the_values_it_names() {
    for (source, only) in [
        ("sector == 'bank'", Some(&["bank"][..])),
        ("'bank' == sector && company != null", Some(&["bank"])),
        (
            "sector == 'bank' || sector == 'energy'",
            Some(&["bank", "energy"]),
        ),
        ("sector in ['bank', 'energy']", Some(&["bank", "energy"])),
        (
            "sector in ['bank', 'energy'] && sector == 'bank'",
            Some(&["bank"]),
        ),
        ("sector == 'bank' || company != null", None),
        ("sector != 'bank'", None),
        ("!(sector == 'bank')", None),
        ("news == 'got'", None),
    ] {
        let found = passes(source).only("sector");
        let only = only.map(|values| values.iter().map(ToString::to_string).collect());
        assert_eq!(found, only, "{source}");
    }
}
