"""What one figure of a line of thousands takes does not depend on how many there are."""

from __future__ import annotations

from itertools import pairwise

from numrecon.alignment.claims import about
from numrecon.alignment.claims.context import Context, contexts
from numrecon.api import read_one
from numrecon.model import Document


def _contexts(text: str) -> list[Context]:
    return list(contexts(read_one(Document("a", text, lang="en")), 0))


def test_a_figure_sees_the_words_and_figures_around_it_and_not_the_whole_line() -> None:
    found = _contexts("5,300 homes lost power ahead of " * 200)
    assert len(found) == 200
    assert max(len(context.words) for context in found) < 150 and max(len(context.others) for context in found) == 60
    assert all(len(context.claim.sentence) <= 2000 for context in found)


def test_a_sentence_of_news_is_seen_whole() -> None:
    text = "Police in the city said late on Friday that " + "of those who " * 15 + "came 5,300 people died."
    (context,) = _contexts(text)
    assert context.words[0].raw == "Police" and context.words[0].distance > 50


def test_claims_of_a_sentence_share_its_text() -> None:
    found = _contexts("5,300 people died, 4,200 were hurt and 1,100 fled.")
    assert all(one.claim.sentence is other.claim.sentence for one, other in pairwise(found))


def test_a_bare_number_takes_its_unit_from_the_nearest_figures_and_from_none_far_away() -> None:
    lost, refused = "It lost $5,300,000, ", "not 3,100,000 as feared."
    near, far = (_contexts(lost + "40 people, " * count + refused)[-1].quantity for count in (2, 50))
    assert (near.kind, far.kind) == ("money", "count")


def test_nouns_outside_the_table_agree_by_their_stems() -> None:
    one, same, other = (
        _contexts(f"The fleet has 5,300 {noun}.")[0] for noun in ("floriputs", "floriputian", "garbolons")
    )
    assert about.stem(one) == about.stem(same) != about.stem(other)
    codes, agreement = about.nouns([one, same, other])
    assert codes == [0, 0, 0] and agreement.shape == (1, 1)
