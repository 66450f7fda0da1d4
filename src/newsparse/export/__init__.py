"""An article in the forms that others read. One module a form; a form knows the model and the published schema that it has to meet."""

from newsparse.export.json_schema import article_schema

__all__ = ["article_schema"]
