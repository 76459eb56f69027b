"""One module a task: how its records go into the command, and how documents become what its scorer reads."""

from __future__ import annotations

from task import Task
from tasks.acronyms import Acronyms
from tasks.boilerplate import Boilerplate
from tasks.encodings import Encodings
from tasks.formats import Formats
from tasks.glue import Glue
from tasks.language import Language
from tasks.normalise import Normalise
from tasks.sections import Sections
from tasks.sentences import Sentences
from tasks.summary import Summary
from tasks.terms import Terms

#: In the order of the pipeline.
ALL: list[Task] = [
    Formats(), Encodings(), Normalise(), Glue(), Language(), Boilerplate(), Sentences(), Sections(), Acronyms(),
    Terms(), Summary(),
]
