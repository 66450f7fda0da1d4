"""How hard the properties are tried: ``HYPOTHESIS_PROFILE`` is one of dev, ci, deep.

The first two try the same examples in each run, so that a gate says the same thing twice; deep looks for new ones.
"""

import os

from hypothesis import settings

settings.register_profile("dev", max_examples=50, deadline=None, derandomize=True, database=None)
settings.register_profile("ci", max_examples=300, deadline=None, derandomize=True, database=None)
settings.register_profile("deep", max_examples=5000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))
