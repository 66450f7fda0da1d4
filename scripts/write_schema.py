"""Write the published JSON Schema from the model: ``python scripts/write_schema.py``."""

import json
from pathlib import Path

from newsparse.export import article_schema

TARGET = Path(__file__).parents[1] / "docs" / "reference" / "article.schema.json"

if __name__ == "__main__":
    TARGET.write_text(json.dumps(article_schema(), indent=2) + "\n", encoding="utf-8")
    print(TARGET)
