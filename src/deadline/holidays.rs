//! Which days rest in a country: its weekend and its public holidays by region.
//!
//! A table speaks for the years it covers and for no other, and says where it comes
//! from. It knows three answers: a working day, a holiday, and perhaps one (only in
//! some regions and the region is not known; only in some places of the region; by a
//! calendar that waits for the moon). What *perhaps* leads to is not the table's to
//! say, see [`Acts`](super::Acts).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate, Weekday};
use thiserror::Error;

/// What a table is about, without its days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Where the table comes from.
    pub source: Source,
    /// The first year covered.
    pub first: i32,
    /// The last year covered.
    pub last: i32,
    /// The days of the week on which nobody works: Saturday and Sunday, but Friday and
    /// Saturday in Egypt. Law files spell them as chrono parses them, `saturday`.
    pub weekend: Vec<Weekday>,
    /// Every region that the table tells apart. A region outside this list is treated
    /// as not known, never as one without holidays.
    pub regions: BTreeSet<String>,
}

/// Where a table comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub package: String,
    pub version: String,
    pub licence: String,
    /// The day on which the table was made.
    pub made: NaiveDate,
}

/// One holiday on one day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holiday {
    /// The id of its name: message `holiday-<id>`.
    pub id: String,
    /// The regions in the whole of which it is one. With `partly` empty too: the whole
    /// country.
    pub regions: BTreeSet<String>,
    /// The regions in some places of which it is one.
    pub partly: BTreeSet<String>,
    /// The day was computed and can still move, as where the moon is sighted.
    pub estimated: bool,
}

/// The holidays of a country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holidays {
    about: About,
    days: BTreeMap<NaiveDate, Vec<Holiday>>,
}

/// What a table says about a day, weekends aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Observance<'a> {
    /// No holiday in that region.
    Working,
    /// A holiday there.
    Holiday(&'a Holiday),
    /// Perhaps a holiday there.
    Perhaps(&'a Holiday, Doubt),
}

/// Why a day is only perhaps a holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Doubt {
    /// A holiday in some regions, and which one matters is not known.
    RegionUnknown,
    /// A holiday in some places of the region.
    PartOfRegion,
    /// The day of the holiday is an estimate.
    Estimated,
}

/// What is wrong with a table.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum HolidayError {
    #[error("the weekend takes the whole week")]
    NoWorkingDay,
    #[error("the years run backwards, from {first} to {last}")]
    YearsBackwards { first: i32, last: i32 },
    #[error("{date} lies outside the years of the table")]
    OutsideYears { date: NaiveDate },
    #[error("{date} names region `{region}`, which the table does not list")]
    UnknownRegion { date: NaiveDate, region: String },
    #[error("{date} has holiday `{id}` twice")]
    Twice { date: NaiveDate, id: String },
}

impl HolidayError {
    /// The day at fault, where it is one.
    pub fn date(&self) -> Option<NaiveDate> {
        match self {
            Self::NoWorkingDay | Self::YearsBackwards { .. } => None,
            Self::OutsideYears { date }
            | Self::UnknownRegion { date, .. }
            | Self::Twice { date, .. } => Some(*date),
        }
    }
}

impl Holidays {
    /// Builds a table.
    ///
    /// # Errors
    ///
    /// The first flaw found, as [`HolidayError`] says.
    pub fn from_entries(
        about: About,
        entries: impl IntoIterator<Item = (NaiveDate, Holiday)>,
    ) -> Result<Self, HolidayError> {
        let weekend: BTreeSet<u32> = about
            .weekend
            .iter()
            .map(Weekday::num_days_from_monday)
            .collect();
        if weekend.len() >= 7 {
            return Err(HolidayError::NoWorkingDay);
        }
        if about.first > about.last {
            return Err(HolidayError::YearsBackwards {
                first: about.first,
                last: about.last,
            });
        }
        let mut days: BTreeMap<NaiveDate, Vec<Holiday>> = BTreeMap::new();
        for (date, holiday) in entries {
            if !(about.first..=about.last).contains(&date.year()) {
                return Err(HolidayError::OutsideYears { date });
            }
            let mut named = holiday.regions.iter().chain(&holiday.partly);
            if let Some(region) = named.find(|region| !about.regions.contains(*region)) {
                return Err(HolidayError::UnknownRegion {
                    date,
                    region: region.clone(),
                });
            }
            let those = days.entry(date).or_default();
            if those.iter().any(|other| other.id == holiday.id) {
                return Err(HolidayError::Twice {
                    date,
                    id: holiday.id,
                });
            }
            those.push(holiday);
        }
        Ok(Self { about, days })
    }

    /// What the table is about.
    pub fn about(&self) -> &About {
        &self.about
    }

    /// Every id that the table uses, so that `check` can look for the names.
    pub fn ids(&self) -> BTreeSet<&str> {
        self.days
            .values()
            .flatten()
            .map(|holiday| holiday.id.as_str())
            .collect()
    }

    /// The days of each holiday, in their order.
    pub fn by_id(&self) -> BTreeMap<&str, Vec<NaiveDate>> {
        let mut all: BTreeMap<&str, Vec<NaiveDate>> = BTreeMap::new();
        for (date, holidays) in &self.days {
            for holiday in holidays {
                all.entry(&holiday.id).or_default().push(*date);
            }
        }
        all
    }

    /// Whether the table speaks for that year.
    pub fn covers(&self, year: i32) -> bool {
        (self.about.first..=self.about.last).contains(&year)
    }

    /// Whether nobody works on that day of the week.
    pub fn is_weekend(&self, date: NaiveDate) -> bool {
        self.about.weekend.contains(&date.weekday())
    }

    /// What the table says about a day. The surer answer wins where two holidays share it.
    ///
    /// `region` may carry the country, as ISO 3166-2 does: `DE-BY` is `BY`.
    pub fn on(&self, region: Option<&str>, date: NaiveDate) -> Observance<'_> {
        let region = region.and_then(|region| self.known(region));
        let mut answer = Observance::Working;
        for holiday in self.days.get(&date).into_iter().flatten() {
            match self.doubt(holiday, region) {
                None => {}
                Some(None) => return Observance::Holiday(holiday),
                Some(Some(doubt)) => answer = Observance::Perhaps(holiday, doubt),
            }
        }
        answer
    }

    /// The region as the table spells it, if it knows it.
    fn known<'r>(&self, region: &'r str) -> Option<&'r str> {
        let bare = region
            .strip_prefix(self.about.country.as_str())
            .and_then(|rest| rest.strip_prefix('-'));
        [Some(region), bare]
            .into_iter()
            .flatten()
            .find(|name| self.about.regions.contains(*name))
    }

    /// Whether the holiday holds in that region: not at all, or with what doubt.
    fn doubt(&self, holiday: &Holiday, region: Option<&str>) -> Option<Option<Doubt>> {
        let nationwide = holiday.regions.is_empty() && holiday.partly.is_empty();
        let estimated = holiday.estimated.then_some(Doubt::Estimated);
        if nationwide || holiday.regions.len() == self.about.regions.len() {
            return Some(estimated);
        }
        match region {
            None => Some(Some(Doubt::RegionUnknown)),
            Some(region) if holiday.regions.contains(region) => Some(estimated),
            Some(region) if holiday.partly.contains(region) => Some(Some(Doubt::PartOfRegion)),
            Some(_) => None,
        }
    }
}
