"""The form of `hedges.toml`: one frozen table a concern, with what each constant means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

#: A probability, 0 to 1.
Share: TypeAlias = float


@dataclass(frozen=True, slots=True)
class Precision:
    """How finely a printed figure is meant."""

    round_digits: int
    widest_share: float
    fives: float
    next_point_share: float
    least_share: float
    countable: float
    fraction_share: Share


@dataclass(frozen=True, slots=True)
class Exact:
    """A bare figure: sharp with a chance, else rounded."""

    sharp_share: Share
    sharp_truth: Share
    sharp_share_countable: Share
    sharp_width: float


@dataclass(frozen=True, slots=True)
class Width:
    """A width fitted to readers (Ferson et al. 2015), clamped to granules; `widest_round` of them for round figures.
    Who says it may always mean `least_meant` of them."""

    width: tuple[float, ...]
    spread: float
    narrowest: float
    widest: float
    widest_round: float
    least_wide: float
    least_meant: float


@dataclass(frozen=True, slots=True)
class Bound:
    """How far from a bound the truth is expected, and how surely the speaker means an end at all.

    `reach` is in granules, and never less than the share `least_reach` of the bound; an end that may be implied lies
    beyond it, up to `implied_to` granules or `implied_reaches` times the reach.
    """

    reach: float
    within: Share
    tail: float
    implied: Share
    implied_from: float
    implied_to: float
    strict: Share
    above: Share = 0.0
    least_reach: float = 0.0
    implied_reaches: float = 0.0


@dataclass(frozen=True, slots=True)
class Vague:
    """Soft ends of a vague word."""

    edge_share: Share
    edge_factor: float
    open_reach: float
    within: Share
    tail: float


@dataclass(frozen=True, slots=True)
class Measured:
    """How far a measurement may be off: its ends in standard uncertainties, each with the chance that it is meant."""

    reach: float
    ends: tuple[float, ...]
    end_masses: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Spreads:
    """Measurements: degrees of freedom of their errors, and the half-Cauchy prior of the spread between sources.

    `scale` and `widest` are in the typical uncertainty of a question, `steps` cut the prior; `shared`: how
    far all sources may be off together, in the error of the best one.
    """

    degrees: float
    scale: float
    widest: float
    steps: int
    shared: float


@dataclass(frozen=True, slots=True)
class Learning:
    """How far a source is believed, learned over all questions of a table.

    Prior `error` with `weight` claims behind it; `rounds_off`: chance that a right source states a rounded form;
    `trust`: how far sources are told apart; `closeness`: how far it counts that wrong values lie near the true one.
    Votes are split as `right_mean`, `right_strength` (a Beta distribution) and `new` (how easily wrong values are new
    ones) say before `split_weight` questions have been looked at; `rounds` of EM; all are wrong together with the
    chance `common` and `common_few` over the number of those who agree.
    """

    error: Share
    weight: float
    rounds_off: float
    trust: float
    closeness: float
    right_mean: float
    right_strength: float
    new: float
    split_weight: float
    rounds: int
    common: Share
    common_few: float


@dataclass(frozen=True, slots=True)
class Instruments:
    """Measurements without a stated uncertainty: that of a source is learned, with a prior of `weight` claims.

    `fewest` claims make a source known; all may be off together by `common` of the error of a good source, which is
    the quantile `good` of all.  Values of a topic are measured where two sources say the same at most `repeats` times
    as often as what stands next to it, or `rare`ly.
    """

    weight: float
    rounds: int
    fewest: int
    good: float
    common: Share
    repeats: float
    rare: float


@dataclass(frozen=True, slots=True)
class Systematic:
    """When a source is held to differ from all others in one way.

    In a topic it answers at least `fewest` questions; `most_sources` are looked at.  Units: `most_of_ratios` of its
    figures lie within `near` (ln units) of a ratio, their median within `middle`, and `near` is at most the share
    `widest` of the ratio; `factors` are powers of ten.  Definitions: questions are `contested` up to that share of the
    commonest value; sources are of one family that are `alike` in that share of questions; the main family has
    `main_share` of the statements behind it; another one differs in `most_of_offsets` of the questions, in the share
    `one_sided` of them to one side, by amounts that spread by `widest_offset` of their median at most; where figures
    are measured, by `of_scatter` of their scatter at least.  That the main one is asked for is told by the ratio of
    what stands behind both, to the power `decided`.  `weight` is that of the cause.
    """

    fewest: int
    most_sources: int
    most_of_ratios: float
    near: float
    middle: float
    widest: float
    factors: tuple[float, ...]
    contested: float
    alike: float
    main_share: float
    most_of_offsets: float
    one_sided: float
    widest_offset: float
    of_scatter: float
    decided: float
    weight: float


@dataclass(frozen=True, slots=True)
class Source:
    """How often, and in which ways, a source's figure is wrong."""

    error: Share
    near_share: Share
    slip_share: Share
    unrelated_share: Share
    near_scale: float
    decades: float
    slips: tuple[float, ...]
    common: Share
    common_scale: float


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Contradictions from which a pair is listed, and the bounds between the statuses; `one_end`: that of
    written ranges of which one end is the same, up to the share `same_end`, and the other, in another unit by more than
    the share `converted_end`, is not."""

    listed: Share
    tension: Share
    contradiction: Share
    one_end: Share
    same_end: Share
    converted_end: Share


@dataclass(frozen=True, slots=True)
class Causes:
    """Prior weights of the causes and the windows in which a ratio counts."""

    factor: float
    factor_ten: float
    unit: float
    each_total: float
    factors: tuple[float, ...]
    most_holders: int
    window: float
    unit_window: float
    rounding: Share
    truncated: float
    rounded_count: Share
    rounded_off: Share
    superseded: Share
    superseded_far: Share
    superseded_growing: Share
    superseded_undated: Share
    corrected: Share
    revised: float
    earlier: Share
    passed_off: Share
    birthday: Share
    growing_days: int
    growing_share: Share
    far: float
    trend_share: Share
    same_number: Share
    swapped: float
    swapped_alone: Share
    part_told: Share
    part_place: Share
    part_kind: Share


@dataclass(frozen=True, slots=True)
class Echoes:
    """When one figure in two documents is taken for one count: significant digits at least, days apart at most."""

    digits: int
    lag: float


@dataclass(frozen=True, slots=True)
class Sums:
    """When parts and a whole are taken for a sum."""

    run: int
    chance: float
    decades: float
    hedged: float
    one_sentence: float
    repeated: float


@dataclass(frozen=True, slots=True, eq=False)
class Constants:
    """All tables of the file; what is worked out is kept by their identity."""

    precision: Precision
    exact: Exact
    about: Width
    almost: Width
    more_than: Bound
    at_least: Bound
    less_than: Bound
    at_most: Bound
    vague: Vague
    measured: Measured
    spread: Spreads
    learning: Learning
    instruments: Instruments
    source: Source
    systematic: Systematic
    conflict: Thresholds
    causes: Causes
    echoes: Echoes
    sums: Sums
    #: Dimension as `units.dimension` writes it -> the ratios of units that are mixed up in it.
    unit_ratios: dict[str, tuple[tuple[str, float], ...]]
    #: Further ones, that only many figures of one source can tell from chance.
    table_ratios: tuple[tuple[str, float], ...]
    #: (table, basis, source), for reports on what a verdict rests.
    basis: tuple[tuple[str, str, str], ...]
    #: The user's file that overrides some, and the keys it sets ('hedges.about.widest').
    file: str = ""
    overridden: tuple[str, ...] = ()
