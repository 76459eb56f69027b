"""What is shipped to the workers, without Spark."""

from __future__ import annotations

import importlib
import sys
import zipfile
from pathlib import Path

import pytest

from epitome_spark.shipping import _forget_archives


def test_archives_that_are_forgotten_are_still_imported_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = tmp_path / "modules.zip"
    with zipfile.ZipFile(archive, "w") as zip:
        zip.writestr("epitome_test_one.py", "number = 1\n")
        zip.writestr("epitome_test_two.py", "number = 2\n")
    monkeypatch.syspath_prepend(str(archive))
    assert importlib.import_module("epitome_test_one").number == 1
    assert str(archive) in sys.path_importer_cache
    _forget_archives()
    assert str(archive) not in sys.path_importer_cache
    assert importlib.import_module("epitome_test_two").number == 2
