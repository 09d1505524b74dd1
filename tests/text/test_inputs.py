"""Documents in: what paths name, what records hold, and the one error each bad input gives."""

from __future__ import annotations

import io
import json
import pickle
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numrecon.errors import (
    EncodingError,
    InputError,
    InputNotFoundError,
    MissingExtraError,
    NumreconError,
    RecordError,
    UsageError,
)
from numrecon.model import Document
from numrecon.text.decode import decode
from numrecon.text.inputs import count, documents
from numrecon.text.records import published


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every test runs in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(name: str, content: str | bytes) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return name


def ids(*paths: str) -> list[str]:
    return [document.id for document in documents(paths)]


def read(name: str, content: str | bytes, **options: str) -> tuple[list[Document], list[NumreconError]]:
    errors: list[NumreconError] = []
    found = list(documents([put(name, content)], on_error=errors.append, **options))
    return found, errors


# ---------------------------------------------------------------- paths


def test_a_folder_gives_its_documents_sorted_and_tables_only_when_named() -> None:
    for name in (
        "n/b.txt",
        "n/a.md",
        "n/c/d.html",
        "n/c/E.TXT",
        "n/t.jsonl",
        "n/t.csv",
        "n/.x.txt",
        "n/.g/y.txt",
        "n/p.pdf",
    ):
        put(name, '{"text": "x"}\n')
    assert ids("n") == ids("n/") == ["n/a.md", "n/b.txt", "n/c/E.TXT", "n/c/d.html"]
    assert ids("n/t.jsonl", "n/b.txt") == ["n/t.jsonl:1", "n/b.txt"]


def test_ids_are_paths_as_given() -> None:
    put("n/b.txt", "x")
    assert ids("./n/b.txt", "n/../n/b.txt", ".") == ["./n/b.txt", "n/../n/b.txt", "./n/b.txt"]
    assert ids(str(Path("n").resolve())) == [Path("n/b.txt").resolve().as_posix()]


def test_patterns() -> None:
    for name in ("n/b.txt", "n/a.txt", "n/c/d.html", "n/t.jsonl", "[odd].txt"):
        put(name, '{"text": "x"}')
    assert ids("n/*.txt") == ["n/a.txt", "n/b.txt"]
    assert ids("n/**/*.html") == ["n/c/d.html"]
    assert ids("n/c*") == ["n/c/d.html"]
    assert ids("n/*.jsonl") == ["n/t.jsonl:1"]
    assert ids("[odd].txt") == ["[odd].txt"]


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    for input_format, expected in (("auto", Document("-", '{"text": "ż"}\n')), ("jsonl", Document("-:1", "ż"))):
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO('{"text": "ż"}\n'.encode())))
        assert list(documents(["-"], input_format=input_format)) == [expected]


@pytest.mark.parametrize(
    ("path", "error"),
    [
        ("nix.txt", InputNotFoundError),
        ("nix*.txt", InputNotFoundError),
        ("empty", InputError),
        ("x.pdf", InputError),
        ("a\0b", InputNotFoundError),
        ("x" * 5000, InputNotFoundError),
    ],
)
def test_a_path_that_gives_nothing(path: str, error: type[InputError]) -> None:
    Path("empty").mkdir()
    put("x.pdf", "x")
    with pytest.raises(error) as caught:
        ids(path)
    assert caught.value.where == path and caught.value.hint and caught.value.exit_code == 2
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_errors_go_to_on_error_and_the_rest_is_read() -> None:
    errors: list[NumreconError] = []
    put("a.txt", "a")
    put("b.txt", b"\xff")
    found = list(documents(["nix", "b.txt", "a.txt"], on_error=errors.append))
    assert [document.id for document in found] == ["a.txt"]
    assert [type(error) for error in errors] == [InputNotFoundError, EncodingError]


def test_files_are_opened_when_their_turn_comes() -> None:
    stream = documents([put("a.txt", "a"), "nix"])
    assert next(stream).text == "a"
    with pytest.raises(InputNotFoundError):
        next(stream)


def test_count_tells_only_what_it_can_know() -> None:
    put("n/a.txt", "x")
    put("n/b.md", "x")
    put("t.csv", "text\nx\n")
    assert count(["n", "n/a.txt", "-", "nix"]) == 4
    assert count(["n", "t.csv"]) is None


# ---------------------------------------------------------------- text and formats


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_decoding_gives_the_text_back(text: str) -> None:
    assert decode(text.encode()) == text.removeprefix("\ufeff")
    assert decode(b"\xef\xbb\xbf" + text.encode()) == text
    assert decode(text.encode("utf-16"), "utf-16") == text


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"a\r\nb\rc\n", b"\0"])
def test_text_is_left_as_it_is(content: bytes) -> None:
    assert read("a.txt", content) == ([Document("a.txt", content.removeprefix(b"\xef\xbb\xbf").decode())], [])


def test_bad_bytes_are_placed() -> None:
    found, errors = read("a.txt", b"ab\xffc")
    assert found == [] and isinstance(errors[0], EncodingError)
    assert "a.txt: no valid utf-8 at byte 2 (0xFF)" in str(errors[0]) and "--encoding" in str(errors[0])
    assert read("a.txt", "zażółć".encode("cp1250"), encoding="cp1250")[0][0].text == "zażółć"
    assert "--encoding utf-16" in str(read("b.txt", "x".encode("utf-16"))[1][0])


@pytest.mark.parametrize("encoding", ["nonesuch", "hex", "", "a\0b"])
def test_an_unknown_encoding_is_a_usage_error(encoding: str) -> None:
    with pytest.raises(UsageError):
        list(documents([put("a.txt", "x")], encoding=encoding))


def test_formats_by_suffix_and_by_request() -> None:
    assert read("a.md", "# 5\n<p>")[0][0].text == "# 5\n<p>"
    assert read("a.HTML", "<p>5</p>")[0][0].text == "5"
    assert read("noext", "<p>5</p>")[0][0].text == "<p>5</p>"
    assert read("a.dat", "<p>5</p>", input_format="html")[0][0].text == "5"
    with pytest.raises(UsageError):
        read("a.txt", "x", input_format="nonesuch")


# ---------------------------------------------------------------- tables


def test_jsonl_records() -> None:
    lines = [
        '{"id": 7, "text": "a\\nb", "lang": "pl", "source": "S", "published": "2024-05", "more": 1}',
        "",
        '{"text": ""}',
    ]
    lines += [
        '{"text": "c", "id": null, "lang": "", "published": null, "source": " "}',
        '{"text": "d", "published": 2024}',
    ]
    found, errors = read("t.jsonl", "\ufeff" + "\r\n".join(lines))
    assert errors == []
    assert found == [
        Document("7", "a\nb", "pl", "S", "2024-05"),
        Document("t.jsonl:3", ""),
        Document("t.jsonl:4", "c"),
        Document("t.jsonl:5", "d", published="2024"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "nope",
        '{"text": "a"',
        "[1]",
        "5",
        "{}",
        '{"text": 5}',
        '{"text": null}',
        '{"text": "a", "lang": 5}',
        '{"text": "a", "id": [1]}',
        '{"text": "a", "id": true}',
        '{"text": "a", "published": "5 May"}',
        '{"text": "a", "published": "2024-13"}',
        '{"text": "a", "published": "2023-02-29"}',
        '{"text": "a", "published": "٢٠٢٤"}',
        "[" * 100_000,
        '{"text": "a", "id": ' + "9" * 5000 + "}",
        b'{"text": "\xff"}',
    ],
)
def test_a_bad_line_is_named_and_the_next_one_read(line: str | bytes) -> None:
    bad = line if isinstance(line, bytes) else line.encode()
    found, errors = read("t.jsonl", b'{"text": "x"}\n' + bad + b'\n{"text": "y"}')
    assert [document.text for document in found] == ["x", "y"]
    assert len(errors) == 1 and errors[0].where == "t.jsonl:2" and errors[0].hint
    assert isinstance(errors[0], (RecordError, EncodingError))


def test_the_place_of_a_bad_byte_counts_from_the_start_of_the_file() -> None:
    assert "byte 7 " in str(read("t.jsonl", b'{"text"\xff')[1][0])
    assert "byte 24 " in str(read("t.jsonl", b'{"text": "x"}\n{"text": "\xff"}')[1][0])


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=4))
def test_jsonl_gives_every_text_back(texts: list[str]) -> None:
    for encoding in ("utf-8", "utf-16", "utf-32-le"):
        content = "".join(json.dumps({"text": text}) + "\n" for text in texts).encode(encoding)
        found, errors = read("t.jsonl", content, encoding=encoding)
        assert ([document.text for document in found], errors) == (texts, [])


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_csv_rows(separator: str) -> None:
    rows = [["published", "text", "id", "other"], ["2024-05-01", '"a, ""b"";\nc"', "1", "x"], [], ["", "d"]]
    found, errors = read("t.csv", "\r\n".join(separator.join(row) for row in rows))
    assert errors == []
    assert found == [Document("1", 'a, "b";\nc', published="2024-05-01"), Document("t.csv:5", "d")]


def test_csv_cells_may_be_long() -> None:
    assert len(read("t.csv", "text\n" + "x" * 500_000)[0][0].text) == 500_000


@pytest.mark.parametrize(
    ("content", "where"),
    [
        ("id,words\n1,x\n", "t.csv"),
        ("id,text\n1,x,y\n", "t.csv:2"),
        ('id,text\n1,"x\ny\n', "t.csv:2"),
        ("id,text\n1\n", "t.csv:2"),
        (b"id,text\n1,x\n2,\xff\n", "t.csv:3"),
        ("text,published\na,1.5.2024\n", "t.csv:2"),
    ],
)
def test_bad_csv(content: str | bytes, where: str) -> None:
    errors = read("t.csv", content)[1]
    assert [error.where for error in errors] == [where] and errors[0].hint


def test_empty_tables_hold_no_document() -> None:
    assert read("t.csv", "") == read("t.csv", "text\n") == read("t.jsonl", "") == read("t.jsonl", "\n\n") == ([], [])


def test_parquet_without_pyarrow_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(MissingExtraError, match=r"numrecon\[arrow\]"):
        ids(put("t.parquet", "x"))


def test_parquet() -> None:
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    pq.write_table(pa.table({"text": ["a", "b"], "id": ["1", None], "x": [1, 2]}), "t.parquet")
    assert list(documents(["t.parquet"])) == [Document("1", "a"), Document("t.parquet:2", "b")]
    assert isinstance(read("bad.parquet", "x")[1][0], InputError)


@given(st.dates())
def test_dates_are_kept(day: object) -> None:
    text = str(day)
    assert [published(text[:length]) for length in (4, 7, 10)] == [text[:4], text[:7], text]


def test_who_asks_is_told_of_ids_that_stand_twice() -> None:
    put("a.jsonl", '{"id":"a","text":"1"}\n{"id":"b","text":"2"}\n\n{"id":"a","text":"3"}\n')
    put("b.txt", "x")
    told: list[NumreconError] = []
    assert [one.id for one in documents(["a.jsonl", "b.txt", "b.txt"], on_repeated=told.append)] == [*"aba"] + [
        "b.txt"
    ] * 2
    assert [(error.where, error.message) for error in told] == [
        ("a.jsonl, document 3", "another document has the id 'a'"),
        ("b.txt", "another document has the id 'b.txt'"),
    ]
