"""Settings from the environment."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from quizapp.domain.errors import ConfigError
from quizapp.services.config import from_env


def test_without_settings_there_is_sqlite_in_the_instance_folder_and_a_kept_secret(tmp_path: Path) -> None:
    environ = {"QUIZAPP_INSTANCE": str(tmp_path / "instance"), "HOME": "/nowhere"}
    first, second = from_env(environ), from_env(environ)
    assert first == second
    assert first.database_url == f"sqlite:///{tmp_path / 'instance' / 'quizapp.db'}"
    assert len(first.secret_key) == 64
    assert stat.S_IMODE((tmp_path / "instance" / "secret_key").stat().st_mode) == 0o600


@pytest.mark.parametrize("url", ["postgresql://u@h/d", "postgres://u@h/d", "postgresql+psycopg://u@h/d"])
def test_one_setting_moves_to_postgresql(tmp_path: Path, url: str) -> None:
    config = from_env({"QUIZAPP_INSTANCE": str(tmp_path), "QUIZAPP_DATABASE_URL": url})
    assert config.database_url == "postgresql+psycopg://u@h/d"


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("DATABASE", "x", "Unknown setting QUIZAPP_DATABASE"),
        ("DATABASE_URL", "mysql://x", "QUIZAPP_DATABASE_URL"),
        ("SECURE_COOKIES", "maybe", "'maybe'"),
    ],
)
def test_a_wrong_setting_stops_the_start_by_its_name(tmp_path: Path, name: str, value: str, says: str) -> None:
    with pytest.raises(ConfigError, match=says):
        from_env({"QUIZAPP_INSTANCE": str(tmp_path), f"QUIZAPP_{name}": value})


def test_hosts_and_cookies_can_be_set(tmp_path: Path) -> None:
    config = from_env(
        {"QUIZAPP_INSTANCE": str(tmp_path), "QUIZAPP_TRUSTED_HOSTS": "a.example b.example", "QUIZAPP_SECURE_COOKIES": "1"}
    )
    assert (config.trusted_hosts, config.secure_cookies) == (("a.example", "b.example"), True)


def test_the_instance_folder_is_its_owner_s_alone(tmp_path: Path) -> None:
    from_env({"QUIZAPP_INSTANCE": str(tmp_path / "instance")})
    assert stat.S_IMODE((tmp_path / "instance").stat().st_mode) == 0o700


def test_an_instance_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConfigError, match="file"):
        from_env({"QUIZAPP_INSTANCE": str(tmp_path / "file")})


def test_a_secret_that_was_cut_off_is_made_again(tmp_path: Path) -> None:
    (tmp_path / "secret_key").touch()
    assert len(from_env({"QUIZAPP_INSTANCE": str(tmp_path)}).secret_key) == 64
    assert [file.name for file in tmp_path.iterdir()] == ["secret_key"]


def test_postgresql_without_its_driver_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quizapp.services.config.find_spec", lambda _name: None)
    with pytest.raises(ConfigError, match="extra"):
        from_env({"QUIZAPP_INSTANCE": str(tmp_path), "QUIZAPP_DATABASE_URL": "postgresql://u@h/d"})
