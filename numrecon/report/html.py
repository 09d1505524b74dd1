"""One self-contained HTML page: no script, no outside resource, every text from outside escaped by jinja2."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from numrecon.report.data import report_view
from numrecon.report.languages import name
from numrecon.report.plot import Plot
from numrecon.report.svg import plot_svg
from numrecon.report.verdict import stated
from numrecon.report.words import clean, counted, parts_of, visible

if TYPE_CHECKING:
    from numrecon.model import Extraction
    from numrecon.results import Quantities, Result


def page(result: Result) -> str:
    """The report of a result: summary, then each question with its verdict, plot, conflicts and claims."""
    return _environment().get_template("report.html.j2").render(report=report_view(result), style=_style())


def quantities_page(quantities: Quantities) -> str:
    """What was read, document by document."""
    documents = [_document(extraction) for extraction in quantities.extractions]
    counts = f"{counted(len(quantities), 'quantity', 'quantities')} in {counted(len(documents), 'document')}"
    template = _environment().get_template("quantities.html.j2")
    return template.render(documents=documents, counts=counts, style=_style())


def _document(extraction: Extraction) -> dict[str, Any]:
    return {
        "id": clean(extraction.document.id),
        "lang": extraction.lang.replace("_", "-"),
        "language": name(extraction.lang),
        "counts": counted(len(extraction.quantities), "quantity", "quantities"),
        "quantities": [
            {
                "start": quantity.start,
                "text": clean(quantity.text),
                "kind": quantity.kind,
                "states": stated(quantity),
                "noun": clean(quantity.noun or ""),
                "doubts": ", ".join(quantity.flags),
            }
            for quantity in extraction.quantities
        ],
    }


def _visible(value: Any) -> Any:
    """Every text on its way into the page loses what HTML and UTF-8 cannot carry."""
    return value if isinstance(value, Markup) or not isinstance(value, str) else visible(value)


def _plot(plot: Plot) -> Markup:
    """The drawing is markup: `plot_svg` escapes every text it is given."""
    return Markup(plot_svg(plot))


def _prose(text: str) -> Markup:
    """An explanation: it runs from left to right, what it quotes in its own direction."""
    quotation = Markup("<bdi>{}</bdi>")
    parts = ((escape(visible(part)), quoted) for part, quoted in parts_of(text))
    return Markup("").join(quotation.format(part) if quoted else part for part, quoted in parts)


def _style() -> Markup:
    return Markup(files("numrecon.report").joinpath("templates/style.css").read_text("utf-8"))


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("numrecon.report", "templates"),
        autoescape=True,
        finalize=_visible,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["plot"] = _plot
    environment.filters["prose"] = _prose
    return environment
