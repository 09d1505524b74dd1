"""Names of currencies as news of each language writes them, behind a number, a scale word and its abbreviation."""

from __future__ import annotations

import pytest

from numrecon.api import read_one
from numrecon.model import Document

#: Sentences of each language with a place for a name.
FRAMES = {
    "en": ("They paid 300 {}.", "It cost 3 million {}."),
    "pl": ("Zapłacili 300 {}.", "Kosztuje 3 mln {}."),
    "ar": ("دفعوا 300 {}.", "يكلف 30 مليون {}."),
    "it": ("Hanno pagato 300 {}.", "Una multa di 23 milioni di {}."),
    "de": ("Sie zahlten 300 {}.", "Es kostet 3 Mio. {}."),
    "pt": ("Pagaram 300 {}.", "Custa 3 milhões de {}."),
}
NAMES = {
    "en": {
        "AED": "dirham dirhams", "INR": "rupee rupees", "SAR": "riyal riyals", "IRR": "rial rials", "BRL": "reais",
        "TRY": "lira", "KES": "shillings", "SEK": "kronor crowns", "NOK": "kroner", "CZK": "koruna", "RON": "lei",
        "AZN": "manat", "UZS": "soum", "MMK": "kyat kyats", "KHR": "riel", "LAK": "kip", "VES": "bolivars",
        "HTG": "gourdes", "ETB": "birr", "BDT": "taka", "VND": "dong", "KZT": "tenge", "GEL": "lari", "ZMW": "kwacha",
    },
    "pl": {
        "AED": "dirhamów dirhamy", "INR": "rupii rupie", "IRR": "riali", "RSD": "dinarów", "BRL": "reali",
        "TRY": "lir liry", "KES": "szylingów", "CZK": "koron", "HUF": "forintów", "UAH": "hrywien", "ETB": "birrów",
        "AZN": "manatów", "VES": "boliwarów", "VND": "dongów", "THB": "batów", "ZAR": "randów", "ILS": "szekli",
    },
    "ar": {
        "AED": "درهم", "SAR": "ريال", "KWD": "دينار", "INR": "روبية", "PKR": "روبية_باكستانية", "BRL": "ريال_برازيلي",
        "SEK": "كرونة", "KES": "شلن", "PLN": "زلوتي", "HUF": "فورنت", "BDT": "تاكا", "VES": "بوليفار", "SYP": "ليرة",
    },
    "it": {
        "BRL": "real reais", "AED": "dirham", "KWD": "dinari", "SAR": "riyal", "IRR": "rial", "INR": "rupie",
        "MXN": "pesos", "KES": "scellini", "SEK": "corone", "HUF": "fiorini", "UAH": "grivne", "NGN": "naira",
        "ETB": "birr", "VND": "dong", "KZT": "tenge", "GEL": "lari", "AZN": "manat", "MZN": "meticais", "ILS": "sicli",
    },
    "de": {
        "BRL": "Reais Real", "AED": "Dirham", "KWD": "Dinar", "SAR": "Riyal", "IRR": "Rial", "INR": "Rupien",
        "MXN": "Pesos", "SEK": "Kronen", "TRY": "Lira", "RON": "Lei", "NGN": "Naira", "IDR": "Rupiah", "VND": "Dong",
        "KZT": "Tenge", "GEL": "Lari", "AZN": "Manat", "ZMW": "Kwacha", "MMK": "Kyat", "ALL": "Lek", "HUF": "Forint",
    },
    "pt": {
        "BRL": "reais", "AED": "dirhams dirames", "KWD": "dinares", "IRR": "rial riais", "INR": "rúpias rupias",
        "ARS": "pesos", "SEK": "coroas", "KES": "xelins", "TRY": "liras", "HUF": "florins forints", "ETB": "birr",
        "VND": "dongs", "KZT": "tenge", "VES": "bolívares", "GTQ": "quetzais", "MYR": "ringgits", "MZN": "meticais",
    },
}  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "code", "name"),
    [
        (lang, code, name.replace("_", " "))
        for lang, names in NAMES.items()
        for code, forms in names.items()
        for name in forms.split()
    ],
)
def test_a_name_is_money_behind_numbers_and_scales(lang: str, code: str, name: str) -> None:
    for frame in FRAMES[lang]:
        found = read_one(Document("d", frame.format(name), lang)).quantities
        assert [(q.kind, q.unit) for q in found] == [("money", code)], frame.format(name)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("pt", "Roubaram nove coroas do museu."),
        ("pt", "O submarino largou dois pesos."),
        ("it", "Nel museo ci sono tre corone."),
        ("de", "Der Dieb nahm zwei Kronen mit."),
        ("pl", "Skradziono dziewięć koron."),
        ("de", "Den Titel gewann 2019 Real Madrid."),
    ],
)
def test_few_things_called_like_a_currency_are_none(lang: str, text: str) -> None:
    assert all(q.kind != "money" for q in read_one(Document("d", text, lang)).quantities)


@pytest.mark.parametrize(
    ("lang", "text", "code"),
    [
        ("en", "A fine of dirhams 300 was paid.", "AED"),
        ("en", "The budget is naira 3 billion.", "NGN"),
        ("it", "Costa rupie 300.", "INR"),
        ("pt", "Custa rúpias 300 milhões.", "INR"),
    ],
)
def test_a_name_may_stand_before_its_sum(lang: str, text: str, code: str) -> None:
    assert [(q.kind, q.unit) for q in read_one(Document("d", text, lang)).quantities] == [("money", code)]
