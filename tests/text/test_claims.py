"""Tables of claims: what a row says, and one clear error for each that cannot be used."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from numrecon.errors import InputError, NumreconError, RecordError
from numrecon.model import ClaimRow, Written
from numrecon.text.claims import claims


def table(folder: Path, text: str, name: str = "claims.csv") -> list[ClaimRow]:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    rows = list(claims(path))
    for row in rows:
        if isinstance(row, NumreconError):
            raise row
    return [row for row in rows if isinstance(row, ClaimRow)]


def test_a_row_is_a_claim(tmp_path: Path) -> None:
    header = "question,id,source,value,hedge,unit,sd,published,role\n"
    text = header + "q,x,a,421000,more than,meter,,2026-05,\nq,y,,,,,2,,predict\n"
    first, second = table(tmp_path, text)
    claim = first.claim
    assert (claim.value, claim.low, claim.high, claim.low_open) == (421000.0, 421000.0, None, True)
    assert (claim.start, claim.quote, claim.id, claim.origin) == (1, "421000", "x", "a")
    assert claim.written == Written(3, 3) and claim.as_of == "2026-05" and not first.predict
    assert second.predict and second.claim.sd == 2.0 and second.claim.value is None


@pytest.mark.parametrize(
    ("written", "value", "expected"),
    [
        ("2 mln", 2e6, Written(1, 6)),
        ("2,0 mln", 2e6, Written(2, 5)),
        ("421.000", 421_000.0, Written(3, 3)),
        ("1.50", 1.5, Written(3, -2)),
        ("1.500", 1.5, Written(4, -3)),
        ("4.21e5", 421_000.0, Written(3, 3)),
        ("dozens", 30.0, None),
    ],
)
def test_precision_is_that_of_the_printed_figure(
    tmp_path: Path, written: str, value: float, expected: Written | None
) -> None:
    (row,) = table(tmp_path, json.dumps({"value": value, "written": written}), "claims.jsonl")
    assert row.claim.written == expected


def test_bounds_of_a_row_win_over_its_value(tmp_path: Path) -> None:
    best, only = table(tmp_path, "value;low;high\n12;10;20\n;5;\n")
    assert (best.claim.value, best.claim.low, best.claim.high, best.claim.hedge) == (12.0, 10.0, 20.0, "range")
    assert (only.claim.value, only.claim.low, only.claim.high, only.claim.hedge) == (None, 5.0, None, "at_least")


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("abc,,,", "value is 'abc'"),
        ("inf,,,", "value is inf"),
        ("nan,,,", "no number"),
        (",5,3,", "low 5 lies above high 3"),
        ("1,,,-2", "sd is -2"),
        ("1,2", "2 cells under 4 columns"),
    ],
)
def test_a_bad_row_is_one_error_and_the_next_is_read(tmp_path: Path, row: str, message: str) -> None:
    path = tmp_path / "claims.csv"
    path.write_text(f"value,low,high,sd\n{row}\n7,,,\n")
    error, good = claims(path)
    assert isinstance(error, RecordError) and message in str(error) and "claims.csv:2" in str(error)
    assert isinstance(good, ClaimRow) and good.claim.value == 7.0 and good.claim.start == 2


@pytest.mark.parametrize("error", ["x,a", "1"])
def test_errors_name_the_line_that_an_editor_shows(tmp_path: Path, error: str) -> None:
    """Behind blank lines and cells of several lines too; rows are counted without them."""
    path = tmp_path / "claims.csv"
    path.write_text(f'value,label\n\n7,"two\n\nlines"\n\n{error}\n8,b\n')
    first, wrong, last = claims(path)
    assert isinstance(first, ClaimRow) and first.claim.start == 1 and first.claim.origin.endswith("claims.csv:3")
    assert isinstance(wrong, RecordError) and str(wrong.where).endswith("claims.csv:7")
    assert isinstance(last, ClaimRow) and last.claim.start == 3


@pytest.mark.parametrize("row", ['1,"a"b"', '1,"never closed'])
def test_a_quote_out_of_place_swallows_no_rows(tmp_path: Path, row: str) -> None:
    path = tmp_path / "claims.csv"
    path.write_text(f"value,label\n7,a\n{row}\n8,b\n")
    first, error = claims(path)
    assert isinstance(first, ClaimRow) and isinstance(error, RecordError)
    assert "no valid CSV" in str(error) and str(error.where).endswith("claims.csv:3")


@pytest.mark.parametrize(("text", "message"), [("", "no header"), ("text,id\na,b\n", "no column 'value'")])
def test_a_table_without_numbers_is_refused(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        table(tmp_path, text)


def test_parquet(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    import pyarrow.parquet as pq

    path = tmp_path / "claims.parquet"
    pq.write_table(
        pa.table({"value": [1.5, float("nan"), None], "sd": [0.1, None, 0.2], "role": [None, None, "predict"]}), path
    )
    first, second, third = claims(path)
    assert isinstance(first, ClaimRow) and first.claim.sd == 0.1
    assert isinstance(second, RecordError)
    assert isinstance(third, ClaimRow) and third.predict


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_only_a_line_feed_ends_a_line(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "claims.jsonl"
    rows = [{"value": 1, "label": "two\u2028lines"}, {"value": 2, "label": "b"}]
    path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), encoding=encoding)
    found = list(claims(path, encoding=encoding))
    assert [row.label for row in found if isinstance(row, ClaimRow)] == ["two\u2028lines", "b"]


def test_a_line_that_cannot_be_decoded_costs_no_other(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    path.write_bytes(b'{"value": 1}\n{"value": 2, "label": "\xff"}\n{"value": 3}\n')
    first, error, last = claims(path)
    assert isinstance(first, ClaimRow) and isinstance(last, ClaimRow) and last.claim.value == 3.0
    assert isinstance(error, NumreconError) and "claims.jsonl:2" in str(error)
