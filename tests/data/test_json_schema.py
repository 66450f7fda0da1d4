"""The published JSON Schema: up to date, and met by what comes out."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from newsparse import Article, Source, parse
from newsparse.export import article_schema
from tests.rooms.test_terminal import whole_article

PUBLISHED = Path(__file__).parents[2] / "docs" / "reference" / "article.schema.json"


@pytest.fixture(scope="module")
def schema() -> Any:  # noqa: ANN401 - JSON
    """The schema as published."""
    return json.loads(PUBLISHED.read_text(encoding="utf-8"))


def test_the_published_schema_is_the_model_s(schema: Any) -> None:  # noqa: ANN401 - JSON
    """After a change of the model, run ``python scripts/write_schema.py``."""
    assert schema == article_schema()


@pytest.mark.parametrize(
    "article",
    [Article(Source("")), whole_article(), parse("OSLO, Nov 29 (Reuters) - “It runs,” said Maria Lind.")],
    ids=["empty", "whole", "parsed"],
)
def test_an_article_meets_the_schema(article: Article, schema: Any) -> None:  # noqa: ANN401 - JSON
    """What ``to_json`` writes is what the schema says."""
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(article.to_json()), schema)


def test_a_wrong_article_does_not_meet_the_schema(schema: Any) -> None:  # noqa: ANN401 - JSON
    """A missing key, a wrong type and an unknown version are refused."""
    whole = whole_article().to_dict()
    for broken in ({**whole, "schema_version": 2}, {**whole, "blocks": None}, {"schema_version": 1}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(broken, schema)
