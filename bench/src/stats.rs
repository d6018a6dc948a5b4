//! The few statistics of the table.
//!
//! Owns: median, geometric mean, the bootstrap interval of a ratio.
//! Never: measures.

/// Resamplings of the bootstrap; more moves the ends by less than a reader can see.
const RESAMPLINGS: usize = 2000;

/// A ratio with the ends of its 95 % interval.
#[derive(Clone, Copy, Debug)]
pub struct Interval {
    pub low: f64,
    pub middle: f64,
    pub high: f64,
}

/// The middle value, or the mean of the two middle ones; 0 for no values.
pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => 0.0,
        n if n % 2 == 1 => sorted[n / 2],
        n => (sorted[n / 2 - 1] + sorted[n / 2]) / 2.0,
    }
}

pub fn geometric_mean(values: &[f64]) -> f64 {
    (values.iter().map(|value| value.ln()).sum::<f64>() / values.len() as f64).exp()
}

/// Ratio of the medians of runs that were made in pairs, with its bootstrap interval.
pub fn ratio_interval(above: &[f64], below: &[f64]) -> Interval {
    let pairs = above.len().min(below.len());
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    let mut ratios: Vec<f64> = (0..RESAMPLINGS)
        .map(|_| {
            let picks: Vec<usize> = (0..pairs).map(|_| pick(&mut random, pairs)).collect();
            let of =
                |values: &[f64]| median(&picks.iter().map(|at| values[*at]).collect::<Vec<_>>());
            of(above) / of(below)
        })
        .collect();
    ratios.sort_by(f64::total_cmp);
    Interval {
        low: ratios[RESAMPLINGS * 25 / 1000],
        middle: median(above) / median(below),
        high: ratios[RESAMPLINGS * 975 / 1000],
    }
}

/// The next index of a xorshift sequence: the same table for the same measurements.
fn pick(state: &mut u64, below: usize) -> usize {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    (*state % below as u64) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_steady_ratio_has_a_narrow_interval() {
        let Interval { low, middle, high } = ratio_interval(&[2.0, 4.0, 6.0], &[1.0, 2.0, 3.0]);
        assert_eq!((low, middle, high), (2.0, 2.0, 2.0));
        let wide = ratio_interval(&[1.0, 9.0, 2.0, 8.0, 3.0], &[1.0; 5]);
        assert!(wide.low < wide.middle && wide.middle < wide.high);
    }

    #[test]
    fn means_are_the_usual_ones() {
        assert_eq!(median(&[3.0, 1.0, 2.0, 10.0]), 2.5);
        assert!((geometric_mean(&[1.0, 4.0]) - 2.0).abs() < 1e-12);
    }
}
