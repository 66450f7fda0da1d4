"""Cases: shapes of the real world as data, one ``[[case]]`` a story; what the keys mean stands in ``README.md`` beside this file."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newsparse import Article, Quotation, parse

FOLDER = Path(__file__).parent
Case = dict[str, Any]


def spoken(quotation: Quotation, keys: Case) -> Case:
    """Return of a quotation what the case tells."""
    attribution, speaker = quotation.attribution, quotation.speaker
    told = {
        "words": [run.text for run in quotation.content],
        "kind": quotation.kind.value,
        "cue": attribution.cue.text if attribution and attribution.cue else "",
        "mention": attribution.mention.text if attribution and attribution.mention else "",
        "speaker": speaker.name if speaker and speaker.name else "",
    }
    return {key: told[key] for key in keys}


def quotes_of(article: Article, expected: list[Case]) -> list[Case]:
    """Return each quotation as far as the case tells; what it does not list counts with its words alone."""
    keys = [*expected, *({"words": []} for _ in article.quotations[len(expected) :])]
    return [spoken(quotation, told) for quotation, told in zip(article.quotations, keys, strict=False)]


# What a case may ask, and how an article answers it in the case's own form.
ANSWERS: dict[str, Callable[[Article, Any], Any]] = {
    "language_found": lambda article, _: article.language or "",
    "headline": lambda article, _: article.headline.text if article.headline else "",
    "dateline": lambda article, _: article.dateline.span.text if article.dateline else False,
    "places": lambda article, _: [place.span.text for place in article.dateline.places] if article.dateline else [],
    "date": lambda article, _: article.dateline.date.isoformat() if article.dateline and article.dateline.date else "",
    "day": lambda article, _: article.date,
    "agencies": lambda article, _: [agency.id for agency in article.dateline.agencies] if article.dateline else [],
    "tags": lambda article, _: [tag.span.text for tag in article.agency_tags],
    "bylines": lambda article, _: [[person.name for person in byline.people] for byline in article.bylines],
    "body": lambda article, _: [span.text for span in article.body],
    "boilerplate": lambda article, _: [block.span.text for block in article.boilerplate],
    "blocks": lambda article, _: [block.kind.value for block in article.blocks],
    "quotes": quotes_of,
    "speakers": lambda article, _: [speaker.name or "" for speaker in article.speakers],
    "terms": lambda article, _: [term.span.text for term in article.quoted_terms],
}
ABOUT = {"label", "note", "text", "language", "published", "expect"}


def cases() -> list[Any]:
    """Return each case of each file, known failures marked as such."""
    found = []
    for path in sorted(FOLDER.glob("*.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
            known_failure = case.get("expect") == "fail"
            marks = [pytest.mark.xfail(strict=True, reason=case.get("note", ""))] if known_failure else []
            found.append(pytest.param(case, id=f"{path.stem}: {case['label']}", marks=marks))
    return found


@pytest.mark.parametrize("case", cases())
def test_case(case: Case) -> None:
    """The article answers each question of the case as the case says."""
    article = parse(case["text"], language=case.get("language"), published=case.get("published"))
    asked = {key: value for key, value in case.items() if key not in ABOUT}

    assert {key: ANSWERS[key](article, value) for key, value in asked.items()} == asked


def test_cases_are_well_formed() -> None:
    """Each case has a label of its own, a note, and asks something that can be answered."""
    found = [parameter.values[0] for parameter in cases()]
    labels = [(case["label"], case["text"]) for case in found]

    assert len({label for label, _ in labels}) == len(labels)
    assert [case["label"] for case in found if not case.get("note")] == []
    assert [case["label"] for case in found if not case.keys() - ABOUT] == []
    assert [case["label"] for case in found if not case.keys() <= ABOUT | ANSWERS.keys()] == []
    assert {case.get("expect", "fail") for case in found} == {"fail"}
