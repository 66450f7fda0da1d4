"""How the documentation is built: ``nox -s docs``. No network is needed."""

project = "newsparse"
author = "The newsparse developers"
project_copyright = "2026, The newsparse developers"
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
html_theme = "furo"
html_title = "newsparse"
exclude_patterns = ["_build"]
nitpicky = True
# Types of the standard library and of attrs have no page here.
nitpick_ignore_regex = [
    ("py:.*", r"(dt|datetime|os|collections|typing|pathlib|enum|attr|attrs|types)\..*"),
    ("py:.*", r"(Any|Self|Sequence|Mapping|Iterable|Row|Rows|T|str|int|bool|bytes|None|NoneType|optional)"),
    ("py:.*", r"newsparse\.(lexicon|serial)\..*"),
]
myst_heading_anchors = 3
myst_enable_extensions = ["deflist"]
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True
