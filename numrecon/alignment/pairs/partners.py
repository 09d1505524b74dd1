"""What the other documents say of a pair: whether both claims have the same partners there, or different ones.

How a toll grew shows in documents between: 5,300 and 11,300 are far apart, but both may well answer the question of a
third document's 6,000.  And where each of two claims has a partner of its own in a third document, that document tells
them apart.  A claim's partners are known from the log-odds of its pairs, each seen alone.  Alike neighbourhoods as
evidence of a pair: Jarvis and Patrick 1973, 'Clustering using a similarity measure based on shared near neighbors'.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from numrecon.alignment.claims.columns import Floats, Ints
from numrecon.kernels.rows import row_products

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

#: Log-odds from which on a claim of another document may be a partner.
LEAST_PARTNER = -3.0
#: Partners that each claim is taken to have beyond those it shows, so that one doubtful partner in common says little.
_UNSEEN = 0.3
#: How many other documents count as much as the pair itself; measured on annotated stories of 2 to 18 documents, where
#: 2 to 8 do about as well, and hearing them alone does worse in every size.
_ITSELF = 2.0
#: How likely two claims of one document must tell of one thing for a partner of one to be taken for one of the other's;
#: measured on annotated stories, where .25 does as well.
AGAIN = 0.4


@dataclass(frozen=True, slots=True)
class Partners:
    """n claims: `chance` (n, n) that two claims of two documents answer one question, each pair seen alone; `choice`
    (n, n) that a claim's partner in the other's document, which has at most one, is just this one; `chance_again`
    and `choice_again` (n, n) that it is this one or what tells the same again in that document; `within` (n, documents)
    that it has one there; `count` (n,) how many partners a claim has, in all likelihood."""

    chance: csr_matrix
    choice: csr_matrix
    chance_again: csr_matrix
    choice_again: csr_matrix
    within: csr_matrix
    count: Floats

    @property
    def others(self) -> int:
        """How many documents a pair of two documents leaves."""
        return max(0, int(self.within.shape[1]) - 2)

    @property
    def heard(self) -> float:
        """What part of a pair's log-odds takes the partners into account, the rest is of the pair alone: 0 where there
        are two documents."""
        return self.others / (self.others + _ITSELF)

    def shared(self, i: Ints, j: Ints) -> Floats:
        """How far claims i and j, each (p,), have the same partners, 0 to 1: no more where the partner of one tells the
        same as several of the other's that differ among themselves."""
        count = self.count + _UNSEEN
        alike = row_products(self.chance_again, i, j, self.chance) / np.sqrt(count[i] * count[j])
        return np.minimum(alike, 1.0)

    def differ(self, i: Ints, j: Ints) -> Floats:
        """Root of the share of the other documents in which both claims have a partner and not the same, 0 to 1."""
        both = row_products(self.within, i, j) - row_products(self.choice_again, i, j, self.choice)
        share: Floats = np.sqrt(np.clip(both / max(1, self.others), 0.0, 1.0))
        return share


def partners(doc: Ints, i: Ints, j: Ints, log_odds: Floats) -> Partners:
    """The partners of n claims, of the documents `doc` (n,) numbered from 0, by the log-odds (p,) of pairs i, j."""
    from scipy.sparse import csr_matrix

    likely = (doc[i] != doc[j]) & (log_odds > LEAST_PARTNER)
    one, other = np.concatenate([i[likely], j[likely]]), np.concatenate([j[likely], i[likely]])
    odds = np.exp(np.tile(log_odds[likely], 2))
    documents, shape = int(doc.max(initial=-1)) + 1, (len(doc), len(doc))
    place = one * documents + doc[other]
    chosen = odds / (1.0 + np.bincount(place, odds, minlength=1)[place])
    chance = csr_matrix((odds / (1.0 + odds), (one, other)), shape=shape)
    choice = csr_matrix((chosen, (one, other)), shape=shape)
    again = _again(doc, i, j, log_odds)
    repeated = csr_matrix(chance @ again)
    return Partners(
        chance=chance,
        choice=choice,
        chance_again=chance + repeated,
        choice_again=choice + csr_matrix(choice @ again),
        within=csr_matrix((chosen, (one, doc[other])), shape=(len(doc), documents)),
        count=np.asarray(chance.sum(axis=1)).ravel() + np.asarray(repeated.multiply(chance).sum(axis=1)).ravel(),
    )


def _again(doc: Ints, i: Ints, j: Ints, log_odds: Floats) -> csr_matrix:
    """(n, n): how likely two claims of one document answer one question, where that is likely."""
    from scipy.sparse import csr_matrix

    chance = 1.0 / (1.0 + np.exp(-np.clip(log_odds, -40.0, 40.0)))
    told = (doc[i] == doc[j]) & (chance > AGAIN)
    one, other = np.concatenate([i[told], j[told]]), np.concatenate([j[told], i[told]])
    return csr_matrix((np.tile(chance[told], 2), (one, other)), shape=(len(doc), len(doc)))
