"""``python -m newsparse``: the command line."""

from newsparse.cli import main

__all__: list[str] = []

if __name__ == "__main__":
    raise SystemExit(main())
