"""Reads the stories, reconciles them, and compares with what is known."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from numrecon import langs
from numrecon.alignment import align
from numrecon.extraction import extract
from numrecon.hedged.stories import Story, Told, stories
from numrecon.model import Claim, Extraction, Group, Quantity, Question
from numrecon.reconciliation import judge, traced
from numrecon.reconciliation.compared import compared
from numrecon.reconciliation.reliability import LEVELS, TOLERANCE, Reliability, Truth, of_questions

#: Numbers of distinct origins behind an answer, by which it is also told how far answers hold: at least, at most.
_CROWDS = {"one source": (1, 1), "two or three": (2, 3), "four or more": (4, 99)}
_SAME = 1e-9


@dataclass(frozen=True, slots=True)
class Share:
    """`hits` of `n` of what is named."""

    name: str
    n: int
    hits: int


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found on the stories.

    `verdicts`: how far ranges and confidence hold, over all stories and by number of origins.  `read`: figures read as
    meant (number, bounds, hedge, unit, kind), a language.  `held`: truths within the reading of a single figure of a
    source that is right, a form.  `told`: what verdicts say of errors, agreement, origins.
    """

    verdicts: tuple[Reliability, ...]
    read: tuple[Share, ...]
    held: tuple[Share, ...]
    told: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class _Judged:
    """A story with its verdict at each level (none where nothing was read), and the claim of each document."""

    story: Story
    read: tuple[bool, ...]
    questions: Mapping[float, Question]
    claims: Mapping[str, int]
    aligned: bool


def findings(seed: int = 1, count: int = 300, *, method: str = "posterior") -> Findings:
    """Draw `count` stories, read and reconcile them with `method`, and compare with their truths."""
    judged = [_judged(story, method) for story in stories(seed, count)]
    return Findings(tuple(_verdicts(judged)), tuple(_read(judged)), tuple(_held(judged)), tuple(_told(judged)))


# ---------------------------------------------------------------- there and back


def _judged(story: Story, method: str) -> _Judged:
    extractions = [extract(told.document, langs.load(told.document.lang or "")) for told in story.told]
    found = [_figure(told, extraction) for told, extraction in zip(story.told, extractions, strict=True)]
    read = tuple(_as_meant(story, told, figure) for told, figure in zip(story.told, found, strict=True))
    places = _comparable(story, found)
    group, aligned = _group(story, extractions, places)
    if group is None:
        return _Judged(story, read, {}, {}, False)
    known = compared([group])[0]
    questions = {level: judge(known.group, level=level, method=method, known=known, thorough=False) for level in LEVELS}
    claims = {c.doc: index for index, c in enumerate(known.group.claims) if (c.doc, c.start) in places}
    return _Judged(story, read, questions, claims, aligned)


def _figure(told: Told, extraction: Extraction) -> Quantity | None:
    """What was read where the figure stands, if that is one quantity."""
    found = [one for one in extraction.quantities if one.start < told.end and one.end > told.start]
    return found[0] if len(found) == 1 else None


def _as_meant(story: Story, told: Told, found: Quantity | None) -> bool:
    if found is None or (found.kind, found.unit, found.hedge) != (story.kind, story.unit, told.said.hedge):
        return False
    pairs = zip((found.value, found.low, found.high), told.said.bounds(), strict=True)
    return all((a is None) == (b is None) and (a is None or _same(a, b or 0.0)) for a, b in pairs)


def _same(a: float, b: float) -> bool:
    return abs(a - b) <= _SAME * abs(b)


def _comparable(story: Story, found: Sequence[Quantity | None]) -> list[tuple[str, int]]:
    """(document, start) of the figures that were read as something of the story's kind and unit."""
    return [
        (told.document.id, figure.start)
        for told, figure in zip(story.told, found, strict=True)
        if figure is not None and (figure.kind, figure.unit) == (story.kind, story.unit)
    ]


def _group(
    story: Story, extractions: Sequence[Extraction], places: Sequence[tuple[str, int]]
) -> tuple[Group | None, bool]:
    """The claims at these places as one question, and whether they would have been grouped so without being told."""
    if not places:
        return None, False
    whole = _whole(align(extractions), places)
    unaided = whole is not None
    if whole is None:
        names = [f"{name}:{start}" for name, start in places]
        whole = _whole(align(extractions, [(names[0], other) for other in names[1:]]), places)
    return (None if whole is None else replace(traced(whole), key=story.id)), unaided


def _whole(groups: Iterable[Group], places: Sequence[tuple[str, int]]) -> Group | None:
    return next((group for group in groups if _places(group.claims) >= set(places)), None)


def _places(claims: Iterable[Claim]) -> set[tuple[str, int]]:
    return {(claim.doc, claim.start) for claim in claims}


# ---------------------------------------------------------------- what holds


def _verdicts(judged: Sequence[_Judged]) -> Iterator[Reliability]:
    answered = [one for one in judged if one.questions]
    parts = {"all stories": answered}
    for name, (least, most) in _CROWDS.items():
        parts[name] = [one for one in answered if least <= _origins(one) <= most]
    for name, part in parts.items():
        if part:
            truths = {one.story.id: Truth(one.story.truth) for one in part}
            yield of_questions(
                name, {level: [one.questions[level] for one in part] for level in LEVELS}, truths, _meant
            )


def _meant(question: Question, truth: Truth) -> bool:
    """Whether the truth is within the reading of the finest claim that states the point: what the confidence is of."""
    readings = [
        (claim.value != question.point, claim.reading_high - claim.reading_low, _within(claim, truth.value))
        for claim in question.claims
        if claim.reading_low is not None and claim.reading_high is not None and _within(claim, question.point)
    ]
    return min(readings)[2] if readings else abs(question.point - truth.value) <= TOLERANCE * truth.value


def _origins(one: _Judged) -> int:
    return next(iter(one.questions.values())).n_origins


def _read(judged: Sequence[_Judged]) -> Iterator[Share]:
    counts: dict[str, Counter[bool]] = defaultdict(Counter)
    for one in judged:
        for told, hit in zip(one.story.told, one.read, strict=True):
            counts[(told.document.lang or "").partition("_")[0]][hit] += 1
    for lang, found in sorted(counts.items()):
        yield Share(lang, found.total(), found[True])


def _held(judged: Sequence[_Judged]) -> Iterator[Share]:
    """By form: the truth lies within the reading of a figure that was read as meant, from a source that is right."""
    counts: dict[str, Counter[bool]] = defaultdict(Counter)
    for one in judged:
        for told, hit in zip(one.story.told, one.read, strict=True):
            if hit and not told.error and told.document.id in one.claims:
                claim = one.questions[LEVELS[0]].claims[one.claims[told.document.id]]
                counts[told.said.form][_within(claim, one.story.truth)] += 1
    for form, found in sorted(counts.items()):
        yield Share(form, found.total(), found[True])


def _within(claim: Claim, truth: float) -> bool:
    low, high = claim.reading_low, claim.reading_high
    # What lies on the edge of a rounded figure may have been rounded to it.
    cell = 0.5 if claim.kind == "count" and claim.per is None else 0.0
    room = cell + _SAME * abs(truth)
    return low is not None and high is not None and low - room <= truth <= high + room


# ---------------------------------------------------------------- what is said of it


def _told(judged: Sequence[_Judged]) -> Iterator[Share]:
    answered = [one for one in judged if one.questions and len(one.claims) > 1]
    yield _share("grouped without being told to", [one.aligned for one in answered])
    right = [one for one in answered if not any(told.error for told in one.story.told)]
    yield _share("all sources right: no tension", [_at_peace(one) for one in right])
    yield _share("earlier count: no open conflict", [hit for one in answered for hit in _explained(one, "earlier")])
    yield _share("slip by a thousand: a conflict", [hit for one in answered for hit in _slips(one, named=False)])
    yield _share("slip by a thousand: named", [hit for one in answered for hit in _slips(one, named=True)])
    yield _share("echoes of an agency: one origin", [hit for one in answered for hit in _one_origin(one)])


def _share(name: str, hits: Sequence[bool]) -> Share:
    return Share(name, len(hits), sum(hits))


def _at_peace(one: _Judged) -> bool:
    return next(iter(one.questions.values())).status in ("agree", "compatible")


def _explained(one: _Judged, error: str) -> Iterator[bool]:
    """Of each claim with the error: whether every conflict it has with a right one has a cause."""
    question = next(iter(one.questions.values()))
    right = {one.claims[t.document.id] for t in one.story.told if not t.error and t.document.id in one.claims}
    for told in one.story.told:
        if told.error == error and (index := one.claims.get(told.document.id)) is not None:
            against = [c for c in question.conflicts if index in (c.a, c.b) and right & {c.a, c.b}]
            yield all(c.cause is not None or c.contradiction < 0.5 for c in against)


def _slips(one: _Judged, *, named: bool) -> Iterator[bool]:
    """Of each slip beside a right claim: whether a conflict of the two is listed, or has its cause named."""
    question = next(iter(one.questions.values()))
    right = {one.claims[t.document.id] for t in one.story.told if not t.error and t.document.id in one.claims}
    for told in one.story.told:
        index = one.claims.get(told.document.id)
        if told.error == "slip" and index is not None and right:
            against = [c for c in question.conflicts if index in (c.a, c.b) and right & {c.a, c.b}]
            yield any(not named or (c.cause is not None and c.cause.type == "factor") for c in against)


def _one_origin(one: _Judged) -> Iterator[bool]:
    question = next(iter(one.questions.values()))
    echoes = [one.claims[t.document.id] for t in one.story.told if t.echo and t.document.id in one.claims]
    if len(echoes) > 1:
        yield len({question.claims[index].origin for index in echoes}) == 1
