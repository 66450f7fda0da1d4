"""Turn newsparse's output into the prediction form of a scorer: ``predict.py TASK GOLD.jsonl > PRED.jsonl``.

TASK is one of datelines, world, quotes, boilerplate, html. GOLD holds one JSON object a line with at least ``id`` and ``text``
(``html``: ``id`` and ``html``); what else stands in it is not read, except ``language`` where the task gives it and ``level``.
"""

import gzip
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import newsparse
from newsparse import Article, BlockKind, BylineKind, Dateline, Quotation, QuotationKind, Span, TagKind
from newsparse.quotes import find_quotes

Record = dict[str, Any]


# The sets count captions and credit lines as no part of the article.
NO_ARTICLE = {BlockKind.BOILERPLATE, BlockKind.CAPTION, BlockKind.CREDIT}


def pair(span: Span | None) -> list[int] | None:
    """Return a span as a scorer reads it."""
    return None if span is None else [span.start, span.end]


def dateline_of(dateline: Dateline | None) -> Record | None:
    """Return a dateline as the scorers read it."""
    if dateline is None:
        return None
    return {
        "span": pair(dateline.span),
        "places": [place.span.text for place in dateline.places],
        "date": dateline.date.isoformat() if dateline.date else None,
        "agencies": [tag.agency.name if tag.agency else tag.span.text for tag in dateline.tags],
        "body_start": dateline.body_start,
    }


def byline_of(article: Article) -> str | None:
    """Return the names of the first byline, joined as bylines are printed."""
    for byline in article.bylines:
        if byline.kind is BylineKind.BYLINE and byline.people:
            return " and ".join(person.name for person in byline.people)
    return None


def quote_of(quotation: Quotation) -> Record:
    """Return a quotation as the scorer reads it."""
    attribution = quotation.attribution
    cue = attribution.cue if attribution else None
    mention = attribution.mention if attribution else None
    return {
        "content": [pair(span) for span in quotation.content],
        "kind": quotation.kind.value,
        "cue": [pair(cue)] if cue else None,
        "speaker": [pair(mention)] if mention else None,
        "speaker_name": quotation.speaker.label if quotation.speaker else None,
    }


def datelines(record: Record) -> Record:
    """Predict for ``score_datelines.py``."""
    article = newsparse.parse(record["text"])
    return {"id": record["id"], "dateline": dateline_of(article.dateline), "byline": byline_of(article)}


def world(record: Record) -> Record:
    """Predict for ``score_world.py``, whose quotations are words between marks, after a dash or a label: no reported clauses."""
    article = newsparse.parse(record["text"])
    return {
        "id": record["id"],
        "dateline": dateline_of(article.dateline),
        "credits": [
            {"span": pair(tag.span), "agency": tag.agency.name if tag.agency else tag.span.text}
            for tag in article.agency_tags
            if tag.kind is not TagKind.MENTION
        ],
        "quotes": [
            {"content": content, "speaker": _speaker_text(quotation)}
            for quotation in article.quotations
            if quotation.kind is not QuotationKind.INDIRECT
            for content in _marked(article, quotation) or _runs(record["text"], quotation)
        ],
        "boilerplate": [pair(block.span) for block in article.blocks if block.kind in NO_ARTICLE],
    }


def _marked(article: Article, quotation: Quotation) -> list[list[int]]:
    """Return the words between marks of a quotation whose content is more than they: its whole clause."""
    if quotation.kind is not QuotationKind.MIXED:
        return []
    terms = {term.span.start for term in article.quoted_terms}
    return [
        [piece.inner, piece.end]
        for piece in find_quotes(article.source, article.blocks)
        for span in quotation.content
        if span.start < piece.inner and piece.end <= span.end and piece.inner not in terms
    ]


def _runs(text: str, quotation: Quotation) -> list[list[int]]:
    """Return the words of a quotation run by run, as that gold has them: only a new paragraph goes on with the run before."""
    runs: list[list[int]] = []
    for span in quotation.content:
        if runs and not any(map(str.isalnum, text[runs[-1][1] : span.start])):
            runs[-1][1] = span.end
        else:
            runs.append([span.start, span.end])
    return runs


def _speaker_text(quotation: Quotation) -> str | None:
    return quotation.speaker.label if quotation.speaker else None


def quotes(record: Record) -> Record:
    """Predict for ``score_quotes.py``."""
    article = newsparse.parse(record["text"], language=record.get("language"))
    return {"id": record["id"], "quotes": [quote_of(quotation) for quotation in article.quotations]}


def boilerplate(record: Record) -> Record:
    """Predict for ``score_boilerplate.py``: everything but boilerplate, captions and credits is kept."""
    article = newsparse.parse(record["text"])
    kept = [pair(block.span) for block in article.blocks if block.kind not in NO_ARTICLE]
    return {"id": record["id"], "level": record.get("level"), "keep": kept}


def html(record: Record) -> Record:
    """Predict for ``score_html.py``: the body is the article's own text, dateline and agency credits with it."""
    article = newsparse.parse_html(record["html"], url=record.get("url"))
    kept = {BlockKind.BODY, BlockKind.SUBHEAD, BlockKind.STANDFIRST, BlockKind.DATELINE, BlockKind.CREDIT}
    return {
        "id": record["id"],
        "body": "\n".join(block.span.text for block in article.blocks if block.kind in kept),
        "title": article.page.headline if article.page else None,
        "authors": list(article.page.authors) if article.page else [],
    }


TASKS: dict[str, Callable[[Record], Record]] = {
    "datelines": datelines,
    "world": world,
    "quotes": quotes,
    "boilerplate": boilerplate,
    "html": html,
}


def records(path: Path) -> Iterator[Record]:
    """Yield the objects of a JSON Lines file, compressed or not."""
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    for line in data.decode("utf-8").split("\n"):
        if line.strip():
            yield json.loads(line)


def main(arguments: list[str]) -> int:
    """Run one task over one file."""
    if len(arguments) != 2 or arguments[0] not in TASKS:  # noqa: PLR2004 - the task and the file
        print(f"usage: predict.py {'|'.join(TASKS)} GOLD.jsonl > PRED.jsonl", file=sys.stderr)
        return 2
    for record in records(Path(arguments[1])):
        print(json.dumps(TASKS[arguments[0]](record), ensure_ascii=False))
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] in {"-h", "--help"}:  # noqa: PLR2004 - the script and a file
        raise SystemExit(__doc__)
    raise SystemExit(main(sys.argv[1:]))
