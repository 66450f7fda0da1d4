"""Filing: where and when a story was filed, and by which agency."""

import datetime as dt

from attrs import frozen

from newsparse.model.kinds import TagKind
from newsparse.source import Span

__all__ = ["Agency", "AgencyTag", "Dateline", "PartialDate", "Place"]

# A story is filed on the day that it names or a little before; feeds stamp it a little early at most.
_LATEST_LEAD = dt.timedelta(days=3)
_LEAP_CYCLE = 8  # two leap days are at most eight years apart (1896 to 1904, 2096 to 2104)


@frozen
class Place:
    """A place of filing, as printed.

    Attributes:
        span: The place and its region.
        name: The place without its region.
        region: The state, province or country that is printed with it, or None.
    """

    span: Span
    name: str
    region: str | None = None


@frozen
class PartialDate:
    """A day as far as it is printed. ``Nov 29`` leaves the year to the reader, so this is no ``datetime.date``.

    Attributes:
        span: From the first to the last character of the date, or None when it was made without a text.
        year: The year, or None.
        month: 1 to 12, or None.
        day: 1 to 31, or None.
        weekday: 1 (Monday) to 7 (Sunday), as in ISO 8601, or None.
    """

    span: Span | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None

    def isoformat(self) -> str:
        """Return the date in ISO 8601's form, unknown parts cut or dashed: ``2022-11-29``, ``--11-29``, ``---29``, ``2022-11``.

        ISO 8601:1988, 5.2.1.3 (truncated and reduced forms); a weekday alone gives ``-W-2``.
        """
        if self.year is not None:
            parts = [f"{self.year:04d}"]
            if self.month is not None:
                parts.append(f"{self.month:02d}")
                if self.day is not None:
                    parts.append(f"{self.day:02d}")
            return "-".join(parts)
        if self.month is not None:
            return f"--{self.month:02d}" + (f"-{self.day:02d}" if self.day is not None else "")
        if self.day is not None:
            return f"---{self.day:02d}"
        return f"-W-{self.weekday}" if self.weekday is not None else ""

    def resolve(self, near: dt.date) -> dt.date | None:
        """Return the latest such day that is not more than three days after ``near``, or None.

        None comes back when no day fits: a month alone, a day that no calendar has, a weekday that contradicts the rest.
        """
        if self.day is None and self.weekday is None:
            return None
        if self.day is None and (self.month is not None or self.year is not None):
            return None
        latest = near + _LATEST_LEAD if near < dt.date.max - _LATEST_LEAD else dt.date.max
        found = self._latest_before(latest)
        if found is None or (self.weekday is not None and found.isoweekday() != self.weekday):
            return None
        return found

    def _latest_before(self, latest: dt.date) -> dt.date | None:
        if self.day is None:
            back = (latest.isoweekday() - (self.weekday or 0)) % 7
            return latest - dt.timedelta(days=back) if latest.toordinal() > back else None
        if self.year is not None:
            return _day(self.year, self.month, self.day) if self.month is not None else None
        if self.month is not None:
            years = range(latest.year, max(latest.year - _LEAP_CYCLE, 1) - 1, -1)
            candidates = (_day(year, self.month, self.day) for year in years)
        else:
            months = (latest.year * 12 + latest.month - 1 - back for back in range(3))
            candidates = (_day(m // 12, m % 12 + 1, self.day) for m in months)
        return next((day for day in candidates if day is not None and day <= latest), None)


def _day(year: int, month: int | None, day: int) -> dt.date | None:
    try:
        return dt.date(year, month or 0, day)
    except ValueError:
        return None


@frozen
class Agency:
    """A news agency, or another sender that signs stories: a row of the agency table.

    Attributes:
        id: The row's own short id, stable over versions.
        name: The canonical name.
        country: ISO 3166-1 alpha-2, or None for an international one.
        languages: ISO 639-1 codes of the languages that it files in.
        kind: ``wire``, ``press-release``, ``newspaper``, ``broadcaster``, ...
    """

    id: str
    name: str
    country: str | None
    languages: tuple[str, ...]
    kind: str


@frozen
class AgencyTag:
    """A place in the text that names an agency.

    Attributes:
        span: The name as printed, its brackets or slashes left out.
        agency: The agency, or None when the table does not know it.
        contributors: Names and desk codes in the same brackets: ``lno`` in ``(dpa/lno)``.
        kind: Whether it stands in the dateline, signs the story, or is only spoken of.
        rule: Which rule found it.
    """

    span: Span
    agency: Agency | None
    contributors: tuple[str, ...] = ()
    kind: TagKind = TagKind.DATELINE
    rule: str = ""


@frozen
class Dateline:
    """Where and when a story was filed, and by which agency.

    Attributes:
        span: From the first to the last character of the dateline, its closing dash or stop left out.
        places: The places of filing in printed order; empty for ``(Reuters) -``.
        date: The day as printed, or None.
        tags: The agencies, with the contributors that stand in the same brackets.
        separator: What closes it, from the end of ``span`` to the first character of the lead, white space included.
        rule: Which rule found it.

    See IPTC NITF 3.6 ``<dateline>``; the Reuters Handbook, "Datelines".
    """

    span: Span
    places: tuple[Place, ...]
    date: PartialDate | None
    tags: tuple[AgencyTag, ...]
    separator: Span
    rule: str = ""

    @property
    def agencies(self) -> tuple[Agency, ...]:
        """The known agencies of the tags, in printed order."""
        return tuple(tag.agency for tag in self.tags if tag.agency is not None)

    def render(self, style: str) -> str:
        """Return the dateline as a wire writes it, with its separator, as in ``OSLO, Nov 29 (Reuters) -`` and a space.

        Args:
            style: The house style: ``afp``, ``ansa``, ``ap``, ``dpa``, ``efe``, ``interfax``, ``reuters``, ``tass``, ``tass-ru``
                or ``xinhua``.

        Raises:
            NewsparseError: When there is no such style; the message names those that there are.
        """
        from newsparse.render.dateline import render_dateline  # noqa: PLC0415 - a view, loaded when it is asked for

        return render_dateline(self, style)

    @property
    def body_start(self) -> int:
        """Where the lead begins, one past the separator, in code points."""
        return self.separator.end
